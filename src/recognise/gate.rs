//! A block in; whether it speaks of objectives, key results or KPIs at all, out. A wrong yes invents data.

pub mod frameworks;
pub mod others;
pub mod software;

use std::collections::BTreeSet;

use super::block::{Block, is_paired};
use super::columns::UNNAMED;
use super::columns::people::is_of_people;
use super::headers::rows::{level, numbering};
use super::headers::{Header, candidates, folded, names_runs, signs};
use super::layout::long::is_log_of_ids;
use super::layout::objective_lines::is_numbered_objective;
use super::layout::{cards, form, pairs, row_pairs, sentences};
use super::region::context::Above;
use super::region::heads::Head;
use super::region::{Region, RegionKind};
use super::values::{ColumnEvidence, decide_text, unit};
use super::{Bound, Column, Field, Instruction, Meaning, RecordKind, Unit, Value};
use crate::config::SheetKind;
use crate::read::{Cell, NumberFormat};

/// A subject that is named so surely needs one more column that is known.
const SURE: u8 = 70;
/// A subject that is named less surely is only a guess.
const VAGUE: u8 = 50;
/// A column that a framework of results calls so names its objectives as surely as this.
const FRAMED: u8 = 58;
/// A phrase that heads several measures has so many words at least, or more signs than this in a script without blanks.
const PHRASE_WORDS: usize = 3;
const PHRASE_SIGNS: usize = 6;
/// What is measured at several sites is a measure as surely as this.
const BY_SITE: u8 = 75;
/// So many values by period are those of a measure.
const LEAST_PERIODS: usize = 3;
/// How a refusal begins for a table whose header says that it is none of ours.
pub(super) const ELSE: &str = "a table about something else";
/// So many rows tell whether they are counted in different things.
const ROWS: usize = 40;
/// So many rows are counted in different things, not fewer.
const LEAST_VARIED: usize = 3;
/// A subject that is named as surely as this is one, whatever stands beside it.
const NAMED: u8 = 80;
/// A header whose words tell an amount less surely tells none by itself.
const LEAST_TOLD: u8 = 55;
/// A word that means nothing but a KPI.
const SUREST: u8 = 95;
/// Columns that say what is measured or reached.
const MEASURES: &[Field] = &[
    Field::Baseline,
    Field::Target,
    Field::Current,
    Field::Progress,
    Field::Grade,
    Field::Confidence,
    Field::Minimum,
    Field::Maximum,
    Field::GreenLimit,
    Field::AmberLimit,
    Field::RedLimit,
    Field::Weight,
];
/// Columns that a KPI has and few other things have.
const OF_KPIS: &[Field] =
    &[Field::Frequency, Field::Definition, Field::Unit, Field::DataSource, Field::Direction, Field::Objective];
/// Nobody watches more KPIs than this in one list of names and values.
const MOST_PAIRS: usize = 500;
/// What calls a target the level of a service, normalised.
const SERVICE_LEVELS: &[&str] =
    &["service level", "service level objective", "service level target", "sla", "slo", "slo target"];
/// Words in the name of a sheet or in a title that say what its numbers are, sorted, folded.
const CALLED: &[&str] = &[
    "avainluvut",
    "avainmittarit",
    "ciljev",
    "ciljeva",
    "ciljevi",
    "cilji",
    "eesmargid",
    "gostergeler",
    "gostergeleri",
    "ikk",
    "iku",
    "indicador",
    "indicadores",
    "indicadors",
    "indicateurs",
    "indicatoren",
    "indicatori",
    "indicatorii",
    "indicatorilor",
    "indicators",
    "indikaattorit",
    "indikator",
    "indikatora",
    "indikatoren",
    "indikatorer",
    "indikatori",
    "indikatorok",
    "indikatory",
    "kazalci",
    "kazalnik",
    "kazalniki",
    "kazalnikov",
    "kennzahl",
    "kennzahlen",
    "kpi",
    "kpik",
    "kpis",
    "kpit",
    "kpi指標",
    "kulcsmutatok",
    "kvalitetsindikatorer",
    "laatumittarit",
    "malekort",
    "malepunkter",
    "malkort",
    "malopfolgning",
    "maloppfolging",
    "malstyring",
    "malstyrkort",
    "maltal",
    "maltall",
    "maluppfoljning",
    "matetal",
    "merki",
    "merku",
    "meroszamok",
    "metricas",
    "metriche",
    "metrici",
    "metricile",
    "metrics",
    "metrik",
    "metrikak",
    "metrike",
    "metriken",
    "metrikos",
    "metriky",
    "metryki",
    "miernik",
    "mierniki",
    "miernikow",
    "mittaristo",
    "mittarit",
    "moodikud",
    "moodikute",
    "mutatok",
    "mutatoszamok",
    "mutatoszamrendszer",
    "naitajad",
    "nogletal",
    "nogletallene",
    "nokkeltall",
    "nokkeltallene",
    "nyckeltal",
    "nyckeltalen",
    "objectius",
    "pokazatelj",
    "pokazatelja",
    "pokazatelji",
    "raditaji",
    "raditajs",
    "raditaju",
    "resultatindikatorer",
    "resultatmal",
    "rodikliai",
    "rodiklis",
    "rodikliu",
    "scorecard",
    "scorecards",
    "scorekort",
    "styringsindikatorer",
    "styringskort",
    "styringsparametere",
    "styrkort",
    "styrtal",
    "suorituskykymittarit",
    "teljesitmenymutatok",
    "tikslai",
    "tikslu",
    "tulemusmoodikud",
    "tulemusnaitajad",
    "tuloskortit",
    "tuloskortti",
    "tunnuslukuja",
    "tunnusluvut",
    "ukazatele",
    "ukazateli",
    "ukazatelu",
    "ukazovatel",
    "ukazovatele",
    "ukazovatelov",
    "votmemoodikud",
    "votmenaitajad",
    "vykonnostni",
    "wskazniki",
    "wskaznikow",
    "δεικτεσ",
    "δεικτησ",
    "δεικτων",
    "μετρικεσ",
    "индикатора",
    "индикатори",
    "кпе",
    "кпи",
    "метрике",
    "метрики",
    "показател",
    "показатели",
    "показателите",
    "показатељ",
    "показатеља",
    "показатељи",
    "показник",
    "показники",
    "показників",
    "скоркард",
    "цели",
    "целите",
    "циљева",
    "циљеви",
    "індикатор",
    "індикатори",
    "індикаторів",
    "המדדים",
    "יעדי",
    "יעדים",
    "מדדי",
    "מדדים",
    "اهداف",
    "شاخص",
    "شاخصها",
    "شاخصهاي",
    "लकषय",
    "संकेतक",
    "संकेतकों",
    "सूचक",
    "ดัชนีชีวัด",
    "ตัวชีวัด",
    "เปาหมาย",
    "指标",
    "指標",
    "지표",
];
/// The same for what shows at a glance how things stand, sorted, folded.
const BOARDS: &[&str] = &[
    "barometer",
    "cockpit",
    "cruscotto",
    "dasbor",
    "dashboard",
    "dashboards",
    "dashbord",
    "figures",
    "instrumentbraet",
    "instrumentpanel",
    "iranyitopult",
    "juhtimislaud",
    "juhtpaneel",
    "kokpit",
    "kontrollpanel",
    "kontrolna",
    "kontrolpanel",
    "koontinaytto",
    "lagesbild",
    "maltavle",
    "mittaristonakyma",
    "mittaritaulu",
    "muszerfal",
    "nadzorna",
    "naidikulaud",
    "nastenka",
    "nogletalstavle",
    "ohjaustaulu",
    "oversiktstavla",
    "painel",
    "panelis",
    "panou",
    "papan",
    "pregledna",
    "pulpit",
    "resultattavla",
    "resultattavle",
    "skydelis",
    "styringspanel",
    "styringstavle",
    "styrtavla",
    "tablero",
    "tablou",
    "tabloul",
    "tauler",
    "tilannekuva",
    "toolaud",
    "vezerlopult",
    "ταμπλο",
    "дашборд",
    "дешборд",
    "командно",
    "контролна",
    "надзорна",
    "панель",
    "плоча",
    "табло",
    "דשבורד",
    "داشبورد",
    "डैशबोरड",
    "แดชบอรด",
    "ダッシュボード",
    "仪表板",
    "대시보드",
];
/// Words that count the parts of a report, not what is wanted, sorted, folded.
const SECTIONS: &[&str] = &[
    "abschnitt",
    "ambit",
    "apartat",
    "area",
    "bereich",
    "block",
    "blok",
    "bloque",
    "capitol",
    "capitolo",
    "capitulo",
    "category",
    "chapitre",
    "chapter",
    "czesc",
    "del",
    "dimension",
    "dimenzija",
    "domain",
    "eix",
    "eixo",
    "eje",
    "handlungsfeld",
    "hoofdstuk",
    "joma",
    "kapitel",
    "kapitola",
    "kategorie",
    "kryptis",
    "nodala",
    "oblast",
    "obszar",
    "osa",
    "page",
    "part",
    "parte",
    "peatukk",
    "perspectiva",
    "perspective",
    "perspektiva",
    "perspektive",
    "pilar",
    "pillar",
    "podrocje",
    "podrucje",
    "poglavje",
    "poglavlje",
    "prioridad",
    "prioridade",
    "prioritaet",
    "prioritat",
    "prioritate",
    "prioriteet",
    "prioritet",
    "prioriteta",
    "prioritetas",
    "priority",
    "rozdzial",
    "sadala",
    "secao",
    "seccio",
    "seccion",
    "section",
    "sklop",
    "skyrius",
    "sritis",
    "steber",
    "stub",
    "stup",
    "suund",
    "teema",
    "teil",
    "tema",
    "thema",
    "theme",
    "topic",
    "valdkond",
    "vidik",
    "virziens",
    "volet",
    "глава",
    "димензија",
    "направление",
    "област",
    "перспектива",
    "поглавље",
    "подручје",
    "приоритет",
    "раздел",
    "стуб",
    "ступ",
    "стълб",
    "тема",
    "נושא",
    "פרק",
    "ציר",
    "תחום",
    "कषेतर",
    "विषय",
    "सतंभ",
    "ดาน",
    "มิติ",
    "หมวด",
];
/// So many words make a sentence.
const SENTENCE: usize = 3;
/// Words that begin a line of a template, sorted, folded.
const PROMPTS: &[&str] = &[
    "beispiel",
    "bsp",
    "contoh",
    "contohnya",
    "cth",
    "de ex",
    "de exemplu",
    "e g",
    "eg",
    "ej",
    "ejemplo",
    "eks",
    "eksempel",
    "eksempelvis",
    "esim",
    "esimerkiksi",
    "esimerkki",
    "ex",
    "example",
    "exempel",
    "exempelvis",
    "exemple",
    "exemplo",
    "exemplu",
    "f eks",
    "feks",
    "for eksempel",
    "minta",
    "misal",
    "misalnya",
    "na primer",
    "na primjer",
    "na przyklad",
    "naide",
    "naidis",
    "naiteks",
    "napr",
    "napriklad",
    "npr",
    "nt",
    "p ej",
    "p ex",
    "pavyzdys",
    "pavyzdziui",
    "pelda",
    "peldaul",
    "per exemple",
    "piem",
    "piemeram",
    "piemers",
    "priklad",
    "primjer",
    "przyklad",
    "pvz",
    "t ex",
    "till exempel",
    "vi du",
    "vzor",
    "wzor",
    "z b",
    "zb",
    "π χ",
    "παραδειγμα",
    "πχ",
    "υποδειγμα",
    "зразок",
    "на пример",
    "на примјер",
    "напр",
    "наприклад",
    "например",
    "нпр",
    "приклад",
    "пример",
    "примјер",
    "דוגמא",
    "דוגמה",
    "לדוגמא",
    "לדוגמה",
    "למשל",
    "براي مثال",
    "مثال",
    "مثلا",
    "نمونه",
    "उदाहरण",
    "जैसे",
    "ตัวอยาง",
    "เชน",
];

/// A measure beside an objective on its left is its key result, as in a balanced scorecard; so is one below lines that
/// name an objective.
pub(super) fn settle_subject(block: &mut Block, above: &Above) {
    if let Some(instruction) = block.grid().given.instruction.filter(|instruction| instruction.is_of_tables()) {
        return settle_as_told(block, instruction);
    }
    if block.region.heads.iter().any(|head| head.bound.is_some_and(is_subject)) {
        return;
    }
    let below_objective = above.of_one.iter().any(|fact| fact.field == Field::Objective);
    frameworks::settle(block);
    name_measured(block);
    name_heading_results(block);
    settle_names(block);
    let vague = block.confidence(Field::Objective) < VAGUE && block.column(Field::KeyResult).is_none();
    if vague && !below_objective && block.column(Field::Kpi).is_none() && block.periods() >= LEAST_PERIODS {
        block.rename(Field::Objective, Field::Kpi, "what has a value each period is a measure");
        let is_kpi = |column: &&mut Column| column.meaning == Some(Meaning::Field(Field::Kpi));
        block.columns.iter_mut().filter(is_kpi).for_each(|column| column.confidence = column.confidence.max(UNNAMED));
    }
    let is_called_measure =
        || is_vague(block) && block.column(Field::KeyResult).is_none() && is_called_kpi(&block.region);
    if !below_objective
        && (is_measured_by_site(block)
            || is_told_in_pairs(block)
            || is_planned_by_period(block)
            || (is_called_measure() && block.column(Field::Target).is_some()))
    {
        block.rename(
            Field::Objective,
            Field::Kpi,
            "what is wanted and reached, time after time or site by site, is a measure",
        );
        let is_kpi = |column: &&mut Column| column.meaning == Some(Meaning::Field(Field::Kpi));
        block.columns.iter_mut().filter(is_kpi).for_each(|column| column.confidence = column.confidence.max(BY_SITE));
    }
    let (objective, key_result) = (block.column(Field::Objective), block.column(Field::KeyResult));
    let Some(kpi) = block.column(Field::Kpi).filter(|_| key_result.is_none()) else { return };
    match objective {
        Some(objective) if objective < kpi && block.confidence(Field::Kpi) > SURE && heads_rows(block, objective) => {
            block.rename(
                Field::Kpi,
                Field::KeyResult,
                "beside a sentence that heads several, a measure is its key result",
            );
        }
        Some(_) if block.confidence(Field::Objective) < SURE && block.confidence(Field::Kpi) > SURE => {
            block.forget(Field::Objective, "a theme above the KPIs, not an objective");
        }
        // `Name` beside the objective that each row belongs to.
        Some(objective) if objective < kpi || block.confidence(Field::Kpi) < SURE => {
            block.rename(Field::Kpi, Field::KeyResult, "beside an objective a measure is its key result");
        }
        None if block.names_objective() && block.confidence(Field::Kpi) < SUREST => {
            block.rename(Field::Kpi, Field::KeyResult, "beside the id of an objective a measure is its key result");
        }
        None if below_objective || tells_objectives(block) || has_counted_bands(block) || has_two_kinds(block, kpi) => {
            block.rename(Field::Kpi, Field::KeyResult, "below an objective a measure is its key result");
        }
        Some(_) | None => {}
    }
}

/// What has a target and a direction, or a service level and what was reached, is a measure, though its column may be
/// called no more than `Name` or `Service`.
fn name_measured(block: &mut Block) {
    let is_sure = |field: Field| block.confidence(field) >= SURE;
    let is_level =
        |head: &Head| SERVICE_LEVELS.contains(&&*head.header.words) && block.column(Field::Target) == Some(head.column);
    let has_level = is_sure(Field::Current) && block.region.heads.iter().any(is_level);
    let is_told = is_sure(Field::Target) && (is_sure(Field::Direction) || has_level);
    let has_subject = [Field::Objective, Field::KeyResult].iter().any(|&field| block.column(field).is_some());
    if !is_told || has_subject || is_sure(Field::Kpi) {
        return;
    }
    let first = block.columns.first().and_then(|first| match first.meaning {
        Some(Meaning::Field(field @ (Field::Owner | Field::Team))) => Some(field),
        _ => None,
    });
    if let Some(first) = first.filter(|_| block.column(Field::Kpi).is_none()) {
        block.rename(first, Field::Kpi, "what has a target and a direction or a service level is a measure");
    }
    let is_kpi = |column: &&mut Column| column.meaning == Some(Meaning::Field(Field::Kpi));
    block.columns.iter_mut().filter(is_kpi).for_each(|column| column.confidence = column.confidence.max(SURE));
}

/// A result in front of the indicators that it heads is their objective: `Résultat | Indicateur`.
fn name_heading_results(block: &mut Block) {
    let (Some(result), Some(kpi), None) =
        (block.column(Field::KeyResult), block.column(Field::Kpi), block.column(Field::Objective))
    else {
        return;
    };
    let is_weaker = block.confidence(Field::KeyResult) < block.confidence(Field::Kpi);
    if result < kpi && is_weaker && heads_rows(block, result) {
        block.rename(Field::KeyResult, Field::Objective, "a phrase that heads several measures is their objective");
    }
}

/// Whether the cells of a column in front of measures are phrases, fewer than the rows: `Roads people can rely on` above
/// three indicators. A theme such as `Finance` is a word or two.
fn heads_rows(block: &Block, column: u16) -> bool {
    let rows = || block.region.rows.iter().filter(|&&row| block.skips(row).is_none()).take(ROWS);
    let texts = || rows().filter_map(|&row| block.grid().cell(row, column)).map(|cell| block.grid().text(cell));
    let distinct: BTreeSet<_> = texts().map(|text| folded(&text)).collect();
    let is_phrase = |text: &&String| {
        let in_words = text.split_whitespace().nth(PHRASE_WORDS - 1).is_some();
        in_words || signs(text) > PHRASE_SIGNS
    };
    let phrases = distinct.iter().filter(is_phrase).count();
    // `Narrative summary` heads a single indicator too, which `Description` may describe.
    let heads = distinct.len() < rows().count() || block.confidence(Field::Objective) >= FRAMED;
    distinct.len() > 1 && phrases * 2 > distinct.len() && heads
}

/// Whether an objective, not surely called so, has a target and what was reached in several groups of columns.
fn is_measured_by_site(block: &Block) -> bool {
    let groups = |field: Field| {
        let of_field = block.columns.iter().filter(move |column| column.meaning == Some(Meaning::Field(field)));
        of_field.filter_map(|column| column.group).count()
    };
    is_vague(block)
        && block.column(Field::KeyResult).is_none()
        && groups(Field::Target) > 1
        && groups(Field::Current) > 1
}

/// Whether what may be called an objective has a plan and what was reached, period by period.
fn is_planned_by_period(block: &Block) -> bool {
    let is_plan = |column: &&Column| matches!(column.meaning, Some(Meaning::Plan(_)));
    let plans = block.columns.iter().filter(is_plan).count();
    is_vague(block) && block.column(Field::KeyResult).is_none() && plans > 1 && block.periods() > plans + 1
}

/// Whether what may be called an objective comes in rows of plans and rows of what was reached.
fn is_told_in_pairs(block: &Block) -> bool {
    is_vague(block) && block.column(Field::KeyResult).is_none() && row_pairs::tells_roles_in_a_column(block)
}

/// Whether rows of a block are objectives with their numbers: `O2: Ship faster`, or `Goal 2` beside the sentence.
fn tells_objectives(block: &Block) -> bool {
    let is_beside = |row: u32| {
        let mut cells = block.cells(row);
        let first = cells.next().map(|cell| block.grid().text(cell));
        let numbering = first.as_deref().and_then(numbering).filter(|it| it.rest.is_empty());
        numbering.is_some_and(|it| it.kind == Some(RecordKind::Objective)) && cells.next().is_some()
    };
    let rows = &block.region.rows;
    let beside = rows.iter().filter(|&&row| is_beside(row)).count();
    rows.iter().any(|&row| is_numbered_objective(block, row)) || (beside > 0 && beside * 2 <= rows.len())
}

/// Whether lines above the rows are counted with one word and are sentences: `Course 1 - Nobody waits in the cold`. What
/// is measured below them is what each of them wants.
fn has_counted_bands(block: &Block) -> bool {
    let line = |row: u32| {
        let mut cells = block.cells(row);
        let (first, second, None) = (cells.next()?, cells.next(), cells.next()) else { return None };
        let text = block.grid().text(first);
        let Some(sentence) = second else { return Some(text) };
        // Below `Push` stands the number, and beside it the sentence over the width of the table.
        let head = block.region.heads.iter().find(|head| head.column == first.at.column)?;
        let is_number = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let is_band = is_number && block.is_wide(sentence);
        is_band.then(|| format!("{} {text}: {}", head.text.trim(), block.grid().text(sentence)).into())
    };
    let rows = &block.region.rows;
    let lines: Vec<_> = rows.iter().filter_map(|&row| line(row)).collect();
    let bands: Option<Vec<(&str, u32, &str)>> = lines.iter().map(|line| counted(line)).collect();
    let Some(bands) = bands.filter(|bands| bands.len() > 1 && rows.first().is_some_and(|&row| line(row).is_some()))
    else {
        return false;
    };
    let are_sentences = bands.iter().filter(|(.., sentence)| sentence.split_whitespace().count() >= SENTENCE).count();
    let are_in_order = (1..).zip(&bands).all(|(number, band)| band.1 == number && band.0 == bands[0].0);
    are_in_order && are_sentences * 2 > bands.len() && may_count_goals(bands[0].0)
}

/// Whether a column says one of two words of each row, the first where a phrase stands alone and the other where it has
/// numbers: `Dream` above each of its `Mark`s.
fn has_two_kinds(block: &Block, names: u16) -> bool {
    let rows = || block.region.rows.iter().copied().filter(|&row| block.skips(row).is_none()).take(ROWS);
    let is_amount = |column: &Column| Field::AMOUNTS.iter().any(|&field| column.meaning == Some(Meaning::Field(field)));
    let is_number = |cell: &Cell| block.grid().text(cell).starts_with(|c: char| c.is_ascii_digit());
    // Rows that hold other numbers are neither: those of a plan beside those of what was reached.
    let measured = |row: u32| match (block.facts(row, is_amount).is_empty(), block.cells(row).any(is_number)) {
        (false, _) => Some(true),
        (true, false) => Some(false),
        (true, true) => None,
    };
    let tells_kinds = |column: u16| {
        let word = |row: u32| block.grid().cell(row, column).map(|cell| folded(&block.grid().text(cell)));
        let words: Option<Vec<(String, bool)>> = rows().map(|row| Some((word(row)?, measured(row)?))).collect();
        let words = words.unwrap_or_default();
        let Some((first, false)) = words.first() else { return false };
        let alone: Vec<_> = words.iter().filter(|(word, _)| word == first).collect();
        let others: BTreeSet<&String> = words.iter().filter(|(word, _)| word != first).map(|(word, _)| word).collect();
        let is_short = |word: &str| !word.is_empty() && word.split_whitespace().count() <= 2;
        let are_apart = words.iter().all(|(word, measured)| (word == first) != *measured);
        alone.len() > 1 && others.len() == 1 && alone.len() * 2 <= words.len() && are_apart && is_short(first)
    };
    let is_named = block.confidence(Field::Kpi) > UNNAMED;
    !is_named && block.columns.iter().filter(|column| column.column != names).any(|column| tells_kinds(column.column))
}

/// Whether a word that counts sentences may count what is wanted: no part of a report, no team, nobody and no time.
fn may_count_goals(word: &str) -> bool {
    let fields = candidates(&Header::of(word));
    let says_who_or_when =
        fields.iter().any(|&(field, _)| matches!(field, Field::Team | Field::Owner | Field::Cycle | Field::Start));
    SECTIONS.binary_search(&&*folded(word)).is_err() && !says_who_or_when
}

/// Whether a cell counts what is wanted and says no more: `Big wish 2`.
pub(super) fn counts_goals(text: &str) -> bool {
    let word = text.trim().trim_end_matches(|c: char| c.is_ascii_digit());
    let is_counted = word.len() < text.trim().len() && word.ends_with([' ', '\u{a0}']);
    let is_name = word.contains(char::is_alphabetic) && word.split_whitespace().count() <= 2;
    is_counted && is_name && may_count_goals(word.trim())
}

/// A line that begins with words and their number: `Course 1 - Nobody waits`.
fn counted(line: &str) -> Option<(&str, u32, &str)> {
    let digit = line.find(|c: char| c.is_ascii_digit())?;
    let (word, rest) = line.split_at(digit);
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = rest[..rest.len() - behind.len()].parse().ok()?;
    let sentence = behind.trim_start_matches([' ', '.', ':', '：', '-', '–', '—', ')']);
    let is_name = word.trim().contains(char::is_alphabetic) && word.split_whitespace().count() <= 2;
    (is_name && sentence.len() < behind.len()).then_some((word.trim(), number, sentence))
}

/// Whether a column is bound to what a row is.
fn is_subject(bound: Bound) -> bool {
    matches!(bound, Bound::To(Field::Objective | Field::KeyResult | Field::Kpi))
}

/// Makes the columns fit what scoresheet.toml says that the sheet tells.
fn settle_as_told(block: &mut Block, instruction: &Instruction) {
    let why = "scoresheet.toml says what the sheet tells";
    let has = |block: &Block, field: Field| block.column(field).is_some();
    match instruction.kind {
        Some(SheetKind::Okr) if !has(block, Field::KeyResult) => block.rename(Field::Kpi, Field::KeyResult, why),
        Some(SheetKind::Okr) => block.forget(Field::Kpi, why),
        Some(SheetKind::Kpi) => {
            for other in [Field::KeyResult, Field::Objective] {
                if has(block, Field::Kpi) {
                    block.forget(other, why);
                } else {
                    block.rename(other, Field::Kpi, why);
                }
            }
        }
        None => {}
    }
}

/// Where a row has both a key result and a KPI and no objective, the surer of the two names it: `KPI name` beside
/// `Metric`.
fn settle_names(block: &mut Block) {
    let (key_result, kpi) = (block.confidence(Field::KeyResult), block.confidence(Field::Kpi));
    if key_result == 0 || kpi == 0 {
        return;
    }
    let below_objective = block.column(Field::Objective).is_some();
    let weaker = if kpi > key_result && !below_objective { Field::KeyResult } else { Field::Kpi };
    let is_unit = |column: &Column| {
        let head = block.region.heads.iter().find(|head| head.column == column.column);
        let may_be = head.is_some_and(|head| head.readings.iter().any(|&(field, _)| field == Field::Unit));
        if below_objective { counts(block, column.column) } else { may_be }
    };
    let weak = block.columns.iter().find(|column| column.meaning == Some(Meaning::Field(weaker)));
    if weak.is_some_and(is_unit) && block.column(Field::Unit).is_none() {
        return block.rename(weaker, Field::Unit, "another column names the row, so this one says what is counted");
    }
    if !below_objective {
        block.forget(weaker, "another column names the row more surely");
    }
}

/// Whether the cells of a column say what is counted: single words, a good part of them units.
fn counts(block: &Block, column: u16) -> bool {
    let cells = block.region.rows.iter().take(ROWS).filter_map(|&row| block.grid().cell(row, column));
    let texts: Vec<_> = cells.map(|cell| block.grid().text(cell)).collect();
    let units = texts.iter().filter(|text| unit(text).is_some()).count();
    texts.iter().all(|text| !text.trim().contains(' ')) && units > 1 && units * 3 >= texts.len()
}

/// Whether a block tells numbers that were wanted or reached, or key results by number: a table whose records stand side
/// by side must.
pub(super) fn is_measured(block: &Block) -> bool {
    if block.matrix.is_some() {
        return true;
    }
    let is_key_result = |column: &&Column| column.meaning == Some(Meaning::Field(Field::KeyResult));
    if block.columns.iter().filter(is_key_result).count() > 1 && block.column(Field::Objective).is_some() {
        return true;
    }
    let told = |row: u32| {
        let is_amount =
            |column: &Column| Field::AMOUNTS.iter().any(|&field| column.meaning == Some(Meaning::Field(field)));
        let facts = block.facts(row, is_amount).into_iter().map(|fact| fact.value);
        let points = block.series(row).into_iter().map(|point| point.fact.value);
        facts.chain(points).any(|value| matches!(value, Value::Number(_) | Value::Range(..)))
    };
    let rows = &block.region.rows;
    rows.iter().filter(|&&row| told(row)).count() * 2 >= rows.len().max(1)
}

/// Whether a block is a table of ours; if not, why.
pub(super) fn admit(block: &Block) -> Result<(), String> {
    match block.region.kind {
        RegionKind::Form => return form::admit(block),
        RegionKind::Cards => return cards::admit(block),
        RegionKind::Pairs if block.region.rows.len() > MOST_PAIRS => {
            return Err("names beside numbers, too many to be KPIs".to_owned());
        }
        RegionKind::Pairs if !is_paired_block(block) => return pairs::admit(block),
        RegionKind::Sentences => return Ok(()),
        RegionKind::Pairs | RegionKind::Headed => {}
    }
    let has = |field: Field| block.column(field).is_some();
    let is_noted = block.region.heads.iter().any(|head| head.noted.is_some() && head.bound.is_some_and(is_subject));
    let is_told = is_noted || block.grid().given.instruction.is_some_and(Instruction::is_of_tables);
    if is_told && [Field::Objective, Field::KeyResult, Field::Kpi].into_iter().any(has) {
        return Ok(());
    }
    let told = block.columns.iter().filter(|column| column.meaning.is_some()).count();
    if !is_told {
        refuse_others(block, told)?;
    }
    if block.matrix.is_some() {
        return Ok(());
    }
    let tells = |field: Field| block.confidence(field) >= LEAST_TOLD;
    let counted = MEASURES.iter().any(|&field| field != Field::Confidence && tells(field)) || block.periods() > 1;
    let reached = has(Field::Current) || has(Field::Baseline) || has(Field::Progress) || block.periods() > 1;
    let planned = block.columns.iter().any(|column| matches!(column.meaning, Some(Meaning::Plan(_))));
    let targeted = (has(Field::Target) || planned) && reached;
    let subject = [Field::Objective, Field::KeyResult, Field::Kpi].map(|field| block.confidence(field));
    let [objective, key_result, kpi] = subject;
    let admitted = match () {
        () if sentences::is_packed(block) => true,
        () if objective > 0 && key_result > 0 => objective.max(key_result) >= SURE || targeted,
        () if objective.max(key_result) >= SURE => told > 1,
        () if objective.max(key_result) > 0 => targeted || has_type_column(block),
        // A column that can only be called `KPI` beside another that is known is a list of KPIs, without numbers even.
        () if kpi >= SUREST && told > 1 => true,
        // How sure somebody is of something measures nothing.
        () if kpi >= SURE => counted || OF_KPIS.iter().any(|&field| tells(field)),
        () if kpi >= UNNAMED => {
            targeted || (block.periods() > 1 && names_measures(block)) || is_paired_block(block) || is_catalogue(block)
        }
        () => is_log_of_ids(block),
    };
    if admitted { Ok(()) } else { Err(refusal(subject, told)) }
}

/// Refuses a table that says that it is about something else: by its headers, or by what its rows are called.
fn refuse_others(block: &Block, told: usize) -> Result<(), String> {
    let foreign = others::foreign_heads(block);
    let is_unnamed = block.column(Field::Kpi).is_some() && block.confidence(Field::Kpi) <= UNNAMED;
    let is_doubtful = block.column(Field::Kpi).is_some() && block.confidence(Field::Kpi) < SURE;
    let is_unsure = is_unnamed || is_doubtful || is_vague(block);
    if !foreign.is_empty() && (foreign.len() * 2 >= told || (is_unsure && !is_called_kpi(&block.region))) {
        return Err(format!("{ELSE}: its header names `{}`", foreign.join("`, `")));
    }
    let subjects = [Field::Objective, Field::KeyResult, Field::Kpi];
    let is_named = subjects.into_iter().any(|field| block.confidence(field) >= NAMED);
    if foreign.len() > 1 && !is_named && !others::counts(block) {
        return Err(format!("{ELSE}: nothing in it is counted, and its header names `{}`", foreign.join("`, `")));
    }
    let runs = block.region.heads.first().filter(|head| head.bound.is_none() && names_runs(&head.header));
    if let Some(runs) = runs.filter(|_| block.column(Field::Kpi).is_none() && !others::counts(block)) {
        return Err(format!("{ELSE}: nothing in it is counted, and its rows are called `{}`", runs.text));
    }
    if others::is_of_stages(block) {
        return Err(format!("{ELSE}: its rows are stages of a plan, each with what stands at its end"));
    }
    if let Some(rows) = software::instead(block) {
        return Err(format!("{ELSE}: {rows}"));
    }
    if is_unsure && others::is_questionnaire(block) {
        return Err(format!("{ELSE}: its header asks questions"));
    }
    if others::is_ledger(block) {
        return Err(format!("{ELSE}: one column is what is left of two others, and all are added up below"));
    }
    if block.matrix.is_some() {
        return Ok(());
    }
    if is_unsure && !is_called_kpi(&block.region) && others::is_budget(block) {
        return Err(format!("{ELSE}: its rows are lines of a budget, added up below"));
    }
    if is_unnamed && block.column(Field::Kpi).is_some_and(|names| others::is_of_weekdays(block, names)) {
        return Err(format!("{ELSE}: its rows are days of the week"));
    }
    if is_unnamed && block.column(Field::Kpi).is_some_and(|names| is_of_people(&block.region, names)) {
        return Err("numbers of people, and nothing says that they are KPIs".to_owned());
    }
    Ok(())
}

/// Whether no word surely says what the rows are, and a vague one such as `What` calls them objectives.
fn is_vague(block: &Block) -> bool {
    let [objective, key_result, kpi] =
        [Field::Objective, Field::KeyResult, Field::Kpi].map(|field| block.confidence(field));
    objective.max(key_result) > 0 && objective.max(key_result) < SURE && kpi == 0
}

fn is_paired_block(block: &Block) -> bool {
    block.column(Field::Kpi).is_some_and(|column| is_paired(&block.region, column))
}

/// Whether the sheet is called one of KPIs, and its columns tell several things that a KPI has and few other things have.
fn is_catalogue(block: &Block) -> bool {
    let told = OF_KPIS.iter().filter(|&&field| block.confidence(field) >= LEAST_TOLD).count();
    told > 1 && is_called_kpi(&block.region)
}

/// Whether values by period are those of KPIs, though no header says so.
fn names_measures(block: &Block) -> bool {
    let owner = block.column(Field::Owner).zip(block.column(Field::Kpi)).is_some_and(|(owner, kpi)| owner < kpi);
    owner
        || is_called_kpi(&block.region)
        || block.column(Field::Kpi).is_some_and(|column| varies(&block.region, column))
}

/// Whether the rows below a header of periods are counted in different things, per cent and a number of things among
/// them: sign-ups, conversion in per cent, hours. Accounts are all in money.
pub(super) fn varies(region: &Region, names: u16) -> bool {
    let (mut shares, mut counts, mut others) = (0, 0, 0);
    for &row in region.rows.iter().take(ROWS) {
        let Some(name) = region.grid.cell(row, names) else { continue };
        let values = || region.grid.row_within(row, (names + 1, region.columns.1));
        let unit = Header::of(&region.grid.text(name)).unit();
        let formats = values().map(|cell| &region.grid.format(cell).number);
        let is_share =
            unit == Some(Unit::Percent) || formats.clone().any(|it| matches!(it, NumberFormat::Percent { .. }));
        let is_money = matches!(unit, Some(Unit::Currency(_)))
            || formats.clone().any(|it| matches!(it, NumberFormat::Currency { .. }));
        match () {
            () if !all_numbers(region, row, names) => others += 1,
            () if is_share => shares += 1,
            () if is_money => {}
            () => counts += 1,
        }
    }
    shares > 0 && counts > 0 && shares + counts >= LEAST_VARIED && others == 0
}

/// Whether all cells of a row behind its name are numbers, in text too.
fn all_numbers(region: &Region, row: u32, names: u16) -> bool {
    let is_number = |text: &str| {
        matches!(
            decide_text(text, &ColumnEvidence::default()),
            Value::Number(_) | Value::Ambiguous(_) | Value::Placeholder
        )
    };
    region.grid.row_within(row, (names + 1, region.columns.1)).all(|cell| is_number(&region.grid.text(cell)))
}

/// Whether the sheet or a line above the table says that it is about KPIs.
pub(super) fn is_called_kpi(region: &Region) -> bool {
    is_called(region, CALLED)
}

/// Whether the sheet or a line above the table says that it shows at a glance how things stand.
pub(super) fn is_called_board(region: &Region) -> bool {
    is_called(region, BOARDS)
}

fn is_called(region: &Region, words: &[&str]) -> bool {
    let grid = region.grid;
    let above = region.above.iter().flat_map(|&row| grid.row(row));
    // In a turned sheet, a line above stands to the left.
    let beside = region.rows.first().into_iter().flat_map(|&row| grid.row(row));
    let above = above.chain(beside.filter(|cell| cell.at.column < region.columns.0));
    says(&grid.sheet.name, words) || above.into_iter().any(|cell| says(&grid.text(cell), words))
}

/// Whether a word of a name or a title says that its numbers are KPIs.
pub(super) fn says_kpi(text: &str) -> bool {
    says(text, CALLED)
}

/// Whether a title holds one of the words, on its own or next to letters of a script without blanks.
fn says(title: &str, words: &[&str]) -> bool {
    let folded = folded(title);
    let whole = |mark: fn(char) -> bool| folded.split(mark).any(|word| words.binary_search(&word).is_ok());
    whole(|c| !c.is_alphanumeric()) || (!folded.is_ascii() && whole(|c| !c.is_ascii_alphanumeric()))
}

fn refusal([objective, key_result, kpi]: [u8; 3], told: usize) -> String {
    if objective.max(key_result).max(kpi) == 0 {
        return format!(
            "a table without a column for objectives, key results or KPIs ({told} columns have known headers)"
        );
    }
    "a table whose columns do not say what is measured or wanted".to_owned()
}

/// Whether a column says of its rows that they are objectives, key results or KPIs.
fn has_type_column(block: &Block) -> bool {
    block.columns.iter().any(|column| {
        let mut cells = block.region.rows.iter().filter_map(|&row| block.grid().cell(row, column.column)).peekable();
        cells.peek().is_some() && cells.all(|cell| level(&block.grid().text(cell)).is_some())
    })
}

/// Whether a title is what a template leaves to be overwritten: `e.g. Delight our users`.
pub(super) fn is_prompt(text: &str) -> bool {
    let folded = folded(text);
    let letters: String = folded.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = letters.split_whitespace().take(2).collect();
    let begins = |length: usize| words.get(..length).is_some_and(|front| PROMPTS.contains(&&*front.join(" ")));
    let bracketed = text.starts_with(['[', '<']) && text.ends_with([']', '>']);
    bracketed || (begins(1) && text.contains(['.', ':'])) || begins(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_of_templates_are_no_titles() {
        for text in ["[Objective 1]", "e.g. Delight our users", "z.B. Kunden begeistern", "Example: win", "<name>"] {
            assert!(is_prompt(text), "{text}");
        }
        for text in ["Delight our users", "Ex-customers come back", "Exemplary service: 9 of 10"] {
            assert!(!is_prompt(text), "{text}");
        }
    }

    #[test]
    fn words_of_titles_are_sorted() {
        assert!([PROMPTS, CALLED, BOARDS, SECTIONS].iter().all(|words| words.is_sorted()));
    }
}
