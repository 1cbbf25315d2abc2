//! Waiting for rollouts: all of them at once, until each has ended in some way or time is over.

mod reasons;

pub use reasons::Reasons;

use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::kube::Accept;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::rollout::Rollout;
use crate::manifest::rollout::rollout;
use std::fmt;
use std::thread;
use std::time::Duration;
use std::time::Instant;

/// How long is waited where nothing else is said.
pub const TIMEOUT: Duration = Duration::from_secs(300);
/// How long between two looks, at first and at last.
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(5));
/// How many looks in a row may get no answer.
const LOST: u32 = 5;

/// Something to tell while it is waited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which workload.
    pub workload: ObjectId,
    /// How far it is now.
    pub state: Rollout,
}

/// `Deployment/api: 2 of 3 updated`
impl fmt::Display for Event {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.workload, self.state)
    }
}

/// How the wait for one workload ended.
#[derive(Debug)]
pub struct Outcome {
    /// Which.
    pub workload: ObjectId,
    /// How.
    pub ended: Ended,
    /// Why its pods are not ready, where they are not.
    pub reasons: Reasons,
}

/// How a wait ended.
#[derive(Debug)]
pub enum Ended {
    /// Its new pods are available.
    Complete,
    /// There is nothing to wait for: it is paused, updated by hand, or rolls nothing out.
    Nothing(Rollout),
    /// Its controller gave it up.
    GivenUp,
    /// Time is over; this is how far it was, as far as anybody knows.
    TimedOut(Option<Rollout>),
    /// It was deleted meanwhile.
    Gone,
    /// It cannot be looked at.
    Lost(ClusterError),
}

impl Outcome {
    /// Whether it is as it was wished, or a matter of somebody's hands.
    pub fn is_fine(&self) -> bool {
        matches!(self.ended, Ended::Complete | Ended::Nothing(_))
    }
}

/// Waits for the rollouts of all these workloads, and tells how far each is whenever that changes.
///
/// A refusal ends the wait for one workload; a broken connection only when it stays broken.
pub fn wait(
    cluster: &Cluster,
    workloads: &[ObjectId],
    timeout: Duration,
    tell: &mut dyn FnMut(Event),
) -> Vec<Outcome> {
    let begun = Instant::now();
    let mut watched: Vec<Watched> = workloads.iter().map(Watched::new).collect();
    let mut pause = PAUSES.0;
    loop {
        let open: Vec<&mut Watched> = watched.iter_mut().filter(|it| it.ended.is_none()).collect();
        let ids: Vec<&ObjectId> = open.iter().map(|it| it.workload).collect();
        let looks = many::each(&ids, many::AT_ONCE, |_, id| cluster.get(id, Accept::Whole));
        for (watched, look) in open.into_iter().zip(looks) {
            watched.see(look, tell);
        }
        let left = timeout.saturating_sub(begun.elapsed());
        if left.is_zero() || watched.iter().all(|it| it.ended.is_some()) {
            break;
        }
        thread::sleep(pause.min(left));
        pause = (pause + pause / 2).min(PAUSES.1);
    }
    many::each(&watched, many::AT_ONCE, |_, it| it.reasons(cluster))
        .into_iter()
        .zip(watched)
        .map(|(reasons, it)| it.outcome(reasons))
        .collect()
}

struct Watched<'a> {
    workload: &'a ObjectId,
    seen: Option<(Rollout, Live)>,
    lost: u32,
    ended: Option<Ended>,
}

impl<'a> Watched<'a> {
    fn new(workload: &'a ObjectId) -> Self {
        Self {
            workload,
            seen: None,
            lost: 0,
            ended: None,
        }
    }

    fn see(&mut self, look: Result<Option<Live>, ClusterError>, tell: &mut dyn FnMut(Event)) {
        let live = match look {
            Ok(Some(live)) => live,
            Ok(None) => {
                self.ended = Some(Ended::Gone);
                return;
            }
            Err(fault) => {
                self.lost += 1;
                if self.lost >= LOST || !may_pass(&fault) {
                    self.ended = Some(Ended::Lost(fault));
                }
                return;
            }
        };
        self.lost = 0;
        let state = rollout(live.body().expose());
        if self.seen.as_ref().map(|(before, _)| *before) != Some(state) {
            tell(Event {
                workload: self.workload.clone(),
                state,
            });
        }
        self.ended = match state {
            Rollout::Complete => Some(Ended::Complete),
            Rollout::GivenUp => Some(Ended::GivenUp),
            Rollout::Paused | Rollout::ByHand | Rollout::Nothing => Some(Ended::Nothing(state)),
            Rollout::Unseen | Rollout::UnderWay(_) => None,
        };
        self.seen = Some((state, live));
    }

    fn reasons(&self, cluster: &Cluster) -> Reasons {
        match (&self.ended, &self.seen) {
            (None | Some(Ended::GivenUp), Some((_, live))) => {
                reasons::of(cluster, self.workload, live)
            }
            _ => Reasons::default(),
        }
    }

    fn outcome(self, reasons: Reasons) -> Outcome {
        let state = self.seen.map(|(state, _)| state);
        Outcome {
            workload: self.workload.clone(),
            ended: self.ended.unwrap_or(Ended::TimedOut(state)),
            reasons,
        }
    }
}

/// Whether another look may get an answer.
fn may_pass(fault: &ClusterError) -> bool {
    match fault {
        ClusterError::Refused { refusal, .. } => matches!(refusal.status, 429 | 500..600),
        ClusterError::Door(_) => !fault.is_local(),
        _ => false,
    }
}
