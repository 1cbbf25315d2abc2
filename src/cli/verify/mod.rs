//! `verify`: whether a cluster has what git says.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::options::ClusterArgs;
use crate::actions::cluster::access;
use std::path::PathBuf;

/// Verify that a cluster has what the files say
#[derive(clap::Args, Debug)]
pub struct VerifyArgs {
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
pub fn run(args: &VerifyArgs, call: &Call) -> Result<Status, CliError> {
    let _cluster = access::connect(&call.session.env, &args.cluster.access())?;
    Err(CliError::NoFile)
}
