//! Arguments that are not understood, and those that ask for help or the version.

use super::exit::Status;
use super::failure::Failure;
use super::ui::Ui;
use clap::error::ContextKind;
use clap::error::ErrorKind;
use std::ffi::OsString;

/// Commands whose arguments can be secret values, which no message may repeat.
const WITH_VALUES: [&str; 1] = ["set"];

/// SOPS's flags that stood for commands before it had commands.
const OLD_SPELLINGS: [(&[&str], &str); 4] = [
    (&["-e", "--encrypt"], "encrypt"),
    (&["-d", "--decrypt"], "decrypt"),
    (&["-r", "--rotate"], "rotate"),
    (&["--set"], "set"),
];

/// Answers arguments that name no command to be run.
pub fn answer(fault: &clap::Error, args: &[OsString], ui: &Ui) -> Status {
    match fault.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => match ui.styled(&fault.render()) {
            Ok(()) => Status::Done,
            Err(_) => Status::Unwritable,
        },
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ui.say_styled(&fault.render());
            Status::Unreadable
        }
        _ => {
            tell(fault, args, ui);
            Status::Unreadable
        }
    }
}

fn tell(fault: &clap::Error, args: &[OsString], ui: &Ui) {
    let failure = |message: String, hint: Option<String>| Failure {
        message,
        notes: Vec::new(),
        hint,
        status: Status::Unreadable,
    };
    let words: Vec<&str> = args.iter().skip(1).filter_map(|arg| arg.to_str()).collect();
    if let Some(command) = WITH_VALUES.iter().find(|it| words.contains(*it)) {
        let missing = fault.kind() == ErrorKind::MissingRequiredArgument;
        let what = if missing {
            "are missing"
        } else {
            "are not understood"
        };
        return ui.fail(&failure(
            format!("some arguments of `{command}` {what}; they are not repeated here, since one may be a secret"),
            Some(format!(
                "put a value with spaces or a leading '-' in quotes behind `--`, or use --value-stdin; see `lockleaf help {command}`"
            )),
        ));
    }
    let old = |word: &&str| OLD_SPELLINGS.iter().find(|(flags, _)| flags.contains(word));
    if let (Some((_, command)), true) = (words.first().and_then(old), is_unknown(fault)) {
        return ui.fail(&failure(
            format!(
                "'{}' is an old spelling of SOPS that is not supported yet",
                words[0]
            ),
            Some(format!("use the command: lockleaf {command}")),
        ));
    }
    if fault.kind() == ErrorKind::InvalidSubcommand
        && fault.get(ContextKind::SuggestedSubcommand).is_none()
    {
        let word = words
            .iter()
            .find(|word| !word.starts_with('-'))
            .unwrap_or(&"");
        return ui.fail(&failure(
            format!("there is no command '{word}'"),
            Some(
                "`lockleaf help` lists the commands; to edit a file: lockleaf edit FILE".to_owned(),
            ),
        ));
    }
    ui.say_styled(&fault.render());
}

fn is_unknown(fault: &clap::Error) -> bool {
    matches!(
        fault.kind(),
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand
    )
}
