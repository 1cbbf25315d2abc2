//! An object as it goes to a cluster: its identity, and its body as JSON.

mod fault;
mod json_text;
mod outline;
mod parse;
mod scalar;
mod sealed;
mod settle;
#[cfg(test)]
mod tests;
mod unfold;

pub use fault::ManifestError;
pub use fault::ManifestFault;
pub use outline::outline;
pub use outline::outlines;
pub use parse::Written;
pub use parse::written;
pub use parse::written_for_sops;
pub use sealed::envelopes;
pub use sealed::first_envelope;
pub use sealed::holds_envelope;
pub use settle::settle;

use crate::secret::SecretJson;
use serde_json::Value;
use std::fmt;

/// Reads the objects of a plain YAML or JSON text as kubectl would read them, ready to be sent.
///
/// Several documents, lists of any kind, anchors and merge keys are taken apart; `stringData`
/// becomes `data`, and what the server writes itself is dropped.
///
/// # Errors
/// What is no object or cannot be sent, with its place and never with a value.
pub fn read(text: &str) -> Result<Vec<Manifest>, ManifestError> {
    written(text)?.into_iter().map(settle).collect()
}

/// Which object of a cluster.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId {
    /// `v1`, `apps/v1`.
    pub api_version: String,
    /// `Secret`.
    pub kind: String,
    /// `None` where the manifest names none; settled before anything is sent.
    pub namespace: Option<String>,
    /// `metadata.name`.
    pub name: String,
}

impl ObjectId {
    /// The API group: `""` for the core.
    pub fn group(&self) -> &str {
        self.api_version
            .split_once('/')
            .map_or("", |(group, _)| group)
    }

    /// The version within the group.
    pub fn version(&self) -> &str {
        self.api_version
            .split_once('/')
            .map_or(self.api_version.as_str(), |(_, version)| version)
    }

    /// Whether it is a Secret of the core.
    pub fn is_secret(&self) -> bool {
        self.api_version == "v1" && self.kind == "Secret"
    }

    /// Whether it is a ConfigMap of the core.
    pub fn is_config_map(&self) -> bool {
        self.api_version == "v1" && self.kind == "ConfigMap"
    }

    /// Whether it is a namespace.
    pub fn is_namespace(&self) -> bool {
        self.api_version == "v1" && self.kind == "Namespace"
    }
}

/// `Secret/db`, as plans name it.
impl fmt::Display for ObjectId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.kind, self.name)
    }
}

/// One object of a manifest, ready to be sent: values of Secrets stand under `data`, in base64.
pub struct Manifest {
    /// Which object.
    pub id: ObjectId,
    /// The number of its document in the text, from 0.
    pub document: usize,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What it held that only the server writes, and that is not sent: `status`, `uid`.
    pub dropped: Vec<&'static str>,
    /// All of it, without `sops`, `stringData` and `status`.
    pub body: SecretJson,
}

impl Manifest {
    /// A text below `metadata`.
    pub fn metadata(&self, field: &str) -> Option<&str> {
        self.body.expose()["metadata"][field].as_str()
    }

    /// A label.
    pub fn label(&self, name: &str) -> Option<&str> {
        self.body.expose()["metadata"]["labels"][name].as_str()
    }

    /// An annotation.
    pub fn annotation(&self, name: &str) -> Option<&str> {
        self.body.expose()["metadata"]["annotations"][name].as_str()
    }

    /// Puts an entry into the map `metadata.<map>`: `labels` or `annotations`.
    pub fn put_metadata(&mut self, map: &str, name: &str, text: &str) {
        let metadata = &mut self.body.expose_mut()["metadata"];
        if !metadata[map].is_object() {
            metadata[map] = Value::Object(serde_json::Map::new());
        }
        metadata[map][name] = Value::from(text);
    }

    /// Settles the namespace, in the identity and in the body.
    pub fn settle_namespace(&mut self, namespace: &str) {
        self.id.namespace = Some(namespace.to_owned());
        self.body.expose_mut()["metadata"]["namespace"] = Value::from(namespace);
    }
}
