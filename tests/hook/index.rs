//! What a commit changes is what its index says, however the commit is made.

use std::os::unix::fs::symlink;

use super::repo::leak;
use super::*;

#[test]
fn the_first_commit_is_looked_at() {
    let repo = Repo::new();
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2")
        .says("checked 1 staged file, ")
        .says("git add app.yaml");
    repo.stage("app.yaml", "a: 1\n");
    repo.tries(&["commit", "-m", "x"])
        .ok()
        .says("checked 1 staged file, 5 bytes");
}

#[test]
fn the_index_counts_and_not_the_work_tree() {
    let repo = Repo::begun();
    repo.stage("app.yaml", leak());
    repo.write("app.yaml", "a: 1\n");
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    repo.stage("app.yaml", "a: 1\n");
    repo.write("app.yaml", leak());
    repo.git(&["commit", "-m", "x"]);
}

#[test]
fn only_what_the_commit_changes_is_looked_at() {
    let repo = Repo::begun();
    repo.commit_unseen("old.yaml", leak());
    repo.stage("new.yaml", "a: 1\n");
    repo.tries(&["commit", "-m", "x"])
        .ok()
        .says("checked 1 staged file, 5 bytes");
    repo.stage("old.yaml", leak() + "more: 1\n");
    repo.is_stopped(&["commit", "-m", "x"], "old.yaml:2");
}

#[test]
fn an_amended_commit_is_looked_at() {
    let repo = Repo::begun();
    repo.git(&["commit", "-q", "--amend", "-m", "other words"]);
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "--amend", "--no-edit"], "app.yaml:2");
}

#[test]
fn commit_a_takes_tracked_files_and_leaves_the_others() {
    let repo = Repo::begun();
    repo.write("untracked.yaml", leak());
    repo.write("readme.md", "# changed\n");
    repo.git(&["commit", "-qam", "x"]);
    repo.write("readme.md", leak());
    repo.is_stopped(&["commit", "-am", "x"], "readme.md:2");
}

#[test]
fn commit_of_a_file_looks_at_that_file_alone() {
    let repo = Repo::begun();
    repo.stage("a.yaml", leak());
    repo.stage("b.yaml", "b: 1\n");
    repo.tries(&["commit", "-m", "x", "b.yaml"])
        .ok()
        .says("checked 1 staged file, 5 bytes");
    repo.write("b.yaml", leak());
    repo.stage("a.yaml", "a: 1\n");
    repo.is_stopped(&["commit", "-m", "x", "--only", "b.yaml"], "b.yaml:2");
    repo.is_stopped(&["commit", "-m", "x", "--include", "b.yaml"], "b.yaml:2")
        .says("checked 2 staged files");
}

#[test]
fn the_index_that_is_named_is_read() {
    let repo = Repo::begun();
    let other = repo.sandbox.home().join("other-index");
    let with = |program: &str| repo.run(program).env("GIT_INDEX_FILE", &other);
    repo.write("app.yaml", leak());
    with("git").args(["read-tree", "HEAD"]).go().ok();
    with("git").args(["add", "app.yaml"]).go().ok();
    repo.lockleaf(&["hook", "run"]).ok();
    let ran = with("lockleaf").args(["hook", "run"]).go();
    assert!(ran.ended_with(1).text().contains("app.yaml:2"));
}

#[test]
fn what_is_only_intended_to_be_added_has_no_content_yet() {
    let repo = Repo::begun();
    repo.write("later.yaml", leak());
    repo.git(&["add", "--intent-to-add", "later.yaml"]);
    repo.lockleaf(&["hook", "run"])
        .ok()
        .says("checked 0 staged files");
    repo.stage("now.yaml", "a: 1\n");
    repo.git(&["commit", "-qm", "x"]);
    repo.is_stopped(&["commit", "-am", "x"], "later.yaml:2");
}

#[test]
fn a_sparse_index_is_read() {
    let repo = Repo::new();
    for name in ["in/a.yaml", "out/b.yaml", "out/deep/c.yaml"] {
        repo.stage(name, "a: 1\n");
    }
    repo.git(&["commit", "-qm", "begin"]);
    repo.git(&["config", "index.sparse", "true"]);
    repo.git(&["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    let listed = repo.git(&["ls-files", "--sparse", "--stage"]);
    assert!(
        listed.contains("040000"),
        "the index is not sparse: {listed}"
    );
    repo.stage("in/a.yaml", "a: 2\n");
    repo.tries(&["commit", "-m", "x"])
        .ok()
        .says("checked 1 staged file, 5 bytes");
    repo.stage("in/a.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "in/a.yaml:2");
    repo.write("out/b.yaml", leak());
    repo.git(&["add", "--sparse", "out/b.yaml"]);
    repo.tries(&["commit", "-m", "x"])
        .says("2 plaintext secrets")
        .says("out/b.yaml:2");
}

#[test]
fn a_split_index_is_read() {
    let repo = Repo::begun();
    repo.git(&["config", "core.splitIndex", "true"]);
    repo.stage("one.yaml", "a: 1\n");
    repo.git(&["update-index", "--split-index"]);
    repo.stage("two.yaml", leak());
    let shared = std::fs::read_dir(repo.sandbox.path(".git")).expect("it is there");
    let is_shared = |name: std::ffi::OsString| name.to_string_lossy().starts_with("sharedindex.");
    assert!(shared.flatten().any(|entry| is_shared(entry.file_name())));
    repo.is_stopped(&["commit", "-m", "x"], "two.yaml:2")
        .says("checked 2 staged files");
}

#[test]
fn a_change_without_content_is_no_reason_to_look() {
    let repo = Repo::begun();
    repo.commit_unseen("old.yaml", leak());
    repo.git(&["update-index", "--chmod=+x", "old.yaml"]);
    repo.tries(&["commit", "-m", "mode"])
        .ok()
        .says("checked 0 staged files");
    repo.git(&["rm", "-qf", "old.yaml"]);
    repo.tries(&["commit", "-m", "gone"])
        .ok()
        .says("checked 0 staged files");
    symlink(format!("nowhere/{}", token()), repo.sandbox.path("link")).expect("a link");
    repo.git(&["add", "link"]);
    repo.tries(&["commit", "-m", "link"])
        .ok()
        .says("checked 0 staged files");
    repo.tries(&["commit", "--allow-empty", "-m", "empty"]).ok();
}

#[test]
fn a_renamed_file_is_looked_at_under_its_new_name() {
    let repo = Repo::begun();
    repo.commit_unseen("old.yaml", leak());
    repo.git(&["mv", "old.yaml", "new.yaml"]);
    repo.is_stopped(&["commit", "-m", "x"], "new.yaml:2");
}

#[test]
fn a_link_that_becomes_a_file_is_looked_at() {
    let repo = Repo::begun();
    symlink("readme.md", repo.sandbox.path("both")).expect("a link");
    repo.git(&["add", "."]);
    repo.git(&["commit", "-qm", "link"]);
    std::fs::remove_file(repo.sandbox.path("both")).expect("it is ours");
    repo.stage("both", leak());
    repo.is_stopped(&["commit", "-m", "x"], "both:2");
}

#[test]
fn a_submodule_has_a_commit_and_no_content_and_its_own_hooks() {
    let repo = Repo::begun();
    let inner = Repo::begun();
    let from = inner.sandbox.work().display().to_string();
    repo.git(&["submodule", "add", "-q", &from, "part"]);
    repo.tries(&["commit", "-m", "x"])
        .ok()
        .says("checked 1 staged file");
    let part = repo.sandbox.path("part");
    repo.sandbox
        .run_lockleaf()
        .args(["hook", "install"])
        .folder(&part)
        .go()
        .ok();
    assert!(
        repo.sandbox
            .path(".git/modules/part/hooks/pre-commit")
            .exists()
    );
    repo.write("part/app.yaml", leak());
    let git = |args: &[&str]| repo.run("git").args(args).folder(&part).go();
    git(&["add", "."]).ok();
    let ran = git(&["commit", "-m", "x"]);
    assert_ne!(ran.status, 0);
    ran.says("app.yaml:2");
}

#[test]
fn ids_of_sha256_are_ids() {
    let repo = Repo::without_hooks(&["init", "-q", "--object-format=sha256"]);
    repo.copy_hooks(&repo.sandbox.path(".git/hooks"));
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    repo.stage("app.yaml", "a: 1\n");
    repo.git(&["commit", "-qm", "x"]);
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
    repo.git(&["commit", "-qnm", "x"]);
    let ran = repo.lockleaf(&["check", "--base", "HEAD~1"]).ended_with(1);
    assert!(ran.text().contains("app.yaml:2"), "{ran}");
}

#[test]
fn a_detached_head_is_a_head() {
    let repo = Repo::begun();
    repo.git(&["checkout", "-q", "--detach"]);
    repo.stage("app.yaml", leak());
    repo.is_stopped(&["commit", "-m", "x"], "app.yaml:2");
}

#[test]
fn a_work_tree_of_its_own_has_the_hooks_and_its_own_index() {
    let repo = Repo::begun();
    repo.stage("first.yaml", leak());
    repo.git(&["worktree", "add", "-q", "../second"]);
    let second = repo.sandbox.home().join("second");
    std::fs::write(second.join("second.yaml"), leak()).expect("it is ours");
    let git = |args: &[&str]| repo.run("git").args(args).folder(&second).go();
    git(&["add", "."]).ok();
    let ran = git(&["commit", "-m", "x"]).says("second.yaml:2");
    assert!(!ran.err().contains("first.yaml"), "{ran}");
    assert_ne!(ran.status, 0);
}

#[test]
fn files_that_are_named_are_looked_at_as_they_are_staged() {
    let repo = Repo::begun();
    repo.commit_unseen("in/app.yaml", leak());
    repo.write("in/app.yaml", "a: 1\n");
    repo.lockleaf(&["hook", "run"]).ok();
    for args in [
        &["hook", "run", "in/app.yaml"][..],
        &["hook", "run", "readme.md", "in/app.yaml"],
        &["hook", "run", "pre-commit", "in/app.yaml"],
        &["hook", "run", "in"],
    ] {
        let ran = repo.lockleaf(args).ended_with(1);
        assert!(ran.text().contains("in/app.yaml:2"), "{ran}");
    }
    let inside = repo.sandbox.path("in");
    let run = repo
        .sandbox
        .run_lockleaf()
        .args(["hook", "run", "app.yaml"]);
    assert!(
        run.folder(&inside)
            .go()
            .ended_with(1)
            .text()
            .contains("in/app.yaml:2")
    );
    repo.write("untracked.yaml", leak());
    repo.lockleaf(&["hook", "run", "untracked.yaml"])
        .ended_with(2);
}

#[test]
fn named_files_without_a_byte_are_loud() {
    let repo = Repo::begun();
    repo.stage("empty.yaml", "");
    repo.lockleaf(&["hook", "run", "empty.yaml"])
        .ok()
        .says("warning: ");
    repo.lockleaf(&["hook", "run", "readme.md"])
        .ok()
        .says("checked 1 file, 12 bytes");
}

#[test]
fn what_is_too_large_is_named_and_does_not_hide_the_rest() {
    let repo = Repo::begun();
    repo.stage("a-large.bin", vec![b'x'; 3 << 20]);
    repo.stage("b-medium.bin", vec![b'y'; 600 << 10]);
    let limited = ["hook", "run", "--max-size", "500K"];
    repo.lockleaf(&limited)
        .ended_with(2)
        .says("'a-large.bin' has 3145728 bytes")
        .says("hint: keep it in Git LFS; or look at it with `lockleaf hook run --max-size")
        .says("'b-medium.bin' has 614400 bytes");
    repo.stage("c.yaml", leak());
    let ran = repo.lockleaf(&limited).ended_with(1).says("a-large.bin");
    assert!(ran.text().contains("c.yaml:2"), "{ran}");
    repo.git(&["rm", "-q", "--cached", "c.yaml"]);
    repo.lockleaf(&["hook", "run"])
        .ok()
        .says("checked 2 staged files, 3.6 MiB");
}

#[test]
fn many_files_are_looked_at() {
    let repo = Repo::new();
    for at in 0..2_000 {
        repo.write(
            &format!("folder-{}/{at}.yaml", at % 40),
            format!("a: {at}\n"),
        );
    }
    repo.write("folder-39/last.yaml", leak());
    repo.git(&["add", "."]);
    repo.is_stopped(&["commit", "-m", "x"], "folder-39/last.yaml:2")
        .says("checked 2001 staged files");
}

#[test]
fn colours_are_for_terminals() {
    let repo = Repo::begun();
    repo.stage("app.yaml", leak());
    let plain = repo.lockleaf(&["hook", "run"]).ended_with(1);
    assert!(!plain.text().contains('\u{1b}'), "{plain}");
    let shown = repo
        .sandbox
        .on_terminal("git commit -m x", "")
        .keeps(&token());
    assert_eq!(shown.status, 1);
    assert!(shown.text().contains("\u{1b}["), "{shown}");
    assert!(shown.text().contains("commit stopped"), "{shown}");
}

#[test]
fn json_tells_programs_what_the_message_tells_people() {
    let repo = Repo::begun();
    repo.stage("app.yaml", leak());
    let ran = repo.lockleaf(&["hook", "run", "--json"]).ended_with(1);
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(told["complete"], true);
    assert_eq!(told["files"], 1);
    assert_eq!(told["bytes"], leak().len());
    let finding = &told["findings"][0];
    assert_eq!(finding["path"], "app.yaml");
    assert_eq!(finding["line"], 2);
    assert_eq!(finding["rule"], "github-personal-access-token");
    repo.git(&["rm", "-qf", "app.yaml"]);
    let ran = repo.lockleaf(&["hook", "run", "--json"]).ok();
    let told: serde_json::Value = serde_json::from_slice(&ran.stdout).expect("JSON");
    assert_eq!(told["findings"], serde_json::json!([]));
}

#[test]
fn a_value_that_is_plain_and_weak_is_one_secret_with_its_reasons_below() {
    let repo = Repo::begun();
    let text =
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: VALUE\n";
    let value = ["hunt", "er2"].concat();
    repo.stage("k8s/db.yaml", text.replace("VALUE", &value));
    let ran = repo
        .is_stopped(&["commit", "-m", "x"], "k8s/db.yaml:6")
        .says("1 plaintext secret would be committed")
        .says("rule: plaintext-kubernetes-secret")
        .says("rule: default-password")
        .says("7 characters, the policy asks for 20");
    assert_eq!(ran.err().matches("k8s/db.yaml:6").count(), 1, "{ran}");
    assert!(!ran.err().contains(&value), "{ran}");
}
