//! What is deleted, and what stays.

use super::AT_ONCE;
use super::Place;
use lockleaf::actions::apply::prune;
use lockleaf::actions::apply::prune::PruneError;
use lockleaf::manifest::applyset::Spared;

#[test]
fn what_is_given_no_longer_is_deleted_and_nothing_else() {
    let place = Place::new();
    place.put("others");
    assert!(place.apply("set", &["a", "b", "c"]).is_empty());
    assert_eq!(place.annotation("set", "contains-group-kinds"), "ConfigMap");
    assert_eq!(place.apply("set", &["b"]), ["a", "c"]);
    assert_eq!(place.left(&["a", "b", "c", "others"]), ["b", "others"]);
}

#[test]
fn finding_deletes_nothing_and_a_cap_refuses_all() {
    let place = Place::new();
    place.apply("set", &["a", "b", "c"]);
    let set = place.set_of(&["c"]);
    let fault = prune::find(&place.cluster, &set, 1, AT_ONCE).unwrap_err();
    assert!(matches!(&fault, PruneError::TooMany { deletions, most: 1 } if deletions.len() == 2));
    let found = prune::find(&place.cluster, &set, 2, AT_ONCE).unwrap();
    assert_eq!(found.deletions.len(), 2);
    assert!(found.deletions[0].last_applied.is_some());
    assert_eq!(place.left(&["a", "b", "c"]), ["a", "b", "c"]);
}

#[test]
fn a_set_of_nothing_is_refused() {
    let place = Place::new();
    place.apply("set", &["a"]);
    let nothing = place.prepare("set", &mut []);
    assert!(matches!(nothing, Err(PruneError::Nothing)));
    assert_eq!(place.left(&["a"]), ["a"]);
}

#[test]
fn annotated_members_are_spared_and_stay_in_the_scope() {
    let place = Place::new();
    place.apply("set", &["a", "b"]);
    let mark = ("lockleaf/prune", "disabled");
    place.mark("configmaps", "a", "annotations", mark);
    let set = place.set_of(&["b"]);
    let found = prune::find(&place.cluster, &set, 0, AT_ONCE).unwrap();
    let spared = Some(Spared::Annotation("lockleaf/prune: disabled"));
    assert_eq!(found.deletions[0].spared, spared);
    assert!(place.carry_out(&found).is_empty());
    assert_eq!(found.left(&set).kinds.len(), 1);
    assert_eq!(place.left(&["a"]), ["a"]);
}
