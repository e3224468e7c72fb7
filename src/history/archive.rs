//! The folder of snapshots in; those that can be used, oldest first, and a remark on every other file out.
//!
//! What is used: every file that ends in `.json` and is whole, the newest [`MOST`] of them, dated before the day of the
//! run. Of two for one date the one that is named after it. Nothing in the folder is ever changed here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use rayon::prelude::*;

use super::Extent;
use super::snapshot::{Refusal, Sketch, Snapshot};
use crate::discover::{Known, KnownFile};

/// So many snapshots are read: ten years of months.
pub const MOST: usize = 120;

/// Larger files are no snapshots of ours, MiB.
const LARGEST: u64 = 256;

/// What a folder of snapshots holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Archive {
    /// Oldest first, one a date.
    pub snapshots: Vec<Snapshot>,
    /// What was not used, and what is missing.
    pub remarks: Vec<Remark>,
    /// The files that the snapshot of the day of the run speaks of, which the run writes anew.
    pub replaced: BTreeSet<KnownFile>,
    /// How much of the snapshots is there.
    pub extent: Extent,
}

/// Something odd about the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The file.
    pub name: String,
    /// What is odd about it.
    pub oddity: Oddity,
    /// The same in words, to be read after the name.
    pub text: String,
}

/// What may be odd about a file of the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Oddity {
    /// It is not whole any more.
    Damaged,
    /// It is missing, although a report was made from it.
    Missing,
    /// It is whole or no snapshot at all, and was not used.
    LeftOut,
}

/// One file of the folder.
#[derive(Debug)]
struct Found {
    name: String,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Read(Box<Snapshot>),
    /// It is of the day of the run, which writes it anew: nothing of it is used but the names of its files.
    OfToday(BTreeSet<KnownFile>),
    Refused(Refusal),
    /// It is no file: a folder, or a link that leads nowhere.
    Other,
}

/// Reads the folder as a run of a day needs it; one that does not exist is empty. `reported` is the day of the report
/// that the run is to replace.
///
/// # Errors
/// The folder cannot be read, or a newer version has written into it.
pub fn read(folder: &Path, before: NaiveDate, reported: Option<NaiveDate>) -> Result<Archive> {
    let told = || format!("cannot read the history {}", folder.display());
    let mut names = match fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<Vec<_>>>()
            .with_context(told)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error).with_context(told),
    };
    names.retain(|name| name.ends_with(".json") && !name.starts_with('.'));
    // Those that are named after a date come last, the newest behind all others.
    names.sort_by(|a, b| (day_of(a), b).cmp(&(day_of(b), a)));
    let older = names.len().saturating_sub(MOST);
    let files = names[older..].par_iter().map(|name| found(folder, name, before));
    let mut archive = sift(files.collect::<Result<_>>().with_context(told)?, before)?;
    if older > 0 {
        let text = format!("{older} older files were not read: the newest {MOST} are");
        archive.remarks.push(Remark { name: String::new(), oddity: Oddity::LeftOut, text });
    }
    if let Some(day) = reported {
        archive.expect(day, before);
    }
    Ok(archive)
}

/// Reads one snapshot by its path.
///
/// # Errors
/// It cannot be read, is damaged, or a newer version has written it.
pub fn read_one(file: &Path) -> Result<Snapshot> {
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    Snapshot::from_bytes(&bytes).with_context(|| format!("cannot use {}", file.display()))
}

fn found(folder: &Path, name: &str, before: NaiveDate) -> Result<Found> {
    let path = folder.join(name);
    let content = match fs::metadata(&path) {
        Ok(about) if !about.is_file() => Content::Other,
        Ok(about) if about.len() > LARGEST << 20 => Content::Refused(Refusal::Damaged("it is larger than 256 MiB")),
        Ok(_) => content(name, &fs::read(&path).with_context(|| format!("cannot read {name}"))?, before),
        // A link that leads nowhere, or a file that somebody took away just now.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Content::Other,
        Err(error) => return Err(error).with_context(|| format!("cannot read {name}")),
    };
    Ok(Found { name: name.to_owned(), content })
}

fn content(name: &str, bytes: &[u8], before: NaiveDate) -> Content {
    if day_of(name) == Some(before) {
        match Sketch::from_bytes(bytes) {
            Ok(sketch) if sketch.as_of == before => return Content::OfToday(sketch.files),
            Ok(_) => {}
            Err(refusal) => return Content::Refused(refusal),
        }
    }
    match Snapshot::from_bytes(bytes) {
        Ok(snapshot) => Content::Read(Box::new(snapshot)),
        Err(refusal) => Content::Refused(refusal),
    }
}

/// The date that a file is named after.
fn day_of(name: &str) -> Option<NaiveDate> {
    name.strip_suffix(".json")?.parse().ok()
}

/// Sorts out what can be used before a day.
fn sift(files: Vec<Found>, before: NaiveDate) -> Result<Archive> {
    let mut archive = Archive::default();
    let mut by_day: BTreeMap<NaiveDate, (String, Box<Snapshot>)> = BTreeMap::new();
    for Found { name, content } in files {
        match content {
            Content::Refused(newer @ Refusal::Newer { .. }) => {
                bail!("{name} of the history cannot be used: {newer}; nothing was written")
            }
            Content::Refused(Refusal::Damaged(_)) if day_of(&name).is_none() => {
                archive.remark(name, Oddity::LeftOut, "it is no snapshot".to_owned());
            }
            Content::Refused(damaged) => archive.remark(name, Oddity::Damaged, damaged.to_string()),
            Content::Read(snapshot) if snapshot.as_of > before => {
                let text = format!("it speaks of {}, which is still to come on {before}", snapshot.as_of);
                archive.remark(name, Oddity::LeftOut, text);
            }
            Content::Other => archive.remark(name, Oddity::LeftOut, "it is no file".to_owned()),
            Content::OfToday(files) => archive.replaced = files,
            Content::Read(snapshot) if snapshot.as_of == before => {}
            Content::Read(snapshot) => {
                let day = snapshot.as_of;
                let second = match by_day.get(&day) {
                    Some((first, _)) if day_of(&name) != Some(day) => Some((name, first.clone())),
                    _ => by_day.insert(day, (name.clone(), snapshot)).map(|(second, _)| (second, name)),
                };
                if let Some((second, first)) = second {
                    archive.remark(second, Oddity::LeftOut, format!("it speaks of {day} as {first} does"));
                }
            }
        }
    }
    archive.snapshots = by_day.into_values().map(|(_, snapshot)| *snapshot).collect();
    Ok(archive)
}

impl Archive {
    /// An archive of files that are in memory, as a run of a day needs it; `reported` is the day of the report that the
    /// run is to replace.
    ///
    /// # Errors
    /// A newer version has written one of them.
    pub fn of(files: &[(String, Vec<u8>)], before: NaiveDate, reported: Option<NaiveDate>) -> Result<Archive> {
        let found =
            files.iter().map(|(name, bytes)| Found { name: name.clone(), content: content(name, bytes, before) });
        let mut archive = sift(found.collect(), before)?;
        if let Some(day) = reported {
            archive.expect(day, before);
        }
        Ok(archive)
    }

    fn remark(&mut self, name: String, oddity: Oddity, text: String) {
        self.remarks.push(Remark { name, oddity, text });
    }

    /// The files that the snapshots speak of.
    pub fn known(&self) -> Known {
        let newest = self.snapshots.last().map(Snapshot::files_of_items).unwrap_or_default();
        let items = self.snapshots.iter().flat_map(Snapshot::files_of_items);
        let findings = self.snapshots.iter().flat_map(Snapshot::files_of_findings);
        Known { newest, today: self.replaced.clone(), earlier: items.chain(findings).collect() }
    }

    /// Remarks that the snapshot is gone that was kept together with a report of a day.
    pub fn expect(&mut self, day: NaiveDate, before: NaiveDate) {
        let name = format!("{day}.json");
        let is_known = self.snapshots.iter().any(|snapshot| snapshot.as_of == day)
            || self.remarks.iter().any(|remark| remark.name == name);
        if day < before && !is_known {
            let text = format!("it is missing, although the report of {day} was made with it");
            self.remark(name, Oddity::Missing, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::snapshot::UnitEntry;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn snapshot(as_of: &str) -> Vec<u8> {
        Snapshot::empty(day(as_of)).to_bytes()
    }

    /// The dates used of some files by a run on the last day of October, and what is said of the others.
    fn used(files: &[(&str, Vec<u8>)]) -> (Vec<String>, Vec<(String, Oddity)>) {
        let folder = tempfile::tempdir().unwrap();
        files.iter().for_each(|(name, bytes)| fs::write(folder.path().join(name), bytes).unwrap());
        let archive = read(folder.path(), day("2026-10-31"), None).unwrap();
        let remarks = archive.remarks.into_iter().map(|remark| (remark.name, remark.oddity));
        (archive.snapshots.iter().map(|snapshot| snapshot.as_of.to_string()).collect(), remarks.collect())
    }

    #[test]
    fn a_folder_that_does_not_exist_is_empty() {
        let nowhere = tempfile::tempdir().unwrap().path().join("history");
        assert_eq!(read(&nowhere, day("2026-10-31"), None).unwrap(), Archive::default());
    }

    #[test]
    fn k01_a_damaged_snapshot_is_remarked_and_the_others_are_used() {
        let whole = snapshot("2026-08-31");
        let mut flipped = snapshot("2026-07-31");
        flipped[20] ^= 1;
        let (zeroed, cut) = (vec![0; whole.len()], whole[..whole.len() - 1].to_vec());
        let (days, remarks) = used(&[
            ("2026-05-31.json", zeroed),
            ("2026-06-30.json", cut),
            ("2026-07-31.json", flipped),
            ("2026-08-31.json", whole),
            ("2026-09-30.json", Vec::new()),
        ]);
        assert_eq!(days, ["2026-08-31"]);
        assert_eq!(remarks.len(), 4);
        assert!(remarks.iter().all(|(_, oddity)| *oddity == Oddity::Damaged), "{remarks:?}");
    }

    #[test]
    fn k01_a_snapshot_of_the_day_of_the_run_is_damaged_too_if_only_its_items_are() {
        let mut whole = Snapshot::empty(day("2026-10-31"));
        whole.units = vec![UnitEntry { name: "Sales".to_owned(), standing: whole.portfolio.clone() }];
        let text = String::from_utf8(whole.to_bytes()).unwrap();
        let (body, sum) = text.rsplit_once("  \"checksum\": \"sha256:").unwrap();
        let broken = body.replace("\"name\":\"Sales\"", "\"name\":7");
        let sealed = text.replace(body, &broken).replace(&sum[..64], &crate::read::sha256(broken.as_bytes()));
        let told = |bytes: &[u8]| used(&[("2026-10-31.json", bytes.to_vec())]).1;
        assert_eq!(told(text.as_bytes()), []);
        assert_eq!(told(sealed.as_bytes()), [("2026-10-31.json".to_owned(), Oddity::Damaged)]);
    }

    #[test]
    fn what_is_no_file_is_left_out_and_ends_no_run() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("2026-07-31.json")).unwrap();
        fs::write(folder.path().join("2026-08-31.json"), snapshot("2026-08-31")).unwrap();
        let archive = read(folder.path(), day("2026-10-31"), None).unwrap();
        let told: Vec<_> = archive.remarks.iter().map(|remark| (&*remark.name, remark.oddity, &*remark.text)).collect();
        assert_eq!(told, [("2026-07-31.json", Oddity::LeftOut, "it is no file")]);
        assert_eq!(archive.snapshots.len(), 1);
    }

    #[test]
    fn k02_a_newer_snapshot_ends_the_run() {
        let mut newer = Snapshot::empty(day("2026-09-30"));
        (newer.schema, newer.made_by) = (99, "7.0.0".to_owned());
        let files = [("2026-09-30.json".to_owned(), newer.to_bytes())];
        let told = Archive::of(&files, day("2026-10-31"), None).unwrap_err().to_string();
        assert!(told.contains("2026-09-30.json") && told.contains("made by scoresheet 7.0.0"), "{told}");
    }

    #[test]
    fn k03_an_older_form_is_read_and_its_file_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("2026-07-31.json");
        let mut older = Snapshot::empty(day("2026-07-31"));
        older.schema = 3;
        fs::write(&file, older.to_bytes()).unwrap();
        let archive = read(folder.path(), day("2026-10-31"), None).unwrap();
        assert_eq!((archive.snapshots[0].schema, archive.remarks.len()), (3, 0));
        assert_eq!(fs::read(&file).unwrap(), older.to_bytes());
    }

    #[test]
    fn k04_one_snapshot_a_date_in_their_order_and_none_of_the_future() {
        let (days, remarks) = used(&[
            ("2026-09-30.json", snapshot("2026-09-30")),
            ("2026-07-31.json", snapshot("2026-07-31")),
            ("2026-07-31 (copy).json", snapshot("2026-07-31")),
            ("2026-11-30.json", snapshot("2026-11-30")),
            ("2026-10-31.json", snapshot("2026-10-31")),
            ("notes.json", b"{}".to_vec()),
            (".hidden.json", Vec::new()),
            ("readme.txt", Vec::new()),
        ]);
        assert_eq!(days, ["2026-07-31", "2026-09-30"]);
        let names: Vec<&str> = remarks.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["notes.json", "2026-07-31 (copy).json", "2026-11-30.json"]);
        assert!(remarks.iter().all(|(_, oddity)| *oddity == Oddity::LeftOut), "{remarks:?}");
    }

    #[test]
    fn k04_of_five_hundred_snapshots_the_newest_are_read() {
        let first = day("2025-01-01");
        let days: Vec<String> = first.iter_days().take(500).map(|day| day.to_string()).collect();
        let files: Vec<(String, Vec<u8>)> = days.iter().map(|day| (format!("{day}.json"), snapshot(day))).collect();
        let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, bytes)| (&**name, bytes.clone())).collect();
        let (used, remarks) = used(&files);
        assert_eq!(used, days[500 - MOST..]);
        assert_eq!(remarks, [(String::new(), Oddity::LeftOut)]);
    }

    #[test]
    fn k06_what_is_too_large_too_deep_or_said_twice_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::File::create(folder.path().join("2026-05-31.json")).unwrap().set_len((LARGEST << 20) + 1).unwrap();
        let whole = String::from_utf8(snapshot("2026-06-30")).unwrap();
        let sealed = |from: &str, to: &str| {
            let (body, sum) = whole.rsplit_once("  \"checksum\": \"sha256:").unwrap();
            let changed = body.replace(from, to);
            assert_ne!(changed, body);
            whole.replace(body, &changed).replace(&sum[..64], &crate::read::sha256(changed.as_bytes()))
        };
        let deep = format!("\"units\": {}{}", "[".repeat(100_000), "]".repeat(100_000));
        fs::write(folder.path().join("2026-06-30.json"), sealed("\"units\": []", &deep)).unwrap();
        let twice = "\"units\": [],\n  \"units\": []";
        fs::write(folder.path().join("2026-07-31.json"), sealed("\"units\": []", twice)).unwrap();
        let archive = read(folder.path(), day("2026-10-31"), None).unwrap();
        let told: Vec<_> = archive.remarks.iter().map(|remark| (&*remark.name, remark.oddity)).collect();
        let names = ["2026-05-31.json", "2026-06-30.json", "2026-07-31.json"];
        assert_eq!(told, names.map(|name| (name, Oddity::Damaged)));
    }

    #[test]
    fn k07_a_snapshot_that_was_not_finished_is_not_read() {
        let (days, remarks) = used(&[
            ("2026-08-31.json", snapshot("2026-08-31")),
            (".2026-09-30.json.part-4711", snapshot("2026-09-30")[..40].to_vec()),
            ("2026-09-30.json.damaged-1", b"half".to_vec()),
        ]);
        assert_eq!((days, remarks.len()), (vec!["2026-08-31".to_owned()], 0));
    }

    #[test]
    fn k08_a_snapshot_that_a_report_was_made_with_is_missed() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("2026-07-31.json"), snapshot("2026-07-31")).unwrap();
        let oddities = |reported| {
            let archive = read(folder.path(), day("2026-10-31"), Some(day(reported))).unwrap();
            archive.remarks.iter().map(|remark| remark.oddity).collect::<Vec<_>>()
        };
        assert_eq!(oddities("2026-09-30"), [Oddity::Missing]);
        assert_eq!(oddities("2026-07-31"), []);
        assert_eq!(oddities("2026-10-31"), []);
    }
}
