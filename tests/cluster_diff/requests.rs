//! What `diff` asks of a server: only what stores nothing.

use crate::cluster::http::Response;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

#[test]
fn a_thousand_unchanged_secrets_are_only_read() {
    let desk = Desk::new();
    let texts = (0..1000).map(|number| secret(&format!("s{number}"), "color", "same"));
    desk.write("many.yaml", &texts.collect::<Vec<_>>().join("---\n"));
    desk.run(&["apply", "many.yaml", "--yes"]).ends(0);
    desk.writes();
    desk.run(&["diff", "many.yaml", "--cluster"])
        .ends(0)
        .prints("1000 objects: nothing differs.");
    let requests = desk.server.requests();
    assert!(requests.iter().all(|it| it.method == "GET"));
    assert!(requests.len() < 1010, "{}", requests.len());
    assert_eq!(desk.writes(), 0);
}

#[test]
fn an_answer_that_repeats_the_secret_is_not_told() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let message = format!("no: {VALUE} {}", STANDARD.encode(VALUE));
    let body = json!({"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 422,
        "reason": "Invalid", "message": message});
    let answer = Fault::Answer(Response::json(422, &body));
    let path = "/api/v1/namespaces/shop/secrets/db";
    desk.server.inject(Injection::on("GET", path, answer));
    // That no output holds the value is looked at with every call.
    desk.run(&["diff", "db.yaml", "--cluster"])
        .ends(2)
        .prints("? could not be looked at");
}
