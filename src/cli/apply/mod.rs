//! `apply`: manifests, sealed or plain, to a cluster.

mod args;
mod blocked;
mod json;
mod plan;
mod prepare;
mod send;
mod summary;

pub use args::ApplyArgs;

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::k8s;
use super::mask;
use crate::actions::cluster::access;
use crate::actions::cluster::gather;
use crate::actions::rights;
use crate::actions::rights::Asked;
use prepare::Prepared;
use send::Sent;

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &ApplyArgs, call: &Call) -> Result<Status, CliError> {
    if args.check {
        return check(args, call);
    }
    let gathered = gather::gather(&call.session, &args.inputs())?;
    mask::announce(call, &gathered.pieces);
    let mut prepared = match prepare::prepare(args, call, gathered)? {
        Ok(prepared) => prepared,
        Err(status) => return Ok(status),
    };
    let text = plan::text(&prepared);
    if !args.json {
        call.ui.lines(&text)?;
    }
    if let Some(failure) = blocked::failure(&prepared.plan) {
        finish(args, call, &prepared, None)?;
        call.ui.fail(&failure);
        return Ok(failure.status);
    }
    let Some(sum) = prepared.sum() else {
        finish(args, call, &prepared, None)?;
        call.ui
            .say("Nothing to do: everything is as the files say.");
        return Ok(Status::Done);
    };
    if args.dry_run {
        finish(args, call, &prepared, None)?;
        let told = format!("{sum}. Nothing was sent. Run again with --yes to do it.");
        match args.json {
            true => call.ui.say(&told),
            false => call.ui.lines(&told)?,
        }
        return Ok(Status::Done);
    }
    if !args.yes {
        if args.json {
            call.ui.show(&text);
        }
        call.confirm(&question(&prepared, &sum))?;
    }
    let (sent, stop) = send::send(args, call, &mut prepared)?;
    let printed = finish(args, call, &prepared, Some(&sent));
    let status = summary::tell(call, &prepared, &sent);
    stop.told();
    printed.map(|()| status)
}

fn question(prepared: &Prepared, sum: &str) -> String {
    let connection = prepared.cluster.connection();
    let place = connection.context.as_ref().unwrap_or(&connection.server);
    format!("Apply {sum} to {place}?")
}

fn finish(
    args: &ApplyArgs,
    call: &Call,
    prepared: &Prepared,
    sent: Option<&Sent>,
) -> Result<(), CliError> {
    match args.json {
        true => call.ui.lines(&json::json(prepared, sent)),
        false => Ok(()),
    }
}

/// The table of rights; nothing is decrypted for it.
fn check(args: &ApplyArgs, call: &Call) -> Result<Status, CliError> {
    let access = args.access();
    let wish = args.wish();
    let inputs = args.inputs();
    let asked = Asked {
        inputs: &inputs,
        access: &access,
        namespace: args.cluster.namespace.as_deref(),
        set: args.applyset.clone(),
        restart: wish.restart,
        wait: wish.wait.is_some(),
    };
    let needed = rights::needed(&call.session, &asked)?;
    let cluster = access::connect(&call.session.env, &access)?;
    let checked = rights::check(&cluster, &needed, wish.at_once)?;
    let text = match args.json {
        true => k8s::table::json(&checked),
        false => k8s::table::text(&checked),
    };
    call.ui.lines(&text)?;
    Ok(k8s::table::status(&checked))
}
