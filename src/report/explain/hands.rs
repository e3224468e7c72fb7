//! A rule in, how its fix is done by hand in Excel and in Google Sheets out.

/// One way of mending a sheet, and the rules whose fix it is.
#[derive(Debug)]
pub struct Hands {
    /// What it is called.
    pub name: &'static str,
    /// How it is done in Excel.
    pub excel: &'static str,
    /// How it is done in Google Sheets.
    pub sheets: &'static str,
    /// The rules, sorted.
    rules: &'static [&'static str],
}

impl Hands {
    /// How the fix of a rule is done.
    pub fn of(rule: &str) -> &'static Hands {
        HANDS.iter().find(|hands| hands.rules.contains(&rule)).unwrap_or(&HANDS[0])
    }
}

/// Every way of mending, the commonest first.
pub const HANDS: &[Hands] = &[
    Hands {
        name: "enter a value",
        excel: "type the address of the cell into the box left of the formula bar, Enter; type the value, Enter",
        sheets: "type the address of the cell into the box left of the formula bar, Enter; type the value, Enter",
        rules: &[
            "implausible-confidence",
            "impossible-target",
            "insensitive-thresholds",
            "invalid-weights",
            "key-result-vanished",
            "kpi-without-frequency",
            "kpi-without-owner",
            "kpi-without-target",
            "kpis-not-reviewed",
            "missing-baseline",
            "missing-owner",
            "moonshot",
            "never-updated",
            "partial-credit-on-binary",
            "sandbagged",
            "stale-check-in",
            "stale-kpi",
            "target-equals-baseline",
            "target-moved",
            "target-within-normal-variation",
            "trivial-change",
            "unaligned-objective",
            "undefined-kpi",
            "undefined-metric",
            "unknown-parent",
            "unlinked-kpi",
            "updated-only-for-review",
            "value-out-of-range",
            "weight-shifted",
        ],
    },
    Hands {
        name: "change the words of a cell",
        excel: "select the cell and press F2 to change what it says; Alt+Enter begins a new line in it, Enter ends",
        sheets: "select the cell and press Enter or F2 to change what it says; Ctrl+Enter begins a new line in it, Enter ends",
        rules: &[
            "activity-volume",
            "ambiguous-relative-change",
            "binary-key-result",
            "boilerplate",
            "child-copies-parent",
            "direction-contradiction",
            "key-result-as-kpi",
            "key-result-restates-objective",
            "objective-length",
            "outdated-period-in-text",
            "placeholder-text",
            "subjective-percent-complete",
            "text-contradicts-columns",
            "undefined-actor",
            "unmeasurable-key-result",
            "vague-objective",
            "vague-verb",
            "vanity-kpi",
            "wording-softened",
        ],
    },
    Hands {
        name: "say why in a comment",
        excel: "write it into the comment column of the row; if there is none, type `Comment` into the first free header cell",
        sheets: "write it into the comment column of the row; if there is none, type `Comment` into the first free header cell",
        rules: &[
            "baseline-rewritten",
            "closed-without-decision",
            "confidence-contradicts-pace",
            "conflicting-okr-and-kpi",
            "flatline",
            "metric-flip-flop",
            "noise-flip",
            "owner-changed",
            "past-due",
            "red-without-countermeasure",
            "self-grade-differs",
            "silent-carry-over",
            "sliding-confidence",
            "status-changed-value-unchanged",
            "unexplained-contribution",
            "unexplained-red",
            "unhealthy-kpi-without-response",
            "watermelon",
        ],
    },
    Hands {
        name: "add a row",
        excel: "right-click the number of the row below, choose Insert, and fill in the new row",
        sheets: "right-click the number of the row, choose Insert 1 row below, and fill in the new row",
        rules: &[
            "compound-key-result",
            "key-result-without-objective",
            "lagging-kpis-only",
            "missing-counter-metric",
            "objective-without-key-results",
            "one-sided-indicators",
            "ratio-without-volume",
            "single-key-result",
            "unregistered-metric",
        ],
    },
    Hands {
        name: "move rows elsewhere",
        excel: "click the numbers of the rows with Ctrl held, Ctrl+X, go to the other sheet, right-click a row number and \
                choose Insert Cut Cells",
        sheets: "click the numbers of the rows with Ctrl held, Ctrl+C, paste them on the other sheet, then right-click the \
                 numbers and choose Delete rows",
        rules: &[
            "business-as-usual",
            "double-counted",
            "duplicate-across-teams",
            "duplicate-key-result",
            "individual-okrs",
            "key-result-reused-as-objective",
            "kpi-as-key-result",
            "metric-as-objective",
            "project-as-objective",
            "recurring-key-result",
            "task-as-key-result",
            "too-many-key-results",
            "too-many-kpis",
            "too-many-objectives",
            "work-list",
        ],
    },
    Hands {
        name: "add or mend a column",
        excel: "right-click the letter of the column to the right, choose Insert, type its name into the header row, and fill \
                it in for each row",
        sheets: "right-click the letter of the column, choose Insert 1 column right, type its name into the header row, and \
                 fill it in for each row",
        rules: &[
            "appraisal-language",
            "kpi-without-thresholds",
            "missing-unit",
            "mixed-grading-scales",
            "nothing-readable",
            "undeclared-okr-type",
        ],
    },
    Hands {
        name: "mend a formula",
        excel: "select the cell and look at the formula bar; Ctrl+` shows all formulas, and dragging the small square of the \
                cell above copies its formula down",
        sheets: "select the cell and look at the formula bar; View › Show › Formulas shows all, and dragging the small square \
                 of the cell above copies its formula down",
        rules: &[
            "formula-error",
            "objective-grade-not-rolled-up",
            "overwritten-formula",
            "stale-formula-value",
            "suspicious-rounding",
        ],
    },
    Hands {
        name: "make numbers and dates real ones",
        excel: "select the column, Data › Text to Columns › Finish; then Ctrl+1 and choose Number, Percentage or Date",
        sheets: "select the column, Format › Number, and choose Number, Percent or Date; type again what stays on the left \
                 side of its cell",
        rules: &[
            "ambiguous-value",
            "cumulative-decrease",
            "mixed-units-in-column",
            "number-stored-as-text",
            "unit-mismatch",
        ],
    },
    Hands {
        name: "enter a date",
        excel: "type the date as 2026-09-30: Excel turns it into a real date; Ctrl+1 shows it in another form",
        sheets: "type the date as 2026-09-30: Sheets turns it into a real date; a double click on it opens a calendar",
        rules: &[
            "date-outside-cycle",
            "future-check-in",
            "not-started",
            "not-time-bound",
            "parent-period-mismatch",
            "start-after-end",
        ],
    },
    Hands {
        name: "find and replace",
        excel: "select the column, Ctrl+H, type what stands there and what is to stand there, Replace All",
        sheets: "select the column, Ctrl+H (on a Mac Cmd+Shift+H), type both, choose Specific range, Replace all",
        rules: &[
            "circular-alignment",
            "conflicting-status",
            "duplicate-id",
            "group-owner",
            "inconsistent-owner-name",
            "unclear-identity",
        ],
    },
    Hands {
        name: "set limits and directions",
        excel: "correct the cells of the limits; Home › Conditional Formatting › Manage Rules shows colours that follow them",
        sheets: "correct the cells of the limits; Format › Conditional formatting shows colours that follow them",
        rules: &["committed-miss-called-success", "contradictory-thresholds", "uniformly-high-grades"],
    },
    Hands {
        name: "show what is hidden",
        excel: "select the rows around the gap, right-click, Unhide; for a sheet right-click any tab, Unhide; Data › Clear ends \
                a filter",
        sheets: "click the arrows between the row numbers; for a sheet View › Hidden sheets; Data › Remove filter ends a filter",
        rules: &["hidden-data"],
    },
    Hands {
        name: "save the file anew",
        excel: "File › Info › Protect Workbook › Encrypt with Password, clear it; then File › Save As › Excel Workbook (.xlsx)",
        sheets: "File › Download › Microsoft Excel (.xlsx), and put the file into the folder",
        rules: &["unreadable-file", "update-not-possible"],
    },
    Hands {
        name: "agree with others first",
        excel: "nothing in the sheet mends this alone: agree on it, then change the rows that the finding names",
        sheets: "nothing in the sheet mends this alone: agree on it, then change the rows that the finding names",
        rules: &[
            "cascade-too-deep",
            "conflicting-values",
            "hr-run-programme",
            "inconsistent-cadence",
            "missing-leadership-okrs",
            "overloaded-owner",
            "silo",
            "too-few-check-ins",
            "unconfirmed-dependency",
            "unsupported-company-objective",
        ],
    },
    Hands {
        name: "mend what lies beside the sheets",
        excel: "no sheet is wrong: the file that the finding names lies in the folder, and opens in any text editor",
        sheets: "no sheet is wrong: the file that the finding names lies in the folder, and opens in any text editor",
        rules: &["history-damaged", "history-went-back", "unmet-sheet-entry"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::CHAPTERS;

    #[test]
    fn every_rule_has_one_way_of_mending() {
        for rule in CHAPTERS.iter().flat_map(|chapter| chapter.rules) {
            let ways = HANDS.iter().filter(|hands| hands.rules.contains(&rule.name)).count();
            assert_eq!(ways, 1, "{}", rule.name);
        }
        let known = |name: &&str| CHAPTERS.iter().flat_map(|chapter| chapter.rules).any(|rule| rule.name == *name);
        for hands in HANDS {
            assert!(hands.rules.is_sorted(), "{}", hands.name);
            assert_eq!(hands.rules.iter().find(|name| !known(name)), None);
        }
    }
}
