//! Parts of history: what stood at a path, and what some commits have brought.

use crate::git::history::*;
use crate::git::objects::tests::repository::Repository;
use crate::git::objects::*;

#[test]
fn a_file_has_a_version_for_each_change_and_one_without_content_for_its_end() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    repository.write("deep/er/file", b"one\n");
    let first = repository.commit("First");
    repository.write("other", b"other\n");
    repository.commit("Other");
    repository.write("deep/er/file", b"two\n");
    let second = repository.commit("Second");
    std::fs::remove_file(repository.path().join("deep/er/file")).unwrap();
    let last = repository.commit("Gone");
    let store = repository.store();
    let history = History::read(&store, Tips::ask(repository.path()).unwrap(), 2);
    let versions = history.versions(&[b"deep/er/file".to_vec(), b"deep".to_vec()]);
    let at: Vec<_> = versions[0]
        .iter()
        .map(|it| (it.commit, it.blob.is_some()))
        .collect();
    assert_eq!(at, [(first, true), (second, true), (last, false)]);
    assert!(
        versions[0]
            .iter()
            .all(|it| it.reached == Reached::References)
    );
    assert_eq!(versions[1], [], "a folder is no version of a file");
}

fn dated(repository: &Repository, content: &str, date: &str) {
    repository.write("file", content.as_bytes());
    repository.git(&["add", "-A"]);
    let mut commit = repository.command(&["commit", "-q", "-m", content]);
    let done = commit
        .env("GIT_COMMITTER_DATE", date)
        .env("GIT_AUTHOR_DATE", date)
        .status()
        .unwrap();
    assert!(done.success());
}

fn has(
    objects: &std::collections::HashSet<ObjectId>,
    repository: &Repository,
    revision: &str,
) -> bool {
    objects.contains(&repository.id(revision))
}

#[test]
fn a_selection_has_what_its_commits_brought_and_nothing_older() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    repository.write("old", b"old\n");
    dated(&repository, "one", "2020-01-01T00:00:00Z");
    repository.git(&["branch", "side"]);
    dated(&repository, "two", "2021-01-01T00:00:00Z");
    dated(&repository, "three", "2022-01-01T00:00:00Z");
    repository.git(&["checkout", "-q", "side"]);
    dated(&repository, "four", "2022-06-01T00:00:00Z");
    let since = Selection {
        since: Some("2021-06-01".to_owned()),
        ..Selection::default()
    };
    let objects = since.objects(repository.path()).unwrap();
    assert!(has(&objects, &repository, "main:file"));
    assert!(has(&objects, &repository, "side:file"));
    assert!(!has(&objects, &repository, "main~1:file"));
    assert!(
        !has(&objects, &repository, "main:old"),
        "it was there before"
    );
    let side = Selection {
        branches: vec!["side".to_owned()],
        since: None,
    };
    let objects = side.objects(repository.path()).unwrap();
    assert!(has(&objects, &repository, "side:file"));
    assert!(has(&objects, &repository, "side:old"));
    assert!(!has(&objects, &repository, "main:file"));
    let both = Selection {
        branches: vec!["side".to_owned()],
        since: Some("2030-01-01".to_owned()),
    };
    assert!(both.objects(repository.path()).unwrap().is_empty());
}

#[test]
fn a_branch_that_is_none_is_refused_and_never_an_option() {
    let repository = Repository::empty(ObjectFormat::Sha1);
    dated(&repository, "one", "2020-01-01T00:00:00Z");
    for name in ["nothing", "--all", "--output=x", "file"] {
        let selection = Selection {
            branches: vec![name.to_owned()],
            since: None,
        };
        let refused = selection.objects(repository.path());
        assert!(matches!(refused, Err(AskError::Refused { .. })), "{name}");
    }
}
