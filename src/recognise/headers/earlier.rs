//! Header words of a value read last time: the month, the week or the period before. It is neither where a cycle began
//! nor the latest value, so no field has it; a value of the year before is where a year began and stands with the fields.

use super::Header;

/// Sorted; normalised as headers are.
pub(super) const WORDS: &[&str] = &[
    "anterior",
    "bir onceki donem",
    "gecen ay",
    "gecen ay gerceklesen",
    "gecen donem",
    "gecen hafta",
    "ist vormonat",
    "last month",
    "last month actual",
    "last month value",
    "last period",
    "letzte woche",
    "letzter monat",
    "medicao anterior",
    "medicion anterior",
    "mes anterior",
    "mes pasado",
    "mes passado",
    "mese precedente",
    "mese scorso",
    "mesure precedente",
    "misurazione precedente",
    "mois dernier",
    "mois passe",
    "mois precedent",
    "onceki",
    "onceki ay",
    "onceki ay gerceklesen",
    "onceki deger",
    "onceki donem",
    "onceki hafta",
    "onceki olcum",
    "periode precedente",
    "periodo anterior",
    "periodo precedente",
    "precedent",
    "precedente",
    "previo",
    "previous",
    "previous actual",
    "previous measurement",
    "previous month",
    "previous period",
    "previous reading",
    "previous result",
    "previous score",
    "previous value",
    "previous week",
    "prior",
    "prior month",
    "prior period",
    "prior result",
    "prior value",
    "prior week",
    "real mes anterior",
    "realise mois precedent",
    "realise periode precedente",
    "realizado anterior",
    "realizado mes anterior",
    "resultado anterior",
    "resultado mes anterior",
    "resultat precedent",
    "risultato precedente",
    "semaine derniere",
    "semaine precedente",
    "semana anterior",
    "semana pasada",
    "semana passada",
    "settimana precedente",
    "settimana scorsa",
    "valeur mois precedent",
    "valeur precedente",
    "valor anterior",
    "valor mes anterior",
    "valor previo",
    "valore precedente",
    "voorgaande periode",
    "vorherige messung",
    "vorheriger wert",
    "vorig",
    "vorige",
    "vorige maand",
    "vorige meting",
    "vorige periode",
    "vorige realisatie",
    "vorige score",
    "vorige stand",
    "vorige waarde",
    "vorige week",
    "vormonat",
    "vormonatswert",
    "vorperiode",
    "vorwert",
    "vorwoche",
    "предыдущего месяца",
    "предыдущее",
    "предыдущее значение",
    "предыдущее измерение",
    "предыдущии",
    "предыдущии месяц",
    "предыдущии период",
    "прошлая неделя",
    "прошлого месяца",
    "прошлое значение",
    "прошлыи месяц",
    "прошлыи период",
    "факт предыдущего периода",
    "факт прошлого месяца",
    "факт прошлого периода",
    "факт прошлыи месяц",
    "الاداء السابق",
    "الاسبوع السابق",
    "السابق",
    "السابقه",
    "الشهر السابق",
    "الشهر الماضي",
    "الفتره السابقه",
    "القيمه السابقه",
    "المحقق الشهر السابق",
    "上周",
    "上月",
    "上月值",
    "上月完成",
    "上月完成值",
    "上月实际",
    "上月實際",
    "上月数",
    "上期",
    "上期值",
    "上期实际",
    "上期實際",
    "上週",
    "先月",
    "先月値",
    "先月実績",
    "先週",
    "前値",
    "前值",
    "前回",
    "前回値",
    "前回実績",
    "前月",
    "前月値",
    "前月実績",
    "前期",
    "前期値",
    "前期実績",
    "前期實績",
    "前週",
    "前週実績",
    "이전",
    "이전 값",
    "이전 실적",
    "전기",
    "전기 실적",
    "전월",
    "전월 실적",
    "전월값",
    "전주",
    "전회",
    "지난달",
    "지난달 실적",
    "지난주",
    "지난주 실적",
    "직전 값",
];

/// What people write for this year and, with a 1 behind it, for the one before: `Réalisé N-1`. Sorted, normalised.
const OF_YEAR_N: &[&str] = &["annee n", "exercice n", "mois n", "n", "realise n", "resultat n", "valeur n"];

/// No phrase of the list has more words.
const LONGEST: usize = 4;

/// Whether a header names a value read last time: `Previous value`, `Result last month`, `N-1`.
pub fn is_earlier(header: &Header) -> bool {
    let holds = |phrase: &str| WORDS.binary_search(&phrase).is_ok();
    let words = header.words.as_str();
    if holds(words) || (header.number == Some(1) && OF_YEAR_N.contains(&words)) {
        return true;
    }
    // A word alone says too little inside a longer header: `Prior year actual`.
    let words: Vec<&str> = words.split(' ').collect();
    (2..=LONGEST.min(words.len())).any(|length| words.windows(length).any(|run| holds(&run.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_read_last_time_is_known_in_every_language() {
        for text in [
            "Previous value",
            "Result last month",
            "Prior",
            "Vormonat",
            "Réalisé N-1",
            "N-1",
            "Mois précédent",
            "Valor anterior",
            "Realizado mês anterior",
            "Mese precedente",
            "Vorige meting",
            "Önceki değer",
            "Прошлый месяц",
            "上月",
            "前月実績",
            "전월 실적",
            "الشهر السابق",
        ] {
            assert!(is_earlier(&Header::of(text)), "{text}");
        }
    }

    #[test]
    fn a_year_before_and_the_latest_value_are_no_value_read_last_time() {
        for text in ["Prior year actual", "Vorjahr", "Last value", "Réalisé N", "Año anterior", "前年実績", "Priority"]
        {
            assert!(!is_earlier(&Header::of(text)), "{text}");
        }
    }
}
