//! The words of a report that are no checks: what each means and what to do about it.

/// One word in plain words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Word {
    /// As pages and messages spell it.
    pub word: &'static str,
    /// What it is, in few words.
    pub kind: &'static str,
    /// What it means, in whole sentences.
    pub about: &'static str,
    /// What to do in the spreadsheet, as an instruction that reads after a colon; empty if there is nothing to do.
    pub fix: &'static str,
}

/// All words, sorted.
pub const GLOSSARY: &[Word] = &[
    Word {
        word: "amber",
        kind: "health of a KPI",
        about: "The value misses its target or its green limit, and is not beyond the red limit. Without limits in the \
                sheet, amber begins at a share of the target (config key grading.kpi-amber-share).",
        fix: "write the countermeasure into the comment column, or give the KPI limits of its own",
    },
    Word {
        word: "at risk",
        kind: "status as typed",
        about: "Somebody says that the target may be missed. The report shows it beside the pace that the numbers show.",
        fix: "say in the comment column what would bring it back",
    },
    Word {
        word: "behind",
        kind: "pace",
        about: "Progress is further behind the calendar than config key grading.on-track-gap allows, and not yet beyond \
                grading.behind-gap.",
        fix: "update the current value, or say in the comment column how the gap will be closed",
    },
    Word {
        word: "confidence",
        kind: "what a team says",
        about: "The owner's own estimate of reaching the target. It is shown and compared, and never part of a grade.",
        fix: "keep one scale in the whole column: 0 to 1, 1 to 5, 0 to 10 or per cent",
    },
    Word {
        word: "coverage",
        kind: "what a grade rests on",
        about: "Graded key results divided by all key results. A grade with a low coverage speaks for a few of them.",
        fix: "fill in the baseline, target and current value of the key results that are not graded",
    },
    Word {
        word: "done",
        kind: "pace, and status as typed",
        about: "The target is reached; as a status, somebody says so.",
        fix: "",
    },
    Word {
        word: "dropped",
        kind: "status as typed",
        about: "Given up. It counts for nothing in any grade, and is still listed.",
        fix: "",
    },
    Word {
        word: "expected",
        kind: "what progress is compared with",
        about: "The share of the cycle that has passed at the day of the report.",
        fix: "",
    },
    Word {
        word: "grade",
        kind: "what we compute",
        about: "Progress between 0 and 1; of an objective, the weighted mean of the grades of its key results.",
        fix: "",
    },
    Word {
        word: "green",
        kind: "band of a grade, and health of a KPI",
        about: "A grade of 0.7 or more; a KPI that meets its target or its green limit.",
        fix: "",
    },
    Word {
        word: "in progress",
        kind: "status as typed",
        about: "Work has begun. It says nothing of how it goes.",
        fix: "type on track, at risk or off track",
    },
    Word {
        word: "met",
        kind: "verdict on an objective",
        about: "A committed objective with grade 1.0, or an aspirational one with the grade of config key \
                grading.aspirational-success or more.",
        fix: "",
    },
    Word {
        word: "missed",
        kind: "pace, and verdict on an objective",
        about: "Its time is over and the target is not reached.",
        fix: "say in the comment column what was learnt, and drop it or carry it over to the next cycle",
    },
    Word {
        word: "no data",
        kind: "pace",
        about: "There is nothing to judge by: no grade, or no dates.",
        fix: "enter the current value, and name the cycle in the sheet, its name or the config",
    },
    Word {
        word: "no target",
        kind: "health of a KPI",
        about: "The KPI has neither a target nor limits, so no value of it is good or bad.",
        fix: "add a column `Target`, and enter one",
    },
    Word {
        word: "no value",
        kind: "health of a KPI",
        about: "The KPI has no value yet.",
        fix: "enter the latest value",
    },
    Word { word: "not started", kind: "status as typed", about: "Work has not begun.", fix: "" },
    Word {
        word: "off track",
        kind: "pace, and status as typed",
        about: "Progress is further behind the calendar than config key grading.behind-gap allows; as a status, somebody \
                says that the target will be missed.",
        fix: "change the plan or the target openly, and say why in the comment column",
    },
    Word {
        word: "on track",
        kind: "pace, and status as typed",
        about: "Progress is at most config key grading.on-track-gap behind the calendar; as a status, somebody says so.",
        fix: "",
    },
    Word {
        word: "pace",
        kind: "what we compute",
        about: "Progress against the share of the cycle that has passed: done, on track, behind, off track, missed, too \
                early or no data.",
        fix: "",
    },
    Word {
        word: "partly met",
        kind: "verdict on an objective",
        about: "An aspirational objective with a grade from 0.4 to below the success grade.",
        fix: "",
    },
    Word {
        word: "progress",
        kind: "what we compute",
        about: "(current − baseline) ÷ (target − baseline). It may be below 0 and above 1; the grade is not.",
        fix: "",
    },
    Word {
        word: "red",
        kind: "band of a grade, and health of a KPI",
        about: "A grade below 0.4; a KPI beyond its red limit.",
        fix: "say in the comment column what is being done about it",
    },
    Word {
        word: "self-grade",
        kind: "what a team says",
        about: "The grade somebody typed. It is shown beside the computed one and never replaces it.",
        fix: "",
    },
    Word {
        word: "stale",
        kind: "what a check says",
        about: "No update for longer than the rhythm of the key result or KPI allows.",
        fix: "enter the latest value with its date in the column `Updated`",
    },
    Word {
        word: "too early",
        kind: "pace",
        about: "Too little of the cycle has passed to judge (config key grading.too-early).",
        fix: "",
    },
    Word {
        word: "unclear",
        kind: "health of a KPI",
        about: "A cell it needs holds an error or words, or can be read in two ways.",
        fix: "enter a plain number",
    },
    Word { word: "yellow", kind: "band of a grade", about: "A grade from 0.4 to below 0.7.", fix: "" },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::{Band, Health, PaceStatus, Verdict};
    use crate::model::key_result::Status;

    #[test]
    fn every_word_of_a_report_is_explained() {
        use PaceStatus as Pace;
        let pace =
            [Pace::Done, Pace::OnTrack, Pace::TooEarly, Pace::NoData, Pace::Behind, Pace::OffTrack, Pace::Missed];
        let status = [
            Status::NotStarted,
            Status::InProgress,
            Status::OnTrack,
            Status::AtRisk,
            Status::OffTrack,
            Status::Done,
            Status::Dropped,
        ];
        let health = [Health::Green, Health::Amber, Health::Red, Health::NoTarget, Health::NoValue, Health::Unclear];
        let mut words: Vec<&str> = pace.map(Pace::words).to_vec();
        words.extend(status.map(Status::words));
        words.extend(health.map(Health::words));
        words.extend([Band::Red, Band::Yellow, Band::Green].map(Band::words));
        words.extend([Verdict::Met, Verdict::Partial, Verdict::Missed].map(Verdict::words));
        for word in words {
            assert!(GLOSSARY.iter().any(|known| known.word == word), "{word}");
        }
    }

    #[test]
    fn words_are_sorted_and_worded_like_rules() {
        assert!(GLOSSARY.is_sorted_by_key(|word| word.word));
        for Word { word, about, fix, .. } in GLOSSARY {
            assert!(about.ends_with('.'), "{word}: {about}");
            assert!(!fix.ends_with('.') && !fix.starts_with(char::is_uppercase), "{word}: {fix}");
        }
    }
}
