//! What holds a blob: references, the index, stashes, reflogs, nothing.

use std::collections::HashSet;
use std::fs;

use crate::git::history::*;
use crate::git::objects::tests::repository::Repository;
use crate::git::objects::*;

fn blob(repository: &Repository, content: &str) -> ObjectId {
    let id = repository.git_with(&["hash-object", "--stdin"], content.as_bytes());
    ObjectId::parse(id.trim_ascii()).unwrap()
}

fn origin(repository: &Repository, blob: ObjectId) -> Origin {
    let store = repository.store();
    let tips = Tips::ask(repository.path()).unwrap();
    let history = History::read(&store, tips, 2);
    let mut found = history.provenance(&HashSet::from([blob]));
    found.origins.remove(&blob).unwrap()
}

fn started() -> Repository {
    let repository = Repository::empty(ObjectFormat::Sha1);
    repository.write("file", b"first\n");
    repository.commit("First");
    repository
}

#[test]
fn a_blob_of_a_branch_is_held_by_references() {
    let repository = started();
    let first = repository.id("HEAD");
    repository.write("folder/copy", b"first\n");
    repository.write("file", b"second\n");
    repository.commit("Second");
    let origin = origin(&repository, blob(&repository, "first\n"));
    assert_eq!(origin.reached, Reached::References);
    assert_eq!(origin.commit, Some(first));
    assert_eq!(origin.paths, [b"file".to_vec(), b"folder/copy".to_vec()]);
    assert_eq!(origin.head_paths, [b"folder/copy".to_vec()]);
}

#[test]
fn a_blob_that_only_a_merge_brought_comes_from_the_merge() {
    let repository = started();
    repository.git(&["checkout", "-q", "-b", "side"]);
    repository.write("side", b"side\n");
    repository.commit("Side");
    repository.git(&["checkout", "-q", "main"]);
    repository.write("main", b"main\n");
    repository.commit("Main");
    repository.git(&["merge", "-q", "--no-commit", "side"]);
    repository.write("evil", b"evil\n");
    let merge = repository.commit("Merge");
    let found = origin(&repository, blob(&repository, "evil\n"));
    assert_eq!(found.commit, Some(merge));
    assert_eq!(found.reached, Reached::References);
    let store = repository.store();
    let history = History::read(&store, Tips::default(), 1);
    assert_eq!(history.commit(&merge).unwrap().subject, "Merge");
    assert_eq!(history.commit(&merge).unwrap().parents.len(), 2);
    assert_eq!(history.commit(&merge).unwrap().author.name, "Ann Ames");
}

#[test]
fn a_staged_blob_is_held_by_the_index() {
    let repository = started();
    repository.write("new file", b"staged\n");
    repository.git(&["add", "new file"]);
    let found = origin(&repository, blob(&repository, "staged\n"));
    assert_eq!(found.reached, Reached::Index);
    assert_eq!(found.commit, None);
    assert_eq!(found.paths, [b"new file".to_vec()]);
}

#[test]
fn a_stashed_blob_is_held_by_the_stash_even_if_it_is_not_the_last_one() {
    let repository = started();
    repository.write("file", b"older stash\n");
    repository.git(&["stash", "-q"]);
    repository.write("untracked", b"newer stash\n");
    repository.git(&["stash", "-q", "-u"]);
    for content in ["older stash\n", "newer stash\n"] {
        let found = origin(&repository, blob(&repository, content));
        assert_eq!(found.reached, Reached::Stash, "{content}");
        assert!(found.commit.is_some());
    }
}

#[test]
fn a_blob_of_an_amended_commit_is_held_by_the_reflog_and_then_by_nothing() {
    let repository = started();
    repository.write("file", b"amended away\n");
    let lost = repository.commit("Second");
    repository.write("file", b"instead\n");
    repository.git(&["commit", "-q", "-a", "--amend", "-m", "Second"]);
    let wanted = blob(&repository, "amended away\n");
    let found = origin(&repository, wanted);
    assert_eq!(found.reached, Reached::Reflog);
    assert_eq!(found.commit, Some(lost));
    repository.git(&["reflog", "expire", "--expire=now", "--all"]);
    let found = origin(&repository, wanted);
    assert_eq!(found.reached, Reached::Nothing);
    assert_eq!(found.commit, Some(lost));
    assert_eq!(found.paths, [b"file".to_vec()]);
}

#[test]
fn a_blob_in_no_commit_is_held_by_nothing() {
    let repository = started();
    repository.git_with(&["hash-object", "-w", "--stdin"], b"alone\n");
    let found = origin(&repository, blob(&repository, "alone\n"));
    assert_eq!(found.reached, Reached::Nothing);
    assert_eq!(found.commit, None);
    assert!(found.paths.is_empty());
}

#[test]
fn a_blob_that_a_tag_names_is_held_by_it() {
    let repository = started();
    repository.git_with(&["hash-object", "-w", "--stdin"], b"key\n");
    let key = blob(&repository, "key\n");
    repository.git(&["tag", "-a", "-m", "Key", "key", &key.to_string()]);
    repository.git(&["tag", "-a", "-m", "Tag of a tag", "outer", "key"]);
    repository.git(&["tag", "-d", "key"]);
    assert_eq!(origin(&repository, key).reached, Reached::References);
}

#[test]
fn a_blob_in_a_tagged_tree_is_held_by_the_tag() {
    let repository = started();
    repository.write("inner/file", b"tree\n");
    repository.git(&["add", "-A"]);
    let tree = repository.line(&["write-tree"]);
    repository.git(&["reset", "-q", "--hard"]);
    repository.git(&["tag", "tree", &tree]);
    let found = origin(&repository, blob(&repository, "tree\n"));
    assert_eq!(found.reached, Reached::References);
    assert_eq!(found.commit, None);
}

#[test]
fn a_blob_at_a_detached_head_or_in_another_worktree_is_held() {
    let repository = started();
    repository.git(&["checkout", "-q", "--detach"]);
    repository.write("file", b"detached\n");
    repository.commit("Detached");
    let found = origin(&repository, blob(&repository, "detached\n"));
    assert_eq!(found.reached, Reached::References);
    assert_eq!(found.head_paths.len(), 1);
    let other = tempfile::TempDir::new().unwrap();
    let path = other.path().join("other").to_string_lossy().into_owned();
    repository.git(&["worktree", "add", "-q", "--detach", &path, "main"]);
    fs::write(other.path().join("other/file"), "elsewhere\n").unwrap();
    repository.git(&["-C", &path, "commit", "-q", "-a", "-m", "Elsewhere"]);
    repository.git(&["reflog", "expire", "--expire=now", "--all"]);
    let found = origin(&repository, blob(&repository, "elsewhere\n"));
    assert_eq!(found.reached, Reached::References);
}

#[test]
fn a_repository_without_commits_has_no_history() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    let tips = Tips::ask(repository.path()).unwrap();
    assert_eq!(tips, Tips::default());
    let store = repository.store();
    let history = History::read(&store, tips, 2);
    assert!(history.commits().is_empty());
    assert_eq!(history.versions(&[b"file".to_vec()]), [vec![]]);
    let selected = Selection::default().objects(repository.path()).unwrap();
    assert!(selected.is_empty());
}

#[test]
fn a_folder_that_is_no_repository_is_refused_in_git_s_words() {
    let dir = tempfile::TempDir::new().unwrap();
    let error = Tips::ask(dir.path()).unwrap_err().to_string();
    assert!(error.contains("not a git repository"), "{error}");
}

#[test]
fn a_submodule_is_no_blob_and_nothing_is_missing() {
    let repository = started();
    let other = repository.id("HEAD").to_string().replace('1', "2");
    let entry = format!("160000,{other},module");
    repository.git(&["update-index", "--add", "--cacheinfo", &entry]);
    repository.git(&["commit", "-q", "-m", "Module"]);
    repository.git(&["repack", "-adq"]);
    let store = repository.store();
    let tips = Tips::ask(repository.path()).unwrap();
    assert_eq!(tips.index.len(), 1);
    let history = History::read(&store, tips, 2);
    assert!(history.gaps().missing.is_empty());
}

fn clone(of: &Repository, option: &str) -> Repository {
    let clone = Repository {
        dir: tempfile::TempDir::new().unwrap(),
        format: of.format,
    };
    let url = format!("file://{}", of.path().display());
    of.git(&["config", "uploadpack.allowFilter", "true"]);
    clone.git(&["clone", "-q", "--no-checkout", option, &url, "."]);
    clone
}

#[test]
fn a_shallow_clone_lacks_parents_and_says_so() {
    let repository = started();
    repository.write("file", b"second\n");
    repository.commit("Second");
    let shallow = clone(&repository, "--depth=1");
    let store = shallow.store();
    let tips = Tips::ask(shallow.path()).unwrap();
    assert!(tips.is_shallow);
    let history = History::read(&store, tips, 2);
    assert_eq!(history.commits().len(), 1);
    assert_eq!(history.commits().absent_parents(), 1);
    assert!(history.gaps().missing.is_empty());
    let found = origin(&shallow, blob(&repository, "second\n"));
    assert_eq!(found.commit, Some(repository.id("HEAD")));
}

#[test]
fn a_partial_clone_lacks_blobs_and_they_are_counted() {
    let repository = started();
    repository.write("file", b"second\n");
    repository.write("folder/file", b"third\n");
    repository.commit("Second");
    let partial = clone(&repository, "--filter=blob:none");
    let store = partial.store();
    assert!(store.packs().iter().all(Pack::is_promisor));
    let history = History::read(&store, Tips::ask(partial.path()).unwrap(), 2);
    let expected = ["first\n", "second\n", "third\n"].map(|it| blob(&repository, it));
    assert_eq!(history.gaps().missing, HashSet::from(expected));
    let found = history.provenance(&HashSet::from(expected));
    assert_eq!(found.missing, HashSet::from(expected));
    assert_eq!(found.origins[&expected[0]].reached, Reached::Nothing);
}

#[test]
fn a_tree_of_billions_of_paths_ends() {
    let repository = started();
    // A commit of a tree ten folders deep, each of ten times the same: 10^10 paths.
    let mut inner = repository.line(&["rev-parse", "HEAD:file"]);
    let mut mode = "100644 blob";
    for _ in 0..10 {
        let entries: String = (0..10)
            .map(|at| format!("{mode} {inner}\tf{at}\n"))
            .collect();
        let tree = repository.git_with(&["mktree"], entries.as_bytes());
        inner = String::from_utf8(tree).unwrap().trim().to_owned();
        mode = "040000 tree";
    }
    let commit = repository.line(&["commit-tree", "-m", "Bomb", &inner]);
    repository.git(&["update-ref", "refs/heads/main", &commit]);
    let found = origin(&repository, blob(&repository, "first\n"));
    assert_eq!(
        found.paths.len(),
        1001,
        "a thousand, and the one in the index"
    );
}
