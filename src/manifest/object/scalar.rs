//! Scalars as kubectl reads them: YAML 1.1's words for booleans, numbers in JSON's bounds, times as text.
//!
//! kubectl turns YAML into JSON by a parser of YAML 1.1 (go-yaml v2), while SOPS reads 1.2 with some
//! leftovers of 1.1. Where the two differ, what a cluster would see is what counts here.

use super::fault::ManifestFault;
use crate::document::leaf::Style;
use crate::document::leaf::Value as Leaf;
use crate::document::yaml::resolve;
use crate::document::yaml::resolve::TypeError;
use crate::document::yaml::tree::Node;
use serde_json::Number;
use serde_json::Value;
use std::borrow::Cow;

/// Words that are booleans in YAML 1.1 alone.
const WORDS: [(bool, &[&str]); 2] = [
    (true, &["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"]),
    (false, &["n", "N", "no", "No", "NO", "off", "Off", "OFF"]),
];

const BOOL: &str = "tag:yaml.org,2002:bool";
const BINARY: &str = "tag:yaml.org,2002:binary";

/// Above this a whole number is written with an exponent, as JSON of Go writes it.
const LARGEST_PLAIN: f64 = 1e21;

/// Numbers that Go writes without an exponent where they are keys.
const PLAIN_KEYS: std::ops::Range<f64> = 1e-4..1e6;

/// A scalar with its type.
pub(super) enum Scalar<'n> {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(Cow<'n, str>),
}

/// Reads a scalar.
pub(super) fn read<'n>(node: &'n Node<'_>) -> Result<Scalar<'n>, ManifestFault> {
    let style = node.style().unwrap_or(Style::Plain);
    let tag = node.tag().map(|(_, name)| name.as_ref());
    let text = node.text.as_ref();
    if tag == Some("!") {
        return Ok(Scalar::Text(text.into()));
    }
    let asks_for_words = tag == Some(BOOL) || tag.is_none() && style == Style::Plain;
    if let Some(word) = word(text).filter(|_| asks_for_words) {
        return Ok(Scalar::Bool(word));
    }
    match resolve::resolve(Cow::Borrowed(text), style, tag) {
        Ok(Leaf::Null) => Ok(Scalar::Null),
        Ok(Leaf::Bool(value)) => Ok(Scalar::Bool(value)),
        // `0o` takes a sign behind it in YAML 1.2 only.
        Ok(Leaf::Int(_) | Leaf::Float(_)) if text.starts_with("0o+") || text.starts_with("0o-") => {
            match tag {
                None => Ok(Scalar::Text(text.into())),
                Some(_) => Err(ManifestFault::Tag("int")),
            }
        }
        Ok(Leaf::Int(value)) => Ok(Scalar::Int(value)),
        Ok(Leaf::Float(value)) => Ok(Scalar::Float(value)),
        Ok(Leaf::Time(_)) | Err(TypeError::ZoneOffset) => Ok(Scalar::Text(text.into())),
        Ok(Leaf::Str(_)) if tag != Some(BINARY) => Ok(Scalar::Text(text.into())),
        Ok(Leaf::Str(bytes)) => String::from_utf8(bytes.into_owned())
            .map(|text| Scalar::Text(text.into()))
            .map_err(|_| ManifestFault::Binary),
        Err(TypeError::Base64) => Err(ManifestFault::Binary),
        Err(TypeError::Uint64) => unsigned(text)
            .map(|value| Scalar::Float(value as f64))
            .ok_or(ManifestFault::Tag("int")),
        Err(TypeError::Tag { tag }) => Err(ManifestFault::Tag(tag)),
    }
}

/// A boolean of YAML 1.1.
fn word(text: &str) -> Option<bool> {
    // Most texts are longer than any of them.
    if text.len() > 3 {
        return None;
    }
    let held = WORDS.iter().find(|(_, words)| words.contains(&text));
    held.map(|(value, _)| *value)
}

/// An integer that fits 64 bits without sign only.
fn unsigned(text: &str) -> Option<u64> {
    let digits = text.replace('_', "");
    let (digits, radix) = match digits.as_bytes() {
        [b'0', b'x' | b'X', ..] => (&digits[2..], 16),
        [b'0', b'o' | b'O', ..] => (&digits[2..], 8),
        [b'0', b'b' | b'B', ..] => (&digits[2..], 2),
        [b'0', _, ..] => (&digits[1..], 8),
        _ => (digits.as_str(), 10),
    };
    u64::from_str_radix(digits, radix).ok()
}

impl Scalar<'_> {
    /// The scalar as JSON; a whole number is an integer, as kubectl sends it.
    pub(super) fn into_json(self) -> Result<Value, ManifestFault> {
        Ok(match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Int(value) => Value::from(value),
            Self::Float(value) => number(value).ok_or(ManifestFault::NotFinite)?,
            Self::Text(text) => Value::String(text.into_owned()),
        })
    }

    /// The scalar as a key that is written as `text`.
    ///
    /// A key that kubectl changes is refused: `on` would be `true` in the cluster, and `on` for
    /// whoever builds the same file with kustomize, as Flux does.
    pub(super) fn into_key(self, text: &str) -> Result<String, ManifestFault> {
        let seen = match self {
            Self::Text(text) => return Ok(text.into_owned()),
            Self::Int(value) => value.to_string(),
            Self::Bool(value) => value.to_string(),
            Self::Float(value) if PLAIN_KEYS.contains(&value.abs()) => value.to_string(),
            Self::Float(_) => return Err(ManifestFault::Key("a very large or small number")),
            Self::Null => return Err(ManifestFault::Key("null")),
        };
        match seen == text {
            true => Ok(seen),
            false => Err(ManifestFault::ChangedKey {
                written: text.to_owned(),
                seen,
            }),
        }
    }
}

/// A number as it stands in JSON: a whole one in its shortest digits, an integer if these fit one.
fn number(value: f64) -> Option<Value> {
    if value.fract() == 0.0 && value.abs() < LARGEST_PLAIN {
        let digits = format!("{value}");
        if let Ok(whole) = digits.parse::<i64>() {
            return Some(Value::from(whole));
        }
    }
    Number::from_f64(value).map(Value::Number)
}
