//! `k8s`: what a cluster's administrator needs.

mod rbac;
pub mod table;

use super::Call;
use super::error::CliError;
use super::exit::Status;

const EXAMPLES: &str = "\
Examples:
  lockleaf k8s rbac deploy/ -n shop                       The least Role that applies these files
  lockleaf k8s rbac deploy/ --restart | kubectl apply -f -
  lockleaf k8s rbac deploy/ --check                       Which of these rights you have

No key is needed: kinds, names and namespaces stand readable in sealed files.";

/// Tell what applying files needs of a cluster
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES, arg_required_else_help = true)]
pub struct K8sArgs {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(clap::Subcommand, Debug)]
enum Deed {
    /// Print the least rights that applying files needs, or check that they are there
    Rbac(Box<rbac::RbacArgs>),
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &K8sArgs, call: &Call) -> Result<Status, CliError> {
    match &args.deed {
        Deed::Rbac(args) => rbac::run(args, call),
    }
}
