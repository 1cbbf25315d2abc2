//! `rotate`: gives files a new data key.

use super::Call;
use super::batch::Batch;
use super::batch::Item;
use super::batch::Outcome;
use super::error::CliError;
use super::exit::Status;
use super::options::ChangedKeys;
use super::options::Input;
use super::options::OpenArgs;
use super::options::Route;
use super::options::RouteArgs;
use super::options::TypeArgs;
use super::people::People;
use super::wording;
use crate::actions::rotate;
use crate::actions::rotate::Request;
use crate::actions::rotate::Rotated;
use crate::actions::source;
use crate::actions::source::Source;
use crate::host::files::Secrecy;
use crate::sops::opened::MacCheck;

const EXAMPLES: &str = "\
Examples:
  lockleaf rotate -i k8s/db.yaml                    Encrypt the same values with a new data key
  lockleaf rotate -i k8s/                           Do so for every encrypted file of a folder
  lockleaf rotate -i --rm-age age1… k8s/db.yaml     Shut somebody out, and rotate

The recipients stay those of the file. Recipients that neither the file's seal nor a rule vouches
for are refused by name: somebody without the data key may have added them. To follow a changed
.sops.yaml, use `lockleaf updatekeys`.";

/// Encrypt the values of files anew, with a new data key
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct RotateArgs {
    #[command(flatten)]
    route: RouteArgs,
    #[command(flatten)]
    keys: ChangedKeys,
    /// Accept the recipients that the file names, whoever put them there
    #[arg(long)]
    keep_recipients: bool,
    #[command(flatten)]
    open: OpenArgs,
    #[command(flatten)]
    types: TypeArgs,
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &RotateArgs, call: &Call) -> Result<Status, CliError> {
    let request = Request {
        add: args.keys.added()?,
        remove: args.keys.removed()?,
        keep_recipients: args.keep_recipients,
        ignore_mac: args.open.check()? == MacCheck::Ignore,
    };
    match args.route.route()? {
        Route::InPlace(paths) => Batch::gather(call, &paths)?
            .each("rotated", |item| in_place(args, call, &request, item)),
        Route::Through { input, output } => {
            let source = args.route.read(call, &input)?;
            let rotated = anew(args, call, &source, &input, &request)?;
            call.deliver(
                rotated.text.as_bytes(),
                output.as_deref(),
                Secrecy::Ciphertext,
            )
        }
    }
}

fn in_place(
    args: &RotateArgs,
    call: &Call,
    request: &Request,
    item: &Item,
) -> Result<Outcome, CliError> {
    let mut source = Source::to_replace(&call.session, &item.path)?;
    if item.found && !source::is_sealed(source.bytes()) {
        return Ok(Outcome::Passed);
    }
    if let Some(name) = &args.route.filename_override {
        source.path.clone_from(name);
    }
    let rotated = anew(
        args,
        call,
        &source,
        &Input::File(item.path.clone()),
        request,
    )?;
    let people = People::of(&call.session, &source.path).names(&rotated.recipients);
    source.replace(&call.session, rotated.text.as_bytes(), Secrecy::Ciphertext)?;
    Ok(Outcome::Done(format!(
        "{}: {} encrypted with a new data key for {}",
        item.path.display(),
        wording::count(rotated.values, "value"),
        wording::list(&people),
    )))
}

fn anew(
    args: &RotateArgs,
    call: &Call,
    source: &Source,
    input: &Input,
    request: &Request,
) -> Result<Rotated, CliError> {
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&source.path, output_type)?;
    let text = source.yaml(args.route.input_type(input, input_type))?;
    let rotated = rotate::rotate(&call.session, &source.path, text, request)?;
    call.warn(&source.path, &rotated.warnings);
    Ok(rotated)
}
