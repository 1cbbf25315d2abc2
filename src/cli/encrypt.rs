//! `encrypt`: seals the values of files.

use super::Call;
use super::batch::Batch;
use super::batch::Item;
use super::batch::Outcome;
use super::error::CliError;
use super::exit::Status;
use super::options::Input;
use super::options::KeyArgs;
use super::options::Route;
use super::options::RouteArgs;
use super::options::SelectorArgs;
use super::options::TypeArgs;
use super::people::People;
use super::wording;
use crate::actions::encrypt;
use crate::actions::encrypt::Encrypted;
use crate::actions::encrypt::Request;
use crate::actions::source;
use crate::actions::source::Source;
use crate::host::files::Secrecy;

const EXAMPLES: &str = "\
Examples:
  lockleaf encrypt -i k8s/db.yaml            Encrypt a file where it stands, for whom .sops.yaml says
  lockleaf encrypt -i k8s/                   Encrypt every file of a folder that a rule claims
  lockleaf encrypt --age age1… db.yaml       Encrypt for one recipient, to stdout
  render | lockleaf encrypt --filename-override k8s/db.yaml > k8s/db.yaml

Without --in-place or --output the result goes to stdout. In Kubernetes Secrets and ConfigMaps the
values of data and stringData are encrypted, unless a rule or an option says otherwise.";

/// Encrypt the values of files
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct EncryptArgs {
    #[command(flatten)]
    route: RouteArgs,
    #[command(flatten)]
    new_file: NewFileArgs,
    #[command(flatten)]
    types: TypeArgs,
}

/// For whom and how a new file is encrypted.
#[derive(clap::Args, Debug, Clone, Default)]
pub struct NewFileArgs {
    #[command(flatten)]
    keys: KeyArgs,
    #[command(flatten)]
    selectors: SelectorArgs,
    /// Need this many key groups to open the file
    #[arg(long, value_name = "NUMBER")]
    shamir_secret_sharing_threshold: Option<u32>,
    /// Encrypt even where the selector picks no value of a document
    #[arg(long)]
    allow_nothing: bool,
}

impl NewFileArgs {
    /// What the arguments ask for.
    ///
    /// # Errors
    /// Recipients or selectors that make no sense.
    pub fn request(&self, call: &Call) -> Result<Request, CliError> {
        Ok(Request {
            recipients: self.keys.recipients(&call.session.env)?,
            selector: self.selectors.selector()?,
            mac_only_encrypted: self.selectors.mac_only_encrypted,
            // SOPS's 0 stands for "not said".
            shamir_threshold: self.shamir_secret_sharing_threshold.filter(|it| *it > 0),
            allow_nothing: self.allow_nothing,
        })
    }
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &EncryptArgs, call: &Call) -> Result<Status, CliError> {
    let request = args.new_file.request(call)?;
    match args.route.route()? {
        Route::InPlace(paths) => Batch::gather(call, &paths)?
            .each("encrypted", |item| in_place(args, call, &request, item)),
        Route::Through { input, output } => {
            let nameless = matches!(input, Input::Stdin) && args.route.filename_override.is_none();
            if nameless && request.recipients.is_empty() {
                return Err(CliError::Nameless);
            }
            let source = args.route.read(call, &input)?;
            let sealed = seal(args, call, &source, &input, &request)?;
            call.deliver(
                sealed.text.as_bytes(),
                output.as_deref(),
                Secrecy::Ciphertext,
            )
        }
    }
}

fn in_place(
    args: &EncryptArgs,
    call: &Call,
    request: &Request,
    item: &Item,
) -> Result<Outcome, CliError> {
    let name = args.route.filename_override.as_ref().unwrap_or(&item.path);
    if item.found && !source::is_claimed(&call.session, name)? {
        return Ok(Outcome::Passed);
    }
    let mut source = Source::to_replace(&call.session, &item.path)?;
    if item.found && source::is_sealed(source.bytes()) {
        return Ok(Outcome::Skipped("encrypted already"));
    }
    source.path = name.clone();
    let sealed = seal(args, call, &source, &Input::File(name.clone()), request)?;
    let people = People::of(&call.session, name).names(&sealed.recipients);
    source.replace(&call.session, sealed.text.as_bytes(), Secrecy::Ciphertext)?;
    Ok(Outcome::Done(format!(
        "{}: {} encrypted for {}; comments and layout are as they were",
        item.path.display(),
        wording::count(sealed.values, "value"),
        wording::list(&people),
    )))
}

fn seal(
    args: &EncryptArgs,
    call: &Call,
    source: &Source,
    input: &Input,
    request: &Request,
) -> Result<Encrypted, CliError> {
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&source.path, output_type)?;
    let text = source.yaml(args.route.input_type(input, input_type))?;
    let sealed = encrypt::encrypt(&call.session, &source.path, text, request)?;
    call.warn(&source.path, &sealed.warnings);
    Ok(sealed)
}
