//! What is said of hooks that were installed, taken away, or are there.

use super::super::Call;
use super::super::error::CliError;
use super::super::exit::Status;
use super::super::wording::quoted;
use super::Hook;
use crate::actions::hook::Manager;
use crate::actions::hook::install;
use crate::actions::hook::install::Configs;
use crate::actions::hook::install::Deed;
use crate::actions::hook::install::Outcome;
use crate::actions::hook::install::Step;
use std::path::Path;

/// Installs hooks and tells of it; what is left to be done by hand is a refusal.
pub fn install(call: &Call, hooks: &[Hook], write: bool) -> Result<Status, CliError> {
    let configs = if write { Configs::Write } else { Configs::Tell };
    let outcome = install::install(&call.session, hooks, configs)?;
    tell(call, &outcome.steps);
    for (manager, lines) in &outcome.lines {
        let place = shown(call, manager.place());
        let why = match manager {
            Manager::Lefthook(_) => format!(
                "\n{place} decides what lefthook runs; add to it, or run this again with --write:\n"
            ),
            _ => format!(
                "\nso that everybody who uses {} has it too, add to {place}:\n",
                manager.name()
            ),
        };
        let lines: Vec<String> = lines.lines().map(|line| format!("  {line}")).collect();
        call.ui.show(&format!("{why}{}", lines.join("\n")));
    }
    let is_left = outcome.steps.iter().any(|step| step.deed == Deed::ToAdd);
    Ok(if is_left {
        Status::Refused
    } else {
        Status::Done
    })
}

/// Takes hooks away and tells of it.
pub fn uninstall(call: &Call) -> Result<Status, CliError> {
    let Outcome { steps, .. } = install::uninstall(&call.session)?;
    let found: Vec<Step> = steps
        .into_iter()
        .filter(|step| step.deed != Deed::Absent)
        .collect();
    if found.is_empty() {
        call.ui.say("there is no hook of lockleaf here");
    }
    tell(call, &found);
    let is_left = found.iter().any(|step| step.deed == Deed::Left);
    Ok(if is_left {
        Status::Refused
    } else {
        Status::Done
    })
}

/// Tells which hooks are there; that one is missing is a refusal.
pub fn status(call: &Call) -> Result<Status, CliError> {
    let outcome = install::status(&call.session)?;
    let mut status = Status::Done;
    for hook in Hook::ALL {
        let steps = outcome.steps.iter().filter(|step| step.hook == hook);
        let (there, absent): (Vec<&Step>, Vec<&Step>) =
            steps.partition(|step| !matches!(step.deed, Deed::Absent | Deed::NotExecutable));
        if there.is_empty() {
            status = Status::Refused;
        }
        let told = if there.is_empty() { absent } else { there };
        for step in told {
            let word = match step.deed {
                Deed::Absent => "not installed",
                Deed::NotExecutable => "not executable, so git does not run it",
                Deed::Chained => "installed, behind the one that was there before",
                Deed::AddedTo => "installed, within the script that was there before",
                Deed::CalledAlready => "called from there",
                _ => "installed",
            };
            let line = format!("{:<18} {word:<14} {}", hook.name(), shown(call, &step.path));
            call.ui.lines(line.trim_end())?;
        }
    }
    Ok(status)
}

fn tell(call: &Call, steps: &[Step]) {
    for step in steps {
        let word = match step.deed {
            Deed::Written => "written",
            Deed::Chained => "written; the one of before runs first, from '….before-lockleaf'",
            Deed::AddedTo => "lines added",
            Deed::AlreadyThere => "there already",
            Deed::CalledAlready => "calls lockleaf already, left as it is",
            Deed::ToAdd => "nothing changed: lines are to be added",
            Deed::Removed => "taken away",
            Deed::Restored => "taken away; the one of before is back",
            Deed::TakenOut => "our lines taken out",
            Deed::Left => "calls lockleaf in words that are not ours, left as it is",
            Deed::NotExecutable | Deed::Absent => "nothing there",
        };
        let path = shown(call, &step.path);
        call.ui
            .say(&format!("{:<18} {path}  {word}", step.hook.name()));
    }
}

/// A path as it is seen from the working folder.
fn shown(call: &Call, path: &Path) -> String {
    let here = call.session.env.current_dir();
    quoted(path.strip_prefix(here).unwrap_or(path))
}
