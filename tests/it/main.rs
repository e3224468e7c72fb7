//! One test binary; a module for each promise to users and to those who read the code.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod acceptance;
mod audiences;
mod config;
mod documents;
mod exit_codes;
mod folder;
mod formats;
mod grades;
mod history;
mod hostile;
mod packaging;
mod people;
mod publishing;
mod sameness;
mod samples;
mod serving;
mod streams;
mod tidy;
mod tongues;
mod workbooks;
