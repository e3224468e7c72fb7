//! Cards out: small pages without script or other files, to be shown within pages of other sites. A card is a page of
//! the report through another template.

use anyhow::Context as _;
use rayon::prelude::*;
use tera::Context;

use super::standalone::standalone;
use super::{Job, Pages, Site};
use crate::history::Changes;
use crate::report::{Artifact, Keep, Report};

/// Pages that have a card, by name, with its template.
const CARDS: &[(&str, &str)] = &[
    ("home", "parts/card-home.html"),
    ("kpi", "parts/card-kpi.html"),
    ("objective", "parts/card-objective.html"),
    ("unit", "parts/card-unit.html"),
];

/// Makes the cards, on all cores.
///
/// # Errors
/// A template of the team's own that cannot be used; whatever `keep` returns.
pub fn make(report: &Report<'_>, changes: Option<&Changes>, keep: &dyn Keep) -> anyhow::Result<()> {
    let site = Site::of(report)?;
    let pages = site.pages(report, changes);
    pages.jobs().into_par_iter().try_for_each(|job| match CARDS.iter().find(|(page, _)| *page == job.page.name) {
        Some((_, template)) => keep.file(card(&pages, job, template)?),
        None => Ok(()),
    })
}

fn card(pages: &Pages<'_>, job: Job, template: &str) -> anyhow::Result<Artifact> {
    let drawn = (job.page.draw)(&pages.scene, job.number);
    let mut context = Context::new();
    context.insert_value("site", pages.shared.clone());
    context.insert("here", &drawn.here);
    context.insert_value("page", drawn.view);
    let theme = &pages.site.theme;
    let bytes = theme.render_template(template, &context);
    let bytes = bytes.with_context(|| format!("cannot make the card of {}", drawn.path))?;
    let html = String::from_utf8(bytes).context("a card is text")?;
    let path = format!("embed/{}", drawn.path);
    Ok(Artifact { path, bytes: standalone(&html, theme.style()).into_bytes() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;
    use crate::report::site::tests::{hostile, html::tags};

    #[test]
    fn a_card_needs_nothing_beside_it() {
        let cards = Sample::second_month().made(make);
        let names: Vec<&str> = cards.iter().map(|card| card.path.split(['-', '.']).next().unwrap()).collect();
        for kind in ["embed/index", "embed/kpi", "embed/objective", "embed/team"] {
            assert!(names.contains(&kind), "{names:?}");
        }
        for card in &cards {
            let html = String::from_utf8(card.bytes.clone()).unwrap();
            for tag in tags(&html) {
                assert!(!["script", "link", "a"].contains(&tag.name), "{}: {tag:?}", card.path);
                assert!(!tag.attributes.contains_key("href") && !tag.attributes.contains_key("src"), "{tag:?}");
            }
            assert_eq!(html.matches("<h1").count(), 1, "{html}");
            assert!(!html.contains("assets/"), "{html}");
            assert!(html.contains("Northwind Clinics") && html.contains("31 October 2026"), "{html}");
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        for card in hostile().made(make) {
            let html = String::from_utf8(card.bytes).unwrap();
            assert!(!html.contains("<script") && !html.contains("<img") && !html.contains('\u{202e}'), "{html}");
        }
    }
}
