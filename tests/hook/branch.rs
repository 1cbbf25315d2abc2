//! `check`: what hooks did not see, because nobody asked them, is found in CI.

use super::peers::Ran;
use super::repo::leak;
use super::*;

#[track_caller]
fn found(ran: Ran, at: &str) -> Ran {
    let ran = ran.ended_with(1);
    assert!(ran.text().contains(at), "{ran}");
    ran
}

#[test]
fn a_commit_past_the_hooks_is_found() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.stage("app.yaml", leak());
    repo.git(&["commit", "-q", "--no-verify", "-m", "in a hurry"]);
    let ran = repo.lockleaf(&["check", "--base", "main"]);
    let ran = found(ran, "app.yaml:2");
    assert!(ran.text().contains(": in a hurry"), "{ran}");
    assert!(!ran.text().contains("changed or gone since"), "{ran}");
    assert!(ran.text().contains("then      replace the values"), "{ran}");
}

#[test]
fn what_is_gone_from_head_is_found_and_said_to_be() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.commit_unseen("app.yaml", leak());
    repo.git(&["rm", "-q", "app.yaml"]);
    repo.git(&["commit", "-qm", "oops"]);
    let ran = repo.lockleaf(&["check", "--base", "main"]);
    let ran = found(ran, "app.yaml:2");
    assert!(ran.text().contains("changed or gone since"), "{ran}");
    let ran = repo
        .lockleaf(&["check", "--base", "main", "--json"])
        .ended_with(1);
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(told["findings"][0]["at_head"], false);
    assert_eq!(told["findings"][0]["commit"]["author"], "Ann");
}

#[test]
fn what_the_base_has_is_not_this_branch_s() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.commit_unseen("topic.yaml", "a: 1\n");
    repo.git(&["checkout", "-q", "main"]);
    repo.commit_unseen("main.yaml", leak());
    repo.git(&["checkout", "-q", "topic"]);
    repo.lockleaf(&["check", "--base", "main"]).ok();
    repo.git(&["merge", "-q", "--no-edit", "--no-verify", "main"]);
    repo.lockleaf(&["check", "--base", "main"])
        .ok()
        .says("of 2 commits, merges included");
}

#[test]
fn the_variables_of_ci_name_the_base() {
    let repo = Repo::begun();
    repo.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    let base = repo.git(&["rev-parse", "HEAD"]);
    repo.commit_unseen("app.yaml", leak());
    repo.lockleaf(&["check"]).ended_with(2).says("--base");
    for (name, value) in [
        ("GITHUB_BASE_REF", "main"),
        ("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.as_str()),
    ] {
        let ran = repo
            .sandbox
            .run_lockleaf()
            .arg("check")
            .env(name, value)
            .go();
        found(ran, "app.yaml:2");
    }
}

#[test]
fn a_base_that_is_not_here_cannot_be_compared_with() {
    let repo = Repo::begun();
    repo.lockleaf(&["check", "--base", "origin/main"])
        .ended_with(2)
        .says("git fetch origin main");
    repo.lockleaf(&["check", "--base=--all"]).ended_with(2);
    repo.lockleaf(&["check", "--base", ""]).ended_with(2);
    let empty = Repo::new();
    empty
        .lockleaf(&["check", "--base", "main"])
        .ended_with(2)
        .says("no commit yet");
}

#[test]
fn a_shallow_clone_is_never_clean() {
    let repo = Repo::begun();
    for at in 0..4 {
        repo.commit_unseen("a.yaml", format!("a: {at}\n"));
    }
    let base = repo.git(&["rev-parse", "HEAD~3"]);
    let from = format!("file://{}", repo.sandbox.work().display());
    repo.git(&["clone", "-q", "--depth=2", &from, "../shallow"]);
    let shallow = repo.sandbox.home().join("shallow");
    let check = |base: &str| {
        let run = repo.sandbox.run_lockleaf().args(["check", "--base", base]);
        run.folder(&shallow).go()
    };
    check(&base).ended_with(2).says("fetch-depth: 0");
    check("HEAD~1").ok();
    repo.run("git")
        .args(["fetch", "-q", "--depth=1", "origin", &base])
        .folder(&shallow)
        .go()
        .ok();
    check(&base).ended_with(2).says("this clone is shallow");
}

#[test]
fn a_content_that_a_partial_clone_lacks_is_never_clean() {
    let repo = Repo::begun();
    repo.commit_unseen("a.yaml", "a: 1\n");
    repo.commit_unseen("a.yaml", "a: 2\n");
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    let from = format!("file://{}", repo.sandbox.work().display());
    repo.git(&["clone", "-q", "--filter=blob:none", &from, "../partial"]);
    let partial = repo.sandbox.home().join("partial");
    let run = repo
        .sandbox
        .run_lockleaf()
        .args(["check", "--base", "HEAD~2"]);
    run.folder(&partial)
        .go()
        .ended_with(2)
        .says("'a.yaml' is not in this clone");
}

#[test]
fn what_a_branch_brings_is_told_in_every_form_and_no_value_is() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "-b", "topic"]);
    repo.commit_unseen("app.yaml", leak());
    let secret = super::repo::token();
    for format in lockleaf::scan::report::REPORTS {
        let ran = repo
            .lockleaf(&["check", "--base", "main", "--format", format.name])
            .ended_with(1);
        assert!(ran.text().contains("app.yaml"), "{}: {ran}", format.name);
        assert!(!ran.text().contains(&secret), "{}", format.name);
        if ["json", "sarif", "gitlab", "gitleaks-json"].contains(&format.name) {
            serde_json::from_slice::<serde_json::Value>(&ran.stdout).expect(format.name);
        }
    }
    let output = ["-o", "report.sarif"];
    let ran = repo
        .lockleaf(
            &[
                &["check", "--base", "main", "--format", "sarif"][..],
                &output,
            ]
            .concat(),
        )
        .ended_with(1);
    assert!(ran.text().contains("✖ 1 plaintext secret"), "{ran}");
    let written = repo.sandbox.text("report.sarif");
    let told: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    assert_eq!(told["version"], "2.1.0");
    assert!(!written.contains(&secret));
}

#[test]
fn within_github_actions_the_lines_are_annotated_beside_the_text() {
    let repo = Repo::begun();
    repo.commit_unseen("a%:,b.yaml", leak());
    let check = |more: &[&str]| {
        let run = repo
            .sandbox
            .run_lockleaf()
            .args(["check", "--base", "HEAD~1"]);
        run.args(more).env("GITHUB_ACTIONS", "true").go()
    };
    let ran = check(&[]).ended_with(1);
    assert!(ran.text().contains("✖ 1 plaintext secret"), "{ran}");
    assert!(
        ran.text().contains(" file=a%25%3A%2Cb.yaml,line=2,"),
        "{ran}"
    );
    for more in [&["--json"][..], &["--format", "json"]] {
        let ran = check(more).ended_with(1);
        serde_json::from_slice::<serde_json::Value>(&ran.stdout).expect("nothing but JSON");
    }
    let ran = check(&["--format", "github"]).ended_with(1);
    assert_eq!(ran.text().matches(" file=").count(), 1, "{ran}");
}
