//! What speaks against a password that was found by the look of its place alone.

use std::borrow::Cow;
use std::ops::Range;

use super::Kind;
use super::code;
use super::reference::plaintext;
use super::settings;
use super::surroundings::Outline;

/// What the policy knows of a file, asked about what other rules found in it.
pub struct Objections<'a> {
    text: &'a [u8],
    readable: Cow<'a, str>,
    is_test: bool,
}

impl<'a> Objections<'a> {
    /// Those against what is found in the file at `path`.
    pub fn of(path: &str, text: &'a [u8]) -> Self {
        let kind = Kind::of(path, text);
        Self {
            text,
            readable: super::readable(text),
            is_test: kind == Kind::Code && code::is_test(path),
        }
    }

    /// Whether what stands there is no secret in plain sight: a reference, a hash, the fixture of a
    /// test, the field of an object that holds none.
    pub fn object_to(&self, at: &Range<usize>) -> bool {
        if self.is_test {
            return true;
        }
        let said = |range: Range<usize>| match self.text.get(range).map(std::str::from_utf8) {
            Some(Ok(value)) => plaintext(value).is_none(),
            _ => false,
        };
        self.is_next_line(at)
            || said(at.clone())
            || said(self.widened(at))
            || self.is_kept_elsewhere(at.start)
    }

    /// With what stands in front of it: the `$2b$12$` of a hash.
    fn widened(&self, at: &Range<usize>) -> Range<usize> {
        let before = self.text[..at.start].iter().rev().take(32);
        let part = |byte: &&u8| byte.is_ascii_alphanumeric() || b"$.-_+{}[%@#".contains(byte);
        at.start - before.take_while(part).count()..at.end
    }

    /// Whether the place is that of the next assignment, because nothing is assigned to the one before.
    fn is_next_line(&self, at: &Range<usize>) -> bool {
        let before = self.text[..at.start].trim_ascii_end();
        let value = self.text.get(at.clone()).unwrap_or_default();
        let name = value
            .iter()
            .take_while(|b| b.is_ascii_alphanumeric() || **b == b'_');
        before.ends_with(b"=")
            && self.text[before.len()..at.start].contains(&b'\n')
            && value.get(name.count()) == Some(&b'=')
    }

    fn is_kept_elsewhere(&self, at: usize) -> bool {
        if !self.readable.contains("kind") {
            return false;
        }
        let outline = Outline::of(&self.readable);
        settings::is_kept_elsewhere(&outline.around(at))
    }
}
