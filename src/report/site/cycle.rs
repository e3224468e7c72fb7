//! A cycle in, what a page calls it out.

use std::fmt::Display;

use crate::model::Cycle;
use crate::report::tongue::Tongue;

/// Its name; one that is called by its days, in the words of the page.
pub(super) fn name(tongue: &Tongue, cycle: &Cycle) -> String {
    if is_called_by_days(cycle) { days(tongue, cycle) } else { cycle.name.clone() }
}

/// Its name and its days: `2026-Q4, 2026-10-01 to 2026-12-31`; its days once, if they are its name.
pub(super) fn with_days(tongue: &Tongue, cycle: &Cycle) -> String {
    if is_called_by_days(cycle) {
        return days(tongue, cycle);
    }
    let with: [(&str, &dyn Display); 3] = [("name", &cycle.name), ("start", &cycle.start), ("end", &cycle.end)];
    tongue.fill("{name}, {start} to {end}", &with)
}

fn is_called_by_days(cycle: &Cycle) -> bool {
    cycle.name == format!("{} to {}", cycle.start, cycle.end)
}

fn days(tongue: &Tongue, cycle: &Cycle) -> String {
    tongue.fill("{start} to {end}", &[("start", &cycle.start), ("end", &cycle.end)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Found;

    #[test]
    fn a_cycle_without_a_name_is_told_by_its_days_once() {
        let day = |text: &str| text.parse().unwrap();
        let cycle = |name: &str| Cycle {
            name: name.to_owned(),
            start: day("2026-10-01"),
            end: day("2027-03-31"),
            found: Found::Title,
        };
        let tongue = Tongue::english();
        let named = cycle("Winter");
        assert_eq!(
            (name(tongue, &named), with_days(tongue, &named)),
            ("Winter".to_owned(), "Winter, 2026-10-01 to 2027-03-31".to_owned())
        );
        let bare = cycle("2026-10-01 to 2027-03-31");
        assert_eq!(with_days(tongue, &bare), "2026-10-01 to 2027-03-31");
    }
}
