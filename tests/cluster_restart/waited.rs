//! Waiting for rollouts, while a controller (a thread of the test) goes on with them.

use crate::cluster::Server;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use crate::place::connect;
use crate::place::deployment;
use crate::place::id;
use crate::place::workload;
use lockleaf::actions::apply::wait::Ended;
use lockleaf::actions::apply::wait::Event;
use lockleaf::actions::apply::wait::Outcome;
use lockleaf::actions::apply::wait::wait;
use lockleaf::manifest::object::ObjectId;
use lockleaf::manifest::rollout::Progress;
use lockleaf::manifest::rollout::Rollout;
use serde_json::Value;
use serde_json::json;
use std::time::Duration;
use std::time::Instant;

const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(300);

fn put(server: &Server, name: &str, status: Value) {
    server.put("other", &workload("Deployment", name, "db"));
    server.set_status("deployments", name, status);
}

fn done() -> Value {
    json!({"observedGeneration": 1, "replicas": 1, "updatedReplicas": 1, "availableReplicas": 1})
}

fn stuck() -> Value {
    json!({"observedGeneration": 1, "replicas": 2, "updatedReplicas": 1, "availableReplicas": 1})
}

fn waited(server: &Server, user: &str, ids: &[ObjectId], timeout: Duration) -> Vec<Outcome> {
    let cluster = connect(server.kubeconfig_of(user));
    wait(&cluster, ids, timeout, &mut |_| ())
}

fn one(server: &Server, timeout: Duration) -> Outcome {
    waited(server, "admin", &[deployment("api")], timeout).remove(0)
}

fn pod(server: &Server, name: &str, status: Value) {
    server.put(
        "other",
        &json!({"apiVersion": "v1", "kind": "Pod",
            "metadata": {"name": name, "labels": {"app": "api"}},
            "spec": {"containers": [{"name": "c", "image": "i:1"}]}}),
    );
    server.set_status("pods", name, status);
}

fn refused() -> Value {
    json!({"phase": "Pending", "containerStatuses": [{"name": "c", "ready": false, "state":
        {"waiting": {"reason": "CreateContainerConfigError", "message": "secret \"db\" not found"}}}]})
}

#[test]
fn a_rollout_is_followed_to_its_end_and_each_step_told() {
    let server = Server::start_small();
    put(&server, "api", stuck());
    let cluster = connect(server.kubeconfig());
    let mut events = Vec::new();
    let outcomes = wait(&cluster, &[deployment("api")], LONG, &mut |event| {
        // The controller goes on as soon as a step was seen.
        server.set_status("deployments", "api", done());
        events.push(event);
    });
    assert!(matches!(outcomes[0].ended, Ended::Complete));
    assert!(outcomes[0].is_fine());
    let told: Vec<_> = events.iter().map(Event::to_string).collect();
    assert_eq!(
        told,
        ["Deployment/api: 1 old left", "Deployment/api: complete"]
    );
}

#[test]
fn several_are_waited_for_at_once_and_told_in_their_order() {
    let server = Server::start_small();
    let names = ["a", "b", "c"];
    for name in names {
        put(&server, name, stuck());
    }
    let begun = Instant::now();
    let ids = names.map(deployment);
    let outcomes = waited(&server, "admin", &ids, Duration::from_secs(2));
    assert!(begun.elapsed() < Duration::from_secs(5));
    let told: Vec<_> = outcomes
        .iter()
        .map(|it| it.workload.name.as_str())
        .collect();
    assert_eq!(told, names);
}

#[test]
fn time_that_is_over_ends_the_wait_with_the_reason_of_the_new_pods() {
    let server = Server::start_small();
    put(&server, "api", stuck());
    pod(&server, "api-1", refused());
    let outcome = one(&server, SHORT);
    let expected = Rollout::UnderWay(Progress::Old(1));
    assert!(matches!(outcome.ended, Ended::TimedOut(Some(state)) if state == expected));
    let told: Vec<_> = outcome
        .reasons
        .pods
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = "api-1, container c: CreateContainerConfigError (Secret/db does not exist)";
    assert_eq!(told, [expected]);
}

#[test]
fn what_its_controller_gives_up_is_not_waited_for_any_longer() {
    let server = Server::start_small();
    let mut status = stuck();
    status["conditions"] = json!([
        {"type": "Progressing", "status": "False", "reason": "ProgressDeadlineExceeded"},
        {"type": "ReplicaFailure", "status": "True", "reason": "FailedCreate"},
    ]);
    put(&server, "api", status);
    let outcome = one(&server, LONG);
    assert!(matches!(outcome.ended, Ended::GivenUp));
    assert_eq!(outcome.reasons.not_made.as_deref(), Some("FailedCreate"));
}

#[test]
fn without_the_right_to_list_pods_the_reason_is_said_to_be_unknown() {
    let server = Server::start_small();
    put(&server, "api", stuck());
    pod(&server, "api-1", refused());
    server.user("ci", &[("deployments", &["get"])]);
    let outcome = waited(&server, "ci", &[deployment("api")], SHORT).remove(0);
    assert!(outcome.reasons.pods.is_empty());
    let fault = outcome.reasons.unknown.unwrap();
    assert_eq!(fault.refusal().unwrap().status, 403);
}

#[test]
fn nothing_is_waited_for_where_nothing_happens_by_itself() {
    let server = Server::start_small();
    let mut paused = workload("Deployment", "api", "db");
    paused["spec"]["paused"] = json!(true);
    server.put("other", &paused);
    let mut by_hand = workload("StatefulSet", "store", "db");
    by_hand["spec"]["updateStrategy"] = json!({"type": "OnDelete"});
    server.put("other", &by_hand);
    server.put("other", &workload("CronJob", "job", "db"));
    let ids = [
        deployment("api"),
        id("apps/v1", "StatefulSet", "store"),
        id("batch/v1", "CronJob", "job"),
    ];
    let outcomes = waited(&server, "admin", &ids, LONG);
    let told: Vec<_> = outcomes
        .iter()
        .map(|it| match it.ended {
            Ended::Nothing(state) => state,
            _ => panic!("{it:?}"),
        })
        .collect();
    assert_eq!(told, [Rollout::Paused, Rollout::ByHand, Rollout::Nothing]);
}

#[test]
fn what_is_deleted_or_forbidden_ends_at_once() {
    let server = Server::start_small();
    put(&server, "api", stuck());
    server.user("ci", &[("pods", &["list"])]);
    let outcome = waited(&server, "ci", &[deployment("api")], LONG).remove(0);
    assert!(matches!(outcome.ended, Ended::Lost(_)) && !outcome.is_fine());
    server.remove("deployments", "api");
    assert!(matches!(one(&server, LONG).ended, Ended::Gone));
}

#[test]
fn a_look_that_gets_no_answer_is_made_again() {
    let server = Server::start_small();
    put(&server, "api", done());
    let path = "/apis/apps/v1/namespaces/shop/deployments/api";
    server.inject(Injection::status("GET", path, 500, "InternalError"));
    server.inject(Injection::on("GET", path, Fault::Close));
    assert!(matches!(one(&server, LONG).ended, Ended::Complete));
}
