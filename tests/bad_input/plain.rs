//! Texts that cannot be encrypted.

use super::state;
use super::untold;
use crate::peers::Sandbox;
use crate::peers::cases;

/// What it is, the text, the status, and what the message says.
const TEXTS: &[(&str, &[u8], i32, &str)] = &[
    ("an unclosed list", b"a: [canary\n", 2, "a.yaml:"),
    (
        "an unclosed quote",
        b"a: one\nb: \"canary\n",
        2,
        "a.yaml:2:",
    ),
    (
        "a wrong indent",
        b"a:\n    b: canary\n  c: canary\n",
        2,
        "a.yaml:3:",
    ),
    ("a second colon", b"a: canary: canary\n", 2, "a.yaml:1:"),
    (
        "a list item in a mapping",
        b"a: canary\n- canary\n",
        2,
        "a.yaml:2:",
    ),
    (
        "an unknown alias",
        b"a: *canary_is_no_anchor_here\n",
        2,
        "a.yaml:1:4",
    ),
    ("an unknown escape", b"a: \"canary \\q\"\n", 2, "a.yaml:1:"),
    ("a tab for an indent", b"a:\n\tb: canary\n", 2, "a.yaml:2:"),
    (
        "a tab behind spaces",
        b"a:\n  b: canary\n\tc: canary\n",
        2,
        "a.yaml:2:",
    ),
    (
        "a duplicate key",
        b"a: canary\nb: 1\na: canary\n",
        2,
        "a.yaml:3:1",
    ),
    (
        "a duplicate key below",
        b"x:\n  a: canary\n  \"a\": canary\n",
        2,
        "a.yaml:3:3",
    ),
    (
        "a duplicate key later",
        b"a: 1\n---\nb: canary\nb: canary\n",
        2,
        "a.yaml:4:1",
    ),
    (
        "sops at the root",
        b"a: canary\nsops:\n  mac: canary\n",
        203,
        "sops",
    ),
    ("sops as text", b"a: canary\nsops: canary\n", 203, "sops"),
    (
        "sops in quotes",
        b"a: canary\n\"sops\": canary\n",
        203,
        "sops",
    ),
    (
        "sops later",
        b"a: canary\n---\nsops: {}\nb: canary\n",
        203,
        "sops",
    ),
    ("a list at the root", b"- canary\n", 2, "a.yaml:1:1"),
    ("a flow list at the root", b"[canary]\n", 2, "a.yaml:1:1"),
    ("a scalar at the root", b"canary\n", 2, "a.yaml:1:1"),
    ("a list later", b"a: 1\n---\n- canary\n", 2, "a.yaml:3:1"),
    (
        "a number as a key",
        b"a: canary\n1: canary\n",
        2,
        "a.yaml:2:1",
    ),
    ("a boolean as a key", b"true: canary\n", 2, "a.yaml:1:1"),
    ("null as a key", b"~: canary\n", 2, "a.yaml:1:1"),
    ("a date as a key", b"2024-01-02: canary\n", 2, "a.yaml:1:1"),
    ("an empty key", b": canary\n", 2, "a.yaml:1:"),
    (
        "a mapping as a key",
        b"? {a: canary}\n: b\n",
        2,
        "a.yaml:1:",
    ),
    ("a list as a key", b"? [canary]\n: b\n", 2, "a.yaml:1:"),
    (
        "an alias as a key",
        b"a: &x canary\n*x : b\n",
        2,
        "a.yaml:2:1",
    ),
    (
        "a number over int64",
        b"a: 9223372036854775808\nc: canary\n",
        23,
        "a",
    ),
    ("invalid UTF-8", b"a: canary\nb: \xff\xfe\n", 2, "not UTF-8"),
    ("cut-off UTF-8", b"a: canary\nb: \xc3", 2, "not UTF-8"),
    (
        "an overlong character",
        b"a: \xc0\xaf canary\n",
        2,
        "not UTF-8",
    ),
    ("a surrogate", b"a: \xed\xa0\x80 canary\n", 2, "not UTF-8"),
    (
        "UTF-16 with a mark",
        b"\xff\xfea\0:\0 \0c\0\n\0",
        2,
        "UTF-16",
    ),
    (
        "UTF-16, big end first",
        b"\xfe\xff\0a\0:\0 \0c\0\n",
        2,
        "UTF-16",
    ),
    ("UTF-16 without a mark", b"a\0:\0 \0c\0\n\0", 2, "UTF-16"),
    (
        "a key behind U+2028",
        b"a: 1 # x\xe2\x80\xa8password: canary\n",
        2,
        "a.yaml:1:",
    ),
    (
        "a key behind U+2029",
        b"a: 1 # x\xe2\x80\xa9password: canary\n",
        2,
        "a.yaml:1:",
    ),
    (
        "a key behind U+0085",
        b"a: 1 # x\xc2\x85password: canary\n",
        2,
        "a.yaml:1:",
    ),
    (
        "U+2028 in a value",
        b"a: canary\xe2\x80\xa8b\n",
        2,
        "a.yaml:1:",
    ),
    ("a control character", b"a: canary\x01\n", 2, "a.yaml:1:"),
    ("a null byte", b"aaa: canary\x00\n", 2, "a.yaml:1:"),
    (
        "a directive of another YAML",
        b"%YAML 9.9\n---\na: canary\n%FOO\n",
        2,
        "a.yaml:",
    ),
];

#[test]
fn a_text_that_cannot_be_encrypted_is_told_with_its_place_and_stays() {
    let sandbox = Sandbox::new();
    let mut refused = 0;
    let mut wrong = Vec::new();
    for (name, text, status, told) in TEXTS {
        let file = sandbox.write("a.yaml", text);
        let before = state(&file);
        for in_place in [&[][..], &["-i"]] {
            let ran = sandbox.lockleaf(
                &[
                    &["encrypt", "--age", &sandbox.recipient],
                    in_place,
                    &["a.yaml"],
                ]
                .concat(),
            );
            let missing = untold(&ran, &[*status], told);
            wrong.extend(missing.map(|missing| format!("{name}: {missing}")));
            assert_eq!(ran.text(), "", "{name}");
            assert_eq!(state(&file), before, "{name}");
        }
        refused += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    cases::report("bad_plain_texts", refused, 43);
}

#[test]
fn what_has_nothing_to_encrypt_is_no_error_only_where_sops_says_so() {
    let sandbox = Sandbox::new();
    for (text, works) in [
        ("", false),
        ("# only a comment\n", false),
        ("---\n", true),
        ("{}\n", true),
    ] {
        sandbox.write("a.yaml", text);
        let ran = sandbox.lockleaf(&["encrypt", "--age", &sandbox.recipient, "a.yaml"]);
        assert!(!ran.err().contains("panicked"), "{ran}");
        if works {
            assert_eq!(ran.status, 0, "{text:?}: {ran}");
        }
    }
}
