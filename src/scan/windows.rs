//! What of a text must be looked at again when it was made from another one.
//!
//! Whatever is found at a position depends on the bytes from [`REACH_BEFORE`] in front of it to
//! [`REACH_AFTER`] behind it, the run of token characters there, and a little behind that. Where those were copied, what
//! was found in the older text is found again, elsewhere by as much as they moved.

use std::ops::Range;

use super::assigned::Assigned;
use super::engine::LONGEST_RUN;
use super::engine::REACH_AFTER;
use super::engine::REACH_BEFORE;
use super::engine::is_token_byte;

/// How far behind the end of a long run its match may still look: for a mark on its line.
const BEHIND_RUN: usize = 264;

/// A piece of a text that stands in the older one too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Where it begins in the older text.
    pub from: usize,
    /// Where it begins in this one.
    pub to: usize,
    /// Its length.
    pub len: usize,
}

/// Something found at a position, which can be found again elsewhere.
pub trait Placed {
    /// The position on whose surroundings it depends.
    fn hit(&self) -> usize;
    /// The same, where the text moved by `by` bytes.
    fn moved(&self, by: isize) -> Self;
}

impl Placed for Assigned {
    fn hit(&self) -> usize {
        self.hit
    }

    fn moved(&self, by: isize) -> Self {
        let moved = |at: usize| at.saturating_add_signed(by);
        Self {
            hit: moved(self.hit),
            key: moved(self.key.start)..moved(self.key.end),
            value: moved(self.value.start)..moved(self.value.end),
            ..*self
        }
    }
}

/// The parts of a text that must be looked at, and the pieces whose finds are inherited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    /// In order, without overlaps.
    pub fresh: Vec<Range<usize>>,
    copied: Vec<Copied>,
}

impl Windows {
    /// Compares a text with the one of `older` bytes from which `copied` pieces of it come, in the
    /// order in which they stand in the text.
    pub fn new(text: &[u8], older: usize, copied: impl IntoIterator<Item = Copied>) -> Self {
        let copied = joined(copied);
        let mut fresh: Vec<Range<usize>> = Vec::new();
        let mut add = |from: usize, to: usize| {
            let run = run_start(text, from.saturating_sub(BEHIND_RUN));
            let start = run.saturating_sub(REACH_AFTER);
            let end = text.len().min(to + REACH_BEFORE);
            match fresh.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => fresh.push(start..end),
            }
        };
        let mut done = 0;
        for (at, piece) in copied.iter().enumerate() {
            let begins_both = at == 0 && piece.from == 0 && piece.to == 0;
            if !begins_both {
                add(done, piece.to);
            }
            done = piece.to + piece.len;
        }
        let ends_both = copied
            .last()
            .is_some_and(|last| last.from + last.len == older && done == text.len());
        if !ends_both {
            add(done, text.len());
        }
        Self { fresh, copied }
    }

    /// What was found in the older text, in the order of positions, and is found in this one too.
    pub fn inherited<T: Placed>(&self, found: &[T]) -> Vec<T> {
        let mut kept = Vec::new();
        for piece in &self.copied {
            let first = found.partition_point(|one| one.hit() < piece.from);
            let by = piece.to as isize - piece.from as isize;
            for one in &found[first..] {
                if one.hit() >= piece.from + piece.len {
                    break;
                }
                let now = one.hit() - piece.from + piece.to;
                let after = self.fresh.partition_point(|window| window.end <= now);
                let is_fresh = self
                    .fresh
                    .get(after)
                    .is_some_and(|window| window.contains(&now));
                if !is_fresh {
                    kept.push(one.moved(by));
                }
            }
        }
        kept
    }
}

/// Joins pieces that follow each other in both texts.
fn joined(copied: impl IntoIterator<Item = Copied>) -> Vec<Copied> {
    let mut all: Vec<Copied> = Vec::new();
    for piece in copied {
        match all.last_mut() {
            _ if piece.len == 0 => {}
            Some(last) if last.from + last.len == piece.from && last.to + last.len == piece.to => {
                last.len += piece.len;
            }
            _ => all.push(piece),
        }
    }
    all
}

/// Where the run of token characters begins that ends at `at`.
fn run_start(text: &[u8], at: usize) -> usize {
    let before = &text[at.saturating_sub(LONGEST_RUN)..at];
    let run = before.iter().rev().take_while(|byte| is_token_byte(**byte));
    at - run.count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::engine::RuleSet;
    use super::super::matched::Match;
    use super::super::sample;
    use super::*;

    /// Lines of which texts are made: tokens, names and values apart, encodings, marks, filler.
    fn lines() -> Vec<String> {
        let templates = [
            "GITHUB_TOKEN=ghp_{w:30}{crc62}\n",
            "ghp_{w:36} # gitleaks:allow\n",
            "datadog:\n",
            "  api_key: \"{x:32}\"\n",
            "DD_API_KEY={x:32}",
            concat!("{64:token gh", "p_0123456789abcdefghijABCDEFGHIJ012345}\n"),
            "{w:1500}",
            "ghp_{w:10}",
            "{w:26}\n",
            "# pragma: allowlist nextline secret\n",
            "nothing to see here\n",
            "{b:700}%41%42 %67hp_{w:36}\n",
            "\n",
            "x",
        ];
        templates
            .iter()
            .map(|it| sample::text(it).unwrap())
            .collect()
    }

    fn plain(found: &[Match], text: &[u8]) -> Vec<(usize, usize, Range<usize>, Vec<u8>)> {
        let secret = |it: &Match| it.secret_in(text).to_vec();
        let mut plain: Vec<_> = found
            .iter()
            .map(|it| (it.hit, it.rule, it.secret.clone(), secret(it)))
            .collect();
        plain.sort_by_key(|it| (it.0, it.1, it.2.start, it.2.end));
        plain
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_a_whole_scan_finds_the_windows_and_the_older_finds_hold(
            older in prop::collection::vec(0usize..14, 0..40),
            edits in prop::collection::vec((0usize..4, 0.0f64..1.0, 0.0f64..1.0, 0usize..14), 1..6),
        ) {
            let set = RuleSet::own(&[]);
            let lines = lines();
            let older: String = older.iter().map(|at| lines[*at].as_str()).collect();
            let older = older.into_bytes();
            // Copies in order, with pieces left out, twice or put in between.
            let mut newer = Vec::new();
            let mut copied = Vec::new();
            let mut done = 0;
            for (what, a, b, line) in edits {
                let upto = done + ((older.len() - done) as f64 * a) as usize;
                copied.push(Copied { from: done, to: newer.len(), len: upto - done });
                newer.extend_from_slice(&older[done..upto]);
                done = upto;
                match what {
                    0 => newer.extend_from_slice(lines[line].as_bytes()),
                    1 => done += ((older.len() - done) as f64 * b * 0.2) as usize,
                    2 => done -= (done as f64 * b * 0.2) as usize,
                    _ => newer.push(b'0'),
                }
            }
            copied.push(Copied { from: done, to: newer.len(), len: older.len() - done });
            newer.extend_from_slice(&older[done..]);

            let before = set.matches(&older, 0..older.len());
            let windows = Windows::new(&newer, older.len(), copied);
            let mut found = windows.inherited(&before);
            for window in &windows.fresh {
                found.extend(set.matches(&newer, window.clone()));
            }
            let whole = set.matches(&newer, 0..newer.len());
            prop_assert_eq!(plain(&found, &newer), plain(&whole, &newer));
        }
    }

    #[test]
    fn an_unchanged_text_has_nothing_fresh() {
        let whole = Copied {
            from: 0,
            to: 0,
            len: 3,
        };
        assert!(Windows::new(b"abc", 3, [whole]).fresh.is_empty());
        let all = |text: &[u8], older, copied: &[Copied]| {
            let windows = Windows::new(text, older, copied.iter().copied());
            windows.fresh.len() == 1 && windows.fresh[0] == (0..text.len())
        };
        assert!(all(b"abc", 4, &[whole]));
        assert!(all(b"abc", 0, &[]));
        assert!(all(b"", 0, &[]));
    }
}
