//! Typed leaves as the bytes that SOPS encrypts and hashes, and back.

use std::borrow::Cow;
use std::io::Write;

use thiserror::Error;
use zeroize::Zeroizing;

use crate::document::leaf::Value;
use crate::document::yaml::resolve::float::go_float;
use crate::document::yaml::resolve::timestamp::Timestamp;
use crate::sops::encvalue::Kind;

/// A decrypted value is not what its envelope's type says; the value is not repeated.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScalarError {
    /// Not an integer of 64 bits with sign.
    #[error("the envelope says 'int', its content is no integer of 64 bits")]
    Int,
    /// Not a float, or one out of range.
    #[error("the envelope says 'float', its content is no number")]
    Float,
    /// None of the words for true and false.
    #[error("the envelope says 'bool', its content is neither true nor false")]
    Bool,
    /// Not an RFC 3339 instant.
    #[error("the envelope says 'time', its content is no RFC 3339 time")]
    Time,
}

/// Appends the bytes that stand for a value and names their type; nothing for null.
///
/// Floats are Go's `FormatFloat(v, 'f', -1, 64)`: the shortest digits that read back as the
/// same float, never an exponent.
pub fn canonical(value: &Value<'_>, out: &mut Vec<u8>) -> Option<Kind> {
    let kind = match value {
        Value::Null => return None,
        Value::Bool(true) => {
            out.extend(b"True");
            Kind::Bool
        }
        Value::Bool(false) => {
            out.extend(b"False");
            Kind::Bool
        }
        Value::Int(value) => {
            write!(out, "{value}").expect("a vector takes every write");
            Kind::Int
        }
        Value::Float(value) => {
            write_float(*value, out);
            Kind::Float
        }
        Value::Time(text) => {
            out.extend(text.as_bytes());
            Kind::Time
        }
        Value::Str(bytes) => {
            out.extend(bytes.as_ref());
            Kind::Str
        }
    };
    Some(kind)
}

fn write_float(value: f64, out: &mut Vec<u8>) {
    if value.is_nan() {
        out.extend(b"NaN");
    } else if value.is_infinite() {
        out.extend(if value > 0.0 { b"+Inf" } else { b"-Inf" });
    } else {
        write_positional(&shortest(value), out);
    }
}

/// The shortest digits that read back as the same float, in scientific form.
///
/// Of two equally short and equally near candidates Go takes the even one, Rust the upper
/// one; Rust's rounding to a given number of digits takes the even one too.
fn shortest(value: f64) -> String {
    let text = format!("{value:e}");
    let digits = text.bytes().take_while(|byte| *byte != b'e');
    let places = digits.filter(u8::is_ascii_digit).count() - 1;
    let even = format!("{value:.places$e}");
    if even.parse() == Ok(value) {
        even
    } else {
        text
    }
}

/// Writes `d.dddde±x` without the exponent.
fn write_positional(scientific: &str, out: &mut Vec<u8>) {
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let unsigned = mantissa.strip_prefix('-').unwrap_or(mantissa);
    if unsigned.len() < mantissa.len() {
        out.push(b'-');
    }
    let digits = unsigned.bytes().filter(u8::is_ascii_digit);
    let whole = usize::try_from(exponent + 1).unwrap_or(0);
    let leading = usize::try_from(-exponent).unwrap_or(0);
    let padded = std::iter::repeat_n(b'0', leading).chain(digits);
    let mut written = 0;
    for digit in padded {
        if written == whole.max(1) {
            out.push(b'.');
        }
        out.push(digit);
        written += 1;
    }
    out.extend(std::iter::repeat_n(b'0', whole.saturating_sub(written)));
}

/// Gives decrypted bytes their type back, by Go's rules (`Atoi`, `ParseFloat`, `ParseBool`).
pub fn from_plaintext(kind: Kind, plaintext: Vec<u8>) -> Result<Value<'static>, ScalarError> {
    if matches!(kind, Kind::Str | Kind::Comment | Kind::Bytes) {
        return Ok(Value::Str(Cow::Owned(plaintext)));
    }
    let plaintext = Zeroizing::new(plaintext);
    let text = std::str::from_utf8(&plaintext).unwrap_or_default();
    match kind {
        Kind::Int => text.parse().map(Value::Int).map_err(|_| ScalarError::Int),
        Kind::Float => go_float(text).map(Value::Float).ok_or(ScalarError::Float),
        Kind::Bool => match text {
            "1" | "t" | "T" | "true" | "TRUE" | "True" => Ok(Value::Bool(true)),
            "0" | "f" | "F" | "false" | "FALSE" | "False" => Ok(Value::Bool(false)),
            _ => Err(ScalarError::Bool),
        },
        _ => Some(text)
            .filter(|text| text.contains('T'))
            .and_then(Timestamp::parse)
            .and_then(|time| time.rfc3339())
            .map(Value::Time)
            .ok_or(ScalarError::Time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(value: &Value<'_>) -> Option<(Kind, String)> {
        let mut out = Vec::new();
        let kind = canonical(value, &mut out)?;
        Some((kind, String::from_utf8(out).unwrap()))
    }

    fn opened(kind: Kind, text: &str) -> Result<Value<'static>, ScalarError> {
        from_plaintext(kind, text.as_bytes().to_vec())
    }

    fn is(kind: Kind, text: &str, value: Value<'_>) -> bool {
        opened(kind, text) == Ok(value)
    }

    #[test]
    fn each_type_has_its_bytes() {
        for (value, kind, text) in [
            (Value::Bool(true), Kind::Bool, "True"),
            (Value::Bool(false), Kind::Bool, "False"),
            (Value::Int(i64::MIN), Kind::Int, "-9223372036854775808"),
            (Value::Int(0), Kind::Int, "0"),
            (Value::Str(b" a "[..].into()), Kind::Str, " a "),
            (Value::Str(b""[..].into()), Kind::Str, ""),
            (
                Value::Time("2024-01-02T00:00:00Z".into()),
                Kind::Time,
                "2024-01-02T00:00:00Z",
            ),
        ] {
            assert_eq!(sealed(&value), Some((kind, text.to_owned())));
            assert!(is(kind, text, value));
        }
        assert_eq!(sealed(&Value::Null), None);
    }

    #[test]
    #[allow(clippy::excessive_precision, reason = "the whole digits show the tie")]
    fn floats_have_the_shortest_digits_and_no_exponent() {
        for (value, text) in [
            (1.0, "1"),
            (-0.0, "-0"),
            (1.10, "1.1"),
            (1e25, "10000000000000000000000000"),
            (1e21, "1000000000000000000000"),
            (
                123456789012345678901234567890.0,
                "123456789012345680000000000000",
            ),
            (0.1 + 0.2, "0.30000000000000004"),
            (1e-7, "0.0000001"),
            (5e-324, &format!("0.{}5", "0".repeat(323))),
            (f64::MAX, &format!("17976931348623157{}", "0".repeat(292))),
            (f64::INFINITY, "+Inf"),
            (f64::NEG_INFINITY, "-Inf"),
            (9007199254740993.0, "9007199254740992"),
            // Two candidates are equally near: the even one.
            (-1267860061485775.25, "-1267860061485775.2"),
            (1400335657800277.25, "1400335657800277.2"),
            (75719262387107.125, "75719262387107.12"),
            (15521072592055.0625, "15521072592055.062"),
            (15521072592055.1875, "15521072592055.188"),
            (5.684341886080802e-14, "0.00000000000005684341886080802"),
        ] {
            assert_eq!(
                sealed(&Value::Float(value)),
                Some((Kind::Float, text.to_owned()))
            );
            assert!(is(Kind::Float, text, Value::Float(value)));
        }
        assert_eq!(
            sealed(&Value::Float(f64::NAN)),
            Some((Kind::Float, "NaN".to_owned()))
        );
        assert!(matches!(opened(Kind::Float, "NaN"), Ok(Value::Float(nan)) if nan.is_nan()));
    }

    #[test]
    fn all_of_go_s_words_for_true_and_false_are_read() {
        for word in ["1", "t", "T", "TRUE", "true", "True"] {
            assert!(is(Kind::Bool, word, Value::Bool(true)), "{word}");
        }
        for word in ["0", "f", "F", "FALSE", "false", "False"] {
            assert!(is(Kind::Bool, word, Value::Bool(false)), "{word}");
        }
    }

    #[test]
    fn a_value_that_is_not_of_its_type_is_refused() {
        for (kind, texts, error) in [
            (
                Kind::Int,
                ["", "1.0", "1_0", "0x1", " 1", "9223372036854775808"],
                ScalarError::Int,
            ),
            (
                Kind::Float,
                ["", "1__0", "1e400", "1 ", ".", "e5"],
                ScalarError::Float,
            ),
            (
                Kind::Bool,
                ["", "yes", "tRUE", "True ", "on", "2"],
                ScalarError::Bool,
            ),
            (
                Kind::Time,
                [
                    "",
                    "2024-01-02",
                    "2024-02-30T00:00:00Z",
                    "now",
                    "2024-01-02 03:04:05",
                    "T",
                ],
                ScalarError::Time,
            ),
        ] {
            for text in texts {
                assert!(opened(kind, text).err() == Some(error), "{kind:?} {text:?}");
            }
            assert!(from_plaintext(kind, vec![0xff]).err() == Some(error));
        }
    }

    #[test]
    fn a_time_is_printed_as_go_prints_it() {
        let time = Value::Time("2024-01-02T03:04:05.5+02:00".into());
        assert!(is(Kind::Time, "2024-01-02T03:04:05.500+02:00", time));
    }
}
