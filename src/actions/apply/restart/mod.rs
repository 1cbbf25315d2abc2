//! Restarts: the workloads that consume what an apply changes get new pods, once, and also when the
//! apply is killed before it comes to that.
//!
//! [`find`] reads, and changes nothing. [`announce`] marks the workloads before anything is stored,
//! without a rollout. [`carry_out`] sets the versions of the changed objects in their templates and
//! takes the marks away, in one request for each. Whoever finds a mark of an object that does not
//! change any more finishes what another began.
//!
//! What is deleted restarts nobody: pods that need it could not start again. What is created does:
//! pods may be running without it, or with what had its name before.

mod announce;
mod carry_out;
mod find;

pub use announce::announce;
pub use carry_out::carry_out;
pub use find::find;

use super::plan::Deed;
use super::plan::Restart;
use crate::actions::cluster::ClusterError;
use crate::manifest::consumers::marks::Named;
use crate::manifest::consumers::reloader;
use crate::manifest::consumers::template;
use crate::manifest::live::Live;
use crate::manifest::object::Manifest;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Refusal;
use crate::secret::SecretJson;
use std::collections::BTreeSet;

/// A Secret or ConfigMap of this call.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Which, with its namespace.
    pub id: ObjectId,
    /// What becomes of it.
    pub change: Change,
    /// Its annotation for Reloader's search.
    pub matches: Option<String>,
    /// Its annotation that takes it from Reloader.
    pub ignore: Option<String>,
}

/// What becomes of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// Another content.
    Updated,
    /// It is created, or deleted and made anew.
    Made,
}

impl Candidate {
    /// The object as the plan sees it; `None` for other kinds, and for what is not applied.
    pub fn of(manifest: &Manifest, deed: &Deed) -> Option<Self> {
        let id = &manifest.id;
        let change = match deed {
            Deed::Keep => Change::None,
            Deed::Change => Change::Updated,
            Deed::Create | Deed::Recreate(_) => Change::Made,
            Deed::Blocked(_) => return None,
        };
        (id.is_secret() || id.is_config_map()).then(|| Self {
            id: id.clone(),
            change,
            matches: manifest.annotation(reloader::MATCH).map(str::to_owned),
            ignore: manifest.annotation(reloader::IGNORE).map(str::to_owned),
        })
    }
}

/// What [`find`] found.
#[derive(Default)]
pub struct Found {
    /// The workloads that consume what changes, and those that are owed a restart.
    pub consumers: Vec<Consumer>,
    /// What could not be listed.
    pub unlisted: Vec<Unlisted>,
}

/// A workload that consumes what changes.
pub struct Consumer {
    /// What is told of it.
    pub restart: Restart,
    /// The objects of this call that change, and that nobody else restarts it for.
    objects: BTreeSet<Named>,
    /// The objects of this call that do not change, and that it is owed a restart for.
    owed: BTreeSet<Named>,
    /// All that its mark names, also of others.
    marked: BTreeSet<Named>,
    /// The workload as it was found.
    live: Live,
}

/// Workloads that could not be listed, so that nobody knows which of them consume what changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlisted {
    /// `deployments`
    pub plural: String,
    /// Where.
    pub namespace: String,
    /// Why.
    pub refusal: Refusal,
}

/// An object as this call stored it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Which.
    pub id: ObjectId,
    /// Its uid.
    pub uid: String,
    /// Its resourceVersion.
    pub resource_version: String,
    /// It is a workload whose template changed: its pods are new anyway.
    pub rolls_out: bool,
}

/// What became of one workload.
#[derive(Debug)]
pub struct Carried {
    /// Which.
    pub workload: ObjectId,
    /// What was done, or why it could not be.
    pub outcome: Result<Done, ClusterError>,
}

/// What was done to a workload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Its template has the new versions: a rollout began.
    Restarted,
    /// This very call changed its template, and that rollout is enough.
    RolledOutAlready,
    /// Nothing that it consumes was changed after all.
    Unchanged,
    /// It was deleted meanwhile.
    Gone,
}

impl Found {
    /// What is told of the restarts.
    pub fn restarts(&self) -> Vec<Restart> {
        self.consumers.iter().map(|it| it.restart.clone()).collect()
    }
}

impl Carried {
    /// Whether there is a rollout to wait for.
    pub fn rolls_out(&self) -> bool {
        matches!(self.outcome, Ok(Done::Restarted | Done::RolledOutAlready))
    }
}

impl Stored {
    /// An object as the answer to its apply has it.
    ///
    /// `found` knows what the templates of workloads were. Workloads must be stored after what they
    /// consume: only then is their own rollout enough.
    pub fn of(id: &ObjectId, live: &Live, found: &Found) -> Self {
        let before = found.consumers.iter().find(|it| it.restart.workload == *id);
        Self {
            id: id.clone(),
            uid: live.uid().to_owned(),
            resource_version: live.resource_version().to_owned(),
            rolls_out: before.is_some_and(|it| !has_template_of(it.live.body(), live.body())),
        }
    }
}

fn has_template_of(before: &SecretJson, after: &SecretJson) -> bool {
    let (before, after) = (before.expose(), after.expose());
    let at = template(before).unwrap_or_default();
    before.pointer(at) == after.pointer(at)
}
