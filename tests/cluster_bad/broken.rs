//! Servers that stumble, are busy, or cut the connection: tried again where that is worth it.

use super::DB;
use super::Place;
use super::VALUES;
use crate::cluster::http::Response;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use serde_json::json;
use std::time::Duration;
use std::time::Instant;

/// A 500 that repeats the Secret in its message.
fn talkative() -> Fault {
    let message = format!(
        "failed to create typed patch object: {} {}",
        VALUES[2], VALUES[3]
    );
    let body = json!({"kind": "Status", "apiVersion": "v1", "status": "Failure",
        "message": message, "code": 500});
    Fault::Answer(Response::json(500, &body))
}

/// One fault, then all is well: the value is another one than the file's.
fn recovers_from(fault: Injection) -> Duration {
    let place = Place::new();
    place.server.inject(fault);
    let start = Instant::now();
    let ran = place.verify(&[]).ended_with(1);
    assert!(ran.text().contains("a (different)"), "{ran}");
    assert_eq!(place.asked(DB), 2);
    start.elapsed()
}

#[test]
fn a_busy_server_is_asked_again_when_it_says() {
    let took = recovers_from(Injection::too_many("GET", DB, 1));
    assert!(took >= Duration::from_secs(1), "{took:?}");
}

#[test]
fn a_server_that_wants_too_much_patience_is_not_waited_for() {
    let place = Place::new();
    let fault = Injection::too_many("GET", DB, 3_600).always();
    place.server.inject(fault);
    let start = Instant::now();
    place.verify(&[]).ended_with(2).says("too much to do (429)");
    assert!(start.elapsed() < Duration::from_secs(30));
    assert_eq!(place.asked(DB), 1);
}

#[test]
fn a_permanent_500_is_sent_once_and_its_message_is_never_told() {
    let place = Place::new();
    place
        .server
        .inject(Injection::on("GET", DB, talkative()).always());
    place.verify(&[]).ended_with(2).keeps("typed patch");
    assert_eq!(place.asked(DB), 1);
}

#[test]
fn a_503_that_passes_is_tried_again() {
    recovers_from(Injection::status("GET", DB, 503, "ServiceUnavailable"));
}

#[test]
fn a_503_that_stays_is_given_up() {
    let place = Place::new();
    let fault = Injection::status("GET", DB, 503, "ServiceUnavailable").always();
    place.server.inject(fault);
    place.verify(&[]).ended_with(2).says("Secret/db in shop");
    assert!((2..=5).contains(&place.asked(DB)));
}

#[test]
fn a_body_that_is_cut_in_the_middle_is_asked_for_again() {
    recovers_from(Injection::on("GET", DB, Fault::Cut(40)));
}

#[test]
fn a_body_that_is_always_cut_is_told() {
    let place = Place::new();
    place
        .server
        .inject(Injection::on("GET", DB, Fault::Cut(40)).always());
    place.verify(&[]).ended_with(2).says("cut the connection");
    assert!((2..=5).contains(&place.asked(DB)));
}

#[test]
fn an_answer_that_is_no_json_is_told() {
    let place = Place::new();
    let page = Fault::Answer(Response::text(200, "<html>of the cluster alone</html>"));
    place.server.inject(Injection::on("GET", DB, page).always());
    place.verify(&[]).ended_with(2).says("cannot be read");
}
