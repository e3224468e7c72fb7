//! A package keeps what is not changed, byte for byte.

use std::io::{Cursor, Read, Write};

use ::zip::write::SimpleFileOptions;
use ::zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::Package;

/// A package of three entries: one stored, one with its own time, one with an extra field; and a comment.
fn sample() -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let time = DateTime::from_date_and_time(2024, 2, 29, 13, 37, 58).unwrap();
    let plain = SimpleFileOptions::default();
    for (name, options) in [
        ("[Content_Types].xml", plain.compression_method(CompressionMethod::Stored)),
        ("xl/workbook.xml", plain.last_modified_time(time)),
        ("xl/größe.bin", plain.compression_level(Some(1))),
    ] {
        writer.start_file(name, options).unwrap();
        writer.write_all(name.repeat(40).as_bytes()).unwrap();
    }
    writer.set_comment("kept as it is").unwrap();
    writer.finish().unwrap().into_inner()
}

fn raw(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let index = archive.index_for_name(name).unwrap();
    let mut packed = Vec::new();
    archive.by_index_raw(index).unwrap().read_to_end(&mut packed).unwrap();
    packed
}

/// The lines of the list of entries and the closing record, without where entries lie.
fn listed(bytes: &[u8]) -> Vec<String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let entry = archive.by_index_raw(index).unwrap();
            format!(
                "{} {:?} {:?} {:?} {}",
                entry.name().unwrap(),
                entry.compression(),
                entry.last_modified(),
                entry.extra_data(),
                entry.crc32()
            )
        })
        .collect()
}

#[test]
fn no_change_wanted_is_the_same_bytes() {
    let bytes = sample();
    let mut package = Package::open(&bytes).unwrap();
    assert_eq!(package.written(), bytes);
    let same = package.required("xl/workbook.xml").unwrap().into_owned();
    package.put("xl/workbook.xml", same).unwrap();
    assert_eq!(package.written(), bytes);
}

#[test]
fn untouched_entries_keep_their_packed_bytes_and_all_that_is_said_of_them() {
    let bytes = sample();
    let mut package = Package::open(&bytes).unwrap();
    package.put("xl/workbook.xml", b"<workbook/>".repeat(99)).unwrap();
    package.put("xl/new.xml", b"<new/>".to_vec()).unwrap();
    let written = package.written();
    for name in ["[Content_Types].xml", "xl/größe.bin"] {
        assert_eq!(raw(&written, name), raw(&bytes, name), "{name}");
    }
    let (before, after) = (listed(&bytes), listed(&written));
    assert_eq!((&after[0], &after[2], after.len()), (&before[0], &before[2], 4));
    assert!(after[1].contains("2024-02-29T13:37:58") || after[1].contains("2024"), "{}", after[1]);
    assert_eq!(ZipArchive::new(Cursor::new(&written)).unwrap().comment(), b"kept as it is");
}

#[test]
fn a_changed_part_reads_back_in_another_reader() {
    let bytes = sample();
    let mut package = Package::open(&bytes).unwrap();
    package.put("XL/Workbook.xml", b"<workbook/>".repeat(99)).unwrap();
    package.put("xl/new.xml", b"<new/>".to_vec()).unwrap();
    let written = package.written();
    let mut archive = ZipArchive::new(Cursor::new(&written)).unwrap();
    for (name, content) in [("xl/workbook.xml", b"<workbook/>".repeat(99)), ("xl/new.xml", b"<new/>".to_vec())] {
        let mut read = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut read).unwrap();
        assert_eq!(read, content, "{name}");
    }
    let again = Package::open(&written).unwrap();
    assert_eq!(again.written(), written);
    assert_eq!(&*again.required("xl/new.xml").unwrap(), b"<new/>");
}

#[test]
fn what_was_changed_and_changed_back_is_as_it_was() {
    let bytes = sample();
    let mut package = Package::open(&bytes).unwrap();
    let before = package.required("xl/workbook.xml").unwrap().into_owned();
    package.put("xl/workbook.xml", b"<workbook/>".to_vec()).unwrap();
    let written = package.written();
    let mut back = Package::open(&written).unwrap();
    back.put("xl/workbook.xml", before.clone()).unwrap();
    let back = back.written();
    assert_eq!(*Package::open(&back).unwrap().required("xl/workbook.xml").unwrap(), before);
    assert_eq!(listed(&back), listed(&bytes));
}

#[test]
fn a_streamed_entry_loses_its_trailing_sizes_only_when_it_changes() {
    let mut writer = ZipWriter::new_stream(Vec::new());
    for name in ["a.xml", "b.xml"] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(name.repeat(40).as_bytes()).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    let mut package = Package::open(&bytes).unwrap();
    package.put("a.xml", b"<a/>".to_vec()).unwrap();
    let written = package.written();
    assert_eq!(raw(&written, "b.xml"), raw(&bytes, "b.xml"));
    let mut archive = ZipArchive::new(Cursor::new(&written)).unwrap();
    assert_eq!(std::io::read_to_string(archive.by_name("a.xml").unwrap()).unwrap(), "<a/>");
    assert_eq!(std::io::read_to_string(archive.by_name("b.xml").unwrap()).unwrap(), "b.xml".repeat(40));
}

#[test]
fn a_damaged_package_is_refused_and_never_a_panic() {
    let bytes = sample();
    for cut in 0..bytes.len() {
        assert!(Package::open(&bytes[..cut]).is_err(), "cut at {cut}");
    }
    for at in 0..bytes.len() {
        for bit in [0x01, 0x80] {
            let mut damaged = bytes.clone();
            damaged[at] ^= bit;
            if let Ok(mut package) = Package::open(&damaged) {
                let names: Vec<String> = package.names().map(str::to_owned).collect();
                names.iter().for_each(|name| drop(package.part(name)));
                let _ = package.put("xl/workbook.xml", Vec::new());
                package.written();
            }
        }
    }
}

#[test]
fn a_part_that_does_not_fit_its_checksum_is_damaged() {
    let mut bytes = sample();
    let at = bytes.windows(19).position(|window| window == b"[Content_Types].xml").unwrap();
    bytes[at + 30] ^= 1;
    let package = Package::open(&bytes).unwrap();
    assert!(package.part("[Content_Types].xml").unwrap_err().contains("damaged"));
}
