//! Repositories with holes: what cannot be read is counted, and what can be read is looked at.

use std::fs;
use std::path::PathBuf;

use super::*;

/// Where an object lies that is not packed.
fn loose(repo: &Repo, id: &str) -> PathBuf {
    let path = format!(".git/objects/{}/{}", &id[..2], &id[2..]);
    repo.sandbox.path(&path)
}

/// The file of the only pack.
fn pack(repo: &Repo) -> PathBuf {
    let folder = fs::read_dir(repo.sandbox.path(".git/objects/pack")).expect("a folder");
    let mut paths = folder.map(|entry| entry.expect("an entry").path());
    let pack = paths.find(|path| path.extension().is_some_and(|it| it == "pack"));
    pack.expect("a pack")
}

/// Writes over a file, which git makes read-only.
fn overwrite(path: &PathBuf, bytes: &[u8]) {
    fs::remove_file(path).expect("it is ours");
    fs::write(path, bytes).expect("it is ours");
}

#[test]
fn an_object_that_is_missing_is_counted() {
    let repo = Repo::begun();
    repo.commit_unseen("gone.txt", "gone\n");
    repo.commit_unseen("leak.txt", leak());
    let id = repo.git(&["rev-parse", "HEAD:gone.txt"]);
    fs::remove_file(loose(&repo, &id)).expect("it is there");
    let told = scan(&repo, &["--history"]).ended_with(1);
    assert_eq!(told.gap("missing-objects"), Some(1));
    assert_eq!(told.at("/complete"), false);
    repo.git(&["rm", "-q", "--cached", "leak.txt"]);
    let told = scan(&repo, &["--history", "--path", "gone.txt"]);
    told.and_is_incomplete();
}

#[test]
fn a_commit_and_a_tree_that_are_missing_leave_the_scan_incomplete() {
    for name in ["HEAD~1", "HEAD~1^{tree}"] {
        let repo = Repo::begun();
        repo.commit_unseen("a.txt", "one\n");
        repo.commit_unseen("a.txt", "two\n");
        let id = repo.git(&["rev-parse", name]);
        fs::remove_file(loose(&repo, &id)).expect("it is there");
        let ran = repo.lockleaf(&["scan", "--history"]);
        assert_eq!(ran.status, 5, "{name}: {ran}");
    }
}

#[test]
fn a_loose_object_that_is_damaged_is_counted() {
    let repo = Repo::begun();
    repo.commit_unseen("bad.txt", "bad\n");
    repo.commit_unseen("leak.txt", leak());
    let id = repo.git(&["rev-parse", "HEAD:bad.txt"]);
    for bytes in [&b""[..], b"\x78\x01nonsense", b"\x78"] {
        overwrite(&loose(&repo, &id), bytes);
        let told = scan(&repo, &["--history"]).ended_with(1);
        assert_eq!(told.gap("damaged-objects"), Some(1), "{}", told.ran);
        assert_eq!(told.findings().len(), 1);
    }
}

#[test]
fn a_corrupt_pack_is_counted_and_the_rest_is_looked_at() {
    let repo = Repo::begun();
    for number in 0..40 {
        // What does not compress fills the pack.
        let noise: String = (0..400)
            .map(|at| format!("{:x}", (number * 7919 + at * 104_729) % 65_521))
            .collect();
        repo.commit_unseen(&format!("{number}.txt"), noise);
    }
    repo.git(&["gc", "-q"]);
    repo.commit_unseen("leak.txt", leak());
    let pack = pack(&repo);
    let whole = fs::read(&pack).expect("it is there");
    let middle = whole.len() / 2;
    let mut flipped = whole.clone();
    for byte in &mut flipped[middle..middle + 60] {
        *byte ^= 0x55;
    }
    let cut = whole[..whole.len() * 3 / 4].to_vec();
    for bytes in [
        flipped,
        cut,
        whole[..20].to_vec(),
        b"nonsense".to_vec(),
        Vec::new(),
    ] {
        overwrite(&pack, &bytes);
        let ran = repo.lockleaf(&["scan", "--history", "--json", "--no-cache"]);
        assert_eq!(ran.status, 1, "{ran}");
        let told = Told::of(ran);
        assert_eq!(told.at("/complete"), false, "{}", told.ran);
        assert_eq!(told.paths(), ["leak.txt"]);
    }
}

#[test]
fn an_index_of_a_pack_that_is_damaged_is_no_panic() {
    let repo = Repo::begun();
    for number in 0..20 {
        repo.commit_unseen(&format!("{number}.txt"), format!("{number}\n"));
    }
    repo.git(&["gc", "-q"]);
    let index = pack(&repo).with_extension("idx");
    let whole = fs::read(&index).expect("it is there");
    for at in [0, 4, 8, 600, 1_032, whole.len() / 2, whole.len() - 30] {
        let mut bytes = whole.clone();
        for byte in bytes.iter_mut().skip(at).take(6) {
            *byte ^= 0xff;
        }
        overwrite(&index, &bytes);
        let ran = repo.lockleaf(&["scan", "--history", "--no-cache"]);
        assert!([0, 2, 5].contains(&ran.status), "{at}: {ran}");
        overwrite(&index, &whole[..at]);
        let ran = repo.lockleaf(&["scan", "--history", "--no-cache"]);
        // Behind the last entry only a checksum is missing.
        let is_whole = at + 40 > whole.len();
        assert!([2, 5].contains(&ran.status) || is_whole, "{at}: {ran}");
    }
}

#[test]
fn a_truncated_index_ends_with_2() {
    let repo = Repo::begun();
    for at in 0..50 {
        repo.write(&format!("{at}.txt"), "a: 1\n");
    }
    repo.git(&["add", "."]);
    let index = repo.sandbox.path(".git/index");
    let whole = fs::read(&index).expect("an index");
    for length in [1, 40, whole.len() / 2, whole.len() * 3 / 4] {
        fs::write(&index, &whole[..length]).expect("it is ours");
        repo.lockleaf(&["scan"]).ended_with(2).says("error: ");
        let ran = repo.lockleaf(&["scan", "--history"]);
        ran.ended_with(2).says("error: ");
    }
}

#[test]
fn a_reference_to_nothing_is_no_panic() {
    let repo = Repo::begun();
    repo.write(".git/refs/heads/broken", "1".repeat(40) + "\n");
    repo.write(".git/refs/heads/nonsense", "nonsense\n");
    let ran = repo.lockleaf(&["scan", "--history"]);
    assert!([2, 5].contains(&ran.status), "{ran}");
    let repo = Repo::begun();
    repo.write(".git/HEAD", "nonsense\n");
    let ran = repo.lockleaf(&["scan", "--history"]);
    assert!([2, 5].contains(&ran.status), "{ran}");
}
