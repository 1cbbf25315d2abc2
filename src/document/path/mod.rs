//! Tree paths: where a value stands in a document, and the two ways of writing that down.
//!
//! SOPS's spelling `["data"]["tls.crt"][0]` names every step exactly. The dotted spelling
//! `data.tls.crt[0]` leaves open where a key with a dot in it ends; [`PathText::resolve`] asks the
//! document. Quotes make a dotted step exact: `data."tls.crt"`.

mod dotted;
mod exact;

use std::fmt;

pub use dotted::DottedPath;
pub use dotted::Resolved;
pub use dotted::Tree;

/// More entries than a list can have in a document of 256 MiB.
const MAX_INDEX: usize = 1 << 28;

/// Longer than any path that somebody writes.
const MAX_LENGTH: usize = 64 * 1024;

/// One step down a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// Into a mapping, by key.
    Key(String),
    /// Into a list, by position from 0.
    Index(usize),
}

/// The place of a value in a document, from the root.
///
/// Prints in the dotted spelling, with quotes where a key needs them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TreePath(pub Vec<Step>);

/// A path as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathText {
    /// SOPS's spelling: every step is exact.
    Exact(TreePath),
    /// The dotted spelling: the document decides where keys end.
    Dotted(DottedPath),
}

/// Why a text is no path (SOPS's exit status 91).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault} at character {}", .offset + 1)]
pub struct PathError {
    /// What is wrong.
    pub fault: PathFault,
    /// How many characters of the path stand before the fault.
    pub offset: usize,
}

/// The ways in which a text is no path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathFault {
    /// Nothing.
    #[error("the path is empty")]
    Empty,
    /// More than 64 KiB, or 4 KiB in the dotted spelling.
    #[error("the path is too long")]
    TooLong,
    /// `["a"` or `[0`.
    #[error("an opening '[' has no ']'")]
    UnclosedBracket,
    /// `["a]` or `data."tls`.
    #[error("an opening quote is not closed")]
    UnclosedQuote,
    /// `[a]`.
    #[error("neither a quoted key nor a number stands in the brackets")]
    NotAnIndex,
    /// `[-1]`.
    #[error("a negative index")]
    NegativeIndex,
    /// `[99999999999]`.
    #[error("an index larger than any list")]
    HugeIndex,
    /// `["a"]b`.
    #[error("a step must begin with '[' in this spelling")]
    MissingBracket,
    /// `.a`.
    #[error("the path begins with a dot (a key that does is written in quotes)")]
    LeadingDot,
    /// `a.` or `a.[0]`.
    #[error("nothing follows a dot")]
    TrailingDot,
    /// `"a"b` or `[0]a`.
    #[error("a dot or '[' must follow a quoted key or an index")]
    MissingDot,
}

/// Reads a path in either spelling; a leading `[` makes it SOPS's.
pub fn parse(text: &str) -> Result<PathText, PathError> {
    let fault = |fault| PathError { fault, offset: 0 };
    if text.is_empty() {
        return Err(fault(PathFault::Empty));
    }
    if text.len() > MAX_LENGTH {
        return Err(fault(PathFault::TooLong));
    }
    if text.starts_with('[') {
        exact::parse(text).map(PathText::Exact)
    } else {
        dotted::parse(text).map(PathText::Dotted)
    }
}

impl PathText {
    /// Finds the place in `tree` that the text names.
    pub fn resolve(&self, tree: &dyn Tree) -> Resolved {
        match self {
            Self::Exact(path) if path.exists_in(tree) => Resolved::One(path.clone()),
            Self::Exact(path) => Resolved::None(path.clone()),
            Self::Dotted(dotted) => dotted.resolve(tree),
        }
    }

    /// The path with a key ending at every dot, as when no document is at hand.
    pub fn simple(&self) -> TreePath {
        match self {
            Self::Exact(path) => path.clone(),
            Self::Dotted(dotted) => dotted.simple(),
        }
    }
}

impl TreePath {
    /// The steps from the root.
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The path in SOPS's spelling, which `sops` itself reads.
    ///
    /// Nothing where a key holds both `"][` and `'][`: that spelling knows no escapes.
    pub fn sops_spelling(&self) -> Option<String> {
        exact::spell(&self.0)
    }

    fn exists_in(&self, tree: &dyn Tree) -> bool {
        (0..self.0.len()).all(|i| stands_in(tree, &self.0[..i], &self.0[i]))
    }
}

/// Tells whether `tree` has `step` below `at`.
fn stands_in(tree: &dyn Tree, at: &[Step], step: &Step) -> bool {
    match step {
        Step::Key(key) => tree.has_key(at, key),
        Step::Index(index) => tree.len(at).is_some_and(|len| *index < len),
    }
}

impl fmt::Display for TreePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        dotted::write(&self.0, f)
    }
}

/// Reads the digits of an index; `offset` is where they begin.
fn index(digits: &str, offset: usize) -> Result<Step, PathError> {
    let fault = |fault| Err(PathError { fault, offset });
    if let Some(positive) = digits.strip_prefix('-')
        && positive.chars().all(|c| c.is_ascii_digit())
        && !positive.is_empty()
    {
        return fault(PathFault::NegativeIndex);
    }
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit()) {
        return fault(PathFault::NotAnIndex);
    }
    match digits.parse() {
        Ok(index) if index <= MAX_INDEX => Ok(Step::Index(index)),
        _ => fault(PathFault::HugeIndex),
    }
}

#[cfg(test)]
mod tests;
