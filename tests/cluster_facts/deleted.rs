//! Deleting: preconditions, dry runs, finalizers, namespaces that end.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::delete;
use super::cluster::facts::get;

const ONE: &str = r#"{"data":{"a":"b25l"}}"#;

#[test]
fn preconditions_guard_a_deletion() {
    let wrong_uid = r#"{"preconditions":{"uid":"00000000-0000-4000-8000-000000000000"}}"#;
    let wrong_version = r#"{"preconditions":{"uid":"{uid}","resourceVersion":"1"}}"#;
    let right = r#"{"preconditions":{"uid":"{uid}","resourceVersion":"{version}"}}"#;
    check(
        &Server::start(),
        &[
            apply("the object", "secrets/app", "we", ONE).answers(201),
            delete("another uid", "secrets/app", wrong_uid).refused(409, "Conflict"),
            delete("another version", "secrets/app", wrong_version).refused(409, "Conflict"),
            get("it is still there", "secrets/app"),
            delete("both right", "secrets/app", right)
                .is("/status", "Success")
                .is("/details/name", "app"),
            delete("it is gone", "secrets/app", "").refused(404, "NotFound"),
        ],
    );
}

#[test]
fn a_dry_run_must_stand_in_the_body_if_there_is_one() {
    let dry = r#"{"apiVersion":"v1","kind":"DeleteOptions","dryRun":["All"]}"#;
    let plain = r#"{"apiVersion":"v1","kind":"DeleteOptions"}"#;
    check(
        &Server::start(),
        &[
            apply("the object", "secrets/app", "we", ONE).answers(201),
            delete("in the body", "secrets/app", dry).is("/status", "Success"),
            get("it is still there", "secrets/app"),
            delete("in the query, without a body", "secrets/app?dryRun=All", "")
                .is("/status", "Success"),
            get("still", "secrets/app"),
            delete("in the query, with a body", "secrets/app?dryRun=All", plain)
                .is("/status", "Success"),
            get("it is gone", "secrets/app").refused(404, "NotFound"),
        ],
    );
}

#[test]
fn a_finalizer_holds_an_object() {
    let held = r#"{"metadata":{"finalizers":["example.org/hold"]},"data":{"a":"b25l"}}"#;
    check(
        &Server::start(),
        &[
            apply("the object", "secrets/held", "we", held).answers(201),
            delete("the answer is the object", "secrets/held", "")
                .is("/kind", "Secret")
                .is("/metadata/finalizers", json!(["example.org/hold"])),
            apply("without its finalizer it goes", "secrets/held", "we", ONE).same("/metadata/uid"),
            get("it is gone", "secrets/held").refused(404, "NotFound"),
        ],
    );
}

#[test]
fn nothing_is_made_in_a_namespace_that_ends() {
    let server = Server::start_small();
    check(
        &server,
        &[
            delete("the namespace", "/api/v1/namespaces/{ns}", "")
                .is("/status/phase", "Terminating"),
            apply("a Secret", "secrets/app", "we", ONE)
                .refused(403, "Forbidden")
                .because("NamespaceTerminating", "metadata.namespace"),
        ],
    );
}
