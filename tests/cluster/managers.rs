//! Who owns which field: `managedFields`, conflicts, what an apply prunes.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json::json;

use super::fields;
use super::fields::Fields;
use super::fields::Path;
use super::kinds::Kind;
use super::nodes;
use super::status;
use super::status::Cause;
use super::status::Refusal;

/// How a manager came by its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// Server-side apply.
    Apply,
    /// Everything else.
    Update,
}

/// One entry of `managedFields`.
#[derive(Clone, Debug, PartialEq)]
pub struct Manager {
    name: String,
    operation: Operation,
    api_version: String,
    time: Option<String>,
    subresource: Option<String>,
    fields: Fields,
}

/// Who writes.
#[derive(Clone, Debug)]
pub struct Writer<'a> {
    /// The manager's name.
    pub name: &'a str,
    /// `status`, if it is that.
    pub subresource: Option<&'a str>,
    /// Now.
    pub time: &'a str,
}

/// The entries of an object.
pub fn read(object: &Value) -> Vec<Manager> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let entries = object["metadata"]["managedFields"].as_array();
    let entries = entries.into_iter().flatten();
    entries
        .map(|entry| Manager {
            name: text(&entry["manager"]).unwrap_or_default(),
            operation: match entry["operation"].as_str() {
                Some("Apply") => Operation::Apply,
                _ => Operation::Update,
            },
            api_version: text(&entry["apiVersion"]).unwrap_or_default(),
            time: text(&entry["time"]),
            subresource: text(&entry["subresource"]),
            fields: Fields::read(&entry["fieldsV1"]),
        })
        .collect()
}

/// Writes the entries into an object, in the order of a real server.
pub fn write(object: &mut Value, mut managers: Vec<Manager>) {
    managers.retain(|manager| !manager.fields.0.is_empty());
    managers.sort_by(|a, b| {
        let times = match (&a.time, &b.time) {
            (Some(a), Some(b)) => a.cmp(b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        };
        let names = || a.name.cmp(&b.name);
        a.operation.cmp(&b.operation).then(times).then_with(names)
    });
    let entries: Vec<Value> = managers.iter().map(entry).collect();
    let metadata = object["metadata"]
        .as_object_mut()
        .expect("every object has metadata");
    metadata.shift_remove("managedFields");
    if !entries.is_empty() {
        metadata.insert("managedFields".to_owned(), json!(entries));
    }
}

fn entry(manager: &Manager) -> Value {
    let mut entry = json!({
        "manager": manager.name,
        "operation": format!("{:?}", manager.operation),
        "apiVersion": manager.api_version,
    });
    if let Some(time) = &manager.time {
        entry["time"] = json!(time);
    }
    entry["fieldsType"] = json!("FieldsV1");
    entry["fieldsV1"] = manager.fields.to_json();
    if let Some(subresource) = &manager.subresource {
        entry["subresource"] = json!(subresource);
    }
    entry
}

/// The object after an apply, with its entries; the refusal if others own what it changes.
pub fn applied(
    kind: &Kind,
    live: &Value,
    wanted: &Value,
    writer: &Writer<'_>,
    is_forced: bool,
) -> Result<Value, Refusal> {
    let name = &kind.kind;
    let mut managers = read(live);
    let claimed = Fields::of_configuration(name, wanted);
    let mut object = nodes::merged(name, live, wanted);
    let change = nodes::difference(name, live, &object);
    let is_self = |manager: &Manager| {
        manager.operation == Operation::Apply
            && manager.name == writer.name
            && manager.subresource.as_deref() == writer.subresource
    };
    let mut causes = Vec::new();
    for manager in managers.iter_mut().filter(|manager| !is_self(manager)) {
        let common = manager.fields.0.intersection(&change.changed);
        let taken: BTreeSet<Path> = common.cloned().collect();
        causes.extend(taken.iter().map(|path| conflict(manager, path)));
        manager.fields.0.retain(|path| !taken.contains(path));
    }
    if !causes.is_empty() && !is_forced {
        return Err(status::conflicts(&told(&causes), &causes));
    }
    let at = managers.iter().position(is_self);
    let before = at.map(|at| managers.remove(at));
    let last = before.iter().flat_map(|manager| manager.fields.0.clone());
    let last: Vec<Path> = last.collect();
    for path in last.iter().rev().filter(|path| !claimed.0.contains(*path)) {
        let is_owned = |set: &Fields| set.0.iter().any(|owned| owned.starts_with(path));
        if !is_owned(&claimed) && !managers.iter().any(|manager| is_owned(&manager.fields)) {
            nodes::remove(name, &mut object, path);
        }
    }
    let time = before.as_ref().and_then(|manager| manager.time.clone());
    managers.push(Manager {
        name: writer.name.to_owned(),
        operation: Operation::Apply,
        api_version: kind.api_version(),
        time: if object == *live {
            time
        } else {
            Some(writer.time.to_owned())
        },
        subresource: writer.subresource.map(str::to_owned),
        fields: claimed,
    });
    write(&mut object, managers);
    Ok(object)
}

/// Records an update: the writer owns what it changed, nobody owns what it removed.
pub fn updated(kind: &Kind, live: &Value, mut object: Value, writer: &Writer<'_>) -> Value {
    let change = nodes::difference(&kind.kind, live, &object);
    let changed = Fields(change.changed).without_identity();
    let mut managers = read(live);
    let is_self = |manager: &Manager| {
        manager.operation == Operation::Update
            && manager.name == writer.name
            && manager.api_version == kind.api_version()
            && manager.subresource.as_deref() == writer.subresource
    };
    for manager in &mut managers {
        let is_other = !is_self(manager);
        manager.fields.0.retain(|path| {
            let is_taken = is_other && changed.0.contains(path);
            !is_taken && !change.removed.contains(path)
        });
    }
    if !changed.0.is_empty() {
        match managers.iter_mut().find(|manager| is_self(manager)) {
            Some(own) => {
                own.fields.0.extend(changed.0);
                own.time = Some(writer.time.to_owned());
            }
            None => managers.push(Manager {
                name: writer.name.to_owned(),
                operation: Operation::Update,
                api_version: kind.api_version(),
                time: Some(writer.time.to_owned()),
                subresource: writer.subresource.map(str::to_owned),
                fields: changed,
            }),
        }
    }
    write(&mut object, managers);
    object
}

fn conflict(manager: &Manager, path: &Path) -> Cause {
    let mut who = format!("conflict with {}", json!(manager.name));
    if let Some(subresource) = &manager.subresource {
        who.push_str(&format!(" with subresource {}", json!(subresource)));
    }
    if manager.operation == Operation::Update {
        who.push_str(&format!(" using {}", manager.api_version));
    }
    Cause::new("FieldManagerConflict", fields::printed(path), who)
}

fn told(causes: &[Cause]) -> String {
    if let [only] = causes {
        return format!(
            "Apply failed with 1 conflict: {}: {}",
            only.message, only.field
        );
    }
    let managers: BTreeSet<&str> = causes.iter().map(|cause| cause.message.as_str()).collect();
    let mut lines = Vec::new();
    for manager in managers {
        lines.push(format!("{}:", manager.replacen("conflict", "conflicts", 1)));
        let own = causes.iter().filter(|cause| cause.message == manager);
        lines.extend(own.map(|cause| format!("- {}", cause.field)));
    }
    let count = causes.len();
    format!("Apply failed with {count} conflicts: {}", lines.join("\n"))
}
