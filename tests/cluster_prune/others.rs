//! Sets of others.

use super::Place;
use lockleaf::actions::apply::prune::PruneError;
use lockleaf::manifest::applyset::NotOurs;
use serde_json::json;

#[test]
fn members_of_another_set_are_not_taken_over() {
    let place = Place::new();
    place.apply("one", &["a"]);
    let taken = place.prepare("two", &mut place.pieces(&["a"]));
    assert!(matches!(taken, Err(PruneError::OfOthers { objects }) if objects.len() == 1));
}

#[test]
fn a_secret_that_is_no_set_does_not_become_one() {
    let place = Place::new();
    let plain = json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "plain"}});
    let before = place.server.put("somebody", &plain);
    let fault = place.prepare("plain", &mut place.pieces(&["b"])).err();
    let no_set = |it: &PruneError| {
        let fault = &NotOurs::NoSet;
        matches!(it, PruneError::NotOurs { fault: said, .. } if said == fault)
    };
    assert!(fault.as_ref().is_some_and(no_set));
    let after = place.server.get("secrets", "plain").unwrap();
    assert_eq!(after["metadata"], before["metadata"]);
}

#[test]
fn the_set_of_another_tool_is_refused() {
    let place = Place::new();
    place.apply("set", &["a"]);
    let tool = ("applyset.kubernetes.io/tooling", "kubectl/v1.32");
    place.mark("secrets", "set", "annotations", tool);
    let fault = place.prepare("set", &mut place.pieces(&["b"])).err();
    let kubectls = NotOurs::Tool("kubectl".to_owned());
    assert!(matches!(fault, Some(PruneError::NotOurs { fault, .. }) if fault == kubectls));
}
