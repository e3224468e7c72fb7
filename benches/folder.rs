//! How long a month takes, told as ratios within one run: `cargo bench`.
//!
//! The yardstick L is calamine's bare streaming loop over the same workbooks on the same cores, in this very process: no
//! worker, no recognition, nothing kept. What the program takes on top of it is what its walls and its thinking cost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx, open_workbook};
use chrono::NaiveDate;
use mimalloc::MiMalloc;
use rayon::prelude::*;
use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};
use scoresheet::config::{Config, Settings};
use scoresheet::discover::Source;
use scoresheet::pipeline::{Stage, Watch, understand};

/// The one that the program has.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Every figure is the best of so many.
const ROUNDS: usize = 5;
/// Workbooks of a month.
const MONTH: usize = 300;
/// Workbooks of a large organisation.
const LARGE: usize = 1_000;
/// Rows of one large sheet.
const LONG: u32 = 100_000;

fn main() {
    // Reading starts this very file again for each of its worker processes.
    if std::env::args().nth(1).as_deref() == Some("worker") {
        return scoresheet::read::worker::serve().expect("the worker's streams work");
    }
    // `cargo test --all-targets` runs this too, and wants no figures.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let [month, large, long] = ["month", "large", "long"].map(|name| folder.path().join(name));
    draw_teams(&month, MONTH);
    draw_teams(&large, LARGE);
    draw_long(&long);
    let bare = best(|| bare(&month));
    let month_read = best(|| understood(&month));
    let month_told = best(|| run("inspect", &month));
    let month_built = best(|| run("build", &month));
    let large_built = best(|| run("build", &large));
    let long_bare = best(|| self::bare(&long));
    let long_read = best(|| understood(&long));
    println!("L, {MONTH} workbooks of 3 sheets, streamed bare   {:>8}", shown(bare));
    ratio("read and recognise them, worker processes included", month_read, bare);
    ratio("`inspect` them, model and JSON included", month_told, bare);
    ratio("the whole build", month_built, bare);
    let share = (LARGE as f64) / (MONTH as f64);
    println!(
        "build of {LARGE}: {:>8}, {:.2} × the time a workbook takes in {MONTH}",
        shown(large_built),
        times(large_built, month_built) / share
    );
    println!("one sheet of {LONG} rows, streamed bare          {:>8}", shown(long_bare));
    ratio("read and recognise it, worker process included", long_read, long_bare);
}

fn ratio(what: &str, time: Duration, yardstick: Duration) {
    println!("  {what}: {:>8}, {:.1} × L", shown(time), times(time, yardstick));
}

fn times(time: Duration, yardstick: Duration) -> f64 {
    time.as_secs_f64() / yardstick.as_secs_f64()
}

fn shown(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn best(mut work: impl FnMut()) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let begin = Instant::now();
        work();
        begin.elapsed()
    });
    rounds.min().expect("there is more than one round")
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
    let config = Config { as_of: NaiveDate::MIN, root: folder.to_owned(), settings: Settings::default() };
    let paths = files(folder);
    let name = |path: &Path| path.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let sources: Vec<Source> = paths.into_iter().map(|path| Source { name: name(&path), path }).collect();
    let files = understand(&sources, &config, &Unwatched).expect("nobody ends the run");
    assert!(files.iter().all(|file| file.outcome.is_ok()), "every workbook is read");
}

struct Unwatched;

impl Watch for Unwatched {
    fn begin(&self, _stage: Stage, _steps: usize) {}

    fn step(&self, _name: &str) {}

    fn is_over(&self) -> bool {
        false
    }
}

/// The program itself, as people run it.
fn run(command: &str, folder: &Path) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_scoresheet"));
    program.args(["-q", "--as-of", "2026-08-15", command]).arg(folder).stdout(Stdio::null());
    match command {
        "inspect" => program.args(["--format", "json"]),
        _ => program.arg("--output").arg(folder.join("report")),
    };
    program.current_dir(folder);
    assert!(program.status().expect("the program starts").success(), "{command} of {}", folder.display());
}

fn draw_teams(folder: &Path, teams: usize) {
    fs::create_dir_all(folder).expect("a folder can be made");
    (0..teams).into_par_iter().for_each(|team| {
        let path = folder.join(format!("Team {team:04} 2026-Q3.xlsx"));
        draw_team(&path, team).expect("a workbook can be drawn");
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

fn draw_long(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder can be made");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    okrs(sheet, LONG, "everybody").expect("a sheet can be drawn");
    workbook.save(folder.join("Everybody 2026-Q3.xlsx")).expect("a workbook can be drawn");
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
