//! A team's own rules and allowlists, as its `.gitleaks.toml` has them.
//!
//! Regular expressions mean what they mean to gitleaks, which compiles them with Go. What is unknown
//! is refused with its line: a misspelt allowlist would be one that allows nothing.

mod allow;
mod fields;
mod matching;
mod reading;

use crate::sops::pattern::Pattern;
use crate::sops::pattern::PatternError;

pub use allow::Subject;
pub use matching::TeamMatch;

use allow::Allowlist;

/// The name of the file.
pub const TEAM_FILE: &str = ".gitleaks.toml";

/// A team's rules and allowlists.
#[derive(Clone, Debug, Default)]
pub struct TeamRules {
    rules: Vec<TeamRule>,
    allowlists: Vec<Allowlist>,
    extends: Option<String>,
    disabled: Vec<String>,
}

/// A rule of a team.
#[derive(Clone, Debug)]
pub struct TeamRule {
    /// Its id.
    pub id: String,
    /// What it says of a finding.
    pub description: String,
    regex: Option<Pattern>,
    path: Option<Pattern>,
    keywords: Vec<String>,
    entropy: f32,
    secret_group: usize,
    allowlists: Vec<Allowlist>,
    required: Vec<Required>,
    skip_report: bool,
}

/// What else must be found near a match of a rule.
#[derive(Clone, Debug)]
struct Required {
    id: String,
    within_lines: Option<usize>,
    within_columns: Option<usize>,
}

/// What is wrong with a team's file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct TeamError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub fault: TeamFault,
}

/// The ways in which a team's file is none.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TeamFault {
    /// It is no TOML.
    #[error("this is no TOML: {0}")]
    Toml(String),
    /// A key that means nothing.
    #[error("unknown key '{key}'; known here are {known}")]
    UnknownKey {
        /// The key.
        key: String,
        /// Those that mean something.
        known: String,
    },
    /// A value of another type.
    #[error("'{key}' takes {wanted}")]
    Type {
        /// The key.
        key: String,
        /// What it takes.
        wanted: &'static str,
    },
    /// A key that must be there.
    #[error("{of} needs '{key}'")]
    Missing {
        /// What it is missing from.
        of: &'static str,
        /// The key.
        key: &'static str,
    },
    /// A regular expression that is none.
    #[error("'{key}' is no regular expression of Go: {source}")]
    Regex {
        /// The key.
        key: String,
        /// Why.
        source: PatternError,
    },
    /// A group that the regular expression does not have.
    #[error("'secretGroup' is {group}, and the regular expression has {groups} groups")]
    Group {
        /// The number of the group.
        group: usize,
        /// How many there are.
        groups: usize,
    },
    /// A word that is none of those a key takes.
    #[error("'{key}' is one of {choices}")]
    Choice {
        /// The key.
        key: &'static str,
        /// What it may be.
        choices: &'static str,
    },
    /// Two rules of one id.
    #[error("the rule '{0}' stands twice")]
    Twice(String),
    /// Another file by its address.
    #[error(
        "'extend.url' would be fetched from the network; put the file beside this one and use 'extend.path'"
    )]
    Url,
}

impl TeamRules {
    /// Reads the text of a `.gitleaks.toml`.
    ///
    /// # Errors
    /// What is no TOML, a key that is unknown or of another type, a regular expression that is none.
    pub fn parse(text: &str) -> Result<Self, TeamError> {
        reading::read(text)
    }

    /// The path of the file whose rules these extend, as written.
    pub fn extends(&self) -> Option<&str> {
        self.extends.as_deref()
    }

    /// Adds the rules that these extend: a rule of these of the same id comes first, and what it
    /// does not say the other one does.
    pub fn over(mut self, base: Self) -> Self {
        for rule in base.rules {
            if self.disabled.contains(&rule.id) {
                continue;
            }
            match self.rules.iter_mut().find(|own| own.id == rule.id) {
                Some(own) => own.complete(rule),
                None => self.rules.push(rule),
            }
        }
        self.allowlists.extend(base.allowlists);
        self.disabled.extend(base.disabled);
        self
    }

    /// The ids of rules that are switched off.
    pub fn disabled(&self) -> &[String] {
        &self.disabled
    }

    /// The rules.
    pub fn rules(&self) -> &[TeamRule] {
        &self.rules
    }
}

impl TeamRule {
    fn complete(&mut self, base: Self) {
        self.regex = self.regex.take().or(base.regex);
        self.path = self.path.take().or(base.path);
        if self.keywords.is_empty() {
            self.keywords = base.keywords;
        }
        if self.entropy == 0.0 {
            self.entropy = base.entropy;
        }
        if self.secret_group == 0 {
            self.secret_group = base.secret_group;
        }
        if self.description.is_empty() {
            self.description = base.description;
        }
        if self.required.is_empty() {
            self.required = base.required;
        }
        self.allowlists.extend(base.allowlists);
    }
}

#[cfg(test)]
mod tests;
