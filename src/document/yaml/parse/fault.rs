//! Why a text is not taken.

use super::MAX_DEPTH;
use crate::document::yaml::tree::Place;

/// Why a text is not taken.
#[derive(Debug, thiserror::Error, PartialEq)]
#[error("{at}: {fault}")]
pub struct YamlError {
    /// Where.
    pub at: Place,
    /// What.
    pub fault: Fault,
}

/// What is wrong with a text.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum Fault {
    /// The text is not YAML.
    #[error("not valid YAML: {0}")]
    Syntax(String),
    /// The root is a list.
    #[error("the root of the document is a list; only a mapping can be sealed")]
    RootList,
    /// The root is a single value.
    #[error("the root of the document is a single value; only a mapping can be sealed")]
    RootScalar,
    /// A key is a number, a boolean, a date or null.
    #[error("a key is not a string; put it in quotes")]
    KeyNotString,
    /// A key is a collection.
    #[error("a key is a mapping or a list; only strings can be keys")]
    KeyIsCollection,
    /// A key is an alias.
    #[error("a key is an alias; write the key itself")]
    KeyIsAlias,
    /// A mapping holds one key twice.
    #[error("the key '{key}' stands twice in one mapping (first in line {first})")]
    DuplicateKey {
        /// The key.
        key: String,
        /// The line of the first.
        first: usize,
    },
    /// Nested too deeply.
    #[error("nested more than {MAX_DEPTH} levels deep")]
    TooDeep,
    /// An alias stands inside what it names.
    #[error("an alias stands inside the value that it names")]
    AliasCycle,
    /// U+0085, U+2028 or U+2029 as such in the text.
    #[error(
        "U+{0:04X} is a line break for other YAML readers and could hide a value; write it as an escape in double quotes"
    )]
    HiddenLineBreak(u32),
    /// A control character, which no YAML reader takes.
    #[error("the control character U+{0:04X} is not allowed in YAML")]
    Control(u32),
}
