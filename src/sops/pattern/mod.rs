//! `Pattern`: a regular expression that means here what it means to SOPS, which compiles it with Go.
//!
//! Go's syntax (RE2) and that of the `regex` crate look alike and differ in what decides whether a
//! value is encrypted: `\d \w \s \b` are ASCII in Go and Unicode here, `\s` lacks the vertical tab
//! in Go, `[[a]` is a class in Go and an unfinished one here, `\<` is a character in Go and a word
//! boundary here, `a**` is an error in Go. So every pattern is read by Go's rules and written out
//! again with nothing left to interpretation; what Go refuses, or what differs between versions
//! of Go, is refused.

mod class;
mod names;
mod translate;

use regex::Regex;
use regex::RegexBuilder;

/// A compiled pattern, searched for anywhere in a text (SOPS never anchors).
#[derive(Clone, Debug)]
pub struct Pattern {
    source: String,
    compiled: Regex,
}

/// Why a pattern is refused, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault} at character {}", .offset + 1)]
pub struct PatternError {
    /// What is wrong.
    pub fault: PatternFault,
    /// How many characters of the pattern stand before the fault.
    pub offset: usize,
}

/// The ways in which a pattern is not one of Go's regular expressions.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternFault {
    /// `(` without `)`.
    #[error("an opening '(' has no ')'")]
    UnclosedGroup,
    /// `)` without `(`.
    #[error("a ')' has no opening '('")]
    UnopenedGroup,
    /// `[` without `]`.
    #[error("an opening '[' has no ']'")]
    UnclosedClass,
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    #[error("look-around is not part of SOPS's regular expressions (RE2)")]
    LookAround,
    /// `(?` and something that is no flag and no name.
    #[error("an unknown group '(?…'")]
    UnknownGroup,
    /// A group name with other than letters, digits and underscores, or one used twice.
    #[error("a group name that is malformed or used twice")]
    GroupName,
    /// `*`, `+`, `?` or `{n}` after nothing.
    #[error("a repetition with nothing before it")]
    NothingToRepeat,
    /// `a**`, `a+*`, `a{2}{3}`.
    #[error("a repetition of a repetition (put the inner one in parentheses)")]
    DoubleRepeat,
    /// `{2,1}` or more than 1000 in all.
    #[error("a repetition count out of range (at most 1000, the smaller number first)")]
    RepeatCount,
    /// `[z-a]` or `[a-\d]`.
    #[error("a character range that ends before it begins")]
    CharacterRange,
    /// `[[:nothing:]]`.
    #[error("an unknown character class name")]
    ClassName,
    /// `\1` to `\9`.
    #[error("a backreference is not part of SOPS's regular expressions (RE2)")]
    Backreference,
    /// A backslash and a letter without meaning, or at the end.
    #[error("an unknown escape sequence")]
    Escape,
    /// `\p{…}` with a name that not every version of Go knows with the same meaning.
    #[error("a Unicode class that not every version of SOPS reads alike")]
    UnicodeClass,
    /// More groups within groups than anybody writes.
    #[error("groups nested too deeply")]
    TooDeep,
    /// The compiled pattern would take too much memory.
    #[error("a pattern that is too large")]
    TooLarge,
}

impl Pattern {
    /// Compiles `source` by Go's rules.
    pub fn new(source: &str) -> Result<Self, PatternError> {
        Self::compile(source, translate::Purpose::Match)
    }

    /// Compiles `source` by Go's rules for whoever needs to know where it matches, and its groups
    /// ([`Pattern::regex`]).
    ///
    /// # Errors
    /// What [`Pattern::new`] refuses, and the flag `U`, which turns greed round.
    pub fn finding(source: &str) -> Result<Self, PatternError> {
        Self::compile(source, translate::Purpose::Find)
    }

    fn compile(source: &str, purpose: translate::Purpose) -> Result<Self, PatternError> {
        let translated = translate::translate(source, purpose)?;
        let compiled = RegexBuilder::new(&translated)
            .nest_limit(4 * translate::MAX_DEPTH)
            .build()
            .map_err(|_| PatternError {
                fault: PatternFault::TooLarge,
                offset: 0,
            })?;
        Ok(Self {
            source: source.to_owned(),
            compiled,
        })
    }

    /// Tells whether the pattern matches anywhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled.is_match(text)
    }

    /// The compiled pattern; its groups are those of the source if [`Pattern::finding`] made it.
    pub fn regex(&self) -> &Regex {
        &self.compiled
    }

    /// The pattern as it was written.
    pub fn as_str(&self) -> &str {
        &self.source
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern)
            .unwrap_or_else(|error| panic!("{pattern}: {error}"))
            .is_match(text)
    }

    fn fault(pattern: &str) -> (PatternFault, usize) {
        match Pattern::new(pattern) {
            Ok(_) => panic!("{pattern} compiles"),
            Err(error) => (error.fault, error.offset),
        }
    }

    #[test]
    fn a_pattern_is_searched_for_anywhere() {
        assert!(matches("word", "my_password"));
        assert!(!matches("^word", "my_password"));
        assert!(matches("^(data|stringData)$", "stringData"));
        assert!(!matches("^(data|stringData)$", "metadata"));
        assert!(matches("", "anything"));
    }

    #[test]
    fn perl_classes_are_ascii() {
        assert!(matches(r"^\d+$", "42"));
        assert!(!matches(r"\d", "٣"));
        assert!(!matches(r"\w", "é"));
        assert!(matches(r"^\W$", "é"));
        assert!(!matches(r"\s", "\u{a0}"));
        assert!(!matches(r"\s", "\u{b}"));
        assert!(matches(r"é\b", "éa"));
        assert!(matches(r"(?i)^\w$", "\u{212a}"));
        assert!(!matches(r"^\w$", "\u{212a}"));
    }

    #[test]
    fn a_dot_is_a_whole_character_and_no_newline() {
        assert!(matches("^.$", "é"));
        assert!(!matches("a.b", "a\nb"));
        assert!(matches("(?s)a.b", "a\nb"));
        assert!(matches("a[^x]b", "a\nb"));
    }

    #[test]
    fn quoting_octal_and_hexadecimal_are_read() {
        assert!(matches(r"^\Qa.b*\E$", "a.b*"));
        assert!(matches(r"^\Qab\E+$", "abbb"));
        assert!(matches(r"^\101\x42\x{43}$", "ABC"));
        assert!(matches(r"^\<\_\-$", "<_-"));
    }

    #[test]
    fn braces_and_brackets_that_are_no_syntax_are_characters() {
        assert!(matches("^a{,2}$", "a{,2}"));
        assert!(matches("^a{01}$", "a{01}"));
        assert!(matches("^[[a]$", "["));
        assert!(matches("^[]a]$", "]"));
        assert!(matches("^a]}$", "a]}"));
        assert!(matches("^[a&&b]+$", "&ab"));
        assert!(matches("^[[:^digit:]x]+$", "ax"));
    }

    #[test]
    fn flags_hold_to_the_end_of_their_group() {
        assert!(matches("^(?i:a)b$", "Ab"));
        assert!(!matches("^(?i:a)b$", "AB"));
        assert!(matches("^((?i)a)b$", "Ab"));
        assert!(!matches("^((?i)a)b$", "AB"));
        assert!(matches("(?i)a|b", "B"));
        assert!(!matches("(?i)a(?-i)b", "AB"));
        assert!(matches("(?m)^b$", "a\nb\nc"));
        assert!(!matches("^b$", "a\nb\nc"));
    }

    #[test]
    fn unicode_classes_are_read_by_the_names_that_every_version_knows() {
        assert!(matches(r"^\p{Greek}\pL\p{Lu}$", "αäÖ"));
        assert!(!matches(r"\p{^Greek}", "α"));
        assert!(matches(r"^[\P{Greek}]$", "a"));
        assert_eq!(fault(r"\p{greek}").0, PatternFault::UnicodeClass);
        assert_eq!(fault(r"\p{Letter}").0, PatternFault::UnicodeClass);
        assert_eq!(fault(r"\p{C}").0, PatternFault::UnicodeClass);
    }

    #[test]
    fn what_go_refuses_is_refused_with_its_place() {
        assert_eq!(fault("^(pass"), (PatternFault::UnclosedGroup, 1));
        assert_eq!(fault("^(?!a).*"), (PatternFault::LookAround, 1));
        assert_eq!(fault("(?<=a)b"), (PatternFault::LookAround, 0));
        assert_eq!(fault("a)"), (PatternFault::UnopenedGroup, 1));
        assert_eq!(fault("é[a"), (PatternFault::UnclosedClass, 1));
        assert_eq!(fault("a**"), (PatternFault::DoubleRepeat, 2));
        assert_eq!(fault("a*??"), (PatternFault::DoubleRepeat, 3));
        assert_eq!(fault("*a"), (PatternFault::NothingToRepeat, 0));
        assert_eq!(fault("a|*"), (PatternFault::NothingToRepeat, 2));
        assert_eq!(fault("a{1001}"), (PatternFault::RepeatCount, 1));
        assert_eq!(fault("a{3,2}"), (PatternFault::RepeatCount, 1));
        assert_eq!(fault("(a{100}){11}"), (PatternFault::RepeatCount, 8));
        assert_eq!(fault("[z-a]"), (PatternFault::CharacterRange, 1));
        assert_eq!(fault(r"(a)\1"), (PatternFault::Backreference, 3));
        assert_eq!(fault(r"a\"), (PatternFault::Escape, 1));
        assert_eq!(fault(r"\Z"), (PatternFault::Escape, 0));
        assert_eq!(fault("[[:foo:]]"), (PatternFault::ClassName, 1));
        assert_eq!(fault("(?P<a>x)(?P<a>y)"), (PatternFault::GroupName, 8));
        assert_eq!(fault("(?x)a"), (PatternFault::UnknownGroup, 0));
        assert_eq!(fault(&"(".repeat(5000)).0, PatternFault::TooDeep);
    }

    proptest::proptest! {
        #[test]
        fn no_pattern_makes_the_reader_panic(pattern in r"[ab|()\[\]{}?*+^$.\\:<>PQEiU!=,0-9é-]{0,16}") {
            if let Ok(compiled) = Pattern::new(&pattern) {
                compiled.is_match("ab0é");
            }
        }
    }
}
