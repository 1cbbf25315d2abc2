//! The command line: the table of commands, and one call from its arguments to its exit status.

mod advice;
#[cfg(feature = "kube")]
mod apply;
mod batch;
mod changed;
mod check;
mod completion;
mod decrypt;
#[cfg(feature = "kube")]
mod diff;
mod edit;
mod encrypt;
mod error;
mod exit;
mod failure;
mod get;
mod hook;
#[cfg(feature = "kube")]
mod k8s;
mod keygen;
#[cfg(feature = "kube")]
mod mask;
mod misunderstood;
mod options;
mod people;
mod progress;
mod report;
mod rotate;
mod rules;
mod scan;
#[cfg(all(test, feature = "kube"))]
mod schema;
mod set;
mod status;
#[cfg(feature = "kube")]
mod told;
mod ui;
mod unset;
mod updatekeys;
#[cfg(feature = "kube")]
mod verify;
#[cfg(not(feature = "kube"))]
mod without;
mod wording;

use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::Warning;
use crate::actions::source;
use crate::actions::text::InputType;
use crate::host::env::Env;
use crate::host::files::Secrecy;
use crate::host::files::WriteThrough;
use crate::host::process;
use crate::host::terminal::Terminal;
use clap::Parser;
use clap::Subcommand;
use error::CliError;
use exit::Status;
use options::GlobalArgs;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use ui::Ui;

/// The program's name.
const NAME: &str = "lockleaf";

const EXAMPLES: &str = "\
Examples:
  lockleaf keygen                     Make a key, and print the recipient that belongs to it
  lockleaf encrypt -i secrets.yaml    Encrypt its values for whom .sops.yaml names
  lockleaf edit secrets.yaml          Edit it in your editor
  lockleaf get secrets.yaml data.user Print one value

`lockleaf help COMMAND` tells more, with examples.";

/// Keep secrets in git: encrypt the values of YAML and Kubernetes manifests in SOPS's file format
#[derive(Parser, Debug)]
#[command(
    name = NAME,
    version,
    disable_version_flag = true,
    after_help = EXAMPLES,
    arg_required_else_help = true,
    subcommand_required = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    global: GlobalArgs,
    /// Print the version
    #[arg(short = 'v', short_alias = 'V', long, action = clap::ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    command: Command,
}

/// The table of commands.
#[derive(Subcommand, Debug)]
enum Command {
    Encrypt(Box<encrypt::EncryptArgs>),
    Decrypt(Box<decrypt::DecryptArgs>),
    Edit(Box<edit::EditArgs>),
    Get(get::GetArgs),
    Set(set::SetArgs),
    Unset(unset::UnsetArgs),
    Rotate(Box<rotate::RotateArgs>),
    Updatekeys(updatekeys::UpdatekeysArgs),
    Status(status::StatusArgs),
    #[command(hide = true)]
    Filestatus(status::FilestatusArgs),
    Hook(hook::HookArgs),
    Scan(Box<scan::ScanArgs>),
    Check(check::CheckArgs),
    Rules(rules::RulesArgs),
    #[cfg(feature = "kube")]
    Apply(Box<apply::ApplyArgs>),
    #[cfg(feature = "kube")]
    Diff(Box<diff::DiffArgs>),
    #[cfg(feature = "kube")]
    Verify(Box<verify::VerifyArgs>),
    #[cfg(feature = "kube")]
    K8s(Box<k8s::K8sArgs>),
    #[cfg(not(feature = "kube"))]
    Apply(without::WithoutArgs),
    #[cfg(not(feature = "kube"))]
    Diff(without::WithoutArgs),
    #[cfg(not(feature = "kube"))]
    Verify(without::WithoutArgs),
    #[cfg(not(feature = "kube"))]
    K8s(without::WithoutArgs),
    Keygen(keygen::KeygenArgs),
    Completion(completion::CompletionArgs),
}

/// Runs lockleaf with `args` (program name first) and returns its exit status.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    // Without it a crash could write keys to a core file; that it fails is no reason to do nothing.
    let hardened = process::harden();
    let env = Env::snapshot();
    let ui = Ui::new(&env);
    if hardened.is_err() {
        ui.warn(
            "this system may write the memory of a crashed program to disk",
            None,
        );
    }
    let args: Vec<OsString> = args.into_iter().collect();
    let status = match Cli::try_parse_from(&args) {
        Ok(cli) => dispatch(cli, env, ui),
        Err(fault) => misunderstood::answer(&fault, &args, &ui),
    };
    status.into()
}

fn dispatch(cli: Cli, env: Env, ui: Ui) -> Status {
    if cli.global.quiet {
        ui.be_quiet();
    }
    if cli.global.no_color {
        ui.be_plain();
    }
    if let Command::Completion(args) = &cli.command {
        return conclude(completion::run(args, &ui), &ui, None);
    }
    let Ok(session) = Session::new(env, Arc::new(Terminal::new())) else {
        return conclude(Err(CliError::NoRandomness), &ui, None);
    };
    let call = Call::new(&cli.global, session, ui);
    let outcome = match &cli.command {
        Command::Encrypt(args) => encrypt::run(args, &call),
        Command::Decrypt(args) => decrypt::run(args, &call),
        Command::Edit(args) => edit::run(args, &call),
        Command::Get(args) => get::run(args, &call),
        Command::Set(args) => set::run(args, &call),
        Command::Unset(args) => unset::run(args, &call),
        Command::Rotate(args) => rotate::run(args, &call),
        Command::Updatekeys(args) => updatekeys::run(args, &call),
        Command::Status(args) => status::run(args, &call),
        Command::Filestatus(args) => status::run_filestatus(args, &call),
        Command::Hook(args) => hook::run(args, &call),
        Command::Scan(args) => scan::run(args, &call),
        Command::Check(args) => check::run(args, &call),
        Command::Rules(args) => rules::run(args, &call),
        #[cfg(feature = "kube")]
        Command::Apply(args) => apply::run(args, &call),
        #[cfg(feature = "kube")]
        Command::Diff(args) => diff::run(args, &call),
        #[cfg(feature = "kube")]
        Command::Verify(args) => verify::run(args, &call),
        #[cfg(feature = "kube")]
        Command::K8s(args) => k8s::run(args, &call),
        #[cfg(not(feature = "kube"))]
        Command::Apply(_) => without::run("apply"),
        #[cfg(not(feature = "kube"))]
        Command::Diff(_) => without::run("diff"),
        #[cfg(not(feature = "kube"))]
        Command::Verify(_) => without::run("verify"),
        #[cfg(not(feature = "kube"))]
        Command::K8s(_) => without::run("k8s"),
        Command::Keygen(args) => keygen::run(args, &call),
        Command::Completion(args) => completion::run(args, &call.ui),
    };
    for warning in call.session.identity_warnings() {
        call.warn(Path::new(""), &[warning]);
    }
    conclude(outcome, &call.ui, Some(&call.session))
}

fn conclude(outcome: Result<Status, CliError>, ui: &Ui, session: Option<&Session>) -> Status {
    outcome.unwrap_or_else(|fault| {
        let failure = failure::explain(&fault, session);
        ui.fail(&failure);
        failure.status
    })
}

/// What every command of one call works with.
struct Call {
    session: Session,
    ui: Ui,
}

impl Call {
    fn new(global: &GlobalArgs, mut session: Session, ui: Ui) -> Self {
        if let Some(path) = &global.config {
            session.config = Some(path.clone());
        }
        if let Some(size) = global.max_size {
            session.max_size = size;
        }
        if global.write_through {
            session.write_through = WriteThrough::Yes;
        }
        Self { session, ui }
    }

    /// Warns of what an action noticed at the file at `path`.
    fn warn(&self, path: &Path, warnings: &[Warning]) {
        for (message, hint) in advice::of_all(warnings, path) {
            self.ui.warn(&message, hint.as_deref());
        }
    }

    /// Asks for a yes.
    fn confirm(&self, question: &str) -> Result<(), CliError> {
        match self.session.prompter.confirm(question, false) {
            Ok(true) => Ok(()),
            Ok(false) => Err(CliError::Declined),
            Err(fault) => Err(CliError::Unanswered {
                what: "nothing was changed, for nobody said yes",
                fault,
            }),
        }
    }

    /// Gives a result to the file that was named for it, or to stdout.
    fn deliver(
        &self,
        bytes: &[u8],
        output: Option<&Path>,
        secrecy: Secrecy,
    ) -> Result<Status, CliError> {
        match output {
            Some(path) => source::write_output(&self.session, path, bytes, secrecy)?,
            None => self.ui.result(bytes)?,
        }
        Ok(Status::Done)
    }

    /// Refuses a type that cannot be written.
    fn refuse_output_type(
        &self,
        path: &Path,
        output_type: Option<InputType>,
    ) -> Result<(), CliError> {
        match output_type {
            None | Some(InputType::Yaml) => Ok(()),
            Some(input_type) => Err(CliError::Action(ActionError::Format {
                path: path.to_owned(),
                input_type,
            })),
        }
    }
}
