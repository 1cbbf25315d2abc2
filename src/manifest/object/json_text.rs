//! JSON as YAML reads it: several values in a row one by one, escapes that only JSON knows replaced.

use serde_json::Deserializer;
use serde_json::Value;
use std::fmt::Write;
use zeroize::Zeroizing;

use crate::secret::SecretJson;

/// A part of a text that is YAML.
pub(super) struct Part {
    /// It.
    pub(super) text: Zeroizing<String>,
    /// How many lines of the whole stand before it.
    pub(super) line: usize,
}

/// The parts of a text: one, unless it is JSON values in a row.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let whole = |text: &str| {
        vec![Part {
            text: Zeroizing::new(text.to_owned()),
            line: 0,
        }]
    };
    if !text
        .trim_start_matches('\u{FEFF}')
        .trim_start()
        .starts_with('{')
    {
        return whole(text);
    }
    match ends(text) {
        Some(ends) => {
            let (mut start, mut line) = (0, 0);
            let parts = ends.into_iter().map(|end| {
                let part = &text[std::mem::replace(&mut start, end)..end];
                let before = line;
                line += part.matches('\n').count();
                Part {
                    text: as_yaml(part),
                    line: before,
                }
            });
            parts.collect()
        }
        // A flow mapping of YAML, or a text with a fault of which YAML's reader tells more.
        None => whole(text),
    }
}

/// Where the JSON values of a text end; nothing if it is not JSON throughout.
fn ends(text: &str) -> Option<Vec<usize>> {
    let mut values = Deserializer::from_str(text).into_iter::<Value>();
    let mut ends = Vec::new();
    while let Some(value) = values.next() {
        drop(SecretJson::new(value.ok()?));
        ends.push(values.byte_offset());
    }
    // What is left is white space.
    *ends.last_mut()? = text.len();
    Some(ends)
}

/// JSON without what YAML reads in another way: pairs of surrogates, and line breaks in strings
/// that are none in JSON.
fn as_yaml(json: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(json.len() + json.len() / 8));
    let mut rest = json;
    while let Some(at) = rest.find(['\\', '\u{7f}', '\u{85}', '\u{2028}', '\u{2029}']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match rest.strip_prefix('\\') {
            Some(_) => escape(rest, &mut out),
            None => {
                let c = rest.chars().next().unwrap_or(' ');
                // A string takes every write.
                let _ = write!(out, "\\u{:04X}", u32::from(c));
                c.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or("");
    }
    out.push_str(rest);
    out
}

/// Writes the escape at the start of `rest`, and returns how long it is.
fn escape(rest: &str, out: &mut String) -> usize {
    let unit = |text: &str| {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    let pair = unit(rest)
        .filter(|unit| (0xD800..0xDC00).contains(unit))
        .and_then(|high| {
            let low = unit(rest.get(6..)?).filter(|unit| (0xDC00..0xE000).contains(unit))?;
            Some(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        });
    if let Some(code) = pair {
        let _ = write!(out, "\\U{code:08X}");
        return 12;
    }
    let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
    out.push_str(&rest[..length]);
    length
}
