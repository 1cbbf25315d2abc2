//! Refusals: which status, which reason, which field.

use serde_json::json;

use super::cluster::Server;
use super::cluster::facts::apply;
use super::cluster::facts::check;
use super::cluster::facts::get;
use super::cluster::facts::merge;
use super::cluster::facts::post;

const ONE: &str = r#"{"data":{"a":"b25l"}}"#;

#[test]
fn what_cannot_be_decoded_is_500_for_good() {
    check(
        &Server::start(),
        &[
            apply(
                "a field that the kind has not",
                "secrets/app",
                "we",
                r#"{"datta":{}}"#,
            )
            .refused(500, "")
            .says("failed to create typed patch object")
            .says(".datta: field not declared in schema"),
            apply(
                "a number as a value, repeated",
                "secrets/app",
                "we",
                r#"{"data":{"a":17}}"#,
            )
            .refused(500, "")
            .says("17"),
            apply(
                "bad base64",
                "secrets/app",
                "we",
                r#"{"data":{"a":"one!"}}"#,
            )
            .refused(500, "")
            .says("illegal base64 data at input byte 3"),
        ],
    );
}

#[test]
fn a_body_that_does_not_belong_to_its_path_is_400() {
    let owned = r#"{"metadata":{"managedFields":[{"manager":"m","operation":"Apply"}]}}"#;
    check(
        &Server::start(),
        &[
            apply(
                "another name",
                "secrets/app",
                "we",
                r#"{"metadata":{"name":"app2"}}"#,
            )
            .refused(400, "BadRequest"),
            apply(
                "another namespace",
                "secrets/app",
                "we",
                r#"{"metadata":{"namespace":"no"}}"#,
            )
            .refused(400, "BadRequest"),
            apply(
                "another kind",
                "secrets/app",
                "we",
                r#"{"kind":"ConfigMap"}"#,
            )
            .since(30)
            .refused(400, "BadRequest"),
            apply("managed fields", "secrets/app", "we", owned).refused(400, "BadRequest"),
        ],
    );
}

#[test]
fn parameters_are_checked() {
    check(
        &Server::start(),
        &[
            apply("no manager", "secrets/app", "", ONE)
                .refused(422, "Invalid")
                .because("FieldValueRequired", "fieldManager"),
            apply(
                "a long manager",
                &format!("secrets/app?fieldManager={}", "m".repeat(129)),
                "",
                ONE,
            )
            .refused(422, "Invalid")
            .because("FieldValueTooLong", "fieldManager"),
            merge(
                "force without an apply",
                "secrets/app?force=true",
                "we",
                ONE,
            )
            .refused(422, "Invalid")
            .because("FieldValueForbidden", "force"),
            merge("an unknown media type", "secrets/app", "we", ONE)
                .sent_as("application/json")
                .refused(415, "UnsupportedMediaType"),
            get("a form that the server has not", "secrets/app")
                .accepting("text/csv")
                .refused(406, "NotAcceptable"),
        ],
    );
}

#[test]
fn names_keys_and_types_are_checked() {
    check(
        &Server::start(),
        &[
            apply("a bad name", "secrets/App_1", "we", ONE)
                .refused(422, "Invalid")
                .because("FieldValueInvalid", "metadata.name"),
            apply(
                "a bad key",
                "secrets/app",
                "we",
                r#"{"data":{"a/b":"b25l"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueInvalid", "data[a/b]"),
            apply(
                "a certificate without its key",
                "secrets/web",
                "we",
                r#"{"type":"kubernetes.io/tls","data":{"tls.crt":"b25l"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueRequired", "data[tls.key]"),
            apply(
                "a registry's login that is no JSON",
                "secrets/pull",
                "we",
                r#"{"type":"kubernetes.io/dockerconfigjson","data":{".dockerconfigjson":"b25l"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueInvalid", "data[.dockerconfigjson]"),
            apply("the object", "secrets/app", "we", ONE).answers(201),
            apply(
                "another type",
                "secrets/app",
                "we",
                r#"{"type":"example/other","data":{"a":"b25l"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueInvalid", "type"),
            apply(
                "another uid",
                "secrets/app",
                "we",
                r#"{"metadata":{"uid":"00000000-0000-4000-8000-000000000000"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueInvalid", "metadata.uid"),
            apply(
                "a uid of what is missing",
                "secrets/gone",
                "we",
                r#"{"metadata":{"uid":"00000000-0000-4000-8000-000000000000"}}"#,
            )
            .refused(409, "Conflict"),
        ],
    );
}

#[test]
fn an_immutable_secret_changes_its_labels_only() {
    let fixed = r#"{"immutable":true,"data":{"a":"b25l"}}"#;
    let labelled = r#"{"metadata":{"labels":{"of":"us"}},"immutable":true,"data":{"a":"b25l"}}"#;
    check(
        &Server::start(),
        &[
            apply("the object", "secrets/fixed", "we", fixed).answers(201),
            apply("the same", "secrets/fixed", "we", fixed).same("/metadata/resourceVersion"),
            apply(
                "another value",
                "secrets/fixed",
                "we",
                r#"{"immutable":true,"data":{"a":"dHdv"}}"#,
            )
            .refused(422, "Invalid")
            .because("FieldValueForbidden", "data"),
            apply("mutable again", "secrets/fixed", "we", ONE)
                .refused(422, "Invalid")
                .because("FieldValueForbidden", "immutable"),
            apply("a label", "secrets/fixed", "we", labelled)
                .is("/metadata/labels", json!({"of": "us"})),
        ],
    );
}

#[test]
fn sizes_are_bounded() {
    use base64::Engine as _;
    let filled = |bytes: usize| {
        let value = base64::engine::general_purpose::STANDARD.encode(vec![b'x'; bytes]);
        format!("{{\"data\":{{\"a\":\"{value}\"}}}}")
    };
    check(
        &Server::start(),
        &[
            apply(
                "1 MiB fits",
                "secrets/large?dryRun=All",
                "we",
                &filled(1 << 20),
            )
            .answers(201),
            apply(
                "a byte more does not",
                "secrets/large",
                "we",
                &filled((1 << 20) + 1),
            )
            .refused(422, "Invalid")
            .because("FieldValueTooLong", "data"),
            apply("a body over 3 MiB", "secrets/large", "we", &filled(3 << 20))
                .refused(413, "RequestEntityTooLarge"),
        ],
    );
}

#[test]
fn what_is_missing_is_404() {
    check(
        &Server::start(),
        &[
            get("an object", "secrets/missing")
                .refused(404, "NotFound")
                .is("/details/name", "missing")
                .is("/details/kind", "secrets"),
            merge(
                "a merge patch of nothing",
                "deployments/missing",
                "we",
                "{}",
            )
            .refused(404, "NotFound")
            .is("/details/group", "apps"),
            get(
                "a kind of a known group",
                "/apis/apps/v1/namespaces/{ns}/widgets/one",
            )
            .refused(404, "NotFound"),
            get(
                "an unknown group is plain text",
                "/apis/example.test/v1/namespaces/{ns}/widgets/one",
            )
            .answers(404)
            .header("content-type", "text/plain")
            .says("404 page not found"),
            apply(
                "a namespace",
                "/api/v1/namespaces/nowhere/secrets/app",
                "we",
                ONE,
            )
            .refused(404, "NotFound")
            .is("/details/kind", "namespaces"),
            get(
                "a list in a missing namespace is empty",
                "/api/v1/namespaces/nowhere/secrets",
            )
            .is("/items", json!([])),
            post(
                "a name that is taken",
                "/api/v1/namespaces",
                r#"{"metadata":{"name":"{ns}"}}"#,
            )
            .refused(409, "AlreadyExists"),
        ],
    );
}
