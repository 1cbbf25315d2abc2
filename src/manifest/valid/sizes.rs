//! How much a Secret or ConfigMap may hold, under which keys.

use super::Found;
use super::What;
use super::names;
use super::values;
use crate::manifest::object::Manifest;

/// The most that a cluster takes, in bytes.
const MAX_SIZE: usize = 1 << 20;

pub(super) fn check(manifest: &Manifest, found: &mut Found<'_>) {
    for field in ["data", "binaryData"] {
        for key in values::keys(manifest, field) {
            if !names::is_data_key(key) {
                found.at(format!("{field}.{key}"), What::DataKey);
            }
        }
    }
    let body = manifest.body.expose();
    for key in values::keys(manifest, "binaryData") {
        if body["data"].get(key).is_some() {
            found.at(format!("binaryData.{key}"), What::KeyTwice);
        }
    }
    let size = values::size(manifest);
    if size > MAX_SIZE {
        found.of_object(What::TooLarge(size));
    }
    if body
        .get("immutable")
        .is_some_and(|value| !value.is_boolean() && !value.is_null())
    {
        found.at("immutable", What::Immutable);
    }
}
