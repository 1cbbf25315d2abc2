//! `hook run`: what git calls before a commit or a push.

use super::super::Call;
use super::super::error::CliError;
use super::super::exit::Status;
use super::super::failure;
use super::Hook;
use super::RunArgs;
use super::json;
use super::message;
use super::message::Occasion;
use crate::actions::ActionError;
use crate::actions::check::Checked;
use crate::actions::hook::run;
use crate::actions::hook::run::Push;
use crate::host::terminal;
use std::ffi::OsString;
use std::time::Instant;

/// Runs a hook, or looks at files as they are staged.
///
/// Whatever keeps it from looking ends with [`Status::Unreadable`]: nothing that was not looked at
/// is committed.
pub fn run(call: &Call, args: &RunArgs) -> Result<Status, CliError> {
    let begun = Instant::now();
    let hook = args
        .what
        .first()
        .and_then(|word| Hook::named(word.to_str()?));
    let files = &args.what[usize::from(hook.is_some())..];
    let hook = hook.unwrap_or(Hook::PreCommit);
    let occasion = match (hook, files.is_empty()) {
        (_, false) => Occasion::Files,
        (Hook::PreCommit, true) => Occasion::Commit,
        (Hook::PreMergeCommit, true) => Occasion::Merge,
        (Hook::PrePush, true) => Occasion::Push,
    };
    match looked(call, args, occasion, files) {
        Ok(checked) => conclude(call, &checked, occasion, args.json, begun),
        Err(fault) => could_not_look(call, fault, occasion, args.json),
    }
}

/// Tells a fault that kept us from looking.
pub fn could_not_look(
    call: &Call,
    fault: ActionError,
    occasion: Occasion,
    json: bool,
) -> Result<Status, CliError> {
    if json {
        call.ui.lines(&json::fault(&fault, occasion))?;
    }
    let failure = failure::explain(&fault.into(), Some(&call.session));
    call.ui.fail(&failure);
    Ok(Status::Unreadable)
}

/// Tells what was found, or that nothing was, and how the program ends.
pub fn conclude(
    call: &Call,
    checked: &Checked,
    occasion: Occasion,
    json: bool,
    begun: Instant,
) -> Result<Status, CliError> {
    let seconds = begun.elapsed().as_secs_f64();
    let status = status_of(checked);
    if json {
        call.ui.lines(&json::report(checked, occasion, seconds))?;
        return Ok(status);
    }
    for gap in &checked.gaps {
        let hint = message::gap_hint(gap);
        call.ui.warn(&format!("not looked at: {gap}"), Some(hint));
    }
    if occasion == Occasion::Files && checked.bytes == 0 && checked.gaps.is_empty() {
        call.ui.warn(
            "the files that were named hold nothing that could be looked at",
            None,
        );
    }
    for finding in &checked.let_pass {
        let told = message::in_a_line(finding);
        call.ui
            .warn(&told, Some("'hook:' of .lockleaf.yaml lets it pass"));
    }
    for fingerprint in &checked.hidden.expired {
        let told = format!("what .lockleaf.yaml allows as '{fingerprint}' is allowed no longer");
        call.ui.warn(
            &told,
            Some("its date has passed: encrypt the value, or give it another date"),
        );
    }
    let summary = message::summary(checked, occasion, seconds);
    match status {
        Status::Refused => {
            let text = message::stopped(checked, occasion) + &format!("  {summary}\n");
            call.ui.styled(&text.into())?;
        }
        Status::Done => call.ui.say(&format!("no secrets found: {summary}")),
        _ => call
            .ui
            .show(&format!("not everything could be looked at: {summary}")),
    }
    Ok(status)
}

/// How the program ends after such a look: what was not looked at is not called clean.
pub fn status_of(checked: &Checked) -> Status {
    match (checked.findings.is_empty(), checked.gaps.is_empty()) {
        (false, _) => Status::Refused,
        (true, false) => Status::Unreadable,
        (true, true) => Status::Done,
    }
}

fn looked(
    call: &Call,
    args: &RunArgs,
    occasion: Occasion,
    files: &[OsString],
) -> Result<Checked, ActionError> {
    match occasion {
        Occasion::Files => run::named(&call.session, files),
        Occasion::Push => {
            let remote = args.args.first().and_then(|it| it.to_str());
            let push = Push {
                remote: remote.map(str::to_owned),
                // By hand there is nobody who says what is pushed.
                on_stdin: remote.is_some() || !terminal::is_terminal(std::io::stdin()),
            };
            run::pushed(&call.session, &push)
        }
        _ => run::staged(&call.session),
    }
}
