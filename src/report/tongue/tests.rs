//! What the message files promise, and how numbers and days read.

use std::collections::BTreeSet;

use include_dir::{Dir, include_dir};

use super::catalogue::{Catalogue, placeholders};
use super::reading::READING;
use super::*;
use crate::config::{LANGUAGES, parse};
use crate::grade::Health;
use crate::recognise::Unit;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static SOURCES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src");

fn tongue(settings: &str) -> Tongue {
    Tongue::new(&parse(settings, std::path::Path::new("scoresheet.toml")).unwrap(), None).unwrap()
}

fn speaking(code: &str) -> Tongue {
    tongue(&format!("[output]\nlanguage = \"{code}\""))
}

/// Message files of languages other than English.
fn translations() -> impl Iterator<Item = (&'static str, Catalogue)> {
    let others = LANGUAGES.iter().filter(|(_, language)| *language != Language::En);
    others.map(|(code, language)| (*code, Catalogue::embedded(*language)))
}

/// Texts of files below a folder whose names end so.
fn texts<'d>(folder: &'d Dir<'d>, end: &str) -> Vec<&'d str> {
    let own = folder.files().filter(|file| file.path().to_string_lossy().ends_with(end));
    let own = own.filter_map(|file| file.contents_utf8());
    own.chain(folder.dirs().flat_map(|dir| texts(dir, end))).collect()
}

/// Keys of messages in templates and in the script.
fn of_pages() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = texts(&TEMPLATES, ".html").into_iter().flat_map(markup::keys).collect();
    let script = TEMPLATES.get_file("assets/site.js").unwrap().contents_utf8().unwrap();
    keys.extend(said(script, "say(\""));
    keys
}

/// Literals behind a call.
fn said<'s>(text: &'s str, call: &'s str) -> impl Iterator<Item = String> + 's {
    text.split(call).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
}

/// The sources that become part of the program, a literal on several lines as one line.
fn program() -> String {
    let code = |text: &&'static str| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let text: String = texts(&SOURCES, ".rs").iter().map(code).collect();
    let mut joined = String::new();
    let mut pieces = text.split("\\\n");
    joined += pieces.next().unwrap_or_default();
    pieces.for_each(|piece| joined += piece.trim_start());
    joined
}

#[test]
fn every_language_has_the_same_messages_with_the_same_placeholders() {
    let keys: BTreeSet<String> = translations().next().unwrap().1.messages.into_keys().collect();
    for (code, catalogue) in translations() {
        let own: BTreeSet<String> = catalogue.messages.keys().cloned().collect();
        assert_eq!(own.symmetric_difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new(), "{code}");
        for (key, text) in &catalogue.messages {
            // One may be said without its number: "its value leads to".
            let many = placeholders(text.many());
            assert_eq!(many, placeholders(key), "{code} {key}");
            assert!(
                placeholders(text.one()).iter().chain(["n"].iter()).all(|name| many.contains(name) || *name == "n")
            );
            for text in [text.one(), text.many()] {
                assert_eq!(sorted_tags(text), sorted_tags(key), "{code} {key}");
                assert!(!text.contains('"') && (text.trim() == text || key.trim() != key), "{code} {text}");
            }
        }
    }
    for key in Catalogue::embedded(Language::En).messages.keys() {
        assert!(keys.contains(key), "only English says {key}");
    }
}

/// Literals of a macro, also where it is broken into lines.
fn said_by(program: &str) -> impl Iterator<Item = String> + '_ {
    let literals = program.split("said!(").skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
    literals.map(|rest| {
        let ends = rest.match_indices('"').find(|(at, _)| !rest[..*at].ends_with('\\'));
        rest[..ends.map_or(0, |(at, _)| at)].replace("\\\"", "\"")
    })
}

/// Every text that lint may say on a page, by its English.
fn of_lint() -> BTreeSet<String> {
    let lint = SOURCES.get_dir("lint").unwrap();
    let code = |text: &&'static str| text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let program: String = texts(lint, ".rs").iter().map(code).collect();
    let rules = crate::lint::CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    let fields = crate::recognise::Field::NAMES.iter().map(|(field, _)| crate::lint::field_name(*field).to_owned());
    let healths = [Health::Green, Health::Amber, Health::Red].map(|health| health.words().to_owned());
    let mut keys: BTreeSet<String> = rules.flat_map(|rule| [rule.why.to_owned(), rule.fix.to_owned()]).collect();
    let chapters = crate::lint::CHAPTERS.iter().flat_map(|chapter| [chapter.name, chapter.about]);
    let hands = crate::report::explain::hands::HANDS.iter().flat_map(|hands| [hands.name, hands.excel, hands.sheets]);
    let rules = crate::lint::CHAPTERS.iter().flat_map(|chapter| chapter.rules);
    let thresholds = rules.flat_map(|rule| rule.thresholds).map(|threshold| threshold.about);
    keys.extend(chapters.chain(hands).chain(thresholds).chain(READING.iter().copied()).map(str::to_owned));
    keys.extend(said_by(&program).chain(fields).chain(healths));
    keys.extend(COUNTED.iter().map(|thing| format!("{{n}} {thing}s")));
    keys
}

/// What lint counts; sorted.
const COUNTED: &[&str] =
    &["KPI", "formula", "key result", "objective", "period", "row", "sheet", "typed grade", "unit", "value", "word"];

#[test]
fn every_text_of_lint_is_said_in_every_language_with_its_placeholders() {
    let used = of_lint();
    assert!(used.len() > 500, "{}", used.len());
    for (code, language) in LANGUAGES.iter().filter(|(_, language)| *language != Language::En) {
        let findings = Catalogue::of_findings(*language);
        let known: BTreeSet<String> = findings.keys().cloned().collect();
        assert_eq!(used.symmetric_difference(&known).collect::<Vec<_>>(), Vec::<&String>::new(), "{code}");
        for (key, text) in &findings {
            for text in [text.one(), text.many()] {
                assert_eq!(placeholders(text), placeholders(key), "{code} {key}");
                assert_eq!(text.matches('`').count(), key.matches('`').count(), "{code} {key}");
                assert!(text.trim() == text && !text.ends_with(' '), "{code} {text}");
                assert_eq!(text.ends_with('.'), key.ends_with('.'), "{code} {text}");
            }
        }
    }
}

#[test]
fn what_lint_counts_is_all_that_is_counted() {
    let lint = SOURCES.get_dir("lint").unwrap();
    let calls: BTreeSet<&str> = texts(lint, ".rs")
        .into_iter()
        .flat_map(|text| text.split("count(").skip(1))
        .filter_map(|rest| rest.split(')').next()?.rsplit_once(", \"")?.1.strip_suffix('"'))
        .collect();
    let calls: BTreeSet<&str> = calls.into_iter().filter(|thing| !thing.starts_with('`')).collect();
    assert!(COUNTED.is_sorted() && calls.iter().all(|thing| COUNTED.contains(thing)), "{calls:?}");
    for thing in COUNTED.iter().filter(|thing| **thing != "row") {
        assert!(Catalogue::of_findings(Language::En).contains_key(&format!("{{n}} {thing}s")), "{thing}");
    }
}

#[test]
fn a_finding_is_said_in_the_language_with_what_was_written_as_it_is() {
    use crate::lint::Said;
    let title = || Said::text("`{count} Ziele`");
    let said = Said::Ours("{title} has {number}", Box::new([("title", title()), ("number", Said::Count(1, "unit"))]));
    assert_eq!(said.to_string(), "`{count} Ziele` has 1 unit");
    assert_eq!(Tongue::english().told_in_words(&said), "`{count} Ziele` has 1 unit");
    assert_eq!(speaking("fr").told_in_words(&said), "`{count} Ziele` a 1 unité");
    let house = tongue("[words]\nunit = [\"Squad\", \"Squads\"]\n[output]\nlanguage = \"de\"");
    assert_eq!(house.told_in_words(&said), "`{count} Ziele` hat 1 Squad");
    let mean = Said::Ours("about {value}", Box::new([("value", Said::Number("1500.5".into()))]));
    assert_eq!(speaking("de").told_in_words(&mean), "etwa 1.500,5");
}

#[test]
fn what_may_be_read_is_sorted_and_all_that_is_said_of_reading_is_known() {
    assert!(READING.is_sorted());
    let german = speaking("de");
    let check = |text: &str, told: &str| assert_eq!(german.again(text).as_deref(), Some(told));
    check("the words of the header; 6 of 8 cells are numbers", "die Worte des Kopfs; 6 von 8 Zellen sind Zahlen");
    check(
        "a table about something else: its header names `Room`, `Key`",
        "eine Tabelle über etwas anderes: ihr Kopf nennt `Room`, `Key`",
    );
    check("total row", "Summenzeile");
    assert_eq!(german.again("a reason of tomorrow"), None);
    assert_eq!(Tongue::english().again("a reason of tomorrow").as_deref(), Some("a reason of tomorrow"));
}

#[test]
fn the_words_of_a_house_stand_in_english_findings_with_their_article() {
    let house = tongue("[words]\nobjective = [\"Goal\", \"Goals\"]\nunit = [\"Squad\", \"Squads\"]");
    let why = "Without key results nobody can say whether the objective was reached, and it gets no grade.";
    assert_eq!(house.of_lint(why), why.replace("objective", "goal"));
    assert_eq!(house.of_lint("an objective above them"), "a goal above them");
    let kept = "`unit objective` belongs to no objective";
    assert_eq!(house.again(kept).as_deref(), Some("`unit objective` belongs to no goal"));
}

#[test]
fn articles_follow_the_words_of_a_house_in_every_language() {
    let said = |code: &str, word: &str, key: &'static str| {
        tongue(&format!("[words]\nobjective = {word}\n[output]\nlanguage = \"{code}\"")).of_lint(key).to_owned()
    };
    let rise = "rise of the objective's grade that comes of it";
    assert!(said("de", "[\"Vorsatz\", \"Vorsätze\", \"m\"]", rise).contains("für den Vorsatz"));
    assert!(said("de", "[\"Absicht\", \"Absichten\", \"f\"]", rise).contains("für die Absicht"));
    assert!(said("fr", "[\"but\", \"buts\"]", rise).contains("pour le but"));
    assert!(said("fr", "[\"ambition\", \"ambitions\", \"f\"]", rise).contains("pour l’ambition"));
    assert!(said("es", "[\"aspiración\", \"aspiraciones\", \"f\"]", rise).contains("de la aspiración"));
    assert!(said("pt", "[\"aspiração\", \"aspirações\", \"f\"]", rise).contains("da aspiração"));
}

fn sorted_tags(text: &str) -> Vec<&str> {
    let mut tags: Vec<&str> = text.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0)).collect();
    tags.sort_unstable();
    tags
}

#[test]
fn every_message_that_is_used_is_in_the_files() {
    let keys: BTreeSet<String> = translations().next().unwrap().1.messages.into_keys().collect();
    let program = program();
    let calls = ["tongue.say(\"", "tongue.fill(\"", "tongue.begun(\""].map(|call| said(&program, call));
    let used: BTreeSet<String> = calls.into_iter().flatten().chain(of_pages()).collect();
    assert_eq!(used.difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn no_message_is_unused() {
    let (pages, program) = (of_pages(), program());
    let script = TEMPLATES.get_file("assets/site.js").unwrap().contents_utf8().unwrap();
    let is_used = |key: &&String| {
        let literal = format!("\"{key}\"");
        pages.contains(*key) || program.contains(&literal) || script.contains(&literal)
    };
    let keys: Vec<String> = translations().next().unwrap().1.messages.into_keys().collect();
    assert_eq!(keys.iter().filter(|key| !is_used(key)).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn message_files_are_sorted_by_key() {
    for text in texts(&TEMPLATES, ".toml") {
        let table = text.split_once("[messages]\n").or(text.split_once("[findings]\n"));
        let lines: Vec<&str> = table.unwrap().1.lines().collect();
        let keys: Vec<&str> = lines.iter().filter_map(|line| Some(line.split_once("\" = ")?.0)).collect();
        assert_eq!(keys.len(), lines.len(), "a message a line");
        assert!(keys.is_sorted(), "{:?}", keys.windows(2).find(|pair| pair[0] > pair[1]));
    }
}

#[test]
fn words_of_every_verdict_are_in_the_files() {
    use crate::grade::{Band, PaceStatus};
    let german = speaking("de");
    let paces = [PaceStatus::Done, PaceStatus::Behind, PaceStatus::OffTrack, PaceStatus::Missed, PaceStatus::NoData];
    let healths = [Health::Green, Health::Amber, Health::Red, Health::NoTarget, Health::NoValue, Health::Unclear];
    let bands = [Band::Red, Band::Yellow, Band::Green];
    let words =
        paces.map(PaceStatus::words).into_iter().chain(healths.map(Health::words)).chain(bands.map(Band::words));
    let words = words.chain(sums::PHRASES.iter().copied());
    for word in words {
        assert_ne!(german.say(word), word);
    }
}

#[test]
fn a_number_decides_the_form_as_its_language_has_it() {
    let check = |code: &str, number: usize, told: &str| {
        assert_eq!(speaking(code).counted(number, "{n} {key results}"), told);
    };
    check("en", 0, "0 key results");
    check("en", 1, "1 key result");
    check("de", 1, "1 Schlüsselergebnis");
    check("de", 0, "0 Schlüsselergebnisse");
    check("fr", 0, "0 résultat clé");
    check("fr", 2, "2 résultats clés");
    check("es", 0, "0 resultados clave");
    check("pt", 0, "0 resultado-chave");
    check("pt", 2, "2 resultados-chave");
}

#[test]
fn numbers_are_written_as_their_place_writes_them() {
    let check = |locale: &str, text: &str, told: &str| {
        let tongue = tongue(&format!("[output]\nlocale = \"{locale}\""));
        assert_eq!(tongue.number(text.replace('_', "\u{202f}")), told, "{locale}");
    };
    check("en", "11_500.25", "11\u{202f}500.25");
    check("de", "11_500.25", "11.500,25");
    check("de", "(5.9 − 0) ÷ 1500 = 0.59.", "(5,9 − 0) ÷ 1.500 = 0,59.");
    check("de-CH", "11_500.25", "11’500.25");
    check("en-US", "1500", "1,500");
    check("es", "1500 11_500.5", "1500 11.500,5");
    check("fr", "1500.5", "1\u{202f}500,5");
    check("pt-PT", "11_500.5", "11\u{a0}500,5");
    check("de", "2026-10 and 2026-10-31", "2026-10 and 2026-10-31");
}

#[test]
fn amounts_carry_their_unit_as_their_place_has_it() {
    let check = |locale: &str, unit: Unit, told: &str| {
        let tongue = tongue(&format!("[output]\nlocale = \"{locale}\""));
        assert_eq!(tongue.told(rust_decimal::Decimal::new(125, 1), Some(&unit)), told, "{locale}");
    };
    check("de", Unit::Percent, "12,5\u{a0}%");
    check("pt", Unit::Percent, "12,5%");
    check("en-US", Unit::Percent, "12.5%");
    check("fr", Unit::Currency("€".into()), "12,5\u{a0}€");
    check("pt", Unit::Currency("R$".into()), "R$ 12,5");
    check("es", Unit::Other("días".into()), "12,5 días");
}

#[test]
fn days_are_said_in_words_of_the_language() {
    let check = |settings: &str, day: &str, long: &str, short: &str| {
        let (tongue, day) = (tongue(&format!("[output]\n{settings}")), day.parse().unwrap());
        assert_eq!((tongue.date(day), tongue.short_date(day)), (long.to_owned(), short.to_owned()));
    };
    check("language = \"en\"", "2026-10-31", "31 October 2026", "31 Oct 2026");
    check("locale = \"en-US\"", "2026-10-31", "October 31, 2026", "Oct 31, 2026");
    check("language = \"de\"", "2026-10-01", "1. Oktober 2026", "1. Okt. 2026");
    check("language = \"fr\"", "2026-10-01", "1er octobre 2026", "1er oct. 2026");
    check("language = \"es\"", "2026-10-31", "31 de octubre de 2026", "31 oct 2026");
    check("language = \"pt\"", "2026-03-01", "1º de março de 2026", "1º mar. 2026");
}

#[test]
fn own_messages_take_the_place_of_ours_and_slips_are_told() {
    let settings = parse("[output]\nlanguage = \"de\"", std::path::Path::new("scoresheet.toml")).unwrap();
    let own = Tongue::new(&settings, Some("[messages]\n\"Alignment\" = \"Zielbaum\"")).unwrap();
    assert_eq!((own.say("Alignment"), own.say("Timeline")), ("Zielbaum", "Zeitplan"));
    let slip = Tongue::new(&settings, Some("[messages]\n\"{n} items\" = \"{m} Sachen\"")).unwrap_err();
    assert_eq!(format!("{slip:#}"), "theme/messages/de.toml: the message `{n} items` has no `{m}` to fill");
    assert!(Tongue::new(&settings, Some("[messages]\nAlignment")).is_err());
    // They stand in strings of templates and in attributes.
    let quoted = Tongue::new(&settings, Some("[messages]\nAlignment = 'der „wahre\" Baum'")).unwrap_err();
    assert!(format!("{quoted:#}").contains("the message `Alignment` cannot hold `\"`"), "{quoted:#}");
    assert!(Tongue::new(&settings, Some("[words]\nunit = [\"<b>\", \"<b>\"]")).is_err());
}

#[test]
fn the_written_file_of_every_language_is_read_and_its_findings_reach_findings() {
    for (code, language) in LANGUAGES {
        let settings = parse(&format!("[output]\nlanguage = \"{code}\""), std::path::Path::new("x")).unwrap();
        let whole = file(*language);
        assert!(Tongue::new(&settings, Some(&whole)).is_ok(), "{code}");
        let page = Tongue::new(&settings, None).unwrap();
        let own = Tongue::new(&settings, Some("[findings]\ndue = \"DUE\"")).unwrap();
        assert_eq!((own.of_lint("due"), own.say("due")), ("DUE", page.say("due")), "{code}");
    }
}

#[test]
fn the_name_of_a_button_holds_the_words_on_it() {
    let buttons = [
        ("Copy picture", "Copy picture of the chart"),
        ("Copy table", "Copy table: {what}"),
        ("Dark", "Change to dark colours"),
        ("Light", "Change to light colours"),
        ("Save picture", "Save picture of the chart"),
        ("copy", "Copy {what}"),
        ("link", "Copy link to {what}"),
    ];
    for (code, _) in LANGUAGES {
        let tongue = speaking(code);
        for (words, name) in buttons {
            let [words, name] = [words, name].map(|key| tongue.say(key).to_lowercase());
            assert!(name.contains(&words), "{code}: {words} is not in {name}");
        }
    }
}

#[test]
fn a_script_is_told_what_is_not_plain_english() {
    assert_eq!(Tongue::english().for_script("say(\"all\")"), "");
    let german = speaking("de").for_script("say(\"all\")");
    assert!(german.contains("window.scoresheetLocale = {\"group\":\".\",\"point\":\",\"};\n"), "{german}");
    assert!(german.contains("window.scoresheetMessages = {\"all\":[\"alle\",\"alle\"]};\n"), "{german}");
}
