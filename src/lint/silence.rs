//! All findings in, those that say something new out: where a stronger rule explains an item, a weaker one keeps silent.

use std::collections::HashSet;

use super::{Finding, Subject};

/// A rule, and the rules that have nothing to add on an item where it has spoken. Sorted.
pub const SILENCES: &[(&str, &[&str])] = &[
    ("committed-miss-called-success", &["watermelon"]),
    ("direction-contradiction", &["self-grade-differs", "value-out-of-range"]),
    (
        "formula-error",
        &["kpi-without-target", "missing-baseline", "never-updated", "unit-mismatch", "unmeasurable-key-result"],
    ),
    ("future-check-in", &["date-outside-cycle"]),
    ("impossible-target", &["value-out-of-range"]),
    ("never-updated", &["flatline"]),
    ("not-started", &["flatline", "never-updated", "stale-check-in"]),
    ("partial-credit-on-binary", &["self-grade-differs"]),
    ("past-due", &["never-updated"]),
    (
        "placeholder-text",
        &[
            "kpi-as-key-result",
            "kpi-without-target",
            "missing-baseline",
            "missing-owner",
            "missing-unit",
            "task-as-key-result",
            "undefined-kpi",
            "unmeasurable-key-result",
            "vague-objective",
        ],
    ),
    ("red-without-countermeasure", &["unhealthy-kpi-without-response"]),
    ("start-after-end", &["date-outside-cycle", "past-due"]),
    ("subjective-percent-complete", &["task-as-key-result"]),
    ("target-equals-baseline", &["never-updated"]),
    ("unit-mismatch", &["missing-unit", "value-out-of-range"]),
    ("unknown-parent", &["unexplained-contribution"]),
    ("unmeasurable-key-result", &["missing-baseline", "missing-unit", "never-updated", "vague-verb"]),
];

/// Removes what is explained by a stronger rule, and what repeats a finding word for word at the same cell.
pub fn silence(findings: &mut Vec<Finding>) {
    let spoken: HashSet<(&str, Subject)> =
        findings.iter().map(|finding| (finding.rule.name, finding.subject)).collect();
    let mut said = HashSet::new();
    findings.retain(|finding| {
        let is_explained = SILENCES
            .iter()
            .any(|(strong, weak)| weak.contains(&finding.rule.name) && spoken.contains(&(*strong, finding.subject)));
        let is_new =
            finding.origin.is_none() || said.insert((finding.rule.name, finding.origin, finding.message.clone()));
        !is_explained && is_new
    });
}
