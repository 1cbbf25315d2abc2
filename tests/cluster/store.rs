//! What the server keeps: objects, their versions, what happened to them.

use std::collections::BTreeMap;

use serde_json::Value;
use serde_json::json;

use super::kinds;
use super::kinds::Kind;
use super::rights::User;
use super::rollout::Rollouts;

/// Where an object is kept: group and plural, namespace, name.
pub type Key = (String, String, String);

/// Something that happened to an object.
#[derive(Clone, Debug)]
pub struct Event {
    /// The version after it.
    pub version: u64,
    /// `ADDED`, `MODIFIED`, `DELETED`.
    pub what: &'static str,
    /// Which object.
    pub key: Key,
    /// The object then.
    pub object: Value,
}

/// Everything that the server knows.
pub struct State {
    /// The kinds.
    pub kinds: Vec<Kind>,
    /// The objects.
    pub objects: BTreeMap<Key, Value>,
    /// The version of the last write.
    pub version: u64,
    /// Versions before this one are forgotten.
    pub oldest: u64,
    /// What happened.
    pub events: Vec<Event>,
    /// Who may log in, by token.
    pub users: Vec<User>,
    /// How workloads roll out.
    pub rollouts: Rollouts,
    /// How many ids were given out.
    ids: u64,
}

impl State {
    /// A fresh server with the usual namespaces.
    pub fn new() -> Self {
        let mut state = Self {
            kinds: kinds::built_in(),
            objects: BTreeMap::new(),
            version: 200,
            oldest: 100,
            events: Vec::new(),
            users: Vec::new(),
            rollouts: Rollouts::default(),
            ids: 0,
        };
        for name in ["default", "kube-system"] {
            state.add_namespace(name);
        }
        state
    }

    /// Makes a namespace.
    pub fn add_namespace(&mut self, name: &str) {
        let kind = self
            .kind("", "v1", "namespaces")
            .expect("namespaces are known");
        let mut object = json!({
            "kind": "Namespace", "apiVersion": "v1",
            "metadata": {"name": name, "labels": {"kubernetes.io/metadata.name": name}},
            "spec": {"finalizers": ["kubernetes"]}, "status": {"phase": "Active"},
        });
        self.begin(&mut object);
        self.put(&key(&kind, "", name), object);
    }

    /// The kind of a path.
    pub fn kind(&self, group: &str, version: &str, plural: &str) -> Option<Kind> {
        let same =
            |kind: &&Kind| kind.group == group && kind.version == version && kind.plural == plural;
        self.kinds.iter().find(same).cloned()
    }

    /// The kind that is called so: `secrets`, `deployments.apps`, `Secret`, `deployments`.
    #[track_caller]
    pub fn kind_called(&self, name: &str) -> Kind {
        let plural = name.split('/').next().unwrap_or(name);
        let same = |kind: &&Kind| {
            kind.plural == plural || kind.qualified() == plural || kind.kind == plural
        };
        let found = self.kinds.iter().find(same).cloned();
        found.unwrap_or_else(|| panic!("the server knows no kind called {name}"))
    }

    /// An object.
    pub fn get(&self, key: &Key) -> Option<&Value> {
        self.objects.get(key)
    }

    /// Gives a new object its id and its time of creation.
    pub fn begin(&mut self, object: &mut Value) {
        let uid = self.uid();
        let metadata = &mut object["metadata"];
        metadata["uid"] = json!(uid);
        metadata["creationTimestamp"] = json!(now());
    }

    /// Writes an object with the next version; gives it as it is kept.
    pub fn put(&mut self, key: &Key, mut object: Value) -> Value {
        self.version += 1;
        object["metadata"]["resourceVersion"] = json!(self.version.to_string());
        let object = ordered(&object);
        let before = self.objects.insert(key.clone(), object.clone());
        let what = if before.is_some() {
            "MODIFIED"
        } else {
            "ADDED"
        };
        self.happened(what, key, &object);
        object
    }

    /// Removes an object.
    pub fn remove(&mut self, key: &Key) -> Option<Value> {
        let mut object = self.objects.remove(key)?;
        self.version += 1;
        object["metadata"]["resourceVersion"] = json!(self.version.to_string());
        self.happened("DELETED", key, &object);
        Some(object)
    }

    fn happened(&mut self, what: &'static str, key: &Key, object: &Value) {
        self.events.push(Event {
            version: self.version,
            what,
            key: key.clone(),
            object: object.clone(),
        });
    }

    fn uid(&mut self) -> String {
        self.ids += 1;
        let clock = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let nanos = clock.unwrap_or_default().as_nanos();
        let (high, low) = ((nanos >> 32) as u32, nanos as u32);
        let [a, b] = [low & 0xfff, (low >> 12) & 0xfff];
        format!(
            "{high:08x}-{:04x}-4{a:03x}-8{b:03x}-{:012x}",
            self.ids & 0xffff,
            self.ids
        )
    }
}

/// Where an object of a kind is kept.
pub fn key(kind: &Kind, namespace: &str, name: &str) -> Key {
    let namespace = if kind.namespaced { namespace } else { "" };
    (kind.qualified(), namespace.to_owned(), name.to_owned())
}

/// Now, as the server writes it.
pub fn now() -> String {
    let now = jiff::Timestamp::now();
    now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The object with its first fields in the order of a real server.
pub fn ordered(object: &Value) -> Value {
    const METADATA: [&str; 13] = [
        "name",
        "generateName",
        "namespace",
        "uid",
        "resourceVersion",
        "generation",
        "creationTimestamp",
        "deletionTimestamp",
        "deletionGracePeriodSeconds",
        "labels",
        "annotations",
        "ownerReferences",
        "finalizers",
    ];
    let mut object = sorted(object, &["kind", "apiVersion", "metadata"]);
    object["metadata"] = sorted(&object["metadata"], &METADATA);
    object
}

fn sorted(map: &Value, first: &[&str]) -> Value {
    let mut out = json!({});
    for name in first {
        if let Some(value) = map.get(*name) {
            out[*name] = value.clone();
        }
    }
    for (name, value) in map.as_object().into_iter().flatten() {
        out[name] = value.clone();
    }
    out
}
