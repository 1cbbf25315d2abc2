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
