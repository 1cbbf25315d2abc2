//! Finding: the workloads of the namespaces, and which of them consume what changes.

use super::Candidate;
use super::Change;
use super::Consumer;
use super::Found;
use super::Unlisted;
use crate::actions::apply::plan::Remark;
use crate::actions::apply::plan::Restart;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::kube::Accept;
use crate::manifest::consumers::How;
use crate::manifest::consumers::Reference;
use crate::manifest::consumers::Referred;
use crate::manifest::consumers::marks;
use crate::manifest::consumers::marks::Named;
use crate::manifest::consumers::references;
use crate::manifest::consumers::reloader;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Why;
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// What has pods that can be restarted.
const WORKLOADS: &[(&str, &str)] = &[
    ("apps/v1", "Deployment"),
    ("apps/v1", "StatefulSet"),
    ("apps/v1", "DaemonSet"),
    ("batch/v1", "CronJob"),
];

/// Finds the workloads that consume what changes, and those that are owed a restart by a call that
/// was killed. All Secrets and ConfigMaps of this call are given, also those that stay as they are.
///
/// Where a kind may not be listed, the workloads of this call (`given`) are read one by one.
///
/// # Errors
/// No answer, or a refusal that is not a missing right.
pub fn find(
    cluster: &Cluster,
    candidates: &[Candidate],
    given: &[ObjectId],
    at_once: usize,
) -> Result<Found, ClusterError> {
    let mut by_namespace: BTreeMap<&str, Vec<&Candidate>> = BTreeMap::new();
    for candidate in candidates {
        let namespace = candidate.id.namespace.as_deref().unwrap_or_default();
        by_namespace.entry(namespace).or_default().push(candidate);
    }
    let places: Vec<(&str, (&str, &str))> = by_namespace
        .keys()
        .flat_map(|namespace| WORKLOADS.iter().map(|kind| (*namespace, *kind)))
        .collect();
    let lists = many::each(&places, at_once, |_, (namespace, (api_version, kind))| {
        let place = ObjectId {
            api_version: (*api_version).to_owned(),
            kind: (*kind).to_owned(),
            namespace: Some((*namespace).to_owned()),
            name: String::new(),
        };
        found_in(cluster, &place, &by_namespace[namespace], given)
    });
    let mut all = Found::default();
    for found in lists {
        let found = found?;
        all.consumers.extend(found.consumers);
        all.unlisted.extend(found.unlisted);
    }
    Ok(all)
}

fn found_in(
    cluster: &Cluster,
    place: &ObjectId,
    candidates: &[&Candidate],
    given: &[ObjectId],
) -> Result<Found, ClusterError> {
    let listed = list(cluster, place, given)?;
    let workloads = listed.found.into_iter();
    Ok(Found {
        consumers: workloads
            .filter_map(|live| consumer(place, live, candidates))
            .collect(),
        unlisted: listed.unlisted.into_iter().collect(),
    })
}

struct Listed {
    found: Vec<Live>,
    unlisted: Option<Unlisted>,
}

fn list(cluster: &Cluster, place: &ObjectId, given: &[ObjectId]) -> Result<Listed, ClusterError> {
    let resource = cluster.resource(&place.api_version, &place.kind)?;
    let namespace = place.namespace.as_deref();
    let fault = match cluster.list(resource, namespace, None, Accept::Whole) {
        Ok(found) => {
            let unlisted = None;
            return Ok(Listed { found, unlisted });
        }
        Err(fault) => fault,
    };
    let mut found = Vec::new();
    let refusal = match fault.refusal() {
        Some(refusal) if refusal.why == Why::NoKind => {
            let unlisted = None;
            return Ok(Listed { found, unlisted });
        }
        Some(refusal) if matches!(refusal.why, Why::Forbidden(_)) => refusal.clone(),
        _ => return Err(fault),
    };
    let is_of_place = |id: &&ObjectId| {
        (&id.api_version, &id.kind, &id.namespace)
            == (&place.api_version, &place.kind, &place.namespace)
    };
    for id in given.iter().filter(is_of_place) {
        match cluster.get(id, Accept::Whole) {
            Ok(live) => found.extend(live),
            Err(fault) if is_forbidden(&fault) => {}
            Err(fault) => return Err(fault),
        }
    }
    let unlisted = Some(Unlisted {
        plural: resource.plural.clone(),
        namespace: namespace.unwrap_or_default().to_owned(),
        refusal,
    });
    Ok(Listed { found, unlisted })
}

fn is_forbidden(fault: &ClusterError) -> bool {
    let refusal = fault.refusal();
    refusal.is_some_and(|refusal| matches!(refusal.why, Why::Forbidden(_)))
}

/// The workload as a consumer, if anything restarts it.
fn consumer(place: &ObjectId, live: Live, candidates: &[&Candidate]) -> Option<Consumer> {
    // The items of a list do not say of what kind they are.
    let live = live.of_kind(&place.api_version, &place.kind);
    let workload = ObjectId {
        name: live.name().to_owned(),
        ..place.clone()
    };
    let body = live.body().expose();
    let marked = marks::pending(body);
    let uses = references(body);
    let mut seen = Seen::default();
    for candidate in candidates {
        seen.look(body, &uses, &marked, candidate);
    }
    if seen.because.is_empty() {
        return None;
    }
    let is_left = seen.objects.is_empty() && seen.owed.is_empty();
    let restart = Restart {
        remark: remark(body),
        workload,
        because: seen.because,
        left_to: is_left.then(|| reloader::NAME.to_owned()),
    };
    Some(Consumer {
        restart,
        objects: seen.objects,
        owed: seen.owed,
        marked,
        live,
    })
}

/// Why a workload is restarted.
#[derive(Default)]
struct Seen {
    because: Vec<String>,
    objects: BTreeSet<Named>,
    owed: BTreeSet<Named>,
}

impl Seen {
    fn look(
        &mut self,
        workload: &Value,
        uses: &[Reference],
        marked: &BTreeSet<Named>,
        candidate: &Candidate,
    ) {
        let Some(kind) = Referred::of(&candidate.id) else {
            return;
        };
        let name = candidate.id.name.clone();
        let object = Named { kind, name };
        if candidate.change == Change::None {
            if marked.contains(&object) {
                self.add(format!("{object}, which an earlier call changed"));
                self.owed.insert(object);
            }
            return;
        }
        let used = uses
            .iter()
            .filter(|it| it.to == kind && it.name == object.name && it.how != How::Other);
        let used: Vec<String> = used.map(Reference::to_string).collect();
        if used.is_empty() {
            return;
        }
        used.into_iter().for_each(|why| self.add(why));
        let changed = reloader::Changed {
            kind,
            name: &object.name,
            matches: candidate.matches.as_deref(),
            ignore: candidate.ignore.as_deref(),
        };
        let is_left = candidate.change == Change::Updated && reloader::restarts(workload, changed);
        if !is_left {
            self.objects.insert(object);
        }
    }

    fn add(&mut self, why: String) {
        if !self.because.contains(&why) {
            self.because.push(why);
        }
    }
}

fn remark(workload: &Value) -> Option<Remark> {
    let spec = &workload["spec"];
    match workload["kind"].as_str() {
        Some("CronJob") => Some(Remark::NextRun),
        Some("Deployment") if spec["paused"] == true => Some(Remark::Paused),
        Some("StatefulSet" | "DaemonSet") if spec["updateStrategy"]["type"] == "OnDelete" => {
            Some(Remark::OnDelete)
        }
        _ => None,
    }
}
