//! This repository holds to what it asks of others: nothing in it looks like a secret.

mod peers;

use std::path::Path;

use lockleaf::scan::RuleSet;
use lockleaf::scan::rules;
use peers::Sandbox;

#[test]
fn our_own_repository_scans_clean() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ran = Sandbox::new()
        .run_lockleaf()
        .args(["scan", "--json"])
        // Whoever runs the tests may not be who cloned the project.
        .env("GIT_CONFIG_COUNT", "1")
        .env("GIT_CONFIG_KEY_0", "safe.directory")
        .env("GIT_CONFIG_VALUE_0", "*")
        .folder(project)
        .go();
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    let found: Vec<String> = told["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .map(|it| format!("{}:{} {}", it["path"], it["line"], it["rule"]))
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    assert_eq!(told["verdict"], "clean", "{ran}");
    let files = told["looked"]["files"].as_u64().unwrap_or_default();
    assert!(files > 500, "only {files} files were looked at");
}

#[test]
fn examples_of_rules_stand_in_the_sources_as_templates_and_not_as_tokens() {
    let all = RuleSet::own(&[]);
    let mut literal = Vec::new();
    let mut count = 0;
    for rule in rules::all().filter(|rule| !rule.id.starts_with("generic-")) {
        for template in rule.examples {
            count += 1;
            let found = all.matches(template.as_bytes(), 0..template.len());
            if found.iter().any(|it| all.rules()[it.rule].id == rule.id) {
                literal.push(format!("{}: {template}", rule.id));
            }
        }
    }
    assert!(literal.is_empty(), "\n{}", literal.join("\n"));
    assert!(count > 1000, "only {count} examples");
}
