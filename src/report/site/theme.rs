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
use crate::config::{Settings, nearest};
use crate::report::Artifact;
use crate::report::tongue::{Tongue, file_name};

/// The templates of the program: pages by name, `parts/` that they share, `assets/` that go out as they are.
static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The style sheet of a team, appended to ours.
pub const STYLE: &str = "site.css";

/// Where the parts lie that templates share.
const PARTS: &str = "parts/";

/// Templates and style sheet, the team's own included.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    style: String,
    /// The templates that are the team's own.
    own: BTreeSet<String>,
    /// The language they are in.
    tongue: Tongue,
}

impl Theme {
    /// Parses the embedded templates in a language, then those of a folder.
    pub fn load(folder: Option<&Path>, tongue: Tongue) -> anyhow::Result<Theme> {
        let mut tera = Tera::default();
        tera.autoescape_on([".html"]);
        tera.set_escape_fn(escape);
        let templates = embedded().map(|(name, text)| (name, tongue.template(text)));
        tera.add_raw_templates(templates).expect("the embedded templates fit together");
        let mut theme = Theme { tera, style: embedded_asset(STYLE).to_owned(), own: BTreeSet::new(), tongue };
        if let Some(folder) = folder {
            theme.overlay(folder)?;
        }
        Ok(theme)
    }

    /// The language of the pages.
    pub fn tongue(&self) -> &Tongue {
        &self.tongue
    }

    /// Renders the page of a template.
    pub fn render(&self, page: &str, context: &Context) -> anyhow::Result<Vec<u8>> {
        self.render_template(&format!("{page}.html"), context)
    }

    /// Renders a template by its whole name.
    pub fn render_template(&self, name: &str, context: &Context) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(16 * 1024);
        self.tera.render_to(name, context, &mut bytes).map_err(|error| self.told(&error))?;
        Ok(bytes)
    }

    /// Adds rules to the style sheet.
    pub fn add_style(&mut self, rules: &str) {
        self.style.push_str(rules);
    }

    /// The style sheet, the team's own behind ours.
    pub fn style(&self) -> &str {
        &self.style
    }

    /// Style sheet, script and the marker for static hosts.
    pub fn assets(&self) -> Vec<Artifact> {
        let asset = |path: &str, text: &str| Artifact { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
        let script = embedded_asset("site.js");
        vec![
            asset("assets/site.css", &self.style),
            asset("assets/site.js", &(self.tongue.for_script(script) + script)),
            asset("assets/minisearch.js", embedded_asset("minisearch.js")),
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
                templates.push((name, self.tongue.template(&text)));
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

/// A team's own messages in the language of a config: the text of `messages/de.toml` in its theme.
pub fn messages(folder: Option<&Path>, settings: &Settings) -> anyhow::Result<Option<String>> {
    let file = folder.map(|folder| folder.join(file_name(settings.output.language))).filter(|file| file.is_file());
    let read =
        |file: std::path::PathBuf| fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()));
    file.map(read).transpose()
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

/// What a person who changes templates has to know: which page each is for, and what it can show.
pub fn guide() -> String {
    let mut text = String::from(
        "# Templates of your own\n\n\
         Each file here takes the place of ours of the same name. Delete those that you do not change: they would hold back\n\
         what a newer scoresheet shows. `site.css` is added to our style sheet. The language is\n\
         [Tera](https://keats.github.io/tera/).\n\n\
         Every page has `site.…`, the same on all pages, and `here.…`, its title and the way to it; `page.…` is its own.\n\
         A variable that does not exist ends the build with the file, the line and the variables there are.\n\n\
         Rows come drawn: a row of `page.key_results` is `made.row`, one of `page.periods` the item itself, each whole as\n\
         HTML. Templates of earlier versions took them apart: `made.row.title` is now `made.title`, and so are `cell`,\n\
         `grade`, `reason` and `pace`; the other fields of a row are in the row alone.\n\n\
         Words between `[[` and `]]` are a message: its English text is looked up in `messages/`, in the file of the language\n\
         of the report. There you change what is said, one message a line; lines that you leave out stay as ours are. A\n\
         sentence of your own needs no line: it is then said as it stands in the template. Two brackets that begin no message\n\
         are written `[[=[[]]`.\n",
    );
    for page in PAGES {
        let name = format!("{}.html", page.name);
        text += &format!("\n## {name}\n\n{}.\n\n", crate::report::palette::capitalised(page.about));
        variables(&name).iter().for_each(|variable| text += &format!("- `{variable}`\n"));
    }
    let parts = embedded().filter(|(name, _)| name.starts_with(PARTS));
    text += "\n## Parts that pages share\n\n";
    parts.for_each(|(name, _)| text += &format!("- `{name}`\n"));
    text
}

/// A style sheet that changes nothing, with the names of all colours to copy from.
pub fn style_to_fill() -> String {
    let block = embedded_asset(STYLE).split(":root {").nth(1).and_then(|rest| rest.split('}').next());
    let colours = block.unwrap_or_default().trim_matches('\n');
    format!(
        "/* Added to our style sheet. Colours have a value for light and one for dark; copy those to change.\n:root {{\n{colours}\n}}\n*/\n"
    )
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
