//! Settings: a YAML file that people write for us, as a tree whose every node knows its place.
//!
//! This is for `.sops.yaml` and `.lockleaf.yaml`, which are read and never written. Nothing is
//! skipped: an unknown or repeated key and a value of the wrong type are errors with line, column
//! and what would be right. Anchors, aliases and merge keys (`<<`) work as in go-yaml.

mod fields;
mod tree;

use std::fmt;

pub use fields::Fields;
pub use tree::parse;

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A node of a settings file.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it begins; for what an alias stands for, where the anchor's value begins.
    pub place: Place,
    /// What it is.
    pub shape: Shape,
    /// Whether it, or something in it, has an anchor.
    pub holds_anchor: bool,
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A scalar.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A mapping, with merge keys resolved.
    Map(Vec<(Key, Node)>),
}

/// A scalar as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text, without quotes and escapes.
    pub text: String,
    /// Whether it can be nothing but text.
    pub quoted: bool,
}

/// A key of a mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// Why a settings file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct SettingsError {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: SettingsProblem,
}

/// What can be wrong with a settings file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsProblem {
    /// No YAML; the text is the parser's.
    #[error("{0}")]
    Syntax(String),
    /// A second document.
    #[error("a second document: this file is one document")]
    SecondDocument,
    /// A list or mapping as a key.
    #[error("a key that is no text")]
    ComplexKey,
    /// A tag such as `!vault`.
    #[error("the tag '{0}' has no meaning here")]
    Tag(String),
    /// Aliases that expand to more than any settings file needs.
    #[error("aliases that expand to too much")]
    TooLarge,
    /// A `<<` whose value is no mapping and no list of mappings.
    #[error("'<<' takes a mapping or a list of mappings")]
    Merge,
    /// The same key twice in one mapping.
    #[error("the key '{key}' stands here a second time (first: {first})")]
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Place,
    },
    /// A key that nobody reads.
    #[error("unknown key '{key}'; {}", known_keys(.nearest, .known))]
    UnknownKey {
        /// The key.
        key: String,
        /// The known key that it resembles.
        nearest: Option<&'static str>,
        /// All keys that are known here.
        known: &'static [&'static str],
    },
    /// A value of another type.
    #[error("'{key}' takes {wanted}, not {found}")]
    WrongType {
        /// The key whose value it is.
        key: String,
        /// What would be right.
        wanted: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A value that is none of the possible ones.
    #[error("'{key}' is one of {}, not '{found}'", .choices.join(", "))]
    UnknownChoice {
        /// The key whose value it is.
        key: String,
        /// The possible values.
        choices: Vec<&'static str>,
        /// What it is.
        found: String,
    },
    /// A number outside its range.
    #[error("'{key}' is between {min} and {max}, not {found}")]
    OutOfRange {
        /// The key whose value it is.
        key: String,
        /// The smallest possible value.
        min: i64,
        /// The largest possible value.
        max: i64,
        /// What it is.
        found: i64,
    },
}

fn known_keys(nearest: &Option<&'static str>, known: &[&'static str]) -> String {
    match nearest {
        Some(nearest) => format!("did you mean '{nearest}'?"),
        None => format!("known here: {}", known.join(", ")),
    }
}

impl SettingsError {
    /// The error for `problem` at `place`.
    pub fn at(place: Place, problem: SettingsProblem) -> Self {
        Self { place, problem }
    }
}

impl Scalar {
    /// What the scalar is by go-yaml's rules, as far as settings go.
    fn kind(&self) -> Kind {
        if self.quoted {
            return Kind::Text;
        }
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => Kind::Bool,
            text if is_number(text) => Kind::Number,
            _ => Kind::Text,
        }
    }
}

/// The types of scalars that settings tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Null,
    Bool,
    Number,
    Text,
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let digits = digits.replace('_', "");
    let radix = |prefix, radix| {
        digits
            .strip_prefix(prefix)
            .is_some_and(|rest| u64::from_str_radix(rest, radix).is_ok())
    };
    digits.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && (digits.parse::<f64>().is_ok() || radix("0x", 16) || radix("0o", 8) || radix("0b", 2))
}

impl Node {
    /// Tells whether the node is null or empty.
    pub fn is_null(&self) -> bool {
        matches!(&self.shape, Shape::Scalar(scalar) if scalar.kind() == Kind::Null)
    }

    /// What the node is, in words for a message.
    pub fn described(&self) -> &'static str {
        match &self.shape {
            Shape::List(_) => "a list",
            Shape::Map(_) => "a mapping",
            Shape::Scalar(scalar) => match scalar.kind() {
                Kind::Null => "nothing",
                Kind::Bool => "true or false",
                Kind::Number => "a number",
                Kind::Text => "text",
            },
        }
    }

    /// The error that the value of `key` should have been `wanted`.
    pub fn wrong_type(&self, key: &str, wanted: &'static str) -> SettingsError {
        let problem = SettingsProblem::WrongType {
            key: key.to_owned(),
            wanted,
            found: self.described(),
        };
        SettingsError::at(self.place, problem)
    }

    /// The text of a scalar of any type, as go-yaml reads one into a Go string.
    pub fn text(&self, key: &str) -> Result<&str, SettingsError> {
        match &self.shape {
            Shape::Scalar(scalar) => Ok(&scalar.text),
            _ => Err(self.wrong_type(key, "text")),
        }
    }

    /// The text of a scalar that is text: a number or `true` has to be quoted.
    pub fn strict_text(&self, key: &str) -> Result<&str, SettingsError> {
        match &self.shape {
            Shape::Scalar(scalar) if scalar.kind() == Kind::Text => Ok(&scalar.text),
            _ => Err(self.wrong_type(key, "text (in quotes, if it looks like something else)")),
        }
    }

    /// The items of a list.
    pub fn list(&self, key: &str) -> Result<&[Node], SettingsError> {
        match &self.shape {
            Shape::List(items) => Ok(items),
            _ => Err(self.wrong_type(key, "a list")),
        }
    }

    /// The entries of a mapping.
    pub fn map(&self, key: &str) -> Result<&[(Key, Node)], SettingsError> {
        match &self.shape {
            Shape::Map(entries) => Ok(entries),
            _ => Err(self.wrong_type(key, "a mapping")),
        }
    }

    /// A decimal integer.
    pub fn integer(&self, key: &str) -> Result<i64, SettingsError> {
        match &self.shape {
            Shape::Scalar(scalar) if !scalar.quoted => scalar
                .text
                .parse()
                .map_err(|_| self.wrong_type(key, "a whole number")),
            _ => Err(self.wrong_type(key, "a whole number")),
        }
    }

    /// A decimal integer between `min` and `max`.
    pub fn integer_between(&self, key: &str, min: i64, max: i64) -> Result<i64, SettingsError> {
        let found = self.integer(key)?;
        if (min..=max).contains(&found) {
            return Ok(found);
        }
        let key = key.to_owned();
        let problem = SettingsProblem::OutOfRange {
            key,
            min,
            max,
            found,
        };
        Err(SettingsError::at(self.place, problem))
    }

    /// True or false, in the spellings that go-yaml takes for a Go bool.
    pub fn boolean(&self, key: &str) -> Result<bool, SettingsError> {
        let wrong = || self.wrong_type(key, "true or false");
        let Shape::Scalar(scalar) = &self.shape else {
            return Err(wrong());
        };
        match scalar.text.as_str() {
            "true" | "True" | "TRUE" if !scalar.quoted => Ok(true),
            "false" | "False" | "FALSE" if !scalar.quoted => Ok(false),
            "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Ok(true),
            "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Ok(false),
            _ => Err(wrong()),
        }
    }
}

#[cfg(test)]
mod tests;
