//! `apply`: manifests to a cluster. First a plan, which is made without storing anything and holds
//! no value; then what the plan says, in order, and nothing else.

pub mod deliver;
pub mod exclusive;
pub mod judge;
pub mod plan;
pub mod prune;
pub mod record;
pub mod restart;
pub mod suffix;
pub mod wait;

use std::time::Duration;

/// What is wished of an apply.
#[derive(Clone, Debug)]
pub struct Wish {
    /// Take over fields that other managers own.
    pub force_conflicts: bool,
    /// Delete the keys of Secrets and ConfigMaps that others added.
    pub exclusive: bool,
    /// Delete and make anew what cannot be changed: immutable objects, other types.
    pub recreate: bool,
    /// Delete members of the set that are no longer given.
    pub prune: Option<Prune>,
    /// Restart the workloads that consume what changed.
    pub restart: bool,
    /// Wait for the rollouts, no longer than this.
    pub wait: Option<Duration>,
    /// How many requests are under way at once.
    pub at_once: usize,
}

/// How an ApplySet (KEP-3659) is pruned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prune {
    /// The most that one call deletes.
    pub max_delete: usize,
}
