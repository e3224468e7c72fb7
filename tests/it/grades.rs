//! Grades can be argued with: each is told with its numbers, its cells and its formula, and what would be if.

use serde_json::Value;

use crate::folder::{Folder, Run};

/// A team whose second key result has no value yet.
fn team() -> Folder {
    let table = "\
ID,Objective,Key result,Owner,Weight,Baseline,Target,Current
KR1,Win the mid-market,Raise win rate in %,Ana Silva,60,18,28,22
KR2,,Cut churn in %,Ana Silva,40,9,6,
";
    Folder::with(&[("Sales_2026Q3.csv", table.as_bytes())])
}

fn told(args: &[&str]) -> Run {
    let run = team().run(args);
    assert_eq!(run.code, 0, "{}", run.stderr);
    run
}

#[test]
fn the_table_tells_coverage_bounds_and_why_something_has_no_grade() {
    let table = told(&["grade"]).stdout;
    assert!(table.contains("0.40   1 of 2  0.24–0.64"), "{table}");
    assert!(table.contains("KR2 Cut churn in %: no current value"), "{table}");
}

#[test]
fn a_grade_is_told_with_its_numbers_and_their_cells() {
    let why = told(&["grade", "--why", "KR1"]).stdout;
    for part in
        ["current      22  Sales_2026Q3.csv › Sales_2026Q3 › H2", "(22 − 18) ÷ (28 − 18) = 0.40", "weight       60"]
    {
        assert!(why.contains(part), "{part}: {why}");
    }
    let why = told(&["grade", "--why", "Win the mid-market"]).stdout;
    assert!(why.contains("graded       1 of 2") && why.contains("0.40, weight 60"), "{why}");
}

#[test]
fn words_of_one_title_alone_are_enough_to_ask_why() {
    let why = told(&["grade", "--why", "WIN rate"]).stdout;
    assert_eq!(why, told(&["grade", "--why", "KR1"]).stdout);
    let run = team().run(&["grade", "--set", "win rate=25"]);
    assert!(run.code == 2 && run.stderr.contains("its words are in `Raise win rate in %`"), "{}", run.stderr);
}

#[test]
fn what_would_be_is_told_up_to_the_whole() {
    let would = told(&["grade", "--set", "KR2=6"]).stdout;
    assert!(would.lines().nth(1).unwrap().starts_with("0.40 → 0.64  1 of 1"), "{would}");
    assert!(would.contains("– → 1.00"), "{would}");
    assert!(!would.contains("Raise win rate"), "{would}");
    let document: Value = serde_json::from_str(&told(&["grade", "--format", "json", "--set", "KR2=6"]).stdout).unwrap();
    assert_eq!((&document["items"][0]["grade"], &document["items"][0]["graded"]), (&0.64.into(), &1.into()));
}

#[test]
fn a_name_that_nothing_has_is_refused_with_the_nearest() {
    let run = team().run(&["grade", "--why", "KR3"]);
    assert!(run.code == 2 && run.stderr.contains("no item is called `KR3`; did you mean `KR1`?"), "{}", run.stderr);
    let run = team().run(&["grade", "--set", "Sales=1"]);
    assert!(run.code == 2 && run.stderr.contains("has no value of its own"), "{}", run.stderr);
}

#[test]
fn neither_the_order_of_rows_nor_the_names_of_files_matter() {
    const HEAD: &str = "Team,Objective,Key result,Weight,Baseline,Target,Current\n";
    const ROWS: [&str; 6] = [
        "Sales,Win the mid-market,Win rate in the mid-market,60,18,28,22\n",
        "Sales,Win the mid-market,Churn of the mid-market,40,9,6,8\n",
        "Sales,Be easy to buy from,Days to an offer,,12,4,\n",
        "Care,Answer at once,Calls answered at once,,40,90,77\n",
        "Care,Answer at once,Calls that come back,30,24,10,19\n",
        "Care,Answer at once,Cases without an owner,,33,0,11\n",
    ];
    let graded = |files: &[(&str, Vec<&str>)]| {
        let folder = Folder::with(&[]);
        for (name, rows) in files {
            folder.put(name, format!("{HEAD}{}", rows.concat()).as_bytes());
        }
        let document: Value = serde_json::from_str(&folder.run(&["grade", "--format", "json"]).stdout).unwrap();
        let item = |item: &Value| ["kind", "title", "grade", "low", "high", "pace"].map(|key| item[key].to_string());
        let mut items: Vec<_> = document["items"].as_array().unwrap().iter().map(item).collect();
        items.sort();
        items
    };
    let expected = graded(&[("OKR 2026Q3.csv", ROWS.to_vec())]);
    assert_eq!(expected.len(), 12);
    let backwards = ROWS.iter().rev().copied().collect();
    assert_eq!(graded(&[("zz final 2026Q3.csv", backwards)]), expected);
    let (sales, care) = (ROWS[..3].to_vec(), ROWS[3..].to_vec());
    assert_eq!(graded(&[("b 2026Q3.csv", sales), ("a 2026Q3.csv", care)]), expected);
}
