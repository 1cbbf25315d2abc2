//! Who consumes a Secret or a ConfigMap: the references of a workload, how each is used, and the
//! name in it to be changed.

pub mod marks;
mod places;
pub mod reloader;
#[cfg(test)]
mod tests;

use super::object::ObjectId;
use serde_json::Value;
use std::fmt;

/// What is referred to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Referred {
    /// A Secret.
    Secret,
    /// A ConfigMap.
    ConfigMap,
}

impl Referred {
    /// What an object is to those who refer to it; `None` for other kinds.
    pub fn of(id: &ObjectId) -> Option<Self> {
        match () {
            () if id.is_secret() => Some(Self::Secret),
            () if id.is_config_map() => Some(Self::ConfigMap),
            () => None,
        }
    }

    /// The `kind`.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Secret => "Secret",
            Self::ConfigMap => "ConfigMap",
        }
    }
}

/// One reference of a workload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// To what.
    pub to: Referred,
    /// Its name.
    pub name: String,
    /// How it is used.
    pub how: How,
    /// Pods start without it.
    pub optional: bool,
}

/// How a Secret or ConfigMap is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// One key is a variable: read when a container starts.
    Env {
        /// The key; empty where the manifest names none.
        key: String,
    },
    /// All keys are variables: read when a container starts.
    EnvFrom,
    /// It is mounted: follows within about a minute.
    Volume {
        /// The volume's name.
        volume: String,
        /// Some container mounts a part of it: such a mount never follows.
        sub_path: bool,
    },
    /// A volume's driver is given it when the volume is mounted.
    Driver {
        /// The volume's name.
        volume: String,
    },
    /// Images are pulled with it.
    ImagePull,
    /// It is a certificate of an Ingress, or a token of a service account. Nothing is restarted.
    Other,
}

/// `envFrom db`, `volume db`, as plans tell it.
impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match &self.how {
            How::Env { .. } => write!(out, "env {name}"),
            How::EnvFrom => write!(out, "envFrom {name}"),
            How::Volume { sub_path: true, .. } => write!(out, "volume {name} by subPath"),
            How::Volume { .. } | How::Driver { .. } => write!(out, "volume {name}"),
            How::ImagePull => write!(out, "imagePullSecrets {name}"),
            How::Other => write!(out, "{name}"),
        }
    }
}

/// All references of an object to Secrets and ConfigMaps of its namespace, in its own order.
///
/// Known are pods and whatever has a template of them, service accounts, and Ingresses. What pods
/// inherit from their service account is not in them, and so not here.
pub fn references(object: &Value) -> Vec<Reference> {
    places::all(object)
        .into_iter()
        .map(|place| place.reference)
        .collect()
}

/// Lets an object refer to `to` instead of `from`; gives how many references were changed.
pub fn rename(object: &mut Value, kind: Referred, from: &str, to: &str) -> usize {
    let mut renamed = 0;
    for place in places::all(object) {
        if place.reference.to != kind || place.reference.name != from {
            continue;
        }
        if let Some(name) = object.pointer_mut(&place.pointer) {
            *name = Value::from(to);
            renamed += 1;
        }
    }
    renamed
}

/// Where the template of a workload's pods stands, as a JSON pointer (RFC 6901); `""` for a pod.
pub fn template(object: &Value) -> Option<&'static str> {
    let kind = object["kind"].as_str()?;
    let group = object["apiVersion"].as_str()?;
    let group = group.split_once('/').map_or("", |(group, _)| group);
    match (group, kind) {
        ("", "Pod") => Some(""),
        ("", "ReplicationController" | "PodTemplate")
        | ("apps", "Deployment" | "StatefulSet" | "DaemonSet" | "ReplicaSet")
        | ("batch", "Job") => Some(match kind {
            "PodTemplate" => "/template",
            _ => "/spec/template",
        }),
        ("batch", "CronJob") => Some("/spec/jobTemplate/spec/template"),
        _ => None,
    }
}
