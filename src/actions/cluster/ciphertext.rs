//! What of an object is encrypted in its file: where, and a digest of it as it stands there.

use crate::crypto::digest;
use crate::document::path::TreePath;
use crate::manifest::object::envelopes;
use serde_json::Value;

/// The field in which SOPS keeps its metadata.
const METADATA: &str = "sops";

/// An object as its file holds it, with at least one encrypted value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ciphertext {
    /// SHA-256 of the object, its values encrypted. Every encryption has a nonce of its own, so
    /// nobody can try values against it; and the same value encrypted anew gives another digest.
    pub digest: [u8; 32],
    /// The paths of what is encrypted, as they were written.
    pub places: Vec<TreePath>,
}

impl Ciphertext {
    /// Looks at an object as its file holds it; nothing of it may be encrypted.
    pub fn of(written: &Value) -> Option<Self> {
        let places = envelopes(written, METADATA);
        (!places.is_empty()).then(|| Self {
            digest: of_value(written),
            places,
        })
    }
}

/// SHA-256 of a value, in whatever order its keys are; SOPS's metadata do not count.
pub fn of_value(value: &Value) -> [u8; 32] {
    let mut text = Vec::new();
    write(value, true, &mut text);
    digest::sha256(&text)
}

/// Writes a value so that no two values are written alike: every text with its length.
fn write(value: &Value, is_top: bool, out: &mut Vec<u8>) {
    match value {
        Value::String(text) => sized(b's', text, out),
        Value::Array(items) => {
            sized(b'a', &items.len().to_string(), out);
            for item in items {
                write(item, false, out);
            }
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries
                .iter()
                .filter(|(key, _)| !(is_top && key.as_str() == METADATA))
                .collect();
            entries.sort_by_key(|(key, _)| key.as_str());
            sized(b'o', &entries.len().to_string(), out);
            for (key, item) in entries {
                sized(b'k', key, out);
                write(item, false, out);
            }
        }
        other => sized(b'v', &other.to_string(), out),
    }
}

fn sized(tag: u8, text: &str, out: &mut Vec<u8>) {
    out.push(tag);
    out.extend_from_slice(&(text.len() as u64).to_be_bytes());
    out.extend_from_slice(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const ENVELOPE: &str = "ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]";

    #[test]
    fn encrypted_values_are_found_and_the_metadata_passed_over() {
        let object = json!({
            "kind": "HelmRelease",
            "spec": {"values": [{"token": ENVELOPE}, {"size": 3}]},
            "sops": {"mac": ENVELOPE},
        });
        let found = Ciphertext::of(&object).unwrap();
        let places: Vec<String> = found.places.iter().map(ToString::to_string).collect();
        assert_eq!(places, ["spec.values[0].token"]);
        assert_eq!(Ciphertext::of(&json!({"sops": {"mac": ENVELOPE}})), None);
    }

    #[test]
    fn the_digest_is_of_the_content_alone() {
        let digest = |value: Value| of_value(&value);
        let one = digest(json!({"a": "x", "b": 1, "sops": {"mac": "1"}}));
        assert_eq!(one, digest(json!({"b": 1, "a": "x", "sops": {"mac": "2"}})));
        for other in [
            json!({"a": "y", "b": 1}),
            json!({"a": "x", "b": "1"}),
            json!({"a": "x", "b": [1]}),
            json!({"a": "x", "c": 1}),
            json!({"a": "x", "b": 1, "c": {"sops": 1}}),
        ] {
            assert_ne!(one, digest(other));
        }
        assert_ne!(digest(json!(["ab", "c"])), digest(json!(["a", "bc"])));
    }
}
