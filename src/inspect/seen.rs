//! What a text holds, whatever its path: token formats, assigned values, and whether its structure
//! is worth a look.

use std::ops::Range;

use crate::scan::Match;
use crate::scan::RuleSet;
use crate::scan::assigned::Assigned;
use crate::scan::windows::Placed;
use crate::scan::windows::Windows;

/// What stands in a text, in the order of positions.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// What the rules for token formats found.
    pub matches: Vec<Match>,
    /// What is assigned to names that may be those of secrets.
    pub assigned: Vec<Assigned>,
    /// Where words stand that a Secret or an encrypted file holds.
    pub hints: Vec<Hint>,
}

/// A place where a word stands that makes a look at the structure worth while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hint(usize);

impl Placed for Hint {
    fn hit(&self) -> usize {
        self.0
    }

    fn moved(&self, by: isize) -> Self {
        Self(self.0.saturating_add_signed(by))
    }
}

impl Seen {
    /// Whether there is nothing to judge.
    pub fn is_nothing(&self) -> bool {
        self.matches.is_empty() && self.assigned.is_empty() && self.hints.is_empty()
    }

    /// Looks at a whole text.
    pub fn of(text: &[u8], rules: &RuleSet) -> Self {
        Self::within(text, 0..text.len(), rules)
    }

    /// Looks at what is new in a text, and takes the rest from what was seen in the older one.
    pub fn again(text: &[u8], windows: &Windows, older: &Self, rules: &RuleSet) -> Self {
        let mut seen = Self {
            matches: windows.inherited(&older.matches),
            assigned: windows.inherited(&older.assigned),
            hints: windows.inherited(&older.hints),
        };
        for window in &windows.fresh {
            let fresh = Self::within(text, window.clone(), rules);
            seen.matches.extend(fresh.matches);
            seen.assigned.extend(fresh.assigned);
            seen.hints.extend(fresh.hints);
        }
        seen.matches.sort_by_key(Placed::hit);
        seen.assigned.sort_by_key(Placed::hit);
        seen.hints.sort_by_key(Placed::hit);
        seen
    }

    fn within(text: &[u8], region: Range<usize>, rules: &RuleSet) -> Self {
        let (matches, assigned) = rules.look(text, region.clone());
        Self {
            matches,
            assigned,
            hints: hints(text, region),
        }
    }
}

/// Finds `kind` with a Secret behind it, `sops` and `ENC[`, by where they begin.
fn hints(text: &[u8], region: Range<usize>) -> Vec<Hint> {
    // A word may begin in the region and end behind it.
    let end = text.len().min(region.end + 5);
    let part = &text[region.start..end];
    let mut found = Vec::new();
    for word in [&b"Secret"[..], b"sops", b"ENC["] {
        let all = memchr::memmem::find_iter(part, word);
        let places = all.map(|at| region.start + at);
        found.extend(places.filter(|at| *at < region.end).map(Hint));
    }
    found.sort_by_key(Placed::hit);
    found
}
