//! The part of a text that may be looked at from a keyword.

use crate::scan::engine::LONGEST_TOKEN;
use crate::scan::engine::is_token_byte;

/// How far in front of a keyword is looked, and how far behind it before a run may go on.
const BEFORE: usize = 180;
const AFTER: usize = 1_200;

/// A text as far as it may be looked at from a keyword.
pub struct Reach<'a> {
    text: &'a [u8],
    /// Where the keyword begins.
    pub hit: usize,
    /// Where one may look first.
    pub from: usize,
    /// Where one may look no more.
    pub to: usize,
}

impl<'a> Reach<'a> {
    /// What can be reached from `hit`.
    pub fn new(text: &'a [u8], hit: usize) -> Self {
        Self {
            text,
            hit,
            from: hit.saturating_sub(BEFORE),
            to: text.len().min(hit + AFTER),
        }
    }

    /// The byte at a place, if it is in reach.
    pub fn at(&self, place: usize) -> Option<u8> {
        (place >= self.from && place < self.to)
            .then(|| self.text.get(place).copied())
            .flatten()
    }

    /// The byte in front of a place, if it is in reach.
    pub fn before(&self, place: usize) -> Option<u8> {
        place.checked_sub(1).and_then(|place| self.at(place))
    }

    /// The bytes from `start` to `end`, as far as they are in reach.
    pub fn bytes(&self, start: usize, end: usize) -> &'a [u8] {
        let end = end.min(self.to);
        self.text.get(start.max(self.from)..end).unwrap_or_default()
    }

    /// Everything in reach from `start`.
    pub fn rest(&self, start: usize) -> &'a [u8] {
        self.bytes(start, self.to)
    }

    /// Whether the text goes on at `start` with this word, in any case.
    pub fn says(&self, start: usize, word: &str) -> bool {
        self.bytes(start, start + word.len())
            .eq_ignore_ascii_case(word.as_bytes())
    }

    /// The first place from `start` that is no space or tab.
    pub fn past_blanks(&self, start: usize) -> usize {
        let blank = |byte: &&u8| matches!(byte, b' ' | b'\t');
        start + self.rest(start).iter().take_while(blank).count()
    }

    /// The first place from `start` that is no white space.
    pub fn past_space(&self, start: usize) -> usize {
        let space = |byte: &&u8| byte.is_ascii_whitespace();
        start + self.rest(start).iter().take_while(space).count()
    }

    /// Where the first byte from `start` is that `ends`; where the reach ends, a run of token
    /// characters may go on. Nothing if neither the byte nor the end of the text comes.
    pub fn until(&self, start: usize, ends: impl Fn(u8) -> bool) -> Option<usize> {
        if let Some(length) = self.rest(start).iter().position(|byte| ends(*byte)) {
            return Some(start + length);
        }
        let run = self.text[self.to.max(start).min(self.text.len())..]
            .iter()
            .take(LONGEST_TOKEN)
            .take_while(|byte| is_token_byte(**byte) && !ends(**byte))
            .count();
        let end = self.to.max(start) + run;
        match self.text.get(end) {
            Some(byte) => ends(*byte).then_some(end),
            None => Some(self.text.len()),
        }
    }

    /// Where the line begins that `place` is in, if that is in reach.
    pub fn line_start(&self, place: usize) -> Option<usize> {
        let before = self.bytes(self.from, place);
        match before.iter().rposition(|byte| *byte == b'\n') {
            Some(at) => Some(self.from + at + 1),
            None => (self.from == 0).then_some(0),
        }
    }
}
