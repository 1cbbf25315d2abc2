//! What go-yaml reads although it is not YAML: `\'` inside double quotes.

use super::parse::Builder;
use super::parse::Fault;
use super::parse::Stop;
use super::parse::Wanted;
use super::parse::YamlError;
use super::tree::Yaml;
use super::tree::place;
use crate::document::leaf::Span;

/// How many quoted scalars may hold such escapes; each costs one more pass over the text.
const MAX_SCALARS: usize = 64;

/// Parses `text`, in which `\'` stands at `first`: the parser reads a copy of equal length with
/// another escape in its place, and the values are then made from the text.
pub(super) fn parse_with_quote_escapes(
    text: &str,
    first: usize,
    wanted: Wanted,
) -> Result<Yaml<'_>, YamlError> {
    let mut patched = text.to_owned();
    let mut escapes = Vec::new();
    let mut at = first;
    for _ in 0..MAX_SCALARS {
        for escape in escapes_until_quote(text, at) {
            patched.replace_range(escape..escape + 2, "\\/");
            escapes.push(escape);
        }
        match Builder::new(text, &patched, &escapes, wanted).build() {
            Ok(yaml) => return Ok(yaml),
            Err(Stop::Fault(error)) => return Err(error),
            Err(Stop::QuoteEscape(next)) if next > at => at = next,
            Err(Stop::QuoteEscape(_)) => break,
        }
    }
    Err(YamlError {
        at: place(text, at),
        fault: Fault::Syntax("too many \\' escapes in double quotes; write ' instead".into()),
    })
}

/// The first escape that YAML does not know in the double-quoted scalar at or around `at`, and
/// the character that it escapes.
pub(super) fn unknown_escape(text: &str, at: usize) -> Option<(usize, u8)> {
    let bytes = text.as_bytes();
    let mut at = at + usize::from(bytes.get(at) == Some(&b'"'));
    while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
        if *byte != b'\\' {
            at += 1;
            continue;
        }
        let escaped = *bytes.get(at + 1)?;
        if !b"0abt\tnvfre \"/\\N_LPxuU\r\n".contains(&escaped) {
            return Some((at, escaped));
        }
        at += 2;
    }
    None
}

/// The `\'` escapes from `at` on in the double-quoted scalar that holds `at`.
fn escapes_until_quote(text: &str, at: usize) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = at;
    while at < bytes.len() && bytes[at] != b'"' {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        if bytes.get(at + 1) == Some(&b'\'') {
            found.push(at);
        }
        at += 2;
    }
    found
}

/// Whether one of the escapes lies in `span`.
pub(super) fn any_in(escapes: &[usize], span: Span) -> bool {
    escapes.iter().any(|at| span.range().contains(at))
}

/// The value of the double-quoted scalar at `span`: the parts between the escapes, each read by
/// itself, joined by `'`.
pub(super) fn unescape(
    text: &str,
    escapes: &[usize],
    span: Span,
    wanted: Wanted,
) -> Result<String, Stop> {
    let mut value = String::new();
    let mut from = span.start as usize + 1;
    let inner_end = span.end as usize - 1;
    let inside = escapes.iter().filter(|at| span.range().contains(*at));
    for end in inside.copied().chain([inner_end]) {
        let part = format!("v: \"{}\"", &text[from..end]);
        let yaml = Builder::new(&part, &part, &[], wanted).build()?;
        value.push_str(&yaml.nodes[2].text);
        if end != inner_end {
            value.push('\'');
        }
        from = end + 2;
    }
    Ok(value)
}
