//! Secrets that no file knows.

use super::Place;
use serde_json::json;

#[test]
fn secrets_that_no_file_knows_are_told_apart_from_those_that_somebody_keeps() {
    let place = Place::applied();
    place.secret("kubectl-create", "legacy", json!({"a": "bGVnYWN5IHdvcmRz"}));
    place.secret("helm", "sh.helm.release.v1.web.v1", json!({}));
    let ran = place.verify(&[]).ended_with(1);
    assert!(ran.text().contains("Secret/legacy"), "{ran}");
    assert!(ran.text().contains("? no file knows it"), "{ran}");
    assert!(ran.text().contains("1 of Helm"), "{ran}");
    assert!(!ran.text().contains("sh.helm.release"), "{ran}");
    ran.keeps("legacy words").keeps("bGVnYWN5IHdvcmRz");
}

#[test]
fn unknown_secrets_are_not_looked_for_where_nobody_asks() {
    let place = Place::applied();
    place.secret("kubectl-create", "legacy", json!({}));
    let ran = place.verify(&["--no-unknown"]).ok();
    assert!(!ran.text().contains("legacy"), "{ran}");
    let listed = |it: &crate::cluster::http::Request| it.path.ends_with("/secrets");
    assert!(!place.server.requests().iter().any(listed));
}

#[test]
fn the_values_of_unknown_secrets_are_never_asked_for() {
    let place = Place::applied();
    place.secret("kubectl-create", "legacy", json!({"a": "eA=="}));
    place.verify(&[]).ended_with(1);
    for request in place.server.requests() {
        assert!(!request.path.ends_with("/legacy"));
        if request.path.ends_with("/secrets") {
            let accept = request.header("accept").unwrap_or_default();
            assert!(accept.contains("PartialObjectMetadataList"), "{accept}");
        }
    }
}

#[test]
fn without_the_right_to_list_it_is_said_that_nobody_looked_and_the_rest_is_told() {
    let place = Place::applied();
    place.server.user("reader", &[("secrets", &["get"])]);
    let ran = place
        .verify_as("reader", &[])
        .ended_with(2)
        .says("was not looked at")
        .says("may not list secrets");
    assert!(ran.text().contains("= as the files say"), "{ran}");
    let told = place.verify_as("reader", &["--json"]).ended_with(2).stdout;
    let told: serde_json::Value = serde_json::from_slice(&told).unwrap();
    assert_eq!(told["complete"], false);
    place.verify_as("reader", &["--no-unknown"]).ok();
}
