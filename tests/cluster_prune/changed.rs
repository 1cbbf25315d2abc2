//! What changes while it is being pruned.

use super::Place;
use super::prune;
use lockleaf::actions::apply::prune::Outcome;

#[test]
fn an_object_that_changed_since_it_was_seen_stays() {
    let place = Place::new();
    place.apply("set", &["a", "b"]);
    let found = place.find(&place.set_of(&["b"]));
    place.mark("configmaps", "a", "labels", ("x", "y"));
    let pruned = place.carry_out(&found);
    assert!(matches!(pruned[0].outcome, Outcome::Changed));
    assert_eq!(place.left(&["a"]), ["a"]);
}

#[test]
fn an_object_that_was_made_anew_since_it_was_seen_stays() {
    let place = Place::new();
    place.apply("set", &["a", "b"]);
    let found = place.find(&place.set_of(&["b"]));
    place.server.remove("configmaps", "a");
    place.put("a");
    let pruned = place.carry_out(&found);
    assert!(matches!(pruned[0].outcome, Outcome::Changed));
    assert_eq!(place.left(&["a"]), ["a"]);
}

#[test]
fn an_object_that_is_gone_already_counts_as_deleted() {
    let place = Place::new();
    place.apply("set", &["a", "b"]);
    let found = place.find(&place.set_of(&["b"]));
    place.server.remove("configmaps", "a");
    let pruned = place.carry_out(&found);
    assert!(matches!(pruned[0].outcome, Outcome::Deleted));
}

#[test]
fn a_parent_that_changed_meanwhile_is_read_again() {
    let place = Place::new();
    place.apply("set", &["a"]);
    let mut set = place.set_of(&["a", "b"]);
    let kinds = "applyset.kubernetes.io/contains-group-kinds";
    place.mark("secrets", "set", "annotations", (kinds, "ConfigMap,Secret"));
    prune::extend(&place.cluster, &mut set).unwrap();
    let kept = place.annotation("set", "contains-group-kinds");
    assert_eq!(kept, "ConfigMap,Secret", "what the other wrote is kept");
}

#[test]
fn a_parent_that_changed_meanwhile_is_not_narrowed() {
    let place = Place::new();
    place.apply("set", &["a"]);
    let mut set = place.set_of(&["a"]);
    prune::extend(&place.cluster, &mut set).unwrap();
    let kinds = "applyset.kubernetes.io/contains-group-kinds";
    place.mark("secrets", "set", "annotations", (kinds, "ConfigMap,Secret"));
    set.stored = None;
    let left = place.find(&set).left(&set);
    prune::shrink(&place.cluster, &mut set, &left).unwrap();
    let kept = place.annotation("set", "contains-group-kinds");
    assert_eq!(kept, "ConfigMap,Secret");
}
