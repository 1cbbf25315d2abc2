//! The whole key around a keyword, and where it stands in its line.

use std::ops::Range;

use super::Stand;
use super::reach::Reach;

/// The longest key, to either side of the keyword.
const LONGEST: usize = 96;

/// A key.
pub struct Key {
    /// Where it stands, without quotes and without the dashes of an option.
    pub range: Range<usize>,
    /// Where it ends, with its closing quote.
    pub end: usize,
    /// The quote that closes it, or that stands before it alone.
    pub quote: Option<u8>,
    /// Whether the quote closes it.
    pub closed: bool,
    /// Whether the quotes are escaped: `\"`.
    pub escaped: bool,
    /// Whether two dashes or one make it an option.
    pub option: bool,
    /// Where it stands in its line.
    pub stand: Stand,
}

/// Reads the key around the keyword of `length` bytes.
pub fn around(reach: &Reach<'_>, length: usize) -> Option<Key> {
    let hit = reach.hit;
    let before = reach.bytes(hit.saturating_sub(LONGEST), hit);
    let back = before
        .iter()
        .rev()
        .take_while(|byte| is_part(**byte))
        .count();
    let begun = hit - back;
    // The keyword may end in an operator (`auth=`); then the key ends before it.
    let from = hit
        + reach
            .bytes(hit, hit + length)
            .iter()
            .take_while(|b| is_part(**b))
            .count();
    let ahead = reach.bytes(from, from + LONGEST);
    let mut end = from + ahead.iter().take_while(|byte| is_part(**byte)).count();
    let dashes = reach
        .bytes(begun, end)
        .iter()
        .take_while(|b| **b == b'-')
        .count();
    let start = begun + dashes;
    while end > start && matches!(reach.before(end), Some(b'-' | b'.')) {
        end -= 1;
    }
    if start >= end || back >= LONGEST || ahead.len() >= LONGEST && end - from >= LONGEST {
        return None;
    }
    let quote = reach
        .before(begun)
        .filter(|byte| matches!(byte, b'"' | b'\'' | b'`'));
    let escaped = quote.is_some() && reach.before(begun - 1) == Some(b'\\');
    let closing = usize::from(escaped) + 1;
    let closed = quote.is_some()
        && reach.at(end + closing - 1) == quote
        && (!escaped || reach.at(end) == Some(b'\\'));
    let option = dashes > 0
        && reach
            .before(begun)
            .is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'['));
    Some(Key {
        stand: stand(reach, start),
        range: start..end,
        end: if closed { end + closing } else { end },
        quote,
        closed,
        escaped,
        option,
    })
}

fn is_part(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

/// Words that may stand in front of a key that begins its line.
const LEADING: &[&[u8]] = &[
    b"arg",
    b"const",
    b"declare",
    b"default",
    b"env",
    b"export",
    b"final",
    b"let",
    b"local",
    b"private",
    b"public",
    b"readonly",
    b"set",
    b"setenv",
    b"setx",
    b"static",
    b"string",
    b"val",
    b"var",
    b"def",
    b"override",
    b"protected",
    b"-x",
    b"-gx",
    b"/m",
    b"add",
    b"#define",
    b"mut",
];

/// Whether nothing but space, dashes of a list, a quote or a leading word is in front of the key.
fn stand(reach: &Reach<'_>, start: usize) -> Stand {
    let Some(line) = reach.line_start(start) else {
        return Stand::Inside;
    };
    let before = reach.bytes(line, start);
    let mut words = before
        .split(|b| matches!(b, b' ' | b'\t' | b'\r'))
        .filter(|w| !w.is_empty());
    let leads = |word: &[u8]| {
        let word = word
            .strip_suffix(b"\"")
            .or(word.strip_suffix(b"'"))
            .unwrap_or(word);
        let marks = word.iter().all(|b| {
            matches!(
                b,
                b'-' | b'?' | b'@' | b'$' | b':' | b'\\' | b'{' | b'*' | b'+'
            )
        });
        marks
            || word.eq_ignore_ascii_case(b"$env:")
            || LEADING.iter().any(|it| word.eq_ignore_ascii_case(it))
    };
    match words.all(leads) {
        true => Stand::First,
        false => Stand::Inside,
    }
}
