//! Which lists and maps of which kind are merged item by item, and which are one value.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::fields::Path;
use super::fields::Step;

/// A list that is merged item by item.
#[derive(Clone, Copy, Debug)]
pub enum List {
    /// Items are known by these fields; the last may be missing and is then this text.
    Keyed(&'static [(&'static str, Option<&'static str>)]),
    /// The items are scalars, each once.
    Set,
}

impl List {
    /// The step to an item.
    pub fn step(self, item: &Value) -> Step {
        match self {
            Self::Set => Step::Member(item.to_string()),
            Self::Keyed(keys) => {
                let mut known = Map::new();
                for (key, default) in keys {
                    let value = item
                        .get(key)
                        .cloned()
                        .or_else(|| default.map(|text| json!(text)));
                    known.insert((*key).to_owned(), value.unwrap_or(Value::Null));
                }
                Step::Item(Value::Object(known).to_string())
            }
        }
    }
}

const NAMED: List = List::Keyed(&[("name", None)]);
const PORTS: List = List::Keyed(&[("containerPort", None), ("protocol", Some("TCP"))]);
const SERVICE_PORTS: List = List::Keyed(&[("port", None), ("protocol", Some("TCP"))]);

/// Names of the fields on a path; items are left out.
fn fields(path: &Path) -> Vec<&str> {
    path.iter()
        .filter_map(|step| match step {
            Step::Field(name) => Some(name.as_str()),
            Step::Item(_) | Step::Member(_) => None,
        })
        .collect()
}

/// How the list at `path` is merged; `None` if it is one value.
pub fn list(kind: &str, path: &Path) -> Option<List> {
    if !known(kind) && !fields(path).starts_with(&["metadata"]) {
        return None;
    }
    let names = fields(path);
    let last = *names.last()?;
    let in_pod = names.contains(&"spec");
    match last {
        "finalizers" if names.first() == Some(&"metadata") => Some(List::Set),
        "ownerReferences" => Some(List::Keyed(&[("uid", None)])),
        "containers" | "initContainers" | "ephemeralContainers" if in_pod => Some(NAMED),
        "env" | "volumes" | "imagePullSecrets" if in_pod => Some(NAMED),
        "secrets" if kind == "ServiceAccount" => Some(NAMED),
        "imagePullSecrets" if kind == "ServiceAccount" => None,
        "volumeMounts" => Some(List::Keyed(&[("mountPath", None)])),
        "ports" if kind == "Service" => Some(SERVICE_PORTS),
        "ports" => Some(PORTS),
        "conditions" if names.first() == Some(&"status") => Some(List::Keyed(&[("type", None)])),
        _ => None,
    }
}

/// Whether the map at `path` is one value.
pub fn is_atomic(kind: &str, path: &Path) -> bool {
    if !known(kind) {
        return false;
    }
    let names = fields(path);
    let last = names.last().copied().unwrap_or_default();
    match last {
        "selector" => names.first() == Some(&"spec"),
        "secretKeyRef" | "configMapKeyRef" | "fieldRef" | "resourceFieldRef" | "roleRef"
        | "labelSelector" | "nodeSelector" | "secretRef" | "configMapRef" => true,
        _ => false,
    }
}

fn known(kind: &str) -> bool {
    super::kinds::built_in()
        .iter()
        .any(|known| known.kind == kind)
}

/// Whether the server always writes this map, so that an update does not own it as such.
pub fn is_always_there(path: &Path) -> bool {
    let is_field = matches!(path.last(), Some(Step::Field(_)));
    is_field
        && matches!(
            fields(path)[..],
            ["metadata" | "spec" | "status" | "strategy" | "updateStrategy"]
                | [
                    "spec",
                    "strategy" | "updateStrategy" | "template" | "jobTemplate"
                ]
                | ["spec", "template", "metadata" | "spec"]
                | ["spec", "template", "spec", "containers"]
                | ["spec", "jobTemplate", "metadata" | "spec"]
                | ["spec", "jobTemplate", "spec", "template"]
                | [
                    "spec",
                    "jobTemplate",
                    "spec",
                    "template",
                    "metadata" | "spec"
                ]
        )
}
