//! The plan of an apply: what would change, key by key, told by names and sizes. No value is in it.

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
    /// The keys of `data`, `binaryData`, and for other kinds the fields that change.
    pub keys: Vec<KeyChange>,
    /// Keys that stand in the cluster and belong to others.
    pub foreign: Vec<ForeignKey>,
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

/// What of an object can never be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// `immutable: true`
    Immutable,
    /// The `type` of a Secret.
    Type,
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

/// A key that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyChange {
    /// Its name: `password`; a path for other kinds: `spec.replicas`.
    pub key: String,
    /// How.
    pub how: KeyDeed,
}

/// How a key changes. Sizes are bytes of the decoded value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyDeed {
    /// It is new.
    Add {
        /// The size it will have.
        bytes: usize,
    },
    /// Its value is another.
    Change {
        /// The size it has.
        from: usize,
        /// The size it will have.
        to: usize,
    },
    /// It goes.
    Remove {
        /// The size it has.
        bytes: usize,
    },
}

/// A key in the cluster that the manifest does not name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
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
}
