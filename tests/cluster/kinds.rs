//! The kinds that the server knows: groups, plural names, scopes, verbs.

/// A kind of object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Empty for the core group.
    pub group: String,
    /// `v1`.
    pub version: String,
    /// `Secret`.
    pub kind: String,
    /// `secrets`.
    pub plural: String,
    /// Whether its objects are in a namespace.
    pub namespaced: bool,
    /// What `kubectl` calls it for short.
    pub short: Vec<String>,
    /// Whether a test added it: a custom resource.
    pub is_custom: bool,
}

impl Kind {
    /// A custom kind in a namespace: `("example.org", "v1", "Widget", "widgets")`.
    pub fn custom(group: &str, version: &str, kind: &str, plural: &str) -> Self {
        let mut made = made(group, version, kind, plural, true, &[]);
        made.is_custom = true;
        made
    }

    /// `v1` or `apps/v1`.
    pub fn api_version(&self) -> String {
        if self.group.is_empty() {
            self.version.clone()
        } else {
            format!("{}/{}", self.group, self.version)
        }
    }

    /// `secrets` or `deployments.apps`.
    pub fn qualified(&self) -> String {
        qualified(&self.plural, &self.group)
    }

    /// `Secret` or `Deployment.apps`.
    pub fn qualified_kind(&self) -> String {
        qualified(&self.kind, &self.group)
    }

    /// `/v1, Kind=Secret`.
    pub fn printed(&self) -> String {
        format!("{}/{}, Kind={}", self.group, self.version, self.kind)
    }

    /// What may be done with its objects.
    pub fn verbs(&self) -> &'static [&'static str] {
        if self.kind.ends_with("Review") {
            &["create"]
        } else {
            &[
                "create",
                "delete",
                "deletecollection",
                "get",
                "list",
                "patch",
                "update",
                "watch",
            ]
        }
    }

    /// Whether the server keeps objects of the kind.
    pub fn is_stored(&self) -> bool {
        !self.kind.ends_with("Review")
    }
}

/// A name with its group, as messages give it.
pub fn qualified(name: &str, group: &str) -> String {
    if group.is_empty() {
        name.to_owned()
    } else {
        format!("{name}.{group}")
    }
}

/// A kind, its scope by `namespaced`.
fn made(
    group: &str,
    version: &str,
    kind: &str,
    plural: &str,
    namespaced: bool,
    short: &[&str],
) -> Kind {
    Kind {
        group: group.to_owned(),
        version: version.to_owned(),
        kind: kind.to_owned(),
        plural: plural.to_owned(),
        namespaced,
        short: short.iter().map(|&name| name.to_owned()).collect(),
        is_custom: false,
    }
}

/// Every kind that a fresh server knows.
pub fn built_in() -> Vec<Kind> {
    let rbac = "rbac.authorization.k8s.io";
    let rights = "authorization.k8s.io";
    vec![
        made("", "v1", "ConfigMap", "configmaps", true, &["cm"]),
        made("", "v1", "Event", "events", true, &["ev"]),
        made("", "v1", "Namespace", "namespaces", false, &["ns"]),
        made("", "v1", "Pod", "pods", true, &["po"]),
        made("", "v1", "Secret", "secrets", true, &[]),
        made("", "v1", "Service", "services", true, &["svc"]),
        made("", "v1", "ServiceAccount", "serviceaccounts", true, &["sa"]),
        made("apps", "v1", "DaemonSet", "daemonsets", true, &["ds"]),
        made("apps", "v1", "Deployment", "deployments", true, &["deploy"]),
        made("apps", "v1", "ReplicaSet", "replicasets", true, &["rs"]),
        made("apps", "v1", "StatefulSet", "statefulsets", true, &["sts"]),
        made("batch", "v1", "CronJob", "cronjobs", true, &["cj"]),
        made("batch", "v1", "Job", "jobs", true, &[]),
        made(
            "networking.k8s.io",
            "v1",
            "Ingress",
            "ingresses",
            true,
            &["ing"],
        ),
        made(rbac, "v1", "ClusterRole", "clusterroles", false, &[]),
        made(
            rbac,
            "v1",
            "ClusterRoleBinding",
            "clusterrolebindings",
            false,
            &[],
        ),
        made(rbac, "v1", "Role", "roles", true, &[]),
        made(rbac, "v1", "RoleBinding", "rolebindings", true, &[]),
        made(
            rights,
            "v1",
            "SelfSubjectAccessReview",
            "selfsubjectaccessreviews",
            false,
            &[],
        ),
        made(
            rights,
            "v1",
            "SelfSubjectRulesReview",
            "selfsubjectrulesreviews",
            false,
            &[],
        ),
        made(
            rights,
            "v1",
            "SubjectAccessReview",
            "subjectaccessreviews",
            false,
            &[],
        ),
        made(
            "authentication.k8s.io",
            "v1",
            "SelfSubjectReview",
            "selfsubjectreviews",
            false,
            &[],
        ),
    ]
}
