//! Selection: which values and comments of a document are encrypted.
//!
//! A file names at most one of SOPS's six selectors. The walk asks a [`Selection`] about every key
//! on the way down and about every comment in force, and then, for each leaf, whether it is
//! encrypted.

use super::pattern::Pattern;
use super::pattern::PatternError;

/// What SOPS selects by when nothing else is said: all but keys with this ending.
pub const DEFAULT_UNENCRYPTED_SUFFIX: &str = "_unencrypted";

/// One of the six ways to say which values are encrypted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// All, except below keys with this ending.
    UnencryptedSuffix(String),
    /// Only below keys with this ending.
    EncryptedSuffix(String),
    /// All, except below keys that match.
    UnencryptedRegex(String),
    /// Only below keys that match.
    EncryptedRegex(String),
    /// All, except below and after comments that match.
    UnencryptedCommentRegex(String),
    /// Only below and after comments that match.
    EncryptedCommentRegex(String),
}

/// The names of the six selectors in `.sops.yaml` and in the metadata, in SOPS's order.
pub const SELECTOR_KEYS: [&str; 6] = [
    "unencrypted_suffix",
    "encrypted_suffix",
    "unencrypted_regex",
    "encrypted_regex",
    "unencrypted_comment_regex",
    "encrypted_comment_regex",
];

impl Default for Selector {
    fn default() -> Self {
        Self::UnencryptedSuffix(DEFAULT_UNENCRYPTED_SUFFIX.to_owned())
    }
}

impl Selector {
    /// The selector that `metadata_key` and `value` stand for.
    ///
    /// Nothing for another key, and for an empty value: SOPS takes that as not set.
    pub fn new(metadata_key: &str, value: &str) -> Option<Self> {
        let make = match metadata_key {
            "unencrypted_suffix" => Self::UnencryptedSuffix,
            "encrypted_suffix" => Self::EncryptedSuffix,
            "unencrypted_regex" => Self::UnencryptedRegex,
            "encrypted_regex" => Self::EncryptedRegex,
            "unencrypted_comment_regex" => Self::UnencryptedCommentRegex,
            "encrypted_comment_regex" => Self::EncryptedCommentRegex,
            _ => return None,
        };
        (!value.is_empty()).then(|| make(value.to_owned()))
    }

    /// The name of the field in the metadata, `.sops.yaml` and (with dashes) on the command line.
    pub fn metadata_key(&self) -> &'static str {
        match self {
            Self::UnencryptedSuffix(_) => "unencrypted_suffix",
            Self::EncryptedSuffix(_) => "encrypted_suffix",
            Self::UnencryptedRegex(_) => "unencrypted_regex",
            Self::EncryptedRegex(_) => "encrypted_regex",
            Self::UnencryptedCommentRegex(_) => "unencrypted_comment_regex",
            Self::EncryptedCommentRegex(_) => "encrypted_comment_regex",
        }
    }

    /// The suffix or regular expression, as it was written.
    pub fn value(&self) -> &str {
        match self {
            Self::UnencryptedSuffix(value)
            | Self::EncryptedSuffix(value)
            | Self::UnencryptedRegex(value)
            | Self::EncryptedRegex(value)
            | Self::UnencryptedCommentRegex(value)
            | Self::EncryptedCommentRegex(value) => value,
        }
    }
}

/// Why a selector selects nothing that could be relied on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    /// An empty suffix or expression: SOPS would silently use its default.
    #[error("'{key}' is empty")]
    Empty {
        /// The selector's metadata key.
        key: &'static str,
    },
    /// A regular expression that SOPS would silently never match.
    #[error("'{key}: {pattern}' is not a regular expression: {fault}")]
    Regex {
        /// The selector's metadata key.
        key: &'static str,
        /// The expression as written.
        pattern: String,
        /// What is wrong with it, and where.
        fault: PatternError,
    },
}

/// A compiled selector.
#[derive(Clone, Debug)]
pub struct Selection {
    matcher: Matcher,
    polarity: Polarity,
}

#[derive(Clone, Debug)]
enum Matcher {
    Nothing,
    Suffix(String),
    Key(Pattern),
    Comment(Pattern),
}

/// What a match does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Polarity {
    Encrypts,
    LeavesReadable,
}

impl Selection {
    /// Compiles a selector; none stands for a store without keys (binary): everything is encrypted.
    ///
    /// Fails closed: where SOPS drops the error of an invalid expression and writes plaintext,
    /// this is an error.
    pub fn compile(selector: Option<&Selector>) -> Result<Self, SelectionError> {
        let Some(selector) = selector else {
            return Ok(Self {
                matcher: Matcher::Nothing,
                polarity: Polarity::LeavesReadable,
            });
        };
        let key = selector.metadata_key();
        let value = selector.value();
        if value.is_empty() {
            return Err(SelectionError::Empty { key });
        }
        let pattern = || {
            Pattern::new(value).map_err(|fault| SelectionError::Regex {
                key,
                pattern: value.to_owned(),
                fault,
            })
        };
        let (matcher, polarity) = match selector {
            Selector::UnencryptedSuffix(_) => {
                (Matcher::Suffix(value.to_owned()), Polarity::LeavesReadable)
            }
            Selector::EncryptedSuffix(_) => (Matcher::Suffix(value.to_owned()), Polarity::Encrypts),
            Selector::UnencryptedRegex(_) => (Matcher::Key(pattern()?), Polarity::LeavesReadable),
            Selector::EncryptedRegex(_) => (Matcher::Key(pattern()?), Polarity::Encrypts),
            Selector::UnencryptedCommentRegex(_) => {
                (Matcher::Comment(pattern()?), Polarity::LeavesReadable)
            }
            Selector::EncryptedCommentRegex(_) => {
                (Matcher::Comment(pattern()?), Polarity::Encrypts)
            }
        };
        Ok(Self { matcher, polarity })
    }

    /// Tells whether this one key of a path matches; a leaf's path matches if any of its keys does.
    ///
    /// List indexes are no keys: SOPS never asks about them.
    pub fn key_matches(&self, key: &str) -> bool {
        match &self.matcher {
            Matcher::Suffix(suffix) => key.ends_with(suffix.as_str()),
            Matcher::Key(pattern) => pattern.is_match(key),
            Matcher::Comment(_) | Matcher::Nothing => false,
        }
    }

    /// Tells whether this comment (the text after `#`, with its leading space) matches.
    pub fn comment_matches(&self, comment: &str) -> bool {
        match &self.matcher {
            Matcher::Comment(pattern) => pattern.is_match(comment),
            Matcher::Suffix(_) | Matcher::Key(_) | Matcher::Nothing => false,
        }
    }

    /// Tells whether the walk has to keep the comments in force.
    ///
    /// In force are, for the leaf's own map or list and every one around it, the comments since the
    /// last sibling that is no comment.
    pub fn uses_comments(&self) -> bool {
        matches!(self.matcher, Matcher::Comment(_))
    }

    /// Tells whether a comment that is itself the leaf counts among the comments in force.
    ///
    /// SOPS counts it for `unencrypted_comment_regex` (the matching line stays readable) and not
    /// for `encrypted_comment_regex` (the matching line stays readable, too).
    pub fn comment_rules_itself(&self) -> bool {
        self.uses_comments() && self.polarity == Polarity::LeavesReadable
    }

    /// Tells whether a leaf is encrypted, or a comment: its path is that of the map around it.
    pub fn encrypts(&self, any_key_matched: bool, any_comment_in_force_matched: bool) -> bool {
        let matched = if self.uses_comments() {
            any_comment_in_force_matched
        } else {
            any_key_matched
        };
        match self.polarity {
            Polarity::Encrypts => matched,
            Polarity::LeavesReadable => !matched,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sops::pattern::PatternFault;

    fn selection(key: &str, value: &str) -> Selection {
        Selection::compile(Selector::new(key, value).as_ref()).unwrap()
    }

    fn encrypts(selection: &Selection, path: &[&str]) -> bool {
        selection.encrypts(path.iter().any(|key| selection.key_matches(key)), false)
    }

    #[test]
    fn the_default_leaves_keys_with_the_suffix_readable() {
        let selection = Selection::compile(Some(&Selector::default())).unwrap();
        assert!(encrypts(&selection, &["a"]));
        assert!(!encrypts(&selection, &["a_unencrypted", "b"]));
        assert!(
            encrypts(&selection, &[]),
            "comments at the root are encrypted"
        );
    }

    #[test]
    fn an_encrypted_suffix_selects_all_below_it() {
        let selection = selection("encrypted_suffix", "_secret");
        assert!(encrypts(&selection, &["a_secret", "b"]));
        assert!(!encrypts(&selection, &["a"]));
        assert!(
            !encrypts(&selection, &[]),
            "comments at the root stay readable"
        );
    }

    #[test]
    fn a_regex_is_searched_for_in_each_key_alone() {
        let selection = selection("encrypted_regex", "^(data|stringData)$");
        assert!(encrypts(&selection, &["data", "password"]));
        assert!(!encrypts(&selection, &["metadata", "name"]));
        let selection = self::selection("unencrypted_regex", "a.b");
        assert!(encrypts(&selection, &["a", "b"]), "never the joined path");
        assert!(!encrypts(&selection, &["xa-by"]));
    }

    #[test]
    fn comment_selectors_ask_the_comments_in_force() {
        let only = selection("encrypted_comment_regex", "secret");
        assert!(only.uses_comments());
        assert!(only.comment_matches(" a secret follows"));
        assert!(only.encrypts(false, true));
        assert!(!only.encrypts(true, false));
        assert!(!only.comment_rules_itself());
        let except = selection("unencrypted_comment_regex", "public");
        assert!(!except.encrypts(false, true));
        assert!(except.encrypts(false, false));
        assert!(except.comment_rules_itself());
    }

    #[test]
    fn without_a_selector_everything_is_encrypted() {
        let selection = Selection::compile(None).unwrap();
        assert!(encrypts(&selection, &["data_unencrypted"]));
    }

    #[test]
    fn an_invalid_regex_is_an_error_and_never_selects_nothing() {
        for key in [
            "encrypted_regex",
            "unencrypted_regex",
            "encrypted_comment_regex",
            "unencrypted_comment_regex",
        ] {
            let error = Selection::compile(Selector::new(key, "^(pass").as_ref()).unwrap_err();
            let SelectionError::Regex { fault, .. } = &error else {
                panic!("{error}");
            };
            assert_eq!(fault.fault, PatternFault::UnclosedGroup);
            assert_eq!(fault.offset, 1);
        }
        let error = Selection::compile(Some(&Selector::EncryptedRegex("^(?!a).*".to_owned())));
        assert_eq!(
            error.unwrap_err().to_string(),
            "'encrypted_regex: ^(?!a).*' is not a regular expression: look-around is not part of \
             SOPS's regular expressions (RE2) at character 2"
        );
    }

    #[test]
    fn an_empty_value_is_no_selector() {
        for key in SELECTOR_KEYS {
            assert_eq!(Selector::new(key, ""), None);
            assert_eq!(Selector::new(key, "x").map(|s| s.metadata_key()), Some(key));
        }
        assert!(Selection::compile(Some(&Selector::EncryptedSuffix(String::new()))).is_err());
    }
}
