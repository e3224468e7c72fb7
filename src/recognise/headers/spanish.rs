//! Spanish header words.

use super::Words;
use crate::recognise::Field;

/// Sorted by field, then from the surest; normalised as headers are.
pub(super) const WORDS: Words = &[(Field::Target, 100, &["target"])];
