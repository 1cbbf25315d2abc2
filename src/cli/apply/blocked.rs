//! What of a plan cannot be done as things are: then nothing is sent.

use crate::actions::apply::plan::Blocker;
use crate::actions::apply::plan::Deed;
use crate::actions::apply::plan::Plan;
use crate::actions::apply::plan::Step;
use crate::actions::cluster::client;
use crate::cli::exit::Status;
use crate::cli::failure;
use crate::cli::failure::Failure;
use crate::cli::wording::count;

/// The failure that a plan is which cannot be carried out.
pub(super) fn failure(plan: &Plan) -> Option<Failure> {
    let blockers: Vec<_> = plan
        .steps
        .iter()
        .filter_map(|step| match &step.deed {
            Deed::Blocked(blocker) => Some((step, blocker)),
            _ => None,
        })
        .collect();
    let (step, first) = blockers.first()?;
    let told = |blocker: &Blocker| match blocker {
        Blocker::Conflicts(conflicts) => {
            let fields: Vec<String> = conflicts.iter().map(ToString::to_string).collect();
            format!("others own what would change: {}", fields.join(", "))
        }
        Blocker::Fixed(_) => "what cannot be changed would change".to_owned(),
        Blocker::Refused(refusal) => refusal.to_string(),
    };
    Some(Failure {
        message: format!(
            "nothing was sent: {} cannot be applied",
            count(blockers.len(), "object")
        ),
        notes: blockers
            .iter()
            .map(|(step, blocker)| format!("{}: {}", step.id, told(blocker)))
            .collect(),
        hint: hint(step, first),
        status: Status::Refused,
    })
}

fn hint(step: &Step, blocker: &Blocker) -> Option<String> {
    Some(match blocker {
        Blocker::Conflicts(_) => {
            "leave these fields out of the manifest, or take them over with --force-conflicts"
                .to_owned()
        }
        Blocker::Fixed(_) => {
            "have it deleted and made anew with --recreate, or give it another name".to_owned()
        }
        Blocker::Refused(refusal) => {
            return failure::refusal_hint(&client::told(&step.id), &refusal.why);
        }
    })
}
