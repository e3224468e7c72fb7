//! Scoresheet turns a folder of OKR and KPI spreadsheets, in whatever layout each team uses, into a checked and graded
//! report. One direction, one value per stage: discover → read → recognise → model → grade → lint → report;
//! `pipeline` runs them, `cli` is what people type.

pub mod cli;
pub mod config;
pub mod discover;
pub mod grade;
pub mod history;
pub mod lint;
pub mod model;
pub mod pipeline;
pub mod read;
pub mod recognise;
pub mod report;
