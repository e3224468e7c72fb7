//! The report folder in, the reports of other months that lie beside it out, for those who keep them side by side.

use std::fs;

use chrono::NaiveDate;

use super::mark::Link;
use crate::config::Config;
use crate::report::tongue::Tongue;
use crate::report::{link, write};

/// So many are linked, the latest ones.
const MOST: usize = 12;

/// Links to their first pages, the earliest first. None unless the config asks for them: a report that is moved away
/// would lead nowhere.
pub fn beside(config: &Config, tongue: &Tongue) -> Vec<Link> {
    if !config.settings.output.link_months {
        return Vec::new();
    }
    let folder = config.report_folder();
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    let entries = folder.parent().and_then(|parent| fs::read_dir(parent).ok()).into_iter().flatten();
    let mut found: Vec<(NaiveDate, String)> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path() != folder && entry.path().join(link::HOME).is_file())
        .filter_map(|entry| Some((write::reported(&entry.path())?, entry.file_name().into_string().ok()?)))
        .filter(|(day, name)| *day != config.as_of && !name.starts_with('.'))
        .collect();
    found.sort();
    let first = found.len().saturating_sub(MOST);
    let href = |name: &str| format!("../{}/{}", link::escaped(name), link::HOME);
    found.drain(first..).map(|(day, name)| Link::new(tongue.date(day), href(&name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::Extent;
    use crate::report::Artifact;
    use crate::report::sample::Sample;
    use crate::report::write::{Holder, Target};

    fn publish(folder: &std::path::Path, day: &str) {
        let holder = Holder { pid: 1, host: String::new(), started: String::new() };
        let target = Target::claim(folder, &[], &holder).unwrap();
        let staging = target.stage().unwrap();
        staging.add(&Artifact { path: link::HOME.to_owned(), bytes: Vec::new() }).unwrap();
        staging.publish(day.parse().unwrap(), Extent::Whole).unwrap();
    }

    #[test]
    fn reports_beside_are_linked_in_the_order_of_their_days_when_asked_for() {
        let parent = tempfile::tempdir().unwrap();
        for (name, day) in [("b", "2026-08-31"), ("a c", "2026-09-30"), ("now", "2026-10-31")] {
            publish(&parent.path().join(name), day);
        }
        fs::create_dir(parent.path().join("other")).unwrap();
        let mut config = Sample::new().config;
        config.settings.output.report = parent.path().join("now");
        assert_eq!(beside(&config, Tongue::english()), []);
        config.settings.output.link_months = true;
        let expected =
            [Link::new("31 August 2026", "../b/index.html"), Link::new("30 September 2026", "../a%20c/index.html")];
        assert_eq!(beside(&config, Tongue::english()), expected);
    }
}
