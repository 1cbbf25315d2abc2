//! Faults that tests order, and the log of what arrived.

use std::time::Duration;
use std::time::Instant;

use super::cluster::Server;
use super::cluster::client::Ask;
use super::cluster::client::Client;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;
use super::cluster::inject::Fault;
use super::cluster::inject::Injection;

#[test]
fn an_ordered_answer_comes_once() {
    let server = Server::start_small();
    server.inject(Injection::too_many("GET", "/api/v1", 1));
    server.inject(Injection::status("GET", "/api/v1", 500, "InternalError").after(1));
    check(
        &server,
        &[
            get("429 in plain text", "secrets")
                .answers(429)
                .header("retry-after", "1")
                .says("Too many requests"),
            get("500", "secrets").refused(500, "InternalError"),
            get("the true answer", "secrets"),
        ],
    );
}

#[test]
fn a_delay_delays_and_a_trickle_is_slow() {
    let server = Server::start_small();
    let pause = Duration::from_millis(30);
    server.inject(Injection::on("", "/version", Fault::Delay(pause)));
    server.inject(Injection::on("", "/readyz", Fault::Trickle(pause)));
    let begin = Instant::now();
    check(
        &server,
        &[get("late", "/version"), get("slow", "/readyz").says("ok")],
    );
    assert!(begin.elapsed() >= 3 * pause);
}

#[test]
fn what_arrived_is_in_the_log() {
    let server = Server::start_small();
    check(
        &server,
        &[
            apply("a dry run", "secrets/app?dryRun=All", "we", "{}").answers(201),
            apply("a write", "secrets/app", "we", "{}").answers(201),
        ],
    );
    let paths: Vec<String> = server
        .requests()
        .into_iter()
        .map(|request| request.path)
        .collect();
    assert_eq!(paths, ["/api/v1/namespaces/shop/secrets/app"; 2]);
    assert_eq!(server.writes().len(), 1);
    server.forget_requests();
    assert!(server.requests().is_empty());
}

#[test]
fn a_lost_answer_is_of_a_request_that_was_done() {
    let server = Server::start_small();
    server.inject(Injection::on("PATCH", "/", Fault::Lose));
    let client = Client::of(&server.kubeconfig());
    let ask = Ask {
        method: "PATCH",
        target: "/api/v1/namespaces/shop/secrets/app?fieldManager=we",
        headers: vec![("content-type", "application/apply-patch+yaml".to_owned())],
        body: Some(r#"{"apiVersion":"v1","kind":"Secret"}"#.to_owned()),
    };
    assert!(client.try_send(&ask).is_none());
    assert!(server.get("secrets", "app").is_some());
}

#[test]
fn a_cut_answer_is_an_error_for_the_client() {
    let server = Server::start_small();
    for fault in [Fault::Cut(10), Fault::Cut(0), Fault::Close] {
        server.inject(Injection::on("GET", "/version", fault));
        let client = Client::of(&server.kubeconfig());
        let ask = Ask {
            method: "GET",
            target: "/version",
            ..Ask::default()
        };
        assert!(client.try_send(&ask).is_none());
    }
}
