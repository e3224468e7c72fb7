//! A verdict in; the word, the shape and the tint that say it in a cell out.

use crate::grade::{Health, PaceStatus, Verdict};
use crate::lint::Severity;

/// Dark ink of headings.
pub const INK: u32 = 0x24_234A;

/// Text on INK.
pub const PAPER: u32 = 0xFF_FFFF;

/// Hair lines between rows.
pub const LINE: u32 = 0xDD_E1E6;

/// Secondary text.
pub const MUTED: u32 = 0x5B_6470;

/// Links.
pub const LINK: u32 = 0x0B_57D0;

/// Data bars; light enough for the number on them.
pub const BAR: u32 = 0xC9_CBE3;

/// How good a verdict is, as far as colour goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tone {
    /// As wanted.
    Good,
    /// Needs attention.
    Warning,
    /// Needs action.
    Bad,
    /// Over, and reached.
    Done,
    /// Says nothing either way.
    Quiet,
}

/// The tint of a cell with the text on it; each pair has a contrast of at least 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tint {
    /// Fill of the cell.
    pub fill: u32,
    /// Text on it.
    pub text: u32,
    /// The shape that says the same without colour.
    pub shape: char,
}

impl Tone {
    /// Its tint and shape.
    pub fn tint(self) -> Tint {
        match self {
            Tone::Good => Tint { fill: 0xD5_EFEC, text: 0x03_524E, shape: '●' },
            Tone::Warning => Tint { fill: 0xFF_F0C2, text: 0x5C_4300, shape: '▲' },
            Tone::Bad => Tint { fill: 0xFB_DCD8, text: 0x7A_1206, shape: '■' },
            Tone::Done => Tint { fill: 0xE0_E0F0, text: INK, shape: '★' },
            Tone::Quiet => Tint { fill: 0xEE_F0F3, text: 0x41_4A55, shape: '○' },
        }
    }
}

/// A verdict as a cell shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// The word, always in the cell.
    pub word: &'static str,
    /// The colour beside it.
    pub tone: Tone,
}

impl From<PaceStatus> for Shown {
    fn from(pace: PaceStatus) -> Shown {
        let tone = match pace {
            PaceStatus::Done => Tone::Done,
            PaceStatus::OnTrack => Tone::Good,
            PaceStatus::Behind => Tone::Warning,
            PaceStatus::OffTrack | PaceStatus::Missed => Tone::Bad,
            PaceStatus::TooEarly | PaceStatus::NoData => Tone::Quiet,
        };
        Shown { word: pace.words(), tone }
    }
}

impl From<Health> for Shown {
    fn from(health: Health) -> Shown {
        let tone = match health {
            Health::Green => Tone::Good,
            Health::Amber => Tone::Warning,
            Health::Red => Tone::Bad,
            Health::NoTarget | Health::NoValue | Health::Unclear => Tone::Quiet,
        };
        Shown { word: health.words(), tone }
    }
}

impl From<Verdict> for Shown {
    fn from(verdict: Verdict) -> Shown {
        let tone = match verdict {
            Verdict::Met => Tone::Done,
            Verdict::Partial => Tone::Warning,
            Verdict::Missed => Tone::Bad,
        };
        Shown { word: verdict.words(), tone }
    }
}

impl From<Severity> for Shown {
    fn from(severity: Severity) -> Shown {
        let tone = match severity {
            Severity::Error => Tone::Bad,
            Severity::Warning => Tone::Warning,
            Severity::Info => Tone::Quiet,
        };
        Shown { word: severity.words(), tone }
    }
}

/// Every verdict that a status column can hold, once, for the conditional formats.
pub fn shown() -> Vec<Shown> {
    let paces = [
        PaceStatus::Done,
        PaceStatus::OnTrack,
        PaceStatus::TooEarly,
        PaceStatus::NoData,
        PaceStatus::Behind,
        PaceStatus::OffTrack,
        PaceStatus::Missed,
    ];
    let healths = [Health::Green, Health::Amber, Health::Red, Health::NoTarget, Health::NoValue, Health::Unclear];
    let verdicts = [Verdict::Met, Verdict::Partial, Verdict::Missed];
    let severities = [Severity::Info, Severity::Warning, Severity::Error];
    let mut shown: Vec<Shown> = paces.map(Shown::from).to_vec();
    shown.extend(healths.map(Shown::from));
    shown.extend(verdicts.map(Shown::from));
    shown.extend(severities.map(Shown::from));
    shown.sort_by_key(|shown| shown.word);
    shown.dedup();
    shown
}

/// A word as it begins a cell: `On track`.
pub fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let mut text = String::with_capacity(word.len());
    text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
    text + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [Tone; 5] = [Tone::Good, Tone::Warning, Tone::Bad, Tone::Done, Tone::Quiet];

    /// Relative luminance of a colour (WCAG 2.2).
    fn luminance(colour: u32) -> f64 {
        let channel = |shift: u32| {
            let share = f64::from((colour >> shift) & 0xFF) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
    }

    fn contrast(a: u32, b: u32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_can_be_read_on_its_tint() {
        assert!(TONES.iter().map(|tone| tone.tint()).all(|tint| contrast(tint.fill, tint.text) >= 7.0));
        assert!(contrast(INK, PAPER) >= 7.0 && contrast(LINK, PAPER) >= 4.5 && contrast(MUTED, PAPER) >= 4.5);
        assert!(contrast(BAR, 0x00_0000) >= 7.0);
    }

    #[test]
    fn a_word_has_one_colour() {
        let words: Vec<&str> = shown().iter().map(|shown| shown.word).collect();
        let mut once = words.clone();
        once.dedup();
        assert_eq!(words, once);
    }

    #[test]
    fn every_tone_has_a_shape_of_its_own() {
        let shapes: std::collections::BTreeSet<char> = TONES.iter().map(|tone| tone.tint().shape).collect();
        assert_eq!(shapes.len(), TONES.len());
    }
}
