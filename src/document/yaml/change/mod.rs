//! Changing single values of a text: `set` and `unset`, and not a byte more than they need.
//!
//! A change is planned on the parsed text, spliced, and read again: every node but the changed one
//! must be what it was, and every comment outside the changed lines. What cannot be done so is an
//! error, never a text that means something else.

mod check;
mod insert;
pub(crate) mod layout;
mod plan;
pub(crate) mod render;
mod set;
mod unset;
pub(crate) mod write;

use super::lookup::LookupError;
use super::parse::YamlError;
use crate::document::leaf::Value;
use crate::document::path::TreePath;

pub use set::set;
pub use unset::unset;

/// A value to be written.
#[derive(Clone, PartialEq)]
pub enum NewValue {
    /// A single value.
    Scalar(Value<'static>),
    /// A mapping, in the order of writing.
    Map(Vec<(String, NewValue)>),
    /// A list.
    Seq(Vec<NewValue>),
}

impl NewValue {
    /// A string.
    pub fn string(text: impl Into<String>) -> Self {
        Self::Scalar(Value::Str(text.into().into_bytes().into()))
    }
}

/// Why a text is not changed.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum ChangeError {
    /// The text itself cannot be read.
    #[error(transparent)]
    Yaml(#[from] YamlError),
    /// The path leads nowhere.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// The path is empty.
    #[error("the root itself cannot be changed: name a key")]
    Root,
    /// The path or the value has more levels than a document may have.
    #[error("nested more than {} levels deep", super::parse::MAX_DEPTH)]
    TooDeep,
    /// A mapping of the new value has one key twice.
    #[error("the new value has the key '{key}' twice in one mapping")]
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// The path leads through an alias: the change would show at the anchor too.
    #[error(
        "'{at}' in line {line} is an alias of the value in line {anchor_line}: change it there, or set '{at}' as a whole"
    )]
    ThroughAlias {
        /// Where the alias stands.
        at: TreePath,
        /// Its line.
        line: usize,
        /// The line of the anchor.
        anchor_line: usize,
    },
    /// What would go has an anchor that is used elsewhere.
    #[error("the anchor '&{name}' in line {line} is still used by the alias in line {alias_line}")]
    AnchorInUse {
        /// The anchor's name.
        name: String,
        /// Its line.
        line: usize,
        /// The line of the first alias that would lose it.
        alias_line: usize,
    },
    /// No spelling was found that leaves everything else as it is.
    #[error("line {line} cannot be changed without changing something else: use `edit`")]
    Entangled {
        /// The line of the change.
        line: usize,
    },
}

#[cfg(test)]
mod tests;
