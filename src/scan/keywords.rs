//! Where keywords stand in a text: one pass, whatever their number.
//!
//! Four bytes at a time, folded to one case, are hashed into a bitmap that fits the fastest cache;
//! only where it answers are the words themselves compared. Making it costs microseconds, which
//! is what a hook can spend.

use std::ops::Range;

/// The words to look for.
pub struct Keywords {
    words: Vec<Word>,
    /// One bit per hash of four folded bytes.
    filter: Vec<u64>,
    /// Which words begin with four bytes of a hash, from `starts[hash]` to `starts[hash + 1]`.
    begun: Vec<u16>,
    starts: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
pub struct Word {
    pub text: &'static str,
    pub case: Case,
}

/// Whether upper and lower case are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    Exact,
    Any,
}

const HASHES: usize = 1 << 16;
const FOLD: u32 = 0x2020_2020;

impl Keywords {
    /// Takes words of three bytes or more; shorter ones would be everywhere and are never found.
    pub fn new(words: Vec<Word>) -> Self {
        let mut pairs: Vec<(u16, u16)> = Vec::with_capacity(words.len() * 2);
        for (index, word) in words.iter().enumerate() {
            let index = index as u16;
            match word.text.as_bytes() {
                [a, b, c, d, ..] => pairs.push((hash(*a, *b, *c, *d), index)),
                [a, b, c] => pairs.extend((0..=255).map(|d| (hash(*a, *b, *c, d), index))),
                _ => {}
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let mut filter = vec![0u64; HASHES / 64];
        let mut starts = vec![0u32; HASHES + 1];
        for (hash, _) in &pairs {
            filter[usize::from(hash >> 6)] |= 1 << (hash & 63);
            starts[usize::from(*hash) + 1] += 1;
        }
        for at in 0..HASHES {
            starts[at + 1] += starts[at];
        }
        let begun = pairs.into_iter().map(|(_, word)| word).collect();
        Self {
            words,
            filter,
            begun,
            starts,
        }
    }

    /// Calls `found` with the index of each word and where it begins, for those that begin in
    /// `region`, in order.
    pub fn each(&self, text: &[u8], region: Range<usize>, mut found: impl FnMut(usize, usize)) {
        let end = region.end.min(text.len());
        let fast_end = end.min(text.len().saturating_sub(3));
        if region.start < fast_end {
            let windows = text[region.start..fast_end + 3].windows(4);
            for (offset, window) in windows.enumerate() {
                if let [a, b, c, d] = *window {
                    let hash = hash(a, b, c, d);
                    if self.filter[usize::from(hash >> 6)] & (1 << (hash & 63)) != 0 {
                        self.compare(text, region.start + offset, hash, &mut found);
                    }
                }
            }
        }
        // A word of three bytes may end the text.
        for at in fast_end.max(region.start)..end {
            if let [a, b, c] = text[at..] {
                self.compare(text, at, hash(a, b, c, 0), &mut found);
            }
        }
    }

    #[inline(never)]
    fn compare(&self, text: &[u8], at: usize, hash: u16, found: &mut impl FnMut(usize, usize)) {
        let hash = usize::from(hash);
        let range = self.starts[hash] as usize..self.starts[hash + 1] as usize;
        for index in &self.begun[range] {
            let index = usize::from(*index);
            let word = self.words[index];
            let Some(there) = text.get(at..at + word.text.len()) else {
                continue;
            };
            let equal = match word.case {
                Case::Exact => there == word.text.as_bytes(),
                Case::Any => there.eq_ignore_ascii_case(word.text.as_bytes()),
            };
            if equal {
                found(index, at);
            }
        }
    }
}

#[inline(always)]
fn hash(a: u8, b: u8, c: u8, d: u8) -> u16 {
    let four = u32::from_le_bytes([a, b, c, d]) | FOLD;
    (four.wrapping_mul(0x9E37_79B1) >> 16) as u16
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keywords(words: &[(&'static str, Case)]) -> Keywords {
        let word = |(text, case): &(&'static str, Case)| Word { text, case: *case };
        Keywords::new(words.iter().map(word).collect())
    }

    fn all(keywords: &Keywords, text: &str) -> Vec<(usize, usize)> {
        let mut found = Vec::new();
        keywords.each(text.as_bytes(), 0..text.len(), |word, at| {
            found.push((word, at))
        });
        found
    }

    #[test]
    fn words_are_found_in_their_case_or_in_any() {
        let keywords = keywords(&[
            ("ghp_", Case::Exact),
            ("pwd", Case::Any),
            ("tok", Case::Any),
        ]);
        assert_eq!(all(&keywords, "ghp_x GHP_ PWD"), [(0, 0), (1, 11)]);
        assert_eq!(all(&keywords, "token=tok"), [(2, 0), (2, 6)]);
        assert_eq!(all(&keywords, ""), []);
        assert_eq!(all(&keywords, "pw"), []);
    }

    #[test]
    fn words_that_overlap_are_all_found() {
        let keywords = keywords(&[
            ("secret", Case::Any),
            ("secretkey", Case::Any),
            ("retk", Case::Any),
        ]);
        assert_eq!(all(&keywords, "mySecretKey"), [(0, 2), (1, 2), (2, 5)]);
    }

    proptest! {
        #[test]
        fn what_a_plain_search_finds_is_found(text in "[ab_P]{0,40}", start in 0usize..40, length in 0usize..40) {
            let words = ["aba", "abab", "b_ab", "ppa"];
            let keywords = keywords(&words.map(|word| (word, Case::Any)));
            let start = start.min(text.len());
            let region = start..(start + length).min(text.len());
            let mut found = Vec::new();
            keywords.each(text.as_bytes(), region.clone(), |word, at| found.push((at, word)));
            let folded = text.to_ascii_lowercase();
            let mut expected = Vec::new();
            for at in region {
                for (index, word) in words.iter().enumerate() {
                    if folded[at..].starts_with(word) {
                        expected.push((at, index));
                    }
                }
            }
            found.sort_unstable();
            prop_assert_eq!(found, expected);
        }
    }
}
