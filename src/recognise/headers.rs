//! Header words per language, as data, and the scoring of a header row.
