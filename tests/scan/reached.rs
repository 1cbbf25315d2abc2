//! What no branch leads to: stashes, what was reset, amended or tagged, and what nothing names.

use super::*;

#[test]
fn a_stash_is_named_as_such() {
    let repo = Repo::begun();
    repo.write("readme.md", leak());
    repo.git(&["stash", "-q"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "stash");
    assert_eq!(told.one()["origin"]["at_head"], false);
    assert_eq!(told.one()["path"], "readme.md");
    let ran = repo.lockleaf(&["scan", "--history"]).ended_with(1);
    assert!(ran.text().contains("stash"), "{ran}");
}

#[test]
fn an_untracked_file_in_a_stash_is_found() {
    let repo = Repo::begun();
    repo.write("new.txt", leak());
    repo.git(&["stash", "-q", "--include-untracked"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "stash");
}

#[test]
fn what_was_reset_is_reached_by_the_reflog_and_then_by_nothing() {
    let repo = Repo::begun();
    repo.commit_unseen("oops.txt", leak());
    repo.git(&["reset", "-q", "--hard", "HEAD~1"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "reflog");
    assert_eq!(told.one()["path"], "oops.txt");
    assert_eq!(told.one()["origin"]["at_head"], false);
    repo.git(&["reflog", "expire", "--expire=now", "--all"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "nothing");
    assert_eq!(told.one()["path"], "oops.txt");
    let told = scan(&repo, &["--history", "--branch", "main"]);
    told.ended_with(0);
    // What git has thrown away is gone.
    repo.git(&["gc", "-q", "--prune=now"]);
    scan(&repo, &["--history"]).ended_with(0);
}

#[test]
fn what_was_amended_is_found() {
    let repo = Repo::begun();
    repo.commit_unseen("app.txt", leak());
    repo.stage("app.txt", "harmless: 1\n");
    repo.git(&["commit", "-q", "--amend", "--no-edit", "--no-verify"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "reflog");
    assert_eq!(told.one()["origin"]["at_head"], false);
}

#[test]
fn a_tag_of_a_blob_is_a_reference() {
    let repo = Repo::begun();
    repo.write("leak.txt", leak());
    let blob = repo.git(&["hash-object", "-w", "leak.txt"]);
    repo.git(&["tag", "of-a-blob", &blob]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "reference");
    assert_eq!(told.one()["origin"]["blob"], blob.as_str());
    repo.git(&["tag", "-d", "of-a-blob"]);
    repo.git(&["tag", "-a", "-m", "annotated", "of-a-blob", &blob]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "reference");
}

#[test]
fn a_blob_that_nothing_names_is_found() {
    let repo = Repo::begun();
    repo.write("leak.txt", leak());
    let blob = repo.git(&["hash-object", "-w", "leak.txt"]);
    std::fs::remove_file(repo.sandbox.path("leak.txt")).expect("it is ours");
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "nothing");
    assert_eq!(told.one()["origin"]["commit"], serde_json::Value::Null);
    let ran = repo.lockleaf(&["scan", "--history"]).ended_with(1);
    assert!(ran.text().contains(&blob[..7]), "{ran}");
}

#[test]
fn what_is_staged_only_is_in_the_index() {
    let repo = Repo::begun();
    repo.stage("app.txt", leak());
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "index");
}

#[test]
fn notes_and_remote_branches_are_references() {
    let repo = Repo::begun();
    repo.git(&["notes", "add", "-m", &leak()]);
    let told = scan(&repo, &["--history"]);
    assert_eq!(told.ended_with(1).one()["origin"]["reached"], "reference");
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    repo.git(&["update-ref", "refs/remotes/origin/topic", "HEAD"]);
    repo.git(&["reset", "-q", "--hard", "HEAD~1"]);
    repo.git(&["reflog", "expire", "--expire=now", "--all"]);
    let told = scan(&repo, &["--history"]);
    assert_eq!(told.ended_with(1).one()["origin"]["reached"], "reference");
}

#[test]
fn a_replaced_object_is_still_found() {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    let blob = repo.git(&["rev-parse", "HEAD:a.txt"]);
    repo.write("harmless.txt", "nothing\n");
    let other = repo.git(&["hash-object", "-w", "harmless.txt"]);
    repo.git(&["replace", &blob, &other]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["blob"], blob.as_str());
    assert_eq!(told.one()["origin"]["at_head"], true);
}
