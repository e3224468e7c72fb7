//! Header words of stretches that come in turns and have no dates of their own: weekdays, the terms of a school year.

use super::Header;

/// So many weekdays in a header are a series.
const LEAST_DAYS: usize = 4;
/// So many terms are.
const LEAST_TERMS: usize = 2;

/// Days of the week, whole and short, sorted, normalised.
const WEEKDAYS: &[&str] = &[
    "car",
    "carsamba",
    "cmt",
    "cum",
    "cuma",
    "cumartesi",
    "di",
    "dienstag",
    "dim",
    "dimanche",
    "dinsdag",
    "do",
    "dom",
    "domenica",
    "domingo",
    "donderdag",
    "donnerstag",
    "fr",
    "fre",
    "fredag",
    "freitag",
    "fri",
    "friday",
    "gio",
    "giovedi",
    "jeu",
    "jeudi",
    "jue",
    "jueves",
    "lor",
    "lordag",
    "lun",
    "lundi",
    "lunedi",
    "lunes",
    "ma",
    "maandag",
    "man",
    "mandag",
    "mar",
    "mardi",
    "martedi",
    "martes",
    "mer",
    "mercoledi",
    "mercredi",
    "mi",
    "mie",
    "miercoles",
    "mittwoch",
    "mo",
    "mon",
    "monday",
    "montag",
    "ons",
    "onsdag",
    "paz",
    "pazar",
    "pazartesi",
    "per",
    "persembe",
    "pzt",
    "qua",
    "quarta",
    "quarta feira",
    "qui",
    "quinta",
    "quinta feira",
    "sa",
    "sab",
    "sabado",
    "sabato",
    "sal",
    "sali",
    "sam",
    "samedi",
    "samstag",
    "sat",
    "saturday",
    "seg",
    "segunda",
    "segunda feira",
    "sex",
    "sexta",
    "sexta feira",
    "so",
    "son",
    "sondag",
    "sonnabend",
    "sonntag",
    "sun",
    "sunday",
    "ter",
    "terca",
    "terca feira",
    "thu",
    "thur",
    "thurs",
    "thursday",
    "tir",
    "tirsdag",
    "tis",
    "tisdag",
    "tor",
    "tors",
    "torsdag",
    "tue",
    "tues",
    "tuesday",
    "ven",
    "vendredi",
    "venerdi",
    "vie",
    "viernes",
    "vrijdag",
    "wed",
    "wednesday",
    "wo",
    "woensdag",
    "za",
    "zaterdag",
    "zo",
    "zondag",
    "воскресенье",
    "вс",
    "вт",
    "вторник",
    "пн",
    "понедельник",
    "пт",
    "пятница",
    "сб",
    "ср",
    "среда",
    "суббота",
    "четверг",
    "чт",
    "الاثنين",
    "الاحد",
    "الاربعاء",
    "الثلاثاء",
    "الجمعه",
    "الخميس",
    "السبت",
    "周一",
    "周三",
    "周二",
    "周五",
    "周六",
    "周四",
    "周日",
    "土",
    "土曜",
    "土曜日",
    "日",
    "日曜",
    "日曜日",
    "星期一",
    "星期三",
    "星期二",
    "星期五",
    "星期六",
    "星期四",
    "星期日",
    "月",
    "月曜",
    "月曜日",
    "木",
    "木曜",
    "木曜日",
    "水",
    "水曜",
    "水曜日",
    "火",
    "火曜",
    "火曜日",
    "金",
    "金曜",
    "金曜日",
    "금",
    "금요일",
    "목",
    "목요일",
    "수",
    "수요일",
    "월",
    "월요일",
    "일",
    "일요일",
    "토",
    "토요일",
    "화",
    "화요일",
];

/// Terms and seasons, sorted, normalised.
const TERMS: &[&str] = &[
    "automne",
    "autumn",
    "autumn term",
    "autunno",
    "efterar",
    "efterarssemester",
    "estate",
    "ete",
    "fall",
    "fall term",
    "forar",
    "forarssemester",
    "fruhjahr",
    "fruhling",
    "herbst",
    "herfst",
    "hiver",
    "host",
    "hosttermin",
    "hostterminen",
    "ht",
    "ilkbahar",
    "inverno",
    "invierno",
    "kis",
    "lent",
    "lent term",
    "lente",
    "michaelmas",
    "michaelmas term",
    "otono",
    "outono",
    "primavera",
    "printemps",
    "sommar",
    "sommer",
    "sonbahar",
    "spring",
    "spring term",
    "summer",
    "summer term",
    "trinity",
    "trinity term",
    "var",
    "vartermin",
    "varterminen",
    "verano",
    "verao",
    "vt",
    "winter",
    "winter term",
    "yaz",
    "zomer",
    "весна",
    "зима",
    "лето",
    "осень",
];

/// A stretch of one kind or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// `Mon`.
    Day,
    /// `Autumn term`.
    Term,
}

impl Turn {
    /// The kind of stretch that a header names.
    pub fn of(header: &Header) -> Option<Turn> {
        let words = header.words.as_str();
        let is_in = |table: &[&str]| table.binary_search(&words).is_ok();
        match () {
            () if is_in(WEEKDAYS) => Some(Turn::Day),
            () if is_in(TERMS) => Some(Turn::Term),
            () => None,
        }
    }

    /// How many of them in one header are a series.
    pub fn least(self) -> usize {
        match self {
            Turn::Day => LEAST_DAYS,
            Turn::Term => LEAST_TERMS,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_turns_are_sorted_and_normalised() {
        for table in [WEEKDAYS, TERMS] {
            assert!(table.is_sorted_by(|a, b| a < b));
            for word in table {
                assert_eq!(Header::of(word).words, *word);
            }
        }
    }

    #[test]
    fn weekdays_and_terms_are_known_in_many_languages() {
        for text in ["Mon", "Monday", "Pzt", "lundi", "Mié", "Do.", "пн", "周一", "月曜", "월"] {
            assert_eq!(Turn::of(&Header::of(text)), Some(Turn::Day), "{text}");
        }
        for text in ["Autumn", "Spring term", "Été", "Herbst"] {
            assert_eq!(Turn::of(&Header::of(text)), Some(Turn::Term), "{text}");
        }
    }
}
