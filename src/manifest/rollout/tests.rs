//! Tests of rollouts and of what pods say.

use super::pods::reasons;
use super::pods::selector;
use super::*;
use serde_json::json;

fn workload(kind: &str, spec: Value, status: Value) -> Value {
    let mut status = status;
    if status["observedGeneration"].is_null() {
        status["observedGeneration"] = json!(2);
    }
    json!({"apiVersion": "apps/v1", "kind": kind,
        "metadata": {"name": "w", "generation": 2}, "spec": spec, "status": status})
}

fn told(kind: &str, spec: Value, status: Value) -> String {
    match rollout(&workload(kind, spec, status)) {
        Rollout::UnderWay(progress) => progress.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn a_deployment_is_updated_then_rid_of_old_pods_then_available() {
    let told = |all: i64, updated: i64, available: i64| {
        let status =
            json!({"replicas": all, "updatedReplicas": updated, "availableReplicas": available});
        told("Deployment", json!({"replicas": 3}), status)
    };
    assert_eq!(told(4, 2, 3), "2 of 3 updated");
    assert_eq!(told(4, 3, 3), "1 old left");
    assert_eq!(told(3, 3, 2), "2 of 3 available");
    assert_eq!(told(3, 3, 3), "Complete");
}

#[test]
fn what_the_controller_has_not_seen_is_not_complete() {
    let done = json!({"observedGeneration": 1, "replicas": 1, "updatedReplicas": 1,
        "availableReplicas": 1, "readyReplicas": 1});
    for kind in ["Deployment", "StatefulSet", "DaemonSet"] {
        let strategy = json!({"updateStrategy": {"type": "RollingUpdate"}});
        assert_eq!(told(kind, strategy, done.clone()), "Unseen", "{kind}");
    }
    let bare = json!({"kind": "StatefulSet", "metadata": {}, "spec": {"replicas": 0}});
    assert_eq!(rollout(&bare), Rollout::Unseen);
}

#[test]
fn a_deployment_past_its_deadline_is_given_up() {
    let status = json!({"conditions": [
        {"type": "Available", "reason": "MinimumReplicasUnavailable"},
        {"type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded"},
    ]});
    assert_eq!(told("Deployment", json!({}), status), "GivenUp");
}

#[test]
fn a_paused_deployment_is_not_waited_for() {
    let spec = json!({"paused": true, "replicas": 1});
    assert_eq!(told("Deployment", spec, json!({})), "Paused");
}

#[test]
fn a_stateful_set_is_complete_when_all_are_ready_and_new() {
    let told = |ready: i64, updated: i64, partition: i64| {
        let spec = json!({"replicas": 3, "updateStrategy":
            {"type": "RollingUpdate", "rollingUpdate": {"partition": partition}}});
        let status = json!({"readyReplicas": ready, "updatedReplicas": updated});
        told("StatefulSet", spec, status)
    };
    assert_eq!(told(2, 3, 0), "2 of 3 ready");
    assert_eq!(told(3, 1, 0), "1 of 3 updated");
    assert_eq!(told(3, 1, 2), "Complete");
    assert_eq!(told(3, 3, 0), "Complete");
}

#[test]
fn a_stateful_set_without_partition_is_judged_by_its_revisions() {
    let told = |current: &str| {
        let spec = json!({"replicas": 2, "updateStrategy": {"type": "RollingUpdate"}});
        let status = json!({"readyReplicas": 2, "updatedReplicas": 1,
            "currentRevision": current, "updateRevision": "w-2"});
        told("StatefulSet", spec, status)
    };
    assert_eq!(told("w-1"), "1 of 2 updated");
    assert_eq!(told("w-2"), "Complete");
}

#[test]
fn a_daemon_set_is_complete_when_it_is_new_and_available_everywhere() {
    let told = |updated: i64, available: i64| {
        let status = json!({"desiredNumberScheduled": 4,
            "updatedNumberScheduled": updated, "numberAvailable": available});
        told(
            "DaemonSet",
            json!({"updateStrategy": {"type": "RollingUpdate"}}),
            status,
        )
    };
    assert_eq!(told(3, 4), "3 of 4 updated");
    assert_eq!(told(4, 3), "3 of 4 available");
    assert_eq!(told(4, 4), "Complete");
}

#[test]
fn pods_that_are_replaced_by_hand_are_not_waited_for() {
    for kind in ["StatefulSet", "DaemonSet"] {
        let spec = json!({"updateStrategy": {"type": "OnDelete"}});
        assert_eq!(told(kind, spec, json!({})), "ByHand");
    }
    assert_eq!(told("CronJob", json!({}), json!({})), "Nothing");
}

#[test]
fn odd_answers_are_no_trouble() {
    for odd in [
        json!(null),
        json!([1]),
        json!({"kind": "Deployment", "status": 3}),
    ] {
        let _ = rollout(&odd);
        assert_eq!(reasons(&odd, &[&odd]), []);
        assert_eq!(selector(&odd), None);
    }
}

#[test]
fn a_selector_is_written_as_a_list_asks_for_it() {
    let selector_of = |it: Value| selector(&json!({"spec": {"selector": it}}));
    let all = json!({"matchLabels": {"app": "a", "tier": "b"}, "matchExpressions": [
        {"key": "k", "operator": "In", "values": ["x", "y"]},
        {"key": "l", "operator": "NotIn", "values": ["z"]},
        {"key": "m", "operator": "Exists"},
        {"key": "n", "operator": "DoesNotExist"},
    ]});
    let expected = "app=a,tier=b,k in (x,y),l notin (z),m,!n";
    assert_eq!(selector_of(all).as_deref(), Some(expected));
    assert_eq!(selector_of(json!({})), None);
}

fn pod(name: &str, version: &str, status: Value) -> Value {
    json!({"metadata": {"name": name, "labels": {"app": "w", "pod-template-hash": version},
        "annotations": {"v": version}, "creationTimestamp": "2026-01-01T00:00:00Z"}, "status": status})
}

fn waiting(word: &str, message: &str) -> Value {
    json!({"containerStatuses": [{"name": "c", "ready": false,
        "state": {"waiting": {"reason": word, "message": message}}}]})
}

fn said(pods: &[Value]) -> Vec<String> {
    let template = json!({"metadata": {"labels": {"app": "w"}, "annotations": {"v": "2"}}});
    let workload = workload("Deployment", json!({"template": template}), json!({}));
    let pods: Vec<&Value> = pods.iter().collect();
    reasons(&workload, &pods)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn only_new_pods_are_asked() {
    let old = pod("w-old", "1", waiting("CrashLoopBackOff", ""));
    assert_eq!(said(&[old]), [""; 0]);
}

#[test]
fn of_pods_alike_those_of_the_youngest_template_are_asked() {
    let mut one = pod("w-a", "2", waiting("ImagePullBackOff", ""));
    one["metadata"]["labels"]["pod-template-hash"] = json!("x");
    let mut other = pod("w-b", "2", waiting("ErrImagePull", ""));
    other["metadata"]["creationTimestamp"] = json!("2026-01-02T00:00:00Z");
    assert_eq!(said(&[one, other]), ["w-b, container c: ErrImagePull"]);
}

#[test]
fn what_is_missing_is_told_by_its_name() {
    let said_of = |message: &str| {
        let said = said(&[pod(
            "w",
            "2",
            waiting("CreateContainerConfigError", message),
        )]);
        said[0]
            .strip_prefix("w, container c: CreateContainerConfigError")
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        said_of("secret \"db\" not found"),
        " (Secret/db does not exist)"
    );
    assert_eq!(
        said_of("configmap \"a.b\" not found"),
        " (ConfigMap/a.b does not exist)"
    );
    assert_eq!(
        said_of("couldn't find key pw in Secret ns/db"),
        " (Secret/db has no key pw)"
    );
    for other in [
        "secret \"db\" not found: and more",
        "x secret \"db\" not found",
        "secret \"Db\" not found",
        "couldn't find key a b in Secret ns/db",
        "couldn't find key k in Secret ns/db\nmore",
        "anything else",
    ] {
        assert_eq!(said_of(other), "", "{other}");
    }
}

#[test]
fn a_crash_is_told_with_its_status() {
    let status = json!({"containerStatuses": [{"name": "c", "ready": false,
        "state": {"waiting": {"reason": "CrashLoopBackOff", "message": "back-off 10s"}},
        "lastState": {"terminated": {"reason": "OOMKilled", "exitCode": 137, "message": "a b"}}}]});
    let expected = "w, container c: CrashLoopBackOff (OOMKilled, exit 137)";
    assert_eq!(said(&[pod("w", "2", status)]), [expected]);
}

#[test]
fn an_init_container_that_fails_is_the_cause() {
    let status = json!({
        "initContainerStatuses": [{"name": "i", "ready": false,
            "state": {"terminated": {"reason": "Error", "exitCode": 3}}}],
        "containerStatuses": [{"name": "c", "ready": false,
            "state": {"waiting": {"reason": "PodInitializing"}}}],
    });
    let expected = "w, container i: Terminated (Error, exit 3)";
    assert_eq!(said(&[pod("w", "2", status)]), [expected]);
}

#[test]
fn a_pod_without_a_node_or_without_hope_is_told() {
    let unscheduled = json!({"phase": "Pending", "conditions":
        [{"type": "PodScheduled", "status": "False", "reason": "Unschedulable", "message": "0/3"}]});
    assert_eq!(said(&[pod("w", "2", unscheduled)]), ["w: Unschedulable"]);
    let evicted = json!({"phase": "Failed", "reason": "Evicted", "message": "x"});
    assert_eq!(said(&[pod("w", "2", evicted)]), ["w: Evicted"]);
}

#[test]
fn a_pod_that_runs_and_is_not_ready_is_told_and_a_ready_one_is_not() {
    let running = |ready: bool| json!({"containerStatuses": [{"name": "c", "ready": ready, "state": {"running": {}}}]});
    let pods = [pod("a", "2", running(false)), pod("b", "2", running(true))];
    assert_eq!(said(&pods), ["a, container c: NotReady"]);
}

#[test]
fn a_few_of_the_worst_are_told() {
    let mut pods: Vec<Value> = (0..5)
        .map(|number| {
            pod(
                &format!("w-{number}"),
                "2",
                waiting("ContainerCreating", ""),
            )
        })
        .collect();
    pods.push(pod("w-9", "2", waiting("ErrImagePull", "")));
    let expected = ["w-9", "w-0", "w-1"];
    let said = said(&pods);
    let names: Vec<&str> = said.iter().filter_map(|it| it.split(',').next()).collect();
    assert_eq!(names, expected);
}

#[test]
fn what_is_no_word_of_the_api_is_not_repeated() {
    let odd = waiting("db pa55: \u{1b}[31m", "");
    assert_eq!(said(&[pod("w\n", "2", odd)]), ["w, container c: Waiting"]);
}
