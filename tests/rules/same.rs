//! The same rules give the same recipients, groups and selectors in the real SOPS.

use super::PLAIN;
use crate::peers::Sandbox;
use crate::peers::cases;

/// Rules where A, B, C are recipients and D an ssh key.
const RULES: [&str; 27] = [
    "- age: A\n",
    "- age: A,B\n",
    "- age: 'A, B ,,C'\n",
    "- age: [A, B]\n",
    "- age: >-\n      A,\n      B\n",
    "- age: |\n      A,\n      B\n",
    "- age: A,D\n",
    "- path_regex: ^secrets/\n    age: A\n  - age: B\n",
    "- path_regex: secrets\n    age: A\n  - path_regex: \\.yaml$\n    age: B\n",
    "- path_regex: ''\n    age: A\n  - age: B\n",
    "- path_regex: (?i)SECRETS/[[:alpha:]]+\\.ya?ml$\n    age: A\n  - age: B\n",
    "- path_regex: '^[^/]+$'\n    age: A\n  - path_regex: '/.*/'\n    age: B\n  - age: C\n",
    "- path_regex: \\Qa.yaml\\E$\n    age: A\n  - age: B\n",
    "- path_regex: ä\\.yaml\n    age: A\n  - path_regex: '\\pL{3} with'\n    age: B\n  - age: C\n",
    "- age: A\n    encrypted_regex: ^(password|token_enc)$\n",
    "- age: A\n    encrypted_regex: (?i)PASS\n",
    "- age: A\n    unencrypted_regex: ^(plain|nested)$\n",
    "- age: A\n    unencrypted_regex: '^[pe]\\w+$'\n",
    "- age: A\n    encrypted_suffix: _enc\n",
    "- age: A\n    unencrypted_suffix: word\n",
    "- age: A\n    mac_only_encrypted: true\n    encrypted_regex: word\n",
    "- age: A\n    encrypted_regex: Schl.ssel\n",
    "- key_groups:\n      - age: [A]\n      - age: [B, C]\n",
    "- shamir_threshold: 2\n    key_groups:\n      - age: [A]\n      - age: [B]\n      - age: [C]\n",
    "- key_groups:\n      - age: [A, A, B]\n",
    "- key_groups:\n      - merge:\n          - age: [B]\n          - merge: [{age: [C]}]\n        age: [A]\n",
    "- age: &team A,B\n    path_regex: never\n  - age: *team\n",
];

/// Paths of the file.
const FILES: [&str; 4] = [
    "a.yaml",
    "secrets/a.yaml",
    "prod/db/x.yaml",
    "dir with space/ä.yaml",
];

/// What a sealed text says about its rule: recipients, selectors, and which keys are sealed.
fn facts(text: &str) -> Vec<String> {
    let wanted = [
        "recipient:",
        "- recipient:",
        "_regex:",
        "_suffix:",
        "mac_only_encrypted:",
        "shamir_threshold:",
        "key_groups:",
    ];
    // SOPS lists empty types of keys in a group, before or behind the age keys.
    let groups = text
        .lines()
        .filter(|line| line.trim_start_matches([' ', '-']) == "age:");
    let mut facts = vec![format!("groups {}", groups.count())];
    for line in text.lines().map(str::trim) {
        if let Some((key, _)) = line.split_once(": ENC[") {
            if key != "mac" {
                facts.push(format!("sealed {key}"));
            }
        } else if wanted.iter().any(|word| {
            let key = line.split(' ').next().unwrap_or_default();
            key.ends_with(word) || line.starts_with(word)
        }) {
            facts.push(line.trim_start_matches("- ").to_owned());
        }
    }
    facts
}

#[test]
fn the_same_rules_give_the_same_recipients_and_selectors() {
    let sandbox = Sandbox::new();
    let [a, b, c] =
        ["a", "b", "c"].map(|name| sandbox.make_key(&sandbox.home().join(format!("{name}.txt"))));
    let ssh =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN alice";
    for file in FILES {
        sandbox.write(file, PLAIN);
    }
    let mut same = 0;
    for rules in RULES {
        let mut text = String::from("creation_rules:\n  ");
        for word in rules.split_inclusive(|letter: char| !letter.is_ascii_alphanumeric()) {
            let (name, rest) =
                match word.strip_suffix(|letter: char| !letter.is_ascii_alphanumeric()) {
                    Some(name) => (name, &word[name.len()..]),
                    None => (word, ""),
                };
            text += match name {
                "A" => &a,
                "B" => &b,
                "C" => &c,
                "D" => ssh,
                other => other,
            };
            text += rest;
        }
        sandbox.write(".sops.yaml", &text);
        for file in FILES {
            let theirs = sandbox.sops(&["encrypt", file]);
            let ours = sandbox.lockleaf(&["encrypt", file]);
            assert_eq!(
                theirs.status == 0,
                ours.status == 0,
                "{text}{file}: {theirs}\n{ours}"
            );
            let expected = facts(&theirs.text());
            assert_eq!(facts(&ours.text()), expected, "{text}{file}");
            assert!(theirs.status != 0 || expected.len() >= 3, "{expected:?}");
            same += 1;
        }
    }
    cases::report("rules_as_sops_reads_them", same, 108);
}
