//! What only a server of our own does on order.

use super::AT_ONCE;
use super::MOST;
use super::Place;
use super::connect;
use super::prune;
use crate::cluster::Server;
use crate::cluster::http::Response;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use lockleaf::actions::apply::prune::PruneError;
use serde_json::json;

const LIST: &str = "/api/v1/namespaces/shop/configmaps";

fn place() -> Place {
    Place::on(Server::start_small())
}

#[test]
fn without_the_right_to_list_nothing_is_deleted() {
    let mut place = place();
    place.apply("set", &["a", "b"]);
    let all = ["get", "create", "patch", "delete"];
    place
        .server
        .user("writer", &[("configmaps", &all), ("secrets", &all)]);
    let set = place.set_of(&["b"]);
    place.cluster = connect(place.server.kubeconfig_of("writer"));
    let refused = place.prepare("set", &mut place.pieces(&["b"])).err();
    let told = refused.expect("sets of others cannot be told").to_string();
    assert!(told.contains("list"), "{told}");
    let fault = prune::find(&place.cluster, &set, MOST, AT_ONCE).unwrap_err();
    assert!(fault.to_string().contains("list"), "{fault}");
    assert_eq!(place.left(&["a", "b"]), ["a", "b"]);
}

#[test]
fn a_parent_that_always_changes_is_told() {
    let place = place();
    place.apply("set", &["a"]);
    let mut set = place.set_of(&["a", "b"]);
    let path = "/api/v1/namespaces/shop/secrets/set";
    let fault = Injection::status("PATCH", path, 409, "Conflict").always();
    place.server.inject(fault);
    place.server.forget_requests();
    let fault = prune::extend(&place.cluster, &mut set).unwrap_err();
    assert!(matches!(fault, PruneError::Busy { .. }), "{fault}");
    assert!(place.server.requests().len() <= 10, "it gives up");
}

#[test]
fn a_kind_that_is_gone_stays_in_the_scope() {
    let place = place();
    place.apply("set", &["a"]);
    let kinds = "applyset.kubernetes.io/contains-group-kinds";
    let with_gone = "ConfigMap,Widget.example.com";
    place.mark("secrets", "set", "annotations", (kinds, with_gone));
    let set = place.set_of(&["a"]);
    let found = place.find(&set);
    assert_eq!(found.unknown.len(), 1);
    assert!(found.deletions.is_empty());
    assert!(place.apply("set", &["a"]).is_empty());
    assert_eq!(place.annotation("set", "contains-group-kinds"), with_gone);
}

#[test]
fn members_on_every_page_are_found_even_if_the_list_grows_too_old() {
    let place = place();
    place.apply("set", &["a", "b"]);
    let label = place.server.get("configmaps", "a").unwrap()["metadata"]["labels"].clone();
    for number in 0..600 {
        let metadata = json!({"name": format!("m{number}"), "labels": label});
        let object = json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": metadata});
        place.server.put("lockleaf", &object);
    }
    let set = place.set_of(&["b"]);
    let expired = json!({"kind": "Status", "apiVersion": "v1", "status": "Failure",
        "reason": "Expired", "code": 410, "metadata": {}});
    let fault = Fault::Answer(Response::json(410, &expired));
    place
        .server
        .inject(Injection::on("GET", LIST, fault).after(1));
    place.server.forget_requests();
    let fault = prune::find(&place.cluster, &set, MOST, AT_ONCE).unwrap_err();
    assert!(
        matches!(&fault, PruneError::TooMany { deletions, .. } if deletions.len() == 601),
        "{fault}"
    );
    let lists = place.server.requests();
    assert_eq!(lists.iter().filter(|it| it.path == LIST).count(), 4);
    assert!(place.server.writes().is_empty());
}

#[test]
fn a_deletion_that_fails_keeps_its_kind_in_the_scope() {
    let place = place();
    place.apply("set", &["a", "b"]);
    let set = place.set_of(&["b"]);
    let found = place.find(&set);
    let fault = Injection::status("DELETE", LIST, 403, "Forbidden").always();
    place.server.inject(fault);
    let pruned = place.carry_out(&found);
    assert_eq!(prune::Pruned::left(&pruned).kinds.len(), 1);
    assert_eq!(place.left(&["a"]), ["a"]);
}
