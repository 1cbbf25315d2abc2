//! What `.lockleaf.yaml` of the index says of a commit, and what a creation rule asks of one.

use super::*;

/// A setting whose value everybody knows.
fn weak() -> String {
    format!("db:\n  password: {}{}\n", "hun", "ter2")
}

#[test]
fn a_weak_value_stops_a_commit_unless_the_settings_let_it_pass() {
    let repo = Repo::begun();
    repo.stage("app.yaml", weak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2")
        .says("default-password");
    repo.stage(".lockleaf.yaml", "hook: {policy: warn}\n");
    repo.tries(&["commit", "-m", "x"])
        .ok()
        .says("app.yaml:2: db.password:")
        .says("lets it pass");
}

#[test]
fn a_secret_stops_a_commit_whatever_the_settings_say_of_the_policy() {
    let repo = Repo::begun();
    repo.stage(
        ".lockleaf.yaml",
        "hook: {policy: off, min_confidence: high}\n",
    );
    let secret = format!("apiVersion: v1\nkind: Secret\nstringData:\n  a: {}\n", "b");
    repo.stage("k8s/db.yaml", secret);
    repo.is_stopped(&["commit", "-m", "x"], "k8s/db.yaml:4")
        .says("plaintext-kubernetes-secret")
        .says("lockleaf encrypt -i k8s/db.yaml && git add k8s/db.yaml");
}

#[test]
fn a_file_that_a_rule_claims_must_be_encrypted() {
    let repo = Repo::begun();
    let rules = "creation_rules:\n- path_regex: ^secrets/\n  age: \
                 age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n";
    repo.stage(".sops.yaml", rules);
    repo.stage("secrets/app.yaml", "colour: blue\n");
    repo.is_stopped(&["commit", "-m", "x"], "secrets/app.yaml:1")
        .says("unencrypted-value");
    repo.lockleaf(&["encrypt", "-i", "secrets/app.yaml"]).ok();
    repo.git(&["add", "secrets/app.yaml"]);
    repo.tries(&["commit", "-m", "x"]).ok();
}

#[test]
fn settings_that_make_no_sense_stop_a_commit() {
    let repo = Repo::begun();
    repo.stage(".lockleaf.yaml", "hook: {polcy: off}\n");
    let ran = repo.tries(&["commit", "-m", "x"]);
    assert!(ran.status != 0, "it was not stopped: {ran}");
    ran.says("did you mean 'policy'?");
}
