//! Servers that do not answer.

use super::DB;
use super::Place;
use super::REVIEWS;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use std::net::TcpListener;
use std::time::Duration;
use std::time::Instant;

/// A kubeconfig for a server that is not there any more.
fn of_nobody(place: &Place) -> std::path::PathBuf {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let text = std::fs::read_to_string(place.server.kubeconfig()).unwrap();
    place
        .sandbox
        .write("nobody.yaml", text.replace(&place.server.url(), &address))
}

#[test]
fn a_server_that_is_not_there_is_told_with_its_address() {
    let place = Place::new();
    let kubeconfig = of_nobody(&place);
    place
        .run(&kubeconfig, &["verify", "db.yaml", "--no-unknown"])
        .ended_with(2)
        .says("cannot reach https://127.0.0.1:")
        .says("connection refused");
    let ran = place
        .run(&kubeconfig, &["k8s", "rbac", "db.yaml", "--check"])
        .ended_with(1);
    let told = format!("{}{}", ran.text(), ran.err());
    assert!(told.contains("connection refused"), "{ran}");
}

#[test]
fn a_hanging_server_is_given_up_in_time() {
    let place = Place::new();
    place
        .server
        .inject(Injection::on("", "/", Fault::Hang).always());
    let start = Instant::now();
    place
        .verify(&["--request-timeout", "1s"])
        .ended_with(2)
        .says("did not answer within 1 s");
    assert_eq!(place.asked(DB), 2, "one time-out is worth another try");
    let ran = place
        .check_as("admin", &["--request-timeout", "1s"])
        .ended_with(1);
    assert!(!ran.text().contains("yes"), "{ran}");
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn an_answer_that_trickles_counts_as_none() {
    let place = Place::new();
    let slow = Fault::Trickle(Duration::from_millis(100));
    place.server.inject(Injection::on("GET", DB, slow).always());
    let start = Instant::now();
    place.verify(&["--request-timeout", "1s"]).ended_with(2);
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_server_that_loses_one_answer_is_asked_again() {
    let place = Place::new();
    place
        .server
        .inject(Injection::on("POST", REVIEWS, Fault::Lose));
    place.check_as("admin", &[]).ok();
}
