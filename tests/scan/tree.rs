//! Work trees: which files are looked at, and what they are called.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;

use super::told::GITHUB;
use super::*;

#[test]
fn tracked_and_new_files_are_looked_at_from_wherever_in_the_tree() {
    let repo = Repo::begun();
    repo.stage("tracked.txt", leak());
    repo.write("folder/new.txt", leak());
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.paths(), ["folder/new.txt", "tracked.txt"]);
    assert_eq!(told.rules(), [GITHUB, GITHUB]);
    let run = repo.sandbox.run_lockleaf().args(["scan", "--json"]);
    let told = Told::of(run.folder(&repo.sandbox.path("folder")).go());
    assert_eq!(told.ended_with(1).paths(), ["folder/new.txt"]);
}

#[test]
fn a_clean_tree_ends_with_0() {
    let repo = Repo::begun();
    let told = scan(&repo, &[]).ended_with(0);
    assert_eq!(told.at("/verdict"), "clean");
    assert_eq!(told.at("/looked/files"), 1);
}

#[test]
fn ignored_files_are_left_out_unless_they_are_asked_for_or_tracked() {
    let repo = Repo::begun();
    repo.write(".gitignore", "*.secret\nbuild/\n");
    repo.write("build/a.txt", leak());
    repo.write("b.secret", leak());
    repo.write("forced.secret", leak());
    repo.git(&["add", "-f", "forced.secret"]);
    assert_eq!(scan(&repo, &[]).paths(), ["forced.secret"]);
    let told = scan(&repo, &["--ignored"]);
    let mut paths = told.paths();
    // That two files hold the same value is a finding too.
    paths.dedup();
    assert_eq!(paths, ["b.secret", "build/a.txt", "forced.secret"]);
    // Who names a file means that file.
    assert_eq!(scan(&repo, &["b.secret"]).paths(), ["b.secret"]);
}

#[test]
fn a_file_that_is_deleted_in_the_work_tree_is_no_gap() {
    let repo = Repo::begun();
    fs::remove_file(repo.sandbox.path("readme.md")).expect("it is there");
    let told = scan(&repo, &[]).ended_with(0);
    assert_eq!(told.at("/complete"), true);
}

#[test]
fn submodules_are_looked_into() {
    let library = Repo::begun();
    library.commit_unseen("lib.txt", leak());
    let repo = Repo::begun();
    let from = library.sandbox.work().to_str().expect("UTF-8").to_owned();
    repo.git(&["submodule", "--quiet", "add", &from, "libs/one"]);
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(told.paths(), ["libs/one/lib.txt"]);
    // The history of a submodule is its own.
    assert!(scan(&repo, &["--history"]).ended_with(0).paths().is_empty());
    let told = scan(&repo, &["--history", "libs/one"]).ended_with(1);
    assert_eq!(told.paths(), ["lib.txt"]);
}

#[test]
fn a_submodule_that_is_not_checked_out_is_no_trouble() {
    let library = Repo::begun();
    let repo = Repo::begun();
    let from = library.sandbox.work().to_str().expect("UTF-8").to_owned();
    repo.git(&["submodule", "--quiet", "add", &from, "lib"]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "a library"]);
    repo.git(&["submodule", "--quiet", "deinit", "--force", "lib"]);
    scan(&repo, &[]).ended_with(0);
    scan(&repo, &["--history"]).ended_with(0);
}

#[test]
fn outside_of_a_repository_all_files_count() {
    let repo = Repo::begun();
    let folder = repo.sandbox.home().join("elsewhere");
    fs::create_dir_all(folder.join("sub/.git")).expect("the home can be written");
    fs::write(folder.join("sub/a.txt"), leak()).expect("the home can be written");
    fs::write(folder.join("sub/.git/config"), leak()).expect("the home can be written");
    fs::write(folder.join(".gitignore"), "*\n").expect("the home can be written");
    let told = scan(&repo, &["../elsewhere"]).ended_with(1);
    assert_eq!(told.paths(), ["sub/a.txt"]);
    let run = repo.sandbox.run_lockleaf().args(["scan", "--history"]);
    let ran = run.folder(&folder).go().ended_with(2);
    ran.says("is in no git repository");
}

#[test]
fn a_single_file_and_several_of_them_are_looked_at() {
    let repo = Repo::begun();
    for name in ["a/1.txt", "a/2.txt", "b.txt"] {
        repo.write(name, leak());
    }
    assert_eq!(scan(&repo, &["a/2.txt"]).paths(), ["a/2.txt"]);
    let told = scan(&repo, &["b.txt", "a/1.txt", "./b.txt", "a/1.txt"]);
    assert_eq!(told.paths(), ["a/1.txt", "b.txt"]);
    assert_eq!(
        scan(&repo, &["--path", "a"]).paths(),
        ["a/1.txt", "a/2.txt"]
    );
    let ran = repo.lockleaf(&["scan", "none.txt"]);
    assert!(ran.status > 1, "{ran}");
    ran.says("none.txt");
}

#[test]
fn links_are_not_followed() {
    let repo = Repo::begun();
    let outside = repo.sandbox.home().join("outside");
    fs::create_dir(&outside).expect("the home can be written");
    fs::write(outside.join("a.txt"), leak()).expect("the home can be written");
    symlink(&outside, repo.sandbox.path("folder")).expect("a link");
    symlink(outside.join("a.txt"), repo.sandbox.path("file")).expect("a link");
    symlink("loop", repo.sandbox.path("loop")).expect("a link");
    symlink("/dev/zero", repo.sandbox.path("zero")).expect("a link");
    for args in [&[][..], &["--ignored"]] {
        scan(&repo, args).ended_with(0);
    }
    repo.git(&["add", "."]);
    scan(&repo, &[]).ended_with(0);
    repo.git(&["commit", "-q", "--no-verify", "-m", "links"]);
    scan(&repo, &["--history"]).ended_with(0);
    // A link that is named is meant.
    assert_eq!(scan(&repo, &["file"]).ended_with(1).findings().len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_leaves_the_scan_incomplete() {
    let repo = Repo::begun();
    // Whoever asks, not even root reads the memory at address 0.
    let told = scan(&repo, &["/proc/self/mem"]).and_is_incomplete();
    assert_eq!(told.gap("unreadable-files"), Some(1));
    told.ran.says("was not looked at");
    let ran = repo.lockleaf(&["scan", "/proc/self/mem"]).ended_with(5);
    assert!(!ran.text().contains("nothing found\n"), "{ran}");
}

#[test]
fn pipes_and_sockets_in_the_tree_are_not_waited_for() {
    let repo = Repo::begun();
    let pipe = repo.sandbox.path("pipe");
    repo.run("mkfifo").arg(&pipe).go().ok();
    let _socket = std::os::unix::net::UnixListener::bind(repo.sandbox.path("socket"));
    scan(&repo, &[]).ended_with(0);
    scan(&repo, &["--ignored"]).ended_with(0);
}

#[test]
fn names_of_any_bytes_are_told() {
    let repo = Repo::begun();
    repo.write("two\nlines.txt", leak());
    repo.write("quo\"te.txt", leak());
    let odd = repo.sandbox.work().join(OsStr::from_bytes(b"caf\xe9.txt"));
    fs::write(&odd, leak()).expect("the work folder can be written");
    let told = scan(&repo, &[]).ended_with(1);
    assert_eq!(
        told.paths(),
        ["\"caf\\351.txt\"", "quo\"te.txt", "two\nlines.txt"]
    );
    // A name cannot add lines to what people read.
    let ran = repo.lockleaf(&["scan"]).ended_with(1);
    assert!(!ran.text().contains("two\nlines"), "{ran}");
    repo.git(&["add", "."]);
    repo.git(&["commit", "-q", "--no-verify", "-m", "names"]);
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.findings().len(), 1, "{}", told.ran);
    let paths = told.one()["origin"]["paths"].as_array().map(Vec::len);
    assert_eq!(paths, Some(3));
}
