//! Workloads: restarts by a merge patch, and what controllers report.

use serde_json::Value;
use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;
use super::cluster::facts::merge;
use super::cluster::rollout::PodFault;
use super::cluster::rollout::Rollout;

const WEB: &str = r#"{"spec":{"selector":{"matchLabels":{"app":"web"}},"template":{
    "metadata":{"labels":{"app":"web"}},
    "spec":{"containers":[{"name":"web","image":"web:1","envFrom":[{"secretRef":{"name":"app"}}]}]}}}}"#;
const RESTART: &str =
    r#"{"spec":{"template":{"metadata":{"annotations":{"example.org/mark":"1"}}}}}"#;

#[test]
fn a_change_of_the_pod_template_is_the_next_generation() {
    let mark = "/spec/template/metadata/annotations/example.org~1mark";
    check(
        &Server::start(),
        &[
            apply("a Deployment", "deployments/web", "deployer", WEB)
                .answers(201)
                .is("/metadata/generation", 1),
            merge("a mark on its pods", "deployments/web", "we", RESTART)
                .is("/metadata/generation", 2)
                .is(mark, "1"),
            merge("the same mark", "deployments/web", "we", RESTART).is("/metadata/generation", 2),
            apply(
                "the deployer leaves the mark",
                "deployments/web",
                "deployer",
                WEB,
            )
            .is("/metadata/generation", 2)
            .is(mark, "1"),
            apply(
                "an apply of the mark is another owner",
                "deployments/web",
                "we",
                &RESTART.replace("\"1\"", "\"2\""),
            )
            .refused(409, "Conflict")
            .because(
                "FieldManagerConflict",
                ".spec.template.metadata.annotations.example.org/mark",
            ),
            apply(
                "a part of what is missing",
                "deployments/missing",
                "we",
                RESTART,
            )
            .refused(422, "Invalid")
            .because("FieldValueRequired", "spec.selector"),
        ],
    );
}

/// A server with a Deployment whose rollouts go so.
fn deployed(plan: Rollout) -> Option<Server> {
    let server = Server::start();
    if server.is_real() {
        println!("not on a real cluster: nothing runs pods there");
        return None;
    }
    let spec: Value = serde_json::from_str(WEB).expect("JSON");
    server.put(
        "deployer",
        &json!({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"}, "spec": spec["spec"]}),
    );
    server.rollout("deployments", "web", plan);
    Some(server)
}

#[test]
fn a_rollout_ends_well() {
    let Some(server) = deployed(Rollout::Succeeds) else {
        return;
    };
    check(
        &server,
        &[
            get("seen", "deployments/web").is("/status/observedGeneration", 1),
            get("rolling", "deployments/web")
                .is("/status/updatedReplicas", 1)
                .is("/status/conditions/1/reason", "ReplicaSetUpdated"),
            get("ended", "deployments/web")
                .is("/status/replicas", 1)
                .is("/status/availableReplicas", 1)
                .is("/status/conditions/1/reason", "NewReplicaSetAvailable"),
            merge(
                "the next generation is not observed at once",
                "deployments/web",
                "we",
                RESTART,
            )
            .is("/metadata/generation", 2)
            .is("/status/observedGeneration", 1),
            get("seen", "deployments/web"),
            get("beside the old pods", "deployments/web")
                .is("/status/replicas", 2)
                .is("/status/unavailableReplicas", 1),
            get("ended", "deployments/web").is("/status/updatedReplicas", 1),
            get("one pod is left", "pods?labelSelector=app%3Dweb")
                .is("/items/0/status/phase", "Running")
                .absent("/items/1"),
        ],
    );
}

#[test]
fn a_rollout_is_given_up() {
    let Some(server) = deployed(Rollout::Late(PodFault::CrashLoopBackOff)) else {
        return;
    };
    check(
        &server,
        &[
            get("seen", "deployments/web"),
            get("rolling", "deployments/web").is("/status/conditions/1/status", "True"),
            get("given up", "deployments/web")
                .is("/status/conditions/1/status", "False")
                .is("/status/conditions/1/reason", "ProgressDeadlineExceeded"),
            get("its pods", "pods?labelSelector=app%3Dweb").is(
                "/items/0/status/containerStatuses/0/state/waiting/reason",
                "CrashLoopBackOff",
            ),
        ],
    );
}

#[test]
fn every_controller_reports_in_its_own_words() {
    let server = Server::start_small();
    let spec: Value = serde_json::from_str(WEB).expect("JSON");
    for kind in ["StatefulSet", "DaemonSet"] {
        let metadata = json!({"name": "web"});
        let object = json!({
            "apiVersion": "apps/v1", "kind": kind, "metadata": metadata, "spec": spec["spec"],
        });
        server.put("deployer", &object);
    }
    let root = "/apis/apps/v1/namespaces/{ns}";
    let (set, daemon) = (
        format!("{root}/statefulsets/web"),
        format!("{root}/daemonsets/web"),
    );
    check(
        &server,
        &[
            get("seen", &set).is("/status/observedGeneration", 1),
            get("rolling", &set)
                .is("/status/updatedReplicas", 1)
                .absent("/status/readyReplicas"),
            get("ended", &set)
                .is("/status/readyReplicas", 1)
                .is("/status/collisionCount", 0),
            get("seen", &daemon),
            get("rolling", &daemon).is("/status/numberReady", 0),
            get("ended", &daemon)
                .is("/status/numberReady", 1)
                .is("/status/updatedNumberScheduled", 1),
        ],
    );
}

#[test]
fn nobody_rolls_out_what_is_paused_or_replaced_by_hand() {
    let server = Server::start_small();
    let mut spec: Value = serde_json::from_str(WEB).expect("JSON");
    spec["spec"]["paused"] = json!(true);
    let object = json!({
        "apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "web"},
        "spec": spec["spec"],
    });
    server.put("deployer", &object);
    check(
        &server,
        &[
            get("seen", "deployments/web").is("/status/observedGeneration", 1),
            get("no more", "deployments/web").same("/metadata/resourceVersion"),
            get("no pods", "pods").is("/items", json!([])),
        ],
    );
}

#[test]
fn a_pod_tells_why_it_does_not_run() {
    for (fault, reason) in [
        (PodFault::ImagePullBackOff, "ImagePullBackOff"),
        (
            PodFault::CreateContainerConfigError,
            "CreateContainerConfigError",
        ),
        (PodFault::Unschedulable, "Unschedulable"),
    ] {
        let Some(server) = deployed(Rollout::Fails(fault)) else {
            return;
        };
        check(
            &server,
            &[
                get("seen", "deployments/web"),
                get("rolling", "deployments/web"),
                get("never ended", "deployments/web")
                    .is("/status/conditions/1/reason", "ReplicaSetUpdated"),
                get("its pod", "pods")
                    .is("/items/0/status/phase", "Pending")
                    .says(reason),
            ],
        );
    }
}
