//! An item in, the address of its page out: relative, flat, stable across months, the same for pages and workbooks.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::Report;
use crate::lint::{Finding, Rule, Subject};
use crate::model::words::fold;
use crate::model::{KeyResultId, KpiId, ObjectiveId, SourceId, UnitId};
use crate::report::hex::hex;

/// Letters of a title that a file name keeps.
const LONGEST_SLUG: usize = 40;

/// The home page.
pub const HOME: &str = "index.html";

/// The page of all units.
pub const UNITS: &str = "units.html";

/// The page of all KPIs.
pub const KPIS: &str = "kpis.html";

/// The page of which objective serves which.
pub const ALIGNMENT: &str = "alignment.html";

/// The page of all findings.
pub const FINDINGS: &str = "findings.html";

/// The page of what changed.
pub const CHANGES: &str = "changes.html";

/// The page of what is due when.
pub const TIMELINE: &str = "timeline.html";

/// The page of who answers for what.
pub const PEOPLE: &str = "people.html";

/// The page of all rules.
pub const RULES: &str = "rules.html";

/// The page of files, downloads and the policy in force.
pub const DATA: &str = "data.html";

/// The page of how grading works here.
pub const METHOD: &str = "method.html";

/// The whole report on one page, for paper.
pub const PACK: &str = "pack.html";

/// The page of what a search found.
pub const SEARCH: &str = "search.html";

/// What a web server shows for an address that leads nowhere.
pub const MISSING: &str = "404.html";

/// The page of a unit: `team-sales-3f2a91c0.html`.
pub fn unit(report: &Report, id: UnitId) -> String {
    let name = &report.portfolio.unit(id).name;
    page("team", name, name)
}

/// The page of an objective.
pub fn objective(report: &Report, id: ObjectiveId) -> String {
    let objective = report.portfolio.objective(id);
    page("objective", &objective.title, &objective.key)
}

/// The place of a key result: on the page of its objective, else of its unit.
pub fn key_result(report: &Report, id: KeyResultId) -> String {
    let kr = report.portfolio.key_result(id);
    let page = kr.objective.map_or_else(|| unit(report, kr.unit), |objective_id| objective(report, objective_id));
    format!("{page}#{}", key_result_anchor(report, id))
}

/// The anchor of a key result within its page.
pub fn key_result_anchor(report: &Report, id: KeyResultId) -> String {
    format!("kr-{}", short_hash(&report.portfolio.key_result(id).key))
}

/// The anchor of an owner within the page of people, the same however the name is written.
pub fn owner_anchor(name: &str) -> String {
    format!("owner-{}", short_hash(&fold(name)))
}

/// The page of a KPI.
pub fn kpi(report: &Report, id: KpiId) -> String {
    let kpi = report.portfolio.kpi(id);
    page("kpi", &kpi.name, &kpi.key)
}

/// The page that tells how a file was read.
pub fn source(report: &Report, id: SourceId) -> String {
    let name = &report.portfolio.source(id).name;
    page("file", name, name)
}

/// The updated workbook of a file, if there is one: its path with all signs escaped that mean something in an address.
pub fn workbook(report: &Report, id: SourceId) -> Option<String> {
    report.workbook(id).map(escaped)
}

/// The address of a page for a link in a team's workbook; none where such links are not wanted.
pub fn from_workbook(report: &Report, id: SourceId, page: &str) -> Option<String> {
    match report.config.settings.workbooks.site.as_deref() {
        Some("") => None,
        Some(site) => Some(format!("{}/{page}", site.trim_end_matches('/'))),
        None => {
            let folders = report.workbook(id).unwrap_or_default().matches('/').count();
            (folders > 0).then(|| format!("{}{page}", "../".repeat(folders)))
        }
    }
}

/// A text with all signs escaped that mean something in an address, apart from `/`.
pub fn escaped(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~');
    let escaped = text.bytes().map(|byte| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    escaped.collect()
}

/// The place of a rule on the page of all rules.
pub fn rule(rule: &Rule) -> String {
    format!("{RULES}#{}", rule.name)
}

/// The findings of a rule: the page of all findings, which its script narrows to them.
pub fn findings_of(rule: &Rule) -> String {
    format!("{FINDINGS}?findings-1={}#all", rule.name)
}

/// The page that says most about what a finding is about.
pub fn subject(report: &Report, subject: Subject) -> String {
    match subject {
        Subject::Source(id) | Subject::Sheet(id, _) => source(report, id),
        Subject::Unit(id) => unit(report, id),
        Subject::Objective(id) => objective(report, id),
        Subject::KeyResult(id) => key_result(report, id),
        Subject::Kpi(id) => kpi(report, id),
        Subject::Portfolio => HOME.to_owned(),
    }
}

/// The place of a finding on the page of all findings.
pub fn finding(finding: &Finding) -> String {
    format!("{FINDINGS}#f-{}", finding.fingerprint)
}

/// A file name of ASCII letters for people, and a hash of the stable key, so that no two items share one.
fn page(kind: &str, title: &str, key: &str) -> String {
    let hash = short_hash(key);
    match slug(title) {
        slug if slug.is_empty() => [kind, "-", &hash, ".html"].concat(),
        slug => [kind, "-", &slug, "-", &hash, ".html"].concat(),
    }
}

/// Plain letters and digits of a title with hyphens between, for file names.
pub fn slug(title: &str) -> String {
    // Plain letters are taken apart into themselves.
    if title.is_ascii() { joined(title.chars()) } else { joined(title.nfkd().flat_map(plain)) }
}

/// Letters of Europe that are no plain letter with a mark, as their languages write them without.
fn plain(letter: char) -> impl Iterator<Item = char> {
    let (first, second) = match letter {
        'ß' | 'ẞ' => ('s', Some('s')),
        'æ' | 'Æ' => ('a', Some('e')),
        'œ' | 'Œ' => ('o', Some('e')),
        'þ' | 'Þ' => ('t', Some('h')),
        'ø' | 'Ø' => ('o', None),
        'ł' | 'Ł' => ('l', None),
        'đ' | 'Đ' | 'ð' | 'Ð' => ('d', None),
        'ħ' | 'Ħ' => ('h', None),
        'ı' => ('i', None),
        letter => (letter, None),
    };
    std::iter::once(first).chain(second)
}

/// Runs of ASCII letters and digits with one hyphen between them. Marks on a letter go without a trace.
fn joined(letters: impl Iterator<Item = char>) -> String {
    let mut slug = String::with_capacity(LONGEST_SLUG);
    for letter in letters.filter(|letter| letter.is_ascii() || letter.is_alphanumeric()) {
        if slug.len() == LONGEST_SLUG {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Eight digits that tell keys apart.
pub fn short_hash(key: &str) -> String {
    hex(&Sha256::digest(key)[..4])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_is_ascii_lower_case_and_short() {
        assert_eq!(slug("Größe & Qualität: 2×/Woche"), "grosse-qualitat-2-woche");
        assert_eq!(slug("Ute Maß, Søren Ærø, Łukasz Đukić, Œuvre"), "ute-mass-soren-aero-lukasz-dukic-oeuvre");
        assert_eq!(slug("../../etc/passwd"), "etc-passwd");
        assert!(slug(&"long ".repeat(40)).len() <= LONGEST_SLUG);
    }

    #[test]
    fn a_workbook_is_linked_whatever_its_name() {
        let sample = crate::report::sample::Sample::new();
        let paths = [Some("workbooks/a b/Größe #1 50%.xlsx".to_owned())];
        let report = Report { workbooks: &paths, ..sample.report() };
        let address = "workbooks/a%20b/Gr%C3%B6%C3%9Fe%20%231%2050%25.xlsx";
        assert_eq!(workbook(&report, SourceId(0)).as_deref(), Some(address));
        assert_eq!(workbook(&sample.report(), SourceId(0)), None);
    }

    #[test]
    fn two_keys_never_share_a_page() {
        assert_ne!(page("kpi", "A+B", "a+b"), page("kpi", "A B", "a b"));
        assert_eq!(page("kpi", "🚀", "rocket"), format!("kpi-{}.html", short_hash("rocket")));
    }
}
