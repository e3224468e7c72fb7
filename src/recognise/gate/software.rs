//! A table in, whether it is one that people who build software keep out: tests with their verdicts, settings, versions
//! side by side, branches and tags. Their columns are called as those of goals are.

use crate::recognise::Field;
use crate::recognise::block::Block;
use crate::recognise::columns::UNNAMED;
use crate::recognise::headers::{Header, folded, names_runs, stands_alone};

/// So many rows show what a column holds.
const ROWS: usize = 40;
/// So many cells are a habit, not fewer.
const LEAST: usize = 2;
/// A subject that is named as surely as this is one, whatever stands beside it.
const NAMED: u8 = 80;
/// A word that means nothing but what it says.
const SUREST: u8 = 95;
/// A commit is written in so many signs at least.
const HASH: usize = 7;
/// Words of a header that name changes of code, folded.
const CHANGES: &[&str] = &["changeset", "commit", "commits", "hash", "revision", "sha"];
/// How a header begins that calls values recommended, in any of its words, folded.
const RECOMMENDED: &[&str] = &[
    "aanbevolen",
    "ajanl",
    "anbefal",
    "consigliat",
    "doporuc",
    "empf",
    "khuyen nghi",
    "odporuc",
    "onerilen",
    "raccomandat",
    "recomand",
    "recomend",
    "recommand",
    "recommend",
    "rekomend",
    "rekommend",
    "suositel",
    "suositus",
    "zalecan",
    "συνιστ",
    "рекоменд",
    "建議",
    "建议",
    "推奨",
    "推荐",
    "推薦",
    "권장",
];
/// How a header begins that calls its rows settings, folded.
const SETTINGS: &[&str] = &[
    "asetus",
    "beallitas",
    "config",
    "einstellung",
    "impostazion",
    "indstilling",
    "innstilling",
    "installning",
    "instelling",
    "konfig",
    "nastaven",
    "param",
    "reglage",
    "setting",
    "ustawieni",
    "настроик",
    "параметр",
    "パラメータ",
    "参数",
    "參數",
    "設定",
    "设置",
    "매개변수",
    "설정",
];
/// What a test came to, sorted, folded.
const VERDICTS: &[&str] = &[
    "aprobado",
    "aprovado",
    "bestanden",
    "bestatt",
    "blocked",
    "durchgefallen",
    "echec",
    "echoue",
    "fail",
    "failed",
    "falhou",
    "fallido",
    "fallito",
    "fehlgeschlagen",
    "gecti",
    "geslaagd",
    "gezakt",
    "godkand",
    "godkendt",
    "godkjent",
    "hylatty",
    "hyvaksytty",
    "kaldi",
    "megfelelt",
    "neprosel",
    "neuspesny",
    "nicht bestanden",
    "niezaliczony",
    "nok",
    "not run",
    "ok",
    "pass",
    "passed",
    "passou",
    "prosel",
    "reprovado",
    "reussi",
    "skipped",
    "superato",
    "underkand",
    "uspesny",
    "zaliczony",
    "не проидено",
    "провален",
    "проиден",
    "проидено",
    "不合格",
    "合格",
    "失败",
    "成功",
    "通过",
    "실패",
    "통과",
];

/// What the rows of a table are instead of goals or KPIs, if it says so, in words that follow `a table about something
/// else:`.
pub(in crate::recognise) fn instead(block: &Block) -> Option<&'static str> {
    match () {
        () if is_of_tests(block) => Some("its rows are tests, with what came of each"),
        () if is_of_settings(block) => Some("its rows are settings, with the value that is recommended"),
        () if is_of_versions(block) => Some("its rows are versions side by side"),
        () if is_of_changes(block) => Some("its rows are changes of code, each with its mark"),
        () if is_of_code(block) => Some("nothing in it is counted, and its rows name versions or branches of code"),
        () => None,
    }
}

/// Whether each row says what is expected and ends in a verdict: no word surely calls it a key result, and nothing is
/// wanted by number, unless its rows are called tests.
fn is_of_tests(block: &Block) -> bool {
    let has = |field: Field| block.column(field).is_some();
    let is_sure = block.confidence(Field::KeyResult) >= NAMED || block.confidence(Field::Kpi) > UNNAMED;
    if is_sure {
        return false;
    }
    let is_verdict = |text: &String| {
        let words: String = text.chars().filter(|c| c.is_alphabetic() || *c == ' ').collect();
        VERDICTS.binary_search(&words.trim()).is_ok()
    };
    let judges = |column: u16| are_most(&folded_cells(block, column), is_verdict);
    let is_called = block.region.heads.iter().any(|head| head.bound.is_none() && names_runs(&head.header));
    let expects = has(Field::KeyResult) && ![Field::Objective, Field::Kpi, Field::Target].into_iter().any(has);
    (is_called && block.columns.iter().any(|column| judges(column.column)))
        || (expects && block.column(Field::Status).is_some_and(judges))
}

/// Whether rows called parameters or settings stand beside a value that is recommended, or are named as code names them.
fn is_of_settings(block: &Block) -> bool {
    let named = |column: u16, words: &[&str]| {
        let mut heads = block.region.heads.iter().filter(|head| head.column == column);
        heads.any(|head| begins_word(&head.header, words))
    };
    let subject = [Field::Kpi, Field::KeyResult, Field::Objective].iter().find_map(|&field| block.column(field));
    let Some(names) = subject.filter(|&column| named(column, SETTINGS)) else { return false };
    let is_recommended = block.columns.iter().any(|column| column.column > names && named(column.column, RECOMMENDED));
    is_recommended || are_most(&folded_cells(block, names), |name| is_identifier(name))
}

/// Whether what a table calls KPIs are versions of one thing, and none of them is to reach anything: `v1 (small)`, `v2
/// (large)`.
fn is_of_versions(block: &Block) -> bool {
    let is_open = block.matrix.is_none() && block.column(Field::Target).is_none();
    let Some(column) = block.column(Field::Kpi).filter(|_| is_open) else { return false };
    are_most(&folded_cells(block, column), |name| is_version_alone(name))
}

/// Whether a folded name is a version with nothing behind it but brackets: `V1 sales` names what is counted.
fn is_version_alone(name: &str) -> bool {
    let end = name.find([' ', '(', '（', '[']).unwrap_or(name.len());
    let behind = name[end..].trim();
    let is_bracketed = behind.starts_with(['(', '（', '[']) && behind.ends_with([')', '）', ']']);
    is_version(&name[..end]) && (behind.is_empty() || is_bracketed)
}

/// Whether a column named for them holds the marks of changes: `Commit`, `0d1bbdf`.
fn is_of_changes(block: &Block) -> bool {
    let is_called = |header: &Header| header.words.split(' ').any(|word| CHANGES.contains(&word));
    block
        .region
        .heads
        .iter()
        .filter(|head| is_called(&head.header))
        .any(|head| are_most(&folded_cells(block, head.column), |text| is_hash(text)))
}

/// Whether what may be key results are references to code, and nothing is counted.
fn is_of_code(block: &Block) -> bool {
    let amounts = [Field::Baseline, Field::Target, Field::Current, Field::Progress, Field::Owner];
    let is_counted = amounts.iter().any(|&field| block.column(field).is_some()) || block.periods() > 0;
    let is_sure = block.confidence(Field::KeyResult) >= SUREST;
    let Some(column) = block.column(Field::KeyResult).filter(|_| !is_counted && !is_sure) else { return false };
    let is_reference = |text: &String| {
        let mut tokens = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ':' | '@' | '"'));
        tokens.any(|token| is_tag(token) || is_hash(token))
    };
    are_most(&folded_cells(block, column), is_reference)
}

/// The filled cells of a column, folded.
fn folded_cells(block: &Block, column: u16) -> Vec<String> {
    let rows = block.region.rows.iter().filter(|&&row| block.skips(row).is_none()).take(ROWS);
    let cells = rows.filter_map(|&row| block.grid().cell(row, column));
    cells.map(|cell| folded(&block.grid().text(cell))).collect()
}

/// Whether two thirds of the texts are so, and no single one.
fn are_most(texts: &[String], is_so: impl Fn(&String) -> bool) -> bool {
    let found = texts.iter().filter(|text| is_so(text)).count();
    found >= LEAST && found * 3 >= texts.len() * 2
}

/// Whether a word of a header begins so.
pub(in crate::recognise) fn begins_word(header: &Header, words: &[&str]) -> bool {
    let starts = |at: usize| words.iter().any(|word| header.words[at..].starts_with(word));
    let is_start = |at: usize, c: char| at == 0 || header.words[..at].ends_with(' ') || stands_alone(c);
    header.words.char_indices().any(|(at, c)| is_start(at, c) && starts(at))
}

/// Whether a folded name is one of code: `max_restarts`, `pool.size`, `--verbose`.
fn is_identifier(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    name.chars().all(is_part) && (name.contains(['_', '.']) || name.starts_with("--"))
}

/// `v2`, `v1.4.0`; `1.4.0` may number a row.
fn is_version(token: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    token.strip_prefix('v').is_some_and(|numbers| numbers.split('.').all(is_number))
}

/// A version with its parts, alone or behind the path of a branch: `v1.4.0`, `fix/v1.4.x`, `v1.4.0-rc1`.
fn is_tag(token: &str) -> bool {
    let name = token.rsplit('/').next().unwrap_or(token);
    let front = name.split('-').next().unwrap_or(name);
    let numbers = front.strip_suffix(".x").unwrap_or(front);
    numbers.contains('.') && is_version(numbers)
}

/// `0d1bbdf`
fn is_hash(token: &str) -> bool {
    let has = |is_so: fn(&char) -> bool| token.chars().any(|c| is_so(&c));
    token.len() >= HASH
        && token.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
        && has(char::is_ascii_digit)
        && has(char::is_ascii_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_software_are_sorted_and_folded() {
        for words in [CHANGES, RECOMMENDED, SETTINGS, VERDICTS] {
            assert!(words.is_sorted_by(|a, b| a < b));
            assert!(words.iter().all(|word| folded(word) == *word), "{words:?}");
        }
    }

    #[test]
    fn a_number_in_front_of_a_kpi_is_no_version() {
        for name in ["v1", "v1.2 (small)", "v3(large)"] {
            assert!(is_version_alone(name), "{name}");
        }
        for name in ["v1 tickets sold", "v2 (new) berths let", "v3, boats", "(v1)"] {
            assert!(!is_version_alone(name), "{name}");
        }
    }

    #[test]
    fn tags_and_hashes_are_no_words_or_numbers() {
        for token in ["v1.4.0", "fix/v2.1.x", "v1.4.0-rc1"] {
            assert!(is_tag(token), "{token}");
        }
        for token in ["1.4", "1.4.0", "v2", "2026", "3/8", "24/7", "5.x", "defaced", "1234567"] {
            assert!(!is_tag(token) && !is_hash(token), "{token}");
        }
        assert!(is_hash("0d1bbdf") && is_version("v2") && !is_version("vat"));
    }
}
