//! How long a month takes, told as ratios within one run: `cargo bench`. Each line stands as soon as it is measured; all of
//! them take a few minutes.
//!
//! The yardstick L is calamine's bare streaming loop over the same workbooks on the same cores, in this very process: no
//! worker, no recognition, nothing kept. What the program takes on top of it is what its walls and its thinking cost.
//!
//! Writing has a yardstick of its own: the bytes of a finished report, written to as many files. Every report goes into a
//! folder where none was before, for one that has not changed is not written, and a file system is slow to give out again
//! what was deleted a moment ago.
//!
//! What is to be linear is measured at two sizes; told is what a cell of the larger costs in cells of the smaller.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx, open_workbook};
use chrono::{Days, NaiveDate};
use mimalloc::MiMalloc;
use rayon::prelude::*;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
use scoresheet::config::{Config, Settings};
use scoresheet::discover::Source;
use scoresheet::history::Archive;
use scoresheet::lint::lint;
use scoresheet::model::SourceId;
use scoresheet::pipeline::{Examined, Stage, Watch, examine, publish, understand};
use scoresheet::report::workbook::copy::{Copier, Past};
use scoresheet::report::write::{Holder, Target};

/// The one that the program has.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A figure that takes milliseconds is the best of so many rounds.
const ROUNDS: usize = 7;
/// The same of one that takes seconds.
const FEW_ROUNDS: usize = 2;
/// Workbooks of a month.
const MONTH: usize = 300;
/// Workbooks of a large organisation.
const LARGE: usize = 1_000;
/// Units of a report to be rendered, and key results of each.
const UNITS: u32 = 1_000;
const OF_EACH: u32 = 20;

fn main() {
    // Reading starts this very file again for each of its worker processes.
    if std::env::args().nth(1).as_deref() == Some("worker") {
        return scoresheet::read::worker::serve().expect("the worker's streams work");
    }
    // `cargo test --all-targets` runs this too, and wants no figures.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let begin = Instant::now();
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let folder = folder.path();
    let built = month(&folder.join("month"));
    sizes(folder);
    rendering(&folder.join("units"));
    large(&folder.join("large"), built);
    println!("measured in {} s", begin.elapsed().as_secs());
}

/// Everything about a month's workbooks. Hands back how long their build takes.
fn month(folder: &Path) -> Duration {
    draw(folder, MONTH, draw_team);
    let bare = best(ROUNDS, || bare(folder));
    println!("L, {MONTH} workbooks of 3 sheets, streamed bare: {}", shown(bare));
    let told = |what: &str, time: Duration, bar: &str| ratio(what, time, bare, "L", bar);
    told("read and recognise, worker processes included", best(ROUNDS, || understood(folder)), "2; every layout 2.5");
    let examined = examined(folder);
    told("check with every rule", best(ROUNDS, || checked(&examined, folder)), "1");
    told("an updated copy of each", best(ROUNDS, || updated(&examined, folder)), "5");
    told("`inspect`, model and JSON included", best(FEW_ROUNDS, || inspect(folder)), "none");
    let built = built(folder, FEW_ROUNDS);
    told("the whole build", built, "10");
    let again = best(FEW_ROUNDS, || build(folder, &folder.join("report-0")));
    told("the same again, where nothing has changed", again, "none");
    built
}

/// A large organisation, by the cost of a workbook.
fn large(folder: &Path, month_built: Duration) {
    draw(folder, LARGE, draw_team);
    let time = built(folder, 1);
    let share = (LARGE as f64) / (MONTH as f64);
    println!(
        "{:>6.2} × what a workbook takes in {MONTH} (bar 1.10): build of {LARGE}, {}",
        times(time, month_built) / share,
        shown(time)
    );
}

/// Sheets and workbooks of two sizes, the larger four times the smaller.
fn sizes(folder: &Path) {
    let one = |draw: fn(&Path, u32) -> Result<(), XlsxError>| {
        move |folder: &Path, size: u32| self::draw(folder, 1, |path, _| draw(path, size))
    };
    linear(folder, "rows", [25_000, 100_000], one(draw_long));
    linear(folder, "columns", [500, 2_000], one(draw_wide));
    linear(folder, "sheets", [50, 200], one(draw_sheets));
}

fn linear(folder: &Path, thing: &str, [small, large]: [u32; 2], draw: impl Fn(&Path, u32)) {
    let time = |size: u32| {
        let folder = folder.join(format!("{thing}-{size}"));
        draw(&folder, size);
        (best(FEW_ROUNDS, || bare(&folder)), best(FEW_ROUNDS, || understood(&folder)))
    };
    let ((_, before), (bare, after)) = (time(small), time(large));
    ratio(&format!("read and recognise {large} {thing}"), after, bare, "its own L", "2.5");
    let growth = times(after, before) / (f64::from(large) / f64::from(small));
    println!("{growth:>6.2} × what each takes of {small} (linear: about 1)");
}

/// A report of many units, rendered and written; and the same bytes written to as many files.
fn rendering(folder: &Path) {
    draw(folder, 1, |path, _| draw_units(path));
    let (made, written) = made_and_written(folder);
    let what = format!("render and write {UNITS} units, {} key results", UNITS * OF_EACH);
    ratio(&what, made, written, "bare writing", "3");
}

fn ratio(what: &str, time: Duration, yardstick: Duration, named: &str, bar: &str) {
    println!("{:>6.2} × {named} (bar {bar}): {what}, {}", times(time, yardstick), shown(time));
}

fn times(time: Duration, yardstick: Duration) -> f64 {
    time.as_secs_f64() / yardstick.as_secs_f64()
}

fn shown(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn best(rounds: usize, mut work: impl FnMut()) -> Duration {
    best_of(rounds, |_| timed(&mut work))
}

/// The shortest of so many rounds, each of which knows its number and tells how long it took.
fn best_of(rounds: usize, round: impl FnMut(usize) -> Duration) -> Duration {
    (0..rounds).map(round).min().expect("there is more than one round")
}

fn timed(work: impl FnOnce()) -> Duration {
    let begin = Instant::now();
    work();
    begin.elapsed()
}

/// Calamine's streaming loop over every sheet of every workbook.
fn bare(folder: &Path) {
    let cells: usize = files(folder).par_iter().map(|path| stream(path)).sum();
    assert!(cells > 0, "there are cells to stream");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it is listed").path());
    listed.filter(|path| path.extension().is_some()).collect()
}

fn stream(path: &Path) -> usize {
    let mut workbook: Xlsx<_> = open_workbook(path).expect("our own workbook opens");
    let mut cells = 0;
    for name in workbook.sheet_names() {
        let mut sheet = workbook.worksheet_cells_reader(&name).expect("our own sheet opens");
        while let Ok(Some(_)) = sheet.next_cell_with_style_id() {
            cells += 1;
        }
    }
    cells
}

/// Every workbook read in worker processes and recognised, as the program does it.
fn understood(folder: &Path) {
    let files = understand(&sources(folder), &config(folder), &Unwatched).expect("nobody ends the run");
    assert!(files.iter().all(|file| file.outcome.is_ok()), "every workbook is read");
}

fn config(folder: &Path) -> Config {
    let as_of = NaiveDate::from_ymd_opt(2026, 8, 15).expect("a day of the calendar");
    Config { as_of, root: folder.to_owned(), settings: Settings::default() }
}

fn sources(folder: &Path) -> Vec<Source> {
    let name = |path: &Path| path.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let mut paths = files(folder);
    paths.sort();
    paths.into_iter().map(|path| Source { name: name(&path), path }).collect()
}

fn examined(folder: &Path) -> Examined {
    let config = config(folder);
    let files = understand(&sources(folder), &config, &Unwatched).expect("nobody ends the run");
    examine(files, Archive::default(), &config, &Unwatched).expect("nobody ends the run")
}

/// Every rule over workbooks that are understood and graded already.
fn checked(examined: &Examined, folder: &Path) {
    let found = lint(&examined.portfolio, &examined.history, &examined.grades, &config(folder));
    assert_eq!(found.len(), examined.findings.len(), "the same is found again");
}

/// The updated copies of workbooks that are understood already, written nowhere.
fn updated(examined: &Examined, folder: &Path) {
    let (config, past) = (config(folder), Past::default());
    let copier = Copier::new(examined.report(&config), &past);
    sources(folder).par_iter().enumerate().for_each(|(place, source)| {
        let bytes = fs::read(&source.path).expect("a workbook can be read");
        copier.copy(SourceId::new(place), &bytes).expect("our own workbook can be updated");
    });
}

/// How long it takes to make and write the report about some workbooks that are read and examined already, all copies of
/// them included; and how long to write the same bytes to as many files on as many cores.
fn made_and_written(folder: &Path) -> (Duration, Duration) {
    let (sources, config) = (sources(folder), config(folder));
    let examined = examined(folder);
    let made = best_of(FEW_ROUNDS, |round| {
        let mut examined = Examined::clone(&examined);
        let holder = Holder { pid: std::process::id(), host: String::new(), started: String::new() };
        let target = Target::claim(&folder.join(format!("made-{round}")), &[], &holder).expect("the folder is free");
        timed(|| {
            publish(&mut examined, &sources, &config, &target, &[], &Unwatched).expect("the report is written");
        })
    });
    let report = report(&folder.join("made-0"));
    let written = best_of(FEW_ROUNDS, |round| timed(|| write(&report, &folder.join(format!("bare-{round}")))));
    (made, written)
}

/// The files of a report below its folder, with their bytes.
fn report(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.expect("it is listed"));
    let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(folder).expect("it lies below").to_owned();
        (path, fs::read(entry.path()).expect("a file of the report can be read"))
    });
    files.collect()
}

fn write(report: &[(PathBuf, Vec<u8>)], folder: &Path) {
    for (path, _) in report {
        fs::create_dir_all(folder.join(path).parent().expect("it lies in a folder")).expect("a folder can be made");
    }
    report.par_iter().for_each(|(path, bytes)| fs::write(folder.join(path), bytes).expect("a file can be written"));
}

struct Unwatched;

impl Watch for Unwatched {
    fn begin(&self, _stage: Stage, _steps: usize) {}

    fn step(&self, _name: &str) {}

    fn is_over(&self) -> bool {
        false
    }
}

/// The whole build of a folder's workbooks, each time to a place of its own.
fn built(folder: &Path, rounds: usize) -> Duration {
    best_of(rounds, |round| timed(|| build(folder, &folder.join(format!("report-{round}")))))
}

/// `inspect` as people run it.
fn inspect(folder: &Path) {
    run(program("inspect", folder).args(["--format", "json"]));
}

/// `build` as people run it.
fn build(folder: &Path, report: &Path) {
    run(program("build", folder).arg("--output").arg(report));
}

fn program(command: &str, folder: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_scoresheet"));
    program.args(["-q", "--as-of", "2026-08-15", command]).arg(folder).stdout(Stdio::null()).current_dir(folder);
    program
}

fn run(program: &mut Command) {
    assert!(program.status().expect("the program starts").success(), "{program:?}");
}

/// So many workbooks in a new folder.
fn draw(folder: &Path, count: usize, workbook: impl Fn(&Path, usize) -> Result<(), XlsxError> + Sync) {
    fs::create_dir_all(folder).expect("a folder can be made");
    (0..count).into_par_iter().for_each(|number| {
        let path = folder.join(format!("Team {number:04} 2026-Q3.xlsx"));
        workbook(&path, number).expect("a workbook can be drawn");
    });
}

/// Three sheets: 30 key results on two, and 10 KPIs with 12 months each on the third.
fn draw_team(path: &Path, team: usize) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    for name in ["Growth 2026-Q3", "Service 2026-Q3"] {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        okrs(sheet, 15, &format!("{name} of team {team}"))?;
    }
    let sheet = workbook.add_worksheet();
    sheet.set_name("KPIs 2026")?;
    kpis(sheet)?;
    workbook.save(path)
}

/// One sheet of so many key results.
fn draw_long(path: &Path, rows: u32) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    okrs(workbook.add_worksheet(), rows, "everybody")?;
    workbook.save(path)
}

/// One sheet of ten KPIs with so many days each.
fn draw_wide(path: &Path, columns: u32) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).expect("a day of the calendar");
    let days = (0..columns).map(|day| (first + Days::new(day.into())).to_string());
    sheet.write_row(0, 0, ["KPI", "Owner", "Unit", "Target"])?;
    sheet.write_row(0, 4, days)?;
    for row in 1..=10 {
        sheet.write_row(row, 0, [format!("Availability of service {row}"), "Ana Silva".to_owned(), "%".to_owned()])?;
        sheet.write_number(row, 3, 99.5)?;
        sheet.write_row(row, 4, (0..columns).map(|day| 98.0 + f64::from((day + row) % 4) / 2.0))?;
    }
    workbook.save(path)
}

/// So many sheets of 15 key results.
fn draw_sheets(path: &Path, sheets: u32) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    for number in 0..sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(format!("Team {number}"))?;
        okrs(sheet, 15, &format!("team {number}"))?;
    }
    workbook.save(path)
}

/// One sheet of all units, a column says which.
fn draw_units(path: &Path) -> Result<(), XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    okrs(sheet, UNITS * OF_EACH, "everybody")?;
    sheet.write_string(0, 7, "Team")?;
    for row in 1..=UNITS * OF_EACH {
        sheet.write_string(row, 7, format!("Team {}", (row - 1) / OF_EACH))?;
    }
    workbook.save(path)
}

fn okrs(sheet: &mut Worksheet, key_results: u32, of: &str) -> Result<(), XlsxError> {
    let header = ["Objective", "Key result", "Owner", "Baseline", "Target", "Current", "Status"];
    sheet.write_row(0, 0, header)?;
    for row in 1..=key_results {
        let share = f64::from(4 + row % 3) / 10.0;
        sheet.write_string(row, 0, format!("Be the first choice of region {} in {of}", row / 3))?;
        sheet.write_string(row, 1, format!("Raise renewals of district {row} in {of} in points"))?;
        sheet.write_string(row, 2, ["Ana Silva", "Jo Berg", "Kim Ito"][row as usize % 3])?;
        sheet.write_row(row, 3, [40.0, 60.0, 40.0 + 20.0 * share])?;
        sheet.write_string(row, 6, "On track")?;
    }
    Ok(())
}

fn kpis(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    sheet.write_row(0, 0, ["KPI", "Owner", "Unit", "Target"])?;
    sheet.write_row(0, 4, months.map(|month| format!("{month} 2026")))?;
    for row in 1..=10 {
        sheet.write_row(row, 0, [format!("Availability of service {row}"), "Ana Silva".to_owned(), "%".to_owned()])?;
        sheet.write_number(row, 3, 99.5)?;
        let values = (0..12).map(|month| 98.0 + f64::from((month + row) % 4) / 2.0);
        sheet.write_row(row, 4, values)?;
    }
    Ok(())
}
