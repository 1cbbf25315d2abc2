//! `k8s`: what a cluster's administrator needs.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::options::ClusterArgs;
use crate::actions::cluster::access;
use std::path::PathBuf;

/// Print the rights that applying files needs
#[derive(clap::Args, Debug)]
pub struct K8sArgs {
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
pub fn run(args: &K8sArgs, call: &Call) -> Result<Status, CliError> {
    let _cluster = access::connect(&call.session.env, &args.cluster.access())?;
    Err(CliError::NoFile)
}
