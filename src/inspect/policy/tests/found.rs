//! What is found, and by which rule.

use super::*;
use crate::policy::reuse::Marker;
use crate::policy::reuse::Reuse;

/// Weak values and defaults that stand in any spelling.
const VALUES: &[(&str, &str)] = &[
    ("changeme", "default-password"),
    ("change_me_in_production", "default-password"),
    ("postgres", "default-password"),
    ("rabbitmq", "default-password"),
    ("minioadmin", "default-password"),
    ("P4ssw0rd", "default-password"),
    ("hunter2", "default-password"),
    ("Admin2024", "default-password"),
    ("secret", "default-password"),
    ("Sommer24", "weak-password"),
    ("tr0ub4dor", "weak-password"),
    ("kzwqpvhxg", "weak-password"),
    ("Berlin-2019-x", "weak-password"),
    ("4711815", "weak-password"),
];

#[test]
fn every_value_is_found_in_every_place() {
    let mut wrong = Vec::new();
    let strong = strong();
    let strong = [(strong.as_str(), "plaintext-secret")];
    for (path, text, key) in PLACES {
        for (value, rule) in VALUES.iter().chain(&strong) {
            let text = text.replace("VALUE", value);
            let expected = format!("{rule} {key}");
            let found = found(path, &text);
            if found != [expected.clone()] {
                wrong.push(format!("{path}: {text:?}\n  {found:?}, not {expected}"));
            }
        }
    }
    let shown = wrong.len().min(60);
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong[..shown].join("\n")
    );
}

/// Single cases: path, text, what is found.
const CASES: &[(&str, &str, &[&str])] = &[
    (
        ".env",
        "JWT_SECRET=my-jwt-secret\n",
        &["default-password JWT_SECRET"],
    ),
    (
        ".env",
        "SECRET_KEY_BASE=abc123abc123\n",
        &["weak-password SECRET_KEY_BASE"],
    ),
    (
        ".env",
        "NEO4J_AUTH=neo4j/changeme\n",
        &["default-password NEO4J_AUTH"],
    ),
    (
        ".env",
        "PASSWORD=${PASSWORD:-changeme}\n",
        &["default-password PASSWORD"],
    ),
    (
        "a.yml",
        "x:\n  password: ${DB_PASSWORD:changeme}\n",
        &["default-password x.password"],
    ),
    (
        "a.yaml",
        "password: 12345678\n",
        &["default-password password"],
    ),
    (
        "a.yaml",
        "a: {password: 1234}\n",
        &["default-password password"],
    ),
    ("a.yaml", "token: kzw-t0k3n\n", &["weak-password token"]),
    (
        "a.yaml",
        "api:\n  secret: kzwqpvhxg\n",
        &["weak-password api.secret"],
    ),
    (
        "a.yaml",
        "jwt:\n  secret: my-jwt-secret\n",
        &["default-password jwt.secret"],
    ),
    (
        "a.yaml",
        "password: \"kz'w #qpv hxg\"\n",
        &["weak-password password"],
    ),
    (
        "config.json",
        "{\"auths\": {\"r\": {\"auth\": \"YWRtaW46Y2hhbmdlbWU=\"}}}",
        &["default-password auth"],
    ),
    (
        "a.env",
        "URL=amqp://guest:guest@mq:5672/\n",
        &["default-password URL"],
    ),
    (
        "a.env",
        "URL=redis://:kzwqp@cache\n",
        &["weak-password URL"],
    ),
    (
        "a.env",
        "DSN=app:kzwqp@tcp(db:3306)/app\n",
        &["weak-password DSN"],
    ),
    (
        "a.env",
        "URL=postgres://app:p%40ssw0rd@db/x\n",
        &["default-password URL"],
    ),
    (
        ".netrc",
        "machine h login me password kzwqp9\n",
        &["weak-password password"],
    ),
    (
        "src/db.py",
        "password = \"GitHub!23\"\n",
        &["weak-password password"],
    ),
    (
        "src/db.go",
        "\tdbPassword := \"kzw!qpvh9\"\n",
        &["weak-password dbPassword"],
    ),
];

#[test]
fn single_cases_are_found() {
    let mut wrong = Vec::new();
    for (path, text, expected) in CASES {
        let found = found(path, text);
        if found != *expected {
            wrong.push(format!("{path}: {text:?}\n  {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_and_ranges_never_hold_the_value() {
    let text = "services:\n  payments:\n    environment:\n      DB_PASSWORD: \"payments-kzw\"\n";
    let read = assigned(text.as_bytes(), 0..text.len());
    let found = policy(
        "compose.yaml",
        text.as_bytes(),
        &read,
        &Rules::default(),
        None,
    );
    let found = &found[0].found;
    assert_eq!(&text[found.at.clone()], "payments-kzw");
    assert!(
        found
            .reasons
            .iter()
            .any(|it| it == "contains the name of its service or user")
    );
    assert!(
        found
            .reasons
            .iter()
            .any(|it| it == "12 characters, the policy asks for 20")
    );
    assert!(!found.reasons.iter().any(|it| it.contains("kzw")));
}

#[test]
fn a_value_of_two_services_is_reused_at_each() {
    let strong = strong();
    let text = format!(
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: {strong}\n  cache:\n    environment:\n      REDIS_PASSWORD: {strong}\n  web:\n    environment:\n      SESSION_SECRET: other-kzw\n"
    );
    let marker = Marker::new([1; 32]);
    let read = assigned(text.as_bytes(), 0..text.len());
    let judged = policy(
        "compose.yaml",
        text.as_bytes(),
        &read,
        &Rules::default(),
        Some(&marker),
    );
    let mut reuse = Reuse::default();
    for one in &judged {
        reuse.note(one.mark.unwrap(), &one.service);
    }
    let found: Vec<_> = judged
        .iter()
        .filter_map(|one| reused(one, &reuse))
        .collect();
    let reasons: Vec<_> = found.iter().flat_map(|it| it.reasons.clone()).collect();
    assert_eq!(
        reasons,
        [
            "the same value as of compose.yaml (cache)",
            "the same value as of compose.yaml (db)"
        ]
    );
    assert!(found.iter().all(|it| it.rule == "reused-password"));
}

#[test]
fn text_that_is_not_utf8_is_judged_where_it_stands() {
    let text = b"# caf\xe9\npassword: hunter2\n";
    let read = assigned(text, 0..text.len());
    let found = policy("a.yaml", text, &read, &Rules::default(), None);
    assert_eq!(&text[found[0].found.at.clone()], b"hunter2");
}
