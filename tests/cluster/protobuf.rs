//! Reviews in protobuf, which `kubectl auth` sends.

use serde_json::Value;
use serde_json::json;

/// The fields of `ResourceAttributes` by number.
const ATTRIBUTES: [&str; 8] = [
    "",
    "namespace",
    "verb",
    "group",
    "version",
    "resource",
    "subresource",
    "name",
];

/// A review of this kind as JSON; `None` if the bytes are none.
pub fn review(kind: &str, bytes: &[u8]) -> Option<Value> {
    let unknown = fields(bytes.strip_prefix(b"k8s\0")?)?;
    let review = fields(found(&unknown, 2)?)?;
    if kind == "SelfSubjectReview" {
        return Some(json!({}));
    }
    let spec = fields(found(&review, 2)?)?;
    if kind == "SelfSubjectRulesReview" {
        let namespace = String::from_utf8_lossy(found(&spec, 1)?);
        return Some(json!({"spec": {"namespace": namespace}}));
    }
    let mut attributes = json!({});
    for (number, text) in fields(found(&spec, 1)?)? {
        let name = ATTRIBUTES.get(number).filter(|name| !name.is_empty());
        if let Some(name) = name
            && !text.is_empty()
        {
            attributes[*name] = json!(String::from_utf8_lossy(text));
        }
    }
    Some(json!({"spec": {"resourceAttributes": attributes}}))
}

fn found<'a>(fields: &[(usize, &'a [u8])], number: usize) -> Option<&'a [u8]> {
    let same = fields.iter().find(|(at, _)| *at == number)?;
    Some(same.1)
}

/// The fields of a message that have a length; others are passed over.
fn fields(mut bytes: &[u8]) -> Option<Vec<(usize, &[u8])>> {
    let mut fields = Vec::new();
    while !bytes.is_empty() {
        let tag = number(&mut bytes)?;
        match tag & 7 {
            0 => {
                number(&mut bytes)?;
            }
            2 => {
                let length = number(&mut bytes)?;
                let (field, rest) = bytes.split_at_checked(length)?;
                fields.push((tag >> 3, field));
                bytes = rest;
            }
            _ => return None,
        }
    }
    Some(fields)
}

fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut value = 0;
    for shift in (0..56).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= usize::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}
