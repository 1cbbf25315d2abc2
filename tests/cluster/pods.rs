//! The pods and ReplicaSets that controllers make for workloads.

use serde_json::Value;
use serde_json::json;

use super::managers;
use super::managers::Writer;
use super::rollout::PodFault;
use super::store;
use super::store::Key;
use super::store::State;

/// The name of an object.
pub fn name(object: &Value) -> &str {
    object["metadata"]["name"].as_str().unwrap_or_default()
}

fn namespace(object: &Value) -> &str {
    object["metadata"]["namespace"].as_str().unwrap_or_default()
}

/// What tells one pod template from another (FNV-1a, as letters of a label).
pub fn hash(object: &Value) -> String {
    let text = object["spec"]["template"].to_string();
    let mixed = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{:010x}", mixed & 0xff_ffff_ffff)
}

/// `web-…`
pub fn replica_set_name(object: &Value) -> String {
    format!("{}-{}", name(object), hash(object))
}

/// The revision of a Deployment: how many templates it had, as far as generations tell.
pub fn revision(object: &Value) -> u64 {
    object["metadata"]["generation"].as_u64().unwrap_or(1)
}

/// Makes the pod of the new template.
pub fn begin(state: &mut State, workload: &Value, fault: Option<PodFault>) {
    let is_deployment = workload["kind"] == json!("Deployment");
    let mut labels = workload["spec"]["template"]["metadata"]["labels"].clone();
    let (owner, name) = if is_deployment {
        labels["pod-template-hash"] = json!(hash(workload));
        let set = replica_set(state, workload, &labels);
        let pod = format!("{}-new01", self::name(&set));
        (set, pod)
    } else {
        labels["controller-revision-hash"] =
            json!(format!("{}-{}", self::name(workload), hash(workload)));
        (workload.clone(), format!("{}-0", self::name(workload)))
    };
    let template = &workload["spec"]["template"];
    let pod = json!({
        "kind": "Pod", "apiVersion": "v1",
        "metadata": {
            "name": name, "namespace": namespace(workload), "labels": labels,
            "annotations": template["metadata"]["annotations"],
            "ownerReferences": [owned_by(&owner)],
        },
        "spec": template["spec"],
        "status": status(template, fault),
    });
    put(state, "pods", pod);
}

/// The old pods go, the new one is ready.
pub fn end(state: &mut State, workload: &Value) {
    scale_down(state, workload);
    let hash = hash(workload);
    let selected = &workload["spec"]["selector"]["matchLabels"];
    let pods: Vec<(Key, Value)> = of(state, namespace(workload), selected);
    for (key, mut pod) in pods {
        let labels = &pod["metadata"]["labels"];
        let found = labels["pod-template-hash"].as_str();
        let found = found.or(labels["controller-revision-hash"].as_str());
        if found.is_some_and(|found| found.ends_with(&hash)) {
            pod["status"] = status(&workload["spec"]["template"], None);
            state.put(&key, pod);
        } else {
            state.remove(&key);
        }
    }
}

/// Old ReplicaSets have no pods any more.
fn scale_down(state: &mut State, workload: &Value) {
    let current = replica_set_name(workload);
    let uid = &workload["metadata"]["uid"];
    let sets: Vec<(Key, Value)> = state
        .objects
        .iter()
        .filter(|((kind, _, name), set)| {
            let owner = &set["metadata"]["ownerReferences"][0]["uid"];
            kind == "replicasets.apps" && *name != current && owner == uid
        })
        .map(|(key, set)| (key.clone(), set.clone()))
        .collect();
    for (key, mut set) in sets {
        set["spec"]["replicas"] = json!(0);
        set["metadata"]["generation"] = json!(2);
        set["status"] = json!({"replicas": 0, "terminatingReplicas": 0, "observedGeneration": 2});
        state.put(&key, set);
    }
}

fn of(state: &State, namespace: &str, selected: &Value) -> Vec<(Key, Value)> {
    let wanted = selected.as_object();
    let is_selected = |pod: &Value| {
        let labels = &pod["metadata"]["labels"];
        let mut pairs = wanted.into_iter().flatten();
        pairs.all(|(name, value)| labels.get(name) == Some(value))
    };
    let objects = state.objects.iter();
    objects
        .filter(|((kind, place, _), pod)| kind == "pods" && place == namespace && is_selected(pod))
        .map(|(key, pod)| (key.clone(), pod.clone()))
        .collect()
}

fn replica_set(state: &mut State, workload: &Value, labels: &Value) -> Value {
    let revision = revision(workload).to_string();
    let wanted = workload["spec"]["replicas"].as_u64().unwrap_or(1);
    let mut template = workload["spec"]["template"].clone();
    template["metadata"]["labels"] = labels.clone();
    let set = json!({
        "kind": "ReplicaSet", "apiVersion": "apps/v1",
        "metadata": {
            "name": replica_set_name(workload), "namespace": namespace(workload),
            "labels": labels, "generation": 1,
            "annotations": {
                "deployment.kubernetes.io/desired-replicas": wanted.to_string(),
                "deployment.kubernetes.io/max-replicas": (wanted + 1).to_string(),
                "deployment.kubernetes.io/revision": revision,
            },
            "ownerReferences": [owned_by(workload)],
        },
        "spec": {
            "replicas": workload["spec"]["replicas"],
            "selector": {"matchLabels": labels},
            "template": template,
        },
        "status": {"replicas": 1, "terminatingReplicas": 0},
    });
    put(state, "replicasets", set)
}

fn owned_by(owner: &Value) -> Value {
    json!({
        "apiVersion": owner["apiVersion"], "kind": owner["kind"], "name": name(owner),
        "uid": owner["metadata"]["uid"], "controller": true, "blockOwnerDeletion": true,
    })
}

fn put(state: &mut State, resource: &str, mut object: Value) -> Value {
    if object["metadata"]["annotations"].is_null() {
        object["metadata"]["annotations"] = json!({});
    }
    let kind = state.kind_called(resource);
    let key = store::key(&kind, namespace(&object), name(&object));
    state.begin(&mut object);
    let time = store::now();
    let writer = |subresource| Writer {
        name: "kube-controller-manager",
        subresource,
        time: &time,
    };
    let status = object["status"].take();
    object["status"] = json!({});
    let bare = json!({"metadata": {"labels": {}}, "status": {}});
    let object = managers::updated(&kind, &bare, object, &writer(None));
    let mut reported = object.clone();
    reported["status"] = status;
    let object = managers::updated(&kind, &object, reported, &writer(Some("status")));
    state.put(&key, object)
}

fn status(template: &Value, fault: Option<PodFault>) -> Value {
    let is_ready = fault.is_none();
    let ready = if is_ready { "True" } else { "False" };
    if fault == Some(PodFault::Unschedulable) {
        let condition = json!({
            "type": "PodScheduled", "status": "False", "reason": "Unschedulable",
            "message": "0/1 nodes are available: 1 Insufficient cpu.",
        });
        return json!({"phase": "Pending", "conditions": [condition]});
    }
    let waiting = |reason: &str| json!({"waiting": {"reason": reason, "message": reason}});
    let state = match fault {
        Some(PodFault::CrashLoopBackOff) => waiting("CrashLoopBackOff"),
        Some(PodFault::ImagePullBackOff) => waiting("ImagePullBackOff"),
        Some(PodFault::CreateContainerConfigError) => waiting("CreateContainerConfigError"),
        _ => json!({"running": {"startedAt": store::now()}}),
    };
    let containers = template["spec"]["containers"].as_array();
    let containers: Vec<Value> = containers
        .into_iter()
        .flatten()
        .map(|container| {
            let restarts = u64::from(fault == Some(PodFault::CrashLoopBackOff)) * 3;
            json!({
                "name": container["name"], "image": container["image"], "imageID": "",
                "ready": is_ready, "started": is_ready, "restartCount": restarts,
                "state": state, "lastState": {},
            })
        })
        .collect();
    let runs = matches!(
        fault,
        None | Some(PodFault::CrashLoopBackOff | PodFault::NotReady)
    );
    json!({
        "phase": if runs { "Running" } else { "Pending" },
        "conditions": [
            {"type": "Ready", "status": ready},
            {"type": "ContainersReady", "status": ready},
            {"type": "PodScheduled", "status": "True"},
        ],
        "containerStatuses": containers,
    })
}
