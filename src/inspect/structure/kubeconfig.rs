//! Credentials of users in a kubeconfig.

use super::findings::Findings;
use super::page::Page;
use super::page::dotted;
use super::reference::holds_no_secret;
use super::walk;
use crate::document::leaf::Value;
use crate::document::yaml::tree::NodeId;
use crate::scan::Confidence;

/// The fields of a user that open the cluster.
const CREDENTIALS: &[&str] = &[
    "client-key-data",
    "token",
    "password",
    "access-token",
    "id-token",
    "refresh-token",
    "client-secret",
];

/// Whether a mapping is a kubeconfig.
pub(super) fn is_kubeconfig(page: &Page<'_>, root: NodeId) -> bool {
    let yaml = page.yaml;
    page.text_under(root, "kind") == Some("Config")
        && yaml.value_of(root, "users").is_some()
        && (yaml.value_of(root, "clusters").is_some() || yaml.value_of(root, "contexts").is_some())
}

/// Finds the credentials in a kubeconfig.
pub(super) fn credentials(page: &Page<'_>, root: NodeId, findings: &mut Findings) {
    let Some(users) = page.yaml.value_of(root, "users") else {
        return;
    };
    let named = |key: &str| CREDENTIALS.contains(&key);
    walk::scalars(page.yaml, users, "", &named, &mut |reached| {
        let null = matches!(page.yaml.node(reached.id).value(), Ok(Value::Null));
        if !reached.matched || null || holds_no_secret(page.value(reached.id)) {
            return;
        }
        let key = format!("users{}", dotted(reached.path));
        let why = "a kubeconfig with credentials opens the cluster".to_owned();
        findings.add(
            ("secret-file", Confidence::High),
            page.range(reached.id),
            key,
            vec![why],
        );
    });
}
