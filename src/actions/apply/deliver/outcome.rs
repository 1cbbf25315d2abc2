//! What became of each object of a delivery.

use crate::actions::cluster::Applied;
use crate::actions::cluster::ClusterError;
use crate::manifest::refusal::Why;

/// What a delivery came to.
#[derive(Debug)]
pub struct Delivery {
    /// One outcome for each step of the plan.
    pub outcomes: Vec<Outcome>,
    /// Somebody asked it to end.
    pub stopped: bool,
}

impl Delivery {
    /// Whether all was done that was planned.
    pub fn is_complete(&self) -> bool {
        let left = |it: &Outcome| matches!(it, Outcome::Failed(_) | Outcome::NotTried);
        !self.outcomes.iter().any(left)
    }

    /// How many objects were sent and taken.
    pub fn applied(&self) -> usize {
        let applied = |it: &&Outcome| matches!(it, Outcome::Applied(_));
        self.outcomes.iter().filter(applied).count()
    }
}

/// What became of one object.
#[derive(Debug)]
pub enum Outcome {
    /// Nothing was to change: nothing was sent.
    Kept,
    /// It is in the cluster as it was given.
    Applied(Sent),
    /// It is not.
    Failed(Fault),
    /// It was not sent, for another one had failed, or somebody asked for an end.
    NotTried,
}

/// An object as the cluster took it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Its uid.
    pub uid: String,
    /// Its resourceVersion.
    pub resource_version: String,
    /// It did not exist.
    pub created: bool,
    /// It was deleted and made anew.
    pub recreated: bool,
    /// It is a workload whose template changed: its pods are made anew.
    pub rolls_out: bool,
    /// The keys of others that were deleted.
    pub cleared: Vec<String>,
}

impl Sent {
    pub(super) fn of(applied: &Applied, recreated: bool) -> Self {
        Self {
            uid: applied.live.uid().to_owned(),
            resource_version: applied.live.resource_version().to_owned(),
            created: applied.created,
            recreated,
            rolls_out: false,
            cleared: Vec::new(),
        }
    }
}

/// Why an object is not as it was given.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The server refused it, or did not answer.
    #[error(transparent)]
    Cluster(#[from] ClusterError),
    /// It was deleted, and is not there again.
    #[error("it was deleted, and could not be made anew: {0}")]
    Lost(ClusterError),
    /// It is being deleted, and something holds that up.
    #[error("it is being deleted, and a finalizer keeps it for longer than {0} s")]
    Lingers(u64),
    /// While it was being deleted, somebody else made one of its name.
    #[error("it was deleted, and somebody else made one of the same name")]
    MadeByOthers,
    /// It was applied, but the keys of others are still there.
    #[error("it was applied, but the keys of others are still there: {0}")]
    NotCleared(ClusterError),
    /// A kind that was made is not served.
    #[error("it was applied, but the cluster does not serve the kind after {0} s")]
    NotEstablished(u64),
}

impl Fault {
    /// What the server said.
    pub fn cluster(&self) -> Option<&ClusterError> {
        match self {
            Self::Cluster(fault) | Self::Lost(fault) | Self::NotCleared(fault) => Some(fault),
            _ => None,
        }
    }

    /// Whether nobody knows what became of it: the connection broke, or only a part was done.
    pub fn is_unsure(&self) -> bool {
        match self {
            Self::Cluster(fault) => fault.refusal().is_none(),
            _ => true,
        }
    }

    /// Whether every other object would fail as well.
    pub(super) fn is_hopeless(&self) -> bool {
        let Some(fault) = self.cluster() else {
            return false;
        };
        let refused = fault.refusal().map(|refusal| &refusal.why);
        matches!(fault, ClusterError::Door(_)) || refused == Some(&Why::Unauthorized)
    }
}
