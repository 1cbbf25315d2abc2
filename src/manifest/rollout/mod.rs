//! How far a rollout is, by the rules of `kubectl rollout status`: what a workload's controller says
//! of it, once it has seen the workload as it is now.

pub mod pods;
#[cfg(test)]
mod tests;

use serde_json::Value;
use std::fmt;

/// How far a rollout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rollout {
    /// The controller has not yet seen the workload as it is now.
    Unseen,
    /// It is under way.
    UnderWay(Progress),
    /// All pods are new and available; with a partition, those that it lets be new.
    Complete,
    /// The controller gives it up: `ProgressDeadlineExceeded`.
    GivenUp,
    /// It is paused: nothing happens until somebody resumes it.
    Paused,
    /// `OnDelete`: nothing happens until somebody deletes the pods.
    ByHand,
    /// It is no workload that rolls out.
    Nothing,
}

/// What a rollout waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So many pods of so many are new.
    Updated(i64, i64),
    /// So many old pods are still there.
    Old(i64),
    /// So many new pods of so many are available.
    Available(i64, i64),
    /// So many pods of so many are ready.
    Ready(i64, i64),
}

/// `2 of 3 updated`
impl fmt::Display for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Updated(done, all) => write!(out, "{done} of {all} updated"),
            Self::Old(left) => write!(out, "{left} old left"),
            Self::Available(done, all) => write!(out, "{done} of {all} available"),
            Self::Ready(done, all) => write!(out, "{done} of {all} ready"),
        }
    }
}

/// `2 of 3 updated`, `complete`
impl fmt::Display for Rollout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::UnderWay(progress) => return progress.fmt(out),
            Self::Unseen => "not yet seen by its controller",
            Self::Complete => "complete",
            Self::GivenUp => "given up: it made no progress in the time it has",
            Self::Paused => "paused",
            Self::ByHand => "waits for its pods to be deleted (OnDelete)",
            Self::Nothing => "rolls nothing out",
        };
        out.write_str(words)
    }
}

/// How far the rollout of a workload is.
pub fn rollout(workload: &Value) -> Rollout {
    match workload["kind"].as_str() {
        Some("Deployment") => deployment(workload),
        Some("StatefulSet") => stateful_set(workload),
        Some("DaemonSet") => daemon_set(workload),
        _ => Rollout::Nothing,
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or(0)
}

/// How many pods are wanted; the server fills in 1.
fn wanted(workload: &Value) -> i64 {
    workload["spec"]["replicas"].as_i64().unwrap_or(1)
}

fn is_seen(workload: &Value) -> bool {
    let seen = number(&workload["status"]["observedGeneration"]);
    number(&workload["metadata"]["generation"]) <= seen
}

fn deployment(workload: &Value) -> Rollout {
    if workload["spec"]["paused"] == true {
        return Rollout::Paused;
    }
    if !is_seen(workload) {
        return Rollout::Unseen;
    }
    let status = &workload["status"];
    let mut conditions = status["conditions"].as_array().into_iter().flatten();
    if conditions
        .any(|it| it["type"] == "Progressing" && it["reason"] == "ProgressDeadlineExceeded")
    {
        return Rollout::GivenUp;
    }
    let (all, wanted) = (number(&status["replicas"]), wanted(workload));
    let updated = number(&status["updatedReplicas"]);
    let available = number(&status["availableReplicas"]);
    match () {
        () if updated < wanted => Rollout::UnderWay(Progress::Updated(updated, wanted)),
        () if all > updated => Rollout::UnderWay(Progress::Old(all - updated)),
        () if available < updated => Rollout::UnderWay(Progress::Available(available, updated)),
        () => Rollout::Complete,
    }
}

fn is_by_hand(workload: &Value) -> bool {
    let strategy = workload["spec"]["updateStrategy"]["type"].as_str();
    strategy.is_some_and(|strategy| strategy != "RollingUpdate")
}

fn stateful_set(workload: &Value) -> Rollout {
    if is_by_hand(workload) {
        return Rollout::ByHand;
    }
    let status = &workload["status"];
    if number(&status["observedGeneration"]) == 0 || !is_seen(workload) {
        return Rollout::Unseen;
    }
    let (ready, wanted) = (number(&status["readyReplicas"]), wanted(workload));
    if ready < wanted {
        return Rollout::UnderWay(Progress::Ready(ready, wanted));
    }
    let updated = number(&status["updatedReplicas"]);
    let rolling = &workload["spec"]["updateStrategy"]["rollingUpdate"];
    if rolling.is_object() {
        let new = wanted - number(&rolling["partition"]);
        return match updated < new {
            true => Rollout::UnderWay(Progress::Updated(updated, new)),
            false => Rollout::Complete,
        };
    }
    match status["updateRevision"] == status["currentRevision"] {
        true => Rollout::Complete,
        false => Rollout::UnderWay(Progress::Updated(updated, wanted)),
    }
}

fn daemon_set(workload: &Value) -> Rollout {
    if is_by_hand(workload) {
        return Rollout::ByHand;
    }
    if !is_seen(workload) {
        return Rollout::Unseen;
    }
    let status = &workload["status"];
    let wanted = number(&status["desiredNumberScheduled"]);
    let updated = number(&status["updatedNumberScheduled"]);
    let available = number(&status["numberAvailable"]);
    match () {
        () if updated < wanted => Rollout::UnderWay(Progress::Updated(updated, wanted)),
        () if available < wanted => Rollout::UnderWay(Progress::Available(available, wanted)),
        () => Rollout::Complete,
    }
}
