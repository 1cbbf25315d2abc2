//! `keygen`: makes a key.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use crate::actions::keygen;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf keygen                            Make your key, where lockleaf and SOPS look for it
  bob=$(lockleaf keygen --output bob.txt)    Make a key elsewhere, and take its recipient

The file holds the secret half and is for you alone. What is printed is the public half, the
recipient: whoever knows it can encrypt for you. A key that exists is never overwritten.";

/// Make an age key and print its recipient
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct KeygenArgs {
    /// Write the key to this file [default: keys.txt in SOPS's folder]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// If the key exists or cannot be written.
pub fn run(args: &KeygenArgs, call: &Call) -> Result<Status, CliError> {
    let path = match &args.output {
        Some(path) => path.clone(),
        None => keygen::default_path(&call.session)?,
    };
    let made = keygen::keygen(&call.session, &path)?;
    call.ui.say(&format!(
        "the secret key is in '{}', for you alone; this is its recipient:",
        made.path.display()
    ));
    call.ui.lines(&made.recipient)?;
    Ok(Status::Done)
}
