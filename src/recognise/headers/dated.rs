//! A header that names a stretch of the calendar in, the period and whether it is planned or actual out.

use super::{folded, stands_alone};
use crate::read::{Cell, CellValue, DatePart, Format, NumberFormat};
use crate::recognise::PointRole;
use crate::recognise::period::{Period, parse};

/// Words beside the period of a header, sorted, folded; those without a role add nothing.
const BESIDE: &[(&str, Option<PointRole>)] = &[
    ("achieved", Some(PointRole::Actual)),
    ("act", Some(PointRole::Actual)),
    ("actl", Some(PointRole::Actual)),
    ("actual", Some(PointRole::Actual)),
    ("actuals", Some(PointRole::Actual)),
    ("actuel", Some(PointRole::Actual)),
    ("aktuel", Some(PointRole::Actual)),
    ("alcancado", Some(PointRole::Actual)),
    ("alcanzado", Some(PointRole::Actual)),
    ("arvarde", Some(PointRole::Actual)),
    ("atteint", Some(PointRole::Actual)),
    ("atual", Some(PointRole::Actual)),
    ("begroot", Some(PointRole::Plan)),
    ("borvarde", Some(PointRole::Plan)),
    ("bud", Some(PointRole::Plan)),
    ("budget", Some(PointRole::Plan)),
    ("budgetiert", Some(PointRole::Plan)),
    ("budgetteret", Some(PointRole::Plan)),
    ("bv", Some(PointRole::Plan)),
    ("capaian", Some(PointRole::Actual)),
    ("cel", Some(PointRole::Plan)),
    ("celertek", Some(PointRole::Plan)),
    ("cible", Some(PointRole::Plan)),
    ("cibles", Some(PointRole::Plan)),
    ("cil", Some(PointRole::Plan)),
    ("comprometido", Some(PointRole::Plan)),
    ("compromiso", Some(PointRole::Plan)),
    ("compromisso", Some(PointRole::Plan)),
    ("consuntivo", Some(PointRole::Actual)),
    ("current", Some(PointRole::Actual)),
    ("doel", Some(PointRole::Plan)),
    ("effettivo", Some(PointRole::Actual)),
    ("ergebnis", Some(PointRole::Actual)),
    ("erreicht", Some(PointRole::Actual)),
    ("faktisk", Some(PointRole::Actual)),
    ("faktiskt", Some(PointRole::Actual)),
    ("fiili", Some(PointRole::Actual)),
    ("for", None),
    ("forventet", Some(PointRole::Plan)),
    ("gerceklesen", Some(PointRole::Actual)),
    ("gerealiseerd", Some(PointRole::Actual)),
    ("goal", Some(PointRole::Plan)),
    ("goals", Some(PointRole::Plan)),
    ("hedef", Some(PointRole::Plan)),
    ("hedeflenen", Some(PointRole::Plan)),
    ("ist", Some(PointRole::Actual)),
    ("istwert", Some(PointRole::Actual)),
    ("krav", Some(PointRole::Plan)),
    ("logrado", Some(PointRole::Actual)),
    ("mal", Some(PointRole::Plan)),
    ("malt", Some(PointRole::Actual)),
    ("maltal", Some(PointRole::Plan)),
    ("malvaerdi", Some(PointRole::Plan)),
    ("malvarde", Some(PointRole::Plan)),
    ("malverdi", Some(PointRole::Plan)),
    ("meta", Some(PointRole::Plan)),
    ("metas", Some(PointRole::Plan)),
    ("norm", Some(PointRole::Plan)),
    ("obiettivo", Some(PointRole::Plan)),
    ("objectif", Some(PointRole::Plan)),
    ("objectifs", Some(PointRole::Plan)),
    ("objetivo", Some(PointRole::Plan)),
    ("of", None),
    ("opgjort", Some(PointRole::Actual)),
    ("opnaet", Some(PointRole::Actual)),
    ("orcado", Some(PointRole::Plan)),
    ("plan", Some(PointRole::Plan)),
    ("planeado", Some(PointRole::Plan)),
    ("planejado", Some(PointRole::Plan)),
    ("planerat", Some(PointRole::Plan)),
    ("planifie", Some(PointRole::Plan)),
    ("planlagt", Some(PointRole::Plan)),
    ("planlanan", Some(PointRole::Plan)),
    ("planned", Some(PointRole::Plan)),
    ("plans", Some(PointRole::Plan)),
    ("presupuesto", Some(PointRole::Plan)),
    ("prevision", Some(PointRole::Plan)),
    ("previsto", Some(PointRole::Plan)),
    ("prevu", Some(PointRole::Plan)),
    ("real", Some(PointRole::Actual)),
    ("reale", Some(PointRole::Actual)),
    ("realisasi", Some(PointRole::Actual)),
    ("realisatie", Some(PointRole::Actual)),
    ("realise", Some(PointRole::Actual)),
    ("realiseret", Some(PointRole::Actual)),
    ("realisert", Some(PointRole::Actual)),
    ("realizacja", Some(PointRole::Actual)),
    ("realizado", Some(PointRole::Actual)),
    ("realizat", Some(PointRole::Actual)),
    ("reel", Some(PointRole::Actual)),
    ("result", Some(PointRole::Actual)),
    ("resultado", Some(PointRole::Actual)),
    ("resultat", Some(PointRole::Actual)),
    ("results", Some(PointRole::Actual)),
    ("rzeczywiste", Some(PointRole::Actual)),
    ("sasaran", Some(PointRole::Plan)),
    ("skutecnost", Some(PointRole::Actual)),
    ("skutocnost", Some(PointRole::Actual)),
    ("soll", Some(PointRole::Plan)),
    ("sollwert", Some(PointRole::Plan)),
    ("sum", None),
    ("target", Some(PointRole::Plan)),
    ("targets", Some(PointRole::Plan)),
    ("tavoite", Some(PointRole::Plan)),
    ("teny", Some(PointRole::Actual)),
    ("terv", Some(PointRole::Plan)),
    ("tgt", Some(PointRole::Plan)),
    ("tinta", Some(PointRole::Plan)),
    ("toteuma", Some(PointRole::Actual)),
    ("traguardo", Some(PointRole::Plan)),
    ("uppnatt", Some(PointRole::Actual)),
    ("utfall", Some(PointRole::Actual)),
    ("vaerdi", None),
    ("valeur", None),
    ("valor", None),
    ("value", None),
    ("values", None),
    ("varde", None),
    ("verkligt", Some(PointRole::Actual)),
    ("wartosc", None),
    ("werkelijk", Some(PointRole::Actual)),
    ("wert", None),
    ("wykonanie", Some(PointRole::Actual)),
    ("ziel", Some(PointRole::Plan)),
    ("zielvorgabe", Some(PointRole::Plan)),
    ("zielwert", Some(PointRole::Plan)),
    ("στοχος", Some(PointRole::Plan)),
    ("план", Some(PointRole::Plan)),
    ("факт", Some(PointRole::Actual)),
    ("фактически", Some(PointRole::Actual)),
    ("фактическое", Some(PointRole::Actual)),
    ("целевое", Some(PointRole::Plan)),
    ("цель", Some(PointRole::Plan)),
    ("ціль", Some(PointRole::Plan)),
    ("цільове", Some(PointRole::Plan)),
    ("الفعلي", Some(PointRole::Actual)),
    ("المحقق", Some(PointRole::Actual)),
    ("المخطط", Some(PointRole::Plan)),
    ("المستهدف", Some(PointRole::Plan)),
    ("الهدف", Some(PointRole::Plan)),
    ("予算", Some(PointRole::Plan)),
    ("实绩", Some(PointRole::Actual)),
    ("实际", Some(PointRole::Actual)),
    ("实际值", Some(PointRole::Actual)),
    ("实际完成", Some(PointRole::Actual)),
    ("実績", Some(PointRole::Actual)),
    ("実績値", Some(PointRole::Actual)),
    ("目标", Some(PointRole::Plan)),
    ("目标值", Some(PointRole::Plan)),
    ("目標", Some(PointRole::Plan)),
    ("目標値", Some(PointRole::Plan)),
    ("計画", Some(PointRole::Plan)),
    ("计划", Some(PointRole::Plan)),
    ("계획", Some(PointRole::Plan)),
    ("목표", Some(PointRole::Plan)),
    ("실적", Some(PointRole::Actual)),
    ("실제", Some(PointRole::Actual)),
];

/// Words in front of the period up to which a column counts, sorted, folded: `t/m aug`, `through Q3`.
const UP_TO: &[&str] = &[
    "a fin",
    "a fine",
    "ack",
    "ack till",
    "ackumulerat",
    "ackumulerat till",
    "acumulado a",
    "acumulado ate",
    "acumulado hasta",
    "akk til",
    "akkumuleret",
    "akkumuleret til",
    "ar til dato",
    "atd",
    "ate",
    "au",
    "bis",
    "bis einschl",
    "bis einschliesslich",
    "bis ende",
    "cumul a",
    "cumul a fin",
    "cumul au",
    "cumulative to",
    "cumulato a",
    "cumule a fin",
    "cumule au",
    "fino a",
    "frem til",
    "hasta",
    "jusqu a",
    "jusqu a fin",
    "jusqu au",
    "jusqu en",
    "kumuliert bis",
    "t m",
    "t o m",
    "through",
    "thru",
    "til og med",
    "til og med ultimo",
    "til ultimo",
    "till och med",
    "till slutet av",
    "to end of",
    "tom",
    "tot en met",
    "ultimo",
    "up to",
    "utfall t o m",
    "utfall till och med",
    "utfall tom",
    "ytd",
    "ytd to",
    "с начала года по",
    "حتي",
    "截至",
    "累计至",
];

/// Words behind it, sorted, folded: `8月まで`, `ağustos sonu itibarıyla`.
const UNTIL: &[&str] = &[
    "ack",
    "ackumulerat",
    "akk",
    "akkumuleret",
    "ar til dato",
    "atd",
    "itibariyla",
    "sonu itibariyla",
    "sonuna kadar",
    "ytd",
    "まで",
    "までの累計",
    "まで累計",
    "止累计",
    "까지",
    "까지 누계",
];

/// No header with a period is longer, in bytes.
const LONGEST: usize = 72;

/// A header that names a period: `Jan-24`, `Plan Q1`, `Target 2026`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// The stretch of the calendar.
    pub period: Period,
    /// Planned or actual, if the header says so.
    pub role: Option<PointRole>,
}

/// The period that a header names, alone or beside a word such as `Plan` or `Ist`. `None` for any other header.
pub fn dated(text: &str) -> Option<Dated> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    if let Some(period) = parse(text) {
        return Some(Dated { period, role: None });
    }
    let folded = folded(text);
    let mut rest = folded.as_str();
    let mut role = None;
    while let Some((shorter, said)) = without_role(rest) {
        rest = shorter;
        role = role.or(said);
    }
    (rest.len() < folded.len())
        .then(|| parse(as_typed(text, &folded, rest)))
        .flatten()
        .map(|period| Dated { period, role })
}

/// The part of the typed text that became a part of its folded form, so that `FY27` keeps its capitals.
fn as_typed<'t>(text: &'t str, folded: &str, part: &'t str) -> &'t str {
    let typed = folded.find(part).and_then(|start| text.get(start..start + part.len()));
    typed.filter(|_| text.is_ascii()).unwrap_or(part)
}

/// The period that a cell names as a header: a date by the finest part it shows, a year or `202404` as a number, text.
pub fn dated_cell(cell: &Cell, format: &Format) -> Option<Dated> {
    let undecided = |period| Some(Dated { period, role: None });
    match &cell.value {
        CellValue::Text(text) => dated(text),
        CellValue::Date(day) => match &format.number {
            NumberFormat::Date { shows: DatePart::Year } => undecided(Period::Year(chrono::Datelike::year(day))),
            NumberFormat::Date { shows: DatePart::Month } => undecided(Period::month_of(*day)),
            _ => undecided(Period::Day(*day)),
        },
        CellValue::Number(number) if number.fract() == 0.0 && (1990.0..=210_012.0).contains(number) => {
            parse(&format!("{number}")).and_then(undecided)
        }
        CellValue::Number(_) | CellValue::Bool(_) | CellValue::Error(_) | CellValue::Uncomputed => None,
    }
}

/// The period up to whose end a column counts, if its header says so: `t/m aug`, `8月まで`.
pub fn counts_up_to(text: &str) -> Option<Period> {
    if text.len() > LONGEST {
        return None;
    }
    let folded = folded(text.trim()).replace(['/', '.', '-', '\'', '’'], " ");
    let folded = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    let begins = |rest: &&str| rest.starts_with(|c: char| c == ' ' || stands_alone(c) || c.is_numeric());
    let ends = |rest: &&str| rest.ends_with(|c: char| c == ' ' || stands_alone(c));
    let front = UP_TO.iter().filter_map(|word| folded.strip_prefix(word)).filter(begins);
    let behind = UNTIL.iter().filter_map(|word| folded.strip_suffix(word)).filter(ends);
    front.chain(behind).find_map(|rest| dated(rest).map(|dated| dated.period))
}

/// Whether a header says by itself that its column is planned or actual: `Plan`, `Ist`, `Réalisé`.
pub fn role(text: &str) -> Option<PointRole> {
    beside(folded(text.trim()).trim_matches(|c: char| !c.is_alphabetic()))?
}

/// The text without a word at one of its ends that only stands beside a period, and what the word says.
fn without_role(text: &str) -> Option<(&str, Option<PointRole>)> {
    let is_joint = |c: char| !c.is_alphanumeric();
    let text = text.trim_matches(is_joint);
    let first = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let last = text
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    match (beside(&text[..first]), beside(&text[last..])) {
        (Some(role), _) => Some((text[first..].trim_start_matches(is_joint), role)),
        (None, Some(role)) => Some((text[..last].trim_end_matches(is_joint), role)),
        (None, None) => joined_role(text),
    }
}

/// The same in scripts that write no blank between the period and the word: `1月目標`.
fn joined_role(text: &str) -> Option<(&str, Option<PointRole>)> {
    let is_joined = |c: Option<char>| c.is_some_and(stands_alone);
    if !is_joined(text.chars().next_back()) && !is_joined(text.chars().next()) {
        return None;
    }
    let words = BESIDE.iter().filter(|(word, _)| word.chars().all(stands_alone));
    let rest = |word: &str| text.strip_suffix(word).or_else(|| text.strip_prefix(word)).filter(|rest| !rest.is_empty());
    let found = words.filter_map(|&(word, role)| Some((rest(word)?, role)));
    found.min_by_key(|(rest, _)| rest.len())
}

/// What a word beside a period says: nothing known, nothing, or a role.
fn beside(word: &str) -> Option<Option<PointRole>> {
    BESIDE.binary_search_by_key(&word, |(known, _)| known).ok().map(|index| BESIDE[index].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(&str, Option<PointRole>)>) {
        let found = dated(text).map(|dated| (dated.period.to_string(), dated.role));
        assert_eq!(found, expected.map(|(period, role)| (period.to_owned(), role)), "{text:?}");
    }

    #[test]
    fn a_role_may_stand_on_either_side_of_a_period() {
        check("Jan", Some(("M01", None)));
        check("Plan Jan", Some(("M01", Some(PointRole::Plan))));
        check("Jan Actual", Some(("M01", Some(PointRole::Actual))));
        check("Actual Q1", Some(("Q1", Some(PointRole::Actual))));
        check("Target 2026", Some(("2026", Some(PointRole::Plan))));
        check("Target_2026", Some(("2026", Some(PointRole::Plan))));
        check("FY27 target", Some(("FY27", Some(PointRole::Plan))));
        check("Cible 2026", Some(("2026", Some(PointRole::Plan))));
        check("Réalisé\nFév", Some(("M02", Some(PointRole::Actual))));
        check("Ist-Jan 26", Some(("2026-01", Some(PointRole::Actual))));
        check("Sum of 1-Jan-08", Some(("2008-01-01", None)));
        check("Budget 7月", Some(("M07", Some(PointRole::Plan))));
        check("Week 24", Some(("W24", None)));
        check("1月目標", Some(("M01", Some(PointRole::Plan))));
        check("实际3月", Some(("M03", Some(PointRole::Actual))));
        check("2분기 목표", Some(("Q2", Some(PointRole::Plan))));
    }

    #[test]
    fn headers_without_a_period_are_not_dated() {
        for text in ["", "Plan", "Actual", "Target date", "Goal", "Référence", "Owner", "Actual (end of Sept.)", "KR1"]
        {
            check(text, None);
        }
    }

    #[test]
    fn a_column_may_count_up_to_a_period() {
        assert!(UP_TO.is_sorted() && UNTIL.is_sorted());
        for text in [
            "t/m aug",
            "Through Q3",
            "bis Ende August",
            "Cumul à fin août",
            "hasta septiembre",
            "até ago",
            "fino a giugno",
            "с начала года по август",
            "8月まで",
            "截至8月",
            "8월까지",
            "Ağustos sonu itibarıyla",
            "YTD Aug",
            "Aug YTD",
        ] {
            assert!(counts_up_to(text).is_some(), "{text}");
        }
        for text in ["aug", "bis", "2026", "Through the roof", "Q3 target", "tot", "August bis Oktober", "au"] {
            assert!(counts_up_to(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_word_alone_may_tell_the_role() {
        assert_eq!(role("Soll"), Some(PointRole::Plan));
        assert_eq!(role(" Réalisé "), Some(PointRole::Actual));
        assert_eq!(role("Owner"), None);
    }
}
