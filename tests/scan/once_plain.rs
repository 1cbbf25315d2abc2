//! Files that are encrypted today and stood readable at an earlier commit.

use serde_json::json;

use super::*;

/// A password that no token rule knows.
const PASSWORD: &str = "hunter2-and-more";

/// A Kubernetes Secret.
fn secret() -> String {
    format!(
        "apiVersion: v1\nkind: Secret\nmetadata: {{name: db}}\nstringData:\n  password: {PASSWORD}\n"
    )
}

/// Rules by which `k8s/` is encrypted for the sandbox's key.
fn rules(repo: &Repo) {
    let text = format!(
        "creation_rules:\n  - path_regex: ^k8s/.*\\.yaml$\n    encrypted_regex: ^(data|stringData)$\n    age: {}\n",
        repo.sandbox.recipient
    );
    repo.commit_unseen(".sops.yaml", text);
}

#[track_caller]
fn commit(repo: &Repo, message: &str) -> String {
    repo.git(&["commit", "-qam", message, "--no-verify"]);
    repo.git(&["rev-parse", "HEAD"])
}

#[track_caller]
fn is_told(repo: &Repo, path: &str, plain: &str, safe: &str) {
    let told = scan(repo, &["--history"]);
    let once = told.at("/once_plaintext");
    assert_eq!(once.as_array().map(Vec::len), Some(1), "{}", told.ran);
    assert_eq!(once[0]["path"], path);
    assert_eq!(once[0]["last_plaintext"]["commit"], plain);
    assert_eq!(once[0]["safe_since"]["commit"], safe);
    let ran = repo.lockleaf(&["scan", "--history"]).keeps(PASSWORD);
    assert!(ran.text().contains(path), "{ran}");
}

#[test]
fn a_file_that_we_encrypted_was_readable_until_then() {
    let repo = Repo::begun();
    rules(&repo);
    repo.commit_unseen("k8s/db.yaml", secret());
    repo.commit_unseen("k8s/db.yaml", secret() + "  user: ann\n");
    let plain = repo.git(&["rev-parse", "HEAD"]);
    repo.lockleaf(&["encrypt", "-i", "k8s/db.yaml"]).ok();
    let safe = commit(&repo, "encrypt it");
    repo.commit_unseen("later.txt", "later\n");
    is_told(&repo, "k8s/db.yaml", &plain, &safe);
}

#[test]
fn a_file_that_sops_encrypted_was_readable_until_then() {
    let repo = Repo::begun();
    rules(&repo);
    repo.commit_unseen("k8s/db.yaml", secret());
    let plain = repo.git(&["rev-parse", "HEAD"]);
    repo.sandbox.sops(&["encrypt", "-i", "k8s/db.yaml"]).ok();
    let safe = commit(&repo, "encrypt it");
    is_told(&repo, "k8s/db.yaml", &plain, &safe);
}

#[test]
fn a_file_that_is_readable_in_between_counts_from_the_last_time() {
    let repo = Repo::begun();
    rules(&repo);
    repo.write("k8s/db.yaml", secret());
    repo.lockleaf(&["encrypt", "-i", "k8s/db.yaml"]).ok();
    let sealed = repo.sandbox.text("k8s/db.yaml");
    repo.commit_unseen("k8s/db.yaml", &sealed);
    repo.commit_unseen("k8s/db.yaml", secret());
    let plain = repo.git(&["rev-parse", "HEAD"]);
    repo.commit_unseen("k8s/db.yaml", &sealed);
    let safe = repo.git(&["rev-parse", "HEAD"]);
    is_told(&repo, "k8s/db.yaml", &plain, &safe);
}

#[test]
fn a_file_that_was_always_encrypted_is_not_told() {
    let repo = Repo::begun();
    rules(&repo);
    repo.write("k8s/db.yaml", secret());
    repo.lockleaf(&["encrypt", "-i", "k8s/db.yaml"]).ok();
    repo.git(&["add", "."]);
    repo.git(&["commit", "-qm", "encrypted from the start"]);
    let told = scan(&repo, &["--history"]).ended_with(0);
    assert_eq!(told.at("/once_plaintext"), &json!([]));
}

#[test]
fn of_a_path_only_its_own_past_is_told() {
    let repo = Repo::begun();
    rules(&repo);
    repo.commit_unseen("k8s/db.yaml", secret());
    repo.lockleaf(&["encrypt", "-i", "k8s/db.yaml"]).ok();
    commit(&repo, "encrypt it");
    let told = scan(&repo, &["--history", "--path", "readme.md"]);
    assert_eq!(told.at("/once_plaintext"), &json!([]));
}
