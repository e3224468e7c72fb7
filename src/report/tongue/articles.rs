//! What stands before a word that a house has chosen: its article, made to agree with that word.
//!
//! Messages are written for the words of their language: `l’objectif`, `das Ziel`. Where a house has a word of its own, the
//! little word before it changes with the gender and the first letter of that one: `le but`, `die Absicht`.

use crate::config::{Gender, Language};

/// A word of a house and what it takes the place of.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'a> {
    /// The word of the house.
    pub word: &'a str,
    /// Its gender.
    pub gender: Gender,
    /// The gender of the word that the message was written for.
    pub plain: Gender,
    /// The case that a German message says, where its article alone does not tell: 2 or 4.
    pub case: Option<u8>,
}

/// What changes with the gender, and before a vowel: masculine, feminine, and both before a vowel. A row that
/// ends with another comes before it.
type Forms = [&'static str; 4];

const ENGLISH: &[Forms] = &[["a ", "a ", "an ", "an "]];

const FRENCH: &[Forms] = &[
    ["du ", "de la ", "de l’", "de l’"],
    ["au ", "à la ", "à l’", "à l’"],
    ["le ", "la ", "l’", "l’"],
    ["aucun ", "aucune ", "aucun ", "aucune "],
    ["un ", "une ", "un ", "une "],
    ["ce ", "cette ", "cet ", "cette "],
    ["son ", "sa ", "son ", "son "],
    ["certains ", "certaines ", "certains ", "certaines "],
    ["quels ", "quelles ", "quels ", "quelles "],
    ["de ", "de ", "d’", "d’"],
];

const SPANISH: &[Forms] = &[
    ["del ", "de la ", "del ", "de la "],
    ["al ", "a la ", "al ", "a la "],
    ["el ", "la ", "el ", "la "],
    ["ningún ", "ninguna ", "ningún ", "ninguna "],
    ["algunos ", "algunas ", "algunos ", "algunas "],
    ["un ", "una ", "un ", "una "],
    ["ese ", "esa ", "ese ", "esa "],
    ["este ", "esta ", "este ", "esta "],
    ["otro ", "otra ", "otro ", "otra "],
    ["los ", "las ", "los ", "las "],
    ["cuyos ", "cuyas ", "cuyos ", "cuyas "],
];

const PORTUGUESE: &[Forms] = &[
    ["do ", "da ", "do ", "da "],
    ["no ", "na ", "no ", "na "],
    ["ao ", "à ", "ao ", "à "],
    ["o ", "a ", "o ", "a "],
    ["nenhum ", "nenhuma ", "nenhum ", "nenhuma "],
    ["um ", "uma ", "um ", "uma "],
    ["desse ", "dessa ", "desse ", "dessa "],
    ["deste ", "desta ", "deste ", "desta "],
    ["esse ", "essa ", "esse ", "essa "],
    ["outro ", "outra ", "outro ", "outra "],
    ["seu ", "sua ", "seu ", "sua "],
    ["dos ", "das ", "dos ", "das "],
    ["nos ", "nas ", "nos ", "nas "],
    ["os ", "as ", "os ", "as "],
    ["outros ", "outras ", "outros ", "outras "],
    ["seus ", "suas ", "seus ", "suas "],
    ["alguns ", "algumas ", "alguns ", "algumas "],
    ["quais ", "quais ", "quais ", "quais "],
    ["cujos ", "cujas ", "cujos ", "cujas "],
];

/// A case, and what stands in it: masculine, feminine, neuter.
type Endings = (u8, [&'static str; 3]);

/// Beginnings of German articles, with whether their endings are those of `der` or of `ein`.
const STEMS: &[(&str, &[Endings])] =
    &[("kein", EIN), ("sein", EIN), ("ein", EIN), ("ihr", EIN), ("jed", DER), ("dies", DER), ("manch", DER)];

/// The commonest case first.
const EIN: &[Endings] =
    &[(1, [" ", "e ", " "]), (3, ["em ", "er ", "em "]), (2, ["es ", "er ", "es "]), (4, ["en ", "e ", " "])];
const DER: &[Endings] =
    &[(1, ["er ", "e ", "es "]), (3, ["em ", "er ", "em "]), (2, ["es ", "er ", "es "]), (4, ["en ", "e ", "es "])];
const WHOLE: &[Endings] = &[
    (1, ["der ", "die ", "das "]),
    (3, ["dem ", "der ", "dem "]),
    (2, ["des ", "der ", "des "]),
    (4, ["den ", "die ", "das "]),
    (3, ["zum ", "zur ", "zum "]),
    (3, ["vom ", "von der ", "vom "]),
    (3, ["im ", "in der ", "im "]),
];

/// Makes the end of a text agree with the word that comes next, which may itself get an ending: that is returned.
pub fn agree(text: &mut String, exchange: Exchange<'_>, language: Language) -> &'static str {
    match language {
        Language::De => return german(text, exchange),
        Language::En => other(text, exchange, ENGLISH),
        Language::Fr => other(text, exchange, FRENCH),
        Language::Es => other(text, exchange, SPANISH),
        Language::Pt => other(text, exchange, PORTUGUESE),
    }
    ""
}

fn other(text: &mut String, exchange: Exchange<'_>, table: &[Forms]) {
    let found = table.iter().find_map(|forms| Some((forms, forms.iter().find(|form| ends_with_word(text, form))?)));
    let Some((forms, found)) = found else { return };
    let vowel = if begins_with_vowel(exchange.word) { 2 } else { 0 };
    exchange_end(text, found, forms[vowel + usize::from(exchange.gender == Gender::Feminine)]);
}

fn german(text: &mut String, exchange: Exchange<'_>) -> &'static str {
    let of = |endings: &[&'static str; 3], gender: Gender| endings[gender as usize];
    let mut fits: Vec<(u8, String, String)> = Vec::new();
    for (stem, rows) in STEMS.iter().copied().chain([("", WHOLE)]) {
        for (case, endings) in rows {
            let [was, is] = [exchange.plain, exchange.gender].map(|gender| format!("{stem}{}", of(endings, gender)));
            if ends_with_word(text, &was) {
                fits.push((*case, was, is));
            }
        }
    }
    let said = fits.iter().position(|(case, ..)| Some(*case) == exchange.case).unwrap_or(0);
    let Some((case, was, is)) = fits.get(said) else { return "" };
    exchange_end(text, was, is);
    match (case, exchange.gender) {
        (2, Gender::Masculine | Gender::Neuter) if exchange.word.ends_with(['s', 'ß', 'x', 'z']) => "es",
        (2, Gender::Masculine | Gender::Neuter) => "s",
        _ => "",
    }
}

/// Whether a text ends with a word and not only with letters of a longer one.
fn ends_with_word(text: &str, word: &str) -> bool {
    let Some(at) = text.len().checked_sub(word.len()).filter(|at| text.is_char_boundary(*at)) else { return false };
    text[at..].to_lowercase() == word && !text[..at].ends_with(char::is_alphanumeric)
}

/// Puts a word in the place of the one at the end, with a capital where that had one.
fn exchange_end(text: &mut String, was: &str, is: &str) {
    let at = text.len() - was.len();
    let is_capital = text[at..].starts_with(char::is_uppercase);
    text.truncate(at);
    let mut letters = is.chars();
    match letters.next() {
        Some(first) if is_capital => text.extend(first.to_uppercase().chain(letters)),
        _ => text.push_str(is),
    }
}

fn begins_with_vowel(word: &str) -> bool {
    word.starts_with(|letter: char| "aeiouyhàâéèêëîïôöùûü".contains(letter.to_ascii_lowercase()) || letter == 'É')
}

#[cfg(test)]
mod tests {
    use super::*;
    use Gender::{Feminine, Masculine, Neuter};

    fn agreed(
        language: Language,
        text: &str,
        (word, gender, plain): (&str, Gender, Gender),
        case: Option<u8>,
    ) -> String {
        let mut text = text.to_owned();
        let ending = agree(&mut text, Exchange { word, gender, plain, case }, language);
        format!("{text}{word}{ending}")
    }

    #[test]
    fn french_articles_follow_the_first_letter_and_the_gender() {
        let check = |text: &str, word: &str, gender: Gender, told: &str| {
            assert_eq!(agreed(Language::Fr, text, (word, gender, Masculine), None), told);
        };
        check("sous l’", "but", Masculine, "sous le but");
        check("part de l’", "ambition", Feminine, "part de l’ambition");
        check("part d’un ", "ambition", Feminine, "part d’une ambition");
        check("table d’", "priorités", Feminine, "table de priorités");
        check("du ", "mesure", Feminine, "de la mesure");
        check("Le ", "indicateur", Masculine, "L’indicateur");
        check("ce ", "indicateur", Masculine, "cet indicateur");
    }

    #[test]
    fn spanish_portuguese_and_english_articles_follow_as_well() {
        let check = |language, text: &str, word: &str, told: &str| {
            assert_eq!(agreed(language, text, (word, Feminine, Masculine), None), told);
        };
        check(Language::Es, "del ", "meta", "de la meta");
        check(Language::Es, "Ningún ", "meta", "Ninguna meta");
        check(Language::Pt, "no ", "meta", "na meta");
        check(Language::Pt, "alvo ao ", "meta", "alvo à meta");
        check(Language::En, "beside an ", "goal", "beside a goal");
        check(Language::En, "A ", "aim", "An aim");
        check(Language::En, "extra ", "aim", "extra aim");
    }

    #[test]
    fn german_articles_keep_their_case() {
        let check = |text: &str, word: &str, gender: Gender, case: Option<u8>, told: &str| {
            assert_eq!(agreed(Language::De, text, (word, gender, Neuter), case), told);
        };
        check("ohne das ", "Absicht", Feminine, None, "ohne die Absicht");
        check("Ein ", "Absicht", Feminine, None, "Eine Absicht");
        check("über dem ", "Absicht", Feminine, None, "über der Absicht");
        check("Worte des ", "Vorsatz", Masculine, None, "Worte des Vorsatzes");
        check("Worte des ", "Vorhaben", Neuter, None, "Worte des Vorhabens");
        check("wenn das ", "Vorsatz", Masculine, None, "wenn der Vorsatz");
        check("für das ", "Vorsatz", Masculine, Some(4), "für den Vorsatz");
        check("hat kein ", "Vorsatz", Masculine, Some(4), "hat keinen Vorsatz");
        let unit = |text: &str, case| agreed(Language::De, text, ("Squad", Masculine, Feminine), case);
        assert_eq!(unit("in der ", None), "in dem Squad");
        assert_eq!(unit("Ergebnis der ", Some(2)), "Ergebnis des Squads");
    }
}
