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
            numbers: (0_u32..)
                .zip(&trees.names)
                .map(|(number, name)| (&name[..], number))
                .collect(),
            lists: Lists::of(&trees, self.store.len(), |_| true),
            folders: folders(&trees, self.store.len()),
        };
        let order = self.commits.in_order(self.store);
        paths
            .iter()
            .map(|path| self.versions_of(path, &past, &order))
            .collect()
    }

    fn versions_of(&self, path: &[u8], past: &Past<'_>, order: &[u32]) -> Vec<Version> {
        let parts = path.split(|byte| *byte == b'/');
        let parts: Option<Vec<u32>> = parts.map(|part| past.numbers.get(part).copied()).collect();
        let Some(parts) = parts else {
            return Vec::new();
        };
        let mut known = HashMap::new();
        let mut at: Vec<u32> = vec![NOTHING; self.commits.len()];
        let mut versions = Vec::new();
        for commit in order {
            let tree = self.commits.tree(*commit);
            let blob = tree.map_or(NOTHING, |tree| past.find(tree, &parts, &mut known));
            at[*commit as usize] = blob;
            let parents = self.commits.parents(*commit);
            let is_new = match parents {
                [] => blob != NOTHING,
                _ => parents.iter().all(|parent| at[*parent as usize] != blob),
            };
            if is_new && let Some(id) = self.store.id_of(self.commits.ordinal(*commit)) {
                versions.push(Version {
                    commit: id,
                    blob: self.store.id_of(blob),
                    reached: self.reach.commits[*commit as usize],
                });
            }
        }
        versions
    }
}

/// The entries of all trees that bear one of the names.
struct Past<'a> {
    numbers: HashMap<&'a [u8], u32>,
    lists: Lists,
    folders: Vec<bool>,
}

impl Past<'_> {
    /// Finds the blob at a path below a folder; `known` keeps what has been found before.
    fn find(&self, tree: u32, parts: &[u32], known: &mut HashMap<(u32, usize), u32>) -> u32 {
        let mut place = tree;
        let mut passed = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            if let Some(blob) = known.get(&(place, at)) {
                place = *blob;
                break;
            }
            passed.push((place, at));
            let entries = self.lists.entries(place);
            let next = entries.iter().find(|edge| edge.name == *part);
            let is_last = at + 1 == parts.len();
            let fits = |child: &u32| self.folders[*child as usize] != is_last;
            match next.map(|edge| edge.child).filter(fits) {
                Some(child) => place = child,
                None => {
                    place = NOTHING;
                    break;
                }
            }
        }
        for step in passed {
            known.insert(step, place);
        }
        place
    }
}

/// Marks the trees.
fn folders(trees: &Trees, len: u32) -> Vec<bool> {
    let mut folders = vec![false; len as usize];
    for record in trees.shares.iter().flat_map(|share| &share.records) {
        folders[record.ordinal as usize] = true;
    }
    folders
}
