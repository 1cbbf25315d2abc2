//! Histories with merges, renames and lost branches, compared with what git lists commit by commit.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::HashSet;

use crate::git::history::*;
use crate::git::objects::*;
// Made by git itself, for the tests of the objects too.
use crate::git::objects::tests::repository::Repository;

struct Noise(u64);

impl Noise {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// Writes a history of branches that come and go, merges that bring their own, moves and deletions.
fn generated(format: ObjectFormat, seed: u64) -> Repository {
    let repository = Repository::empty(format);
    let mut noise = Noise(seed);
    let folders = ["", "a/", "a/b/", "c/d/e/", "c/"];
    let mut stream = String::new();
    let mut branches = [0; 5];
    for mark in 1..=120 {
        let branch = noise.below(branches.len());
        let date = 1_500_000_000 + mark / 3 * 100;
        stream += &format!("commit refs/heads/b{branch}\nmark :{mark}\n");
        stream += &format!("committer Bo <bo@example.org> {date} +0000\ndata 1\nm\n");
        if branches[branch] == 0 && mark > 1 {
            branches[branch] = noise.below(mark - 1) + 1;
        }
        if branches[branch] > 0 {
            stream += &format!("from :{}\n", branches[branch]);
        }
        if mark > 10 && noise.below(4) == 0 {
            stream += &format!("merge :{}\n", noise.below(mark - 1) + 1);
        }
        for _ in 0..=noise.below(3) {
            let folder = folders[noise.below(folders.len())];
            let file = noise.below(6);
            match noise.below(8) {
                0 => stream += &format!("D {folder}f{file}\n"),
                1 => {
                    // An earlier change may have moved the folder away.
                    stream += "M 100644 inline a/keep\ndata 4\nkeep\n";
                    stream += &format!("R a moved{file}\n");
                }
                _ => {
                    let content = format!("content {} of {file}", noise.below(60));
                    let len = content.len();
                    stream += &format!("M 100644 inline {folder}f{file}\n");
                    stream += &format!("data {len}\n{content}\n");
                }
            }
        }
        branches[branch] = mark;
    }
    let import = ["fast-import", "--quiet", "--force"];
    repository.git_with(&import, stream.as_bytes());
    repository.git(&["update-ref", "-d", "refs/heads/b4"]);
    repository.git(&["update-ref", "refs/heads/main", "refs/heads/b0"]);
    repository
}

/// What git says: each commit with its date and every blob at its path.
struct Truth {
    commits: BTreeMap<ObjectId, (i64, Vec<ObjectId>)>,
    holds: BTreeMap<ObjectId, BTreeMap<Vec<u8>, ObjectId>>,
    reachable: HashSet<ObjectId>,
}

fn ids(text: &[u8]) -> Vec<ObjectId> {
    text.split(|byte| byte.is_ascii_whitespace())
        .filter_map(ObjectId::parse)
        .collect()
}

impl Truth {
    fn of(repository: &Repository) -> Self {
        let mut truth = Truth {
            commits: BTreeMap::new(),
            holds: BTreeMap::new(),
            reachable: ids(&repository.git(&["rev-list", "--all"]))
                .into_iter()
                .collect(),
        };
        let objects = repository.truth().into_iter();
        let commits = objects.filter(|(_, (kind, _))| *kind == Kind::Commit);
        let names: String = commits.map(|(id, _)| format!("{id}\n")).collect();
        let args = ["log", "--no-walk", "--stdin", "--format=%H %ct %P"];
        let facts = repository.git_with(&args, names.as_bytes());
        for line in String::from_utf8(facts).unwrap().lines() {
            let mut fields = line.split(' ');
            let name = fields.next().unwrap();
            let id = ObjectId::parse(name.as_bytes()).unwrap();
            let date = fields.next().unwrap().parse().unwrap();
            let parents = fields.filter_map(|it| ObjectId::parse(it.as_bytes()));
            truth.commits.insert(id, (date, parents.collect()));
            let mut holds = BTreeMap::new();
            let listed = repository.git(&["ls-tree", "-r", "-z", name]);
            for entry in listed.split(|byte| *byte == 0).filter(|it| !it.is_empty()) {
                let tab = entry.iter().position(|byte| *byte == b'\t').unwrap();
                holds.insert(entry[tab + 1..].to_vec(), ids(&entry[..tab])[0]);
            }
            truth.holds.insert(id, holds);
        }
        truth
    }

    fn origin(&self, blob: ObjectId, head: &ObjectId) -> Origin {
        let holding: Vec<ObjectId> = self
            .holds
            .iter()
            .filter(|(_, holds)| holds.values().any(|it| *it == blob))
            .map(|(commit, _)| *commit)
            .collect();
        let first = holding
            .iter()
            .min_by_key(|commit| {
                let is_lost = !self.reachable.contains(commit);
                (
                    is_lost,
                    self.commits[commit].0,
                    self.depth(commit),
                    **commit,
                )
            })
            .copied();
        let at = |commit: &ObjectId| {
            let holds = self.holds[commit].iter();
            let here = holds.filter(|(_, it)| **it == blob);
            here.map(|(path, _)| path.clone()).collect::<Vec<_>>()
        };
        let paths: BTreeSet<Vec<u8>> = holding.iter().flat_map(at).collect();
        Origin {
            commit: first,
            paths: paths.into_iter().collect(),
            head_paths: at(head),
            reached: match first {
                Some(commit) if self.reachable.contains(&commit) => Reached::References,
                _ => Reached::Nothing,
            },
        }
    }

    /// Counts the steps down to a root, along the longest way, among commits of the same date.
    fn depth(&self, commit: &ObjectId) -> usize {
        let (date, parents) = &self.commits[commit];
        let same = parents.iter().filter(|it| self.commits[*it].0 == *date);
        same.map(|parent| 1 + self.depth(parent)).max().unwrap_or(0)
    }
}

fn is_as_git_says(repository: &Repository) {
    let truth = Truth::of(repository);
    let head = repository.id("main");
    let blobs: HashSet<ObjectId> = truth
        .holds
        .values()
        .flat_map(|it| it.values().copied())
        .collect();
    let store = repository.store();
    for workers in [1, 2] {
        let tips = Tips::ask(repository.path()).unwrap();
        assert_eq!(tips.head, Some(head));
        let history = History::read(&store, tips, workers);
        assert_eq!(history.commits().len(), truth.commits.len());
        for commit in truth.commits.keys() {
            let is_held = history.reached(commit) == Some(Reached::References);
            assert_eq!(is_held, truth.reachable.contains(commit));
        }
        let few: HashSet<ObjectId> = blobs.iter().take(3).copied().collect();
        for wanted in [&blobs, &few] {
            let found = history.provenance(wanted);
            assert_eq!(found.missing.len() + found.damage.len(), 0);
            assert_eq!(found.origins.len(), wanted.len());
            for (blob, origin) in found.origins {
                let mut expected = truth.origin(blob, &head);
                let (mine, theirs) = (origin.commit.unwrap(), expected.commit.unwrap());
                if mine != theirs {
                    // Of commits of one second, a parent may come before or behind a stranger.
                    assert_eq!(truth.commits[&mine].0, truth.commits[&theirs].0);
                    let parents = &truth.commits[&mine].1;
                    let held = |it: &ObjectId| truth.holds[it].values().any(|it| *it == blob);
                    assert!(!parents.iter().any(held), "none of its parents has it");
                    assert!(held(&mine));
                    expected.commit = origin.commit;
                }
                assert_eq!(origin, expected);
            }
        }
    }
}

#[test]
fn origins_in_generated_histories_are_what_git_lists() {
    for seed in [1, 77, 4711] {
        let repository = generated(ObjectFormat::Sha1, seed);
        assert!(Truth::of(&repository).commits.len() > 100);
        repository.git(&["repack", "-adfkq", "--depth=50"]);
        is_as_git_says(&repository);
    }
}

#[test]
fn origins_are_found_among_loose_objects_and_in_several_packs() {
    let repository = generated(ObjectFormat::Sha1, 99);
    is_as_git_says(&repository);
    repository.git(&["repack", "-q"]);
    repository.git(&["repack", "-adkq", "-f"]);
    is_as_git_says(&repository);
}

#[test]
fn origins_are_found_in_a_repository_of_sha256() {
    let repository = generated(ObjectFormat::Sha256, 5);
    repository.git(&["repack", "-adfkq"]);
    is_as_git_says(&repository);
}

#[test]
fn the_first_commit_is_one_that_git_finds_by_the_object() {
    let repository = generated(ObjectFormat::Sha1, 3);
    repository.git(&["repack", "-adfkq"]);
    let truth = Truth::of(&repository);
    let head = repository.id("main");
    let blobs: HashSet<ObjectId> = truth.holds[&head].values().copied().collect();
    let store = repository.store();
    let history = History::read(&store, Tips::ask(repository.path()).unwrap(), 2);
    for (blob, origin) in history.provenance(&blobs).origins {
        let object = format!("--find-object={blob}");
        let args = [
            "log",
            "--all",
            "-m",
            "--root",
            "--format=%H",
            "--no-patch",
            &object,
        ];
        let found = ids(&repository.git(&args));
        assert!(found.contains(&origin.commit.unwrap()), "{blob}");
    }
}

#[test]
fn versions_are_the_commits_that_differ_from_all_their_parents() {
    let repository = generated(ObjectFormat::Sha1, 12);
    repository.git(&["repack", "-adfkq"]);
    let truth = Truth::of(&repository);
    let paths: BTreeSet<Vec<u8>> = truth
        .holds
        .values()
        .flat_map(|it| it.keys().cloned())
        .collect();
    let mut paths: Vec<Vec<u8>> = paths.into_iter().collect();
    paths.push(b"a".to_vec());
    paths.push(b"a/nothing".to_vec());
    let store = repository.store();
    let history = History::read(&store, Tips::ask(repository.path()).unwrap(), 2);
    let mut total = 0;
    for (path, versions) in paths.iter().zip(history.versions(&paths)) {
        let mut expected = BTreeMap::new();
        for (commit, (_, parents)) in &truth.commits {
            let blob = truth.holds[commit].get(path);
            let differs = parents.iter().all(|it| truth.holds[it].get(path) != blob);
            if differs && (blob.is_some() || !parents.is_empty()) {
                expected.insert(*commit, blob.copied());
            }
        }
        total += versions.len();
        let mut seen: Vec<ObjectId> = Vec::new();
        for version in &versions {
            let parents = &truth.commits[&version.commit].1;
            assert!(
                !parents
                    .iter()
                    .any(|it| { expected.contains_key(it) && !seen.contains(it) }),
                "a commit stands behind its parents"
            );
            seen.push(version.commit);
        }
        let versions = versions
            .into_iter()
            .map(|it| (it.commit, it.blob))
            .collect();
        assert_eq!(expected, versions);
    }
    assert!(total > 200);
}
