//! Rights: which verbs an apply needs, and what a refusal says.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::METADATA;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::delete;
use super::cluster::facts::get;
use super::cluster::facts::post;

const ONE: &str = r#"{"data":{"a":"b25l"}}"#;

#[test]
fn a_refusal_names_the_verb_and_the_user() {
    let server = Server::start();
    server.user("nobody", &[]);
    check(
        &server,
        &[
            get("reading", "secrets/app")
                .by("nobody")
                .refused(403, "Forbidden")
                .is("/details/name", "app")
                .says(
                    "User \\\"nobody\\\" cannot get resource \\\"secrets\\\" in API group \\\"\\\"",
                ),
            get("the metadata form needs the same right", "secrets/app")
                .accepting(METADATA)
                .by("nobody")
                .refused(403, "Forbidden"),
            get("listing", "secrets")
                .by("nobody")
                .refused(403, "Forbidden")
                .says("cannot list"),
            apply("applying", "secrets/app", "we", ONE)
                .by("nobody")
                .refused(403, "Forbidden")
                .says("cannot patch"),
            delete("deleting", "secrets/app", "")
                .by("nobody")
                .refused(403, "Forbidden")
                .says("cannot delete"),
            apply("a workload, with its group", "deployments/web", "we", "{}")
                .by("nobody")
                .refused(403, "Forbidden")
                .is("/details/group", "apps"),
        ],
    );
}

#[test]
fn an_apply_that_creates_needs_create_and_patch() {
    let server = Server::start();
    server.user("updater", &[("secrets", &["get", "patch"])]);
    server.user("writer", &[("secrets", &["create", "patch"])]);
    check(
        &server,
        &[
            apply("without create", "secrets/app", "we", ONE)
                .by("updater")
                .refused(403, "Forbidden"),
            apply("the refusal names it", "secrets/app", "we", ONE)
                .since(30)
                .by("updater")
                .says("cannot create")
                .answers(403),
            apply("with both", "secrets/app", "we", ONE)
                .by("writer")
                .answers(201),
            apply(
                "an update needs patch only",
                "secrets/app",
                "we",
                r#"{"data":{"a":"dHdv"}}"#,
            )
            .by("updater")
            .is("/data/a", "dHdv"),
            get("create and patch do not read", "secrets/app")
                .by("writer")
                .refused(403, "Forbidden"),
            apply(
                "but an empty dry run shows all",
                "secrets/app?dryRun=All",
                "probe",
                "{}",
            )
            .by("writer")
            .is("/data/a", "dHdv"),
            apply(
                "unless the metadata form is asked for",
                "secrets/app?dryRun=All",
                "probe",
                "{}",
            )
            .by("writer")
            .accepting(METADATA)
            .absent("/data"),
        ],
    );
}

#[test]
fn names_limit_an_apply_that_creates() {
    let server = Server::start();
    server.user_of_names("named", "secrets", &["only-this"], &["create", "patch"]);
    check(
        &server,
        &[
            apply("the name", "secrets/only-this", "we", ONE)
                .by("named")
                .answers(201),
            apply("another name", "secrets/not-this", "we", ONE)
                .by("named")
                .refused(403, "Forbidden"),
        ],
    );
}

#[test]
fn reviews_tell_what_one_may_do_and_who_one_is() {
    let server = Server::start();
    server.user("writer", &[("secrets", &["create", "patch"])]);
    let asked = |verb: &str| {
        let attributes = json!({"namespace": "{ns}", "verb": verb, "resource": "secrets"});
        json!({
            "apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview",
            "spec": {"resourceAttributes": attributes},
        })
        .to_string()
    };
    let access = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
    let rules = "/apis/authorization.k8s.io/v1/selfsubjectrulesreviews";
    let body = r#"{"apiVersion":"authorization.k8s.io/v1","kind":"SelfSubjectRulesReview","spec":{"namespace":"{ns}"}}"#;
    check(
        &server,
        &[
            post("allowed", access, &asked("patch"))
                .by("writer")
                .answers(201)
                .is("/status/allowed", true),
            post("denied", access, &asked("get"))
                .by("writer")
                .answers(201)
                .is("/status/allowed", false),
            post("rules", rules, body)
                .by("writer")
                .answers(201)
                .says("[\"create\",\"patch\"]")
                .is("/status/incomplete", false),
        ],
    );
}

#[test]
fn an_unknown_token_is_401() {
    let server = Server::start_small();
    server.forget_token("admin");
    check(
        &server,
        &[get("reading", "secrets/app").refused(401, "Unauthorized")],
    );
}
