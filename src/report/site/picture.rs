//! A drawing of our own plotters in; the same for a template, alone or with its two titles, out.

use std::io::Write;

use serde::{Serialize, Serializer};

use super::mark::html;

/// An SVG of our own, which a template puts out as it is: the plotters have escaped every text in it.
#[derive(Debug)]
pub struct Picture(pub String);

impl Serialize for Picture {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        html(serializer, |out| out.write_all(self.0.as_bytes()))
    }
}

/// A chart with what it says and what is measured.
#[derive(Debug, Serialize)]
pub struct Chart {
    /// The message, a sentence.
    message: String,
    /// What is measured, and how to read it.
    about: String,
    picture: Picture,
}

impl Chart {
    /// A chart with both its titles.
    pub fn new(message: impl Into<String>, about: impl Into<String>, svg: String) -> Chart {
        Chart { message: message.into(), about: about.into(), picture: Picture(svg) }
    }
}
