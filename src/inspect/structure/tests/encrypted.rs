use super::*;

/// Tables of documents that get metadata behind them, and a selector in it.
#[track_caller]
fn holds_sealed(selector: &str, table: &[(&str, &[&str])]) {
    for (text, expected) in table {
        let text = sealed(text, selector);
        assert_eq!(found_in("x.yaml", &text, ""), *expected, "{text}");
    }
}

#[test]
fn what_the_selector_picks_must_be_a_complete_envelope() {
    holds_sealed(
        "",
        &[
            (
                "a: <E>\nb: \"<E>\"\nc:\n- <E>\nd: null\ne: \"\"\nf: {}\ng: []\nh:\ni_unencrypted: plain\n",
                &[],
            ),
            ("a: hunter2\nb: <E>\n", &["plaintext-in-encrypted-file a 1"]),
            (
                "a: <E>\nb: [\"<E>\", 1, true]\n",
                &[
                    "plaintext-in-encrypted-file b[1] 2",
                    "plaintext-in-encrypted-file b[2] 2",
                ],
            ),
            ("a: ${A}\n", &["plaintext-in-encrypted-file a 1"]),
            ("a: x<E>\n", &["plaintext-in-encrypted-file a 1"]),
            ("a: <E>x\n", &["broken-envelope a 1"]),
            ("a: <E>]\n", &["broken-envelope a 1"]),
            ("a: ENC[AES256_GCM,data:oA==\n", &["broken-envelope a 1"]),
            (
                "a: ENC[AES256_GCM,data:,iv:AAECAwQFBgcICQoL,tag:AAECAwQFBgcICQoLDA0ODw==,type:str]\n",
                &["broken-envelope a 1"],
            ),
            (
                "a: ENC[AES256_GCM,data:oA,iv:AAECAwQFBgcICQoL,tag:AAECAwQFBgcICQoLDA0ODw==,type:str]\n",
                &["broken-envelope a 1"],
            ),
            (
                "a: ENC[AES256_GCM,data:oA==,iv:AAECAwQ=,tag:AAECAwQFBgcICQoLDA0ODw==,type:str]\n",
                &["broken-envelope a 1"],
            ),
            (
                "a: ENC[AES256_GCM,data:oA==,iv:AAECAwQFBgcICQoL,tag:AAECAwQF,type:str]\n",
                &["broken-envelope a 1"],
            ),
            (
                "a: ENC[AES256_GCM,data:oA==,iv:AAECAwQFBgcICQoL,tag:AAECAwQFBgcICQoLDA0ODw==,type:x]\n",
                &["broken-envelope a 1"],
            ),
            ("a_unencrypted: <E>\n", &["stray-envelope a_unencrypted 1"]),
            (
                "a: &x hunter2\nb: *x\n",
                &["plaintext-in-encrypted-file a 1"],
            ),
            (
                "x_unencrypted: &x hunter2\nb: *x\n",
                &["plaintext-in-encrypted-file b 1"],
            ),
        ],
    );
}

#[test]
fn a_secret_that_the_selector_leaves_readable_is_found() {
    let secret =
        "kind: Secret\nmetadata: {name: a}\ndata:\n  p: aHVudGVyMg==\nstringData:\n  q: x\n";
    holds_sealed(
        "    encrypted_regex: ^(nothing)$\n",
        &[(
            secret,
            &[
                "uncovered-secret data.p 4",
                "uncovered-secret stringData.q 6",
            ],
        )],
    );
    holds_sealed(
        "    encrypted_regex: ^data$\n",
        &[
            (
                secret,
                &[
                    "plaintext-in-encrypted-file data.p 4",
                    "uncovered-secret stringData.q 6",
                ],
            ),
            (
                "kind: Secret\ndata:\n  p: <E>\nstringData:\n  q: ${Q}\n",
                &[],
            ),
            (
                "kind: Secret\ndata:\n  p: <E>\nstringData:\n  q: <E>\n",
                &["stray-envelope stringData.q 5"],
            ),
        ],
    );
    holds_sealed(
        "    encrypted_regex: ^(data|stringData)$\n",
        &[
            (
                "kind: Secret\ndata:\n  p: <E>\nstringData:\n  q: <E>\n",
                &[],
            ),
            (
                "kind: Secret\ndata:\n  p: <E>\n  r: eA==\n",
                &["plaintext-in-encrypted-file data.r 4"],
            ),
        ],
    );
    holds_sealed(
        "    unencrypted_regex: ^stringData$\n",
        &[("kind: <E>\nstringData: {a: x}\n", &[])],
    );
    holds_sealed(
        "    encrypted_comment_regex: hide\n",
        &[
            (
                "kind: Secret\nstringData:\n  # hide\n  a: <E>\n  b: x\n",
                &["uncovered-secret stringData.b 5"],
            ),
            ("# hide\na: x\nb: y\n", &["plaintext-in-encrypted-file a 2"]),
        ],
    );
}

#[test]
fn every_document_below_the_metadata_of_the_first_is_covered_by_it() {
    let first = sealed("a: <E>\n", "");
    let with = |more: &str| found_in("x.yaml", &filled(&format!("{first}---\n{more}")), "");
    assert_eq!(with("b: <E>\n"), [""; 0]);
    assert_eq!(with("b: x\n"), ["plaintext-in-encrypted-file b 10"]);
    assert_eq!(
        with("kind: Secret\nmetadata: {name: n}\nstringData: {b: x}\n")[2..],
        ["plaintext-in-encrypted-file Secret/n stringData.b 12"]
    );
    // A plain file with an encrypted one behind it is not covered by that.
    let behind = format!("kind: Secret\nstringData: {{b: x}}\n---\n{first}");
    assert_eq!(
        found_in("x.yaml", &behind, ""),
        ["plaintext-kubernetes-secret stringData.b 2"]
    );
}

#[test]
fn comments_are_found_that_are_damaged_or_assign_a_secret() {
    holds_sealed(
        "",
        &[
            ("# just words\n#<E>\na: <E> # inline\n", &[]),
            (
                "# password: hunter2\na: <E>\n",
                &["plaintext-in-encrypted-file password 1"],
            ),
            (
                "# password: ${P}\n# see password.txt: it is long\na: <E>\n",
                &[],
            ),
            ("#ENC[AES256_GCM,data\na: <E>\n", &["broken-envelope - 1"]),
        ],
    );
    holds_sealed(
        "    encrypted_regex: ^b$\n",
        &[("# password: hunter2\na: x\n", &[])],
    );
}

#[test]
fn metadata_that_no_key_can_be_used_with_is_found() {
    for (from, to) in [
        ("mac: ENC", "mac: XNC"),
        ("type:str]\n    version", "type:stx]\n    version"),
        ("mac: ENC", "mac: \"\" # ENC"),
        ("2026-01-02T03:04:05Z", "yesterday"),
        ("enc: x", "enc: \"\""),
        ("    age:\n", "    agx:\n"),
        (
            "    version",
            "    encrypted_regex: a\n    encrypted_suffix: b\n    version",
        ),
        ("    version", "    encrypted_regex: (\n    version"),
    ] {
        let text = sealed("a_unencrypted: x\n", "");
        assert!(text.contains(from), "{from}");
        let found = found_in("x.yaml", &text.replacen(from, to, 1), "");
        assert_eq!(found, ["broken-metadata sops 2"], "{to}");
    }
    let conflict = sealed("<<<<<<< a\na: <E>\n=======\na: [<E>\n>>>>>>> b\n", "");
    assert_eq!(
        found_in("x.yaml", &conflict, ""),
        ["broken-metadata sops 1"]
    );
}

#[test]
fn envelopes_of_a_text_that_is_read_by_its_lines_are_not_astray() {
    let huge = format!("# {}\n", "x".repeat(MAX_PARSED));
    let text = sealed("kind: Secret\ndata:\n  a: <E>\n  b: eA==\n", "");
    assert_eq!(
        found_in("x.yaml", &format!("{huge}{text}"), ""),
        ["plaintext-kubernetes-secret data.b 5"]
    );
    let illegible = sealed("x: [\nkind: Secret\ndata:\n  a: <E>\n  b: eA==\n", "");
    assert_eq!(found_in("x.yaml", &illegible, "").len(), 2);
}

#[test]
fn an_envelope_without_metadata_is_astray() {
    holds(
        "",
        &[
            ("x.yaml", "a: <E>\n", &["stray-envelope a 1"]),
            ("x.json", "{\"a\": [\"<E>\"]}", &["stray-envelope a[0] 1"]),
            (
                "x.yaml",
                "kind: ConfigMap\ndata:\n  a: <E>\n",
                &["stray-envelope data.a 3"],
            ),
            (
                "x.yaml",
                "kind: Secret\ndata:\n  a: <E>\n",
                &["stray-envelope data.a 3"],
            ),
            (
                "x.yaml",
                "kind: Secret\ndata:\n  a: ENC[AES256_GCM,data:oA==\n",
                &["broken-envelope data.a 3"],
            ),
            (
                "x.yaml",
                "a: ENC[AES256_GCM,data:oA==\n",
                &["broken-envelope a 1"],
            ),
            (
                "x.yaml",
                "sops: {enabled: true, version: 3}\na: <E>\n",
                &["stray-envelope a 2"],
            ),
            (".env", "A=<E>\n", &["stray-envelope A 1"]),
            ("x.ini", "[s]\na = <E>\n", &["stray-envelope s.a 2"]),
            ("x.yaml", "a: ENC[AES256_GCM,data:...,type:str]\n", &[]),
            ("x.yaml", "a: ENC[PKCS7,abc]\n", &[]),
            ("x.md", "a: <E>\n", &[]),
        ],
    );
}

#[test]
fn json_dotenv_ini_and_binary_files_are_checked_as_well() {
    let age = format!("{{\"recipient\":\"{ALICE}\",\"enc\":\"x\"}}");
    let metadata = format!(
        "\"sops\":{{\"age\":[{age}],\"lastmodified\":\"2026-01-02T03:04:05Z\",\"mac\":\"<E>\",\"version\":\"3.11.0\"}}"
    );
    let json = format!("{{\"a\":\"<E>\",\"b_unencrypted\":\"x\",{metadata}}}");
    let dotenv = format!(
        "A=<E>\n#<E>\nB_unencrypted=x\nE=\nsops_age__list_0__map_recipient={ALICE}\nsops_lastmodified=2026-01-02T03:04:05Z\nsops_mac=<E>\nsops_unencrypted_suffix=_unencrypted\nsops_version=3.11.0\n"
    );
    let ini = format!(
        "[s]\na = <E>\n;<E>\nb_unencrypted = x\n\n[sops]\nmac = <E>\nage__list_0__map_recipient = {ALICE}\nlastmodified = 2026-01-02T03:04:05Z\nunencrypted_suffix = _unencrypted\nversion = 3.11.0\n"
    );
    let binary = format!("{{\"data\":\"<E>\",{metadata}}}");
    for (path, text, envelope, expected) in [
        (
            "x.json",
            &json,
            "\"a\":\"<E>\"",
            "plaintext-in-encrypted-file a 1",
        ),
        ("x.env", &dotenv, "A=<E>", "plaintext-in-encrypted-file A 1"),
        (
            "x.ini",
            &ini,
            "a = <E>",
            "plaintext-in-encrypted-file s.a 2",
        ),
        (
            "x.key",
            &binary,
            "\"data\":\"<E>\"",
            "plaintext-in-encrypted-file data 1",
        ),
    ] {
        assert_eq!(found_in(path, &filled(text), ""), [""; 0], "{path}");
        let plain = text.replacen(envelope, &envelope.replace("<E>", "hunter2"), 1);
        assert_eq!(found_in(path, &filled(&plain), ""), [expected], "{path}");
        let broken = text.replacen(
            envelope,
            &envelope.replace("<E>", "ENC[AES256_GCM,data:oA=="),
            1,
        );
        assert!(
            found_in(path, &filled(&broken), "")[0].starts_with("broken-envelope "),
            "{path}"
        );
    }
}
