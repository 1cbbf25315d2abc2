//! Leaves: typed scalar values and the spans of text they stand in.

use std::borrow::Cow;

/// A range of bytes in a document's text (documents are at most 256 MiB).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The same span as a `usize` range, for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text in this span.
    pub fn of(self, text: &str) -> &str {
        &text[self.range()]
    }
}

/// A scalar's value, typed as go-yaml v3 types it for SOPS.
#[derive(Clone, PartialEq)]
pub enum Value<'a> {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer that fits 64 bits with sign.
    Int(i64),
    /// A float, infinities and NaN included.
    Float(f64),
    /// A timestamp, as Go's `time.RFC3339Nano` text of it.
    Time(String),
    /// A string; bytes, because `!!binary` may hold any.
    Str(Cow<'a, [u8]>),
}

/// How a scalar is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `text`
    Plain,
    /// `'text'`
    Single,
    /// `"text"`
    Double,
    /// `|`
    Literal,
    /// `>`
    Folded,
}
