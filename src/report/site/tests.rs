//! Whole sites over small, empty, hostile and large portfolios, and what must hold for every page of them.

mod contrast;
pub mod html;
mod portfolio;
mod tongues;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::time::Instant;

use rayon::prelude::*;

use super::*;
use crate::model::{Entry, Stated};
use crate::report::sample::Sample;
use crate::report::{data, workbook};
use html::tags;
use portfolio::Size;

const SMALL: Size = Size { units: 5, objectives: 3, key_results: 3, kpis: 3 };

/// Every sample with its name.
fn samples() -> Vec<(&'static str, Sample)> {
    vec![
        ("sample", Sample::new()),
        ("second month", Sample::second_month()),
        ("empty", Sample::empty()),
        ("hostile", hostile()),
        ("hostile month", hostile_month()),
        ("endless", endless()),
        ("rich", Sample::checked(portfolio::of(SMALL))),
        ("audience", of_an_audience()),
    ]
}

/// What readers get who may know neither files nor people nor findings.
fn of_an_audience() -> Sample {
    let mut sample = Sample::checked(portfolio::of(SMALL));
    sample.portfolio.sources.clear();
    sample.findings.clear();
    sample.config.settings.output.hides_findings = true;
    sample.config.settings.output.people = crate::config::People::Off;
    sample
}

/// Words that try to leave their place, in every field that a page shows.
const EVIL: &str = "</title><script>x()</script>{{ 7*7 }}{% raw %}\" onload=\"x()' \u{202e}<img src=x onerror=x()>";

pub fn hostile() -> Sample {
    let mut sample = Sample::new();
    let all = &mut sample.portfolio;
    all.units[0].name = EVIL.to_owned();
    all.sources[0].name = format!("{EVIL}.xlsx");
    all.sources[0].sheets[0] = EVIL.to_owned();
    for objective in &mut all.objectives {
        (objective.title, objective.comment) = (EVIL.into(), crate::grade::sample::given(EVIL.into()));
    }
    for kr in &mut all.key_results {
        (kr.title, kr.owner) = (EVIL.into(), crate::grade::sample::given(EVIL.into()));
    }
    for kpi in &mut all.kpis {
        (kpi.name, kpi.definition) = (EVIL.into(), crate::grade::sample::given(EVIL.into()));
    }
    sample.config.settings.title = EVIL.to_owned();
    sample.findings[0].message = format!("`{EVIL}` has no baseline").into();
    (sample.findings[0].value, sample.findings[0].expected) = (EVIL.to_owned(), EVIL.to_owned().into());
    sample
}

/// The same after a month with other words of the same kind.
fn hostile_month() -> Sample {
    let (mut sample, mut before) = (hostile(), hostile());
    before.config.as_of = "2026-09-30".parse().unwrap();
    before.portfolio.key_results[0].measure.target = crate::grade::sample::amount("75");
    before.portfolio.key_results[1].title = format!("{EVIL} twice").into();
    before.portfolio.key_results[2].key = EVIL.to_owned();
    before.findings[0].fingerprint = EVIL.to_owned();
    sample.remember(&before);
    sample
}

/// One word without end in every title, and a cell of ten thousand lines.
fn endless() -> Sample {
    let mut sample = Sample::new();
    let word: Box<str> = "Überw".repeat(6553).into();
    let all = &mut sample.portfolio;
    all.units[0].name = word.to_string();
    all.sources[0].name = format!("{word}.xlsx");
    for objective in &mut all.objectives {
        (objective.title, objective.comment) =
            (word.clone(), crate::grade::sample::given("line\n".repeat(10_000).into()));
    }
    all.key_results.iter_mut().for_each(|kr| kr.title = word.clone());
    all.kpis.iter_mut().for_each(|kpi| kpi.name = word.clone());
    sample
}

/// The pages by address.
fn pages(sample: &Sample) -> BTreeMap<String, String> {
    pages_of(&Site::of(&sample.report()).unwrap(), sample)
}

/// The pages that a site makes of a sample, by address.
fn pages_of(site: &Site, sample: &Sample) -> BTreeMap<String, String> {
    let report = sample.report();
    let changes = report.changes();
    let pages = site.pages(&report, changes.as_ref());
    let page = |job| {
        let Artifact { path, bytes } = pages.render(job).unwrap();
        (path, String::from_utf8(bytes).unwrap())
    };
    let jobs = pages.jobs();
    let rendered: BTreeMap<_, _> = jobs.iter().map(|job| page(*job)).collect();
    assert_eq!(rendered.len(), jobs.len(), "two pages share an address");
    rendered
}

/// Everything that lies beside the pages.
fn others(sample: &Sample) -> Vec<Artifact> {
    let mut others = Site::of(&sample.report()).unwrap().assets();
    others.push(Site::new(None).unwrap().pages(&sample.report(), None).search());
    others.extend(sample.made(data::make));
    others.push(workbook::rolled_up(&sample.report()));
    others
}

fn ids(html: &str) -> Vec<&str> {
    tags(html).into_iter().filter_map(|tag| tag.attributes.get("id").copied()).collect()
}

#[test]
fn every_kind_of_page_is_made_from_every_sample() {
    for (name, sample) in samples() {
        let site = Site::new(None).unwrap();
        let report = sample.report();
        for job in site.pages(&report, None).jobs() {
            let page = site.pages(&report, None).render(job).unwrap();
            let html = String::from_utf8(page.bytes).unwrap();
            assert_eq!(html.matches("<h1").count(), 1, "{name} {}", page.path);
            assert!(html.ends_with("</html>\n"), "{name} {}", page.path);
        }
    }
}

#[test]
fn every_link_leads_to_something_that_exists() {
    for (name, sample) in samples() {
        let (pages, others) = (pages(&sample), others(&sample));
        let anchors: BTreeMap<&str, Vec<&str>> = pages.iter().map(|(path, html)| (&**path, ids(html))).collect();
        let exists = |path: &str| anchors.contains_key(path) || others.iter().any(|other| other.path == path);
        for (page, html) in &pages {
            let links = tags(html)
                .into_iter()
                .flat_map(|tag| ["href", "src"].into_iter().filter_map(move |key| tag.attributes.get(key).copied()));
            for link in links.filter(|link| *link != "data:,") {
                let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
                let path = path.split('?').next().unwrap();
                let path = if path.is_empty() { page } else { path };
                assert!(!path.contains(':') && !path.starts_with('/') && exists(path), "{name} {page}: {link}");
                let found = anchor.is_none_or(|anchor| anchors[path].contains(&anchor));
                assert!(found, "{name} {page}: {link}");
            }
        }
    }
}

#[test]
fn addresses_of_other_writers_lead_to_pages_and_anchors() {
    let sample = Sample::checked(portfolio::of(SMALL));
    let (report, pages) = (sample.report(), pages(&sample));
    let findings = report.findings.iter().map(crate::report::link::finding);
    let key_results = (0..report.portfolio.key_results.len())
        .map(|number| crate::report::link::key_result(&report, crate::model::KeyResultId::new(number)));
    for link in findings.chain(key_results) {
        let (path, anchor) = link.split_once('#').unwrap();
        assert!(ids(&pages[path]).contains(&anchor), "{link}");
    }
}

#[test]
fn an_id_stands_once_on_its_page() {
    for (name, sample) in samples() {
        for (page, html) in pages(&sample) {
            let all = ids(&html);
            assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{name} {page}: {all:?}");
            let named = tags(&html).into_iter().filter_map(|tag| tag.attributes.get("aria-labelledby").copied());
            for id in named.flat_map(str::split_whitespace) {
                assert!(all.contains(&id), "{name} {page}: labelled by {id}");
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for (name, sample) in samples() {
        for (page, html) in pages(&sample) {
            for tag in tags(&html) {
                let bad = |key: &&str| *key == "style" || key.starts_with("on");
                assert!(!tag.attributes.keys().any(bad), "{name} {page}: {tag:?}");
                assert!(!["style", "iframe", "object", "embed", "base", "form"].contains(&tag.name), "{name} {page}");
                assert!(tag.name != "script" || tag.attributes.contains_key("src"), "{name} {page}: {tag:?}");
                assert!(tag.name != "a" || tag.attributes.contains_key("href"), "{name} {page}: {tag:?}");
            }
        }
    }
}

#[test]
fn a_page_has_the_same_tags_whatever_its_cells_say() {
    let skeleton = |sample: &Sample| {
        let shape = |html: &String| {
            tags(html).iter().map(|tag| format!("{} {:?}", tag.name, tag.attributes.keys())).collect::<Vec<_>>()
        };
        let mut shapes: Vec<_> = pages(sample).values().map(shape).collect();
        shapes.sort_unstable();
        shapes
    };
    let mut harmless = hostile();
    let evil = std::mem::replace(&mut harmless.config.settings.title, "plain".to_owned());
    let plain: Box<str> = "plain words".into();
    let all = &mut harmless.portfolio;
    all.units[0].name = "plain".to_owned();
    all.sources[0].sheets[0] = "plain".to_owned();
    all.objectives.iter_mut().for_each(|objective| objective.title = plain.clone());
    all.key_results.iter_mut().for_each(|kr| kr.title = plain.clone());
    all.kpis.iter_mut().for_each(|kpi| kpi.name = plain.clone());
    assert_eq!(evil, EVIL);
    assert_eq!(skeleton(&harmless), skeleton(&hostile()));
}

#[test]
fn hostile_text_is_shown_as_text() {
    for (page, html) in pages(&hostile()) {
        assert!(html.contains("{{ 7*7 }}{% raw %}"), "{page}");
        assert!(html.contains("&lt;script&gt;x()&lt;/script&gt;"), "{page}");
        assert!(!html.contains('\u{202e}') && !html.contains("<img") && !html.contains("<script>"), "{page}");
    }
}

#[test]
fn hostile_text_of_an_earlier_month_is_shown_as_text() {
    let page = &pages(&hostile_month())["changes.html"];
    assert!(page.matches("&lt;script&gt;x()&lt;/script&gt;").count() > 10, "{page}");
    assert!(!page.contains('\u{202e}') && !page.contains("<img") && !page.contains("<script>"), "{page}");
}

#[test]
fn what_changed_is_told_before_and_after_with_its_cells() {
    let pages = pages(&Sample::second_month());
    let page = &pages["changes.html"];
    assert!(page.contains("From 30 September 2026 to 31 October 2026: grade"), "{page}");
    let moved = "<td>target</td><td><bdi>75 %</bdi> <span class=\"where\"><bdi>teams/sales.xlsx › Q4 › A2</bdi></span></td>\
                 <td><bdi>70 %</bdi>";
    assert!(page.contains(moved), "{page}");
    let places: Vec<_> = ["id=\"goalposts\"", "id=\"vanished\"", "id=\"new\"", "id=\"findings\""]
        .iter()
        .map(|id| page.find(id).unwrap())
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.contains("2026-08-31.json</bdi>: it is damaged"), "{page}");
    assert!(pages["index.html"].contains("href=\"changes.html#goalposts\""));
    let nothing = &self::pages(&Sample::new())["changes.html"];
    assert!(nothing.contains("There is no earlier snapshot"), "{nothing}");
}

#[test]
fn the_first_page_tells_what_changed_beside_what_was() {
    let home = &pages(&Sample::second_month())["index.html"];
    assert!(home.contains("got worse since 30 September 2026"), "{home}");
    assert!(home.contains("In grey: 30 September 2026") && home.contains("<span class=\"was\">was "), "{home}");
    let moved = &home[home.find("id=\"moved\"").unwrap()..];
    assert!(moved.contains("target <bdi>75 %</bdi> → <bdi>70 %</bdi>"), "{moved}");
    // A cell that is where it was is named once.
    let cells = "<span class=\"where\"><bdi>teams/sales.xlsx › Q4 › A2</bdi></span>";
    assert!(moved.contains(cells), "{moved}");
    assert!(home.contains("<a href=\"changes.html#findings\">1 fixed</a>"), "{home}");
    let order =
        ["id=\"attention\"", "id=\"changes\"", "id=\"doubts\"", "id=\"moved\"", "id=\"discipline\"", "id=\"units\""];
    assert!(order.map(|id| home.find(id).unwrap()).is_sorted(), "{home}");
}

#[test]
fn a_key_result_is_drawn_with_its_promise_and_its_forecast() {
    let pages = pages(&Sample::second_month());
    let page = pages.iter().find(|(path, html)| path.starts_with("objective-") && html.contains("61 %")).unwrap().1;
    let drawn = &page[page.find("Towards the targets").unwrap()..page.find("Grade by month").unwrap()];
    for class in ["c-measure", "c-plan", "c-target", "c-forecast"] {
        assert!(drawn.contains(&format!("<polyline class=\"{class}\"")), "{class} in {drawn}");
    }
    assert!(drawn.contains("61 %, ") && drawn.contains("expected; heading for"), "{drawn}");
}

#[test]
fn a_kpi_with_a_plan_tells_period_by_period_whether_it_was_met() {
    let pages = pages(&Sample::new());
    let page = pages.iter().find(|(path, _)| path.starts_with("kpi-availability")).unwrap().1;
    assert!(page.contains("The plan was met in 0 of 1 period."), "{page}");
    assert!(page.contains("0.08 points below the target: worse"), "{page}");
    assert!(page.contains("up by 0.32 points since 2026-08") && page.contains("c-band-low"), "{page}");
}

#[test]
fn how_grading_works_is_told_by_items_of_the_report() {
    let page = &pages(&Sample::new())["method.html"];
    assert!(page.contains("(61 − 48) ÷ (70 − 48) ≈ 0.59"), "{page}");
    assert!(page.contains("not graded: no baseline to measure from") && page.contains("standard example"), "{page}");
    assert!(page.contains("on track up to 0.10 behind"), "{page}");
}

/// The pages of one name.
fn pages_named(sample: &Sample, name: &str) -> Vec<String> {
    let (site, report) = (Site::new(None).unwrap(), sample.report());
    let pages = site.pages(&report, None);
    let jobs = pages.jobs().into_iter().filter(|job| job.page.name == name);
    jobs.map(|job| String::from_utf8(pages.render(job).unwrap().bytes).unwrap()).collect()
}

#[test]
fn no_page_of_thousands_of_key_results_is_larger_than_a_megabyte() {
    for (units, objectives) in [(300, 6), (150, 12), (6, 300)] {
        let mut sample = Sample::empty();
        sample.portfolio = portfolio::of(Size { units, objectives, key_results: 3, kpis: 4 });
        for (number, kr) in sample.portfolio.key_results.iter_mut().enumerate() {
            kr.owner = crate::grade::sample::given(format!("Owner {}", number % 400).into());
        }
        sample.grades = crate::grade::grade(&sample.portfolio, &sample.history, &sample.config);
        let (site, report) = (Site::new(None).unwrap(), sample.report());
        let pages = site.pages(&report, None);
        let once =
            pages.jobs().into_iter().filter(|job| !["unit", "objective", "kpi", "file"].contains(&job.page.name));
        let mut pack = String::new();
        for job in once {
            let page = pages.render(job).unwrap();
            assert!(page.bytes.len() < 1_000_000, "{units} units, {}: {} bytes", page.path, page.bytes.len());
            if job.page.name == "pack" {
                pack = String::from_utf8(page.bytes).unwrap();
            }
        }
        let told = pack.split("this edition lists ").nth(1).unwrap().split("which stand").next().unwrap();
        assert!(told.contains("need attention most. It leaves out") && told.contains("of 5400 key results"), "{told}");
        assert!(pack.len() > 500_000, "{units} units: only {} bytes are used", pack.len());
    }
}

#[test]
fn the_print_edition_of_a_usual_report_leaves_nothing_out() {
    let sample = Sample::checked(portfolio::of(SMALL));
    let pack = &pages_named(&sample, "pack")[0];
    assert!(!pack.contains("this edition lists"), "{pack}");
    let titles = sample.portfolio.key_results.iter().map(|kr| format!("<bdi>{}</bdi>", kr.title));
    assert!(titles.into_iter().all(|title| pack.contains(&title)), "{pack}");
    assert_eq!(pack.matches("<section class=\"leaf\"").count(), sample.portfolio.units.len() + 3);
}

#[test]
fn a_grade_is_followed_from_month_to_month() {
    let pages = pages(&Sample::second_month());
    let page = pages.iter().find(|(path, html)| path.starts_with("objective-") && html.contains("61 %")).unwrap().1;
    assert!(page.contains("Grade by month") && page.contains("in 2026-09 and"), "{page}");
    assert!(!self::pages(&Sample::new()).values().any(|html| html.contains("Grade by month")));
}

#[test]
fn every_table_has_a_caption_and_headings() {
    for (name, sample) in samples() {
        for (page, html) in pages(&sample) {
            for table in html.split("<table").skip(1).map(|rest| rest.split("</table>").next().unwrap()) {
                assert!(table.contains("<caption") && table.contains("scope=\"col\""), "{name} {page}: {table}");
                let cells = table.split("<th ").skip(1).map(|rest| rest.split_once('>').unwrap().1);
                assert!(cells.into_iter().all(|cell| !cell.starts_with("</th>")), "{name} {page}: an empty heading");
            }
        }
    }
}

#[test]
fn headings_skip_no_level() {
    for (name, sample) in samples() {
        for (page, html) in pages(&sample) {
            let levels = tags(&html).into_iter().filter_map(|tag| tag.name.strip_prefix('h')?.parse::<u8>().ok());
            let levels: Vec<u8> = levels.collect();
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name} {page}: {levels:?}");
        }
    }
}

#[test]
fn a_template_uses_the_fields_of_its_view_and_no_others() {
    let sample = Sample::new();
    let report = sample.report();
    let scene = Scene::new(&report, None);
    for page in PAGES {
        let drawn = (page.draw)(&scene, 0);
        let fields: BTreeSet<String> = drawn.view.as_map().unwrap().keys().map(ToString::to_string).collect();
        let variables = theme::variables(&format!("{}.html", page.name)).into_iter();
        let used = variables.filter_map(|variable| Some(variable.strip_prefix("page.")?.split('.').next()?.to_owned()));
        assert_eq!(used.collect::<BTreeSet<String>>(), fields, "{}", page.name);
    }
}

/// Templates may print text only, apart from our own charts; no data gets near script, style or a bare attribute.
#[test]
fn templates_put_nothing_where_it_could_run() {
    for (name, text) in theme::embedded() {
        for marked in text.split("| safe").collect::<Vec<_>>().windows(2).map(|pair| pair[0]) {
            let charts = [
                "{{ row.bullet ",
                "{{ of.chart ",
                "{{ page.trend ",
                "{{ page.distribution ",
                "{{ page.map ",
                "{{ page.chart ",
            ];
            assert!(charts.iter().any(|chart| marked.ends_with(chart)), "{name}");
        }
        assert!(!text.contains("={{") && !text.contains("<style") && !text.contains("<!--"), "{name}");
        let scripts = text.split("<script").skip(1).map(|rest| rest.split("</script>").next().unwrap());
        assert!(scripts.into_iter().all(|script| !script.contains("{{") && script.ends_with('>')), "{name}");
    }
}

#[test]
fn the_page_of_all_kpis_begins_with_the_worst() {
    let page = &pages(&Sample::checked(portfolio::of(SMALL)))["kpis.html"];
    let rows = page.split("<tbody>").nth(1).unwrap();
    let found = ["Red", "Amber", "Green"].map(|word| rows.find(&format!("</span> {word}</span>")).unwrap());
    assert!(found.is_sorted(), "{found:?}");
}

/// A cell with these words.
fn typed(words: &str) -> Entry<Box<str>> {
    let Entry::Given(stated) = crate::grade::sample::given(words.into()) else { unreachable!() };
    Entry::Given(Stated { text: words.into(), ..stated })
}

/// A portfolio whose first objective is served by the second, the second by the third, and whose fourth names nothing.
fn linked() -> Sample {
    let mut all = portfolio::of(SMALL);
    for (number, parent) in [(1, "T-0"), (2, "T-1"), (3, "T-99")] {
        all.objectives[number].parent = typed(parent);
    }
    for (number, objective) in all.objectives.iter_mut().enumerate() {
        objective.id = typed(&format!("T-{number}"));
    }
    Sample::checked(all)
}

#[test]
fn each_objective_stands_below_the_one_it_serves() {
    let page = &pages(&linked())["alignment.html"];
    assert!(page.contains("2 of 15 objectives serve another one; 1 names a parent that is in none"), "{page}");
    let tree = page.split("<ul class=\"tree\">").nth(1).unwrap().split("<section").next().unwrap();
    assert_eq!(tree.matches("<details open>").count(), 2, "{tree}");
    assert_eq!(tree.matches("<li>").count(), tree.matches("</li>").count(), "{tree}");
    assert!(page.contains("<svg") && page.contains("T-99"), "{page}");
}

#[test]
fn objectives_that_serve_each_other_in_a_circle_are_listed_once() {
    let mut sample = linked();
    sample.portfolio.objectives[0].parent = typed("T-2");
    let page = &pages(&sample)["alignment.html"];
    let tree = page.split("<ul class=\"tree\">").nth(1).unwrap().split("<section").next().unwrap();
    assert_eq!(tree.matches("<li>").count(), 3, "{tree}");
}

#[test]
fn an_objective_leads_to_the_one_it_serves_and_to_those_that_serve_it() {
    let sample = linked();
    let (pages, report) = (pages(&sample), sample.report());
    let address = |number| crate::report::link::objective(&report, crate::model::ObjectiveId::new(number));
    let middle = &pages[&address(1)];
    assert!(middle.contains(&format!("href=\"{}\"", address(0))), "{middle}");
    assert!(middle.contains(&format!("href=\"{}\"", address(2))), "{middle}");
}

#[test]
fn a_due_date_that_moved_is_told_with_the_day_first_said() {
    let mut before = Sample::checked(portfolio::of(SMALL));
    before.config.as_of = "2026-09-30".parse().unwrap();
    let mut sample = Sample::checked(portfolio::of(SMALL));
    let due = |day: &str| crate::grade::sample::given(day.parse().unwrap());
    before.portfolio.key_results[0].due = due("2026-10-15");
    sample.portfolio.key_results[0].due = due("2026-11-14");
    sample.remember(&before);
    let page = &pages(&sample)["timeline.html"];
    assert!(page.contains("1 has slipped since the day that was first said"), "{page}");
    assert!(page.contains("15 Oct 2026") && page.contains("<td class=\"number\">+30</td>"), "{page}");
}

#[test]
fn what_readers_may_not_know_is_not_called_good() {
    let pages = pages(&of_an_audience());
    for (path, html) in &pages {
        for word in [
            "Nothing was found wrong",
            "No status and no grade",
            "did not fire",
            "people.html",
            "\"file-",
            "class=\"place\"",
            "class=\"at\"",
        ] {
            let around = html.find(word).map(|at| html[at.saturating_sub(80)..].chars().take(160).collect::<String>());
            assert_eq!(around, None, "{path}: {word}");
        }
    }
    assert!(pages["findings.html"].contains("does not tell what was found wrong"));
}

#[test]
fn an_item_leads_to_those_before_and_after_it() {
    let sample = Sample::new();
    let objectives = pages_named(&sample, "objective");
    let leads = |html: &String| (html.contains("rel=\"prev\""), html.contains("rel=\"next\""));
    let mut ways: Vec<_> = objectives.iter().map(leads).collect();
    ways.sort_unstable();
    assert_eq!(ways, [(false, true), (true, false)]);
}

#[test]
fn what_nobody_owns_comes_before_the_people() {
    let mut sample = Sample::checked(portfolio::of(SMALL));
    sample.portfolio.kpis[0].owner = Entry::Blank;
    let page = &pages(&sample)["people.html"];
    let (nobody, ana) = (page.find(">nobody</a>").unwrap(), page.find("Ana Öz").unwrap());
    assert!(nobody < ana, "{page}");
    sample.config.settings.output.people = crate::config::People::Off;
    let without = pages(&sample);
    assert!(!without.contains_key("people.html") && !without["index.html"].contains("people.html"));
}

#[test]
fn what_could_not_be_read_is_said_on_the_first_page() {
    let pages = pages(&Sample::checked(portfolio::of(SMALL)));
    let first = &pages["index.html"];
    assert!(first.contains("1 of 6 files could not be read"), "{first}");
    assert!(first.contains("it has a password"), "{first}");
    assert!(!self::pages(&Sample::new())["index.html"].contains("banner"));
}

#[test]
fn the_first_page_begins_with_a_sentence_for_an_e_mail() {
    let home = &pages(&Sample::new())["index.html"];
    let sentence = "On 31 October 2026, 2 of 3 key results are done or on track, 0 behind and 0 off track or missed; \
                    0 of 2 KPIs are green, 0 red.";
    assert!(home.contains(sentence), "{home}");
    let nothing = "On 31 October 2026 there was nothing to report: no key result and no KPI was found.";
    assert!(pages(&Sample::empty())["index.html"].contains(nothing));
}

#[test]
fn a_grade_is_shown_with_its_formula_and_its_cells() {
    let pages = pages(&Sample::new());
    let page = pages.iter().find(|(path, html)| path.starts_with("objective-") && html.contains("61 %")).unwrap().1;
    assert!(page.contains("(current − baseline) ÷ (target − baseline)"), "{page}");
    assert!(page.contains("(61 − 48) ÷ (70 − 48) ≈ 0.59"), "{page}");
    let place = "<bdi>teams/sales.xlsx</bdi> › <bdi>Q4</bdi> › <span class=\"at\">A2</span>";
    assert!(page.contains(place), "{page}");
    assert!(page.contains("no baseline to measure from"), "{page}");
}

#[test]
fn the_page_of_a_file_lists_what_was_found_in_its_cells() {
    let sample = Sample::new();
    let id = crate::model::SourceId(0);
    let found = sample.findings.iter().filter(|finding| finding.source() == Some(id)).count();
    let of_items = sample.findings.iter().filter(|finding| finding.unit(&sample.portfolio).is_some()).count();
    assert!(found > 0 && of_items > 0);
    let page = &pages(&sample)[&crate::report::link::source(&sample.report(), id)];
    assert!(page.contains(&format!("Findings <span class=\"tally\">{found}</span>")), "{page}");
    assert!(page.contains("class=\"remarks\"") && !page.contains("Nothing was found wrong"), "{page}");
}

#[test]
fn what_is_on_track_but_for_an_error_is_listed_with_what_was_found() {
    let mut sample = Sample::new();
    let is_fine = |grade: &crate::grade::KeyResultGrade| grade.pace.status == crate::grade::PaceStatus::OnTrack;
    let number = sample.grades.key_results.iter().position(is_fine).unwrap();
    sample.findings.truncate(1);
    sample.findings[0].severity = crate::lint::Severity::Error;
    sample.findings[0].subject = crate::lint::Subject::KeyResult(crate::model::KeyResultId::new(number));
    sample.findings[0].message = crate::lint::Said::text("three rows of `Care` disagree");
    let page = &pages(&sample)["index.html"];
    let attention = page.split_once("id=\"attention\"").unwrap().1.split_once("</section>").unwrap().0;
    assert!(attention.contains(" · three rows of <q><bdi>Care</bdi></q> disagree"), "{attention}");
    assert!(!attention.contains("1 error in its cells"), "{attention}");
}

#[test]
fn a_long_list_of_findings_is_capped_and_says_so() {
    let mut sample = Sample::new();
    let one = sample.findings.remove(0);
    let many = (0..1500).map(|number| crate::lint::Finding { fingerprint: format!("{number:012x}"), ..one.clone() });
    sample.findings = many.collect();
    let page = &pages(&sample)["findings.html"];
    assert_eq!(page.matches("id=\"f-").count(), 1000);
    assert!(page.contains("500 more are in"), "{page}");
}

#[test]
fn the_same_report_makes_the_same_pages() {
    for ((name, first), (_, second)) in samples().into_iter().zip(samples()) {
        assert_eq!(pages(&first), pages(&second), "{name}");
    }
}

#[test]
fn no_page_of_a_usual_report_is_heavy() {
    let pages = pages(&Sample::checked(portfolio::of(SMALL)));
    let heavy: Vec<_> = pages.iter().filter(|(_, html)| html.len() > 150_000).map(|(path, _)| path).collect();
    assert!(heavy.iter().all(|path| *path == "rules.html" || *path == "findings.html"), "{heavy:?}");
    let sizes: BTreeMap<String, usize> =
        Site::new(None).unwrap().assets().into_iter().map(|asset| (asset.path, asset.bytes.len())).collect();
    assert!(sizes["assets/site.css"] <= 30_000 && sizes["assets/site.js"] <= 25_000, "{sizes:?}");
}

/// A theme folder with one file in it.
fn themed(name: &str, text: &str) -> (tempfile::TempDir, anyhow::Result<Site>) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join(name).parent().unwrap()).unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    let site = Site::new(Some(folder.path()));
    (folder, site)
}

/// What a theme with one file says when it cannot be used.
fn refused(name: &str, text: &str) -> String {
    format!("{:#}", themed(name, text).1.unwrap_err())
}

#[test]
fn a_teams_own_template_takes_the_place_of_ours() {
    let own = "{% extends \"parts/frame.html\" %}{% block content %}<h1>Ours: {{ here.title }}</h1>{% endblock %}";
    let (_folder, site) = themed("404.html", own);
    let (site, sample) = (site.unwrap(), Sample::new());
    let report = sample.report();
    let pages = site.pages(&report, None);
    let missing = pages.jobs().into_iter().find(|job| job.page.name == "404").unwrap();
    let html = String::from_utf8(pages.render(missing).unwrap().bytes).unwrap();
    assert!(html.contains("<h1>Ours: Page not found</h1>"), "{html}");
}

#[test]
fn a_teams_own_style_sheet_is_appended() {
    let (_folder, site) = themed("site.css", ".brand { color: red }");
    let style = site.unwrap().assets().remove(0);
    let text = String::from_utf8(style.bytes).unwrap();
    assert!(text.starts_with("/*") && text.ends_with(".brand { color: red }"), "{text}");
}

#[test]
fn a_broken_template_names_its_file_line_and_variables() {
    let told = refused("404.html", "<p>\n{% if page.home %}\n<p>");
    assert!(told.contains("theme/404.html line 3") && told.contains("page.home"), "{told}");
}

#[test]
fn a_template_that_leans_on_nothing_names_itself() {
    let told = refused("404.html", "{% extends \"parts/frmae.html\" %}");
    assert!(told.contains("404.html") && told.contains("parts/frmae.html"), "{told}");
    let told = refused("parts/foot.html", "<p>{{ <bagde of={page.status} /> }}</p>");
    assert!(told.contains("parts/foot.html:1:7") && told.contains("bagde"), "{told}");
}

#[test]
fn an_unknown_variable_names_its_file_line_and_variables() {
    let (_folder, site) = themed("404.html", "<p>\n{{ page.hoem }}");
    let (site, sample) = (site.unwrap(), Sample::new());
    let report = sample.report();
    let pages = site.pages(&report, None);
    let missing = pages.jobs().into_iter().find(|job| job.page.name == "404").unwrap();
    let told = format!("{:#}", pages.render(missing).unwrap_err());
    assert!(told.starts_with("cannot make the page 404.html: theme/404.html line 2"), "{told}");
    assert!(told.contains("it can use page.home"), "{told}");
}

#[test]
fn a_theme_that_was_only_written_out_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for Artifact { path, bytes } in theme_files() {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let sample = Sample::new();
    let (report, site) = (sample.report(), Site::new(Some(folder.path())).unwrap());
    let pages = site.pages(&report, None);
    let rendered: BTreeMap<String, String> = pages
        .jobs()
        .into_iter()
        .map(|job| pages.render(job).unwrap())
        .map(|page| (page.path, String::from_utf8(page.bytes).unwrap()))
        .collect();
    assert_eq!(rendered, self::pages(&sample));
}

#[test]
fn the_guide_of_a_theme_names_every_page_and_its_variables() {
    let guide = theme::guide();
    for page in PAGES {
        let name = format!("{}.html", page.name);
        assert!(guide.contains(&format!("## {name}\n")), "{name}");
        for variable in theme::variables(&name) {
            assert!(guide.contains(&format!("- `{variable}`\n")), "{name}: {variable}");
        }
    }
}

#[test]
fn a_template_for_no_page_is_refused_with_the_nearest_name() {
    let told = refused("objectives.html", "");
    assert!(told.contains("takes the place of no page; did you mean objective.html?"), "{told}");
}

/// Writes a report of each sample to look at, and for the browser tests, below the folder `SCORESHEET_SITE_OUT`.
#[test]
fn a_report_can_be_written_to_look_at() {
    let Some(folder) = std::env::var_os("SCORESHEET_SITE_OUT").map(std::path::PathBuf::from) else { return };
    for (name, sample) in samples() {
        let pages = pages(&sample).into_iter().map(|(path, html)| Artifact { path, bytes: html.into_bytes() });
        for artifact in pages.chain(others(&sample)) {
            let path = folder.join(name).join(&artifact.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, artifact.bytes).unwrap();
        }
    }
}

/// `cargo test --release --lib -- --ignored six_thousand` measures a large site.
#[test]
#[ignore = "a measurement, for a release build"]
fn six_thousand_pages_take_about_a_second() {
    let size = Size { units: 300, objectives: 9, key_results: 3, kpis: 10 };
    let sample = Sample::checked(portfolio::of(size));
    let report = sample.report();
    let site = Site::new(None).unwrap();
    let start = Instant::now();
    let pages = site.pages(&report, None);
    let jobs = pages.jobs();
    let bytes: usize = jobs.par_iter().map(|job| pages.render(*job).unwrap().bytes.len()).sum();
    let took = start.elapsed();
    assert!(jobs.len() > 6_000 && took.as_millis() < 2_000, "{} pages, {bytes} bytes in {took:?}", jobs.len());
}
