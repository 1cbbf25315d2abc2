use super::*;
use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;

fn status(code: u16, reason: &str, message: &str, details: Value) -> Refusal {
    let body = json!({
        "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
        "message": message, "reason": reason, "details": details, "code": code,
    });
    Refusal::read(code, body.to_string().as_bytes())
}

#[test]
fn a_missing_right_is_told_with_verb_resource_and_user() {
    let refusal = status(
        403,
        "Forbidden",
        r#"secrets "fresh" is forbidden: User "updater" cannot create resource "secrets" in API group "" in the namespace "shop""#,
        json!({"name": "fresh", "kind": "secrets"}),
    );
    assert_eq!(
        refusal.to_string(),
        "'updater' may not create secrets (403)"
    );
    let of_list = status(
        403,
        "Forbidden",
        r#"secrets is forbidden: User "nobody" cannot list resource "secrets" in API group "" in the namespace "shop""#,
        json!({"kind": "secrets"}),
    );
    assert_eq!(of_list.to_string(), "'nobody' may not list secrets (403)");
}

#[test]
fn a_missing_namespace_is_not_a_missing_object() {
    let of = |kind: &str| {
        let message = format!("{kind} \"shop\" not found");
        status(
            404,
            "NotFound",
            &message,
            json!({"name": "shop", "kind": kind}),
        )
        .why
    };
    assert_eq!(of("namespaces"), Why::NoNamespace("shop".to_owned()));
    assert_eq!(of("secrets"), Why::NotFound);
}

#[test]
fn a_missing_kind_is_told_from_a_missing_object() {
    assert_eq!(Refusal::read(404, b"404 page not found\n").why, Why::NoKind);
    let message = "the server could not find the requested resource";
    assert_eq!(status(404, "NotFound", message, json!({})).why, Why::NoKind);
}

#[test]
fn a_namespace_that_is_being_deleted_is_no_missing_right() {
    let refusal = status(
        403,
        "Forbidden",
        r#"secrets "app" is forbidden: unable to create new content in namespace ending because it is being terminated"#,
        json!({"name": "app", "kind": "secrets", "causes": [{
            "reason": "NamespaceTerminating",
            "message": "namespace ending is being terminated",
            "field": "metadata.namespace",
        }]}),
    );
    assert_eq!(refusal.why, Why::Terminating("ending".to_owned()));
}

#[test]
fn quotas_webhooks_and_policies_are_named() {
    let by = |message: &str| status(403, "Forbidden", message, json!({})).why;
    for (message, who) in [
        (
            r#"secrets "a" is forbidden: exceeded quota: few, requested: secrets=1, used: secrets=2"#,
            "the quota few",
        ),
        (
            r#"admission webhook "policy.example.org" denied the request: no hunter2 here"#,
            "the admission webhook policy.example.org",
        ),
        (
            r#"secrets "a" is forbidden: ValidatingAdmissionPolicy 'small' with binding 'all' denied request: big"#,
            "the admission policy small",
        ),
        (
            r#"pods "a" is forbidden: violates PodSecurity "restricted:latest": x"#,
            "the namespace's Pod security",
        ),
        (
            r#"secrets "a" is forbidden: something else"#,
            "an admission rule",
        ),
    ] {
        assert_eq!(by(message), Why::Denied(who.to_owned()), "{message}");
    }
}

#[test]
fn conflicts_name_manager_and_field() {
    let cause = |message: &str, field: &str| json!({"reason": "FieldManagerConflict", "message": message, "field": field});
    let refusal = status(
        409,
        "Conflict",
        "Apply failed with 2 conflicts: …",
        json!({"causes": [
            cause("conflict with \"third\"", ".data.w"),
            cause("conflict with \"kubectl-edit\" using v1", ".data.a"),
        ]}),
    );
    assert_eq!(
        refusal.to_string(),
        "others own what would change: .data.w (owned by third), .data.a (owned by kubectl-edit) (409)"
    );
    let stale = status(
        409,
        "Conflict",
        "Operation cannot be fulfilled",
        json!({"name": "a"}),
    );
    assert_eq!(stale.why, Why::Changed);
}

#[test]
fn what_can_never_change_is_known_by_its_field() {
    let of = |field: &str, message: &str| {
        let details = json!({"causes": [{"reason": "FieldValueInvalid", "message": message, "field": field}]});
        status(422, "Invalid", "…", details)
    };
    let other_type = of(
        "type",
        "Invalid value: \"lockleaf/other\": field is immutable",
    );
    assert_eq!(other_type.fixed_field(), Some("type"));
    let data = of(
        "data",
        "Forbidden: field is immutable when `immutable` is set",
    );
    assert_eq!(data.fixed_field(), Some("data"));
    assert_eq!(of("data", "Too long").fixed_field(), None);
}

#[test]
fn a_permanent_500_is_the_objects_fault() {
    let why = |message: &str| {
        Refusal::read(
            500,
            json!({"kind": "Status", "message": message, "code": 500})
                .to_string()
                .as_bytes(),
        )
        .to_string()
    };
    let typed = "failed to create typed patch object (shop/app; /v1, Kind=Secret): ";
    assert_eq!(
        why(&format!("{typed}.datta: field not declared in schema")),
        "the server does not take it: .datta: there is no such field (500)"
    );
    assert_eq!(
        why(&format!(
            "{typed}.data.a: expected string, got &value.valueUnstructured{{Value:1}}"
        )),
        "the server does not take it: .data.a: it has another type (500)"
    );
    assert_eq!(
        why(
            "failed to convert new object (shop/app; /v1, Kind=Secret) to proper version: unable to convert unstructured object to /v1, Kind=Secret: error decoding from json: illegal base64 data at input byte 3"
        ),
        "the server does not take it: a value is no base64 (500)"
    );
    assert_eq!(
        why("etcdserver: request timed out"),
        "the server failed (500)"
    );
}

#[test]
fn plain_text_is_understood_by_its_status() {
    let why = |code: u16| Refusal::read(code, b"Too many requests, please try again later.\n").why;
    assert_eq!(why(429), Why::TooMany);
    assert_eq!(why(401), Why::Unauthorized);
    assert_eq!(why(403), Why::Forbidden(Missing::default()));
    assert_eq!(why(503), Why::Other(String::new()));
    assert_eq!(why(410), Why::Gone);
    assert_eq!(why(413), Why::TooLarge);
}

#[test]
fn words_of_a_right_inside_a_value_are_not_repeated() {
    let message = r#" "" is invalid: patch: Invalid value: "x is forbidden: User "k9" cannot a resource "b" in API group """#;
    assert!(
        !status(403, "Forbidden", message, json!({}))
            .to_string()
            .contains("k9")
    );
}

proptest! {
    #[test]
    fn no_text_of_a_message_gets_out(
        code in prop::sample::select(vec![400_u16, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503]),
        frame in prop::sample::select(vec![
            "@", "Invalid value: \"@\"", "admission webhook \"@\" denied the request: @",
            "failed to create typed patch object (a/b; /v1, Kind=Secret): @: field not declared in schema",
            "failed to create typed patch object: @: field not declared in schema",
            "failed to create typed patch object (a/b; /v1, Kind=Secret): .data.a: expected string, got @",
            "conflict with \"@\"", "secrets \"@\" is forbidden: exceeded quota: @, requested: @",
            "secrets \"a\" is forbidden: User \"@\" cannot get resource \"secrets\" in API group \"\"",
            "strict decoding error: unknown field \"@\"", "namespace @ is being terminated",
        ]),
        secret in "[a-zA-Z0-9+=! ]{0,40}[+=! ]qZ7vK",
        reason in prop::sample::select(vec!["Invalid", "Conflict", "FieldManagerConflict", "NotFound", "@"]),
    ) {
        let text = frame.replace('@', &secret);
        let word = reason.replace('@', &secret);
        let refusal = status(code, &word, &text, json!({
            "name": text, "kind": "namespaces",
            "causes": [{"reason": word, "message": text, "field": text}],
        }));
        let told = format!("{refusal} {refusal:?}");
        prop_assert!(!told.contains("qZ7vK"), "{told}");
    }
}
