//! More Secrets than a page of a list holds: on the small server, whose requests can be counted.

use super::DB;
use super::Place;
use crate::cluster::Server;
use crate::cluster::http::Response;
use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use serde_json::json;

/// So many Secrets are in one file and in the cluster.
fn place(count: usize) -> Place {
    let place = Place::on(Server::start_small());
    let mut text = String::new();
    for number in 0..count {
        let name = format!("s{number}");
        text += &DB.replace("name: db", &format!("name: {name}"));
        text += "---\n";
        place.secret("lockleaf", &name, json!({"a": "YQ==", "b": "Yg=="}));
    }
    place.sandbox.write("db.yaml", text);
    place
}

/// How many requests were for the list of Secrets, and how many for one Secret.
fn asked(place: &Place) -> (usize, usize) {
    let requests = place.server.requests();
    assert!(requests.iter().all(|it| it.method == "GET"));
    let of = |is: fn(&str) -> bool| requests.iter().filter(|it| is(&it.path)).count();
    let lists = of(|path| path.ends_with("/secrets"));
    (lists, of(|path| path.contains("/secrets/")))
}

#[test]
fn a_thousand_unchanged_secrets_are_read_once_each_and_listed_in_pages() {
    let place = place(1_000);
    let ran = place.verify(&[]).ok();
    assert!(ran.text().contains("1000 as the files say"), "{ran}");
    assert_eq!(asked(&place), (2, 1_000));
    let others = place.server.requests().len() - 1_002;
    assert!(others < 10, "{others} requests beside them");
}

#[test]
fn a_list_that_grows_too_old_between_its_pages_is_begun_anew() {
    let place = place(0);
    place.sandbox.write("db.yaml", DB);
    place.secret("lockleaf", "db", json!({"a": "YQ==", "b": "Yg=="}));
    for number in 0..600 {
        place.secret("other", &format!("legacy-{number}"), json!({}));
    }
    let expired = json!({"kind": "Status", "apiVersion": "v1", "status": "Failure",
        "reason": "Expired", "code": 410, "metadata": {}});
    let fault = Fault::Answer(Response::json(410, &expired));
    // Before the second page come the one Secret and the first page.
    let injection = Injection::on("GET", "/api/v1/namespaces/shop/secrets", fault);
    place.server.inject(injection.after(2));
    let ran = place.verify(&[]).ended_with(1);
    assert!(ran.text().contains("600 known to no file"), "{ran}");
    assert_eq!(asked(&place), (4, 1));
}
