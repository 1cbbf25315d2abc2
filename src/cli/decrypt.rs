//! `decrypt`: gives the text back that a file was sealed from.

use super::Call;
use super::batch::Batch;
use super::batch::Item;
use super::batch::Outcome;
use super::error::CliError;
use super::exit::Status;
use super::options::Input;
use super::options::OpenArgs;
use super::options::Route;
use super::options::RouteArgs;
use super::options::TypeArgs;
use super::wording;
use crate::actions::decrypt;
use crate::actions::decrypt::Decrypted;
use crate::actions::get;
use crate::actions::get::DataView;
use crate::actions::place::Address;
use crate::actions::source;
use crate::actions::source::Source;
use crate::document::yaml::lookup::Choice;
use crate::host::files::Secrecy;
use std::path::Path;

const EXAMPLES: &str = "\
Examples:
  lockleaf decrypt k8s/db.yaml               Print the plain text, byte for byte as it was
  lockleaf decrypt -i k8s/db.yaml            Decrypt a file where it stands
  lockleaf decrypt --extract '[\"data\"][\"user\"]' k8s/db.yaml
  git show HEAD~3:k8s/db.yaml | lockleaf decrypt

Without --in-place or --output the result goes to stdout. What is written to a file is for its
owner alone. To read one value, `lockleaf get` is shorter than --extract.";

/// Decrypt files
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DecryptArgs {
    #[command(flatten)]
    route: RouteArgs,
    /// Print only what stands at this path, such as ["data"]["user"] or list[0]
    #[arg(long, value_name = "PATH", conflicts_with = "in_place")]
    extract: Option<String>,
    #[command(flatten)]
    open: OpenArgs,
    #[command(flatten)]
    types: TypeArgs,
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &DecryptArgs, call: &Call) -> Result<Status, CliError> {
    args.open.check()?;
    match args.route.route()? {
        Route::InPlace(paths) => {
            Batch::gather(call, &paths)?.each("decrypted", |item| in_place(args, call, item))
        }
        Route::Through { input, output } => {
            let source = args.route.read(call, &input)?;
            if let Some(path) = &args.extract {
                return extract(args, call, &source, &input, path, output.as_deref());
            }
            let plain = open(args, call, &source, &input)?;
            call.deliver(
                plain.text.expose().as_bytes(),
                output.as_deref(),
                Secrecy::Plaintext,
            )
        }
    }
}

fn in_place(args: &DecryptArgs, call: &Call, item: &Item) -> Result<Outcome, CliError> {
    let mut source = Source::to_replace(&call.session, &item.path)?;
    if item.found && !source::is_sealed(source.bytes()) {
        return Ok(Outcome::Passed);
    }
    if let Some(name) = &args.route.filename_override {
        source.path.clone_from(name);
    }
    let plain = open(args, call, &source, &Input::File(item.path.clone()))?;
    source.replace(
        &call.session,
        plain.text.expose().as_bytes(),
        Secrecy::Plaintext,
    )?;
    Ok(Outcome::Done(format!(
        "{}: {} decrypted",
        item.path.display(),
        wording::count(plain.values, "value"),
    )))
}

fn extract(
    args: &DecryptArgs,
    call: &Call,
    source: &Source,
    input: &Input,
    path: &str,
    output: Option<&Path>,
) -> Result<Status, CliError> {
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&source.path, output_type)?;
    // SOPS looks in the first document only, and knows nothing of Secrets.
    let choice = match path.starts_with('[') {
        true => Choice::Number(0),
        false => Choice::Only,
    };
    let address = Address::parse(path, choice)?;
    let text = source.yaml(args.route.input_type(input, input_type))?;
    let check = args.open.check()?;
    let got = get::get(
        &call.session,
        &source.path,
        text,
        &address,
        DataView::Raw,
        check,
    )?;
    call.warn(&source.path, &got.warnings);
    call.deliver(got.bytes.expose(), output, Secrecy::Plaintext)
}

fn open(
    args: &DecryptArgs,
    call: &Call,
    source: &Source,
    input: &Input,
) -> Result<Decrypted, CliError> {
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&source.path, output_type)?;
    let text = source.yaml(args.route.input_type(input, input_type))?;
    let plain = decrypt::decrypt(&call.session, &source.path, text, args.open.check()?)?;
    call.warn(&source.path, &plain.warnings);
    Ok(plain)
}
