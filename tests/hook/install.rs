//! `hook install` and its opposite: what is there is kept, what was put there goes again.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::peers::Ran;
use super::repo::HOOKS;
use super::repo::leak;
use super::*;

/// A repository without any hook.
fn bare_of_hooks() -> Repo {
    Repo::without_hooks(&["init", "-q"])
}

/// Every file below a folder: name, mode, bytes.
fn files(folder: &Path) -> Vec<(String, u32, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a folder of hooks")
        .flatten()
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let mode = entry.metadata().expect("it is there").permissions().mode();
            (name, mode, fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}

fn script(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("it is ours");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it is ours");
}

#[track_caller]
fn install(repo: &Repo) -> Ran {
    repo.lockleaf(&["hook", "install"]).ok()
}

#[test]
fn an_installed_hook_stops_and_uninstalled_everything_is_as_before() {
    let repo = bare_of_hooks();
    let folder = repo.sandbox.path(".git/hooks");
    let before = files(&folder);
    repo.lockleaf(&["hook", "status"]).ended_with(1);
    let ran = install(&repo);
    for hook in HOOKS {
        assert!(
            ran.err().contains(&format!(".git/hooks/{hook}  written")),
            "{ran}"
        );
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("hooks")
            .join(hook);
        assert_eq!(fs::read(folder.join(hook)).ok(), fs::read(shipped).ok());
    }
    repo.lockleaf(&["hook", "status"]).ok();
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    let installed = files(&folder);
    install(&repo).says("there already");
    assert_eq!(files(&folder), installed);
    repo.lockleaf(&["hook", "uninstall"])
        .ok()
        .says("taken away");
    assert_eq!(files(&folder), before);
    repo.lockleaf(&["hook", "uninstall"])
        .ok()
        .says("no hook of lockleaf");
}

#[test]
fn only_the_hooks_that_are_named_are_installed() {
    let repo = bare_of_hooks();
    repo.lockleaf(&["hook", "install", "--hooks", "pre-commit,pre-push"])
        .ok();
    assert!(repo.sandbox.path(".git/hooks/pre-push").exists());
    assert!(!repo.sandbox.path(".git/hooks/pre-merge-commit").exists());
    repo.lockleaf(&["hook", "install", "--hooks", "post-commit"])
        .ended_with(2)
        .says("pre-merge-commit");
}

#[test]
fn a_hook_that_is_there_is_kept_runs_first_and_comes_back() {
    let repo = bare_of_hooks();
    let folder = repo.sandbox.path(".git/hooks");
    script(
        &folder.join("pre-commit"),
        "#!/bin/sh\necho \"former $# $(basename \"$0\")\"\ntest ! -e stop\n",
    );
    script(
        &folder.join("pre-push"),
        "#!/bin/sh\nwhile read a b c d; do echo \"pushing $c to $1\"; done\n",
    );
    let before = files(&folder);
    install(&repo).says("before-lockleaf");
    let installed = files(&folder);
    install(&repo).says("there already");
    assert_eq!(files(&folder), installed);
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2")
        .says("former 0");
    repo.write("stop", "");
    let ran = repo
        .tries(&["commit", "-m", "x"])
        .ended_with(1)
        .says("former 0");
    assert!(!ran.err().contains("checked"), "{ran}");
    fs::remove_file(repo.sandbox.path("stop")).expect("it is ours");
    repo.git(&["commit", "-qnm", "x"]);
    repo.git(&["init", "-q", "--bare", "../remote.git"]);
    repo.git(&["remote", "add", "origin", "../remote.git"]);
    repo.is_stopped(&["push", "origin", "main"], "app.yaml:2")
        .says("pushing refs/heads/main to origin");
    repo.lockleaf(&["hook", "status"]).ok();
    repo.lockleaf(&["hook", "uninstall"]).ok().says("is back");
    assert_eq!(files(&folder), before);
}

#[test]
fn a_hook_of_before_that_git_did_not_run_is_kept_and_not_run() {
    let repo = bare_of_hooks();
    let hook = repo.sandbox.path(".git/hooks/pre-commit");
    fs::write(&hook, "echo never\nexit 1\n").expect("it is ours");
    let before = files(&repo.sandbox.path(".git/hooks"));
    install(&repo);
    repo.stage("app.yaml", "a: 1\n");
    let ran = repo.tries(&["commit", "-m", "x"]).ok();
    assert!(!ran.err().contains("never"), "{ran}");
    repo.lockleaf(&["hook", "uninstall"]).ok();
    assert_eq!(files(&repo.sandbox.path(".git/hooks")), before);
}

#[test]
fn what_the_former_hook_stages_is_looked_at() {
    let repo = bare_of_hooks();
    repo.write("made.txt", leak());
    script(
        &repo.sandbox.path(".git/hooks/pre-commit"),
        "#!/bin/sh\ncp made.txt app.yaml && git add app.yaml\n",
    );
    install(&repo);
    repo.stage("readme.md", "x\n");
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
}

#[test]
fn a_script_that_was_changed_is_left_as_it_is() {
    let repo = bare_of_hooks();
    install(&repo);
    let hook = repo.sandbox.path(".git/hooks/pre-commit");
    let changed = fs::read_to_string(&hook).expect("it is there") + "# mine\n";
    fs::write(&hook, &changed).expect("it is ours");
    install(&repo).says("calls lockleaf already");
    repo.lockleaf(&["hook", "uninstall"])
        .ended_with(1)
        .says("left as it is");
    assert_eq!(fs::read_to_string(&hook).expect("it is there"), changed);
}

#[test]
fn a_folder_of_hooks_in_the_repository_is_used() {
    let repo = bare_of_hooks();
    repo.git(&["config", "core.hooksPath", ".githooks"]);
    install(&repo);
    assert!(repo.sandbox.path(".githooks/pre-commit").exists());
    repo.stage("in/app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "in/app.yaml:2");
    repo.lockleaf(&["hook", "uninstall"]).ok();
    assert!(!repo.sandbox.path(".githooks/pre-commit").exists());
    // From a folder below, a relative one still counts from the top.
    let below = repo.sandbox.path("in");
    let run = repo.sandbox.run_lockleaf().args(["hook", "install"]);
    run.folder(&below).go().ok();
    assert!(repo.sandbox.path(".githooks/pre-commit").exists());
}

#[test]
fn a_folder_of_hooks_for_all_repositories_is_not_touched() {
    let repo = bare_of_hooks();
    let shared = repo.sandbox.home().join("shared-hooks");
    fs::create_dir(&shared).expect("a folder");
    let settings = repo.sandbox.home().join(".gitconfig");
    repo.git(&[
        "config",
        "--global",
        "core.hooksPath",
        &shared.display().to_string(),
    ]);
    let before = fs::read(&settings).expect("settings");
    repo.lockleaf(&["hook", "install"])
        .ended_with(1)
        .says("for all repositories (core.hooksPath, global)")
        .says("git config core.hooksPath .git/hooks");
    assert!(files(&shared).is_empty());
    repo.git(&["config", "core.hooksPath", ".git/hooks"]);
    install(&repo);
    assert!(repo.sandbox.path(".git/hooks/pre-commit").exists());
    assert_eq!(fs::read(&settings).expect("settings"), before);
}

#[test]
fn hooks_that_are_switched_off_are_said_to_be() {
    let repo = bare_of_hooks();
    repo.git(&["config", "core.hooksPath", "/dev/null"]);
    repo.lockleaf(&["hook", "install"])
        .ended_with(1)
        .says("switched off");
}

#[test]
fn work_trees_share_their_hooks() {
    let repo = bare_of_hooks();
    repo.stage("readme.md", "x\n");
    repo.git(&["commit", "-qm", "begin"]);
    repo.git(&["worktree", "add", "-q", "../second"]);
    let second = repo.sandbox.home().join("second");
    let run = repo.sandbox.run_lockleaf().args(["hook", "install"]);
    run.folder(&second).go().ok();
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
}
