//! `rules`: what is looked for.

use super::peers::Sandbox;
use super::*;

#[test]
fn every_rule_is_listed_on_a_line_of_its_own() {
    let sandbox = Sandbox::new();
    let ran = run(&sandbox, &["rules"]).ok().says("rules, ");
    for rule in [
        "plaintext-kubernetes-secret",
        "weak-password",
        "github-personal-access-token",
    ] {
        let line = ran.text().lines().any(|line| line.starts_with(rule));
        assert!(line, "'{rule}' is not listed: {ran}");
    }
    let json = run(&sandbox, &["rules", "--json"]).ok();
    assert_eq!(json.text().lines().count(), ran.text().lines().count());
    for line in json.text().lines() {
        let rule: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(rule["id"].is_string() && rule["confidence"].is_string());
    }
}

#[test]
fn one_rule_is_told_with_its_shape_and_never_with_an_example() {
    let sandbox = Sandbox::new();
    let ran = run(&sandbox, &["rules", "github-personal-access-token"]).ok();
    assert!(ran.text().contains("ghp_<30 letters and digits>"), "{ran}");
    assert!(ran.text().contains("https://docs.github.com/"), "{ran}");
}

#[test]
fn a_rule_that_there_is_not_is_refused_by_name() {
    run(&Sandbox::new(), &["rules", "frobnicate"])
        .ended_with(2)
        .says("there is no rule 'frobnicate'")
        .says("hint: `lockleaf rules` lists them");
}
