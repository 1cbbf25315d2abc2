//! An object made ready to be sent: named, without what the server writes, values as base64.

use super::Manifest;
use super::ObjectId;
use super::fault::ManifestError;
use super::fault::ManifestFault;
use super::parse::Written;
use super::sealed;
use crate::manifest::decode_data;
use crate::manifest::encode_data;
use crate::secret::SecretJson;
use serde_json::Map;
use serde_json::Value;

/// What the server writes into `metadata`.
const SERVER_METADATA: [&str; 6] = [
    "managedFields",
    "resourceVersion",
    "uid",
    "creationTimestamp",
    "generation",
    "selfLink",
];

/// Where a client-side apply keeps all it applied.
const LAST_APPLIED: &str = "kubectl.kubernetes.io/last-applied-configuration";

/// Makes an object ready to be sent.
///
/// # Errors
/// An object without kind, version or name, an encrypted value, a value of a Secret or ConfigMap
/// that is no text or no base64.
pub fn settle(written: Written) -> Result<Manifest, ManifestError> {
    let mut written = written;
    let mut object = None;
    settled(&mut written, &mut object)
        .map(|(id, dropped)| Manifest {
            id,
            document: written.document,
            line: written.at.line,
            dropped,
            body: SecretJson::new(written.body.expose_mut().take()),
        })
        .map_err(|(path, fault)| ManifestError {
            at: written.place(&path),
            object,
            fault,
        })
}

/// A fault, and the path of what has it.
type Trouble = (String, ManifestFault);

fn settled(
    written: &mut Written,
    object: &mut Option<String>,
) -> Result<(ObjectId, Vec<&'static str>), Trouble> {
    let Value::Object(fields) = written.body.expose_mut() else {
        return Err((String::new(), ManifestFault::NoMapping));
    };
    remove(fields, "sops");
    let id = identity(fields)?;
    *object = Some(id.to_string());
    let dropped = without_the_servers(fields)?;
    if let Some(path) = sealed::first_envelope(written.body.expose()) {
        let steps = path.steps().iter().take(2).map(|step| match step {
            crate::document::path::Step::Key(key) => key.clone(),
            crate::document::path::Step::Index(at) => at.to_string(),
        });
        let place = steps.collect::<Vec<_>>().join(".");
        return Err((place, ManifestFault::StillSealed(path)));
    }
    let Value::Object(fields) = written.body.expose_mut() else {
        return Err((String::new(), ManifestFault::NoMapping));
    };
    if id.is_secret() {
        secret(fields)?;
    } else if id.is_config_map() {
        texts(fields, "data", Form::Text)?;
        texts(fields, "binaryData", Form::Binary)?;
    }
    Ok((id, dropped))
}

/// Which object it is.
fn identity(fields: &mut Map<String, Value>) -> Result<ObjectId, Trouble> {
    let kind = text(fields, "", "kind")?.ok_or_else(|| missing("kind"))?;
    let api_version = text(fields, "", "apiVersion")?.ok_or_else(|| missing("apiVersion"))?;
    let metadata = mapping(fields, "metadata")?.ok_or_else(|| missing("metadata.name"))?;
    let name =
        text(metadata, "metadata.", "name")?.ok_or_else(|| match metadata.get("generateName") {
            Some(Value::String(_)) => ("metadata.generateName".into(), ManifestFault::GenerateName),
            _ => missing("metadata.name"),
        })?;
    let namespace = text(metadata, "metadata.", "namespace")?;
    if namespace.is_none() {
        remove(metadata, "namespace");
    }
    for map in ["labels", "annotations"] {
        let field = match map {
            "labels" => "metadata.labels",
            _ => "metadata.annotations",
        };
        match metadata.get(map) {
            None => {}
            Some(Value::Null) => remove(metadata, map),
            Some(Value::Object(entries)) => {
                let odd = entries.iter().find(|(_, value)| !value.is_string());
                if let Some((key, value)) = odd {
                    let path = format!("{field}.{key}");
                    return Err(not_text(path, value));
                }
            }
            Some(other) => return Err(not_mapping(field, other)),
        }
    }
    Ok(ObjectId {
        api_version,
        kind,
        namespace,
        name,
    })
}

/// Drops what the server writes, and names what held something.
fn without_the_servers(fields: &mut Map<String, Value>) -> Result<Vec<&'static str>, Trouble> {
    let mut dropped = Vec::new();
    let mut drop_from = |fields: &mut Map<String, Value>, name: &'static str| {
        let holds = fields.get(name).is_some_and(|value| match value {
            Value::Null => false,
            Value::Object(entries) => !entries.is_empty(),
            _ => true,
        });
        remove(fields, name);
        if holds {
            dropped.push(name);
        }
    };
    drop_from(fields, "status");
    if let Some(metadata) = mapping(fields, "metadata")? {
        for name in SERVER_METADATA {
            drop_from(metadata, name);
        }
        if let Some(Value::Object(annotations)) = metadata.get_mut("annotations") {
            drop_from(annotations, LAST_APPLIED);
            if annotations.is_empty() {
                remove(metadata, "annotations");
            }
        }
    }
    Ok(dropped)
}

/// The values of a Secret: `stringData` over `data`, all of it base64 as a cluster writes it.
fn secret(fields: &mut Map<String, Value>) -> Result<(), Trouble> {
    texts(fields, "data", Form::Base64)?;
    texts(fields, "stringData", Form::Text)?;
    let Some(Value::Object(plain)) = fields.shift_remove("stringData") else {
        return Ok(());
    };
    let plain = SecretJson::new(Value::Object(plain));
    let data = fields
        .entry("data")
        .or_insert_with(|| Value::Object(Map::new()));
    if let (Value::Object(data), Value::Object(plain)) = (data, plain.expose()) {
        for (key, value) in plain {
            let text = value.as_str().unwrap_or_default();
            let encoded = Value::from(encode_data(text.as_bytes()).as_str());
            if let Some(replaced) = data.insert(key.clone(), encoded) {
                drop(SecretJson::new(replaced));
            }
        }
    }
    Ok(())
}

/// How the values of a field are written.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Text,
    Base64,
    Binary,
}

/// Checks that all values of a field are texts of this form; a field that is null is none.
fn texts(fields: &mut Map<String, Value>, field: &'static str, form: Form) -> Result<(), Trouble> {
    let Some(entries) = mapping(fields, field)? else {
        remove(fields, field);
        return Ok(());
    };
    for (key, value) in entries {
        let path = || format!("{field}.{key}");
        let text = match value {
            Value::String(text) => text,
            Value::Null => return Err((path(), ManifestFault::NullData(path()))),
            other => return Err(not_text(path(), other)),
        };
        if form == Form::Text {
            continue;
        }
        let Some(bytes) = decode_data(text) else {
            let fault = match form {
                Form::Binary => ManifestFault::BinaryNotBase64(path()),
                _ => ManifestFault::NotBase64(path()),
            };
            return Err((path(), fault));
        };
        let canonical = Value::from(encode_data(&bytes).as_str());
        drop(SecretJson::new(std::mem::replace(value, canonical)));
    }
    Ok(())
}

fn missing(field: &'static str) -> Trouble {
    (String::new(), ManifestFault::Missing(field))
}

fn not_text(field: String, found: &Value) -> Trouble {
    let found = named(found);
    (field.clone(), ManifestFault::NotText { field, found })
}

fn not_mapping(field: &'static str, found: &Value) -> Trouble {
    let found = named(found);
    (field.into(), ManifestFault::NotMapping { field, found })
}

/// A text that is not empty; nothing where there is none.
fn text(fields: &Map<String, Value>, below: &str, field: &str) -> Result<Option<String>, Trouble> {
    match fields.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
        Some(other) => Err(not_text(format!("{below}{field}"), other)),
    }
}

/// A mapping; nothing where there is none.
fn mapping<'f>(
    fields: &'f mut Map<String, Value>,
    field: &'static str,
) -> Result<Option<&'f mut Map<String, Value>>, Trouble> {
    match fields.get_mut(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(entries)) => Ok(Some(entries)),
        Some(other) => Err(not_mapping(field, other)),
    }
}

fn remove(fields: &mut Map<String, Value>, field: &str) {
    if let Some(removed) = fields.shift_remove(field) {
        drop(SecretJson::new(removed));
    }
}

/// What a value is, in words.
fn named(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}
