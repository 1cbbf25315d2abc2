//! `diff`: whether what runs is what git says.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::options::ClusterArgs;
use crate::actions::cluster::access;
use std::path::PathBuf;

/// Compare manifests with what a cluster has
#[derive(clap::Args, Debug)]
pub struct DiffArgs {
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
pub fn run(args: &DiffArgs, call: &Call) -> Result<Status, CliError> {
    let _cluster = access::connect(&call.session.env, &args.cluster.access())?;
    Err(CliError::NoFile)
}
