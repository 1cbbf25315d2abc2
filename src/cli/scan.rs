//! `scan`: what stands in files, or in a whole history, that should not.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::failure;
use super::progress::ScanProgress;
use super::report;
use super::report::Format;
use super::report::Told;
use crate::actions::scan;
use crate::actions::scan::Request;
use crate::actions::scan::Scanned;
use crate::actions::scan::blobs::Watch;
use crate::actions::scan::history::Part;
use crate::scan::report::Verdict;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

const EXAMPLES: &str = "\
Examples:
  lockleaf scan                                  The files here that git tracks or does not ignore
  lockleaf scan --history                        Everything that was ever in this repository
  lockleaf scan --history --since 2026-01-01     What was brought since then
  lockleaf scan --history --path k8s/db.yaml     What that file ever held
  lockleaf scan --format html -o report.html     A page to look at
  lockleaf scan --history --update-baseline      Take what is found as known: the next scan tells news

Status 0: nothing found. 1: findings. 2: could not look. 5: nothing found in what could be looked at,
and something could not. No value is ever shown.";

/// Look for secrets in files, or in the whole history of a repository
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ScanArgs {
    /// Files and folders; with --history a repository [default: the working folder]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Scan every version of every file, whether or not a branch leads to it
    #[arg(long)]
    history: bool,
    /// Only the history of this branch, tag or commit; may be given several times
    #[arg(long, value_name = "REF", requires = "history")]
    branch: Vec<String>,
    /// Only what commits since then brought: a date as git reads it
    #[arg(long, value_name = "DATE", requires = "history")]
    since: Option<String>,
    /// Tell only what was found at this path or below; may be given several times
    #[arg(long = "path", value_name = "PATH")]
    only: Vec<String>,
    /// Scan files that git ignores, too
    #[arg(long, conflicts_with = "history")]
    ignored: bool,
    /// The form of the report
    #[arg(long, value_name = "FORMAT", default_value = "text", value_parser = report::parser())]
    format: Format,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// Write the report to this file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The file of what is known already [default: .lockleaf-baseline.json, if it is there]
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Take what is found into the baseline
    #[arg(long)]
    update_baseline: bool,
    /// Look at everything, and remember nothing of it
    #[arg(long, requires = "history")]
    no_cache: bool,
    /// How many workers share the work [default: one for each core]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

/// Runs the command.
///
/// Whatever keeps it from looking ends with [`Status::Unreadable`].
///
/// # Errors
/// A report that cannot be written.
pub fn run(args: &ScanArgs, call: &Call) -> Result<Status, CliError> {
    let begun = Instant::now();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let request = Request {
        paths: args.paths.clone(),
        ignored: args.ignored,
        largest: call.session.max_size,
        workers: args.jobs.map_or(cores.min(16), usize::from),
        baseline: args.baseline.clone(),
        begins_baseline: args.update_baseline,
        cached: !args.no_cache,
    };
    let watch = Arc::new(Watch::default());
    let progress = ScanProgress::begin(&call.ui, Arc::clone(&watch));
    let scanned = match args.history {
        true => {
            let part = Part {
                branches: args.branch.clone(),
                since: args.since.clone(),
            };
            scan::of_history(&call.session, &request, &part, &watch)
        }
        false => scan::of_files(&call.session, &request, &watch),
    };
    progress.finish();
    let mut scanned = match scanned {
        Ok(scanned) => scanned,
        // Nothing was found, and nothing was looked at.
        Err(fault) => {
            call.ui
                .fail(&failure::explain(&fault.into(), Some(&call.session)));
            return Ok(Status::Unreadable);
        }
    };
    let is_part = !args.only.is_empty() || args.since.is_some() || !args.branch.is_empty();
    narrow(&mut scanned, &args.only);
    scanned.looked.seconds = begun.elapsed().as_secs_f64();
    for (path, fault) in &scanned.unreadable {
        let message = format!("'{}' was not looked at: {fault}", path.display());
        call.ui.warn(&message, None);
    }
    if args.update_baseline {
        let is_whole = args.history && !is_part && scanned.looked.gaps.is_empty();
        return update(args, call, scanned, is_whole);
    }
    let format = match args.json {
        true => Format::json(),
        false => args.format,
    };
    let verdict = report::write(
        call,
        &Told::of_scan(&scanned),
        format,
        args.output.as_deref(),
    )?;
    Ok(match verdict {
        _ if !scanned.sifted.findings.is_empty() => Status::Refused,
        Verdict::Incomplete => Status::Incomplete,
        Verdict::Clean | Verdict::Found | Verdict::Empty => Status::Done,
    })
}

/// Leaves the findings at or below these paths.
fn narrow(scanned: &mut Scanned, only: &[String]) {
    if only.is_empty() {
        return;
    }
    let is_below = |path: &str| {
        only.iter().any(|only| {
            let only = only.trim_start_matches("./").trim_end_matches('/');
            let rest = path.strip_prefix(only);
            only == "." || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '!']))
        })
    };
    scanned.sifted.findings.retain(|finding| {
        let others = finding.origin.iter().flat_map(|origin| &origin.paths);
        is_below(&finding.place.path) || others.into_iter().any(|path| is_below(path))
    });
    scanned.once_plain.retain(|file| is_below(&file.path));
}

/// Writes the baseline, and tells what became of it.
fn update(
    args: &ScanArgs,
    call: &Call,
    scanned: Scanned,
    is_whole: bool,
) -> Result<Status, CliError> {
    let (path, updated) =
        scan::update_baseline(&call.session, scanned, args.baseline.as_deref(), is_whole)?;
    call.ui.say(&format!(
        "'{}': {} added, {} dropped, {} kept",
        path.display(),
        updated.added,
        updated.dropped,
        updated.kept
    ));
    Ok(Status::Done)
}
