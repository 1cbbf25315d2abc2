//! Calls that end before their work is done: the next one finishes it.

use crate::cluster::Server;
use crate::place::AT_ONCE;
use crate::place::candidate;
use crate::place::carry_out;
use crate::place::connect;
use crate::place::find;
use crate::place::mark;
use crate::place::put_secret;
use crate::place::rollouts;
use crate::place::secret;
use crate::place::stored;
use crate::place::told;
use crate::place::workload;
use lockleaf::actions::apply::restart;
use lockleaf::actions::apply::restart::Change;
use lockleaf::actions::apply::restart::Done;
use lockleaf::actions::cluster::Cluster;
use serde_json::Value;
use serde_json::json;

fn begin(server: &Server) -> Cluster {
    put_secret(server, "db", "eA==");
    server.put("other", &workload("Deployment", "api", "db"));
    connect(server.kubeconfig())
}

/// A call that is killed once the Secret is stored.
fn killed(server: &Server, cluster: &Cluster) {
    let found = find(cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(cluster, &found, AT_ONCE).unwrap();
    put_secret(server, "db", "eQ==");
}

#[test]
fn the_next_call_finishes_what_a_killed_one_began() {
    let server = Server::start_small();
    let cluster = begin(&server);
    killed(&server, &cluster);
    assert_eq!(rollouts(&server, "deployments", "api"), 0);
    let unchanged = [candidate(&secret("db"), Change::None)];
    let found = find(&cluster, &unchanged);
    let expected = ["Deployment/api: Secret/db, which an earlier call changed"];
    assert_eq!(told(&found), expected);
    assert_eq!(carry_out(&cluster, &found, &[]), [Done::Restarted]);
    assert_eq!(rollouts(&server, "deployments", "api"), 1);
    assert_eq!(mark(&server, "deployments", "api"), Value::Null);
    let live = server.get("secrets", "db").unwrap();
    let api = server.get("deployments", "api").unwrap();
    let version = &api["spec"]["template"]["metadata"]["annotations"]["lockleaf/secret-db"];
    let expected = format!(
        "{}-{}",
        live["metadata"]["uid"].as_str().unwrap(),
        live["metadata"]["resourceVersion"].as_str().unwrap()
    );
    assert_eq!(*version, expected);
    assert!(find(&cluster, &unchanged).consumers.is_empty());
}

#[test]
fn a_secret_that_changes_again_is_restarted_for_once() {
    let server = Server::start_small();
    let cluster = begin(&server);
    killed(&server, &cluster);
    server.forget_requests();
    assert_eq!(
        crate::place::change(&server, &cluster, "db", "eg=="),
        [Done::Restarted]
    );
    assert_eq!(server.writes().len(), 1, "the mark was there already");
    assert_eq!(rollouts(&server, "deployments", "api"), 1);
}

#[test]
fn marks_of_other_calls_are_left_to_them() {
    let server = Server::start_small();
    let cluster = begin(&server);
    let mut api = workload("Deployment", "api", "db");
    api["metadata"]["annotations"] = json!({"lockleaf/restart-pending": "ConfigMap/x"});
    server.put("other", &api);
    let unchanged = [candidate(&secret("db"), Change::None)];
    assert!(find(&cluster, &unchanged).consumers.is_empty());
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    assert_eq!(mark(&server, "deployments", "api"), "Secret/db ConfigMap/x");
    let live = put_secret(&server, "db", "eQ==");
    carry_out(&cluster, &found, &[stored(&secret("db"), &live)]);
    assert_eq!(mark(&server, "deployments", "api"), "ConfigMap/x");
}

#[test]
fn a_mark_stays_where_nobody_knows_whether_the_object_was_stored() {
    let server = Server::start_small();
    let cluster = begin(&server);
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let unsure = [secret("db")];
    restart::carry_out(&cluster, &found, &[], &unsure, AT_ONCE);
    assert_eq!(mark(&server, "deployments", "api"), "Secret/db");
}

#[test]
fn a_mark_of_an_earlier_call_stays_where_this_one_is_refused() {
    let server = Server::start_small();
    let cluster = begin(&server);
    killed(&server, &cluster);
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    carry_out(&cluster, &found, &[]);
    assert_eq!(mark(&server, "deployments", "api"), "Secret/db");
}

#[test]
fn a_marked_object_that_was_deleted_meanwhile_restarts_nobody() {
    let server = Server::start_small();
    let cluster = begin(&server);
    killed(&server, &cluster);
    let found = find(&cluster, &[candidate(&secret("db"), Change::None)]);
    server.remove("secrets", "db");
    assert_eq!(carry_out(&cluster, &found, &[]), [Done::Unchanged]);
    assert_eq!(rollouts(&server, "deployments", "api"), 0);
    assert_eq!(mark(&server, "deployments", "api"), Value::Null);
}

#[test]
fn a_patch_whose_answer_is_lost_restarts_once() {
    use crate::cluster::inject::Fault;
    use crate::cluster::inject::Injection;
    let server = Server::start_small();
    let cluster = begin(&server);
    let found = find(&cluster, &[candidate(&secret("db"), Change::Updated)]);
    restart::announce(&cluster, &found, AT_ONCE).unwrap();
    let live = put_secret(&server, "db", "eQ==");
    let path = "/apis/apps/v1/namespaces/shop/deployments/api";
    server.inject(Injection::on("PATCH", path, Fault::Lose));
    let all = [stored(&secret("db"), &live)];
    assert_eq!(carry_out(&cluster, &found, &all), [Done::Restarted]);
    assert_eq!(rollouts(&server, "deployments", "api"), 1);
}
