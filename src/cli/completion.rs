//! `completion`: scripts that complete commands in a shell.

use super::Cli;
use super::error::CliError;
use super::exit::Status;
use super::ui::Ui;
use clap::CommandFactory;
use clap_complete::Shell;

const EXAMPLES: &str = "\
Examples:
  lockleaf completion bash > ~/.local/share/bash-completion/completions/lockleaf
  lockleaf completion zsh > ~/.zfunc/_lockleaf        with ~/.zfunc in fpath
  lockleaf completion fish > ~/.config/fish/completions/lockleaf.fish";

/// Print a script that completes commands in a shell
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CompletionArgs {
    /// The shell
    shell: Shell,
}

/// Runs the command.
///
/// # Errors
/// If stdout cannot be written.
pub fn run(args: &CompletionArgs, ui: &Ui) -> Result<Status, CliError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), super::NAME, &mut script);
    ui.result(&script)?;
    Ok(Status::Done)
}
