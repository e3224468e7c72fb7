//! The header of a table and what stands below it in, the meaning of each column out: decided jointly, each meaning once.

pub mod amounts;
pub mod arrows;
pub mod groups;
pub mod limits;
pub mod parents;
pub mod people;
pub mod profile;
pub mod roles;
pub mod sizes;
pub mod unknown;
mod words;

use std::collections::BTreeSet;

use super::book::known::Reference;
use super::headers::entities::entity;
use super::headers::names;
use super::headers::rows::level;
use super::headers::votes::{DOUBLED, votes};
use super::period::Period;
use super::region::heads::Head;
use super::{Bound, Column, Field, Meaning, PointRole, RecordKind};
use groups::groups;
use profile::Profile;
use words::{AFTER, ANSWERABLE, AT_END, BEFORE, COUNTED_IN, THRESHOLDS};

/// A reading below this is no meaning.
const LEAST: i32 = 35;
/// What a column whose cells contradict a reading loses.
const CONTRADICTED: i32 = 70;
/// What a column whose cells make a reading unlikely loses.
const UNLIKELY: i32 = 25;
/// Why a column holds a frequency, though no header says so.
const HOW_OFTEN: &str = "its cells say how often";
/// How sure a unit is that only the cells tell.
const BY_CELLS: u8 = 60;
/// A reading that scoresheet.toml tells beats all others.
const TOLD: i32 = 1_000;
/// How sure it is that cells with labels in them tell objectives and key results, whatever the header says.
const PACKED: i32 = 130;
/// How sure a reading is of a column whose cells all say the same: they name what another sheet tells, or a start and an
/// end.
const REFERRED: i32 = 120;
/// What a reading gains that the ids beside it make likely.
const FAVOURED: i32 = 30;
/// What a column whose cells fit a reading gains.
const FITTING: i32 = 8;
/// A reading no surer than this gives way to the names of what is measured.
const WEAK: u8 = 70;
/// How sure a person is that the header names by what people do.
const NAMED: u8 = 75;
/// How sure the name of a KPI is that no header tells.
pub(super) const UNNAMED: u8 = 40;

/// How sure what stands beside each other is a name and its value.
pub(super) const SUPPOSED: u8 = 65;

/// How loudly words speak of what shows that something comes true.
const SIGN: i32 = 3 * DOUBLED;

/// What the name of a team that answers loses, so that a person is taken for the owner first.
const AFTER_PERSON: i32 = 30;
/// A column as far as the joint decision goes.
struct Draft<'a> {
    head: &'a Head<'a>,
    profile: &'a Profile,
    /// Its group, where columns come round again.
    group: Option<u16>,
    /// What it may mean, best first.
    readings: Vec<(Meaning, i32)>,
    /// The reading chosen, or none left.
    chosen: Option<(Meaning, i32)>,
}

/// The meaning of each column, those without a header too. `profiles` are parallel to `heads`; `unnamed` are the
/// columns of the table that have no header; `names_measured` says whether the words of a column are names of what is
/// measured, though no header says so.
pub(super) fn columns(
    heads: &[Head],
    profiles: &[Profile],
    unnamed: &[(u16, Profile)],
    names_measured: impl Fn(u16) -> bool,
) -> Vec<Column> {
    let mut drafts: Vec<Draft> = heads.iter().zip(profiles).map(|(head, profile)| draft(head, profile)).collect();
    name_typed_ids(&mut drafts);
    drafts.iter_mut().zip(groups(heads)).for_each(|(draft, group)| draft.group = group);
    name_rounds(&mut drafts);
    prefer_key_result(&mut drafts);
    prefer_reference(&mut drafts);
    name_measurement(&mut drafts);
    prefer_target(&mut drafts);
    name_numbered(&mut drafts);
    [Field::Objective, Field::KeyResult, Field::Kpi].into_iter().for_each(|field| name_coded(&mut drafts, field));
    prefer_end(&mut drafts);
    name_typed(&mut drafts);
    name_before_and_after(&mut drafts);
    name_threshold(&mut drafts);
    settle(&mut drafts);
    let lone = [(Field::Target, PointRole::Plan), (Field::Current, PointRole::Actual)];
    lone.into_iter().for_each(|(field, role)| name_lone_period(&mut drafts, field, role));
    name_past_year(&mut drafts);
    name_beside_objective(&mut drafts);
    let mut columns: Vec<Column> = drafts.iter().map(column).collect();
    columns.extend(unnamed.iter().map(|(column, profile)| Column {
        column: *column,
        header: "".into(),
        group: None,
        meaning: None,
        confidence: 0,
        why: format!("no header; {}", profile.words()),
    }));
    columns.sort_by_key(|column| column.column);
    name_by_cells(&mut columns, unnamed);
    name_subject(&mut columns, profiles, heads, unnamed, names_measured);
    columns
}

/// What cells tell without a header, how they do, and the same in words.
type ByCells = (Field, fn(&Profile) -> bool, &'static str);

/// A column of units is one, though no header says so, and so is one of words that say how often.
fn name_by_cells(columns: &mut [Column], unnamed: &[(u16, Profile)]) {
    let kinds: [ByCells; 2] = [
        (Field::Unit, Profile::is_of_units_alone, "its cells are units of measure"),
        (Field::Frequency, Profile::is_of_rhythms, HOW_OFTEN),
    ];
    for (field, is_of, why) in kinds {
        let meaning = Some(Meaning::Field(field));
        let named = unnamed.iter().find(|(_, profile)| is_of(profile)).map(|&(column, _)| column);
        let Some(at) = named.filter(|_| columns.iter().all(|column| column.meaning != meaning)) else { continue };
        if let Some(column) = columns.iter_mut().find(|column| column.column == at) {
            column.meaning = meaning;
            column.confidence = BY_CELLS;
            column.why = why.to_owned();
        }
    }
}

fn draft<'a>(head: &'a Head<'a>, profile: &'a Profile) -> Draft<'a> {
    let mut readings: Vec<(Meaning, i32)> = match (head.bound, &head.dated) {
        (Some(Bound::To(field)), _) => vec![(Meaning::Field(field), TOLD)],
        (Some(Bound::Ignored), _) => Vec::new(),
        (None, Some(dated)) => {
            let meaning = match dated.role {
                Some(PointRole::Plan) => Meaning::Plan(dated.period.clone()),
                Some(PointRole::Actual | PointRole::Said) | None => Meaning::Actual(dated.period.clone()),
            };
            // `Target 2026` says what it holds, even where its cells are sentences; `2026` does not.
            let of_words = if dated.role.is_some() { BY_CELLS } else { 30 };
            vec![(meaning, i32::from(if profile.is_textual() { of_words } else { 90 }))]
        }
        (None, None) => {
            let of_objective = is_of_objective(head);
            let score = |&(field, score): &(Field, u8)| {
                let is_attribute = of_objective && !is_subject(field);
                let meaning = if is_attribute { Meaning::OfObjective(field) } else { Meaning::Field(field) };
                let named = field == Field::Id
                    && head.header.words.split_once(' ').is_some_and(|(first, _)| level(first).is_some());
                // What is the same in row after row, `ok`, is no key result, and what holds no number at all no amount,
                // unless the header can only mean that.
                let nameless = is_amount(field) && score <= WEAK && profile.numbers == 0 && profile.is_textual();
                let same = field == Field::KeyResult && score <= WEAK && profile.repeats * 2 > profile.cells;
                let against = if same || nameless { CONTRADICTED } else { 0 };
                (
                    meaning,
                    i32::from(score) - against + fit(field, profile) + if named { FAVOURED } else { 0 }
                        - of_a_year(head, field),
                )
            };
            let units = Some((Meaning::Field(Field::Unit), i32::from(BY_CELLS))).filter(|_| profile.is_of_units());
            let packed = Some((Meaning::Field(Field::Objective), PACKED)).filter(|_| profile.is_packed());
            let rhythm = Some((Meaning::Field(Field::Frequency), REFERRED)).filter(|_| tells_rhythm(head, profile));
            // Below `in` stands what is counted.
            let counted = COUNTED_IN.binary_search(&&*head.header.words).is_ok() && profile.is_of_single_words();
            let counted = counted.then_some((Meaning::Field(Field::Unit), i32::from(NAMED)));
            let wanted = wanted_number(head, profile).map(|score| (Meaning::Field(Field::Target), score));
            head.readings
                .iter()
                .map(score)
                .chain(wanted)
                .chain(counted)
                .chain(units)
                .chain(packed)
                .chain(rhythm)
                .collect()
        }
    };
    prefer_answerable(head, &mut readings);
    if head.bound.is_none() {
        // `Visits 40 → 90` below `Key result` is one with its start and its end.
        let is_key_result = head.best().is_some_and(|(field, score)| field == Field::KeyResult && score >= NAMED);
        let is_way = profile.is_of_ways() && !is_key_result;
        readings.extend(is_way.then_some((Meaning::Field(Field::Target), REFERRED)));
        readings.extend(profile.refers.map(|reference| (Meaning::Field(named_by(reference)), REFERRED)));
    }
    if head.bound.is_none() && profile.is_of_lists() {
        readings.retain(|(meaning, _)| *meaning != Meaning::Field(Field::KeyResult));
    }
    readings.retain(|&(_, score)| score >= LEAST);
    readings.sort_by_key(|&(_, score)| -score);
    Draft { head, profile, group: None, readings, chosen: None }
}

/// How sure it is that numbers below words for what is wanted are the target: `What we're after`.
fn wanted_number(head: &Head, profile: &Profile) -> Option<i32> {
    let score =
        |field: Field| head.readings.iter().find(|(known, _)| *known == field).map(|&(_, score)| i32::from(score));
    score(Field::Objective)
        .filter(|_| profile.is_numeric() && score(Field::Target).is_none())
        .map(|score| score - UNLIKELY)
}

/// Whether the cells of a column say how often, whose header names nothing, or a day: `Check-in`.
fn tells_rhythm(head: &Head, profile: &Profile) -> bool {
    let dates = [Field::Updated, Field::Start, Field::Due];
    let may_be = |field: Field| matches!(field, Field::Frequency | Field::Comment) || dates.contains(&field);
    profile.is_of_rhythms() && head.readings.iter().all(|&(field, _)| may_be(field))
}

/// Where nobody owns the rows, the team that answers for them does: `Service responsable`. A person's column goes first.
fn prefer_answerable(head: &Head, readings: &mut Vec<(Meaning, i32)>) {
    let is_answer = ANSWERABLE.iter().any(|stem| head.header.words.contains(stem));
    let Some((_, score)) = readings.iter_mut().find(|(meaning, _)| *meaning == Meaning::Field(Field::Team)) else {
        return;
    };
    if is_answer && head.readings.first().is_some_and(|&(field, _)| field == Field::Team) {
        *score -= AFTER_PERSON;
        let owner = (Meaning::Field(Field::Owner), *score + 1);
        readings.push(owner);
    }
}

/// The field of a column whose cells name what another sheet tells.
fn named_by(reference: Reference) -> Field {
    match reference {
        Reference::Objectives => Field::Parent,
        Reference::Ids => Field::Id,
        Reference::Titles => Field::KeyResult,
    }
}

/// What a header with a year loses as the name of an id: `Référence 2025` is a value.
fn of_a_year(head: &Head, field: Field) -> i32 {
    let year = head.header.number.is_some_and(|number| (1990..2100).contains(&number));
    if year && field == Field::Id { CONTRADICTED } else { 0 }
}

/// Whether a header says that its column is about the objective of each row: `Objective progress`, `Ziel-Nr.`.
fn is_of_objective(head: &Head) -> bool {
    let about = |words: &str| level(words) == Some(RecordKind::Objective);
    let attribute = head.readings.first().is_some_and(|&(field, _)| !is_subject(field) && !is_amount(field));
    let words = &head.header.words;
    attribute
        && words.split_once(' ').is_some_and(|(first, rest)| about(first) && !about(rest) && level(words).is_none())
}

fn is_subject(field: Field) -> bool {
    matches!(field, Field::Objective | Field::KeyResult | Field::Kpi)
}

fn is_amount(field: Field) -> bool {
    Field::AMOUNTS.contains(&field)
}

/// What the cells of a column say for or against a reading of its header: the first case that holds.
fn fit(field: Field, profile: &Profile) -> i32 {
    if profile.cells == profile.nothings {
        return 0;
    }
    let [numeric, dated, wordy] = [profile.is_numeric(), profile.is_dated(), profile.is_wordy()];
    let first = |cases: &[(bool, i32)]| cases.iter().find(|(holds, _)| *holds).map_or(0, |&(_, gain)| gain);
    match field {
        // `CO3` in row after row names what stands elsewhere.
        Field::Objective if profile.codes * 4 >= profile.cells * 3 && profile.objective_numbers == 0 => -CONTRADICTED,
        Field::Objective | Field::KeyResult => first(&[(numeric || dated, -CONTRADICTED), (wordy, FITTING)]),
        Field::Kpi => first(&[(numeric || dated, -CONTRADICTED)]),
        Field::Baseline | Field::Target | Field::Current | Field::Minimum | Field::Maximum => {
            first(&[(dated, -CONTRADICTED), (numeric, FITTING), (wordy, -UNLIKELY), (true, -UNLIKELY / 2)])
        }
        Field::GreenLimit | Field::AmberLimit | Field::RedLimit => first(&[(dated, -CONTRADICTED), (numeric, FITTING)]),
        Field::Progress | Field::Weight => first(&[(dated, -CONTRADICTED), (numeric, FITTING), (true, -UNLIKELY)]),
        Field::Grade | Field::Confidence => first(&[(dated || wordy, -CONTRADICTED)]),
        Field::Start | Field::Due | Field::Updated => {
            first(&[(dated, FITTING), (numeric, -CONTRADICTED), (true, -UNLIKELY / 2)])
        }
        Field::Unit => {
            let unknown = profile.units == 0 && profile.is_textual();
            first(&[
                (profile.is_of_units(), FAVOURED),
                (numeric || dated || (unknown && profile.is_of_phrases()), -CONTRADICTED),
                (wordy, -UNLIKELY),
                (unknown, -UNLIKELY / 2),
            ])
        }
        Field::Owner | Field::Team if profile.is_of_signs() => -CONTRADICTED,
        Field::Owner | Field::Team | Field::Status | Field::Frequency | Field::Direction => {
            first(&[(profile.is_of_units(), -UNLIKELY), (numeric || dated, -CONTRADICTED), (wordy, -UNLIKELY)])
        }
        Field::Id if profile.is_of_phrases() => -CONTRADICTED,
        // A year or the number of a quarter may be a cycle, an amount is none.
        Field::Cycle => first(&[(wordy || (numeric && !profile.is_of_counts()), -CONTRADICTED)]),
        Field::Id => first(&[(wordy, -CONTRADICTED)]),
        // A column `Type` may tell objectives from key results, or committed from aspirational.
        Field::Level | Field::OkrType => first(&[
            (wordy || profile.is_various(), -CONTRADICTED),
            ((field == Field::Level) != (profile.levels > 0), -UNLIKELY),
        ]),
        // What is to be done is told in phrases, row by row; a few words that come again name people.
        Field::Initiative if profile.words == profile.cells && profile.phrases == 0 && profile.repeats > 0 => -UNLIKELY,
        Field::Definition | Field::Comment | Field::DataSource | Field::Initiative | Field::Dependency => {
            first(&[(dated || numeric, -CONTRADICTED)])
        }
        Field::Parent | Field::CheckNote => 0,
    }
}

/// Beside `kr_id` or `objective_id` a `description` is that of a key result.
fn prefer_key_result(drafts: &mut [Draft]) {
    let key_result = Meaning::Field(Field::KeyResult);
    let first = |draft: &Draft| level(draft.head.header.words.split(' ').next().unwrap_or_default());
    let is_key = |draft: &Draft| {
        let id = draft
            .readings
            .first()
            .is_some_and(|(meaning, _)| matches!(meaning, Meaning::Field(Field::Id) | Meaning::OfObjective(Field::Id)));
        id && draft.head.header.words.contains(' ')
    };
    let named = drafts.iter().any(|draft| is_key(draft) && first(draft) == Some(RecordKind::KeyResult));
    let linked = drafts.iter().any(|draft| is_key(draft) && first(draft) == Some(RecordKind::Objective));
    let told = |draft: &Draft| draft.readings.first().is_some_and(|(meaning, _)| *meaning == key_result);
    if !(named && linked) || drafts.iter().any(told) {
        return;
    }
    for draft in drafts.iter_mut() {
        if let Some((_, score)) = draft.readings.iter_mut().find(|(meaning, _)| *meaning == key_result) {
            *score += FAVOURED;
        }
        draft.readings.sort_by_key(|&(_, score)| -score);
    }
}

/// Behind the names and beside a target, numbers below `Référence` are where it began, not ids.
fn prefer_reference(drafts: &mut [Draft]) {
    let best = |draft: &Draft| draft.readings.first().map(|(meaning, _)| meaning.clone());
    let says = |field: Field| drafts.iter().position(|draft| best(draft) == Some(Meaning::Field(field)));
    let names = [Field::Objective, Field::KeyResult, Field::Kpi].into_iter().filter_map(says).min();
    let Some(names) = names.filter(|_| says(Field::Target).is_some() && says(Field::Baseline).is_none()) else {
        return;
    };
    let baseline = Meaning::Field(Field::Baseline);
    let id = Some(Meaning::Field(Field::Id));
    let behind = drafts.iter_mut().skip(names + 1).filter(|draft| draft.profile.is_numeric() && best(draft) == id);
    for draft in behind {
        if draft.readings.iter().any(|(meaning, _)| *meaning == baseline) {
            draft.readings.retain(|(meaning, _)| Some(meaning) != id.as_ref());
        }
    }
}

/// Where columns come round again with a target each, and nothing says what the rows are, the words that begin each round
/// name its key results, and those in front of all rounds what they are for: `Sign 1`, `Sign 1 aim`, `Sign 2`, `Sign 2 aim`.
fn name_rounds(drafts: &mut [Draft]) {
    let says = |draft: &Draft, wanted: fn(Field) -> bool| {
        let best = draft.readings.first();
        best.is_some_and(|(meaning, _)| matches!(meaning, Meaning::Field(field) if wanted(*field)))
    };
    let is_grouped = |draft: &&Draft| draft.group.is_some() && draft.head.group.is_none();
    let groups: BTreeSet<u16> = drafts.iter().filter(is_grouped).filter_map(|draft| draft.group).collect();
    let first = |group: u16| drafts.iter().position(|draft| draft.group == Some(group));
    let firsts: Vec<usize> = groups.iter().filter_map(|&group| first(group)).collect();
    let is_name = |&at: &usize| {
        let draft = &drafts[at];
        draft.readings.is_empty() && draft.head.bound.is_none() && draft.profile.is_textual()
    };
    let is_aimed = |at: usize| {
        drafts.iter().any(|draft| draft.group == drafts[at].group && says(draft, |field| field == Field::Target))
    };
    let is_round = firsts.len() > 1 && firsts.iter().all(|at| is_name(at) && is_aimed(*at));
    if !is_round || drafts.iter().any(|draft| says(draft, is_subject)) {
        return;
    }
    let front = (0..firsts[0]).find(|at| is_name(at) && drafts[*at].group.is_none());
    let named = firsts.iter().map(|&at| (at, Field::KeyResult)).chain(front.map(|at| (at, Field::Objective)));
    for (at, field) in named.collect::<Vec<_>>() {
        drafts[at].readings = vec![(Meaning::Field(field), i32::from(NAMED))];
    }
}

/// Behind the names of KPIs, a word such as `Ziel` or `Goal` is their target, where no other column is and even if its
/// cells are sentences.
fn prefer_target(drafts: &mut [Draft]) {
    let best = |draft: &Draft| draft.readings.first().cloned();
    let says =
        |field: Field| drafts.iter().position(|draft| best(draft).is_some_and(|(it, _)| it == Meaning::Field(field)));
    let Some(names) = says(Field::Kpi).filter(|_| says(Field::Target).is_none() && says(Field::KeyResult).is_none())
    else {
        return;
    };
    let target = Meaning::Field(Field::Target);
    let is_sure = best(&drafts[names]).is_some_and(|(_, score)| score >= i32::from(NAMED));
    let may_be = |draft: &&mut Draft| {
        let is_objective = best(draft).is_some_and(|(it, _)| it == Meaning::Field(Field::Objective));
        is_objective && draft.head.readings.iter().any(|&(field, score)| field == Field::Target && score >= BY_CELLS)
    };
    if let Some(draft) = drafts.iter_mut().skip(names + 1).find(may_be).filter(|_| is_sure) {
        draft.readings = vec![(target, i32::from(NAMED))];
    }
}

/// Beside objectives, a column of words below `Measurement` names what is measured, if no other column does.
fn name_measurement(drafts: &mut [Draft]) {
    let best = |draft: &Draft| draft.readings.first().map(|(meaning, _)| meaning.clone());
    let says = |field: Field| drafts.iter().any(|draft| best(draft) == Some(Meaning::Field(field)));
    if !says(Field::Objective) || says(Field::KeyResult) || says(Field::Kpi) {
        return;
    }
    let kpi = Meaning::Field(Field::Kpi);
    let may_name = |draft: &&mut Draft| {
        let is_definition = best(draft) == Some(Meaning::Field(Field::Definition));
        is_definition && draft.profile.is_textual() && draft.readings.iter().any(|(meaning, _)| *meaning == kpi)
    };
    if let Some(draft) = drafts.iter_mut().find(may_name) {
        draft.readings = vec![(kpi, i32::from(NAMED))];
    }
}

/// Where the column of key results holds their numbers and nothing else, another one tells them: one that may be called
/// so too, or the target that is a sentence.
fn name_numbered(drafts: &mut [Draft]) {
    let key_result = Meaning::Field(Field::KeyResult);
    let is_free = |draft: &Draft| draft.head.bound.is_none() && draft.group.is_none();
    let is_numbers = |draft: &Draft| {
        let is_first = draft.readings.first().is_some_and(|(meaning, _)| *meaning == key_result);
        is_first && is_free(draft) && draft.profile.is_of_key_numbers()
    };
    let Some(numbers) = drafts.iter().position(is_numbers) else { return };
    let tells = |field: Field| {
        let is_named = |draft: &Draft| draft.head.readings.first().is_some_and(|&(first, _)| first == field);
        let is_told = |profile: &Profile| profile.is_textual() && !profile.is_of_key_numbers() && profile.repeats == 0;
        let is_it = |draft: &Draft| is_free(draft) && is_named(draft) && is_told(draft.profile);
        (0..drafts.len()).find(|&at| at != numbers && is_it(&drafts[at]))
    };
    let Some(at) = tells(Field::KeyResult).or_else(|| tells(Field::Target)) else { return };
    let score = drafts[numbers].readings[0].1;
    drafts[numbers].readings = vec![(Meaning::Field(Field::Id), score)];
    drafts[at].readings = vec![(key_result, score)];
}

/// Where the column of a subject holds codes and nothing else, the words beside them name it: `KPI` of `K-07` beside
/// `Description`.
fn name_coded(drafts: &mut [Draft], field: Field) {
    let subject = Meaning::Field(field);
    let is_free = |draft: &Draft| draft.head.bound.is_none() && draft.group.is_none();
    let best = |draft: &Draft| draft.readings.first().map(|(meaning, _)| meaning.clone());
    let is_coded =
        |draft: &Draft| best(draft).as_ref() == Some(&subject) && is_free(draft) && draft.profile.is_of_codes();
    let Some(codes) = drafts.iter().position(is_coded) else { return };
    // Beside the name of a KPI, the code of an objective says what it serves.
    if field == Field::Objective && drafts.iter().any(|draft| best(draft) == Some(Meaning::Field(Field::Kpi))) {
        return;
    }
    let is_told = |draft: &Draft| is_free(draft) && draft.profile.is_textual() && !draft.profile.is_of_codes();
    let is_named = |draft: &Draft| draft.head.readings.iter().any(|&(known, _)| known == field);
    let describes = |draft: &Draft| {
        let is_definition = best(draft) == Some(Meaning::Field(Field::Definition));
        (is_definition || names(&draft.head.header)) && draft.profile.repeats == 0
    };
    let find = |fits: &dyn Fn(&Draft) -> bool| {
        (codes + 1..drafts.len()).chain(0..codes).find(|&at| is_told(&drafts[at]) && fits(&drafts[at]))
    };
    let Some(at) = find(&is_named).or_else(|| find(&describes)) else { return };
    let has_key_results = drafts.iter().any(|draft| best(draft) == Some(Meaning::Field(Field::KeyResult)));
    let score = drafts[codes].readings[0].1;
    let of_objective = field == Field::Objective && has_key_results;
    let id = if of_objective { Meaning::OfObjective(Field::Id) } else { Meaning::Field(Field::Id) };
    drafts[codes].readings = vec![(id, score)];
    drafts[at].readings = vec![(subject, score)];
}

/// Beside a target, the value at the end of the period is the latest one, and the state that was found is where it began,
/// if no other column says that.
fn prefer_end(drafts: &mut [Draft]) {
    let best = |draft: &Draft| draft.readings.first().map(|(meaning, _)| meaning.clone());
    let is_end = |draft: &Draft| {
        AT_END.binary_search(&&*draft.head.header.words).is_ok()
            && draft.profile.is_numeric()
            && draft.head.bound.is_none()
    };
    let says = |field: Field| {
        let meaning = Some(Meaning::Field(field));
        drafts.iter().filter(|draft| !is_end(draft)).any(|draft| best(draft) == meaning)
    };
    let current = Meaning::Field(Field::Current);
    if !drafts.iter().any(is_end) || !says(Field::Target) || !says(Field::Current) || says(Field::Baseline) {
        return;
    }
    for draft in drafts.iter_mut() {
        let score = draft.readings.first().map_or(0, |&(_, score)| score);
        if is_end(draft) {
            draft.readings = vec![(current.clone(), PACKED)];
        } else if draft.head.bound.is_none() && best(draft).as_ref() == Some(&current) {
            draft.readings.insert(0, (Meaning::Field(Field::Baseline), score));
        }
    }
}

/// Beside a target and the most that counts, the threshold is the least that does: `Schwelle`, `Ziel`, `Maximum`.
fn name_threshold(drafts: &mut [Draft]) {
    let is_threshold = |draft: &Draft| THRESHOLDS.binary_search(&&*draft.head.header.words).is_ok();
    let best = |draft: &Draft| draft.readings.first().map(|(meaning, _)| meaning.clone());
    let target = Meaning::Field(Field::Target);
    let may_be_target = |draft: &&Draft| {
        let surely = draft.readings.iter().any(|(meaning, score)| *meaning == target && *score >= i32::from(BY_CELLS));
        surely && !is_threshold(draft) && draft.profile.is_numeric()
    };
    let has_maximum = drafts.iter().any(|draft| best(draft) == Some(Meaning::Field(Field::Maximum)));
    if !has_maximum || !drafts.iter().any(|draft| may_be_target(&draft)) {
        return;
    }
    let thresholds = drafts.iter_mut().filter(|draft| is_threshold(draft) && draft.head.bound.is_none());
    for draft in thresholds.filter(|draft| draft.profile.is_numeric()) {
        draft.readings = vec![(Meaning::Field(Field::Minimum), i32::from(NAMED))];
    }
}

/// Of two columns of amounts `Before` and `After`, the one tells where things began and the other where they are, where no
/// other column does.
fn name_before_and_after(drafts: &mut [Draft]) {
    let is_told = |draft: &Draft| match draft.readings.first() {
        Some((Meaning::Field(field), _)) => matches!(field, Field::Baseline | Field::Current),
        Some(_) => true,
        None => false,
    };
    let place = |words: &[&str]| {
        let is_it = |draft: &Draft| {
            let folded = draft.head.header.words.trim();
            words.binary_search(&folded).is_ok() && draft.profile.numbers > 0 && draft.head.bound.is_none()
        };
        let mut places = (0..drafts.len()).filter(|&at| is_it(&drafts[at]));
        places.next().filter(|_| places.next().is_none())
    };
    let (Some(before), Some(after)) = (place(BEFORE), place(AFTER)) else { return };
    let is_other = |at: usize| at != before && at != after;
    if before > after || drafts.iter().enumerate().any(|(at, draft)| is_other(at) && is_told(draft)) {
        return;
    }
    for (at, field) in [(before, Field::Baseline), (after, Field::Current)] {
        drafts[at].readings = vec![(Meaning::Field(field), i32::from(NAMED))];
    }
}

/// Where a column says of each row what it is and another what it belongs to, `Goal ID` is the id of whatever the row is.
fn name_typed_ids(drafts: &mut [Draft]) {
    let says = |draft: &Draft, field: Field| {
        draft.readings.first().is_some_and(|(meaning, _)| *meaning == Meaning::Field(field))
    };
    let is_typed = drafts.iter().any(|draft| draft.profile.is_of_levels());
    let is_linked = drafts.iter().any(|draft| says(draft, Field::Parent));
    if !is_typed || !is_linked || drafts.iter().any(|draft| says(draft, Field::Id)) {
        return;
    }
    for (meaning, _) in drafts.iter_mut().flat_map(|draft| &mut draft.readings) {
        if *meaning == Meaning::OfObjective(Field::Id) {
            *meaning = Meaning::Field(Field::Id);
        }
    }
}

/// Where a column says of each row what it is, and no header says where the sentences stand, they stand in the first
/// column of words that names nothing else: `Type` and `Description`.
fn name_typed(drafts: &mut [Draft]) {
    let is_weak = |score: i32| score <= i32::from(WEAK);
    let named = |draft: &Draft| {
        draft.readings.first().is_some_and(|&(ref meaning, score)| is_title(meaning) && !is_weak(score))
    };
    let is_id =
        |draft: &Draft| draft.readings.first().is_some_and(|(meaning, _)| *meaning == Meaning::Field(Field::Id));
    let types = drafts.iter().position(|draft| draft.profile.is_of_levels() && !is_id(draft));
    let Some(types) = types else { return };
    if drafts.iter().any(named) {
        return;
    }
    let may_tell = |draft: &Draft| match draft.readings.first() {
        Some(&(Meaning::Field(field), score)) => {
            let is_weak_title = is_subject(field) && is_weak(score);
            is_weak_title || matches!(field, Field::Definition | Field::Comment | Field::Initiative)
        }
        Some(_) => false,
        None => draft.head.bound.is_none(),
    };
    let sentences = drafts.iter_mut().enumerate().filter(|(at, _)| *at != types).map(|(_, draft)| draft);
    let is_told = |draft: &&mut Draft| draft.profile.is_textual() && !draft.profile.is_of_codes();
    if let Some(draft) = sentences.filter(is_told).find(|draft| may_tell(draft)) {
        draft.readings.insert(0, (Meaning::Field(Field::KeyResult), i32::from(NAMED)));
    }
}

fn is_title(meaning: &Meaning) -> bool {
    matches!(meaning, Meaning::Field(field) if is_subject(*field))
}

/// Gives each meaning to the column that it fits best; a column that loses takes its next reading.
fn settle(drafts: &mut [Draft]) {
    loop {
        let free = drafts.iter().enumerate().filter(|(_, draft)| draft.chosen.is_none() && !draft.readings.is_empty());
        let Some(best) =
            free.max_by_key(|(index, draft)| (draft.readings[0].1, -(*index as i64))).map(|(index, _)| index)
        else {
            return;
        };
        let (meaning, score) = drafts[best].readings.remove(0);
        let group = drafts[best].group;
        let is_it = |other: &Draft| other.chosen.as_ref().is_some_and(|(chosen, _)| *chosen == meaning);
        let is_same = |other: &Draft| is_it(other) && (other.group == group || other.group.is_none());
        // A reason may stand beside a note.
        let may_share = meaning == Meaning::Field(Field::Comment) && score >= i32::from(NAMED);
        let words = &drafts[best].head.header.words;
        let shares = |other: &Draft| may_share && other.head.header.words != *words;
        let taken = drafts.iter().any(|other| is_same(other) && !shares(other));
        if !taken {
            drafts[best].readings.clear();
            drafts[best].chosen = Some((meaning, score));
        }
    }
}

/// One column of a period is no series: `Plan 2026` is the target, where there is no other, or one less sure such as a
/// budget.
fn name_lone_period(drafts: &mut [Draft], field: Field, role: PointRole) {
    let is_of = |chosen: &Option<(Meaning, i32)>| match chosen {
        Some((Meaning::Plan(_), _)) => role == PointRole::Plan,
        Some((Meaning::Actual(_), _)) => role == PointRole::Actual,
        _ => false,
    };
    let periods: Vec<usize> = (0..drafts.len()).filter(|&at| is_of(&drafts[at].chosen)).collect();
    let &[one] = periods.as_slice() else { return };
    let score = drafts[one].chosen.as_ref().map_or(0, |&(_, score)| score);
    let known = |chosen: &Option<(Meaning, i32)>| match chosen {
        Some((Meaning::Field(known), score)) if *known == field => Some(*score),
        _ => None,
    };
    let taken = drafts.iter().position(|draft| known(&draft.chosen).is_some());
    if let Some(taken) = taken {
        if role == PointRole::Actual && is_of_the_past(drafts, one, taken) {
            let baseline = Some(Meaning::Field(Field::Baseline));
            let is_known = |draft: &Draft| draft.chosen.as_ref().map(|(meaning, _)| meaning) == baseline.as_ref();
            let is_free = !drafts.iter().any(is_known);
            drafts[one].chosen = baseline.filter(|_| is_free).map(|meaning| (meaning, score));
            return;
        }
        if known(&drafts[taken].chosen).is_some_and(|other| other > score + FITTING) {
            return;
        }
        drafts[taken].chosen = None;
    }
    drafts[one].chosen = Some((Meaning::Field(field), score));
}

/// The one year before that of the target is where this year's quarters or months began: `Result 2025` beside `Target
/// 2026`, `Q1`, `Q2`.
fn name_past_year(drafts: &mut [Draft]) {
    let is_field = |draft: &Draft, field: Field| matches!(&draft.chosen, Some((Meaning::Field(it), _)) if *it == field);
    let target = drafts.iter().find(|draft| is_field(draft, Field::Target));
    let wanted = target.and_then(|draft| year_of(&draft.head.dated.as_ref()?.period));
    let Some(wanted) = wanted.filter(|_| !drafts.iter().any(|draft| is_field(draft, Field::Baseline))) else { return };
    let actual = |draft: &Draft| match &draft.chosen {
        Some((Meaning::Actual(period), _)) => Some(period.clone()),
        _ => None,
    };
    let is_year = |period: &Period| matches!(period, Period::Year(_));
    let (mut past, mut parts) = (Vec::new(), 0);
    for (at, period) in drafts.iter().enumerate().filter_map(|(at, draft)| Some((at, actual(draft)?))) {
        match year_of(&period) {
            Some(year) if is_year(&period) && year < wanted => past.push(at),
            year if !is_year(&period) && year.is_none_or(|year| year >= wanted) => parts += 1,
            _ => return,
        }
    }
    if let (&[one], true) = (past.as_slice(), parts > 0) {
        let score = drafts[one].chosen.as_ref().map_or(0, |&(_, score)| score);
        drafts[one].chosen = Some((Meaning::Field(Field::Baseline), score));
    }
}

/// Behind objectives and before numbers, the only column of phrases that names nothing else tells the key results.
fn name_beside_objective(drafts: &mut [Draft]) {
    let is_field =
        |draft: &Draft, wanted: Field| matches!(&draft.chosen, Some((Meaning::Field(field), _)) if *field == wanted);
    let place = |wanted: Field| drafts.iter().position(|draft| is_field(draft, wanted));
    let (Some(objective), None, None) = (place(Field::Objective), place(Field::KeyResult), place(Field::Kpi)) else {
        return;
    };
    let is_free = |draft: &Draft| match &draft.chosen {
        None => true,
        // `How we see it` may speak of what is done, or of what tells.
        Some((Meaning::Field(Field::Initiative), score)) => *score <= i32::from(WEAK),
        Some(_) => false,
    };
    let is_open = |draft: &Draft| is_free(draft) && draft.head.bound.is_none() && !draft.head.text.is_empty();
    let rows = drafts.iter().map(|draft| draft.profile.cells).max().unwrap_or_default();
    let heads = drafts[objective].profile;
    let heads_several = heads.repeats > 0 || heads.cells * 3 <= rows * 2;
    let tells = |at: &usize| {
        let is_amount = |draft: &Draft| match &draft.chosen {
            Some((Meaning::Field(field), _)) => is_amount(*field),
            Some(_) => false,
            None => draft.head.bound.is_none(),
        };
        let behind = drafts[at + 1..].iter().filter(|draft| draft.profile.is_numeric() && is_amount(draft));
        let numbers = behind.count();
        let profile = drafts[*at].profile;
        // Below an objective that stands for several, each row has a name of its own, if the header speaks of results.
        let is_own = heads_several
            && *at == objective + 1
            && profile.tells_rows_apart(rows)
            && speaks_of_results(drafts[*at].head);
        is_open(&drafts[*at]) && (is_own || profile.is_of_phrases()) && !profile.is_of_lists() && numbers > 1
    };
    let mut found = (objective + 1..drafts.len()).filter(tells);
    if let (Some(at), None) = (found.next(), found.next()) {
        drafts[at].chosen = Some((Meaning::Field(Field::KeyResult), i32::from(BY_CELLS)));
    }
}

/// Whether no word of a header names anything, and its words vote for what shows that something comes true, more than for
/// a measure: `Sign that it is working`.
pub(in crate::recognise) fn speaks_of_signs(head: &Head) -> bool {
    let votes = votes(&head.header);
    let vote = |field: Field| votes.iter().find(|(known, _)| *known == field).map_or(0, |&(_, vote)| vote);
    let is_named = head.bound.is_some() || head.best().is_some_and(|(field, _)| is_subject(field));
    !is_named && vote(Field::KeyResult) >= SIGN && vote(Field::KeyResult) > vote(Field::Kpi) && speaks_of_results(head)
}

/// Whether the words of a header vote for key results or measures, and for nothing that people, places or teams are.
fn speaks_of_results(head: &Head) -> bool {
    let votes = votes(&head.header);
    let loudest = |fields: &[Field]| {
        votes.iter().filter(|(field, _)| fields.contains(field)).map(|&(_, vote)| vote).max().unwrap_or(0)
    };
    let results = loudest(&[Field::KeyResult, Field::Kpi]);
    results > 0 && results > loudest(&[Field::Owner, Field::Team, Field::Unit, Field::DataSource])
}

/// Whether what was reached in a period was reached before the time of the table, as another column tells where things are:
/// `Result 2025` beside `Target 2026` and `Reached by September`.
fn is_of_the_past(drafts: &[Draft], lone: usize, current: usize) -> bool {
    let year = |draft: &Draft| draft.head.dated.as_ref().and_then(|dated| year_of(&dated.period));
    let is_target = |draft: &&Draft| matches!(draft.chosen, Some((Meaning::Field(Field::Target), _)));
    let wanted = drafts.iter().find(is_target).and_then(year);
    match (year(&drafts[lone]), wanted) {
        (Some(reached), Some(wanted)) => reached < wanted,
        (Some(_), None) => drafts[current].chosen.as_ref().is_some_and(|&(_, score)| score >= i32::from(NAMED)),
        // A month in front of all that is wanted and reached by now is where things began: `In August`, `Needed`, `So far`.
        (None, _) => {
            let is_phrase = drafts[lone].head.text.trim().contains(' ');
            let target = drafts.iter().position(|draft| is_target(&draft));
            let is_sure = drafts[current].chosen.as_ref().is_some_and(|&(_, score)| score >= i32::from(NAMED));
            is_phrase && is_sure && lone < current && target.is_some_and(|target| lone < target)
        }
    }
}

/// The year of a period, of one of a fiscal year as it is called: 26 of `FY26`.
fn year_of(period: &Period) -> Option<i32> {
    let named = |name: &str| {
        let digits = name.split(|c: char| !c.is_ascii_digit()).find(|digits| matches!(digits.len(), 2 | 4))?;
        digits.parse().ok()
    };
    let year = match period {
        Period::Named(name) => named(name),
        period => period.year(),
    };
    year.map(|year: i32| year % 100)
}

fn column(draft: &Draft) -> Column {
    let header = match &draft.head.group {
        Some(group) => format!("{group} · {}", draft.head.text),
        None => draft.head.text.clone().into_owned(),
    };
    let kinds = draft.profile.words();
    let (meaning, confidence, why) = match &draft.chosen {
        Some((meaning, score)) => {
            let named = match meaning {
                _ if draft.head.bound.is_some() => format!("{} says so", teller(draft.head)),
                Meaning::Actual(period) | Meaning::Plan(period) => format!("the header names the period {period}"),
                Meaning::Field(Field::Frequency) if tells_rhythm(draft.head, draft.profile) => HOW_OFTEN.to_owned(),
                Meaning::Field(_) | Meaning::OfObjective(_) if header.is_empty() => "what stands beside it".to_owned(),
                Meaning::Field(_) | Meaning::OfObjective(_) | Meaning::Measured(_) => {
                    "the words of the header".to_owned()
                }
            };
            (Some(meaning.clone()), (*score).clamp(0, 100) as u8, format!("{named}; {kinds}"))
        }
        None if draft.head.bound.is_some() => (None, 0, format!("{} leaves it out; {kinds}", teller(draft.head))),
        None if draft.head.readings.is_empty() => (None, 0, format!("no known word in the header; {kinds}")),
        None => (None, 0, format!("another column fits the words of its header better; {kinds}")),
    };
    Column { column: draft.head.column, header: header.into(), group: draft.group, meaning, confidence, why }
}

/// Who says what a column holds that is bound.
fn teller(head: &Head) -> String {
    head.noted.as_ref().map_or_else(|| "scoresheet.toml".to_owned(), |cell| format!("the note on {cell}"))
}

/// Where numbers are measured and nothing says what of, the first column of words is the name of a KPI.
pub(super) fn name_subject(
    columns: &mut [Column],
    profiles: &[Profile],
    heads: &[Head],
    unnamed: &[(u16, Profile)],
    names_measured: impl Fn(u16) -> bool,
) {
    let profile = |column: u16| {
        let named = heads.iter().position(|head| head.column == column).map(|at| &profiles[at]);
        named.or_else(|| unnamed.iter().find(|(at, _)| *at == column).map(|(_, profile)| profile))
    };
    let is_of = |column: &Column, wanted: &[Field]| matches!(&column.meaning, Some(Meaning::Field(field)) if wanted.contains(field));
    let has = |wanted: &[Field]| columns.iter().any(|column| is_of(column, wanted));
    // `Budget line` may be called a target, and holds no number at all.
    let counts = |wanted: &[Field]| {
        let numbers = |column: &Column| profile(column.column).is_some_and(|profile| profile.numbers > 0);
        columns.iter().any(|column| is_of(column, wanted) && numbers(column))
    };
    let actuals = columns.iter().filter(|column| matches!(column.meaning, Some(Meaning::Actual(_)))).count();
    let plans = columns.iter().filter(|column| matches!(column.meaning, Some(Meaning::Plan(_)))).count();
    let measured =
        (counts(&[Field::Target]) || plans > 0) && (counts(&[Field::Current, Field::Baseline]) || actuals > 0);
    if (!measured && actuals < 2) || has(&[Field::Objective, Field::KeyResult, Field::Kpi]) {
        return;
    }
    let head = |column: u16| heads.iter().find(|head| head.column == column);
    // Beside a column that says `O` or `KR` of each row, the sentences stand in the first column that may hold them.
    let is_typed = columns.iter().any(|column| profile(column.column).is_some_and(Profile::is_of_levels));
    // What is named has a name of its own in most rows: `finance` in each is the title of a section.
    let tells_apart = |profile: &Profile| profile.repeats * 2 < profile.cells;
    let rows = columns.iter().filter_map(|column| profile(column.column)).map(|it| it.cells).max().unwrap_or_default();
    let heads_rows = |column: &Column| {
        let heads_several = |it: &Profile| !tells_apart(it) || it.cells * 3 <= rows * 2;
        column.meaning.is_none()
            && profile(column.column).is_some_and(|it| heads_several(it) && it.phrases * 2 > it.cells)
    };
    let textual = |column: &&mut Column| {
        profile(column.column).is_some_and(|profile| profile.is_textual() && !profile.is_of_levels())
            && (!is_typed || column.meaning.is_none() || is_weak_subject(column))
    };
    let mut of_words = columns.iter_mut().filter(textual);
    let Some(first) = of_words.next() else { return };
    // Phrases that come again head the rows that the next column names.
    let first = if heads_rows(first) { of_words.next().unwrap_or(first) } else { first };
    // Beside people stands what is measured of each; beside shops and shifts stands anything.
    let (first, of_people) = match head(first.column).and_then(|head| entity(&head.header)) {
        Some(Field::Owner) if actuals > 1 => {
            first.meaning.get_or_insert(Meaning::Field(Field::Owner));
            first.confidence = first.confidence.max(NAMED);
            (of_words.next(), true)
        }
        Some(_) => return,
        // `Who` stands before what each of them answers for.
        None if first.meaning == Some(Meaning::Field(Field::Owner)) && first.confidence > WEAK => {
            (of_words.next(), true)
        }
        None => (Some(first), false),
    };
    let is_settled = |column: u16| head(column).is_some_and(|head| head.is_foreign() || head.bound.is_some());
    let Some(first) = first.filter(|column| !is_settled(column.column)) else { return };
    let may_name = first.meaning.is_none() || is_weak_subject(first);
    let is_told = profile(first.column).is_some_and(tells_apart) || actuals > 1;
    if !may_name || !is_told || !(measured || of_people || names_measured(first.column)) {
        return;
    }
    first.meaning = Some(Meaning::Field(Field::Kpi));
    first.confidence = UNNAMED;
    first.why = "the first column of words, beside a target and what was reached".to_owned();
}

/// Whether a first column of words may be the names all the same: a weak reading of its header, or a date where there
/// are none.
fn is_weak_subject(column: &Column) -> bool {
    match column.meaning {
        Some(Meaning::Field(Field::Cycle | Field::Start | Field::Due | Field::Updated)) => true,
        Some(Meaning::Field(_)) => column.confidence <= WEAK,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::recognise::columns::words::OF_OTHERS;
    use crate::recognise::headers::{Header, normalised};

    #[test]
    fn words_told_by_what_stands_beside_them_are_sorted_and_normalised() {
        for words in [BEFORE, AFTER, COUNTED_IN, OF_OTHERS, THRESHOLDS] {
            assert!(words.is_sorted());
            words.iter().for_each(|word| assert_eq!(normalised(word), *word));
        }
    }

    #[test]
    fn words_for_the_end_of_a_period_are_sorted_and_normalised() {
        assert!(AT_END.is_sorted());
        for words in AT_END {
            assert_eq!(Header::of(words).words, *words);
        }
    }
}
