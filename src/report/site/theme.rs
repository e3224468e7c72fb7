//! Embedded templates and assets, with those of a team's own `theme` folder in their place.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use include_dir::{Dir, include_dir};
use tera::{Context, ErrorKind, Tera};
use walkdir::WalkDir;

use super::PAGES;
use super::escape::escape;
use crate::config::nearest;
use crate::report::Artifact;

/// The templates of the program: pages by name, `parts/` that they share, `assets/` that go out as they are.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The style sheet of a team, appended to ours.
const STYLE: &str = "site.css";

/// Where the parts lie that templates share.
const PARTS: &str = "parts/";

/// Templates and style sheet, the team's own included.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    style: String,
    /// The templates that are the team's own.
    own: BTreeSet<String>,
}

impl Theme {
    /// Parses the embedded templates, then those of a folder.
    pub fn load(folder: Option<&Path>) -> anyhow::Result<Theme> {
        let mut tera = Tera::default();
        tera.autoescape_on([".html"]);
        tera.set_escape_fn(escape);
        tera.add_raw_templates(embedded()).expect("the embedded templates fit together");
        let mut theme = Theme { tera, style: embedded_asset(STYLE).to_owned(), own: BTreeSet::new() };
        if let Some(folder) = folder {
            theme.overlay(folder)?;
        }
        Ok(theme)
    }

    /// Renders the page of a template.
    pub fn render(&self, page: &str, context: &Context) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(16 * 1024);
        let name = format!("{page}.html");
        self.tera.render_to(&name, context, &mut bytes).map_err(|error| self.told(&error))?;
        Ok(bytes)
    }

    /// Style sheet, script and the marker for static hosts.
    pub fn assets(&self) -> Vec<Artifact> {
        let asset = |path: &str, text: &str| Artifact { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        vec![
            asset("assets/site.css", &self.style),
            asset("assets/site.js", embedded_asset("site.js")),
            asset(".nojekyll", ""),
        ]
    }

    fn overlay(&mut self, folder: &Path) -> anyhow::Result<()> {
        let mut templates = Vec::new();
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.with_context(|| format!("cannot read the theme {}", folder.display()))?;
            let name = entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
            if !entry.file_type().is_file() || !(name == STYLE || name.ends_with(".html")) {
                continue;
            }
            let text = fs::read_to_string(entry.path());
            let text = text.with_context(|| format!("cannot read {}", entry.path().display()))?;
            if name == STYLE {
                self.style = format!("{}\n{text}", self.style);
            } else {
                check_name(&name, entry.path())?;
                self.own.insert(name.clone());
                templates.push((name, text));
            }
        }
        self.tera.add_raw_templates(templates).map_err(|error| self.told(&error))
    }

    /// An error of the template engine as a person can act on it: file, line, and what the template can use.
    fn told(&self, error: &tera::Error) -> anyhow::Error {
        let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else {
            return anyhow!("the theme does not fit together: {error}");
        };
        let (file, line) = (report.filename(), report.span().start_line);
        let place = if self.own.contains(file) { "theme/" } else { "templates/" };
        let message = report.message();
        match variables(file) {
            variables if variables.is_empty() => anyhow!("{place}{file} line {line}: {message}"),
            variables => anyhow!("{place}{file} line {line}: {message}; it can use {}", variables.join(", ")),
        }
    }
}

/// A page that does not exist is a slip of the pen; a part may be new.
fn check_name(name: &str, path: &Path) -> anyhow::Result<()> {
    let known = || PAGES.iter().map(|page| page.name);
    if name.starts_with(PARTS) || known().any(|page| name.strip_suffix(".html") == Some(page)) {
        return Ok(());
    }
    let hint = nearest(name.trim_end_matches(".html"), known()).map(|page| format!("; did you mean {page}.html?"));
    bail!("{} takes the place of no page{}", path.display(), hint.unwrap_or_default())
}

/// The templates of the program by name.
pub fn embedded() -> impl Iterator<Item = (String, &'static str)> {
    let parts = EMBEDDED.get_dir("parts").into_iter().flat_map(|parts| parts.files());
    let templates =
        EMBEDDED.files().chain(parts).filter(|file| file.path().extension().is_some_and(|end| end == "html"));
    templates.map(|file| {
        let name = file.path().to_string_lossy().replace('\\', "/");
        (name, file.contents_utf8().expect("our templates are UTF-8"))
    })
}

fn embedded_asset(name: &str) -> &'static str {
    let file = EMBEDDED.get_file(format!("assets/{name}")).expect("the assets are embedded");
    file.contents_utf8().expect("our assets are UTF-8")
}

/// The variables that the embedded template of this name uses, which are those that it can use.
pub fn variables(name: &str) -> Vec<&'static str> {
    let text = embedded().find(|(other, _)| other == name).map_or("", |(_, text)| text);
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '.';
    let words = text.split(|letter| !is_part(letter));
    let used: BTreeSet<&str> = words
        .filter(|word| ["here.", "page.", "site."].iter().any(|top| word.starts_with(top)))
        .map(|word| word.trim_end_matches('.'))
        .collect();
    used.into_iter().collect()
}
