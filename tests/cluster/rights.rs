//! Who may do what: users, their rules, Roles and their bindings.

use serde_json::Value;
use serde_json::json;

use super::kinds::Kind;
use super::store::State;

/// Somebody who may log in.
#[derive(Clone, Debug)]
pub struct User {
    /// The name.
    pub name: String,
    /// What it shows.
    pub token: String,
    /// The groups.
    pub groups: Vec<String>,
    /// What it may do, besides what Roles give it.
    pub rules: Vec<Rule>,
}

impl User {
    /// Somebody with these groups besides those that all have.
    pub fn named(name: &str, groups: &[&str]) -> Self {
        let mut groups: Vec<String> = groups.iter().map(|&group| group.to_owned()).collect();
        groups.push("system:authenticated".to_owned());
        Self {
            name: name.to_owned(),
            token: token_of(name),
            groups,
            rules: Vec::new(),
        }
    }

    /// An administrator.
    pub fn admin(name: &str) -> Self {
        Self::named(name, &["system:masters"])
    }

    /// Whether everything is allowed.
    pub fn is_admin(&self) -> bool {
        self.groups.iter().any(|group| group == "system:masters")
    }
}

/// What a user shows to log in.
pub fn token_of(name: &str) -> String {
    format!("token-of-{name}")
}

/// What somebody may do.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Where; everywhere if `None`.
    pub namespace: Option<String>,
    /// API groups.
    pub groups: Vec<String>,
    /// Plurals, with a subresource if it is one.
    pub resources: Vec<String>,
    /// Names; any if empty.
    pub names: Vec<String>,
    /// What may be done.
    pub verbs: Vec<String>,
}

/// What somebody wants to do.
#[derive(Clone, Debug)]
pub struct Attempt<'a> {
    /// `get`, `patch`, …
    pub verb: &'a str,
    /// The API group.
    pub group: &'a str,
    /// The plural, with its subresource.
    pub resource: String,
    /// The namespace; empty if none.
    pub namespace: &'a str,
    /// The name; empty if none.
    pub name: &'a str,
}

impl Attempt<'_> {
    /// `User "u" cannot …`, as a refusal says it.
    pub fn refused(&self, user: &User) -> String {
        let place = if self.namespace.is_empty() {
            "at the cluster scope".to_owned()
        } else {
            format!("in the namespace {}", json!(self.namespace))
        };
        format!(
            "User {} cannot {} resource {} in API group {} {place}",
            json!(user.name),
            self.verb,
            json!(self.resource),
            json!(self.group),
        )
    }
}

/// What `user` may do in a namespace: its own rules and those of Roles that are bound to it.
pub fn rules(state: &State, user: &User, namespace: &str) -> Vec<Rule> {
    let known = state.users.iter().find(|known| known.name == user.name);
    let mut rules: Vec<Rule> = known.map(|known| known.rules.clone()).unwrap_or_default();
    rules.retain(|rule| {
        rule.namespace
            .as_deref()
            .is_none_or(|place| place == namespace)
    });
    for (key, binding) in &state.objects {
        let (kind, place, _) = key;
        let applies = match kind.split('.').next() {
            Some("rolebindings") => place == namespace,
            Some("clusterrolebindings") => true,
            _ => false,
        };
        if applies && is_bound(binding, user) {
            rules.extend(role(state, binding, place));
        }
    }
    rules
}

fn is_bound(binding: &Value, user: &User) -> bool {
    let subjects = binding["subjects"].as_array();
    subjects.into_iter().flatten().any(|subject| {
        let name = subject["name"].as_str().unwrap_or_default();
        match subject["kind"].as_str() {
            Some("User") => name == user.name,
            Some("Group") => user.groups.iter().any(|group| group == name),
            Some("ServiceAccount") => {
                let place = subject["namespace"].as_str().unwrap_or_default();
                user.name == format!("system:serviceaccount:{place}:{name}")
            }
            _ => false,
        }
    })
}

fn role(state: &State, binding: &Value, namespace: &str) -> Vec<Rule> {
    let texts = |value: &Value| -> Vec<String> {
        let items = value.as_array().into_iter().flatten();
        items
            .filter_map(|item| item.as_str().map(str::to_owned))
            .collect()
    };
    let name = binding["roleRef"]["name"].as_str().unwrap_or_default();
    let (plural, place) = match binding["roleRef"]["kind"].as_str() {
        Some("ClusterRole") => ("clusterroles", ""),
        _ => ("roles", namespace),
    };
    let key = (
        format!("{plural}.rbac.authorization.k8s.io"),
        place.to_owned(),
        name.to_owned(),
    );
    let rules = state.get(&key).and_then(|role| role["rules"].as_array());
    let rules = rules.into_iter().flatten();
    rules
        .map(|rule| Rule {
            namespace: None,
            groups: texts(&rule["apiGroups"]),
            resources: texts(&rule["resources"]),
            names: texts(&rule["resourceNames"]),
            verbs: texts(&rule["verbs"]),
        })
        .collect()
}

/// Whether the attempt is allowed.
pub fn allows(state: &State, user: &User, attempt: &Attempt<'_>) -> bool {
    let is_review = attempt.verb == "create" && attempt.resource.starts_with("selfsubject");
    user.is_admin()
        || is_review
        || rules(state, user, attempt.namespace)
            .iter()
            .any(|rule| permits(rule, attempt))
}

fn permits(rule: &Rule, attempt: &Attempt<'_>) -> bool {
    let has = |list: &[String], wanted: &str| list.iter().any(|one| one == "*" || one == wanted);
    has(&rule.groups, attempt.group)
        && has(&rule.resources, &attempt.resource)
        && has(&rule.verbs, attempt.verb)
        && (rule.names.is_empty() || rule.names.iter().any(|name| name == attempt.name))
}

/// The rule that a short form names: a kind such as `secrets` or `deployments.apps`, and verbs.
pub fn rule(kind: &Kind, resource: &str, verbs: &[&str], namespace: Option<&str>) -> Rule {
    let subresource = resource.split_once('/').map(|(_, name)| format!("/{name}"));
    Rule {
        namespace: namespace.map(str::to_owned),
        groups: vec![kind.group.clone()],
        resources: vec![kind.plural.clone() + &subresource.unwrap_or_default()],
        names: Vec::new(),
        verbs: verbs.iter().map(|&verb| verb.to_owned()).collect(),
    }
}
