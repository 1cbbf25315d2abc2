//! The keys of Secrets and ConfigMaps: which are new, other, gone, or of others.

use crate::manifest::decode_data;
use crate::manifest::object::ObjectId;
use serde_json::Value;
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A key that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyChange {
    /// Its name: `password`.
    pub key: String,
    /// How.
    pub how: KeyDeed,
}

/// How a key changes. Sizes are bytes of the decoded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyDeed {
    /// It is new.
    Add {
        /// The size it will have.
        bytes: usize,
    },
    /// Its value is another.
    Change {
        /// The size it has.
        from: usize,
        /// The size it will have.
        to: usize,
    },
    /// It goes.
    Remove {
        /// The size it has.
        bytes: usize,
    },
}

/// A key that the manifest does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// `data` or `binaryData`.
    pub field: &'static str,
    /// Its name.
    pub key: String,
    /// The field managers that own it.
    pub managers: Vec<String>,
}

/// The fields of Secrets and ConfigMaps that hold keys.
const FIELDS: [&str; 2] = ["data", "binaryData"];

type Entries<'v> = BTreeMap<&'v str, (&'static str, Zeroizing<Vec<u8>>)>;

fn entries<'v>(id: &ObjectId, object: &'v Value) -> Entries<'v> {
    let mut all = Entries::new();
    if !id.is_secret() && !id.is_config_map() {
        return all;
    }
    for field in FIELDS {
        let is_base64 = id.is_secret() || field == "binaryData";
        for (key, value) in object[field].as_object().into_iter().flatten() {
            // An apply of null keeps the key with an empty value.
            let text = value.as_str().unwrap_or_default();
            let plain = || Zeroizing::new(text.as_bytes().to_vec());
            let bytes = match is_base64 {
                true => decode_data(text).unwrap_or_else(plain),
                false => plain(),
            };
            all.insert(key, (field, bytes));
        }
    }
    all
}

pub(super) fn changes(id: &ObjectId, before: &Value, after: &Value) -> Vec<KeyChange> {
    let (before, after) = (entries(id, before), entries(id, after));
    let mut changes = of_those_after(&before, &after);
    for (key, (_, bytes)) in &before {
        if !after.contains_key(key) {
            changes.push(KeyChange {
                key: (*key).to_owned(),
                how: KeyDeed::Remove { bytes: bytes.len() },
            });
        }
    }
    changes.sort_by(|one, other| one.key.cmp(&other.key));
    changes
}

pub(super) fn wanted(id: &ObjectId, live: &Value, body: &Value) -> Vec<KeyChange> {
    of_those_after(&entries(id, live), &entries(id, body))
}

fn of_those_after(before: &Entries<'_>, after: &Entries<'_>) -> Vec<KeyChange> {
    let mut changes = Vec::new();
    for (key, (field, to)) in after {
        let how = match before.get(key) {
            None => KeyDeed::Add { bytes: to.len() },
            Some((there, from)) if there == field && bool::from(from.ct_eq(to)) => continue,
            Some((_, from)) => KeyDeed::Change {
                from: from.len(),
                to: to.len(),
            },
        };
        changes.push(KeyChange {
            key: (*key).to_owned(),
            how,
        });
    }
    changes
}

pub(super) fn not_named(id: &ObjectId, live: &Value, body: &Value) -> Vec<(&'static str, String)> {
    if !id.is_secret() && !id.is_config_map() {
        return Vec::new();
    }
    let mut names = Vec::new();
    for field in FIELDS {
        for (key, _) in live[field].as_object().into_iter().flatten() {
            if FIELDS.iter().all(|field| body[*field].get(key).is_none()) {
                names.push((field, key.clone()));
            }
        }
    }
    names
}
