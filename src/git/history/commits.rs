//! All commits of a repository in little memory: who follows whom, when, and with which tree.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::commit::Header;
use crate::git::objects::Damage;
use crate::git::objects::Kind;
use crate::git::objects::Object;
use crate::git::objects::ObjectId;
use crate::git::objects::Plan;
use crate::git::objects::Store;
use crate::git::objects::Visitor;

/// The largest commit that is read: messages may be long, but not endless.
const LARGEST: u64 = 64 << 20;
/// An object that the store does not have.
const ABSENT: u32 = u32::MAX;

/// The commits, in the order of their ordinals; a commit is known by its place among them.
#[derive(Default)]
pub struct Commits {
    ordinals: Vec<u32>,
    trees: Vec<u32>,
    times: Vec<i64>,
    starts: Vec<u32>,
    parents: Vec<u32>,
    absent_parents: u64,
    absent_trees: u64,
    damage: Vec<Damage>,
}

struct Row {
    ordinal: u32,
    tree: u32,
    time: i64,
    parents: (u32, u32),
}

struct Gather<'a> {
    store: &'a Store,
    rows: Vec<Row>,
    parents: Vec<u32>,
}

impl Visitor for Gather<'_> {
    type State = ();

    fn visit(&mut self, object: Object<'_, ()>) {
        let Some(header) = Header::parse(object.bytes) else {
            return;
        };
        let ordinal = |id: &ObjectId| self.store.ordinal(id).unwrap_or(ABSENT);
        let first = self.parents.len();
        self.parents
            .extend(header.parents().map(|parent| ordinal(&parent)));
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.rows.push(Row {
            ordinal: object.ordinal,
            tree: ordinal(&header.tree),
            time: header.time(),
            parents: (place(first), place(self.parents.len())),
        });
    }
}

impl Commits {
    /// Reads every commit of the store, reachable or not.
    pub fn read(store: &Store, workers: usize) -> Self {
        let plan = Plan {
            kinds: &[Kind::Commit],
            largest: LARGEST,
            workers,
        };
        let gather = || Gather {
            store,
            rows: Vec::new(),
            parents: Vec::new(),
        };
        let walked = store.walk(&plan, |_| false, gather);
        let mut rows: Vec<(usize, Row)> = Vec::new();
        let mut lists = Vec::new();
        for (hand, gathered) in walked.visitors.into_iter().enumerate() {
            rows.extend(gathered.rows.into_iter().map(|row| (hand, row)));
            lists.push(gathered.parents);
        }
        rows.sort_unstable_by_key(|(_, row)| row.ordinal);
        let mut commits = Commits {
            damage: walked.damage,
            ordinals: rows.iter().map(|(_, row)| row.ordinal).collect(),
            trees: rows.iter().map(|(_, row)| row.tree).collect(),
            times: rows.iter().map(|(_, row)| row.time).collect(),
            starts: vec![0],
            ..Commits::default()
        };
        commits.absent_trees = commits.trees.iter().filter(|it| **it == ABSENT).count() as u64;
        for (hand, row) in rows {
            let (first, end) = row.parents;
            for ordinal in &lists[hand][first as usize..end as usize] {
                match commits.at(*ordinal) {
                    Some(parent) => commits.parents.push(parent),
                    None => commits.absent_parents += 1,
                }
            }
            let end = u32::try_from(commits.parents.len()).unwrap_or(u32::MAX);
            commits.starts.push(end);
        }
        commits
    }

    /// Counts the commits.
    pub fn len(&self) -> usize {
        self.ordinals.len()
    }

    /// Tells whether there is no commit.
    pub fn is_empty(&self) -> bool {
        self.ordinals.is_empty()
    }

    /// Counts the parents that are named and not there, as where a shallow clone ends.
    pub fn absent_parents(&self) -> u64 {
        self.absent_parents
    }

    /// Counts the root folders that are named and not there.
    pub fn absent_trees(&self) -> u64 {
        self.absent_trees
    }

    /// Lists the commits that could not be read.
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// Finds the commit of an ordinal.
    pub(super) fn at(&self, ordinal: u32) -> Option<u32> {
        let at = self.ordinals.binary_search(&ordinal).ok()?;
        u32::try_from(at).ok()
    }

    pub(super) fn ordinal(&self, commit: u32) -> u32 {
        self.ordinals[commit as usize]
    }

    /// Gives the ordinal of a commit's root folder.
    pub(super) fn tree(&self, commit: u32) -> Option<u32> {
        Some(self.trees[commit as usize]).filter(|tree| *tree != ABSENT)
    }

    /// Lists the parents of a commit that are there.
    pub(super) fn parents(&self, commit: u32) -> &[u32] {
        let first = self.starts[commit as usize] as usize;
        &self.parents[first..self.starts[commit as usize + 1] as usize]
    }

    /// Puts the commits in order: each behind its parents, else the earlier one first, then by id.
    pub(super) fn in_order(&self, store: &Store) -> Vec<u32> {
        let count = self.len();
        let mut waits = vec![0_u32; count];
        let mut starts = vec![0_u32; count + 1];
        for parent in &self.parents {
            starts[*parent as usize + 1] += 1;
        }
        for at in 0..count {
            starts[at + 1] += starts[at];
        }
        let mut children = vec![0_u32; self.parents.len()];
        let mut next = starts.clone();
        let mut ready = BinaryHeap::new();
        let ripe = |commit: u32| {
            let id = store.id_of(self.ordinal(commit));
            Reverse((self.times[commit as usize], id, commit))
        };
        for commit in (0_u32..).take(count) {
            let parents = self.parents(commit);
            waits[commit as usize] = u32::try_from(parents.len()).unwrap_or(u32::MAX);
            for parent in parents {
                children[next[*parent as usize] as usize] = commit;
                next[*parent as usize] += 1;
            }
            if parents.is_empty() {
                ready.push(ripe(commit));
            }
        }
        let mut order = Vec::with_capacity(count);
        while let Some(Reverse((_, _, commit))) = ready.pop() {
            order.push(commit);
            let family = starts[commit as usize] as usize..starts[commit as usize + 1] as usize;
            for child in &children[family] {
                waits[*child as usize] -= 1;
                if waits[*child as usize] == 0 {
                    ready.push(ripe(*child));
                }
            }
        }
        // Commits cannot follow each other in a circle, but what is broken may say so.
        order.extend(
            (0_u32..)
                .zip(&waits)
                .filter_map(|(commit, waits)| (*waits > 0).then_some(commit)),
        );
        order
    }
}
