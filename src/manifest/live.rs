//! An object as a cluster has it.

use crate::secret::SecretJson;
use serde_json::Value;

/// An object, or its metadata, as the API server answered it.
pub struct Live(SecretJson);

impl Live {
    /// Takes an answer in.
    pub fn new(body: SecretJson) -> Self {
        Self(body)
    }

    /// The same, saying of what kind it is: the items of a list do not.
    #[must_use]
    pub fn of_kind(mut self, api_version: &str, kind: &str) -> Self {
        let body = self.0.expose_mut();
        if body.is_object() {
            body["apiVersion"] = Value::from(api_version);
            body["kind"] = Value::from(kind);
        }
        self
    }

    /// All of it.
    pub fn body(&self) -> &SecretJson {
        &self.0
    }

    /// A text below `metadata`; empty where there is none.
    pub fn metadata(&self, field: &str) -> &str {
        self.0.expose()["metadata"][field]
            .as_str()
            .unwrap_or_default()
    }

    /// `metadata.name`
    pub fn name(&self) -> &str {
        self.metadata("name")
    }

    /// `metadata.uid`; never given to another object again.
    pub fn uid(&self) -> &str {
        self.metadata("uid")
    }

    /// `metadata.resourceVersion`: another one after every change. None after a dry run that creates.
    pub fn resource_version(&self) -> &str {
        self.metadata("resourceVersion")
    }

    /// A label.
    pub fn label(&self, name: &str) -> Option<&str> {
        self.0.expose()["metadata"]["labels"][name].as_str()
    }

    /// An annotation.
    pub fn annotation(&self, name: &str) -> Option<&str> {
        self.0.expose()["metadata"]["annotations"][name].as_str()
    }

    /// Whether another object owns it, and it goes with that one.
    pub fn is_owned(&self) -> bool {
        let owners = self.0.expose()["metadata"]["ownerReferences"].as_array();
        owners.is_some_and(|owners| !owners.is_empty())
    }

    /// Whether it is `immutable: true`.
    pub fn is_immutable(&self) -> bool {
        self.0.expose()["immutable"] == true
    }
}
