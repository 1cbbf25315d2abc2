//! Rules that make no sense: an error with its place, and not a byte is written.

use std::fs;

use super::PLAIN;
use super::SECRET;
use crate::peers::Sandbox;
use crate::peers::cases;

/// Rules that make no sense: the text, where RCPT is a recipient, and what the error says.
const BAD: [(&str, &str); 22] = [
    (
        "creation_rules:\n  - age: RCPT\n    encrypted-regex: ^data$\n",
        ":3:5': unknown key 'encrypted-regex'",
    ),
    (
        "creation_rule:\n  - age: RCPT\n",
        ":1:1': unknown key 'creation_rule'",
    ),
    ("creation_rules:\n  - age: RCPT\n    age: RCPT\n", ":3:5'"),
    (
        "creation_rules:\n  - age: RCPT\n    encrypted_regex: a\n    encrypted_suffix: b\n",
        ":",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    encrypted_regex: ^(pass\n",
        ":3:22'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    encrypted_regex: '^(?!a).*'\n",
        ":3:22'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    unencrypted_regex: '[z-a]'\n",
        ":3:24'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    encrypted_comment_regex: '*'\n",
        ":3:30'",
    ),
    (
        "creation_rules:\n  - path_regex: '('\n    age: RCPT\n",
        ":2:17'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n  - path_regex: '('\n    age: RCPT\n",
        ":3:17'",
    ),
    ("creation_rules:\n  - path_regex: a\n", ":2:5'"),
    ("creation_rules:\n  - age: ''\n", ":2:5'"),
    ("creation_rules:\n  - key_groups: []\n", ":2:"),
    ("creation_rules:\n  - key_groups:\n      - age: []\n", ":3:"),
    ("creation_rules:\n  - age: age1nonsense\n", ":2:5'"),
    ("creation_rules:\n  - age: RCPTx\n", ":2:5'"),
    (
        "creation_rules:\n  - age: RCPT\n    shamir_threshold: 3\n",
        ":3:23'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    shamir_threshold: two\n",
        ":3:23'",
    ),
    (
        "creation_rules:\n  - age: RCPT\n    mac_only_encrypted: maybe\n",
        ":3:25'",
    ),
    ("creation_rules:\n  age: RCPT\n", ":2:3'"),
    ("creation_rules:\n  - age: RCPT\n bad indent\n", ":"),
    ("creation_rules: [unclosed\n", ":"),
];

#[test]
fn a_rule_that_makes_no_sense_is_refused_with_its_place_and_nothing_is_written() {
    let sandbox = Sandbox::new();
    let file = sandbox.write("a.yaml", PLAIN);
    let before = fs::metadata(&file)
        .expect("it is there")
        .modified()
        .expect("a time");
    for (rules, told) in BAD {
        sandbox.write(".sops.yaml", rules.replace("RCPT", &sandbox.recipient));
        for arguments in [
            &["encrypt", "-i", "a.yaml"][..],
            &["encrypt", "a.yaml"],
            &["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"],
        ] {
            let of_recipient = told == ":2:5'" && rules.contains("age: ") && !rules.contains("''");
            if of_recipient && arguments.contains(&"--age") {
                // Recipients that are given stand in the place of the rule's.
                continue;
            }
            let ran = sandbox
                .lockleaf(arguments)
                .says(".sops.yaml:")
                .says(told)
                .keeps("hunter");
            assert!(ran.status != 0, "{rules}: {ran}");
            assert_eq!(ran.text(), "", "{rules}");
        }
    }
    assert_eq!(sandbox.text("a.yaml"), PLAIN);
    let after = fs::metadata(&file)
        .expect("it is there")
        .modified()
        .expect("a time");
    assert_eq!(before, after);
    cases::report("rules_refused", BAD.len(), 22);
}

#[test]
fn a_selector_that_is_no_regex_never_yields_plaintext() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    let mut refused = 0;
    for flag in [
        "--encrypted-regex",
        "--unencrypted-regex",
        "--encrypted-comment-regex",
        "--unencrypted-comment-regex",
    ] {
        for regex in [
            "^(pass", "^(?!a).*", "a**", "[", "\\", "(?P<n", "\\8", "a{1001}",
        ] {
            let seal = [
                "encrypt",
                flag,
                regex,
                "--age",
                &sandbox.recipient,
                "a.yaml",
            ];
            let ran = sandbox.lockleaf(&seal).keeps("hunter").ended_with(2);
            assert_eq!(ran.text(), "");
            sandbox
                .lockleaf(&[&seal[..], &["-i"]].concat())
                .keeps("hunter")
                .ended_with(2);
            refused += 1;
        }
    }
    assert_eq!(sandbox.text("a.yaml"), PLAIN);
    cases::report("regexes_refused", refused, 32);
}

#[test]
fn selectors_that_exclude_each_other_are_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .lockleaf(&[
            "encrypt",
            "-i",
            "--age",
            &sandbox.recipient,
            "--encrypted-regex",
            "a",
            "--encrypted-suffix",
            "b",
            "a.yaml",
        ])
        .ended_with(8);
    sandbox.write(
        ".sops.yaml",
        format!(
            "creation_rules:\n  - age: {}\n    encrypted_regex: pass\n",
            sandbox.recipient
        ),
    );
    sandbox
        .lockleaf(&["encrypt", "-i", "--encrypted-suffix", "_enc", "a.yaml"])
        .ended_with(8)
        .says("encrypted_regex")
        .says("encrypted_suffix")
        .says(".sops.yaml");
    assert_eq!(sandbox.text("a.yaml"), PLAIN);
    // The same kind of selector on the command line goes before the rule's.
    let ran = sandbox
        .lockleaf(&["encrypt", "--encrypted-regex", "^plain$", "a.yaml"])
        .ok();
    assert!(ran.text().contains("plain: ENC[") && ran.text().contains("password: hunter3"));
}

#[test]
fn a_selector_that_seals_nothing_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    sandbox.write("two.yaml", format!("password: x\n---\n{SECRET}"));
    let seal = |flag: &str, value: &str, file: &str| {
        sandbox.lockleaf(&[
            "encrypt",
            "-i",
            "--age",
            &sandbox.recipient,
            flag,
            value,
            file,
        ])
    };
    for (flag, value, file, told) in [
        (
            "--encrypted-regex",
            "^nothing$",
            "a.yaml",
            "encrypts no value",
        ),
        (
            "--encrypted-suffix",
            "_nothing",
            "a.yaml",
            "encrypts no value",
        ),
        ("--unencrypted-regex", ".*", "a.yaml", "encrypts no value"),
        (
            "--encrypted-regex",
            "^stringData$",
            "two.yaml",
            "document 0",
        ),
        (
            "--encrypted-regex",
            "^password$",
            "two.yaml",
            "data of the Secret",
        ),
    ] {
        seal(flag, value, file)
            .ended_with(1)
            .says(told)
            .says("--allow-nothing");
    }
    assert_eq!(sandbox.text("a.yaml"), PLAIN);
    sandbox
        .lockleaf(&[
            "encrypt",
            "--age",
            &sandbox.recipient,
            "--encrypted-regex",
            "^nothing$",
            "--allow-nothing",
            "a.yaml",
        ])
        .ok();
}

#[test]
fn a_secret_whose_data_would_stay_readable_is_refused() {
    let sandbox = Sandbox::new();
    sandbox.write("s.yaml", SECRET);
    for (flag, value) in [
        ("--encrypted-regex", "^metadata$"),
        ("--encrypted-regex", "^data$"),
        ("--encrypted-regex", "^stringData$"),
        ("--unencrypted-regex", "^(data|stringData)$"),
        ("--unencrypted-suffix", "ata"),
    ] {
        sandbox
            .lockleaf(&[
                "encrypt",
                "-i",
                "--age",
                &sandbox.recipient,
                flag,
                value,
                "s.yaml",
            ])
            .ended_with(1)
            .says("readable")
            .says("^(data|stringData)$")
            .keeps("hunter3")
            .keeps("aHVudGVyMg");
        assert_eq!(sandbox.text("s.yaml"), SECRET);
    }
}
