//! Applying: what is created, changed, left alone, and what a dry run shows.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::METADATA;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;
use super::cluster::facts::merge;

#[test]
fn an_apply_creates_changes_and_prunes() {
    let two = r#"{"data":{"a":"b25l","b":"dHdv"}}"#;
    let one = r#"{"data":{"a":"b25l"}}"#;
    let version = "/metadata/resourceVersion";
    check(
        &Server::start(),
        &[
            apply("an apply creates what is missing", "secrets/app", "we", two)
                .answers(201)
                .is("/data", json!({"a": "b25l", "b": "dHdv"}))
                .is("/type", "Opaque")
                .is("/metadata/managedFields/0/operation", "Apply")
                .is(
                    "/metadata/managedFields/0/fieldsV1",
                    json!({"f:data": {"f:a": {}, "f:b": {}}}),
                ),
            apply("the same apply changes nothing", "secrets/app", "we", two)
                .same(version)
                .same("/metadata/managedFields"),
            apply("a dropped key is pruned", "secrets/app", "we", one)
                .is("/data", json!({"a": "b25l"}))
                .differs(version)
                .same("/metadata/uid"),
            merge(
                "a merge patch adds a key",
                "secrets/app",
                "hand",
                r#"{"data":{"x":"eA=="}}"#,
            )
            .is("/data/x", "eA=="),
            apply(
                "a forced apply keeps what it never owned",
                "secrets/app?force=true",
                "we",
                one,
            )
            .same(version)
            .is("/data/x", "eA=="),
            merge(
                "null in a merge patch removes",
                "secrets/app",
                "hand",
                r#"{"data":{"x":null}}"#,
            )
            .absent("/data/x"),
            apply(
                "null in an apply keeps the key, empty",
                "secrets/app",
                "we",
                r#"{"data":{"a":null}}"#,
            )
            .is("/data/a", ""),
            apply(
                "an apply without data removes all that it owned",
                "secrets/app",
                "we",
                "{}",
            )
            .absent("/data"),
        ],
    );
}

#[test]
fn a_dry_run_shows_and_stores_nothing() {
    let body = r#"{"data":{"a":"b25l"}}"#;
    check(
        &Server::start(),
        &[
            apply(
                "a dry run of a creation is 201",
                "secrets/app?dryRun=All",
                "we",
                body,
            )
            .answers(201)
            .is("/data/a", "b25l")
            .absent("/metadata/resourceVersion"),
            get("it created nothing", "secrets/app").refused(404, "NotFound"),
            apply("the creation", "secrets/app", "we", body).answers(201),
            apply(
                "a dry run shows the merged object",
                "secrets/app?dryRun=All",
                "we",
                r#"{"data":{"a":"dHdv"}}"#,
            )
            .is("/data/a", "dHdv")
            .same("/metadata/resourceVersion"),
            get("it stored nothing", "secrets/app")
                .is("/data/a", "b25l")
                .same("/metadata/resourceVersion"),
            apply(
                "the metadata form has no values",
                "secrets/app?dryRun=All",
                "probe",
                "{}",
            )
            .accepting(METADATA)
            .is("/kind", "PartialObjectMetadata")
            .absent("/data")
            .is("/metadata/managedFields/0/manager", "we"),
            apply(
                "another value than All is refused",
                "secrets/app?dryRun=yes",
                "we",
                body,
            )
            .refused(422, "Invalid")
            .because("FieldValueNotSupported", "dryRun"),
        ],
    );
}

#[test]
fn a_config_map_is_applied_alike() {
    let both = r#"{"data":{"mode":"test"},"binaryData":{"blob":"AP8="}}"#;
    check(
        &Server::start(),
        &[
            apply("data and binaryData", "configmaps/settings", "we", both)
                .answers(201)
                .is("/binaryData/blob", "AP8="),
            apply("the same", "configmaps/settings", "we", both).same("/metadata/resourceVersion"),
            apply(
                "a dropped map is pruned",
                "configmaps/settings",
                "we",
                r#"{"data":{}}"#,
            )
            .absent("/data")
            .absent("/binaryData"),
        ],
    );
}

#[test]
fn values_are_kept_as_base64_without_line_ends() {
    check(
        &Server::start(),
        &[
            apply(
                "a line end inside",
                "secrets/odd",
                "we",
                r#"{"data":{"bin":"b25l\ndHdv"}}"#,
            )
            .answers(201)
            .is("/data/bin", "b25ldHdv"),
            apply(
                "an empty value",
                "secrets/odd",
                "we",
                r#"{"data":{"bin":""}}"#,
            )
            .is("/data/bin", ""),
        ],
    );
}

#[test]
fn yaml_is_applied_like_json() {
    let yaml = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ndata:\n  a: b25l\n";
    check(
        &Server::start(),
        &[
            apply("JSON", "secrets/app", "we", r#"{"data":{"a":"b25l"}}"#).answers(201),
            apply("YAML changes nothing", "secrets/app", "we", "{}")
                .saying(yaml)
                .same("/metadata/resourceVersion"),
            apply("a broken body", "secrets/app", "we", "{}")
                .saying("{\"apiVersion\": \"v1\", ")
                .refused(400, "BadRequest"),
        ],
    );
}
