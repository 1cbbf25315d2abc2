//! Deletes what was found, and only that: whatever changed since then stays.

use crate::actions::apply::plan::Deletion;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::manifest::applyset::Scope;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Why;
use crate::secret::SecretJson;
use serde_json::json;

/// What became of one object.
pub struct Pruned {
    /// Which.
    pub id: ObjectId,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of an object that was to be deleted.
pub enum Outcome {
    /// It is deleted, or was gone already.
    Deleted,
    /// It is not the one that was seen, or changed since: it stays.
    Changed,
    /// The call failed.
    Failed(ClusterError),
}

impl Pruned {
    /// Where members are left after all. For [`shrink`](super::shrink).
    pub fn left(outcomes: &[Self]) -> Scope {
        let stays = outcomes
            .iter()
            .filter(|it| !matches!(it.outcome, Outcome::Deleted));
        Scope::of(stays.map(|it| &it.id))
    }
}

/// Deletes; those that are spared are passed over. With `dry_run` nothing is stored.
pub fn carry_out(
    cluster: &Cluster,
    deletions: &[Deletion],
    at_once: usize,
    dry_run: bool,
) -> Vec<Pruned> {
    let goes: Vec<&Deletion> = deletions.iter().filter(|it| it.spared.is_none()).collect();
    many::each(&goes, at_once, |_, deletion| Pruned {
        id: deletion.id.clone(),
        outcome: delete(cluster, deletion, dry_run),
    })
}

fn delete(cluster: &Cluster, deletion: &Deletion, dry_run: bool) -> Outcome {
    let seen = Live::new(SecretJson::new(json!({"metadata": {
        "uid": deletion.uid,
        "resourceVersion": deletion.resource_version,
    }})));
    let Err(fault) = cluster.delete(&deletion.id, &seen, dry_run) else {
        return Outcome::Deleted;
    };
    match fault.refusal().map(|it| &it.why) {
        Some(Why::NotFound) => Outcome::Deleted,
        Some(Why::Changed | Why::Conflicts(_)) => Outcome::Changed,
        _ => Outcome::Failed(fault),
    }
}
