//! Character classes and escapes as Go reads them, written so that only one reading is left.

use super::PatternError;
use super::PatternFault;
use super::names;

/// A pattern's characters and the place of the reader in them.
pub(super) struct Reader {
    chars: Vec<char>,
    pub(super) at: usize,
}

impl Reader {
    pub(super) fn new(pattern: &str) -> Self {
        Self {
            chars: pattern.chars().collect(),
            at: 0,
        }
    }

    /// The character `ahead` places further on.
    pub(super) fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    pub(super) fn take(&mut self) -> Option<char> {
        let taken = self.peek(0)?;
        self.at += 1;
        Some(taken)
    }

    /// Steps over `text` if it stands here.
    pub(super) fn accept(&mut self, text: &str) -> bool {
        let stands_here = self.ahead(text);
        if stands_here {
            self.at += text.chars().count();
        }
        stands_here
    }

    /// Whether `text` stands here.
    pub(super) fn ahead(&self, text: &str) -> bool {
        text.chars()
            .enumerate()
            .all(|(i, wanted)| self.peek(i) == Some(wanted))
    }
}

fn fault(fault: PatternFault, offset: usize) -> PatternError {
    PatternError { fault, offset }
}

/// One character, spelt so that it is never syntax.
pub(super) fn literal(c: char) -> String {
    format!("\\x{{{:X}}}", u32::from(c))
}

fn ranges(ranges: &[(char, char)]) -> String {
    let mut body = String::new();
    for (first, last) in ranges {
        body.push_str(&literal(*first));
        if first != last {
            body.push('-');
            body.push_str(&literal(*last));
        }
    }
    body
}

/// `\d \D \s \S \w \W` and `\p…`, as a class of its own; nothing if another escape stands here.
pub(super) fn class_escape(reader: &mut Reader) -> Result<Option<String>, PatternError> {
    let start = reader.at;
    let Some('\\') = reader.peek(0) else {
        return Ok(None);
    };
    let body: &[(char, char)] = match reader.peek(1).map(|c| c.to_ascii_lowercase()) {
        Some('d') => &[('0', '9')],
        // Go's \s has no vertical tab.
        Some('s') => &[('\t', '\n'), ('\x0C', '\r'), (' ', ' ')],
        Some('w') => &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        Some('p') => return unicode_class(reader).map(Some),
        _ => return Ok(None),
    };
    let negated = reader.peek(1).is_some_and(|c| c.is_ascii_uppercase());
    reader.at = start + 2;
    let caret = if negated { "^" } else { "" };
    Ok(Some(format!("[{caret}{}]", ranges(body))))
}

fn unicode_class(reader: &mut Reader) -> Result<String, PatternError> {
    let start = reader.at;
    let unknown = || fault(PatternFault::UnicodeClass, start);
    let mut negated = reader.peek(1) == Some('P');
    reader.at += 2;
    let mut name = String::new();
    match reader.take().ok_or_else(unknown)? {
        '{' => loop {
            match reader.take().ok_or_else(unknown)? {
                '}' => break,
                c => name.push(c),
            }
        },
        single => name.push(single),
    }
    if let Some(rest) = name.strip_prefix('^') {
        negated = !negated;
        name = rest.to_owned();
    }
    let body = if name == "Any" {
        r"\x{0}-\x{10FFFF}".to_owned()
    } else if names::CATEGORIES.contains(&name.as_str()) {
        format!(r"\p{{gc={name}}}")
    } else if names::SCRIPTS.contains(&name.as_str()) {
        format!(r"\p{{sc={name}}}")
    } else {
        return Err(unknown());
    };
    let caret = if negated { "^" } else { "" };
    Ok(format!("[{caret}{body}]"))
}

/// An escape that stands for one character.
pub(super) fn escaped_char(reader: &mut Reader) -> Result<char, PatternError> {
    let start = reader.at;
    let unknown = || fault(PatternFault::Escape, start);
    reader.at += 1;
    let c = reader.take().ok_or_else(unknown)?;
    match c {
        '1'..='7' if !matches!(reader.peek(0), Some('0'..='7')) => {
            Err(fault(PatternFault::Backreference, start))
        }
        '0'..='7' => Ok(octal(reader, c)),
        '8' | '9' => Err(fault(PatternFault::Backreference, start)),
        'x' => hexadecimal(reader).ok_or_else(unknown),
        'a' => Ok('\x07'),
        'f' => Ok('\x0C'),
        'n' => Ok('\n'),
        'r' => Ok('\r'),
        't' => Ok('\t'),
        'v' => Ok('\x0B'),
        c if c.is_ascii() && !c.is_ascii_alphanumeric() => Ok(c),
        _ => Err(unknown()),
    }
}

fn octal(reader: &mut Reader, first: char) -> char {
    let mut value = first.to_digit(8).unwrap_or(0);
    for _ in 0..2 {
        let Some(digit) = reader.peek(0).and_then(|c| c.to_digit(8)) else {
            break;
        };
        reader.at += 1;
        value = value * 8 + digit;
    }
    // Three octal digits are at most 511, which is a character.
    char::from_u32(value).unwrap_or('\0')
}

fn hexadecimal(reader: &mut Reader) -> Option<char> {
    let mut value = 0u32;
    if reader.accept("{") {
        let mut digits = 0;
        loop {
            match reader.take()? {
                '}' if digits > 0 => break,
                c => value = value * 16 + c.to_digit(16)?,
            }
            digits += 1;
            if value > u32::from(char::MAX) {
                return None;
            }
        }
    } else {
        for _ in 0..2 {
            value = value * 16 + reader.take()?.to_digit(16)?;
        }
    }
    char::from_u32(value)
}

/// Reads a bracketed class that begins here and writes it with every character spelt out.
pub(super) fn bracketed(reader: &mut Reader) -> Result<String, PatternError> {
    let open = reader.at;
    reader.at += 1;
    let mut class = String::from(if reader.accept("^") { "[^" } else { "[" });
    let mut first = true;
    loop {
        match reader.peek(0) {
            None => return Err(fault(PatternFault::UnclosedClass, open)),
            Some(']') if !first => break,
            Some(_) => {}
        }
        first = false;
        if let Some(named) = posix(reader)? {
            class.push_str(&named);
        } else if let Some(escape) = class_escape(reader)? {
            class.push_str(&escape);
        } else {
            class.push_str(&range(reader, open)?);
        }
    }
    reader.at += 1;
    class.push(']');
    Ok(class)
}

/// `[:alpha:]` or `[:^alpha:]`; a `[:` without `:]` is two characters, as in Go.
fn posix(reader: &mut Reader) -> Result<Option<String>, PatternError> {
    let start = reader.at;
    if reader.peek(0) != Some('[') || reader.peek(1) != Some(':') {
        return Ok(None);
    }
    let mut end = 2;
    while reader.peek(end) != Some(':') || reader.peek(end + 1) != Some(']') {
        if reader.peek(end).is_none() {
            return Ok(None);
        }
        end += 1;
    }
    let name: String = (2..end).filter_map(|i| reader.peek(i)).collect();
    let (negated, name) = match name.strip_prefix('^') {
        Some(rest) => (true, rest),
        None => (false, name.as_str()),
    };
    let Some((_, body)) = names::POSIX.iter().find(|(known, _)| *known == name) else {
        return Err(fault(PatternFault::ClassName, start));
    };
    reader.at = start + end + 2;
    let caret = if negated { "^" } else { "" };
    Ok(Some(format!("[{caret}{}]", ranges(body))))
}

fn range(reader: &mut Reader, open: usize) -> Result<String, PatternError> {
    let start = reader.at;
    let first = class_char(reader, open)?;
    let is_range = reader.peek(0) == Some('-') && !matches!(reader.peek(1), None | Some(']'));
    if !is_range {
        return Ok(literal(first));
    }
    reader.at += 1;
    let last = class_char(reader, open)?;
    if last < first {
        return Err(fault(PatternFault::CharacterRange, start));
    }
    Ok(ranges(&[(first, last)]))
}

fn class_char(reader: &mut Reader, open: usize) -> Result<char, PatternError> {
    match reader.peek(0) {
        Some('\\') => escaped_char(reader),
        Some(_) | None => reader
            .take()
            .ok_or_else(|| fault(PatternFault::UnclosedClass, open)),
    }
}
