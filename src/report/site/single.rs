//! All pages in, one file without script out: each page is a part of it, and the address says which part is shown.
//!
//! A browser that cannot choose by address shows all parts below each other. What only lies in the folder, such as
//! data files and workbooks, is named and not linked.

use std::collections::BTreeSet;

use anyhow::Context as _;
use rayon::prelude::*;

use super::standalone::standalone;
use super::{Pages, Site, brand};
use crate::history::Changes;
use crate::report::{Artifact, Keep, Report, SINGLE_FILE, link};

/// Pages that make no sense in a file by themselves: one is for servers, one for scripts.
const LEFT_OUT: &[&str] = &[link::MISSING, link::SEARCH];

/// Attributes that hold names of elements of the same page.
const NAMES: &[&str] = &["aria-controls", "aria-describedby", "aria-labelledby", "for", "headers", "id"];

/// What shows one page at a time; where no page is asked for, the first.
const STYLE: &str = "
@supports selector(:has(a)) {
  .page { display: none; }
  .page:target, .page:has(:target), body:not(:has(.page:target, .page :target)) #index { display: block; }
}
";

/// Makes the file.
///
/// # Errors
/// A template of the team's own that cannot be used; whatever `keep` returns.
pub fn make(report: &Report<'_>, changes: Option<&Changes>, keep: &dyn Keep) -> anyhow::Result<()> {
    let site = Site::of(report)?;
    let pages = site.pages(report, changes);
    let mut whole = whole(&pages)?;
    if let Some(logo) = brand::logo(report.config)? {
        whole = whole.replacen(&format!("src=\"{}\"", logo.path), &format!("src=\"{}\"", brand::inline(&logo)), 1);
    }
    keep.file(Artifact { path: SINGLE_FILE.to_owned(), bytes: whole.into_bytes() })
}

fn whole(pages: &Pages<'_>) -> anyhow::Result<String> {
    let rendered: anyhow::Result<Vec<(String, String)>> =
        pages.jobs().into_par_iter().map(|job| html(pages, job)).collect();
    let mut rendered = rendered?;
    rendered.retain(|(path, _)| !LEFT_OUT.contains(&&**path));
    let paths: BTreeSet<&str> = rendered.iter().map(|(path, _)| &**path).collect();
    let home = rendered.iter().find(|(path, _)| path == link::HOME).context("there is no first page")?;
    let frame = standalone(&home.1, &format!("{}{STYLE}", pages.site.theme.style()));
    let (before, _, after) = cut(&frame).context("the frame of the pages has no main part")?;
    let within = |html: &str| rewritten(html, link::HOME, &paths).replace(" aria-current=\"page\"", "");
    let mut whole = within(before);
    for (path, html) in &rendered {
        let (_, part, _) = cut(html).with_context(|| format!("{path} has no main part"))?;
        whole += &format!("<section class=\"page\" id=\"{}\">", stem(path));
        whole += &rewritten(part, path, &paths);
        whole += "</section>\n";
    }
    whole += &within(after);
    Ok(whole)
}

fn html(pages: &Pages<'_>, job: super::Job) -> anyhow::Result<(String, String)> {
    let Artifact { path, bytes } = pages.render(job)?;
    Ok((path, String::from_utf8(bytes).context("a page is text")?))
}

/// What stands before the content of `main`, the content, and what stands after it.
fn cut(html: &str) -> Option<(&str, &str, &str)> {
    let open = html.find("<main")?;
    let begin = open + html[open..].find('>')? + 1;
    let end = html.rfind("</main>")?;
    Some((html.get(..begin)?, html.get(begin..end)?, html.get(end..)?))
}

/// The name of a page's part.
fn stem(path: &str) -> &str {
    path.strip_suffix(".html").unwrap_or(path)
}

/// A piece of a page whose names are its own and whose links stay inside the file.
fn rewritten(html: &str, page: &str, pages: &BTreeSet<&str>) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = tag_end(rest);
        attributes(&rest[..end], page, pages, &mut out);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where a tag ends, which is not within quotes.
fn tag_end(html: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// A tag with its attributes changed; ours are all in double quotes.
fn attributes(tag: &str, page: &str, pages: &BTreeSet<&str>, out: &mut String) {
    let mut rest = tag;
    while let Some(at) = rest.find("=\"") {
        let (before, value) = (&rest[..at], &rest[at + 2..]);
        let Some(end) = value.find('"') else { break };
        let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
        let (name, value) = (&before[start..], &value[..end]);
        match changed(name, value, page, pages) {
            Some(value) => {
                out.push_str(&format!("{}{name}=\"{value}\"", &before[..start]));
            }
            None => out.push_str(before[..start].trim_end()),
        }
        rest = &rest[at + 2 + end + 1..];
    }
    out.push_str(rest);
}

/// The new value of an attribute; none for a link that leads out of the file.
fn changed(name: &str, value: &str, page: &str, pages: &BTreeSet<&str>) -> Option<String> {
    if NAMES.contains(&name) {
        let own = |name: &str| if name == "content" { name.to_owned() } else { format!("{}--{name}", stem(page)) };
        return Some(value.split_whitespace().map(own).collect::<Vec<_>>().join(" "));
    }
    if name != "href" || value.contains(':') {
        return Some(value.to_owned());
    }
    let (path, anchor) = value.split_once('#').map_or((value, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.split('?').next().filter(|path| !path.is_empty()).unwrap_or(page);
    let stem = pages.contains(path).then(|| stem(path))?;
    Some(anchor.map_or_else(|| format!("#{stem}"), |anchor| format!("#{stem}--{anchor}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;
    use crate::report::site::standalone::policy;
    use crate::report::site::tests::{hostile, html::tags};

    fn file(sample: &Sample) -> String {
        String::from_utf8(sample.made(make).remove(0).bytes).unwrap()
    }

    #[test]
    fn every_link_leads_to_a_part_of_the_file() {
        let file = file(&Sample::second_month());
        let tags = tags(&file);
        let values =
            |key: &str| tags.iter().filter_map(move |tag| tag.attributes.get(key).copied()).collect::<Vec<_>>();
        let ids = values("id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        let links = values("href");
        assert!(links.len() > 50);
        for link in links {
            assert!(link.strip_prefix('#').is_some_and(|id| ids.contains(&id)), "{link}");
        }
        for name in values("aria-labelledby") {
            assert!(ids.contains(&name), "{name}");
        }
    }

    #[test]
    fn it_has_no_script_and_fetches_nothing() {
        let file = file(&Sample::new());
        assert!(!file.contains("<script") && !file.contains("<link"), "{}", &file[..2000]);
        let style = file.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(file.contains(&policy(style)), "{}", &file[..2000]);
        assert_eq!(file.matches("<main").count(), 1);
    }

    #[test]
    fn every_page_is_in_it_apart_from_those_for_servers_and_scripts() {
        let sample = Sample::new();
        let site = Site::new(None).unwrap();
        let file = file(&sample);
        let report = sample.report();
        let pages = site.pages(&report, None);
        for job in pages.jobs() {
            let path = pages.render(job).unwrap().path;
            let part = format!("<section class=\"page\" id=\"{}\">", stem(&path));
            assert_eq!(file.contains(&part), !LEFT_OUT.contains(&&*path), "{path}");
        }
    }

    #[test]
    fn hostile_text_stays_text() {
        let file = file(&hostile());
        assert!(file.contains("&lt;script&gt;x()&lt;/script&gt;"), "{file}");
        assert!(!file.contains("<script") && !file.contains("<img") && !file.contains('\u{202e}'), "{file}");
    }

    #[test]
    fn what_lies_in_the_folder_only_is_named_and_not_linked() {
        let pages = BTreeSet::from(["a.html"]);
        let html = "<p id=\"x\"><a class=\"y\" href=\"data/z.csv\">z</a> <a href=\"a.html?q=1#k\">a</a></p>";
        let expected = "<p id=\"b--x\"><a class=\"y\">z</a> <a href=\"#a--k\">a</a></p>";
        assert_eq!(rewritten(html, "b.html", &pages), expected);
    }
}
