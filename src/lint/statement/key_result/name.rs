//! Names without a verb, each known by its leading noun.

use super::figure::ratio;
use super::state::{modifies, place};
use super::{MADE, is_thing};
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence, Word};
use crate::lint::statement::tokens::Kind as Token;
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};

/// "Invoices awaiting approval", "trees lost to disease", "staff with a flu jab": those of many of whom something is
/// true.
pub(super) fn population(s: &Sentence) -> Option<usize> {
    const OF_WHOM: &[&str] = &["lost", "off", "stuck", "who", "with", "without"];
    let at = if s.is(s.head, Class::Determiner) { s.head + 1 } else { s.head };
    let who = s.words.get(at)?;
    let is_many = who.token.word.ends_with('s') && !who.token.word.ends_with("ss")
        || ["children", "men", "people", "staff", "women"].contains(&&*who.token.word);
    let next = s.words.get(at + 1)?;
    // "Sales messaging framework": a framework for it.
    let is_modifier =
        s.words.get(at + 2).is_some_and(|noun| noun.classes.meets(MADE) && !noun.classes.has(Class::Metric));
    let is_doing = next.token.word.ends_with("ing") && !next.classes.meets(NOUNS) && !next.token.joined && !is_modifier;
    let is_party = who.classes.has(Class::Party);
    let is_state = is_party && ["at", "in", "on", "under"].contains(&&*next.token.word);
    let is_of_whom = is_state
        || OF_WHOM.contains(&&*next.token.word)
            && (who.classes == Classes::NONE || who.classes.meets(Classes::of(&[Class::Party, Class::Own])));
    let is_open = s.language == Language::English && s.lead == Lead::Noun && s.amount(0).is_none();
    (is_open && is_many && s.words.get(at + 2).is_some() && (is_doing || is_of_whom) && !is_thing(s, at)).then_some(at)
}

/// A noun phrase is what its leading noun is.
pub(super) fn named<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if let Some(who) = population(s).filter(|_| s.find(0, Class::Ideal).is_none()) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(who, who + 1)));
    }
    if let Some(often) = recurs(s) {
        return Some(Verdict::arguable(Kind::Task, s.quote(often, often + 1)));
    }
    if let Some(at) = place(s).filter(|at| *at + 1 < s.words.len() && s.amount(0).is_none()) {
        return Some(Verdict::sure(Kind::EndState, s.quote(s.head, at)));
    }
    if let Some(verdict) = praised(s) {
        return Some(verdict);
    }
    if let Some(per) = ratio(s) {
        return Some(Verdict::sure(Kind::Figure, s.quote(per, per)));
    }
    const RELATES: &[&str] = &["if", "that", "when", "where", "which", "while", "who"];
    let related = (s.head + 1..s.words.len()).find(|&at| RELATES.contains(&&*s.words[at].token.word));
    let is_clause = s.find(s.head + 1, Class::Be).is_some_and(|verb| related.is_none_or(|at| verb < at));
    if let Some(last) = doing(s) {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, last)));
    }
    let noun = s.noun(s.head).filter(|_| !is_clause)?;
    let classes = s.words[noun].classes;
    let is_growth = s.words[noun].token.word == "growth" && s.find(s.head, Class::Metric).is_some_and(|at| at < noun);
    let is_all = ["all", "every"].contains(&&*s.words[0].token.word) && s.words[noun].form == Form::Suffixed;
    // "All gauges conform to the norm": a verb that we may not know.
    let is_verb =
        |word: &Word| word.classes == Classes::NONE && word.token.kind == Token::Word && word.token.word.len() > 3;
    let closed = s.words.get(noun + 1).is_some_and(|word| word.classes == Classes::of(&[Class::Done]) || is_verb(word));
    if is_all && closed {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, noun + 1)));
    }
    if is_growth || classes.has(Class::Metric) || s.is(s.head, Class::Count) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, noun)));
    }
    if classes.meets(MADE) && !classes.has(Class::Concept) {
        // Of "survey fatigue" we know the survey only.
        let next = noun + s.words[noun].span;
        let goes_on = s.words.get(next).is_some_and(|word| word.classes == Classes::NONE && !s.ends_phrase(next));
        let words = s.quote(s.head, noun);
        let is_open = goes_on && s.language == Language::English;
        return Some(if is_open { Verdict::arguable(Kind::Task, words) } else { Verdict::sure(Kind::Task, words) });
    }
    if s.is(s.head, Class::Metric) && s.ends_phrase((s.head + s.words[s.head].span).min(s.words.len() - 1)) {
        return Some(Verdict::sure(Kind::Figure, s.quote(s.head, s.head)));
    }
    let is_not_yet =
        s.words[s.head].token.word.starts_with("un") && s.words[s.head].token.word.ends_with("ed") && noun > s.head;
    const COUNTED: &[&str] = &["active", "concurrent", "lapsed", "new", "paying", "registered", "returning", "unique"];
    let first = s.head + usize::from(s.words[s.head].token.word == "net");
    let is_counted = classes.has(Class::Party) && COUNTED.contains(&&*s.words[first].token.word);
    let is_use = s.find(s.head, Class::Metric).is_some_and(|at| at < noun)
        && ["effectiveness", "efficiency"].contains(&&*s.words[noun].token.word);
    let is_spent = classes.has(Class::Input) && noun > s.head && s.words[noun].token.word == "spend";
    if is_counted || is_use || is_spent || is_not_yet && s.language == Language::English {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, noun)));
    }
    // A notion alone is a topic; of more words about anything else most tell of work.
    let words = s.words.iter().filter(|word| !word.token.word.is_empty()).count();
    let is_topic = classes.meets(TOPICS) || words < PHRASE;
    classes.meets(NOUNS).then(|| match is_topic {
        true => Verdict::sure(Kind::Direction, s.quote(s.head, noun)),
        false => Verdict::arguable(Kind::Task, s.quote(s.head, noun)),
    })
}

/// What a team cannot finish.
const TOPICS: Classes = Classes::of(&[Class::Concept, Class::Input]);

/// From how many words on a phrase tells more than its topic.
const PHRASE: usize = 4;

/// "The tide gauge reports to the mainland at night": what a phrase or a clause without a number tells, of which nothing says
/// that it is a figure, a wish or a topic, is mostly work.
pub(super) fn told_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const WISHES: Classes =
        Classes::of(&[Class::Ideal, Class::Comparative, Class::Vaguely, Class::Metric, Class::Pronoun, Class::Concept]);
    let words = s.words.iter().filter(|word| !word.token.word.is_empty()).count();
    let known = s.words.iter().any(|word| word.classes != Classes::NONE);
    let is_open = s.lead == Lead::Noun && s.amount(0).is_none() && words >= PHRASE && known;
    (is_open && s.find_any(0, WISHES).is_none()).then(|| Verdict::arguable(Kind::Task, s.text))
}

/// "A quay to be proud of", "robust manuals for all crews": what is said well of it, or the thing it is said of.
fn praised<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_event = |at: usize| s.words[at].classes.meets(MADE) && s.noun(s.head) == Some(at) && at > s.head;
    if let Some(ideal) =
        s.find(0, Class::Ideal).filter(|at| s.find(0, Class::Metric).is_none() && !is_event(*at) && !modifies(s, *at))
    {
        return Some(Verdict::sure(Kind::EndState, s.quote(ideal, ideal)));
    }
    let plain = |at: usize| {
        s.is(at, Class::Vaguely)
            && !s.words[at].token.joined
            && !s.words.get(at + 1).is_some_and(|next| next.token.joined)
    };
    // "Robust manuals for all crews" are manuals.
    let thing = s.noun(s.head).filter(|&at| at > s.head && is_thing(s, at) && s.words.len() > 3);
    let at = (s.head..s.words.len().min(s.head + 2)).find(|&at| plain(at))?;
    Some(match thing {
        Some(thing) => Verdict::arguable(Kind::Task, s.quote(s.head, thing)),
        None => Verdict::sure(Kind::Direction, s.quote(at, at)),
    })
}

/// "Tax filing for all subsidiaries": a phrase that ends in what is done.
fn doing(s: &Sentence) -> Option<usize> {
    let last = (s.head..s.words.len()).take_while(|&at| at == s.head || !s.ends_phrase(at)).last()?;
    let word = &s.words[last];
    let is_work = word.form == Form::Gerund && word.classes.has(Class::Task) && !word.classes.meets(NOUNS);
    let is_unknown = word.classes.without(Classes::of(&[Class::Task, Class::Function])) == Classes::NONE;
    let is_doing = (is_work && last > s.head || is_unknown) && word.token.word.ends_with("ing") && word.span == 1;
    let is_alone = s.words.len() == 1 && word.token.word.len() > 8 && word.classes == Classes::NONE;
    (is_doing && (s.words.len() > 1 || is_alone) && s.language == Language::English).then_some(last)
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

/// "One team, one voice"; "procurement uses the register".
pub(super) fn clause<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let verb = s.find(s.head + 1, Class::Be)?;
    if s.words[verb].token.word == "can" && s.find(verb, Class::Task).is_some_and(|at| at == verb + 1) {
        return Some(Verdict::arguable(Kind::Task, s.quote(verb, verb + 1)));
    }
    // "The form is easy to fill in", "all boats have a better view".
    let quality = Classes::of(&[Class::Vaguely, Class::Comparative]);
    let at = verb + 1 + usize::from(s.is(verb + 1, Class::Determiner));
    let is_quality = s.words.get(at).is_some_and(|word| word.classes.meets(quality));
    if is_quality && ["are", "has", "have", "is"].contains(&&*s.words[verb].token.word) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, at)));
    }
    // "Skippers are using the new form": what they do, and nobody counts it.
    let doing = s.words.get(verb + 1).filter(|next| next.token.word.ends_with("ing") && !next.token.joined);
    if doing.is_some() && s.words[verb].token.word == "are" && s.is(verb + 2, Class::Determiner) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, verb + 1)));
    }
    let own = s.find(s.head + 1, Class::Be).filter(|verb| ["has", "have"].contains(&&*s.words[*verb].token.word));
    let given = own.and_then(|verb| s.noun(verb + 1).filter(|at| s.words[*at].classes.meets(MADE)));
    let outside = (s.head..verb).any(|at| s.is(at, Class::Party) && s.words[at].token.word != "team");
    if let Some(given) =
        given.filter(|_| s.is(verb + 1, Class::Determiner) && !outside && s.language == Language::English)
    {
        return Some(Verdict::arguable(Kind::Task, s.quote(verb, given)));
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

/// "The harbour app warns skippers": what a thing made will do.
pub(super) fn serves<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const WISHES: Classes =
        Classes::of(&[Class::Ideal, Class::Party, Class::Metric, Class::Comparative, Class::Vaguely]);
    const WORKS: Classes = Classes::of(&[Class::Task, Class::Operate, Class::Ensure, Class::Produce]);
    if s.language != Language::English || s.lead != Lead::Noun || s.amount(0).is_some() {
        return None;
    }
    let verb = (s.head + 1..s.words.len().saturating_sub(1)).take_while(|&at| !s.ends_phrase(at)).find(|&at| {
        let (thing, word) = (&s.words[at - 1], &s.words[at]);
        let works = word.form == Form::Suffixed && word.classes.meets(WORKS) && !word.classes.meets(NOUNS);
        let goes_on = Classes::of(&[Class::Determiner, Class::Task]);
        let is_open = word.classes == Classes::NONE
            && word.token.word.ends_with('s')
            && !word.token.word.ends_with("ss")
            && s.words.get(at + 1).is_some_and(|next| next.classes.meets(goes_on));
        is_thing(s, at - 1) && thing.form != Form::Suffixed && !word.token.joined && (works || is_open)
    })?;
    let is_plain = (s.head..verb).all(|at| !s.words[at].classes.meets(WISHES)) && s.find(verb, Class::Ideal).is_none();
    is_plain.then(|| Verdict::arguable(Kind::Task, s.quote(s.head, verb)))
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

/// "Rooms out of order", "missed collections in May": many that we do not know, and where or when they are.
fn many_of(s: &Sentence) -> Option<usize> {
    const PLACED: &[&str] = &["after", "among", "at", "before", "by", "in", "of", "off", "on", "out", "over", "under"];
    let last = (s.head..s.words.len()).take_while(|&at| at == s.head || !s.ends_phrase(at)).last()?;
    let word = &*s.words[last].token.word;
    let is_many = word.ends_with('s') && !word.ends_with("ss") && !s.words[last].classes.meets(NOUNS);
    // "Handrails on every staircase" are put there.
    let is_everywhere = s.words.get(last + 2).is_some_and(|next| ["all", "each", "every"].contains(&&*next.token.word));
    let is_placed = s.words.get(last + 1).is_some_and(|next| PLACED.contains(&&*next.token.word)) && !is_everywhere;
    let is_name = (s.head + 1..=last).any(|at| s.words[at].token.kind != Token::Word);
    (s.language == Language::English && is_many && is_placed && !is_name && s.amount(0).is_none()).then_some(last)
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
pub(super) fn unknown_thing<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let is_plural =
        |word: &str| word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is");
    if let [word] = s.words.as_slice()
        && word.classes == Classes::NONE
        && s.language == Language::English
        && is_plural(&word.token.word)
    {
        return Some(Verdict::arguable(Kind::Figure, s.text));
    }
    if s.is_open_name(s.head) && s.lead == Lead::Noun && s.amount(0).is_none() {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, s.head)));
    }
    if let Some(acronym) = acronym(s) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(acronym, acronym)));
    }
    if let Some(many) = many_of(s) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(s.head, many)));
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
