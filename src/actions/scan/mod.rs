//! `scan`: what stands in files, or in a whole history, that should not.

pub mod blobs;
pub mod equipment;
pub mod history;
mod once_plain;
pub mod sift;
mod tree;

use std::path::PathBuf;

use super::ActionError;
use super::Session;
use crate::host::files::FileError;
use crate::scan::report::Looked;
use crate::scan::report::OncePlain;
use blobs::Watch;
use equipment::Equipment;
use history::Part;
use sift::Sifted;

/// What is scanned, and how.
#[derive(Clone, Debug)]
pub struct Request {
    /// Files and folders; none for the working folder.
    pub paths: Vec<PathBuf>,
    /// Whether files count that git ignores.
    pub ignored: bool,
    /// The largest file that is looked at, in bytes.
    pub largest: u64,
    /// How many workers share the work.
    pub workers: usize,
    /// Another baseline than the one that the settings name.
    pub baseline: Option<PathBuf>,
}

/// What a scan came to.
pub struct Scanned {
    /// What was found.
    pub sifted: Sifted,
    /// What was looked at.
    pub looked: Looked,
    /// Files that are encrypted today and stand readable in the history.
    pub once_plain: Vec<OncePlain>,
    /// The files that could not be read.
    pub unreadable: Vec<(PathBuf, FileError)>,
    /// The folder from which paths count.
    pub base: PathBuf,
    /// What it was made with.
    pub equipment: Equipment,
}

/// Scans files and folders.
///
/// # Errors
/// What cannot be listed, settings that make no sense.
pub fn files(session: &Session, request: &Request, watch: &Watch) -> Result<Scanned, ActionError> {
    tree::scan(session, request, watch)
}

/// Scans the history of a repository.
///
/// # Errors
/// No repository, settings that make no sense.
pub fn history(
    session: &Session,
    request: &Request,
    part: &Part,
    watch: &Watch,
) -> Result<Scanned, ActionError> {
    history::scan(session, request, part, watch)
}
