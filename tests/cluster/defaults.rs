//! What the server writes into workloads that do not say it.

use serde_json::Value;
use serde_json::json;

/// Fills in the defaults of a workload or pod.
pub fn fill(kind: &str, object: &mut Value) {
    match kind {
        "Pod" => pod(&mut object["spec"]),
        "CronJob" => pod(&mut object["spec"]["jobTemplate"]["spec"]["template"]["spec"]),
        _ => pod(&mut object["spec"]["template"]["spec"]),
    }
    let spec = &mut object["spec"];
    let rolling = json!({"maxUnavailable": "25%", "maxSurge": "25%"});
    match kind {
        "Deployment" => {
            absent(spec, "replicas", json!(1));
            absent(
                spec,
                "strategy",
                json!({"type": "RollingUpdate", "rollingUpdate": rolling}),
            );
            absent(spec, "revisionHistoryLimit", json!(10));
            absent(spec, "progressDeadlineSeconds", json!(600));
        }
        "StatefulSet" => {
            absent(spec, "replicas", json!(1));
            absent(spec, "podManagementPolicy", json!("OrderedReady"));
            let strategy = json!({"type": "RollingUpdate", "rollingUpdate": {"partition": 0}});
            absent(spec, "updateStrategy", strategy);
            absent(spec, "revisionHistoryLimit", json!(10));
        }
        "DaemonSet" => {
            let rolling = json!({"maxUnavailable": 1, "maxSurge": 0});
            let strategy = json!({"type": "RollingUpdate", "rollingUpdate": rolling});
            absent(spec, "updateStrategy", strategy);
            absent(spec, "revisionHistoryLimit", json!(10));
        }
        _ => (),
    }
    if object.get("status").is_none_or(Value::is_null) {
        object["status"] = json!({});
    }
}

fn pod(spec: &mut Value) {
    if spec["containers"].as_array().is_none_or(Vec::is_empty) {
        return;
    }
    for name in ["containers", "initContainers"] {
        if let Some(containers) = spec.get_mut(name).and_then(Value::as_array_mut) {
            containers.iter_mut().for_each(container);
        }
    }
    if let Some(volumes) = spec.get_mut("volumes").and_then(Value::as_array_mut) {
        for volume in volumes {
            for source in ["secret", "configMap", "projected"] {
                if volume[source].is_object() {
                    absent(&mut volume[source], "defaultMode", json!(420));
                }
            }
        }
    }
    absent(spec, "restartPolicy", json!("Always"));
    absent(spec, "terminationGracePeriodSeconds", json!(30));
    absent(spec, "dnsPolicy", json!("ClusterFirst"));
    absent(spec, "securityContext", json!({}));
    absent(spec, "schedulerName", json!("default-scheduler"));
}

fn container(container: &mut Value) {
    absent(container, "resources", json!({}));
    absent(
        container,
        "terminationMessagePath",
        json!("/dev/termination-log"),
    );
    absent(container, "terminationMessagePolicy", json!("File"));
    let image = container["image"].as_str().unwrap_or_default();
    let is_latest = !image.contains(':') || image.ends_with(":latest");
    let policy = if is_latest { "Always" } else { "IfNotPresent" };
    absent(container, "imagePullPolicy", json!(policy));
}

fn absent(map: &mut Value, name: &str, value: Value) {
    if map.get(name).is_none_or(Value::is_null) {
        map[name] = value;
    }
}
