//! Histories: one finding a secret, with the commit that brought it and whether it still stands.

use super::told::GITHUB;
use super::*;

/// Another token than [`token`].
fn other_token() -> String {
    lockleaf::scan::sample::text("ghp_{w:30}{crc62}{}").expect("a template")
}

#[test]
fn a_secret_in_many_versions_is_one_finding_with_the_first_commit() {
    let repo = Repo::begun();
    for version in 0..5 {
        let text = format!("version: {version}\n{}more: {version}\n", leak());
        repo.commit_unseen("app.txt", text);
    }
    let first = repo.git(&["rev-list", "HEAD", "--", "app.txt"]);
    let first = first.lines().last().expect("a commit");
    let told = scan(&repo, &["--history"]).ended_with(1);
    let one = told.one();
    assert_eq!(one["rule"], GITHUB);
    assert_eq!(one["path"], "app.txt");
    assert_eq!(one["line"], 3);
    assert_eq!(one["origin"]["commit"]["id"], first);
    assert_eq!(one["origin"]["commit"]["author"], "Ann");
    assert_eq!(one["origin"]["commit"]["email"], "ann@example.org");
    assert_eq!(one["origin"]["commit"]["merge"], false);
    assert_eq!(one["origin"]["at_head"], true);
    assert_eq!(one["origin"]["reached"], "reference");
    assert_eq!(told.at("/looked/commits"), 6);
}

#[test]
fn a_secret_that_was_taken_out_does_not_stand_at_head() {
    let repo = Repo::begun();
    repo.commit_unseen("app.txt", leak());
    repo.commit_unseen("app.txt", "url: https://example.org/\n");
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["at_head"], false);
    scan(&repo, &[]).ended_with(0);
    let ran = repo.lockleaf(&["scan", "--history"]).ended_with(1);
    assert!(ran.text().contains("no longer at HEAD"), "{ran}");
}

#[test]
fn two_secrets_are_two_findings() {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", leak());
    let text = format!("{}other: {}\n", leak(), other_token());
    repo.commit_unseen("b.txt", text);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.rules(), [GITHUB, GITHUB]);
    told.ran.keeps(&other_token());
}

#[test]
fn a_renamed_file_is_one_finding_with_both_names() {
    let repo = Repo::begun();
    repo.commit_unseen("old.txt", leak());
    repo.git(&["mv", "old.txt", "new.txt"]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "a better name"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    let origin = &told.one()["origin"];
    assert_eq!(origin["paths"], serde_json::json!(["new.txt", "old.txt"]));
    assert_eq!(origin["commit"]["subject"], "old.txt");
    assert_eq!(told.one()["path"], "new.txt");
}

#[test]
fn what_only_a_merge_brought_is_found() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.commit_unseen("topic.txt", "a: 1\n");
    repo.git(&["checkout", "-q", "main"]);
    repo.commit_unseen("main.txt", "b: 2\n");
    repo.git(&["merge", "-q", "--no-commit", "--no-ff", "topic"]);
    repo.stage("slipped-in.txt", leak());
    repo.git(&["commit", "-q", "--no-verify", "-m", "merge topic"]);
    repo.git(&["rm", "-q", "slipped-in.txt"]);
    repo.git(&["commit", "-q", "-m", "tidy up"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["path"], "slipped-in.txt");
    assert_eq!(told.one()["origin"]["commit"]["merge"], true);
    assert_eq!(told.one()["origin"]["commit"]["subject"], "merge topic");
}

#[test]
fn a_repository_without_commits_is_looked_at() {
    let repo = Repo::new();
    let told = scan(&repo, &["--history"]);
    assert!([0, 5].contains(&told.ran.status), "{}", told.ran);
    assert!(!told.ran.err().contains("error"), "{}", told.ran);
    scan(&repo, &[]).ended_with(0);
    repo.stage("a.txt", leak());
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.one()["origin"]["reached"], "index");
    assert_eq!(told.one()["path"], "a.txt");
}

#[test]
fn since_a_date_only_what_was_brought_then_is_told() {
    let repo = Repo::begun();
    let at = |date: &str, name: &str, text: String| {
        repo.stage(name, text);
        let run = repo.run("git").args(["commit", "-qm", name, "--no-verify"]);
        let run = run.env("GIT_AUTHOR_DATE", date);
        run.env("GIT_COMMITTER_DATE", date).go().ok();
    };
    at("2030-01-01T00:00:00Z", "old.txt", leak());
    at("2031-06-01T00:00:00Z", "new.txt", other_token());
    let told = scan(&repo, &["--history", "--since", "2031-01-01"]).ended_with(1);
    assert_eq!(told.paths(), ["new.txt"]);
    let told = scan(&repo, &["--history", "--since", "2032-01-01"]).ended_with(0);
    assert!(told.findings().is_empty());
    assert_eq!(scan(&repo, &["--history"]).findings().len(), 2);
}

#[test]
fn of_a_branch_only_its_history_is_told() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.commit_unseen("topic.txt", leak());
    repo.git(&["checkout", "-q", "main"]);
    repo.commit_unseen("main.txt", other_token());
    let told = scan(&repo, &["--history", "--branch", "main"]).ended_with(1);
    assert_eq!(told.paths(), ["main.txt"]);
    let told = scan(&repo, &["--history", "--branch", "topic"]).ended_with(1);
    assert_eq!(told.paths(), ["topic.txt"]);
    let both = ["--history", "--branch", "topic", "--branch", "main"];
    assert_eq!(scan(&repo, &both).findings().len(), 2);
    let ran = repo.lockleaf(&["scan", "--history", "--branch", "none"]);
    ran.ended_with(2).says("none");
    let ran = repo.lockleaf(&["scan", "--history", "--branch", "--all"]);
    assert!(ran.status > 1, "{ran}");
}

#[test]
fn of_a_path_what_it_ever_held_is_told() {
    let repo = Repo::begun();
    repo.commit_unseen("k8s/old.txt", leak());
    repo.commit_unseen("k8s-more/b.txt", other_token());
    repo.git(&["mv", "k8s/old.txt", "elsewhere.txt"]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "moved"]);
    let told = scan(&repo, &["--history", "--path", "k8s"]).ended_with(1);
    assert_eq!(told.one()["path"], "elsewhere.txt");
    let told = scan(&repo, &["--history", "--path", "k8s-more/"]).ended_with(1);
    assert_eq!(told.paths(), ["k8s-more/b.txt"]);
    scan(&repo, &["--history", "--path", "none"]).ended_with(0);
}

#[test]
fn the_workers_do_not_change_what_is_told() {
    let repo = Repo::begun();
    for number in 0..30 {
        let name = format!("{}.txt", number % 7);
        let text = format!("{}\n{number}\npassword: hunter{number}\n", leak());
        repo.commit_unseen(&name, text);
    }
    let told = |jobs: &str| {
        let mut told = scan(&repo, &["--history", "--no-cache", "--jobs", jobs]);
        told.ran.stdout.clear();
        format!("{:?}", told.findings())
    };
    let one = told("1");
    assert_eq!(one, told("2"));
    assert_eq!(one, told("7"));
}
