//! Generations, and whether anything changed but times.

use serde_json::Value;
use serde_json::json;

use super::kinds::Kind;

/// The first generation, for kinds that count them.
pub fn begin(kind: &Kind, object: &mut Value) {
    if counts(kind) {
        object["metadata"]["generation"] = json!(1);
    }
}

/// The next generation, if the specification changed.
pub fn advance(kind: &Kind, live: &Value, object: &mut Value) {
    if !counts(kind) {
        return;
    }
    let generation = live["metadata"]["generation"].as_u64().unwrap_or(1);
    let changed = specified(kind, live) != specified(kind, object);
    object["metadata"]["generation"] = json!(generation + u64::from(changed));
}

fn counts(kind: &Kind) -> bool {
    kind.is_custom || matches!(kind.group.as_str(), "apps" | "batch" | "networking.k8s.io")
}

fn specified(kind: &Kind, object: &Value) -> Value {
    if !kind.is_custom {
        return object["spec"].clone();
    }
    let mut object = object.clone();
    if let Some(map) = object.as_object_mut() {
        map.shift_remove("metadata");
        map.shift_remove("status");
    }
    object
}

/// The object without the times of its managers, for comparing.
pub fn without_times(object: &Value) -> Value {
    let mut object = object.clone();
    let managers = object["metadata"].get_mut("managedFields");
    for manager in managers.and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(map) = manager.as_object_mut() {
            map.shift_remove("time");
        }
    }
    object
}
