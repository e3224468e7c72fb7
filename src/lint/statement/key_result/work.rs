//! Work that a team can tick off, whatever its verb.

use super::amount::limit;
use super::count::trained;
use super::figure::ratio;
use super::name::population;
use super::state::{acts, place};
use super::{MADE, is_thing};
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::objective::tells;
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence, VERBS, WORK};
use crate::lint::statement::tokens::{Kind as Token, Scale};
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};

/// "Hold three assemblies": no figure is held.
pub(in crate::lint::statement) fn holds_meetings(s: &Sentence) -> bool {
    let is_hold = s.leads(Class::Keep) && s.words[s.head].token.word == "hold";
    let noun = s.noun(s.behind()).filter(|at| s.words[*at].classes.meets(MADE) && !s.is(*at, Class::Metric));
    let has_figure = s.find(s.behind(), Class::Metric).is_some() || limit(s).is_some();
    is_hold && (noun.is_some() || !has_figure && s.amount(0).is_some())
}

/// More budget, more heads: what is put in.
pub(super) fn raised_input<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const STAFF: &[&str] =
        &["belegschaft", "crew", "equipa", "equipe", "equipo", "mannschaft", "plantilla", "team", "workforce"];
    let team = s
        .noun(s.behind())
        .filter(|at| STAFF.contains(&&*s.words[*at].token.word))
        .filter(|at| s.is(s.behind(), Class::Determiner) || *at == s.behind());
    let input = s.find(s.behind(), Class::Input).or(team).filter(|at| *at < s.behind() + 5)?;
    let is_object = (s.behind()..input).all(|at| !s.is(at, Class::Preposition));
    let is_share = s.numbers(input).any(|(at, scale)| scale == Scale::Percent && s.is_of(at + 1));
    (s.leads(Class::Rise) && is_object && !is_share).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, input)))
}

/// "Improve the chart by adding 9 soundings": the only amount is one of work.
pub(super) fn work_behind_a_change<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
pub(in crate::lint::statement) fn mended_thing(s: &Sentence) -> Option<usize> {
    let means = means(s)?;
    let changes = s.leads(Class::Change) || s.leads(Class::Improve);
    let is_open = s.amount(0).is_none_or(|amount| amount > means);
    let thing = s.noun(s.behind()).filter(|at| *at < means && is_thing(s, *at))?;
    (changes && is_open).then_some(thing)
}

/// "Grow the style guide by 25 pages", "strengthen the night shift with 3 nurses hired": more of what is put in.
pub(super) fn added_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
pub(super) fn widened_thing<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
pub(in crate::lint::statement) fn means(s: &Sentence) -> Option<usize> {
    let with = |at: &usize| s.words[*at].token.word == "with" && s.amount(0).is_some_and(|amount| amount == at + 1);
    let work = Classes::of(&[Class::Task, Class::Produce, Class::Clear]);
    let by = |at: &usize| {
        let is_by = s.words[*at].token.word == "by" || s.words[*at].token.word == "en";
        is_by && s.words.get(at + 1).is_some_and(|next| next.form == Form::Gerund && next.classes.meets(work))
    };
    s.find(s.behind(), Class::Means).or_else(|| (s.behind()..s.words.len()).find(|at| by(at) || with(at)))
}

/// "Attain the harbour licence".
pub(super) fn limit_of_a_milestone<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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

/// "Put an officer in place", "take the old site offline": done once it is there. "Under control" nobody can tell.
pub(super) fn settled<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
    let available = (s.behind()..s.words.len()).find(|&at| s.words[at].token.word == "available");
    if let Some(at) = available.filter(|_| s.words[s.head].token.word == "make" && s.lead == Lead::Verb) {
        return s.amount(0).is_none().then(|| Verdict::arguable(Kind::Task, s.quote(s.head, at)));
    }
    if s.lead == Lead::Noun || !SETTLE.contains(&&*s.words[s.head].token.word) || s.amount(0).is_some() {
        return None;
    }
    let kind = if ends(SOMEHOW) { Kind::Direction } else { Kind::Task };
    (ends(SOMEHOW) || ends(THERE)).then(|| Verdict::sure(kind, s.text))
}

/// "Each squad runs two drills": everybody on the team has to, and nobody else.
pub(super) fn own_duty<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const STAFF: &[&str] = &["crew", "department", "employee", "leader", "manager", "squad", "team", "unit"];
    let is_each = ["each", "every"].contains(&&*s.words[s.head].token.word) && s.language == Language::English;
    if !is_each || s.lead != Lead::Noun {
        return None;
    }
    let does = |at: &usize| {
        let word = &s.words[*at];
        let is_verb = word.classes.has(Class::Task) && matches!(word.form, Form::Base | Form::Suffixed);
        let object = Classes::of(&[Class::Determiner, Class::Cardinal, Class::Threshold]);
        let has_object = s.words.get(at + 1).is_some_and(|next| {
            next.classes.meets(object) || matches!(next.token.kind, Token::Number(_) | Token::Limit)
        });
        is_verb && (has_object || !word.classes.meets(NOUNS) && !s.is(at + 1, Class::Be)) && !word.token.joined
    };
    let verb = (s.head + 2..s.words.len().min(s.head + 5)).find(does)?;
    let is_staff = |at: usize| !s.is(at, Class::Party) || STAFF.contains(&&*s.words[at].token.word);
    let is_one = (s.head + 1..verb).all(|at| is_staff(at) && !s.ends_phrase(at));
    (is_one && s.words.get(verb + 1).is_some()).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, verb)))
}

/// Any other verb that tells what to do.
pub(super) fn work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_daily = s.leads(Class::Operate) && !s.is(s.head, Class::Task);
    if is_daily && s.find_any(s.behind(), MADE).is_none() {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head, s.head)));
    }
    let leads = s.lead == Lead::Verb || s.lead == Lead::Unknown;
    // "Win customers": how many?
    let whom = s.noun(s.behind()).filter(|at| s.is(*at, Class::Party) && !s.words[*at].classes.meets(WORK));
    let is_plural = |at: usize| match s.language {
        Language::English => !s.is(s.behind(), Class::Determiner) && s.words[at].form == Form::Suffixed,
        Language::German => true,
        Language::French | Language::Spanish | Language::Portuguese => s.words[at].token.word.ends_with(['s', 'x']),
    };
    if let Some(whom) = whom.filter(|at| s.leads(Class::Acquire) && !s.is(s.head, Class::Task) && is_plural(*at)) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head.min(whom), whom.max(s.head))));
    }
    leads.then(|| Verdict::sure(Kind::Task, s.quote(s.head, s.head)))
}

/// "Skippers can print their log": what a thing made will be able to do.
pub(super) fn capability<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const SOFT_VERBS: Classes = Classes::of(&[Class::Aspire, Class::Be, Class::Ideal, Class::Improve]);
    let can = s.find(s.head, Class::Be).filter(|at| ["can", "will"].contains(&&*s.words[*at].token.word))?;
    // "Skippers can make a booking" is no wish.
    let makes = s.is(can + 1, Class::Produce) && s.noun(can + 2).is_some_and(|at| is_thing(s, at));
    let verb = s
        .words
        .get(can + 1)
        .filter(|verb| (!verb.classes.meets(SOFT_VERBS) || makes) && verb.token.kind == Token::Word)?;
    // "The crew will share its log" is work; what clients will do is not.
    if s.words[can].token.word == "will" && (!verb.classes.has(Class::Task) || s.words[can - 1].form == Form::Suffixed)
    {
        return None;
    }
    let is_open = s.lead == Lead::Noun && s.amount(0).is_none() && s.find(0, Class::Ideal).is_none();
    (is_open && !verb.token.word.ends_with("ly")).then(|| Verdict::arguable(Kind::Task, s.quote(can, can + 1)))
}

/// Whether the participle at a place tells of a figure: "scrap reduced", "orders cancelled".
fn is_of_figure(s: &Sentence, at: usize) -> bool {
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
    is_metric && !is_thing(s, s.head) || is_counted
}

/// "Members of selected clubs", "good data for all forms sent in": a participle that only tells which.
fn describes(s: &Sentence, at: usize) -> bool {
    let ends = at + 1 >= s.words.len() || s.ends_phrase(at + 1);
    let is_inner = at > s.head + 1 && s.words[at - 1].classes.meets(Classes::of(&[Class::Preposition]));
    let is_far = s.is(s.head, Class::Vaguely) && (s.head + 1..at).any(|word| s.ends_phrase(word));
    s.language == Language::English && (is_inner && !ends || is_far)
}

/// "A shorter crossing than the one it replaced": compared with something.
fn is_compared(s: &Sentence) -> bool {
    let more = s.find(0, Class::Comparative);
    more.is_some_and(|more| s.words[more..].iter().any(|word| word.token.word == "than"))
}

/// "Corrections after the rota is published": what only tells when.
fn aside(s: &Sentence) -> Option<usize> {
    const WHEN: &[&str] = &["after", "before", "once", "when", "while"];
    let opens = |at: usize| WHEN.contains(&&*s.words[at].token.word);
    let when = (s.head + 1..s.words.len()).find(|&at| opens(at))?;
    s.find(when, Class::Be).map(|_| when).filter(|_| s.language == Language::English && s.amount(0).is_none())
}

/// "Approved", "updated": what was done, and not which of them.
fn is_past(s: &Sentence, at: usize) -> bool {
    let word = &s.words[at];
    let is_past = word.form == Form::Past && word.classes.meets(VERBS) && !word.token.joined;
    let is_unknown = at == s.head
        && word.classes == Classes::NONE
        && word.token.word.ends_with("ed")
        && !word.token.word.starts_with("un");
    // "A cross-functional crew": what is joined tells which.
    let is_free = !word.token.joined || s.words[at - 1].token.word.len() < 3;
    let is_done = word.classes.has(Class::Done) && at > s.head && is_free && !acts(s, at);
    (is_done || is_past || is_unknown && s.language == Language::English) && !describes(s, at)
}

/// "Policy approved", "updated page on the portal": something made is ready.
pub(super) fn finished<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if s.amount(0).is_none() && is_compared(s) {
        return None;
    }
    // In front of the verb of a clause stands who does it: "les équipes travaillent".
    let from = s.finite_verb().unwrap_or(s.head);
    // Nor is what only tells more of a place: "a stage where talent is discovered".
    let end = place(s).or_else(|| aside(s)).unwrap_or(s.words.len());
    let at = (from..end).find(|&at| is_past(s, at))?;
    // "% of orders raised after the invoice": which of them are counted.
    let tells_which = s.is(s.head, Class::Count) && s.amount(0).is_none() && s.is(at + 1, Class::Preposition);
    if tells_which && !trained(s, at) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, at)));
    }
    let is_thing_first = s.find_any(0, MADE).is_some_and(|thing| thing < at);
    if !is_thing_first && tells(s) && s.amount(0).is_none() {
        return None;
    }
    if at == s.head && s.noun(at).is_some_and(|noun| s.is(noun, Class::Metric)) {
        return None;
    }
    let counts = at > s.head && population(s).is_some_and(|who| who < at);
    let shares = s.amount(0).is_none() && ratio(s).is_some_and(|per| per > at);
    if counts || shares && s.language == Language::English {
        return None;
    }
    // "Calls dropped" are counted.
    if at + 1 == s.words.len() && at > s.head && s.amount(0).is_none() && s.words[at].token.word == "dropped" {
        return Some(Verdict::arguable(Kind::Figure, s.text));
    }
    let improved = Classes::of(&[Class::Improve, Class::Change]);
    let is_metric = is_of_figure(s, at);
    let is_prolonged =
        s.words[at].token.word == "extended" && (s.head..at).any(|thing| s.words[thing].classes.meets(MADE));
    if is_prolonged && !is_metric {
        return Some(Verdict::sure(Kind::Task, s.quote(at, at)));
    }
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
    // "All faults of the crane are fixed": somebody did it, and no figure moved.
    let is_passive = is_metric && s.find(s.head, Class::Be).is_some_and(|be| be + 1 == at) && !s.is(at, Class::Moved);
    ((!is_metric || is_passive && s.is(at, Class::Done)) && !is_told)
        .then(|| Verdict::sure(Kind::Task, s.quote(at, at)))
}
