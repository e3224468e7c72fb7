//! A report in another language, with a house's own words and sentences, is what a build makes of a few lines of config.

use std::fs;

use crate::folder::Folder;

const GERMAN: &str = "[output]\nlanguage = \"de\"\n[words]\nkey-result = [\"Messgröße\", \"Messgrößen\"]\n";

#[test]
fn a_few_lines_of_config_make_the_whole_report_german() {
    let folder = Folder::of_a_team();
    let rollup = |folder: &Folder| fs::read(folder.path("report/rollup.xlsx")).unwrap();
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let english = rollup(&folder);
    folder.put("scoresheet.toml", GERMAN.as_bytes());
    let run = folder.run(&["build", "-q", "--single-file"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let read = |name: &str| fs::read_to_string(folder.path("report").join(name)).unwrap();
    let home = read("index.html");
    assert!(home.contains("<html lang=\"de\">") && home.contains("15. August 2026"), "{home}");
    assert!(home.contains("2 Messgrößen: ") && !home.contains("Schlüsselergebnis"), "{home}");
    assert!(read("people.html").contains("<bdi>Raise win rate in %</bdi>"));
    assert!(read("whole-report.html").contains("Gesamtbewertung"));
    assert!(read("assets/site.js").contains("\"Copy table\":[\"Tabelle kopieren\",\"Tabelle kopieren\"]"));
    assert!(read("data/key-results.csv").contains("key_result"));
    assert!(rollup(&folder) == english, "the roll-up stays English");
}

#[test]
fn a_theme_changes_single_sentences() {
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", GERMAN.as_bytes());
    folder.put("theme/messages/de.toml", "[messages]\n\"Needs attention\" = \"Hier brennt es\"\n".as_bytes());
    assert_eq!(folder.run(&["build", "-q"]).code, 0);
    let home = fs::read_to_string(folder.path("report/index.html")).unwrap();
    assert!(home.contains("Hier brennt es") && home.contains("Gesamtbewertung"), "{home}");
    folder.put("theme/messages/de.toml", "[messages]\n\"{n} items\" = \"{m} Sachen\"\n".as_bytes());
    let run = folder.run(&["build", "-q"]);
    assert!(
        run.stderr.contains("theme/messages/de.toml: the message `{n} items` has no `{m}` to fill"),
        "{}",
        run.stderr
    );
    assert_eq!(run.code, 2);
}

#[test]
fn a_language_that_is_not_there_is_refused_with_the_nearest() {
    let folder = Folder::of_a_team();
    folder.put("scoresheet.toml", b"[output]\nlanguage = \"dee\"\n");
    let run = folder.run(&["build", "-q"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("unknown language `dee`; did you mean `de`?"), "{}", run.stderr);
}
