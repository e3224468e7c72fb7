//! A report in, a static site out: one self-contained folder of flat pages that works from a disk, a zip or a server.
//!
//! A page is an entry of [`PAGES`]: how many there are of its kind, and a function that makes the view of one. A view
//! holds what the page shows, as text; the template of the same name only arranges it. To add a page, write its file,
//! its template and its entry.

mod alignment;
mod attention;
mod brand;
mod changes;
mod confidence;
mod counts;
mod course;
mod cycle;
mod data;
pub mod embed;
mod escape;
pub mod export;
mod figure;
mod findings;
mod frame;
mod home;
mod index;
mod key_result;
mod kpi;
mod kpis;
mod mark;
mod method;
mod missing;
mod months;
mod objective;
mod pack;
mod past;
mod people;
mod picture;
mod remark;
mod rules;
mod running;
mod search;
mod sentence;
pub mod single;
mod source;
mod standalone;
mod standing;
mod theme;
mod then;
mod timeline;
mod turn;
mod unit;
mod units;
mod values;

use std::path::Path;

use anyhow::Context as _;
use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

use super::tongue::{self, Tongue};
use super::{Artifact, Keep, Report};
use crate::config::{LANGUAGES, Language, Settings};
use crate::history::Changes;
use crate::model::alignment::Alignment;
pub use brand::notes;
use frame::{Here, Shared};
use index::Index;
use past::{Monthly, of_units};
use theme::Theme;

/// One kind of page.
#[derive(Debug)]
pub struct Page {
    /// Its name; its template is this and `.html`.
    pub name: &'static str,
    /// What a page of this kind tells.
    pub about: &'static str,
    /// How many there are.
    count: fn(&Report<'_>) -> usize,
    /// The view of one of them.
    draw: fn(&Scene<'_>, usize) -> Drawn,
}

/// Every kind of page, in the order in which they are rendered.
pub const PAGES: &[Page] = &[
    home::PAGE,
    units::PAGE,
    unit::PAGE,
    objective::PAGE,
    kpi::PAGE,
    kpis::PAGE,
    alignment::PAGE,
    timeline::PAGE,
    findings::PAGE,
    changes::PAGE,
    people::PAGE,
    rules::PAGE,
    data::PAGE,
    source::PAGE,
    method::PAGE,
    pack::PAGE,
    search::PAGE,
    missing::PAGE,
];

/// The folder of a team's own templates, beside scoresheet.toml.
const THEME: &str = "theme";

/// Templates and assets, parsed once.
#[derive(Debug)]
pub struct Site {
    theme: Theme,
}

/// A site about one report: everything that its pages share is worked out here, once.
#[derive(Debug)]
pub struct Pages<'a> {
    site: &'a Site,
    scene: Scene<'a>,
    shared: Value,
}

/// One page to be rendered; light, so that all of them fit in memory.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    page: &'static Page,
    number: usize,
}

/// What a page is made from.
#[derive(Debug)]
struct Scene<'a> {
    report: Report<'a>,
    index: Index,
    /// Which objective serves which.
    links: Alignment,
    /// What changed since the last snapshot, if there is one.
    changes: Option<&'a Changes>,
    /// The grades of each unit by month.
    units: Vec<Monthly>,
}

impl<'a> Scene<'a> {
    /// Looks up once what all pages need.
    fn new(report: &Report<'a>, changes: Option<&'a Changes>) -> Scene<'a> {
        Scene {
            report: *report,
            index: Index::new(report),
            links: Alignment::new(report.portfolio),
            changes,
            units: of_units(report),
        }
    }

    /// Whether there is an objective or a key result, and not only KPIs.
    fn has_okrs(&self) -> bool {
        let portfolio = self.report.portfolio;
        !(portfolio.objectives.is_empty() && portfolio.key_results.is_empty())
    }
}

/// A page before its template: where it goes, what its frame says, what it shows.
#[derive(Debug)]
struct Drawn {
    path: String,
    here: Here,
    view: Value,
}

/// Makes all files of the site, pages on all cores. A folder `theme` beside scoresheet.toml overrides templates.
///
/// # Errors
/// A template of the team's own that cannot be parsed or uses a variable that does not exist; whatever `keep` returns.
pub fn make(report: &Report<'_>, changes: Option<&Changes>, keep: &dyn Keep) -> anyhow::Result<()> {
    let site = Site::of(report)?;
    let assets = brand::logo(report.config)?.into_iter().chain(site.assets());
    assets.into_iter().try_for_each(|asset| keep.file(asset))?;
    let pages = site.pages(report, changes);
    keep.file(pages.search())?;
    pages.jobs().into_par_iter().try_for_each(|job| keep.file(pages.render(job)?))
}

impl Site {
    /// The site of a report, with the theme that lies beside its config.
    fn of(report: &Report<'_>) -> anyhow::Result<Site> {
        let theme = report.config.theme_folder().unwrap_or_else(|| report.config.root.join(THEME));
        let mut site = Site::speaking(Some(&*theme).filter(|theme| theme.is_dir()), &report.config.settings)?;
        site.theme.add_style(&brand::style(report.config)?);
        let running = running::style(report, site.theme.tongue());
        site.theme.add_style(&running);
        Ok(site)
    }

    /// English: parses the embedded templates, then those of a team's own folder, which take the place of the embedded ones of
    /// the same name. Fails on a template that cannot be parsed, with its file, its line and the variables it can use.
    pub fn new(theme: Option<&Path>) -> anyhow::Result<Site> {
        Site::speaking(theme, &Settings::default())
    }

    /// The same in the language of a config and with its house words. Fails on messages of a team's own, too.
    pub fn speaking(theme: Option<&Path>, settings: &Settings) -> anyhow::Result<Site> {
        Ok(Site { theme: Theme::load(theme, Tongue::new(settings, theme::messages(theme, settings)?.as_deref())?)? })
    }

    /// The pages about a report and what changed since the one before.
    pub fn pages<'a>(&'a self, report: &Report<'a>, changes: Option<&'a Changes>) -> Pages<'a> {
        let scene = Scene::new(&Report { tongue: self.theme.tongue(), ..*report }, changes);
        let shared = Value::from_serializable(&Shared::new(&scene));
        Pages { site: self, scene, shared }
    }

    /// Everything that is no page: style sheet, script, the file that lets a static host serve all folders.
    pub fn assets(&self) -> Vec<Artifact> {
        self.theme.assets()
    }
}

impl Pages<'_> {
    /// Every page there is, in a fixed order.
    pub fn jobs(&self) -> Vec<Job> {
        let report = &self.scene.report;
        PAGES.iter().flat_map(|page| (0..(page.count)(report)).map(move |number| Job { page, number })).collect()
    }

    /// What the search looks through.
    pub fn search(&self) -> Artifact {
        search::documents(&self.scene)
    }

    /// Renders one page; threads may do so at the same time. Fails on a team's own template that uses a variable which
    /// does not exist.
    pub fn render(&self, job: Job) -> anyhow::Result<Artifact> {
        let drawn = (job.page.draw)(&self.scene, job.number);
        let mut context = Context::new();
        context.insert_value("site", self.shared.clone());
        context.insert("here", &drawn.here);
        context.insert_value("page", drawn.view);
        let bytes = self.site.theme.render(job.page.name, &context);
        let bytes = bytes.with_context(|| format!("cannot make the page {}", drawn.path))?;
        Ok(Artifact { path: drawn.path, bytes })
    }
}

impl Drawn {
    fn new(path: impl Into<String>, here: Here, view: &impl Serialize) -> Drawn {
        Drawn { path: path.into(), here, view: Value::from_serializable(view) }
    }
}

/// What `scoresheet init --theme` writes: every template, a style sheet to fill and a word on each page's variables.
pub fn theme_files() -> Vec<Artifact> {
    let templates = theme::embedded().map(|(path, text)| Artifact { path, bytes: text.as_bytes().to_vec() });
    let mut files: Vec<Artifact> = templates.collect();
    files.push(Artifact { path: "README.md".to_owned(), bytes: theme::guide().into_bytes() });
    files.extend(LANGUAGES.iter().map(|(_, language)| messages_of(*language)));
    files.push(Artifact { path: theme::STYLE.to_owned(), bytes: theme::style_to_fill().into_bytes() });
    files
}

/// The messages of a language, as a file to change.
fn messages_of(language: Language) -> Artifact {
    Artifact { path: tongue::file_name(language), bytes: tongue::file(language).into_bytes() }
}

/// The count of a page that there is once.
fn once(_: &Report<'_>) -> usize {
    1
}

#[cfg(test)]
mod tests;
