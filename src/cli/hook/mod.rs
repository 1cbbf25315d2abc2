//! `hook`: puts lockleaf among git's hooks, takes it away, and is what they run.

mod install;
pub mod json;
pub mod message;
mod run;

use super::Call;
use super::error::CliError;
use super::exit::Status;
use crate::actions::hook::Hook;
pub use run::conclude;
pub use run::could_not_look;
pub use run::status_of;
use std::ffi::OsString;

const EXAMPLES: &str = "\
Examples:
  lockleaf hook install             Look at every commit, merge and push from now on
  lockleaf hook run                 Look at what is staged now
  lockleaf hook run k8s/db.yaml     Look at a file as it is staged, changed or not
  lockleaf hook status              Tell which hooks are there
  lockleaf hook uninstall           Take them away, and put back what was there before

A hook looks at the index, which is what will be committed, and not at the files beside it; the
.sops.yaml and .lockleaf.yaml that count are the staged ones too. It needs no key. What a hook did not see, because of --no-verify, `lockleaf check` finds in CI.";

/// Stop secrets before they are committed or pushed
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES, arg_required_else_help = true)]
pub struct HookArgs {
    #[command(subcommand)]
    deed: Deed,
}

#[derive(clap::Subcommand, Debug)]
enum Deed {
    /// Put lockleaf among the hooks of this repository
    Install(InstallArgs),
    /// Take away what `install` put there, and nothing else
    Uninstall,
    /// Tell which hooks call lockleaf
    Status,
    /// Look at what is staged or pushed
    Run(RunArgs),
}

/// The arguments of `hook install`.
#[derive(clap::Args, Debug)]
struct InstallArgs {
    /// Which ones
    #[arg(long, value_name = "HOOKS", value_delimiter = ',', default_values = ["pre-commit", "pre-merge-commit", "pre-push"])]
    hooks: Vec<String>,
    /// Add to the configuration of lefthook, and do not only tell what to add
    #[arg(long)]
    write: bool,
}

/// The arguments of `hook run`.
#[derive(clap::Args, Debug)]
struct RunArgs {
    /// The hook [default: pre-commit], or files, to look at them as they are staged
    #[arg(value_name = "HOOK|FILE")]
    what: Vec<OsString>,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// What git gives to the hook
    #[arg(last = true, value_name = "ARGS")]
    args: Vec<OsString>,
}

/// Runs the command.
///
/// # Errors
/// What cannot be installed.
pub fn run(args: &HookArgs, call: &Call) -> Result<Status, CliError> {
    match &args.deed {
        Deed::Install(args) => {
            let named = |name: &String| {
                Hook::named(name).ok_or_else(|| CliError::UnknownHook(name.clone()))
            };
            let hooks: Vec<Hook> = args.hooks.iter().map(named).collect::<Result<_, _>>()?;
            install::install(call, &hooks, args.write)
        }
        Deed::Uninstall => install::uninstall(call),
        Deed::Status => install::status(call),
        Deed::Run(args) => run::run(call, args),
    }
}
