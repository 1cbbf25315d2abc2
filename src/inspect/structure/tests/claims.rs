use super::*;

#[test]
fn what_a_rule_claims_by_name_must_be_encrypted() {
    let rules = format!(
        "creation_rules:\n- path_regex: secrets/.*\n  age: {ALICE}\n- path_regex: \\.enc\\.yaml$\n  encrypted_regex: ^(password|data|stringData)$\n  age: {ALICE}\n"
    );
    holds(
        &rules,
        &[
            (
                "secrets/a.yaml",
                "a: x\nb: [1, true]\nc: null\nd: \"\"\ne_unencrypted: y\nf: ${F}\n",
                &[
                    "unencrypted-value a 1",
                    "unencrypted-value b[0] 2",
                    "unencrypted-value b[1] 2",
                ],
            ),
            (
                "secrets/a.json",
                "{\"a\": \"x\"}",
                &["unencrypted-value a 1"],
            ),
            (
                "secrets/a.env",
                "PORT=1\nE=\n",
                &["unencrypted-value PORT 1"],
            ),
            ("secrets/a.ini", "[s]\na=b\n", &["unencrypted-value s.a 2"]),
            (
                "secrets/token.txt",
                "\nhunter2\n",
                &["unencrypted-value - 2"],
            ),
            ("secrets/a.yaml", "a: [\n", &["unencrypted-value - 1"]),
            (
                "secrets/a.yaml",
                "a: <E>\nb: x\n",
                &["stray-envelope a 1", "unencrypted-value b 2"],
            ),
            ("secrets/a.yaml", "", &[]),
            ("secrets/a.yaml", "# nothing\n", &[]),
            (
                "x.enc.yaml",
                "a: x\npassword: hunter2\n",
                &["unencrypted-value password 2"],
            ),
            (
                "x.enc.yaml",
                "kind: Secret\nstringData: {password: hunter2}\n",
                &["plaintext-kubernetes-secret stringData.password 2"],
            ),
            (
                "x.enc.yaml",
                "apiVersion: v1\nkind: ConfigMap\ndata: {a: x}\n",
                &["unencrypted-value data.a 3"],
            ),
            (
                "x.enc.yaml",
                "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nspec: {data: [{secretKey: a}]}\n",
                &[],
            ),
            (
                "secrets/ns.yaml",
                "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n",
                &[],
            ),
            ("other.yaml", "a: x\npassword: hunter2\n", &[]),
        ],
    );
}

#[test]
fn a_rule_for_a_folder_is_less_sure_than_one_for_names() {
    let rules = format!(
        "creation_rules:\n- path_regex: {}\n  encrypted_regex: ^(data|password)$\n  age: {ALICE}\n",
        "@"
    );
    let config_map = "apiVersion: v1\nkind: ConfigMap\ndata: {a: x}\n";
    for (regex, path, text, confidence) in [
        (
            "prod/.*",
            "prod/x.yaml",
            "password: x\n",
            Confidence::Medium,
        ),
        ("prod/.*", "prod/x.yaml", config_map, Confidence::Low),
        (
            "secrets/.*",
            "secrets/x.yaml",
            "password: x\n",
            Confidence::High,
        ),
        (
            "secrets/.*",
            "secrets/x.yaml",
            config_map,
            Confidence::Medium,
        ),
        (
            "\\.enc\\.yaml$",
            "prod/x.enc.yaml",
            config_map,
            Confidence::Medium,
        ),
        (
            "prod/.*",
            "prod/x.yaml",
            "kind: Secret\ndata: {a: eA==}\n",
            Confidence::High,
        ),
    ] {
        let rules = rules.replace('@', regex);
        let files = RuleFiles::read([(".sops.yaml", rules.as_str())]);
        let found = structure(&File { path, text }, &files.claim(path));
        let sure: Vec<Confidence> = found.iter().map(|found| found.confidence).collect();
        assert_eq!(sure, [confidence], "{regex} {text}");
    }
}

#[test]
fn what_is_plain_by_nature_may_stand_in_a_claimed_folder() {
    let rules = format!("creation_rules:\n- path_regex: secrets/.*\n  age: {ALICE}\n");
    for path in [
        "README.md",
        "kustomization.yaml",
        ".gitkeep",
        ".gitignore",
        "id.pub",
        "ca.crt",
        "run.sh",
        "a.example.yaml",
        "default.nix",
        "a.age",
        ".sops.yaml",
    ] {
        assert_eq!(
            found_in(&format!("secrets/{path}"), "resources: [a.yaml]\n", &rules),
            [""; 0],
            "{path}"
        );
    }
}

#[test]
fn a_rule_for_every_file_says_how_but_not_that_all_must_be_encrypted() {
    for rule in [
        "",
        "  path_regex: .*\n",
        "  path_regex: ''\n",
        "  unencrypted_regex: ^a$\n",
    ] {
        let rules = format!("creation_rules:\n- age: {ALICE}\n{rule}");
        holds(
            &rules,
            &[
                ("docker-compose.yaml", "a: x\nb: y\n", &[]),
                (
                    "k8s/db.yaml",
                    "apiVersion: v1\nkind: ConfigMap\ndata: {a: x}\n",
                    &[],
                ),
                (
                    "k8s/db.yaml",
                    "kind: Secret\nstringData: {b: x}\n",
                    &["plaintext-kubernetes-secret stringData.b 2"],
                ),
            ],
        );
    }
}

#[test]
fn a_rule_for_every_file_demands_what_its_selector_picks_by_name() {
    let rules = format!("creation_rules:\n- age: {ALICE}\n  encrypted_regex: ^(data|key)$\n");
    holds(
        &rules,
        &[
            ("a.yaml", "a: x\n", &[]),
            ("a.yaml", "a: x\nkey: y\n", &["unencrypted-value key 2"]),
            ("a.env", "key=y\n", &["unencrypted-value key 1"]),
            ("a.yaml", "key: [\n", &[]),
            ("a.txt", "key: y\n", &[]),
            (
                "k8s/a.yaml",
                "apiVersion: v1\nkind: ConfigMap\ndata: {a: x}\n",
                &["unencrypted-value data.a 3"],
            ),
        ],
    );
}

#[test]
fn a_rule_for_a_type_of_files_demands_that_they_are_encrypted() {
    let rules = |regex: &str| format!("creation_rules:\n- age: {ALICE}\n  path_regex: {regex}\n");
    holds(
        &rules(".*\\.ya?ml$"),
        &[
            ("conf/a.yaml", "a: x\n", &["unencrypted-value a 1"]),
            ("conf/a.yaml", "a: [\n", &[]),
            (
                "k8s/db.yaml",
                "apiVersion: apps/v1\nkind: Deployment\nspec: {a: x}\n",
                &[],
            ),
        ],
    );
    for path in [
        "README.md",
        "main.go",
        "kustomization.yaml",
        ".github/workflows/ci.yaml",
        ".gitlab-ci.yml",
        ".sops.yaml",
        ".lockleaf.yaml",
        ".golangci.yml",
        "notes.txt",
        "a.toml",
    ] {
        let rules = rules("\\.(ya?ml|md|go|txt|toml)$");
        assert_eq!(found_in(path, "a: x\n", &rules), [""; 0], "{path}");
    }
}

#[test]
fn a_plain_secret_whose_rule_would_not_pick_it_says_so() {
    let rules = format!("creation_rules:\n- age: {ALICE}\n  encrypted_regex: ^data$\n");
    let files = RuleFiles::read([(".sops.yaml", rules.as_str())]);
    let text = "kind: Secret\ndata: {a: eA==}\nstringData: {b: x}\n";
    let found = structure(
        &File {
            path: "x.yaml",
            text,
        },
        &files.claim("x.yaml"),
    );
    let says = |at: usize| {
        found[at]
            .reasons
            .iter()
            .any(|reason| reason.contains("encrypted_regex: ^data$"))
    };
    assert!(!says(0) && says(1), "{found:?}");
}

#[test]
fn recipients_are_compared_with_those_of_the_rule() {
    let rule = |groups: &str| format!("creation_rules:\n- {groups}\n");
    let text = sealed("a: <E>\n", "");
    let two = text.replace(
        "    lastmodified",
        &format!("        - recipient: {BOB}\n          enc: x\n    lastmodified"),
    );
    for (text, groups, line) in [
        (&text, format!("age: {ALICE}"), None),
        (&text, format!("age: {BOB}"), Some(4)),
        (&text, format!("age: {ALICE},{BOB}"), Some(2)),
        (&two, format!("age: {ALICE}"), Some(6)),
        (&two, format!("age: '{BOB}, {ALICE}'"), None),
        (
            &text,
            format!("age: {ALICE}\n  pgp: 85D77543B3D624B63CEA9E6DBC17301B491B3F21"),
            Some(2),
        ),
        (
            &text,
            format!("key_groups:\n  - age: [{ALICE}]\n  - age: [{BOB}]"),
            Some(2),
        ),
        (&text, format!("path_regex: other\n  age: {BOB}"), None),
    ] {
        let expected: Vec<String> = line
            .map(|line| format!("wrong-recipients sops {line}"))
            .into_iter()
            .collect();
        assert_eq!(
            found_in("x.yaml", text, &rule(&groups)),
            expected,
            "{groups}"
        );
    }
}

#[test]
fn key_groups_are_compared_as_sets_with_their_threshold() {
    let groups = format!(
        "    shamir_threshold: 2\n    key_groups:\n        - age:\n            - recipient: {ALICE}\n              enc: x\n        - age:\n            - recipient: {BOB}\n              enc: x\n        - pgp:\n            - fp: AB\n              created_at: \"2026-01-02T03:04:05Z\"\n              enc: x\n          age: []\n"
    );
    let text = sealed("a: <E>\n", "").replace(
        &format!("    age:\n        - recipient: {ALICE}\n          enc: x\n"),
        &groups,
    );
    let rules = |threshold: &str, first: &str, second: &str| {
        format!(
            "creation_rules:\n- {threshold}key_groups:\n  - pgp: [ab]\n  - age: [{first}]\n  - age: [{second}]\n"
        )
    };
    assert_eq!(
        found_in(
            "x.yaml",
            &text,
            &rules("shamir_threshold: 2\n  ", BOB, ALICE)
        ),
        [""; 0]
    );
    assert_eq!(
        found_in("x.yaml", &text, &rules("", BOB, ALICE)),
        ["wrong-recipients sops 2"]
    );
    assert_eq!(
        found_in("x.yaml", &text, &rules("shamir_threshold: 2\n  ", BOB, BOB)).len(),
        1
    );
}

#[test]
fn a_rule_file_that_cannot_be_read_claims_nothing() {
    holds("creation_rules: [", &[("secrets/a.yaml", "a: x\n", &[])]);
}
