//! Rights as manifests of RBAC, with what is worth knowing about them in comments.

use super::Purpose;
use super::Rights;
use super::Rule;
use serde_json::Value;
use std::fmt::Write as _;

const GROUP: &str = "rbac.authorization.k8s.io";

/// Who is given the rights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A service account of a namespace.
    ServiceAccount {
        /// The namespace.
        namespace: String,
        /// Its name.
        name: String,
    },
    /// A user, by the name that the cluster knows.
    User(String),
    /// A group, by the name that the cluster knows.
    Group(String),
}

/// Writes a Role and its binding for each namespace, and the like for what stands in none.
pub fn yaml(rights: &Rights, role: &str, subject: &Subject) -> String {
    let mut text = String::from(HEAD);
    for (namespace, rules) in rights {
        let (kind, binding) = match namespace {
            Some(_) => ("Role", "RoleBinding"),
            None => ("ClusterRole", "ClusterRoleBinding"),
        };
        let namespace = namespace.as_deref();
        begin(&mut text, kind, role, namespace);
        text.push_str("rules:\n");
        let mut told = None;
        for rule in rules {
            if told.replace(rule.purpose) != Some(rule.purpose) {
                text.push_str(remark(rule.purpose));
            }
            write_rule(&mut text, rule);
        }
        begin(&mut text, binding, role, namespace);
        let _ = write!(
            text,
            "roleRef:\n  apiGroup: {GROUP}\n  kind: {kind}\n  name: {}\nsubjects:\n",
            quoted(role)
        );
        text.push_str(&written(subject));
    }
    text
}

const HEAD: &str = "\
# The least rights to apply the files that were named.
# `create` is limited by name as well: an apply names its object before it exists.
# `patch` on a Secret implies reading it, even without `get`: the answer holds its values.
";

fn remark(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Apply => "  # to plan and to apply\n",
        Purpose::Set => "  # to keep the list of what the set holds, in its parent\n",
        Purpose::Prune => {
            "  # to find members that are no longer given, and to delete them: no rule can name them\n  \
             # beforehand, and whoever may list Secrets may read all of this namespace. Members of kinds\n  \
             # that no given file has any more need the same rights\n"
        }
        Purpose::Restart => {
            "  # to find the workloads that consume what changed, and to restart them\n"
        }
        Purpose::Wait => "  # to follow rollouts, and to tell why one does not end\n",
    }
}

fn begin(text: &mut String, kind: &str, name: &str, namespace: Option<&str>) {
    let _ = write!(
        text,
        "---\napiVersion: {GROUP}/v1\nkind: {kind}\nmetadata:\n  name: {}\n",
        quoted(name)
    );
    if let Some(namespace) = namespace {
        let _ = writeln!(text, "  namespace: {}", quoted(namespace));
    }
}

fn write_rule(text: &mut String, rule: &Rule) {
    let resource = &rule.resource;
    if resource.group == GROUP {
        text.push_str(
            "  # besides these, the rights that are granted by it are needed themselves\n",
        );
    }
    let _ = write!(
        text,
        "  - apiGroups: [{}]\n    resources: [{}]\n",
        quoted(&resource.group),
        quoted(&resource.plural)
    );
    if !rule.names.is_empty() {
        let names: Vec<String> = rule.names.iter().map(|it| quoted(it)).collect();
        let _ = writeln!(text, "    resourceNames: [{}]", names.join(", "));
    }
    let verbs: Vec<String> = rule.verbs.iter().map(|it| quoted(it)).collect();
    let _ = writeln!(text, "    verbs: [{}]", verbs.join(", "));
}

fn written(subject: &Subject) -> String {
    match subject {
        Subject::ServiceAccount { namespace, name } => format!(
            "  - kind: ServiceAccount\n    name: {}\n    namespace: {}\n",
            quoted(name),
            quoted(namespace)
        ),
        Subject::User(name) => of_people("User", name),
        Subject::Group(name) => of_people("Group", name),
    }
}

fn of_people(kind: &str, name: &str) -> String {
    let name = quoted(name);
    format!("  - kind: {kind}\n    apiGroup: {GROUP}\n    name: {name}\n")
}

/// A text as a double-quoted scalar; JSON's is one, whatever the text holds.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
