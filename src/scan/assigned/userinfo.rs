//! User and password in an address: `scheme://user:password@host` (RFC 3986, 3.2.1) and
//! `user:password@tcp(host)` of Go's database drivers.

use super::Assigned;
use super::Operator;
use super::Quote;
use super::Stand;
use super::reach::Reach;

/// The longest userinfo.
const LONGEST: usize = 160;

/// The password of a URL whose `://` woke the reader.
pub fn of_url(reach: &Reach<'_>) -> Option<Assigned> {
    reach
        .before(reach.hit)
        .filter(|byte| byte.is_ascii_alphanumeric())?;
    let start = reach.hit + "://".len();
    let rest = reach.rest(start);
    let ends = |byte: &u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\')
    };
    let whole = &rest[..rest.iter().position(ends).unwrap_or(rest.len())];
    let slash = whole
        .iter()
        .position(|byte| matches!(byte, b'/' | b'?' | b'#'));
    let authority = &whole[..slash.unwrap_or(whole.len())];
    let at = authority
        .iter()
        .rposition(|byte| *byte == b'@')
        .or_else(|| {
            // A password with `/`, `?` or `#` in it, which should have been escaped: the host behind
            // the at sign has a port or ends the address.
            let colon = authority.iter().position(|byte| *byte == b':')?;
            let port = authority[colon + 1..].iter().all(u8::is_ascii_digit);
            let at = whole.iter().rposition(|byte| *byte == b'@')?;
            (!port && colon > 0).then_some(at)
        })?;
    let colon = whole[..at].iter().position(|byte| *byte == b':')?;
    let host = whole.get(at + 1).is_some_and(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'[' | b'$' | b'{' | b'%' | b'_' | b'/')
    });
    (host && at <= LONGEST && colon + 1 < at).then(|| Assigned {
        hit: reach.hit,
        key: start..start + colon,
        value: start + colon + 1..start + at,
        quote: Quote::None,
        operator: Operator::Userinfo,
        stand: Stand::Inside,
    })
}

/// The password in front of `@tcp(`.
pub fn of_driver(reach: &Reach<'_>) -> Option<Assigned> {
    let before = reach.bytes(reach.hit.saturating_sub(LONGEST), reach.hit);
    let ends =
        |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'`' | b'=' | b'/');
    let begun = before.iter().rposition(ends).map_or(0, |at| at + 1);
    let colon = begun + before[begun..].iter().position(|byte| *byte == b':')?;
    let start = reach.hit - before.len();
    (colon + 1 < before.len()).then(|| Assigned {
        hit: reach.hit,
        key: start + begun..start + colon,
        value: start + colon + 1..reach.hit,
        quote: Quote::None,
        operator: Operator::Userinfo,
        stand: Stand::Inside,
    })
}
