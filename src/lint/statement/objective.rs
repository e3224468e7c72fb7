//! A sentence in the place of an objective in, what it is out.

use super::key_result::{WIN, calls_together, holds_meetings, means, mended_thing};
use super::lexicon::{Classes, Form, Language};
use super::sentence::{Lead, NOUNS, Sentence, VERBS, WORK, Word};
use super::tokens::{Kind as Token, Scale};
use super::words::Class;
use super::{Kind, Test, Verdict};

/// From the surest to the weakest.
pub(super) const TESTS: &[Test] = &[question, amount, aspires, day_to_day, work, wins, improves, arrives, named];

/// How many words a heading has at most.
const HEADING: usize = 3;

fn question<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let opens = s.is(s.head, Class::Question) && s.lead == Lead::Noun && s.head == 0;
    // "Wer hier wohnt, fühlt sich sicher": who, and then what is true of them.
    let is_of_whom = ["que", "quem", "qui", "quien", "wer", "who"].contains(&&*s.words[s.head].token.word);
    let asks = s.text.trim_end().ends_with('?') || opens && !(is_of_whom && s.text.contains(','));
    asks.then(|| Verdict::sure(Kind::Direction, s.text))
}

/// Carries its own number. So many things to make are work; numbers of speech are none.
fn amount<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let at = s.amount(0).filter(|at| !is_size(s, *at))?;
    let is_parted = (s.head..at).any(|mark| s.quote(mark, mark) == ":");
    let made = s.noun(s.head).filter(|noun| *noun < at && s.lead == Lead::Noun);
    let is_thing = made.is_some_and(|noun| s.is(noun, Class::Deliverable) && !s.words[noun].classes.meets(FIGURES));
    let commands = s.lead == Lead::Unknown || s.lead == Lead::Verb && s.words[s.head].classes.meets(WORKING);
    let works = (commands && !calls_together(s, s.counted(at)) || is_thing) && !is_parted;
    let is_certain = s.numbers(0).any(|(_, scale)| scale != Scale::Plain) || s.token(0, Token::Arrow).is_some();
    let is_spoken = !matches!(s.words[at].token.kind, Token::Number(_));
    let moves =
        Classes::of(&[Class::Change, Class::Achieve, Class::Acquire, Class::Clear, Class::Moved, Class::Improve]);
    let has_move = s.find_any(0, moves).is_some();
    let is_speech = at == 0 && is_spoken && goal(s, at).is_some();
    let is_large = (at..s.words.len().min(at + 2)).any(|at| LARGE.contains(&&*s.words[at].token.word));
    let is_plain = is_large && is_spoken
        || !works
            && (!is_spoken || has_move || is_large || s.is(at, Class::Multiplier) && (s.lead == Lead::Verb || at == 0));
    let is_metric = (is_certain || is_plain) && !is_speech;
    is_metric.then(|| Verdict::sure(Kind::Outcome, s.quote(at, at)))
}

/// "Small yards (< 50 workers)": which of them are meant.
fn is_size(s: &Sentence, amount: usize) -> bool {
    let opens = (s.head + 1..amount).any(|at| s.quote(at, at) == "(");
    let is_plain = s.numbers(0).all(|(at, scale)| at >= amount && scale != Scale::Percent);
    let whose = (amount + 1..s.words.len().min(amount + 3)).any(|at| s.words[at].classes.meets(WHOSE));
    opens && is_plain && whose && s.token(0, Token::Arrow).is_none()
}

/// Those by whom a size is told.
const WHOSE: Classes = Classes::of(&[Class::Party, Class::Own, Class::Input]);

/// What makes a number of speech one to be counted: `two million rides`. Sorted.
const LARGE: &[&str] = &["dozen", "hundred", "mille", "million", "millionen", "millions", "thousand"];

/// What is counted for its own sake.
const FIGURES: Classes = Classes::of(&[Class::Metric, Class::Party, Class::Concept]);

/// Verbs of a team's own work.
const WORKING: Classes = Classes::of(&[Class::Task, Class::Produce, Class::Operate, Class::Monitor]);

/// For whom it is, or what is different at the end.
fn goal(s: &Sentence, from: usize) -> Option<usize> {
    (from..s.words.len()).find(|&at| {
        let leads = ["where", "so", "until", "how", "without", "when"].contains(&&*s.words[at].token.word)
            || at > from && s.words[at].token.word == "which" && s.words[at - 1].token.word == "in";
        // "La salud que nos permita crecer".
        let of_us = ["que", "qui"].contains(&&*s.words[at].token.word)
            && s.words.get(at + 1).is_some_and(|next| ["nos", "nous"].contains(&&*next.token.word));
        let those = is_of_those(s, at);
        // "Be early, not late".
        let contrasts = at > from + 1 && s.words[at].token.word == "not" && s.quote(at - 1, at - 1) == ",";
        leads || of_us || those || contrasts || s.is(at, Class::Ideal) && !s.is(at, Class::Concept)
    })
}

/// `those that need it`, `everybody who waits`.
fn is_of_those(s: &Sentence, at: usize) -> bool {
    const THOSE: &[&str] = &["everybody", "everyone", "people", "those"];
    let relates = s.words.get(at + 1).is_some_and(|next| ["that", "who"].contains(&&*next.token.word));
    THOSE.contains(&&*s.words[at].token.word) && relates
}

/// Become, delight, make somebody feel.
fn aspires<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let behind = s.behind();
    let is_work = s.is(s.head, Class::Task) && s.find(behind, Class::Ideal).is_none();
    if !s.leads(Class::Aspire) || is_work {
        return None;
    }
    let is_bare = s.words.len() <= behind + 2 && goal(s, behind).is_none() && s.find(behind, Class::Party).is_none();
    if let Some(how) = qualities(s) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, how)));
    }
    let compares = s.find(behind, Class::Comparative).filter(|at| *at <= behind + 1);
    let vague = s.find(behind, Class::Vaguely).filter(|at| *at <= behind + 1);
    if let Some(at) = vague.filter(|_| goal(s, behind).is_none() && beneficiary(s).is_none()) {
        return Some(Verdict::sure(Kind::Direction, s.quote(s.head, at)));
    }
    match compares {
        Some(at) if goal(s, behind).is_none() && s.find(behind, Class::Party).is_none() && !is_eased(s, at) => {
            Some(Verdict::sure(Kind::Direction, s.quote(s.head, at)))
        }
        _ if is_bare && s.find(behind, Class::Concept).is_some() => Some(Verdict::sure(Kind::Direction, s.text)),
        _ => Some(Verdict::sure(Kind::EndState, s.quote(s.head, s.head))),
    }
}

/// "Make it easier to land a catch", "make charts cheaper for clubs": what gets so for whom.
fn is_eased(s: &Sentence, compares: usize) -> bool {
    let leads_on = s.words.get(compares + 1).is_some_and(|next| ["for", "to"].contains(&&*next.token.word));
    leads_on && s.words.get(compares + 2).is_some()
}

/// "A safe, quiet harbour", "un port sûr et vivant": how it is to be, said twice. Where the second is said.
fn qualities(s: &Sentence) -> Option<usize> {
    const HOW: Classes = Classes::of(&[Class::Vaguely, Class::Ideal]);
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let is_how = |at: usize| s.words.get(at).is_some_and(|word| word.classes.meets(HOW) && !word.classes.meets(NOUNS));
    let is_open = |at: usize| {
        s.words.get(at).is_some_and(|word| {
            word.token.kind == Token::Word && !word.classes.meets(NOUNS.and(SMALL)) && !word.token.joined
        })
    };
    let joins = |at: usize| AND.contains(&&*s.words[at].token.word) || [",", "&"].contains(&s.quote(at, at));
    let is_noun = |at: usize| {
        let named = s.words[at].classes.meets(NOUNS) || at > 0 && s.is(at - 1, Class::Determiner);
        named && s.words[at].token.kind != Token::Mark
    };
    let end = (s.behind()..s.words.len()).find(|&at| s.is(at, Class::Preposition)).unwrap_or(s.words.len());
    (s.head + 1..end.saturating_sub(1)).filter(|&at| joins(at)).find_map(|at| {
        let (first, second) = (at - 1, at + 1);
        let before = first > s.head || s.lead == Lead::Noun;
        // In English what is so stands behind both.
        let follows = s.words.get(second + 1).is_some_and(|next| {
            let is_name = next.token.kind == Token::Capital || next.classes.meets(NOUNS);
            is_name || is_open(second + 1)
        });
        let is_english = before && follows && (is_how(first) && is_open(second) || is_open(first) && is_how(second));
        let ends = s.words.get(second + 1).is_none_or(|_| s.ends_phrase(second + 1));
        let behind = is_romance && first > 0 && is_noun(first - 1) && is_open(first) && is_open(second) && ends;
        (is_english && !is_romance || behind).then_some(second)
    })
}

/// What joins two words of a kind. Sorted.
const AND: &[&str] = &["and", "e", "et", "und", "y"];

/// Words that name and tell nothing by themselves.
const SMALL: Classes = Classes::of(&[
    Class::Function,
    Class::Determiner,
    Class::Preposition,
    Class::Comparative,
    Class::Cardinal,
    Class::Time,
    Class::Until,
    Class::Be,
]);

/// Support, manage, ensure, continue: what goes on anyway.
fn day_to_day<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    // "Never lose a sample": so it is to be, for good.
    if ["jamais", "never", "nie", "nunca"].contains(&&*s.words[0].token.word) && s.words.len() > 2 {
        return Some(Verdict::arguable(Kind::EndState, s.quote(0, 0)));
    }
    let goes_on = [Class::Operate, Class::Keep, Class::Ensure].into_iter().any(|class| s.leads(class));
    if !goes_on {
        return None;
    }
    if holds_meetings(s) {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, s.noun(s.behind()).unwrap_or(s.head))));
    }
    const PRAISE: &[&str] = &["best", "excellent", "exceptional", "great", "outstanding", "world"];
    let is_praise = |at: usize| PRAISE.contains(&&*s.words[at].token.word) && beneficiary(s).is_none();
    let is_wished = s.find(s.behind(), Class::Ideal).filter(|at| !s.is(*at, Class::Vaguely) && !is_praise(*at));
    let for_whom = s.leads(Class::Ensure) && (beneficiary(s).is_some() || told_of_people(s))
        || (s.behind()..s.words.len()).any(|at| is_of_those(s, at));
    let comes = (s.behind()..s.words.len().saturating_sub(1))
        .any(|at| s.is(at, Class::Party) && s.words[at + 1].token.word.ends_with("ing"));
    let saves = for_whom
        || s.leads(Class::Keep) && comes
        || s.words.iter().any(|word| word.token.word == "from") && s.leads(Class::Keep);
    let is_praised = qualities(s).is_some() && s.noun(s.behind()).is_none_or(|at| !s.is(at, Class::Concept));
    let kind = if saves || is_wished.is_some() || aspiration(s).is_some() || is_praised {
        Kind::EndState
    } else {
        Kind::Direction
    };
    Some(Verdict::arguable(kind, s.quote(s.head, s.head)))
}

/// "Make sure anglers see the point": what many are to do.
fn told_of_people(s: &Sentence) -> bool {
    let end = s.words.len().min(s.behind() + 4);
    let many = (s.behind()..end).find(|&at| s.is(at, Class::Party) && s.words[at].token.word.ends_with('s'));
    let verbs = VERBS.and(Classes::of(&[Class::Be]));
    let does = |at: usize| {
        s.words[at].form == Form::Base && s.words[at].classes.meets(verbs) && s.words[at].token.word != "are"
    };
    many.is_some_and(|many| (many + 1..s.words.len().min(many + 6)).any(does))
}

/// A culture of some kind, a place of some kind: what is promoted is a state.
fn aspiration(s: &Sentence) -> Option<usize> {
    const STATES: &[&str] = &["cultura", "culture", "kultur"];
    let from = s.behind();
    let state = (from..s.words.len().min(from + 5)).find(|&at| STATES.contains(&&*s.words[at].token.word))?;
    let is_of_kind = state > from + 1 || s.words.get(state + 1).is_some();
    (s.is(from, Class::Determiner) && is_of_kind).then_some(state)
}

/// Any verb of work, and any that we do not know, unless what is made is a state.
fn work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let leads = s.lead == Lead::Unknown || s.lead == Lead::Verb && s.words[s.head].classes.meets(WORKING);
    if leads && is_told_of(s) {
        return Some(Verdict::arguable(Kind::EndState, s.text));
    }
    if let Some(routine) = s.find(s.behind(), Class::Routine).filter(|_| s.finite_verb().is_none()) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head.min(routine), routine.max(s.head))));
    }
    let improves =
        s.leads(Class::Improve) || s.leads(Class::Change) || s.leads(Class::Acquire) && !s.is(s.head, Class::Task);
    if !leads || improves {
        return None;
    }
    if let Some(words) = no_object(s) {
        return Some(Verdict::arguable(Kind::Direction, words));
    }
    compared(s).or_else(|| in_a_manner(s)).or_else(|| made(s))
}

/// "Innovar y crecer", "Développement commercial": a verb or two, and nothing that is done.
fn no_object<'a>(s: &Sentence<'a>) -> Option<&'a str> {
    const WORDS: usize = 3;
    let words = s.words.iter().filter(|word| !word.token.word.is_empty()).count();
    let is_verb = |at: usize| s.words[at].classes.meets(VERBS) || ends_as_infinitive(s, at);
    let joint = s.head + 1;
    let joins = s.words.get(joint).is_some_and(|word| AND.contains(&&*word.token.word));
    let is_bare = joins && joint + 2 == s.words.len() && is_verb(joint + 1);
    let is_notion = s.is(s.head, Class::Concept) && s.language != Language::English;
    let is_topic = is_notion && words <= WORDS && !(s.head..s.words.len()).any(|at| s.ends_phrase(at) || s.is_of(at));
    (s.head == 0 && (is_bare || is_topic)).then_some(s.text)
}

/// `crecer`, `innover`: a word that we may not know, with the ending of a Romance infinitive.
fn ends_as_infinitive(s: &Sentence, at: usize) -> bool {
    let ends: &[&str] = match s.language {
        Language::English | Language::German => &[],
        Language::French => &["er", "ir"],
        Language::Spanish | Language::Portuguese => &["ar", "er", "ir"],
    };
    ends.iter().any(|end| s.words[at].token.word.ends_with(end))
}

/// "Lend more, and lend better", "build a better boat": better than which?
fn compared<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let next = s.behind();
    let is_alone = s.is(next, Class::Comparative) && s.find_any(next, WORK).is_none();
    let more = next + usize::from(s.is(next, Class::Determiner));
    let is_short = s.leads(Class::Produce) && s.is(more, Class::Comparative) && more + 3 > s.words.len();
    // "Mend nets faster", "mend nets better without new hands": how much so, nobody knows.
    let is_adverb = |at: usize| {
        let ends = at + 1 == s.words.len() || s.is(at + 1, Class::Preposition) && s.words[at].span == 1;
        ["better", "cheaper", "faster", "quicker", "safer", "sooner"].contains(&&*s.words[at].token.word) && ends
    };
    let adverb = (next + 1..s.words.len()).find(|&at| is_adverb(at) && s.amount(0).is_none());
    let last = if is_alone { next } else { adverb.unwrap_or(more) };
    (is_alone || is_short || adverb.is_some()).then(|| Verdict::arguable(Kind::Direction, s.quote(s.head, last)))
}

/// "Sail with confidence", "build a loyal community", "land every crew without a night at sea": how it is to be.
fn in_a_manner<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const OF_PEOPLE: &[&str] = &[
        "communaute",
        "community",
        "comunidad",
        "comunidade",
        "following",
        "gemeinschaft",
        "movement",
        "neighbourhood",
    ];
    let mut rest = s.behind() + 1..s.words.len();
    let ends = rest.find(|&at| s.ends_phrase(at) && s.words[at].token.kind != Token::Mark);
    let last = ends.unwrap_or(s.words.len()) - 1;
    let is_of_people = |at: usize| s.words.get(at).is_some_and(|word| OF_PEOPLE.contains(&&*word.token.word));
    // "Construir una comunidad unida": of what kind it is stands behind.
    let first = s.behind() + usize::from(s.is(s.behind(), Class::Determiner));
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let people = [last, first].into_iter().find(|&at| is_of_people(at) && (at == last || is_romance && at < last));
    if let Some(people) = people.filter(|_| s.leads(Class::Produce)) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head.min(people), people.max(s.head))));
    }
    if let Some(rank) = placed_as(s) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, rank)));
    }
    let is_with = s.words.get(s.behind()).is_some_and(|word| word.token.word == "with");
    if is_with && s.is(s.behind() + 1, Class::Ideal) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, s.behind() + 1)));
    }
    let how = manner_behind(s).or_else(|| filled(s)).or_else(|| qualities(s))?;
    Some(Verdict::arguable(Kind::EndState, s.quote(s.head.min(how), how.max(s.head))))
}

/// "Establish the regatta as a family feast": what something is to be in the eyes of others.
fn placed_as(s: &Sentence) -> Option<usize> {
    const PLACE: &[&str] =
        &["cement", "establish", "etablir", "etablieren", "posicionar", "position", "positionieren", "positionner"];
    const AS: &[&str] = &["als", "as", "comme", "como"];
    let places = PLACE.contains(&&*s.words[s.head].token.word);
    let is_as = |at: &usize| AS.contains(&&*s.words[*at].token.word) && s.is(at + 1, Class::Determiner);
    (s.behind() + 1..s.words.len()).filter(|_| places).find(is_as)
}

/// What is made: a thing as people are to find it, a notion, or plain work.
fn made<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let ideal = s.find(s.behind(), Class::Ideal).or_else(|| relative(s));
    let vague = s.find(s.behind(), Class::Vaguely).filter(|at| *at < s.behind() + 3);
    let object = s.noun(s.behind()).filter(|at| s.words[*at].classes.meets(WORK));
    if let (Some(vague), None, true) = (vague, object, s.leads(Class::Produce)) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, vague)));
    }
    let notion = s.noun(s.behind()).filter(|at| s.is(*at, Class::Concept) && !s.is(*at, Class::Deliverable));
    // "Safety gates" are gates, whatever those are.
    let is_last = |at: usize| {
        let is_open =
            s.words.get(at + 1).is_some_and(|next| next.classes == Classes::NONE && next.token.kind == Token::Word);
        s.language != Language::English || !is_open || s.ends_phrase(at + 1)
    };
    let notion = notion.filter(|at| is_last(*at));
    let shows = ["demonstrate", "prove", "show"].contains(&&*s.words[s.head].token.word);
    // "Restore the trust of the crews", "unmask the safety of old hulls".
    if let Some(notion) = notion.filter(|_| shows || s.lead == Lead::Unknown || s.leads(Class::Aspire)) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, notion)));
    }
    // "Create and sell a joint service": two pieces of work.
    if ideal.is_none() && s.leads_two(s.behind()) {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head, s.behind() + 1)));
    }
    if let Some(notion) = notion.filter(|_| s.leads(Class::Produce) && ideal.is_none()) {
        // "Construir una marca que atraiga": what it is to be like.
        let relates = (notion..s.words.len()).any(|at| ["que", "qui", "that"].contains(&&*s.words[at].token.word));
        const WITHIN: &[&str] =
            &["among", "avec", "between", "com", "con", "dans", "em", "en", "entre", "in", "of", "with", "within"];
        let behind = notion + s.words[notion].span;
        let is_placed = s.words.get(behind).is_some_and(|word| WITHIN.contains(&&*word.token.word));
        let kind = if beneficiary(s).is_some() || relates || is_placed { Kind::EndState } else { Kind::Direction };
        return Some(Verdict::arguable(kind, s.quote(s.head, notion)));
    }
    if let Some(verdict) = figure_made(s).filter(|_| ideal.is_none()) {
        return Some(verdict);
    }
    let is_made = s.leads(Class::Produce) || s.lead == Lead::Unknown;
    match ideal.filter(|_| is_made) {
        Some(ideal) => Some(Verdict::sure(Kind::EndState, s.quote(s.head, ideal))),
        None => Some(Verdict::sure(Kind::Task, s.quote(s.head, s.head))),
    }
}

/// "Establish a fair price": a figure, and nothing made.
fn figure_made<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const LIGHT: &[&str] = &["give", "have", "make", "offer", "open", "put"];
    let is_light = LIGHT.contains(&&*s.words[s.head].token.word);
    let is_twofold = (s.behind()..s.words.len()).any(|at| s.leads_two(at));
    let figure = s.noun(s.behind()).filter(|at| s.is(*at, Class::Metric) && !s.words[*at].classes.meets(WORK))?;
    let kind = if s.is(s.behind(), Class::Determiner) { Kind::EndState } else { Kind::Direction };
    (s.leads(Class::Produce) && !is_light && !is_twofold).then(|| Verdict::arguable(kind, s.quote(s.head, figure)))
}

/// "A workshop people are proud of", "a quay that skippers trust".
fn relative(s: &Sentence) -> Option<usize> {
    let told = (s.behind()..s.words.len()).find(|&at| {
        ["that", "where", "which", "who"].contains(&&*s.words[at].token.word)
            && (s.is(at + 1, Class::Party) || s.is(at + 1, Class::Pronoun))
    });
    let found = || {
        (s.behind() + 2..s.words.len())
            .find(|&at| s.is(at - 1, Class::Party) && s.is(at, Class::Be) && s.words[at - 2].classes.meets(NOUNS))
    };
    told.or_else(found).or_else(|| relative_without_word(s, s.behind()))
}

/// "Data customers open the same day", "advice a farmer can use": told of by those who do something with it.
fn relative_without_word(s: &Sentence, from: usize) -> Option<usize> {
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let is_thing =
        |at: usize| s.words[at].token.kind == Token::Word && !s.ends_phrase(at) && !s.is(at, Class::Determiner);
    let many = |at: usize| {
        let does =
            s.words[at].form == Form::Base && s.words[at].classes.meets(VERBS) && !s.words[at].classes.meets(NOUNS);
        s.is(at - 1, Class::Party) && word(at - 1).ends_with('s') && does && is_thing(at - 2)
    };
    let one = |at: usize| {
        let can = ["can", "could", "will", "would"].contains(&word(at));
        can && at > 2 && s.is(at - 1, Class::Party) && s.is(at - 2, Class::Determiner) && is_thing(at - 3)
    };
    let is_english = s.language == Language::English;
    (from + 2..s.words.len()).find(|&at| is_english && (many(at) || one(at)))
}

/// "Run the yard without heroics", "settle claims before clients chase us": how it is to be, and nothing made.
fn manner_behind(s: &Sentence) -> Option<usize> {
    const NEGATED: &[&str] = &["kein", "keine", "n", "nadie", "nao", "ne", "nicht", "no", "personne"];
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let somebody = Classes::of(&[Class::Party, Class::Pronoun, Class::Determiner]);
    let is_clause_behind = |at: usize| word(at + 1) == "que" || word(at + 1) == "de" && word(at + 2) == "que";
    let waits = |at: usize| {
        word(at) == "before" && s.is(at + 1, Class::Party)
            || word(at) == "bevor"
            || ["antes", "avant"].contains(&word(at)) && is_clause_behind(at)
            || WHEN.contains(&word(at)) && s.words.get(at + 2).is_some()
    };
    let knows = KNOW.contains(&&*s.words[s.head].token.word);
    let spares = |at: usize| {
        ["avec", "com", "con", "mit", "with"].contains(&word(at))
            && ["fewer", "less", "menos", "moins", "weniger"].contains(&word(at + 1))
    };
    let is_none = |at: usize| {
        NEGATED.contains(&word(at)) && at > s.behind() + 1 && ["que", "qui", "where"].contains(&word(at - 1))
    };
    let is_who = |at: usize| word(at) == "what" && s.words.get(at + 1).is_some_and(|who| who.classes.meets(somebody));
    let ends = ends_soon(s).then(|| s.words.len() - 1);
    let made = s.find_any(s.behind(), WORK);
    let is_made = made.is_some();
    // In "produce without stopping the line" nothing is made but what is produced.
    let is_before = |at: usize| made.is_some_and(|made| made < at);
    let is_there = |at: usize| at > 0 && word(at) == "ou" && word(at - 1) == "la";
    (s.behind()..s.words.len())
        .find(|&at| {
            let is_how = WITHOUT.contains(&word(at)) || word(at) == "nobody" || waits(at) || is_none(at);
            is_how && !is_before(at) || spares(at) || is_there(at) || is_who(at) && !knows && !is_made
        })
        .or(ends.filter(|_| !is_made))
}

/// What leads to what is to be no longer. Sorted.
const WITHOUT: &[&str] = &["ohne", "sans", "sem", "sin", "without"];

/// Whether it ends in how soon it is to be: `catch sold the same day`.
fn ends_soon(s: &Sentence) -> bool {
    const PHRASES: &[&str] = &["in a day", "in an hour", "right first time", "same day", "the first time"];
    let said = crate::model::words::fold(s.text);
    let said = said.trim_end_matches(['.', '!', '…']);
    let is_border = |before: &str| !before.ends_with(char::is_alphanumeric);
    PHRASES.iter().any(|phrase| said.strip_suffix(phrase).is_some_and(is_border))
}

/// What tells when it is so. Sorted.
const WHEN: &[&str] = &["cuando", "quand", "quando", "wenn"];

/// Verbs of finding out, of which any object is work. Sorted.
const KNOW: &[&str] = &[
    "ask",
    "clarify",
    "decide",
    "define",
    "document",
    "explore",
    "find",
    "identify",
    "know",
    "learn",
    "list",
    "map",
    "measure",
    "see",
    "test",
    "understand",
];

/// "Fill the hall on weekdays": others have to come.
fn filled(s: &Sentence) -> Option<usize> {
    const FILL: &[&str] = &["encher", "fill", "fullen", "llenar", "remplir"];
    const BY_HAND: &[&str] =
        &["form", "formulaire", "formulario", "gap", "position", "post", "report", "role", "vacancies", "vacancy"];
    let by_hand =
        |word: &Word| word.classes.has(Class::Input) || BY_HAND.contains(&word.token.word.trim_end_matches('s'));
    let fills = FILL.contains(&&*s.words[s.head].token.word) && !s.words.iter().any(by_hand);
    fills.then_some(s.head)
}

/// "Fruit that needs no sorting": an unknown word with a clause about it right behind is a noun; "prove that we" is none.
fn is_told_of(s: &Sentence) -> bool {
    const SUBJECTS: Classes = Classes::of(&[Class::Determiner, Class::Party, Class::Pronoun]);
    let relates = s.words.get(s.head + 1).is_some_and(|word| ["that", "which", "who"].contains(&&*word.token.word));
    let verb = s.words.get(s.head + 2).is_some_and(|word| !word.classes.meets(SUBJECTS));
    s.lead == Lead::Unknown && relates && verb
}

/// Somebody is won, or something that people want; a thing got is work.
fn wins<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if !s.leads(Class::Acquire) {
        return None;
    }
    let wanted = Classes::of(&[Class::Ideal, Class::Party, Class::Concept]);
    // "Attract customers" suits any team.
    let is_bare = s.words.len() <= s.behind() + 1;
    if is_bare && goal(s, s.behind()).is_none() {
        return Some(Verdict::arguable(Kind::Direction, s.text));
    }
    // "Earn more from what we have".
    if let Some(more) = s.words.get(s.behind()).and_then(|_| s.is(s.behind(), Class::Comparative).then_some(s.behind()))
    {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head, more)));
    }
    let is_wanted = goal(s, s.behind()).is_some() || s.find_any(s.behind(), wanted).is_some();
    // "Win the small ports": nobody does so alone.
    const PAPERS: &[&str] = &["approval", "contract", "licence", "license", "permit", "tender"];
    let competes = WIN.contains(&&*s.words[s.head].token.word)
        && !s.words.iter().any(|word| PAPERS.contains(&word.token.word.trim_end_matches('s')));
    // Who says yes to "sell stories, not souvenirs" nobody knows; a permit is work.
    let is_made = s.noun(s.behind()).is_some_and(|at| s.words[at].classes.meets(WORK));
    let is_whole = s.lead == Lead::Verb && s.is(s.head, Class::Task);
    let kind = if is_wanted || competes || !is_made && !is_whole { Kind::EndState } else { Kind::Task };
    Some(Verdict::arguable(kind, s.quote(s.head, s.head)))
}

/// A verb of improvement is a goal only with somebody or something at its end.
fn improves<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let leads = [Class::Improve, Class::Change, Class::Clear].into_iter().any(|class| s.leads(class));
    if !leads {
        return None;
    }
    let brings_back = s.words[s.head].token.word == "bring" && s.words.iter().any(|word| word.token.word == "back");
    if let Some(thing) = mended_thing(s) {
        return Some(Verdict::sure(Kind::Task, s.quote(s.head.min(thing), thing)));
    }
    // "Improve the catch report via a form": the form is what is made.
    let via = means(s).filter(|at| ["by", "via"].contains(&&*s.words[*at].token.word));
    let tool = via.and_then(|via| s.noun(via + s.words[via].span)).filter(|at| s.is(*at, Class::Deliverable));
    if let Some(tool) = tool.filter(|at| !s.words[*at].classes.meets(FIGURES) && beneficiary(s).is_none()) {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head.min(tool), tool.max(s.head))));
    }
    // "Sustainable growth" is a heading; nothing left of something is a state.
    let is_heading = s.words.len() <= s.behind() + 1;
    let is_removal = s.leads(Class::Clear) && !is_heading;
    let has_goal = goal(s, s.behind()).is_some() && !is_heading
        || beneficiary(s).is_some()
        || brings_back
        || is_removal
        || aspiration(s).is_some();
    let kind = if has_goal { Kind::EndState } else { Kind::Direction };
    Some(Verdict::arguable(kind, s.quote(s.head, s.head)))
}

/// For whom: `for caregivers`, `between the club and its neighbours`.
fn beneficiary(s: &Sentence) -> Option<usize> {
    const FOR: &[&str] = &["among", "bei", "between", "entre", "for", "fur", "para", "pour", "zwischen"];
    // "A community of growers" is theirs.
    const THEIRS: &[&str] = &["circle", "club", "community", "network"];
    // "Bring the ferry to the outer islanders"; "to serve" is a verb.
    let is_given = |at: usize| {
        let next = s.words.get(at + 1).map_or(Classes::NONE, |next| next.classes);
        let leads_on = next.meets(Classes::of(&[Class::Determiner, Class::Party]));
        s.words[at].token.word == "to" && at > s.behind() && leads_on && !next.meets(VERBS)
    };
    let is_theirs = |at: usize| at > 0 && THEIRS.contains(&&*s.words[at - 1].token.word) && s.is_of(at);
    let leads = (s.behind()..s.words.len())
        .filter(|&at| FOR.contains(&&*s.words[at].token.word) || is_theirs(at) || is_given(at));
    const OWN: &[&str] = &["colleagues", "crew", "employees", "everybody", "everyone", "staff", "teams"];
    let somebody = |at: &usize| s.is(*at, Class::Party) || OWN.contains(&&*s.words[*at].token.word) || is_role(s, *at);
    leads.filter_map(|at| (at..s.words.len().min(at + 5)).find(somebody)).next()
}

/// `analistas`, `vendeurs`: those who do something, in a word that no list holds.
fn is_role(s: &Sentence, at: usize) -> bool {
    let ends: &[&str] = match s.language {
        Language::English | Language::German => &[],
        Language::French => &["eurs", "euses", "istes"],
        Language::Spanish => &["adores", "antes", "istas"],
        Language::Portuguese => &["adores", "antes", "istas"],
    };
    let word = &s.words[at];
    word.classes == Classes::NONE && word.token.word.len() > 6 && ends.iter().any(|end| word.token.word.ends_with(end))
}

fn arrives<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    if !s.leads(Class::Achieve) {
        return None;
    }
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Ideal, Class::Party]);
    let is_standard = |at: &usize| {
        *at > 0 && s.words[*at].token.kind == Token::Label && s.words[*at - 1].token.kind == Token::Capital
    };
    let paper = (s.behind()..s.words.len().min(s.behind() + 5))
        .take_while(|&at| !s.is(at, Class::Preposition))
        .find(|at| s.words[*at].classes.meets(WORK) || is_standard(at))
        .filter(|_| s.find_any(s.behind(), OTHERS).is_none());
    if let Some(paper) = paper {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head.min(paper), paper.max(s.head))));
    }
    let kind = if goal(s, s.behind()).is_some() { Kind::EndState } else { Kind::Direction };
    Some(Verdict::arguable(kind, s.quote(s.head, s.head)))
}

/// A heading, a topic, a thing to be made; or a clause that tells of a state.
fn named<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let relates =
        s.words.iter().skip(1).any(|word| ["que", "qui", "that", "where", "who"].contains(&&*word.token.word));
    let words = s.words.iter().filter(|word| !word.token.word.is_empty()).count();
    let is_topic = words < HEADING && !relates;
    if let Some(done) = all_done(s).or_else(|| ready(s)).filter(|_| !relates) {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, done)));
    }
    if !is_topic
        && (goal(s, 0).is_some()
            || s.find(s.head + 1, Class::Be).is_some()
            || s.third_person().is_some()
            || relative_without_word(s, s.head).is_some()
            || relates
            || tells(s)
            || s.finite_verb().is_some())
    {
        return Some(Verdict::arguable(Kind::EndState, s.text));
    }
    // "Giving becomes a habit": what is done is what the clause is about.
    if s.is_subject(s.head) {
        return Some(Verdict::arguable(Kind::EndState, s.text));
    }
    let gerund = s.words.get(s.head).filter(|word| word.form == Form::Gerund && word.classes.meets(WORKING));
    if gerund.is_some() && s.words.len() > HEADING {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, s.head)));
    }
    if s.is(s.head, Class::Comparative) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head, s.head)));
    }
    let noun = s.noun(s.head);
    // "Clear and fair berth allocation": how it is to be comes first.
    let is_praised = s.is(s.head, Class::Vaguely) && s.words.get(s.head + 1).is_some_and(|_| is_pair(s, s.head + 1));
    if words > HEADING && (is_one_for(s) || ends_soon(s)) {
        return Some(Verdict::arguable(Kind::EndState, s.text));
    }
    // "Un quai plus sûr", "Porto sem filas": how the thing is to be stands behind it.
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let behind = noun.map_or(0, |noun| noun + s.words[noun].span);
    if is_romance && noun.is_some() && s.is(behind, Class::Comparative) {
        return Some(Verdict::arguable(Kind::Direction, s.quote(s.head, behind)));
    }
    if let Some(without) = (s.head + 1..s.words.len()).find(|&at| WITHOUT.contains(&&*s.words[at].token.word)) {
        return Some(Verdict::arguable(Kind::EndState, s.quote(s.head, without)));
    }
    let made = noun.filter(|at| s.is(*at, Class::Deliverable) && !s.is(*at, Class::Concept) && !is_praised);
    // "Signage": what about it?
    let made = made.filter(|_| words > 1);
    if let Some(noun) = made {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, noun)));
    }
    // "Ein eingespieltes Team", "a crew of all ages": one of a kind.
    const ONE: &[&str] = &["a", "an", "ein", "eine", "um", "uma", "un", "una", "une"];
    if ONE.contains(&&*s.words[s.head].token.word) && words > 2 && !s.is(s.head + 1, Class::Comparative) {
        return Some(Verdict::arguable(Kind::EndState, s.text));
    }
    let vague = Classes::of(&[Class::Comparative, Class::Vaguely, Class::Concept]);
    let at = s.find_any(s.head, vague);
    let is_heading = words <= HEADING || is_double_heading(s);
    // Of words in a language that we do not know nothing can be said.
    let is_known = words == 1 || s.words.iter().any(|word| word.classes != Classes::NONE);
    at.map(|at| s.quote(at, at))
        .or_else(|| (is_heading && is_known).then_some(s.text))
        .map(|words| Verdict::arguable(Kind::Direction, words))
}

/// "New slipway finished", "grúa nueva instalada": a thing, and that it is there. Where that is said.
fn ready(s: &Sentence) -> Option<usize> {
    const WISHES: Classes = Classes::of(&[
        Class::Ideal,
        Class::Comparative,
        Class::Party,
        Class::Pronoun,
        Class::Metric,
        Class::Vaguely,
        Class::Concept,
    ]);
    let ends = |at: &usize| at + 1 == s.words.len() || s.is(at + 1, Class::Preposition);
    let done = (s.head + 1..s.words.len())
        .find(|at| s.is(*at, Class::Done) && s.words[*at].form != Form::Suffixed && ends(at))?;
    let is_phrase = s.lead == Lead::Noun && s.third_person().is_none() && s.finite_verb().is_none();
    (is_phrase && s.find_any(0, WISHES).is_none() && !s.is(done, Class::Preposition)).then_some(done)
}

/// "The berth plan is drawn up and the fees are set": what is done, and nothing for anybody. Where that is said.
fn all_done(s: &Sentence) -> Option<usize> {
    const WISHES: Classes =
        Classes::of(&[Class::Ideal, Class::Comparative, Class::Party, Class::Pronoun, Class::Metric, Class::Vaguely]);
    let be = s.find(s.head + 1, Class::Be)?;
    let is_done = |at: &usize| {
        s.is(*at, Class::Done) && s.words[*at].form != Form::Base || s.is(*at, Class::Done) && *at == be + 1
    };
    let done = (be + 1..s.words.len()).find(is_done)?;
    let is_open = s.lead == Lead::Noun && s.find_any(0, WISHES).is_none();
    (is_open && s.noun(s.head).is_some_and(|at| at < be && s.words[at].classes.meets(WORK))).then_some(done)
}

/// "One chart for all crews": one instead of many; "one hull survey for a client" is a thing made.
fn is_one_for(s: &Sentence) -> bool {
    const ALL: &[&str] = &["all", "each", "every"];
    let is_all = |at: usize| ALL.contains(&&*s.words[at].token.word);
    let is_made = s.noun(s.head).is_some_and(|noun| s.is(noun, Class::Deliverable));
    let is_for = |at: usize| s.is(at, Class::Party) && (is_all(at - 1) || !is_made && s.is(at - 1, Class::Preposition));
    s.words[s.head].token.word == "one" && (s.head + 1..s.words.len()).any(is_for)
}

/// "Sales growth & scaling of the fleet": two topics, and nobody who does anything.
fn is_double_heading(s: &Sentence) -> bool {
    let joins = (s.head..s.words.len()).any(|at| s.quote(at, at) == "&");
    joins && s.words.len() < 2 * HEADING + 2 && s.find_any(s.head, Classes::of(&[Class::Be, Class::Ideal])).is_none()
}

/// `and fair`, `, fair`: a second quality.
fn is_pair(s: &Sentence, at: usize) -> bool {
    let joins = ["and", "e", "et", "und", "y"].contains(&&*s.words[at].token.word) || s.quote(at, at) == ",";
    joins && s.is(at + 1, Class::Vaguely)
}

/// What belongs to the verb before it. Sorted.
const AWAY: &[&str] = &["away", "back", "down", "home", "in", "off", "out", "up"];

/// "Nurses plan their own lives": somebody does something.
pub(super) fn tells(s: &Sentence) -> bool {
    let somebody = s.find(s.head, Class::Party).filter(|at| *at <= s.head + 2);
    somebody.is_some_and(|at| {
        let acts = s.words.get(at + 1).is_some_and(|word| word.token.kind == Token::Word && !word.token.joined);
        let is_plural = s.words[at].token.word.ends_with('s') || s.words[at].token.word == "people";
        let is_verb =
            is_plural && s.words.get(at + 1).is_some_and(|word| word.form == Form::Base && word.classes.meets(VERBS));
        // "Guests ski more than they queue": a verb that we may not know.
        let is_open = s.words.get(at + 1).is_some_and(|word| {
            let ends = ["ed", "ing", "s", "ion", "ment"].iter().any(|end| word.token.word.ends_with(end));
            word.classes == Classes::NONE && !ends && s.language == Language::English
        });
        const BEHIND: Classes = Classes::of(&[Class::Comparative, Class::Pronoun]);
        const OBJECTS: &[&str] = &["others", "us"];
        let is_object =
            s.words.get(at + 2).is_some_and(|word| word.classes.meets(BEHIND) || OBJECTS.contains(&&*word.token.word));
        let is_verb = is_verb || is_plural && is_open && is_object;
        let has_object = s.is(at + 2, Class::Determiner)
            || s.is(at + 2, Class::Pronoun)
            || is_plural && s.words.get(at + 2).is_some_and(|word| AWAY.contains(&&*word.token.word));
        let is_doing = s.words.get(at + 1).is_some_and(|word| word.token.word.ends_with("ing"));
        acts && !is_doing && !s.ends_phrase(at + 1) && (is_verb || has_object)
    })
}
