//! What stood at a path over time: each commit that brought another content than all its parents.

use std::collections::HashMap;

use super::History;
use super::interest::Names;
use super::lists::Lists;
use super::reach::Reached;
use super::trees::Sought;
use super::trees::Trees;
use crate::git::objects::ObjectId;

/// Nothing stands at a path.
const NOTHING: u32 = u32::MAX;
/// Where the paths begin.
const ROOT: usize = 0;

/// What a commit left at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// The commit.
    pub commit: ObjectId,
    /// The content, or `None` where the commit took it away.
    pub blob: Option<ObjectId>,
    /// Who reaches the commit.
    pub reached: Reached,
}

impl History<'_> {
    /// Lists what stood at each of the paths, every commit behind its parents.
    ///
    /// A merge that took over what one of its parents had is left out.
    pub fn versions(&self, paths: &[Vec<u8>]) -> Vec<Vec<Version>> {
        let names = Names::of_paths(paths.iter().map(Vec::as_slice));
        let trees = Trees::walk(self.store, &Sought::Names(names), self.workers);
        let past = Past {
            lists: Lists::of(&trees, self.store.len(), |_| true),
            folders: folders(&trees, self.store.len()),
            shelf: shelf(paths, &trees.names),
        };
        let mut versions = vec![Vec::new(); paths.len()];
        for commit in self.commits.in_order(self.store) {
            let tree = |commit: &u32| self.commits.tree(*commit).unwrap_or(NOTHING);
            let before: Vec<u32> = self.commits.parents(commit).iter().map(tree).collect();
            let mut changes = Vec::new();
            past.compare(ROOT, tree(&commit), &before, &mut changes);
            let Some(id) = self.store.id_of(self.commits.ordinal(commit)) else {
                continue;
            };
            for (path, blob) in changes {
                versions[path].push(Version {
                    commit: id,
                    blob: self.store.id_of(blob),
                    reached: self.reach.commits[commit as usize],
                });
            }
        }
        versions
    }
}

/// A part of the paths: what may follow it, and which of the paths end here.
#[derive(Default)]
struct Step {
    next: HashMap<u32, usize>,
    paths: Vec<usize>,
}

/// Lays the paths beside each other; those with a part that no tree names lead nowhere.
fn shelf(paths: &[Vec<u8>], names: &[Vec<u8>]) -> Vec<Step> {
    let numbers: HashMap<&[u8], u32> = names.iter().map(Vec::as_slice).zip(0..).collect();
    let mut shelf = vec![Step::default()];
    for (path, text) in paths.iter().enumerate() {
        let parts = text.split(|byte| *byte == b'/');
        let parts: Option<Vec<u32>> = parts.map(|part| numbers.get(part).copied()).collect();
        let mut at = ROOT;
        for part in parts.iter().flatten() {
            let new = shelf.len();
            at = *shelf[at].next.entry(*part).or_insert(new);
            if at == new {
                shelf.push(Step::default());
            }
        }
        if parts.is_some() {
            shelf[at].paths.push(path);
        }
    }
    shelf
}

/// The entries of all trees that bear one of the names.
struct Past {
    lists: Lists,
    folders: Vec<bool>,
    shelf: Vec<Step>,
}

impl Past {
    /// Finds the paths at which a folder differs from all those before it, and what it has there.
    fn compare(&self, step: usize, tree: u32, before: &[u32], changes: &mut Vec<(usize, u32)>) {
        if before.contains(&tree) {
            return;
        }
        let now = self.entries(step, tree);
        let before: Vec<Vec<(u32, u32)>> = before
            .iter()
            .map(|tree| self.entries(step, *tree))
            .collect();
        let all = before.iter().flatten().chain(&now);
        let mut names: Vec<u32> = all.map(|(name, _)| *name).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let next = self.shelf[step].next[&name];
            let child = found(&now, name);
            let children: Vec<u32> = before.iter().map(|it| found(it, name)).collect();
            if children.contains(&child) {
                continue;
            }
            let [file, folder] = self.sorted(child);
            let sorted = children.iter().map(|child| self.sorted(*child));
            let (files, folders): (Vec<u32>, Vec<u32>) = sorted.map(|[a, b]| (a, b)).unzip();
            let is_new = !files.contains(&file) && (file != NOTHING || !files.is_empty());
            if is_new {
                changes.extend(self.shelf[next].paths.iter().map(|path| (*path, file)));
            }
            self.compare(next, folder, &folders, changes);
        }
    }

    /// Lists the entries of a folder that some path leads to, by name.
    fn entries(&self, step: usize, tree: u32) -> Vec<(u32, u32)> {
        if tree == NOTHING {
            return Vec::new();
        }
        let entries = self.lists.entries(tree).iter();
        let leads = |name: &u32| self.shelf[step].next.contains_key(name);
        let mut entries: Vec<(u32, u32)> = entries
            .filter(|edge| leads(&edge.name))
            .map(|edge| (edge.name, edge.child))
            .collect();
        entries.sort_unstable();
        entries
    }

    /// Gives an object as a file and as a folder, of which one is nothing.
    fn sorted(&self, child: u32) -> [u32; 2] {
        match child {
            NOTHING => [NOTHING, NOTHING],
            folder if self.folders[folder as usize] => [NOTHING, folder],
            file => [file, NOTHING],
        }
    }
}

fn found(entries: &[(u32, u32)], name: u32) -> u32 {
    let at = entries.binary_search_by_key(&name, |(name, _)| *name);
    at.map_or(NOTHING, |at| entries[at].1)
}

/// Marks the trees.
fn folders(trees: &Trees, len: u32) -> Vec<bool> {
    let mut folders = vec![false; len as usize];
    for record in trees.shares.iter().flat_map(|share| &share.records) {
        folders[record.ordinal as usize] = true;
    }
    folders
}
