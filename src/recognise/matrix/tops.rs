//! The text above a column of a matrix in, the name of the KPI and what else it says out: `Calls (target 45)`,
//! `Craft\n30%`, `Meta ventas`.

use crate::recognise::columns::roles::{RowRole, whole};
use crate::recognise::headers::dated::role;
use crate::recognise::headers::{Header, candidates};
use crate::recognise::region::heads::Head;
use crate::recognise::values::{ColumnEvidence, decide_text, unit};
use crate::recognise::{Field, PointRole, Unit, Value};

/// A word before a number means a weight as surely as this.
const SURE: u8 = 75;
/// A whole phrase of the word tables means a field as surely as this, where it has other meanings too.
const WHOLE: u8 = 60;
/// The weights of a table add up to hardly less than this, in per cent.
const LEAST_SUM: i64 = 80;
/// The weights of a table add up to hardly more than this, in per cent.
const LARGEST_SUM: i64 = 120;
/// What may open a part of a header behind its name.
const OPENING: &[char] = &['(', '[', '（', '【', '\n'];
/// What else may stand before it.
const BLANKS: &[char] = &[' ', '\u{a0}'];
/// What may close it.
const CLOSING: &[char] = &[')', ']', '）', '】', '.', ';'];
/// What stands between a word and its number.
const BETWEEN: &[char] = &[':', '：', '=', ' ', '\u{a0}'];
/// Words that are the name of no KPI, folded, sorted.
const NAMELESS: &[&str] = &[
    "amount",
    "angka",
    "antal",
    "antall",
    "arv",
    "arvo",
    "balai",
    "belob",
    "belop",
    "belopp",
    "betrag",
    "bilangan",
    "bodovi",
    "body",
    "broj",
    "cantitate",
    "castka",
    "celkem",
    "celkom",
    "cifra",
    "cislo",
    "data",
    "date",
    "dato",
    "datum",
    "datums",
    "eredmeny",
    "ertek",
    "figure",
    "gia tri",
    "hasil",
    "hodnota",
    "ilosc",
    "importe",
    "iznos",
    "jumlah",
    "ket qua",
    "kuupaev",
    "kwota",
    "liczba",
    "luku",
    "maara",
    "mennyiseg",
    "mnozstvi",
    "mnozstvo",
    "montant",
    "ngay",
    "nilai",
    "numar",
    "number",
    "osszeg",
    "osszesen",
    "paivamaara",
    "pisteet",
    "poang",
    "pocet",
    "poeng",
    "poin",
    "point",
    "pont",
    "punctaj",
    "punkti",
    "punktid",
    "punkty",
    "punts",
    "razem",
    "reiksme",
    "resultat",
    "rezultat",
    "rezultatas",
    "rezultats",
    "score",
    "siffra",
    "skaicius",
    "skaits",
    "skor",
    "so",
    "so luong",
    "so tien",
    "soucet",
    "spolu",
    "stevilo",
    "sucet",
    "sum",
    "suma",
    "summa",
    "szam",
    "tal",
    "tall",
    "tanggal",
    "tarikh",
    "tocke",
    "tong",
    "total",
    "totalt",
    "tulemus",
    "tulos",
    "vaartus",
    "vaerdi",
    "valeur",
    "valoare",
    "valor",
    "valore",
    "value",
    "values",
    "varde",
    "verdi",
    "verte",
    "vertiba",
    "vrednost",
    "vrijednost",
    "vysledek",
    "vysledok",
    "waarde",
    "wartosc",
    "wert",
    "wynik",
    "yhteensa",
    "znesek",
    "điem",
    "αξια",
    "αποτελεσμα",
    "αριθμοσ",
    "βαθμοσ",
    "ημερομηνια",
    "ποσο",
    "ποσοτητα",
    "συνολο",
    "τιμη",
    "бали",
    "бодови",
    "брои",
    "број",
    "вредност",
    "вриједност",
    "всього",
    "дата",
    "датум",
    "значення",
    "износ",
    "кількість",
    "обсяг",
    "показник",
    "разом",
    "резултат",
    "результат",
    "стоиност",
    "сума",
    "точки",
    "число",
];

/// What the header of a column says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Top<'t> {
    /// The name of the KPI.
    pub name: &'t str,
    /// Planned or reached, if it says so.
    pub role: Option<PointRole>,
    /// What it says besides: a target, a weight, as typed.
    pub stated: Vec<(Field, &'t str)>,
    /// Whether the name stands in the row above, over its plan and its actual value.
    pub is_above: bool,
}

impl<'t> Top<'t> {
    /// Reads a header in one row, or the plan and the actual value below the name of a KPI.
    pub fn of_head(head: &'t Head) -> Top<'t> {
        let above = head.group.as_deref().map(Top::of).zip(Top::of_part(head));
        match above.filter(|(top, _)| names_something(top.name)) {
            Some((top, role)) => Top { role: Some(role), is_above: true, ..top },
            None => Top::of(&head.text),
        }
    }

    /// Planned or reached, where a header below the name of a KPI says that and nothing else.
    pub fn of_part(head: &Head) -> Option<PointRole> {
        head.group.as_ref()?;
        role(&head.text).or_else(|| {
            head.readings.iter().filter(|&&(_, score)| score >= WHOLE).find_map(|(field, _)| match field {
                Field::Target => Some(PointRole::Plan),
                Field::Current => Some(PointRole::Actual),
                _ => None,
            })
        })
    }

    /// Reads a header.
    pub fn of(text: &'t str) -> Top<'t> {
        let text = text.trim();
        if let Some((name, field, said)) = stated(text) {
            return Top { name, role: None, stated: vec![(field, said)], is_above: false };
        }
        let (name, role) = match whole(text) {
            Some((name, RowRole::Of(role))) if names_something(name) => (name, Some(role)),
            _ => (text, None),
        };
        Top { name, role, stated: Vec::new(), is_above: false }
    }

    /// What it says of a field.
    fn says(&self, field: Field) -> Option<&'t str> {
        self.stated.iter().find(|(known, _)| *known == field).map(|&(_, text)| text)
    }
}

/// Whether what is left of a header without `Plan` or `Target` is a name and no unit.
fn names_something(name: &str) -> bool {
    let words = Header::of(name).words;
    let is_unit = name.starts_with(['(', '[']) || matches!(unit(name), Some(Unit::Percent | Unit::Currency(_)));
    !words.is_empty() && !is_unit && NAMELESS.binary_search(&&*words).is_err()
}

/// The name in front of a target or a weight, which of them it is, and the number as typed.
fn stated(text: &str) -> Option<(&str, Field, &str)> {
    let text = text.trim_end_matches(CLOSING);
    let begins = |marks: &'static [char]| text.match_indices(marks).map(|(at, mark)| at + mark.len());
    begins(OPENING).chain(begins(BLANKS)).find_map(|at| {
        let (front, part) = (&text[..at], &text[at..]);
        let (word, number) = part.split_at(part.find(|c: char| c.is_numeric() || "<>≤≥-".contains(c))?);
        let name =
            front.trim_end_matches(|c: char| OPENING.contains(&c) || BLANKS.contains(&c) || "-–—:,/".contains(c));
        let value = decide_text(number, &ColumnEvidence::default());
        if !names_something(name) || !matches!(value, Value::Number(_) | Value::Range(..) | Value::Ambiguous(_)) {
            return None;
        }
        let word = word.trim_matches(BETWEEN);
        let alone = word.is_empty();
        match () {
            () if alone && is_wish(number) => Some((name, Field::Target, number)),
            () if alone && is_share(&value) => Some((name, Field::Weight, number)),
            () if alone => None,
            () if role(word) == Some(PointRole::Plan) => Some((name, Field::Target, number)),
            () => {
                let &(field, score) = candidates(&Header::of(word)).first()?;
                let said = matches!(field, Field::Weight | Field::Target | Field::Minimum | Field::Maximum);
                (said && score >= SURE).then_some((name, field, number))
            }
        }
    })
}

fn is_wish(number: &str) -> bool {
    number.starts_with(['<', '>', '≤', '≥'])
}

/// Whether a number alone is a share of one hundred per cent.
fn is_share(value: &Value) -> bool {
    matches!(value, Value::Number(number) if number.unit == Some(Unit::Percent))
}

/// The target that stands in brackets behind the name of a KPI: `Calls (target 45)`.
pub(in crate::recognise) fn bracketed_target(name: &str) -> Option<&str> {
    let (_, inside) = name.trim().trim_end_matches(CLOSING).rsplit_once(['(', '[', '（', '【'])?;
    let (word, number) = inside.split_at(inside.find(|c: char| c.is_numeric() || "<>≤≥-".contains(c))?);
    let value = decide_text(number, &ColumnEvidence::default());
    let is_target = role(word.trim_matches(BETWEEN)) == Some(PointRole::Plan);
    (is_target && matches!(value, Value::Number(_))).then_some(number)
}

/// Whether the headers of several columns say that their numbers are wanted or weighed.
pub(super) fn tell<'t>(tops: impl Iterator<Item = &'t Top<'t>> + Clone) -> bool {
    let targets = tops.clone().filter(|top| top.says(Field::Target).is_some()).count();
    let plans = tops.clone().filter(|top| top.role == Some(PointRole::Plan)).count();
    let weights = tops.filter_map(|top| top.says(Field::Weight)).map(|text| {
        match decide_text(text, &ColumnEvidence::default()) {
            Value::Number(number) => i64::try_from(number.amount.round().mantissa()).unwrap_or(0),
            _ => 0,
        }
    });
    let (weighed, sum) = weights.fold((0, 0), |(count, sum), weight| (count + 1, sum + weight));
    targets > 1 || plans > 1 || (weighed > 1 && (LEAST_SUM..=LARGEST_SUM).contains(&sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: (&str, Option<PointRole>, &[(Field, &str)])) {
        let top = Top::of(text);
        assert_eq!((top.name, top.role, &*top.stated), expected, "{text:?}");
    }

    #[test]
    fn targets_and_weights_are_parted_from_the_name() {
        check("수주(목표 8,500만원)", ("수주", None, &[(Field::Target, "8,500만원")]));
        check("Calls (target: 45)", ("Calls", None, &[(Field::Target, "45")]));
        check("Umsatz\nZiel 40 T€", ("Umsatz", None, &[(Field::Target, "40 T€")]));
        check("Uptime [≥ 99,5 %]", ("Uptime", None, &[(Field::Target, "≥ 99,5 %")]));
        check("Calls goal 45", ("Calls", None, &[(Field::Target, "45")]));
        check("Craft\n30%", ("Craft", None, &[(Field::Weight, "30%")]));
        check("质量（权重30%）", ("质量", None, &[(Field::Weight, "30%")]));
    }

    #[test]
    fn a_word_for_plan_or_actual_stands_on_either_side_of_the_name() {
        check("Meta de ventas", ("ventas", Some(PointRole::Plan), &[]));
        check("Actual tonnes", ("tonnes", Some(PointRole::Actual), &[]));
        check("Calls goal", ("Calls", Some(PointRole::Plan), &[]));
        check("売上目標", ("売上", Some(PointRole::Plan), &[]));
    }

    #[test]
    fn a_target_in_brackets_needs_its_word() {
        assert_eq!(bracketed_target("Calls (target 50)"), Some("50"));
        assert_eq!(bracketed_target("재구매율(목표 45%)"), Some("45%"));
        for name in ["Calls (50)", "Orders (> 100 €)", "Calls target 50", "Plan (2026)", "Share (%)"] {
            assert_eq!(bracketed_target(name), None, "{name}");
        }
    }

    #[test]
    fn other_headers_are_names() {
        for text in
            ["Waste rate (%)", "Target", "Target value", "Plan (EUR)", "Sales 2026", "Bread gone by 5 pm", "CO2"]
        {
            check(text, (text, None, &[]));
        }
    }

    #[test]
    fn weights_add_up_to_about_one_hundred() {
        let told = |texts: &[&'static str]| {
            let tops: Vec<Top> = texts.iter().map(|text| Top::of(text)).collect();
            tell(tops.iter())
        };
        assert!(told(&["Delivery 40%", "Craft 30%", "Teamwork 20%", "Initiative 15%"]));
        assert!(!told(&["Rate 5%", "Rate 10%"]));
        assert!(!told(&["Calls", "Visits"]));
    }

    #[test]
    fn words_that_name_nothing_are_sorted() {
        assert!(NAMELESS.is_sorted());
    }
}
