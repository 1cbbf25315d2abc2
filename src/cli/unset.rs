//! `unset`: takes one value out of a sealed file.

use super::Call;
use super::changed;
use super::error::CliError;
use super::exit::Status;
use super::options::OpenArgs;
use super::options::PlaceArgs;
use super::options::TypeArgs;
use crate::actions::place::Address;
use crate::actions::set;
use crate::actions::set::Request;
use crate::actions::source::Source;
use crate::sops::opened::MacCheck;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf unset db.yaml stringData.token
  lockleaf unset db.yaml 'servers[1]'
  lockleaf unset db.yaml --idempotent stringData.token     It is no fault if the key is gone already

The key's lines and its inline comment go; comments above it stay. An emptied mapping becomes {}.";

/// Take out one value and its key
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UnsetArgs {
    /// The file
    file: PathBuf,
    /// Where the value stands, such as data.user or ["data"]["user"]
    path: String,
    /// It is no fault if nothing stands there
    #[arg(long)]
    idempotent: bool,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    open: OpenArgs,
    #[command(flatten)]
    types: TypeArgs,
    #[arg(long, hide = true)]
    shamir_secret_sharing_threshold: Option<u32>,
}

/// Runs the command.
///
/// # Errors
/// What does not open, or a path that leads nowhere.
pub fn run(args: &UnsetArgs, call: &Call) -> Result<Status, CliError> {
    let check = args.open.check()?;
    let address = Address::parse(&args.path, args.place.choice()).map_err(CliError::SetPath)?;
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&args.file, output_type)?;
    let source = Source::to_replace(&call.session, &args.file)?;
    let text = source.yaml(input_type)?;
    let request = Request {
        address,
        data: args.place.data(),
        ignore_mac: check == MacCheck::Ignore,
        idempotent: args.idempotent,
    };
    let outcome = set::unset(&call.session, &args.file, text, &request)?;
    changed::save(call, source, &args.file, outcome)
}
