//! States that somebody wants, and directions without a measure.

use super::{MADE, SOFT, is_thing};
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::objective::tells;
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence};
use crate::lint::statement::tokens::Kind as Token;
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};

/// "Eliminate duplicate records": the target is nothing.
pub(super) fn removal<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let removes = s.leads(Class::Clear) && !s.is(s.head, Class::Task);
    removes.then(|| Verdict::arguable(Kind::Outcome, s.quote(s.head, s.head)))
}

/// Become, delight, make somebody feel.
pub(super) fn end_state<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if !s.leads(Class::Aspire) || s.words[s.head].classes.has(Class::Task) {
        return None;
    }
    if let Some(change) = one_change(s) {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, change)));
    }
    const HAVE: &[&str] = &["avoir", "contar", "disposer", "haben", "have", "tener", "ter"];
    let has_done = HAVE.contains(&&*s.words[s.head].token.word)
        && (s.behind()..s.words.len())
            .any(|at| s.is(at, Class::Done) || s.words[at].form == Form::Past && s.is(at, Class::Task));
    if has_done && s.find(0, Class::Ideal).is_none() {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, s.head)));
    }
    // "Have the fire brigade inspect the hall".
    let told = ["have", "let"].contains(&&*s.words[s.head].token.word) && s.is(s.behind(), Class::Determiner);
    let told = told.then(|| {
        (s.behind() + 2..s.words.len())
            .find(|&at| s.is(at, Class::Task) && s.words[at].form == Form::Base && s.is(at + 1, Class::Determiner))
    });
    if let Some(Some(verb)) = told {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, verb)));
    }
    // "Put the minutes on the wall".
    let wishes = Classes::of(&[Class::Ideal, Class::Party, Class::Concept, Class::Vaguely, Class::Pronoun]);
    let puts = s.words[s.head].token.word == "put" && s.is(s.behind(), Class::Determiner);
    if puts && s.find_any(s.behind(), wishes).is_none() {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, s.head)));
    }
    let object = s.noun(s.behind());
    let made = MADE.and(Classes::of(&[Class::Input]));
    let is_thing = object.is_some_and(|at| s.words[at].classes.meets(made) && !s.words[at].classes.meets(SOFT));
    let wants = Classes::of(&[Class::Ideal, Class::Comparative, Class::Vaguely]);
    let enables = ["enable", "allow", "permit"].contains(&&*s.words[s.head].token.word) && is_enabled_to_work(s);
    // "Have proper fenders along the quay": a thing that is to be there.
    let is_owned = HAVE.contains(&&*s.words[s.head].token.word)
        && s.find_any(s.behind(), Classes::of(&[Class::Ideal, Class::Party, Class::Comparative])).is_none()
        && object.is_none_or(|at| !s.words[at].classes.meets(SOFT));
    if is_owned {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, object.unwrap_or(s.head))));
    }
    if (is_thing && s.leads(Class::Produce) || enables) && s.find_any(s.behind(), wants).is_none() {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, object.unwrap_or(s.head))));
    }
    Some(Verdict::sure(Kind::EndState, s.quote(s.head, s.head)))
}

/// "Enable skippers to book berths on their own": what a thing made lets them do, unless it is something to feel or to be.
fn is_enabled_to_work(s: &Sentence) -> bool {
    let Some(who) = s.find(s.behind(), Class::Party) else { return true };
    let to = (who + 1..s.words.len().saturating_sub(1)).find(|&at| s.words[at].token.word == "to");
    to.is_some_and(|to| s.is(to + 1, Class::Task) || s.words[to + 1].classes == Classes::NONE)
}

/// "Make at least one change that helps": one piece of work, whatever comes of it.
fn one_change(s: &Sentence) -> Option<usize> {
    const CHANGES: &[&str] =
        &["adjustment", "change", "contribution", "decision", "fix", "improvement", "update", "upgrade"];
    let from = s.behind();
    let counts = Classes::of(&[Class::Threshold, Class::Cardinal, Class::Determiner]);
    let is_counted = s.words.get(from).is_some_and(|word| word.classes.meets(counts));
    let is_make = s.words[s.head].token.word == "make" && is_counted;
    let is_change = |at: usize| CHANGES.contains(&s.words[at].token.word.trim_end_matches('s'));
    (from..s.words.len().min(from + 5)).find(|&at| is_make && is_change(at))
}

/// Improve, more, better, without an amount.
pub(super) fn direction<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if let Some(verdict) = ensured(s) {
        return Some(verdict);
    }
    let leads = [Class::Improve, Class::Change, Class::Ensure, Class::Achieve].into_iter().any(|class| s.leads(class));
    let leads = leads && !(s.leads(Class::Produce) && s.find(s.behind(), Class::Ideal).is_some());
    let is_second = s.words.get(s.head + 1).is_some_and(|word| !word.token.joined);
    let compares = s.is(s.head, Class::Comparative)
        || s.is(s.head + 1, Class::Comparative) && s.lead == Lead::Noun && is_second
        || s.leads(Class::Acquire) && s.find(0, Class::Comparative).is_some()
        || is_compared_behind(s)
        || is_done_better(s);
    let trend = s.token(0, Token::Trend).or_else(|| drifts(s)).map(|at| s.quote(at, at));
    // "New and improved signs chosen": done, however good they are.
    let is_done = s.lead == Lead::Noun
        && s.language == Language::English
        && s.find(0, Class::Metric).is_none()
        && s.find(s.head + 2, Class::Done).is_some_and(|at| s.words[at].form != Form::Base || s.is(at, Class::Task));
    let compares = compares && !is_done;
    let says = (leads || compares).then(|| s.quote(s.head, s.head)).or(trend);
    says.map(|words| Verdict::sure(Kind::Direction, words))
}

/// "Run the crane more smoothly", "faire tourner la grue plus efficacement": how it is to be done, and not how far.
fn is_done_better(s: &Sentence) -> bool {
    const MORE: &[&str] = &["mais", "mas", "more", "plus"];
    const ENDS: &[&str] = &["ly", "ment", "mente"];
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let is_manner = |at: usize| {
        MORE.contains(&word(at)) && ENDS.iter().any(|end| word(at + 1).ends_with(end)) && at + 2 == s.words.len()
    };
    s.lead != Lead::Noun && s.amount(0).is_none() && (s.behind() + 1..s.words.len()).any(is_manner)
}

/// "Des délais plus courts", "plazos más cortos": how it is to be stands behind its noun.
fn is_compared_behind(s: &Sentence) -> bool {
    let noun = if s.is(s.head, Class::Determiner) { s.head + 1 } else { s.head };
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let is_noun = s.words.get(noun).is_some_and(|word| word.classes.meets(NOUNS));
    let compares =
        s.is(noun + 1, Class::Comparative) && s.words.get(noun + 2).is_some_and(|next| next.token.kind == Token::Word);
    is_romance && s.lead == Lead::Noun && s.amount(0).is_none() && is_noun && compares
}

/// "Ensure all laptops are encrypted" is work; "guarantee 24-hour delivery" a standard.
fn ensured<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let behind = s.behind();
    if !s.leads(Class::Ensure) || s.amount(0).is_some() {
        return None;
    }
    // "Ensure that no berth is let twice": nothing, every day.
    let none = (behind..s.words.len().min(behind + 3)).find(|&at| NO.contains(&&*s.words[at].token.word));
    if let Some(none) = none.filter(|at| at + 1 < s.words.len()) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, none)));
    }
    let hours = (behind..s.words.len()).find(|&at| s.words[at].token.kind == Token::Label && s.is(at + 1, Class::Time));
    if let Some(hours) = hours {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, hours + 1)));
    }
    let is_done = |at: &usize| s.is(*at, Class::Done) || s.words[*at].form == Form::Past && s.is(*at, Class::Task);
    // "Ensure the tide app runs on older phones": what a thing made is to do.
    let thing = s.noun(behind).filter(|at| is_thing(s, *at) && s.find_any(behind, SOFT).is_none());
    let done = (behind + 1..s.words.len()).find(is_done).or(thing)?;
    let is_open = s.find_any(behind, SOFT).is_none_or(|at| at > done);
    is_open.then(|| Verdict::arguable(Kind::Task, s.quote(s.head, done)))
}

/// Not one. Sorted.
const NO: &[&str] = &["aucun", "aucune", "kein", "keine", "nenhum", "nenhuma", "ningun", "ninguna", "no"];

/// "Waiting times fall", "spoilage drops": a figure that moves, nobody knows how far.
fn drifts(s: &Sentence) -> Option<usize> {
    let moving = Classes::of(&[Class::Change, Class::Improve, Class::Moved]);
    let last = s.words.len() - 1;
    const OUGHT: &[&str] = &["must", "ought", "shall", "should"];
    const ENDS: &[&str] =
        &["climbs", "declines", "decreases", "drops", "falls", "grows", "improves", "increases", "rises", "shrinks"];
    let goes = ENDS.contains(&&*s.words[last].token.word)
        || s.is(last, Class::Comparative)
            && (s.head + 1..last).any(|at| s.is(at, Class::Be) || OUGHT.contains(&&*s.words[at].token.word));
    if goes && s.lead == Lead::Noun && s.language == Language::English && s.amount(0).is_none() && last > s.head {
        return Some(last);
    }
    let is_trend = ["down", "up"].contains(&&*s.words[last].token.word) && last > s.head;
    if is_trend && s.lead == Lead::Noun && s.noun(s.head).is_some_and(|noun| noun < last && s.is(noun, Class::Metric)) {
        return Some(last);
    }
    (s.head + 1..s.words.len()).find(|&at| {
        let finite = s.words[at].form == Form::Suffixed
            || s.words[at].span > 1 && s.is(at, Class::Moved)
            || s.language != Language::English && s.is(at, Class::Moved);
        let is_plain = s.words[at].form != Form::Suffixed || ENDS.contains(&&*s.words[at].token.word);
        let moves = finite && is_plain && s.words[at].classes.meets(moving);
        let is_figure = s.noun(s.head).is_some_and(|noun| noun < at && s.is(noun, Class::Metric));
        moves && is_figure && s.lead == Lead::Noun && s.words.len() > 2 && !s.words[at].token.joined
    })
}

/// "Trust dashboards" are dashboards, and a "welcome pack" is a pack.
pub(super) fn modifies(s: &Sentence, ideal: usize) -> bool {
    const NOUNS_TOO: &[&str] = &[
        "choice",
        "confidence",
        "culture",
        "experience",
        "future",
        "language",
        "pride",
        "reference",
        "trust",
        "voice",
        "welcome",
    ];
    let is_noun = NOUNS_TOO.contains(&&*s.words[ideal].token.word);
    is_noun && s.words.get(ideal + 1).is_some() && is_thing(s, ideal + 1)
}

/// "Create a culture of trust": what is made is a state.
pub(super) fn made_state<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let ideal = s.find(s.behind(), Class::Ideal).filter(|at| !modifies(s, *at));
    let vague = s.find(s.behind(), Class::Vaguely).filter(|at| *at < s.behind() + 3);
    let soft = vague.or_else(|| s.noun(s.behind()).filter(|at| s.is(*at, Class::Concept)));
    let is_open = s.lead == Lead::Unknown || s.words[s.head].token.word == "position";
    let makes = s.leads(Class::Produce) || s.leads(Class::Acquire) || is_open;
    let wished = Classes::of(&[Class::Ideal, Class::Party]);
    let is_hard =
        s.noun(s.behind()).is_some_and(|at| s.words[at].classes.meets(MADE) && !s.words[at].classes.meets(wished));
    // "Write a guide to the local language": a wish in what only tells of a thing is none.
    let ends = (s.behind()..s.words.len()).find(|&at| at > s.behind() && s.ends_phrase(at));
    // "Build a quay that families love": what it does for somebody tells of it, "rules that shape the harbour" are rules.
    let is_told = |at: &usize| {
        let word = &*s.words[*at].token.word;
        let relates = ["so", "where", "who"].contains(&word) || s.is(*at, Class::Be);
        relates || ["that", "which"].contains(&word) && s.find(*at, Class::Party).is_some()
    };
    let told = (s.behind()..s.words.len()).find(is_told);
    let is_told_only = |ideal: usize| {
        (is_hard || s.noun(s.behind()).is_some_and(|at| s.is(at, Class::Own)))
            && s.language == Language::English
            && ends.is_some_and(|end| end < ideal)
            && told.is_none_or(|at| at > ideal)
    };
    let ideal = ideal.filter(|at| !is_told_only(*at));
    // "Establish key service metrics", "provide regular slots": things, however good they are.
    let object = s.noun(s.behind());
    let is_metric = object.is_some_and(|at| s.is(at, Class::Metric) && s.words[at].form == Form::Suffixed);
    if ideal.is_none() && is_metric {
        return None;
    }
    match (ideal, soft) {
        (Some(ideal), _) if makes => Some(Verdict::sure(Kind::EndState, s.quote(s.head.min(ideal), ideal))),
        (None, Some(soft)) if makes && !is_hard => Some(Verdict::sure(Kind::Direction, s.quote(s.head, soft))),
        _ => None,
    }
}

/// "A library people love coming to": what somebody feels about it.
pub(super) fn liked<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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

/// `where`, `wo`, `où`: a noun is told of as a place to be.
pub(super) fn place(s: &Sentence) -> Option<usize> {
    const WHERE: &[&str] = &["donde", "onde", "where", "wo"];
    (s.head + 1..s.words.len()).find(|&at| WHERE.contains(&&*s.words[at].token.word) && s.lead == Lead::Noun)
}

/// "Skippers on the coast live aboard": what looks like a participle is what somebody does.
pub(super) fn acts(s: &Sentence, at: usize) -> bool {
    const BOTH: &[&str] = &["cut", "hit", "live", "open", "put", "read", "run", "set", "shut", "split"];
    let does = s.language == Language::English && BOTH.contains(&&*s.words[at].token.word);
    let is_many = |who: usize| {
        s.is(who, Class::Party) && (s.words[who].token.word.ends_with('s') || s.words[who].token.word == "people")
    };
    does && s.noun(s.head).is_some_and(|who| who < at && is_many(who)) && s.words.get(at + 1).is_some()
}

/// "Nurses turn to the new chart by themselves": somebody does something, and nobody counts it.
pub(super) fn told<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_open = s.lead == Lead::Noun && s.amount(0).is_none() && s.noun(s.head).is_none_or(|at| !is_thing(s, at));
    let does = (s.head..s.words.len()).any(|at| acts(s, at));
    let is_told = is_open && (does || tells(s) || s.finite_verb().is_some());
    is_told.then(|| Verdict::arguable(Kind::EndState, s.text))
}
