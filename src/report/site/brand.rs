//! Settings in; a colour and a picture of the organisation's own out, and whether text in that colour can be read.

use std::fs;

use anyhow::{Context as _, bail};

use crate::config::Config;
use crate::report::Artifact;

/// The pages that the colour stands on, light and dark, as the style sheet has them, with the colours of links there.
const PAGES: [(&str, &str, &str); 2] = [("light", "#ffffff", "#0b57d0"), ("dark", "#12161c", "#8ab4f8")];

/// What text needs against its page (WCAG 2.2, 1.4.3).
const LEAST: f64 = 4.5;

/// Pictures that every browser shows.
const PICTURES: &[&str] = &["jpg", "png", "svg", "webp"];

/// A logo is small: it is on every page.
const MOST_BYTES: usize = 512 * 1024;

/// The rules of the own colour; empty without one. Fails on a colour that is none.
pub fn style(config: &Config) -> anyhow::Result<String> {
    let brand = &config.settings.brand;
    for (key, colour) in [("accent", &brand.accent), ("accent-dark", &brand.accent_dark)] {
        if let Some(colour) = colour.as_ref().filter(|colour| channels(colour).is_none()) {
            bail!("`brand.{key}` is `{colour}`: expected a colour such as #0b57d0");
        }
    }
    if brand.accent.is_none() && brand.accent_dark.is_none() {
        return Ok(String::new());
    }
    let light = brand.accent.as_deref().unwrap_or(PAGES[0].2);
    let dark = brand.accent_dark.as_deref().unwrap_or(PAGES[1].2);
    Ok(format!("\n:root {{ --link: light-dark({light}, {dark}); }}\n"))
}

/// Where text in the own colours is hard to read.
pub fn notes(config: &Config) -> Vec<String> {
    let brand = &config.settings.brand;
    let own = [("accent", &brand.accent), ("accent-dark", &brand.accent_dark)];
    let mut notes = Vec::new();
    for ((key, colour), (page, behind, _)) in own.into_iter().zip(PAGES) {
        let Some(found) = colour.as_deref().and_then(|colour| contrast(colour, behind)) else { continue };
        if found < LEAST {
            notes.push(format!(
                "`brand.{key}` is hard to read on a {page} page: its contrast is {found:.1}, text needs {LEAST}"
            ));
        }
    }
    notes
}

/// Where the picture lies in the report.
pub fn address(config: &Config) -> Option<String> {
    let logo = config.settings.brand.logo.as_ref()?;
    let end = logo.extension()?.to_string_lossy().to_lowercase();
    Some(format!("assets/logo.{end}"))
}

/// The picture. Fails when it cannot be read, is none or is large.
pub fn logo(config: &Config) -> anyhow::Result<Option<Artifact>> {
    let Some(logo) = &config.settings.brand.logo else { return Ok(None) };
    let path = address(config).filter(|path| PICTURES.iter().any(|end| path.ends_with(&format!(".{end}"))));
    let Some(path) = path else {
        bail!("`brand.logo` is `{}`: expected a file that ends in {}", logo.display(), PICTURES.join(", "));
    };
    let file = config.root.join(logo);
    let bytes = fs::read(&file).with_context(|| format!("cannot read `brand.logo`, {}", file.display()))?;
    if bytes.len() > MOST_BYTES {
        bail!(
            "`brand.logo` has {} KB: expected at most {}; it is on every page",
            bytes.len() / 1024,
            MOST_BYTES / 1024
        );
    }
    Ok(Some(Artifact { path, bytes }))
}

/// The address of a picture that holds it (RFC 2397), for a page without files beside it.
pub fn inline(logo: &Artifact) -> String {
    let kind = match logo.path.rsplit('.').next() {
        Some("svg") => "svg+xml",
        Some("jpg") => "jpeg",
        Some(other) => other,
        None => "",
    };
    format!("data:image/{kind};base64,{}", crate::report::base64::base64(&logo.bytes))
}

/// Red, green and blue of `#rrggbb`.
fn channels(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// Contrast of two colours (WCAG 2.2), 1 to 21.
fn contrast(a: &str, b: &str) -> Option<f64> {
    let (a, b) = (luminance(channels(a)?), luminance(channels(b)?));
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

fn luminance(channels: [u8; 3]) -> f64 {
    let linear = |channel: u8| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = channels.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::Sample;

    fn with(accent: &str, dark: Option<&str>) -> Config {
        let mut config = Sample::new().config;
        config.settings.brand.accent = Some(accent.to_owned());
        config.settings.brand.accent_dark = dark.map(str::to_owned);
        config
    }

    #[test]
    fn a_colour_that_can_be_read_is_taken_without_a_word() {
        let config = with("#8a0f4b", None);
        assert_eq!(style(&config).unwrap(), "\n:root { --link: light-dark(#8a0f4b, #8ab4f8); }\n");
        assert_eq!(notes(&config), [""; 0]);
        assert_eq!(style(&Sample::new().config).unwrap(), "");
    }

    #[test]
    fn a_colour_that_is_hard_to_read_is_told_with_its_contrast() {
        let told = notes(&with("#ffcc00", Some("#3b2f00"))).join("\n");
        assert!(told.contains("`brand.accent` is hard to read on a light page: its contrast is 1.5"), "{told}");
        assert!(told.contains("`brand.accent-dark` is hard to read on a dark page"), "{told}");
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for colour in ["red", "#12345", "#12345g", "#ffffff; } body { display: none", "＃0b57d0"] {
            assert!(style(&with(colour, None)).is_err(), "{colour}");
        }
    }

    #[test]
    fn the_style_sheet_has_the_colours_that_are_measured_against() {
        let sheet = crate::report::site::Site::new(None).unwrap().assets().remove(0);
        let text = String::from_utf8(sheet.bytes).unwrap();
        let (light, dark) = (PAGES[0], PAGES[1]);
        assert!(text.contains(&format!("--page: light-dark({}, {});", light.1, dark.1)), "{text}");
        assert!(text.contains(&format!("--link: light-dark({}, {});", light.2, dark.2)), "{text}");
    }

    #[test]
    fn a_logo_goes_with_the_report_and_one_that_is_no_picture_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Our Logo.PNG"), "png").unwrap();
        let mut config = Sample::new().config;
        config.root = folder.path().to_owned();
        config.settings.brand.logo = Some("Our Logo.PNG".into());
        let artifact = logo(&config).unwrap().unwrap();
        assert_eq!((&*artifact.path, inline(&artifact)), ("assets/logo.png", "data:image/png;base64,cG5n".to_owned()));
        config.settings.brand.logo = Some("none.svg".into());
        assert!(format!("{:#}", logo(&config).unwrap_err()).starts_with("cannot read `brand.logo`"));
        config.settings.brand.logo = Some("logo.exe".into());
        assert!(logo(&config).unwrap_err().to_string().contains("expected a file that ends in jpg, png, svg, webp"));
    }
}
