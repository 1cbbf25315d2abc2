//! The status that the controllers write into Deployments, StatefulSets and DaemonSets.

use serde_json::Value;
use serde_json::json;

use super::pods;
use super::rollout::Rollout;
use super::rollout::Step;
use super::store;

/// The workload with the status of this step.
pub fn reported(object: &Value, step: Step, plan: Rollout) -> Value {
    let mut object = object.clone();
    let mut status = match object["kind"].as_str() {
        Some("StatefulSet") => stateful_set(&object, step, plan),
        Some("DaemonSet") => daemon_set(&object, step, plan),
        _ => {
            let revision = pods::revision(&object).to_string();
            if !object["metadata"]["annotations"].is_object() {
                object["metadata"]["annotations"] = json!({});
            }
            object["metadata"]["annotations"]["deployment.kubernetes.io/revision"] =
                json!(revision);
            deployment(&object, step, plan)
        }
    };
    status["observedGeneration"] = object["metadata"]["generation"].clone();
    object["status"] = status;
    object
}

fn wanted(object: &Value) -> u64 {
    object["spec"]["replicas"].as_u64().unwrap_or(1)
}

/// How many ready pods the workload had before.
fn before(object: &Value) -> u64 {
    let status = &object["status"];
    let counted = status["readyReplicas"].as_u64();
    counted.or(status["numberReady"].as_u64()).unwrap_or(0)
}

/// Counts that are nothing are not written.
fn counted(pairs: &[(&str, u64)]) -> Value {
    let mut counts = json!({});
    for (name, count) in pairs {
        if *count > 0 {
            counts[*name] = json!(count);
        }
    }
    counts
}

fn deployment(object: &Value, step: Step, plan: Rollout) -> Value {
    let (wanted, before) = (wanted(object), before(object));
    let is_done = step == Step::Ended && plan == Rollout::Succeeds;
    let ready = if is_done { wanted } else { before };
    let (replicas, updated) = match step {
        Step::Seen => (before, 0),
        _ if is_done => (wanted, wanted),
        _ => (before.max(wanted.saturating_sub(1)) + 1, 1.min(wanted)),
    };
    let mut status = counted(&[
        ("replicas", replicas),
        ("updatedReplicas", updated),
        ("readyReplicas", ready),
        ("availableReplicas", ready),
        ("unavailableReplicas", replicas.saturating_sub(ready)),
    ]);
    status["terminatingReplicas"] = json!(0);
    let available = if ready >= wanted {
        (
            "True",
            "MinimumReplicasAvailable",
            "Deployment has minimum availability.",
        )
    } else {
        (
            "False",
            "MinimumReplicasUnavailable",
            "Deployment does not have minimum availability.",
        )
    };
    let set = pods::replica_set_name(object);
    let progress = match (step, plan) {
        (Step::Ended, Rollout::Succeeds) => {
            let text = format!("ReplicaSet \"{set}\" has successfully progressed.");
            ("True", "NewReplicaSetAvailable", text)
        }
        (Step::Ended, Rollout::Late(_)) => {
            let text = format!("ReplicaSet \"{set}\" has timed out progressing.");
            ("False", "ProgressDeadlineExceeded", text)
        }
        _ => {
            let text = format!("ReplicaSet \"{set}\" is progressing.");
            ("True", "ReplicaSetUpdated", text)
        }
    };
    status["conditions"] = json!([
        condition("Available", available.0, available.1, available.2),
        condition("Progressing", progress.0, progress.1, &progress.2),
    ]);
    status
}

fn condition(of: &str, status: &str, reason: &str, message: &str) -> Value {
    let now = store::now();
    json!({
        "type": of, "status": status, "lastUpdateTime": now, "lastTransitionTime": now,
        "reason": reason, "message": message,
    })
}

fn stateful_set(object: &Value, step: Step, plan: Rollout) -> Value {
    let (wanted, before) = (wanted(object), before(object));
    let is_done = step == Step::Ended && plan == Rollout::Succeeds;
    let next = format!("{}-{}", pods::name(object), pods::hash(object));
    let current = object["status"]["currentRevision"]
        .as_str()
        .unwrap_or(&next);
    let (updated, ready) = match step {
        Step::Seen => (0, before),
        _ if is_done => (wanted, wanted),
        _ => (1.min(wanted), before.min(wanted).saturating_sub(1)),
    };
    let mut status = counted(&[
        ("readyReplicas", ready),
        (
            "currentReplicas",
            if is_done { wanted } else { wanted - updated },
        ),
        ("updatedReplicas", updated),
    ]);
    status["replicas"] = json!(wanted);
    status["availableReplicas"] = json!(ready);
    status["currentRevision"] = json!(if is_done { &next } else { current });
    status["updateRevision"] = json!(next);
    status["collisionCount"] = json!(0);
    status
}

fn daemon_set(object: &Value, step: Step, plan: Rollout) -> Value {
    let before = before(object);
    let is_done = step == Step::Ended && plan == Rollout::Succeeds;
    let (updated, ready) = match step {
        Step::Seen => (0, before),
        _ if is_done => (1, 1),
        _ => (1, 0),
    };
    let mut status = counted(&[
        ("updatedNumberScheduled", updated),
        ("numberAvailable", ready),
        ("numberUnavailable", 1 - ready.min(1)),
    ]);
    status["currentNumberScheduled"] = json!(1);
    status["numberMisscheduled"] = json!(0);
    status["desiredNumberScheduled"] = json!(1);
    status["numberReady"] = json!(ready);
    status
}
