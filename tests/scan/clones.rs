//! Repositories of every make: bare, linked, of SHA-256, borrowed, packed, shallow, partial.

use std::fs;

use super::*;

/// Another place in the home of a repository.
fn beside(repo: &Repo, name: &str) -> String {
    let path = repo.sandbox.home().join(name);
    path.to_str().expect("UTF-8").to_owned()
}

/// The address of a repository, for clones that go through the protocol.
fn address(repo: &Repo) -> String {
    format!("file://{}", repo.sandbox.work().display())
}

/// A repository with a secret in the middle of its history.
fn with_leak() -> Repo {
    let repo = Repo::begun();
    repo.commit_unseen("app.txt", leak());
    repo.commit_unseen("app.txt", "url: https://example.org/\n");
    repo.commit_unseen("more.txt", "more\n");
    repo
}

#[test]
fn a_bare_repository_is_looked_at() {
    let repo = with_leak();
    let bare = beside(&repo, "bare.git");
    repo.git(&["clone", "-q", "--bare", ".", &bare]);
    let told = scan(&repo, &["--history", &bare]).ended_with(1);
    assert_eq!(told.one()["path"], "app.txt");
    assert_eq!(told.one()["origin"]["reached"], "reference");
    let empty = beside(&repo, "empty.git");
    repo.git(&["init", "-q", "--bare", &empty]);
    let told = scan(&repo, &["--history", &empty]);
    assert!([0, 5].contains(&told.ran.status), "{}", told.ran);
}

#[test]
fn the_settings_of_a_bare_repository_are_those_of_head() {
    let repo = with_leak();
    let settings = "scan:\n  ignore: [{path: app.txt, reason: made up}]\n";
    repo.commit_unseen(".lockleaf.yaml", settings);
    let bare = beside(&repo, "bare.git");
    repo.git(&["clone", "-q", "--bare", ".", &bare]);
    scan(&repo, &["--history", &bare]).ended_with(0);
}

#[test]
fn a_linked_work_tree_shares_the_history() {
    let repo = with_leak();
    let linked = beside(&repo, "linked");
    repo.git(&["worktree", "add", "-q", "-b", "linked", &linked]);
    let told = scan(&repo, &["--history", &linked]).ended_with(1);
    assert_eq!(told.one()["path"], "app.txt");
    fs::write(format!("{linked}/new.txt"), leak()).expect("it is ours");
    let told = scan(&repo, &[&linked]).ended_with(1);
    assert_eq!(told.paths(), ["new.txt"]);
}

#[test]
fn a_repository_of_sha_256_is_looked_at() {
    let repo = Repo::without_hooks(&["init", "-q", "--object-format=sha256"]);
    repo.commit_unseen("app.txt", leak());
    repo.commit_unseen("app.txt", "url: x\n");
    let loose = scan(&repo, &["--history"]).ended_with(1);
    let commit = loose.one()["origin"]["commit"]["id"].as_str();
    assert_eq!(commit.map(str::len), Some(64));
    repo.git(&["gc", "-q"]);
    let packed = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(packed.one(), loose.one());
}

#[test]
fn borrowed_objects_are_looked_at() {
    let repo = with_leak();
    let borrower = beside(&repo, "borrower");
    repo.git(&["clone", "-q", "--shared", ".", &borrower]);
    let told = scan(&repo, &["--history", &borrower]).ended_with(1);
    assert_eq!(told.one()["path"], "app.txt");
    // A chain of two, with a relative path in it.
    let second = beside(&repo, "second");
    repo.git(&["clone", "-q", "--shared", &borrower, &second]);
    let alternates = format!("{second}/.git/objects/info/alternates");
    fs::write(&alternates, "../../../borrower/.git/objects\n").expect("it is ours");
    scan(&repo, &["--history", &second]).ended_with(1).one();
}

#[test]
fn a_lender_that_is_gone_leaves_the_scan_incomplete() {
    let repo = Repo::begun();
    let lender = Repo::begun();
    lender.commit_unseen("a.txt", "lent\n");
    let borrower = beside(&repo, "borrower");
    let from = lender.sandbox.work().to_str().expect("UTF-8").to_owned();
    repo.git(&["clone", "-q", "--shared", "--no-checkout", &from, &borrower]);
    drop(lender);
    let ran = repo.lockleaf(&["scan", "--history", &borrower]);
    assert!([2, 5].contains(&ran.status), "{ran}");
    assert!(!ran.text().contains("✔"), "{ran}");
}

#[test]
fn loose_objects_and_several_packs_tell_the_same() {
    let repo = with_leak();
    let loose = scan(&repo, &["--history"]).ended_with(1);
    repo.git(&["repack", "-q", "-d"]);
    repo.commit_unseen("later.txt", "later\n");
    repo.git(&["repack", "-q", "-d"]);
    repo.commit_unseen("last.txt", "last\n");
    repo.git(&["repack", "-q", "-d"]);
    let packs = repo.git(&["count-objects", "-v"]);
    assert!(packs.contains("packs: 3"), "{packs}");
    let several = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(several.one(), loose.one());
    repo.git(&["multi-pack-index", "write"]);
    let indexed = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(indexed.one(), loose.one());
    repo.git(&["repack", "-adfq", "--depth=50"]);
    let repacked = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(repacked.one(), loose.one());
}

#[test]
fn a_shallow_clone_is_never_clean() {
    let repo = with_leak();
    let shallow = beside(&repo, "shallow");
    repo.git(&["clone", "-q", "--depth=1", &address(&repo), &shallow]);
    let told = scan(&repo, &["--history", &shallow]).and_is_incomplete();
    assert_eq!(told.gap("shallow-clone"), Some(1));
    let ran = repo.lockleaf(&["scan", "--history", &shallow]);
    let ran = ran.ended_with(5);
    assert!(ran.text().contains("--unshallow"), "{ran}");
    assert!(!ran.text().contains("✔"), "{ran}");
    // What it holds is looked at; findings are status 1 even so.
    fs::write(format!("{shallow}/new.txt"), leak()).expect("it is ours");
    repo.git(&["-C", &shallow, "add", "."]);
    scan(&repo, &["--history", &shallow]).ended_with(1);
}

#[test]
fn a_partial_clone_counts_what_was_not_fetched_and_fetches_nothing() {
    let repo = with_leak();
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    repo.git(&["config", "uploadpack.allowAnySHA1InWant", "true"]);
    let partial = beside(&repo, "partial");
    let filter = ["clone", "-q", "--no-checkout", "--filter=blob:none"];
    repo.git(&[&filter[..], &[&address(&repo), &partial]].concat());
    let objects = || repo.git(&["-C", &partial, "count-objects", "-v"]);
    let before = objects();
    let told = scan(&repo, &["--history", &partial]).and_is_incomplete();
    // Four files of the history, none of which is there.
    assert_eq!(told.gap("not-fetched-objects"), Some(4));
    assert_eq!(objects(), before);
    repo.git(&["-C", &partial, "checkout", "-q", "main"]);
    let told = scan(&repo, &["--history", &partial]).and_is_incomplete();
    assert_eq!(told.gap("not-fetched-objects"), Some(1));
}

#[test]
fn a_partial_clone_without_trees_is_counted() {
    let repo = with_leak();
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    let partial = beside(&repo, "partial");
    let filter = ["clone", "-q", "--no-checkout", "--filter=tree:0"];
    repo.git(&[&filter[..], &[&address(&repo), &partial]].concat());
    let told = scan(&repo, &["--history", &partial]).and_is_incomplete();
    assert_ne!(told.gap("not-fetched-objects"), None, "{}", told.ran);
}
