//! Amounts: what is won, moved or reached, and by how much.

use super::count::is_nothing;
use super::figure::ratio;
use super::is_thing;
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence, VERBS, WORK, Word};
use crate::lint::statement::tokens::{Kind as Token, Scale};
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};

/// "Launch X so that Y climbs to 90 %", "launch of X brings in 300 new members".
pub(super) fn outcome_behind_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let purpose = s.find(s.behind(), Class::Purpose)?;
    let amount = s.amount(purpose)?;
    let moves =
        Classes::of(&[Class::Change, Class::Moved, Class::Achieve, Class::Acquire, Class::Metric, Class::Improve]);
    let moved = s
        .find_any(purpose, moves)
        .filter(|at| *at < amount || s.numbers(amount).any(|(_, scale)| scale != Scale::Plain));
    moved.map(|_| Verdict::arguable(Kind::Outcome, s.quote(purpose, amount)))
}

/// "Win the tender": one thing that others decide about.
pub(super) fn won<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const AWARDS: &[&str] = &[
        "award",
        "championship",
        "cup",
        "grant",
        "medal",
        "nomination",
        "prize",
        "promotion",
        "tender",
        "title",
        "trophy",
    ];
    const SOFTER: Classes = Classes::of(&[Class::Ideal, Class::Party, Class::Concept, Class::Comparative]);
    let end = s.words.len().min(s.behind() + 5);
    let award = (s.behind()..end).find(|&at| AWARDS.contains(&&*s.words[at].token.word));
    let competes = WIN.contains(&&*s.words[s.head].token.word) && s.lead == Lead::Verb;
    let is_hard = (s.behind()..end).all(|at| !s.words[at].classes.meets(SOFTER));
    let one = (competes && s.is(s.behind(), Class::Determiner) && is_hard).then_some(s.behind() + 1);
    let reaches = competes || s.leads(Class::Achieve) || s.leads(Class::Acquire);
    let at = award.filter(|_| reaches).or(one).filter(|at| *at < s.words.len())?;
    s.amount(0).is_none().then(|| Verdict::arguable(Kind::Outcome, s.quote(s.head.min(at), at.max(s.head))))
}

/// "45 % vs. 28 % now": two values side by side, whatever leads.
pub(super) fn compared<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const BESIDE: &[&str] = &["against", "contre", "frente", "gegenuber", "instead", "statt", "versus", "vs"];
    let mut values = s.numbers(0).filter(|(_, scale)| *scale != Scale::Plain).map(|(at, _)| at);
    let (first, second) = values.next().zip(values.next())?;
    let beside = (first + 1..second).any(|at| BESIDE.contains(&&*s.words[at].token.word));
    beside.then(|| Verdict::sure(Kind::Outcome, s.quote(first, second)))
}

/// "Waiting cut from weeks to days", "passer de D à B": from one step of a scale to another, without a number.
pub(super) fn stepped<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const FROM: &[&str] = &["de", "from", "von"];
    const TO: &[&str] = &["a", "auf", "para", "to", "zu"];
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let is_step = |at: usize| {
        let written = s.quote(at, at);
        let is_grade = matches!(written, "A" | "B" | "C" | "D" | "E" | "F" | "G");
        is_grade || s.is(at, Class::Time) && word(at).len() > 2
    };
    let moves = s.leads(Class::Change)
        || s.leads(Class::Improve)
        || s.find_any(0, Classes::of(&[Class::Moved])).is_some()
        || s.leads(Class::Achieve);
    let from = (0..s.words.len().saturating_sub(3))
        .find(|&at| FROM.contains(&word(at)) && is_step(at + 1) && TO.contains(&word(at + 2)) && is_step(at + 3))?;
    (moves && s.amount(0).is_none_or(|amount| amount > from + 3))
        .then(|| Verdict::arguable(Kind::Outcome, s.quote(from, from + 3)))
}

/// "Show a 30 % improvement in trust": so much more or less, whatever the verb.
pub(super) fn changed_share<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    const CHANGES: &[&str] = &["improvement", "mejora", "melhoria", "uplift", "verbesserung"];
    let changes = |at: usize| {
        s.words.get(at).is_some_and(|word| {
            let is_noun = word.classes.has(Class::Moved) && word.form == Form::Base && !word.token.joined;
            is_noun || CHANGES.contains(&&*word.token.word)
        })
    };
    let share = s.numbers(0).find(|&(at, scale)| scale == Scale::Percent && changes(at + 1))?;
    let goes_on = s.is(share.0 + 2, Class::Preposition);
    goes_on.then(|| Verdict::sure(Kind::Outcome, s.quote(share.0, share.0 + 1)))
}

/// A verb of change, of arriving, of winning somebody, with an amount.
pub(super) fn led_amount<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
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
    if mended(s, amount) || of_size(s, amount) {
        return None;
    }
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
    // "Generate 40 berth maps" is work, however they are generated.
    let is_made = counted.is_some_and(|at| is_thing(s, at)) && head.has(Class::Produce) && !is_value;
    if is_made && !s.words[s.head].classes.meets(moves) && s.find(0, Class::Metric).is_none() {
        return None;
    }
    let aspires = head.has(Class::Aspire)
        && !head.has(Class::Task)
        && counted.is_none_or(|noun| !s.words[noun].classes.meets(WORK));
    if aspires && is_had(s, amount, counted) {
        return Some(Verdict::arguable(Kind::Task, s.quote(first, amount.max(s.head))));
    }
    (head.meets(moves) || wins || yields || aspires)
        .then(|| Verdict::sure(Kind::Outcome, s.quote(first, amount.max(s.head))))
}

/// "Make two sails", "have 3 masts in stock", "tener 4 regatas": so many that a team can see to, and no figure or people.
fn is_had(s: &Sentence, amount: usize, counted: Option<usize>) -> bool {
    const OWNED: &[&str] =
        &["avoir", "be", "contar", "disposer", "estar", "etre", "haben", "have", "make", "ser", "tener", "ter"];
    const OTHERS: Classes =
        Classes::of(&[Class::Metric, Class::Party, Class::Comparative, Class::Evidence, Class::Threshold]);
    let is_plain = s.numbers(amount).all(|(_, scale)| scale == Scale::Plain) && s.token(0, Token::Limit).is_none();
    let is_share = s.is(amount, Class::Multiplier);
    let is_owned = OWNED.contains(&&*s.words[s.head].token.word);
    is_owned
        && is_plain
        && !is_share
        && counted.is_none_or(|at| !s.words[at].classes.meets(OTHERS))
        && s.find_any(s.behind(), OTHERS).is_none()
}

/// "Grow the number of boats with more than 6 berths": which of them, and not how many.
fn of_size(s: &Sentence, amount: usize) -> bool {
    const WITH: &[&str] = &["avec", "com", "con", "mit", "with"];
    let is_limit = |at: usize| s.words[at].token.kind == Token::Limit || s.is(at, Class::Threshold);
    let limit = (s.behind()..amount).rev().take(3).find(|&at| is_limit(at));
    let is_which = limit.is_some_and(|at| at > 0 && WITH.contains(&&*s.words[at - 1].token.word));
    let changes = s.leads(Class::Change) || s.leads(Class::Improve);
    let is_one = s.numbers(0).all(|(at, scale)| at == amount && scale == Scale::Plain);
    changes && is_which && is_one && s.token(0, Token::Arrow).is_none()
}

/// "Simplify 5 forms": so many things made better, and no figure moves.
pub(super) fn mended(s: &Sentence, amount: usize) -> bool {
    let improves = s.leads(Class::Improve) && !s.leads(Class::Change);
    let is_made = s.counted(amount).is_some_and(|at| is_thing(s, at));
    let is_plain = s.numbers(0).all(|(at, scale)| at == amount && scale == Scale::Plain);
    improves && is_made && is_plain && !is_near_means(s, amount)
}

/// Whether the amount is one of movement: "by 5 pages", "from 3".
fn is_near_means(s: &Sentence, amount: usize) -> bool {
    const BY: &[&str] = &["auf", "by", "de", "from", "para", "to", "um", "von"];
    amount > 0 && BY.contains(&&*s.words[amount - 1].token.word)
}

/// What nobody does alone, whatever is won. Sorted.
pub(in crate::lint::statement) const WIN: &[&str] = &["gagner", "ganar", "ganhar", "gewinnen", "remporter", "win"];

/// "Recruit 40 volunteers": people who come of their own will, and are not hired.
pub(in crate::lint::statement) fn calls_together(s: &Sentence, counted: Option<usize>) -> bool {
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
    const TO: &[&str] = &["a", "auf", "hasta", "para", "to", "unter"];
    let is_aim = |&(at, scale): &(usize, Scale)| {
        let says = at > 1 && TO.contains(&&*s.words[at - 1].token.word);
        let metric = s.find(0, Class::Metric).filter(|metric| *metric != s.head && *metric < at);
        // "Add labels to 80 % of the bugs": a share of things that are worked on.
        let is_share = s.leads(Class::Task) && s.counted(at).is_some();
        says && !is_share && metric.is_some_and(|metric| scale != Scale::Plain || metric + 2 == at)
    };
    s.numbers(0).find(is_aim).map(|(at, _)| at - 1)
}

/// Whether something outside is counted that nobody has to be trained or hired for.
fn is_outside(s: &Sentence, counted: Option<usize>) -> bool {
    counted.is_some_and(|noun| s.is(noun, Class::Party) && !s.words[noun].classes.meets(WORK))
}

/// At most so many: a limit to be kept.
pub(super) fn is_ceiling(s: &Sentence) -> bool {
    const CEILINGS: &[&str] =
        &["below", "fewer", "less", "max", "maximal", "maximum", "maximo", "most", "no", "not", "under", "unter"];
    limit(s).is_some_and(|at| {
        let phrase = s.quote(at, at).to_lowercase();
        phrase.starts_with(['<', '≤']) || phrase.split(' ').any(|word| CEILINGS.contains(&word))
    })
}

/// Whether it says from where to where, or that something went up or down.
pub(super) fn is_movement(s: &Sentence) -> bool {
    let has_arrow = s.token(0, Token::Arrow).or_else(|| s.token(0, Token::Trend)).is_some();
    has_arrow
        || is_signed(s)
        || spans(s).is_some()
        || rises(s)
        || changes_by(s).is_some()
        || s.find(0, Class::Moved).is_some()
        || s.leads(Class::Change)
        || s.leads(Class::Improve)
}

/// "-25 % fuel a crossing": more or less of something by its sign.
fn is_signed(s: &Sentence) -> bool {
    s.numbers(0).any(|(at, scale)| {
        let written = s.quote(at, at);
        scale == Scale::Percent && written.starts_with(['+', '-', '−']) && !written.starts_with("+/-")
    })
}

/// "The new lock and its pumps cut the time of waiting by 30 %": what changes something, and by how much.
pub(super) fn changes_by(s: &Sentence) -> Option<usize> {
    // "The score improves 20 %".
    let moves = |&at: &usize| {
        let word = &s.words[at];
        let is_one = word.form == Form::Suffixed && word.classes.meets(Classes::of(&[Class::Change, Class::Improve]));
        is_one && s.numbers(at).next().is_some_and(|(amount, scale)| amount == at + 1 && scale != Scale::Plain)
    };
    if let Some(moved) = (s.head + 1..s.words.len()).find(moves).filter(|_| s.language == Language::English) {
        return Some(moved);
    }
    const BY: &[&str] = &["by", "de", "em", "en", "um"];
    let is_amount =
        |&(at, scale): &(usize, Scale)| scale != Scale::Plain && at > 1 && BY.contains(&&*s.words[at - 1].token.word);
    let (amount, _) = s.numbers(s.head + 1).find(is_amount)?;
    let changes = |&at: &usize| {
        let word = &s.words[at];
        let is_finite = matches!(word.form, Form::Base | Form::Suffixed) && !word.token.joined;
        word.classes.has(Class::Change) && is_finite && !word.classes.meets(NOUNS)
    };
    (s.head + 1..amount).find(changes)
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
pub(in crate::lint::statement) fn spans(s: &Sentence) -> Option<usize> {
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
pub(super) fn named_amount<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0).filter(|at| !of_size(s, *at))?;
    let dated = s.find(0, Class::Until).or_else(|| s.find(0, Class::Month));
    let evidence = s.find(0, Class::Evidence).or(dated).or_else(|| based(s, amount));
    if is_movement(s) || evidence.is_some() {
        return Some(Verdict::sure(Kind::Outcome, s.quote(amount, amount)));
    }
    if is_nothing(s, amount) {
        return Some(Verdict::arguable(Kind::Figure, s.quote(amount, amount)));
    }
    if let Some(things) = placed(s, amount) {
        return Some(Verdict::arguable(Kind::Task, s.quote(things, amount)));
    }
    let limit = limit(s);
    let says =
        s.find(amount, Class::Be).is_some_and(|at| at < amount + 6) || does_something(s, amount) || they_do(s, amount);
    let has_people = says || s.find(amount, Class::Party).is_some_and(|at| at < amount + 6);
    let is_share = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Percent);
    let is_of_metric = s.find(0, Class::Metric).is_some();
    let names = s.counted(amount).is_some() || s.is_of(amount + 1);
    // "85 % satisfaction on board", "occupancy 80 %": a level, and nobody says from where.
    let is_figure = is_of_metric && s.lead == Lead::Noun && !s.is(s.head, Class::Comparative) && !takes_up(s, amount);
    let is_level = is_share && !has_people && (names && !is_of_metric || is_figure);
    let is_service = s.find(0, Class::Metric).is_some_and(|at| {
        ["availability", "uptime", "disponibilite", "disponibilidad", "disponibilidade", "verfugbarkeit"]
            .contains(&&*s.words[at].token.word)
    });
    // "100 % of the manuals up to date": what a team makes is as it is to be.
    let is_own = is_share
        && limit.is_none()
        && !has_people
        && !is_of_metric
        && s.counted(amount).is_some_and(|at| is_thing(s, at));
    let is_own = is_own && s.numbers(amount + 1).next().is_none();
    if is_own && !takes_up(s, amount) {
        return Some(Verdict::arguable(Kind::Task, s.quote(amount, amount)));
    }
    if has_brought(s, amount) {
        return Some(Verdict::arguable(Kind::Outcome, s.quote(amount, amount)));
    }
    let at = limit.unwrap_or(amount);
    // "At least 300 households switch": so many who decide to, and no limit.
    let wins = (is_outside(s, s.counted(amount)) || is_floor(s, amount)) && !is_ceiling(s) && ratio(s).is_none();
    if limit.is_some() && !(has_people && is_share) && !wins || is_level || is_service {
        return Some(Verdict::arguable(Kind::Figure, s.quote(at.min(amount), at.max(amount))));
    }
    Some(Verdict::arguable(Kind::Outcome, s.quote(amount, amount)))
}

/// "60 % adoption of the new chart", "30 % market share": a share of those who decide for it.
fn takes_up(s: &Sentence, amount: usize) -> bool {
    const TAKEN: &[&str] = &[
        "adocao",
        "adopcion",
        "adoption",
        "akzeptanz",
        "attendance",
        "market",
        "marche",
        "marktanteil",
        "mercado",
        "opt",
        "participacao",
        "participacion",
        "participation",
        "signup",
        "take",
        "uptake",
    ];
    (amount + 1..s.words.len()).any(|at| TAKEN.contains(&&*s.words[at].token.word))
}

/// "Reports in ≥2 newspapers": at least so many of something, and no level of a figure.
fn is_floor(s: &Sentence, amount: usize) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Time, Class::Steady]);
    let is_plain = matches!(s.words[amount].token.kind, Token::Number(Scale::Plain)) || s.is(amount, Class::Cardinal);
    let is_every = s.words.iter().any(|word| ["each", "every"].contains(&&*word.token.word));
    let names = s.words.get(amount + 1).is_some_and(|next| !next.token.word.is_empty());
    is_plain && names && !is_every && s.find_any(0, OTHERS).is_none()
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
pub(super) fn does_something(s: &Sentence, amount: usize) -> bool {
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

/// "Averías < 5 % (base 12 %)": where it stands, in brackets behind where it is to be.
fn based(s: &Sentence, amount: usize) -> Option<usize> {
    const BASE: &[&str] = &["actual", "atual", "ausgangswert", "base", "depart", "partida"];
    let says = |at: &usize| BASE.contains(&&*s.words[*at].token.word);
    (amount + 1..s.words.len()).filter(says).find(|&at| s.numbers(at).next().is_some_and(|(next, _)| next <= at + 2))
}

/// "The lock has saved at least $5 million": what came of it, and no limit.
fn has_brought(s: &Sentence, amount: usize) -> bool {
    const HAVE: &[&str] = &["has", "have"];
    let is_done = |at: usize| s.words[at].token.word.ends_with("ed") || s.is(at, Class::Done);
    let is_value = s.numbers(amount).next().is_some_and(|(at, scale)| at == amount && scale == Scale::Money);
    is_value && (1..amount).any(|at| is_done(at) && HAVE.contains(&&*s.words[at - 1].token.word))
}

/// "≥ 60 % renovam": a share, and at once what they do.
fn they_do(s: &Sentence, amount: usize) -> bool {
    const SHORTEST: usize = 5;
    let ends: &[&str] = match s.language {
        Language::English | Language::German => &[],
        Language::French => &["ent"],
        Language::Spanish => &["an", "en"],
        Language::Portuguese => &["am", "em"],
    };
    let is_verb = |word: &Word| {
        let is_open = word.classes == Classes::NONE || word.classes.meets(VERBS);
        is_open && word.token.word.len() >= SHORTEST && ends.iter().any(|end| word.token.word.ends_with(end))
    };
    s.words.get(amount + 1).is_some_and(is_verb) && s.words.get(amount + 2).is_some()
}

/// Participles that do not end in `ed`. Sorted.
const IRREGULAR: &[&str] = &[
    "born", "bought", "brought", "built", "caught", "done", "driven", "fed", "felt", "filed", "found", "given",
    "grown", "heard", "held", "kept", "known", "lent", "lost", "made", "met", "paid", "said", "seen", "sent", "shown",
    "sold", "spent", "taken", "taught", "thrown", "told", "won", "worn", "written",
];

/// A limit beside a number.
pub(in crate::lint::statement) fn limit(s: &Sentence) -> Option<usize> {
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
