//! A sentence in the place of a key result in, what it is out.

use rust_decimal::Decimal;

use super::lexicon::{Classes, Form, Language};
use super::objective::tells;
use super::sentence::{Lead, NOUNS, Sentence, VERBS, WORK};
use super::tokens::{Kind as Token, Scale};
use super::words::Class;
use super::{Certainty, Kind, Number, Test, Verdict};

/// From the surest to the weakest.
pub(super) const TESTS: &[Test] = &[
    summed_up,
    question,
    share_named,
    steady,
    watched,
    raised_input,
    work_behind_a_change,
    added_work,
    widened_thing,
    outcome_behind_work,
    prize,
    limit_of_a_milestone,
    race,
    led_amount,
    service_level,
    counted_work,
    named_amount,
    removal,
    settled,
    end_state,
    direction,
    made_state,
    work,
    liked,
    capability,
    finished,
    told,
    named,
    clause,
    unknown_thing,
];

/// What its numbers make of what its words say. Progress of work, from nothing to all, is no measure.
pub(super) fn with_numbers<'a>(
    sentence: &Sentence<'a>,
    said: Option<Verdict<'a>>,
    baseline: Number,
    target: Number,
) -> Option<Verdict<'a>> {
    let is_work = said.is_some_and(|verdict| matches!(verdict.kind, Kind::Task | Kind::Volume));
    match (baseline, target) {
        (Some(start), Some(end)) if start == end && !is_work => Some(Verdict::sure(Kind::Figure, sentence.text)),
        (Some(start), Some(end)) if start != end => {
            let is_progress = start.is_zero() && (end == Decimal::ONE || end == Decimal::ONE_HUNDRED);
            let is_told = said.is_some_and(|verdict| verdict.certainty == Certainty::Sure);
            let stays = is_work && (is_progress || is_told && sentence.lead == Lead::Verb);
            if stays { said } else { Some(Verdict::sure(Kind::Outcome, sentence.text)) }
        }
        (None, Some(_)) => match said {
            Some(verdict) if matches!(verdict.kind, Kind::Direction | Kind::EndState) => {
                Some(Verdict::arguable(Kind::Outcome, verdict.words))
            }
            Some(verdict) if verdict.kind == Kind::Figure => {
                Some(Verdict { certainty: Certainty::Arguable, ..verdict })
            }
            said => said,
        },
        _ => said,
    }
}

fn question<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let asks = s.text.trim_end().ends_with('?') || s.is(s.head, Class::Question) && s.lead == Lead::Noun && s.head == 0;
    asks.then(|| Verdict::sure(Kind::Direction, s.text))
}

/// "Rent collected as a percentage of rent due".
fn share_named<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SHARES: &[&str] = &["percent", "percentage", "proportion", "share"];
    let is_share =
        |at: usize| s.words.get(at).is_some_and(|word| SHARES.contains(&&*word.token.word)) || s.is(at, Class::Count);
    let at = (s.head + 1..s.words.len()).find(|&at| {
        let leads = ["as", "in"].contains(&&*s.words[at].token.word);
        let noun = if s.is(at + 1, Class::Determiner) { at + 2 } else { at + 1 };
        leads && is_share(noun) && s.is_of(noun + 1)
    })?;
    let moves = is_movement(s) || s.words[s.head].classes.without(NOUNS).meets(MOVES);
    (s.amount(0).is_none() && !moves).then(|| Verdict::sure(Kind::Figure, s.quote(at, at + 1)))
}

/// "Homes brought back into use, cumulative", "how long customers wait": a figure by how it is counted.
fn summed_up<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SUMMED: &[&str] = &["annualised", "annualized", "cumulative", "kumuliert", "ytd"];
    const MUCH: &[&str] = &["far", "fast", "long", "many", "much", "often"];
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let moves = s.lead == Lead::Verb && s.words[s.head].classes.meets(MOVES) || is_movement(s);
    if let Some(unit) = unit_behind(s).filter(|_| !moves && s.amount(0).is_none()) {
        return Some(Verdict::sure(Kind::Figure, s.quote(unit, s.words.len() - 1)));
    }
    let is_open = s.amount(0).is_none() && s.lead == Lead::Noun && !is_movement(s);
    let against = (s.head + 1..s.words.len()).find(|&at| ["versus", "vs"].contains(&word(at)));
    let against = against.filter(|at| (s.head..*at).all(|mark| s.quote(mark, mark) != ":"));
    if let Some(at) =
        against.filter(|_| is_open && s.noun(s.head).is_none_or(|noun| noun > s.head || !is_thing(s, noun)))
    {
        return Some(Verdict::arguable(Kind::Figure, s.quote(at, at)));
    }
    let asks = word(0) == "how" && MUCH.contains(&word(1)) && !s.text.contains('?');
    let at = if asks { Some(1) } else { (s.head + 1..s.words.len()).find(|&at| SUMMED.contains(&word(at))) }?;
    is_open.then(|| Verdict::arguable(Kind::Figure, s.quote(at, at)))
}

/// `(weeks)`, `[kg/t]`, `(%)` at the end: where the unit opens.
pub(super) fn unit_behind(s: &Sentence) -> Option<usize> {
    const UNITS: &[&str] =
        &["eur", "euro", "gbp", "ha", "kg", "km", "kwh", "l", "m", "mb", "min", "mwh", "pts", "t", "tco", "usd"];
    let inner = s.text.strip_suffix([')', ']'])?;
    let open = (0..s.words.len()).rev().find(|&at| ["(", "["].contains(&s.quote(at, at)))?;
    let is_unit = |at: usize| {
        let word = &*s.words[at].token.word;
        let is_mark = s.quote(at, at).chars().all(|c| "/%€$£²³#".contains(c));
        s.is(at, Class::Time) || UNITS.contains(&word) || is_mark
    };
    let end = s.words.len() - 1;
    let leads = is_unit(open + 1) || s.is(open + 1, Class::Count) && end == open + 2;
    let is_figure = end == open + 2 && s.is(open + 1, Class::Metric);
    (open > 0 && (leads || is_figure) && end <= open + 5 && !inner.is_empty()).then_some(open)
}

/// Verbs after which a figure is to move.
const MOVES: Classes =
    Classes::of(&[Class::Change, Class::Improve, Class::Achieve, Class::Clear, Class::Ensure, Class::Keep]);

/// Keep, maintain, stays, at all times.
fn steady<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if holds_meetings(s) {
        return None;
    }
    // "Never run out of insulin".
    let is_first = s.language == Language::English && s.words[0].token.word == "never";
    let does = s.words.get(1).is_some_and(|next| next.form == Form::Base && next.classes.meets(WORKING));
    if is_first && does {
        return Some(Verdict::arguable(Kind::Figure, s.quote(0, 1)));
    }
    if s.leads(Class::Keep) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, s.head)));
    }
    let at = s.find(0, Class::Steady).or_else(|| never(s))?;
    let has_figure = s.find(0, Class::Metric).is_some() || s.amount(0).is_some();
    // "Conduct stay interviews": a word of its own only where no work leads.
    let is_told = ["flat", "stable", "stay", "steady"].contains(&&*s.words[at].token.word);
    let moves = s.token(0, Token::Arrow).is_some()
        || is_told && (s.lead == Lead::Verb && s.is(s.head, Class::Task) || s.find(at, Class::Moved).is_some())
        || s.leads(Class::Change)
        || s.leads(Class::Improve)
        || has_people_who_stay(s, at);
    (has_figure && !moves).then(|| Verdict::sure(Kind::Figure, s.quote(at, at)))
}

/// "Never shorter than 14 months": a limit for good.
fn never(s: &Sentence) -> Option<usize> {
    let limits = Classes::of(&[Class::Comparative, Class::Threshold]);
    (0..s.words.len()).find(|&at| {
        let is_never = s.words[at].token.word == "never";
        is_never && s.words.get(at + 1).is_some_and(|next| next.classes.meets(limits))
    })
}

/// "Four of five apprentices stay": people who decide to, and no figure.
fn has_people_who_stay(s: &Sentence, at: usize) -> bool {
    const STAY: &[&str] =
        &["bleiben", "ficam", "permanecem", "permanecen", "remain", "restent", "siguen", "stay", "verbleiben"];
    let who = s.amount(0).and_then(|amount| s.find(amount, Class::Party));
    STAY.contains(&&*s.words[at].token.word)
        && who.is_some_and(|who| who < at)
        && s.find(0, Class::Metric).is_none_or(|metric| metric >= at)
}

/// "Hold three assemblies": no figure is held.
pub(super) fn holds_meetings(s: &Sentence) -> bool {
    let is_hold = s.leads(Class::Keep) && s.words[s.head].token.word == "hold";
    let noun = s.noun(s.behind()).filter(|at| s.words[*at].classes.meets(MADE) && !s.is(*at, Class::Metric));
    let has_figure = s.find(s.behind(), Class::Metric).is_some() || limit(s).is_some();
    is_hold && (noun.is_some() || !has_figure && s.amount(0).is_some())
}

fn watched<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let watches = s.leads(Class::Monitor) && !s.is(s.head, Class::Task);
    watches.then(|| Verdict::sure(Kind::Figure, s.quote(s.head, s.head)))
}

/// More budget, more heads: what is put in.
fn raised_input<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const STAFF: &[&str] =
        &["belegschaft", "crew", "equipa", "equipe", "equipo", "mannschaft", "plantilla", "team", "workforce"];
    let team = s
        .noun(s.behind())
        .filter(|at| STAFF.contains(&&*s.words[*at].token.word) && s.is(s.behind(), Class::Determiner));
    let input = s.find(s.behind(), Class::Input).or(team).filter(|at| *at < s.behind() + 5)?;
    let is_object = (s.behind()..input).all(|at| !s.is(at, Class::Preposition));
    let is_share = s.numbers(input).any(|(at, scale)| scale == Scale::Percent && s.is_of(at + 1));
    (s.leads(Class::Rise) && is_object && !is_share).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, input)))
}

/// "Improve the manual by adding 12 diagrams": the only amount is one of work.
fn work_behind_a_change<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let means = means(s)?;
    if let Some(thing) = mended_thing(s) {
        return Some(Verdict::sure(Kind::Task, s.quote(thing, means)));
    }
    let amount = s.amount(means)?;
    let is_first = s.amount(0) == Some(amount);
    let is_work = s.counted(amount).is_none_or(|noun| !s.is(noun, Class::Party) && !s.is(noun, Class::Metric));
    let changes = s.leads(Class::Change) || s.leads(Class::Improve);
    let is_plain = s.numbers(amount).all(|(_, scale)| scale == Scale::Plain);
    (changes && is_first && is_work && is_plain).then(|| Verdict::sure(Kind::Task, s.quote(means, amount)))
}

/// "Improve the manual by adding a chapter": a thing made is changed by more work. Where it stands.
pub(super) fn mended_thing(s: &Sentence) -> Option<usize> {
    let means = means(s)?;
    let changes = s.leads(Class::Change) || s.leads(Class::Improve);
    let is_open = s.amount(0).is_none_or(|amount| amount > means);
    let thing = s.noun(s.behind()).filter(|at| *at < means && is_thing(s, *at))?;
    (changes && is_open).then_some(thing)
}

/// Something made, and neither a figure nor a notion nor somebody.
fn is_thing(s: &Sentence, at: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Concept, Class::Party]);
    s.words[at].classes.meets(MADE) && !s.words[at].classes.meets(OTHERS)
}

/// "Grow the style guide by 25 pages", "strengthen the night shift with 3 nurses hired": more of what is put in.
fn added_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const BY: &[&str] = &["avec", "by", "com", "con", "de", "mit", "um", "with"];
    let changes = s.leads(Class::Change) || s.leads(Class::Improve);
    let amount = s.amount(0).filter(|at| *at > 0 && BY.contains(&&*s.words[*at - 1].token.word))?;
    let added = s.counted(amount)?;
    let is_input = s.is(added, Class::Input) || is_thing(s, added);
    let is_figure = s.find(0, Class::Metric).is_some() || s.token(0, Token::Arrow).is_some();
    let is_one = s.numbers(amount).all(|(at, scale)| at == amount && scale == Scale::Plain);
    (changes && is_input && !is_figure && is_one).then(|| Verdict::sure(Kind::Task, s.quote(amount - 1, added)))
}

/// "Extend the opening hours to Saturdays": a thing is made wider, and no figure moves.
fn widened_thing<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const WIDEN: &[&str] = &[
        "alargar",
        "ampli",
        "ausweit",
        "elargir",
        "erweiter",
        "etendre",
        "expand",
        "extend",
        "prolong",
        "raccourc",
        "shorten",
        "trim",
        "verlanger",
    ];
    let widens = WIDEN.iter().any(|stem| s.words.get(s.head).is_some_and(|word| word.token.word.starts_with(stem)));
    let from = if s.language == Language::German { 0 } else { s.behind() };
    let thing = s.noun(from).filter(|at| is_thing(s, *at))?;
    (widens && s.leads(Class::Change) && s.is(from, Class::Determiner) && s.amount(0).is_none())
        .then(|| Verdict::arguable(Kind::Task, s.quote(s.head.min(thing), thing.max(s.head))))
}

/// Where the work behind a change is told: `by adding`, `through`.
pub(super) fn means(s: &Sentence) -> Option<usize> {
    let with = |at: &usize| s.words[*at].token.word == "with" && s.amount(0).is_some_and(|amount| amount == at + 1);
    let work = Classes::of(&[Class::Task, Class::Produce, Class::Clear]);
    let by = |at: &usize| {
        let is_by = s.words[*at].token.word == "by" || s.words[*at].token.word == "en";
        is_by && s.words.get(at + 1).is_some_and(|next| next.form == Form::Gerund && next.classes.meets(work))
    };
    s.find(s.behind(), Class::Means).or_else(|| (s.behind()..s.words.len()).find(|at| by(at) || with(at)))
}

/// "Launch X so that Y climbs to 90 %", "launch of X brings in 300 new members".
fn outcome_behind_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let purpose = s.find(s.behind(), Class::Purpose)?;
    let amount = s.amount(purpose)?;
    let moves =
        Classes::of(&[Class::Change, Class::Moved, Class::Achieve, Class::Acquire, Class::Metric, Class::Improve]);
    let moved = s
        .find_any(purpose, moves)
        .filter(|at| *at < amount || s.numbers(amount).any(|(_, scale)| scale != Scale::Plain));
    moved.map(|_| Verdict::arguable(Kind::Outcome, s.quote(purpose, amount)))
}

/// "Attain ISO 27001 certification".
fn limit_of_a_milestone<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_standard = |at: &usize| {
        *at > 0 && s.words[*at].token.kind == Token::Label && s.words[*at - 1].token.kind == Token::Capital
    };
    let mut object = s.behind()..s.words.len().min(s.behind() + 5);
    let object = object.find(|at| s.words[*at].classes.meets(WORK) || is_standard(at))?;
    let is_head = s.noun(s.behind()) == Some(object) && s.is(object, Class::Event);
    let reached = s.leads(Class::Achieve) || s.leads(Class::Acquire);
    let is_open = s.amount(0).is_none()
        && (is_head || s.find_any(0, Classes::of(&[Class::Metric, Class::Ideal, Class::Party])).is_none());
    (reached && is_open).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, object)))
}

/// "Win promotion": others decide who gets it.
fn prize<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const PRIZES: &[&str] =
        &["award", "championship", "cup", "league", "medal", "prize", "promotion", "title", "tournament", "trophy"];
    let reaches = s.leads(Class::Achieve) || s.leads(Class::Acquire);
    let end = s.words.len().min(s.behind() + 5);
    let at = (s.behind()..end).find(|&at| PRIZES.contains(&&*s.words[at].token.word))?;
    (reaches && s.amount(0).is_none()).then(|| Verdict::arguable(Kind::Outcome, s.quote(s.head, at)))
}

/// "Swim 1,500 m in under 25 minutes": so far in so short a time.
fn race<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const FAR: &[&str] = &["k", "kilometres", "km", "m", "meters", "metres", "miles"];
    let (first, _) = s.numbers(0).next()?;
    let (last, _) = s.numbers(first + 1).next()?;
    let length = s.quote(first, first).trim_start_matches(|c: char| !c.is_alphabetic());
    let unit = s.words.get(first + 1).filter(|_| length.is_empty()).map_or(length, |next| &*next.token.word);
    let inside = first + 1 + usize::from(length.is_empty());
    let is_timed = s.words.get(inside).is_some_and(|word| ["in", "unter", "en", "em"].contains(&&*word.token.word));
    let is_race = FAR.contains(&unit) && is_timed && s.is(last + 1, Class::Time);
    is_race.then(|| Verdict::arguable(Kind::Outcome, s.quote(first, last)))
}

/// A verb of change, of arriving, of winning somebody, with an amount.
fn led_amount<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    if s.lead != Lead::Verb {
        return None;
    }
    let count = s.find(s.behind(), Class::Count).filter(|at| *at < s.behind() + 3);
    let output = count
        .filter(|_| s.leads(Class::Rise))
        .and_then(|at| s.counted(at))
        .filter(|at| s.is(*at, Class::Event) && !s.is(*at, Class::Party));
    if let Some(output) = output {
        return Some(Verdict::arguable(Kind::Volume, s.quote(s.head.min(output), output)));
    }
    if let Some(from) = moved_share(s).or_else(|| aimed_at(s)).or_else(|| turned(s, amount)) {
        return Some(Verdict::arguable(Kind::Outcome, s.quote(from, amount)));
    }
    let head = s.words[s.head].classes;
    let first = s.head.min(amount);
    let counted = s.counted(amount);
    let moves = Classes::of(&[Class::Change, Class::Improve, Class::Achieve, Class::Clear]);
    if head.has(Class::Ensure) {
        return Some(Verdict::sure(Kind::Figure, s.quote(first, amount)));
    }
    let is_worth = (amount + 1..s.words.len().min(amount + 4))
        .any(|at| s.words[at].token.word == "in" && s.is(at + 1, Class::Metric));
    let is_sure = is_worth
        || !head.has(Class::Task)
        || is_outside(s, counted)
        || counted.is_some_and(|at| s.is(at, Class::Party));
    let competes = WIN.contains(&&*s.words[s.head].token.word);
    let wins = (head.has(Class::Acquire) || calls_together(s, counted))
        && (is_sure || calls_together(s, counted))
        && counted.is_none_or(|noun| competes || !s.words[noun].classes.meets(WORK) || s.is(noun, Class::Party));
    let is_value = s.numbers(0).any(|(_, scale)| scale == Scale::Money);
    // "A panel of 12 people": the thing comes first.
    let is_of_thing = s.is(s.behind(), Class::Determiner)
        && s.noun(s.behind()).is_some_and(|at| at < amount && is_thing(s, at) && s.is_of(at + 1));
    let wins = wins && !is_of_thing;
    let yields = !is_of_thing && head.has(Class::Produce) && (is_value || is_outside(s, counted));
    let aspires = head.has(Class::Aspire)
        && !head.has(Class::Task)
        && counted.is_none_or(|noun| !s.words[noun].classes.meets(WORK));
    (head.meets(moves) || wins || yields || aspires)
        .then(|| Verdict::sure(Kind::Outcome, s.quote(first, amount.max(s.head))))
}

/// What nobody does alone, whatever is won. Sorted.
const WIN: &[&str] = &["gagner", "ganar", "ganhar", "gewinnen", "remporter", "win"];

/// "Recruit 40 volunteers": people who come of their own will, and are not hired.
pub(super) fn calls_together(s: &Sentence, counted: Option<usize>) -> bool {
    const RECRUIT: &[&str] = &["add", "onboard", "reclut", "recrut", "recruit", "rekrut"];
    const WILLING: &[&str] = &[
        "account", "adheren", "ambassad", "benevol", "client", "customer", "dealer", "doador", "donan", "donat",
        "donneu", "donor", "ehrenamt", "famil", "freiwill", "kunden", "member", "merchant", "membr", "mentor",
        "mitglied", "parrain", "partic", "patient", "pfadfind", "respond", "schul", "school", "reseller", "socio",
        "spend", "sponsor", "subscri", "support", "teilnehm", "tenant", "user", "usuari", "volont", "volunt",
    ];
    let leads = |stems: &[&str], at: usize| stems.iter().any(|stem| s.words[at].token.word.starts_with(stem));
    let pays = s.words.iter().any(|word| word.token.word == "paying");
    leads(RECRUIT, s.head) && (pays || counted.is_some_and(|at| leads(WILLING, at)))
}

/// "From 8 % to 3 %", whatever the verb: where it begins.
fn moved_share(s: &Sentence) -> Option<usize> {
    let metric = s.find(0, Class::Metric);
    let is_measure = |at: usize, scale: Scale| scale != Scale::Plain || metric.is_some_and(|metric| metric < at);
    let mut shares = s.numbers(0).filter(|&(at, scale)| is_measure(at, scale)).map(|(at, _)| at);
    let (start, _) = shares.next().zip(shares.next())?;
    let says = |at: usize| ["from", "von", "de", "desde"].contains(&&*s.words[at].token.word);
    start.checked_sub(1).filter(|at| says(*at))
}

/// "Turn 50 free clinics into paying accounts": so many of one kind become another.
fn turned(s: &Sentence, amount: usize) -> Option<usize> {
    let turns = ["convert", "turn"].contains(&&*s.words[s.head].token.word);
    let into = (amount..s.words.len()).find(|&at| s.words[at].token.word == "into")?;
    (turns && s.find(into, Class::Party).is_some()).then_some(amount)
}

/// "Wiederkaufrate auf 45 % bringen", "get churn to 3 %": a figure and its value to be, whatever the verb.
fn aimed_at(s: &Sentence) -> Option<usize> {
    const TO: &[&str] = &["a", "auf", "hasta", "para", "to"];
    let is_aim = |&(at, scale): &(usize, Scale)| {
        let says = at > 1 && TO.contains(&&*s.words[at - 1].token.word);
        let metric = s.find(0, Class::Metric).filter(|metric| *metric != s.head && *metric < at);
        says && metric.is_some_and(|metric| scale != Scale::Plain || metric + 2 == at)
    };
    s.numbers(0).find(is_aim).map(|(at, _)| at - 1)
}

/// Whether something outside is counted that nobody has to be trained or hired for.
fn is_outside(s: &Sentence, counted: Option<usize>) -> bool {
    counted.is_some_and(|noun| s.is(noun, Class::Party) && !s.words[noun].classes.meets(WORK))
}

/// "Calls answered in 20 seconds", "pay all suppliers within 30 days": a standard to be met every time.
fn service_level<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let within = |at: &usize| {
        let is_time = s.is(at + 1, Class::Time) || s.quote(*at, *at).ends_with(char::is_alphabetic);
        *at > 0
            && is_time
            && (s.is(*at - 1, Class::Threshold) || ["in", "en", "em", "under"].contains(&&*s.words[*at - 1].token.word))
    };
    let at = s.numbers(0).map(|(at, _)| at).find(within);
    // "Within one business day": a standard, whatever the day is counted by.
    let days = (1..s.words.len()).find(|&at| {
        let is_within = ["inside", "within"].contains(&&*s.words[at].token.word);
        let is_day = |at: usize| s.is(at, Class::Time) && !s.is(at, Class::Horizon);
        is_within && s.lead == Lead::Noun && s.amount(0).is_none() && (at + 1..at + 4).any(is_day)
    });
    if let Some(days) = days {
        return Some(Verdict::arguable(Kind::Figure, s.quote(days, s.words.len() - 1)));
    }
    let at = at?;
    let is_always =
        (0..at).any(|at| ["all", "every", "each", "any", "alle", "tous", "todos"].contains(&&*s.words[at].token.word));
    let is_noun = s.language == Language::German && s.head == 0 && s.words[0].token.word.ends_with("ung");
    let is_open = s.lead == Lead::Noun || is_always || is_noun;
    let moves = is_movement(s) || s.find(0, Class::Evidence).is_some();
    let has_people = s.find(0, Class::Party).is_some_and(|at| at > 0) && s.lead == Lead::Noun;
    let acts = s.lead == Lead::Noun && s.amount(0).is_some_and(|amount| amount < at && does_something(s, amount));
    (is_open && !moves && !acts && !(has_people && s.find(0, Class::Be).is_some()))
        .then(|| Verdict::arguable(Kind::Figure, s.quote(at - 1, at)))
}

/// So many pieces of work: "publish 9 videos", "2 webinars", "100 % of the routes documented".
fn counted_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    // "Un usager sur deux prend rendez-vous".
    if amount > 1 && s.lead == Lead::Noun && s.words[amount - 1].token.word == "sur" && s.is(s.head, Class::Determiner)
    {
        return None;
    }
    let counted = s.counted(amount);
    let is_work = |at: usize| s.words[at].classes.meets(WORK);
    let makes = (s.leads(Class::Aspire) || s.leads(Class::Acquire)) && counted.is_some_and(|at| is_thing(s, at));
    let commands = makes
        || s.lead == Lead::Unknown
        || holds_meetings(s)
        || s.lead == Lead::Verb && s.words[s.head].classes.meets(WORKING);
    if commands {
        let kind = if counted.is_some_and(|at| s.is(at, Class::Event)) { Kind::Volume } else { Kind::Task };
        let end = counted.unwrap_or(s.words.len().min(amount + 2) - 1);
        return Some(Verdict::sure(kind, s.quote(s.head.min(amount), end.max(s.head))));
    }
    if let Some(course) = counted.and_then(|staff| put_through(s, staff)) {
        return Some(Verdict::sure(Kind::Task, s.quote(amount, course)));
    }
    let done = s.find(0, Class::Done);
    let says = done.is_some_and(|done| s.find(amount, Class::Be).is_some_and(|at| at < done));
    let is_share = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Percent);
    let is_compared = is_movement(s) || s.find(0, Class::Evidence).is_some();
    let is_money = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Money);
    let is_first = |done: &usize| *done < amount && *done > s.head && s.find(0, Class::Metric).is_none();
    if let Some(done) = done.filter(is_first)
        && !is_compared
        && s.lead == Lead::Noun
    {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, done)));
    }
    if let Some(done) = done
        && !is_money
        && !is_compared
        && !(says && counted.is_some_and(|at| s.is(at, Class::Party)))
        && counted.map_or(!is_share || is_record(s, done), |at| {
            is_work(at) || trained(s, done) || is_record(s, done) && !s.is(at, Class::Party)
        })
        && s.find(0, Class::Metric).is_none_or(|metric| s.is(metric, Class::Own))
    {
        return Some(Verdict::sure(Kind::Task, s.quote(amount.min(done), done.max(amount))));
    }
    if let Some(has) =
        counted.filter(|at| is_share && is_work(*at) && !s.is(*at, Class::Party)).and_then(|at| covered(s, at))
    {
        return Some(Verdict::arguable(Kind::Task, s.quote(amount, has)));
    }
    let leads = (0..amount).all(|at| !s.words[at].classes.meets(NOUNS.and(VERBS)));
    let is_made = counted.is_some_and(|at| {
        s.words[at].classes.meets(MADE.and(Classes::of(&[Class::Input])))
            && !s.is(at, Class::Party)
            && (!s.is(at, Class::Metric) || s.is(at, Class::Event))
    });
    let is_clause = counted.is_some_and(|at| s.find(at + 1, Class::Be).is_some_and(|verb| verb <= at + 2))
        || s.is(amount, Class::Multiplier) && does_something(s, amount);
    if leads && is_made && !is_share && !is_compared && !is_ceiling(s) && !is_clause {
        return Some(Verdict::sure(Kind::Volume, s.quote(amount, counted.unwrap_or(amount))));
    }
    let relates = ["that", "who", "which"].iter().any(|word| s.words.iter().any(|other| other.token.word == *word));
    let heads = s
        .noun(s.head)
        .filter(|at| !relates && *at < amount && s.words[*at].classes.meets(MADE) && !s.is(*at, Class::Metric))?;
    (!is_compared).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, heads)))
}

/// "80 % of line managers through the course": own people, and what they are put through.
fn put_through(s: &Sentence, staff: usize) -> Option<usize> {
    const THROUGH: &[&str] = &[
        "absolvieren",
        "attend",
        "besuchen",
        "complete",
        "completan",
        "completent",
        "fazem",
        "finish",
        "hacen",
        "receive",
        "recebem",
        "reciben",
        "suivent",
        "take",
        "through",
        "undergo",
    ];
    const STAFF: &[&str] = &["colleagues", "employees", "staff", "team"];
    const HAVE: &[&str] = &["had", "has", "have"];
    const STAFF_DONE: &[&str] =
        &["attended", "completed", "done", "finished", "passed", "received", "taken", "undergone"];
    let next = staff + s.words[staff].span;
    let has = s.words.get(next).is_some_and(|word| HAVE.contains(&&*word.token.word));
    let at = next + usize::from(has);
    let is_had = has && s.words.get(at).is_some_and(|word| STAFF_DONE.contains(&&*word.token.word));
    if let Some(course) = s.noun(at + 1).filter(|course| is_had && s.words[*course].classes.meets(MADE)) {
        let is_own = s.is(staff, Class::Own) || STAFF.contains(&&*s.words[staff].token.word);
        return is_own.then_some(course);
    }
    let through = s.words.get(at).filter(|word| THROUGH.contains(&&*word.token.word))?;
    let course = s.noun(at + 1).filter(|at| s.words[*at].classes.meets(MADE))?;
    let is_own = s.is(staff, Class::Own) || STAFF.contains(&&*s.words[staff].token.word);
    (through.span == 1 && is_own).then_some(course)
}

/// "80 % of services have an owner": what a team has given its own things.
fn covered(s: &Sentence, thing: usize) -> Option<usize> {
    const HAVE: &[&str] = &["haben", "has", "hat", "have", "ont", "tem", "tienen"];
    let has = thing + s.words[thing].span;
    let is_had = s.words.get(has).is_some_and(|word| HAVE.contains(&&*word.token.word));
    (is_had && s.find(0, Class::Metric).is_none() && s.words.get(has + 1).is_some()).then_some(has)
}

/// At most so many: a limit to be kept.
fn is_ceiling(s: &Sentence) -> bool {
    const CEILINGS: &[&str] =
        &["below", "fewer", "less", "max", "maximal", "maximum", "maximo", "most", "no", "not", "under", "unter"];
    limit(s).is_some_and(|at| {
        let phrase = s.quote(at, at).to_lowercase();
        phrase.starts_with(['<', '≤']) || phrase.split(' ').any(|word| CEILINGS.contains(&word))
    })
}

/// Verbs of a team's own work.
const WORKING: Classes = Classes::of(&[Class::Task, Class::Produce, Class::Operate, Class::Monitor]);

/// Things made, held, written.
const MADE: Classes = Classes::of(&[Class::Deliverable, Class::Event]);

/// What is done with papers and data alone, whatever they are about.
fn is_record(s: &Sentence, done: usize) -> bool {
    const RECORDED: &[&str] = &[
        "archiv",
        "catalog",
        "digitali",
        "digiti",
        "document",
        "dokument",
        "draft",
        "erfasst",
        "index",
        "kartiert",
        "labelled",
        "mape",
        "mapped",
        "migr",
        "numeris",
        "redact",
        "redige",
        "redigi",
        "review",
        "revis",
        "rewrit",
        "scan",
        "tagged",
        "traduc",
        "traduit",
        "traduz",
        "translated",
        "uberarbeitet",
        "ubersetzt",
        "written",
    ];
    RECORDED.iter().any(|stem| s.words[done].token.word.starts_with(stem))
}

fn trained(s: &Sentence, done: usize) -> bool {
    [
        "trained",
        "informed",
        "briefed",
        "certified",
        "coached",
        "onboarded",
        "qualified",
        "geschult",
        "formes",
        "formados",
        "capacitados",
        "treinados",
    ]
    .contains(&&*s.words[done].token.word)
}

/// Whether it says from where to where, or that something went up or down.
pub(super) fn is_movement(s: &Sentence) -> bool {
    let has_arrow = s.token(0, Token::Arrow).or_else(|| s.token(0, Token::Trend)).is_some();
    has_arrow
        || spans(s).is_some()
        || rises(s)
        || s.find(0, Class::Moved).is_some()
        || s.leads(Class::Change)
        || s.leads(Class::Improve)
}

/// "Applications from state schools rise a third": many that go up or down.
fn rises(s: &Sentence) -> bool {
    const GO: &[&str] = &[
        "climb", "decline", "decrease", "double", "drop", "fall", "grow", "halve", "increase", "rise", "shrink",
        "triple",
    ];
    let goes = |at: usize| {
        let before = &*s.words[at - 1].token.word;
        let is_many = before.ends_with('s') && !before.ends_with("ss") || before == "people";
        GO.contains(&&*s.words[at].token.word) && is_many && !s.words[at].token.joined
    };
    s.lead == Lead::Noun && s.language == Language::English && (s.head + 1..s.words.len()).any(goes)
}

/// "Absence: 24 % to 17 %", and not "5 to 10 interviews".
pub(super) fn spans(s: &Sentence) -> Option<usize> {
    const TO: &[&str] = &["a", "auf", "para", "to"];
    let numbers: Vec<(usize, Scale)> = s.numbers(0).collect();
    let is_span = |pair: &&[(usize, Scale)]| {
        let [(start, scale), (end, _)] = pair else { return false };
        let is_measured = *scale != Scale::Plain || s.find(0, Class::Metric).is_some_and(|metric| metric < *start);
        end - start == 2 && TO.contains(&&*s.words[start + 1].token.word) && is_measured
    };
    numbers.windows(2).find(is_span).map(|pair| pair[0].0)
}

/// An amount without a verb: what it is compared with, or by when, makes it an outcome; a limit makes it a figure.
fn named_amount<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    let dated = s.find(0, Class::Until).or_else(|| s.find(0, Class::Month));
    let evidence = s.find(0, Class::Evidence).or(dated);
    if is_movement(s) || evidence.is_some() {
        return Some(Verdict::sure(Kind::Outcome, s.quote(amount, amount)));
    }
    let is_nothing = ["zero", "null", "cero"].contains(&&*s.words[amount].token.word) && amount == s.head;
    if is_nothing {
        return Some(Verdict::arguable(Kind::Figure, s.quote(amount, amount)));
    }
    if let Some(things) = placed(s, amount) {
        return Some(Verdict::arguable(Kind::Task, s.quote(things, amount)));
    }
    let limit = limit(s);
    let says = s.find(amount, Class::Be).is_some_and(|at| at < amount + 6) || does_something(s, amount);
    let has_people = says || s.find(amount, Class::Party).is_some_and(|at| at < amount + 6);
    let is_share = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Percent);
    let is_of_metric = s.find(0, Class::Metric).is_some();
    let names = s.counted(amount).is_some() || s.is_of(amount + 1);
    let is_level = is_share && !has_people && (names && !is_of_metric);
    let is_service = s.find(0, Class::Metric).is_some_and(|at| {
        ["availability", "uptime", "disponibilite", "disponibilidad", "disponibilidade", "verfugbarkeit"]
            .contains(&&*s.words[at].token.word)
    });
    let at = limit.unwrap_or(amount);
    // "At least 300 households switch": so many who decide to, and no limit.
    let wins = is_outside(s, s.counted(amount)) && !is_ceiling(s) && ratio(s).is_none();
    if limit.is_some() && !(has_people && is_share) && !wins || is_level || is_service {
        return Some(Verdict::arguable(Kind::Figure, s.quote(at.min(amount), at.max(amount))));
    }
    Some(Verdict::arguable(Kind::Outcome, s.quote(amount, amount)))
}

/// "Noticeboards in 12 stairwells": so many places, and things put there.
fn placed(s: &Sentence, amount: usize) -> Option<usize> {
    const OTHERS: Classes =
        Classes::of(&[Class::Metric, Class::Party, Class::Concept, Class::Be, Class::Threshold, Class::Ideal]);
    let is_plain = matches!(s.words[amount].token.kind, Token::Number(Scale::Plain)) || s.is(amount, Class::Cardinal);
    let places =
        amount.checked_sub(1).filter(|at| ["across", "at", "in", "on"].contains(&&*s.words[*at].token.word))?;
    let is_time = (amount + 1..s.words.len().min(amount + 4)).any(|at| s.is(at, Class::Time));
    let is_open = s.language == Language::English && s.lead == Lead::Noun && s.numbers(amount + 1).next().is_none();
    let is_thing = places > s.head && s.find_any(s.head, OTHERS).is_none();
    (is_plain && is_open && is_thing && !is_time && s.token(0, Token::Mark).is_none()).then_some(s.head)
}

/// "65 % of trained midwives apply the protocol": many of a kind do something.
fn does_something(s: &Sentence, amount: usize) -> bool {
    (amount..s.words.len().min(amount + 6)).any(|at| {
        let many = s.words[at].token.word.ends_with('s') && !s.ends_phrase(at);
        let acts = s.words.get(at + 1).is_some_and(|next| next.token.kind == Token::Word && next.form == Form::Base);
        let word = s.words.get(at + 1).map_or("", |next| &*next.token.word);
        let is_verb = acts
            && !IRREGULAR.contains(&word)
            && !word.ends_with('s')
            && !word.ends_with("ed")
            && !word.ends_with("ing")
            && !s.words[at + 1].classes.meets(NOUNS.and(Classes::of(&[
                Class::Done,
                Class::Moved,
                Class::Vaguely,
                Class::Comparative,
                Class::Function,
            ])));
        let goes_on =
            s.is(at + 2, Class::Determiner) || is_verb && s.words.get(at + 2).is_some() && s.ends_phrase(at + 2);
        many && acts && !s.ends_phrase(at + 1) && goes_on && s.language == Language::English
            || many && acts && !s.ends_phrase(at + 1) && s.is(at + 2, Class::Determiner)
    })
}

/// Participles that do not end in `ed`. Sorted.
const IRREGULAR: &[&str] = &[
    "born", "bought", "brought", "built", "caught", "done", "driven", "fed", "felt", "filed", "found", "given",
    "grown", "heard", "held", "kept", "known", "lent", "lost", "made", "met", "paid", "said", "seen", "sent", "shown",
    "sold", "spent", "taken", "taught", "thrown", "told", "won", "worn", "written",
];

/// A limit beside a number.
pub(super) fn limit(s: &Sentence) -> Option<usize> {
    let is_near = |at: usize| {
        let end = at + s.words[at].span;
        let behind = (end..end + 3).any(|next| {
            s.words.get(next).is_some_and(|word| matches!(word.token.kind, Token::Number(_)))
                || s.is(next, Class::Cardinal)
        });
        let is_or = ["or", "oder", "ou", "o"].contains(&&*s.words[at].token.word);
        let before =
            is_or && (at.saturating_sub(3)..at).any(|before| matches!(s.words[before].token.kind, Token::Number(_)));
        behind || before
    };
    let word = (0..s.words.len()).find(|&at| s.is(at, Class::Threshold) && is_near(at));
    word.or_else(|| s.token(0, Token::Limit))
}

/// "Eliminate duplicate records": the target is nothing.
fn removal<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let removes = s.leads(Class::Clear) && !s.is(s.head, Class::Task);
    removes.then(|| Verdict::arguable(Kind::Outcome, s.quote(s.head, s.head)))
}

/// Become, delight, make somebody feel.
fn end_state<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if !s.leads(Class::Aspire) || s.words[s.head].classes.has(Class::Task) {
        return None;
    }
    const HAVE: &[&str] = &["avoir", "contar", "disposer", "haben", "have", "tener", "ter"];
    let has_done = HAVE.contains(&&*s.words[s.head].token.word)
        && (s.behind()..s.words.len())
            .any(|at| s.is(at, Class::Done) || s.words[at].form == Form::Past && s.is(at, Class::Task));
    if has_done && s.find(0, Class::Ideal).is_none() {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, s.head)));
    }
    // "Have the fire brigade inspect the hall".
    let told = s.words[s.head].token.word == "have" && s.is(s.behind(), Class::Determiner);
    let told = told.then(|| {
        (s.behind() + 2..s.words.len())
            .find(|&at| s.is(at, Class::Task) && s.words[at].form == Form::Base && s.is(at + 1, Class::Determiner))
    });
    if let Some(Some(verb)) = told {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, verb)));
    }
    let object = s.noun(s.behind());
    let is_thing = object.is_some_and(|at| s.words[at].classes.meets(MADE) && !s.words[at].classes.meets(SOFT));
    let wants = Classes::of(&[Class::Ideal, Class::Comparative, Class::Vaguely]);
    let enables = ["enable", "allow", "permit"].contains(&&*s.words[s.head].token.word)
        && s.find(s.behind(), Class::Party).is_none();
    if is_thing && (s.leads(Class::Produce) || enables) && s.find_any(s.behind(), wants).is_none() {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, object.unwrap_or(s.head))));
    }
    Some(Verdict::sure(Kind::EndState, s.quote(s.head, s.head)))
}

/// What no work delivers by itself.
const SOFT: Classes = Classes::of(&[Class::Ideal, Class::Concept, Class::Party]);

/// Improve, more, better, without an amount.
fn direction<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if let Some(verdict) = ensured(s) {
        return Some(verdict);
    }
    let leads = [Class::Improve, Class::Change, Class::Ensure, Class::Achieve].into_iter().any(|class| s.leads(class));
    let leads = leads && !(s.leads(Class::Produce) && s.find(s.behind(), Class::Ideal).is_some());
    let is_second = s.words.get(s.head + 1).is_some_and(|word| !word.token.joined);
    let compares = s.is(s.head, Class::Comparative)
        || s.is(s.head + 1, Class::Comparative) && s.lead == Lead::Noun && is_second
        || s.leads(Class::Acquire) && s.find(0, Class::Comparative).is_some()
        || is_compared_behind(s);
    let trend = s.token(0, Token::Trend).or_else(|| drifts(s)).map(|at| s.quote(at, at));
    let says = (leads || compares).then(|| s.quote(s.head, s.head)).or(trend);
    says.map(|words| Verdict::sure(Kind::Direction, words))
}

/// "Des délais plus courts", "plazos más cortos": how it is to be stands behind its noun.
fn is_compared_behind(s: &Sentence) -> bool {
    let noun = if s.is(s.head, Class::Determiner) { s.head + 1 } else { s.head };
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let compares =
        s.is(noun + 1, Class::Comparative) && s.words.get(noun + 2).is_some_and(|next| next.token.kind == Token::Word);
    is_romance && s.lead == Lead::Noun && s.amount(0).is_none() && s.words[noun].classes.meets(NOUNS) && compares
}

/// "Ensure all laptops are encrypted" is work; "guarantee 24-hour delivery" a standard.
fn ensured<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let behind = s.behind();
    if !s.leads(Class::Ensure) || s.amount(0).is_some() {
        return None;
    }
    let hours = (behind..s.words.len()).find(|&at| s.words[at].token.kind == Token::Label && s.is(at + 1, Class::Time));
    if let Some(hours) = hours {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, hours + 1)));
    }
    let is_done = |at: &usize| s.is(*at, Class::Done) || s.words[*at].form == Form::Past && s.is(*at, Class::Task);
    let done = (behind + 1..s.words.len()).find(is_done)?;
    let is_open = s.find_any(behind, SOFT).is_none_or(|at| at > done);
    is_open.then(|| Verdict::arguable(Kind::Task, s.quote(s.head, done)))
}

/// "Put an officer in place", "take the old site offline": done once it is there. "Under control" nobody can tell.
fn settled<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SETTLE: &[&str] = &["bring", "get", "have", "make", "put", "take"];
    const THERE: &[&str] = &[
        "approved",
        "in house",
        "in place",
        "into operation",
        "into practice",
        "into production",
        "into service",
        "live",
        "off the ground",
        "offline",
        "on stream",
        "online",
        "ready",
        "signed",
        "up and running",
        "up to code",
        "up to date",
    ];
    const SOMEHOW: &[&str] = &["back on track", "in order", "in shape", "on track", "under control", "up to speed"];
    let said = crate::model::words::fold(s.text);
    let ends =
        |tails: &[&str]| tails.iter().any(|tail| said.strip_suffix(tail).is_some_and(|rest| rest.ends_with(' ')));
    if s.lead == Lead::Noun || !SETTLE.contains(&&*s.words[s.head].token.word) || s.amount(0).is_some() {
        return None;
    }
    let kind = if ends(SOMEHOW) { Kind::Direction } else { Kind::Task };
    (ends(SOMEHOW) || ends(THERE)).then(|| Verdict::sure(kind, s.text))
}

/// "Waiting times fall", "spoilage drops": a figure that moves, nobody knows how far.
fn drifts(s: &Sentence) -> Option<usize> {
    let moving = Classes::of(&[Class::Change, Class::Improve, Class::Moved]);
    let last = s.words.len() - 1;
    let is_trend = ["down", "up"].contains(&&*s.words[last].token.word) && last > s.head;
    if is_trend && s.lead == Lead::Noun && s.noun(s.head).is_some_and(|noun| noun < last && s.is(noun, Class::Metric)) {
        return Some(last);
    }
    (s.head + 1..s.words.len()).find(|&at| {
        let finite = s.words[at].form == Form::Suffixed
            || s.words[at].span > 1 && s.is(at, Class::Moved)
            || s.language != Language::English && s.is(at, Class::Moved);
        const FINITE: &[&str] = &[
            "climbs",
            "declines",
            "decreases",
            "drops",
            "falls",
            "grows",
            "improves",
            "increases",
            "rises",
            "shrinks",
        ];
        let is_plain = s.words[at].form != Form::Suffixed || FINITE.contains(&&*s.words[at].token.word);
        let moves = finite && is_plain && s.words[at].classes.meets(moving);
        let is_figure = s.noun(s.head).is_some_and(|noun| noun < at && s.is(noun, Class::Metric));
        moves && is_figure && s.lead == Lead::Noun && s.words.len() > 2 && !s.words[at].token.joined
    })
}

/// "Create a culture of trust": what is made is a state.
fn made_state<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    // "Trust dashboards" are dashboards.
    const NOUNS_TOO: &[&str] = &["confidence", "culture", "experience", "future", "pride", "trust"];
    let modifies = |at: usize| {
        NOUNS_TOO.contains(&&*s.words[at].token.word) && s.words.get(at + 1).is_some() && is_thing(s, at + 1)
    };
    let ideal = s.find(s.behind(), Class::Ideal).filter(|at| !modifies(*at));
    let vague = s.find(s.behind(), Class::Vaguely).filter(|at| *at < s.behind() + 3);
    let soft = vague.or_else(|| s.noun(s.behind()).filter(|at| s.is(*at, Class::Concept)));
    let is_open = s.lead == Lead::Unknown || s.words[s.head].token.word == "position";
    let makes = s.leads(Class::Produce) || s.leads(Class::Acquire) || is_open;
    let is_hard =
        s.noun(s.behind()).is_some_and(|at| s.words[at].classes.meets(MADE) && !s.words[at].classes.meets(SOFT));
    match (ideal, soft) {
        (Some(ideal), _) if makes => Some(Verdict::sure(Kind::EndState, s.quote(s.head.min(ideal), ideal))),
        (None, Some(soft)) if makes && !is_hard => Some(Verdict::sure(Kind::Direction, s.quote(s.head, soft))),
        _ => None,
    }
}

/// Any other verb that tells what to do.
fn work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_daily = s.leads(Class::Operate) && !s.is(s.head, Class::Task);
    if is_daily && s.find_any(s.behind(), MADE).is_none() {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head, s.head)));
    }
    let leads = s.lead == Lead::Verb || s.lead == Lead::Unknown;
    // "Win customers": how many?
    let whom = s.noun(s.behind()).filter(|at| s.is(*at, Class::Party) && !s.words[*at].classes.meets(WORK));
    let is_plural = |at: usize| {
        s.language != Language::English || !s.is(s.behind(), Class::Determiner) && s.words[at].form == Form::Suffixed
    };
    if let Some(whom) = whom.filter(|at| s.leads(Class::Acquire) && !s.is(s.head, Class::Task) && is_plural(*at)) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head.min(whom), whom.max(s.head))));
    }
    leads.then(|| Verdict::sure(Kind::Task, s.quote(s.head, s.head)))
}

/// "Users can export their data": what a thing made will be able to do.
fn capability<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SOFT_VERBS: Classes = Classes::of(&[Class::Aspire, Class::Be, Class::Ideal, Class::Improve]);
    let can = s.find(s.head, Class::Be).filter(|at| s.words[*at].token.word == "can")?;
    let verb = s.words.get(can + 1).filter(|verb| !verb.classes.meets(SOFT_VERBS) && verb.token.kind == Token::Word)?;
    let is_open = s.lead == Lead::Noun && s.amount(0).is_none() && s.find(0, Class::Ideal).is_none();
    (is_open && !verb.token.word.ends_with("ly")).then(|| Verdict::arguable(Kind::Task, s.quote(can, can + 1)))
}

/// "A library people love coming to": what somebody feels about it.
fn liked<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const LIKE: &[&str] = &[
        "adore",
        "cherish",
        "choose",
        "crave",
        "enjoy",
        "like",
        "love",
        "miss",
        "need",
        "prefer",
        "recommend",
        "trust",
        "value",
        "want",
    ];
    let likes = |at: &usize| {
        let is_many = s.is(*at - 1, Class::Party) && s.words[*at].form == Form::Base;
        is_many && LIKE.contains(&&*s.words[*at].token.word) && !s.words[*at].token.joined
    };
    let open = s.lead == Lead::Noun && s.amount(0).is_none() && s.language == Language::English;
    let at = (s.head + 1..s.words.len()).find(|at| open && likes(at))?;
    Some(Verdict::sure(Kind::EndState, s.quote(at - 1, at)))
}

/// "Policy approved", "updated page on the portal": something made is ready.
fn finished<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_past = |at: &usize| {
        let word = &s.words[*at];
        let is_past = word.form == Form::Past && word.classes.meets(VERBS) && !word.token.joined;
        let is_unknown = *at == s.head
            && word.classes == Classes::NONE
            && word.token.word.ends_with("ed")
            && !word.token.word.starts_with("un");
        let is_done = word.classes.has(Class::Done) && *at > s.head && !acts(s, *at);
        is_done || is_past || is_unknown && s.language == Language::English
    };
    // In front of the verb of a clause stands who does it: "les équipes travaillent".
    let from = s.finite_verb().unwrap_or(s.head);
    // Nor is what only tells more of a place: "a stage where talent is discovered".
    let end = place(s).unwrap_or(s.words.len());
    let at = (from..end).find(is_past)?;
    let is_thing_first = s.find_any(0, MADE).is_some_and(|thing| thing < at);
    if !is_thing_first && tells(s) && s.amount(0).is_none() {
        return None;
    }
    if at == s.head && s.noun(at).is_some_and(|noun| s.is(noun, Class::Metric)) {
        return None;
    }
    let counts = at > s.head && population(s).is_some_and(|who| who < at);
    if counts {
        return None;
    }
    // "Calls dropped" are counted.
    if at + 1 == s.words.len() && at > s.head && s.amount(0).is_none() && s.words[at].token.word == "dropped" {
        return Some(Verdict::arguable(Kind::Figure, s.text));
    }
    let improved = Classes::of(&[Class::Improve, Class::Change]);
    // "Waste strategy adopted" tells of a strategy.
    let subject = (s.head..at)
        .take_while(|&word| word == s.head || !s.ends_phrase(word))
        .filter(|&word| s.words[word].classes.meets(NOUNS));
    let subject = if s.language == Language::English { subject.last() } else { s.find(0, Class::Metric) };
    let is_metric =
        subject.is_some_and(|noun| noun < at && s.is(noun, Class::Metric) && !s.words[noun].classes.meets(MADE));
    let is_counted = at + 1 == s.words.len()
        && at == s.head + 1
        && s.is(s.head, Class::Metric)
        && s.words[s.head].form == Form::Suffixed;
    let is_metric = is_metric && !is_thing(s, s.head) || is_counted;
    if s.words[at].classes.meets(improved) && !s.is(at, Class::Done) && !s.is(at, Class::Task) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(at, at)));
    }
    let is_output = s.is(s.head, Class::Count) && trained(s, at);
    if is_output {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, at)));
    }
    if s.is(at, Class::Ideal) && !s.is(at, Class::Done) {
        return Some(Verdict::sure(Kind::EndState, s.quote(at, at)));
    }
    let ideal = s.find(0, Class::Ideal).filter(|_| s.find_any(0, MADE).is_none());
    if let Some(ideal) = ideal.filter(|_| at == s.head) {
        return Some(Verdict::sure(Kind::EndState, s.quote(ideal, ideal)));
    }
    let is_told = s.find(0, Class::Be).is_some() && s.find(0, Class::Ideal).is_some();
    (!is_metric && !is_told).then(|| Verdict::sure(Kind::Task, s.quote(at, at)))
}

/// `where`, `wo`, `où`: a noun is told of as a place to be.
fn place(s: &Sentence) -> Option<usize> {
    const WHERE: &[&str] = &["donde", "onde", "where", "wo"];
    (s.head + 1..s.words.len()).find(|&at| WHERE.contains(&&*s.words[at].token.word) && s.lead == Lead::Noun)
}

/// "Invoices awaiting approval", "trees lost to disease", "staff with a flu jab": those of many of whom something is
/// true.
fn population(s: &Sentence) -> Option<usize> {
    const OF_WHOM: &[&str] = &["lost", "off", "stuck", "with", "without"];
    let at = if s.is(s.head, Class::Determiner) { s.head + 1 } else { s.head };
    let who = s.words.get(at)?;
    let is_many = who.token.word.ends_with('s') && !who.token.word.ends_with("ss")
        || ["children", "men", "people", "staff", "women"].contains(&&*who.token.word);
    let next = s.words.get(at + 1)?;
    let is_doing = next.token.word.ends_with("ing") && !next.classes.meets(NOUNS) && !next.token.joined;
    let is_party = who.classes.has(Class::Party);
    let is_state = is_party && ["at", "in", "on", "under"].contains(&&*next.token.word);
    let is_of_whom = is_state
        || OF_WHOM.contains(&&*next.token.word)
            && (who.classes == Classes::NONE || who.classes.meets(Classes::of(&[Class::Party, Class::Own])));
    let is_open = s.language == Language::English && s.lead == Lead::Noun && s.amount(0).is_none();
    (is_open && is_many && s.words.get(at + 2).is_some() && (is_doing || is_of_whom) && !is_thing(s, at)).then_some(at)
}

/// "Older people in the valley live at home": what looks like a participle is what somebody does.
fn acts(s: &Sentence, at: usize) -> bool {
    const BOTH: &[&str] = &["cut", "hit", "live", "open", "put", "read", "run", "set", "shut", "split"];
    let does = s.language == Language::English && BOTH.contains(&&*s.words[at].token.word);
    let is_many = |who: usize| {
        s.is(who, Class::Party) && (s.words[who].token.word.ends_with('s') || s.words[who].token.word == "people")
    };
    does && s.noun(s.head).is_some_and(|who| who < at && is_many(who)) && s.words.get(at + 1).is_some()
}

/// "Nurses turn to the new chart by themselves": somebody does something, and nobody counts it.
fn told<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_open = s.lead == Lead::Noun && s.amount(0).is_none() && s.noun(s.head).is_none_or(|at| !is_thing(s, at));
    let does = (s.head..s.words.len()).any(|at| acts(s, at));
    let is_told = is_open && (does || tells(s) || s.finite_verb().is_some());
    is_told.then(|| Verdict::arguable(Kind::EndState, s.text))
}

/// A noun phrase is what its leading noun is.
fn named<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if let Some(who) = population(s).filter(|_| s.find(0, Class::Ideal).is_none()) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(who, who + 1)));
    }
    if let Some(often) = recurs(s) {
        return Some(Verdict::arguable(Kind::Task, s.quote(often, often + 1)));
    }
    if let Some(at) = place(s).filter(|at| *at + 1 < s.words.len() && s.amount(0).is_none()) {
        return Some(Verdict::sure(Kind::EndState, s.quote(s.head, at)));
    }
    let is_event = |at: usize| s.words[at].classes.meets(MADE) && s.noun(s.head) == Some(at) && at > s.head;
    if let Some(ideal) = s.find(0, Class::Ideal).filter(|at| s.find(0, Class::Metric).is_none() && !is_event(*at)) {
        return Some(Verdict::sure(Kind::EndState, s.quote(ideal, ideal)));
    }
    let plain = |at: usize| {
        s.is(at, Class::Vaguely)
            && !s.words[at].token.joined
            && !s.words.get(at + 1).is_some_and(|next| next.token.joined)
    };
    if let Some(at) = (s.head..s.words.len().min(s.head + 2)).find(|&at| plain(at)) {
        return Some(Verdict::sure(Kind::Direction, s.quote(at, at)));
    }
    if let Some(per) = ratio(s) {
        return Some(Verdict::sure(Kind::Figure, s.quote(per, per)));
    }
    const RELATES: &[&str] = &["if", "that", "when", "where", "which", "while", "who"];
    let related = (s.head + 1..s.words.len()).find(|&at| RELATES.contains(&&*s.words[at].token.word));
    let is_clause = s.find(s.head + 1, Class::Be).is_some_and(|verb| related.is_none_or(|at| verb < at));
    let last = (s.head..s.words.len()).take_while(|&at| at == s.head || !s.ends_phrase(at)).last();
    let is_doing = last.is_some_and(|at| {
        let work = Classes::of(&[Class::Task, Class::Function]);
        let is_work = s.words[at].form == Form::Gerund
            && s.is(at, Class::Task)
            && !s.words[at].classes.meets(NOUNS)
            && at > s.head;
        (is_work || s.words[at].classes.without(work) == Classes::NONE)
            && s.words[at].token.word.ends_with("ing")
            && s.words[at].span == 1
    });
    if is_doing && s.words.len() > 1 && s.language == Language::English {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, last.unwrap_or(s.head))));
    }
    let noun = s.noun(s.head).filter(|_| !is_clause)?;
    let classes = s.words[noun].classes;
    let is_growth = s.words[noun].token.word == "growth" && s.find(s.head, Class::Metric).is_some_and(|at| at < noun);
    if is_growth || classes.has(Class::Metric) || s.is(s.head, Class::Count) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, noun)));
    }
    if classes.meets(MADE) && !classes.has(Class::Concept) {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, noun)));
    }
    if s.is(s.head, Class::Metric) && s.ends_phrase((s.head + s.words[s.head].span).min(s.words.len() - 1)) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, s.head)));
    }
    let is_not_yet =
        s.words[s.head].token.word.starts_with("un") && s.words[s.head].token.word.ends_with("ed") && noun > s.head;
    const COUNTED: &[&str] = &["active", "concurrent", "lapsed", "new", "paying", "registered", "returning", "unique"];
    let is_counted = classes.has(Class::Party) && COUNTED.contains(&&*s.words[s.head].token.word);
    let is_use = s.find(s.head, Class::Metric).is_some_and(|at| at < noun)
        && ["effectiveness", "efficiency"].contains(&&*s.words[noun].token.word);
    if is_counted || is_use || is_not_yet && s.language == Language::English {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, noun)));
    }
    classes.meets(NOUNS).then(|| Verdict::sure(Kind::Direction, s.quote(s.head, noun)))
}

/// "Safety walk every Monday".
fn recurs(s: &Sentence) -> Option<usize> {
    const DAYS: &[&str] =
        &["friday", "monday", "morning", "saturday", "shift", "sunday", "thursday", "tuesday", "wednesday"];
    let is_day =
        |at: usize| s.is(at, Class::Time) || s.words.get(at).is_some_and(|word| DAYS.contains(&&*word.token.word));
    let at = (s.head + 1..s.words.len())
        .find(|&at| ["each", "every"].contains(&&*s.words[at].token.word) && is_day(at + 1))?;
    let others = Classes::of(&[Class::Metric, Class::Party, Class::Ideal, Class::Be]);
    (s.amount(0).is_none() && s.lead == Lead::Noun && s.find_any(0, others).is_none()).then_some(at)
}

/// "Litres per 100 km", "Verspätungen je Linie": so much of one thing for each of another.
fn ratio(s: &Sentence) -> Option<usize> {
    const EACH: &[&str] = &["je", "par", "per", "por", "pro"];
    let is_each = |at: &usize| EACH.contains(&&*s.words[*at].token.word) && s.words.get(at + 1).is_some();
    let per = (s.head + 1..s.words.len()).find(is_each)?;
    let is_agent = s.is(per + 1, Class::Determiner) && s.words[per + 1].token.word != "cada";
    // "One workshop per team" is work; "publications per professor" is a figure.
    const SHARED_OUT: &[&str] = &["branch", "country", "department", "region", "site", "store", "team"];
    let is_time =
        s.is(per + 1, Class::Time) || s.words.get(per + 1).is_some_and(|of| SHARED_OUT.contains(&&*of.token.word));
    let is_made = s.noun(s.head).is_some_and(|at| is_thing(s, at) && (is_time || s.language != Language::English));
    (!is_agent && !is_made && s.lead == Lead::Noun).then_some(per)
}

/// "One team, one voice"; "procurement uses the register".
fn clause<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let verb = s.find(s.head + 1, Class::Be)?;
    if s.words[verb].token.word == "can" && s.find(verb, Class::Task).is_some_and(|at| at == verb + 1) {
        return Some(Verdict::arguable(Kind::Task, s.quote(verb, verb + 1)));
    }
    let tells = s.find(0, Class::Party).or_else(|| s.find(0, Class::Pronoun));
    if tells.is_some_and(|at| at < verb) {
        return Some(Verdict::sure(Kind::EndState, s.quote(s.head, verb)));
    }
    let has = ["has", "have"].contains(&&*s.words[verb].token.word)
        && s.is(verb + 1, Class::Determiner)
        && verb + 2 < s.words.len();
    let thing = s.find_any(verb, MADE).or(has.then_some(verb + 2))?;
    Some(Verdict::arguable(Kind::Task, s.quote(verb, thing)))
}

/// "RevPAR, city hotels", "FPY by line": letters that stand for themselves mostly stand for a figure.
fn acronym(s: &Sentence) -> Option<usize> {
    let word = s.words.get(s.head)?;
    let written = s.quote(s.head, s.head);
    let capitals = written.chars().filter(|c| c.is_uppercase()).count();
    let ends = s.words.get(s.head + 1).is_none_or(|_| s.ends_phrase(s.head + 1));
    let is_letters = capitals > 1
        && written.len() < 8
        && written.chars().all(char::is_alphabetic)
        && s.text.chars().any(char::is_lowercase);
    let is_alone = s.words.len() == 1 && capitals > 1 && written.len() < 6;
    (word.classes == Classes::NONE && ends && s.amount(0).is_none() && (is_letters || is_alone)).then_some(s.head)
}

/// "A museum for people who hate museums".
fn for_whom(s: &Sentence) -> Option<usize> {
    let is_one = ["a", "an", "the"].contains(&&*s.words[s.head].token.word);
    let people =
        (s.head + 1..s.words.len()).find(|&at| s.is(at, Class::Party) && s.words[at - 1].token.word == "for")?;
    let relates = s.words.get(people + 1).is_some_and(|next| ["that", "who"].contains(&&*next.token.word));
    (is_one && relates && s.amount(0).is_none()).then_some(people)
}

/// "Multi-region failover": a thing that we do not know, of two words or more, is mostly one to be made.
fn unknown_thing<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_plural =
        |word: &str| word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is");
    if let [word] = s.words.as_slice()
        && word.classes == Classes::NONE
        && s.language == Language::English
        && is_plural(&word.token.word)
    {
        return Some(Verdict::arguable(Kind::Figure, s.text));
    }
    if let Some(acronym) = acronym(s) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(acronym, acronym)));
    }
    if let Some(whom) = for_whom(s) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, whom)));
    }
    let words = s.words.iter().filter(|word| !word.token.word.is_empty());
    let phrase = (s.head..s.words.len()).take_while(|&at| at == s.head || !s.ends_phrase(at));
    let is_unknown = phrase
        .map(|at| &s.words[at])
        .all(|word| !word.classes.meets(NOUNS.and(Classes::of(&[Class::Comparative, Class::Time]))));
    (s.amount(0).is_none() && words.count() > 1 && is_unknown).then(|| Verdict::arguable(Kind::Task, s.text))
}
