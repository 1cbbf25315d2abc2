//! The plan of an apply: what would change, key by key, told by names and sizes. No value is in it.

mod given;
mod make;
pub mod namespaces;
mod order;
mod step;

pub use crate::manifest::compare::FieldChange;
pub use crate::manifest::compare::FieldDeed;
pub use crate::manifest::compare::Fields;
pub use crate::manifest::compare::Fixed;
pub use crate::manifest::compare::KeyChange;
pub use crate::manifest::compare::KeyDeed;
pub use given::Given;
pub use make::plan;
pub use order::Phase;

use crate::manifest::applyset::Spared;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::FieldConflict;
use crate::manifest::refusal::Refusal;

/// What an apply would do.
#[derive(Debug, Default)]
pub struct Plan {
    /// One step for each object that was given, in the order in which they are sent.
    pub steps: Vec<Step>,
    /// What prune would delete.
    pub deletions: Vec<Deletion>,
    /// What would be restarted.
    pub restarts: Vec<Restart>,
}

/// What becomes of one object.
#[derive(Debug)]
pub struct Step {
    /// Which of the pieces that were given.
    pub piece: usize,
    /// Which object.
    pub id: ObjectId,
    /// What is done to it.
    pub deed: Deed,
    /// What of it was seen in the cluster; `None` where it does not exist, or may not be read.
    pub live: Option<Seen>,
    /// The keys of `data` and `binaryData` that change.
    pub keys: Vec<KeyChange>,
    /// The other fields that change, by path.
    pub fields: Fields,
    /// Keys that stand in the cluster and belong to others.
    pub foreign: Vec<ForeignKey>,
    /// What else is to be said of it.
    pub notes: Vec<Note>,
}

/// What of an object in the cluster outlives its comparison: enough for preconditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// `metadata.uid`
    pub uid: String,
    /// `metadata.resourceVersion`
    pub resource_version: String,
}

/// Something about a step that its deed does not say.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Note {
    /// Its namespace is made by the same call, so that the server could not try it.
    #[error("its namespace '{0}' is made by this call, so the server could not try it yet")]
    NewNamespace(String),
    /// Its kind is made by the same call.
    #[error("its kind is made by this call, so the server could not try it yet")]
    NewKind,
    /// It may not be read, so that nobody knows which keys change.
    #[error("it may not be read: which of its keys change is not known")]
    Unread,
    /// Somebody applied `stringData`: keys that they gave up may have stayed.
    #[error("{} applied its stringData: keys may be left that nobody owns", .0.join(", "))]
    StringData(Vec<String>),
}

/// What is done to an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It does not exist.
    Create,
    /// It exists, and something changes.
    Change,
    /// It exists, and nothing changes.
    Keep,
    /// It cannot be changed: it is deleted and made anew.
    Recreate(Fixed),
    /// It cannot be done as things are.
    Blocked(Blocker),
}

/// Why an object cannot be applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocker {
    /// Others own fields that would change.
    Conflicts(Vec<FieldConflict>),
    /// It can never be changed, and was not asked to be made anew.
    Fixed(Fixed),
    /// The server refuses it.
    Refused(Refusal),
}

/// A key in the cluster that the manifest does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    /// `data` or `binaryData`.
    pub field: &'static str,
    /// Its name.
    pub key: String,
    /// The field managers that own it; empty where nobody does.
    pub managers: Vec<String>,
    /// Whether it is deleted (`--exclusive`).
    pub deleted: bool,
}

/// An object that prune deletes, or would but for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// Which object.
    pub id: ObjectId,
    /// Its uid, a precondition.
    pub uid: String,
    /// Its resourceVersion, a precondition.
    pub resource_version: String,
    /// Why it stays after all.
    pub spared: Option<Spared>,
    /// When this set's manager applied it last (RFC 3339), where known.
    pub last_applied: Option<String>,
}

/// A workload that is restarted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restart {
    /// Which workload.
    pub workload: ObjectId,
    /// By what it consumes what changed: `envFrom db`, `volume tls`.
    pub because: Vec<String>,
    /// Why it is left alone: another controller restarts it.
    pub left_to: Option<String>,
    /// Why its pods do not start anew at once.
    pub remark: Option<Remark>,
}

/// Why the pods of a restarted workload do not start anew at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// `spec.paused`: they do when it is resumed.
    Paused,
    /// `OnDelete`: each does when somebody deletes it.
    OnDelete,
    /// A CronJob: the pods of its next run are new.
    NextRun,
}
