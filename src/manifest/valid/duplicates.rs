//! One object twice in one call: the second would silently win.

use super::Problem;
use super::What;
use crate::manifest::object::Manifest;
use std::collections::HashMap;

pub(super) fn check(manifests: &[&Manifest], problems: &mut Vec<Problem>) {
    let mut known = HashMap::new();
    for (object, manifest) in manifests.iter().enumerate() {
        let id = &manifest.id;
        let namespace = id.namespace.as_deref();
        // Two versions of one group are two views of one object.
        let key = (id.group(), id.kind.as_str(), namespace, id.name.as_str());
        if let Some(first) = known.get(&key) {
            problems.push(Problem {
                object,
                field: None,
                what: What::Duplicate { first: *first },
            });
            continue;
        }
        known.insert(key, object);
    }
}
