//! `diff`: whether what runs is what git says.

mod json;
mod text;

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::failure;
use super::mask;
use super::options::ClusterArgs;
use super::told;
use crate::actions::apply::plan::namespaces;
use crate::actions::apply::plan::namespaces::Namespaces;
use crate::actions::apply::plan::namespaces::Several;
use crate::actions::cluster::access;
use crate::actions::cluster::gather;
use crate::actions::cluster::gather::Input;
use crate::actions::cluster::many;
use crate::actions::drift;
use crate::actions::drift::Drift;
use crate::actions::drift::Found;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf diff deploy/prod --cluster               What differs in the cluster, by name and size
  lockleaf diff -k overlays/prod --cluster          The same for a kustomization
  lockleaf diff db.yaml --cluster --json | jq       One JSON object

Status 0: nothing differs. 1: something does. 2: something could not be looked at. Values are
compared in memory and never shown. It needs the right to get the objects, or to patch them.";

/// Compare manifests with what a cluster has
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DiffArgs {
    /// Files, folders and patterns; `-` is stdin
    #[arg(value_name = "PATH", required_unless_present = "kustomize")]
    paths: Vec<PathBuf>,
    /// A folder with a kustomization
    #[arg(short = 'k', long, value_name = "FOLDER")]
    kustomize: Vec<PathBuf>,
    /// Compare with a cluster
    #[arg(long = "cluster")]
    with_cluster: bool,
    /// Let the objects belong to several namespaces
    #[arg(long)]
    allow_namespaces: bool,
    /// Compare this many objects at once
    #[arg(long, value_name = "NUMBER", default_value_t = many::AT_ONCE)]
    at_once: usize,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    cluster: ClusterArgs,
}

/// Runs the command.
///
/// # Errors
/// If stdout cannot be written.
pub fn run(args: &DiffArgs, call: &Call) -> Result<Status, CliError> {
    match compared(args, call) {
        Ok(drifts) => told(args, call, &drifts),
        // Status 1 says that something differs, and nothing else does.
        Err(fault) => {
            call.ui.fail(&failure::explain(&fault, Some(&call.session)));
            Ok(Status::Unreadable)
        }
    }
}

fn compared(args: &DiffArgs, call: &Call) -> Result<Vec<Drift>, CliError> {
    if !args.with_cluster {
        return Err(CliError::NothingToCompareWith);
    }
    let named = args.paths.iter().cloned().map(Input::of);
    let built = args.kustomize.iter().cloned().map(Input::Kustomization);
    let inputs: Vec<Input> = named.chain(built).collect();
    let mut gathered = gather::gather(&call.session, &inputs)?;
    mask::announce(call, &gathered.pieces);
    told::remarks(call, &gathered.remarks);
    let cluster = access::connect(&call.session.env, &args.cluster.access())?;
    let said = Namespaces {
        named: args.cluster.namespace.as_deref(),
        several: match args.allow_namespaces {
            true => Several::Allowed,
            false => Several::Refused,
        },
    };
    namespaces::settle(&cluster, &mut gathered.pieces, said)?;
    Ok(drift::drift(&cluster, &gathered.pieces, args.at_once)?)
}

fn told(args: &DiffArgs, call: &Call, drifts: &[Drift]) -> Result<Status, CliError> {
    match args.json {
        true => call.ui.lines(&json::json(drifts))?,
        false => call.ui.lines(&text::text(drifts))?,
    }
    let mut status = Status::Done;
    for drift in drifts {
        if let Found::Unknown(fault) = &drift.found {
            let fault = CliError::Cluster(fault.clone());
            let mut failure = failure::explain(&fault, Some(&call.session));
            failure
                .notes
                .push("to compare an object takes the right to get it, or to patch it".to_owned());
            call.ui.fail(&failure);
            status = Status::Unreadable;
        } else if drift.is_drift() && status == Status::Done {
            status = Status::Refused;
        }
    }
    Ok(status)
}
