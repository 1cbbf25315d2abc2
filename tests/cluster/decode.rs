//! From a body to an object as the server keeps it: bad types, base64, `stringData`, defaults.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::kinds::Kind;

/// Fields of an object of the kind at its top; `None` if any is taken.
fn declared(kind: &str) -> Option<&'static [&'static str]> {
    match kind {
        "Secret" => Some(&["data", "stringData", "type", "immutable"]),
        "ConfigMap" => Some(&["data", "binaryData", "immutable"]),
        "Namespace" | "Pod" | "Deployment" | "DaemonSet" | "StatefulSet" | "ReplicaSet" | "Job"
        | "CronJob" | "Service" => Some(&["spec", "status"]),
        _ => None,
    }
}

/// The first field that the kind does not have.
pub fn unknown_field(kind: &Kind, object: &Value) -> Option<String> {
    let known = declared(&kind.kind)?;
    let mut names = object.as_object()?.keys();
    let usual = ["apiVersion", "kind", "metadata"];
    names
        .find(|name| !usual.contains(&name.as_str()) && !known.contains(&name.as_str()))
        .cloned()
}

/// What is wrong with the types of an applied configuration, as the typed patch says it.
pub fn mistyped(kind: &Kind, object: &Value) -> Option<String> {
    if let Some(name) = unknown_field(kind, object) {
        return Some(format!(".{name}: field not declared in schema"));
    }
    let maps: &[&str] = match kind.kind.as_str() {
        "Secret" => &["data", "stringData"],
        "ConfigMap" => &["data", "binaryData"],
        _ => &[],
    };
    for name in maps {
        for (key, value) in object[*name].as_object().into_iter().flatten() {
            if let Some(got) = not_text(value) {
                return Some(format!(
                    ".{name}.{key}: expected string, got &value.valueUnstructured{{Value:{got}}}"
                ));
            }
        }
    }
    None
}

fn not_text(value: &Value) -> Option<String> {
    match value {
        Value::String(_) | Value::Null => None,
        other => Some(other.to_string()),
    }
}

/// Makes an object what the server keeps of it.
///
/// # Errors
/// What cannot be decoded.
pub fn kept(kind: &Kind, mut object: Value) -> Result<Value, String> {
    match kind.kind.as_str() {
        "Secret" => secret(&mut object)?,
        "ConfigMap" => config_map(&mut object)?,
        "Namespace" => namespace(&mut object),
        "Deployment" | "DaemonSet" | "StatefulSet" | "ReplicaSet" | "Job" | "CronJob" | "Pod" => {
            super::defaults::fill(&kind.kind, &mut object);
        }
        _ => (),
    }
    if let Some(metadata) = object["metadata"].as_object_mut() {
        for name in ["labels", "annotations", "finalizers", "ownerReferences"] {
            drop_empty(metadata, name);
        }
    }
    object["kind"] = json!(kind.kind);
    object["apiVersion"] = json!(kind.api_version());
    Ok(object)
}

fn drop_empty(map: &mut Map<String, Value>, name: &str) {
    let is_empty = match map.get(name) {
        Some(Value::Object(inner)) => inner.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Null) => true,
        _ => false,
    };
    if is_empty {
        map.shift_remove(name);
    }
}

fn secret(object: &mut Value) -> Result<(), String> {
    let map = object.as_object_mut().expect("a body is a map");
    let texts = map.shift_remove("stringData");
    let mut data = match map.shift_remove("data") {
        Some(Value::Object(data)) => data,
        _ => Map::new(),
    };
    decode_values(&mut data)?;
    for (key, value) in texts.iter().filter_map(Value::as_object).flatten() {
        let text = value.as_str().unwrap_or_default();
        data.insert(key.clone(), json!(STANDARD.encode(text)));
    }
    let immutable = map
        .shift_remove("immutable")
        .filter(|value| !value.is_null());
    let of = map
        .shift_remove("type")
        .filter(|value| value.as_str() != Some(""));
    if let Some(value) = immutable {
        map.insert("immutable".to_owned(), value);
    }
    if !data.is_empty() {
        map.insert("data".to_owned(), Value::Object(in_order(data)));
    }
    let of = of.filter(|value| !value.is_null());
    map.insert("type".to_owned(), of.unwrap_or_else(|| json!("Opaque")));
    Ok(())
}

fn namespace(object: &mut Value) {
    let name = object["metadata"]["name"].clone();
    if !object["metadata"]["labels"].is_object() {
        object["metadata"]["labels"] = json!({});
    }
    object["metadata"]["labels"]["kubernetes.io/metadata.name"] = name;
    if object["spec"].is_null() {
        object["spec"] = json!({"finalizers": ["kubernetes"]});
    }
    if object["status"].is_null() {
        object["status"] = json!({"phase": "Active"});
    }
}

fn in_order(map: Map<String, Value>) -> Map<String, Value> {
    let mut pairs: Vec<(String, Value)> = map.into_iter().collect();
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    pairs.into_iter().collect()
}

fn config_map(object: &mut Value) -> Result<(), String> {
    let map = object.as_object_mut().expect("a body is a map");
    if let Some(Value::Object(data)) = map.get_mut("binaryData") {
        decode_values(data)?;
    }
    if let Some(Value::Object(data)) = map.get_mut("data") {
        for value in data.values_mut().filter(|value| value.is_null()) {
            *value = json!("");
        }
    }
    drop_empty(map, "data");
    drop_empty(map, "binaryData");
    Ok(())
}

/// Base64 as the server keeps it: without line ends; `null` is empty.
fn decode_values(data: &mut Map<String, Value>) -> Result<(), String> {
    for value in data.values_mut() {
        let text: String = value.as_str().unwrap_or_default().to_owned();
        let text: String = text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
        if STANDARD.decode(&text).is_err() {
            let at = illegal(text.as_bytes());
            return Err(format!(
                "error decoding from json: illegal base64 data at input byte {at}"
            ));
        }
        *value = json!(text);
    }
    Ok(())
}

/// Where Go's decoder stops: at the first byte that is no letter, else at the end.
fn illegal(text: &[u8]) -> usize {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let stop = text.iter().position(|byte| !is_letter(byte));
    stop.unwrap_or(text.len() / 4 * 4)
}
