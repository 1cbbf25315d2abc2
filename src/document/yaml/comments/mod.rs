//! Where comments live: the map or list into which SOPS puts each comment of a YAML text.
//!
//! SOPS loads YAML with go-yaml v3, which hangs every comment on a node as its head, line or
//! foot, and then turns it into a sibling of that node. An encrypted comment is bound to the path
//! of the container that it lands in, and SOPS stays silent when the path is wrong. So this
//! module retraces go-yaml's decisions: `steps` puts granit's tokens in the order in which
//! go-yaml reads them, `scan` reads them beside the text and notes comments (`gather` says
//! which is a head, a line or a foot), `events` hands the notes to nodes, and `attach` moves
//! them from nodes to containers.

mod attach;
mod cursor;
mod events;
mod gather;
mod keys;
mod scan;
mod steps;
#[cfg(test)]
mod tests;

use crate::document::leaf::Span;

/// One comment of a text and the container that SOPS puts it into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home {
    /// The comment's bytes, from `#` to before the line break.
    pub comment: Span,
    /// Where SOPS puts it.
    pub at: Place,
    /// When SOPS comes to it: of two comments at one place the one with the lower number is first.
    pub turn: u32,
}

/// The container that a comment becomes a part of when SOPS loads the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A map or list.
    In {
        /// Which one: maps and lists are counted over the whole stream from 0, in the order in
        /// which they start.
        collection: u32,
        /// How many of its entries stand before the comment.
        before: u32,
    },
    /// The branch of a document that has no map or list at its root.
    Document {
        /// Which document of the stream, from 0.
        index: u32,
    },
    /// Nowhere: go-yaml drops the comment.
    Lost,
}

/// Why the homes of a text's comments cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScanFault {
    /// The text is not YAML, or not YAML that go-yaml reads as granit does.
    #[error("the YAML at line {line}, column {column} cannot be read as SOPS reads it")]
    Unreadable {
        /// From 1.
        line: u32,
        /// From 1, in characters.
        column: u32,
    },
    /// Positions in the text do not fit 31 bits.
    #[error("the text is larger than 2 GiB")]
    TooLarge,
}

/// Tells the home of every comment in `text`, in the order of the text.
///
/// Linear in the size of the text. The words of comments do not matter, except where the text
/// ends in a comment without a line break: its column is the column at which all blocks end. So
/// comments may be encrypted in place after their homes are known.
///
/// A comment below an anchor has the one home where it is written, although SOPS copies it to
/// wherever an alias repeats the anchored map or list. Keys are taken to be scalars, as SOPS
/// demands.
pub fn homes(text: &str) -> Result<Vec<Home>, ScanFault> {
    if i32::try_from(text.len()).is_err() {
        return Err(ScanFault::TooLarge);
    }
    if !text.contains('#') {
        return Ok(Vec::new());
    }
    let steps = steps::in_reading_order(text)?;
    let events = events::Events::new(scan::Scan::new(text, steps));
    attach::homes(events)
}
