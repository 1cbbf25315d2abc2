//! `status`: tells what can be told of files; `filestatus` tells it as SOPS does.

use super::Call;
use super::batch::Batch;
use super::batch::Item;
use super::batch::Outcome;
use super::error::CliError;
use super::exit::Status;
use super::options::TypeArgs;
use super::people::People;
use super::wording;
use crate::actions::ActionError;
use crate::actions::source;
use crate::actions::source::Source;
use crate::actions::status;
use crate::actions::status::Facts;
use crate::actions::status::Judged;
use crate::sops::seal::Verdict;
use serde_json::json;
use std::path::Path;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf status k8s/db.yaml                Who can open it, who wrote it last, is it intact
  lockleaf status k8s/                       Tell it of every encrypted file of a folder
  lockleaf status --json k8s/ | jq           One line of JSON for each file

A file that does not verify ends the command with the status that decrypt would have.";

/// Tell who can open files, who wrote them last, and whether they are intact
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct StatusArgs {
    /// Files or folders
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Print one line of JSON for each file
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    types: TypeArgs,
}

/// Tell whether a file is encrypted, as SOPS does
#[derive(clap::Args, Debug)]
pub struct FilestatusArgs {
    /// The file
    file: PathBuf,
    #[command(flatten)]
    types: TypeArgs,
}

/// Runs the command.
///
/// # Errors
/// What cannot be read.
pub fn run(args: &StatusArgs, call: &Call) -> Result<Status, CliError> {
    let mut batch = Batch::gather(call, &args.files)?;
    while let Some(item) = batch.next() {
        let told = tell(args, call, &item);
        batch.take(&item.path, told)?;
    }
    Ok(batch.end())
}

/// Runs the SOPS spelling of the command.
///
/// # Errors
/// What cannot be read.
pub fn run_filestatus(args: &FilestatusArgs, call: &Call) -> Result<Status, CliError> {
    let source = Source::read(&call.session, &args.file)?;
    source.yaml(args.types.named()[0])?;
    let encrypted = source::is_sealed(source.bytes());
    call.ui
        .lines(&json!({ "encrypted": encrypted }).to_string())?;
    Ok(Status::Done)
}

fn tell(args: &StatusArgs, call: &Call, item: &Item) -> Result<Outcome, CliError> {
    if item.is_beside() {
        return Ok(Outcome::Passed);
    }
    let source = Source::read(&call.session, &item.path)?;
    if item.found && !source::is_sealed(source.bytes()) {
        return Ok(Outcome::Passed);
    }
    let text = source.yaml(args.types.named()[0])?;
    let status = status::status(&call.session, &item.path, text)?;
    let facts = match status {
        status::Status::Plain => None,
        status::Status::Sealed(facts) => Some(facts),
    };
    let told = match args.json {
        true => in_json(&item.path, facts.as_deref()),
        false => in_words(call, &item.path, facts.as_deref()),
    };
    call.ui.lines(&told)?;
    match facts.map(|facts| facts.opened) {
        Some(Judged::Fails(fault)) => Err(fault.into()),
        _ => Ok(Outcome::Quietly),
    }
}

fn in_words(call: &Call, path: &Path, facts: Option<&Facts>) -> String {
    let Some(facts) = facts else {
        return format!("{}\n  encrypted    no", path.display());
    };
    let people = People::of(&call.session, path);
    let values = match &facts.opened {
        Judged::Opens { values, .. } => format!("yes, {}", wording::count(*values, "value")),
        Judged::NoKey(_) | Judged::Fails(_) => "yes".to_owned(),
    };
    let mut lines = vec![path.display().to_string()];
    let mut line = |name: &str, text: &str| lines.push(format!("  {name:<12} {text}"));
    line("encrypted", &values);
    line("intact", &intact(&facts.opened));
    line("last change", &facts.lastmodified);
    let several = facts.groups.len() > 1;
    for (number, group) in facts.groups.iter().enumerate() {
        for (position, (kind, id)) in group.iter().enumerate() {
            let name = match (position, several) {
                (0, true) => format!("group {}", number + 1),
                (0, false) => "recipients".to_owned(),
                _ => String::new(),
            };
            let kind = if *kind == "age" {
                String::new()
            } else {
                format!("{kind}: ")
            };
            line(&name, &format!("{kind}{}", people.named(id)));
        }
    }
    if several {
        let needed = facts.threshold.map_or(facts.groups.len(), |it| it as usize);
        line("needed", &wording::count(needed, "group"));
    }
    if let Judged::Opens { vouched: false, .. } = facts.opened {
        line("", "these recipients are not vouched for");
    }
    let (key, value) = &facts.selector;
    line("selects", &format!("{key}: {value}"));
    if facts.mac_only_encrypted {
        line("", "the MAC covers encrypted values only");
    }
    lines.join("\n")
}

/// Whether the file is as it was written, and by whom.
fn intact(opened: &Judged) -> String {
    match opened {
        Judged::Opens {
            verdict: Verdict::Sealed,
            ..
        } => "yes: keys, structure and values are as lockleaf wrote them".to_owned(),
        Judged::Opens { .. } => {
            "values only: it was last written by sops, so keys and structure are not vouched for"
                .to_owned()
        }
        Judged::NoKey(_) => "unknown: you have no key that opens it".to_owned(),
        Judged::Fails(fault) => format!("no: {}", fault_alone(fault)),
    }
}

fn in_json(path: &Path, facts: Option<&Facts>) -> String {
    let path = path.display().to_string();
    let Some(facts) = facts else {
        return json!({ "path": path, "encrypted": false }).to_string();
    };
    let recipient = |(kind, id): &(&str, String)| json!({ "type": kind, "id": id });
    let group = |group: &Vec<_>| group.iter().map(recipient).collect::<Vec<_>>();
    let (selector, value) = &facts.selector;
    let mut told = json!({
        "path": path,
        "encrypted": true,
        "groups": facts.groups.iter().map(group).collect::<Vec<_>>(),
        "threshold": facts.threshold,
        "lastmodified": facts.lastmodified,
        "selector": { *selector: value },
        "mac_only_encrypted": facts.mac_only_encrypted,
        "version": facts.version,
    });
    let opened = match &facts.opened {
        Judged::Opens {
            verdict,
            vouched,
            values,
        } => json!({
            "opens": true,
            "written_by": if *verdict == Verdict::Sealed { "lockleaf" } else { "sops" },
            "recipients_vouched_for": vouched,
            "values": values,
        }),
        Judged::NoKey(_) => json!({ "opens": false }),
        Judged::Fails(fault) => json!({ "opens": false, "fault": fault_alone(fault) }),
    };
    if let (Some(told), Some(opened)) = (told.as_object_mut(), opened.as_object()) {
        told.extend(opened.clone());
    }
    told.to_string()
}

fn fault_alone(fault: &ActionError) -> String {
    match fault {
        ActionError::Open { fault, .. } => fault.to_string(),
        fault => fault.to_string(),
    }
}
