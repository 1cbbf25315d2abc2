//! What the server refuses of whole objects: names, keys, sizes, types, what may not change.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use serde_json::json;

use super::kinds::Kind;
use super::status::Cause;

/// The most that the values of a Secret or ConfigMap weigh together.
const LARGEST: usize = 1 << 20;

/// Why a new object is refused.
pub fn new(kind: &Kind, object: &Value) -> Vec<Cause> {
    let mut causes = Vec::new();
    let name = object["metadata"]["name"].as_str().unwrap_or_default();
    if !is_subdomain(name) {
        let why = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric \
                   characters, '-' or '.', and must start and end with an alphanumeric character \
                   (e.g. 'example.com', regex used for validation is \
                   '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
        causes.push(Cause::invalid("metadata.name", name, why));
    }
    causes.extend(content(kind, object));
    causes
}

/// Why a changed object is refused.
pub fn changed(kind: &Kind, old: &Value, new: &Value) -> Vec<Cause> {
    let mut causes = Vec::new();
    let uid = new["metadata"]["uid"].as_str().unwrap_or_default();
    if old["metadata"]["uid"] != new["metadata"]["uid"] {
        // The real server says it twice.
        let cause = Cause::invalid("metadata.uid", uid, "field is immutable");
        causes.extend([cause.clone(), cause]);
    }
    if matches!(kind.kind.as_str(), "Secret" | "ConfigMap") {
        causes.extend(unchangeable(kind, old, new));
    }
    let selectors = (&old["spec"]["selector"], &new["spec"]["selector"]);
    if kind.group == "apps" && selectors.0 != selectors.1 {
        let value = selectors.1.to_string();
        let message = format!("Invalid value: {value}: field is immutable");
        causes.push(Cause::new("FieldValueInvalid", "spec.selector", message));
    }
    causes.extend(content(kind, new));
    causes
}

fn unchangeable(kind: &Kind, old: &Value, new: &Value) -> Vec<Cause> {
    let mut causes = Vec::new();
    if kind.kind == "Secret" && old["type"] != new["type"] {
        let of = new["type"].as_str().unwrap_or_default();
        causes.push(Cause::invalid("type", of, "field is immutable"));
    }
    if old["immutable"] == json!(true) {
        let why = "field is immutable when `immutable` is set";
        for name in ["immutable", "data", "binaryData"] {
            if old[name] != new[name] {
                causes.push(Cause::forbidden(name, why));
            }
        }
    }
    causes
}

fn content(kind: &Kind, object: &Value) -> Vec<Cause> {
    match kind.kind.as_str() {
        "Secret" => secret(object),
        "ConfigMap" => config_map(object),
        "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet" => workload(object),
        _ => Vec::new(),
    }
}

fn secret(object: &Value) -> Vec<Cause> {
    let (mut causes, mut weight) = (Vec::new(), 0);
    for (key, value) in object["data"].as_object().into_iter().flatten() {
        causes.extend(bad_key("data", key));
        weight += decoded(value).len();
    }
    if weight > LARGEST {
        causes.push(too_long("data"));
    }
    let of = object["type"].as_str().unwrap_or_default();
    let required: &[&str] = match of {
        "kubernetes.io/tls" => &["tls.crt", "tls.key"],
        "kubernetes.io/dockerconfigjson" => &[".dockerconfigjson"],
        "kubernetes.io/dockercfg" => &[".dockercfg"],
        "kubernetes.io/ssh-auth" => &["ssh-privatekey"],
        _ => &[],
    };
    for key in required {
        let field = format!("data[{key}]");
        match object["data"].get(*key) {
            None => causes.push(Cause::required(&field)),
            Some(value) if key.starts_with(".docker") => causes.extend(bad_json(&field, value)),
            Some(_) => (),
        }
    }
    if of == "kubernetes.io/basic-auth" {
        let has = |key: &str| object["data"].get(key).is_some();
        if !has("username") && !has("password") {
            causes.push(Cause::required("data[username]"));
            causes.push(Cause::required("data[password]"));
        }
    }
    causes
}

fn config_map(object: &Value) -> Vec<Cause> {
    let (mut causes, mut weight) = (Vec::new(), 0);
    for (key, value) in object["data"].as_object().into_iter().flatten() {
        causes.extend(bad_key("data", key));
        weight += value.as_str().unwrap_or_default().len();
    }
    for (key, value) in object["binaryData"].as_object().into_iter().flatten() {
        causes.extend(bad_key("binaryData", key));
        weight += decoded(value).len();
    }
    if weight > LARGEST {
        causes.push(too_long(""));
    }
    causes
}

fn workload(object: &Value) -> Vec<Cause> {
    let (spec, mut causes) = (&object["spec"], Vec::new());
    let wanted = spec["selector"]["matchLabels"].as_object();
    let labels = &spec["template"]["metadata"]["labels"];
    if spec["selector"].is_null() {
        causes.push(Cause::required("spec.selector"));
    }
    let fits = wanted.is_some_and(|wanted| {
        let mut pairs = wanted.iter();
        pairs.all(|(name, value)| labels.get(name) == Some(value))
    });
    if !fits {
        let message =
            format!("Invalid value: {labels}: `selector` does not match template `labels`");
        let field = "spec.template.metadata.labels";
        causes.push(Cause::new("FieldValueInvalid", field, message));
    }
    let containers = spec["template"]["spec"]["containers"].as_array();
    if containers.is_none_or(Vec::is_empty) {
        causes.push(Cause::required("spec.template.spec.containers"));
    }
    causes
}

fn decoded(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap_or_default();
    STANDARD.decode(text).unwrap_or_default()
}

fn too_long(field: &str) -> Cause {
    let message = format!("Too long: may not be more than {LARGEST} bytes");
    Cause::new("FieldValueTooLong", field, message)
}

fn bad_json(field: &str, value: &Value) -> Option<Cause> {
    let bytes = decoded(value);
    serde_json::from_slice::<Value>(&bytes).err()?;
    Some(Cause::invalid(
        field,
        "<secret contents redacted>",
        &not_json(&bytes),
    ))
}

/// What Go says of bytes that are not JSON, as far as their begin tells.
fn not_json(bytes: &[u8]) -> String {
    let Some(first) = bytes.first() else {
        return "unexpected end of JSON input".to_owned();
    };
    let words: [&[u8]; 3] = [b"null", b"true", b"false"];
    let Some(word) = words.iter().find(|word| word[0] == *first) else {
        let shown = char::from(*first);
        return format!("invalid character '{shown}' looking for beginning of value");
    };
    let other = bytes
        .iter()
        .zip(*word)
        .find(|(found, wanted)| found != wanted);
    other.map_or_else(
        || "unexpected end of JSON input".to_owned(),
        |(found, wanted)| {
            let (found, wanted) = (char::from(*found), char::from(*wanted));
            let word = String::from_utf8_lossy(word);
            format!("invalid character '{found}' in literal {word} (expecting '{wanted}')")
        },
    )
}

fn bad_key(map: &str, key: &str) -> Option<Cause> {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let field = format!("{map}[{key}]");
    let why = "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. \
               'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is \
               '[-._a-zA-Z0-9]+')";
    if key.is_empty() || !key.chars().all(is_letter) {
        return Some(Cause::invalid(&field, key, why));
    }
    (key.len() > 253).then(|| Cause::invalid(&field, key, "must be no more than 253 characters"))
}

/// Whether a text is a DNS subdomain (RFC 1123).
fn is_subdomain(name: &str) -> bool {
    let is_end = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let is_part = |part: &str| {
        let bytes = part.as_bytes();
        let ends = [bytes.first(), bytes.last()];
        ends.iter().all(|end| end.is_some_and(is_end))
            && bytes.iter().all(|byte| is_end(byte) || *byte == b'-')
    };
    name.len() <= 253 && name.split('.').all(is_part)
}
