//! The decoded values of Secrets and ConfigMaps.

use crate::manifest::decode_data;
use crate::manifest::object::Manifest;
use serde_json::Value;
use zeroize::Zeroizing;

/// The keys under a field such as `data`.
pub fn keys<'m>(manifest: &'m Manifest, field: &str) -> impl Iterator<Item = &'m str> {
    let entries = manifest.body.expose()[field].as_object();
    entries.into_iter().flatten().map(|(key, _)| key.as_str())
}

/// A decoded value of a Secret.
pub fn data(manifest: &Manifest, key: &str) -> Option<Zeroizing<Vec<u8>>> {
    decode_data(manifest.body.expose()["data"][key].as_str()?)
}

/// How many bytes all values under `data` and `binaryData` have.
pub(super) fn size(manifest: &Manifest) -> usize {
    let body = manifest.body.expose();
    let is_text = manifest.id.is_config_map();
    let plain = |value: &Value| value.as_str().map_or(0, str::len);
    let decoded = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        // Values are canonical: four digits for three bytes, less the padding.
        text.len() / 4 * 3
            - text
                .bytes()
                .rev()
                .take_while(|byte| *byte == b'=')
                .count()
                .min(2)
    };
    let sum = |field: &str, of: &dyn Fn(&Value) -> usize| -> usize {
        let entries = body[field].as_object().into_iter().flatten();
        entries.map(|(_, value)| of(value)).sum()
    };
    let data = if is_text {
        sum("data", &plain)
    } else {
        sum("data", &decoded)
    };
    data + sum("binaryData", &decoded)
}
