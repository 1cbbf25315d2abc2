//! How workloads are restarted.

use crate::cluster::Server;
use crate::place::AT_ONCE;
use crate::place::candidate;
use crate::place::carry_out;
use crate::place::change;
use crate::place::connect;
use crate::place::deployment;
use crate::place::find;
use crate::place::mark;
use crate::place::put_secret;
use crate::place::rollouts;
use crate::place::secret;
use crate::place::stored;
use crate::place::workload;
use lockleaf::actions::apply::restart;
use lockleaf::actions::apply::restart::Change;
use lockleaf::actions::apply::restart::Done;
use lockleaf::actions::apply::restart::Stored;
use lockleaf::kube::Accept;
use serde_json::Value;
use serde_json::json;

fn annotations(server: &Server, resource: &str, name: &str) -> Value {
    let object = server.get(resource, name).unwrap();
    let template = match resource {
        "cronjobs" => &object["spec"]["jobTemplate"]["spec"]["template"],
        _ => &object["spec"]["template"],
    };
    template["metadata"]["annotations"].clone()
}

#[test]
fn a_change_restarts_each_consumer_once_for_the_version_that_was_stored() {
    let server = Server::start_small();
    for kind in ["Deployment", "StatefulSet", "DaemonSet", "CronJob"] {
        server.put("other", &workload(kind, "api", "db"));
    }
    let cluster = connect(server.kubeconfig());
    assert_eq!(
        change(&server, &cluster, "db", "eA=="),
        [Done::Restarted; 4]
    );
    let live = server.get("secrets", "db").unwrap();
    let text = |field: &str| live["metadata"][field].as_str().unwrap().to_owned();
    let version = format!("{}-{}", text("uid"), text("resourceVersion"));
    for resource in ["deployments", "statefulsets", "daemonsets", "cronjobs"] {
        let expected = json!({"lockleaf/secret-db": version});
        assert_eq!(
            annotations(&server, resource, "api"),
            expected,
            "{resource}"
        );
        assert_eq!(mark(&server, resource, "api"), Value::Null, "{resource}");
        assert_eq!(rollouts(&server, resource, "api"), 1, "{resource}");
    }
}

#[test]
fn a_mark_rolls_nothing_out_and_names_what_changes() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    assert_eq!(mark(&server, "deployments", "api"), "Secret/db");
    assert_eq!(rollouts(&server, "deployments", "api"), 0);
    assert_eq!(annotations(&server, "deployments", "api"), Value::Null);
}

#[test]
fn the_same_version_again_is_not_sent() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    change(&server, &cluster, "db", "eA==");
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let same = [stored(&secret("db"), &server.get("secrets", "db").unwrap())];
    assert_eq!(carry_out(&cluster, &found, &same), [Done::Unchanged]);
    assert_eq!(rollouts(&server, "deployments", "api"), 1);
    assert_eq!(mark(&server, "deployments", "api"), Value::Null);
}

#[test]
fn what_was_not_stored_restarts_nobody_and_leaves_no_mark() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    assert_eq!(carry_out(&cluster, &found, &[]), [Done::Unchanged]);
    assert_eq!(mark(&server, "deployments", "api"), Value::Null);
    assert_eq!(rollouts(&server, "deployments", "api"), 0);
}

#[test]
fn a_workload_whose_own_apply_rolls_it_out_is_not_restarted_again() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(&server, "db", "eA==");
    let mut newer = workload("Deployment", "api", "db");
    newer["spec"]["template"]["spec"]["containers"][0]["image"] = json!("i:2");
    newer["metadata"]["annotations"]["lockleaf/restart-pending"] = json!("Secret/db");
    server.put("other", &newer);
    let api = cluster
        .get(&deployment("api"), Accept::Whole)
        .unwrap()
        .unwrap();
    let all = [
        stored(&secret("db"), &live),
        Stored::of(&deployment("api"), &api, &found),
    ];
    assert!(all[1].rolls_out);
    assert_eq!(carry_out(&cluster, &found, &all), [Done::RolledOutAlready]);
    assert_eq!(rollouts(&server, "deployments", "api"), 0);
    assert_eq!(mark(&server, "deployments", "api"), Value::Null);
}

#[test]
fn a_workload_that_is_applied_without_a_change_of_its_template_is_restarted() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    let live = put_secret(&server, "db", "eA==");
    let mut scaled = workload("Deployment", "api", "db");
    scaled["spec"]["replicas"] = json!(3);
    server.put("other", &scaled);
    let api = cluster
        .get(&deployment("api"), Accept::Whole)
        .unwrap()
        .unwrap();
    let own = Stored::of(&deployment("api"), &api, &found);
    assert!(!own.rolls_out);
    let all = [stored(&secret("db"), &live), own];
    assert_eq!(carry_out(&cluster, &found, &all), [Done::Restarted]);
}

#[test]
fn a_workload_that_was_deleted_meanwhile_is_no_trouble() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    server.remove("deployments", "api");
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(&server, "db", "eA==");
    let all = [stored(&secret("db"), &live)];
    assert_eq!(carry_out(&cluster, &found, &all), [Done::Gone]);
}

#[test]
fn whoever_may_not_patch_learns_it_before_anything_is_stored() {
    let server = Server::start_small();
    server.put("other", &workload("Deployment", "api", "db"));
    server.user("ci", &[("deployments", &["list"])]);
    let cluster = connect(server.kubeconfig_of("ci"));
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    let fault = restart::announce(&cluster, &found, AT_ONCE).unwrap_err();
    assert_eq!(fault.refusal().unwrap().status, 403);
}

#[test]
fn one_that_cannot_be_restarted_does_not_keep_the_others_from_it() {
    use crate::cluster::inject::Injection;
    let server = Server::start_small();
    for name in ["a", "b", "c"] {
        server.put("other", &workload("Deployment", name, "db"));
    }
    let cluster = connect(server.kubeconfig());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(&server, "db", "eA==");
    let path = "/apis/apps/v1/namespaces/shop/deployments/b";
    server.inject(Injection::status("PATCH", path, 403, "Forbidden").always());
    let all = [stored(&secret("db"), &live)];
    let carried = restart::carry_out(&cluster, &found, &all, &[], AT_ONCE);
    let failed: Vec<_> = carried.iter().filter(|it| it.outcome.is_err()).collect();
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].workload, deployment("b"));
    assert_eq!(mark(&server, "deployments", "b"), "Secret/db");
    assert_eq!(mark(&server, "deployments", "c"), Value::Null);
}
