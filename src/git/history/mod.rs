//! The history of a repository: its commits, who reaches them, and where a blob comes from.

mod ask;
mod commit;
mod commits;
mod interest;
mod lists;
mod paths;
mod provenance;
mod reach;
mod selection;
mod tips;
pub mod tree;
mod trees;
mod versions;

use std::collections::HashSet;

use crate::git::objects::Damage;
use crate::git::objects::Fault;
use crate::git::objects::ObjectId;
use crate::git::objects::Store;

pub use ask::AskError;
pub use commit::Commit;
pub use commit::Person;
pub use commits::Commits;
pub use provenance::Origin;
pub use provenance::Provenance;
pub use reach::Reached;
pub use selection::Selection;
pub use tips::Tips;
pub use versions::Version;

use reach::Reach;
use trees::Sought;
use trees::Trees;

/// All commits of a store and who reaches them.
pub struct History<'a> {
    store: &'a Store,
    commits: Commits,
    reach: Reach,
    head: Option<ObjectId>,
    index: Vec<(Vec<u8>, ObjectId)>,
    /// What references name.
    tips: Vec<ObjectId>,
    workers: usize,
}

/// Which commits come before which.
pub struct Ranks<'h> {
    history: &'h History<'h>,
    ranks: Vec<usize>,
}

impl Ranks<'_> {
    /// The place of a commit in the order, or `None` if the store does not have it.
    pub fn of(&self, commit: &ObjectId) -> Option<usize> {
        let commit = self
            .history
            .commits
            .at(self.history.store.ordinal(commit)?)?;
        self.ranks.get(commit as usize).copied()
    }
}

/// What trees name and a store does not have.
#[derive(Debug, Default)]
pub struct Gaps {
    /// The files and folders that are missing.
    pub missing: HashSet<ObjectId>,
    /// The trees that could not be read.
    pub damage: Vec<Damage>,
}

impl<'a> History<'a> {
    /// Reads all commits and follows the tips through them.
    pub fn read(store: &'a Store, tips: Tips, workers: usize) -> Self {
        let commits = Commits::read(store, workers);
        History {
            reach: Reach::from(&tips, store, &commits),
            store,
            commits,
            head: tips.head,
            index: tips.index,
            tips: tips.references,
            workers,
        }
    }

    /// Lends the commits.
    pub fn commits(&self) -> &Commits {
        &self.commits
    }

    /// Tells who reaches a commit, or `None` if the store does not have it.
    pub fn reached(&self, commit: &ObjectId) -> Option<Reached> {
        let commit = self.commits.at(self.store.ordinal(commit)?)?;
        Some(self.reach.commits[commit as usize])
    }

    /// Puts the commits in order, each behind its parents.
    pub fn ranks(&self) -> Ranks<'_> {
        let mut ranks = vec![0; self.commits.len()];
        for (rank, commit) in self.commits.in_order(self.store).into_iter().enumerate() {
            ranks[commit as usize] = rank;
        }
        Ranks {
            history: self,
            ranks,
        }
    }

    /// Counts what references and commits name and the store does not have: commits, root folders.
    pub fn absent(&self) -> u64 {
        let tips = self
            .tips
            .iter()
            .filter(|id| self.store.ordinal(id).is_none());
        let tips = tips.count() as u64;
        tips + self.commits.absent_trees() + self.commits.absent_parents()
    }

    /// Reads a commit as it is shown.
    pub fn commit(&self, id: &ObjectId) -> Result<Commit, Fault> {
        let (_, bytes) = self.store.read(id)?;
        Commit::parse(&bytes).ok_or(Fault::Header)
    }

    /// Finds the files and folders that trees name and the store does not have.
    ///
    /// In a partial clone these are promised; elsewhere they are lost.
    pub fn gaps(&self) -> Gaps {
        let trees = Trees::walk(self.store, &Sought::Nothing, self.workers);
        Gaps {
            missing: trees.missing,
            damage: trees.damage,
        }
    }
}

#[cfg(test)]
mod tests;
