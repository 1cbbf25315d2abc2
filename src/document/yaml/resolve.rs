//! What a scalar means: typing exactly as go-yaml v3 does it for SOPS, since types enter the MAC.
//!
//! This is YAML 1.2's core schema with leftovers of 1.1: `017` and `0b1` are integers, `1_000`
//! too, four spellings of a date are timestamps; `yes`, `on` and `1:30` are strings.

pub mod float;
mod integer;
#[cfg(test)]
mod tests;
pub mod timestamp;

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use thiserror::Error;

use self::float::plain_float;
use self::integer::Integer;
use self::integer::plain_integer;
use self::timestamp::Timestamp;
use crate::document::leaf::Style;
use crate::document::leaf::Value;

const CORE: &str = "tag:yaml.org,2002:";

/// Why a scalar has no value that SOPS could seal.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeError {
    /// An integer from 2⁶³ to 2⁶⁴ − 1 (SOPS: "unknown type: uint64").
    #[error("the integer does not fit 64 bits with sign; quote it to keep it as a string")]
    Uint64,
    /// A tag of the core schema on a value that is not of its type, such as `!!bool yes`.
    #[error("the value does not suit its tag '!!{tag}'")]
    Tag {
        /// The last part of the tag.
        tag: &'static str,
    },
    /// `!!binary` with something else than base64.
    #[error("the value of the tag '!!binary' is not base64")]
    Base64,
    /// A timestamp whose zone is a day or more away from UTC; RFC 3339 cannot write it.
    #[error("the time zone of the timestamp is 24 hours or more away from UTC")]
    ZoneOffset,
}

/// The type that a tag asks for.
#[derive(Clone, Copy, PartialEq)]
enum Wanted {
    Any,
    Null,
    Bool,
    Int,
    Float,
    Timestamp,
}

impl Wanted {
    const TAGS: [(&'static str, Self); 5] = [
        ("null", Self::Null),
        ("bool", Self::Bool),
        ("int", Self::Int),
        ("float", Self::Float),
        ("timestamp", Self::Timestamp),
    ];
}

/// What a plain text says by itself.
enum Said {
    Null,
    Bool(bool),
    Int(i64),
    Uint64,
    Float(f64),
    Time(Timestamp),
    Text,
}

/// Gives a scalar its value.
///
/// `text` is the scalar's content after folding and unescaping. `tag` is the whole tag
/// (`tag:yaml.org,2002:int`, `!vault`) or the non-specific `!`; tags other than those of the
/// core schema are ignored, as SOPS ignores them.
pub fn resolve<'a>(
    text: Cow<'a, str>,
    style: Style,
    tag: Option<&str>,
) -> Result<Value<'a>, TypeError> {
    let (tag, wanted) = match tag {
        None | Some("" | "!") if style == Style::Plain => ("", Wanted::Any),
        None | Some("" | "!") => return Ok(string(text)),
        Some(tag) => match tag.strip_prefix(CORE) {
            Some("binary") => return binary(&text),
            Some(tag) => match Wanted::TAGS.into_iter().find(|(name, _)| *name == tag) {
                Some(known) => known,
                None => return Ok(string(text)),
            },
            None => return Ok(string(text)),
        },
    };
    match (say(&text, wanted), wanted) {
        (Said::Null, Wanted::Any | Wanted::Null) => Ok(Value::Null),
        (Said::Bool(value), Wanted::Any | Wanted::Bool) => Ok(Value::Bool(value)),
        (Said::Int(value), Wanted::Any | Wanted::Int) => Ok(Value::Int(value)),
        (Said::Int(value), Wanted::Float) => Ok(Value::Float(value as f64)),
        (Said::Uint64, Wanted::Any | Wanted::Int) => Err(TypeError::Uint64),
        (Said::Float(value), Wanted::Any | Wanted::Float) => Ok(Value::Float(value)),
        (Said::Time(time), Wanted::Any | Wanted::Timestamp) => {
            time.rfc3339().map(Value::Time).ok_or(TypeError::ZoneOffset)
        }
        (Said::Text, Wanted::Any) => Ok(string(text)),
        _ => Err(TypeError::Tag { tag }),
    }
}

/// Says whether a text, written plain and untagged, is read as that very string.
///
/// This is about types alone: whether the text can stand plain at all (`: `, ` #`, a leading
/// `-`, line breaks) is a question of syntax and not answered here.
pub fn plain_reads_as_string(text: &str) -> bool {
    matches!(say(text, Wanted::Any), Said::Text)
}

/// Reads a text by its first byte, which rules out everything else for most strings.
fn say(text: &str, wanted: Wanted) -> Said {
    let Some(first) = text.as_bytes().first() else {
        return Said::Null;
    };
    match first {
        b'0'..=b'9' => number(text, wanted),
        b'+' | b'-' | b'.' => match text {
            ".nan" | ".NaN" | ".NAN" => Said::Float(f64::NAN),
            ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Said::Float(f64::INFINITY),
            "-.inf" | "-.Inf" | "-.INF" => Said::Float(f64::NEG_INFINITY),
            _ if *first == b'.' => float::go_float(text).map_or(Said::Text, Said::Float),
            _ => number(text, wanted),
        },
        b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'~' => match text {
            "~" | "null" | "Null" | "NULL" => Said::Null,
            "true" | "True" | "TRUE" => Said::Bool(true),
            "false" | "False" | "FALSE" => Said::Bool(false),
            _ => Said::Text,
        },
        _ => Said::Text,
    }
}

/// Reads a text that begins with a digit or a sign: a timestamp, an integer, a float, or none.
fn number(text: &str, wanted: Wanted) -> Said {
    if matches!(wanted, Wanted::Any | Wanted::Timestamp)
        && let Some(time) = Timestamp::parse(text)
    {
        return Said::Time(time);
    }
    let digits = if text.contains('_') {
        Cow::Owned(text.replace('_', ""))
    } else {
        Cow::Borrowed(text)
    };
    match plain_integer(&digits) {
        Some(Integer::Signed(value)) => Said::Int(value),
        Some(Integer::Uint64) => Said::Uint64,
        None => plain_float(&digits).map_or(Said::Text, Said::Float),
    }
}

fn string(text: Cow<'_, str>) -> Value<'_> {
    Value::Str(match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    })
}

/// Decodes `!!binary`; line ends are skipped, other white space is not.
fn binary<'a>(text: &str) -> Result<Value<'a>, TypeError> {
    BASE64_STANDARD
        .decode(text.replace(['\r', '\n'], ""))
        .map(|bytes| Value::Str(Cow::Owned(bytes)))
        .map_err(|_| TypeError::Base64)
}
