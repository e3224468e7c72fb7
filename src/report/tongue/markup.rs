//! Templates with messages between `[[` and `]]` in; the same in a language out, before the template engine sees them.
//!
//! What a message holds besides words stands for itself: `{{ page.left_out }}` is `{left_out}` in its key, a tag is the
//! tag without its attributes. So a sentence with links and numbers in it is one message, whose parts a translation may
//! put in another order, and rendering a page costs the same in every language.

use super::Tongue;
use super::things::is_thing;

const BEGINS: &str = "[[";
const ENDS: &str = "]]";

/// What stands for markup that says that the words inside are English, and what it is in another language; nothing in an
/// English report.
const ENGLISH: &[(&str, &str)] = &[("=en", " lang=\"en\""), ("=en(", "<span lang=\"en\">"), ("=en)", "</span>")];

/// What stands for two square brackets that begin no message: `[[=[[]]`.
const BRACKETS: &str = "=[[";

/// A message of a template, with what stands for the placeholders of its key.
#[derive(Debug, Default)]
struct Message<'a> {
    key: String,
    /// Expressions of the template engine and whole tags, by what stands for them in the key.
    parts: Vec<(String, &'a str)>,
}

impl Tongue {
    /// A template in this language.
    pub fn template(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 256);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(BEGINS) {
            out.push_str(before);
            let (inner, behind) = after.split_once(ENDS).unwrap_or((after, ""));
            match ENGLISH.iter().find(|(mark, _)| *mark == inner) {
                Some((_, markup)) if self.is_foreign => out.push_str(markup),
                Some(_) => {}
                None if inner == BRACKETS => out.push_str(BEGINS),
                None => {
                    let Message { key, parts } = Message::new(inner);
                    out.push_str(&filled(&self.things.filled(self.say(&key).to_owned()), parts));
                }
            }
            rest = behind;
        }
        out + rest
    }
}

/// The keys of the messages in a template.
#[cfg(test)]
pub fn keys(text: &str) -> Vec<String> {
    let inner = text.split(BEGINS).skip(1).filter_map(|rest| Some(rest.split_once(ENDS)?.0));
    inner.filter(|inner| !inner.starts_with('=')).map(|inner| Message::new(inner).key).collect()
}

impl<'a> Message<'a> {
    fn new(text: &'a str) -> Message<'a> {
        let mut message = Message::default();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '<']) {
            message.key.push_str(&rest[..at]);
            rest = &rest[at..];
            let (length, sign) = match rest.strip_prefix("{{") {
                Some(inner) => {
                    let length = inner.find("}}").map_or(rest.len(), |end| end + 4);
                    (length, format!("{{{}}}", message.free(name(&rest[..length]))))
                }
                None if rest.starts_with('<') => {
                    let length = tag(rest);
                    (length, bare(&rest[..length]))
                }
                None => {
                    // The name of a thing stays in the key.
                    let length = rest.find('}').map_or(rest.len(), |end| end + 1);
                    message.key.push_str(&rest[..length]);
                    rest = &rest[length..];
                    continue;
                }
            };
            message.key.push_str(&sign);
            message.parts.push((sign, &rest[..length]));
            rest = &rest[length..];
        }
        message.key.push_str(rest);
        message
    }

    /// A name that stands for nothing else yet.
    fn free(&self, name: &str) -> String {
        let is_taken = |name: &str| is_thing(name) || self.parts.iter().any(|(sign, _)| *sign == format!("{{{name}}}"));
        let numbered = (1..).map(|number| format!("{name}{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| !is_taken(name)).expect("numbers do not end")
    }
}

/// A translation with the parts of its message in their places.
fn filled(text: &str, mut parts: Vec<(String, &str)>) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut rest = text;
    while let Some(at) = rest.find(['{', '<']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = rest.find(['}', '>']).map_or(rest.len(), |end| end + 1);
        let sign = &rest[..length];
        match parts.iter().position(|(known, _)| known == sign) {
            // A part that is said again stays; two equal tags are taken in turn.
            Some(at) if sign.starts_with('<') => out.push_str(parts.remove(at).1),
            Some(at) => out.push_str(parts[at].1),
            None => out.push_str(sign),
        }
        rest = &rest[length..];
    }
    out + rest
}

/// The last name of an expression: `left_out` of `{{ page.left_out }}`, `unit` of `{{ <link of={row.unit} /> }}`.
fn name(expression: &str) -> &str {
    let is_part = |letter: char| letter.is_ascii_lowercase() || letter == '_';
    let end = expression.rfind(is_part).map_or(0, |at| at + 1);
    let start = expression[..end].rfind(|letter| !is_part(letter)).map_or(0, |at| at + 1);
    match &expression[start..end] {
        // However a page calls what it has no room for, the sentence about it is the same.
        name if name == "left_out" || name.starts_with("more_") => "more",
        name => name,
    }
}

/// How long a tag is; a bracket inside quotes does not end it.
fn tag(text: &str) -> usize {
    let mut is_quoted = false;
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// A tag without its attributes.
fn bare(tag: &str) -> String {
    let name = tag.split(|letter: char| letter.is_whitespace() || letter == '>').next().unwrap_or(tag);
    format!("{name}>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_word_stands_for_itself_in_the_key() {
        let check = |text: &str, key: &str| assert_eq!(keys(text), [key]);
        check("<p>[[and {{ page.left_out }} more]]</p>", "and {more} more");
        check("[[see <a href=\"{{ x }}#>\">data</a>]]", "see <a>data</a>");
        check("[[{kpis} of {{ <link of={row.unit} /> }}]]", "{kpis} of {unit1}");
        check("[[{{ a.n }} of {{ b.n }}]]", "{n} of {n1}");
        check("[[{{ page.orphans | length }}]]", "{length}");
    }

    #[test]
    fn english_is_the_template_without_its_marks() {
        let text = "[[see <a href=\"x\">{{ a.n }}</a> of {{ b.n }}, <a href=\"y\">y</a>]]<i[[=en]]>";
        let plain = text.replace("[[=en]]", "").replace("[[", "").replace("]]", "");
        assert_eq!(Tongue::english().template(text), plain);
    }

    #[test]
    fn two_brackets_can_be_written_as_they_are() {
        let text = "<code>[[=[[]]sheet]]</code> [[Data]]";
        assert_eq!(Tongue::english().template(text), "<code>[[sheet]]</code> Data");
    }

    #[test]
    fn a_translation_may_change_the_order_of_parts() {
        let parts = Message::new("<a href=\"x\">{{ a.n }}</a> of {{ b.n }}").parts;
        assert_eq!(filled("{n1}: <a>{n}</a>", parts), "{{ b.n }}: <a href=\"x\">{{ a.n }}</a>");
    }
}
