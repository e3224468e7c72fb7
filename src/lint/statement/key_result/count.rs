//! So many pieces of work, and shares of what a team has made.

use super::amount::{changes_by, does_something, is_ceiling, is_movement, mended};
use super::work::holds_meetings;
use super::{MADE, WORKING, is_thing};
use crate::lint::statement::lexicon::{Classes, Form, Language};
use crate::lint::statement::sentence::{Lead, NOUNS, Sentence, VERBS, WORK};
use crate::lint::statement::tokens::{Kind as Token, Scale};
use crate::lint::statement::words::Class;
use crate::lint::statement::{Kind, Verdict};

/// So many pieces of work: "publish 9 videos", "2 webinars", "100 % of the routes documented".
pub(super) fn counted_work<'a>(s: &Sentence<'a>) -> Option<Verdict<'a>> {
    let amount = s.amount(0)?;
    // "Un usager sur deux prend rendez-vous".
    if amount > 1 && s.lead == Lead::Noun && s.words[amount - 1].token.word == "sur" && s.is(s.head, Class::Determiner)
    {
        return None;
    }
    // "Zero bugs reported", "aucun retard", "the pumps cut the wait by 30 %": a limit or a change, and nothing made.
    if is_nothing(s, amount) || s.lead == Lead::Noun && changes_by(s).is_some() {
        return None;
    }
    let counted = s.counted(amount);
    let others = made_to_act(s).or_else(|| accepted(s, counted)).or_else(|| given_by(s, amount, counted));
    if let Some(who) = others.or_else(|| worth(s, amount)) {
        return Some(Verdict::arguable(Kind::Outcome, s.quote(who.min(amount), who.max(amount))));
    }
    if let Some(time) = in_time(s, amount) {
        return Some(Verdict::arguable(Kind::Outcome, s.quote(s.head, time)));
    }
    if let Some(effort) = effort(s, amount) {
        return Some(Verdict::arguable(Kind::Task, s.quote(amount, effort)));
    }
    let makes = (s.leads(Class::Aspire) || s.leads(Class::Acquire)) && counted.is_some_and(|at| is_thing(s, at))
        || mended(s, amount);
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
    finished_share(s, amount, counted).or_else(|| made_number(s, amount, counted)).or_else(|| beside_work(s, amount))
}

/// "Harbour office (3 people) open on Sundays", "tide table (200 entries)": a number by the way, and something that is made or
/// done.
fn beside_work<'a>(s: &Sentence<'a>, amount: usize) -> Option<Verdict<'a>> {
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Moved, Class::Evidence, Class::Be]);
    let open = (s.head + 1..amount).rfind(|&at| s.quote(at, at) == "(")?;
    let close = (amount..s.words.len()).find(|&at| s.quote(at, at) == ")")?;
    let is_plain = s.numbers(0).all(|(at, scale)| at > open && at < close && scale != Scale::Percent);
    let made = (s.head..open).rfind(|&at| is_thing(s, at));
    let done = (s.head + 1..s.words.len()).find(|&at| s.is(at, Class::Done) && !(open..close).contains(&at));
    let others = (0..s.words.len())
        .find(|&at| s.words[at].classes.meets(OTHERS) && !(open..close).contains(&at) && !s.is(at, Class::Done));
    let is_open = s.lead == Lead::Noun && others.is_none() && !is_movement(s);
    let at = done.or(made).filter(|_| is_plain && is_open)?;
    Some(Verdict::arguable(Kind::Task, s.quote(s.head, at)))
}

/// "Sail 20 miles in under 3 hours": so much in so little time is something to get better at. Where the time stands.
fn in_time(s: &Sentence, amount: usize) -> Option<usize> {
    const UNDER: &[&str] = &["less", "menos", "moins", "under", "unter", "weniger"];
    let is_object = s.lead != Lead::Noun && amount == s.behind();
    let limit = (amount + 1..s.words.len().min(amount + 4)).find(|&at| UNDER.contains(&&*s.words[at].token.word))?;
    let (time, _) = s.numbers(limit).next().filter(|(at, _)| *at < limit + 3)?;
    (is_object && s.is(time + 1, Class::Time)).then_some(time)
}

/// "Ten hours of practice at sea": time put in.
fn effort(s: &Sentence, amount: usize) -> Option<usize> {
    const OTHERS: Classes = Classes::of(&[Class::Metric, Class::Comparative, Class::Evidence, Class::Threshold]);
    let is_first = amount == s.head && s.lead == Lead::Noun && s.is(amount + 1, Class::Time);
    let leads_on = s.words.get(amount + 2).is_some_and(|word| ["in", "of"].contains(&&*word.token.word));
    (is_first && leads_on && s.words.get(amount + 3).is_some() && s.find_any(amount + 2, OTHERS).is_none())
        .then_some(amount + 1)
}

/// "Zero bugs reported", "0 incidents", "nenhum barco atrasado": a limit of nothing, where it leads.
pub(super) fn is_nothing(s: &Sentence, amount: usize) -> bool {
    const NOTHING: &[&str] =
        &["aucun", "aucune", "cero", "kein", "keine", "nenhum", "nenhuma", "ningun", "ninguna", "null", "zero"];
    let is_none = |at: usize| {
        let written = s.quote(at, at);
        NOTHING.contains(&&*s.words[at].token.word) || written.chars().all(|c| c == '0') && !written.is_empty()
    };
    s.lead == Lead::Noun && (amount == s.head && is_none(amount) || is_none(s.head))
}

/// "Get two hotels to stock our jam", "have the press print three articles": somebody else is to do it.
fn made_to_act(s: &Sentence) -> Option<usize> {
    const LET: &[&str] = &["convince", "get", "have", "persuade"];
    if s.language != Language::English || !LET.contains(&&*s.words[s.head].token.word) || s.lead != Lead::Verb {
        return None;
    }
    let acts = |at: usize| {
        s.words.get(at).is_some_and(|word| {
            word.token.kind == Token::Word && word.form == Form::Base && !s.ends_phrase(at) && !word.token.joined
        })
    };
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let is_many = |at: usize| word(at).ends_with('s') && !word(at).ends_with("ss");
    let to = (s.behind() + 1..s.words.len()).find(|&at| word(at) == "to" && is_many(at - 1) && acts(at + 1));
    let verbs = Classes::of(&[Class::Task, Class::Be]);
    let told = (s.behind()..s.words.len().min(s.behind() + 4)).find(|&at| {
        let next = at + 1;
        s.is(at, Class::Party)
            && acts(next)
            && s.words[next].classes.meets(verbs)
            && !s.words[next].classes.meets(NOUNS)
    });
    to.map(|at| at - 1).or(told)
}

/// "40 tide reports by skippers": what others write, and nobody on the team. Who they are.
fn given_by(s: &Sentence, amount: usize, counted: Option<usize>) -> Option<usize> {
    const BY: &[&str] = &["by", "durch", "from", "par", "por", "von"];
    const OTHERS: &[&str] = &["community", "dritten", "outside", "outsiders", "terceiros", "terceros", "tiers"];
    const NEAR: usize = 4;
    let thing = counted.filter(|at| s.words[*at].classes.meets(MADE))?;
    let leads = (0..amount).all(|at| !s.words[at].classes.meets(NOUNS.and(VERBS)));
    if !leads || s.lead != Lead::Noun {
        return None;
    }
    // "80 paid lessons a month": others have paid for them.
    if let Some(paid) = (amount + 1..thing).find(|&at| PAID.contains(&&*s.words[at].token.word)) {
        return Some(paid);
    }
    let word = |at: usize| s.words.get(at).map_or("", |word| &*word.token.word);
    let is_other = |who: usize| {
        let is_outside = s.is(who, Class::Party) && !s.words[who].classes.meets(WORK);
        is_outside || OTHERS.contains(&word(who)) || word(who) == "not"
    };
    let by = (thing + 1..s.words.len().min(thing + NEAR)).find(|&at| BY.contains(&word(at)))?;
    let who = by + 1 + usize::from(s.is(by + 1, Class::Determiner));
    is_other(who).then_some(who)
}

/// What others have paid for or ordered. Sorted.
const PAID: &[&str] = &[
    "bezahlte",
    "booked",
    "gebuchte",
    "ordered",
    "pagadas",
    "pagados",
    "pagas",
    "pagos",
    "paid",
    "payantes",
    "payants",
    "paying",
    "sold",
    "vendidas",
    "vendidos",
    "verkaufte",
];

/// "Unlock EUR 2M of berth fees": money that others pay, unless it is spent.
fn worth(s: &Sentence, amount: usize) -> Option<usize> {
    const SPEND: &[&str] = &[
        "alloc", "aloc", "ausgeb", "budget", "depens", "destin", "don", "financ", "fund", "gast", "invert", "invest",
        "pay", "spend", "spes",
    ];
    let is_money = s.numbers(amount).next().is_some_and(|(at, scale)| at == amount && scale == Scale::Money);
    let spends = SPEND.iter().any(|stem| s.words[s.head].token.word.starts_with(stem));
    let is_input = s.find_any(0, MADE.and(Classes::of(&[Class::Input]))).is_some();
    let is_object = s.lead != Lead::Noun && amount == s.behind();
    (is_money && is_object && !spends && !is_input).then_some(amount)
}

/// "Three papers accepted": somebody else has to say yes. Where that is said.
fn accepted(s: &Sentence, counted: Option<usize>) -> Option<usize> {
    const GRANTED: &[&str] = &[
        "accepted",
        "assinado",
        "assinados",
        "awarded",
        "firmado",
        "firmados",
        "funded",
        "granted",
        "signe",
        "signed",
        "signes",
        "unterzeichnet",
        "won",
    ];
    const ASKED: &[&str] = &[
        "abstract",
        "application",
        "bid",
        "contract",
        "contrat",
        "contrato",
        "grant",
        "paper",
        "patent",
        "proposal",
        "submission",
        "tender",
        "vertrag",
        "vertrage",
    ];
    let asks = |at: usize| ASKED.iter().any(|stem| s.words[at].token.word.trim_end_matches('s') == *stem);
    let from = s.amount(0)?;
    let grants = |at: usize| s.words.get(at).is_some_and(|word| GRANTED.contains(&&*word.token.word));
    // "≥ 3 signed by June".
    let is_limit = |at: usize| s.words[at].token.kind == Token::Limit || s.is(at, Class::Threshold);
    if s.lead == Lead::Noun && (s.head..from).all(is_limit) && grants(from + 1) {
        return Some(from + 1);
    }
    let noun = counted.filter(|at| asks(*at)).or_else(|| (from..s.words.len().min(from + 6)).find(|&at| asks(at)))?;
    // "Un contrat saisonnier signé": what kind it is stands between.
    let is_romance = !matches!(s.language, Language::English | Language::German);
    let yes = (noun + 1..noun + 2 + usize::from(is_romance)).find(|&at| grants(at))?;
    (s.lead == Lead::Noun && !s.words[yes].token.joined).then_some(yes)
}

/// "85 % of the plan": how far own work has come.
fn share_of_plan(s: &Sentence, amount: usize) -> Option<usize> {
    const PLANS: &[&str] = &[
        "backlog",
        "checklist",
        "milestones",
        "plan",
        "plano",
        "plans",
        "roadmap",
        "scope",
        "sprint",
        "stories",
        "tasks",
    ];
    let is_share = s.numbers(amount).next().is_some_and(|(at, scale)| at == amount && scale == Scale::Percent);
    let of = is_share && s.is_of(amount + 1) || s.words.get(amount + 1).is_some_and(|next| next.token.word == "del");
    let plan = (amount + 2..s.words.len().min(amount + 4)).find(|&at| PLANS.contains(&&*s.words[at].token.word));
    plan.filter(|&plan| of && (plan + 1 == s.words.len() || s.ends_phrase(plan + 1)))
}

/// "100 % of the routes documented", "80 % of services have an owner".
fn finished_share<'a>(s: &Sentence<'a>, amount: usize, counted: Option<usize>) -> Option<Verdict<'a>> {
    let is_work = |at: usize| s.words[at].classes.meets(WORK);
    if is_value(s, amount) {
        return None;
    }
    if let Some(plan) = share_of_plan(s, amount) {
        return Some(Verdict::arguable(Kind::Task, s.quote(amount, plan)));
    }
    let done = s.find(0, Class::Done);
    let says = done.is_some_and(|done| s.find(amount, Class::Be).is_some_and(|at| at < done));
    let is_share = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Percent);
    let is_compared = is_movement(s) || s.find(0, Class::Evidence).is_some();
    let is_money = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Money);
    // "Sensors fitted on every boat (100 % coverage)", "beta launched to 500 users": done, and how far it goes.
    let is_beside = |done: usize| {
        let opens = (done..amount).any(|at| s.quote(at, at) == "(");
        opens || s.is(done, Class::Produce) && s.words.get(done + 1).is_some_and(|next| next.token.word == "to")
    };
    let is_first =
        |done: &usize| *done < amount && *done > s.head && (s.find(0, Class::Metric).is_none() || is_beside(*done));
    if let Some(done) = done.filter(is_first)
        && !is_compared
        && s.lead == Lead::Noun
    {
        return Some(Verdict::arguable(Kind::Task, s.quote(s.head, done)));
    }
    if let Some(done) = done
        && !is_money
        && !is_compared
        && !(says && counted.is_some_and(|at| s.is(at, Class::Party) && !(is_staff(s, at) && trained(s, done))))
        && counted.map_or(!is_share || is_record(s, done) || trained(s, done) && done + 1 == s.words.len(), |at| {
            is_work(at)
                || trained(s, done)
                || is_record(s, done) && !s.is(at, Class::Party)
                || !is_share && s.is(at, Class::Concept)
        })
        && s.find(0, Class::Metric).is_none_or(|metric| s.is(metric, Class::Own))
    {
        return Some(Verdict::sure(Kind::Task, s.quote(amount.min(done), done.max(amount))));
    }
    let thing = counted.filter(|at| is_share && is_work(*at) && !s.is(*at, Class::Party));
    thing.and_then(|at| covered(s, at)).map(|has| Verdict::arguable(Kind::Task, s.quote(amount, has)))
}

/// "2 webinars", "new signs in 4 languages": so much that is made, or a thing made and a number beside it.
fn made_number<'a>(s: &Sentence<'a>, amount: usize, counted: Option<usize>) -> Option<Verdict<'a>> {
    let is_share = s.numbers(amount).next().is_some_and(|(_, scale)| scale == Scale::Percent);
    let is_compared = is_movement(s) || s.find(0, Class::Evidence).is_some();
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
    // "Fraud detection catches 80 % of the cases": what it does, and how well.
    let does = s.third_person().is_some_and(|verb| verb < amount);
    if does || takes(s, amount) || is_value(s, amount) || is_bounded(s, amount) {
        return None;
    }
    let relates = ["that", "who", "which"].iter().any(|word| s.words.iter().any(|other| other.token.word == *word));
    let heads = s
        .noun(s.head)
        .filter(|at| !relates && *at < amount && s.words[*at].classes.meets(MADE) && !s.is(*at, Class::Metric))?;
    (!is_compared).then(|| Verdict::arguable(Kind::Task, s.quote(s.head, heads)))
}

/// "Hull coverage > 80 %", "radio call < 4 s": a sign in front of a share or a time makes a level of it.
fn is_bounded(s: &Sentence, amount: usize) -> bool {
    const FOR: &[&str] = &["for", "fur", "para", "pour", "to", "um", "zum"];
    let Some(sign) = amount.checked_sub(1).filter(|&at| at > s.head && s.words[at].token.kind == Token::Limit) else {
        return false;
    };
    let is_measure = s.numbers(amount).next().is_some_and(|(at, scale)| at == amount && scale != Scale::Plain);
    // "Sea trial ≥ 2 h" is a trial.
    let is_time = s.is(amount + 1, Class::Time) || s.quote(amount, amount).ends_with(char::is_alphabetic);
    let is_level = is_measure && !is_time || is_time && s.quote(sign, sign).starts_with(['<', '≤']);
    let is_kit = (s.head..amount).any(|at| FOR.contains(&&*s.words[at].token.word));
    is_level && !is_kit && s.find(0, Class::Done).is_none()
}

/// "Repairs take 3 days": a verb that we may not know, between many and their number.
fn takes(s: &Sentence, amount: usize) -> bool {
    let Some(verb) = amount.checked_sub(1).filter(|verb| *verb > s.head).map(|verb| &s.words[verb]) else {
        return false;
    };
    let small = Classes::of(&[Class::Preposition, Class::Determiner, Class::Threshold, Class::Done, Class::Undertaken]);
    let is_many = s.words[amount - 2].token.word.ends_with('s') && s.words[amount - 2].token.kind == Token::Word;
    let is_verb = verb.token.kind == Token::Word && verb.form == Form::Base && !verb.classes.meets(NOUNS.and(small));
    s.language == Language::English && is_many && is_verb && !verb.token.word.ends_with("ed")
}

/// "Berth holders: 150": a name and its value.
fn is_value(s: &Sentence, amount: usize) -> bool {
    let is_told = amount > s.head + 1 && s.quote(amount - 1, amount - 1) == ":";
    let made = s.noun(s.head).is_some_and(|noun| s.words[noun].classes.meets(MADE));
    is_told && !made && s.lead == Lead::Noun && amount + 1 == s.words.len()
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

/// Own people: `employees`, `crew members`.
fn is_staff(s: &Sentence, at: usize) -> bool {
    const STAFF: &[&str] = &["colleagues", "employees", "leaders", "managers", "staff", "teams"];
    let is_of_team = at > 0 && ["crew", "staff", "team"].contains(&&*s.words[at - 1].token.word);
    STAFF.contains(&&*s.words[at].token.word) || s.words[at].token.word.starts_with("member") && is_of_team
}

/// "80 % of services have an owner": what a team has given its own things.
fn covered(s: &Sentence, thing: usize) -> Option<usize> {
    const HAVE: &[&str] = &[
        "aient",
        "carry",
        "contain",
        "contem",
        "contienen",
        "contiennent",
        "enthalten",
        "haben",
        "has",
        "hat",
        "have",
        "include",
        "incluem",
        "incluent",
        "incluyen",
        "maintain",
        "ont",
        "pasan",
        "pass",
        "passam",
        "passent",
        "tem",
        "tenga",
        "tengan",
        "tenha",
        "tenham",
        "tienen",
    ];
    let has = thing + s.words[thing].span;
    let is_had = s.words.get(has).is_some_and(|word| HAVE.contains(&&*word.token.word));
    (is_had && s.find(0, Class::Metric).is_none() && s.words.get(has + 1).is_some()).then_some(has)
}

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

/// What was done with people who had to be taught or hired.
pub(super) fn trained(s: &Sentence, done: usize) -> bool {
    const STEMS: &[&str] = &["capacitad", "contratad", "entrenad", "geschul", "treinad", "unterwies"];
    if STEMS.iter().any(|stem| s.words[done].token.word.starts_with(stem)) {
        return true;
    }
    [
        "trained",
        "appointed",
        "hired",
        "recruited",
        "informed",
        "briefed",
        "certified",
        "coached",
        "onboarded",
        "qualified",
        "forme",
        "formee",
        "formees",
        "formes",
        "formada",
        "formadas",
        "formado",
        "formados",
    ]
    .contains(&&*s.words[done].token.word)
}
