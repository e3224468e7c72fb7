//! Signs and letters that mean the same everywhere.

use super::{Answer, Certainty, Language};
use crate::model::Direction;
use crate::model::key_result::Status;

pub(super) const WORDS: Language = Language {
    status: &[
        (Status::OnTrack, "g; ☀; 🌞; 👍; 💚; 🔵; 😀; 😃; 😊; 🙂; 🟢; 🟩"),
        (Status::AtRisk, "a; ☁; ⚠; ⛅; 🌤; 🌥; 😐; 🟠; 🟡; 🟧; 🟨"),
        (Status::OffTrack, "r; ☹; ⛈; ⛔; 🌧; 🌩; 👎; 🔴; 😞; 😟; 🙁; 🛑; 🟥"),
        (Status::Done, "☑; ✅; ✓; ✔; 🎉; 🏁; 💯"),
        (Status::Dropped, "✖; ✗; ❌; 🗑"),
        (Status::NotStarted, "☐; ⚪; ⬜"),
        (Status::InProgress, "⏳; 🏗; 🔄; 🚧"),
    ],
    direction: &[
        (Direction::Increase, "+; ++; >; ↑; ↗; ≥; ▲; ⬆; 📈"),
        (Direction::Decrease, "<; ↓; ↘; ≤; ▼; ⬇; 📉"),
        (Direction::Maintain, "=; →; ↔; ➡"),
    ],
    okr_type: &[],
    level: &[],
    certainty: &[(Certainty::High, "🟢"), (Certainty::Medium, "🟡"), (Certainty::Low, "🔴")],
    answer: &[(Answer::Yes, "x; ☑; ✅; ✓; ✔"), (Answer::No, "☐; ✖; ✗; ❌; ⬜")],
    movement: &[],
    claim: &[],
    by: "+",
    rate: "%",
    nameless: "#",
};
