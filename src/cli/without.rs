//! What a build without a feature says of the commands that need it.

use super::error::CliError;
use super::exit::Status;
use std::ffi::OsString;

/// Needs the feature `kube`, which this build does not have
#[derive(clap::Args, Debug)]
pub struct WithoutArgs {
    /// Whatever was given
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    rest: Vec<OsString>,
}

/// Refuses.
///
/// # Errors
/// Always: it names the command and the feature.
pub fn run(command: &'static str) -> Result<Status, CliError> {
    Err(CliError::WithoutFeature {
        command,
        feature: "kube",
    })
}
