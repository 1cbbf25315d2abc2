//! Bytes as a text: its encoding, whether it is one, and its lines.

use std::borrow::Cow;
use std::ops::Range;

/// How many of the first bytes tell whether a file is a text, as git does it.
const FIRST: usize = 8_000;

/// What the bytes of a file are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// UTF-8, or what is near enough: a byte that is none stays as it is.
    Plain(Cow<'a, [u8]>),
    /// No text: a picture, a program.
    Binary(&'a [u8]),
}

impl<'a> Text<'a> {
    /// Reads the bytes of a file: UTF-16 and UTF-32 with a mark become UTF-8, and a mark of UTF-8 stays.
    pub fn of(bytes: &'a [u8]) -> Self {
        match bytes {
            [0xff, 0xfe, 0, 0, rest @ ..] => Self::Plain(wide(rest, 4, u32::from_le_bytes)),
            [0, 0, 0xfe, 0xff, rest @ ..] => Self::Plain(wide(rest, 4, u32::from_be_bytes)),
            [0xff, 0xfe, rest @ ..] => Self::Plain(utf16(rest, u16::from_le_bytes)),
            [0xfe, 0xff, rest @ ..] => Self::Plain(utf16(rest, u16::from_be_bytes)),
            _ if memchr::memchr(0, &bytes[..bytes.len().min(FIRST)]).is_some() => {
                Self::Binary(bytes)
            }
            _ => Self::Plain(Cow::Borrowed(bytes)),
        }
    }

    /// Whether the bytes to look at are those of the file: they were not read from another encoding.
    pub fn is_as_stored(&self) -> bool {
        !matches!(self, Self::Plain(Cow::Owned(_)))
    }

    /// The bytes to look at.
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Plain(text) => text,
            Self::Binary(bytes) => bytes,
        }
    }
}

fn utf16<'a>(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Cow<'a, [u8]> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let chars = char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER));
    Cow::Owned(chars.collect::<String>().into_bytes())
}

fn wide<'a>(bytes: &[u8], size: usize, unit: fn([u8; 4]) -> u32) -> Cow<'a, [u8]> {
    let units = bytes.chunks_exact(size);
    let chars = units.map(|it| char::from_u32(unit([it[0], it[1], it[2], it[3]])));
    let text: String = chars
        .map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    Cow::Owned(text.into_bytes())
}

/// Where the lines of a text begin.
pub struct Lines<'a> {
    text: &'a [u8],
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines; they end with `\n`.
    pub fn of(text: &'a [u8]) -> Self {
        let ends = memchr::memchr_iter(b'\n', text).map(|at| at + 1);
        let starts = std::iter::once(0).chain(ends).collect();
        Self { text, starts }
    }

    /// The line and the column of a byte, both from 1; columns count characters.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[line - 1];
        let before = &self.text[start..at.min(self.text.len())];
        // A byte that continues a character of UTF-8 is no character of its own.
        let characters = before.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
        (line, characters + 1)
    }

    /// The text of the line that holds a byte, without its end.
    pub fn line(&self, at: usize) -> &'a [u8] {
        let Range { start, end } = self.range(at);
        &self.text[start..end]
    }

    fn range(&self, at: usize) -> Range<usize> {
        let line = self.starts.partition_point(|start| *start <= at);
        let end = self
            .starts
            .get(line)
            .map_or(self.text.len(), |next| next - 1);
        self.starts[line - 1]..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_and_utf_32_with_a_mark_are_texts() {
        let little: Vec<u8> = "\u{feff}a: ü😀"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(Text::of(&little).bytes(), "a: ü😀".as_bytes());
        let big: Vec<u8> = "\u{feff}a: ü😀"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(Text::of(&big).bytes(), "a: ü😀".as_bytes());
        let wide: Vec<u8> = "\u{feff}a😀"
            .chars()
            .flat_map(|c| (c as u32).to_le_bytes())
            .collect();
        assert_eq!(Text::of(&wide).bytes(), "a😀".as_bytes());
        assert_eq!(Text::of(&[0xff, 0xfe, 0x61]).bytes(), b"");
    }

    #[test]
    fn bytes_with_a_nul_are_no_text() {
        assert!(matches!(Text::of(b"a\0b"), Text::Binary(_)));
        assert!(matches!(Text::of(b"a\xffb"), Text::Plain(_)));
    }

    #[test]
    fn places_count_lines_and_characters() {
        let lines = Lines::of("ab\nüx\n".as_bytes());
        assert_eq!(lines.place(0), (1, 1));
        assert_eq!(lines.place(2), (1, 3));
        assert_eq!(lines.place(3), (2, 1));
        assert_eq!(lines.place(5), (2, 2));
        assert_eq!(lines.place(7), (3, 1));
        assert_eq!(lines.line(5), "üx".as_bytes());
        assert_eq!(lines.line(7), b"");
    }
}
