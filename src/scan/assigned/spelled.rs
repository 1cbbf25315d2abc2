//! A value without the escapes and line breaks of its spelling.

use std::borrow::Cow;

use super::Assigned;
use super::Operator;
use super::Quote;

/// The value as it is meant: escapes of quotes, blocks, URLs and XML undone.
pub fn plain<'a>(text: &'a [u8], found: &Assigned) -> Cow<'a, [u8]> {
    let spelled = text.get(found.value.clone()).unwrap_or_default();
    if found.operator == Operator::Userinfo {
        return percent(spelled);
    }
    if found.operator == Operator::Element {
        return entities(spelled);
    }
    match found.quote {
        Quote::Double | Quote::Escaped | Quote::Around => backslashes(spelled),
        Quote::Single => doubled(spelled),
        Quote::Block => lines(spelled),
        Quote::None | Quote::Backtick | Quote::Triple => Cow::Borrowed(spelled),
    }
}

fn percent(spelled: &[u8]) -> Cow<'_, [u8]> {
    if !spelled.contains(&b'%') {
        return Cow::Borrowed(spelled);
    }
    let digit = |byte: Option<&u8>| byte.and_then(|b| char::from(*b).to_digit(16));
    let mut made = Vec::with_capacity(spelled.len());
    let mut at = 0;
    while at < spelled.len() {
        match (
            spelled[at],
            digit(spelled.get(at + 1)),
            digit(spelled.get(at + 2)),
        ) {
            (b'%', Some(high), Some(low)) => {
                made.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                made.push(byte);
                at += 1;
            }
        }
    }
    Cow::Owned(made)
}

fn entities(spelled: &[u8]) -> Cow<'_, [u8]> {
    const ENTITIES: &[(&[u8], u8)] = &[
        (b"&amp;", b'&'),
        (b"&lt;", b'<'),
        (b"&gt;", b'>'),
        (b"&quot;", b'"'),
        (b"&apos;", b'\''),
    ];
    if !spelled.contains(&b'&') {
        return Cow::Borrowed(spelled);
    }
    let mut made = Vec::with_capacity(spelled.len());
    let mut rest = spelled;
    while let Some(first) = rest.first() {
        let entity = ENTITIES.iter().find(|(name, _)| rest.starts_with(name));
        let (length, byte) = entity.map_or((1, *first), |(name, byte)| (name.len(), *byte));
        made.push(byte);
        rest = &rest[length..];
    }
    Cow::Owned(made)
}

fn backslashes(spelled: &[u8]) -> Cow<'_, [u8]> {
    if !spelled.contains(&b'\\') {
        return Cow::Borrowed(spelled);
    }
    let mut made = Vec::with_capacity(spelled.len());
    let mut bytes = spelled.iter();
    while let Some(byte) = bytes.next() {
        if *byte != b'\\' {
            made.push(*byte);
            continue;
        }
        match bytes.next() {
            Some(b'n') => made.push(b'\n'),
            Some(b't') => made.push(b'\t'),
            Some(b'r') => made.push(b'\r'),
            Some(b'u') => made.extend(unicode(bytes.as_slice()).map_or_else(
                || b"\\u".to_vec(),
                |c| {
                    bytes.nth(3);
                    c.to_string().into_bytes()
                },
            )),
            Some(other) => made.push(*other),
            None => made.push(b'\\'),
        }
    }
    Cow::Owned(made)
}

fn unicode(digits: &[u8]) -> Option<char> {
    let digits = std::str::from_utf8(digits.get(..4)?).ok()?;
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

fn doubled(spelled: &[u8]) -> Cow<'_, [u8]> {
    if !spelled.windows(2).any(|pair| pair == b"''") {
        return Cow::Borrowed(spelled);
    }
    let mut made = spelled.to_vec();
    let mut at = 0;
    while let Some(pair) = made[at..].windows(2).position(|pair| pair == b"''") {
        made.remove(at + pair);
        at += pair + 1;
    }
    Cow::Owned(made)
}

/// The lines of a block without their indentation.
fn lines(spelled: &[u8]) -> Cow<'_, [u8]> {
    if !spelled.contains(&b'\n') {
        return Cow::Borrowed(spelled);
    }
    let lines: Vec<&[u8]> = spelled
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii)
        .collect();
    Cow::Owned(lines.join(&b'\n'))
}
