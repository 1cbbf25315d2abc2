//! Where keywords stand in a text: one pass, whatever their number.
//!
//! Four bytes at a time, folded to one case, are hashed into bitmaps that fit the fastest cache; only
//! where they answer are the words themselves compared. Making it costs microseconds, which is
//! what a hook can spend.

use std::ops::Range;

/// The words to look for.
pub struct Keywords {
    words: Vec<Word>,
    /// By the hash of their first four bytes, where a word of four bytes or more begins.
    first: Bits,
    /// The same for words that are too short for `second`.
    short: Bits,
    /// By the hash of the four bytes from the third on, for words of six bytes or more.
    second: Bits,
    /// By the hash of their three bytes, for words of three.
    three: Bits,
    /// Which words begin with four bytes of a hash, or are the three of it.
    begun: Buckets,
    small: Buckets,
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
const FOLD_ALL: u64 = 0x2020_2020_2020_2020;
const THREE: u32 = 0x00ff_ffff;

impl Keywords {
    /// Takes words of three bytes or more; shorter ones would be everywhere and are never found.
    pub fn new(words: Vec<Word>) -> Self {
        let mut keywords = Self {
            first: Bits::new(),
            short: Bits::new(),
            second: Bits::new(),
            three: Bits::new(),
            begun: Buckets::default(),
            small: Buckets::default(),
            words: Vec::new(),
        };
        let (mut begun, mut small) = (Vec::new(), Vec::new());
        for (index, word) in words.iter().enumerate() {
            let entry = Entry::of(word.text.as_bytes(), index);
            match *word.text.as_bytes() {
                [a, b, c, d, ref rest @ ..] => {
                    let hash = hash(folded([a, b, c, d]));
                    keywords.first.set(hash);
                    match *rest {
                        [e, f, ..] => keywords.second.set(self::hash(folded([c, d, e, f]))),
                        _ => keywords.short.set(hash),
                    }
                    begun.push((hash, entry));
                }
                [a, b, c] => {
                    let hash = hash_three(folded([a, b, c, 0]));
                    keywords.three.set(hash);
                    small.push((hash, entry));
                }
                _ => {}
            }
        }
        keywords.begun = Buckets::of(begun);
        keywords.small = Buckets::of(small);
        keywords.words = words;
        keywords
    }

    /// Calls `found` with the index of each word and where it begins, for those that begin in
    /// `region`, in order.
    pub fn each(&self, text: &[u8], region: Range<usize>, mut found: impl FnMut(usize, usize)) {
        let end = region.end.min(text.len());
        let mut at = region.start;
        // Eight bytes at a time tell of the four words that may begin in their first half.
        while at < end
            && let Some(eight) = text.get(at..at + 8).and_then(|it| it.first_chunk())
        {
            let eight = u64::from_le_bytes(*eight) | FOLD_ALL;
            for step in 0..4 {
                let four = (eight >> (8 * step)) as u32;
                let (hash, three) = (hash(four), hash_three(four));
                if self.first.has(hash) | self.three.has(three) && at + step < end {
                    self.look(text, at + step, hash, three, &mut found);
                }
            }
            at += 4;
        }
        // A word may end the text.
        for at in at..end {
            let byte = |offset: usize| text.get(at + offset).copied().unwrap_or(0);
            let four = folded([byte(0), byte(1), byte(2), byte(3)]);
            self.look(text, at, hash(four), hash_three(four), &mut found);
        }
    }

    /// Looks closer at a place where the first four or three bytes may be those of a word.
    #[inline(never)]
    fn look(
        &self,
        text: &[u8],
        at: usize,
        hash: u16,
        three: u16,
        found: &mut impl FnMut(usize, usize),
    ) {
        if self.first.has(hash) {
            let behind = text.get(at + 2..at + 6).and_then(|it| it.first_chunk());
            let second = behind.map(|behind| self::hash(folded(*behind)));
            if second.is_some_and(|second| self.second.has(second)) || self.short.has(hash) {
                self.compare(text, at, self.begun.of_hash(hash), found);
            }
        }
        if self.three.has(three) {
            self.compare(text, at, self.small.of_hash(three), found);
        }
    }

    #[inline(never)]
    fn compare(
        &self,
        text: &[u8],
        at: usize,
        entries: &[Entry],
        found: &mut impl FnMut(usize, usize),
    ) {
        let rest = &text[at..];
        let mut begins = [0; 8];
        let length = rest.len().min(8);
        begins[..length].copy_from_slice(&rest[..length]);
        let begins = u64::from_le_bytes(begins) | FOLD_ALL;
        for entry in entries {
            if begins & entry.mask != entry.begins {
                continue;
            }
            let index = usize::from(entry.word);
            let word = self.words[index];
            let Some(there) = rest.get(..word.text.len()) else {
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

/// One bit for each hash.
struct Bits(Vec<u64>);

impl Bits {
    fn new() -> Self {
        Self(vec![0; HASHES / 64])
    }

    fn set(&mut self, hash: u16) {
        self.0[usize::from(hash >> 6)] |= 1 << (hash & 63);
    }

    #[inline(always)]
    fn has(&self, hash: u16) -> bool {
        self.0[usize::from(hash >> 6)] & (1 << (hash & 63)) != 0
    }
}

/// A word, and its first eight bytes folded to one case.
#[derive(Clone, Copy, Debug)]
struct Entry {
    begins: u64,
    mask: u64,
    word: u16,
}

impl Entry {
    fn of(word: &[u8], index: usize) -> Self {
        let mut begins = [0; 8];
        let length = word.len().min(8);
        begins[..length].copy_from_slice(&word[..length]);
        let mask = match length {
            8 => u64::MAX,
            length => (1 << (8 * length)) - 1,
        };
        Self {
            begins: (u64::from_le_bytes(begins) | FOLD_ALL) & mask,
            mask,
            word: index as u16,
        }
    }
}

/// Words by hash: from `starts[hash]` to `starts[hash + 1]`.
#[derive(Default)]
struct Buckets {
    entries: Vec<Entry>,
    starts: Vec<u32>,
}

impl Buckets {
    fn of(mut pairs: Vec<(u16, Entry)>) -> Self {
        pairs.sort_by_key(|(hash, entry)| (*hash, entry.word));
        let mut starts = vec![0u32; HASHES + 1];
        for (hash, _) in &pairs {
            starts[usize::from(*hash) + 1] += 1;
        }
        for at in 0..HASHES {
            starts[at + 1] += starts[at];
        }
        Self {
            entries: pairs.into_iter().map(|(_, entry)| entry).collect(),
            starts,
        }
    }

    fn of_hash(&self, hash: u16) -> &[Entry] {
        let hash = usize::from(hash);
        &self.entries[self.starts[hash] as usize..self.starts[hash + 1] as usize]
    }
}

fn folded(four: [u8; 4]) -> u32 {
    u32::from_le_bytes(four) | FOLD
}

/// The hash of four bytes, folded.
#[inline(always)]
fn hash(four: u32) -> u16 {
    (four.wrapping_mul(0x9E37_79B1) >> 16) as u16
}

/// The hash of the first three of them alone.
#[inline(always)]
fn hash_three(four: u32) -> u16 {
    ((four & THREE).wrapping_mul(0x85EB_CA6B) >> 16) as u16
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
