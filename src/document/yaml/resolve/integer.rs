//! Integers as go-yaml v3 reads them: Go's literals (`0x`, `0o`, `0b`, a leading 0 for octal).

/// An integer that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Integer {
    /// It fits 64 bits with sign.
    Signed(i64),
    /// It fits 64 bits only without sign.
    Uint64,
}

/// Reads an integer from which `_` has been taken out.
pub(super) fn plain_integer(text: &str) -> Option<Integer> {
    literal(text).or_else(|| signed_after_prefix(text))
}

/// Go's `ParseInt` with base 0, and `ParseUint` where that is out of range.
fn literal(text: &str) -> Option<Integer> {
    let (negative, digits) = signed(text);
    let bytes = digits.as_bytes();
    let (digits, radix) = match (bytes.first()?, bytes.get(1)) {
        (b'0', Some(b'x' | b'X')) => (&digits[2..], 16),
        (b'0', Some(b'o' | b'O')) => (&digits[2..], 8),
        (b'0', Some(b'b' | b'B')) => (&digits[2..], 2),
        (b'0', Some(_)) => (&digits[1..], 8),
        _ => (digits, 10),
    };
    let magnitude = unsigned(digits, radix)?;
    match value(negative, magnitude) {
        Some(value) => Some(Integer::Signed(value)),
        None if digits_only(text) => Some(Integer::Uint64),
        None => None,
    }
}

/// The sign behind the prefix, `0b-1` and `0o+7`: an accident of go-yaml that SOPS inherits.
fn signed_after_prefix(text: &str) -> Option<Integer> {
    let (rest, radix) = match text.split_at_checked(2)? {
        ("0b", rest) => (rest, 2),
        ("0o", rest) => (rest, 8),
        _ => return None,
    };
    let (negative, digits) = signed(rest);
    value(negative, unsigned(digits, radix)?).map(Integer::Signed)
}

/// Cuts off one sign.
fn signed(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

fn digits_only(text: &str) -> bool {
    !text.starts_with(['+', '-'])
}

fn unsigned(digits: &str, radix: u32) -> Option<u64> {
    if !digits_only(digits) {
        return None;
    }
    u64::from_str_radix(digits, radix).ok()
}

fn value(negative: bool, magnitude: u64) -> Option<i64> {
    if negative {
        0i64.checked_sub_unsigned(magnitude)
    } else {
        i64::try_from(magnitude).ok()
    }
}
