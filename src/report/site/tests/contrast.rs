//! The colours of the style sheet, light and dark: whether text can be read and shapes can be told from the page.

use std::collections::BTreeMap;

/// Text on a background: at least 4.5.
const TEXTS: &[(&str, &str)] = &[
    ("text", "page"),
    ("text", "raised"),
    ("muted", "page"),
    ("muted", "raised"),
    ("link", "page"),
    ("link", "raised"),
    ("on-track-label", "on-track"),
    ("on-track-text", "on-track-tint"),
    ("at-risk-label", "at-risk"),
    ("at-risk-text", "at-risk-tint"),
    ("off-track-label", "off-track"),
    ("off-track-text", "off-track-tint"),
    ("off-track-text", "page"),
    ("done-label", "done"),
    ("done-text", "done-tint"),
    ("no-data-text", "no-data-tint"),
];

/// A shape on what lies behind it: at least 3.
const SHAPES: &[(&str, &str)] = &[
    ("edge", "page"),
    ("link", "page"),
    ("on-track", "page"),
    ("on-track", "band-low"),
    ("on-track", "band-high"),
    ("at-risk-edge", "page"),
    ("at-risk-edge", "band-low"),
    ("off-track", "page"),
    ("off-track", "band-high"),
    ("done", "page"),
    ("done", "band-high"),
    ("no-data", "page"),
    ("text", "band-low"),
    ("text", "band-high"),
];

/// The palette of SITE.md, F.2, as far as it is given for both themes.
const GIVEN: &[(&str, &str, &str)] = &[
    ("page", "#ffffff", "#12161c"),
    ("text", "#1a1a1a", "#e6e9ee"),
    ("muted", "#5b6470", "#9aa5b1"),
    ("link", "#0b57d0", "#8ab4f8"),
    ("on-track", "#047d77", "#04dec9"),
    ("at-risk", "#fcc72a", "#fbcd41"),
    ("off-track", "#a11a0e", "#d66b6b"),
    ("done", "#24234a", "#748ac9"),
    ("no-data", "#5b6470", "#8b95a3"),
];

type Palette = BTreeMap<&'static str, &'static str>;

/// The light palette and the dark one.
fn palettes() -> [Palette; 2] {
    let style = include_str!("../../../../templates/assets/site.css");
    let block = style.split(":root {").nth(1).unwrap().split('}').next().unwrap();
    let lines = block.lines().filter_map(|line| line.trim().strip_prefix("--"));
    let pairs = lines.map(|line| {
        let (name, value) = line.split_once(": light-dark(").unwrap();
        (name, value.trim_end_matches(");").split_once(", ").unwrap())
    });
    let (light, dark) = pairs.map(|(name, (light, dark))| ((name, light), (name, dark))).unzip();
    [light, dark]
}

/// Relative luminance of a colour (WCAG 2.2).
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let share = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn check(pairs: &[(&str, &str)], least: f64) {
    for (theme, palette) in ["light", "dark"].into_iter().zip(palettes()) {
        for (front, back) in pairs {
            let found = contrast(palette[front], palette[back]);
            assert!(found >= least, "{theme}: {front} on {back} is {found:.2}");
        }
    }
}

#[test]
fn every_text_can_be_read_in_light_and_dark() {
    check(TEXTS, 4.5);
}

#[test]
fn every_shape_stands_out_in_light_and_dark() {
    check(SHAPES, 3.0);
}

#[test]
fn the_palette_is_the_one_that_was_measured() {
    let [light, dark] = palettes();
    for (name, on_white, on_black) in GIVEN {
        assert_eq!((light[name], dark[name]), (*on_white, *on_black), "{name}");
    }
}

#[test]
fn every_name_of_the_palette_is_used_and_set() {
    let [light, dark] = palettes();
    assert_eq!(light.keys().collect::<Vec<_>>(), dark.keys().collect::<Vec<_>>());
    let style = include_str!("../../../../templates/assets/site.css");
    for name in light.keys() {
        assert!(style.contains(&format!("var(--{name})")), "{name} is used nowhere");
    }
    for used in style.split("var(--").skip(1).map(|rest| rest.split(')').next().unwrap()) {
        assert!(light.contains_key(used), "{used} is set nowhere");
    }
}

#[test]
fn colours_stand_in_the_palette_only() {
    let style = include_str!("../../../../templates/assets/site.css");
    let rules = style.split_once("* { box-sizing").unwrap().1;
    let is_colour = |rest: &str| rest.bytes().take(6).all(|letter| letter.is_ascii_hexdigit());
    assert!(!rules.split('#').skip(1).any(is_colour));
}
