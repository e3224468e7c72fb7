//! The name of a row in, what it says of plan and actual out: `Headcount - Plan`, `Recycling rate – actual`, `Calls goal`.

use std::collections::BTreeMap;

use super::PointRole;
use super::headers::dated::role;
use super::headers::{folded, stands_alone};

/// Words behind a name for a row that is neither planned nor reached, sorted, folded.
const OTHERS: &[&str] = &[
    "abw",
    "abweichung",
    "aendring",
    "afv",
    "afvigelse",
    "afwijking",
    "aret for",
    "avv",
    "avvikelse",
    "delta",
    "desviacion",
    "desvio",
    "dif",
    "diferenca",
    "diferencia",
    "diff",
    "difference",
    "differens",
    "differenza",
    "ecart",
    "fark",
    "fg ar",
    "fjolar",
    "forandring",
    "forecast",
    "foregaende ar",
    "forra aret",
    "forrige ar",
    "forskel",
    "forventet arsresultat",
    "gap",
    "gecen yil",
    "helarsprognos",
    "last year",
    "ly",
    "prev",
    "previous year",
    "prior year",
    "prognos",
    "prognos helar",
    "prognose",
    "py",
    "sapma",
    "scostamento",
    "sidste ar",
    "skillnad",
    "tahmin",
    "var",
    "variacao",
    "variacion",
    "variance",
    "varianz",
    "variation",
    "verschil",
    "vj",
    "vorig jaar",
    "vorjahr",
    "yoy",
    "откл",
    "отклонение",
    "прогноз",
    "прошлыи год",
    "разница",
    "乖離",
    "偏差",
    "前年",
    "前年比",
    "去年",
    "同期",
    "差异",
    "差異",
    "전년",
    "차이",
    "편차",
];

/// Words between `Target` and the name of a KPI, sorted, folded.
const JOINTS: &[&str] = &[
    "af", "av", "da", "de", "del", "della", "di", "do", "du", "for", "fur", "of", "pa", "para", "per", "pour", "til",
    "van", "voor",
];

/// The longest of these words in any language, in bytes, with room for what is put around it.
const LONGEST: usize = 48;

/// What a row of a KPI holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowRole {
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
pub(super) fn whole(name: &str) -> Option<(&str, RowRole)> {
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
pub(super) fn alone(word: &str) -> Option<RowRole> {
    let word = word.trim();
    if word.len() > LONGEST {
        return None;
    }
    let word = folded(word);
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    role(&word).map(RowRole::Of).or_else(|| OTHERS.binary_search(&bare).is_ok().then_some(RowRole::Other))
}

/// Whether names come in pairs of plan and actual: at least half of them, and two pairs or more.
pub(super) fn are_paired<'n>(names: impl Iterator<Item = &'n str>) -> bool {
    let mut stems: BTreeMap<&str, [bool; 2]> = BTreeMap::new();
    let mut rows = 0;
    for name in names {
        rows += 1;
        let (stem, role) = whole(name).unwrap_or((name.trim(), RowRole::Of(PointRole::Actual)));
        match role {
            RowRole::Of(PointRole::Plan) => stems.entry(stem).or_default()[0] = true,
            RowRole::Of(PointRole::Actual) => stems.entry(stem).or_default()[1] = true,
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
        assert!(OTHERS.is_sorted() && JOINTS.is_sorted());
    }

    #[test]
    fn pairs_of_plan_and_actual_are_seen() {
        assert!(are_paired(["Calls", "Calls goal", "Quality", "Quality goal"].into_iter()));
        assert!(are_paired(["Planned tonnes", "Actual tonnes", "Plan hours", "Actual hours", "Permits"].into_iter()));
        assert!(are_paired(["A - Plan", "A - Actual", "A - LY", "B - Plan", "B - Actual", "B - LY"].into_iter()));
        assert!(!are_paired(["Calls", "Career goal", "Quality"].into_iter()));
    }
}
