//! `apply`: manifests, sealed or plain, to a cluster.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::options::ClusterArgs;
use crate::actions::cluster::access;
use std::path::PathBuf;

/// Apply manifests to a Kubernetes cluster
#[derive(clap::Args, Debug)]
pub struct ApplyArgs {
    /// Files and folders
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    cluster: ClusterArgs,
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &ApplyArgs, call: &Call) -> Result<Status, CliError> {
    let _cluster = access::connect(&call.session.env, &args.cluster.access())?;
    Err(CliError::NoFile)
}
