//! What was found so far, up to a bound.

use std::ops::Range;

use crate::inspect::found::Found;
use crate::scan::Confidence;

/// A file that has more than these has said enough.
const MAX_FOUND: usize = 10_000;

/// Findings in the making.
#[derive(Default)]
pub(super) struct Findings(Vec<Found>);

impl Findings {
    /// Adds one.
    pub(super) fn add(
        &mut self,
        (rule, confidence): (&'static str, Confidence),
        at: Range<usize>,
        key: impl Into<Option<String>>,
        reasons: Vec<String>,
    ) {
        if self.0.len() < MAX_FOUND {
            let key = key.into();
            self.0.push(Found {
                rule,
                confidence,
                at,
                key,
                reasons,
            });
        }
    }

    /// Whether nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Leaves out what a rule found.
    pub(super) fn without(mut self, rule: &str) -> Self {
        self.0.retain(|found| found.rule != rule);
        self
    }

    /// Moves what was found in a part of the text that begins at `start`.
    pub(super) fn take_shifted(&mut self, part: Findings, start: usize) {
        for found in part.0 {
            let at = found.at.start + start..found.at.end + start;
            self.add((found.rule, found.confidence), at, found.key, found.reasons);
        }
    }

    /// All of them in the order of the text, none twice.
    pub(super) fn sorted(mut self) -> Vec<Found> {
        self.0
            .sort_by(|a, b| (a.at.start, a.rule, a.at.end).cmp(&(b.at.start, b.rule, b.at.end)));
        self.0
            .dedup_by(|later, first| later.at.start == first.at.start && later.rule == first.rule);
        self.0
    }
}
