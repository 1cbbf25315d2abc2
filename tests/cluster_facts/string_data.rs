//! `stringData` owns nothing in `data`: why a client had better not send it.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::apply;
use super::cluster::facts::check;

#[test]
fn string_data_leaves_dropped_keys_alive() {
    let both = r#"{"stringData":{"a":"one","b":"two"}}"#;
    let one = r#"{"stringData":{"a":"one"}}"#;
    check(
        &Server::start(),
        &[
            apply("it becomes data", "secrets/trap", "we", both)
                .answers(201)
                .is("/data", json!({"a": "b25l", "b": "dHdv"}))
                .absent("/stringData")
                .is(
                    "/metadata/managedFields/0/fieldsV1",
                    json!({"f:stringData": {"f:a": {}, "f:b": {}}}),
                ),
            apply("the same changes nothing", "secrets/trap", "we", both)
                .same("/metadata/resourceVersion"),
            apply("a dropped key stays", "secrets/trap", "we", one).is("/data/b", "dHdv"),
            apply(
                "a foreign owner",
                "secrets/trap",
                "other",
                r#"{"data":{"b":"eA=="}}"#,
            )
            .is("/data/b", "eA=="),
            apply(
                "is overwritten without a conflict",
                "secrets/trap",
                "we",
                both,
            )
            .is("/data/b", "dHdv"),
            apply(
                "data later leaves orphans",
                "secrets/trap",
                "we",
                r#"{"data":{"a":"b25l"}}"#,
            )
            .is("/data/b", "dHdv"),
        ],
    );
}

#[test]
fn string_data_wins_over_data() {
    let body = r#"{"data":{"a":"b25l"},"stringData":{"a":"two"}}"#;
    check(
        &Server::start(),
        &[apply("both", "secrets/both", "we", body)
            .answers(201)
            .is("/data/a", "dHdv")],
    );
}
