//! `check`: the hooks' question, asked where nobody gets past it.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::hook;
use super::hook::message::Occasion;
use crate::actions::check;
use std::time::Instant;

const EXAMPLES: &str = "\
Examples:
  lockleaf check --base origin/main      What this branch brings to main
  lockleaf check --base HEAD~1           What the last commit brought
  lockleaf check --base v1.2 --json      As JSON

Every commit of the branch is looked at, merges too: what a later commit took away again is still
in the history. It needs that history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for
GitLab. Without --base the variables of GitHub and GitLab say what a merge request is compared with.";

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
    /// Print one JSON object
    #[arg(long)]
    json: bool,
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
        Ok(checked) => hook::conclude(call, &checked, Occasion::Branch, args.json, begun),
        Err(fault) => hook::could_not_look(call, fault, Occasion::Branch, args.json),
    }
}
