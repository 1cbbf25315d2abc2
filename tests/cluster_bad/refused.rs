//! Refusals: each is told in our own words, and sent once.

use super::DB;
use super::Place;
use super::REVIEWS;
use crate::cluster::inject::Injection;

#[test]
fn an_expired_token_is_told() {
    let place = Place::new();
    place.server.user("writer", &[]);
    place.server.forget_token("writer");
    place
        .verify_as("writer", &[])
        .ended_with(2)
        .says("the credentials are not accepted (401)")
        .keeps("token-of-writer");
    assert_eq!(place.asked(DB), 1);
    let ran = place.check_as("writer", &[]).ended_with(1);
    assert!(!ran.text().contains("yes"), "{ran}");
    ran.says("the token has expired or is wrong: log in");
    assert_eq!(place.server.requests().len(), 1 + place.asked(REVIEWS));
}

#[test]
fn a_missing_right_is_told_with_its_verb() {
    let place = Place::new();
    place.server.user("writer", &[("secrets", &["patch"])]);
    place
        .verify_as("writer", &[])
        .ended_with(2)
        .says("get")
        .says("Secret/db in shop");
    assert_eq!(place.asked(DB), 1);
    let ran = place.check_as("writer", &[]).ended_with(1);
    let missing: Vec<String> = ran
        .text()
        .lines()
        .filter(|line| line.contains(" NO "))
        .map(|line| line.split(' ').next().unwrap().to_owned())
        .collect();
    assert!(missing.contains(&"create".to_owned()), "{ran}");
    assert!(!missing.contains(&"patch".to_owned()), "{ran}");
}

#[test]
fn refusals_are_sent_once_and_end_with_2() {
    for (code, reason) in [
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (403, "Forbidden"),
        (409, "Conflict"),
        (410, "Expired"),
        (422, "Invalid"),
        (500, "InternalError"),
        (500, ""),
        (501, "NotImplemented"),
    ] {
        let place = Place::new();
        let fault = Injection::status("GET", DB, code, reason).always();
        place.server.inject(fault);
        let ran = place.verify(&[]).ended_with(2);
        assert_eq!(place.asked(DB), 1, "{code} {reason}: {ran}");
        assert!(ran.err().contains("Secret/db in shop"), "{code}: {ran}");
        ran.keeps("an injected failure");
    }
}

#[test]
fn a_404_is_a_secret_that_is_not_there() {
    let place = Place::new();
    place.server.remove("secrets", "db");
    let ran = place.verify(&[]).ended_with(1);
    assert!(ran.text().contains("- missing"), "{ran}");
    assert_eq!(place.asked(DB), 1);
}

#[test]
fn a_check_that_is_refused_calls_no_right_allowed() {
    for (code, reason, told) in [
        (401, "Unauthorized", "(401)"),
        (403, "Forbidden", "(403)"),
        (500, "InternalError", "(500)"),
    ] {
        let place = Place::new();
        let fault = Injection::status("POST", REVIEWS, code, reason).always();
        place.server.inject(fault);
        let ran = place.check_as("admin", &[]).ended_with(1);
        assert!(!ran.text().contains("yes"), "{ran}");
        assert!(
            format!("{}{}", ran.text(), ran.err()).contains(told),
            "{ran}"
        );
        ran.keeps("an injected failure");
    }
}
