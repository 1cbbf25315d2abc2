//! A match: what a rule found, and where.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use zeroize::Zeroizing;

use super::rule::Confidence;
use super::windows::Placed;

/// A place where a rule found a credential.
#[derive(Clone, PartialEq, Eq)]
pub struct Match {
    /// Which rule, as an index into [`RuleSet::rules`](super::RuleSet::rules).
    pub rule: usize,
    /// Where the keyword begins that woke it.
    pub hit: usize,
    /// Where the secret stands; where it is encoded, the whole encoded text.
    pub secret: Range<usize>,
    /// How sure it is.
    pub confidence: Confidence,
    /// By what it is encoded, outermost first.
    pub through: Vec<&'static str>,
    /// The secret itself, where it is encoded in the text.
    pub(super) decoded: Option<Arc<Zeroizing<Vec<u8>>>>,
}

impl Match {
    /// The secret, given the text in which it was found.
    pub fn secret_in<'a>(&'a self, text: &'a [u8]) -> &'a [u8] {
        match &self.decoded {
            Some(decoded) => decoded,
            None => &text[self.secret.clone()],
        }
    }
}

/// The decoded secret counts, but is not shown.
impl fmt::Debug for Match {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Match")
            .field("rule", &self.rule)
            .field("hit", &self.hit)
            .field("secret", &self.secret)
            .field("confidence", &self.confidence)
            .field("through", &self.through)
            .finish_non_exhaustive()
    }
}

impl Placed for Match {
    fn hit(&self) -> usize {
        self.hit
    }

    fn moved(&self, by: isize) -> Self {
        let moved = |at: usize| at.saturating_add_signed(by);
        Self {
            hit: moved(self.hit),
            secret: moved(self.secret.start)..moved(self.secret.end),
            through: self.through.clone(),
            decoded: self.decoded.clone(),
            ..*self
        }
    }
}
