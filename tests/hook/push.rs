//! What is pushed is looked at commit by commit, as far as the remote has it not.

use super::repo::leak;
use super::*;

/// A repository whose first commit is pushed to a bare remote `origin`.
fn published() -> Repo {
    let repo = Repo::begun();
    repo.git(&["init", "-q", "--bare", "../remote.git"]);
    repo.git(&["remote", "add", "origin", "../remote.git"]);
    repo.git(&["push", "-q", "-u", "origin", "main"]);
    repo
}

#[test]
fn a_secret_in_a_pushed_commit_is_stopped_and_its_commit_named() {
    let repo = published();
    repo.commit_unseen("app.yaml", leak());
    let id = repo.git(&["rev-parse", "--short=10", "HEAD"]);
    repo.is_stopped(&["push"], "app.yaml:2")
        .says(&format!("in {id} by Ann, "))
        .says("of 1 commit, merges included");
    repo.git(&["push", "-q", "--no-verify"]);
    repo.write("b.yaml", "b: 1\n");
    repo.git(&["add", "."]);
    repo.git(&["commit", "-qm", "b"]);
    repo.tries(&["push"])
        .ok()
        .says("checked 1 file, 5 bytes of 1 commit");
}

#[test]
fn what_a_later_commit_took_away_is_pushed_all_the_same() {
    let repo = published();
    repo.commit_unseen("app.yaml", leak());
    repo.commit_unseen("app.yaml", "a: 1\n");
    repo.is_stopped(&["push"], "app.yaml:2")
        .says("still in the history")
        .says("fix       rewrite the commits above");
}

#[test]
fn the_first_push_and_that_of_a_new_branch_are_looked_at() {
    let repo = Repo::begun();
    repo.git(&["init", "-q", "--bare", "../remote.git"]);
    repo.git(&["remote", "add", "origin", "../remote.git"]);
    repo.commit_unseen("app.yaml", leak());
    repo.is_stopped(&["push", "origin", "main"], "app.yaml:2");
    let address = repo.sandbox.home().join("remote.git").display().to_string();
    repo.is_stopped(&["push", &address, "main"], "app.yaml:2");
    let repo = published();
    repo.git(&["checkout", "-q", "-b", "new"]);
    repo.commit_unseen("new.yaml", leak());
    repo.is_stopped(&["push", "origin", "new"], "new.yaml:2")
        .says("of 1 commit");
}

#[test]
fn an_evil_merge_is_found() {
    let repo = published();
    repo.git(&["checkout", "-q", "-b", "side"]);
    repo.commit_unseen("side.yaml", "a: 1\n");
    repo.git(&["checkout", "-q", "main"]);
    repo.commit_unseen("main.yaml", "a: 2\n");
    repo.git(&["merge", "-q", "--no-commit", "side"]);
    repo.stage("evil.yaml", leak());
    repo.git(&["commit", "-q", "--no-verify", "--no-edit"]);
    repo.is_stopped(&["push", "origin", "main"], "evil.yaml:2")
        .says("(merge) by Ann");
}

#[test]
fn what_a_merge_takes_from_the_remote_is_not_looked_at_again() {
    let repo = published();
    repo.commit_unseen("known.yaml", leak());
    repo.git(&["push", "-q", "--no-verify"]);
    repo.git(&["checkout", "-q", "-b", "side", "HEAD~1"]);
    repo.commit_unseen("side.yaml", "a: 1\n");
    repo.git(&["merge", "-q", "--no-verify", "--no-edit", "main"]);
    repo.tries(&["push", "origin", "side"])
        .ok()
        .says("of 2 commits");
}

#[test]
fn tags_are_looked_at_also_those_of_no_commit() {
    let repo = published();
    repo.commit_unseen("app.yaml", leak());
    repo.git(&["tag", "light"]);
    repo.git(&["tag", "-a", "heavy", "-m", "x"]);
    repo.git(&["tag", "tree", "HEAD^{tree}"]);
    repo.git(&["tag", "blob", "HEAD:app.yaml"]);
    repo.git(&["tag", "-a", "blob-heavy", "-m", "x", "HEAD:app.yaml"]);
    repo.git(&["reset", "-q", "--hard", "HEAD~1"]);
    for (tag, at) in [
        ("light", "app.yaml:2"),
        ("heavy", "app.yaml:2"),
        ("tree", "app.yaml:2"),
        ("blob", "refs/tags/blob:2"),
        ("blob-heavy", "refs/tags/blob-heavy:2"),
    ] {
        repo.is_stopped(&["push", "origin", tag], at);
    }
    repo.git(&["tag", "fine"]);
    repo.git(&["push", "-q", "origin", "fine"]);
}

#[test]
fn a_forced_push_is_looked_at_and_a_deletion_is_not() {
    let repo = published();
    repo.commit_unseen("two.yaml", "a: 1\n");
    repo.git(&["push", "-q"]);
    repo.git(&["reset", "-q", "--hard", "HEAD~1"]);
    repo.commit_unseen("other.yaml", leak());
    repo.is_stopped(&["push", "--force"], "other.yaml:2");
    repo.git(&["push", "-q", "origin", "HEAD~1:refs/heads/old"]);
    repo.git(&["push", "-q", "origin", "--delete", "old"]);
    repo.is_stopped(
        &["push", "origin", "HEAD~1:refs/heads/a", "HEAD:refs/heads/b"],
        "other.yaml:2",
    );
}

#[test]
fn by_hand_everything_that_no_remote_has_is_looked_at() {
    let repo = published();
    repo.lockleaf(&["hook", "run", "pre-push"]).ok();
    repo.commit_unseen("app.yaml", leak());
    let ran = repo.lockleaf(&["hook", "run", "pre-push"]).ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
}

#[test]
fn the_variables_of_the_pre_commit_framework_say_what_is_pushed() {
    let repo = published();
    repo.commit_unseen("app.yaml", leak());
    let run = || {
        let run = repo
            .sandbox
            .run_lockleaf()
            .args(["hook", "run", "pre-push"]);
        run.env("PRE_COMMIT_REMOTE_NAME", "origin")
    };
    let id = |name: &str| repo.git(&["rev-parse", name]);
    let ran = run()
        .env("PRE_COMMIT_FROM_REF", id("HEAD~1"))
        .env("PRE_COMMIT_TO_REF", id("HEAD"))
        .go()
        .ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
    run()
        .env("PRE_COMMIT_FROM_REF", id("HEAD"))
        .env("PRE_COMMIT_TO_REF", id("HEAD"))
        .go()
        .ok();
}

#[test]
fn lines_that_git_does_not_write_are_refused() {
    let repo = published();
    let run = repo.sandbox.run_lockleaf();
    run.args(["hook", "run", "pre-push", "--", "origin", "x"])
        .stdin("nonsense\n")
        .go()
        .ended_with(2)
        .says("line 1 of stdin");
}
