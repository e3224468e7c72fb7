//! All pages in, their charts out: each an SVG file by itself, with its title, the date and where it comes from inside,
//! in the colours of paper, for slides and other pages.

use std::fmt::Write as _;

use anyhow::Context as _;
use rayon::prelude::*;

use super::{Pages, Site};
use crate::history::Changes;
use crate::report::chart::escape;
use crate::report::{Artifact, Keep, Report};

/// Pixels around a chart and for the words above and below it.
const SIDE: u32 = 16;
const ABOVE: u32 = 56;
const BELOW: u32 = 32;

/// The narrowest picture, so that its words have room.
const NARROWEST: u32 = 480;

/// So many letters of a heading fit.
const MOST_LETTERS: usize = 80;

/// Makes the files.
///
/// # Errors
/// A template of the team's own that cannot be used; whatever `keep` returns.
pub fn make(report: &Report<'_>, changes: Option<&Changes>, keep: &dyn Keep) -> anyhow::Result<()> {
    let site = Site::of(report)?;
    let pages = site.pages(report, changes);
    let style = chart_style(site.theme.style());
    let tongue = site.theme.tongue();
    let as_of = tongue.fill("data as of {as_of}", &[("as_of", &tongue.date(report.config.as_of))]);
    let source = format!("{} · {as_of}", report.config.settings.title);
    pages.jobs().into_par_iter().try_for_each(|job| of_page(&pages, job, (&style, &source), keep))
}

fn of_page(pages: &Pages<'_>, job: super::Job, (style, source): (&str, &str), keep: &dyn Keep) -> anyhow::Result<()> {
    let Artifact { path, bytes } = pages.render(job)?;
    let html = String::from_utf8(bytes).context("a page is text")?;
    let stem = path.trim_end_matches(".html");
    for (number, chart) in charts(&html).into_iter().enumerate() {
        let picture = picture(&chart, style, source);
        let path = format!("charts/{stem}-{}.svg", number + 1);
        keep.file(Artifact { path, bytes: picture.into_bytes() })?;
    }
    Ok(())
}

/// A chart of a page, with the headings above it, as HTML.
#[derive(Debug, PartialEq, Eq)]
struct Chart<'a> {
    page: String,
    part: String,
    message: &'a str,
    size: (u32, u32),
    /// What is drawn, without the element around it.
    drawing: &'a str,
}

/// The charts that stand as figures; those in rows of tables say nothing without their row.
fn charts(html: &str) -> Vec<Chart<'_>> {
    let page = html.find("<h1").map_or(String::new(), |at| inner(&html[at..], "</h1>"));
    let starts = html.match_indices("<svg class=\"chart\"").map(|(at, _)| at);
    starts.filter(|at| is_figure(&html[..*at])).filter_map(|at| chart(html, at, &page)).collect()
}

/// Whether what comes next stands by itself: in a figure, or in a frame that scrolls.
fn is_figure(before: &str) -> bool {
    let around = before.rfind('<').map_or("", |at| &before[at..]);
    ["<figure", "</figcaption", "<div class=\"scroll"].iter().any(|begin| around.starts_with(begin))
}

fn chart<'a>(html: &'a str, at: usize, page: &str) -> Option<Chart<'a>> {
    let svg = &html[at..at + html[at..].find("</svg>")?];
    let drawing = &svg[svg.find("</title>")? + "</title>".len()..];
    let message = svg.split_once("<title>")?.1.split_once("</title>")?.0;
    let size = svg.split_once("viewBox=\"0 0 ")?.1.split_once('"')?.0;
    let (width, height) = size.split_once(' ')?;
    let part = html[..at].rfind("<h2").map_or(String::new(), |at| inner(&html[at..], "</h2>"));
    let size = (width.parse().ok()?, height.parse().ok()?);
    Some(Chart { page: page.to_owned(), part, message, size, drawing })
}

/// The text of an element that begins here, without the tags in it; its entities are those of XML too.
fn inner(html: &str, end: &str) -> String {
    let element = html.split(end).next().unwrap_or_default();
    element
        .split('<')
        .filter_map(|piece| piece.split_once('>'))
        .map(|(_, text)| text)
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The file: headings, message, chart, source.
fn picture(chart: &Chart<'_>, style: &str, source: &str) -> String {
    let (width, height) = chart.size;
    let whole = (width.max(NARROWEST) + 2 * SIDE, height + ABOVE + BELOW);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\">\n\
         <title>{2}</title>\n<style>{style}</style>\n<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n",
        whole.0, whole.1, chart.message
    );
    let heading = format!("{} – {}", shortened(&chart.page), shortened(&chart.part));
    let lines = [(24, 15, "#1a1a1a", &*heading), (44, 11, "#5b6470", &*shortened(chart.message))];
    let mut source_line = String::new();
    escape(source, &mut source_line);
    for (y, size, colour, text) in lines.into_iter().chain([(whole.1 - 12, 10, "#5b6470", &*source_line)]) {
        let _ = writeln!(
            svg,
            "<text x=\"{SIDE}\" y=\"{y}\" font-family=\"sans-serif\" font-size=\"{size}\" fill=\"{colour}\">{text}</text>"
        );
    }
    let _ = write!(
        svg,
        "<svg class=\"chart\" x=\"{SIDE}\" y=\"{ABOVE}\" width=\"{width}\" height=\"{height}\">{}</svg>\n</svg>\n",
        chart.drawing
    );
    svg
}

/// The beginning of an escaped text, not cut within an entity.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(MOST_LETTERS) else { return text.to_owned() };
    let cut = &text[..end];
    let whole = match cut.rfind('&') {
        Some(at) if !cut[at..].contains(';') => &cut[..at],
        _ => cut,
    };
    format!("{whole}…")
}

/// What the style sheet says of charts, with the light colours in the place of their names.
pub fn chart_style(style: &str) -> String {
    const BEGINS: &[&str] = &[".c-", "circle.", "line.", "path.", "polygon.", "polyline", "rect."];
    let mut rules: String = style
        .lines()
        .filter(|line| BEGINS.iter().any(|begin| line.starts_with(begin)) && line.ends_with('}'))
        .map(|line| format!("\n{line}"))
        .collect();
    for (name, light) in palette(style) {
        rules = rules.replace(&format!("var(--{name})"), light);
    }
    rules.push('\n');
    rules
}

/// The light colours by name.
fn palette(style: &str) -> impl Iterator<Item = (&str, &str)> {
    let block = style.split(":root {").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    block.lines().filter_map(|line| {
        let (name, pair) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
        Some((name, pair.split(',').next()?))
    })
}

#[cfg(test)]
mod tests {
    use quick_xml::events::Event;

    use super::*;
    use crate::report::sample::Sample;
    use crate::report::site::tests::hostile;

    #[test]
    fn every_figure_becomes_a_file_that_is_xml() {
        let made = Sample::second_month().made(make);
        assert!(made.iter().any(|file| file.path == "charts/index-1.svg"), "{made:?}");
        for file in made {
            let text = String::from_utf8(file.bytes).unwrap();
            let mut reader = quick_xml::Reader::from_str(&text);
            while reader.read_event().unwrap_or_else(|error| panic!("{}: {error}", file.path)) != Event::Eof {}
            assert!(text.contains("Northwind Clinics · data as of 31 October 2026"), "{text}");
            assert!(!text.contains("var(--"), "{text}");
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        for file in hostile().made(make) {
            let text = String::from_utf8(file.bytes).unwrap();
            let mut reader = quick_xml::Reader::from_str(&text);
            while reader.read_event().unwrap_or_else(|error| panic!("{}: {error}", file.path)) != Event::Eof {}
            assert!(!text.contains("<script") && !text.contains("<img"), "{text}");
        }
    }

    #[test]
    fn a_chart_in_a_row_of_a_table_is_left_out() {
        let svg = "<svg class=\"chart\" viewBox=\"0 0 1 1\"><title>x</title></svg>";
        let html = format!("<td class=\"drawn\">{svg}</td><div class=\"scroll map\" tabindex=\"0\">{svg}</div>");
        assert_eq!(charts(&html).len(), 1);
    }

    #[test]
    fn a_chart_keeps_its_headings_and_its_message() {
        let html = "<h1><bdi>A &amp; B</bdi></h1><h2 id=\"x\">Part <span>1</span></h2><figure><svg class=\"chart\" role=\"img\" \
                    viewBox=\"0 0 10 20\"><title>Up</title><rect/></svg></figure>";
        let chart = &charts(html)[0];
        assert_eq!((&*chart.page, &*chart.part, chart.message), ("A &amp; B", "Part 1", "Up"));
        assert_eq!((chart.size, chart.drawing), ((10, 20), "<rect/>"));
    }

    #[test]
    fn a_long_text_is_not_cut_within_an_entity() {
        let text = format!("{}&amp;x", "a".repeat(MOST_LETTERS - 3));
        assert_eq!(shortened(&text), format!("{}…", "a".repeat(MOST_LETTERS - 3)));
    }

    #[test]
    fn the_colours_of_charts_are_those_of_paper() {
        let style = chart_style(
            ":root {\n  --line: light-dark(#dde1e6, #2c343f);\n}\npolyline.c-grid { stroke: var(--line); }\n",
        );
        assert_eq!(style, "\npolyline.c-grid { stroke: #dde1e6; }\n");
    }
}
