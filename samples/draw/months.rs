//! The orchards: twelve archived months and today, out of one table of values a month.
//!
//! Planted: a target and an owner that move, words that change, a file that is renamed, a key result that is new, one that
//! is closed and one that vanishes; KPIs of which one jumps, one shifts and one only varies; a cycle that is over, and a log
//! of check-ins. The test `the_orchards_are_told_what_was_planted` asks for each of them.

/// The archived months, by their last days; today comes after them.
const MONTHS: [&str; 12] = [
    "2025-12-31",
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
    "2026-05-31",
    "2026-06-30",
    "2026-07-31",
    "2026-08-31",
    "2026-09-30",
    "2026-10-31",
    "2026-11-30",
];

/// The month, counted from 0, in which the year of the orchards begins.
const NEW_YEAR: usize = 2;

/// A key result of the year that began in February, with a value for each month from then to today.
struct KeyResult {
    id: &'static str,
    objective: &'static str,
    /// Its words, and those it has from a month on.
    words: [(usize, &'static str); 2],
    owners: [(usize, &'static str); 2],
    /// Baseline, and the target with the one it has from a month on.
    baseline: &'static str,
    targets: [(usize, &'static str); 2],
    unit: &'static str,
    okr_type: &'static str,
    /// Empty where it is not there yet, or not any more.
    values: [&'static str; 11],
}

const NEVER: usize = 99;

const GROVE: [KeyResult; 3] = [
    KeyResult {
        id: "G-1",
        objective: "Fruit that needs no sorting",
        words: [(0, "Raise first-class fruit from 71 % to 85 %"), (NEVER, "")],
        owners: [(0, "Ida Brandt"), (NEVER, "")],
        baseline: "71",
        targets: [(0, "85"), (NEVER, "")],
        unit: "%",
        okr_type: "committed",
        values: ["72", "73", "74", "75", "76", "77", "78", "79", "80", "81", "81.5"],
    },
    // Its target is lowered in June.
    KeyResult {
        id: "G-2",
        objective: "Fruit that needs no sorting",
        words: [(0, "Cut water used a tree and week"), (NEVER, "")],
        owners: [(0, "Ida Brandt"), (NEVER, "")],
        baseline: "90",
        targets: [(0, "60"), (6, "70")],
        unit: "litres",
        okr_type: "aspirational",
        values: ["90", "88", "86", "84", "82", "80", "78", "77", "76", "75", "74"],
    },
    // It changes hands in September and is gone today.
    KeyResult {
        id: "G-3",
        objective: "Fruit that needs no sorting",
        words: [(0, "Graft young trees"), (NEVER, "")],
        owners: [(0, "Ida Brandt"), (9, "Tom Reiter")],
        baseline: "0",
        targets: [(0, "400"), (NEVER, "")],
        unit: "trees",
        okr_type: "aspirational",
        values: ["0", "0", "20", "60", "120", "180", "240", "300", "330", "350", ""],
    },
];

const SHOP: [KeyResult; 2] = [
    // It is new in April and done in October.
    KeyResult {
        id: "S-1",
        objective: "Shoppers who come every week",
        words: [(0, "Sell boxes by subscription"), (NEVER, "")],
        owners: [(0, "Lea Winkler"), (NEVER, "")],
        baseline: "200",
        targets: [(0, "1200"), (NEVER, "")],
        unit: "boxes",
        okr_type: "committed",
        values: ["", "", "250", "400", "550", "700", "850", "1000", "1200", "1200", "1200"],
    },
    // It is told in other words from August on.
    KeyResult {
        id: "S-2",
        objective: "Shoppers who come every week",
        words: [(0, "Raise the score shoppers give us"), (8, "Raise the score that our shoppers give us")],
        owners: [(0, "Lea Winkler"), (NEVER, "")],
        baseline: "3.9",
        targets: [(0, "4.6"), (NEVER, "")],
        unit: "points",
        okr_type: "aspirational",
        values: ["3.9", "3.9", "4.0", "4.0", "4.1", "4.1", "4.2", "4.2", "4.3", "4.3", "4.4"],
    },
];

/// The year before, in December and January: one is reached, one is not.
const YEAR_BEFORE: [&str; 2] = [
    "G-1,Fruit that needs no sorting,Raise first-class fruit from 60 % to 70 %,Ida Brandt,60,70,{a},%,committed,0.8,on track",
    "S-2,Shoppers who come every week,Raise the score shoppers give us,Lea Winkler,3.5,3.9,{b},points,committed,0.6,on track",
];

/// KPIs that have no values by month in their sheet: name, unit, direction, target, and the value of each month and today.
const KPIS: [(&str, &str, &str, &str, [&str; 13]); 3] = [
    // Beyond its limits today.
    (
        "Cold store temperature",
        "degrees",
        "decrease",
        "4.5",
        ["3.9", "4.1", "4.0", "4.2", "3.8", "4.0", "4.1", "3.9", "4.0", "4.2", "3.9", "4.1", "5.6"],
    ),
    // Below its centre since April: the eighth in a row is November.
    (
        "Boxes returned",
        "boxes",
        "decrease",
        "33",
        ["33", "35", "32", "35", "29", "30", "28", "30", "29", "30", "28", "29", "29"],
    ),
    // Only varies.
    (
        "Visitors a day",
        "visitors",
        "increase",
        "50",
        ["52", "47", "55", "49", "51", "58", "46", "53", "50", "48", "54", "49", "51"],
    ),
];

const HEAD: &str = "ID,Objective,Key result,Owner,Baseline,Target,Current,Unit,Type,Confidence,Status\n";

const CHECK_INS: &str = "\
KR ID,Date,Current
G-1,2026-12-01,81
G-1,2026-12-08,81.2
G-1,2026-12-15,81.5
G-2,2026-12-01,75
G-2,2026-12-08,74.5
G-2,2026-12-15,74
";

/// Every file by its path in the sample's folder.
pub fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for (at, day) in MONTHS.iter().enumerate() {
        files.extend(month(at).into_iter().map(|(name, text)| (format!("months/{day}/{name}"), text)));
    }
    files.extend(month(MONTHS.len()));
    files.push(("check-ins.csv".to_owned(), CHECK_INS.to_owned()));
    files
}

fn month(at: usize) -> Vec<(String, String)> {
    let shop = if at < 8 { "Shop" } else { "2026/Shop final" };
    let kpis = ("KPIs.csv".to_owned(), kpis(at));
    if at < NEW_YEAR {
        let reached = [["69", "70"][at], ["3.7", "3.8"][at]];
        let row = |number: usize, mark: &str| YEAR_BEFORE[number].replace(mark, reached[number]);
        return vec![
            ("Grove FY25.csv".to_owned(), format!("{HEAD}{}\n", row(0, "{a}"))),
            ("Shop FY25.csv".to_owned(), format!("{HEAD}{}\n", row(1, "{b}"))),
            kpis,
        ];
    }
    vec![("Grove FY26.csv".to_owned(), table(&GROVE, at)), (format!("{} FY26.csv", shop), table(&SHOP, at)), kpis]
}

fn table(key_results: &[KeyResult], at: usize) -> String {
    let rows = key_results.iter().filter_map(|kr| row(kr, at));
    HEAD.to_owned() + &rows.collect::<String>()
}

fn row(kr: &KeyResult, at: usize) -> Option<String> {
    let value = Some(kr.values[at - NEW_YEAR]).filter(|value| !value.is_empty())?;
    let now = |told: &[(usize, &'static str); 2]| if at >= told[1].0 { told[1].1 } else { told[0].1 };
    let (words, owner, target) = (now(&kr.words), now(&kr.owners), now(&kr.targets));
    let status = if value == target { "done" } else { "on track" };
    let KeyResult { id, objective, baseline, unit, okr_type, .. } = kr;
    Some(format!("{id},{objective},{words},{owner},{baseline},{target},{value},{unit},{okr_type},0.7,{status}\n"))
}

fn kpis(at: usize) -> String {
    let head = "KPI,Unit,Direction,Target,Owner,Frequency,Current\n";
    let row = |(name, unit, direction, target, values): &(&str, &str, &str, &str, [&str; 13])| {
        format!("{name},{unit},{direction},{target},Tom Reiter,monthly,{}\n", values[at])
    };
    head.to_owned() + &KPIS.iter().map(row).collect::<String>()
}
