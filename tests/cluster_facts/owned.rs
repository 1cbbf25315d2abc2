//! Owners of fields: conflicts, force, shared fields.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;
use super::cluster::facts::merge;
use super::cluster::facts::post;

const ONE: &str = r#"{"data":{"a":"b25l"}}"#;
const TWO: &str = r#"{"data":{"a":"dHdv"}}"#;
const CONFLICT: &str = "FieldManagerConflict";

#[test]
fn a_field_of_another_manager_is_a_conflict() {
    check(
        &Server::start(),
        &[
            apply("the first owner", "secrets/app", "we", ONE).answers(201),
            apply("another manager", "secrets/app", "other", TWO)
                .refused(409, "Conflict")
                .because(CONFLICT, ".data.a")
                .is(
                    "/message",
                    "Apply failed with 1 conflict: conflict with \"we\": .data.a",
                ),
            apply("in a dry run too", "secrets/app?dryRun=All", "other", TWO)
                .refused(409, "Conflict"),
            apply(
                "force takes the field",
                "secrets/app?force=true",
                "other",
                TWO,
            )
            .is("/data/a", "dHdv")
            .is("/metadata/managedFields/0/manager", "other")
            .absent("/metadata/managedFields/1"),
            apply("now the first meets the conflict", "secrets/app", "we", ONE)
                .refused(409, "Conflict")
                .because(CONFLICT, ".data.a"),
        ],
    );
}

#[test]
fn an_edit_owns_what_it_changed() {
    let edit = r#"{"data":{"a":"dHdv","x":"eA==","y":"eQ=="}}"#;
    let all = r#"{"data":{"a":"b25l","x":"MQ==","y":"Mg==","w":"Mw=="}}"#;
    check(
        &Server::start(),
        &[
            apply("the owner", "secrets/app", "we", ONE).answers(201),
            merge("an edit by hand", "secrets/app", "kubectl-edit", edit).is("/data/x", "eA=="),
            apply("the edit is in the way", "secrets/app", "we", ONE)
                .refused(409, "Conflict")
                .is(
                    "/message",
                    "Apply failed with 1 conflict: conflict with \"kubectl-edit\" using v1: .data.a",
                ),
            apply("a third manager", "secrets/app", "third", r#"{"data":{"w":"dw=="}}"#)
                .is("/data/w", "dw=="),
            apply("many conflicts", "secrets/app", "we", all)
                .refused(409, "Conflict")
                .because(CONFLICT, ".data.a")
                .because(CONFLICT, ".data.w")
                .because(CONFLICT, ".data.x")
                .says("Apply failed with 4 conflicts: conflicts with \\\"kubectl-edit\\\" using v1:")
                .says("conflicts with \\\"third\\\":"),
            apply("force leaves what is foreign", "secrets/app?force=true", "we", ONE)
                .is("/data", json!({"a": "b25l", "w": "dw==", "x": "eA==", "y": "eQ=="})),
        ],
    );
}

#[test]
fn a_shared_field_stays_until_its_last_owner_drops_it() {
    check(
        &Server::start(),
        &[
            apply("one owner", "secrets/app", "we", ONE).answers(201),
            apply("two owners", "secrets/app", "other", ONE).is(
                "/metadata/managedFields/1/fieldsV1",
                json!({"f:data": {"f:a": {}}}),
            ),
            apply("one drops it", "secrets/app", "we", r#"{"data":{}}"#).is("/data/a", "b25l"),
            apply(
                "the last drops it",
                "secrets/app",
                "other",
                r#"{"data":{}}"#,
            )
            .absent("/data"),
        ],
    );
}

#[test]
fn a_merge_patch_and_an_apply_of_one_name_are_two_owners() {
    check(
        &Server::start(),
        &[
            apply("the apply", "secrets/app", "we", ONE).answers(201),
            merge("the merge patch", "secrets/app", "we", TWO).is("/data/a", "dHdv"),
            apply("the apply again", "secrets/app", "we", ONE)
                .refused(409, "Conflict")
                .is(
                    "/message",
                    "Apply failed with 1 conflict: conflict with \"we\" using v1: .data.a",
                ),
        ],
    );
}

#[test]
fn who_creates_owns_the_maps_too() {
    let web = r#"{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web"},
        "spec":{"selector":{"matchLabels":{"app":"web"}},"template":{
            "metadata":{"labels":{"app":"web"}},
            "spec":{"containers":[{"name":"web","image":"web:1"}]}}}}"#;
    let secret = r#"{"metadata":{"name":"app","labels":{"x":"y"}},"data":{"a":"b25l"}}"#;
    let labels = json!({".": {}, "f:app": {}});
    let container = json!({
        ".": {}, "f:image": {}, "f:imagePullPolicy": {}, "f:name": {}, "f:resources": {},
        "f:terminationMessagePath": {}, "f:terminationMessagePolicy": {},
    });
    check(
        &Server::start(),
        &[
            post("a Secret", "secrets?fieldManager=we", secret)
                .answers(201)
                .is("/metadata/managedFields/0/operation", "Update")
                .is(
                    "/metadata/managedFields/0/fieldsV1",
                    json!({
                        "f:data": {".": {}, "f:a": {}},
                        "f:metadata": {"f:labels": {".": {}, "f:x": {}}},
                        "f:type": {},
                    }),
                ),
            post("a Deployment", "deployments?fieldManager=we", web)
                .answers(201)
                .is(
                    "/metadata/managedFields/0/fieldsV1/f:spec/f:template/f:metadata/f:labels",
                    labels,
                )
                .is(
                    "/metadata/managedFields/0/fieldsV1/f:spec/f:template/f:spec/f:containers",
                    json!({"k:{\"name\":\"web\"}": container}),
                ),
        ],
    );
}

#[test]
fn a_stale_version_is_refused_without_causes() {
    let stale = r#"{"metadata":{"resourceVersion":"1"},"data":{"a":"dHdv"}}"#;
    check(
        &Server::start(),
        &[
            apply("the object", "secrets/app", "we", ONE).answers(201),
            apply("an apply", "secrets/app?force=true", "we", stale)
                .refused(409, "Conflict")
                .absent("/details/causes"),
            merge("a merge patch", "secrets/app", "we", stale)
                .refused(409, "Conflict")
                .absent("/details/causes"),
            get("nothing was written", "secrets/app").is("/data/a", "b25l"),
        ],
    );
}
