//! The lines above a table in, what they say of all its records out: cycle, team, owner; or the objective they name.

use std::borrow::Cow;

use crate::read::{Cell, CellRef};
use crate::recognise::columns::speaks_of_signs;
use crate::recognise::gate::counts_goals;
use crate::recognise::grid::Grid;
use crate::recognise::headers::entities::entity;
use crate::recognise::headers::rows::{label, level, numbering};
use crate::recognise::headers::votes::{DOUBLED, votes};
use crate::recognise::headers::{Header, candidates, folded, signs};
use crate::recognise::period;
use crate::recognise::region::Region;
use crate::recognise::region::heads::Head;
use crate::recognise::values::{ColumnEvidence, decide, decide_text};
use crate::recognise::{Fact, FactSource, Field, RecordKind, Value};

/// A word alone is a label only if it is as sure as this.
const SURE: u8 = 80;
/// A title that holds words of the tables as surely as this names what is listed, and no objective.
const HELD: u8 = 60;
/// The title of a table that names its objective has so many words at least, and where the sheet says that it is about
/// objectives.
const TITLE_WORDS: usize = 4;
const LEAST_TITLE: usize = 2;
/// A header word that names a KPI less surely than this may name any item of a list.
const SURE_LISTS: u8 = 75;
/// So far above a table a line may still speak of it.
const FARTHEST: u32 = 12;
/// A lone label is no longer than this, in bytes.
const LONGEST_LABEL: usize = 40;
/// The sentence that a lone label names stands at most so many rows below it.
const LABEL_REACH: u32 = 2;
/// It has so many words at least.
const SENTENCE_WORDS: usize = 3;
/// A label that speaks of aims has so many words.
const AIM_WORDS: (usize, usize) = (2, 6);
/// What parts a line above a table that says several things.
const PARTING: &[&str] = &[" | ", " – ", " — ", " - ", " · ", " • ", "; ", "\n", "   "];
/// A sentence has more characters than this.
const SHORTEST_SENTENCE: usize = 4;
/// What a label above a table says of all its records, sorted.
const OF_ALL: &[Field] = &[
    Field::Owner,
    Field::Team,
    Field::Level,
    Field::Start,
    Field::Due,
    Field::Updated,
    Field::Cycle,
    Field::OkrType,
    Field::Frequency,
];
/// What labels above a table may say of its only objective besides, sorted.
const OF_ONE_OBJECTIVE: &[Field] = &[
    Field::Id,
    Field::Objective,
    Field::Parent,
    Field::Progress,
    Field::Grade,
    Field::Weight,
    Field::Confidence,
    Field::Status,
    Field::Comment,
];

/// Words in front of a person's name, sorted, folded.
const PERSONS: &[&str] = &[
    "agent",
    "agente",
    "anh",
    "ba",
    "bapak",
    "bc",
    "bu",
    "chi",
    "cik",
    "coach",
    "consultant",
    "consultor",
    "dhr",
    "dipl",
    "dl",
    "dna",
    "doamna",
    "domnul",
    "dr",
    "encik",
    "frau",
    "fru",
    "ga",
    "gosp",
    "gospa",
    "gospod",
    "gospodin",
    "gospođa",
    "gđa",
    "herr",
    "herra",
    "hr",
    "hra",
    "ibu",
    "ifj",
    "ing",
    "konsulent",
    "konsult",
    "m",
    "mag",
    "mevr",
    "mgr",
    "miss",
    "mme",
    "mr",
    "mrs",
    "ms",
    "mudr",
    "myyja",
    "ny",
    "ong",
    "ozv",
    "pak",
    "pan",
    "pani",
    "prof",
    "puan",
    "rep",
    "rouva",
    "rva",
    "saelger",
    "saljare",
    "sdr",
    "selger",
    "seller",
    "sig",
    "sr",
    "sra",
    "tn",
    "trainee",
    "univ",
    "vendedor",
    "vendeur",
    "verkaufer",
    "verkoper",
    "δρ",
    "κ",
    "κα",
    "κοσ",
    "κυρια",
    "κυριοσ",
    "г жа",
    "г н",
    "госп",
    "господин",
    "госпођа",
    "гђа",
    "д р",
    "дипл",
    "доц",
    "инж",
    "маг",
    "пан",
    "пані",
    "проф",
];

/// Words between the names of a person, sorted.
const PARTICLES: &[&str] = &[
    "af", "al", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el",
    "la", "le", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
];

/// What forms call the superior of the person who fills them in, sorted, normalised: the owner only where nobody else is
/// named.
const SUPERIORS: &[&str] = &[
    "amir",
    "amiri",
    "appraiser",
    "assessor",
    "atasan",
    "atasan langsung",
    "avaliador",
    "avaliadora",
    "avaluador",
    "beoordelaar",
    "beurteilende",
    "beurteiler",
    "beurteilerin",
    "bezposredni przelozony",
    "cap directe",
    "cap immediat",
    "cap tren",
    "cap tren truc tiep",
    "capo",
    "capo diretto",
    "chef",
    "chefe",
    "chefe direto",
    "chefia",
    "chefia imediata",
    "conducator direct",
    "direct manager",
    "ertekelo vezeto",
    "esihenkilo",
    "esimies",
    "evaluador",
    "evaluadora",
    "evaluateur",
    "evaluator",
    "evaluatrice",
    "felettes",
    "fonok",
    "fuhrungskraft",
    "gestor direto",
    "gestor imediato",
    "hierarchique",
    "hindaja",
    "ilk amiri",
    "jefe",
    "jefe directo",
    "jefe inmediato",
    "juht",
    "ketua jabatan",
    "kierownik",
    "kozvetlen felettes",
    "kozvetlen vezeto",
    "lahiesihenkilo",
    "lahiesimies",
    "lahin esihenkilo",
    "lahin esimies",
    "leder",
    "leidinggevende",
    "line manager",
    "liniovy manazer",
    "linjeleder",
    "lonesattande chef",
    "manager",
    "manager direct",
    "manager naam",
    "manager name",
    "manajer langsung",
    "nadrejeni",
    "nadređena osoba",
    "nadređeni",
    "nadriadena",
    "nadriadeny",
    "nadrizena",
    "nadrizeny",
    "naermeste chef",
    "naermeste leder",
    "naermeste overordnede",
    "narmaste chef",
    "neposredni rukovodilac",
    "neposredni rukovoditelj",
    "neposredni vodja",
    "neposredno nadrejeni",
    "ocenjevalec",
    "ocenjivac",
    "ocjenjivac",
    "otsene juht",
    "otsene ulemus",
    "overordnad",
    "overordnet",
    "pegawai penilai",
    "pejabat penilai",
    "penyelia",
    "predstojnik",
    "pretpostavljeni",
    "priamy nadriadeny",
    "priamy veduci",
    "primy nadrizeny",
    "primy vedouci",
    "przelozona",
    "przelozony",
    "przelozony bezposredni",
    "quan ly truc tiep",
    "rater",
    "reports to",
    "responsabile diretto",
    "responsable directe",
    "responsable hierarchique",
    "reviewer",
    "rukovodilac",
    "rukovoditelj",
    "sef",
    "sef direct",
    "sef ierarhic",
    "sjef",
    "superieur",
    "superieur hierarchique",
    "superior",
    "superior directe",
    "superior directo",
    "superior ierarhic",
    "superior imediato",
    "superior inmediato",
    "superiore",
    "superiore diretto",
    "supervisor",
    "supervisor directo",
    "tiesais prieksnieks",
    "tiesais vaditajs",
    "tiesiogine vadove",
    "tiesioginis vadovas",
    "truong phong",
    "ulemus",
    "ust yonetici",
    "vaditajs",
    "vadovas",
    "vahetu juht",
    "valutatore",
    "valutatrice",
    "vedouci",
    "veduci",
    "vertetajs",
    "vertintojas",
    "vezeto",
    "voditelj",
    "vodja",
    "vorgesetzte",
    "vorgesetzter",
    "yonetici",
    "yonetici adi",
    "yoneticisi",
    "αμεσοσ προισταμενοσ",
    "ανωτεροσ",
    "αξιολογητησ",
    "διευθυντησ",
    "προισταμενη",
    "προισταμενοσ",
    "безпосередніи керівник",
    "водитељ",
    "керівник",
    "лініинии керівник",
    "надређена особа",
    "надређени",
    "началник",
    "начальник",
    "непосредни руководилац",
    "непосредни руководитељ",
    "непосредственныи руководитель",
    "оценяващ",
    "оценяващ ръководител",
    "оцењивач",
    "оцјењивач",
    "претпостављени",
    "пряк началник",
    "пряк ръководител",
    "прямии керівник",
    "руководилац",
    "руководитель",
    "руководитељ",
    "ръководител",
    "הממונה",
    "ממונה",
    "ממונה ישיר",
    "מנהל",
    "מנהל ישיר",
    "ارزياب",
    "المدير",
    "المدير المباشر",
    "سرپرست مستقيم",
    "مافوق",
    "مدير مافوق",
    "مدير مستقيم",
    "परयवेकषक",
    "रिपोरटिंग अधिकारी",
    "वरिषठ अधिकारी",
    "ผูบังคับบัญชา",
    "ผูประเมิน",
    "หัวหนางาน",
    "上司",
    "上级",
    "直属上司",
    "直属上级",
    "直接上级",
    "관리자",
    "상사",
    "직속 상사",
];

/// What stands above a table and speaks of it.
#[derive(Debug, Default)]
pub(in crate::recognise) struct Above {
    /// Said of every record.
    pub of_all: Vec<Fact>,
    /// Said of the objective that the lines name, if they name one.
    pub of_one: Vec<Fact>,
    /// The cells that say it.
    pub cells: Vec<CellRef>,
}

/// What a cell above a table says, and the cells it takes.
struct Said {
    fact: Fact,
    cells: Vec<CellRef>,
    /// Whether it names the superior of the one who fills in the form.
    of_superior: bool,
}

/// Reads the lines above a table, the nearest first.
pub(in crate::recognise) fn above(region: &Region) -> Above {
    let mut told: Vec<Said> = Vec::new();
    let near = region.above.iter().rev().filter(|&&row| region.top() - row <= FARTHEST);
    near.for_each(|&row| say(region, row, &mut told));
    region.handed.iter().rev().for_each(|&row| say(region, row, &mut told));
    // What heads the page is said of every block that only tells its objective, and the cycle of every block.
    let says = |fields: &[Field]| told.iter().any(|said| fields.contains(&said.fact.field));
    let only_objective = says(&[Field::Objective]) && !says(OF_ALL);
    let mut of_page = Vec::new();
    region.page.iter().rev().for_each(|&row| say(region, row, &mut of_page));
    let known: Vec<Field> = told.iter().map(|said| said.fact.field).collect();
    let is_told = |field: Field| !known.contains(&field) && (only_objective || field == Field::Cycle);
    told.extend(of_page.into_iter().filter(|said| is_told(said.fact.field)));
    let said_owner = told.iter().any(|said| said.fact.field == Field::Owner);
    told.extend(of_sheet(region).filter(|_| !said_owner));
    if !told.iter().any(|said| said.fact.field == Field::Objective) {
        told.extend(titled(region).or_else(|| aimed(region)));
    }
    let names_objective = told.iter().any(|said| said.fact.field == Field::Objective);
    let mut above = Above::default();
    for Said { fact, cells, .. } in told {
        let of_one = names_objective && (OF_ONE_OBJECTIVE.contains(&fact.field) || fact.field == Field::Owner);
        let side = match () {
            () if of_one => &mut above.of_one,
            () if OF_ALL.contains(&fact.field) => &mut above.of_all,
            () => continue,
        };
        side.push(fact);
        above.cells.extend(cells);
    }
    above
}

/// The objective that the title of a table of key results names, where each of several tables with the same header has
/// one: groups of a board.
fn titled(region: &Region) -> Option<Said> {
    let best = |field: Field| region.heads.iter().filter_map(Head::best).find(|&(best, _)| best == field);
    // `Name` may be that of a key result where the sheet says that it is about objectives.
    let is_item = || best(Field::Kpi).is_none_or(|(_, score)| score < SURE_LISTS) && speaks_of_objectives(region);
    // Below `Nobody falls at night`, `Sign that it is working`.
    let is_sign = || region.heads.first().is_some_and(speaks_of_signs);
    let mut cells = region.grid.row_within(region.title?, region.columns);
    let cell = cells.next()?;
    // Behind `Big wish 2` stands what is wished.
    let wish = cells.next().filter(|_| counts_goals(&region.grid.text(cell)) && best(Field::Target).is_some());
    let tells_results = || best(Field::KeyResult).is_some() || is_item() || is_sign() || wish.is_some();
    if best(Field::Objective).is_some() || !tells_results() {
        return None;
    }
    let (label, cell) = (cell, wish.unwrap_or(cell));
    let text = region.grid.text(cell);
    let least = if speaks_of_objectives(region) || wish.is_some() { LEAST_TITLE } else { TITLE_WORDS };
    text.split_whitespace().nth(least - 1)?;
    // `Key results of Anna Lee` says whose they are.
    let of_lists = [Field::KeyResult, Field::Kpi, Field::Owner, Field::Team];
    let means = candidates(&Header::of(&text)).first().copied();
    if means.is_some_and(|(field, score)| score >= HELD && of_lists.contains(&field)) {
        return None;
    }
    let said = fact(Field::Objective, cell.at, &text, Value::Text);
    Some(Said { fact: said, cells: vec![label.at, cell.at], of_superior: false })
}

/// Whether the name of the sheet or a line that heads its tables says that they tell objectives: `Festival OKRs`.
fn speaks_of_objectives(region: &Region) -> bool {
    let grid = region.grid;
    let is_word = |word: &str| folded(word).starts_with("okr") || level(word) == Some(RecordKind::Objective);
    let says = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(is_word);
    let lines = region.above.iter().chain(&region.page).filter(|&&row| Some(row) != region.title);
    says(&grid.sheet.name) || lines.flat_map(|&row| grid.row(row)).any(|cell| says(&grid.text(cell)))
}

/// Adds what a line above a table says and no nearer one does.
fn say(region: &Region, row: u32, told: &mut Vec<Said>) {
    let (first, last) = region.columns;
    // Beside a line of its own, what stands to the left speaks of the table there.
    let has_own = is_beside_another(region) && region.grid.row_within(row, (first, last)).next().is_some();
    let is_of_it = |cell: &&Cell| cell.at.column <= last && (cell.at.column >= first || !has_own);
    let cells: Vec<&Cell> = region.grid.row(row).filter(is_of_it).collect();
    for (index, &cell) in cells.iter().enumerate() {
        let used = told.iter().any(|said| said.cells.contains(&cell.at));
        let beside = cells.get(index + 1).copied().filter(|next| !region.grid.text(next).ends_with([':', '：']));
        // `Cycle` behind `Branch manager` is a label with a value of its own.
        let is_label = |next: &&Cell| {
            let means = candidates(&Header::of(&region.grid.text(next))).first().copied();
            cells.len() > index + 2 && means.is_some_and(|(field, score)| score == 100 && OF_ALL.contains(&field))
        };
        let next = if beside.as_ref().is_some_and(is_label) { None } else { beside.or_else(|| below(region, cell)) };
        let said = if used { Vec::new() } else { said(region.grid, cell, next) };
        said.into_iter().for_each(|said| add(said, told));
    }
}

/// Whether another table stands to the left of a region, beside its header.
fn is_beside_another(region: &Region) -> bool {
    let before = region.columns.0.checked_sub(1);
    before.is_some_and(|before| region.grid.row_within(region.top(), (0, before)).nth(1).is_some())
}

/// The sentence below a lone label that names an objective, alone in its row too: `Objective`, and on the next line what
/// is wanted.
fn below<'a>(region: &Region<'_, 'a>, cell: &Cell) -> Option<&'a Cell> {
    let grid = region.grid;
    let text = grid.text(cell);
    let is_named = || {
        let best = candidates(&Header::of(&text)).first().copied();
        best.is_some_and(|(field, score)| field == Field::Objective && score >= SURE)
    };
    let is_label = level(text.trim_end_matches([':', '：'])) == Some(RecordKind::Objective)
        || (text.len() <= LONGEST_LABEL && is_named())
        || numbering(&text).is_some_and(|it| it.kind == Some(RecordKind::Objective) && it.rest.is_empty());
    if !is_label {
        return None;
    }
    let row = grid.rows_between(cell.at.row + 1, cell.at.row + LABEL_REACH).next().filter(|&row| row < region.top())?;
    // Below the list of objectives, a table of KPIs with a title of its own is no key results of what stands between.
    let is_of_kpis = region.heads.iter().filter_map(Head::best).any(|(field, _)| field == Field::Kpi);
    if is_of_kpis && region.above.iter().any(|&above| above > row) {
        return None;
    }
    let mut cells = grid.row_within(row, (cell.at.column, region.columns.1));
    let (sentence, others) = (cells.next()?, cells.next());
    let words = grid.text(sentence);
    let is_sentence = words.split_whitespace().count() >= SENTENCE_WORDS || signs(&words) > SHORTEST_SENTENCE;
    (others.is_none() && sentence.at.column == cell.at.column && is_sentence).then_some(sentence)
}

/// Adds what a line says, if no nearer one says it; a superior gives way to the one who fills in the form.
fn add(said: Said, told: &mut Vec<Said>) {
    match told.iter_mut().find(|known| known.fact.field == said.fact.field) {
        Some(known) if known.of_superior && !said.of_superior => *known = said,
        Some(_) => {}
        None => told.push(said),
    }
}

/// Whether a row names a superior too: then the other person in it is the one who fills in the form.
fn is_before_superior(grid: &Grid, row: u32) -> bool {
    grid.row(row).any(|cell| is_superior(&grid.text(cell)))
}

/// Whether a text is what forms call a superior, with or without a name behind it.
fn is_superior(text: &str) -> bool {
    let name = text.split_once([':', '：']).map_or(text, |(name, _)| name);
    SUPERIORS.binary_search(&&*Header::of(name).words).is_ok()
}

/// The person that a sheet is named after: `Agent Kestrel`, `Mr Black`.
fn of_sheet(region: &Region) -> Option<Said> {
    let name = region.grid.sheet.name.trim();
    let (first, rest) = name.split_once([' ', '.', '_'])?;
    // A single letter is a title only as people write it: `M. Dupont`, never `m_kpis`.
    let is_written = first.len() > 1 || !name.contains('_');
    let is_title = is_written && PERSONS.binary_search(&&*folded(first)).is_ok();
    let is_person = is_title || entity(&Header::of(first)) == Some(Field::Owner);
    let named = is_person && rest.contains(char::is_alphabetic);
    let at = CellRef::new(region.top(), region.columns.0);
    named.then(|| Said { fact: fact(Field::Owner, at, name, Value::Text), cells: Vec::new(), of_superior: false })
}

/// What one cell says: in several parts, alone, or with the one to its right.
fn said<'a>(grid: &Grid<'a>, cell: &'a Cell, next: Option<&'a Cell>) -> Vec<Said> {
    let text = grid.text(cell);
    let parts: Vec<&str> = PARTING
        .iter()
        .fold(vec![&*text], |parts, sign| parts.into_iter().flat_map(|part| part.split(sign)).map(str::trim).collect());
    let labelled = |part: &&str| label(part).is_some_and(|(_, value)| !value.is_empty());
    if parts.len() == 1 || !parts.iter().any(labelled) {
        return said_alone(grid, cell, next).into_iter().collect();
    }
    let said = |part: &str| match label(part).filter(|(_, value)| !value.is_empty()) {
        Some((field, value)) => {
            let decided = decide_text(value, &ColumnEvidence::default());
            let fact = fact(field, cell.at, value, decided);
            Some(Said { fact, cells: vec![cell.at], of_superior: is_superior(part) })
        }
        None => {
            let period = Value::Period(period::within(part)?);
            let fact = fact(Field::Cycle, cell.at, part, period);
            Some(Said { fact, cells: vec![cell.at], of_superior: false })
        }
    };
    parts.into_iter().filter_map(said).collect()
}

/// Whether a text looks like the name of a person: two words or more, no numbers, each with a capital where there are any.
fn names_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = |word: &&&str| word.starts_with(char::is_uppercase) && !word.contains(char::is_numeric);
    let names = words.iter().filter(is_name).count();
    let particles = words.iter().filter(|word| PARTICLES.binary_search(word).is_ok()).count();
    (2..=4).contains(&names) && names + particles == words.len()
}

/// The objective that a line names: `Ziel 2 | Ship faster`, `목표: 고객 만족`, though the word may mean a target elsewhere.
fn objective<'a>(grid: &Grid<'a>, cell: &'a Cell, text: &str, next: Option<&'a Cell>) -> Option<Said> {
    let numbering = numbering(text).filter(|it| it.kind == Some(RecordKind::Objective));
    // `No visit is late` is a sentence, though it begins with a word that may answer a question.
    let is_sentence = |words: &str, value: &Value| {
        let is_long = words.split_whitespace().count() > SENTENCE_WORDS;
        (*value == Value::Text || is_long) && words.chars().count() > SHORTEST_SENTENCE
    };
    // `Goal of the branch:` or `What we want:` and beside it a sentence.
    let is_label = || {
        let first = text.split_whitespace().next().unwrap_or_default();
        let sentence =
            next.map(|next| grid.text(next)).filter(|next| next.split_whitespace().count() >= SENTENCE_WORDS);
        let named = || candidates(&Header::of(text)).first().is_some_and(|&(field, _)| field == Field::Objective);
        let begins = level(first) == Some(RecordKind::Objective);
        text.ends_with([':', '：']) && (begins || named()) && sentence.is_some()
    };
    let (at, words, value) = match numbering.map(|it| it.rest) {
        Some("") | None if numbering.is_some() || level(text) == Some(RecordKind::Objective) || is_label() => {
            let next = next?;
            (next.at, grid.text(next), decide(next, grid.format(next), &ColumnEvidence::default()))
        }
        Some(rest) => (cell.at, Cow::Borrowed(rest), decide_text(rest, &ColumnEvidence::default())),
        None => return None,
    };
    let fact = || fact(Field::Objective, at, &words, value.clone());
    let said = || Said { fact: fact(), cells: vec![cell.at, at], of_superior: false };
    is_sentence(&words, &value).then(said)
}

/// The sentence beside a label that speaks of aims above each of several tables with the same header, where no line
/// surely names an objective.
fn aimed(region: &Region) -> Option<Said> {
    if region.alike.is_empty() {
        return None;
    }
    let near = region.above.iter().rev().filter(|&&row| region.top() - row <= FARTHEST);
    near.filter_map(|&row| {
        let mut cells = region.grid.row_within(row, region.columns);
        let (label, sentence) = (cells.next()?, cells.next()?);
        let text = region.grid.text(sentence);
        let is_aim = speaks_of_aims(&region.grid.text(label)) && text.split_whitespace().count() >= SENTENCE_WORDS;
        let fact = || fact(Field::Objective, sentence.at, &text, Value::Text);
        is_aim.then(|| Said { fact: fact(), cells: vec![label.at, sentence.at], of_superior: false })
    })
    .next()
}

/// Whether a label of several words speaks louder of what is wanted than of anything else: `We set out to`.
fn speaks_of_aims(label: &str) -> bool {
    let words = label.split_whitespace().count();
    if !(AIM_WORDS.0..=AIM_WORDS.1).contains(&words) || label.contains(char::is_numeric) {
        return false;
    }
    let votes = votes(&Header::of(label));
    let is_aim = |field: Field| matches!(field, Field::Objective | Field::Target);
    votes.first().is_some_and(|&(field, vote)| is_aim(field) && vote >= 2 * DOUBLED)
}

/// What one cell says alone or with the one to its right.
fn said_alone<'a>(grid: &Grid<'a>, cell: &'a Cell, next: Option<&'a Cell>) -> Option<Said> {
    let text = grid.text(cell);
    if let Some(said) = objective(grid, cell, &text, next) {
        return Some(said);
    }
    let beside = |field: Field, next: &'a Cell| {
        let value = decide(next, grid.format(next), &ColumnEvidence::default());
        let fact = Fact { formula: next.formula, ..fact(field, next.at, &grid.text(next), value) };
        Said { fact, cells: vec![cell.at, next.at], of_superior: is_superior(&text) }
    };
    match (label(&text), next) {
        (Some((field, value)), _) if !value.is_empty() => {
            let fact = fact(field, cell.at, value, decide_text(value, &ColumnEvidence::default()));
            return Some(Said { fact, cells: vec![cell.at], of_superior: is_superior(&text) });
        }
        (Some((field, _)), Some(next)) => return Some(beside(field, next)),
        (None, Some(next)) => {
            let sure = candidates(&Header::of(&text)).first().copied().filter(|&(_, score)| score >= SURE);
            if let Some((field, _)) = sure {
                return Some(beside(field, next));
            }
            // A `Name:` above a table is whose it is, if it is a person's.
            let header = Header::of(&text);
            let may_be_owner = candidates(&header).iter().any(|&(field, _)| field == Field::Owner);
            let is_label = text.ends_with([':', '：']) || is_before_superior(grid, cell.at.row);
            if may_be_owner && is_label && names_person(&grid.text(next)) {
                return Some(beside(Field::Owner, next));
            }
        }
        (_, None) => {}
    }
    let period = period::within(&text)?;
    let fact = fact(Field::Cycle, cell.at, &text, Value::Period(period));
    Some(Said { fact, cells: vec![cell.at], of_superior: false })
}

fn fact(field: Field, at: CellRef, text: &str, value: Value) -> Fact {
    Fact { field, at, text: text.into(), value, source: FactSource::Context, formula: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_front_of_names_are_sorted() {
        assert!(PERSONS.is_sorted() && PARTICLES.is_sorted() && SUPERIORS.is_sorted());
        for words in SUPERIORS {
            assert_eq!(Header::of(words).words, *words);
        }
    }
}
