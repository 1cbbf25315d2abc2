//! Delivery: what a plan says is sent, phase by phase, and each object's outcome is told at once.
//!
//! Namespaces come first, then kinds, accounts and rights, Secrets and ConfigMaps, and the rest.
//! After a failure nothing of a later phase is begun, so that no workload starts without its Secret;
//! a call that is made again finds what was done already, and goes on.

mod anew;
mod established;
mod outcome;
mod stop;

pub use outcome::Delivery;
pub use outcome::Fault;
pub use outcome::Outcome;
pub use outcome::Sent;
pub use stop::Stop;

use super::Wish;
use super::exclusive;
use super::plan::Deed;
use super::plan::Phase;
use super::plan::Plan;
use super::plan::Step;
use super::restart;
use super::restart::Stored;
use crate::actions::cluster::Applied;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::Piece;
use crate::actions::cluster::Sending;
use crate::actions::cluster::many;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;

/// All phases, in order.
const PHASES: [Phase; 5] = [
    Phase::Namespaces,
    Phase::Kinds,
    Phase::Rights,
    Phase::Data,
    Phase::Rest,
];

/// Hears of each outcome as soon as there is one, from whichever thread.
pub type Watcher<'w> = dyn Fn(&Step, &Outcome) + Sync + 'w;

/// What is to be delivered.
pub struct Order<'o> {
    /// What the plan says; no step may be blocked.
    pub plan: &'o Plan,
    /// The pieces that it was made of.
    pub pieces: &'o [Piece],
    /// What is wished.
    pub wish: &'o Wish,
    /// The workloads that consume what changes.
    pub consumers: &'o restart::Found,
}

/// Sends what the plan says.
///
/// What nothing changes about is not sent.
pub fn deliver(
    cluster: &Cluster,
    order: &Order<'_>,
    stop: &Stop,
    watcher: &Watcher<'_>,
) -> Delivery {
    let (plan, wish) = (order.plan, order.wish);
    let run = Run {
        cluster,
        order,
        stop,
        watcher,
        hopeless: AtomicBool::new(false),
    };
    let mut outcomes: Vec<Outcome> = plan.steps.iter().map(|_| Outcome::NotTried).collect();
    for phase in PHASES {
        let of_phase: Vec<usize> = (0..plan.steps.len())
            .filter(|number| Phase::of(&plan.steps[*number].id) == phase)
            .collect();
        let done = many::each(&of_phase, wish.at_once, |_, number| {
            run.step(&plan.steps[*number])
        });
        for (number, outcome) in of_phase.iter().zip(done) {
            outcomes[*number] = outcome;
        }
        if phase == Phase::Kinds {
            run.await_kinds(plan, &of_phase, &mut outcomes);
        }
        let failed = |outcome: &Outcome| matches!(outcome, Outcome::Failed(_));
        if outcomes.iter().any(failed) || stop.is_asked() {
            break;
        }
    }
    Delivery {
        outcomes,
        stopped: stop.is_asked(),
    }
}

/// One delivery.
struct Run<'r> {
    cluster: &'r Cluster,
    order: &'r Order<'r>,
    stop: &'r Stop,
    watcher: &'r Watcher<'r>,
    /// The server does not answer, or not to this user: no other object would fare better.
    hopeless: AtomicBool,
}

impl Run<'_> {
    fn step(&self, step: &Step) -> Outcome {
        if self.stop.is_asked() || self.hopeless.load(Ordering::Relaxed) {
            return Outcome::NotTried;
        }
        let outcome = match self.sent(step) {
            Ok(outcome) => outcome,
            Err(fault) => {
                if fault.is_hopeless() {
                    self.hopeless.store(true, Ordering::Relaxed);
                }
                Outcome::Failed(fault)
            }
        };
        (self.watcher)(step, &outcome);
        outcome
    }

    fn sent(&self, step: &Step) -> Result<Outcome, Fault> {
        let manifest = &self.order.pieces[step.piece].manifest;
        let how = Sending {
            dry_run: false,
            force: self.order.wish.force_conflicts,
        };
        let has_foreign = step.foreign.iter().any(|key| key.deleted);
        let (applied, recreated) = match &step.deed {
            Deed::Keep if !has_foreign => return Ok(Outcome::Kept),
            Deed::Blocked(_) => return Ok(Outcome::NotTried),
            Deed::Recreate(_) => {
                let patience = anew::Patience::default();
                (
                    anew::make(self.cluster, manifest, step.live.as_ref(), how, &patience)?,
                    true,
                )
            }
            Deed::Keep | Deed::Create | Deed::Change => (self.cluster.apply(manifest, how)?, false),
        };
        let mut sent = Sent {
            rolls_out: Stored::of(&step.id, &applied.live, self.order.consumers).rolls_out,
            ..Sent::of(&applied, recreated)
        };
        if has_foreign {
            self.cleared(step, &applied, &mut sent)?;
        }
        Ok(Outcome::Applied(sent))
    }

    /// Deletes the keys of others; what was applied stays applied if that fails.
    fn cleared(&self, step: &Step, applied: &Applied, sent: &mut Sent) -> Result<(), Fault> {
        match exclusive::clear(self.cluster, step, &applied.live) {
            Ok(live) => {
                live.resource_version()
                    .clone_into(&mut sent.resource_version);
                sent.cleared = exclusive::keys(step).map(str::to_owned).collect();
                Ok(())
            }
            Err(fault) => Err(Fault::NotCleared(fault)),
        }
    }

    /// Waits until the cluster serves the kinds that were just made, and learns them.
    fn await_kinds(&self, plan: &Plan, of_phase: &[usize], outcomes: &mut [Outcome]) {
        let made = |number: &&usize| matches!(outcomes[**number], Outcome::Applied(_));
        let made: Vec<usize> = of_phase.iter().filter(made).copied().collect();
        if made.is_empty() || self.stop.is_asked() {
            return;
        }
        let waited = many::each(&made, self.order.wish.at_once, |_, number| {
            established::wait(self.cluster, &plan.steps[*number].id, self.stop)
        });
        for (number, outcome) in made.iter().zip(waited) {
            if let Err(fault) = outcome {
                let failed = Outcome::Failed(fault);
                (self.watcher)(&plan.steps[*number], &failed);
                outcomes[*number] = failed;
            }
        }
        if let Err(fault) = self.cluster.discover_again() {
            outcomes[made[0]] = Outcome::Failed(fault.into());
        }
    }
}
