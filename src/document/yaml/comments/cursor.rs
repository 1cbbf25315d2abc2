//! A position in the text, counted as go-yaml counts it.

/// A place in the text: go-yaml compares comments and tokens by these numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// Characters before it.
    pub index: i32,
    /// Line breaks before it.
    pub line: i32,
    /// Characters between the start of the line and it.
    pub column: i32,
}

/// A reader of the text that only moves forward.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    byte: usize,
    mark: Mark,
    newlines: i32,
}

impl<'a> Cursor<'a> {
    /// A cursor before the first character; a byte order mark there is not a character.
    pub fn new(text: &'a str) -> Self {
        let byte = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Cursor {
            text,
            byte,
            mark: Mark::default(),
            newlines: 0,
        }
    }

    /// Where it stands.
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// The byte that it stands before.
    pub fn byte(&self) -> usize {
        self.byte
    }

    /// Line breaks since the last character that is neither blank nor a break.
    pub fn newlines(&self) -> i32 {
        self.newlines
    }

    /// The byte `ahead` of it, 0 past the end.
    pub fn peek(&self, ahead: usize) -> u8 {
        self.text
            .as_bytes()
            .get(self.byte + ahead)
            .copied()
            .unwrap_or(0)
    }

    /// Whether a byte order mark follows.
    pub fn at_byte_order_mark(&self) -> bool {
        self.text[self.byte..].starts_with('\u{feff}')
    }

    /// Whether nothing follows.
    pub fn at_end(&self) -> bool {
        self.byte >= self.text.len()
    }

    /// Moves over one character, or over one `\r\n`.
    pub fn step(&mut self) {
        let byte = self.peek(0);
        if self.at_end() {
            return;
        }
        if is_break(byte) {
            let width = if byte == b'\r' && self.peek(1) == b'\n' {
                2
            } else {
                1
            };
            self.byte += width;
            self.mark = Mark {
                index: self.mark.index + width as i32,
                line: self.mark.line + 1,
                column: 0,
            };
            self.newlines += 1;
            return;
        }
        if !is_blank(byte) {
            self.newlines = 0;
        }
        self.byte += match byte {
            ..0x80 => 1,
            0x80..0xe0 => 2,
            0xe0..0xf0 => 3,
            _ => 4,
        };
        self.mark.index += 1;
        self.mark.column += 1;
    }

    /// Moves up to the byte `end`, if it is ahead.
    pub fn advance_to(&mut self, end: usize) {
        while self.byte < end && !self.at_end() {
            self.step();
        }
    }

    /// Moves while the next byte is one that `wanted` accepts.
    pub fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) {
        while !self.at_end() && wanted(self.peek(0)) {
            self.step();
        }
    }

    /// Moves up to the end of the line.
    pub fn skip_line(&mut self) {
        self.skip_while(|byte| !is_break(byte));
    }

    /// Starts a new line at the end of the text, as go-yaml does before it closes a stream.
    pub fn end_last_line(&mut self) {
        if self.mark.column != 0 {
            self.mark.column = 0;
            self.mark.line += 1;
        }
    }
}

/// Whether it is a space or a tab.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Whether it breaks a line. (Documents with U+0085, U+2028 or U+2029 are not for SOPS.)
pub(super) fn is_break(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// Whether a line ends here, by a break or the end of the text.
pub(super) fn is_break_or_end(byte: u8) -> bool {
    byte == 0 || is_break(byte)
}
