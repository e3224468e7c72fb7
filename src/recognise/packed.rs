//! Records whose cells hold several lines each in, a record a line out: key results numbered in one cell, their targets
//! in the next.

use super::headers::rows::{Numbering, circled, numbering};
use super::values::{ColumnEvidence, decide_text};
use super::{Fact, Field, Record, RecordKind, Value};

/// Marks in front of a line of a list.
const BULLETS: &[char] = &['-', '–', '—', '•', '*', '·', '▪', '●', '○', '□', '☐', '→'];

/// A part between semicolons that is no longer than this, in bytes, may be a number with its unit.
const SHORT: usize = 16;
/// What parts the sentences of a cell.
const PARTING: &[char] = &['\n', ';', '；'];

/// The objective and the key results that one cell tells, each behind its label: `Objective: win; KR1: grow; KR2: …`.
/// `None` for any other text. A part without a label belongs to the sentence before it.
pub(super) fn sentences(text: &str) -> Option<Vec<(RecordKind, &str)>> {
    if !is_parted(text) {
        return None;
    }
    let mut starts: Vec<(RecordKind, usize)> = Vec::new();
    let mut at = 0;
    for part in text.split(PARTING) {
        if let Some(Numbering { kind: Some(kind), rest, .. }) = numbering(part).filter(|found| !found.rest.is_empty()) {
            starts.push((kind, at + part.trim_end().len() - rest.len()));
        } else if starts.is_empty() && !part.trim().is_empty() {
            return None;
        }
        at += part.len() + text[at + part.len()..].chars().next().map_or(0, char::len_utf8);
    }
    let ends = starts.iter().skip(1).map(|&(_, start)| start).chain([text.len()]);
    let until_label = |start: usize, end: usize| {
        let part = &text[start..end];
        // Before the next label, the sentence ends at what parts it.
        let end = if end < text.len() { part.rfind(PARTING).unwrap_or(part.len()) } else { part.len() };
        part[..end].trim_end_matches(|c: char| PARTING.contains(&c) || c.is_whitespace())
    };
    let told: Vec<_> = starts.iter().zip(ends).map(|(&(kind, start), end)| (kind, until_label(start, end))).collect();
    let results = told.iter().filter(|(kind, _)| *kind == RecordKind::KeyResult).count();
    (told.len() > 1 && results > 0).then_some(told)
}

/// Whether something parts the sentences of a text. Every cell is asked, so its bytes are searched first: `；` begins
/// with the last of these.
fn is_parted(text: &str) -> bool {
    memchr::memchr3(b'\n', b';', 0xef, text.as_bytes()).is_some() && text.contains(PARTING)
}

/// Signs between blanks that part the key results of a cell, where they do so all over a table.
const SIGNS: &[&str] = &[" · ", " • ", " | ", " ‖ ", "; ", SLASH];
/// Parts a cell only between parts that each count something: `2 nurses / 3 doctors` is one.
const SLASH: &str = " / ";
/// What may stand between two numbered parts.
const BETWEEN_PARTS: &[char] = &[' ', ';', '；', ',', '|', '·', '/'];
/// The number of a part is no longer than this, in bytes: `KR 12`.
const LONGEST_MARK: usize = 5;
/// So many cells of a table are parted by such a sign before any is.
const LEAST_SIGNED: usize = 2;

/// Takes apart what is packed; indices of objectives follow.
pub(super) fn unpack(mut records: Vec<Record>) -> Vec<Record> {
    break_lines(&mut records);
    if !records.iter().any(|record| titles(record).is_some()) {
        return records;
    }
    let evidence = Lines::of(&records);
    let mut unpacked: Vec<Record> = Vec::with_capacity(records.len());
    let mut places: Vec<u32> = Vec::with_capacity(records.len());
    for mut record in records {
        record.parent = record.parent.map(|parent| places[parent as usize]);
        places.push(u32::try_from(unpacked.len()).expect("a sheet has fewer records than cells"));
        match titles(&record) {
            Some(titles) => unpacked.extend(parts(&record, &titles, &evidence)),
            None => unpacked.push(record),
        }
    }
    unpacked
}

/// Breaks key results into lines at a sign that parts most of those of their table, where no amount stands beside them
/// that all of them would share: `50 testers · Nights kept ≥ 55 % · 30 swaps`.
fn break_lines(records: &mut [Record]) {
    for fact in records.iter_mut().flat_map(|record| &mut record.facts).filter(|fact| fact.field == Field::KeyResult) {
        if let Some(lines) = counted_parts(&fact.text) {
            fact.text = lines.into();
        }
    }
    let is_measured =
        |record: &Record| record.facts.iter().any(|fact| is_amount(fact.field)) || !record.series.is_empty();
    if records.iter().any(is_measured) {
        return;
    }
    let titles = || records.iter().filter_map(|record| record.fact(Field::KeyResult));
    let says = |part: &str, sign: &str| if sign == SLASH { is_counted_claim(part) } else { is_claim(part) };
    let is_parted = |text: &str, sign: &str| text.contains(sign) && text.split(sign).all(|part| says(part, sign));
    let parts = |sign: &&&str| titles().filter(|title| is_parted(&title.text, sign)).count();
    let Some(&sign) = SIGNS.iter().find(|sign| parts(sign) >= LEAST_SIGNED && parts(sign) * 2 > titles().count())
    else {
        return;
    };
    for fact in records.iter_mut().flat_map(|record| &mut record.facts).filter(|fact| fact.field == Field::KeyResult) {
        if is_parted(&fact.text, sign) {
            fact.text =
                fact.text.split(sign).map(|part| format!("• {}", part.trim())).collect::<Vec<_>>().join("\n").into();
        }
    }
}

/// A text in one line with a break in front of each of the numbers that count its parts from one: `1) NPS 2) Churn`, `KR1:
/// NPS KR2: Churn`.
fn counted_parts(text: &str) -> Option<String> {
    if text.contains('\n') {
        return None;
    }
    let starts = text.char_indices().filter(|&(at, _)| at == 0 || text[..at].ends_with(' ')).map(|(at, _)| at);
    let mut found: Vec<usize> = Vec::new();
    for at in starts {
        let Some(label) = numbering(&text[at..]).filter(|it| !it.rest.is_empty()) else { continue };
        let is_mark = label.label.len() <= LONGEST_MARK && label.kind != Some(RecordKind::Objective);
        if is_mark && number(label.label) == found.len() + 1 {
            found.push(at);
        }
    }
    // `1. Launch in the 2. quarter` is one part: ordinals are written so.
    let has_point = |label: &str| text.split_once(label).is_some_and(|(_, behind)| behind.starts_with('.'));
    let is_ordinal = numbering(text).is_some_and(|it| it.kind.is_none() && has_point(it.label));
    let least = if is_ordinal { LEAST_SIGNED + 1 } else { LEAST_SIGNED };
    if found.first() != Some(&0) || found.len() < least {
        return None;
    }
    let ends = found.iter().skip(1).copied().chain([text.len()]);
    let parts: Vec<&str> =
        found.iter().zip(ends).map(|(&start, end)| text[start..end].trim_end_matches(BETWEEN_PARTS)).collect();
    Some(parts.join("\n"))
}

/// Whether a part of a cell says something by itself: two words or more, or a number.
fn is_claim(part: &str) -> bool {
    part.split_whitespace().nth(1).is_some() || part.contains(char::is_numeric)
}

/// Whether a part of a cell is a sentence with a number: two words beside it.
fn is_counted_claim(part: &str) -> bool {
    let words = part.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    part.contains(char::is_numeric) && words.count() > 1
}

/// The lines of a packed title, blank ones too. `None` if the title is one sentence, however it is broken.
fn titles(record: &Record) -> Option<Vec<String>> {
    let title = record.fact(title_field(record.kind)?)?;
    if !is_parted(&title.text) {
        return None;
    }
    let lines = lines(&title.text);
    let filled = || lines.iter().filter(|line| !line.is_empty());
    let listed = filled().all(|line| bare(line).len() < line.len());
    let beside = record.facts.iter().any(|fact| is_amount(fact.field) && fits(&fact.text, &lines));
    (filled().count() > 1 && (listed || beside)).then(|| lines.iter().map(|line| bare(line).to_owned()).collect())
}

fn title_field(kind: RecordKind) -> Option<Field> {
    match kind {
        RecordKind::Objective => None,
        RecordKind::KeyResult => Some(Field::KeyResult),
        RecordKind::Kpi => Some(Field::Kpi),
    }
}

fn is_amount(field: Field) -> bool {
    matches!(
        field,
        Field::Baseline
            | Field::Target
            | Field::Current
            | Field::Progress
            | Field::Grade
            | Field::Weight
            | Field::Confidence
    )
}

/// The lines of a cell from the first to the last that is filled, without blanks around them. In a single line, the
/// parts between semicolons are lines, if each of them is numbered or short like a number.
fn lines(text: &str) -> Vec<&str> {
    let text = text.trim();
    if !text.contains('\n') {
        let parts: Vec<&str> = text.split([';', '；']).map(str::trim).collect();
        let is_item = |part: &&str| part.len() <= SHORT || bare(part).len() < part.len();
        if parts.len() > 1 && parts.iter().all(is_item) {
            return parts;
        }
    }
    text.split('\n').map(str::trim).collect()
}

/// The lines of a cell that stands beside a list, without their numbers if they are numbered from one: `1) 30 %`.
fn values(text: &str) -> Vec<&str> {
    let lines = lines(text);
    let numbered = |(place, line): (usize, &&str)| numbering(line).is_some_and(|it| number(it.label) == place + 1);
    let filled = || lines.iter().filter(|line| !line.is_empty());
    if filled().count() > 1 && filled().enumerate().all(numbered) {
        return lines.into_iter().map(|line| numbering(line).map_or(line, |it| it.rest)).collect();
    }
    lines
}

/// The number at the end of a label: 2 of `KR 2` or `②`; 0 if it is no whole number.
fn number(label: &str) -> usize {
    if let Some(number) = label.chars().next().and_then(circled) {
        return number as usize;
    }
    label.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().unwrap_or(0)
}

/// A line without its bullet or number.
fn bare(line: &str) -> &str {
    match numbering(line) {
        Some(numbering) if numbering.kind != Some(RecordKind::Objective) && !numbering.rest.is_empty() => {
            numbering.rest
        }
        _ => line.trim_start_matches(BULLETS).trim_start(),
    }
}

/// Whether a cell has a line for each of these lines.
fn fits(text: &str, titles: &[&str]) -> bool {
    let own = lines(text);
    let filled = |lines: &[&str]| lines.iter().filter(|line| !line.is_empty()).count();
    own.len() > 1 && (own.len() == titles.len() || filled(&own) == filled(titles))
}

/// One record for each title.
fn parts(record: &Record, titles: &[String], evidence: &Lines) -> Vec<Record> {
    let filled: Vec<usize> = (0..titles.len()).filter(|&line| !titles[line].is_empty()).collect();
    let part = |(place, &line): (usize, &usize)| {
        let facts = record.facts.iter().filter_map(|fact| {
            let text = match fact.field {
                Field::KeyResult | Field::Kpi => Some(titles[line].clone()),
                _ => of_line(fact, titles.len(), &filled, place),
            };
            text.map(|text| evidence.read(fact, text))
        });
        Record { facts: facts.collect(), series: Vec::new(), ..record.clone() }
    };
    filled.iter().enumerate().map(part).collect()
}

/// What a cell says of one of the lines: its own line if the counts agree, all of it if it speaks of all lines. An amount
/// that cannot be shared out stays whole with the first, where it will not be understood and so is not lost.
fn of_line(fact: &Fact, titles: usize, filled: &[usize], place: usize) -> Option<String> {
    let own = values(&fact.text);
    let told: Vec<&&str> = own.iter().filter(|line| !line.is_empty()).collect();
    match () {
        () if own.len() == titles && own.len() > 1 => {
            Some(own[filled[place]].to_owned()).filter(|line| !line.is_empty())
        }
        () if told.len() == filled.len() && told.len() > 1 => Some(told[place].to_string()),
        () if is_amount(fact.field) => (place == 0).then(|| fact.text.to_string()),
        () => Some(fact.text.to_string()),
    }
}

/// The conventions of the packed lines of each field.
struct Lines(Vec<(Field, ColumnEvidence)>);

impl Lines {
    fn of(records: &[Record]) -> Lines {
        let texts = |field: Field| {
            records.iter().filter_map(move |record| record.fact(field)).flat_map(|fact| values(&fact.text))
        };
        Lines(Field::AMOUNTS.into_iter().map(|field| (field, ColumnEvidence::of_texts(texts(field)))).collect())
    }

    /// The fact with the text of its line.
    fn read(&self, fact: &Fact, text: String) -> Fact {
        if *text == *fact.text {
            return if is_amount(fact.field) && text.contains('\n') {
                Fact { value: Value::Text, ..fact.clone() }
            } else {
                fact.clone()
            };
        }
        let known = self.0.iter().find(|(field, _)| *field == fact.field).map(|(_, evidence)| evidence);
        let value = match fact.field {
            Field::KeyResult | Field::Kpi => Value::Text,
            _ => decide_text(&text, known.unwrap_or(&ColumnEvidence::default())),
        };
        Fact { text: text.into(), value, ..fact.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::CellRef;
    use crate::recognise::FactSource;

    fn told(title: &str, target: &str) -> Vec<String> {
        let at = CellRef::new(1, 0);
        let fact = |field, text: &str| Fact {
            field,
            at,
            text: text.into(),
            value: Value::Text,
            source: FactSource::Cell,
            formula: false,
        };
        let facts = vec![fact(Field::KeyResult, title), fact(Field::Target, target), fact(Field::Owner, "Ana")];
        let kind = RecordKind::KeyResult;
        let records = unpack(vec![Record { kind, parent: None, at, hidden: false, facts, series: Vec::new() }]);
        let text = |record: &Record, field| record.fact(field).map_or("-".to_owned(), |fact| fact.text.to_string());
        records
            .iter()
            .map(|record| [Field::KeyResult, Field::Target, Field::Owner].map(|field| text(record, field)).join(" | "))
            .collect()
    }

    #[test]
    fn lines_of_parallel_cells_belong_together() {
        assert_eq!(told("1. NPS\n2. Churn", "60\n< 5 %"), ["NPS | 60 | Ana", "Churn | < 5 % | Ana"]);
        assert_eq!(told("NPS\nChurn", "60\n5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("• NPS\n\n• Churn", "60\n\n5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("1. NPS\n\n2. Churn", "60\n5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("1) NPS\n2) Churn", "1) 60\n2) 5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("① NPS\n② Churn", "① 60\n② 5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("NPS\nChurn", "1.5\n2.5"), ["NPS | 1.5 | Ana", "Churn | 2.5 | Ana"]);
    }

    #[test]
    fn an_amount_that_cannot_be_shared_out_stays_whole() {
        assert_eq!(
            told("1. NPS\n2. Churn\n3. Cost", "60\n5"),
            ["NPS | 60\n5 | Ana", "Churn | - | Ana", "Cost | - | Ana"]
        );
    }

    #[test]
    fn parts_between_semicolons_are_lines_if_they_are_numbered() {
        assert_eq!(told("KR1: NPS; KR2: Churn", "60; 5 %"), ["NPS | 60 | Ana", "Churn | 5 % | Ana"]);
        assert_eq!(told("1) NPS; 2) Churn", "60"), ["NPS | 60 | Ana", "Churn | - | Ana"]);
        assert_eq!(told("Raise NPS; in all regions", "60"), ["Raise NPS; in all regions | 60 | Ana"]);
    }

    #[test]
    fn one_cell_may_tell_an_objective_and_its_key_results() {
        use RecordKind::{KeyResult, Objective};
        assert_eq!(
            sentences("Objective: Win; then keep; KR1: grow by 5 %; and hold it;\nKR 2 – cut churn;"),
            Some(vec![
                (Objective, "Win; then keep"),
                (KeyResult, "grow by 5 %; and hold it"),
                (KeyResult, "cut churn")
            ])
        );
        assert_eq!(
            sentences("目标：提升满意度；KR1：响应时间"),
            Some(vec![(Objective, "提升满意度"), (KeyResult, "响应时间")])
        );
        for text in ["Objective: win", "Note: a; KR1: b", "a; b", "", ";;", "KR1: ;KR2:"] {
            assert_eq!(sentences(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_that_count_from_one_part_a_line() {
        for text in
            ["1) NPS at 60 2) Churn below 5", "KR1: NPS at 60 KR2: Churn below 5", "① NPS at 60 ② Churn below 5"]
        {
            assert_eq!(told(text, ""), ["NPS at 60 |  | Ana", "Churn below 5 | - | Ana"], "{text}");
        }
        assert_eq!(told("1. Launch in the 2. quarter", ""), ["1. Launch in the 2. quarter |  | Ana"]);
        assert_eq!(told("2) NPS 1) Churn", ""), ["2) NPS 1) Churn |  | Ana"]);
    }

    #[test]
    fn a_bracket_or_a_picture_may_stand_in_front_of_the_number() {
        for text in ["（1）Queues below 3", "🎯 1. Open the 2. pool"] {
            assert_eq!(told(text, ""), [format!("{text} |  | Ana")]);
        }
    }

    #[test]
    fn a_slash_parts_sentences_that_each_have_a_number() {
        assert!(["Let 4 more berths", "Open 2 pools"].into_iter().all(is_counted_claim));
        for part in ["3 rowers", "on deck", "2 / 3", "below deck too"] {
            assert!(!is_counted_claim(part), "{part}");
        }
    }

    #[test]
    fn a_sentence_may_be_broken_into_lines() {
        assert_eq!(told("Raise NPS\nin all regions", "60"), ["Raise NPS\nin all regions | 60 | Ana"]);
    }
}
