//! What is checked: each right is asked of the server, before anything starts.

use super::rbac;
use super::sandbox;
use crate::cluster::Server;
use crate::cluster::inject::Injection;
use crate::cluster::rights::Rule;
use serde_json::Value;
use std::collections::BTreeMap;

/// What everything of an apply needs.
const EVERYTHING: [&str; 6] = [
    "--restart",
    "--wait",
    "--prune",
    "--applyset",
    "set",
    "--check",
];

/// The rights of a table in JSON, as rules of one verb each: verb, group, resource and names.
type Right = (String, String, String, Vec<String>);

fn rights(told: &[u8], is_allowed: bool) -> Vec<Right> {
    let told: Value = serde_json::from_slice(told).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let names = |value: &Value| value.as_array().unwrap().iter().map(text).collect();
    let rights = told["rights"].as_array().unwrap().iter();
    rights
        .filter(|it| it["allowed"] == is_allowed)
        .map(|it| {
            (
                text(&it["verb"]),
                text(&it["group"]),
                text(&it["resource"]),
                names(&it["names"]),
            )
        })
        .collect()
}

fn grant(server: &Server, user: &str, (verb, group, resource, names): Right) {
    server.allow(
        user,
        Rule {
            verbs: vec![verb],
            groups: vec![group],
            resources: vec![resource],
            names,
            namespace: Some(server.namespace().to_owned()),
        },
    );
}

#[test]
fn each_missing_right_is_told_and_with_all_of_them_the_check_passes() {
    let (server, sandbox) = (Server::start(), sandbox());
    server.user("writer", &[]);
    let check = |more: &[&str]| rbac(&sandbox, &server, "writer", &[&EVERYTHING, more].concat());
    let ran = check(&[]).ended_with(1);
    assert!(ran.text().contains("create secrets db in"), "{ran}");
    let missing = rights(&check(&["--json"]).ended_with(1).stdout, false);
    let mut verbs: BTreeMap<&str, usize> = BTreeMap::new();
    for (verb, ..) in &missing {
        *verbs.entry(verb).or_default() += 1;
    }
    for verb in ["create", "delete", "get", "list", "patch"] {
        assert!(verbs.contains_key(verb), "{verb} in {verbs:?}");
    }
    let (last, others) = missing.split_last().unwrap();
    for right in others {
        grant(&server, "writer", right.clone());
    }
    let left = rights(&check(&["--json"]).ended_with(1).stdout, false);
    assert_eq!(left, std::slice::from_ref(last), "one is still missing");
    grant(&server, "writer", last.clone());
    let ran = check(&[]).ok();
    assert!(!ran.text().contains("NO"), "{ran}");
}

#[test]
fn rights_of_another_name_are_not_enough() {
    let (server, sandbox) = (Server::start(), sandbox());
    let verbs = ["get", "create", "patch"];
    server.user_of_names("other", "secrets", &["web"], &verbs);
    server.user_of_names("writer", "secrets", &["db"], &verbs);
    let ran = rbac(&sandbox, &server, "other", &["--check"]).ended_with(1);
    assert!(ran.text().contains("NO"), "{ran}");
    rbac(&sandbox, &server, "writer", &["--check"]).ok();
}

#[test]
fn a_check_sends_questions_and_nothing_else() {
    let (server, sandbox) = (Server::start_small(), sandbox());
    let ran = rbac(&sandbox, &server, "admin", &EVERYTHING).ok();
    assert!(ran.text().contains("yes"), "{ran}");
    assert!(server.writes().is_empty());
    let told =
        |it: &crate::cluster::http::Request| String::from_utf8_lossy(&it.body).contains("ENC[");
    assert!(!server.requests().iter().any(told));
}

#[test]
fn a_question_without_an_answer_is_told_as_unknown() {
    let (server, sandbox) = (Server::start_small(), sandbox());
    let reviews = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";
    server.inject(Injection::status("POST", reviews, 403, "Forbidden"));
    let ran = rbac(&sandbox, &server, "admin", &["--check"]).ended_with(1);
    assert!(ran.text().contains("unknown: "), "{ran}");
    ran.keeps("an injected failure");
}
