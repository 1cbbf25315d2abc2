//! `check`: the hooks' question, asked where nobody gets past it.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::hook;
use super::hook::message::Occasion;
use super::report;
use super::report::Format;
use super::report::Told;
use crate::actions::check;
use crate::actions::check::Checked;
use std::path::PathBuf;
use std::time::Instant;

const EXAMPLES: &str = "\
Examples:
  lockleaf check --base origin/main      What this branch brings to main
  lockleaf check --base HEAD~1           What the last commit brought
  lockleaf check --base v1.2 --json      As JSON
  lockleaf check --format sarif -o lockleaf.sarif
                                         The text, and a file for GitHub's code scanning
  lockleaf check --format gitlab -o gl-code-quality-report.json
                                         The text, and a file for GitLab's merge requests

Every commit of the branch is looked at, merges too: what a later commit took away again is still
in the history. It needs that history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for
GitLab. Without --base the variables of GitHub and GitLab say what a merge request is compared with.
Within GitHub Actions the text comes with annotations of the changed lines.

Status 0: nothing found. 1: findings. 2: could not look, or not at everything.";

/// What CI systems call the base of a merge request, and what stands before it.
const BASES: [(&str, &str); 3] = [
    ("CI_MERGE_REQUEST_DIFF_BASE_SHA", ""),
    ("GITHUB_BASE_REF", "origin/"),
    ("BITBUCKET_PR_DESTINATION_BRANCH", "origin/"),
];

/// Look for secrets in what a branch brings, for CI
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct CheckArgs {
    /// What HEAD is compared with: a branch, a tag or a commit
    #[arg(long, value_name = "REF")]
    base: Option<String>,
    /// The form of the report
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = report::parser())]
    format: Format,
    /// Print one JSON object on one line, as hooks do
    #[arg(long, conflicts_with_all = ["format", "output"])]
    json: bool,
    /// Write the report to this file, and print the text
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// If nothing says what HEAD is compared with.
pub fn run(args: &CheckArgs, call: &Call) -> Result<Status, CliError> {
    let begun = Instant::now();
    let known = || {
        BASES.iter().find_map(|(name, before)| {
            let base = call.session.env.text(name)?;
            Some(format!("{before}{base}"))
        })
    };
    let base = args.base.clone().or_else(known).ok_or(CliError::NoBase)?;
    match check::check(&call.session, &base) {
        Ok(checked) => tell(args, call, &checked, begun),
        Err(fault) => hook::could_not_look(call, fault, Occasion::Branch, args.json),
    }
}

/// Writes the report that was asked for, and the text where that leaves stdout to it.
fn tell(
    args: &CheckArgs,
    call: &Call,
    checked: &Checked,
    begun: Instant,
) -> Result<Status, CliError> {
    let told = Told::of_check(call, checked, begun.elapsed().as_secs_f64());
    let is_for_programs = !args.format.is_text();
    if is_for_programs || args.output.is_some() {
        report::write(call, &told, args.format, args.output.as_deref())?;
    }
    if is_for_programs && args.output.is_none() {
        return Ok(hook::status_of(checked));
    }
    let status = hook::conclude(call, checked, Occasion::Branch, args.json, begun)?;
    let is_github = call.session.env.text("GITHUB_ACTIONS") == Some("true");
    if let (true, false, Some(github)) = (is_github, args.json, Format::github()) {
        report::write(call, &told, github, None)?;
    }
    Ok(status)
}
