//! `updatekeys`: lets the recipients of files follow their rule.

use super::Call;
use super::batch::Batch;
use super::batch::Item;
use super::batch::Outcome;
use super::error::CliError;
use super::exit::Status;
use super::options::TypeArgs;
use super::people::People;
use super::wording;
use crate::actions::source;
use crate::actions::source::Source;
use crate::actions::updatekeys;
use crate::actions::updatekeys::OnRemoval;
use crate::actions::updatekeys::Plan;
use crate::host::files::Secrecy;
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  lockleaf updatekeys k8s/db.yaml            Show who comes and who goes, and ask
  lockleaf updatekeys --yes k8s/             Let every encrypted file of a folder follow .sops.yaml

When somebody is removed, the file gets a new data key and every value is encrypted anew. What the
person could read until now may have been kept: replace those values too.";

/// Let the recipients of files follow .sops.yaml
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UpdatekeysArgs {
    /// Files or folders
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
    /// Keep the data key when somebody is removed, as SOPS does: their key still opens the values
    #[arg(long)]
    keep_data_key: bool,
    #[command(flatten)]
    types: TypeArgs,
}

/// A file and how its recipients would change.
struct Planned {
    path: PathBuf,
    source: Source,
    plan: Plan,
}

/// Runs the command.
///
/// # Errors
/// What is not understood or not done.
pub fn run(args: &UpdatekeysArgs, call: &Call) -> Result<Status, CliError> {
    let mut batch = Batch::gather(call, &args.files)?;
    let mut planned = Vec::new();
    while let Some(item) = batch.next() {
        match plan(args, call, &item) {
            Ok(Some(file)) if file.plan.is_empty() => {
                batch.take(Ok(Outcome::Skipped("up to date")))?;
            }
            Ok(Some(file)) => planned.push(file),
            Ok(None) => batch.take(Ok(Outcome::Passed))?,
            Err(fault) => batch.take(Err(fault))?,
        }
    }
    for files in alike(&planned) {
        call.ui.show(&in_words(args, call, &files));
    }
    if !planned.is_empty() && !args.yes {
        call.confirm("Is this okay?")?;
    }
    for file in planned {
        let outcome = carry_out(args, call, file);
        batch.take(outcome)?;
    }
    Ok(batch.finish("updated"))
}

fn plan(args: &UpdatekeysArgs, call: &Call, item: &Item) -> Result<Option<Planned>, CliError> {
    let source = Source::to_replace(&call.session, &item.path)?;
    if item.found && !source::is_sealed(source.bytes()) {
        return Ok(None);
    }
    let on_removal = match args.keep_data_key {
        true => OnRemoval::KeepDataKey,
        false => OnRemoval::NewDataKey,
    };
    let text = source.yaml(args.types.named()[0])?;
    let plan = updatekeys::plan(&call.session, &item.path, text, on_removal)?;
    call.warn(&item.path, &plan.warnings);
    Ok(Some(Planned {
        path: item.path.clone(),
        source,
        plan,
    }))
}

/// Files whose recipients change in the same way, told together.
fn alike(planned: &[Planned]) -> Vec<Vec<&Planned>> {
    let mut sorts: Vec<Vec<&Planned>> = Vec::new();
    for file in planned {
        let same = |sort: &&mut Vec<&Planned>| sort.first().is_some_and(|it| it.plan == file.plan);
        match sorts.iter_mut().find(same) {
            Some(sort) => sort.push(file),
            None => sorts.push(vec![file]),
        }
    }
    sorts
}

fn in_words(args: &UpdatekeysArgs, call: &Call, files: &[&Planned]) -> String {
    let mut lines: Vec<String> = files
        .iter()
        .map(|it| it.path.display().to_string())
        .collect();
    let Some(Planned { path, plan, .. }) = files.first() else {
        return String::new();
    };
    let people = People::of(&call.session, path);
    let all = [('=', &plan.kept), ('+', &plan.added), ('-', &plan.removed)];
    for (mark, ids) in all {
        lines.extend(
            ids.iter()
                .map(|id| format!("  {mark} {}", people.named(id))),
        );
    }
    if plan.regrouped {
        lines.push("  the key groups, or how many of them are needed, change".to_owned());
    }
    let these = if files.len() == 1 {
        "this file"
    } else {
        "these files"
    };
    if !plan.added.is_empty() {
        let who = wording::list(&people.names(&plan.added));
        lines.push(format!("  {who} can open {these} from now on"));
    }
    if !plan.removed.is_empty() {
        let who = wording::list(&people.names(&plan.removed));
        lines.push(match args.keep_data_key {
            true => format!("  {who} is taken off the list, but can still open the values: the data key stays"),
            false => format!("  {who} can no longer open {these}; because a recipient is removed, all values get a new data key"),
        });
    }
    lines.join("\n")
}

fn carry_out(args: &UpdatekeysArgs, call: &Call, file: Planned) -> Result<Outcome, CliError> {
    let text = file.source.yaml(args.types.named()[0])?;
    let text = updatekeys::updatekeys(&call.session, &file.path, text, &file.plan)?;
    file.source
        .replace(&call.session, text.as_bytes(), Secrecy::Ciphertext)?;
    let key = if file.plan.new_data_key {
        ", with a new data key"
    } else {
        ""
    };
    Ok(Outcome::Done(format!(
        "{}: recipients updated{key}",
        file.path.display()
    )))
}
