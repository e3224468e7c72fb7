//! A word in one of five languages in, the classes it belongs to out.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use ahash::AHashMap;

use super::sentence::VERBS;
use super::words::{self, Class, Words};

/// A set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Classes(u64);

impl Classes {
    /// No class at all: a word that we do not know.
    pub const NONE: Classes = Classes(0);

    /// The set of these.
    pub const fn of(classes: &[Class]) -> Classes {
        let (mut bits, mut at) = (0, 0);
        while at < classes.len() {
            bits |= 1 << classes[at] as u64;
            at += 1;
        }
        Classes(bits)
    }

    /// Whether one of them is in it.
    pub fn has(self, class: Class) -> bool {
        self.meets(Classes::of(&[class]))
    }

    /// Whether both share a class.
    pub fn meets(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    /// The classes of either.
    pub const fn and(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }

    /// Those of them that are in the other set too.
    pub fn only(self, other: Classes) -> Classes {
        Classes(self.0 & other.0)
    }

    /// Those of them that are not in the other set.
    pub fn without(self, other: Classes) -> Classes {
        Classes(self.0 & !other.0)
    }
}

/// How the form of a word differs from the one in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As in the list.
    Base,
    /// `improving`.
    Gerund,
    /// `improved`.
    Past,
    /// `improves`, `customers`.
    Suffixed,
}

/// The languages that are judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    /// Verbs lead.
    English,
    /// Verbs close the sentence.
    German,
    /// Infinitives or nouns made from verbs lead.
    French,
    /// As French.
    Spanish,
    /// As French.
    Portuguese,
}

/// The words of one language.
pub(super) struct Lexicon {
    /// Which one.
    pub language: Language,
    words: AHashMap<&'static str, Classes>,
    beginnings: AHashMap<&'static str, Classes>,
    ends: AHashMap<&'static str, Classes>,
    /// How long the beginnings and the ends are: a word is cut at these lengths only.
    lengths: [Vec<usize>; 2],
    /// By how they are spelled with no letter twice in a row.
    undoubled: AHashMap<String, Classes>,
    /// By first word: the words behind it.
    phrases: AHashMap<&'static str, Vec<(Vec<&'static str>, Classes)>>,
}

/// All of them; the first is meant where nothing speaks for another.
pub(super) static LEXICONS: LazyLock<[Lexicon; 5]> = LazyLock::new(|| {
    [
        Lexicon::new(Language::English, words::english::WORDS),
        Lexicon::new(Language::German, words::german::WORDS),
        Lexicon::new(Language::French, words::french::WORDS),
        Lexicon::new(Language::Spanish, words::spanish::WORDS),
        Lexicon::new(Language::Portuguese, words::portuguese::WORDS),
    ]
});

impl Lexicon {
    fn new(language: Language, lists: Words) -> Lexicon {
        let empty = AHashMap::new;
        let mut lexicon = Lexicon {
            language,
            words: empty(),
            beginnings: empty(),
            ends: empty(),
            lengths: Default::default(),
            undoubled: AHashMap::new(),
            phrases: AHashMap::new(),
        };
        for (class, list) in lists {
            list.split("; ").for_each(|entry| lexicon.add(entry, Classes::of(&[*class])));
        }
        let long = lexicon.words.iter().filter(|(word, _)| word.len() >= MISSPELT);
        let mut undoubled_words: AHashMap<String, Classes> = AHashMap::new();
        long.for_each(|(word, classes)| {
            let known = undoubled_words.entry(undoubled(word)).or_default();
            *known = known.and(*classes);
        });
        lexicon.undoubled = undoubled_words;
        lexicon.lengths = [&lexicon.beginnings, &lexicon.ends].map(|table| {
            let lengths: BTreeSet<usize> = table.keys().map(|key| key.len()).collect();
            lengths.into_iter().collect()
        });
        lexicon
    }

    fn add(&mut self, entry: &'static str, class: Classes) {
        let (table, key) = match (entry.strip_prefix('*'), entry.strip_suffix('*')) {
            (Some(end), _) => (&mut self.ends, end),
            (None, Some(beginning)) => (&mut self.beginnings, beginning),
            (None, None) => match entry.split_once(' ') {
                Some((first, rest)) => {
                    self.phrases.entry(first).or_default().push((rest.split(' ').collect(), class));
                    return;
                }
                None => (&mut self.words, entry),
            },
        };
        let known = table.entry(key).or_default();
        *known = known.and(class);
    }

    /// The classes of a folded word, and by which change of its form it was found.
    pub fn look_up(&self, word: &str) -> (Classes, Form) {
        let found = self.as_spelled(word);
        if found.0 != Classes::NONE || word.len() + 1 < MISSPELT {
            return found;
        }
        // `acuracy`, `comittee`: a letter that was to be written twice, or once.
        self.undoubled.get(&undoubled(word)).map_or(found, |&classes| (classes, Form::Base))
    }

    /// The classes of a word that stands in a list by itself, or whose singular does.
    pub fn as_listed(&self, word: &str) -> (Classes, Form) {
        let singular = || word.strip_suffix('s').and_then(|one| self.words.get(one)).map(|&of| (of, Form::Suffixed));
        let whole = self.words.get(word).map(|&of| (of, Form::Base));
        whole.or_else(singular).unwrap_or((Classes::NONE, Form::Base))
    }

    fn as_spelled(&self, word: &str) -> (Classes, Form) {
        let partly = self.by_parts(word);
        if let Some(classes) = self.words.get(word).map(|classes| classes.and(partly)) {
            let inflected = if self.language == Language::English { self.inflected(word) } else { None };
            // A noun may be listed as it stands and be a form of a verb: `meeting`, `reports`.
            return inflected.map_or((classes, Form::Base), |(other, form)| {
                (classes.and(other), if classes.meets(VERBS) { Form::Base } else { form })
            });
        }
        if partly != Classes::NONE {
            return (partly, Form::Base);
        }
        match self.language {
            Language::English => {
                let work = || Self::ends_as_work(word).then(|| Classes::of(&[Class::Deliverable]));
                let made = || self.made_of_verb(word).or_else(work).map(|classes| (classes, Form::Base));
                self.inflected(word).or_else(made).unwrap_or((Classes::NONE, Form::Base))
            }
            // `von fünf Lehrlingen`: the dative of people.
            Language::German => {
                let people = word.strip_suffix('n').and_then(|plural| self.words.get(plural));
                let people = people.filter(|classes| classes.has(Class::Party));
                let singular = word.strip_suffix('s').and_then(|singular| self.words.get(singular));
                people.or(singular).map_or((Classes::NONE, Form::Base), |&classes| (classes, Form::Suffixed))
            }
            Language::French | Language::Spanish | Language::Portuguese => {
                if let Some(verb) = self.with_pronoun(word) {
                    return (verb, Form::Base);
                }
                let singular = word.strip_suffix('s').and_then(|singular| self.words.get(singular));
                // `un usager sur deux`: people are listed by their plural.
                let many = || self.words.get(&*format!("{word}s")).filter(|plural| plural.has(Class::Party));
                singular.or_else(many).map_or((Classes::NONE, Form::Base), |&classes| (classes, Form::Suffixed))
            }
        }
    }

    /// `ampliarnos`, `renovarse`: a Spanish verb and whom it is done to.
    fn with_pronoun(&self, word: &str) -> Option<Classes> {
        let stems = ["las", "los", "nos", "se"].iter().filter_map(|end| word.strip_suffix(end));
        let mut verbs = stems.filter(|stem| stem.ends_with('r')).map(|stem| {
            let whole = self.words.get(stem).copied().unwrap_or_default();
            whole.and(self.by_parts(stem))
        });
        verbs.find(|classes| classes.meets(VERBS)).filter(|_| self.language == Language::Spanish)
    }

    /// Whether it knows a word, if only in phrases.
    pub fn knows(&self, word: &str) -> bool {
        self.phrases.contains_key(word) || self.look_up(word).0 != Classes::NONE
    }

    /// How much the letters of a text speak for this language: 3 if only this one writes one of them.
    pub fn writes(&self, text: &str) -> usize {
        if text.is_ascii() {
            return 0;
        }
        let (own, shared): (&[char], &[char]) = match self.language {
            Language::English => (&[], &[]),
            Language::German => (&['ä', 'ö', 'ü', 'ß'], &[]),
            Language::French => (&['è', 'œ'], &['ê', 'à']),
            Language::Spanish => (&['ñ', '¿', '¡'], &['ó']),
            Language::Portuguese => (&['ã', 'õ'], &[]),
        };
        let is_romance = !matches!(self.language, Language::English | Language::German);
        let marked = usize::from(is_romance && text.contains(['é', 'É']));
        marked + if text.contains(own) { 3 } else { usize::from(text.contains(shared)) }
    }

    /// Whether a folded word ends as words of this language do, and hardly one of another.
    pub fn sounds(&self, word: &str) -> bool {
        const SHORTEST: usize = 6;
        let ends = match self.language {
            Language::English => &[],
            Language::German => GERMAN_ENDS,
            Language::French => FRENCH_ENDS,
            Language::Spanish => SPANISH_ENDS,
            Language::Portuguese => PORTUGUESE_ENDS,
        };
        word.len() >= SHORTEST && ends.iter().any(|end| word.ends_with(end))
    }

    fn by_parts(&self, word: &str) -> Classes {
        let beginnings = self.lengths[0].iter().filter_map(|&length| self.beginnings.get(word.get(..length)?));
        // The longest end says most: "gerate" is no "rate".
        let ends = self.lengths[1].iter().rev().find_map(|&length| {
            let at = word.len().checked_sub(length).filter(|at| *at > 2)?;
            self.ends.get(word.get(at..)?)
        });
        beginnings.chain(ends).fold(Classes::NONE, |all, &classes| all.and(classes))
    }

    /// `authentication`, `tokenisation`: so an English word of work ends, whether or not we know its verb.
    fn ends_as_work(word: &str) -> bool {
        ["ication", "isation", "ization"].iter().any(|end| word.len() > end.len() + 3 && word.ends_with(end))
    }

    /// `consolidation` is something done, as `consolidate` is work.
    fn made_of_verb(&self, word: &str) -> Option<Classes> {
        let verb = |base: String| match self.words.get(base.as_str()) {
            Some(classes) if classes.has(Class::Task) => Some(Classes::of(&[Class::Deliverable])),
            Some(classes) if classes.has(Class::Improve) => Some(Classes::of(&[Class::Concept])),
            Some(_) | None => None,
        };
        let singular = word.strip_suffix('s').unwrap_or(word);
        let stems = NOMINAL.iter().filter_map(|(end, instead)| Some((singular.strip_suffix(end)?, instead)));
        let mut bases = stems.flat_map(|(stem, instead)| instead.iter().map(move |end| format!("{stem}{end}")));
        bases.find_map(verb)
    }

    fn inflected(&self, word: &str) -> Option<(Classes, Form)> {
        ENDINGS.iter().find_map(|&(ending, form, instead)| {
            let stem = word.strip_suffix(ending).filter(|stem| stem.len() > 1)?;
            // "Arriving" tells no clause.
            let lost = match form {
                Form::Gerund => Classes::of(&[
                    Class::Be,
                    Class::Done,
                    Class::Deliverable,
                    Class::Event,
                    Class::Metric,
                    Class::Steady,
                ]),
                Form::Past => Classes::of(&[Class::Be, Class::Deliverable, Class::Event, Class::Metric]),
                Form::Suffixed => Classes::of(&[Class::Steady]),
                Form::Base => Classes::NONE,
            };
            let known = |base: &str| self.words.get(base).map(|&classes| (classes.without(lost), form));
            instead.iter().find_map(|end| known(&format!("{stem}{end}"))).or_else(|| {
                let single = stem.strip_suffix(&stem[stem.len() - 1..])?;
                (form != Form::Suffixed && single.ends_with(&stem[single.len()..])).then(|| known(single))?
            })
        })
    }

    /// The longest phrase that the words begin with: how many words it has, its classes and the form of its first word.
    pub fn phrase<'w>(&self, words: impl Iterator<Item = &'w str> + Clone) -> Option<(usize, Classes, Form)> {
        let first = words.clone().next()?;
        let listed = self.of_phrase(first, words.clone()).map(|(length, classes)| (length, classes, Form::Base));
        listed.or_else(|| {
            // `talks about`, `carrying out`
            let is_english = self.language == Language::English;
            let endings = ENDINGS.iter().filter(|(_, form, _)| is_english && *form != Form::Past);
            let mut stems =
                endings.filter_map(|(ending, form, instead)| Some((first.strip_suffix(ending)?, form, instead)));
            stems.find_map(|(stem, &form, instead)| {
                let (length, classes) =
                    instead.iter().find_map(|end| self.of_phrase(&format!("{stem}{end}"), words.clone()))?;
                classes.meets(VERBS.and(Classes::of(&[Class::Ideal]))).then_some((length, classes, form))
            })
        })
    }

    /// The same by its first word as it is listed.
    fn of_phrase<'w>(&self, first: &str, mut words: impl Iterator<Item = &'w str> + Clone) -> Option<(usize, Classes)> {
        words.next();
        let candidates = self.phrases.get(first)?;
        let is_last = |at: usize, rest: &[&str]| at + 1 == rest.len();
        let fits = |rest: &[&str]| {
            let mut behind = words.clone();
            rest.iter().enumerate().all(|(at, wanted)| {
                behind
                    .next()
                    .is_some_and(|word| word == *wanted || is_last(at, rest) && word.strip_suffix('s') == Some(wanted))
            })
        };
        let longest = candidates.iter().filter(|(rest, _)| fits(rest)).map(|(rest, _)| rest.len()).max()?;
        let all = candidates.iter().filter(|(rest, _)| rest.len() == longest && fits(rest));
        Some((longest + 1, all.fold(Classes::NONE, |classes, (_, class)| classes.and(*class))))
    }
}

/// How German words end that may stand in no list. Sorted.
const GERMAN_ENDS: &[&str] = &[
    "akquise",
    "fehler",
    "heit",
    "heiten",
    "ierte",
    "ierten",
    "ierung",
    "ische",
    "ischen",
    "ischer",
    "keit",
    "keiten",
    "kontrolle",
    "lich",
    "liche",
    "lichen",
    "ung",
    "ungen",
    "ungs",
];

/// The same in French.
const FRENCH_ENDS: &[&str] =
    &["aires", "ement", "ements", "euse", "euses", "ionnel", "ionnelle", "ionnels", "ites", "oire", "oires"];

/// The same in Spanish.
const SPANISH_ENDS: &[&str] = &["amiento", "ando", "cion", "ciones", "dades", "iendo", "imiento", "mente"];

/// The same in Portuguese.
const PORTUGUESE_ENDS: &[&str] = &["amento", "ando", "cao", "coes", "dades", "endo", "imento", "mente"];

/// How many letters a word has whose doubled letters may be misspelt.
const MISSPELT: usize = 7;

/// A word with no letter twice in a row.
fn undoubled(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

/// Endings that make an English noun of a verb, and what stands in their place in the list.
const NOMINAL: &[(&str, &[&str])] = &[("ation", &["ate", "e", ""]), ("ion", &["e", ""]), ("ment", &["", "e"])];

/// English endings, and what stands in their place in the list.
const ENDINGS: &[(&str, Form, &[&str])] = &[
    ("ies", Form::Suffixed, &["y"]),
    ("ied", Form::Past, &["y"]),
    ("ing", Form::Gerund, &["", "e"]),
    ("ed", Form::Past, &["", "e"]),
    ("es", Form::Suffixed, &["e", ""]),
    ("s", Form::Suffixed, &[""]),
];
