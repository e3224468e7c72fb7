//! The name of a row in, what it says of plan and actual out: `Headcount - Plan`, `Recycling rate – actual`, `Calls goal`.

use std::collections::BTreeMap;

use crate::recognise::headers::dated::role;
use crate::recognise::headers::votes::{DOUBLED, votes};
use crate::recognise::headers::{Header, folded, stands_alone};
use crate::recognise::{Field, PointRole};

/// Words behind a name for a row that is neither planned nor reached, sorted, folded.
const OTHERS: &[&str] = &[
    "abatere",
    "abateri",
    "abw",
    "abweichung",
    "aendring",
    "afv",
    "afvigelse",
    "afwijking",
    "an precedent",
    "ankstesni metai",
    "anul anterior",
    "anul precedent",
    "anul trecut",
    "any anterior",
    "any passat",
    "aret for",
    "arsprognose",
    "atskiriba",
    "avv",
    "avvik",
    "avvikelse",
    "bazis",
    "bien đong",
    "canvi",
    "chenh lech",
    "cung ky",
    "delta",
    "desviacio",
    "desviacion",
    "desvio",
    "deviasi",
    "dif",
    "diferenca",
    "diference",
    "diferencia",
    "diferenta",
    "diff",
    "differanse",
    "difference",
    "differens",
    "differenza",
    "du bao",
    "du kien",
    "ecart",
    "ed vuosi",
    "edellinen vuosi",
    "edellisvuosi",
    "eelmine aasta",
    "elorejelzes",
    "elozo ev",
    "elt",
    "elteres",
    "endring",
    "ennuste",
    "erinevus",
    "ero",
    "erotus",
    "est",
    "estimacio",
    "estimacion",
    "estimado",
    "estimare",
    "estimat",
    "estimate",
    "estimated",
    "estimation",
    "estimativa",
    "fark",
    "fg ar",
    "fjolar",
    "fjor",
    "fjoraret",
    "forandring",
    "forecast",
    "foregaende ar",
    "forra aret",
    "forrige ar",
    "forskel",
    "forskjell",
    "forventet arsresultat",
    "gap",
    "gecen yil",
    "helarsprognos",
    "i fjor",
    "ieprieksejais gads",
    "izmainas",
    "korvalekalle",
    "kulonbseg",
    "lani",
    "last year",
    "loni",
    "lonsky rok",
    "lukestis",
    "ly",
    "medzirocna zmena",
    "mezirocni zmena",
    "minuly rok",
    "modificare",
    "moodunud aasta",
    "mullu",
    "muutos",
    "muutus",
    "nam truoc",
    "napoved",
    "novirze",
    "nukrypimas",
    "nuokrypis",
    "ocekivano",
    "odch",
    "odchyl",
    "odchylenie",
    "odchylka",
    "odhad",
    "odstopanje",
    "odstupanje",
    "pagajusais gads",
    "perbedaan",
    "perbezaan",
    "perkiraan",
    "pern",
    "perubahan",
    "poikkeama",
    "pokytis",
    "poprzedni rok",
    "praeje metai",
    "praejusieji metai",
    "prakiraan",
    "predchadzajuci rok",
    "predchozi rok",
    "predosly rok",
    "predpoved",
    "predviđanje",
    "prejsnje leto",
    "preteklo leto",
    "prethodna godina",
    "prev",
    "previous year",
    "previsio",
    "previziune",
    "pricakovano",
    "prior year",
    "procena",
    "prognoos",
    "prognos",
    "prognos helar",
    "prognosa",
    "prognose",
    "prognosis",
    "prognoza",
    "prognoze",
    "prognozis",
    "projected",
    "projection",
    "projekcija",
    "promena",
    "promjena",
    "pronostic",
    "prosla godina",
    "proyeksi",
    "py",
    "ramalan",
    "razlika",
    "rok poprzedni",
    "rozdiel",
    "rozdil",
    "roznica",
    "sapma",
    "schatting",
    "schatzung",
    "scostamento",
    "selisih",
    "sidste ar",
    "skillnad",
    "skirtumas",
    "sprememba",
    "starpiba",
    "stima",
    "tahmin",
    "tahun lalu",
    "tahun lepas",
    "tahun sebelumnya",
    "tavaly",
    "tavalyi",
    "thay đoi",
    "ubiegly rok",
    "unjuran",
    "vahe",
    "vaihtelu",
    "valtozas",
    "var",
    "varhato",
    "variacao",
    "variacio",
    "variacion",
    "variance",
    "varians",
    "varianz",
    "variatie",
    "variation",
    "verschil",
    "viime vuosi",
    "vj",
    "vlani",
    "vorig jaar",
    "vorjahr",
    "vuosiennuste",
    "vyhlad",
    "vyhled",
    "yoy",
    "zeszly rok",
    "zmena",
    "zmiana",
    "αποκλ",
    "αποκλισεισ",
    "αποκλιση",
    "διαφορα",
    "εκτιμηση",
    "μεταβολη",
    "περσι",
    "περσινο",
    "περυσι",
    "προβλεψη",
    "προηγουμενο ετοσ",
    "відх",
    "відхилення",
    "дельта",
    "зміна",
    "изменение",
    "лани",
    "миналата година",
    "минулии рік",
    "одступање",
    "откл",
    "отклонение",
    "очаквано",
    "очекивано",
    "очікуване виконання",
    "попередніи рік",
    "предвиђање",
    "предходна година",
    "претходна година",
    "приріст",
    "прогноз",
    "прогноза",
    "прогнозно",
    "промена",
    "промяна",
    "промјена",
    "процена",
    "процјена",
    "прошла година",
    "прошлыи год",
    "разлика",
    "разница",
    "різниця",
    "торік",
    "אשתקד",
    "הפרש",
    "חריגה",
    "סטיה",
    "סטייה",
    "פער",
    "צפי",
    "שינוי",
    "שנה קודמת",
    "שנה שעברה",
    "תחזית",
    "اختلاف",
    "انحراف",
    "براورد",
    "تغيير",
    "تغييرات",
    "سال قبل",
    "سال گذشته",
    "پيشبيني",
    "अंतर",
    "अनुमान",
    "अनुमानित",
    "गत वरष",
    "परिवरतन",
    "पिछला वरष",
    "पूरवानुमान",
    "बदलाव",
    "विचलन",
    "คาดการณ",
    "ประมาณการ",
    "ปีกอน",
    "ปีทีแลว",
    "ผลตาง",
    "สวนตาง",
    "乖離",
    "偏差",
    "前年",
    "前年比",
    "去年",
    "同期",
    "差异",
    "差異",
    "見込",
    "見込み",
    "预计",
    "전년",
    "차이",
    "편차",
];

/// Words between `Target` and the name of a KPI, sorted, folded.
const JOINTS: &[&str] = &[
    "a", "af", "al", "av", "az", "bagi", "cho", "cua", "d", "da", "dari", "de", "del", "della", "di", "dla", "do",
    "du", "for", "fur", "is", "jaoks", "kohta", "koskien", "la", "na", "no", "od", "of", "pa", "pagal", "par", "para",
    "pec", "pentru", "per", "po", "pour", "pre", "pro", "til", "u", "untuk", "uz", "v", "van", "ve", "voor", "z", "za",
    "για", "τησ", "του", "των", "для", "з", "за", "од", "по", "у",
];

/// The longest of these words in any language, in bytes, with room for what is put around it.
const LONGEST: usize = 48;

/// What a row of a KPI holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::recognise) enum RowRole {
    /// Planned or reached.
    Of(PointRole),
    /// Last year, the gap: nothing that is used.
    Other,
}

/// A name without the word behind it that says what the row holds, and what it says. `None` for other names.
fn split(name: &str) -> Option<(&str, RowRole)> {
    let name = name.trim();
    let cuts = name.rmatch_indices([' ', '-', '–', '—', ':', '(', '/']).take(3);
    for (at, mark) in cuts {
        let (front, back) = (&name[..at], &name[at + mark.len()..]);
        if back.len() > LONGEST {
            break;
        }
        let word = folded(back.trim_matches(|c: char| !c.is_alphanumeric()));
        let stem = front.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, ')' | '%'));
        let role = match role(&word) {
            Some(role) => RowRole::Of(role),
            None if OTHERS.binary_search(&&*word).is_ok() => RowRole::Other,
            None => continue,
        };
        if !stem.is_empty() {
            return Some((stem, role));
        }
    }
    None
}

/// A name without the word on either side of it that says what it holds, and what it says: `Calls goal`, `Meta de
/// ventas`, `売上目標`.
pub(in crate::recognise) fn whole(name: &str) -> Option<(&str, RowRole)> {
    let name = name.trim();
    split(name).or_else(|| front(name)).or_else(|| joined(name))
}

/// The word in front of a name.
fn front(name: &str) -> Option<(&str, RowRole)> {
    let at = name.find(|c: char| !c.is_alphanumeric())?;
    let role = alone(&name[..at])?;
    let rest = name[at..].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(');
    let stem = rest.split_once(' ').filter(|(word, _)| JOINTS.binary_search(&&*folded(word)).is_ok());
    let stem = stem.map_or(rest, |(_, stem)| stem.trim_start());
    (!stem.is_empty()).then_some((stem, role))
}

/// A word that is joined to a name without a blank, in a script that has none.
fn joined(name: &str) -> Option<(&str, RowRole)> {
    if !name.chars().all(stands_alone) {
        return None;
    }
    let cuts = || name.char_indices().map(|(at, _)| at).skip(1);
    let behind = cuts().find_map(|at| Some((&name[..at], alone(&name[at..])?)));
    behind.or_else(|| cuts().filter_map(|at| Some((&name[at..], alone(&name[..at])?))).last())
}

/// Whether a word alone says what a row holds.
pub(in crate::recognise) fn alone(word: &str) -> Option<RowRole> {
    let word = word.trim();
    if word.len() > LONGEST {
        return None;
    }
    let word = folded(word);
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    role(&word).map(RowRole::Of).or_else(|| OTHERS.binary_search(&bare).is_ok().then_some(RowRole::Other))
}

/// Words of a title that say that the numbers below it are wanted, sorted, folded.
const WANTED: &[&str] = &[
    "celertekek",
    "cibles",
    "doelwaarden",
    "hedefler",
    "hedefleri",
    "malnivaer",
    "maltal",
    "maltall",
    "malvaerdier",
    "malvarden",
    "malverdier",
    "objetivos",
    "sollwerte",
    "targets",
    "tavoitearvot",
    "tavoitetasot",
    "tervszamok",
    "tinte",
    "valores objetivo",
    "zielwerte",
    "цели",
    "目标值",
    "目標値",
    "목표값",
];

/// Words for what is wanted that may stand for the theme of a sheet too, sorted, folded: beside a rhythm they say what the
/// numbers are.
const AIMS: &[&str] = &[
    "cele",
    "ciele",
    "cile",
    "doelen",
    "goal",
    "goals",
    "hedef",
    "hedefler",
    "hedefleri",
    "mal",
    "meta",
    "metas",
    "obiettivi",
    "obiettivo",
    "objectif",
    "objectifs",
    "objetivo",
    "sasaran",
    "ziel",
    "ziele",
    "цель",
];
/// How words for a rhythm begin in titles, sorted.
const RHYTHMS: &[&str] = &[
    "annu",
    "anua",
    "jaar",
    "jahr",
    "kuartal",
    "kvartal",
    "kwart",
    "maand",
    "manad",
    "mensi",
    "mensu",
    "monat",
    "month",
    "quarta",
    "quarte",
    "quartl",
    "rocz",
    "trimest",
    "year",
    "год",
    "квартал",
    "месяц",
];
/// The same words in scripts without blanks, each at the end of a title.
const JOINED_AIMS: &[&str] = &["目标", "目標", "목표"];

/// Whether a word is one that only titles use for numbers that are wanted: `Zielwerte`.
pub(in crate::recognise) fn is_wanted(word: &str) -> bool {
    WANTED.binary_search(&word).is_ok()
}

/// Whether a title, folded, says that the numbers below it are wanted one period after another: `Metas por trimestre`,
/// `Quartalsziele`, `季度目标`. `Goals 2026` may stand above anything.
pub(in crate::recognise) fn aims(title: &str) -> bool {
    let words = || title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_aim = |word: &str| AIMS.contains(&word) || word == "target";
    let is_rhythm = |word: &str| RHYTHMS.iter().any(|stem| word.starts_with(stem));
    let joined = |word: &str| {
        let end = AIMS.iter().find_map(|aim| word.strip_suffix(aim));
        let sign = JOINED_AIMS.iter().find_map(|aim| word.strip_suffix(aim));
        end.is_some_and(is_rhythm) || sign.is_some_and(|front| front.ends_with('度') || front.ends_with("별"))
    };
    words().any(joined) || (words().any(is_aim) && words().any(is_rhythm))
}

/// Whether the header of a group of columns says, among other words, that their numbers are wanted: `Annual targets`,
/// `Planned values by year`.
pub(in crate::recognise) fn wants(group: &str) -> bool {
    let folded = folded(group);
    let words = || folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_plan = |word: &str| is_wanted(word) || role(word) == Some(PointRole::Plan);
    let is_other = |word: &str| role(word) == Some(PointRole::Actual) || OTHERS.binary_search(&word).is_ok();
    words().any(is_plan) && !words().any(is_other)
}

/// So much louder must words speak that tell plan from actual by themselves.
const LOUDER: i32 = 2 * DOUBLED;

/// Words that are short for what was planned beside the other one, and may be short for what was before elsewhere:
/// `Prev.` beside `Real.`.
const PLANNED_BESIDE: (&str, &str) = ("prev", "real");

/// What two labels say that take turns, if one tells the plan and the other what was reached: by a word that is known, or
/// by what their words vote for, as `Shot for` and `Got` do.
pub(in crate::recognise) fn turns([one, other]: [&str; 2]) -> Option<[PointRole; 2]> {
    let plan_first = Some([PointRole::Plan, PointRole::Actual]);
    let plan_last = Some([PointRole::Actual, PointRole::Plan]);
    match (alone(one), alone(other)) {
        _ if are_short([one, other]) => plan_first,
        _ if are_short([other, one]) => plan_last,
        (Some(RowRole::Other), _) | (_, Some(RowRole::Other)) => None,
        (Some(RowRole::Of(PointRole::Plan)), Some(RowRole::Of(PointRole::Plan))) => None,
        (Some(RowRole::Of(PointRole::Plan)), _) => plan_first.filter(|_| is_reached(other)),
        (_, Some(RowRole::Of(PointRole::Plan))) => plan_last.filter(|_| is_reached(one)),
        _ => match tendency(one) - tendency(other) {
            louder if louder >= LOUDER => plan_first.filter(|_| tendency(one) > 0),
            louder if louder <= -LOUDER => plan_last.filter(|_| tendency(other) > 0),
            _ => None,
        },
    }
}

/// Whether a label says what was reached, by a word that is known or by its votes.
fn is_reached(label: &str) -> bool {
    matches!(alone(label), Some(RowRole::Of(PointRole::Actual))) || tendency(label) <= -DOUBLED
}

/// Whether the first label is short for what was planned, as the second one shows.
fn are_short([plan, actual]: [&str; 2]) -> bool {
    let words = |label: &str| Header::of(label).words;
    words(plan) == PLANNED_BESIDE.0 && words(actual).starts_with(PLANNED_BESIDE.1)
}

/// How much louder the words of a label speak for what is wanted than for what is, now or before.
fn tendency(label: &str) -> i32 {
    let votes = votes(&Header::of(label));
    let vote = |field: Field| votes.iter().find(|(known, _)| *known == field).map_or(0, |&(_, vote)| vote);
    vote(Field::Target).max(vote(Field::Objective)) - vote(Field::Current).max(vote(Field::Baseline))
}

/// Whether names come in pairs of plan and actual: at least half of them, and two pairs or more.
pub(in crate::recognise) fn are_paired<'n>(names: impl Iterator<Item = &'n str>) -> bool {
    let mut stems: BTreeMap<&str, [bool; 2]> = BTreeMap::new();
    let mut rows = 0;
    for name in names {
        rows += 1;
        let (stem, role) = whole(name).unwrap_or((name.trim(), RowRole::Of(PointRole::Actual)));
        match role {
            RowRole::Of(PointRole::Plan) => stems.entry(stem).or_default()[0] = true,
            RowRole::Of(PointRole::Actual | PointRole::Said) => stems.entry(stem).or_default()[1] = true,
            RowRole::Other => {}
        }
    }
    let pairs = stems.values().filter(|roles| roles.iter().all(|&told| told)).count();
    pairs >= 2 && pairs * 4 >= rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parted_from_what_their_row_holds() {
        for (name, stem, role) in [
            ("Headcount - Plan", "Headcount", RowRole::Of(PointRole::Plan)),
            ("Recycling rate – actual", "Recycling rate", RowRole::Of(PointRole::Actual)),
            ("Calls goal", "Calls", RowRole::Of(PointRole::Plan)),
            ("Sick leave (%) - Ist", "Sick leave (%)", RowRole::Of(PointRole::Actual)),
            ("Headcount - LY", "Headcount", RowRole::Other),
            ("Ausschuss – Abw.", "Ausschuss", RowRole::Other),
            ("Выпуск, откл.", "Выпуск", RowRole::Other),
        ] {
            assert_eq!(split(name), Some((stem, role)), "{name}");
        }
        for name in ["Calls", "Plan", "Cost of goods", ""] {
            assert_eq!(split(name), None, "{name}");
        }
    }

    #[test]
    fn words_for_other_rows_are_sorted() {
        assert!(OTHERS.is_sorted() && JOINTS.is_sorted() && WANTED.is_sorted());
    }

    #[test]
    fn the_header_of_a_group_may_say_that_its_numbers_are_wanted() {
        for group in
            ["Annual targets", "Zielwerte je Jahr", "Cibles par an", "Planned values by year", "Plan 2026–2028"]
        {
            assert!(wants(group), "{group}");
        }
        for group in ["Annual results", "Targets and actuals", "Variance to plan", "Forecast", "2026"] {
            assert!(!wants(group), "{group}");
        }
    }

    #[test]
    fn pairs_of_plan_and_actual_are_seen() {
        assert!(are_paired(["Calls", "Calls goal", "Quality", "Quality goal"].into_iter()));
        assert!(are_paired(["Planned tonnes", "Actual tonnes", "Plan hours", "Actual hours", "Permits"].into_iter()));
        assert!(are_paired(["A - Plan", "A - Actual", "A - LY", "B - Plan", "B - Actual", "B - LY"].into_iter()));
        assert!(!are_paired(["Calls", "Career goal", "Quality"].into_iter()));
    }
}
