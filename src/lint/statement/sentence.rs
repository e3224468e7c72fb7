//! A title in, a sentence out: words with their classes, numbers that are measures, and the word that leads.

use std::ops::Range;

use super::language::lexicon;
use super::lexicon::{Classes, Form, LEXICONS, Language, Lexicon};
use super::tokens::{Kind, Scale, Token, tokens};
use super::words::Class;
use crate::lint::text::is_id;

/// Classes of verbs.
pub(super) const VERBS: Classes = Classes::of(&[
    Class::Change,
    Class::Clear,
    Class::Improve,
    Class::Keep,
    Class::Monitor,
    Class::Ensure,
    Class::Operate,
    Class::Achieve,
    Class::Aspire,
    Class::Acquire,
    Class::Task,
    Class::Produce,
]);

/// Classes of nouns.
pub(super) const NOUNS: Classes = Classes::of(&[
    Class::Metric,
    Class::Deliverable,
    Class::Event,
    Class::Own,
    Class::Party,
    Class::Input,
    Class::Concept,
    Class::Vanity,
]);

/// Things that a team makes or does.
pub(super) const WORK: Classes = Classes::of(&[Class::Deliverable, Class::Event, Class::Own]);

/// A token with what it means.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// The token.
    pub token: Token,
    /// What it can do.
    pub classes: Classes,
    /// Its form.
    pub form: Form,
    /// How many tokens the phrase has that it opens; 1 for a word of its own.
    pub span: usize,
}

/// What leads a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// A verb that we know, in a form that tells what to do.
    Verb,
    /// A word that we do not know, in the place of such a verb.
    Unknown,
    /// Anything else: a noun phrase or a clause.
    Noun,
}

/// A title that was taken apart.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    /// The title, without marks of lists, tags and scores.
    pub text: &'a str,
    /// Its words.
    pub words: Vec<Word>,
    /// Its language.
    pub language: Language,
    /// Where its leading word stands.
    pub head: usize,
    /// What that word is.
    pub lead: Lead,
}

impl<'a> Sentence<'a> {
    /// Takes a title apart.
    pub fn new(title: &'a str) -> Sentence<'a> {
        let sentence = Sentence::of(stripped(title));
        sentence.behind_topic().unwrap_or(sentence)
    }

    /// `Berths – Shorten the wait`: a topic and the order behind it, which is the sentence.
    fn behind_topic(&self) -> Option<Sentence<'a>> {
        const TOPIC: usize = 4;
        if self.lead != Lead::Noun {
            return None;
        }
        let (topic, rest) =
            TOPIC_ENDS.iter().filter_map(|end| self.text.split_once(end)).min_by_key(|(topic, _)| topic.len())?;
        let is_short = topic.split_whitespace().count() <= TOPIC && topic.contains(char::is_alphabetic);
        let rest = rest.trim_start();
        let is_whole =
            rest.split_whitespace().count() > 2 && !topic.contains(|c: char| c.is_ascii_digit() || "(<>≤≥".contains(c));
        let behind = (is_short && is_whole).then(|| Sentence::of(rest))?;
        let is_order = behind.lead == Lead::Verb && (behind.head == 0 || behind.opens_with_us());
        is_order.then_some(behind)
    }

    /// Whether it begins with `wir` and what we do.
    fn opens_with_us(&self) -> bool {
        self.language == Language::German && self.words[0].token.word == "wir"
    }

    fn of(text: &'a str) -> Sentence<'a> {
        let tokens = tokens(text);
        let lexicon = lexicon(&tokens, text);
        let words = words(tokens, text, lexicon);
        let mut sentence = Sentence { text, words, language: lexicon.language, head: 0, lead: Lead::Noun };
        sentence.leave_remarks();
        sentence.join_spans();
        sentence.find_times();
        sentence.find_participles();
        if sentence.language == Language::English {
            sentence.find_doings();
        }
        sentence.read_percents();
        sentence.weigh_origins();
        sentence.name_numbers();
        sentence.weigh_arrows();
        sentence.weigh_compounds();
        sentence.find_passive();
        (sentence.head, sentence.lead) = sentence.leading();
        sentence
    }

    /// `Time to fill (from the day a job is opened on) is 45 days`: words by the way, without a number, are no part of it.
    fn leave_remarks(&mut self) {
        const REMARK: usize = 5;
        let Some(open) = (1..self.words.len()).find(|&at| self.digits(at) == "(") else { return };
        let Some(close) = (open..self.words.len()).find(|&at| self.digits(at) == ")") else { return };
        let is_plain = self.words[open..close]
            .iter()
            .all(|word| matches!(word.token.kind, Kind::Word | Kind::Capital | Kind::Mark));
        if is_plain && close > open + REMARK {
            self.words.drain(open..=close);
        }
    }

    /// Whether most of its letters are Latin ones, in which the languages that are judged are written.
    pub fn is_latin(&self) -> bool {
        if self.text.is_ascii() {
            return true;
        }
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().filter(|c| *c < '\u{250}').count() * 2 >= letters().count()
    }

    /// Whether a word is there, and of this class.
    pub fn is(&self, at: usize, class: Class) -> bool {
        self.words.get(at).is_some_and(|word| word.classes.has(class))
    }

    /// The first word of a class from a place on.
    pub fn find(&self, from: usize, class: Class) -> Option<usize> {
        self.find_any(from, Classes::of(&[class]))
    }

    /// The first word of one of some classes from a place on.
    pub fn find_any(&self, from: usize, classes: Classes) -> Option<usize> {
        (from..self.words.len()).find(|&at| self.words[at].classes.meets(classes))
    }

    /// Whether the leading word is a verb of this class.
    pub fn leads(&self, class: Class) -> bool {
        self.lead == Lead::Verb && self.is(self.head, class)
    }

    /// What stands behind the leading word; in front of a verb that closes its sentence stands all of it.
    pub fn behind(&self) -> usize {
        let closes = self.language == Language::German && self.lead != Lead::Noun && self.head > 0;
        if closes && (self.words[self.head].token.word.ends_with('n') || self.passive() == Some(self.head)) {
            return 0;
        }
        self.head + self.words.get(self.head).map_or(1, |word| word.span)
    }

    /// Numbers that are measures, from a place on.
    pub fn numbers(&self, from: usize) -> impl Iterator<Item = (usize, Scale)> {
        self.words.iter().enumerate().skip(from).filter_map(|(at, word)| match word.token.kind {
            Kind::Number(scale) => Some((at, scale)),
            _ => None,
        })
    }

    /// The first amount from a place on, in digits or in words.
    pub fn amount(&self, from: usize) -> Option<usize> {
        let number = self.numbers(from).next().map(|(at, _)| at);
        let spoken = self.find_any(from, Classes::of(&[Class::Multiplier, Class::Cardinal]));
        [number, spoken].into_iter().flatten().min()
    }

    /// The first token of a kind from a place on.
    pub fn token(&self, from: usize, kind: Kind) -> Option<usize> {
        (from..self.words.len()).find(|&at| self.words[at].token.kind == kind)
    }

    /// What is counted by the number at a place: the noun that heads the phrase behind it.
    pub fn counted(&self, at: usize) -> Option<usize> {
        let mut from = at + self.words[at].span + self.spoken_percent(at);
        let is_number = |at: usize| self.words.get(at).is_some_and(|word| matches!(word.token.kind, Kind::Number(_)));
        let is_out = |at: usize| self.words.get(at).is_some_and(|word| word.token.word == "out");
        while self.is_of(from)
            || self.is(from, Class::Determiner)
            || is_out(from) && self.is_of(from + 1)
            || from > at + 1 && self.is_of(from - 1) && is_number(from)
        {
            from += 1;
        }
        let phrase =
            (from..self.words.len()).take_while(|&next| !self.ends_phrase(next) && !self.is(next, Class::Determiner));
        let is_noun = |at: &usize| self.words[*at].classes.meets(NOUNS) && !self.is(*at, Class::Time);
        match self.language {
            Language::English => {
                let does = |at: usize| {
                    let (many, word) = (&self.words[at - 1], &self.words[at]);
                    let is_many =
                        many.classes.meets(NOUNS) && many.token.word.ends_with('s') || many.token.word == "staff";
                    is_many && word.form == Form::Base && word.classes.meets(VERBS) && !word.classes.meets(NOUNS)
                };
                let verb = (from + 1..self.words.len())
                    .find(|&at| (self.is(at, Class::Be) || does(at)) && !self.words[at].token.joined);
                let phrase: Vec<usize> = phrase.take_while(|&at| verb.is_none_or(|verb| at < verb)).collect();
                let is_open = |at: usize| {
                    let word = &self.words[at];
                    !word.classes.meets(NOUNS) && word.token.word.ends_with('s') && !self.is_within(at, NOUNS)
                };
                // "Pilot clinics" are clinics, whatever those are.
                let noun = phrase.iter().copied().rfind(is_noun)?;
                let is_head = !phrase.last().is_some_and(|&last| last == noun + 1 && is_open(last));
                is_head.then_some(noun)
            }
            Language::German => phrase.take(5).find(is_noun),
            Language::French | Language::Spanish | Language::Portuguese => {
                let noun = phrase.take(5).find(is_noun)?;
                // "5 webinars partners": in the order of another language, the last word heads it.
                let next = noun + self.words[noun].span;
                Some(if self.is(next, Class::Party) && !self.ends_phrase(next) { next } else { noun })
            }
        }
    }

    /// `of`, `de`: a phrase goes on behind it.
    pub fn is_of(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            ["of", "de", "d", "der", "des", "von", "do", "da", "dos", "del"].contains(&&*word.token.word)
        })
    }

    /// Whether the first noun phrase ends here.
    pub fn ends_phrase(&self, at: usize) -> bool {
        let word = &self.words[at];
        let is_border = !word.token.joined && (word.classes.has(Class::Preposition) || word.classes.has(Class::Until));
        let is_close = |mark: &str| {
            let (before, after) =
                (self.text[..word.token.at.start].chars().last(), self.text[word.token.at.end..].chars().next());
            let is_tight = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
            mark == "&" || mark == "/" && is_tight
        };
        is_border || !matches!(word.token.kind, Kind::Word | Kind::Capital | Kind::Label) && !is_close(self.digits(at))
    }

    /// The noun that heads the first noun phrase, as far as we know its nouns. In English it is the last.
    pub fn noun(&self, from: usize) -> Option<usize> {
        let is_noun = |at: &usize| self.words[*at].classes.meets(NOUNS);
        // "Zufriedenheit der Mieter": a genitive belongs to the noun before it.
        let is_genitive = |at: usize| {
            self.language == Language::German
                && ["der", "des"].contains(&&*self.words[at].token.word)
                && (from..at).any(|before| is_noun(&before))
        };
        // "App-Bewertung" is no app.
        let is_part = |at: usize| {
            self.language == Language::German && self.words.get(at + 1).is_some_and(|next| next.token.joined)
        };
        let mut phrase = (from..self.words.len())
            .take_while(|&at| at == from || !self.ends_phrase(at) && !is_genitive(at))
            .filter(|at| is_noun(at) && !is_part(*at));
        match self.language {
            Language::English | Language::German => phrase.last(),
            Language::French | Language::Spanish | Language::Portuguese if self.is_open_name(from) => None,
            Language::French | Language::Spanish | Language::Portuguese => phrase.next(),
        }
    }

    /// `Borrador de tarifas`: a thing that we do not know, of something.
    pub fn is_open_name(&self, from: usize) -> bool {
        let is_romance = !matches!(self.language, Language::English | Language::German);
        let is_unknown = self.words.get(from).is_some_and(|word| {
            word.classes == Classes::NONE && matches!(word.token.kind, Kind::Word | Kind::Capital) && word.span == 1
        });
        is_romance && is_unknown && self.is_of(from + 1)
    }

    /// The words from one place to another, as the title writes them.
    pub fn quote(&self, from: usize, to: usize) -> &'a str {
        let at = |index: usize| self.words.get(index).map(|word| word.token.at.clone());
        let end = to + self.words.get(to).map_or(1, |word| word.span) - 1;
        let range: Option<Range<usize>> = at(from).zip(at(end)).map(|(first, last)| first.start..last.end);
        range.and_then(|range| self.text.get(range)).unwrap_or(self.text)
    }

    /// `order-to-cash`, `click-to-open`: from one step to the next, and so a figure of the way between them.
    fn join_spans(&mut self) {
        for at in 1..self.words.len().saturating_sub(1) {
            let is_to =
                self.words[at].token.word == "to" && self.words[at].token.joined && self.words[at + 1].token.joined;
            let (from, to) = (&self.words[at - 1].token.word, &self.words[at + 1].token.word);
            if is_to
                && from != to
                && from != "face"
                && from != "one"
                && from != "go"
                && from != "up"
                && self.words[at - 1].span == 1
            {
                self.words[at - 1].classes = Classes::of(&[Class::Metric]);
                self.words[at].classes = Classes::NONE;
                self.words[at + 1].classes = Classes::of(&[Class::Metric]);
            }
        }
    }

    /// `Teacher exchange`, `site visit`: a verb of work at the end of a phrase is a thing to be done.
    fn find_doings(&mut self) {
        for at in 1..self.words.len() {
            let ends = at + 1 == self.words.len() || self.ends_phrase(at + 1);
            let (before, word) = (&self.words[at - 1], &self.words[at]);
            let small = Classes::of(&[
                Class::Determiner,
                Class::Preposition,
                Class::Cardinal,
                Class::Be,
                Class::Pronoun,
                Class::Until,
            ]);
            let is_modified = matches!(before.token.kind, Kind::Word | Kind::Capital)
                && !before.classes.meets(small.and(VERBS))
                && (before.classes.meets(NOUNS) || self.is_within(at - 1, NOUNS))
                && !before.token.word.ends_with('s')
                && before.token.word != "people";
            let is_inside = self.is_within(at, VERBS.and(NOUNS));
            // "Paper use", "customer spend": of these there is more or less.
            const USED: &[&str] = &[
                "burn", "claim", "draw", "exit", "hold", "leak", "lift", "load", "order", "pay", "return", "run",
                "spend", "start", "supply", "travel", "use", "wear",
            ];
            let is_used = USED.contains(&&*word.token.word) && word.span == 1;
            if is_used && ends && is_modified && !self.is_within(at, VERBS.and(NOUNS)) && !word.token.joined {
                self.words[at].classes = word.classes.and(Classes::of(&[Class::Metric]));
                continue;
            }
            let is_work =
                !is_used && word.classes.has(Class::Task) && word.form == Form::Base && word.span == 1 && !is_inside;
            // "Windows support": something made; "member support" is a service.
            const FOR_ANYBODY: &[&str] = &["emotional", "financial", "first", "it", "level", "line", "technical"];
            let supports = word.token.word == "support"
                && (!before.classes.has(Class::Party) || before.token.joined)
                && !FOR_ANYBODY.contains(&&*before.token.word);
            if ends && supports && is_modified && !is_inside {
                self.words[at].classes = Classes::of(&[Class::Deliverable]);
                continue;
            }
            // "Supplier day", "donor evening".
            let is_meal = ["breakfast", "day", "dinner", "evening", "lunch", "picnic"].contains(&&*word.token.word);
            if ends && is_meal && before.classes.has(Class::Party) && !before.token.word.ends_with('s') {
                self.words[at].classes = Classes::of(&[Class::Deliverable, Class::Event]);
                continue;
            }
            if ends && is_modified && is_work && !word.classes.meets(NOUNS) && !word.token.joined {
                self.words[at].classes = word.classes.and(Classes::of(&[Class::Deliverable]));
            }
        }
    }

    /// `Loan approval time`: how long something takes, where a noun says what.
    fn find_times(&mut self) {
        const OTHERS: &[&str] = &["any", "buying", "first", "full", "next", "part", "real", "same", "this"];
        for at in 1..self.words.len() {
            let ends = at + 1 == self.words.len() || self.ends_phrase(at + 1);
            let before = &self.words[at - 1];
            let small = Classes::of(&[
                Class::Determiner,
                Class::Preposition,
                Class::Cardinal,
                Class::Function,
                Class::Vaguely,
                Class::Comparative,
            ]);
            let is_named = matches!(before.token.kind, Kind::Word | Kind::Capital)
                && !before.classes.meets(small)
                && !before.token.word.ends_with("ed")
                && !OTHERS.contains(&&*before.token.word);
            if ["time", "times"].contains(&&*self.words[at].token.word)
                && ends
                && is_named
                && !self.is_within(at, NOUNS)
            {
                self.words[at].classes = self.words[at].classes.and(Classes::of(&[Class::Metric]));
            }
        }
    }

    /// Whether a word belongs to a phrase of some classes that begins before it.
    fn is_within(&self, at: usize, classes: Classes) -> bool {
        self.words[..at].iter().enumerate().any(|(from, word)| from + word.span > at && word.classes.meets(classes))
    }

    /// A word that we do not know is done if it looks so and a noun stands before it: `Fassade verputzt`.
    fn find_participles(&mut self) {
        let count = self.words.len();
        // "All faults remedied".
        let is_all = self.language == Language::English && ["all", "every"].contains(&&*self.words[0].token.word);
        for at in 1..count {
            let word = &self.words[at];
            let is_open = word.classes == Classes::NONE && word.token.kind == Kind::Word && word.token.word.len() > 5;
            // "Bojen geprüft und gestrichen": a second participle may follow.
            let is_joined = self.words.get(at + 1).is_some_and(|next| {
                self.language != Language::English && ["e", "et", "und", "y"].contains(&&*next.token.word)
            });
            let ends =
                at + 1 == count || self.words[at + 1].token.kind == Kind::Mark || self.ends_phrase(at + 1) || is_joined;
            let before = &self.words[at - 1];
            let small = Classes::of(&[Class::Determiner, Class::Preposition, Class::Cardinal, Class::Be]);
            let follows = matches!(before.token.kind, Kind::Word | Kind::Capital)
                && !before.classes.meets(small.and(VERBS))
                && (before.classes == Classes::NONE
                    || before.classes.meets(WORK)
                    || is_all && before.classes.meets(NOUNS));
            if is_open && ends && follows && self.is_participle(at) {
                self.words[at].classes = Classes::of(&[Class::Done]);
            }
        }
    }

    /// Whether a word has the form of a participle in the language of its sentence.
    fn is_participle(&self, at: usize) -> bool {
        const PREFIXES: &[&str] = &["be", "ent", "er", "ge", "ver", "zer"];
        const SEPARABLE: &[&str] = &[
            "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "her", "hin", "nach", "um", "vor", "weg", "zu",
            "zurück",
        ];
        let written = self.digits(at).to_lowercase();
        let ends = |ends: &[&str]| ends.iter().any(|end| written.ends_with(end));
        match self.language {
            // "Sensors calibrated on every boat".
            Language::English => ends(&["ed"]) && !ends(&["eed"]) && at + 1 < self.words.len(),
            Language::German => {
                let parted = SEPARABLE
                    .iter()
                    .any(|prefix| written.strip_prefix(prefix).is_some_and(|rest| rest.starts_with("ge")));
                let is_made = parted || PREFIXES.iter().any(|prefix| written.starts_with(prefix));
                ends(&["iert"]) || is_made && ends(&["t"])
            }
            Language::French => ends(&["é", "ée", "és", "ées"]) && !ends(&["té", "tés", "tié"]),
            Language::Spanish => ends(&["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]),
            Language::Portuguese => ends(&["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]),
        }
    }

    /// `de 40 a 55`, `8 % on 2025` compare; `jornadas de puertas abiertas`, `trained on phishing` do not.
    fn weigh_origins(&mut self) {
        const ORIGINS: &[&str] = &["de", "del", "from", "von"];
        for at in 0..self.words.len() {
            let is_amount = |at: usize| {
                self.words.get(at).is_some_and(|word| matches!(word.token.kind, Kind::Number(_)))
                    || self.is(at, Class::Cardinal)
                    || self.is(at, Class::Multiplier)
            };
            // "De 40 a 55" leads from one value to another; "abaixo de 2 %", "délai de réponse < 2 h" do not.
            let is_of = ["de", "del"].contains(&&*self.words[at].token.word);
            let goes_on = || (at + 2..self.words.len()).any(is_amount);
            let is_near = if is_of { is_amount(at + 1) && goes_on() } else { (at + 1..at + 4).any(is_amount) };
            let is_origin = ORIGINS.contains(&&*self.words[at].token.word);
            let is_period = self.words.get(at + 1).is_some_and(|next| {
                matches!(next.token.kind, Kind::Label | Kind::Number(_))
                    || next.classes.meets(Classes::of(&[Class::Time, Class::Month]))
            });
            let is_bare_on = self.words[at].token.word == "on" && !is_period;
            if self.is_prior_value(at) {
                self.words[at].classes = self.words[at].classes.and(Classes::of(&[Class::Evidence]));
            }
            if (is_origin && !is_near || is_bare_on) && self.words[at].span == 1 {
                self.words[at].classes = self.words[at].classes.without(Classes::of(&[Class::Evidence]));
            }
        }
    }

    /// `15 percent`, `15 pour cent`: the sign in words.
    fn read_percents(&mut self) {
        for at in 0..self.words.len() {
            if self.words[at].token.kind != Kind::Number(Scale::Plain) {
                continue;
            }
            for word in at + 1..at + 1 + self.spoken_percent(at) {
                self.words[word].classes = Classes::NONE;
                self.words[at].token.kind = Kind::Number(Scale::Percent);
            }
        }
    }

    /// How many words behind a number say per cent.
    fn spoken_percent(&self, at: usize) -> usize {
        const SHARES: &[&str] = &["percent", "procent", "prozent", "prozentpunkte", "prozentpunkten"];
        const PER: &[&str] = &["per", "por", "pour"];
        const HUNDRED: &[&str] = &["cent", "cento", "ciento"];
        let word = |at: usize| self.words.get(at).map_or("", |word| &*word.token.word);
        match (word(at + 1), word(at + 2)) {
            (share, _) if SHARES.contains(&share) => 1,
            (per, hundred) if PER.contains(&per) && HUNDRED.contains(&hundred) => 2,
            _ => 0,
        }
    }

    /// `Die Quote soll gesteigert werden`: what is to be raised changes; anything else that is to be done is work.
    fn find_passive(&mut self) {
        if let Some(at) = self.passive() {
            let classes = self.words[at].classes;
            let moves = if classes.has(Class::Moved) { Class::Change } else { Class::Task };
            self.words[at].classes = classes.and(Classes::of(&[moves]));
        }
    }

    /// The participle in front of `werden`, which closes a German sentence.
    fn passive(&self) -> Option<usize> {
        let last = self.words.iter().rposition(|word| matches!(word.token.kind, Kind::Word | Kind::Capital))?;
        let at = last.checked_sub(1).filter(|&at| at > 0)?;
        let is_to_be = self.language == Language::German && self.words[last].token.word == "werden";
        let word = &self.words[at];
        let is_named = word.classes.meets(Classes::of(&[Class::Done, Class::Moved]));
        let is_done =
            word.token.kind == Kind::Word && !word.classes.meets(NOUNS) && (is_named || self.is_participle(at));
        (is_to_be && is_done).then_some(at)
    }

    /// `gitbase-spark-connector`: what stands inside of a name is no wish.
    fn weigh_compounds(&mut self) {
        for at in 1..self.words.len().saturating_sub(1) {
            let is_inner = self.words[at].token.joined && self.words[at + 1].token.joined;
            if is_inner && !self.is_within(at, Classes::of(&[Class::Ideal])) {
                self.words[at].classes = self.words[at].classes.without(Classes::of(&[Class::Ideal]));
            }
        }
    }

    /// `Jira → ledger` leads from one thing to another, and moves no figure.
    fn weigh_arrows(&mut self) {
        let is_amount = |word: &Word| {
            matches!(word.token.kind, Kind::Number(_))
                || word.classes.meets(Classes::of(&[Class::Cardinal, Class::Multiplier]))
        };
        let has_amount = self.words.iter().any(is_amount);
        for at in 0..self.words.len() {
            let near = at.saturating_sub(4)..self.words.len().min(at + 5);
            if self.words[at].token.kind == Kind::Arrow && has_amount && !self.words[near].iter().any(is_amount) {
                self.words[at].token.kind = Kind::Mark;
            }
        }
    }

    /// `(2025: 12 %)`: what it was in another year.
    fn is_prior_value(&self, at: usize) -> bool {
        let is_year =
            self.words[at].token.kind == Kind::Label && self.digits(at).ends_with(|c: char| c.is_ascii_digit());
        let is_told = self.words.get(at + 1).is_some_and(|_| [":", "="].contains(&self.digits(at + 1)));
        let has_value = self.words.get(at + 2).is_some_and(|word| matches!(word.token.kind, Kind::Number(_)));
        is_year && is_told && has_value && at > 0 && self.words[at - 1].token.kind == Kind::Mark
    }

    /// Numbers that belong to a name, a date, a ratio or a stretch of time become labels.
    fn name_numbers(&mut self) {
        for at in 0..self.words.len() {
            let is_number = matches!(self.words[at].token.kind, Kind::Number(_));
            let is_cardinal = self.is(at, Class::Cardinal);
            let is_part = self.is(at, Class::Multiplier)
                && self.words[at].span == 1
                && self.words.get(at + 1).is_some_and(|next| next.token.joined && next.token.word != "digit");
            const TWO: &[&str] = &[
                "autenticacao",
                "autenticacion",
                "authentification",
                "check",
                "clic",
                "click",
                "entry",
                "factor",
                "glazing",
                "opt",
                "taxation",
                "validation",
                "verification",
                "vitrage",
            ];
            let is_pair = self.words[at].token.word == "double"
                && self.words.get(at + 1).is_some_and(|next| TWO.contains(&&*next.token.word));
            // "Zero Trust", "Big Four": a name.
            let is_capital = |at: usize| self.words.get(at).is_some_and(|word| word.token.kind == Kind::Capital);
            let is_name = self.words[at].classes.meets(Classes::of(&[Class::Multiplier, Class::Cardinal]))
                && is_capital(at)
                && is_capital(at + 1)
                && self.language != Language::German
                && self.text.chars().any(char::is_lowercase);
            if is_part || is_pair || is_name {
                self.words[at].classes = Classes::NONE;
            }
            const LARGE: &[&str] =
                &["cem", "cent", "cien", "hundert", "hundred", "mil", "mille", "million", "tausend", "thousand"];
            let is_large = LARGE.contains(&&*self.words[at].token.word);
            let each: &[&str] = if is_large { &["cada", "je", "per", "por", "pour", "pro"] } else { &["per"] };
            let is_per = is_cardinal && at > 0 && each.contains(&&*self.words[at - 1].token.word);
            let is_rank = is_cardinal && at > 0 && self.words[at - 1].token.word == "top";
            const DEFINITE: &[&str] = &["our", "the", "these", "those"];
            let is_definite = is_cardinal
                && at > 0
                && DEFINITE.contains(&&*self.words[at - 1].token.word)
                && self.words[at].span == 1;
            let is_often = self.is_frequency(at);
            if is_often && self.is(at, Class::Multiplier) {
                self.words[at].classes = Classes::NONE;
            }
            let is_hour = is_often && is_cardinal
                || is_rank
                || is_definite
                || is_per
                || is_cardinal && at > 0 && self.is_of_clock(at - 1) && self.counted(at).is_none();
            if is_hour || is_number && self.is_named(at) || (is_number || is_cardinal) && self.is_stretch(at) {
                self.words[at].token.kind = Kind::Label;
                self.words[at].classes = Classes::NONE;
            } else if self.is_year_of_members(at) {
                self.words[at].token.kind = Kind::Number(Scale::Plain);
            }
        }
    }

    /// `twice a year`, `three times a week`: how often, not how much.
    fn is_frequency(&self, at: usize) -> bool {
        let word = |at: usize| self.words.get(at).map_or("", |word| &*word.token.word);
        let each = if word(at) == "twice" { at + 1 } else { at + 2 };
        let is_times = word(at) == "twice" || word(at + 1) == "times";
        is_times && ["a", "each", "every", "per"].contains(&word(each)) && self.is(each + 1, Class::Time)
    }

    /// `phase 2`, `Windows 11`, `31 August`, `7 pm`, `per 1,000`.
    fn is_named(&self, at: usize) -> bool {
        let Kind::Number(scale) = self.words[at].token.kind else { return false };
        let said =
            |at: usize, words: &[&str]| self.words.get(at).is_some_and(|word| words.contains(&&*word.token.word));
        let Some(before) = at.checked_sub(1).map(|before| &self.words[before]) else {
            return self.is(1, Class::Month) || said(1, &["am", "pm"]);
        };
        let is_adjacent = before.token.at.end + 1 >= self.words[at].token.at.start;
        let is_long = self.digits(at).contains([',', '.'])
            || self.words.get(at + 1).is_some_and(|next| next.token.word.len() < 3 && !next.token.word.is_empty());
        let is_first = at == 1
            && before.token.kind == Kind::Word
            && before.classes == Classes::NONE
            && self.counted(at).is_none()
            && !is_long;
        let is_brand = (before.token.kind == Kind::Capital || is_first)
            && is_adjacent
            && self.language != Language::German
            && !before.classes.meets(NOUNS.and(VERBS));
        let is_short = at > 1 && self.digits(at - 1) == "." && said(at - 2, &["no", "nr"]);
        let of_what = is_short
            || said(at - 1, &["per", "pro", "je", "par", "por", "p"])
            || said(at - 1, &["number", "no", "nr", "numero", "nummer"])
            || self.digits(at - 1) == "#";
        let is_date =
            self.is(at + 1, Class::Month) || self.is(at - 1, Class::Month) || said(at + 1, &["am", "pm", "uhr"]);
        let is_day = before.classes.has(Class::Until)
            && self.digits(at).contains(['.', '/'])
            && (self.numbers(0).count() > 1 || self.language == Language::German);
        let is_label = before.classes.has(Class::Name) && (at > 1 || !before.classes.meets(VERBS)) && is_adjacent;
        if of_what && scale == Scale::Unit {
            return true;
        }
        let is_name = is_date || is_day || of_what || is_label || is_brand || self.is_release(at);
        scale == Scale::Plain && (is_name || self.is_known_number(at) || self.is_base(at))
    }

    /// `Leitstand 4.0`: where a comma parts the decimals, a point makes a release.
    fn is_release(&self, at: usize) -> bool {
        let follows_name = at > 0 && self.words[at - 1].token.kind == Kind::Capital;
        let (major, minor) = self.digits(at).split_once('.').unwrap_or_default();
        let is_short = !major.is_empty() && (1..=2).contains(&minor.len());
        self.language != Language::English && follows_name && is_short
    }

    /// `in the 14 stores`, `in den 23 Kitas`: as many as there are, and no more to come.
    fn is_known_number(&self, at: usize) -> bool {
        const PLACES: &[&str] = &[
            "across", "an", "at", "aux", "avec", "bei", "com", "con", "dans", "em", "en", "for", "fur", "in", "mit",
            "para", "pour", "sur", "with",
        ];
        const ARTICLES: &[&str] = &["aller", "allen", "as", "den", "las", "les", "los", "os", "our", "the", "unseren"];
        const JOINED: &[&str] = &["aos", "aux", "das", "des", "dos", "nas", "nos"];
        let word = |back: usize| at.checked_sub(back).map_or("", |at| &*self.words[at].token.word);
        let is_plural = self.words.get(at + 1).is_some_and(|next| next.token.kind != Kind::Mark);
        let is_placed = PLACES.contains(&word(2)) && ARTICLES.contains(&word(1)) || JOINED.contains(&word(1));
        let is_far = self.language == Language::German && JOINED.contains(&word(1));
        is_placed && is_plural && !is_far && !self.is(at + 1, Class::Time)
    }

    /// `for every 1,000 deliveries`, `por cada 100 envíos`: what the figure is a share of.
    fn is_base(&self, at: usize) -> bool {
        const EACH: &[&str] = &["cada", "every", "je", "jede"];
        const FOR: &[&str] = &["for", "je", "para", "per", "por", "pour", "pro", "sur"];
        let word = |back: usize| at.checked_sub(back).map_or("", |at| &*self.words[at].token.word);
        let digits: String = self.digits(at).chars().filter(char::is_ascii_digit).collect();
        let is_round = digits.len() > 2 && digits.starts_with('1') && digits[1..].bytes().all(|digit| digit == b'0');
        is_round && EACH.contains(&word(1)) && FOR.contains(&word(2))
    }

    /// `after seven`, `before ten`.
    fn is_of_clock(&self, at: usize) -> bool {
        ["after", "at", "before", "until", "ab", "nach", "vor"].contains(&&*self.words[at].token.word)
    }

    fn digits(&self, at: usize) -> &str {
        &self.text[self.words[at].token.at.clone()]
    }

    /// `the next 6 months`, `within 30 days`, `rolling 12 months`: how long, not how much.
    fn is_stretch(&self, at: usize) -> bool {
        let is_horizon = self.is(at + 1, Class::Horizon);
        let says = |words: &[&str]| at > 0 && words.contains(&&*self.words[at - 1].token.word);
        let looks = says(&[
            "coming",
            "derniers",
            "ersten",
            "first",
            "gleitend",
            "last",
            "letzten",
            "moving",
            "nachsten",
            "next",
            "past",
            "preceding",
            "previous",
            "prochains",
            "proximas",
            "proximos",
            "rollierend",
            "rolling",
            "trailing",
            "ultimos",
        ]);
        let slides =
            self.words.get(at + 2).is_some_and(|word| ["glissants", "moveis", "moviles"].contains(&&*word.token.word));
        let spans =
            says(&["in", "within", "over", "inside", "for", "every", "innerhalb", "binnen", "en", "em", "sous"]);
        let is_compound = self.text[..self.words[at].token.at.end].len() < self.text.len()
            && self.is(at, Class::Cardinal)
            && self.text[self.words[at].token.at.end..].starts_with('-');
        is_horizon && (looks || spans || slides) || looks && self.is(at + 1, Class::Time) || is_compound
    }

    /// `reach 2000 members`: a year that counts people.
    fn is_year_of_members(&self, at: usize) -> bool {
        let digits = self.digits(at);
        let is_year = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        is_year && self.words[at].token.kind == Kind::Label && self.is(at + 1, Class::Party)
    }

    fn leading(&self) -> (usize, Lead) {
        let is_skipped = |word: &Word| {
            let is_small = word.classes.has(Class::Skip) && !word.classes.meets(VERBS.and(NOUNS));
            is_small
                || word.token.kind == Kind::Mark && word.classes == Classes::NONE
                || word.token.word.ends_with("ly") && word.classes == Classes::NONE
        };
        let first = self.words.iter().position(|word| !is_skipped(word)).unwrap_or(0);
        if let Some(passive) = self.passive().filter(|&at| at > first) {
            return (passive, Lead::Verb);
        }
        if self.language == Language::German
            && let Some(last) = self.last_verb(first)
        {
            let is_known = self.words[last].classes.meets(VERBS);
            return (last, if is_known { Lead::Verb } else { Lead::Unknown });
        }
        let Some(word) = self.words.get(first) else { return (0, Lead::Noun) };
        if self.language == Language::German && self.finite_in(first, self.words.len()).is_some() {
            return (first, Lead::Noun);
        }
        // "Bearbeitungszeit": made of a verb, and a figure.
        let is_figure = self.language == Language::German && word.classes.has(Class::Metric);
        let lead = if is_figure {
            Lead::Noun
        } else if word.classes.meets(VERBS) && self.commands(first) {
            Lead::Verb
        } else if word.classes.without(Classes::of(&[Class::Own])) == Classes::NONE && self.may_command(first)
            || self.is_borrowed_order(first)
        {
            Lead::Unknown
        } else {
            Lead::Noun
        };
        (first, lead)
    }

    /// `Importer 80 % des fiches`: in front of a share, what looks like an English noun is an order.
    fn is_borrowed_order(&self, at: usize) -> bool {
        let is_noun = self.words[at].classes.only(VERBS.and(NOUNS)) == Classes::of(&[Class::Party]);
        let is_share = matches!(self.words.get(at + 1).map(|next| next.token.kind), Some(Kind::Number(Scale::Percent)));
        self.language == Language::French && is_noun && is_share && self.may_command(at)
    }

    /// German puts its verb last: `Umsatz um 15 % steigern`.
    fn last_verb(&self, first: usize) -> Option<usize> {
        let is_word = |word: &Word| matches!(word.token.kind, Kind::Word);
        let end = self.relative_clause().unwrap_or(self.words.len());
        let main = self.words.get(..end)?;
        let last = main.iter().rposition(|word| matches!(word.token.kind, Kind::Word | Kind::Capital))?;
        let word = &self.words[last];
        if self.finite_in(first, last).is_some() {
            return None;
        }
        let is_verb = word.classes.meets(VERBS) && !word.classes.meets(Classes::of(&[Class::Done, Class::Moved]));
        let ends =
            word.token.word.ends_with("en") || word.token.word.ends_with("ern") || word.token.word.ends_with("eln");
        let is_known = word.classes.meets(NOUNS.and(Classes::of(&[Class::Be])));
        (last > first && is_word(word) && ends && (is_verb || word.classes == Classes::NONE && !is_known))
            .then_some(last)
    }

    /// The comma before what only describes: `einen Ort schaffen, an dem sich alle wohlfühlen`.
    fn relative_clause(&self) -> Option<usize> {
        const OPENERS: &[&str] =
            &["an", "auf", "bei", "bevor", "damit", "das", "der", "die", "in", "mit", "ohne", "um", "weil", "wo", "zu"];
        (1..self.words.len()).find(|&at| {
            let opens = self.words.get(at + 1).is_some_and(|next| OPENERS.contains(&&*next.token.word));
            self.words[at].token.kind == Kind::Mark && self.digits(at) == "," && opens
        })
    }

    /// The finite verb of a German sentence: `wir sind die erste Adresse`, `Eltern vertrauen uns`.
    fn finite_in(&self, first: usize, last: usize) -> Option<usize> {
        const FINITE: &[&str] = &[
            "durfen", "fuhlt", "geht", "gilt", "haben", "hat", "ist", "kann", "konnen", "mochten", "mussen", "sind",
            "sollen", "weiss", "will", "wollen",
        ];
        let plain = |word: &Word| word.token.kind == Kind::Word && !word.classes.meets(NOUNS);
        (first..last).find(|&at| {
            let word = &self.words[at];
            let is_reflexive =
                word.token.word.ends_with("en") && self.words.get(at + 1).is_some_and(|next| next.token.word == "sich");
            let follows = at > first && {
                let before = &self.words[at - 1];
                before.classes.has(Class::Party) || before.token.word == "wir" || before.token.word == "alle"
            };
            let opens = self.words.get(at + 1).is_some_and(|_| self.digits(at + 1) == ",");
            let goes_on = self.words.get(at + 1).is_some_and(|next| {
                let joins = ["oder", "und"].contains(&&*next.token.word);
                (next.token.kind != Kind::Mark || opens && self.words[first].token.word == "wir") && !joins
            });
            let is_finite = FINITE.contains(&&*word.token.word);
            // `90 Kinder lernen schwimmen`: what people do, in a word that we do not know.
            let is_unknown = word.classes == Classes::NONE && word.token.word.ends_with("en");
            let follows_many = at > first && self.words[at - 1].classes.has(Class::Party);
            // `Handwerker bestellen bei uns`: what follows people at once and closes nothing is what they do.
            let is_second = at == first + 1 && follows_many && word.token.word.ends_with("en") && !self.closes(at + 1);
            // "Netze liegen am Morgen auf dem Kai": a noun, and a verb that closes nothing.
            let is_bare = at == 1
                && first == 0
                && word.token.word.ends_with("en")
                && (is_unknown || word.classes.has(Class::Be))
                && self.words.get(at + 1).is_some_and(|next| next.token.kind == Kind::Word)
                && self.words.len() > at + 2
                && !self.closes(at + 1);
            plain(word)
                && goes_on
                && (is_finite
                    || is_bare
                    || self.says_of_one(first, at)
                    || is_reflexive
                    || follows && word.classes.has(Class::Be)
                    || follows_many && is_unknown
                    || is_second)
        })
    }

    /// `Unser Team wächst zusammen`: what one does, in a verb that we may not know.
    fn says_of_one(&self, first: usize, at: usize) -> bool {
        const ONE: &[&str] = &["das", "der", "die", "jede", "jeder", "jedes", "kein", "keine", "unser", "unsere"];
        // "Wir reparieren, bevor es steht".
        if at == first + 1 && self.words[first].token.word == "wir" {
            return self.words[at].token.word.ends_with("en");
        }
        // "Skipper findet schnell einen Platz".
        let is_bare =
            self.words[first].classes.has(Class::Party) && at == first + 1 && self.words[at].token.word.len() > 4;
        let opens = ONE.contains(&&*self.words[first].token.word);
        let is_noun = at == first + 2 && self.words[first + 1].token.kind == Kind::Capital;
        let word = &self.words[at];
        let is_verb = word.token.word.ends_with('t') && !word.classes.meets(Classes::of(&[Class::Done, Class::Moved]));
        (opens && is_noun || is_bare && word.classes == Classes::NONE) && is_verb && !self.is(at, Class::Preposition)
    }

    /// Whether a verb that tells what to do stands at the end, from a place on.
    fn closes(&self, from: usize) -> bool {
        let last = self.words.iter().rposition(|word| matches!(word.token.kind, Kind::Word | Kind::Capital));
        last.is_some_and(|last| last > from && self.words[last].classes.meets(VERBS) && !self.digits(last - 1).eq("zu"))
    }

    /// Whether a word that can be a verb tells what to do here: `review all contracts`, not `review process`.
    fn commands(&self, at: usize) -> bool {
        let word = &self.words[at];
        let next = at + word.span;
        if self.language != Language::English {
            return true;
        }
        let is_work =
            word.classes.has(Class::Task) && !word.classes.meets(Classes::of(&[Class::Change, Class::Improve]));
        let is_noun_too = word.classes.meets(NOUNS.and(Classes::of(&[Class::Moved, Class::Comparative])));
        if self.is_name(at) {
            return false;
        }
        let is_followed = self.is(next, Class::Determiner)
            || self.is(next, Class::Comparative)
            || self
                .words
                .get(next)
                .is_some_and(|next| !matches!(next.token.kind, Kind::Word | Kind::Capital | Kind::Mark));
        let is_limit = self.is(next, Class::Threshold);
        let is_of = self.is_of(next) || self.is(next, Class::Preposition) && is_noun_too && !is_limit;
        match word.form {
            Form::Past | Form::Suffixed => false,
            Form::Gerund if self.is_subject(at) => false,
            // "Welcoming, warm rooms".
            Form::Gerund if self.words.get(next).is_some_and(|_| self.digits(next) == ",") => false,
            _ if word.span > 1 && !is_of => true,
            Form::Gerund => is_followed || !is_work && !is_of && !self.is_joined(next),
            // "Sort and label all crates".
            Form::Base if is_work && self.leads_two(next) => true,
            Form::Base if word.classes.has(Class::Vaguely) && !is_followed => false,
            Form::Base if is_of || self.is_joined(next) && is_noun_too => false,
            Form::Base => {
                let is_quality = ["clean", "complete", "live", "net", "open", "support"].contains(&&*word.token.word);
                let is_label = self.words.get(next).is_some_and(|next| next.token.kind == Kind::Label);
                let is_followed = is_followed && !(is_quality && is_label);
                let may_be_noun = is_quality || is_work && (is_noun_too || self.amount(next).is_some());
                is_followed || !may_be_noun || !self.names_metric(next)
            }
        }
    }

    /// Whether what stands behind a word that can be a verb makes a name or a subject of it.
    fn is_name(&self, at: usize) -> bool {
        let word = &self.words[at];
        let next = at + word.span;
        let is_work =
            word.classes.has(Class::Task) && !word.classes.meets(Classes::of(&[Class::Change, Class::Improve]));
        let is_noun_too = word.classes.meets(NOUNS.and(Classes::of(&[Class::Moved, Class::Comparative])));
        // "Benchmark shows": what shows something is a noun.
        const SHOWS: &[&str] =
            &["attests", "confirms", "demonstrates", "indicates", "proves", "reveals", "shows", "suggests"];
        let shows = self.words.get(next).is_some_and(|next| SHOWS.contains(&&*next.token.word));
        let is_joined = self.words.get(next).is_some_and(|next| next.token.joined);
        let is_listed = self.is_listed(next);
        // "Kick-off calls", "stock does not expire", "bookings should rise": no order.
        let is_compound = word.span > 1
            && self.words.get(at + 1).is_some_and(|part| part.token.joined)
            && !self.is(next, Class::Determiner);
        const HELPS: &[&str] = &["can", "cannot", "did", "does", "is", "may", "must", "shall", "should", "was", "will"];
        let is_helped = self.words.get(next).is_some_and(|next| HELPS.contains(&&*next.token.word));
        // "Funding ≥ 20k": a name and its limit.
        let is_limited =
            word.classes.meets(NOUNS) && self.words.get(next).is_some_and(|next| next.token.kind == Kind::Limit);
        // "Label printing success rate", "Trial berths converted": a noun before its own noun.
        let is_named = NOUNS_TOO.contains(&&*word.token.word)
            && word.form == Form::Base
            && word.span == 1
            && (self.ends_in_figure(next) || self.ends_done(next) || self.is_done_by(next));
        let is_net = word.token.word == "net" && self.words.get(next).is_some_and(|next| next.token.word == "new");
        // "Head cooks speak of us": who does it stands between.
        let is_clause = is_work
            && self.words.get(next).is_some_and(|who| who.classes.has(Class::Party) && who.token.word.ends_with('s'))
            && self.words.get(next + 1).is_some_and(|verb| {
                verb.classes.has(Class::Be) && verb.form == Form::Base && !verb.classes.meets(NOUNS)
            });
        is_compound
            || is_helped
            || is_limited
            || shows
            || is_joined
            || is_listed
            || is_net
            || is_named
            || is_clause
            || is_work && is_noun_too && self.names_value(at)
    }

    /// `printing success rate`: nothing but a name, and its last word is a figure.
    fn ends_in_figure(&self, from: usize) -> bool {
        let small =
            Classes::of(&[Class::Function, Class::Determiner, Class::Preposition, Class::Cardinal, Class::Comparative]);
        let is_plain =
            |word: &Word| matches!(word.token.kind, Kind::Word | Kind::Capital) && !word.classes.meets(small);
        let last = self.words.len() - 1;
        let is_name = from <= last && self.words[from..].iter().all(is_plain);
        let figures = Classes::of(&[Class::Metric]);
        is_name && (self.is(last, Class::Metric) || self.is_within(last, figures)) && !self.is(last, Class::Concept)
    }

    /// `berths converted`, `corrections closed within a week`: many, and what was done with them.
    fn ends_done(&self, from: usize) -> bool {
        let small = Classes::of(&[Class::Determiner, Class::Preposition, Class::Cardinal]);
        let is_many = |word: &Word| {
            word.token.word.ends_with('s') && !word.token.word.ends_with("ss") && !word.classes.meets(small)
        };
        let done = from + 1;
        let is_done = self.words.get(done).is_some_and(|word| word.form == Form::Past && word.classes.meets(VERBS));
        let ends = done + 1 == self.words.len()
            || self.words.get(done + 1).is_some_and(|_| self.is(done + 1, Class::Preposition));
        self.words.get(from).is_some_and(is_many) && is_done && ends
    }

    /// `Seed goes back`: what one thing does.
    fn is_done_by(&self, at: usize) -> bool {
        const DOES: &[&str] =
            &["becomes", "brings", "comes", "gets", "gives", "goes", "keeps", "makes", "says", "takes", "tells"];
        self.words.get(at).is_some_and(|word| DOES.contains(&&*word.token.word))
    }

    /// `Boost + Rank page shipped`, `major/minor releases`: a sign that joins names.
    fn is_listed(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|_| self.digits(at) == "+")
            || self.words.get(at).is_some_and(|mark| {
                let is_tight = at > 0 && self.words[at - 1].token.at.end == mark.token.at.start;
                let verb = self.words.get(at + 1).is_some_and(|next| next.classes.meets(VERBS));
                self.digits(at) == "/" && is_tight && !verb
            })
    }

    /// `Search scales to our largest clients`: the verb by which an English sentence says what one thing does.
    pub fn third_person(&self) -> Option<usize> {
        const MORE: Classes = Classes::of(&[Class::Determiner, Class::Pronoun, Class::Threshold]);
        let is_said = |at: usize| {
            let word = &self.words[at];
            let ends = word.token.word.ends_with('s') && !word.token.word.ends_with("ss") && word.span == 1;
            let is_free = ends && word.token.kind == Kind::Word && !word.token.joined;
            let of_what = |next: usize| {
                self.words.get(next).is_some_and(|next| {
                    next.classes.meets(MORE) || matches!(next.token.kind, Kind::Number(_) | Kind::Limit)
                })
            };
            let is_verb = word.form == Form::Suffixed && word.classes.meets(VERBS);
            let is_noun_too = word.classes.meets(NOUNS) || word.classes == Classes::NONE;
            let goes_on = of_what(at + 1) || self.is(at + 1, Class::Preposition) && (of_what(at + 2) || !is_noun_too);
            // "No client notices repairs": of one of many there is no plural.
            let is_of_one = at > 1
                && ["each", "every", "no"].contains(&&*self.words[at - 2].token.word)
                && self.is(at - 1, Class::Party);
            is_free && (is_verb || word.classes == Classes::NONE || is_of_one) && (goes_on || is_of_one)
        };
        let is_one = |at: usize| {
            let word = &self.words[at];
            let small = Classes::of(&[Class::Preposition, Class::Determiner, Class::Be, Class::Pronoun]);
            matches!(word.token.kind, Kind::Word | Kind::Capital)
                && !word.classes.meets(small)
                && (!word.token.word.ends_with('s') || word.token.word.ends_with("ss"))
                && (word.classes.meets(NOUNS) || word.classes == Classes::NONE)
        };
        let is_open = self.language == Language::English && self.lead == Lead::Noun;
        (self.head + 1..self.words.len())
            .take_while(|&at| is_open && (self.words[at].token.kind != Kind::Mark || self.is_listed(at)))
            .find(|&at| is_said(at) && is_one(at - 1))
    }

    /// `Trial users who invite somebody: 1 in 4`: what is before the colon is the name of what is behind it.
    fn names_value(&self, at: usize) -> bool {
        let limit = self.token(at + 2, Kind::Limit).is_some_and(|limit| self.is(limit + 2, Class::Time));
        if limit {
            return true;
        }
        let colon = (at + 1..self.words.len()).find(|&mark| self.digits(mark) == ":");
        colon.is_some_and(|colon| {
            let value = self.words.get(colon + 1).map(|word| word.token.kind);
            colon > at + 1 && matches!(value, Some(Kind::Number(_) | Kind::Limit))
        })
    }

    /// `Booking a room is as easy as ringing a friend`: what is done is what the clause is about.
    pub fn is_subject(&self, at: usize) -> bool {
        const OPENERS: &[&str] = &["how", "so", "that", "what", "where", "which", "while", "who"];
        const IS: &[&str] = &["becomes", "feels", "is", "should", "takes"];
        let mut rest = self.words[at..].iter().map(|word| &*word.token.word);
        rest.find(|word| IS.contains(word) || OPENERS.contains(word)).is_some_and(|word| IS.contains(&word))
    }

    /// `and label`: a second verb that tells what to do.
    pub fn leads_two(&self, at: usize) -> bool {
        let joins = self.words.get(at).is_some_and(|word| ["and", "or", "&"].contains(&&*word.token.word));
        let verb = self.words.get(at + 1).filter(|word| word.form == Form::Base && word.classes.meets(VERBS));
        joins && verb.is_some_and(|verb| !verb.classes.meets(NOUNS))
    }

    fn is_joined(&self, at: usize) -> bool {
        let joins = self.words.get(at).is_some_and(|word| ["and", "or", "&"].contains(&&*word.token.word));
        joins && !self.words.get(at + 1).is_some_and(|next| next.form == Form::Base && next.classes.meets(VERBS))
    }

    /// Whether two claims may meet here: `and`, `;`.
    pub fn joins_claims(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| match word.token.kind {
            Kind::Mark => self.digits(at) == ";",
            _ => ["and", "und", "et", "y", "e"].contains(&&*word.token.word),
        })
    }

    /// The verb of a clause about many: `les habitants nous envient`, `las familias vuelven`.
    pub fn finite_verb(&self) -> Option<usize> {
        const MANY: &[&str] = &[
            "as", "las", "les", "los", "nos", "nossas", "nossos", "nuestras", "nuestros", "os", "todas", "todos",
            "tous", "toutes",
        ];
        const CLITICS: &[&str] = &["ja", "la", "lo", "nao", "ne", "no", "nos", "nous", "s", "se", "te", "y", "ya"];
        let word = |at: usize| self.words.get(at).map_or("", |word| &*word.token.word);
        let (ends, never): (&[&str], &[&str]) = match self.language {
            Language::English => return None,
            Language::German => return self.finite_in(self.head, self.words.len()),
            Language::French => (&["ent", "ont"], &["dont", "pont"]),
            Language::Spanish => (&["an", "en", "on"], &["bien", "con", "en", "gran", "segun", "sin", "tan"]),
            Language::Portuguese => (&["am", "em", "ao"], &["ao", "bem", "com", "em", "nao", "sem", "tambem", "tao"]),
        };
        let mut at = self.head;
        while MANY.contains(&word(at)) {
            at += 1;
        }
        let is_plural = |at: usize| word(at).ends_with(['s', 'x']) && !self.is(at, Class::Preposition);
        if at == self.head || !is_plural(at) {
            return None;
        }
        at += if is_plural(at + 1) && !CLITICS.contains(&word(at + 1)) { 2 } else { 1 };
        while CLITICS.contains(&word(at)) {
            at += 1;
        }
        let is_verb = ends.iter().any(|end| word(at).ends_with(end)) && !never.contains(&word(at));
        (is_verb && self.words[at].token.kind == Kind::Word && !self.words[at].classes.meets(NOUNS)).then_some(at)
    }

    /// Whether the phrase is the name of a figure: `test pass rate`.
    fn names_metric(&self, at: usize) -> bool {
        self.noun(at).is_some_and(|noun| self.is(noun, Class::Metric) && !self.is(noun, Class::Party))
    }

    /// Whether a word that we do not know stands where a verb does: in front of an article or a number, or with the
    /// ending of an infinitive.
    fn may_command(&self, at: usize) -> bool {
        let word = &self.words[at].token.word;
        let is_infinitive = match self.language {
            Language::English => {
                let next = self.words.get(at + 1);
                let is_name = ["s", "ion", "ity", "ness", "ment", "ance", "ed"].iter().any(|end| word.ends_with(end));
                // "Port existing drivers", "detect leaks and warn the crew": no noun is followed so.
                let is_twofold = (at + 1..self.words.len().min(at + 6)).any(|and| {
                    let verb = self.words.get(and + 1);
                    self.words[and].token.word == "and"
                        && verb.is_some_and(|verb| {
                            verb.form == Form::Base
                                && verb.classes.meets(VERBS)
                                && !verb.token.joined
                                && (and == at + 1 || !verb.classes.meets(NOUNS))
                        })
                        && self.words.get(and + 2).is_some_and(|_| !self.ends_phrase(and + 2))
                });
                is_twofold && !is_name && !word.ends_with("ing") && !self.is_listed(at + 1)
                    || next.is_some_and(|next| {
                        let is_particle = PARTICLES.contains(&&*next.token.word);
                        let is_all = ["existing", "remaining"].contains(&&*next.token.word);
                        next.classes.meets(Classes::of(&[Class::Determiner, Class::Cardinal]))
                            || (matches!(next.token.kind, Kind::Number(_)) || is_particle || is_all) && !is_name
                    })
            }
            Language::German => false,
            Language::French => {
                let is_noun = ["aire", "eure", "oire", "ture"].iter().any(|end| word.ends_with(end));
                !is_noun && ["er", "ir", "re"].iter().any(|end| word.ends_with(end))
            }
            Language::Spanish | Language::Portuguese => ["ar", "er", "ir"].iter().any(|end| word.ends_with(end)),
        };
        self.words[at].token.kind == Kind::Word && !word.is_empty() && is_infinitive
    }
}

/// What parts a topic from the sentence behind it.
const TOPIC_ENDS: &[&str] = &[" - ", " – ", " — ", ": "];

/// English verbs of work that are as much a noun. Sorted.
const NOUNS_TOO: &[&str] = &[
    "access",
    "audit",
    "award",
    "batch",
    "benchmark",
    "bid",
    "book",
    "brief",
    "browse",
    "call",
    "catalogue",
    "chart",
    "chat",
    "check",
    "code",
    "contract",
    "cover",
    "demo",
    "design",
    "dispute",
    "draft",
    "drill",
    "entry",
    "exchange",
    "exit",
    "export",
    "feature",
    "field",
    "file",
    "film",
    "filter",
    "flag",
    "form",
    "frame",
    "grade",
    "grant",
    "group",
    "guide",
    "harvest",
    "hire",
    "host",
    "import",
    "index",
    "interview",
    "invoice",
    "issue",
    "label",
    "launch",
    "lease",
    "lesson",
    "license",
    "list",
    "load",
    "log",
    "map",
    "mark",
    "market",
    "mentor",
    "model",
    "name",
    "network",
    "note",
    "offer",
    "open",
    "order",
    "pack",
    "package",
    "page",
    "patch",
    "patent",
    "pilot",
    "pitch",
    "plan",
    "plant",
    "plot",
    "poll",
    "pool",
    "port",
    "post",
    "practice",
    "press",
    "process",
    "produce",
    "profile",
    "project",
    "prototype",
    "purchase",
    "query",
    "quote",
    "record",
    "release",
    "repair",
    "report",
    "request",
    "research",
    "review",
    "route",
    "sample",
    "scan",
    "schedule",
    "school",
    "scope",
    "script",
    "search",
    "seed",
    "segment",
    "service",
    "share",
    "ship",
    "shop",
    "shortlist",
    "source",
    "sponsor",
    "stage",
    "stock",
    "store",
    "stream",
    "study",
    "supply",
    "support",
    "survey",
    "switch",
    "table",
    "tag",
    "talk",
    "team",
    "test",
    "tool",
    "tour",
    "track",
    "train",
    "transfer",
    "trial",
    "type",
    "update",
    "upgrade",
    "view",
    "visit",
    "volunteer",
    "vote",
    "workshop",
];

/// What may follow an English verb and belong to it. Sorted.
const PARTICLES: &[&str] = &["back", "down", "into", "off", "out", "over", "through", "together", "up"];

fn words(tokens: Vec<Token>, text: &str, lexicon: &Lexicon) -> Vec<Word> {
    let folded: Vec<String> = tokens.iter().map(|token| token.word.clone()).collect();
    let mut words: Vec<Word> = Vec::with_capacity(tokens.len());
    let mut inside = 0;
    for (at, token) in tokens.into_iter().enumerate() {
        let (mut classes, mut form) = lexicon.look_up(&token.word);
        if classes == Classes::NONE && lexicon.language != Language::English {
            (classes, form) = borrowed(&token.word);
        }
        let mut span = 1;
        let phrase = lexicon.phrase(folded[at..].iter().map(String::as_str)).filter(|_| inside == 0);
        if let Some((length, of_phrase, of_first)) = phrase {
            // What a phrase does, its words do no longer; nouns keep what they are.
            let own = if of_phrase.meets(VERBS.and(NOUNS)) { classes.without(SPENT) } else { classes };
            let own = if of_phrase.meets(NOUNS) { own.without(NOUNS) } else { own };
            let own = if of_phrase.has(Class::Vaguely) { own.without(INSIDE) } else { own };
            (classes, form, span, inside) = (own.and(of_phrase), of_first, length, length);
        } else if inside > 0 {
            let opened = words.iter().rfind(|word| word.span > 1).map_or(Classes::NONE, |word| word.classes);
            classes = classes.without(if opened.meets(NOUNS) { INSIDE.and(NOUNS) } else { INSIDE });
            if opened.has(Class::Ideal) {
                classes = classes.without(Classes::of(&[Class::Multiplier, Class::Cardinal]));
            }
        }
        // "e" joins and "é" tells; folded, they are one word.
        if text[token.at.clone()] == *"e" {
            classes = classes.without(Classes::of(&[Class::Be]));
        }
        // "Équipe" is a crew, "équipé" is done: folded, they are one word.
        if lexicon.language == Language::French && HOMOGRAPHS.contains(&&*text[token.at.clone()].to_lowercase()) {
            classes = classes.without(Classes::of(&[Class::Done]));
        }
        if ["%", "#"].contains(&&text[token.at.clone()]) {
            classes = Classes::of(&[Class::Metric, Class::Count]);
        }
        inside = inside.saturating_sub(1);
        words.push(Word { token, classes, form, span });
    }
    words
}

/// French nouns that are participles but for an accent. Sorted.
const HOMOGRAPHS: &[&str] = &["forme", "livre", "signe", "équipe"];

/// `100 leads qualifiés`: a word that is none of its own language may be an English noun.
fn borrowed(word: &str) -> (Classes, Form) {
    const LENT: Classes = Classes::of(&[Class::Party, Class::Metric, Class::Deliverable, Class::Event]);
    const SHORTEST: usize = 4;
    let [english, ..] = &*LEXICONS;
    let (classes, form) = if word.len() < SHORTEST { (Classes::NONE, Form::Base) } else { english.as_listed(word) };
    let nouns = classes.only(LENT);
    let is_noun = classes.meets(LENT) && !classes.meets(Classes::of(&[Class::Improve, Class::Concept]));
    if is_noun { (nouns, if form == Form::Suffixed { form } else { Form::Base }) } else { (Classes::NONE, Form::Base) }
}

/// What the first word of a phrase of verbs or nouns does no longer.
const SPENT: Classes = VERBS.and(Classes::of(&[Class::Multiplier]));

/// What a word within a phrase does not say by itself: "no more than" compares nothing.
const INSIDE: Classes =
    Classes::of(&[Class::Evidence, Class::Comparative, Class::Moved, Class::Until, Class::Ideal, Class::Vaguely]);

/// A title without what is no part of its sentence: `KR2:`, `[P1]`, `- `, `=> 60 %`, `(0.4)`, `[TEAM]`.
fn stripped(title: &str) -> &str {
    let mut text = title.trim();
    while let Some(rest) = without_mark(text).or_else(|| without_label(text)) {
        text = rest;
    }
    without_score(text).trim_end_matches(['.', ' '])
}

fn without_mark(text: &str) -> Option<&str> {
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or_default();
    let is_number = first.starts_with(|c: char| c.is_ascii_digit()) && first.ends_with(|c: char| c.is_ascii_digit());
    let label = first.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    let is_marked = first.ends_with([':', '.', ')']) || LABELS.contains(&label.as_str());
    if is_id(first) && is_marked && !is_number {
        return Some(rest.trim_start()).filter(|rest| !rest.is_empty());
    }
    if let Some(rest) = text.strip_prefix('[') {
        return rest.split_once(']').map(|(_, rest)| rest.trim_start()).filter(|rest| !rest.is_empty());
    }
    let rest = text.trim_start_matches(['-', '–', '—', '•', '*', '·', '▪', '○']);
    (rest.len() < text.len() && rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// Words that number a statement, folded, sorted.
const LABELS: &[&str] = &[
    "aim",
    "aim for",
    "goal",
    "key result",
    "kpi",
    "kr",
    "metric",
    "o",
    "objectif",
    "objective",
    "objetivo",
    "okr",
    "p",
    "target",
    "we want that",
    "we want to",
    "we will",
    "ziel",
];

/// `KR2: `, `P0 - `, `Objective: `, `1. `.
fn without_label(text: &str) -> Option<&str> {
    let end = text.find([':', '.', ')', ' ', '-', '–'])?;
    let (label, rest) = text.split_at(end);
    let rest = rest.trim_start();
    let name = label.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
    let is_numbered = label.len() > name.len();
    if let Some(bare) = without_number(&name, label, rest) {
        return Some(bare);
    }
    let is_label = LABELS.contains(&&*name) || name.is_empty() && label.len() <= 2;
    let marked = rest.starts_with([':', ')', '.', '-', '–']);
    let bare = rest.trim_start_matches([':', ')', '.', '-', '–', ' ']);
    let is_number = rest.starts_with('.') && bare.len() + 1 == rest.len();
    (is_label && (is_numbered || !name.is_empty()) && marked && !is_number && !bare.is_empty()).then_some(bare)
}

/// `Objective 1: `, `O3 Win back…`, `KR3.1 Berths…`: its number stands apart, or nothing parts it from the words.
fn without_number<'a>(name: &str, label: &str, rest: &'a str) -> Option<&'a str> {
    const NUMBERED: &[&str] = &["goal", "key result", "kr", "o", "objectif", "objective", "objetivo", "okr", "ziel"];
    let is_apart = label.len() == name.len();
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let has_digits = rest[..end].contains(|c: char| c.is_ascii_digit());
    if !NUMBERED.contains(&name) || is_apart != has_digits && !rest.starts_with('.') {
        return None;
    }
    let words = if has_digits { &rest[end..] } else { rest };
    let is_parted =
        words.starts_with([':', ')', '-', '–', '.']) || !is_apart && words.trim_start().starts_with(char::is_uppercase);
    let bare = words.trim_start_matches([':', ')', '.', '-', '–', ' ']);
    (is_parted && !bare.is_empty()).then_some(bare)
}

fn without_score(text: &str) -> &str {
    let text = text.trim_end();
    let is_score = |tail: &str| !tail.is_empty() && tail.chars().all(|c| c.is_ascii_digit() || " .%".contains(c));
    if let Some((before, tail)) = text.rsplit_once("=>")
        && is_score(tail)
        && !before.trim_end().ends_with(|c: char| c.is_ascii_digit() || "%€$".contains(c))
    {
        return before.trim_end();
    }
    // "Hire two nurses => Not yet": what has become of it.
    let is_remark = |tail: &str| tail.trim_start().starts_with(char::is_uppercase);
    if let Some((before, tail)) = text.split_once("=>")
        && is_remark(tail)
        && before.split_whitespace().count() > 3
        && !before.trim_end().ends_with(|c: char| c.is_ascii_digit() || "%€$".contains(c))
    {
        return before.trim_end_matches(['=', ' ']);
    }
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((before, tail)) = text.strip_suffix(close).and_then(|text| text.rsplit_once(open))
            && (open == '[' || is_score(tail) && tail.starts_with("0."))
            && !before.trim().is_empty()
        {
            return before.trim_end();
        }
    }
    text
}
