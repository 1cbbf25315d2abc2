//! `get`: prints one value of a sealed file.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::options::OpenArgs;
use super::options::PlaceArgs;
use super::options::TypeArgs;
use crate::actions::get;
use crate::actions::place::Address;
use crate::actions::source::Source;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf get db.yaml stringData.password
  lockleaf get db.yaml 'data.\"tls.crt\"'                  Quotes keep a key with dots in one piece
  lockleaf get db.yaml '[\"data\"][\"user\"]'                SOPS's spelling
  lockleaf get all.yaml --object Secret/redis data.password
  lockleaf get db.yaml servers[0]                        A mapping or a list comes as YAML

A text is printed as it is, without a line break behind it. Values under `data` of a Secret come
decoded. A path that stands in several documents of a file needs --object or --document.";

/// Print one value
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct GetArgs {
    /// The file
    file: PathBuf,
    /// Where the value stands, such as data.user or ["data"]["user"]
    path: String,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    open: OpenArgs,
    #[command(flatten)]
    types: TypeArgs,
}

/// Runs the command.
///
/// # Errors
/// What does not open, or a path that leads nowhere.
pub fn run(args: &GetArgs, call: &Call) -> Result<Status, CliError> {
    let check = args.open.check()?;
    let address = Address::parse(&args.path, args.place.choice())?;
    let source = Source::read(&call.session, &args.file)?;
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&args.file, output_type)?;
    let text = source.yaml(input_type)?;
    let data = args.place.data();
    let got = get::get(&call.session, &args.file, text, &address, data, check)?;
    call.warn(&args.file, &got.warnings);
    call.ui.value(got.bytes.expose())?;
    Ok(Status::Done)
}
