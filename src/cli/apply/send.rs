//! The plan is carried out: the set is widened, objects are sent, what is to go is deleted.

use super::ApplyArgs;
use super::plan::is_sent;
use super::prepare::Prepared;
use crate::actions::ActionError;
use crate::actions::apply::deliver;
use crate::actions::apply::deliver::Delivery;
use crate::actions::apply::deliver::Order;
use crate::actions::apply::deliver::Outcome;
use crate::actions::apply::deliver::Stop;
use crate::actions::apply::plan::Step;
use crate::actions::apply::prune;
use crate::actions::apply::prune::PruneError;
use crate::actions::apply::prune::Pruned;
use crate::actions::apply::record;
use crate::actions::apply::record::Action;
use crate::actions::apply::record::Record;
use crate::actions::apply::restart;
use crate::actions::apply::restart::Carried;
use crate::actions::apply::restart::Done;
use crate::actions::apply::restart::Stored;
use crate::actions::apply::wait;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::cli::progress::Progress;
use crate::manifest::object::ObjectId;

/// What was done.
pub(super) struct Sent {
    pub delivery: Delivery,
    pub pruned: Vec<Pruned>,
    pub restarted: Vec<Carried>,
    pub waited: Vec<wait::Outcome>,
    /// The parent of the set does not say what it should.
    pub set_fault: Option<PruneError>,
    /// The record is not whole.
    pub record_fault: Option<ActionError>,
}

/// Carries the plan out.
///
/// # Errors
/// A record that cannot be opened, a set that cannot be widened: then nothing was sent.
pub(super) fn send(
    args: &ApplyArgs,
    call: &Call,
    prepared: &mut Prepared,
) -> Result<(Sent, Stop), CliError> {
    let record = match &args.record {
        Some(path) => Some(Record::open(
            &call.session,
            &prepared.cluster,
            &prepared.pieces,
            path,
        )?),
        None => None,
    };
    let stop = Stop::listen();
    if let Some(set) = &mut prepared.set {
        prune::extend(&prepared.cluster, set)?;
    }
    // Whoever is killed from here on leaves a mark by which the next call restarts what it must.
    restart::announce(&prepared.cluster, &prepared.consumers, args.wish().at_once)?;
    let delivery = deliver(args, call, prepared, record.as_ref(), &stop);
    let mut sent = Sent {
        delivery,
        pruned: Vec::new(),
        restarted: Vec::new(),
        waited: Vec::new(),
        set_fault: None,
        record_fault: None,
    };
    if !stop.is_asked() {
        restart(args, prepared, record.as_ref(), &mut sent);
    }
    if !stop.is_asked() {
        wait(args, call, prepared, &mut sent);
    }
    let is_fine = sent.waited.iter().all(wait::Outcome::is_fine);
    // Old pods may need what is to go, for as long as there are any.
    if sent.delivery.is_complete() && is_fine && !stop.is_asked() {
        prune(args, prepared, record.as_ref(), &mut sent);
    }
    sent.record_fault = record.and_then(|record| record.finish().err());
    Ok((sent, stop))
}

fn deliver(
    args: &ApplyArgs,
    call: &Call,
    prepared: &Prepared,
    record: Option<&Record>,
    stop: &Stop,
) -> Delivery {
    let progress = Progress::new(&call.ui);
    let steps = &prepared.plan.steps;
    progress.expect(steps.iter().filter(|it| is_sent(it)).count());
    let watcher = |step: &Step, outcome: &Outcome| {
        if matches!(outcome, Outcome::Kept) {
            return;
        }
        progress.next(&step.id.to_string());
        progress.done(|| ());
        let piece = &prepared.pieces[step.piece];
        if record.is_some_and(|record| !record.step(step, outcome, piece)) {
            // What cannot be recorded is not to be done.
            stop.halt();
        }
    };
    let delivery = deliver::deliver(
        &prepared.cluster,
        &Order {
            plan: &prepared.plan,
            pieces: &prepared.pieces,
            wish: &args.wish(),
            consumers: &prepared.consumers,
        },
        stop,
        &watcher,
    );
    progress.finish();
    delivery
}

fn prune(args: &ApplyArgs, prepared: &mut Prepared, record: Option<&Record>, sent: &mut Sent) {
    let Some(set) = &mut prepared.set else {
        return;
    };
    let wish = args.wish();
    let deletions = &prepared.found.deletions;
    sent.pruned = prune::carry_out(&prepared.cluster, deletions, wish.at_once, false);
    for pruned in &sent.pruned {
        let reason;
        let mut result = record::Result::default();
        match &pruned.outcome {
            prune::Outcome::Deleted => result.word = "deleted",
            prune::Outcome::Changed => {
                result.word = "kept";
                result.reason = Some("it changed since it was planned");
            }
            prune::Outcome::Failed(fault) => {
                reason = fault.to_string();
                result.word = "failed";
                result.reason = Some(&reason);
            }
        }
        let seen = deletions.iter().find(|it| it.id == pruned.id);
        result.uid = seen.map(|it| it.uid.as_str());
        result.resource_version = seen.map(|it| it.resource_version.as_str());
        if let Some(record) = record {
            record.add(Action::Delete, &pruned.id, None, &result);
        }
    }
    let left = prepared.found.left(set).and(&Pruned::left(&sent.pruned));
    sent.set_fault = prune::shrink(&prepared.cluster, set, &left).err();
}

/// Restarts what consumes the objects that were stored, also where others were not.
fn restart(args: &ApplyArgs, prepared: &Prepared, record: Option<&Record>, sent: &mut Sent) {
    let (mut stored, mut unsure) = (Vec::new(), Vec::new());
    for (step, outcome) in prepared.plan.steps.iter().zip(&sent.delivery.outcomes) {
        match outcome {
            Outcome::Applied(it) => stored.push(Stored {
                id: step.id.clone(),
                uid: it.uid.clone(),
                resource_version: it.resource_version.clone(),
                rolls_out: it.rolls_out,
            }),
            Outcome::Failed(fault) if fault.is_unsure() => unsure.push(step.id.clone()),
            _ => {}
        }
    }
    let at_once = args.wish().at_once;
    let consumers = &prepared.consumers;
    sent.restarted = restart::carry_out(&prepared.cluster, consumers, &stored, &unsure, at_once);
    for carried in &sent.restarted {
        let reason;
        let mut result = record::Result::default();
        match &carried.outcome {
            Ok(Done::Restarted) => result.word = "restarted",
            Ok(_) => continue,
            Err(fault) => {
                reason = fault.to_string();
                result.word = "failed";
                result.reason = Some(&reason);
            }
        }
        if let Some(record) = record {
            record.add(Action::Restart, &carried.workload, None, &result);
        }
    }
}

/// Waits for the rollouts of what was applied and of what was restarted.
fn wait(args: &ApplyArgs, call: &Call, prepared: &Prepared, sent: &mut Sent) {
    let Some(timeout) = args.wish().wait else {
        return;
    };
    let mut workloads: Vec<ObjectId> = Vec::new();
    for (step, outcome) in prepared.plan.steps.iter().zip(&sent.delivery.outcomes) {
        let kind = (step.id.group(), step.id.kind.as_str());
        let rolls_out = matches!(kind, ("apps", "Deployment" | "StatefulSet" | "DaemonSet"));
        if rolls_out && matches!(outcome, Outcome::Applied(_)) {
            workloads.push(step.id.clone());
        }
    }
    for carried in &sent.restarted {
        let has_new_pods = matches!(
            carried.outcome,
            Ok(Done::Restarted | Done::RolledOutAlready)
        );
        if has_new_pods && !workloads.contains(&carried.workload) {
            workloads.push(carried.workload.clone());
        }
    }
    let mut tell = |event: wait::Event| {
        call.ui.say(&format!("{}: {}", event.workload, event.state));
    };
    sent.waited = wait::wait(&prepared.cluster, &workloads, timeout, &mut tell);
}
