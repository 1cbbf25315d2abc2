//! Where it cannot be looked, nothing passes.

use std::fs;
use std::path::Path;

use super::repo::leak;
use super::*;

#[test]
fn a_damaged_index_ends_with_2() {
    let repo = Repo::begun();
    for at in 0..50 {
        repo.write(&format!("{at}.yaml"), "a: 1\n");
    }
    repo.git(&["add", "."]);
    let index = repo.sandbox.path(".git/index");
    let whole = fs::read(&index).expect("an index");
    for length in [1, 5, 11, 40, 200, whole.len() / 2, whole.len() * 3 / 4] {
        fs::write(&index, &whole[..length]).expect("it is ours");
        repo.lockleaf(&["hook", "run"]).ended_with(2);
    }
    fs::write(&index, b"DIRC nonsense nonsense nonsense").expect("it is ours");
    repo.lockleaf(&["hook", "run"])
        .ended_with(2)
        .says("error: git diff-index failed");
    assert_ne!(repo.tries(&["commit", "-m", "x"]).status, 0);
}

#[test]
fn a_damaged_object_ends_with_2() {
    let repo = Repo::begun();
    repo.stage("app.yaml", leak());
    let id = repo.git(&["rev-parse", ":app.yaml"]);
    let object = repo
        .sandbox
        .path(&format!(".git/objects/{}/{}", &id[..2], &id[2..]));
    fs::remove_file(&object).expect("it is ours");
    repo.lockleaf(&["hook", "run"])
        .ended_with(2)
        .says("app.yaml");
    fs::write(&object, b"\x78\x01nonsense").expect("it is ours");
    repo.lockleaf(&["hook", "run"]).ended_with(2);
}

#[test]
fn outside_of_a_repository_there_is_nothing_to_look_at() {
    let repo = Repo::new();
    let home = repo.sandbox.home().to_owned();
    for args in [
        &["hook", "run"][..],
        &["hook", "install"],
        &["hook", "run", "pre-push"],
        &["check", "--base", "x"],
    ] {
        let run = repo.sandbox.run_lockleaf().args(args).folder(&home);
        run.go().ended_with(2).says("is in no git repository");
    }
    let run = repo.sandbox.run_lockleaf().args(["hook", "run", "--json"]);
    let ran = run.folder(&home).go().ended_with(2);
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(told["complete"], false);
}

#[test]
fn without_git_the_hook_says_so() {
    let repo = Repo::begun();
    let run = repo.sandbox.run_lockleaf().args(["hook", "run"]);
    run.env("PATH", repo.sandbox.home())
        .go()
        .ended_with(2)
        .says("git is not installed")
        .says("hint: ");
}

#[test]
fn without_lockleaf_the_scripts_stop_the_commit() {
    let repo = Repo::begun();
    repo.stage("app.yaml", "a: 1\n");
    let tools = repo.sandbox.home().join("tools");
    fs::create_dir(&tools).expect("a folder");
    for tool in ["git", "sh"] {
        std::os::unix::fs::symlink(super::peers::needed(tool, tool), tools.join(tool))
            .expect("a link");
    }
    let run = repo
        .run("git")
        .args(["commit", "-m", "x"])
        .env("PATH", &tools);
    let ran = run.go().says("lockleaf is not in PATH");
    assert_ne!(ran.status, 0);
    for hook in super::repo::HOOKS {
        let script = repo.sandbox.path(".git/hooks").join(hook);
        let run = repo.run("sh").arg(script).env("PATH", &tools);
        run.go().ended_with(2).says("nothing was checked");
    }
}

#[test]
fn a_repository_of_somebody_else_is_refused_with_the_command_that_trusts_it() {
    let repo = Repo::begun();
    // The variable that git's own tests use: everything belongs to somebody else.
    let run = repo.sandbox.run_lockleaf().args(["hook", "run"]);
    run.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
        .go()
        .ended_with(2)
        .says("git does not trust the repository")
        .says("safe.directory");
}

#[test]
fn a_bare_repository_has_no_index_but_can_be_checked() {
    let repo = Repo::begun();
    repo.commit_unseen("app.yaml", leak());
    repo.git(&["clone", "-q", "--bare", ".", "../bare.git"]);
    let bare = repo.sandbox.home().join("bare.git");
    let run = |args: &[&str]| repo.sandbox.run_lockleaf().args(args).folder(&bare).go();
    let ran = run(&["check", "--base", "HEAD~1"]).ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
}

#[test]
fn a_replaced_object_hides_nothing() {
    let repo = Repo::begun();
    repo.stage("app.yaml", leak());
    repo.write("harmless", "a: 1\n");
    let harmless = repo.git(&["hash-object", "-w", "harmless"]);
    let id = repo.git(&["rev-parse", ":app.yaml"]);
    repo.git(&["replace", &id, &harmless]);
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
}

#[test]
fn a_folder_with_a_line_break_in_its_name_is_a_repository() {
    let repo = Repo::begun();
    let odd = repo.sandbox.home().join("odd\nname");
    fs::create_dir(&odd).expect("a folder");
    let git = |args: &[&str]| repo.run("git").args(args).folder(&odd).go();
    git(&["init", "-q"]).ok();
    fs::write(Path::new(&odd).join("app.yaml"), leak()).expect("it is ours");
    git(&["add", "."]).ok();
    let run = || repo.sandbox.run_lockleaf().folder(&odd);
    let ran = run().args(["hook", "run"]).go().ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
    run().args(["hook", "install"]).go().ok();
    assert!(odd.join(".git/hooks/pre-commit").exists());
}
