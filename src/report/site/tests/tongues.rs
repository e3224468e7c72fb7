//! Sites in other languages, with house words and with messages that show where they begin and end.

use std::collections::BTreeSet;

use super::*;
use crate::config::{LANGUAGES, LOCALES, Word};
use crate::report::tongue::Tongue;

/// Elements whose words are not ours to translate: of the team, of commands and of keys.
const NOT_OURS: &[&str] = &["bdi", "code", "script"];

/// Headers that a sheet is to have, whatever the house calls things.
const HEADERS: &str = "Objective, Key result, Baseline";

/// Addresses whose links show the name of a rule.
const OF_RULES: &[&str] = &["rules.html#", "findings.html?"];

fn in_tongue(sample: &Sample, tongue: Tongue) -> BTreeMap<String, String> {
    pages_of(&Site { theme: Theme::load(None, tongue).unwrap() }, sample)
}

fn settings(text: &str) -> Settings {
    crate::config::parse(text, std::path::Path::new("scoresheet.toml")).unwrap()
}

/// The same sample, built in a language.
fn speaking(mut sample: Sample, text: &str) -> BTreeMap<String, String> {
    let settings = settings(text);
    sample.config.settings.output.language = settings.output.language;
    sample.config.settings.output.locale = settings.output.locale;
    sample.config.settings.words = settings.words;
    pages(&sample)
}

/// What stands between tags, without elements that are not ours and without parts that say that they are English.
fn ours(html: &str) -> String {
    let mut out = String::new();
    let mut skipped: Vec<(&str, bool)> = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let is_void = ["br", "img", "input", "link", "meta", "!doctype", "!--"].contains(&name) || tag.ends_with('/');
        if tag.starts_with('/') {
            while skipped.pop().is_some_and(|(open, _)| open != name) {}
        } else if !is_void {
            let is_rule = OF_RULES.iter().any(|start| tag.contains(&format!("href=\"{start}")));
            let is_skipped = NOT_OURS.contains(&name) || tag.contains(" lang=\"en\"") || is_rule;
            skipped.push((name, is_skipped));
        }
        if skipped.iter().any(|(_, is_skipped)| *is_skipped) {
            continue;
        }
        for attribute in ["aria-label=\"", "data-filter=\""] {
            if let Some((_, rest)) = tag.split_once(attribute) {
                out += rest.split('"').next().unwrap_or_default();
                out.push('\n');
            }
        }
        out += text;
        out.push('\n');
    }
    out.replace("&#39;", "'")
}

/// Runs of letters outside of all messages.
fn outside(text: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let mut left = String::new();
    for letter in text.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => {
                depth -= 1;
                left.push(' ');
            }
            _ if depth == 0 => left.push(letter),
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    let words = left.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 2).map(str::to_owned).collect()
}

/// Every word of the sheets, and the names of things that are the same in all languages.
fn known(sample: &Sample) -> String {
    let portfolio = &sample.portfolio;
    let titles = portfolio.objectives.iter().map(|it| &*it.title);
    let titles = titles.chain(portfolio.key_results.iter().map(|it| &*it.title));
    let titles = titles.chain(portfolio.kpis.iter().map(|it| &*it.name));
    let units = portfolio.units.iter().map(|unit| &*unit.name);
    let files = portfolio.sources.iter().map(|source| &*source.name);
    let rest = [
        "SHA Excel Google Sheets scoresheet toml html Objective Key result Baseline Target Current",
        &*sample.config.settings.title,
    ];
    let of_objectives = portfolio.objectives.iter().flat_map(|it| [&it.owner, &it.comment]);
    let of_key_results = portfolio.key_results.iter().flat_map(|it| [&it.owner, &it.comment]);
    let of_kpis = portfolio.kpis.iter().flat_map(|it| [&it.owner, &it.comment, &it.definition, &it.data_source]);
    let notes = of_objectives.chain(of_key_results).chain(of_kpis).filter_map(|entry| entry.value().map(|it| &**it));
    let measures =
        portfolio.key_results.iter().map(|it| &it.measure).chain(portfolio.kpis.iter().map(|it| &it.measure));
    let counted = measures.filter_map(|measure| match &measure.unit {
        Some(crate::recognise::Unit::Other(word)) => Some(&**word),
        _ => None,
    });
    titles.chain(units).chain(files).chain(rest).chain(notes).chain(counted).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_text_of_a_page_is_a_message_or_not_ours() {
    let mut missed = BTreeSet::new();
    for (name, sample) in samples() {
        if name.contains("hostile") || name == "endless" {
            continue;
        }
        let known = known(&sample);
        for (path, html) in in_tongue(&sample, Tongue::marked(&Settings::default())) {
            let body = html.split_once("<body>").unwrap().1;
            let words = outside(&ours(body)).into_iter().filter(|word| !known.contains(&**word));
            let kind = path.split(['-', '.']).next().unwrap().to_owned();
            missed.extend(words.map(|word| format!("{kind}: {word}")));
        }
    }
    assert_eq!(missed, BTreeSet::new());
}

#[test]
fn every_language_has_pages_that_say_so() {
    for (code, _) in LANGUAGES {
        let pages = speaking(Sample::second_month(), &format!("[output]\nlanguage = \"{code}\""));
        let lang = if *code == "en" { "en-GB" } else { code };
        for (path, html) in &pages {
            assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{path}");
            assert_eq!(html.contains(" lang=\"en\""), *code != "en" && html.contains("lang=\"en\""), "{path}");
        }
    }
}

#[test]
fn a_german_page_holds_no_english_word_of_ours() {
    let sample = Sample::second_month();
    let known = known(&sample);
    let english = ["grade", "result", "objective", "unit", "found", "target", "owner", "since", "page", "the", "with"];
    for (path, html) in speaking(sample, "[output]\nlanguage = \"de\"") {
        let body = html.split_once("<body>").unwrap().1;
        let words = outside(&ours(body));
        let found: Vec<&&str> =
            english.iter().filter(|word| words.contains(**word) && !known.contains(**word)).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
    }
}

#[test]
fn house_words_stand_in_the_place_of_ours_in_every_language() {
    let words = "[words]\nobjective = [\"Goal\", \"Goals\"]\nkey-result = [\"Gauge\", \"Gauges\"]\nunit = [\"Squad\", \"Squads\"]\nkpi = [\"Dial\", \"Dials\"]\n";
    for (code, language) in LANGUAGES {
        let sample = Sample::second_month();
        let known = known(&sample);
        // English texts of rules can be told from messages only where these show their ends.
        let pages = match language {
            Language::En => in_tongue(&sample, Tongue::marked(&settings(words))),
            _ => speaking(sample, &format!("{words}[output]\nlanguage = \"{code}\"")),
        };
        let plain = Tongue::words(*language);
        for (path, html) in &pages {
            let text = ours(html.split_once("<body>").unwrap().1);
            let lines = text.split('\n').filter(|line| !known.contains(line) && !line.contains(HEADERS));
            let lines: Vec<String> = lines.map(spaced).collect();
            // In English a rule about units of measure says so.
            let is_measure = |word: &str| *language == Language::En && word.starts_with("unit") && path != "index.html";
            for word in plain.iter().filter(|word| !is_measure(word)).map(|word| spaced(word)) {
                let there = lines.iter().find(|line| line.contains(&word));
                assert!(there.is_none(), "{code} {path}: {word} in {there:?}");
            }
        }
        let home = &pages["index.html"];
        assert!(home.contains("Squads") && home.contains("Gauges") && home.contains("Dials"), "{code}");
    }
}

/// Words in small letters with a space around each, names of files left out.
fn spaced(text: &str) -> String {
    let is_file = |word: &&str| [".csv", ".json", ".xlsx"].iter().any(|end| word.contains(end));
    let small = text.to_lowercase().split(' ').filter(|word| !is_file(word)).collect::<Vec<_>>().join(" ");
    let words = small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |line, word| line + word + " ")
}

#[test]
fn sheets_data_and_workbooks_are_the_same_in_every_language() {
    let made = |language| {
        let mut sample = Sample::second_month();
        sample.config.settings.output.language = language;
        let mut made = sample.made(data::make);
        made.push(workbook::rolled_up(&sample.report()));
        made.into_iter().map(|artifact| (artifact.path, artifact.bytes)).collect::<Vec<_>>()
    };
    for (_, language) in LANGUAGES {
        assert!(made(*language) == made(crate::config::Language::En));
    }
}

#[test]
fn words_of_a_sheet_are_never_translated() {
    let mut sample = Sample::new();
    sample.portfolio.objectives[0].title = "done".into();
    sample.portfolio.units[0].name = "on track".to_owned();
    let pages = speaking(sample, "[output]\nlanguage = \"fr\"");
    assert!(pages["index.html"].contains("<bdi>on track</bdi>"));
    assert!(pages.values().any(|html| html.contains("<h1><bdi>done</bdi></h1>") || html.contains("<bdi>done</bdi>")));
}

#[test]
fn every_locale_builds_a_whole_site() {
    for locale in LOCALES {
        let pages = speaking(Sample::second_month(), &format!("[output]\nlocale = \"{}\"", locale.code));
        assert!(!pages["index.html"].is_empty());
    }
}

#[test]
fn a_house_word_with_a_sign_of_markup_is_text() {
    let mut sample = Sample::new();
    let word = Word { one: "Q'd goal".to_owned(), many: Some("Q'd goals".to_owned()), gender: None };
    sample.config.settings.words.objective = Some(word);
    assert!(pages(&sample).values().any(|html| html.contains(">Q'd goal<")));
}
