//! Draws every sample folder from the stories beside it: `cargo run --example draw-samples`.
//!
//! A story is a text file that says, a line each, what a person would type; a layout says where it goes in the sheet.
//! The orchards are a year of months instead, told in `draw/months.rs`; the months of the clinics are turned back from
//! today in `draw/earlier.rs`. All names and figures are invented.

#[path = "draw/earlier.rs"]
mod earlier;
#[path = "draw/layout.rs"]
mod layout;
#[path = "draw/months.rs"]
mod months;
#[path = "draw/ods.rs"]
mod ods;
#[path = "draw/story.rs"]
mod story;
#[path = "draw/xlsx.rs"]
mod xlsx;

use std::fs;
use std::path::Path;

use layout::{Grid, LAYOUTS};
use story::Story;

fn main() {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
    let mut stories: Vec<_> = walkdir::WalkDir::new(samples.join("stories"))
        .into_iter()
        .map(|entry| entry.expect("the stories are readable").into_path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    stories.sort();
    for path in stories {
        let company = path.parent().and_then(Path::file_name).expect("a story stands in the folder of its company");
        let story = Story::parse(&fs::read_to_string(&path).expect("a story is text"));
        let target = samples.join(company).join(&story.file);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("samples can be written");
        fs::write(&target, draw(&story)).expect("samples can be written");
        println!("{}", target.strip_prefix(&samples).expect("it stands below samples").display());
        if company == WITH_MONTHS {
            draw_months(&samples.join(company), &path);
        }
    }
    for (name, text) in months::files() {
        let target = samples.join("orchards").join(&name);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("samples can be written");
        fs::write(&target, text).expect("samples can be written");
        println!("orchards/{name}");
    }
}

/// The company that is shown month by month.
const WITH_MONTHS: &str = "harbour-clinics";

/// The story as it stood in the months before, each in a folder of its own.
fn draw_months(company: &Path, path: &Path) {
    for (name, gone, days) in earlier::MONTHS {
        let story = Story::parse(&fs::read_to_string(path).expect("a story is text"));
        let story = earlier::earlier(story, name.parse().expect("a month is named by its last day"), gone, days);
        let target = company.join("months").join(name).join(&story.file);
        fs::create_dir_all(target.parent().expect("a file has a folder")).expect("samples can be written");
        fs::write(&target, draw(&story)).expect("samples can be written");
    }
}

/// The bytes of a story's file, in the layout it asks for and the format its name asks for.
fn draw(story: &Story) -> Vec<u8> {
    let grids: Vec<Grid> = story
        .sheets
        .iter()
        .map(|sheet| {
            let layout = LAYOUTS.iter().find(|layout| layout.name == sheet.layout);
            (layout.unwrap_or_else(|| panic!("{} asks for the layout `{}`", story.file, sheet.layout)).draw)(sheet)
        })
        .collect();
    match story.file.rsplit('.').next() {
        Some("xlsx") => xlsx::bytes(&grids),
        Some("ods") => ods::bytes(&grids),
        Some("csv") => grids[0].delimited(story.separator),
        Some("tsv") => grids[0].delimited('\t'),
        other => panic!("no sample is drawn as {other:?}"),
    }
}
