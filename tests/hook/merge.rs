//! Merges, and commits that git makes from other commits.

use super::repo::leak;
use super::*;

/// A repository with a branch `side` whose commit no hook saw, and another commit on `main`.
fn forked(name: &str, text: &str) -> Repo {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "side"]);
    repo.commit_unseen(name, text);
    repo.git(&["checkout", "-q", "main"]);
    repo.commit_unseen("main.txt", "main\n");
    repo
}

#[test]
fn a_merge_that_brings_a_secret_is_stopped() {
    let repo = forked("app.yaml", &leak());
    repo.is_stopped(&["merge", "--no-edit", "side"], "app.yaml:2")
        .says("merge stopped: 1 plaintext secret would be merged");
    repo.git(&["merge", "--abort"]);
    repo.git(&["merge", "-q", "--no-edit", "--no-verify", "side"]);
}

#[test]
fn a_clean_merge_passes() {
    let repo = forked("app.yaml", "a: 1\n");
    repo.tries(&["merge", "--no-edit", "side"])
        .ok()
        .says("checked 1 staged file, 5 bytes");
}

#[test]
fn a_secret_in_the_resolution_of_a_conflict_is_stopped() {
    let repo = forked("main.txt", "side\n");
    assert_ne!(repo.tries(&["merge", "side"]).status, 0);
    repo.lockleaf(&["hook", "run"])
        .ended_with(2)
        .says("unresolved conflicts: main.txt")
        .says("git add");
    repo.stage("main.txt", leak());
    repo.is_stopped(&["commit", "--no-edit"], "main.txt:2");
    repo.stage("main.txt", "both\n");
    repo.git(&["commit", "-q", "--no-edit"]);
}

#[test]
fn a_secret_that_a_merge_adds_on_its_own_is_stopped() {
    let repo = forked("app.yaml", "a: 1\n");
    repo.git(&["merge", "-q", "--no-commit", "side"]);
    repo.stage("evil.yaml", leak());
    repo.is_stopped(&["commit", "--no-edit"], "evil.yaml:2");
}

#[test]
fn rebase_and_cherry_pick_work_and_what_they_carry_is_found_by_check() {
    let repo = forked("app.yaml", &leak());
    repo.git(&["cherry-pick", "side"]);
    let ran = repo.lockleaf(&["check", "--base", "HEAD~1"]).ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
    repo.git(&["reset", "-q", "--hard", "HEAD~1"]);
    repo.git(&["checkout", "-q", "side"]);
    repo.git(&["rebase", "-q", "main"]);
    let ran = repo.lockleaf(&["check", "--base", "main"]).ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
}
