//! What is assigned to names of secrets, in any text: `DB_PASSWORD=…`, `"apiKey": "…"`,
//! `<password>…</password>`, `--token …`, `postgres://user:…@host`.
//!
//! The reader knows no path and judges nothing: it says where key and value stand and how they are
//! spelled. Like the rules it is bounded: what it reads at a keyword depends on the bytes from
//! [`REACH_BEFORE`](super::REACH_BEFORE) in front of it to [`REACH_AFTER`](super::REACH_AFTER)
//! behind it, and on a run of token characters that begins there.

mod key;
mod operator;
mod pair;
mod reach;
mod spelled;
mod userinfo;
mod value;
mod words;

use std::ops::Range;

use crate::scan::keywords::Word;

use reach::Reach;

pub use spelled::plain;

/// A value and the name that it is assigned to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Where the keyword begins that gave it away.
    pub hit: usize,
    /// Where the whole key stands, without quotes; of a URL its user, which may be empty.
    pub key: Range<usize>,
    /// Where the value stands as it is spelled, without quotes.
    pub value: Range<usize>,
    /// What encloses the value.
    pub quote: Quote,
    /// How the value is assigned.
    pub operator: Operator,
    /// Whether the key begins its line, as in settings, or stands inside one.
    pub stand: Stand,
}

/// What encloses a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// Nothing.
    None,
    /// `'`.
    Single,
    /// `"`.
    Double,
    /// `` ` ``, as in Go and JavaScript.
    Backtick,
    /// `\"`: a text inside another one.
    Escaped,
    /// `"""` or `'''`.
    Triple,
    /// The indentation of a YAML block.
    Block,
    /// Quotes around the key as well: `"PASSWORD=…"`.
    Around,
}

/// How a value is assigned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `:`.
    Colon,
    /// `=`, `:=`, `::=`, `?=`, `+=`, `||=`.
    Equals,
    /// `=>` or `<-`.
    Arrow,
    /// `,` behind a quoted key: `define('DB_PASSWORD', '…')`.
    Comma,
    /// Nothing but space: `requirepass …`, `ENV PASSWORD …`, `PASSWORD '…'`.
    Space,
    /// An option and its argument: `--password …`.
    Option,
    /// `<password>…</password>`.
    Element,
    /// `name: PASSWORD` and `value: …` side by side.
    Pair,
    /// `IDENTIFIED BY '…'`.
    Statement,
    /// `scheme://user:…@host`.
    Userinfo,
}

/// Where a key stands in its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nothing is in front of it but space, `- `, a quote, or a word such as `export`.
    First,
    /// Something else is.
    Inside,
}

/// Reads what is assigned where a keyword begins in `region`, in the order of keywords, each value
/// once.
pub fn assigned(text: &[u8], region: Range<usize>) -> Vec<Assigned> {
    distinct(&readings(text, region))
}

/// Of readings in the order of keywords those that are the first of their value and their key.
pub fn distinct(readings: &[Assigned]) -> Vec<Assigned> {
    let mut found: Vec<Assigned> = Vec::new();
    for read in readings {
        let known = |other: &Assigned| other.value == read.value || other.key == read.key;
        if !found.iter().rev().take(8).any(known) {
            found.push(read.clone());
        }
    }
    found
}

/// Reads what is assigned where a keyword begins in `region`, once for each keyword: what is read
/// depends on no other keyword.
pub fn readings(text: &[u8], region: Range<usize>) -> Vec<Assigned> {
    let mut found: Vec<Assigned> = Vec::new();
    words::keywords().each(text, region, |word, hit| {
        found.extend(reading(text, word, hit))
    });
    found
}

/// The words that wake the reader, for whoever looks for other words as well.
pub(super) fn words() -> &'static [Word] {
    words::all()
}

/// Reads what is assigned around one of [`words`].
pub(super) fn reading(text: &[u8], word: usize, hit: usize) -> Option<Assigned> {
    let word = words::text_of(word);
    let reach = Reach::new(text, hit);
    match word {
        words::URL => userinfo::of_url(&reach),
        words::DRIVER => userinfo::of_driver(&reach),
        words::IDENTIFIED => operator::statement(&reach),
        _ => named(&reach, word.len()),
    }
}

/// Reads what is assigned to the name around a keyword.
fn named(reach: &Reach<'_>, length: usize) -> Option<Assigned> {
    let key = key::around(reach, length)?;
    if let Some(read) = pair::read(reach, &key) {
        return Some(read);
    }
    let (operator, behind) = operator::behind(reach, &key)?;
    let (value, quote) = match operator {
        Operator::Element => {
            let text = pair::element(reach, behind)?;
            if !pair::closes(reach, &key, &text) {
                return None;
            }
            (text, Quote::None)
        }
        _ => value::at(reach, &key, operator, behind)?,
    };
    Some(Assigned {
        hit: reach.hit,
        key: key.range,
        value,
        quote,
        operator,
        stand: key.stand,
    })
}

#[cfg(test)]
mod tests;
