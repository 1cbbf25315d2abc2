//! A team's rules at work, as gitleaks applies them: over the whole text.

use std::ops::Range;

use super::Subject;
use super::TeamRule;
use super::TeamRules;
use crate::inspect::text::Lines;
use crate::scan::entropy::shannon;

/// A place where a team's rule found something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamMatch {
    /// Which rule, as an index into [`TeamRules::rules`].
    pub rule: usize,
    /// Where the secret stands; the first byte where the rule goes by the path alone.
    pub secret: Range<usize>,
}

impl TeamRules {
    /// Whether a rule may find anything in a text: one of its keywords stands in it, or it has none.
    pub fn may_match(&self, text: &[u8]) -> bool {
        let lower = text.to_ascii_lowercase();
        self.rules.iter().any(|rule| rule.is_woken(&lower))
    }

    /// Finds what the rules find, but what an allowlist allows.
    pub fn matches(&self, path: &str, commit: Option<&str>, text: &[u8]) -> Vec<TeamMatch> {
        if self.rules.is_empty() {
            return Vec::new();
        }
        let lower = text.to_ascii_lowercase();
        let lines = Lines::of(text);
        // Bytes that are no UTF-8 become others of the same number: ranges stay what they are.
        let readable = readable(text);
        let mut all = Vec::new();
        for (index, rule) in self.rules.iter().enumerate() {
            let here = rule.path.as_ref().is_none_or(|it| it.is_match(path));
            if !here || !rule.is_woken(&lower) {
                continue;
            }
            for (secret, matched) in rule.ranges(&readable) {
                let subject = Subject {
                    rule: &rule.id,
                    path,
                    commit,
                    secret: &readable[secret.clone()],
                    matched: &readable[matched],
                    line: &String::from_utf8_lossy(lines.line(secret.start)),
                };
                if !self.allows(&subject) {
                    all.push(TeamMatch {
                        rule: index,
                        secret,
                    });
                }
            }
        }
        let found = all.iter().filter(|one| self.is_reported(one, &all, &lines));
        found.cloned().collect()
    }

    /// Whether a match is a finding by itself, and what else its rule asks for stands near it.
    fn is_reported(&self, one: &TeamMatch, all: &[TeamMatch], lines: &Lines<'_>) -> bool {
        let rule = &self.rules[one.rule];
        let (line, column) = lines.place(one.secret.start);
        let near = |at: usize, limit: Option<usize>, other: usize| {
            limit.is_none_or(|limit| at.abs_diff(other) <= limit)
        };
        !rule.skip_report
            && rule.required.iter().all(|required| {
                all.iter().any(|other| {
                    let (other_line, other_column) = lines.place(other.secret.start);
                    self.rules[other.rule].id == required.id
                        && near(line, required.within_lines, other_line)
                        && near(column, required.within_columns, other_column)
                })
            })
    }
}

impl TeamRule {
    /// Whether a keyword stands in a text of lower case.
    fn is_woken(&self, lower: &[u8]) -> bool {
        let stands = |word: &String| memchr::memmem::find(lower, word.as_bytes()).is_some();
        self.keywords.is_empty() || self.keywords.iter().any(stands)
    }

    /// Where secrets stand, and the whole matches.
    fn ranges(&self, text: &str) -> Vec<(Range<usize>, Range<usize>)> {
        let Some(regex) = &self.regex else {
            // A rule without one goes by the path.
            return match self.path {
                Some(_) => vec![(0..0, 0..0)],
                None => Vec::new(),
            };
        };
        let mut found = Vec::new();
        for captures in regex.regex().captures_iter(text) {
            let Some(whole) = captures.get(0) else {
                continue;
            };
            let secret = match self.secret_group {
                0 => captures.iter().skip(1).flatten().find(|it| !it.is_empty()),
                group => captures.get(group),
            };
            let secret = secret.unwrap_or(whole);
            if self.entropy == 0.0 || shannon(secret.as_str().as_bytes()) > self.entropy {
                found.push((secret.range(), whole.range()));
            }
        }
        found
    }
}

/// A text in which each byte that is no UTF-8 is a `?`.
fn readable(text: &[u8]) -> String {
    let mut readable = String::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        readable.push_str(chunk.valid());
        readable.extend(std::iter::repeat_n('?', chunk.invalid().len()));
    }
    readable
}
