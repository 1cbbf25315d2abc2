//! Which rights are needed: from the objects that are given, and what is to be done.

use super::Purpose;
use super::Resource;
use super::Rights;
use super::Rule;
use crate::manifest::applyset::Parent;
use crate::manifest::object::ObjectId;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// An object that is given, and where its kind lives.
#[derive(Clone, Debug)]
pub struct Given {
    /// Which object; its namespace is settled.
    pub id: ObjectId,
    /// The resource of its kind: `secrets`.
    pub plural: String,
    /// Whether its kind stands in namespaces.
    pub namespaced: bool,
}

/// What is to be done with the objects besides applying them.
#[derive(Clone, Debug, Default)]
pub struct Deeds {
    /// The set that is pruned.
    pub prune: Option<Parent>,
    /// Restart consumers.
    pub restart: bool,
    /// Wait for rollouts.
    pub wait: bool,
}

/// Reading first, so that a plan can be made; then what an apply that creates needs.
const APPLY: &[&str] = &["get", "create", "patch"];
const PRUNE: &[&str] = &["list", "delete"];
const LIST: &[&str] = &["list"];
const RESTART: &[&str] = &["list", "patch"];
const FOLLOW: &[&str] = &["get"];

/// Kinds whose members are never deleted, so that finding them is enough.
const KEPT: [(&str, &str); 4] = [
    ("", "namespaces"),
    ("", "persistentvolumes"),
    ("", "persistentvolumeclaims"),
    ("apiextensions.k8s.io", "customresourcedefinitions"),
];

/// What restarts: group and resource.
const WORKLOADS: [(&str, &str); 4] = [
    ("apps", "deployments"),
    ("apps", "statefulsets"),
    ("apps", "daemonsets"),
    ("batch", "cronjobs"),
];

/// What is looked at when a rollout does not end.
const REASONS: [(&str, &str); 1] = [("", "pods")];

/// The least rights for these objects and deeds.
pub fn needed(given: &[Given], deeds: &Deeds) -> Rights {
    let mut rights = Rights::new();
    apply(given, &mut rights);
    if let Some(parent) = &deeds.prune {
        prune(given, parent, &mut rights);
    }
    if deeds.restart || deeds.wait {
        workloads(given, deeds, &mut rights);
    }
    rights
}

fn apply(given: &[Given], rights: &mut Rights) {
    let mut names: BTreeMap<(Option<String>, Resource), BTreeSet<String>> = BTreeMap::new();
    for one in given {
        let place = (namespace(one), resource(one));
        names.entry(place).or_default().insert(one.id.name.clone());
    }
    for ((namespace, resource), names) in names {
        rights.entry(namespace).or_default().push(Rule {
            resource,
            names,
            verbs: APPLY,
            purpose: Purpose::Apply,
        });
    }
}

fn prune(given: &[Given], parent: &Parent, rights: &mut Rights) {
    let own = Some(parent.namespace.clone());
    rights.entry(own.clone()).or_default().push(Rule {
        resource: Resource::new("", parent.kind.plural()),
        names: BTreeSet::from([parent.name.clone()]),
        verbs: APPLY,
        purpose: Purpose::Set,
    });
    let mut namespaces: BTreeSet<Option<String>> = given.iter().map(namespace).collect();
    namespaces.remove(&None);
    namespaces.insert(own);
    let kinds: BTreeSet<(bool, Resource)> = given
        .iter()
        .map(|it| (it.namespaced, resource(it)))
        .collect();
    for (namespaced, resource) in kinds {
        let places = match namespaced {
            true => namespaces.clone(),
            false => BTreeSet::from([None]),
        };
        let kept = KEPT.contains(&(resource.group.as_str(), resource.plural.as_str()));
        for place in places {
            let rule = everywhere(resource.clone(), if kept { LIST } else { PRUNE });
            let purpose = Purpose::Prune;
            rights
                .entry(place)
                .or_default()
                .push(Rule { purpose, ..rule });
        }
    }
}

fn workloads(given: &[Given], deeds: &Deeds, rights: &mut Rights) {
    let holds_values = |it: &&Given| it.id.is_secret() || it.id.is_config_map();
    let places: BTreeSet<_> = given.iter().filter(holds_values).map(namespace).collect();
    for place in places {
        let rules = rights.entry(place).or_default();
        let mut add = |of: &[(&str, &str)], verbs, purpose| {
            rules.extend(of.iter().map(|(group, plural)| Rule {
                purpose,
                ..everywhere(Resource::new(group, plural), verbs)
            }));
        };
        if deeds.restart {
            add(&WORKLOADS, RESTART, Purpose::Restart);
        }
        if deeds.wait {
            // A CronJob rolls nothing out.
            add(&WORKLOADS[..3], FOLLOW, Purpose::Wait);
            add(&REASONS, LIST, Purpose::Wait);
        }
    }
}

fn everywhere(resource: Resource, verbs: &'static [&'static str]) -> Rule {
    Rule {
        resource,
        names: BTreeSet::new(),
        verbs,
        purpose: Purpose::Apply,
    }
}

fn namespace(given: &Given) -> Option<String> {
    given.id.namespace.clone().filter(|_| given.namespaced)
}

fn resource(given: &Given) -> Resource {
    Resource::new(given.id.group(), &given.plural)
}
