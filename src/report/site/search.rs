//! What the search looks through, as a script that the page loads when a reader first wants it; and its page of results.
//!
//! A document is `[kind, title, address, unit, owner]`; kind, unit and owner are positions in lists that stand once. The
//! address of a key result begins with `#`: it stands on the page of the last document before it that has a page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::frame::Here;
use super::mark::{Link, short};
use super::{Drawn, Page, Scene, once};
use crate::config::People;
use crate::lint::Finding;
use crate::model::{Entry, KeyResult, KeyResultId, KpiId, ObjectiveId, SourceId, UnitId};
use crate::report::tongue::Tongue;
use crate::report::{Artifact, link};

/// The page of results, and without scripts the way to the lists.
pub const PAGE: Page = Page { name: "search", about: "what a search found", count: once, draw };

/// Where the documents lie.
const FILE: &str = "assets/search-data.js";

/// What a document can be; the script shows the word.
const KINDS: &[&str] = &["{Objective}", "{Key result}", "{KPI}", "{Unit}", "Person", "Finding", "File"];

/// Positions in [`KINDS`].
const OBJECTIVE: usize = 0;
const KEY_RESULT: usize = 1;
const KPI: usize = 2;
const UNIT: usize = 3;
const PERSON: usize = 4;
const FINDING: usize = 5;
const FILE_READ: usize = 6;

#[derive(Debug, Serialize)]
struct View {
    /// What can be looked through without a search.
    lists: Vec<(Link, usize)>,
}

fn draw(scene: &Scene<'_>, _: usize) -> Drawn {
    let (portfolio, findings) = (scene.report.portfolio, scene.report.findings);
    let mut lists = vec![
        (
            Link::new(scene.report.tongue.say("{Units}, with their {objectives} and {key results}"), link::UNITS),
            portfolio.units.len(),
        ),
        (Link::new(scene.report.tongue.say("Who serves whom"), link::ALIGNMENT), portfolio.objectives.len()),
        (Link::new(scene.report.tongue.say("{KPIs}"), link::KPIS), portfolio.kpis.len()),
    ];
    if !scene.report.config.settings.output.hides_findings {
        lists.push((Link::new(scene.report.tongue.say("Findings"), link::FINDINGS), findings.len()));
    }
    // Some readers may not know of files.
    if !portfolio.sources.is_empty() {
        lists.push((Link::new(scene.report.tongue.say("Files"), "data.html#files"), portfolio.sources.len()));
    }

    let trail = vec![Link::new(scene.report.tongue.say("Overview"), link::HOME)];
    Drawn::new(link::SEARCH, Here::new(scene.report.tongue.say("Search"), "search", trail), &View { lists })
}

/// All documents as a script that hands them to `window.scoresheet`.
pub fn documents(scene: &Scene<'_>) -> Artifact {
    let mut found = Found::default();
    found.units(scene);
    found.kpis(scene);
    if scene.report.config.settings.output.people != People::Off {
        found.people();
    }
    found.findings(scene);
    found.files(scene);
    let kinds: Vec<&str> = KINDS.iter().map(|kind| scene.report.tongue.say(kind)).collect();
    let text = serde_json::to_string(&Script { kinds: &kinds, names: &found.names, documents: &found.documents });
    let text = for_script(&text.expect("lists of texts are JSON"));
    Artifact { path: FILE.to_owned(), bytes: format!("window.scoresheet({text});\n").into_bytes() }
}

#[derive(Debug, Serialize)]
struct Script<'a> {
    kinds: &'a [&'a str],
    names: &'a [String],
    documents: &'a [Document],
}

/// Kind, title, address, and the positions of unit and owner among the names; 0 is nobody.
type Document = (usize, String, String, usize, usize);

/// Documents so far, with the names that many of them share.
#[derive(Debug)]
struct Found {
    documents: Vec<Document>,
    names: Vec<String>,
    positions: BTreeMap<String, usize>,
    /// How many items each owner has, by position.
    owned: BTreeMap<usize, usize>,
}

impl Default for Found {
    fn default() -> Found {
        let (documents, positions, owned) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
        Found { documents, names: vec![String::new()], positions, owned }
    }
}

impl Found {
    /// Units, each with its objectives, each of them with its key results.
    fn units(&mut self, scene: &Scene<'_>) {
        let (report, index) = (&scene.report, &scene.index);
        for (number, unit) in report.portfolio.units.iter().enumerate() {
            let id = UnitId::new(number);
            self.add(UNIT, &unit.name, link::unit(report, id), 0, 0);
            index.loose_key_results[number].iter().for_each(|id| self.key_result(scene, *id));
            index.objectives[number].iter().for_each(|id| self.objective(scene, *id));
        }
    }

    fn objective(&mut self, scene: &Scene<'_>, id: ObjectiveId) {
        let objective = scene.report.portfolio.objective(id);
        let (unit, owner) = (self.unit(scene, objective.unit), self.owner(&objective.owner));
        let title = titled(&objective.id, &objective.title);
        self.add(OBJECTIVE, &title, link::objective(&scene.report, id), unit, owner);
        objective.key_results.iter().for_each(|id| self.key_result(scene, *id));
    }

    fn key_result(&mut self, scene: &Scene<'_>, id: KeyResultId) {
        let kr: &KeyResult = scene.report.portfolio.key_result(id);
        let (unit, owner) = (self.unit(scene, kr.unit), self.owner(&kr.owner));
        let anchor = format!("#{}", link::key_result_anchor(&scene.report, id));
        self.add(KEY_RESULT, &titled(&kr.id, &kr.title), anchor, unit, owner);
    }

    fn kpis(&mut self, scene: &Scene<'_>) {
        for (number, kpi) in scene.report.portfolio.kpis.iter().enumerate() {
            let (unit, owner) = (self.unit(scene, kpi.unit), self.owner(&kpi.owner));
            let address = link::kpi(&scene.report, KpiId::new(number));
            self.add(KPI, &titled(&kpi.id, &kpi.name), address, unit, owner);
        }
    }

    /// A person leads to a search for what they own.
    fn people(&mut self) {
        let owned = std::mem::take(&mut self.owned);
        let mut people: Vec<usize> = owned.keys().copied().collect();
        people.sort_by(|a, b| self.names[*a].cmp(&self.names[*b]));
        for person in people {
            let name = self.names[person].clone();
            let address = format!("{}?q={}", link::SEARCH, link::escaped(&name));
            self.add(PERSON, &name, address, 0, 0);
        }
    }

    /// Those that the page of all findings lists.
    fn findings(&mut self, scene: &Scene<'_>) {
        let (portfolio, findings) = (scene.report.portfolio, scene.report.findings);
        for finding in scene.index.listed.iter().map(|number| &findings[*number]) {
            let unit = finding.unit(portfolio).map_or(0, |id| self.unit(scene, id));
            let owner = finding.owner(portfolio).map_or(0, |owner| self.name(owner));
            self.add(FINDING, &words_of(scene.report.tongue, finding), link::finding(finding), unit, owner);
        }
    }

    fn files(&mut self, scene: &Scene<'_>) {
        for (number, source) in scene.report.portfolio.sources.iter().enumerate() {
            self.add(FILE_READ, &source.name, link::source(&scene.report, SourceId::new(number)), 0, 0);
        }
    }

    fn add(&mut self, kind: usize, title: &str, address: String, unit: usize, owner: usize) {
        self.documents.push((kind, short(title).to_owned(), address, unit, owner));
    }

    fn unit(&mut self, scene: &Scene<'_>, id: UnitId) -> usize {
        self.name(&scene.report.portfolio.unit(id).name)
    }

    fn owner(&mut self, owner: &Entry<Box<str>>) -> usize {
        let Some(owner) = owner.value() else { return 0 };
        let position = self.name(owner);
        *self.owned.entry(position).or_default() += 1;
        position
    }

    fn name(&mut self, name: &str) -> usize {
        if let Some(position) = self.positions.get(name) {
            return *position;
        }
        self.names.push(short(name).to_owned());
        self.positions.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }
}

/// Its id in front of its words.
fn titled(id: &Entry<Box<str>>, words: &str) -> String {
    id.value().map_or_else(|| words.to_owned(), |id| format!("{id} {words}"))
}

/// The rule in front of the message, whose quotations lose their marks.
fn words_of(tongue: &Tongue, finding: &Finding) -> String {
    format!("{}: {}", finding.rule.name, tongue.told_in_words(&finding.message).replace('`', ""))
}

/// JSON that no script element ends early in, and that older engines take for one line.
fn for_script(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => text += &format!("\\u{:04x}", u32::from(letter)),
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::grade::sample::given;
    use crate::report::sample::Sample;

    fn script(sample: &Sample) -> String {
        String::from_utf8(documents(&Scene::new(&sample.report(), None)).bytes).unwrap()
    }

    fn parsed(sample: &Sample) -> Value {
        let script = script(sample);
        let json = script.strip_prefix("window.scoresheet(").unwrap().strip_suffix(");\n").unwrap();
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn every_item_is_a_document() {
        let sample = Sample::new();
        let parsed = parsed(&sample);
        let of_kind =
            |kind: usize| parsed["documents"].as_array().unwrap().iter().filter(|document| document[0] == kind).count();
        let all = &sample.portfolio;
        assert_eq!(of_kind(OBJECTIVE), all.objectives.len());
        assert_eq!(of_kind(KEY_RESULT), all.key_results.len());
        assert_eq!(of_kind(KPI), all.kpis.len());
        assert_eq!(of_kind(UNIT), all.units.len());
        assert_eq!(of_kind(FINDING), sample.findings.len());
        assert_eq!(of_kind(FILE_READ), all.sources.len());
        assert_eq!(KINDS[FILE_READ], "File");
    }

    #[test]
    fn a_person_leads_to_what_they_own() {
        let mut sample = Sample::new();
        sample.portfolio.key_results[0].owner = given("Ana & Bo".into());
        let parsed = parsed(&sample);
        let person = parsed["documents"].as_array().unwrap().iter().find(|document| document[1] == "Ana & Bo");
        assert_eq!(person.unwrap()[2], "search.html?q=Ana%20%26%20Bo");
    }

    #[test]
    fn a_report_without_people_finds_none() {
        let mut sample = Sample::new();
        sample.portfolio.key_results[0].owner = given("Ana & Bo".into());
        sample.config.settings.output.people = crate::config::People::Off;
        let parsed = parsed(&sample);
        assert!(!parsed["documents"].as_array().unwrap().iter().any(|document| document[0] == PERSON));
    }

    #[test]
    fn a_key_result_stands_on_the_page_before_it() {
        let sample = Sample::new();
        let report = sample.report();
        let (mut page, mut found) = (String::new(), Vec::new());
        for document in parsed(&sample)["documents"].as_array().unwrap() {
            let address = document[2].as_str().unwrap();
            match address.starts_with('#') {
                true => found.push(format!("{page}{address}")),
                false => page = address.to_owned(),
            }
        }
        let mut wanted: Vec<String> =
            (0..report.portfolio.key_results.len()).map(|n| link::key_result(&report, KeyResultId::new(n))).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    }

    #[test]
    fn no_text_ends_the_script_early() {
        let mut sample = Sample::new();
        sample.portfolio.objectives[0].title = "</script><!--\u{2028}&".into();
        let script = script(&sample);
        assert!(!script.contains(['<', '>', '&', '\u{2028}']), "{script}");
        let titles = parsed(&sample).to_string();
        assert!(titles.contains("</script><!--"), "{titles}");
    }
}
