//! What can be weak about a value, in words that never hold the value.

/// What is weak about a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Weakness {
    /// A value that comes with software or tutorials.
    #[error("a well-known default")]
    WellKnown,
    /// Too short.
    #[error("{length} characters, the policy asks for {wanted}")]
    Short {
        /// How many characters it has.
        length: usize,
        /// How many it should have.
        wanted: usize,
    },
    /// No upper-case letter.
    #[error("no upper-case letter")]
    NoUpper,
    /// No lower-case letter.
    #[error("no lower-case letter")]
    NoLower,
    /// No digit.
    #[error("no digit")]
    NoDigit,
    /// No symbol.
    #[error("no symbol")]
    NoSymbol,
    /// Words of a dictionary, names or common passwords make up a good part of it.
    #[error("made of dictionary words or common passwords")]
    Dictionary,
    /// Mostly the same few characters, or one piece again and again.
    #[error("repeated characters")]
    Repeats,
    /// Largely a run such as `abcd` or `4321`.
    #[error("a sequence of neighbouring characters")]
    Sequence,
    /// The name of the service or its user is in it.
    #[error("contains the name of its service or user")]
    HoldsName,
}
