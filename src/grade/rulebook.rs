//! Progress and what is expected by now in; the verdict that another tool would give out (GRADING.md sections 1 and 9).
//!
//! The same numbers are green in one tool and red in the next: this catalogue shows by which rule.

use rust_decimal::Decimal;

use super::band::band;
use super::{Band, Grade};
use crate::config::BandPolicy;

/// The rules of one tool.
#[derive(Debug)]
pub struct Rulebook {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its rule in a sentence.
    pub about: &'static str,
    /// Its verdict.
    pub judge: fn(Standing) -> Call,
}

/// What every rulebook looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Progress, not clamped.
    pub progress: Decimal,
    /// What is expected by now, 0 to 1.
    pub expected: Decimal,
}

/// A verdict in the words of a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its colour, where amber is yellow.
    pub band: Band,
    /// Its word.
    pub word: &'static str,
}

/// Every rulebook, those that look at the calendar first.
pub const RULEBOOKS: &[Rulebook] = &[
    Rulebook {
        name: "viva",
        about: "gap to what is expected: none is on track, up to 25 points behind, more at risk",
        judge: |it| by_gap(it, [0, 2500], ["on track", "behind", "at risk"]),
    },
    Rulebook {
        name: "engagedly",
        about: "gap to what is expected: up to 16.5 points on track, up to 33 behind, more at risk",
        judge: |it| by_gap(it, [1650, 3300], ["on track", "behind", "at risk"]),
    },
    Rulebook {
        name: "upraise",
        about: "share of what is expected: from 95 % on track, above 75 % falling behind, else at risk",
        judge: |it| match it.ratio() {
            ratio if ratio >= share(9500) => green("on track"),
            ratio if ratio > share(7500) => yellow("falling behind"),
            _ => red("at risk"),
        },
    },
    Rulebook {
        name: "oboard",
        about: "share of what is expected: below 40 % at risk, below 70 % behind, else on track",
        judge: |it| at_least(it.ratio(), [7000, 4000], ["on track", "behind", "at risk"]),
    },
    Rulebook {
        name: "planview",
        about: "gap to what is expected: below 10 points on track, else behind",
        judge: |it| if it.gap() < share(1000) { green("on track") } else { yellow("behind") },
    },
    Rulebook {
        name: "burningokr",
        about: "gap to what is expected: more than 40 points red, more than 20 yellow, else green",
        judge: |it| by_gap(it, [2000, 4000], ["green", "yellow", "red"]),
    },
    Rulebook {
        name: "mooncamp",
        about: "share of what is expected: from 90 % on track, from 70 % progressing, else off track",
        judge: |it| at_least(it.ratio(), [9000, 7000], ["on track", "progressing", "off track"]),
    },
    Rulebook {
        name: "workpath",
        about: "where a straight line ends: from 70 % on track, from 30 % attention, else off track",
        judge: |it| at_least(it.ratio(), [7000, 3000], ["on track", "attention", "off track"]),
    },
    Rulebook {
        name: "innovation-minds",
        about: "gap to what is expected: more than 10 points is off track, else on track",
        judge: |it| if it.gap() > share(1000) { red("off track") } else { green("on track") },
    },
    Rulebook {
        name: "servicenow",
        about: "share of what is planned by now: from 90 % green, from 75 % yellow, else red",
        judge: |it| at_least(it.ratio(), [9000, 7500], ["green", "yellow", "red"]),
    },
    Rulebook {
        name: "boja",
        about: "progress, whatever the date: from 60 % on track, from 20 % at risk, else off track",
        judge: |it| at_least(it.progress, [6000, 2000], ["on track", "at risk", "off track"]),
    },
    Rulebook {
        name: "qulture",
        about: "progress, whatever the date: below a third red, below two thirds yellow, else green",
        judge: |it| at_least(it.progress, [6666, 3333], ["green", "yellow", "red"]),
    },
    Rulebook {
        name: "open-okr",
        about: "progress, whatever the date: from 75 % green, below 50 % red",
        judge: |it| at_least(it.progress, [7500, 5000], ["green", "yellow", "red"]),
    },
    Rulebook {
        name: "google",
        about: "the grade, rounded to a tenth: from 0.7 green, from 0.4 yellow, else red",
        judge: |it| {
            let band = band(Grade::clamped(it.progress), BandPolicy::Google);
            Call { band, word: band.words() }
        },
    },
    Rulebook {
        name: "puzzle",
        about: "the zone of the grade: stretch at 1, target from 0.7, commit from 0.3, else fail",
        judge: |it| match it.progress {
            progress if progress >= Decimal::ONE => green("stretch"),
            progress => at_least(progress, [7000, 3000], ["target", "commit", "fail"]),
        },
    },
];

impl Standing {
    fn gap(self) -> Decimal {
        self.expected.saturating_sub(self.progress)
    }

    /// Progress as a share of what is expected; where nothing is expected yet, nothing is missing.
    fn ratio(self) -> Decimal {
        self.progress.checked_div(self.expected).unwrap_or(Decimal::ONE)
    }
}

/// Hundredths of a per cent as a share.
fn share(hundredths: i64) -> Decimal {
    Decimal::new(hundredths, 4)
}

fn green(word: &'static str) -> Call {
    Call { band: Band::Green, word }
}

fn yellow(word: &'static str) -> Call {
    Call { band: Band::Yellow, word }
}

fn red(word: &'static str) -> Call {
    Call { band: Band::Red, word }
}

/// Green up to the first gap, yellow up to the second.
fn by_gap(it: Standing, [first, second]: [i64; 2], [good, middling, bad]: [&'static str; 3]) -> Call {
    match it.gap() {
        gap if gap <= share(first) => green(good),
        gap if gap <= share(second) => yellow(middling),
        _ => red(bad),
    }
}

/// Green from the first number on, yellow from the second.
fn at_least(number: Decimal, [first, second]: [i64; 2], [good, middling, bad]: [&'static str; 3]) -> Call {
    if number >= share(first) {
        green(good)
    } else if number >= share(second) {
        yellow(middling)
    } else {
        red(bad)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn call(name: &str, progress: &str, expected: Decimal) -> Call {
        let rulebook = RULEBOOKS.iter().find(|rulebook| rulebook.name == name).unwrap();
        (rulebook.judge)(Standing { progress: progress.parse().unwrap(), expected })
    }

    #[test]
    fn one_key_result_has_thirteen_verdicts() {
        let expected = Decimal::from(44) / Decimal::from(90);
        for (name, band, word) in [
            ("viva", Band::Yellow, "behind"),
            ("engagedly", Band::Green, "on track"),
            ("upraise", Band::Red, "at risk"),
            ("oboard", Band::Green, "on track"),
            ("planview", Band::Yellow, "behind"),
            ("burningokr", Band::Green, "green"),
            ("mooncamp", Band::Yellow, "progressing"),
            ("workpath", Band::Green, "on track"),
            ("innovation-minds", Band::Red, "off track"),
            ("boja", Band::Yellow, "at risk"),
            ("qulture", Band::Yellow, "yellow"),
            ("servicenow", Band::Red, "red"),
            ("open-okr", Band::Red, "red"),
        ] {
            assert_eq!(call(name, "0.35", expected), Call { band, word }, "{name}");
        }
    }

    /// The zones that GV-40 to GV-46 name.
    #[test]
    fn gv_40_to_46_in_zones_of_commit_target_and_stretch() {
        let grades = ["0.30", "0.34", "0.35", "0.40", "0.65", "0.70", "1.00"];
        let zones = grades.map(|grade| call("puzzle", grade, Decimal::ONE).word);
        assert_eq!(zones, ["commit", "commit", "commit", "commit", "commit", "target", "stretch"]);
        assert_eq!(call("puzzle", "0.29", Decimal::ONE).word, "fail");
    }

    #[test]
    fn names_are_unique_and_every_rule_is_told() {
        let names: std::collections::BTreeSet<&str> = RULEBOOKS.iter().map(|rulebook| rulebook.name).collect();
        assert_eq!(names.len(), RULEBOOKS.len());
        assert!(RULEBOOKS.iter().all(|rulebook| rulebook.about.len() > 30 && !rulebook.about.ends_with('.')));
    }

    proptest! {
        #[test]
        fn more_progress_never_looks_worse(progress in -200i64..200, more in 0i64..200, expected in 0i64..=100) {
            for rulebook in RULEBOOKS {
                let call = |progress| (rulebook.judge)(Standing { progress: Decimal::new(progress, 2), expected: Decimal::new(expected, 2) });
                prop_assert!(call(progress).band <= call(progress + more).band, "{}", rulebook.name);
            }
        }
    }
}
