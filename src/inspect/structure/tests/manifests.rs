use super::holds;

const SECRET: &str = "plaintext-kubernetes-secret";

/// Texts in which the one finding is a plain value of a Secret, with key and line.
#[track_caller]
fn found(table: &[(&str, &str, usize)]) {
    for (text, key, line) in table {
        let expected = format!("{SECRET} {key} {line}");
        holds("", &[("a/x.yaml", text, &[expected.as_str()])]);
    }
}

#[track_caller]
fn quiet(texts: &[&str]) {
    for text in texts {
        holds("", &[("a/x.yaml", text, &[])]);
    }
}

#[test]
fn a_plain_value_of_a_secret_is_found_however_weak_it_is_and_however_it_is_written() {
    found(&[
        (
            "apiVersion: v1\nkind: Secret\nstringData:\n  password: hunter2\n",
            "stringData.password",
            4,
        ),
        (
            "apiVersion: v1\nkind: Secret\ndata:\n  password: aHVudGVyMg==\n",
            "data.password",
            4,
        ),
        (
            "apiVersion: v1\nkind: Secret\ndata:\n  password: hunter2\n",
            "data.password",
            4,
        ),
        ("kind: Secret\nstringData:\n  a: x\n", "stringData.a", 3),
        ("kind: \"Secret\"\nstringData:\n  a: 1\n", "stringData.a", 3),
        (
            "kind: 'Secret'\nstringData:\n  a: false\n",
            "stringData.a",
            3,
        ),
        ("kind: Secret\nstringData:\n  a: 1.5\n", "stringData.a", 3),
        (
            "kind: Secret\nstringData:\n  a: 18446744073709551615\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: 2026-01-02\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: !!str 1\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: !vault x\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\ndata:\n  a: !!binary aHVudGVyMg==\n",
            "data.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: |\n    one\n    two\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: >-\n    one\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\ndata:\n  a: |\n    aHVu\n    dGVyMg==\n",
            "data.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  ? a\n  : x\n",
            "stringData.a",
            4,
        ),
        (
            "kind: Secret\nstringData:\n  tls.key: x\n",
            "stringData.\"tls.key\"",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: 'it''s'\n",
            "stringData.a",
            3,
        ),
        ("kind: Secret\nstringData: {a: x}\n", "stringData.a", 2),
        (
            "{apiVersion: v1, kind: Secret, stringData: {a: x}}\n",
            "stringData.a",
            1,
        ),
        ("stringData:\n  a: x\nkind: Secret\n", "stringData.a", 2),
        (
            "x: &x {a: y}\nkind: Secret\nstringData: *x\n",
            "stringData.a",
            1,
        ),
        (
            "x: &x y\nkind: Secret\nstringData: {a: *x}\n",
            "stringData.a",
            1,
        ),
        (
            "x: &x {a: y}\nkind: Secret\nstringData:\n  <<: *x\n",
            "stringData.a",
            1,
        ),
        (
            "x: &x {stringData: {a: y}}\nkind: Secret\n<<: *x\n",
            "stringData.a",
            1,
        ),
        (
            "kind: Secret\nstringData:\n  a: {b: x}\n",
            "stringData.a.b",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: [x]\n",
            "stringData.a[0]",
            3,
        ),
        ("kind: Secret\nstringData: x\n", "stringData", 2),
        ("kind: Secret\nstringData:\n  1: x\n", "stringData.1", 3),
        (
            "kind: Secret\nimmutable: true\ntype: kubernetes.io/tls\ndata:\n  a: eA==\n  b: ''\n",
            "data.a",
            5,
        ),
        (
            "kind: Secret\nstringData:\n  a: ${A:-hunter2}\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: x\n\n\n# end\n",
            "stringData.a",
            3,
        ),
        (
            "---\n# first\n---\nkind: Secret\nstringData:\n  a: x\n...\n",
            "stringData.a",
            6,
        ),
        (
            "kind: Secret\r\nstringData:\r\n  a: x\r\n",
            "stringData.a",
            3,
        ),
        (
            "\u{FEFF}kind: Secret\nstringData:\n  a: x\n",
            "stringData.a",
            3,
        ),
        ("kind: Secret\ndata:\n  a: \"\\u0061\"\n", "data.a", 3),
        (
            "kind: Secret\nstringData:\n  u: postgres://a:b@c/d\n",
            "stringData.u",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  u: postgres://a:hunter2@${HOST}/d\n",
            "stringData.u",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: x # no ENC[AES256_GCM\n",
            "stringData.a",
            3,
        ),
        (
            "kind: Secret\nstringData:\n  a: xENC[AES256_GCM,data:oA==]\n",
            "stringData.a",
            3,
        ),
    ]);
}

#[test]
fn nothing_references_and_placeholders_are_no_findings() {
    let mut texts = Vec::new();
    for value in [
        "",
        "~",
        "null",
        "\"\"",
        "''",
        "' '",
        "|-",
        "${A}",
        "\"${A}\"",
        "$(A)",
        "'{{ .Values.a }}'",
        "{{ .Values.a }}",
        "\"{{ .Values.a | default \"b\" }}\"",
        "<a>",
        "<path:kv/a#b>",
        "ref+vault://a/b",
        "vault:a/b#c",
        "op://a/b/c",
        "'****'",
        "{}",
        "[]",
        "$A_B",
        "postgres://a:${B}@c/d",
        "'((a))'",
        "'@@a@@'",
        "\"%A%\"",
        "|\n    $ANSIBLE_VAULT;1.1;AES256\n    6162",
        "{{- tpl .a . | b64enc -}}",
        "{{ .a }}{{ .b }}",
    ] {
        texts.push(format!("kind: Secret\nstringData:\n  a: {value}\n"));
    }
    for encoded in [
        "JHtBfQ==",
        "PGE+",
        "e3sgLmEgfX0=",
        "e30=",
        "eyJhdXRocyI6e319",
        "b3A6Ly9hL2IvYw==",
        "IA==",
    ] {
        texts.push(format!("kind: Secret\ndata:\n  a: {encoded}\n"));
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    quiet(&texts);
}

#[test]
fn other_objects_that_speak_of_secrets_are_left_alone() {
    quiet(&[
        "apiVersion: v1\nkind: Secret\ntype: kubernetes.io/service-account-token\n",
        "apiVersion: v1\nkind: Secret\ndata: {}\n",
        "apiVersion: v1\nkind: Secret\ndata:\nstringData:\n",
        "apiVersion: example.org/v1\nkind: Secret\nstringData:\n  a: x\n",
        "apiVersion: v1\nkind: ConfigMap\ndata:\n  a: Secret\n",
        "apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData: {a: AgBy}\n  template: {data: {b: '{{ .a }}'}}\n",
        "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec:\n  data:\n  - secretKey: a\n    remoteRef: {key: b}\n",
        "apiVersion: external-secrets.io/v1\nkind: SecretStore\nspec: {provider: {vault: {server: x}}}\n",
        "kind: Deployment\nspec:\n  env:\n  - valueFrom: {secretKeyRef: {name: Secret, key: data}}\n",
        "spec:\n  valuesFrom:\n  - kind: Secret\n    name: x\n    data: y\n",
        "spec:\n  ref:\n    apiVersion: apps/v1\n    kind: Secret\n    data: {a: b}\n",
        "apiVersion: isindir.github.com/v1alpha3\nkind: SopsSecret\nspec:\n  secretTemplates:\n  - stringData: {a: '', b: }\n",
        "kind: [Secret]\ndata: {a: b}\n",
        "kind: {Secret: x}\ndata: {a: b}\n",
        "# kind: Secret\nstringData:\n  a: x\n",
        "Secret\n",
        "- Secret\n- [kind, Secret]\n",
    ]);
}

#[test]
fn every_object_of_a_stream_or_list_is_seen_and_called_by_its_name() {
    holds(
        "",
        &[
            (
                "x.yaml",
                "kind: Secret\nmetadata: {name: a}\nstringData: {k: x}\n---\nkind: ConfigMap\n---\nkind: Secret\nmetadata: {name: b}\nstringData: {k: y}\n",
                &[
                    "plaintext-kubernetes-secret Secret/a stringData.k 3",
                    "plaintext-kubernetes-secret Secret/b stringData.k 9",
                ],
            ),
            (
                "x.yaml",
                "apiVersion: v1\nkind: List\nitems:\n- kind: Secret\n  metadata: {name: a}\n  data: {k: eA==}\n- apiVersion: v1\n  kind: ConfigMap\n  data: {k: y}\n",
                &["plaintext-kubernetes-secret Secret/a data.k 6"],
            ),
            (
                "x.yaml",
                "apiVersion: v1\nkind: SecretList\nitems:\n- metadata: {name: a}\n  data: {k: eA==}\n",
                &["plaintext-kubernetes-secret Secret/a data.k 5"],
            ),
            (
                "x.yaml",
                "- kind: Secret\n  stringData: {k: x}\n- kind: Secret\n  stringData: {k: y}\n",
                &[
                    "plaintext-kubernetes-secret stringData.k 2",
                    "plaintext-kubernetes-secret stringData.k 4",
                ],
            ),
            (
                "values.yaml",
                "extraDeploy:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: a}\n  stringData: {k: x}\n",
                &["plaintext-kubernetes-secret Secret/a stringData.k 5"],
            ),
            (
                "x.yaml",
                "apiVersion: template.openshift.io/v1\nkind: Template\nobjects:\n- apiVersion: v1\n  kind: Secret\n  stringData: {k: x, p: '${P}'}\n",
                &["plaintext-kubernetes-secret stringData.k 6"],
            ),
            (
                "x.yaml",
                "apiVersion: isindir.github.com/v1alpha3\nkind: SopsSecret\nmetadata: {name: s}\nspec:\n  secretTemplates:\n  - name: a\n    stringData: {k: x}\n    data: {l: eA==}\n",
                &[
                    "plaintext-kubernetes-secret spec.secretTemplates[0].stringData.k 7",
                    "plaintext-kubernetes-secret spec.secretTemplates[0].data.l 8",
                ],
            ),
        ],
    );
}
