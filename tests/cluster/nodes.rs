//! Objects as sets of fields: what differs, merging, removing.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde_json::Map;
use serde_json::Value;

use super::fields::Path;
use super::fields::Step;
use super::schema;

/// Every node of an object; the value of a leaf, nothing for a map or list that is merged.
type Nodes = BTreeMap<Path, Option<Value>>;

/// What a change did.
#[derive(Clone, Debug, Default)]
pub struct Difference {
    /// Fields that came or changed.
    pub changed: BTreeSet<Path>,
    /// Fields that went.
    pub removed: BTreeSet<Path>,
}

/// What differs between two states of an object.
pub fn difference(kind: &str, old: &Value, new: &Value) -> Difference {
    let (old, new) = (nodes(kind, old), nodes(kind, new));
    let changed = new.iter().filter(|(path, leaf)| {
        let before = old.get(*path);
        before != Some(leaf) && !(leaf.is_none() && schema::is_always_there(path))
    });
    let removed = old.keys().filter(|path| !new.contains_key(*path));
    Difference {
        changed: changed.map(|(path, _)| path.clone()).collect(),
        removed: removed.cloned().collect(),
    }
}

fn nodes(kind: &str, object: &Value) -> Nodes {
    let mut found = Nodes::new();
    visit(kind, object, &mut Vec::new(), &mut found);
    found
}

fn visit(kind: &str, value: &Value, path: &mut Path, found: &mut Nodes) {
    match value {
        Value::Object(map) if !map.is_empty() && !schema::is_atomic(kind, path) => {
            found.insert(path.clone(), None);
            for (key, child) in map {
                path.push(Step::Field(key.clone()));
                visit(kind, child, path, found);
                path.pop();
            }
        }
        Value::Array(items) if schema::list(kind, path).is_some() => {
            let list = schema::list(kind, path).expect("it was asked for");
            found.insert(path.clone(), None);
            for item in items {
                path.push(list.step(item));
                visit(kind, item, path, found);
                path.pop();
            }
        }
        leaf => {
            found.insert(path.clone(), Some(leaf.clone()));
        }
    }
}

/// The object with what a configuration says: maps and keyed lists merged, the rest replaced.
pub fn merged(kind: &str, live: &Value, wanted: &Value) -> Value {
    let mut object = live.clone();
    merge(kind, &mut object, wanted, &mut Vec::new());
    object
}

fn merge(kind: &str, live: &mut Value, wanted: &Value, path: &mut Path) {
    match (&mut *live, wanted) {
        (Value::Object(map), Value::Object(wanted)) if !schema::is_atomic(kind, path) => {
            for (key, child) in wanted {
                path.push(Step::Field(key.clone()));
                match map.get_mut(key) {
                    Some(present) => merge(kind, present, child, path),
                    None => {
                        map.insert(key.clone(), child.clone());
                    }
                }
                path.pop();
            }
        }
        (Value::Array(items), Value::Array(wanted)) if schema::list(kind, path).is_some() => {
            let list = schema::list(kind, path).expect("it was asked for");
            for item in wanted {
                let step = list.step(item);
                let present = items.iter_mut().find(|present| list.step(present) == step);
                match present {
                    Some(present) => {
                        path.push(step);
                        merge(kind, present, item, path);
                        path.pop();
                    }
                    None => items.push(item.clone()),
                }
            }
        }
        _ => *live = wanted.clone(),
    }
}

/// Removes a field, and the maps and lists that are empty without it.
pub fn remove(kind: &str, object: &mut Value, path: &[Step]) {
    removed(kind, object, path, &mut Vec::new());
}

fn removed(kind: &str, value: &mut Value, rest: &[Step], gone: &mut Path) {
    let Some((step, rest)) = rest.split_first() else {
        return;
    };
    let list = schema::list(kind, gone);
    gone.push(step.clone());
    match (value, step) {
        (Value::Object(map), Step::Field(name)) => {
            if rest.is_empty() {
                map.shift_remove(name);
            } else if let Some(child) = map.get_mut(name) {
                removed(kind, child, rest, gone);
                if is_empty(child) {
                    map.shift_remove(name);
                }
            }
        }
        (Value::Array(items), step) => {
            let at = items
                .iter()
                .position(|item| list.is_some_and(|list| list.step(item) == *step));
            match at {
                Some(at) if rest.is_empty() => {
                    items.remove(at);
                }
                Some(at) => removed(kind, &mut items[at], rest, gone),
                None => (),
            }
        }
        _ => (),
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

/// A JSON merge patch (RFC 7396).
pub fn patch(target: &mut Value, patched: &Value) {
    let Value::Object(changes) = patched else {
        *target = patched.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let map = target.as_object_mut().expect("it is an object now");
    for (key, change) in changes {
        if change.is_null() {
            map.shift_remove(key);
        } else {
            patch(map.entry(key.clone()).or_insert(Value::Null), change);
        }
    }
}
