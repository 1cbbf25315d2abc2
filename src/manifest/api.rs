//! Where objects live in the API: groups, resources and paths, as discovery tells them.

use super::object::ObjectId;
use serde_json::Value;
use std::collections::HashMap;

/// A kind of object, and where it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiResource {
    /// `v1`, `apps/v1`.
    pub api_version: String,
    /// `Deployment`.
    pub kind: String,
    /// `deployments`.
    pub plural: String,
    /// Whether its objects stand in namespaces.
    pub namespaced: bool,
}

impl ApiResource {
    /// The API group: `""` for the core.
    pub fn group(&self) -> &str {
        self.api_version
            .split_once('/')
            .map_or("", |(group, _)| group)
    }

    /// The path of an object, or of all objects of a namespace or of the cluster.
    ///
    /// Names were checked before: they hold nothing that means something in a path.
    pub fn path(&self, namespace: Option<&str>, name: Option<&str>) -> String {
        let root = match self.api_version.contains('/') {
            true => "apis",
            false => "api",
        };
        let mut path = format!("/{root}/{}", self.api_version);
        if let (true, Some(namespace)) = (self.namespaced, namespace) {
            path.push_str("/namespaces/");
            path.push_str(namespace);
        }
        path.push('/');
        path.push_str(&self.plural);
        if let Some(name) = name {
            path.push('/');
            path.push_str(name);
        }
        path
    }
}

/// The kinds that a cluster knows.
#[derive(Clone, Debug, Default)]
pub struct ApiResources(HashMap<(String, String), ApiResource>);

/// What every cluster has, so that it need not be asked for: version, kind, resource, namespaced.
const EVERYWHERE: &[(&str, &str, &str, bool)] = &[
    ("v1", "Secret", "secrets", true),
    ("v1", "ConfigMap", "configmaps", true),
    ("v1", "Namespace", "namespaces", false),
    ("v1", "Pod", "pods", true),
    ("v1", "ServiceAccount", "serviceaccounts", true),
    ("v1", "Service", "services", true),
    ("apps/v1", "Deployment", "deployments", true),
    ("apps/v1", "StatefulSet", "statefulsets", true),
    ("apps/v1", "DaemonSet", "daemonsets", true),
    ("apps/v1", "ReplicaSet", "replicasets", true),
    ("batch/v1", "Job", "jobs", true),
    ("batch/v1", "CronJob", "cronjobs", true),
    ("rbac.authorization.k8s.io/v1", "Role", "roles", true),
    (
        "rbac.authorization.k8s.io/v1",
        "RoleBinding",
        "rolebindings",
        true,
    ),
];

impl ApiResources {
    /// What every cluster has.
    pub fn everywhere() -> Self {
        let mut all = Self::default();
        for (api_version, kind, plural, namespaced) in EVERYWHERE {
            all.insert(ApiResource {
                api_version: (*api_version).to_owned(),
                kind: (*kind).to_owned(),
                plural: (*plural).to_owned(),
                namespaced: *namespaced,
            });
        }
        all
    }

    /// Takes in one kind; it stands for another of its version and name.
    pub fn insert(&mut self, resource: ApiResource) {
        let key = (resource.api_version.clone(), resource.kind.clone());
        self.0.insert(key, resource);
    }

    /// Where objects of this kind live.
    pub fn of(&self, id: &ObjectId) -> Option<&ApiResource> {
        self.named(&id.api_version, &id.kind)
    }

    /// Where objects of this version and kind live.
    pub fn named(&self, api_version: &str, kind: &str) -> Option<&ApiResource> {
        self.0.get(&(api_version.to_owned(), kind.to_owned()))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &ApiResource> {
        self.0.values()
    }

    /// Takes in an answer of aggregated discovery (`APIGroupDiscoveryList`); `None` if it is none.
    pub fn discovered(&mut self, text: &[u8]) -> Option<()> {
        let list: Value = serde_json::from_slice(text).ok()?;
        if list["kind"] != "APIGroupDiscoveryList" {
            return None;
        }
        for group in list["items"].as_array()? {
            let name = group["metadata"]["name"].as_str().unwrap_or("");
            for version in group["versions"].as_array().into_iter().flatten() {
                let of_version = version["version"].as_str().unwrap_or("");
                let api_version = match name.is_empty() {
                    true => of_version.to_owned(),
                    false => format!("{name}/{of_version}"),
                };
                for resource in version["resources"].as_array().into_iter().flatten() {
                    let text = |value: &Value| value.as_str().map(str::to_owned);
                    let (Some(plural), Some(kind)) = (
                        text(&resource["resource"]),
                        text(&resource["responseKind"]["kind"]),
                    ) else {
                        continue;
                    };
                    self.insert(ApiResource {
                        api_version: api_version.clone(),
                        kind,
                        plural,
                        namespaced: resource["scope"] == "Namespaced",
                    });
                }
            }
        }
        Some(())
    }
}
