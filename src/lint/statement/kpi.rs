//! A name in the place of a KPI in, what it is out.

use super::key_result::{limit, means, spans};
use super::lexicon::{Classes, Form, Language};
use super::sentence::{Lead, Sentence};
use super::tokens::{Kind as Token, Scale};
use super::words::Class;
use super::{Kind, Test, Verdict};

/// From the surest to the weakest.
pub(super) const TESTS: &[Test] = &[question, changes, moves, arrives, held, watched, work, activity, vanity, concept];

fn question<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    // "How many berths are let, and how many lie idle": that can be counted.
    let counts =
        s.words[0].token.word == "how" && ["far", "fast", "long", "many", "much", "often"].contains(&word(s, 1));
    if counts && !s.text.trim_end().ends_with('?') {
        return Some(Verdict::sure(Kind::Figure, s.quote(0, 1)));
    }
    let asks_how = s.is(s.head, Class::Question) && s.find_any(0, MEASURED).is_none() && s.words.len() > 1;
    (asks_how || s.text.trim_end().ends_with('?')).then(|| Verdict::sure(Kind::Concept, s.text))
}

fn word<'s>(s: &'s Sentence, at: usize) -> &'s str {
    s.words.get(at).map_or("", |word| &*word.token.word)
}

/// What a question asks about when a figure answers it: how much time, how many visitors.
const MEASURED: Classes = Classes::of(&[Class::Metric, Class::Count, Class::Time, Class::Event, Class::Party]);

/// A verb of change, with an amount or without.
fn changes<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let leads = [Class::Change, Class::Improve, Class::Clear].into_iter().any(|class| s.leads(class));
    let is_work = s.is(s.head, Class::Task) && s.amount(0).is_none();
    let leads =
        leads || s.is(s.head, Class::Comparative) && s.find(s.head + 1, Class::Metric).is_some() && limit(s).is_none();
    let has_object = s.words.len() > 1;
    (leads && has_object && !is_work && means(s).is_none_or(|at| at > s.head))
        .then(|| Verdict::sure(Kind::Outcome, s.quote(s.head, s.head)))
}

/// From here to there, `+20 %`, up 8 %, halved.
fn moves<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    let verbs = Classes::of(&[Class::Moved, Class::Change]);
    // "Homes with an improved roof": which roofs, and no change.
    let tells_which = |at: usize| {
        let is_past = s.words[at].form == Form::Past && at > s.head && s.is(at - 1, Class::Determiner);
        is_past && s.words.get(at + 1).is_some_and(|next| next.token.kind == Token::Word && !s.ends_phrase(at + 1))
    };
    let moved = s
        .find_any(0, verbs)
        .filter(|at| (!s.is(at + 1, Class::Metric) || s.words[*at].form != Form::Base) && !tells_which(*at));
    let signed = s.numbers(0).find(|(at, _)| {
        s.quote(*at, *at).starts_with(['+', '-', '−']) && !s.text.contains(['°', '±']) && !s.text.contains("+/-")
    });
    let from_to = s
        .token(0, Token::Arrow)
        .or_else(|| s.token(0, Token::Trend))
        .or_else(|| spans(s))
        .or_else(|| s.find(0, Class::Evidence).filter(|_| s.numbers(0).count() > 1));
    let less = s.find(amount, Class::Comparative).filter(|_| limit(s).is_none());
    let shares = s.numbers(0).filter(|(_, scale)| *scale == Scale::Percent).map(|(at, _)| at);
    let beside = shares.filter_map(|at| s.find(at, Class::Evidence).filter(|prior| is_beside(s, at, *prior))).next();
    let aimed = s.numbers(0).map(|(at, _)| at).find(|&at| {
        let says = at > 1 && ["a", "auf", "para", "to"].contains(&&*s.words[at - 1].token.word);
        says && s.is(at - 2, Class::Metric)
    });
    let at = from_to.or(aimed).or(beside).or(moved).or(less).or(signed.map(|(at, _)| at))?;
    Some(Verdict::sure(Kind::Outcome, s.quote(at.min(amount), at.max(amount))))
}

/// "6 % above last year": beside what it was, and no limit.
fn is_beside(s: &Sentence, share: usize, prior: usize) -> bool {
    (share + 1..prior).any(|at| s.is(at, Class::Threshold)) && prior < share + 6
}

/// Win so many, reach so much, or any amount by a day.
fn arrives<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    let wins = s.leads(Class::Acquire) || s.leads(Class::Achieve);
    let is_measure = s.numbers(0).any(|(_, scale)| scale != Scale::Plain);
    let names = |amount: usize| s.find(0, Class::Metric).is_some_and(|metric| metric < amount);
    // "Quays used by 40 % of the fleet": by whom, and no day.
    let is_agent = |by: usize| {
        let past = by > 0 && (s.words[by - 1].form == Form::Past || s.words[by - 1].classes.meets(DONE));
        past && matches!(s.words.get(by + 1).map(|next| next.token.kind), Some(Token::Number(_)))
    };
    let dated = s
        .find(0, Class::Until)
        .filter(|until| !is_agent(*until))
        .filter(|until| is_measure || is_date(s, *until) && (s.counted(amount).is_some() || names(amount)));
    let at = if wins { s.head } else { dated? };
    Some(Verdict::sure(Kind::Outcome, s.quote(at.min(amount), at.max(amount))))
}

/// What was done by somebody.
const DONE: Classes = Classes::of(&[Class::Done, Class::Undertaken]);

/// "By June", "until the end of Q2": a day and no agent.
fn is_date(s: &Sentence, until: usize) -> bool {
    let times = Classes::of(&[Class::Horizon, Class::Month]);
    (until + 1..s.words.len().min(until + 6))
        .any(|at| s.words[at].token.kind == Token::Label || s.words[at].classes.meets(times))
}

/// Keep, below, at least: a figure with its limit.
fn held<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    // "Reports of litter (minimise)": which way is good.
    const WAYS: &[&str] = &["(maximise)", "(maximize)", "(minimise)", "(minimize)"];
    let is_told = WAYS.iter().any(|way| s.text.to_lowercase().ends_with(way));
    if is_told {
        return Some(Verdict::sure(Kind::Figure, s.text));
    }
    let limit = limit(s);
    let keeps = s.leads(Class::Keep) && (s.find(0, Class::Metric).is_some() || s.amount(0).is_some());
    let at = if keeps { s.head } else { limit? };
    Some(Verdict::sure(Kind::Figure, s.quote(at, at)))
}

/// "Track the revenue of each month": a figure, if what is watched is one.
fn watched<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if !s.leads(Class::Monitor) && !s.leads(Class::Keep) {
        return None;
    }
    let figure = s.find(s.behind(), Class::Metric);
    let kind = if figure.is_some() { Kind::Figure } else { Kind::Concept };
    Some(Verdict::arguable(kind, s.quote(s.head, figure.unwrap_or(s.head))))
}

/// Work in the place of a figure.
fn work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let leads = s.leads(Class::Task) || s.leads(Class::Produce) || s.leads(Class::Operate) || s.lead == Lead::Unknown;
    // "Inventario por vencer" tells nobody what to do.
    let is_noun = s.language == Language::Spanish && ["o", "a"].iter().any(|end| word(s, s.head).ends_with(end));
    let leads = leads && !is_noun;
    let is_told = s.is(s.behind(), Class::Determiner) && !s.is(s.head, Class::Monitor);
    let is_new = s.words.get(s.behind()).is_some_and(|next| next.token.word == "new") && s.is(s.head, Class::Task);
    (leads && (is_told || is_new || s.find(s.behind(), Class::Metric).is_none()))
        .then(|| Verdict::sure(Kind::Concept, s.quote(s.head, s.head)))
}

/// How much was done, not what it did: meetings held, e-mails sent.
fn activity<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let last = s.words.len().checked_sub(1).filter(|&last| s.is(last, Class::Undertaken));
    let noun = s.noun(s.head).filter(|&at| !s.is(at, Class::Metric) && !s.is(at, Class::Party));
    if let (Some(last), None) = (last, s.find(0, Class::Metric))
        && !is_ratio(s)
        && (noun.is_some()
            || last > 0 && (s.words[last - 1].classes == Classes::NONE || s.is(last - 1, Class::Deliverable)))
    {
        return Some(Verdict::sure(Kind::Vanity, s.text));
    }
    let event = s.find_any(s.head, Classes::of(&[Class::Event, Class::Vanity]))?;
    let is_counted = s.counted(s.head).is_some_and(|at| s.is(at, Class::Event));
    let counts = s.is(s.head, Class::Count) && is_counted;
    let done = s.find(event, Class::Undertaken);
    (!is_ratio(s) && (counts || done.is_some()))
        .then(|| Verdict::sure(Kind::Vanity, s.quote(event, done.unwrap_or(event))))
}

fn vanity<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let at = s.find(s.head, Class::Vanity)?;
    (!is_ratio(s) || is_by_head(s)).then(|| Verdict::arguable(Kind::Vanity, s.quote(at, at)))
}

/// "Commits per developer": so much work of each of the team.
fn is_by_head(s: &Sentence) -> bool {
    const HEADS: &[&str] = &[
        "agent",
        "colaborador",
        "collaborateur",
        "dev",
        "developer",
        "employee",
        "empleado",
        "engineer",
        "entwickler",
        "fte",
        "head",
        "mitarbeiter",
        "person",
        "team",
    ];
    let words = s.words.windows(2).map(|pair| (&*pair[0].token.word, &*pair[1].token.word));
    let each = ["je", "par", "per", "por", "pro"];
    words.into_iter().any(|(each_of, head)| each.contains(&each_of) && HEADS.contains(&head))
}

/// Whether it is a share of something else: that says more than its parts.
fn is_ratio(s: &Sentence) -> bool {
    const SHARES: &[&str] = &[
        "anteil",
        "conversion",
        "cost",
        "percent",
        "percentage",
        "porcentaje",
        "proportion",
        "quote",
        "rate",
        "ratio",
        "revenue",
        "share",
        "tasa",
        "taux",
        "taxa",
        "through",
        "variance",
    ];
    let is_each =
        |at: usize| ["par", "per", "por", "pro"].contains(&&*s.words[at].token.word) && !s.is(at + 1, Class::Time);
    let names = (0..s.words.len()).any(|at| is_each(at) || SHARES.contains(&&*s.words[at].token.word));
    let divides = |at: usize| s.quote(at, at) == "/" && !s.is(at + 1, Class::Concept);
    names || s.text.contains('%') || (0..s.words.len()).any(divides)
}

/// A notion that everybody fills in differently, a thing to be made, or a state.
fn concept<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if s.amount(0).is_some() || is_ratio(s) {
        return None;
    }
    let is_growth = |at: usize| at > 0 && s.words[at].token.word == "growth";
    let is_notion = |at: usize| s.words[at].classes.meets(NOTIONS) && !s.is(at, Class::Metric) && !is_growth(at);
    // Satisfaction of whom, by which question?
    const ALONE: &[&str] = &["satisfaccion", "satisfacao", "satisfaction", "zufriedenheit"];
    if s.words.len() == 1 && ALONE.contains(&&*s.words[0].token.word) {
        return Some(Verdict::arguable(Kind::Concept, s.text));
    }
    if let Some(words) = degree(s) {
        return Some(Verdict::sure(Kind::Concept, words));
    }
    let feels = s.is(s.head, Class::Party) && s.is(s.head + 1, Class::Be) && s.find(0, Class::Count).is_none();
    let is_told = feels || s.is(s.head, Class::Pronoun) && s.find(s.head, Class::Be).is_some();
    let is_figure = s.find(0, Class::Metric).is_some();
    if is_told || !is_figure && (s.lead == Lead::Verb || s.is(s.head, Class::Pronoun)) {
        return Some(Verdict::sure(Kind::Concept, s.text));
    }
    let end = (s.head..s.words.len()).find(|&at| at > s.head && s.ends_phrase(at)).unwrap_or(s.words.len());
    // "Overdue audit actions" are actions, whatever those are.
    let is_last = |at: usize| {
        s.language != Language::English || at + s.words[at].span == end || !s.words[end - 1].token.word.ends_with('s')
    };
    let head = s.noun(s.head).filter(|&at| is_notion(at) && is_last(at));
    let has_figure = s.find(0, Class::Metric).is_some() || is_explained(s);
    let wish = s.find_any(0, WISHES).filter(|&at| {
        !has_figure
            && is_notion(at)
            && (at < end && (is_last(at) || s.words[at].classes.meets(QUALITIES)) || is_empty(s, end))
    });
    let at = head.filter(|_| !is_explained(s)).or(wish)?;
    Some(Verdict::sure(Kind::Concept, s.quote(at, at)))
}

/// "Water quality: samples within limits": what is behind the colon says how it is counted.
fn is_explained(s: &Sentence) -> bool {
    let colon = (s.head + 1..s.words.len()).find(|&at| s.quote(at, at) == ":");
    colon.is_some_and(|at| at + 2 < s.words.len() && !s.is(at + 1, Class::Concept))
}

/// Whether its first phrase names nothing: "how we work together", "staff are motivated".
fn is_empty(s: &Sentence, end: usize) -> bool {
    const SOLID: Classes = Classes::of(&[Class::Input, Class::Metric, Class::Party, Class::Own]);
    let first = (s.head..end).any(|at| s.words[at].classes.meets(SOLID) || s.words[at].classes == Classes::NONE);
    !first || s.find(s.head, Class::Be).is_some()
}

/// "Degree of involvement": how much of something that nobody counts.
fn degree<'a>(s: &Sentence<'a>) -> Option<&'a str> {
    const DEGREES: &[&str] = &["degree", "extent", "grad", "grau", "level", "nivel", "niveau"];
    let leads = s.words.get(s.head).is_some_and(|word| DEGREES.contains(&&*word.token.word));
    let notion = s.words.get(s.head + 2).filter(|_| leads && s.is_of(s.head + 1))?;
    let is_notion = notion.classes == Classes::NONE || notion.classes.has(Class::Concept);
    is_notion.then(|| s.quote(s.head, s.head + 2))
}

/// What heads a name that says no figure.
const NOTIONS: Classes =
    Classes::of(&[Class::Concept, Class::Deliverable, Class::Vaguely, Class::Comparative, Class::Ideal]);

/// How something is to be.
const QUALITIES: Classes = Classes::of(&[Class::Vaguely, Class::Comparative, Class::Ideal]);

/// What makes a wish of it anywhere.
const WISHES: Classes = Classes::of(&[Class::Concept, Class::Vaguely, Class::Comparative, Class::Ideal]);
