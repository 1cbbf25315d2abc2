use super::*;
use crate::manifest::encode_data;
use serde_json::json;

const HEAD: &str = "apiVersion: example.com/v1\nkind: Odd\nmetadata: {name: odd}\n";

fn body(text: &str) -> Value {
    let mut read = read(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(read.len(), 1, "{text}");
    read.remove(0).body.expose_mut().take()
}

fn spec(text: &str) -> Value {
    body(&format!("{HEAD}spec:\n{text}"))["spec"].take()
}

fn fault(text: &str) -> String {
    match read(text) {
        Ok(_) => panic!("not refused: {text}"),
        Err(error) => error.to_string(),
    }
}

fn secret(data: &str) -> String {
    format!("apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n{data}")
}

#[test]
fn scalars_are_what_kubectl_takes_them_for() {
    let text = "  a: [y, Y, yes, On, n, NO, off, true, False]\n  b: [0755, 08, 0o17, 0x1F, 0b11, 1_000, 0b-1, 0o+7]\n  \
                c: [1.0, 1e3, .5, 1_0.5, 1e22, -0.0, 1e400]\n  d: [18446744073709551615, -9223372036854775809]\n  \
                e: [2001-01-01, 2001-12-14t21:59:43.10-05:00, 1:30]\n  f: [~, NULL, null, '', 'yes', \"5\"]\n  \
                g: [!!binary aGVsbG8=, !!str 5, !!int \"5\", !!bool yes, !!float 5, !foo 5, ! 5, ! \"5\"]\n";
    assert_eq!(
        spec(text),
        json!({
            "a": [true, true, true, true, false, false, false, true, false],
            "b": [493, 8, 15, 31, 3, 1000, -1, "0o+7"],
            "c": [1, 1000, 0.5, 10.5, 1e22, 0, "1e400"],
            "d": [18446744073709551615f64, -9223372036854775809f64],
            "e": ["2001-01-01", "2001-12-14t21:59:43.10-05:00", "1:30"],
            "f": [null, null, null, "", "yes", "5"],
            "g": ["hello", "5", 5, true, 5, "5", "5", "5"],
        })
    );
}

#[test]
fn what_json_cannot_hold_is_refused_with_its_place() {
    for (value, message) in [
        (".inf", "line 5, column 6: infinity and NaN"),
        (".NaN", "line 5, column 6: infinity and NaN"),
        (
            "!!int x",
            "line 5, column 6: the value does not suit its tag '!!int'",
        ),
        (
            "!!binary /w==",
            "line 5, column 6: the value of the tag '!!binary'",
        ),
        ("{~: x}", "line 5, column 7: a key is null"),
        (
            "{1e21: x}",
            "line 5, column 7: a key is a very large or small number",
        ),
        ("{[a]: x}", "line 5, column 7: a key is a mapping or a list"),
        ("{<<: 5}", "line 5, column 11: '<<' takes a mapping"),
        ("\"a\u{2028}b\"", "line 5, column 8: U+2028 is a line break"),
    ] {
        let found = fault(&format!("{HEAD}spec:\n  a: {value}\n"));
        assert!(found.starts_with(message), "{value}: {found}");
    }
}

#[test]
fn keys_are_texts_and_those_that_kubectl_changes_are_refused() {
    assert_eq!(
        spec("  16: a\n  true: b\n  2001-01-01: c\n  &k x: d\n  z: *k\n  1.5: e\n  \"on\": f\n"),
        json!({"16": "a", "true": "b", "2001-01-01": "c", "x": "d", "z": "x", "1.5": "e", "on": "f"})
    );
    for (key, seen) in [
        ("on", "true"),
        ("n", "false"),
        ("True", "true"),
        ("0x10", "16"),
        ("0755", "493"),
        ("1.20", "1.2"),
    ] {
        let found = fault(&format!("{HEAD}spec:\n  {key}: a\n"));
        let message = format!("line 5, column 3: kubectl takes the key '{key}' for '{seen}'");
        assert!(found.starts_with(&message), "{found}");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_with_both_lines() {
    for text in ["  a: 1\n  b: 2\n  a: 3\n", "  1: a\n  b: 2\n  \"1\": b\n"] {
        let found = fault(&format!("{HEAD}spec:\n{text}"));
        assert!(found.starts_with("line 7, column 3: the key '"), "{found}");
        assert!(found.ends_with("(first in line 5)"), "{found}");
    }
    let found = fault("{\"kind\": \"A\",\n \"kind\": \"B\"}");
    assert!(found.contains("the key 'kind' stands twice"), "{found}");
}

#[test]
fn aliases_and_merge_keys_are_unfolded_as_kubectl_does_it() {
    let text = "  a: &a {x: 1, z: 2}\n  c: &c {x: 3}\n  b: *a\n  d: {<<: *a, x: 9}\n  e:\n    x: 9\n    <<: *a\n  \
                f: {<<: [*c, *a]}\n  g: {\"<<\": *a}\n  h: {!!merge <<: *c}\n";
    let spec = spec(text);
    assert_eq!(spec["b"], json!({"x": 1, "z": 2}));
    assert_eq!(spec["d"], json!({"x": 9, "z": 2}));
    assert_eq!(
        spec["e"],
        json!({"x": 1, "z": 2}),
        "what is merged replaces what stands before"
    );
    assert_eq!(spec["f"], json!({"x": 3, "z": 2}));
    assert_eq!(spec["g"], json!({"<<": {"x": 1, "z": 2}}));
    assert_eq!(spec["h"], json!({"x": 3}));
}

#[test]
fn aliases_that_unfold_without_end_are_refused() {
    let mut text = format!("{HEAD}a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let below = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{below}]\n"));
    }
    assert!(fault(&text).contains("the aliases unfold to more than any manifest holds"));
    let mut text = format!("{HEAD}a0: &a0 [x]\n");
    for level in 1..2000 {
        text.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
    }
    assert!(fault(&text).contains("nested more than 255 levels deep"));
    let mut text = "apiVersion: v1\nkind: List\nitems:\n- &a0 {kind: List, items: []}\n".to_owned();
    for level in 1..2000 {
        let below = level - 1;
        text.push_str(&format!(
            "- &a{level} {{kind: List, items: [*a{below}, *a{below}]}}\n"
        ));
    }
    assert!(fault(&text).contains("unfold to more") || fault(&text).contains("levels deep"));
}

#[test]
fn documents_and_lists_are_taken_apart() {
    let text = "# nothing\n---\n---\napiVersion: v1\nkind: SecretList\nitems:\n- metadata: {name: a}\n- metadata: {name: b}\n\
                ---\n~\n---\napiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: c}}\n\
                - apiVersion: v1\n  kind: ConfigMapList\n  items: [{metadata: {name: d}}]\n...\n";
    let read = read(text).unwrap();
    let told: Vec<String> = read
        .iter()
        .map(|it| {
            format!(
                "{} {} {}:{}",
                it.id.api_version, it.id, it.document, it.line
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            "v1 Secret/a 1:7",
            "v1 Secret/b 1:8",
            "v1 ConfigMap/c 3:15",
            "v1 ConfigMap/d 3:18"
        ]
    );
    for empty in [
        "",
        "# only words\n",
        "---\n",
        "--- # x\n...\n",
        "%YAML 1.1\n---\n",
        "null\n",
        "\u{feff}",
    ] {
        assert_eq!(
            super::read(empty)
                .unwrap_or_else(|e| panic!("{e}: {empty:?}"))
                .len(),
            0,
            "{empty:?}"
        );
    }
}

#[test]
fn what_is_no_object_is_refused() {
    for (text, message) in [
        (
            "- a\n",
            "line 1, column 1: the document is no Kubernetes object",
        ),
        (
            "# a\n---\njust words\n",
            "line 2, column 1: the document is no Kubernetes object",
        ),
        ("a: b\n", "line 1, column 1: the object has no 'kind'"),
        (
            "kind: Secret\n",
            "line 1, column 1: the object has no 'apiVersion'",
        ),
        (
            "kind: Secret\napiVersion: v1\n",
            "line 1, column 1: the object has no 'metadata.name'",
        ),
        ("kind: 5\n", "line 1, column 1: 'kind' is a number"),
        (
            "kind: A\napiVersion: v1\nmetadata: x\n",
            "line 3, column 1: 'metadata' is a text, not a mapping",
        ),
        (
            "kind: A\napiVersion: v1\nmetadata:\n  name: 5\n",
            "line 4, column 3: 'metadata.name' is a number",
        ),
        (
            "kind: A\napiVersion: v1\nmetadata:\n  generateName: a-\n",
            "line 4, column 3: the object has a 'generateName'",
        ),
        (
            "kind: List\napiVersion: v1\nitems: [x]\n",
            "line 3, column 9: an item of the list",
        ),
        (
            "kind: List\napiVersion: v1\nitems: [{a: b}]\n",
            "line 3, column 9: the object has no 'kind'",
        ),
        (
            "kind: A\napiVersion: v1\nmetadata: {name: a, labels: {x: yes}}\n",
            "line 3, column 21: 'metadata.labels.x' is a boolean",
        ),
        ("a: [b\n", "line "),
    ] {
        let found = fault(text);
        assert!(found.starts_with(message), "{text}: {found}");
    }
}

#[test]
fn json_is_read_as_well() {
    let text = "{\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\n\t\"metadata\":{\"name\":\"a\"},\"data\":{\"k\":\"\\ud83d\\ude00\\/\u{2028}\\n\"}}\n\
                {\"apiVersion\":\"v1\",\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"b\"}}\n";
    let read = read(text).unwrap();
    assert_eq!(read[0].body.expose()["data"]["k"], "\u{1F600}/\u{2028}\n");
    assert_eq!((read[1].document, read[1].line), (1, 3));
    assert!(
        fault(&text.replace("\"metadata\":{\"name\":\"b\"}", "\"metadata\":{}"))
            .starts_with("line 3, ")
    );
}

#[test]
fn the_values_of_secrets_are_base64_in_data() {
    let text =
        secret("data:\n  a: aGk=\n  b: aGVs\n  c: \"aGk=\\n\"\nstringData:\n  b: plain\n  d: ''\n");
    let expected = json!({"a": "aGk=", "b": encode_data(b"plain").as_str(), "c": "aGk=", "d": ""});
    let body = body(&text);
    assert_eq!(body["data"], expected);
    assert!(body.get("stringData").is_none());
    let only_plain = super::tests::body(&secret("stringData: {a: x}\n"));
    assert_eq!(only_plain["data"], json!({"a": "eA=="}));
    let none = super::tests::body(&secret("data:\nstringData: ~\n"));
    assert!(none.get("data").is_none() && none.get("stringData").is_none());
}

#[test]
fn values_that_a_cluster_would_not_take_are_refused_by_their_key() {
    for (data, message) in [
        (
            "data: {a: 5}",
            "line 5, column 8: Secret/db: 'data.a' is a number; put it in quotes",
        ),
        (
            "stringData:\n  a: yes",
            "line 6, column 3: Secret/db: 'stringData.a' is a boolean",
        ),
        (
            "data:\n  a:",
            "line 6, column 3: Secret/db: 'data.a' is null",
        ),
        (
            "data: {a: 'not base64'}",
            "line 5, column 8: Secret/db: 'data.a' is not base64",
        ),
        (
            "data: x",
            "line 5, column 1: Secret/db: 'data' is a text, not a mapping",
        ),
        (
            "stringData: [x]",
            "line 5, column 1: Secret/db: 'stringData' is a list",
        ),
    ] {
        let found = fault(&secret(data));
        assert!(found.starts_with(message), "{found}");
        assert!(!found.contains("not base64'"), "{found}");
    }
    let map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n";
    assert!(fault(&format!("{map}data: {{a: 1}}")).contains("ConfigMap/c: 'data.a' is a number"));
    assert!(
        fault(&format!("{map}binaryData: {{a: '!'}}")).contains("'binaryData.a' is not base64")
    );
}

#[test]
fn nothing_encrypted_passes_wherever_it_stands() {
    let envelope = "ENC[AES256_GCM,data:xx==,iv:yy==,tag:zz==,type:str]";
    let encoded = encode_data(envelope.as_bytes());
    for (text, path) in [
        (
            secret(&format!("data: {{a.b: '{envelope}'}}")),
            "data.\"a.b\"",
        ),
        (
            secret(&format!("stringData: {{a: 'x {envelope}'}}")),
            "stringData.a",
        ),
        (
            secret(&format!("data: {{a: {}}}", encoded.as_str())),
            "data.a",
        ),
        (
            format!("{HEAD}spec: {{list: [x, '{envelope}']}}"),
            "spec.list[1]",
        ),
        (format!("{HEAD}spec: {{'{envelope}': x}}"), "spec."),
    ] {
        let found = fault(&text);
        assert!(found.contains(&format!("'{path}")), "{found}");
        assert!(found.contains("is still encrypted"), "{found}");
    }
    let sealed = secret(&format!("data: {{}}\nsops: {{mac: '{envelope}'}}"));
    assert!(
        body(&sealed).get("sops").is_none(),
        "the metadata is dropped"
    );
}

#[test]
fn what_only_the_server_writes_is_dropped_and_told() {
    let text = "apiVersion: v1\nkind: Secret\nstatus: {x: y}\nmetadata:\n  name: db\n  namespace: ''\n  uid: u\n  \
                creationTimestamp: ~\n  resourceVersion: '5'\n  labels:\n  annotations:\n    \
                kubectl.kubernetes.io/last-applied-configuration: '{}'\n";
    let read = read(text).unwrap();
    assert_eq!(read[0].body.expose()["metadata"], json!({"name": "db"}));
    assert_eq!(read[0].id.namespace, None);
    assert_eq!(
        read[0].dropped,
        [
            "status",
            "resourceVersion",
            "uid",
            "kubectl.kubernetes.io/last-applied-configuration"
        ]
    );
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*") {
        let _ = read(&text);
    }

    #[test]
    fn any_yaml_like_text_is_read_or_refused(
        parts in proptest::collection::vec("(a: |- |\\? |&x |\\*x|\\{|\\}|\\[|\\]|, |<<: |kind: List|items:|metadata: \\{name: x\\}|\n  |\n|\"|'|!!int |!!binary |0x1|---|\u{2028}|\\\\u)", 0..40)
    ) {
        let _ = read(&parts.concat());
    }
}
