//! What was done and what was not, on stderr.

use super::prepare::Prepared;
use super::send::Sent;
use crate::actions::apply::deliver::Fault;
use crate::actions::apply::deliver::Outcome;
use crate::actions::apply::prune;
use crate::actions::apply::restart::Carried;
use crate::actions::apply::restart::Done;
use crate::actions::apply::wait;
use crate::actions::apply::wait::Ended;
use crate::cli::Call;
use crate::cli::error::CliError;
use crate::cli::exit::Status;
use crate::cli::failure;
use crate::cli::failure::Failure;
use crate::cli::wording::count;
use crate::cli::wording::list;

/// Tells the end of a delivery, and gives the status that it has.
pub(super) fn tell(call: &Call, prepared: &Prepared, sent: &Sent) -> Status {
    let mut status = Status::Done;
    let delivery = &sent.delivery;
    if delivery.is_complete() {
        call.ui.say(&done(sent));
    } else {
        status = Status::Refused;
        call.ui.fail(&undone(prepared, sent));
    }
    for carried in &sent.restarted {
        if let Err(fault) = &carried.outcome {
            status = Status::Refused;
            call.ui.fail(&Failure {
                message: format!("{} is not restarted: {fault}", carried.workload),
                notes: Vec::new(),
                hint: Some("run it again with --restart: it is marked, and goes on".to_owned()),
                status,
            });
        }
    }
    for waited in sent.waited.iter().filter(|it| !it.is_fine()) {
        status = Status::Refused;
        call.ui.fail(&not_rolled_out(waited));
    }
    for pruned in &sent.pruned {
        match &pruned.outcome {
            prune::Outcome::Deleted => {}
            prune::Outcome::Changed => call.ui.warn(
                &format!("{} stays: it changed since it was planned", pruned.id),
                Some("run it again"),
            ),
            prune::Outcome::Failed(fault) => {
                status = Status::Refused;
                let fault = CliError::from(fault.clone());
                call.ui.fail(&failure::explain(&fault, Some(&call.session)));
            }
        }
    }
    if let Some(fault) = &sent.set_fault {
        call.ui.warn(
            &format!("the set still says that it is in more places than it is: {fault}"),
            Some("the next call with --prune mends that"),
        );
    }
    if let Some(fault) = &sent.record_fault {
        status = Status::Refused;
        call.ui.fail(&Failure {
            message: format!("the record is not whole: {fault}"),
            notes: Vec::new(),
            hint: None,
            status,
        });
    }
    status
}

fn done(sent: &Sent) -> String {
    let [mut created, mut changed, mut anew] = [0; 3];
    for outcome in &sent.delivery.outcomes {
        match outcome {
            Outcome::Applied(it) if it.recreated => anew += 1,
            Outcome::Applied(it) if it.created => created += 1,
            Outcome::Applied(_) => changed += 1,
            _ => {}
        }
    }
    let deleted = |it: &&prune::Pruned| matches!(it.outcome, prune::Outcome::Deleted);
    let deleted = sent.pruned.iter().filter(deleted).count();
    let restarted = |it: &&Carried| matches!(it.outcome, Ok(Done::Restarted));
    let restarted = sent.restarted.iter().filter(restarted).count();
    let parts = [
        (created, "created"),
        (changed, "changed"),
        (anew, "made anew"),
        (deleted, "deleted"),
        (restarted, "restarted"),
    ];
    let said = parts.iter().filter(|(number, _)| *number > 0);
    let said: Vec<String> = said
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    match said.is_empty() {
        true => "Done.".to_owned(),
        false => format!("Done: {}.", said.join(", ")),
    }
}

fn undone(prepared: &Prepared, sent: &Sent) -> Failure {
    let (mut notes, mut left, mut applied) = (Vec::new(), Vec::new(), Vec::new());
    let mut first: Option<&Fault> = None;
    for (step, outcome) in prepared.plan.steps.iter().zip(&sent.delivery.outcomes) {
        let name = step.id.to_string();
        match outcome {
            Outcome::Failed(fault) => {
                notes.push(match fault {
                    Fault::Cluster(_) => fault.to_string(),
                    _ => format!("{name}: {fault}"),
                });
                first = first.or(Some(fault));
            }
            Outcome::NotTried => left.push(name),
            Outcome::Applied(_) => applied.push(name),
            Outcome::Kept => {}
        }
    }
    let failed = notes.len();
    if !left.is_empty() {
        notes.push(format!("not sent: {}", list(&left)));
    }
    notes.push(match applied.is_empty() {
        true => "nothing was applied".to_owned(),
        false => format!("applied: {}", list(&applied)),
    });
    let message = match failed {
        0 => "stopped before everything was sent".to_owned(),
        failed => format!(
            "{} of {} not applied",
            count(failed + left.len(), "object"),
            sent.delivery.outcomes.len()
        ),
    };
    let hint = first
        .and_then(Fault::cluster)
        .and_then(|fault| failure::explain(&CliError::from(fault.clone()), None).hint);
    Failure {
        message,
        notes,
        hint: hint.or_else(|| Some("run it again: it goes on where it stopped".to_owned())),
        status: Status::Refused,
    }
}

fn not_rolled_out(waited: &wait::Outcome) -> Failure {
    let workload = &waited.workload;
    let reasons = &waited.reasons;
    let mut notes: Vec<String> = reasons.pods.iter().map(ToString::to_string).collect();
    if let Some(word) = &reasons.not_made {
        notes.push(format!("no pods are made: {word}"));
    }
    if let Some(fault) = &reasons.unknown {
        notes.push(format!("why is not known: {fault}"));
    }
    Failure {
        message: match &waited.ended {
            Ended::TimedOut(Some(state)) => {
                format!("{workload} is not rolled out in time: {state}")
            }
            Ended::TimedOut(None) => format!("{workload} is not rolled out in time"),
            Ended::GivenUp => format!("the rollout of {workload} makes no progress"),
            Ended::Gone => format!("{workload} was deleted while it was waited for"),
            Ended::Lost(fault) => format!("{workload} cannot be waited for: {fault}"),
            Ended::Complete | Ended::Nothing(_) => format!("{workload} is rolled out"),
        },
        notes,
        hint: Some(format!(
            "kubectl rollout status {}/{}",
            workload.kind.to_ascii_lowercase(),
            workload.name
        )),
        status: Status::Refused,
    }
}
