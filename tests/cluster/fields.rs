//! Sets of fields, as `managedFields` records them (FieldsV1).

use std::collections::BTreeSet;

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use super::schema;

/// One step into an object.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// `f:name`
    Field(String),
    /// `k:{"name":"web"}`: an item of a list, by its keys in JSON.
    Item(String),
    /// `v:"text"`: an item of a set.
    Member(String),
}

impl Step {
    fn spelled(&self) -> String {
        match self {
            Self::Field(name) => format!("f:{name}"),
            Self::Item(keys) => format!("k:{keys}"),
            Self::Member(value) => format!("v:{value}"),
        }
    }

    fn read(text: &str) -> Option<Self> {
        let (letter, rest) = text.split_once(':')?;
        let rest = rest.to_owned();
        match letter {
            "f" => Some(Self::Field(rest)),
            "k" => Some(Self::Item(rest)),
            "v" => Some(Self::Member(rest)),
            _ => None,
        }
    }
}

/// A path into an object.
pub type Path = Vec<Step>;

/// Fields: paths that are members of the set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub BTreeSet<Path>);

impl Fields {
    /// Reads FieldsV1.
    pub fn read(fields: &Value) -> Self {
        let mut set = Self::default();
        read_into(fields, &mut Vec::new(), &mut set.0);
        set
    }

    /// As FieldsV1.
    pub fn to_json(&self) -> Value {
        let mut root = json!({});
        for path in &self.0 {
            let mut node = &mut root;
            for step in path {
                let children = node.as_object_mut().expect("nodes are objects");
                node = children.entry(step.spelled()).or_insert_with(|| json!({}));
            }
            node.as_object_mut()
                .expect("nodes are objects")
                .insert(".".to_owned(), json!({}));
        }
        trimmed(&mut root);
        root
    }

    /// The fields that an applied configuration claims.
    pub fn of_configuration(kind: &str, object: &Value) -> Self {
        let mut set = Self::default();
        claim(kind, object, &mut Vec::new(), &mut set.0);
        set.without_identity()
    }

    /// Without what names the object: `apiVersion`, `kind`, `metadata.name` and its like.
    pub fn without_identity(mut self) -> Self {
        self.0.retain(|path| !names_the_object(path));
        self
    }
}

/// A node without children is a leaf; `.` is said only beside children.
fn trimmed(node: &mut Value) {
    let Some(children) = node.as_object_mut() else {
        return;
    };
    if children.len() == 1 {
        children.remove(".");
    }
    let mut sorted: Vec<(String, Value)> = std::mem::take(children).into_iter().collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    for (key, mut child) in sorted {
        if key != "." {
            trimmed(&mut child);
        }
        children.insert(key, child);
    }
}

fn read_into(fields: &Value, path: &mut Path, set: &mut BTreeSet<Path>) {
    let empty = Map::new();
    let children = fields.as_object().unwrap_or(&empty);
    if children.is_empty() && !path.is_empty() {
        set.insert(path.clone());
    }
    for (key, child) in children {
        if key == "." {
            set.insert(path.clone());
        } else if let Some(step) = Step::read(key) {
            path.push(step);
            read_into(child, path, set);
            path.pop();
        }
    }
}

fn claim(kind: &str, value: &Value, path: &mut Path, set: &mut BTreeSet<Path>) {
    match value {
        Value::Object(map) if !map.is_empty() && !schema::is_atomic(kind, path) => {
            for (key, child) in map {
                path.push(Step::Field(key.clone()));
                claim(kind, child, path, set);
                path.pop();
            }
        }
        Value::Array(items) if schema::list(kind, path).is_some() => {
            let list = schema::list(kind, path).expect("it was asked for");
            for item in items {
                path.push(list.step(item));
                claim(kind, item, path, set);
                set.insert(path.clone());
                path.pop();
            }
        }
        _ => {
            set.insert(path.clone());
        }
    }
}

fn names_the_object(path: &Path) -> bool {
    let names: Vec<&str> = path
        .iter()
        .map(|step| match step {
            Step::Field(name) => name.as_str(),
            Step::Item(_) | Step::Member(_) => "",
        })
        .collect();
    match names[..] {
        [] | ["apiVersion" | "kind" | "metadata"] => true,
        ["metadata", name] => matches!(
            name,
            "name"
                | "namespace"
                | "uid"
                | "resourceVersion"
                | "creationTimestamp"
                | "selfLink"
                | "generation"
                | "managedFields"
                | "deletionTimestamp"
                | "deletionGracePeriodSeconds"
        ),
        ["metadata", "managedFields", ..] => true,
        _ => false,
    }
}

/// A path as conflicts print it: `.spec.containers[name="web"].image`.
pub fn printed(path: &Path) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Field(name) => text.push_str(&format!(".{name}")),
            Step::Member(value) => text.push_str(&format!("[={value}]")),
            Step::Item(keys) => {
                let keys: Map<String, Value> = serde_json::from_str(keys).unwrap_or_default();
                let keys: Vec<String> = keys.iter().map(|(k, v)| format!("{k}={v}")).collect();
                text.push_str(&format!("[{}]", keys.join(",")));
            }
        }
    }
    text
}
