//! The tables of a workbook in, those that are drafts of others set aside: `DRAFT (Monday)` above the one, `FINAL` above
//! the other.

use std::collections::BTreeSet;

use crate::read::{CellValue, Sheet, Workbook};
use crate::recognise::headers::{folded, stands_alone};
use crate::recognise::{Field, Leftover, Meaning, Recognition, Table};

/// A title stands at most so many rows above its table.
const NEAR: u32 = 3;
/// Of ten words of a draft so many are told by what replaces it, where it stands near, and where it stands elsewhere.
const HALF: usize = 5;
const NEARLY_ALL: usize = 8;
/// Words that call a table a draft, or no longer true; sorted, folded.
const DRAFTS: &[&str] = &[
    "aegunud",
    "arbejdsudkast",
    "arbetsmaterial",
    "arbetsutkast",
    "arbetsversion",
    "borrador",
    "bozza",
    "brouillon",
    "ciorna",
    "concept",
    "draf",
    "draft",
    "drafts",
    "eelnou",
    "elavult",
    "entwurf",
    "esborrany",
    "foraeldet",
    "foraldrad",
    "foreldet",
    "inaktuell",
    "juodrastis",
    "kavand",
    "kedaluwarsa",
    "kladd",
    "kladde",
    "koncept",
    "konsep",
    "luonnos",
    "melnraksts",
    "munkaanyag",
    "munkavaltozat",
    "mustand",
    "nacrt",
    "navrh",
    "neplatne",
    "nhap",
    "nieaktualne",
    "nieaktualny",
    "novecojis",
    "obsolet",
    "obsolete",
    "obsoleto",
    "osnutek",
    "outdated",
    "pasenes",
    "perimat",
    "piszkozat",
    "rascunho",
    "robocza",
    "roboczy",
    "schita",
    "skica",
    "superseded",
    "szkic",
    "taslak",
    "tervezet",
    "tyoversio",
    "uberholt",
    "udkast",
    "usang",
    "utkast",
    "vanhentunut",
    "vazlat",
    "veraltet",
    "zastarale",
    "zastarane",
    "zastarelo",
    "zastarjelo",
    "ανενεργο",
    "παλιο",
    "παρωχημενο",
    "προσχεδιο",
    "προχειρο",
    "застарело",
    "застаріле",
    "застарјело",
    "нацрт",
    "неактуально",
    "скица",
    "чернетка",
    "чернетки",
    "чернова",
    "черновик",
    "טיוטא",
    "טיוטה",
    "مسوده",
    "پيشنويس",
    "परारूप",
    "मसौदा",
    "ฉบับราง",
    "ราง",
    "ドラフト",
    "下書き",
    "初稿",
    "草案",
    "草稿",
    "초안",
];
/// Words that say the contrary, sorted, folded.
const FINALS: &[&str] = &[
    "agreed",
    "antagen",
    "approved",
    "aprobat",
    "aprobata",
    "aprovada",
    "aprovat",
    "apstiprinata",
    "apstiprinats",
    "beschlossen",
    "beslutad",
    "definitief",
    "definitif",
    "definitiu",
    "definitiv",
    "definitiva",
    "definitivo",
    "diluluskan",
    "disahkan",
    "disetujui",
    "dokoncno",
    "elfogadott",
    "endelig",
    "endeligt",
    "endfassung",
    "endgultig",
    "faststalld",
    "faststallt",
    "final",
    "finala",
    "finale",
    "finalna",
    "finalne",
    "finalni",
    "finalny",
    "finals",
    "galiga",
    "galigais",
    "galutine",
    "galutinis",
    "godkand",
    "godkendt",
    "godkjent",
    "hatalyos",
    "heakskiidetud",
    "hyvaksytty",
    "jovahagyott",
    "kinnitatud",
    "konacan",
    "konacna",
    "konacni",
    "konacno",
    "koncna",
    "koncni",
    "koncno",
    "koncowy",
    "konecna",
    "konecne",
    "loplik",
    "lopullinen",
    "muktamad",
    "nihai",
    "obowiazujacy",
    "odobreno",
    "ostateczna",
    "ostateczny",
    "patvirtinta",
    "patvirtintas",
    "platne",
    "potrjen",
    "potrjeno",
    "schvalena",
    "schvalene",
    "schvaleno",
    "schvaleny",
    "slutgiltig",
    "slutlig",
    "sluttversjon",
    "slutversion",
    "sprejeto",
    "usvojen",
    "usvojeno",
    "vahvistettu",
    "vedtaget",
    "vedtatt",
    "vegleges",
    "zatwierdzona",
    "zatwierdzone",
    "zatwierdzony",
    "zavrsno",
    "εγκεκριμενη",
    "εγκεκριμενο",
    "οριστικη",
    "οριστικο",
    "τελικη",
    "τελικο",
    "завршно",
    "затверджена",
    "затверджении",
    "затверджено",
    "итог",
    "коначан",
    "коначна",
    "коначни",
    "коначно",
    "краен",
    "одобрен",
    "одобрено",
    "окончателен",
    "окончателна",
    "окончателно",
    "остаточна",
    "остаточнии",
    "усвојен",
    "усвојено",
    "утвърден",
    "фінальна",
    "фінальнии",
    "מאושר",
    "סופי",
    "סופית",
    "مصوب",
    "نهايي",
    "نهاييه",
    "अंतिम",
    "अनुमोदित",
    "सवीकृत",
    "ฉบับสมบูรณ",
    "อนุมัติแลว",
    "定稿",
    "最終",
    "最终",
    "確定",
    "최종",
];

/// What a table is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Called {
    Draft,
    Final,
    Neither,
}

/// Sets aside each table that is called a draft where another tells the same things and is called final, or says nearly
/// the same.
pub(in crate::recognise) fn set_aside(workbook: &Workbook, recognition: &mut Recognition) {
    let called: Vec<Called> = recognition.tables.iter().map(|table| called(workbook, table)).collect();
    if !called.contains(&Called::Draft) {
        return;
    }
    let tables = std::mem::take(&mut recognition.tables);
    let others = || tables.iter().zip(&called).filter(|&(_, called)| *called != Called::Draft);
    let reason = |table: &Table| {
        let (other, _) = others().find(|&(other, &called)| replaces((other, called), table, &recognition.sheets))?;
        let sheet = recognition.sheets.get(usize::from(other.sheet))?;
        Some(format!("a draft, the table at {} of sheet `{sheet}` has taken its place", other.area))
    };
    let is_draft = |called: Called| called == Called::Draft;
    let reasons: Vec<Option<String>> =
        tables.iter().zip(&called).map(|(table, &called)| reason(table).filter(|_| is_draft(called))).collect();
    for (table, reason) in tables.into_iter().zip(reasons) {
        match reason {
            Some(reason) => {
                recognition.leftovers.push(Leftover { sheet: table.sheet, area: table.area, reason });
            }
            None => recognition.tables.push(table),
        }
    }
    recognition.leftovers.sort_by_key(|leftover| (leftover.sheet, leftover.area));
}

/// What the nearest title above a table, else the name of its sheet, calls it.
fn called(workbook: &Workbook, table: &Table) -> Called {
    let Some(sheet) = workbook.sheets.get(usize::from(table.sheet)) else { return Called::Neither };
    let by = |text: &str| match () {
        () if says(text, DRAFTS) => Called::Draft,
        () if says(text, FINALS) => Called::Final,
        () => Called::Neither,
    };
    let titles = titles(sheet, table).map(by).find(|&called| called != Called::Neither);
    titles.unwrap_or_else(|| by(&sheet.name))
}

/// The lines right above a table, the nearest first, without those that the table uses.
fn titles<'s>(sheet: &'s Sheet, table: &'s Table) -> impl Iterator<Item = &'s str> {
    let (first, last) = (table.area.first, table.area.last);
    let from = sheet.cells.partition_point(|cell| cell.at.row < first.row.saturating_sub(NEAR));
    let to = sheet.cells.partition_point(|cell| cell.at.row < first.row);
    let objective = table.records.first().map(|record| record.at);
    let above = sheet.cells[from..to]
        .iter()
        .rev()
        .filter(move |cell| (first.column..=last.column).contains(&cell.at.column) && Some(cell.at) != objective);
    above.filter_map(|cell| match &cell.value {
        CellValue::Text(text) => Some(&**text),
        _ => None,
    })
}

/// Whether a text holds one of the words.
fn says(text: &str, words: &[&str]) -> bool {
    let text = folded(text);
    text.split(|c: char| !c.is_alphanumeric()).any(|word| words.binary_search(&word).is_ok())
        || words.iter().any(|word| word.chars().all(stands_alone) && text.contains(word))
}

/// Whether a table tells what a draft tells, on the same sheet or on one that is called alike; on any other sheet, nearly
/// all of it.
fn replaces((other, called): (&Table, Called), draft: &Table, sheets: &[String]) -> bool {
    let (own, others) = (fields(draft), fields(other));
    let name = |table: &Table| bare(sheets.get(usize::from(table.sheet)).map_or("", |name| name));
    let near = other.sheet == draft.sheet || name(other) == name(draft) || name(draft).is_empty();
    let alike = own.intersection(&others).count() * 2 > own.len();
    // How many of ten words the other tells too.
    let same = || {
        let (own, others) = (words(draft), words(other));
        own.intersection(&others).count() * 10 / own.len().max(1)
    };
    let is_told = if near { called == Called::Final || same() >= HALF } else { same() >= NEARLY_ALL };
    other.kind == draft.kind && alike && is_told
}

/// The fields that a table has columns of.
fn fields(table: &Table) -> BTreeSet<Field> {
    let field = |meaning: &Meaning| match meaning {
        Meaning::Field(field) | Meaning::OfObjective(field) => Some(*field),
        Meaning::Actual(_) | Meaning::Plan(_) | Meaning::Measured(_) => None,
    };
    table.columns.iter().filter_map(|column| field(column.meaning.as_ref()?)).collect()
}

/// The words of all that a table tells.
fn words(table: &Table) -> BTreeSet<String> {
    let texts = table.records.iter().flat_map(|record| &record.facts).map(|fact| folded(&fact.text));
    texts.flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// The name of a sheet without what calls it a draft or final.
fn bare(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| ![DRAFTS, FINALS].iter().any(|table| says(word, table))).collect()
}
