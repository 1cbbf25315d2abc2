//! The fields of an object but its keys: which differ, by path. Labels and annotations are named,
//! what they say is not.

use crate::manifest::object::ObjectId;
use serde_json::Value;

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// `metadata.labels[app]`, `spec.replicas`.
    pub path: String,
    /// How.
    pub how: FieldDeed,
}

/// How a field differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldDeed {
    /// It is new.
    Add,
    /// Its value is another.
    Change,
    /// It goes.
    Remove,
}

/// The fields that differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// The first of them.
    pub named: Vec<FieldChange>,
    /// How many more there are.
    pub more: usize,
}

impl Fields {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.named.is_empty() && self.more == 0
    }

    fn add(&mut self, path: &str, how: FieldDeed) {
        match self.named.len() < NAMED {
            true => self.named.push(FieldChange {
                path: path.to_owned(),
                how,
            }),
            false => self.more += 1,
        }
    }
}

/// How many fields are named.
const NAMED: usize = 20;
/// The longest name within a path, in characters.
const LONGEST: usize = 253;

/// What the server alone writes, and what an object is known by.
const OF_THE_SERVER: &[&str] = &[
    "apiVersion",
    "kind",
    "status",
    "metadata.creationTimestamp",
    "metadata.generation",
    "metadata.managedFields",
    "metadata.name",
    "metadata.namespace",
    "metadata.resourceVersion",
    "metadata.selfLink",
    "metadata.uid",
];
/// What is compared key by key.
const OF_KEYS: &[&str] = &["data", "binaryData", "stringData"];

/// Maps whose entries are named one by one.
const MAPS: &[&str] = &["metadata.labels", "metadata.annotations"];

pub(super) fn changes(id: &ObjectId, before: &Value, after: &Value) -> Fields {
    Walk::new(id, Counted::All).done(before, after)
}

pub(super) fn wanted(id: &ObjectId, live: &Value, body: &Value) -> Fields {
    Walk::new(id, Counted::Named).done(live, body)
}

/// Which fields count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    /// Those of both sides.
    All,
    /// Those that the second side names.
    Named,
}

struct Walk {
    counted: Counted,
    has_keys: bool,
    found: Fields,
}

impl Walk {
    fn new(id: &ObjectId, counted: Counted) -> Self {
        Self {
            counted,
            has_keys: id.is_secret() || id.is_config_map(),
            found: Fields::default(),
        }
    }

    fn done(mut self, before: &Value, after: &Value) -> Fields {
        self.step("", before, after);
        self.found
    }

    fn passes(&self, path: &str) -> bool {
        OF_THE_SERVER.contains(&path) || (self.has_keys && OF_KEYS.contains(&path))
    }

    fn step(&mut self, path: &str, before: &Value, after: &Value) {
        if self.passes(path) {
            return;
        }
        let empty = Value::Object(serde_json::Map::new());
        let (before, after) = match MAPS.contains(&path) {
            // So that each entry is named, also where the whole map is new or gone.
            true => (or(before, &empty), or(after, &empty)),
            false => (before, after),
        };
        match (before, after) {
            (Value::Object(from), Value::Object(to)) => {
                for (key, value) in to {
                    let before = from.get(key).unwrap_or(&Value::Null);
                    self.step(&below(path, key), before, value);
                }
                for (key, value) in from.iter().filter(|(key, _)| !to.contains_key(*key)) {
                    if self.counted == Counted::All {
                        self.step(&below(path, key), value, &Value::Null);
                    }
                }
            }
            (Value::Array(from), Value::Array(to)) if from.len() == to.len() => {
                for (number, (from, to)) in from.iter().zip(to).enumerate() {
                    self.step(&format!("{path}[{number}]"), from, to);
                }
            }
            (before, after) if before == after => {}
            (Value::Null, after) if self.counted == Counted::Named && is_empty(after) => {}
            (Value::Null, _) => self.found.add(path, FieldDeed::Add),
            (_, Value::Null) if self.counted == Counted::Named => {}
            (_, Value::Null) => self.found.add(path, FieldDeed::Remove),
            _ => self.found.add(path, FieldDeed::Change),
        }
    }
}

fn or<'v>(value: &'v Value, empty: &'v Value) -> &'v Value {
    if value.is_null() { empty } else { value }
}

/// What a server leaves out: an empty map or list.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(entries) => entries.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn below(path: &str, key: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let name: String = key.chars().take(LONGEST).collect();
    match (path, name.chars().all(is_plain)) {
        ("", _) => name,
        (_, true) => format!("{path}.{name}"),
        (_, false) => format!("{path}[{name}]"),
    }
}
