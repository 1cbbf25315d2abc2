//! How two states of an object differ: keys by name and size, fields by path. No value comes out.
//!
//! Values of keys are compared in constant time, as far as their sizes are equal.

mod fields;
mod keys;
#[cfg(test)]
mod tests;

pub use fields::FieldChange;
pub use fields::FieldDeed;
pub use fields::Fields;
pub use keys::Foreign;
pub use keys::KeyChange;
pub use keys::KeyDeed;

use super::live::Live;
use super::object::Manifest;
use super::object::ObjectId;
use super::ownership::Ownership;
use crate::secret::SecretJson;
use serde_json::Value;

/// What differs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// The keys of a Secret or ConfigMap.
    pub keys: Vec<KeyChange>,
    /// All other fields.
    pub fields: Fields,
}

impl Difference {
    /// Whether nothing differs.
    pub fn is_none(&self) -> bool {
        self.keys.is_empty() && self.fields.is_empty()
    }
}

/// From one state of an object to another, whole: as a cluster has it, and as it would have it.
pub fn whole(id: &ObjectId, before: Option<&SecretJson>, after: &SecretJson) -> Difference {
    let nothing = Value::Null;
    let before = before.map_or(&nothing, SecretJson::expose);
    Difference {
        keys: keys::changes(id, before, after.expose()),
        fields: match before.is_null() {
            true => Fields::default(),
            false => fields::changes(id, before, after.expose()),
        },
    }
}

/// From what a cluster has to what a manifest says; what the manifest does not name does not count.
pub fn wanted(manifest: &Manifest, live: &Live) -> Difference {
    let (live, body) = (live.body().expose(), manifest.body.expose());
    Difference {
        keys: keys::wanted(&manifest.id, live, body),
        fields: fields::wanted(&manifest.id, live, body),
    }
}

/// The keys of a Secret or ConfigMap that a manifest does not name, and who owns them.
pub fn foreign(manifest: &Manifest, live: &Live) -> Vec<Foreign> {
    let names = keys::not_named(&manifest.id, live.body().expose(), manifest.body.expose());
    let ownership = Ownership::of(live);
    let foreign = |(field, key): (&'static str, String)| Foreign {
        managers: ownership.owners(&[field, &key]),
        field,
        key,
    };
    names.into_iter().map(foreign).collect()
}

/// Whether the manifest says `type` or `immutable: false` otherwise than the cluster has it, or
/// changes the keys of an immutable object: what no apply can do.
pub fn fixed(manifest: &Manifest, live: &Live) -> Option<Fixed> {
    let (now, body) = (live.body().expose(), manifest.body.expose());
    let other = |field: &str| !body[field].is_null() && body[field] != now[field];
    match &manifest.id {
        id if id.is_secret() && other("type") => Some(Fixed::Type),
        id if !id.is_secret() && !id.is_config_map() => None,
        _ if !live.is_immutable() => None,
        id if other("immutable") || !keys::wanted(id, now, body).is_empty() => {
            Some(Fixed::Immutable)
        }
        _ => None,
    }
}

/// What of an object can never be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// `immutable: true`
    Immutable,
    /// The `type` of a Secret.
    Type,
}
