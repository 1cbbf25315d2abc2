//! Envelopes in a body: what must never reach a cluster.

use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::manifest::decode_data;
use serde_json::Value;

/// How an envelope begins.
const ENVELOPE: &str = "ENC[AES256_GCM,";

/// The first text of a body that holds an envelope, as such or in base64 under `data`.
pub fn first_envelope(body: &Value) -> Option<TreePath> {
    let mut path = Vec::new();
    find(body, &mut path).then_some(TreePath(path))
}

/// Whether a text holds an envelope.
pub fn holds_envelope(text: &[u8]) -> bool {
    memchr::memmem::find(text, ENVELOPE.as_bytes()).is_some()
}

/// The places of all texts of an object that hold an envelope; the top field `except` is passed over.
pub fn envelopes(body: &Value, except: &str) -> Vec<TreePath> {
    let mut found = Vec::new();
    match body.as_object() {
        Some(fields) => {
            for (field, value) in fields.iter().filter(|(field, _)| *field != except) {
                collect(value, &mut vec![Step::Key(field.clone())], &mut found);
            }
        }
        None => collect(body, &mut Vec::new(), &mut found),
    }
    found
}

fn collect(value: &Value, path: &mut Vec<Step>, found: &mut Vec<TreePath>) {
    match value {
        Value::String(text) if holds_envelope(text.as_bytes()) => {
            found.push(TreePath(path.clone()));
        }
        Value::Array(items) => {
            for (number, item) in items.iter().enumerate() {
                path.push(Step::Index(number));
                collect(item, path, found);
                path.pop();
            }
        }
        Value::Object(entries) => {
            for (key, item) in entries {
                path.push(Step::Key(key.clone()));
                collect(item, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

fn find(value: &Value, path: &mut Vec<Step>) -> bool {
    match value {
        Value::String(text) => {
            holds_envelope(text.as_bytes())
                || is_data(path) && decode_data(text).is_some_and(|bytes| holds_envelope(&bytes))
        }
        Value::Array(items) => items.iter().enumerate().any(|(number, item)| {
            path.push(Step::Index(number));
            let found = find(item, path);
            if !found {
                path.pop();
            }
            found
        }),
        Value::Object(entries) => entries.iter().any(|(key, item)| {
            path.push(Step::Key(key.clone()));
            let found = holds_envelope(key.as_bytes()) || find(item, path);
            if !found {
                path.pop();
            }
            found
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Whether the values there are base64.
fn is_data(path: &[Step]) -> bool {
    matches!(path.first(), Some(Step::Key(field)) if field == "data" || field == "binaryData")
}
