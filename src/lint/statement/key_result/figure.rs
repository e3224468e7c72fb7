//! Figures that are watched or held: a standard, a limit for good, a name with its unit.

use super::amount::{does_something, is_movement};
use super::work::holds_meetings;
use super::{MOVES, WORKING, is_thing};
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence};
use crate::lint::statement::tokens::{Kind as Token, Scale};
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};
use crate::model::words::holds_phrase;

/// "Rent collected as a percentage of rent due".
pub(super) fn share_named<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
pub(super) fn summed_up<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SUMMED: &[&str] = &["annualised", "annualized", "cumulative", "kumuliert", "ytd"];
    const MUCH: &[&str] = &["far", "fast", "long", "many", "much", "often"];
    const PLANNED: &[&str] = &["actual", "actuals", "budget", "forecast", "plan", "planned", "target"];
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let moves = s.lead == Lead::Verb && s.words[s.head].classes.meets(MOVES) || is_movement(s);
    if let Some(unit) = unit_behind(s).filter(|_| !moves && s.amount(0).is_none()) {
        return Some(Verdict::sure(Kind::Figure, s.quote(unit, s.words.len() - 1)));
    }
    let is_open = s.amount(0).is_none() && s.lead == Lead::Noun && !is_movement(s);
    let against = (s.head + 1..s.words.len()).find(|&at| ["versus", "vs"].contains(&word(at)));
    // "Settings for day vs night" are settings.
    let is_figure = |at: usize| {
        let is_all = at == s.head + 1;
        let is_plan = PLANNED.contains(&word(at - 1)) || PLANNED.contains(&word(at + 1));
        is_all || is_plan || s.find(0, Class::Metric).is_some()
    };
    let against = against.filter(|at| is_figure(*at) && (s.head..*at).all(|mark| s.quote(mark, mark) != ":"));
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
fn unit_behind(s: &Sentence) -> Option<usize> {
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

/// Keep, maintain, stays, at all times.
pub(super) fn steady<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if holds_meetings(s) {
        return None;
    }
    // "Never run out of insulin".
    let is_first = s.language == Language::English && s.words[0].token.word == "never";
    let does = s.words.get(1).is_some_and(|next| next.form == Form::Base && next.classes.meets(WORKING));
    if is_first && does {
        return Some(Verdict::arguable(Kind::Figure, s.quote(0, 1)));
    }
    if let Some(work) = carried_on(s) {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head.min(work), work.max(s.head))));
    }
    if s.leads(Class::Keep) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, s.head)));
    }
    if let Some(not) = not_above(s) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(not, s.head)));
    }
    let at = s.find(0, Class::Steady).or_else(|| never(s))?;
    let has_figure = s.find(0, Class::Metric).is_some() || s.amount(0).is_some();
    // "Conduct stay interviews": a word of its own only where no work leads.
    let is_told = ["flat", "stable", "stay", "steady"].contains(&&*s.words[at].token.word);
    // "Stable tide app released": what is steady is a thing, and done.
    let is_quality = at == s.head && s.find(at + 1, Class::Done).is_some_and(|done| done > at + 1);
    let moves = s.token(0, Token::Arrow).is_some()
        || is_quality
        || is_told && (s.lead == Lead::Verb && s.is(s.head, Class::Task) || s.find(at, Class::Moved).is_some())
        || s.leads(Class::Change)
        || s.leads(Class::Improve)
        || has_people_who_stay(s, at);
    (has_figure && !moves).then(|| Verdict::sure(Kind::Figure, s.quote(at, at)))
}

/// "Die Wartezeit soll 10 Minuten nicht übersteigen", "no superar 3 averías": a limit for good.
fn not_above(s: &Sentence) -> Option<usize> {
    const NOT: &[&str] = &["nao", "nicht", "no", "not", "pas"];
    let not = s.head.checked_sub(1).filter(|&at| NOT.contains(&&*s.words[at].token.word))?;
    (s.lead != Lead::Noun && s.amount(0).is_some()).then_some(not)
}

/// "Continue the roll-out": work that goes on, and no figure.
fn carried_on(s: &Sentence) -> Option<usize> {
    const GO_ON: &[&str] =
        &["carry", "continua", "continue", "fort", "poursui", "prosegu", "prossegu", "segui", "weiter"];
    let goes_on = GO_ON.iter().any(|stem| s.words[s.head].token.word.starts_with(stem));
    // "Continue meeting the limit" holds one.
    let is_doing = |at: usize| s.words[at].token.word.ends_with("ing") && s.is(at + 1, Class::Determiner);
    // "Continue dredging the basin": a piece of work, in a verb that holds no figure.
    const HOLDS: Classes = Classes::of(&[Class::Achieve, Class::Keep, Class::Change, Class::Improve]);
    let doing = s.words.get(s.behind()).filter(|word| word.form == Form::Gerund && word.classes.has(Class::Task));
    let doing = doing.filter(|word| !word.classes.meets(HOLDS)).map(|_| s.behind());
    let work = doing.or_else(|| s.noun(s.behind()).filter(|at| is_thing(s, *at) && !is_doing(*at)))?;
    (goes_on && s.leads(Class::Keep) && s.amount(0).is_none()).then_some(work)
}

/// "Never fewer than 6 pilots": a limit for good.
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

pub(super) fn watched<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let watches = s.leads(Class::Monitor) && !s.is(s.head, Class::Task);
    // "Monitoring dashboards": what is watched with.
    let tool = s.words[s.head].form == Form::Gerund && !s.is(s.behind(), Class::Determiner);
    let tool = s.noun(s.behind()).filter(|at| tool && *at < s.behind() + 2 && is_thing(s, *at));
    if let Some(tool) = tool.filter(|_| watches) {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, tool)));
    }
    watches.then(|| Verdict::sure(Kind::Figure, s.quote(s.head, s.head)))
}

/// "Calls answered in 20 seconds", "pay all suppliers within 30 days": a standard to be met every time.
pub(super) fn service_level<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if let Some(on_time) = punctual(s).or_else(|| promised(s)) {
        return Some(Verdict::arguable(Kind::Figure, on_time));
    }
    // "A kit for drying a sail in < 1 h" is a kit.
    const FOR: &[&str] = &["for", "fur", "para", "pour", "to", "um", "zum"];
    let within = |at: &usize| {
        let is_time = s.is(at + 1, Class::Time) || s.quote(*at, *at).ends_with(char::is_alphabetic);
        *at > 0
            && is_time
            && (s.is(*at - 1, Class::Threshold)
                || s.words[*at - 1].token.kind == Token::Limit
                    && s.is(at + 1, Class::Time)
                    && at + 2 == s.words.len()
                    && !(0..*at).any(|word| FOR.contains(&&*s.words[word].token.word))
                || ["in", "en", "em", "under"].contains(&&*s.words[*at - 1].token.word))
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
    // "Customer-specific tests are done in two days" tells of tests.
    let is_many = |at: usize| s.language != Language::English || s.words[at].form == Form::Suffixed;
    let has_people = s.find(0, Class::Party).is_some_and(|at| at > 0 && is_many(at)) && s.lead == Lead::Noun;
    let acts = s.lead == Lead::Noun && s.amount(0).is_some_and(|amount| amount < at && does_something(s, amount));
    let is_told = has_people && s.find(0, Class::Be).is_some();
    if moves || acts || is_told {
        return None;
    }
    is_open.then(|| Verdict::arguable(Kind::Figure, s.quote(at - 1, at)))
}

/// "Answer 80 % of calls within the agreed time", "Atender 70 % dos pedidos dentro do prazo": a share within what was promised.
fn promised<'a>(s: &Sentence<'a>) -> Option<&'a str> {
    const PROMISED: &[&str] =
        &["deadline", "delai", "delais", "frist", "plazo", "plazos", "prazo", "prazos", "sla", "slas", "slo"];
    const WITHIN: &[&str] = &["dans", "dentro", "im", "in", "innerhalb", "inside", "within"];
    let (share, _) = s.numbers(0).find(|(_, scale)| *scale == Scale::Percent)?;
    let end = (share + 1..s.words.len()).find(|&at| PROMISED.contains(&&*s.words[at].token.word))?;
    let is_within = (share + 1..end).any(|at| WITHIN.contains(&&*s.words[at].token.word) && at + 4 > end);
    let moves = s.lead == Lead::Verb && s.words[s.head].classes.meets(MOVES) && !s.leads(Class::Clear);
    let is_open = !moves && !is_movement(s) && s.find(0, Class::Evidence).is_none();
    (is_within && is_open).then(|| s.quote(share, end))
}

/// "90 % of ferries leave on time": a share that is to be punctual.
fn punctual<'a>(s: &Sentence<'a>) -> Option<&'a str> {
    const ON_TIME: &[&str] =
        &["a temps", "a tiempo", "no prazo", "on schedule", "on time", "punktlich", "termingerecht"];
    let (share, _) = s.numbers(0).find(|(_, scale)| *scale == Scale::Percent)?;
    let said = crate::model::words::fold(s.text);
    let is_punctual = ON_TIME.iter().any(|words| holds_phrase(&said, words));
    let moves = s.lead == Lead::Verb && s.words[s.head].classes.meets(MOVES);
    let is_open = !moves && !is_movement(s) && s.find(0, Class::Evidence).is_none();
    (is_punctual && is_open).then(|| s.quote(share, s.words.len() - 1))
}

/// "Litres per 100 km", "Verspätungen je Linie": so much of one thing for each of another.
pub(super) fn ratio(s: &Sentence) -> Option<usize> {
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
