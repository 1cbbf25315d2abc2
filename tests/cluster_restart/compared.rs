//! The verdicts on rollouts, side by side with `kubectl rollout status`, where there is a kubectl.

use crate::cluster::Server;
use crate::place::workload;
use lockleaf::manifest::rollout::Rollout;
use lockleaf::manifest::rollout::rollout;
use serde_json::Value;
use serde_json::json;
use std::process::Command;

/// Kind, what differs in its spec, and its status.
fn states() -> Vec<(&'static str, Value, Value)> {
    let deployment = |all: i64, updated: i64, available: i64| {
        json!({"observedGeneration": 1, "replicas": all,
            "updatedReplicas": updated, "availableReplicas": available})
    };
    let three = json!({"replicas": 3});
    let partition = |from: i64| {
        json!({"replicas": 3, "updateStrategy":
            {"type": "RollingUpdate", "rollingUpdate": {"partition": from}}})
    };
    let set = |ready: i64, updated: i64| {
        json!({"observedGeneration": 1, "replicas": 3, "readyReplicas": ready,
            "updatedReplicas": updated, "currentReplicas": 3 - updated,
            "currentRevision": "w-1", "updateRevision": "w-2"})
    };
    let daemon = |updated: i64, available: i64| {
        json!({"observedGeneration": 1, "desiredNumberScheduled": 3, "currentNumberScheduled": 3,
            "numberMisscheduled": 0, "numberReady": available,
            "updatedNumberScheduled": updated, "numberAvailable": available})
    };
    let mut given_up = deployment(3, 1, 1);
    given_up["conditions"] = json!([{"type": "Progressing", "status": "False",
        "reason": "ProgressDeadlineExceeded", "message": ""}]);
    let mut unseen = deployment(3, 3, 3);
    unseen["observedGeneration"] = json!(0);
    let rolling = json!({"updateStrategy": {"type": "RollingUpdate"}});
    vec![
        ("Deployment", three.clone(), deployment(3, 2, 3)),
        ("Deployment", three.clone(), deployment(4, 3, 3)),
        ("Deployment", three.clone(), deployment(3, 3, 2)),
        ("Deployment", three.clone(), deployment(3, 3, 3)),
        ("Deployment", json!({"replicas": 0}), deployment(0, 0, 0)),
        ("Deployment", json!({}), deployment(1, 1, 1)),
        ("Deployment", three.clone(), unseen),
        ("Deployment", three, given_up),
        ("StatefulSet", partition(0), set(2, 3)),
        ("StatefulSet", partition(0), set(3, 2)),
        ("StatefulSet", partition(0), set(3, 3)),
        ("StatefulSet", partition(2), set(3, 1)),
        ("StatefulSet", partition(2), set(3, 0)),
        ("StatefulSet", partition(0), json!({"replicas": 0})),
        ("DaemonSet", rolling.clone(), daemon(2, 3)),
        ("DaemonSet", rolling.clone(), daemon(3, 2)),
        ("DaemonSet", rolling, daemon(3, 3)),
    ]
}

/// What kubectl says: `Some(whether it is complete)`, or `None` where it gives up.
fn of_kubectl(server: &Server, kind: &str) -> Option<bool> {
    let what = format!("{}/w", kind.to_lowercase());
    let output = Command::new("kubectl")
        .args(["rollout", "status", "--watch=false", &what])
        .env("KUBECONFIG", server.kubeconfig())
        .output()
        .expect("kubectl runs");
    let told = String::from_utf8(output.stdout).expect("kubectl writes text");
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(why.contains("progress deadline"), "{what}: {why}");
        return None;
    }
    assert!(!told.is_empty(), "{what}");
    Some(!told.to_lowercase().contains("waiting"))
}

#[test]
fn rollouts_are_judged_as_kubectl_judges_them() {
    if Command::new("kubectl").arg("help").output().is_err() {
        println!("not tested: there is no kubectl");
        return;
    }
    let server = Server::start_small();
    for (kind, spec, status) in states() {
        let mut object = workload(kind, "w", "db");
        for (field, value) in spec.as_object().unwrap() {
            object["spec"][field] = value.clone();
        }
        let plural = format!("{}s", kind.to_lowercase());
        server.put("other", &object);
        server.set_status(&plural, "w", status.clone());
        let ours = match rollout(&server.get(&plural, "w").unwrap()) {
            Rollout::Complete => Some(true),
            Rollout::Unseen | Rollout::UnderWay(_) => Some(false),
            Rollout::GivenUp => None,
            other => panic!("{kind} {status}: {other:?}"),
        };
        assert_eq!(ours, of_kubectl(&server, kind), "{kind} {spec} {status}");
        server.remove(&plural, "w");
    }
}
