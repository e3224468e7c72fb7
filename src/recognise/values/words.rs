//! A short text in, the yes, the no, the error or the "nothing yet" that it stands for out.

use super::ColumnEvidence;
use crate::read::CellError;
use crate::recognise::Value;
use crate::recognise::headers::folded;

/// Words and marks for yes, sorted, folded.
const YES: &[&str] = &[
    "dogru",
    "evet",
    "j",
    "ja",
    "oui",
    "sand",
    "sandt",
    "sant",
    "si",
    "sim",
    "true",
    "verdadeiro",
    "verdadero",
    "vero",
    "vrai",
    "waar",
    "wahr",
    "y",
    "yes",
    "да",
    "истина",
    "نعم",
    "√",
    "■ yes",
    "☑",
    "✅",
    "✓",
    "✔",
    "はい",
    "对",
    "是",
    "예",
];

/// Words and marks for no, sorted, folded.
const NO: &[&str] = &[
    "[ ]",
    "falsch",
    "false",
    "falsk",
    "falskt",
    "falso",
    "faux",
    "hayir",
    "n",
    "nao",
    "nee",
    "nein",
    "nej",
    "no",
    "non",
    "onwaar",
    "yanlis",
    "×",
    "ложь",
    "нет",
    "لا",
    "☐",
    "✕",
    "✖",
    "✗",
    "✘",
    "❌",
    "いいえ",
    "不是",
    "否",
    "아니오",
    "아니요",
];

/// Words for "nothing yet", sorted, folded. Texts of signs alone, such as `–` or `???`, need no entry.
const PLACEHOLDERS: &[&str] = &[
    "a definir",
    "a determinar",
    "a determiner",
    "a preciser",
    "a ser definido",
    "afventer",
    "annu ej matt",
    "annu inte matt",
    "aterkommer",
    "att definiera",
    "belirlenecek",
    "belirsiz",
    "bestams senare",
    "bilinmiyor",
    "da definire",
    "data mangler",
    "data saknas",
    "e.t.",
    "e/t",
    "ej aktuell",
    "ej aktuellt",
    "ej bedomt",
    "ej beslutat",
    "ej definierat",
    "ej faststalld",
    "ej faststallt",
    "ej klar",
    "ej klart",
    "ej matbart",
    "ej matt",
    "ej oplyst",
    "ej rapporterat",
    "ej relevant",
    "ej satt",
    "ej tillampbart",
    "ej tillampligt",
    "ej tillgangligt",
    "ej uppmatt",
    "endnu ikke malt",
    "endnu ikke opgjort",
    "entfallt",
    "fastlaegges senere",
    "fastsaettes senere",
    "faststalls senare",
    "foreligger ikke",
    "i.o.",
    "i.r.",
    "ikke aktuel",
    "ikke aktuelt",
    "ikke besluttet",
    "ikke defineret",
    "ikke fastlagt",
    "ikke fastsat",
    "ikke malt",
    "ikke opgjort",
    "ikke oplyst",
    "ikke rapporteret",
    "ikke relevant",
    "ikke tilgaengelig",
    "indefinido",
    "ingen data",
    "ingen maling",
    "ingen matning",
    "ingen oplysning",
    "ingen uppgift",
    "inget varde",
    "inte matt",
    "invantas",
    "k. a.",
    "k.a.",
    "ka",
    "keine angabe",
    "kommer senare",
    "kommer senere",
    "males ikke",
    "mangler",
    "mangler data",
    "matning saknas",
    "mats ej",
    "mats inte",
    "n.a",
    "n.a.",
    "n.d.",
    "n.t.b.",
    "n.v.t.",
    "n/a",
    "n/c",
    "n/d",
    "n\\a",
    "na",
    "nader te bepalen",
    "nao definido",
    "nao se aplica",
    "nd",
    "nicht definiert",
    "no aplica",
    "noch offen",
    "noch unklar",
    "noch zu definieren",
    "nog te bepalen",
    "non applicabile",
    "non defini",
    "non definito",
    "none yet",
    "not applicable",
    "not available",
    "not defined",
    "not set",
    "not yet",
    "null",
    "nvt",
    "okant",
    "onbekend",
    "opgores senere",
    "pending value",
    "por definir",
    "por determinar",
    "s/d",
    "s/o",
    "saknas",
    "sans objet",
    "sin dato",
    "sin definir",
    "ska definieras",
    "skal defineres",
    "t.b.a.",
    "t.b.c.",
    "t.b.d",
    "t.b.d.",
    "tal mangler",
    "tanimlanacak",
    "tba",
    "tbc",
    "tbd",
    "to be agreed",
    "to be confirmed",
    "to be decided",
    "to be defined",
    "to be determined",
    "ukendt",
    "unbekannt",
    "undefined",
    "unknown",
    "uoplyst",
    "uppgift saknas",
    "uppgift saknas.",
    "varde saknas",
    "wird definiert",
    "wird nachgereicht",
    "wird noch definiert",
    "x",
    "xx",
    "xxx",
    "xxxx",
    "yok",
    "zu definieren",
    "н/д",
    "не определено",
    "нет данных",
    "уточняется",
    "غير متوفر",
    "غير محدد",
    "لا ينطبق",
    "يحدد لاحقا",
    "なし",
    "不适用",
    "不適用",
    "待定",
    "待确认",
    "待补充",
    "无",
    "暂无",
    "未定",
    "未確定",
    "未設定",
    "要確認",
    "該当なし",
    "미설정",
    "미정",
    "추후 결정",
    "해당 없음",
    "해당없음",
];

/// The longest entry of the tables in bytes.
const LONGEST: usize = 48;

/// The value of a text that is a word of the tables, an error or a mere sign. `None` for any other.
pub(super) fn value(text: &str, column: &ColumnEvidence) -> Option<Value> {
    if text.len() > LONGEST {
        return None;
    }
    if let Some(error) = error(text) {
        return Some(Value::Error(error));
    }
    if column.is_ticked() && is_tick(text) {
        return Some(Value::Bool(true));
    }
    if is_slot(text) || is_signs(text) {
        return Some(Value::Placeholder);
    }
    let folded = folded(text);
    let holds = |table: &[&str]| table.binary_search(&folded.as_str()).is_ok();
    match (holds(YES), holds(NO), holds(PLACEHOLDERS), folded.as_str()) {
        (true, ..) => Some(Value::Bool(true)),
        (_, true, ..) => Some(Value::Bool(false)),
        (_, _, true, _) => Some(Value::Placeholder),
        (.., "nan" | "inf" | "-inf" | "+inf" | "infinity" | "-infinity") => Some(Value::Error(CellError::Num)),
        _ => None,
    }
}

/// Whether a text ticks a box with a letter, which only a whole column of such letters can prove.
pub(super) fn is_tick(text: &str) -> bool {
    matches!(text, "x" | "X")
}

/// An error value that was saved as text.
fn error(text: &str) -> Option<CellError> {
    Some(match text {
        "#DIV/0!" => CellError::DivideByZero,
        "#N/A" | "#NV" => CellError::NotAvailable,
        "#NAME?" => CellError::Name,
        "#NULL!" => CellError::Null,
        "#NUM!" => CellError::Num,
        "#REF!" | "#BEZUG!" | "#¡REF!" => CellError::Ref,
        "#VALUE!" | "#WERT!" | "#VALEUR!" | "#¡VALOR!" | "#VALOR!" => CellError::Value,
        "#SPILL!" | "#CALC!" | "#FIELD!" | "#ERROR!" | "#GETTING_DATA" => CellError::Other,
        _ => return None,
    })
}

/// A slot that a template leaves for a value: `[X]%`, `X %`, `[name]`, `<target>`, `XX days`.
fn is_slot(text: &str) -> bool {
    let enclosed = (text.starts_with('[') && text.ends_with(']')) || (text.starts_with('<') && text.ends_with('>'));
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let is_x = !bare.is_empty() && bare.len() < 4 && bare.chars().all(|c| matches!(c, 'x' | 'X'));
    let marked = text.contains(['%', '[', '<', '$', '€']);
    (enclosed && bare.len() > 1 && bare.starts_with(char::is_alphabetic)) || (is_x && marked)
}

/// `–`, `?`, `...`: signs that say nothing. Signs with a meaning, such as check marks, are words of the tables.
fn is_signs(text: &str) -> bool {
    text.chars()
        .all(|c| matches!(c, '-' | '–' | '—' | '−' | '?' | '？' | '.' | '…' | '_' | '/' | '*' | '~' | ' ' | '¿' | '؟'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<Value>) {
        assert_eq!(value(text, &ColumnEvidence::default()), expected, "{text:?}");
    }

    #[test]
    fn word_tables_are_sorted_and_disjoint() {
        for table in [YES, NO, PLACEHOLDERS] {
            assert!(table.is_sorted_by(|a, b| a < b));
            assert!(table.iter().all(|word| word.len() <= LONGEST && folded(word) == *word));
        }
        assert!(YES.iter().all(|word| !NO.contains(word) && !PLACEHOLDERS.contains(word)));
        assert!(NO.iter().all(|word| !PLACEHOLDERS.contains(word)));
    }

    #[test]
    fn boxes_are_ticked_in_many_languages() {
        for text in ["TRUE", "Yes", "Ja", "Oui", "Sí", "Sim", "✓", "✔", "☑", "是", "да"] {
            check(text, Some(Value::Bool(true)));
        }
        for text in ["FALSE", "No", "Nein", "Non", "Não", "☐", "✗", "否", "нет"] {
            check(text, Some(Value::Bool(false)));
        }
    }

    #[test]
    fn placeholders_stand_for_nothing_yet() {
        for text in [
            "TBD",
            "T.B.D",
            "tbc",
            "n/a",
            "N/A",
            "NA",
            "n.a.",
            "-",
            "–",
            "—",
            "?",
            "???",
            "...",
            "[X]%",
            "X%",
            "x %",
            "X",
            "[name]",
            "[Key Result 1.1]",
            "à définir",
            "por definir",
            "A definir",
            "noch offen",
            "k. A.",
            "待定",
            "未定",
            "미정",
            "н/д",
        ] {
            check(text, Some(Value::Placeholder));
        }
    }

    #[test]
    fn other_words_are_left_alone() {
        for text in ["draft", "On track", "none", "[4.5]/5", "12", "Xavier", "x-ray", "Sea", "ok"] {
            check(text, None);
        }
    }

    #[test]
    fn errors_saved_as_text_are_errors() {
        check("#REF!", Some(Value::Error(CellError::Ref)));
        check("#DIV/0!", Some(Value::Error(CellError::DivideByZero)));
        check("NaN", Some(Value::Error(CellError::Num)));
        check("Infinity", Some(Value::Error(CellError::Num)));
    }

    #[test]
    fn a_letter_ticks_a_box_only_in_a_column_of_such_letters() {
        let cells = ["x", "x", ""].map(String::from);
        let column = ColumnEvidence::of_texts(cells.iter().map(String::as_str));
        assert_eq!(value("x", &column), Some(Value::Bool(true)));
        check("x", Some(Value::Placeholder));
    }
}
