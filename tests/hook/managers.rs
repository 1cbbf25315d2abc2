//! Repositories whose hooks another program manages.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::repo::leak;
use super::*;

/// What husky 9 writes into `.husky/_` for each hook, in essence.
const HUSKY_9: &str = "#!/usr/bin/env sh\n. \"$(dirname \"$0\")/h\"\n";
const HUSKY_9_H: &str = "#!/usr/bin/env sh\nn=$(basename \"$0\")\ns=$(dirname \"$(dirname \"$0\")\")/$n\n\
    [ ! -f \"$s\" ] && exit 0\nsh -e \"$s\" \"$@\"\nc=$?\nexit $c\n";

/// What husky 8 sources in each script, in essence.
const HUSKY_8: &str = "#!/usr/bin/env sh\nif [ -z \"$husky_skip_init\" ]; then\n  readonly husky_skip_init=1\n  \
    export husky_skip_init\n  sh -e \"$0\" \"$@\"\n  exitCode=\"$?\"\n  exit $exitCode\nfi\n";

fn executable(repo: &Repo, name: &str, text: &str) {
    let path = repo.write(name, text);
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it is ours");
}

fn husky_9() -> Repo {
    let repo = Repo::without_hooks(&["init", "-q"]);
    for hook in super::repo::HOOKS {
        executable(&repo, &format!(".husky/_/{hook}"), HUSKY_9);
    }
    executable(&repo, ".husky/_/h", HUSKY_9_H);
    repo.git(&["config", "core.hooksPath", ".husky/_"]);
    repo
}

#[test]
fn husky_9_runs_the_hook_beside_its_other_commands() {
    let repo = husky_9();
    let own = "echo tests >>ran\nexit 0\n";
    repo.write(".husky/pre-commit", own);
    repo.lockleaf(&["hook", "install"])
        .ok()
        .says(".husky/pre-commit  lines added");
    repo.lockleaf(&["hook", "install"])
        .ok()
        .says("there already");
    repo.lockleaf(&["hook", "status"]).ok();
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    assert!(!repo.sandbox.path("ran").exists());
    repo.stage("app.yaml", "a: 1\n");
    repo.git(&["commit", "-qm", "x"]);
    assert_eq!(repo.sandbox.text("ran"), "tests\n");
    assert!(!repo.sandbox.path(".git/hooks/pre-commit").exists());
    repo.lockleaf(&["hook", "uninstall"]).ok();
    assert_eq!(repo.sandbox.text(".husky/pre-commit"), own);
    assert!(!repo.sandbox.path(".husky/pre-push").exists());
}

#[test]
fn commands_of_husky_still_read_what_is_pushed() {
    let repo = husky_9();
    repo.write(
        ".husky/pre-push",
        "while read a b c d; do echo \"$1 $c\" >>pushed; done\n",
    );
    repo.lockleaf(&["hook", "install"]).ok();
    repo.stage("app.yaml", "a: 1\n");
    repo.git(&["commit", "-qm", "x"]);
    repo.git(&["init", "-q", "--bare", "../remote.git"]);
    repo.git(&["remote", "add", "origin", "../remote.git"]);
    repo.git(&["push", "-q", "origin", "main", "main:refs/heads/two"]);
    assert_eq!(
        repo.sandbox.text("pushed"),
        "origin refs/heads/main\norigin refs/heads/two\n"
    );
    repo.commit_unseen("app.yaml", leak());
    repo.is_stopped(&["push", "origin", "main"], "app.yaml:2");
}

#[test]
fn husky_8_runs_the_hook_too() {
    let repo = Repo::without_hooks(&["init", "-q"]);
    repo.write(".husky/_/husky.sh", HUSKY_8);
    let own = "#!/usr/bin/env sh\n. \"$(dirname -- \"$0\")/_/husky.sh\"\n\necho tests >>ran\n";
    executable(&repo, ".husky/pre-commit", own);
    repo.git(&["config", "core.hooksPath", ".husky"]);
    repo.lockleaf(&["hook", "install"]).ok();
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    repo.stage("app.yaml", "a: 1\n");
    let ran = repo.tries(&["commit", "-m", "x"]).ok();
    assert_eq!(ran.err().matches("no secrets found").count(), 1, "{ran}");
    assert_eq!(repo.sandbox.text("ran"), "tests\n");
    repo.lockleaf(&["hook", "uninstall"]).ok();
    assert_eq!(repo.sandbox.text(".husky/pre-commit"), own);
}

#[test]
fn husky_that_is_not_set_up_yet_gets_the_hook_for_then_and_git_for_now() {
    let repo = Repo::without_hooks(&["init", "-q"]);
    repo.write(".husky/pre-commit", "npm test\n");
    repo.lockleaf(&["hook", "install"]).ok();
    assert!(
        repo.sandbox
            .text(".husky/pre-commit")
            .contains("lockleaf hook run pre-commit")
    );
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
}

#[test]
fn lefthook_is_told_by_its_configuration() {
    let repo = Repo::without_hooks(&["init", "-q"]);
    let own = "# ours\npre-commit:\n  commands:\n    lint:\n      run: make lint\n";
    repo.write("lefthook.yml", own);
    let ran = repo.lockleaf(&["hook", "install"]).ended_with(1);
    let ran = ran
        .says("  pre-push:\n")
        .says("use_stdin: true")
        .says("--write");
    assert!(
        ran.err()
            .contains("  pre-commit:\n    commands:\n      lockleaf:\n"),
        "{ran}"
    );
    assert_eq!(repo.sandbox.text("lefthook.yml"), own);
    assert!(!repo.sandbox.path(".git/hooks/pre-commit").exists());
    // What is there already is for people to change.
    repo.lockleaf(&["hook", "install", "--write"])
        .ended_with(1)
        .says("pre-commit:");
    let written = repo.sandbox.text("lefthook.yml");
    assert!(
        written.starts_with(own) && written.contains("\npre-push:\n"),
        "{written}"
    );
    repo.lockleaf(&["hook", "uninstall"]).ok();
    assert_eq!(repo.sandbox.text("lefthook.yml"), own);
    repo.write("lefthook.yml", "");
    repo.lockleaf(&["hook", "install", "--write"]).ok();
    repo.lockleaf(&["hook", "status"]).ok();
    repo.lockleaf(&["hook", "install"])
        .ok()
        .says("there already");
}

#[test]
fn the_pre_commit_framework_is_told_by_its_configuration_and_the_hook_works_beside_it() {
    let repo = Repo::without_hooks(&["init", "-q"]);
    repo.write(".pre-commit-config.yaml", "repos: []\n");
    repo.lockleaf(&["hook", "install"])
        .ok()
        .says("entry: lockleaf hook run pre-push")
        .says("stages: [pre-commit, pre-merge-commit]");
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    let told = "repos:\n  - repo: local\n    hooks:\n      - id: lockleaf\n";
    repo.write(".pre-commit-config.yaml", told);
    let ran = repo.lockleaf(&["hook", "install"]).ok();
    assert!(!ran.err().contains("entry:"), "{ran}");
    // Where it runs us, nothing is put before it.
    repo.lockleaf(&["hook", "uninstall"]).ok();
    let theirs = "#!/usr/bin/env bash\n# File generated by pre-commit: https://pre-commit.com\n";
    executable(&repo, ".git/hooks/pre-commit", theirs);
    repo.lockleaf(&["hook", "install"])
        .ok()
        .says("pre-commit  calls lockleaf already");
    assert_eq!(repo.sandbox.text(".git/hooks/pre-commit"), theirs);
    repo.lockleaf(&["hook", "status"]).ok();
}

#[test]
fn a_hook_that_the_pre_commit_framework_pushed_aside_is_known_and_taken_away() {
    let repo = Repo::without_hooks(&["init", "-q"]);
    repo.lockleaf(&["hook", "install", "--hooks", "pre-commit"])
        .ok();
    let hook = repo.sandbox.path(".git/hooks/pre-commit");
    let aside = repo.sandbox.path(".git/hooks/pre-commit.legacy");
    fs::rename(&hook, &aside).expect("it is ours");
    let theirs = "#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\n";
    executable(&repo, ".git/hooks/pre-commit", theirs);
    repo.lockleaf(&["hook", "install", "--hooks", "pre-commit"])
        .ok()
        .says("calls lockleaf already");
    repo.lockleaf(&["hook", "uninstall"])
        .ok()
        .says("pre-commit.legacy  taken away");
    assert!(!aside.exists());
    assert_eq!(repo.sandbox.text(".git/hooks/pre-commit"), theirs);
}

#[test]
fn every_entry_for_the_pre_commit_framework_is_a_command() {
    let repo = Repo::begun();
    let manifest = include_str!("../../.pre-commit-hooks.yaml");
    let field = |name: &str| -> Vec<&str> {
        let lines = manifest
            .lines()
            .map(|line| line.trim_start_matches(['-', ' ']));
        lines.filter_map(|line| line.strip_prefix(name)).collect()
    };
    let (ids, entries) = (field("id: "), field("entry: "));
    assert_eq!(ids.len(), 5);
    assert_eq!(ids.len(), entries.len());
    for entry in entries {
        repo.run("sh").args(["-c", entry]).go().ok();
    }
}
