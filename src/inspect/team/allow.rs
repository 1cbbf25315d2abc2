//! What a team allows: by commit, path, pattern or word.

use super::TeamRules;
use crate::sops::pattern::Pattern;

/// An allowlist of a rule, or of all.
#[derive(Clone, Debug)]
pub struct Allowlist {
    /// Whether everything it names must hold, and not one.
    pub all: bool,
    pub target: Target,
    pub commits: Vec<String>,
    pub paths: Vec<Pattern>,
    pub regexes: Vec<Pattern>,
    /// In lower case.
    pub stopwords: Vec<String>,
    /// The ids of the rules it is for; all of them if there are none.
    pub only_for: Vec<String>,
}

/// What the patterns of an allowlist are compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Secret,
    Match,
    Line,
}

/// A find, as allowlists see it.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The id of the rule that found it.
    pub rule: &'a str,
    /// The path of the file.
    pub path: &'a str,
    /// The commit that brought it, where there is one.
    pub commit: Option<&'a str>,
    /// The secret.
    pub secret: &'a str,
    /// All that the rule matched.
    pub matched: &'a str,
    /// The line.
    pub line: &'a str,
}

impl Allowlist {
    pub fn allows(&self, subject: &Subject<'_>) -> bool {
        if !self.only_for.is_empty() && !self.only_for.iter().any(|id| id == subject.rule) {
            return false;
        }
        let target = match self.target {
            Target::Secret => subject.secret,
            Target::Match => subject.matched,
            Target::Line => subject.line,
        };
        let commit = subject.commit.unwrap_or_default();
        let lower = subject.secret.to_lowercase();
        let holds = [
            (!self.commits.is_empty()).then(|| self.commits.iter().any(|it| it == commit)),
            (!self.paths.is_empty()).then(|| self.paths.iter().any(|it| it.is_match(subject.path))),
            (!self.regexes.is_empty()).then(|| self.regexes.iter().any(|it| it.is_match(target))),
            (!self.stopwords.is_empty())
                .then(|| self.stopwords.iter().any(|it| lower.contains(it.as_str()))),
        ];
        let mut named = holds.into_iter().flatten().peekable();
        match self.all {
            true => named.peek().is_some() && named.all(|it| it),
            false => named.any(|it| it),
        }
    }
}

impl TeamRules {
    /// Whether an allowlist for all rules, or one of the team's rule of this id, allows a find.
    pub fn allows(&self, subject: &Subject<'_>) -> bool {
        let own = self.rules.iter().filter(|rule| rule.id == subject.rule);
        self.allowlists
            .iter()
            .chain(own.flat_map(|rule| &rule.allowlists))
            .any(|list| list.allows(subject))
    }
}
