//! A page in, the same page without a file beside it out: its style sheet inside, named in its policy by a hash, and no
//! script.

use sha2::{Digest, Sha256};

use crate::report::base64::base64;

/// What the frame says of its style sheet and script.
const STYLE: &str = "<link rel=\"stylesheet\" href=\"assets/site.css\">\n";
const SCRIPT: &str = "<script src=\"assets/site.js\" defer></script>\n";

/// Where its policy begins.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Parts that only make sense in a folder: begin and end of each.
const OF_FOLDERS: &[(&str, &str)] = &[
    ("<p class=\"unzip\">", "</p>\n"),
    ("<a class=\"skip\"", "</a>\n"),
    ("<div class=\"find\">", "</div>\n"),
    ("<link rel=\"icon\"", ">\n"),
];

/// The page with this style sheet inside.
pub fn standalone(html: &str, style: &str) -> String {
    let mut html = html.replacen(SCRIPT, "", 1).replacen(STYLE, &format!("<style>{style}</style>\n"), 1);
    for (begin, end) in OF_FOLDERS {
        if let Some((at, until)) = between(&html, begin, end) {
            html.replace_range(at..until, "");
        }
    }
    if let Some((at, until)) = between(&html, POLICY, ">") {
        html.replace_range(at..until, &format!("{POLICY}{}\">", policy(style)));
    }
    html
}

/// Nothing runs, nothing is fetched; of style sheets only this one counts.
pub fn policy(style: &str) -> String {
    let hash = base64(&Sha256::digest(style));
    format!("default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'")
}

/// Where a part begins and ends, its end included.
fn between(html: &str, begin: &str, end: &str) -> Option<(usize, usize)> {
    let at = html.find(begin)?;
    let length = html[at + begin.len()..].find(end)?;
    Some((at, at + begin.len() + length + end.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_takes_its_style_sheet_inside_and_loses_its_script() {
        let page =
            format!("<head>\n{POLICY}script-src 'self'\">\n{STYLE}{SCRIPT}</head>\n<p class=\"unzip\">x</p>\n<p>y</p>");
        let hash = "ngewhhP73WDIbgwseeu52VAAJgKdGUsu1IUQQsAm8m4=";
        let policy = format!(
            "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        );
        let expected = format!("<head>\n{POLICY}{policy}\">\n<style>p {{ color: red }}</style>\n</head>\n<p>y</p>");
        assert_eq!(standalone(&page, "p { color: red }"), expected);
    }
}
