//! A sealed file that nobody here can open.

use super::Place;
use super::VALUES;

/// Seals the file for a key that is thrown away.
fn sealed() -> Place {
    let place = Place::new();
    let other = place.sandbox.path("other-key");
    let recipient = place.sandbox.make_key(&other);
    place
        .sandbox
        .lockleaf(&["encrypt", "-i", "--age", &recipient, "db.yaml"])
        .ok();
    std::fs::remove_file(other).unwrap();
    assert!(place.sandbox.text("db.yaml").contains("ENC["));
    place
}

#[test]
fn a_sealed_file_that_nobody_can_open_sends_nothing_at_all() {
    let place = sealed();
    place.verify(&[]).ended_with(2).says("db.yaml");
    assert!(place.server.requests().is_empty());
}

#[test]
fn one_of_them_beside_others_sends_nothing_either() {
    let place = sealed();
    let open = format!(
        "apiVersion: v1\nkind: Secret\nmetadata: {{name: web}}\ndata: {{a: {}}}\n",
        VALUES[1]
    );
    place.sandbox.write("web.yaml", open);
    place.verify(&["web.yaml"]).ended_with(2).says("db.yaml");
    assert!(place.server.requests().is_empty());
}

#[test]
fn rights_are_checked_without_its_key_and_without_its_values() {
    let place = sealed();
    place.check_as("admin", &[]).ok();
    for request in place.server.requests() {
        let body = String::from_utf8_lossy(&request.body).into_owned();
        assert!(!body.contains("ENC["), "{body}");
    }
}
