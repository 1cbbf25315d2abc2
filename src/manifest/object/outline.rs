//! Which objects a text holds, without their values: a sealed text says it as well as a plain one.

use super::Manifest;
use super::ManifestError;
use super::Written;
use super::settle;
use super::written;
use serde_json::Map;
use serde_json::Value;

/// Reads which objects a text holds; their bodies hold their names and nothing else.
///
/// # Errors
/// What is no object, or hides its kind or name.
pub fn outlines(text: &str) -> Result<Vec<Manifest>, ManifestError> {
    let written = written(text)?.into_iter();
    written
        .map(|mut written| {
            outline(&mut written);
            settle(written)
        })
        .collect()
}

/// Takes everything out of an object but what names it.
pub fn outline(written: &mut Written) {
    let Value::Object(fields) = written.body.expose_mut() else {
        return;
    };
    keep(fields, &["apiVersion", "kind", "metadata"]);
    if let Some(Value::Object(metadata)) = fields.get_mut("metadata") {
        keep(metadata, &["name", "generateName", "namespace"]);
    }
}

fn keep(fields: &mut Map<String, Value>, names: &[&str]) {
    for (name, value) in fields.iter_mut() {
        if !names.contains(&name.as_str()) {
            crate::secret::wipe(value);
        }
    }
    fields.retain(|name, _| names.contains(&name.as_str()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_text_says_which_objects_it_holds() {
        let text = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  namespace: shop\n\
                    data:\n  a: ENC[AES256_GCM,data:x,iv:x,tag:x,type:str]\nsops:\n  mac: x\n";
        let outlines = outlines(text).unwrap();
        assert_eq!(outlines.len(), 1);
        assert_eq!(outlines[0].id.to_string(), "Secret/db");
        assert_eq!(outlines[0].id.namespace.as_deref(), Some("shop"));
        assert!(outlines[0].body.expose().get("data").is_none());
    }

    #[test]
    fn a_name_that_is_sealed_is_no_name() {
        let text = "apiVersion: v1\nkind: Secret\nmetadata:\n  \
                    name: ENC[AES256_GCM,data:x,iv:x,tag:x,type:str]\n";
        assert!(outlines(text).is_err());
    }
}
