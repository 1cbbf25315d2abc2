//! What is told of one value that several rules know.

use std::collections::HashSet;

use super::structure::RuleFiles;
use super::team::TeamRules;
use super::*;
use crate::policy::Rules;
use crate::policy::reuse::Marker;
use crate::policy::reuse::Reuse;
use crate::scan::RuleSet;

/// Looks at files and gives `rule line` of what is found, the reuse of values last.
fn found_in(files: &[(&str, &str)]) -> Vec<String> {
    let (rules, team, claims) = (
        RuleSet::own(&[]),
        TeamRules::default(),
        RuleFiles::default(),
    );
    let (policy, disabled, marker) = (Rules::default(), HashSet::new(), Marker::new([7; 32]));
    let inspector = Inspector {
        rules: &rules,
        team: &team,
        policy: &policy,
        claims: &claims,
        disabled: &disabled,
        salt: None,
        marker: Some(&marker),
        identity_key: &[7; 32],
    };
    let (mut findings, mut shared) = (Vec::new(), Vec::new());
    for (path, text) in files {
        let inspected = inspector.file(Subjected { path, commit: None }, text.as_bytes());
        findings.extend(inspected.findings);
        shared.extend(inspected.shared);
    }
    let mut reuse = Reuse::default();
    shared.iter().for_each(|one| one.note(&mut reuse));
    findings.extend(shared.iter().filter_map(|one| one.reused(&reuse)));
    let told = findings.iter();
    told.map(|it| format!("{} {}", it.rule, it.place.line))
        .collect()
}

/// A value that breaks no rule, in parts so that no scanner takes this file for a leak.
fn strong() -> String {
    ["Gx7-kPq2mWz9", "rTb4nLc"].join("_")
}

#[test]
fn a_strong_password_is_told_by_policy_wherever_it_stands() {
    for (path, text, expected) in [
        (
            ".env",
            "DB_PASSWORD=VALUE\n",
            &["secret-file 1", "plaintext-secret 1"][..],
        ),
        (
            ".netrc",
            "machine a login b password VALUE\n",
            &["secret-file 1", "plaintext-secret 1"],
        ),
        (
            ".pgpass",
            "h:5432:d:u:VALUE\n",
            &["secret-file 1", "plaintext-secret 1"],
        ),
        (
            "a.yaml",
            "mysql_root_password: VALUE\n",
            &["plaintext-secret 1"],
        ),
        (
            "k8s/a.yaml",
            "kind: Secret\nstringData:\n  db_password: VALUE\n",
            &["plaintext-kubernetes-secret 3"],
        ),
    ] {
        let text = text.replace("VALUE", &strong());
        assert_eq!(found_in(&[(path, &text)]), expected, "{path}");
    }
}

#[test]
fn what_the_policy_takes_for_no_secret_no_rule_for_its_place_finds() {
    let hash = [
        "$2b$12$",
        "KIXQ4S1r0m5X8n3Yf0Z0UeW1YqgZk1a0yq7tZx6cQyJZ0s4jJxK2a",
    ]
    .concat();
    let code = ["const password = \"Fluffy", "!1987x\";\n"].concat();
    let sealed = ["AgBy3i4OJSWK+PiTySYZZA9rO43", "cGDEqKPaZ3hGqS5QWKKq0y3zX"].concat();
    let sealed = format!("kind: SealedSecret\nspec:\n  encryptedData:\n    password: {sealed}\n");
    for (path, text) in [
        (
            "a.yaml",
            "smtp_password: arn:aws:secretsmanager:eu-west-1:111122223333:secret:crm\n",
        ),
        (
            "a.yaml",
            "mysql_root_password: vault:secret/data/crm#password\n",
        ),
        ("a.ini", "[db]\nDB_PASSWORD = /run/secrets/db_password\n"),
        (".env", "DB_PASSWORD=\nDB_PASSWORD_FILE=/run/secrets/x\n"),
        (
            ".env",
            "SMTP_PASS='YOUR_PASSWORD'\nDB_PASSWORD=ssm:/crm/db/password\n",
        ),
        (".netrc", "machine a login b password __DB_PASSWORD__\n"),
        (
            ".my.cnf",
            "[client]\npassword = \"/run/secrets/db_password\"\n",
        ),
        ("a.properties", &format!("app.db.password={hash}\n")),
        ("src/app.test.ts", &code),
        ("k8s/a.yaml", &sealed),
    ] {
        assert_eq!(found_in(&[(path, text)]), [""; 0], "{path}: {text}");
    }
}

#[test]
fn a_value_of_two_services_is_told_whatever_else_is_told_of_it() {
    let secret = |name: &str| {
        format!("kind: Secret\nmetadata: {{name: {name}}}\nstringData:\n  password: VALUE\n")
    };
    let both = format!("{}---\n{}", secret("a"), secret("b"));
    let list = "kind: List\nitems:\n- kind: Secret\n  metadata: {name: a}\n  stringData: {password: VALUE}\n- kind: Secret\n  metadata: {name: b}\n  stringData: {password: VALUE}\n";
    for files in [
        vec![
            ("a/.env", "DB_PASSWORD=VALUE\n"),
            ("b/.env", "SMTP_PASSWORD=VALUE\n"),
        ],
        vec![("k8s/a.yaml", &secret("a")), ("k8s/b.yaml", &secret("b"))],
        vec![("k8s/ab.yaml", &both)],
        vec![("k8s/list.yaml", list)],
    ] {
        for value in [&strong(), "Bluebird77"] {
            let texts: Vec<(&str, String)> = files
                .iter()
                .map(|(path, text)| (*path, text.replace("VALUE", value)))
                .collect();
            let texts: Vec<(&str, &str)> = texts.iter().map(|(p, t)| (*p, t.as_str())).collect();
            let reused = found_in(&texts)
                .iter()
                .filter(|it| it.starts_with("reused-password"))
                .count();
            assert_eq!(reused, 2, "{files:?}");
        }
    }
    let one = secret("a").replace(
        "password: VALUE",
        "password: Bluebird77\n  token: Bluebird77",
    );
    assert!(
        !found_in(&[("a.yaml", &one)])
            .iter()
            .any(|it| it.starts_with("reused"))
    );
}

#[test]
fn a_secret_that_holds_its_service_is_told_so() {
    let rules = (
        RuleSet::own(&[]),
        TeamRules::default(),
        RuleFiles::default(),
    );
    let inspector = Inspector {
        rules: &rules.0,
        team: &rules.1,
        policy: &Rules::default(),
        claims: &rules.2,
        disabled: &HashSet::new(),
        salt: None,
        marker: None,
        identity_key: &[7; 32],
    };
    let text = "kind: Secret\nmetadata: {name: ledgerd}\nstringData:\n  password: Ledgerd-7Kq2\n";
    let file = Subjected {
        path: "a.yaml",
        commit: None,
    };
    let inspected = inspector.file(file, text.as_bytes());
    let mut reasons = inspected.findings.iter().flat_map(|it| &it.reasons);
    assert!(
        reasons.any(|reason| reason.contains("name")),
        "{:?}",
        inspected.findings
    );
}
