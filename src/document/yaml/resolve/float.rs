//! Floats as Go reads them (`strconv.ParseFloat`), and those of YAML among them.

/// Reads what looks like a float in YAML: digits, at most one point, an exponent.
pub(super) fn plain_float(text: &str) -> Option<f64> {
    if !is_decimal(text.strip_prefix(['+', '-']).unwrap_or(text)) {
        return None;
    }
    finite(text)
}

/// Reads a float as Go's `strconv.ParseFloat` does; nothing where that is an error.
///
/// Besides decimals these are `inf`, `infinity` and `nan` in any case, hexadecimal floats
/// (`0x1p-2`), and `_` between the digits of either.
pub fn go_float(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if is_decimal(unsigned) {
        return finite(text);
    }
    if text.contains('_') && separates(text, u8::is_ascii_digit) {
        let joined = text.replace('_', "");
        if let Some(value) = plain_float(&joined) {
            return Some(value);
        }
    }
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    let word = |word: &str, of: &str| of.eq_ignore_ascii_case(word);
    if word("inf", unsigned) || word("infinity", unsigned) {
        return Some(sign * f64::INFINITY);
    }
    if word("nan", text) {
        return Some(f64::NAN);
    }
    let hex = unsigned
        .strip_prefix("0x")
        .or_else(|| unsigned.strip_prefix("0X"))?;
    hexadecimal(hex).map(|magnitude| sign * magnitude)
}

/// `(.digits | digits[.digits])[e[sign]digits]`
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    exponent && digits(whole) && digits(part) && whole.len() + part.len() > 0
}

/// Go calls a number beyond the largest float an error, not infinity.
fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Reads what follows `0x`: `digits[.digits]p[sign]digits`, rounded to nearest even.
fn hexadecimal(text: &str) -> Option<f64> {
    let at = text.find(['p', 'P'])?;
    let power = &text[at + 1..];
    let unsigned = power.strip_prefix(['+', '-']).unwrap_or(power);
    if !unsigned.starts_with(|first: char| first.is_ascii_digit())
        || !separates(unsigned, u8::is_ascii_digit)
    {
        return None;
    }
    // A power of more digits than a 64-bit integer has is as good as the largest.
    let mut power: i64 = match unsigned.replace('_', "").parse::<i64>() {
        Ok(value) => value.min(1 << 40),
        Err(_) if unsigned.bytes().all(|b| b.is_ascii_digit() || b == b'_') => 1 << 40,
        Err(_) => return None,
    } * if power.starts_with('-') { -1 } else { 1 };

    let mut mantissa: u64 = 0;
    let mut seen_point = false;
    let mut seen_digit = false;
    let mantissa_text = &text[..at];
    // After `0x` a separator may come first.
    let after_prefix = mantissa_text.strip_prefix('_').unwrap_or(mantissa_text);
    if !separates(after_prefix, u8::is_ascii_hexdigit) {
        return None;
    }
    for byte in mantissa_text.bytes() {
        match byte {
            b'_' => continue,
            b'.' if seen_point => return None,
            b'.' => seen_point = true,
            _ => {
                let digit = u64::from(char::from(byte).to_digit(16)?);
                seen_digit = true;
                if mantissa >> 59 == 0 {
                    mantissa = mantissa << 4 | digit;
                    power -= if seen_point { 4 } else { 0 };
                } else {
                    // Too many digits: what is cut off survives as a sticky lowest bit.
                    mantissa |= u64::from(digit != 0);
                    power += if seen_point { 0 } else { 4 };
                }
            }
        }
    }
    if !seen_digit {
        return None;
    }
    Some(scaled(mantissa, power)).filter(|value| value.is_finite())
}

/// Says whether every `_` stands between two digits.
fn separates(text: &str, is_digit: fn(&u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(is_digit);
    let mut places = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'_');
    places.all(|(at, _)| at > 0 && digit(at - 1) && digit(at + 1))
}

/// `mantissa · 2^power`, rounded once.
fn scaled(mantissa: u64, power: i64) -> f64 {
    if mantissa == 0 {
        return 0.0;
    }
    let shift = mantissa.leading_zeros();
    let mantissa = mantissa << shift;
    let power = power - i64::from(shift);
    // The value is 1.… · 2^(power + 63); below 2^-1022 fewer than 53 bits are left.
    let exponent = power + 63;
    if exponent > 1023 {
        return f64::INFINITY;
    }
    let lost = 11 + (-1022 - exponent).clamp(0, 64) as u32;
    let kept = mantissa.checked_shr(lost).unwrap_or(0);
    let rest = mantissa - kept.checked_shl(lost).unwrap_or(0);
    let half = 1u64.checked_shl(lost - 1).unwrap_or(u64::MAX);
    let up = rest > half || (rest == half && kept & 1 == 1);
    let kept = kept + u64::from(up);
    if exponent < -1022 {
        return f64::from_bits(kept);
    }
    // Adding lets a carry out of the 53 bits raise the exponent.
    f64::from_bits((((exponent + 1022) as u64) << 52) + kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_s_floats_are_read_in_all_their_spellings() {
        for (text, value) in [
            ("0x1p4", 16.0),
            ("0X1.8P1", 3.0),
            ("-0x.8p1", -1.0),
            ("0x_1_0p0_1", 32.0),
            ("0x1p-1074", 5e-324),
            ("0x0.8p-1074", 0.0),
            ("0x0.cp-1074", 5e-324),
            ("0x1.fffffffffffff8p0", 2.0),
            ("0x1.fffffffffffff7p0", 1.9999999999999998),
            ("0x1.00000000000008p0", 1.0),
            ("0x1.00000000000008000000001p0", 1.0000000000000002),
            ("0x100000000000000000000p-80", 1.0),
            ("0x1.fffffffffffffp1023", f64::MAX),
            ("0x0.fffffffffffff8p-1022", f64::MIN_POSITIVE),
            ("1_2.5_0e1_0", 12.5e10),
            ("INF", f64::INFINITY),
            ("-Infinity", f64::NEG_INFINITY),
        ] {
            assert_eq!(go_float(text), Some(value), "{text}");
        }
        for text in [
            "",
            "+",
            ".",
            "e1",
            "1e",
            "0x1",
            "0x1p",
            "0x1p+",
            "0xp1",
            "0x.p1",
            "0x1.1.p1",
            "0x1__0p1",
            "0x1_p1",
            "0x1p_1",
            "0x1p1024",
            "0x1.fffffffffffff8p1023",
            "1_",
            "_1",
            "1_.5",
            "1._5",
            "1e_5",
            "1e400",
            "infinit",
            "+nan",
            "0b1",
            " 1",
            "1é",
        ] {
            assert!(go_float(text).is_none(), "{text}");
        }
    }
}
