//! Why nothing is pruned. It is found out before anything is sent.

use crate::actions::apply::plan::Deletion;
use crate::actions::cluster::ClusterError;
use crate::manifest::applyset::NotOurs;
use std::path::PathBuf;

/// Why nothing is pruned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PruneError {
    /// No object was given: everything would go.
    #[error("no object was given, so every member of the set would be deleted")]
    Nothing,
    /// More would go than may.
    #[error("{} objects would be deleted, and no more than {most} may: {}", .deletions.len(), listed(.deletions))]
    TooMany {
        /// What would go.
        deletions: Vec<Deletion>,
        /// How many may.
        most: usize,
    },
    /// The parent is not ours.
    #[error("{parent}: {fault}")]
    NotOurs {
        /// `Secret/shop in prod`
        parent: String,
        /// Why.
        fault: NotOurs,
    },
    /// A manifest says itself that it is of another set.
    #[error("'{}': {object} says itself that it belongs to the set '{set}'", path.display())]
    Labelled {
        /// Its file.
        path: PathBuf,
        /// Which object.
        object: String,
        /// The other set's id.
        set: String,
    },
    /// Objects in the cluster are members of other sets.
    #[error("{} of what was given belongs to other sets: {}", .objects.len(), .objects.join(", "))]
    OfOthers {
        /// Which ones, each with its set.
        objects: Vec<String>,
    },
    /// The parent is being changed by others, again and again.
    #[error("{parent} is being changed by somebody else")]
    Busy {
        /// `Secret/shop in prod`
        parent: String,
    },
    /// A call failed.
    #[error(transparent)]
    Cluster(#[from] ClusterError),
}

fn listed(deletions: &[Deletion]) -> String {
    let told = deletions
        .iter()
        .map(|it| crate::actions::cluster::client::told(&it.id));
    told.collect::<Vec<_>>().join(", ")
}
