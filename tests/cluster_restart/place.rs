//! A cluster with workloads, and the calls as `apply` makes them.

use crate::cluster::Server;
use lockleaf::actions::apply::restart;
use lockleaf::actions::apply::restart::Candidate;
use lockleaf::actions::apply::restart::Carried;
use lockleaf::actions::apply::restart::Change;
use lockleaf::actions::apply::restart::Done;
use lockleaf::actions::apply::restart::Found;
use lockleaf::actions::apply::restart::Stored;
use lockleaf::actions::cluster::Cluster;
use lockleaf::kube::Target;
use lockleaf::manifest::object::ObjectId;
use serde_json::Value;
use serde_json::json;
use std::path::PathBuf;

pub const AT_ONCE: usize = 4;

pub fn connect(kubeconfig: PathBuf) -> Cluster {
    let target = Target {
        kubeconfig: Some(kubeconfig),
        ..Target::default()
    };
    Cluster::connect(&target, None).unwrap()
}

pub fn id(api_version: &str, kind: &str, name: &str) -> ObjectId {
    ObjectId {
        api_version: api_version.to_owned(),
        kind: kind.to_owned(),
        namespace: Some("shop".to_owned()),
        name: name.to_owned(),
    }
}

pub fn secret(name: &str) -> ObjectId {
    id("v1", "Secret", name)
}

pub fn deployment(name: &str) -> ObjectId {
    id("apps/v1", "Deployment", name)
}

/// A workload whose container takes all of a Secret as variables.
pub fn workload(kind: &str, name: &str, secret: &str) -> Value {
    let template = json!({
        "metadata": {"labels": {"app": name}},
        "spec": {"containers": [{"name": "c", "image": "i:1",
            "envFrom": [{"secretRef": {"name": secret}}]}]},
    });
    if kind == "CronJob" {
        let mut job = template;
        job["spec"]["restartPolicy"] = json!("Never");
        return json!({"apiVersion": "batch/v1", "kind": kind, "metadata": {"name": name},
            "spec": {"schedule": "0 * * * *", "jobTemplate": {"spec": {"template": job}}}});
    }
    let mut object = json!({"apiVersion": "apps/v1", "kind": kind, "metadata": {"name": name},
        "spec": {"selector": {"matchLabels": {"app": name}}, "template": template}});
    if kind == "StatefulSet" {
        object["spec"]["serviceName"] = json!(name);
    }
    object
}

pub fn put_secret(server: &Server, name: &str, data: &str) -> Value {
    server.put(
        "other",
        &json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": name},
            "data": {"a": data}}),
    )
}

pub fn candidate(id: &ObjectId, change: Change) -> Candidate {
    Candidate {
        id: id.clone(),
        change,
        matches: None,
        ignore: None,
    }
}

pub fn find(cluster: &Cluster, candidates: &[Candidate]) -> Found {
    restart::find(cluster, candidates, &[], AT_ONCE).unwrap()
}

/// What is restarted and why: `Deployment/api: envFrom db`.
pub fn told(found: &Found) -> Vec<String> {
    let told = |it: &lockleaf::actions::apply::plan::Restart| {
        format!("{}: {}", it.workload, it.because.join(", "))
    };
    found.restarts().iter().map(told).collect()
}

/// An object as it was stored, of the server's answer.
pub fn stored(id: &ObjectId, object: &Value) -> Stored {
    let text = |field: &str| object["metadata"][field].as_str().unwrap().to_owned();
    Stored {
        id: id.clone(),
        uid: text("uid"),
        resource_version: text("resourceVersion"),
        rolls_out: false,
    }
}

pub fn carry_out(cluster: &Cluster, found: &Found, stored: &[Stored]) -> Vec<Done> {
    let carried = restart::carry_out(cluster, found, stored, &[], AT_ONCE);
    carried.into_iter().map(done).collect()
}

pub fn done(carried: Carried) -> Done {
    carried.outcome.unwrap()
}

/// Everything in order: the Secret gets another value, and its consumers are restarted.
pub fn change(server: &Server, cluster: &Cluster, name: &str, data: &str) -> Vec<Done> {
    let found = find(cluster, &[candidate(&secret(name), Change::Updated)]);
    restart::announce(cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(server, name, data);
    carry_out(cluster, &found, &[stored(&secret(name), &live)])
}

pub fn mark(server: &Server, resource: &str, name: &str) -> Value {
    server.get(resource, name).unwrap()["metadata"]["annotations"]["lockleaf/restart-pending"]
        .clone()
}

/// How often a workload was restarted: a patch that is sent again counts once.
pub fn rollouts(server: &Server, resource: &str, name: &str) -> usize {
    let end = format!("/{resource}/{name}");
    let mut templates: Vec<Value> = Vec::new();
    for request in server.writes() {
        let spec = request.json()["spec"].clone();
        if request.path.ends_with(&end) && !spec.is_null() && !templates.contains(&spec) {
            templates.push(spec);
        }
    }
    templates.len()
}
