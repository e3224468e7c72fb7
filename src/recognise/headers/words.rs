//! The header words of all languages as data, one file a language.

mod arabic;
mod bulgarian;
mod catalan;
mod chinese;
mod croatian;
mod czech;
mod danish;
pub mod dutch;
pub mod english;
mod estonian;
mod finnish;
mod french;
pub mod german;
mod greek;
mod hebrew;
mod hindi;
mod hungarian;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod latvian;
mod lithuanian;
mod norwegian;
mod persian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod slovak;
mod slovenian;
mod spanish;
mod swedish;
mod thai;
mod turkish;
mod ukrainian;
mod vietnamese;

use crate::recognise::Field;

/// The words of one language: a field, how surely the words mean it from 0 to 100, and the normalised phrases.
pub type Words = &'static [(Field, u8, &'static [&'static str])];

/// The languages, English first.
pub const LANGUAGES: &[Words] = &[
    english::WORDS,
    german::WORDS,
    french::WORDS,
    spanish::WORDS,
    portuguese::WORDS,
    italian::WORDS,
    dutch::WORDS,
    turkish::WORDS,
    russian::WORDS,
    chinese::WORDS,
    japanese::WORDS,
    korean::WORDS,
    arabic::WORDS,
    polish::WORDS,
    vietnamese::WORDS,
    swedish::WORDS,
    danish::WORDS,
    norwegian::WORDS,
    finnish::WORDS,
    czech::WORDS,
    slovak::WORDS,
    hungarian::WORDS,
    romanian::WORDS,
    ukrainian::WORDS,
    greek::WORDS,
    indonesian::WORDS,
    thai::WORDS,
    persian::WORDS,
    hebrew::WORDS,
    hindi::WORDS,
    bulgarian::WORDS,
    croatian::WORDS,
    catalan::WORDS,
    slovenian::WORDS,
    lithuanian::WORDS,
    latvian::WORDS,
    estonian::WORDS,
];
