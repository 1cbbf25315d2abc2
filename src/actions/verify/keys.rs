//! Compares one object key by key, in memory: names come out, values do not.

use super::State;
use crate::crypto::digest::equal;
use crate::manifest::decode_data;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use serde_json::Value;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// A key that is not as the file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its name.
    pub key: String,
    /// How it differs.
    pub how: How,
}

/// How a key differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// The cluster does not have it.
    Missing,
    /// The cluster has another value.
    Different,
    /// Its value in the cluster is empty.
    Empty,
    /// The file does not have it.
    Foreign {
        /// The field managers that own it.
        managers: Vec<String>,
    },
}

/// The fields that hold values, and the type of an object that names none.
const FIELDS: [&str; 2] = ["data", "binaryData"];
const OPAQUE: &str = "Opaque";

type Values = BTreeMap<String, Zeroizing<Vec<u8>>>;

/// What the cluster has of an object, compared with what its file says.
pub(super) fn state(given: &Manifest, live: &Live) -> State {
    let secret = given.id.is_secret();
    let (wanted, found) = (given.body.expose(), live.body().expose());
    let mut keys = Vec::new();
    let mut held = 0;
    for field in FIELDS {
        let is_binary = secret || field == "binaryData";
        let (wanted, found) = (
            values(&wanted[field], is_binary),
            values(&found[field], is_binary),
        );
        held += found.len();
        for (key, value) in &wanted {
            let how = match found.get(key) {
                None => How::Missing,
                Some(other) if !equal(value, other) => How::Different,
                Some(other) if secret && other.is_empty() => How::Empty,
                Some(_) => continue,
            };
            keys.push(Key {
                key: key.clone(),
                how,
            });
        }
        for key in found.keys().filter(|key| !wanted.contains_key(*key)) {
            keys.push(Key {
                key: key.clone(),
                how: How::Foreign {
                    managers: owners(live, field, key),
                },
            });
        }
    }
    let type_of = |body: &Value| body["type"].as_str().unwrap_or(OPAQUE).to_owned();
    let other_type = secret && type_of(wanted) != type_of(found);
    let empty = secret && held == 0;
    match keys.is_empty() && !other_type && !empty {
        true => State::Same,
        false => State::Differs {
            keys,
            other_type,
            empty,
        },
    }
}

/// What a value is that is no text or no base64 is of no matter: it equals no other.
fn values(field: &Value, is_binary: bool) -> Values {
    let entries = field.as_object().into_iter().flatten();
    entries
        .map(|(key, value)| {
            let text = value.as_str().unwrap_or_default();
            let bytes = match is_binary {
                true => decode_data(text),
                false => None,
            };
            let bytes = bytes.unwrap_or_else(|| Zeroizing::new(text.as_bytes().to_vec()));
            (key.clone(), bytes)
        })
        .collect()
}

fn owners(live: &Live, field: &str, key: &str) -> Vec<String> {
    let (field, key) = (format!("f:{field}"), format!("f:{key}"));
    managers(live, |fields| fields[&field].get(&key).is_some())
}

/// Who applied an object as `stringData`.
pub(super) fn writers_of_string_data(live: &Live) -> Vec<String> {
    managers(live, |fields| fields.get("f:stringData").is_some())
}

fn managers(live: &Live, owns: impl Fn(&Value) -> bool) -> Vec<String> {
    let entries = live.body().expose()["metadata"]["managedFields"].as_array();
    let owners = entries.into_iter().flatten();
    let mut managers: Vec<String> = owners
        .filter(|entry| owns(&entry["fieldsV1"]))
        .filter_map(|entry| entry["manager"].as_str())
        .map(|name| name.chars().filter(|c| !c.is_control()).collect())
        .collect();
    managers.sort();
    managers.dedup();
    managers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::object;
    use crate::secret::SecretJson;
    use serde_json::json;

    fn given(text: &str) -> Manifest {
        object::read(text).unwrap().remove(0)
    }

    fn live(body: Value) -> Live {
        Live::new(SecretJson::new(body))
    }

    fn secret() -> Manifest {
        given(
            "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: YQ==, b: Yg==, c: Yw==}\n",
        )
    }

    #[test]
    fn the_same_values_are_the_same_however_base64_is_written() {
        let live = live(json!({"data": {"a": "YR==", "b": "Yg==", "c": "Yw=\n="}}));
        assert!(matches!(state(&secret(), &live), State::Same));
    }

    #[test]
    fn keys_are_told_by_how_they_differ_and_who_owns_them() {
        let live = live(json!({
            "type": "Opaque",
            "data": {"a": "eA==", "c": "Yw==", "x": "eA=="},
            "metadata": {"managedFields": [
                {"manager": "kubectl-edit", "fieldsV1": {"f:data": {"f:x": {}}}},
                {"manager": "other", "fieldsV1": {"f:stringData": {"f:y": {}}}},
            ]},
        }));
        let State::Differs {
            keys, other_type, ..
        } = state(&secret(), &live)
        else {
            panic!("it differs");
        };
        let told: Vec<(&str, &How)> = keys.iter().map(|it| (it.key.as_str(), &it.how)).collect();
        let foreign = How::Foreign {
            managers: vec!["kubectl-edit".to_owned()],
        };
        assert_eq!(
            told,
            [
                ("a", &How::Different),
                ("b", &How::Missing),
                ("x", &foreign)
            ]
        );
        assert!(!other_type);
        assert_eq!(writers_of_string_data(&live), ["other"]);
    }

    #[test]
    fn an_empty_value_of_a_secret_is_no_value() {
        let text = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: ''}\n";
        let found = live(json!({"data": {"a": ""}}));
        let State::Differs { keys, empty, .. } = state(&given(text), &found) else {
            panic!("it differs");
        };
        assert_eq!(keys[0].how, How::Empty);
        assert!(!empty);
        let config = text.replace("Secret", "ConfigMap");
        assert!(matches!(state(&given(&config), &found), State::Same));
        let nothing = live(json!({}));
        let bare = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n";
        assert!(matches!(
            state(&given(bare), &nothing),
            State::Differs { empty: true, .. }
        ));
    }

    #[test]
    fn another_type_differs_and_none_is_opaque() {
        let typed = live(json!({
            "type": "kubernetes.io/basic-auth",
            "data": {"a": "YQ==", "b": "Yg==", "c": "Yw=="},
        }));
        assert!(matches!(
            state(&secret(), &typed),
            State::Differs {
                other_type: true,
                ..
            }
        ));
    }
}
