//! Which workloads are found.

use crate::cluster::Server;
use crate::place::AT_ONCE;
use crate::place::candidate;
use crate::place::connect;
use crate::place::deployment;
use crate::place::find;
use crate::place::id;
use crate::place::put_secret;
use crate::place::secret;
use crate::place::told;
use crate::place::workload;
use lockleaf::actions::apply::plan::Remark;
use lockleaf::actions::apply::restart;
use lockleaf::actions::apply::restart::Change;
use serde_json::json;

fn changed(name: &str) -> Vec<restart::Candidate> {
    vec![candidate(&secret(name), Change::Updated)]
}

#[test]
fn every_kind_of_workload_that_uses_what_changes_is_found() {
    let server = Server::start_small();
    for kind in ["Deployment", "StatefulSet", "DaemonSet", "CronJob"] {
        server.put("other", &workload(kind, "api", "db"));
        server.put("other", &workload(kind, "web", "front"));
    }
    let found = find(&connect(server.kubeconfig()), &changed("db"));
    let expected = [
        "Deployment/api: envFrom db",
        "StatefulSet/api: envFrom db",
        "DaemonSet/api: envFrom db",
        "CronJob/api: envFrom db",
    ];
    assert_eq!(told(&found), expected);
    assert_eq!(found.consumers[3].restart.remark, Some(Remark::NextRun));
}

#[test]
fn a_workload_is_found_once_with_all_its_reasons() {
    let server = Server::start_small();
    let mut api = workload("Deployment", "api", "db");
    api["spec"]["template"]["spec"]["volumes"] =
        json!([{"name": "v", "configMap": {"name": "app"}}]);
    server.put("other", &api);
    let app = id("v1", "ConfigMap", "app");
    let candidates = [
        candidate(&secret("db"), Change::Updated),
        candidate(&app, Change::Made),
    ];
    let found = find(&connect(server.kubeconfig()), &candidates);
    assert_eq!(told(&found), ["Deployment/api: envFrom db, volume app"]);
}

#[test]
fn where_nothing_changes_nobody_is_restarted() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let candidates = [candidate(&secret("db"), Change::None)];
    let found = find(&connect(server.kubeconfig()), &candidates);
    assert_eq!(told(&found), [""; 0]);
    assert_eq!(server.writes().len(), 0);
}

#[test]
fn other_namespaces_are_left_alone() {
    let server = Server::start_small();
    server.add_namespace("other");
    let mut api = workload("Deployment", "api", "db");
    api["metadata"]["namespace"] = json!("other");
    server.put("other", &api);
    let found = find(&connect(server.kubeconfig()), &changed("db"));
    assert_eq!(told(&found), [""; 0]);
}

#[test]
fn what_reloader_restarts_is_left_to_it() {
    let server = Server::start_small();
    let mut api = workload("Deployment", "api", "db");
    api["metadata"]["annotations"] = json!({"reloader.stakater.com/auto": "true"});
    server.put("other", &api);
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &changed("db"));
    let left = &found.consumers[0].restart;
    assert_eq!(left.left_to.as_deref(), Some("Reloader"));
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(&server, "db", "eA==");
    let stored = [crate::place::stored(&secret("db"), &live)];
    assert_eq!(crate::place::carry_out(&cluster, &found, &stored), []);
    assert_eq!(server.writes().len(), 0);
}

#[test]
fn reloader_does_not_see_what_is_created() {
    let server = Server::start_small();
    let mut api = workload("Deployment", "api", "db");
    api["metadata"]["annotations"] = json!({"reloader.stakater.com/auto": "true"});
    server.put("other", &api);
    let candidates = [candidate(&secret("db"), Change::Made)];
    let found = find(&connect(server.kubeconfig()), &candidates);
    assert_eq!(found.consumers[0].restart.left_to, None);
}

#[test]
fn paused_and_hand_updated_workloads_are_told() {
    let server = Server::start_small();
    let mut paused = workload("Deployment", "api", "db");
    paused["spec"]["paused"] = json!(true);
    server.put("other", &paused);
    let mut by_hand = workload("DaemonSet", "node", "db");
    by_hand["spec"]["updateStrategy"] = json!({"type": "OnDelete"});
    server.put("other", &by_hand);
    let found = find(&connect(server.kubeconfig()), &changed("db"));
    let remarks: Vec<_> = found.consumers.iter().map(|it| it.restart.remark).collect();
    assert_eq!(remarks, [Some(Remark::Paused), Some(Remark::OnDelete)]);
}

#[test]
fn kinds_that_may_not_be_listed_are_told_and_the_others_found() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    server.put("other", &workload("StatefulSet", "store", "db"));
    server.user("ci", &[("deployments", &["list", "patch"])]);
    let found = find(&connect(server.kubeconfig_of("ci")), &changed("db"));
    assert_eq!(told(&found), ["Deployment/api: envFrom db"]);
    let unlisted: Vec<_> = found.unlisted.iter().map(|it| it.plural.as_str()).collect();
    assert_eq!(unlisted, ["statefulsets", "daemonsets", "cronjobs"]);
    assert_eq!(found.unlisted[0].namespace, "shop");
}

#[test]
fn workloads_of_the_same_call_are_read_one_by_one_where_no_list_is_allowed() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    server.put("other", &workload("Deployment", "web", "db"));
    server.user_of_names("ci", "deployments", &["api"], &["get", "patch"]);
    let cluster = connect(server.kubeconfig_of("ci"));
    let given = [deployment("api"), deployment("web"), deployment("new")];
    let found = restart::find(&cluster, &changed("db"), &given, AT_ONCE).unwrap();
    assert_eq!(told(&found), ["Deployment/api: envFrom db"]);
    assert_eq!(found.unlisted.len(), 4);
}

#[test]
fn no_answer_is_no_empty_list() {
    use crate::cluster::inject::Injection;
    let server = Server::start_small();
    let path = "/apis/apps/v1/namespaces/shop/statefulsets";
    server.inject(Injection::status("GET", path, 401, "Unauthorized").always());
    let cluster = connect(server.kubeconfig());
    assert!(restart::find(&cluster, &changed("db"), &[], AT_ONCE).is_err());
}
