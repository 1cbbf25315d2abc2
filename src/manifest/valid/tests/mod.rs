use super::*;
use crate::manifest::encode_data;
use crate::manifest::object;

#[cfg(feature = "kube")]
mod tls;

const NOW: i64 = 1_800_000_000;

fn problems(text: &str) -> Vec<String> {
    let manifests = object::read(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let manifests: Vec<&Manifest> = manifests.iter().collect();
    let found = check(&manifests, &Rules::at(NOW));
    let told = |it: &Problem| {
        let bad = if it.severity() == Severity::Error {
            "!"
        } else {
            "?"
        };
        format!("{bad} {} {}", it.field.as_deref().unwrap_or("-"), it.what)
    };
    found.iter().map(told).collect()
}

fn named(kind: &str, name: &str) -> Vec<String> {
    problems(&format!(
        "apiVersion: v1\nkind: {kind}\nmetadata: {{name: '{name}'}}\n"
    ))
}

fn secret(secret_type: &str, entries: &[(&str, &str)]) -> Vec<String> {
    let mut text = format!(
        "apiVersion: v1\nkind: Secret\nmetadata: {{name: a}}\ntype: {secret_type}\ndata:\n"
    );
    for (key, value) in entries {
        text.push_str(&format!(
            "  {key}: '{}'\n",
            encode_data(value.as_bytes()).as_str()
        ));
    }
    problems(&text)
}

fn assert_one(found: &[String], beginning: &str) {
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(beginning), "{found:?}");
}

#[test]
fn names_are_those_of_dns_where_the_kind_asks_for_it() {
    for (kind, name) in [
        ("Secret", "a.b-c.9"),
        ("ConfigMap", "kube-root-ca.crt"),
        ("Namespace", "shop"),
        ("Other", "system:node"),
    ] {
        assert!(named(kind, name).is_empty(), "{name}");
    }
    for (kind, name) in [
        ("Secret", "A"),
        ("Secret", "a_b"),
        ("Secret", "-a"),
        ("Secret", "a."),
        ("Secret", "a..b"),
        ("Namespace", "a.b"),
        ("Other", "a/b"),
        ("Other", ".."),
    ] {
        assert_one(
            &named(kind, name),
            "! metadata.name the name is none for this kind",
        );
    }
    let long = "a".repeat(254);
    assert_one(&named("Secret", &long), "! metadata.name");
    assert_one(&named("Namespace", &long[..64]), "! metadata.name");
    assert!(named("Secret", &long[..253]).is_empty());
    let cron = |name: &str| {
        problems(&format!(
            "apiVersion: batch/v1\nkind: CronJob\nmetadata: {{name: {name}}}\n"
        ))
    };
    assert!(cron(&long[..52]).is_empty());
    assert_one(&cron(&long[..53]), "! metadata.name");
}

#[test]
fn namespaces_labels_and_annotations_are_checked() {
    let with = |metadata: &str| {
        problems(&format!(
            "apiVersion: v1\nkind: Secret\nmetadata: {{name: a, {metadata}}}\n"
        ))
    };
    assert!(
        with("labels: {app.kubernetes.io/name: a_B.c, x: ''}, annotations: {X/Y: '{}'}").is_empty()
    );
    assert_one(&with("namespace: a.b"), "! metadata.namespace");
    assert_one(&with("labels: {-a: b}"), "! metadata.labels.-a no name");
    assert_one(
        &with("labels: {a/b/c: b}"),
        "! metadata.labels.a/b/c no name",
    );
    assert_one(&with("labels: {a: 'b c'}"), "! metadata.labels.a no value");
    assert_one(
        &with("annotations: {'a b': c}"),
        "! metadata.annotations.a b no name",
    );
    let large = "x".repeat(256 << 10);
    assert_one(
        &with(&format!("annotations: {{a: {large}}}")),
        "! metadata.annotations the annotations have 262145 bytes",
    );
}

#[test]
fn keys_of_data_are_those_that_can_be_files() {
    let map = |data: &str| {
        problems(&format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\n{data}\n"
        ))
    };
    assert!(map("data: {a_B-c.9: x, .a: x}").is_empty());
    for key in ["a/b", "..", "..a", ".", "'a b'", "ä", "''"] {
        assert_one(&map(&format!("data: {{{key}: x}}")), "! data.");
    }
    assert_one(
        &map(&format!("data: {{? {} : x}}", "a".repeat(254))),
        "! data.aaa",
    );
    assert_one(
        &map("data: {a: x}\nbinaryData: {a: eA==}"),
        "! binaryData.a the key stands under",
    );
    assert_one(&map("immutable: 'true'"), "! immutable");
    assert!(map("immutable: true").is_empty());
}

#[test]
fn no_more_than_a_mebibyte_is_taken() {
    let secret = |bytes: usize| {
        let value = encode_data(&vec![b'x'; bytes]);
        problems(&format!(
            "apiVersion: v1\nkind: Secret\nmetadata: {{name: a}}\ndata: {{a: '{}', b: eA==}}\n",
            value.as_str()
        ))
    };
    assert!(secret((1 << 20) - 1).is_empty());
    assert_one(&secret(1 << 20), "! - the values have 1048577 bytes");
    let map = |bytes: usize| {
        let text = "ä".repeat(bytes / 2);
        problems(&format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\ndata: {{a: {text}}}\nbinaryData: {{b: eA==}}\n"
        ))
    };
    assert!(map((1 << 20) - 2).is_empty());
    assert_one(&map(1 << 20), "! - the values have 1048577 bytes");
}

#[test]
fn one_object_twice_is_refused_also_in_two_versions_of_its_group() {
    let object = |version: &str, namespace: &str| {
        format!(
            "---\napiVersion: {version}\nkind: Deployment\nmetadata: {{name: a, namespace: {namespace}}}\n"
        )
    };
    let found = problems(
        &(object("apps/v1", "shop") + &object("apps/v1", "play") + &object("apps/v1beta1", "shop")),
    );
    assert_one(&found, "! - the same object stands in this call twice");
    assert!(problems(&(object("apps/v1", "shop") + &object("other/v1", "shop"))).is_empty());
}

#[test]
fn each_type_of_secret_asks_for_its_keys() {
    assert!(secret("Opaque", &[]).is_empty());
    assert!(secret("example.com/own", &[]).is_empty());
    assert_eq!(secret("kubernetes.io/tls", &[]).len(), 2);
    assert_one(
        &secret("kubernetes.io/basic-auth", &[]),
        "! - a Secret of the type 'kubernetes.io/basic-auth'",
    );
    assert!(secret("kubernetes.io/basic-auth", &[("username", "x")]).is_empty());
    assert_one(
        &secret("kubernetes.io/ssh-auth", &[]),
        "! data.ssh-privatekey a Secret of the type",
    );
    assert_one(
        &secret("kubernetes.io/ssh-auth", &[("ssh-privatekey", "")]),
        "! data.ssh-privatekey the value is empty",
    );
    assert_one(
        &secret("kubernetes.io/service-account-token", &[]),
        "! metadata.annotations.kubernetes.io/service-account.name",
    );
    let account = "apiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\n\
                   metadata: {name: a, annotations: {kubernetes.io/service-account.name: x}}\n";
    assert!(problems(account).is_empty());
    assert_one(
        &problems("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: 5\n"),
        "! type",
    );
}

#[test]
fn logins_for_registries_are_read() {
    let json = |text: &str| {
        secret(
            "kubernetes.io/dockerconfigjson",
            &[(".dockerconfigjson", text)],
        )
    };
    let login = encode_data(b"ann:x:y");
    assert!(
        json(&format!(
            r#"{{"auths": {{"r.example": {{"auth": "{}"}}}}}}"#,
            login.as_str()
        ))
        .is_empty()
    );
    assert!(json(r#"{"auths": {"r.example": {"username": "ann", "password": "x"}}}"#).is_empty());
    assert_one(&json("{"), "! data..dockerconfigjson it is no JSON object");
    assert_one(&json("[]"), "! data..dockerconfigjson it is no JSON object");
    assert_one(&json("{}"), "! data..dockerconfigjson it has no 'auths'");
    assert_one(
        &json(r#"{"auths": {}}"#),
        "! data..dockerconfigjson it has no 'auths'",
    );
    for auth in ["", "x", "YW5u", "YW5uOg=="] {
        let found = json(&format!(
            r#"{{"auths": {{"r.example": {{"auth": "{auth}"}}}}}}"#
        ));
        assert_one(
            &found,
            "! data..dockerconfigjson the entry of the registry 'r.example'",
        );
    }
    let old = secret(
        "kubernetes.io/dockercfg",
        &[(".dockercfg", r#"{"what is this": {}}"#)],
    );
    assert_one(&old, "! data..dockercfg the entry of the registry '?'");
}

#[test]
fn bootstrap_tokens_have_their_own_form() {
    let token = |name: &str, id: &str, part: &str, end: &str| {
        let data = [
            ("token-id", id),
            ("token-secret", part),
            ("expiration", end),
        ];
        let data = data
            .map(|(key, value)| format!("{key}: '{value}'"))
            .join(", ");
        problems(&format!(
            "apiVersion: v1\nkind: Secret\nmetadata: {{name: {name}, namespace: kube-system}}\n\
             type: bootstrap.kubernetes.io/token\nstringData: {{{data}}}\n"
        ))
    };
    let (id, part, end) = ("abc123", "abcdefgh01234567", "2030-01-01T00:00:00Z");
    assert!(token("bootstrap-token-abc123", id, part, end).is_empty());
    assert_one(
        &token("other", id, part, end),
        "! metadata.name a bootstrap token is named",
    );
    assert_one(
        &token("bootstrap-token-ABC", "ABC", part, end).split_off(1),
        "! data.token-id it is 6",
    );
    assert_one(
        &token("bootstrap-token-abc123", id, "x", end),
        "! data.token-secret it is 16",
    );
    assert_one(
        &token("bootstrap-token-abc123", id, part, "soon"),
        "! data.expiration it is no time",
    );
    assert_one(
        &token("bootstrap-token-abc123", id, part, "2020-01-01T00:00:00Z"),
        "? data.expiration the token has expired",
    );
}
