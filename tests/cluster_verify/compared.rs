//! What the files say, key by key.

use super::Place;
use serde_json::Value;
use serde_json::json;

#[test]
fn a_secret_that_is_not_there_is_missing() {
    let place = Place::new();
    let ran = place.verify(&["--no-unknown"]).ended_with(1);
    assert!(ran.text().contains("- missing"), "{ran}");
}

#[test]
fn what_the_files_say_is_the_same() {
    let ran = Place::applied().verify(&["--no-unknown"]).ok();
    assert!(ran.text().contains("= as the files say"), "{ran}");
}

#[test]
fn differences_are_told_by_key_and_owner_and_never_by_value() {
    let place = Place::applied();
    let data = json!({"a": "b3RoZXJ3aXNl", "b": "Yg==", "x": "b3RoZXJ3aXNl"});
    place.secret("kubectl-patch", "db", data);
    let ran = place.verify(&["--no-unknown"]).ended_with(1);
    let told = "a (different), x (in no file, owned by kubectl-patch)";
    assert!(ran.text().contains(told), "{ran}");
    ran.keeps("otherwise").keeps("b3RoZXJ3aXNl");
}

#[test]
fn an_emptied_secret_is_not_the_same() {
    let place = Place::new();
    place.secret("other", "db", json!({}));
    let ran = place.verify(&["--no-unknown"]).ended_with(1);
    let told = "~ a (missing), b (missing), empty";
    assert!(ran.text().contains(told), "{ran}");
}

#[test]
fn without_the_right_to_read_nothing_is_called_the_same() {
    let place = Place::applied();
    place.server.user("writer", &[("secrets", &["create"])]);
    let ran = place
        .verify_as("writer", &["--no-unknown", "--json"])
        .ended_with(2)
        .says("get");
    let told: Value = serde_json::from_slice(&ran.stdout).unwrap();
    assert_eq!(told["same"], false);
    assert_eq!(told["complete"], false);
    assert_eq!(told["objects"][0]["state"], "failed");
}

#[test]
fn verifying_changes_nothing() {
    let place = Place::applied();
    let before = place.server.get("secrets", "db");
    place.verify(&[]);
    assert_eq!(place.server.get("secrets", "db"), before);
    assert!(place.server.writes().is_empty());
}
