//! Where blobs come from: the first commit that holds each, every path, and who reaches it.

use std::collections::HashMap;
use std::collections::HashSet;

use super::History;
use super::interest::Wanted;
use super::lists::Lists;
use super::paths::Paths;
use super::paths::ROOT;
use super::paths::Seen;
use super::reach::Reached;
use super::trees::ALONE;
use super::trees::Sought;
use super::trees::Trees;
use crate::git::objects::Damage;
use crate::git::objects::ObjectId;

/// Where a blob comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The first commit that holds it: none of its ancestors does. Of several, the earliest.
    ///
    /// A commit that a reference reaches comes before one that only a stash or a reflog does.
    pub commit: Option<ObjectId>,
    /// Every path at which a commit or the index holds it, in order; a thousand at most.
    pub paths: Vec<Vec<u8>>,
    /// Its paths in the commit that is checked out.
    pub head_paths: Vec<Vec<u8>>,
    /// What holds it most firmly.
    pub reached: Reached,
}

/// Where all the blobs that were asked for come from.
#[derive(Debug, Default)]
pub struct Provenance {
    /// One for each of them.
    pub origins: HashMap<ObjectId, Origin>,
    /// The files and folders that trees name and the repository lacks.
    pub missing: HashSet<ObjectId>,
    /// The trees that could not be read: an origin may lack a path for it.
    pub damage: Vec<Damage>,
}

impl History<'_> {
    /// Finds where blobs come from, in one walk over all trees.
    pub fn provenance(&self, wanted: &HashSet<ObjectId>) -> Provenance {
        let sought = Sought::Blobs(Wanted::new(wanted));
        let trees = Trees::walk(self.store, &sought, self.workers);
        let mut search = Search::new(self, &trees, wanted);
        search.commits();
        search.head();
        let origins = search.origins(wanted);
        Provenance {
            origins,
            missing: trees.missing,
            damage: trees.damage,
        }
    }
}

/// What is known of a blob so far.
struct Found {
    commit: Option<u32>,
    reached: Reached,
    paths: Vec<u32>,
    head_paths: Vec<u32>,
}

/// The search from commits down to the blobs.
struct Search<'a> {
    history: &'a History<'a>,
    trees: &'a Trees,
    lists: Lists,
    paths: Paths,
    found: HashMap<u32, Found>,
}

impl<'a> Search<'a> {
    fn new(history: &'a History<'a>, trees: &'a Trees, wanted: &HashSet<ObjectId>) -> Self {
        let store = history.store;
        let ordinals = wanted.iter().filter_map(|id| store.ordinal(id));
        let nowhere = |ordinal| {
            let found = Found {
                commit: None,
                reached: Reached::Nothing,
                paths: Vec::new(),
                head_paths: Vec::new(),
            };
            (ordinal, found)
        };
        let found: HashMap<u32, Found> = ordinals.map(nowhere).collect();
        let holds = holding(trees, store.len(), found.keys());
        Search {
            lists: Lists::of(trees, store.len(), |edge| holds[edge.child as usize]),
            paths: Paths::new(),
            history,
            trees,
            found,
        }
    }

    /// Goes down from every commit, those of the firmest hold first, each behind its parents.
    fn commits(&mut self) {
        let History {
            store,
            commits,
            reach,
            ..
        } = self.history;
        let mut order = commits.in_order(store);
        order.sort_by_key(|commit| reach.commits[*commit as usize]);
        let mut seen = Seen::nothing(store.len());
        for commit in order {
            let reached = reach.commits[commit as usize];
            if let Some(tree) = commits.tree(commit) {
                for (blob, path) in self.below(tree, &mut seen) {
                    self.note(blob, reached, Some((commit, path)));
                }
            }
        }
        for (tree, reached) in &reach.trees {
            for (blob, _) in self.below(*tree, &mut Seen::nothing(store.len())) {
                self.note(blob, *reached, None);
            }
        }
        for (blob, reached) in &reach.blobs {
            self.note(*blob, *reached, None);
        }
    }

    fn head(&mut self) {
        let History { store, commits, .. } = self.history;
        let head = self.history.head.and_then(|id| store.ordinal(&id));
        let tree = head
            .and_then(|head| commits.at(head))
            .and_then(|head| commits.tree(head));
        let Some(tree) = tree else {
            return;
        };
        for (blob, path) in self.below(tree, &mut Seen::nothing(store.len())) {
            if let Some(found) = self.found.get_mut(&blob) {
                found.head_paths.push(path);
            }
        }
    }

    fn note(&mut self, blob: u32, reached: Reached, at: Option<(u32, u32)>) {
        let Some(found) = self.found.get_mut(&blob) else {
            return;
        };
        found.reached = found.reached.min(reached);
        if let Some((commit, path)) = at {
            found.commit.get_or_insert(commit);
            found.paths.push(path);
        }
    }

    /// Lists the blobs below a root folder at the paths that have not been seen yet.
    fn below(&mut self, tree: u32, seen: &mut Seen) -> Vec<(u32, u32)> {
        let mut blobs = Vec::new();
        let mut folders = Vec::new();
        if seen.note(tree, ROOT) {
            folders.push((tree, ROOT));
        }
        while let Some((folder, path)) = folders.pop() {
            for edge in self.lists.entries(folder) {
                let path = self.paths.below(path, edge.name);
                if !seen.note(edge.child, path) {
                    continue;
                }
                match self.found.contains_key(&edge.child) {
                    true => blobs.push((edge.child, path)),
                    false => folders.push((edge.child, path)),
                }
            }
        }
        blobs
    }

    fn origins(&self, wanted: &HashSet<ObjectId>) -> HashMap<ObjectId, Origin> {
        let mut origins: HashMap<ObjectId, Origin> =
            wanted.iter().map(|id| (*id, self.origin(id))).collect();
        for (path, id) in &self.history.index {
            if let Some(origin) = origins.get_mut(id) {
                origin.paths.push(path.clone());
            }
        }
        for origin in origins.values_mut() {
            for paths in [&mut origin.paths, &mut origin.head_paths] {
                paths.sort();
                paths.dedup();
            }
        }
        origins
    }

    fn origin(&self, id: &ObjectId) -> Origin {
        let store = self.history.store;
        let found = store.ordinal(id).and_then(|it| self.found.get(&it));
        let text = |path: &u32| self.paths.text(*path, &self.trees.names);
        let commit = found.and_then(|found| found.commit);
        Origin {
            commit: commit.and_then(|it| store.id_of(self.history.commits.ordinal(it))),
            paths: found.map_or_else(Vec::new, |it| it.paths.iter().map(text).collect()),
            head_paths: found.map_or_else(Vec::new, |it| it.head_paths.iter().map(text).collect()),
            reached: found.map_or(Reached::Nothing, |found| found.reached),
        }
    }
}

/// Marks the wanted blobs and every folder that holds one, however deep.
///
/// Each round finds the folders one step further up.
fn holding<'a>(trees: &Trees, len: u32, wanted: impl Iterator<Item = &'a u32>) -> Vec<bool> {
    let mut holds = vec![false; len as usize];
    wanted.for_each(|blob| holds[*blob as usize] = true);
    let mut counts: Vec<Vec<usize>> = trees
        .shares
        .iter()
        .map(|share| vec![0; share.records.len()])
        .collect();
    loop {
        let mut is_new = false;
        for (share, counts) in trees.shares.iter().zip(&mut counts) {
            for (at, record) in share.records.iter().enumerate() {
                let held = |edges: &[super::trees::Edge]| {
                    let held = edges.iter().filter(|edge| holds[edge.child as usize]);
                    held.count()
                };
                let base = match record.base {
                    ALONE => 0,
                    base => counts[base as usize],
                };
                let count = base + held(share.added(record));
                counts[at] = count.saturating_sub(held(share.removed(record)));
                let tree = &mut holds[record.ordinal as usize];
                is_new |= counts[at] > 0 && !*tree;
                *tree |= counts[at] > 0;
            }
        }
        if !is_new {
            return holds;
        }
    }
}
