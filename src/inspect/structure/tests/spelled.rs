use super::holds;

#[test]
fn json_is_read_whatever_is_odd_in_it() {
    holds(
        "",
        &[
            (
                "x.json",
                "{\"apiVersion\":\"v1\",\"kind\":\"Secret\",\"data\":{\"a\":\"eA==\"}}",
                &["plaintext-kubernetes-secret data.a 1"],
            ),
            (
                "x.json",
                "{\n\t\"kind\": \"Secret\",\n\t\"data\": {\n\t\t\"a\": \"eA==\"\n\t}\n}\n",
                &["plaintext-kubernetes-secret data.a 4"],
            ),
            (
                "x.json",
                "{\"kind\":\"Secret\",\"stringData\":{\"a\":\"x\",\"a\":\"y\",\"b\":null,\"c\":\"\",\"d\":true}}",
                &[
                    "plaintext-kubernetes-secret stringData.a 1",
                    "plaintext-kubernetes-secret stringData.a 1",
                    "plaintext-kubernetes-secret stringData.d 1",
                ],
            ),
            (
                "x.json",
                "[{\"kind\":\"Secret\",\"data\":{\"a\":\"eA==\"}}]",
                &["plaintext-kubernetes-secret data.a 1"],
            ),
            (
                "x.json",
                "{\"kind\":\"Secret\",\"e\":\"\\ud83d\\ude00 \\/\",\"data\":{\"a\":\"eA==\"}}",
                &["plaintext-kubernetes-secret data.a 1"],
            ),
            (
                "x.ndjson",
                "{\"kind\":\"ConfigMap\"}\n{\"kind\":\"Secret\",\"data\":{\"a\":\"eA==\"}}\n",
                &["plaintext-kubernetes-secret data.a 2"],
            ),
            (
                "x.json",
                "{\"kind\":\"List\",\"apiVersion\":\"v1\",\"items\":[{\"kind\":\"Secret\",\"apiVersion\":\"v1\",\"data\":{\"a\":\"eA==\"}}]}",
                &["plaintext-kubernetes-secret data.a 1"],
            ),
            (
                "x.json",
                "{\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{\"last\":\"{\\\"apiVersion\\\":\\\"v1\\\",\\\"kind\\\":\\\"Secret\\\",\\\"data\\\":{\\\"a\\\":\\\"eA==\\\"}}\"}}}",
                &["plaintext-kubernetes-secret metadata.annotations.last 1"],
            ),
            (
                "x.json",
                "{\"kind\":\"Pod\",\"secretName\":\"Secret\"}",
                &[],
            ),
        ],
    );
}

#[test]
fn templates_are_read_and_what_is_written_into_them_is_found() {
    holds(
        "",
        &[
            (
                "templates/secret.yaml",
                "{{- if .Values.on }}\napiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ include \"n\" . }}\n  labels:\n    {{- include \"l\" . | nindent 4 }}\ndata:\n  a: {{ .Values.a | b64enc }}\n  b: \"hunter2\"\n{{- end }}\n",
                &["plaintext-kubernetes-secret data.b 10"],
            ),
            (
                "templates/secret.yaml",
                "kind: Secret\ndata:\n  a: {{ \"hunter2\" | b64enc }}\n  b: {{ .b | default \"x\" }}\n",
                &["plaintext-kubernetes-secret data.a 3"],
            ),
            (
                "templates/secret.yaml",
                "kind: Secret\nstringData:\n  {{- range $k, $v := .Values.s }}\n  {{ $k }}: {{ $v }}\n  {{- end }}\n",
                &[],
            ),
            (
                "templates/secret.yaml",
                "kind: Secret\nstringData:\n  {{- if .a }}\n  k: x\n  {{- else }}\n  k: {{ .b }}\n  {{- end }}\n",
                &["plaintext-kubernetes-secret stringData.k 4"],
            ),
            (
                "templates/secret.yaml",
                "kind: Secret\nstringData:\n  c: |\n    host={{ .h }}\n    password={{ .p }}\n  d: |\n    host={{ .h }}\n    password=hunter2\n",
                &["plaintext-kubernetes-secret stringData.d 6"],
            ),
            (
                "secret.yaml.j2",
                "{% if x %}\nkind: Secret\nstringData:\n  a: x\n{% endif %}\n",
                &["plaintext-kubernetes-secret stringData.a 4"],
            ),
            (
                "secret.yaml",
                "kind: Secret\nmetadata: {name: [\ndata:\n  a: x\n",
                &["plaintext-kubernetes-secret data.a 4"],
            ),
            (
                "secret.yaml",
                "kind: Secret\n\tdata:\nstringData:\n\ta: x\n",
                &["plaintext-kubernetes-secret stringData.a 4"],
            ),
            (
                "secret.yaml",
                "<<<<<<< HEAD\nkind: Secret\nstringData:\n  a: x\n=======\n  a: y\n>>>>>>> b\n",
                &[
                    "plaintext-kubernetes-secret stringData.a 4",
                    "plaintext-kubernetes-secret stringData.a 6",
                ],
            ),
            (
                "secret.yaml",
                "kind: Secret\nstringData:\n  a: *unknown\n  b: x\n",
                &[
                    "plaintext-kubernetes-secret stringData.a 3",
                    "plaintext-kubernetes-secret stringData.b 4",
                ],
            ),
            (
                "secret.yaml",
                "a: [\n---\nkind: Secret\nstringData:\n  b: x\n",
                &["plaintext-kubernetes-secret stringData.b 5"],
            ),
        ],
    );
}

#[test]
fn manifests_inside_other_files_are_found_with_less_certainty() {
    holds(
        "",
        &[
            (
                "x.yaml",
                "kind: ConfigMap\ndata:\n  s.yaml: |\n    apiVersion: v1\n    kind: Secret\n    stringData:\n      a: x\n",
                &["plaintext-kubernetes-secret stringData.a 7"],
            ),
            (
                "x.yaml",
                "patch: >\n  {\"kind\": \"Secret\", \"stringData\": {\"a\": \"x\"}}\n",
                &["plaintext-kubernetes-secret patch 1"],
            ),
            (
                "run.sh",
                "kubectl apply -f - <<E\nkind: Secret\nstringData:\n  a: x\n  b: $B\nE\n",
                &["plaintext-kubernetes-secret stringData.a 4"],
            ),
            (
                "README.md",
                "```\nkind: Secret\nstringData:\n  a: x\n```\n",
                &[],
            ),
            (
                "main.go",
                "const s = `kind: Secret\nstringData:\n  a: x\n`\n",
                &[],
            ),
        ],
    );
}

#[test]
fn literals_of_generators_are_found() {
    holds(
        "",
        &[
            (
                "kustomization.yaml",
                "secretGenerator:\n- name: db\n  literals:\n  - password=hunter2\n  - 'user=\"bob\"'\n  - a=\n  - b=${B}\n  files: [x]\n",
                &[
                    "plaintext-secret-generator secretGenerator.db.password 4",
                    "plaintext-secret-generator secretGenerator.db.user 5",
                ],
            ),
            (
                "kustomization.yaml",
                "configMapGenerator:\n- literals: [a=b]\nsecretGenerator:\n- envs: [.env]\n",
                &[],
            ),
            (
                "g.yaml",
                "apiVersion: builtin\nkind: SecretGenerator\nname: g\nliterals: [a=b]\n",
                &["plaintext-secret-generator secretGenerator.g.a 4"],
            ),
        ],
    );
}
