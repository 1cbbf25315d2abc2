//! `verify`: whether a cluster has what git says.

mod json;
mod text;

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::mask;
use super::options::ClusterArgs;
use super::told;
use crate::actions::cluster::access;
use crate::actions::cluster::gather;
use crate::actions::cluster::gather::Input;
use crate::actions::cluster::many;
use crate::actions::verify;
use crate::actions::verify::Verified;
use crate::actions::verify::Wish;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf verify deploy/ -n shop              Does what runs equal what git says?
  lockleaf verify -k overlays/prod --json      The same for a kustomization, for a program to read
  lockleaf verify db.yaml --no-unknown         Say nothing of Secrets that these files do not know

Status 0: all is as the files say. 1: something is missing, differs, or is known to no file.
2: something could not be looked at. Values are compared in memory and never shown.";

/// Verify that a cluster has the Secrets and ConfigMaps that the files say, and no others
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct VerifyArgs {
    /// Files, folders and patterns; `-` is stdin
    #[arg(value_name = "PATH", required_unless_present = "kustomize")]
    paths: Vec<PathBuf>,
    /// A folder with a kustomization
    #[arg(short = 'k', long, value_name = "FOLDER")]
    kustomize: Vec<PathBuf>,
    /// Do not look for Secrets that the files do not know
    #[arg(long)]
    no_unknown: bool,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    cluster: ClusterArgs,
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &VerifyArgs, call: &Call) -> Result<Status, CliError> {
    let named = args.paths.iter().cloned().map(Input::of);
    let built = args.kustomize.iter().cloned().map(Input::Kustomization);
    let inputs: Vec<Input> = named.chain(built).collect();
    let gathered = match gather::gather(&call.session, &inputs) {
        Ok(gathered) => gathered,
        Err(fault) => return unseen(call, fault.into()),
    };
    mask::announce(call, &gathered.pieces);
    told::remarks(call, &gathered.remarks);
    let cluster = match access::connect(&call.session.env, &args.cluster.access()) {
        Ok(cluster) => cluster,
        Err(fault) => return unseen(call, fault.into()),
    };
    let own = &cluster.connection().namespace;
    let wish = Wish {
        namespace: args.cluster.namespace.as_ref().unwrap_or(own).clone(),
        unknown: !args.no_unknown,
        at_once: many::AT_ONCE,
    };
    let verified = verify::verify(&cluster, &gathered.pieces, &wish);
    match args.json {
        true => call.ui.lines(&json::json(&verified))?,
        false => call.ui.lines(&text::text(&verified))?,
    }
    for (warning, hint) in text::warnings(&verified) {
        call.ui.warn(&warning, hint.as_deref());
    }
    Ok(status(&verified))
}

/// Where nothing could be looked at, that is told apart from differences.
fn unseen(call: &Call, fault: CliError) -> Result<Status, CliError> {
    let failure = super::failure::explain(&fault, Some(&call.session));
    call.ui.fail(&failure);
    Ok(Status::Unreadable)
}

fn status(verified: &Verified) -> Status {
    match (verified.failed(), verified.differs()) {
        (true, _) => Status::Unreadable,
        (false, true) => Status::Refused,
        (false, false) => Status::Done,
    }
}
