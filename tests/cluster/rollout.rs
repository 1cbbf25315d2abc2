//! How workloads roll out: each reading of a workload takes its controller one step further.

use std::collections::HashMap;

use serde_json::Value;

use super::call::Place;
use super::http::Request;
use super::pods;
use super::store::Key;
use super::store::State;
use super::workloads;

/// What becomes of a workload's rollouts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rollout {
    /// They end well, in a few steps.
    Succeeds,
    /// Nobody looks after the workload: its status is what a test says.
    Still,
    /// The new pods never become ready; the controller waits on.
    Fails(PodFault),
    /// The new pods never become ready, and the controller gives up: `ProgressDeadlineExceeded`.
    Late(PodFault),
}

/// Why a pod does not become ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PodFault {
    /// The program ends again and again.
    CrashLoopBackOff,
    /// There is no such image.
    ImagePullBackOff,
    /// A Secret or a key of one is missing.
    CreateContainerConfigError,
    /// No node takes it.
    Unschedulable,
    /// It runs, but its probe fails.
    NotReady,
}

/// How far a rollout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The controller saw the new generation.
    Seen,
    /// New pods are there, beside the old ones.
    Rolling,
    /// The end, good or bad.
    Ended,
}

/// What tests said of workloads, and how far they are.
#[derive(Clone, Debug, Default)]
pub struct Rollouts {
    plans: HashMap<Key, Rollout>,
    reached: HashMap<Key, (u64, Step)>,
}

impl Rollouts {
    /// From now on a workload's rollouts go so.
    pub fn plan(&mut self, key: Key, plan: Rollout) {
        self.reached.remove(&key);
        self.plans.insert(key, plan);
    }

    fn next(&mut self, key: &Key, generation: u64) -> Option<(Rollout, Step)> {
        let plan = self.plans.get(key).copied().unwrap_or(Rollout::Succeeds);
        if plan == Rollout::Still {
            return None;
        }
        let step = match self.reached.get(key) {
            Some((at, Step::Seen)) if *at == generation => Step::Rolling,
            Some((at, Step::Rolling)) if *at == generation => Step::Ended,
            Some((at, Step::Ended)) if *at == generation => return None,
            _ => Step::Seen,
        };
        self.reached.insert(key.clone(), (generation, step));
        Some((plan, step))
    }
}

/// Takes a workload one step further after it was read.
pub fn advance(state: &mut State, request: &Request) {
    if request.method != "GET" {
        return;
    }
    let Some(place) = Place::read(&request.path) else {
        return;
    };
    let kinds = ["deployments", "statefulsets", "daemonsets"];
    if place.group != "apps" || !kinds.contains(&place.plural.as_str()) {
        return;
    }
    let of = format!("{}.apps", place.plural);
    let keys: Vec<Key> = state
        .objects
        .keys()
        .filter(|(kind, namespace, name)| *kind == of && place.covers(namespace, name))
        .cloned()
        .collect();
    for key in keys {
        step(state, &key);
    }
}

fn step(state: &mut State, key: &Key) {
    let Some(object) = state.get(key).cloned() else {
        return;
    };
    let generation = object["metadata"]["generation"].as_u64().unwrap_or(1);
    let Some((plan, step)) = state.rollouts.next(key, generation) else {
        return;
    };
    if is_held(&object) {
        let changed = workloads::reported(&object, Step::Seen, plan);
        state
            .rollouts
            .reached
            .insert(key.clone(), (generation, Step::Ended));
        return keep(state, key, &object, changed);
    }
    let fault = match plan {
        Rollout::Fails(fault) | Rollout::Late(fault) => Some(fault),
        Rollout::Succeeds | Rollout::Still => None,
    };
    if step == Step::Rolling {
        pods::begin(state, &object, fault);
    }
    if step == Step::Ended && fault.is_none() {
        pods::end(state, &object);
    }
    let changed = workloads::reported(&object, step, plan);
    keep(state, key, &object, changed);
}

/// Whether the controller waits for somebody: a paused Deployment, pods that are replaced when
/// they are deleted.
fn is_held(object: &Value) -> bool {
    object["spec"]["paused"] == Value::Bool(true)
        || object["spec"]["updateStrategy"]["type"] == "OnDelete"
}

fn keep(state: &mut State, key: &Key, live: &Value, object: Value) {
    let kind = state.kind_called(&key.0);
    let writer = super::managers::Writer {
        name: "kube-controller-manager",
        subresource: Some("status"),
        time: &super::store::now(),
    };
    let object = super::managers::updated(&kind, live, object, &writer);
    state.put(key, object);
}
