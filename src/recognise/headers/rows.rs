//! The text of one cell in, what kind of row it begins out: a total, a typed or numbered record, a label with its value.

use super::{Header, candidates, normalised};
use crate::recognise::{Field, RecordKind};

/// What rows that sum up other rows begin with.
const TOTALS: &[&str] = &[
    "ara toplam",
    "average",
    "averages",
    "avg",
    "celkem",
    "cumulative",
    "delsumma",
    "durchschnitt",
    "eindtotaal",
    "ensemble",
    "gemiddelde",
    "genel toplam",
    "gennemsnit",
    "gennemsnitlig",
    "genomsnitt",
    "gesamt",
    "gesamtergebnis",
    "gesamtsumme",
    "gns",
    "grand total",
    "hovedtotal",
    "i alt",
    "ialt",
    "in total",
    "insgesamt",
    "jumlah",
    "lacznie",
    "mean",
    "medel",
    "medelvarde",
    "media",
    "mellemsum",
    "mellemtotal",
    "middel",
    "middelvaerdi",
    "mittelwert",
    "moyenne",
    "moyenne ponderee",
    "ogolem",
    "ortalama",
    "osszesen",
    "overall",
    "overall total",
    "parziale",
    "promedio",
    "razem",
    "samlat resultat",
    "samlet",
    "samlet resultat",
    "sammanlagt",
    "sammantaget",
    "sammenlagt",
    "samtliga",
    "schnitt",
    "slutsumma",
    "snitt",
    "som",
    "soma",
    "somma",
    "somme",
    "sous total",
    "spolu",
    "sub total",
    "subtotaal",
    "subtotal",
    "subtotal geral",
    "subtotals",
    "sum",
    "sum total",
    "suma",
    "summa",
    "summa totalt",
    "summe",
    "summen",
    "sums",
    "tilsammen",
    "tong",
    "tong cong",
    "toplam",
    "totaal",
    "totais",
    "total",
    "total general",
    "total geral",
    "total summa",
    "totala",
    "totale",
    "totale generale",
    "totales",
    "totals",
    "totalsumma",
    "totalt",
    "totaux",
    "vaegtet gennemsnit",
    "vaegtet score",
    "vaegtet sum",
    "vagt medel",
    "viktat genomsnitt",
    "viktat medel",
    "weighted average",
    "weighted sum",
    "weighted total",
    "yhteensa",
    "zwischensumme",
    "συνολο",
    "всего",
    "итог",
    "итого",
    "промежуточныи итог",
    "разом",
    "среднее",
    "сумма",
    "اجمالي",
    "الاجمالي",
    "المتوسط",
    "المجموع",
    "المعدل",
    "مجموع",
    "合計",
    "合计",
    "小計",
    "小计",
    "平均",
    "平均值",
    "总分",
    "总计",
    "総計",
    "소계",
    "총계",
    "평균",
    "합계",
];

/// Those of them that begin the name of nothing but a sum: `Subtotal Finance`.
const SUBTOTALS: &[&str] = &[
    "ara toplam",
    "delsumma",
    "gesamtergebnis",
    "gesamtsumme",
    "grand total",
    "hovedtotal",
    "mellemsum",
    "mellemtotal",
    "overall total",
    "parziale",
    "sous total",
    "sub total",
    "subtotaal",
    "subtotal",
    "subtotals",
    "summa totalt",
    "totalsumma",
    "vaegtet gennemsnit",
    "vaegtet sum",
    "viktat genomsnitt",
    "viktat medel",
    "weighted average",
    "weighted sum",
    "weighted total",
    "zwischensumme",
];

/// Words behind a noun for its mean or its sum, sorted, folded; those that stand alone too are among [`TOTALS`].
const MEANS: &[&str] = &[
    "binh",
    "gennemsnit",
    "global",
    "ialt",
    "medel",
    "medio",
    "mittel",
    "moyen",
    "samlet",
    "snitt",
    "srednia",
    "totalt",
    "общее",
    "общии",
    "среднии",
];

/// What a type column calls a row of work, sorted, normalised.
const WORKS: &[&str] = &[
    "accion",
    "actie",
    "action",
    "actividad",
    "activite",
    "activity",
    "aktion",
    "aktivitat",
    "aktivite",
    "aktivitet",
    "aktiviteter",
    "atagande",
    "atgard",
    "atgarder",
    "atividade",
    "attivita",
    "aufgabe",
    "azione",
    "deliverable",
    "delprojekt",
    "entrega",
    "entregable",
    "epic",
    "faaliyet",
    "girisim",
    "gorev",
    "handling",
    "indsats",
    "iniciativa",
    "initiatief",
    "initiativ",
    "initiative",
    "iniziativa",
    "insats",
    "leverance",
    "leverans",
    "massnahme",
    "meilenstein",
    "milepael",
    "milestone",
    "milstolpe",
    "opgave",
    "progetto",
    "proje",
    "project",
    "projekt",
    "projet",
    "projeto",
    "proyecto",
    "story",
    "sub task",
    "subtask",
    "taak",
    "tache",
    "tarea",
    "tarefa",
    "task",
    "tiltag",
    "uppdrag",
    "uppgift",
    "задача",
    "инициатива",
    "мероприятие",
    "проект",
    "アクション",
    "タスク",
    "举措",
    "任务",
    "施策",
    "行动",
    "项目",
    "과제",
    "업무",
    "이니셔티브",
    "프로젝트",
];

/// What a type column calls an objective.
const OBJECTIVES: &[&str] = &[
    "amac",
    "cel",
    "cele",
    "ciel",
    "cil",
    "company objective",
    "doel",
    "doelstelling",
    "effektmal",
    "goal",
    "goals",
    "hedef",
    "hovedmal",
    "huvudmal",
    "inriktningsmal",
    "mal",
    "malsaetning",
    "malsattning",
    "muc tieu",
    "namndmal",
    "o",
    "oberziel",
    "obiectiv",
    "obiectiv strategic",
    "obiettivo",
    "obj",
    "objectif",
    "objectif strategique",
    "objective",
    "objectives",
    "objetivo",
    "objetivo estrategico",
    "objetivos",
    "overgripande mal",
    "overordnet mal",
    "sasaran",
    "sasaran strategis",
    "strategiai cel",
    "strategic objective",
    "strategicky ciel",
    "strategicky cil",
    "strateginen tavoite",
    "strategisk mal",
    "strategiskt mal",
    "tavoite",
    "team objective",
    "tujuan",
    "verksamhetsmal",
    "virksomhedsmal",
    "ziel",
    "ziele",
    "στοχος",
    "στρατηγικος στοχος",
    "стратегічна ціль",
    "цель",
    "ціль",
    "الهدف",
    "هدف",
    "目标",
    "目標",
    "목표",
];

/// What a type column calls a key result.
const KEY_RESULTS: &[&str] = &[
    "anahtar sonuc",
    "avaintulos",
    "delmal",
    "ergebnis",
    "hasil utama",
    "kernergebnis",
    "kernresultaat",
    "ket qua chinh",
    "ket qua then chot",
    "key result",
    "key results",
    "keyresult",
    "klicovy vysledek",
    "klucovy vysledok",
    "kluczowe rezultaty",
    "kluczowy rezultat",
    "kluczowy wynik",
    "kr",
    "krs",
    "kulcseredmeny",
    "measure",
    "metric",
    "nogleresultat",
    "nokkelresultat",
    "nyckelresultat",
    "rc",
    "result",
    "resultado",
    "resultado chave",
    "resultado clave",
    "resultat",
    "resultat cle",
    "resultatmal",
    "rezultat cheie",
    "risultato",
    "risultato chiave",
    "schlusselergebnis",
    "schlusselresultat",
    "sleutelresultaat",
    "succeskriterie",
    "βασικο αποτελεσμα",
    "ключевои результат",
    "ключовии результат",
    "кр",
    "النتيجه الرئيسيه",
    "نتيجه رئيسيه",
    "主要な成果",
    "关键成果",
    "关键结果",
    "成果指標",
    "핵심 결과",
    "핵심결과",
];

/// What a type column calls a KPI.
const KPIS: &[&str] = &[
    "gosterge",
    "indicador",
    "indicateur",
    "indicator",
    "indicator kpi",
    "indicatore",
    "indikator",
    "indikator kinerja",
    "kennzahl",
    "key performance indicator",
    "kpi",
    "kpis",
    "malepunkt",
    "matetal",
    "matt",
    "mittari",
    "mutato",
    "nogletal",
    "nokkeltall",
    "nyckeltal",
    "resultatindikator",
    "styrtal",
    "ukazatel",
    "ukazovatel",
    "δεικτης",
    "показатель",
    "показник",
    "مؤشر",
    "指标",
    "指標",
    "지표",
];

/// What a row that explains begins with, in place of a record.
const EXPLANATIONS: &[&str] = &[
    "akkoord",
    "anleitung",
    "anmarkning",
    "anmarkningar",
    "anmerkung",
    "anmerkungen",
    "anvendt skala",
    "anvisning",
    "anvisningar",
    "approvato da",
    "approved",
    "approved by",
    "aprobado por",
    "aprovado por",
    "assinatura",
    "assinaturas",
    "bedomningsskala",
    "beispiel",
    "bemaerkning",
    "bemaerkninger",
    "bemerkung",
    "bemerkungen",
    "beslutad",
    "beslutad av",
    "bron",
    "bronnen",
    "checked by",
    "data as of",
    "datenquelle",
    "dato og underskrift",
    "datum och underskrift",
    "datum unterschrift",
    "dokumentansvarig",
    "eksempel",
    "elaborado por",
    "erstellt",
    "erstellt am",
    "erstellt von",
    "etabli par",
    "example",
    "examples",
    "exempel",
    "fargforklaring",
    "farveforklaring",
    "farvekoder",
    "faststalld",
    "faststalld av",
    "firma",
    "firmas",
    "fodnote",
    "fonte",
    "fontes",
    "footnote",
    "forklaring",
    "forklaringar",
    "fotnot",
    "freigegeben",
    "freigegeben von",
    "fuente",
    "fuentes",
    "genehmigt",
    "gepruft",
    "gepruft von",
    "godkand",
    "godkand av",
    "godkendt",
    "godkendt af",
    "handtekening",
    "hazirlayan",
    "hinweis",
    "hinweise",
    "imza",
    "instructions",
    "instruktion",
    "kalla",
    "kallor",
    "kaynak",
    "kilde",
    "kilder",
    "kommentar",
    "kontrol eden",
    "kontrolleret af",
    "laesevejledning",
    "lasanvisning",
    "last updated",
    "legend",
    "legenda",
    "legende",
    "leyenda",
    "lu et approuve",
    "n b",
    "nb",
    "not",
    "nota",
    "nota bene",
    "notas",
    "note",
    "noter",
    "notes",
    "notlar",
    "objectives and key results",
    "objectives key results",
    "obs",
    "observacao",
    "observaciones",
    "observacoes",
    "okr",
    "okrs",
    "onaylayan",
    "opgesteld door",
    "opgjort pr",
    "opmerking",
    "opmerkingen",
    "ort och datum",
    "prepared by",
    "quelle",
    "quellen",
    "redatto da",
    "remarks",
    "remarque",
    "remarques",
    "reviewed by",
    "revisado por",
    "sammanstalld av",
    "scoring",
    "senast uppdaterad",
    "senast uppdaterat",
    "senest opdateret",
    "sidst opdateret",
    "signature",
    "signatures",
    "signaturforklaring",
    "signed",
    "source",
    "sources",
    "stand",
    "teckenforklaring",
    "toelichting",
    "udarbejdet af",
    "udfyldt af",
    "underskrift",
    "unterschrift",
    "unterschriften",
    "uppgiftslamnare",
    "upprattad av",
    "utarbetad av",
    "valide par",
    "vedtaget af",
    "vejledning",
    "visa",
    "vurderingsskala",
    "zuletzt aktualisiert",
    "источник",
    "источники",
    "легенда",
    "подпись",
    "примечание",
    "примечания",
    "согласовано",
    "составил",
    "утвердил",
    "утверждаю",
    "上長印",
    "作成",
    "作成日",
    "作成者",
    "備考",
    "備註",
    "凡例",
    "出典",
    "制表",
    "制表人",
    "图例",
    "填表人",
    "备注",
    "审批",
    "审核",
    "承認",
    "承認者",
    "数据来源",
    "本人印",
    "来源",
    "检查人",
    "注",
    "注記",
    "確認",
    "確認者",
    "記入例",
    "說明",
    "説明",
    "说明",
    "部長印",
    "검토",
    "검토자",
    "범례",
    "비고",
    "서명",
    "승인",
    "승인자",
    "작성",
    "작성자",
    "참고",
    "출처",
];

/// What a line begins with that is there to be signed.
const SIGNATURES: &[&str] = &[
    "assinatura",
    "handtekening",
    "imza",
    "namnfortydligande",
    "namnteckning",
    "navn og underskrift",
    "signatur",
    "signature",
    "underskrift",
    "unterschrift",
    "visto",
    "подпись",
    "签名",
    "签字",
    "署名",
    "서명",
];

/// A label is a word of the tables and hardly more.
const SUREST_LABEL: u8 = 80;
/// A label is at most this long in bytes.
const LONGEST_LABEL: usize = 60;

/// What stands in front of a sentence to number it: `O1`, `KR 1.1`, `1.2`, `a)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbering<'a> {
    /// What its letters say it is: `O` an objective, `KR` a key result; `None` for bare numbers.
    pub kind: Option<RecordKind>,
    /// How many parts it has: 1 for `O1` and `a)`, 2 for `1.2`.
    pub depth: u8,
    /// The numbering itself: `KR 1.1`.
    pub label: &'a str,
    /// The sentence after it, trimmed.
    pub rest: &'a str,
}

/// How sure it is that a row sums up others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// `Total`, `Summe`, `Subtotal Finance`: nothing else is called so.
    Surely,
    /// `Average stay`, `Total visits`: may be the name of a KPI; the other cells of the row decide.
    Perhaps,
}

/// Whether a cell begins a row that sums up others: `Total`, `Subtotal Finance`, `Ø`, `Zwischensumme`.
pub fn total(text: &str) -> Option<Total> {
    let text = text.trim();
    if text.len() > LONGEST_LABEL || text.is_empty() {
        return None;
    }
    if matches!(text, "Σ" | "Ø" | "∑") {
        return Some(Total::Surely);
    }
    let words = normalised(text);
    if holds(TOTALS, &words) {
        return Some(Total::Surely);
    }
    let fronts = words.match_indices(' ').map(|(at, _)| &words[..at]);
    let fronts = fronts.filter(|front| front.ends_with(char::is_alphabetic) && holds(TOTALS, front));
    let sure = fronts.clone().any(|front| holds(SUBTOTALS, front));
    match fronts.count() {
        0 => None,
        _ if words.matches(' ').count() >= 4 => None,
        _ if sure => Some(Total::Surely),
        _ => Some(Total::Perhaps),
    }
}

/// Whether a cell ends as the name of a sum or a mean does: `Avancement moyen`, `Fortschritt gesamt`. A KPI may be called
/// so too; an objective is not.
pub fn ends_as_total(text: &str) -> bool {
    if text.len() > LONGEST_LABEL {
        return false;
    }
    let words = normalised(text);
    let last = words.rsplit(' ').next().unwrap_or_default();
    words.contains(' ') && (holds(TOTALS, last) || holds(MEANS, last))
}

/// Whether a cell begins a row that explains the sheet: a legend, a note with what it says, a signature line.
pub fn is_explanation(text: &str) -> bool {
    let front = text.split_once([':', '：']).map_or(text, |(front, _)| front);
    let named = front.len() <= LONGEST_LABEL && !front.contains(char::is_numeric);
    let explains = |words: &str| holds(EXPLANATIONS, words) || is_signed(words);
    text.starts_with('※') || (named && explains(&normalised(front)))
}

/// Whether a line is there to be signed: `Signature of the head`, normalised.
fn is_signed(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    holds(SIGNATURES, first) || SIGNATURES.iter().any(|sign| words.starts_with(sign) && !sign.is_ascii())
}

/// What a type column says its row is: `Objective`, `KR`, `O`, `Kennzahl`.
pub fn level(text: &str) -> Option<RecordKind> {
    if text.len() > LONGEST_LABEL {
        return None;
    }
    let words = normalised(text);
    let kinds = [(OBJECTIVES, RecordKind::Objective), (KEY_RESULTS, RecordKind::KeyResult), (KPIS, RecordKind::Kpi)];
    kinds.into_iter().find(|(table, _)| holds(table, &words)).map(|(_, kind)| kind)
}

/// Whether a type column says that its row is work to be done: `Initiative`, `Task`.
pub fn is_work(text: &str) -> bool {
    text.len() <= LONGEST_LABEL && holds(WORKS, &normalised(text))
}

/// The numbering in front of a sentence. `None` for text that merely begins with a number: `3 universities`.
pub fn numbering(text: &str) -> Option<Numbering<'_>> {
    let text = text.trim().trim_start_matches(|c: char| is_picture(c) || c.is_whitespace());
    if let Some((label, rest)) = enclosed(text) {
        return Some(Numbering { kind: None, depth: 1, label, rest });
    }
    let letters = text.len() - text.trim_start_matches(char::is_alphabetic).len();
    let (kind, after_letters) = match letters {
        0 => (None, text),
        _ => {
            (Some(numbered_kind(text[..letters].trim())), text[letters..].trim_start_matches([' ', '#', '-', '\u{a0}']))
        }
    };
    let number = after_letters.len() - after_letters.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    let numbers = after_letters[..number].trim_end_matches('.');
    let tail = &after_letters[numbers.len()..];
    let rest = tail.trim_start_matches(['.', ')', ':', '：', '-', '–', '—', ']', ' ', '\u{a0}', '\t']);
    let parts = numbers.split('.').count();
    let closed = tail.starts_with(['.', ')', ':', '：']) || parts > 1;
    let accepted = match kind {
        Some(Some(_)) => !numbers.is_empty() || tail.starts_with([':', '：']),
        Some(None) => letters == 1 && numbers.is_empty() && tail.starts_with(')'),
        None => !numbers.is_empty() && closed && numbers.len() <= 8 && numbers.split('.').all(|part| !part.is_empty()),
    };
    let separate = tail.is_empty() || !tail.starts_with(|c: char| c.is_alphanumeric() || c == '%' || c == ',');
    if !accepted || !separate {
        return None;
    }
    let label = text[..text.len() - tail.len()].trim();
    Some(Numbering { kind: kind.flatten(), depth: u8::try_from(parts).unwrap_or(u8::MAX), label, rest: rest.trim() })
}

/// A number in a circle or in brackets with what follows it: `① Referrals`, `(2) Returns`.
fn enclosed(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    if circled(first).is_some() {
        let (label, rest) = text.split_at(first.len_utf8());
        return Some((label, rest.trim()));
    }
    let (number, rest) = text.strip_prefix(['(', '（'])?.split_once([')', '）'])?;
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then_some((number, rest.trim()))
}

/// The number that a character with a circle around it stands for, from one to twenty.
pub fn circled(character: char) -> Option<u32> {
    ('①'..='⑳').contains(&character).then(|| u32::from(character) - u32::from('①') + 1)
}

/// Whether a character is a small picture, as in front of `🎯 Objective 1`.
fn is_picture(character: char) -> bool {
    matches!(character, '\u{1f300}'..='\u{1faff}' | '\u{fe0f}')
}

/// What the letters of a numbering stand for.
fn numbered_kind(letters: &str) -> Option<RecordKind> {
    level(letters)
}

/// The field that a label names, and the value that stands behind it in the same cell, empty if it stands in the next:
/// `Team: Sales`, `Quartal:`. `None` without a colon; [`candidates`] tells labels without one.
pub fn label(text: &str) -> Option<(Field, &str)> {
    let (name, value) = text.split_once([':', '：'])?;
    if name.len() > LONGEST_LABEL {
        return None;
    }
    let (field, score) = *candidates(&Header::of(name)).first()?;
    (score >= SUREST_LABEL).then_some((field, value.trim()))
}

fn holds(table: &[&str], words: &str) -> bool {
    table.binary_search(&words).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn total_rows_are_known_in_every_language() {
        for text in [
            "Total",
            "TOTAL:",
            "Subtotal Financial",
            "Summe",
            "Gesamt",
            "Média",
            "合计",
            "Итого",
            "المجموع",
            "Ø",
            "Total geral",
        ] {
            assert!(total(text).is_some(), "{text}");
        }
        for text in
            ["Total cost of ownership falls below 3 M per year for all plants", "Reprints", "", "Sumo club members"]
        {
            assert_eq!(total(text), None, "{text}");
        }
    }

    #[test]
    fn what_may_be_the_name_of_a_kpi_is_only_perhaps_a_total() {
        assert_eq!(total("Subtotal Financial"), Some(Total::Surely));
        assert_eq!(total("Average stay"), Some(Total::Perhaps));
        assert_eq!(total("Total visits"), Some(Total::Perhaps));
    }

    #[test]
    fn a_mean_may_be_named_behind_its_noun() {
        for text in ["Avancement moyen", "Fortschritt gesamt", "Progreso promedio", "Avance medio"] {
            assert!(ends_as_total(text), "{text}");
        }
        for text in ["Total", "Nobody waits", "Ein Team für alle", "A global team"] {
            assert!(!ends_as_total(text), "{text}");
        }
    }

    #[test]
    fn type_columns_tell_the_kind_of_a_row() {
        assert_eq!(level("Objective"), Some(RecordKind::Objective));
        assert_eq!(level("KR"), Some(RecordKind::KeyResult));
        assert_eq!(level("Key result 2"), Some(RecordKind::KeyResult));
        assert_eq!(level("O"), Some(RecordKind::Objective));
        assert_eq!(level("Résultat clé"), Some(RecordKind::KeyResult));
        assert_eq!(level("Bug"), None);
    }

    fn check_numbering(text: &str, expected: Option<(Option<RecordKind>, u8, &str, &str)>) {
        let found = numbering(text).map(|n| (n.kind, n.depth, n.label, n.rest));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn numbering_is_cut_from_its_sentence() {
        use RecordKind::{KeyResult, Objective};
        check_numbering("O1 Every beginner", Some((Some(Objective), 1, "O1", "Every beginner")));
        check_numbering("KR1.1 Beginners", Some((Some(KeyResult), 2, "KR1.1", "Beginners")));
        check_numbering("KR 2: halve it", Some((Some(KeyResult), 1, "KR 2", "halve it")));
        check_numbering("KR: hand over", Some((Some(KeyResult), 1, "KR", "hand over")));
        check_numbering("Objective 3 – Win", Some((Some(Objective), 1, "Objective 3", "Win")));
        check_numbering("目标：提升满意度", Some((Some(Objective), 1, "目标", "提升满意度")));
        check_numbering("🎯 O2: Win", Some((Some(Objective), 1, "O2", "Win")));
        check_numbering("1.2 Manual", Some((None, 2, "1.2", "Manual")));
        check_numbering("1. Contracts", Some((None, 1, "1", "Contracts")));
        check_numbering("a) Standard", Some((None, 1, "a", "Standard")));
        check_numbering("KR1", Some((Some(KeyResult), 1, "KR1", "")));
        check_numbering("③ Beds", Some((None, 1, "③", "Beds")));
        check_numbering("(12) Beds", Some((None, 1, "12", "Beds")));
    }

    #[test]
    fn a_sentence_that_begins_with_a_number_is_not_numbered() {
        for text in [
            "3 universities link to us",
            "90 % of the letters",
            "1.5% less",
            "Open a stall",
            "O yes",
            "2026",
            "(2026) Beds",
            "",
        ] {
            check_numbering(text, None);
        }
    }

    #[test]
    fn labels_name_a_field_and_may_carry_its_value() {
        assert_eq!(label("Team: Sales"), Some((Field::Team, "Sales")));
        assert_eq!(label("Quarter:"), Some((Field::Cycle, "")));
        assert_eq!(label("Department："), Some((Field::Team, "")));
        assert_eq!(label("Owner: Lotte"), Some((Field::Owner, "Lotte")));
        assert_eq!(label("Please note: numbers are drafts"), None);
        assert_eq!(label("Team"), None);
    }
}
