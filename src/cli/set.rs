//! `set`: sets one value of a sealed file.

use super::Call;
use super::changed;
use super::error::CliError;
use super::exit::Status;
use super::options::OpenArgs;
use super::options::PlaceArgs;
use super::options::TypeArgs;
use crate::actions::place::Address;
use crate::actions::set;
use crate::actions::set::Given;
use crate::actions::set::Request;
use crate::actions::source::Source;
use crate::host::terminal::PromptError;
use crate::secret::Plaintext;
use crate::secret::SecretBytes;
use crate::sops::opened::MacCheck;
use age::secrecy::ExposeSecret;
use std::path::Path;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf set db.yaml stringData.password               Asks for the value, and does not show it
  lockleaf set db.yaml data.password --generate          A random password; --generate=32 for a length
  printf %s \"$token\" | lockleaf set db.yaml stringData.token --value-stdin
  lockleaf set db.yaml data.ca --value-file ca.pem
  lockleaf set db.yaml replicas 3
  lockleaf set db.yaml '[\"servers\"][0]' '{\"host\": \"a\"}'

Only that value's line changes. A key that is not there yet is created, and an index at the end of
a list appends.

What VALUE means: with a path in SOPS's spelling it is JSON. With a dotted path JSON is taken as
JSON and anything else as the text itself; a number or a boolean that replaces a text stays text,
and so does everything under `data` and `stringData` of a Secret. From a file or stdin, a dotted
path takes the text as it is (the line break behind a single line does not count); --json takes
it as JSON. Other people on the machine can see arguments: for a secret, prefer the prompt,
--value-stdin or --value-file.";

/// The length of a generated password, unless another is asked for.
const GENERATED_LENGTH: &str = "24";

/// Set one value
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SetArgs {
    /// The file
    file: PathBuf,
    /// Where the value stands, such as data.user or ["data"]["user"]
    path: String,
    /// The value, or with --value-file the file that holds it; asked for if there is none
    #[arg(allow_negative_numbers = true)]
    value: Option<String>,
    /// Take VALUE for the name of a file that holds the value
    #[arg(long)]
    value_file: bool,
    /// Read the value from stdin
    #[arg(long)]
    value_stdin: bool,
    /// Make a random password of this many characters [default: 24, at least 20]
    #[arg(long, value_name = "LENGTH", num_args = 0..=1, require_equals = true, default_missing_value = GENERATED_LENGTH)]
    generate: Option<usize>,
    /// Take the value for JSON
    #[arg(long)]
    json: bool,
    /// Do nothing if the value is there already
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

// The value is an argument: it must not be printed by accident.
impl std::fmt::Debug for SetArgs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SetArgs").finish_non_exhaustive()
    }
}

/// Runs the command.
///
/// # Errors
/// What does not open, a path that leads nowhere, a value that does not fit.
pub fn run(args: &SetArgs, call: &Call) -> Result<Status, CliError> {
    let check = args.open.check()?;
    let address = Address::parse(&args.path, args.place.choice()).map_err(CliError::SetPath)?;
    let [input_type, output_type] = args.types.named();
    call.refuse_output_type(&args.file, output_type)?;
    let source = Source::to_replace(&call.session, &args.file)?;
    let text = source.yaml(input_type)?;
    let given = given(args, call, &address)?;
    let request = Request {
        address,
        data: args.place.data(),
        ignore_mac: check == MacCheck::Ignore,
        idempotent: args.idempotent,
    };
    let outcome = set::set(&call.session, &args.file, text, &given, &request)?;
    changed::save(call, source, &args.file, outcome)
}

/// The value, from the one source that was named, or from the person at the terminal.
fn given(args: &SetArgs, call: &Call, address: &Address) -> Result<Given, CliError> {
    let sources = [
        args.value.is_some() || args.value_file,
        args.value_stdin,
        args.generate.is_some(),
    ];
    if sources.iter().filter(|it| **it).count() > 1 {
        return Err(CliError::SeveralValues);
    }
    let json = args.json || address.is_sops_spelling();
    if let Some(length) = args.generate {
        return Ok(Given::Generated(length));
    }
    if args.value_stdin || args.value_file {
        let source = match (&args.value, args.value_stdin) {
            (_, true) => Source::stdin(&call.session, Path::new("stdin"))?,
            (Some(path), false) => Source::read(&call.session, Path::new(path))?,
            (None, false) => return Err(CliError::NoValueFile),
        };
        let text = match std::str::from_utf8(source.bytes()) {
            Ok(text) => text,
            Err(_) if json => return Err(CliError::ValueNotText),
            Err(_) => return Ok(Given::Bytes(SecretBytes::new(source.bytes().to_vec()))),
        };
        return Ok(match json {
            true => Given::Json(Plaintext::new(text.to_owned())),
            false => Given::Text(Plaintext::new(single_line(text).to_owned())),
        });
    }
    match &args.value {
        Some(value) if json => Ok(Given::Json(Plaintext::new(value.clone()))),
        Some(value) => Ok(Given::Free(Plaintext::new(value.clone()))),
        None => {
            let question = format!("Value for {}", args.path);
            let typed = call.session.prompter.secret(&question);
            let typed = typed.map_err(|fault| match fault {
                PromptError::NoTerminal => CliError::NoValue,
                fault => CliError::Unanswered {
                    what: "no value was typed",
                    fault,
                },
            })?;
            let text = Plaintext::new(typed.expose_secret().to_owned());
            Ok(if args.json {
                Given::Json(text)
            } else {
                Given::Text(text)
            })
        }
    }
}

/// A text without the line break that ends its only line.
fn single_line(text: &str) -> &str {
    let line = text.strip_suffix('\n').unwrap_or(text);
    let line = line.strip_suffix('\r').unwrap_or(line);
    match line.contains(['\n', '\r']) {
        true => text,
        false => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_break_behind_a_single_line_does_not_count() {
        assert_eq!(single_line("one\n"), "one");
        assert_eq!(single_line("one\r\n"), "one");
        assert_eq!(single_line("one"), "one");
        assert_eq!(single_line("one\ntwo\n"), "one\ntwo\n");
        assert_eq!(single_line("one\n\n"), "one\n\n");
    }
}
