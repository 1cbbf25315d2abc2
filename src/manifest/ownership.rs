//! Who owns which field of an object, as `managedFields` tells it (FieldsV1, KEP-555).

use super::live::Live;
use serde_json::Value;

/// How a manager came to own fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// By server-side apply.
    Apply,
    /// By any other change.
    Update,
}

/// One entry: a manager, and what it owns.
pub struct Entry<'l> {
    /// Who.
    pub manager: &'l str,
    /// How.
    pub operation: Operation,
    /// `status`, `scale`; `None` for the object itself.
    pub subresource: Option<&'l str>,
    /// When it changed something last (RFC 3339).
    pub time: Option<&'l str>,
    fields: &'l Value,
}

impl Entry<'_> {
    /// Whether it owns the field at `path`: `["data", "password"]`.
    pub fn owns(&self, path: &[&str]) -> bool {
        let mut at = self.fields;
        path.iter().all(|step| {
            at = &at[format!("f:{step}")];
            at.is_object()
        })
    }
}

/// All entries of an object.
pub struct Ownership<'l>(Vec<Entry<'l>>);

impl<'l> Ownership<'l> {
    /// Reads the `managedFields` of an object; entries that are none are left out.
    pub fn of(live: &'l Live) -> Self {
        let entries = live.body().expose()["metadata"]["managedFields"].as_array();
        Self(entries.into_iter().flatten().filter_map(entry).collect())
    }

    /// All entries.
    pub fn entries(&self) -> &[Entry<'l>] {
        &self.0
    }

    /// The managers that own the field at `path`, each once.
    pub fn owners(&self, path: &[&str]) -> Vec<String> {
        let mut owners: Vec<String> = Vec::new();
        for entry in self.0.iter().filter(|entry| entry.owns(path)) {
            if !owners.iter().any(|it| it == entry.manager) {
                owners.push(entry.manager.to_owned());
            }
        }
        owners
    }

    /// What a manager applied, as it is: the entry that the next apply of its stands for.
    pub fn applied_by(&self, manager: &str) -> Option<&Entry<'l>> {
        self.0.iter().find(|entry| {
            entry.manager == manager
                && entry.operation == Operation::Apply
                && entry.subresource.is_none()
        })
    }

    /// When a manager applied last (RFC 3339).
    pub fn last_applied(&self, manager: &str) -> Option<&'l str> {
        self.applied_by(manager).and_then(|entry| entry.time)
    }

    /// Whether a manager would own the same after an apply as it does now.
    pub fn same_for(&self, other: &Ownership<'_>, manager: &str) -> bool {
        let ours = self.applied_by(manager).map(|entry| entry.fields);
        ours == other.applied_by(manager).map(|entry| entry.fields)
    }

    /// Who applied `stringData`: the keys they gave up stay, for nobody owns them in `data`.
    pub fn string_data_managers(&self) -> Vec<String> {
        self.owners(&["stringData"])
    }
}

fn entry(value: &Value) -> Option<Entry<'_>> {
    Some(Entry {
        manager: value["manager"].as_str()?,
        operation: match value["operation"].as_str()? {
            "Apply" => Operation::Apply,
            _ => Operation::Update,
        },
        subresource: value["subresource"].as_str().filter(|it| !it.is_empty()),
        time: value["time"].as_str(),
        fields: &value["fieldsV1"],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SecretJson;
    use serde_json::json;

    fn live() -> Live {
        Live::new(SecretJson::new(json!({"metadata": {"managedFields": [
            {"manager": "lockleaf", "operation": "Apply", "time": "2026-11-22T15:05:56Z",
             "fieldsV1": {"f:data": {"f:a.b": {}}, "f:metadata": {"f:labels": {"f:x/y": {}}}}},
            {"manager": "kubectl-edit", "operation": "Update",
             "fieldsV1": {"f:data": {".": {}, "f:a.b": {}, "f:x": {}}}},
            {"manager": "lockleaf", "operation": "Update", "subresource": "status",
             "fieldsV1": {"f:data": {"f:a.b": {}}}},
            {"manager": "other", "operation": "Apply", "fieldsV1": {"f:stringData": {"f:c": {}}}},
            {"operation": "Apply"}, "broken",
        ]}})))
    }

    #[test]
    fn each_owner_of_a_key_is_named_once() {
        let live = live();
        let ownership = Ownership::of(&live);
        assert_eq!(
            ownership.owners(&["data", "a.b"]),
            ["lockleaf", "kubectl-edit"]
        );
        assert_eq!(ownership.owners(&["data", "x"]), ["kubectl-edit"]);
        assert_eq!(
            ownership.owners(&["metadata", "labels", "x/y"]),
            ["lockleaf"]
        );
        assert!(ownership.owners(&["data", "z"]).is_empty());
        assert_eq!(ownership.entries().len(), 4);
    }

    #[test]
    fn who_applied_string_data_is_known() {
        let live = live();
        assert_eq!(Ownership::of(&live).string_data_managers(), ["other"]);
    }

    #[test]
    fn an_update_is_no_apply() {
        let live = live();
        let ownership = Ownership::of(&live);
        assert_eq!(
            ownership.last_applied("lockleaf"),
            Some("2026-11-22T15:05:56Z")
        );
        assert_eq!(ownership.last_applied("kubectl-edit"), None);
    }
}
