//! `edit`: opens a sealed file in the user's editor.

use super::Call;
use super::changed;
use super::encrypt::NewFileArgs;
use super::error::CliError;
use super::exit::Status;
use super::options::OpenArgs;
use super::options::TypeArgs;
use crate::actions::edit;
use crate::actions::edit::Edited;
use crate::actions::edit::Request;
use crate::sops::opened::MacCheck;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf edit k8s/db.yaml                  Edit a file; only what you change is encrypted anew
  EDITOR='code --wait' lockleaf edit k8s/db.yaml
  lockleaf edit --recover k8s/db.yaml        Go on with a text that could not be saved

The plain text lies in memory-backed storage while you edit it. The editor is the first of
LOCKLEAF_EDITOR, SOPS_EDITOR, VISUAL, EDITOR, the one of .lockleaf.yaml, vim, nano, vi. A file that
does not exist yet is made, if a rule or --age says for whom.";

/// Edit a file in your editor
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EditArgs {
    /// The file
    file: PathBuf,
    /// Show the data of Secrets as the base64 it is
    #[arg(long)]
    raw: bool,
    /// Go on with the text that an earlier edit could not save
    #[arg(long)]
    recover: bool,
    #[command(flatten)]
    new_file: NewFileArgs,
    #[command(flatten)]
    open: OpenArgs,
    #[command(flatten)]
    types: TypeArgs,
    /// SOPS's; the text's first lines always name the recipients.
    #[arg(short, long, hide = true)]
    show_master_keys: bool,
}

/// Runs the command.
///
/// # Errors
/// What does not open, an editor that fails, a text that cannot be saved.
pub fn run(args: &EditArgs, call: &Call) -> Result<Status, CliError> {
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&args.file, output_type)?;
    let request = Request {
        raw: args.raw,
        ignore_mac: args.open.check()? == MacCheck::Ignore,
        recover: args.recover,
        input_type,
        new_file: args.new_file.request(call)?,
    };
    match edit::edit(&call.session, &args.file, &request)? {
        Edited::Unchanged => call.ui.say(&format!("{}: no changes", args.file.display())),
        Edited::Written(written) => {
            call.ui
                .say(&changed::in_words(&args.file, &written.changes));
            call.warn(&args.file, &written.warnings);
        }
    }
    Ok(Status::Done)
}
