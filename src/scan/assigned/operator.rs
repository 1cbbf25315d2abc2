//! What stands between a key and its value.

use super::Assigned;
use super::Operator;
use super::Stand;
use super::key::Key;
use super::reach::Reach;
use super::value;
use super::words::IDENTIFIED;

/// Signs that assign, the longest first.
const SIGNS: &[(&str, Operator)] = &[
    ("::=", Operator::Equals),
    ("||=", Operator::Equals),
    ("??=", Operator::Equals),
    (":=", Operator::Equals),
    ("?=", Operator::Equals),
    ("+=", Operator::Equals),
    ("=>", Operator::Arrow),
    ("<-", Operator::Arrow),
    ("?:", Operator::Colon),
    ("!:", Operator::Colon),
    ("=", Operator::Equals),
    (":", Operator::Colon),
    (",", Operator::Comma),
];

/// How far an element's name may be from the end of its tag.
const LONGEST_TAG: usize = 120;

/// The operator behind a key, and where what follows it begins.
pub fn behind(reach: &Reach<'_>, key: &Key) -> Option<(Operator, usize)> {
    let mut end = key.end;
    // `config["password"] =`.
    if key.closed {
        while reach.at(end) == Some(b']') {
            end += 1;
        }
    }
    if let Some(found) = element(reach, key) {
        return Some(found);
    }
    let at = reach.past_blanks(end);
    for (sign, operator) in SIGNS {
        if !reach.says(at, sign) {
            continue;
        }
        let behind = at + sign.len();
        let next = reach.at(behind);
        let refused = match *sign {
            "=" => matches!(next, Some(b'=' | b'~')),
            ":" => matches!(next, Some(b':')) || reach.says(at, "://"),
            "," => !key.closed,
            _ => false,
        };
        return (!refused).then(|| typed(reach, *operator, behind));
    }
    let spaced = at > end
        && reach.at(at).is_some_and(|byte| {
            !matches!(
                byte,
                b'\r' | b'\n' | b'!' | b'=' | b'<' | b'>' | b'|' | b'&' | b'(' | b')'
            )
        });
    if !spaced || key.closed {
        return None;
    }
    match key.option {
        true => Some((Operator::Option, at)),
        false => Some((Operator::Space, at)),
    }
}

/// Looks behind a type: `password: String = "…"`.
fn typed(reach: &Reach<'_>, operator: Operator, behind: usize) -> (Operator, usize) {
    if operator != Operator::Colon {
        return (operator, behind);
    }
    let start = reach.past_blanks(behind);
    let is_type = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(
                byte,
                b'_' | b'&' | b':' | b'<' | b'>' | b'[' | b']' | b'?' | b'\'' | b'|' | b'*'
            )
    };
    let length = reach
        .rest(start)
        .iter()
        .take_while(|b| is_type(**b))
        .count();
    let sign = reach.past_blanks(start + length);
    let assigns = length > 0
        && sign > start + length
        && reach.at(sign) == Some(b'=')
        && reach.at(sign + 1) == Some(b' ');
    match assigns {
        true => (Operator::Equals, sign + 1),
        false => (operator, behind),
    }
}

/// Whether the key is the name of an XML element, and where its text begins.
fn element(reach: &Reach<'_>, key: &Key) -> Option<(Operator, usize)> {
    let opened = matches!(reach.before(key.range.start), Some(b'<' | b':'))
        && reach
            .bytes(key.range.start.saturating_sub(24), key.range.start)
            .iter()
            .rev()
            .find(|b| !(b.is_ascii_alphanumeric() || matches!(b, b':' | b'-' | b'_')))
            == Some(&b'<');
    if !opened {
        return None;
    }
    let tag = reach.bytes(key.end, key.end + LONGEST_TAG);
    let close = tag.iter().position(|b| matches!(b, b'>' | b'<' | b'\n'))?;
    let closed = tag[close] == b'>' && (close == 0 || tag[close - 1] != b'/');
    let attributes = close == 0 || tag[0].is_ascii_whitespace();
    (closed && attributes).then_some((Operator::Element, key.end + close + 1))
}

/// `IDENTIFIED BY '…'`, also with a plugin's `AS` or `PASSWORD` between.
pub fn statement(reach: &Reach<'_>) -> Option<Assigned> {
    let key = reach.hit..reach.hit + IDENTIFIED.len();
    let mut at = reach.past_space(key.end);
    if reach.says(at, "password") {
        return None;
    }
    if reach.says(at, "n'") {
        at += 1;
    }
    let (value, quote) = value::quoted(reach, at)?;
    Some(Assigned {
        hit: reach.hit,
        key,
        value,
        quote,
        operator: Operator::Statement,
        stand: Stand::Inside,
    })
}
