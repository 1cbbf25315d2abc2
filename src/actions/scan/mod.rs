//! `scan`: what stands in files, or in a whole history, that should not.

pub mod blobs;
mod cache;
pub mod equipment;
pub mod fault;
pub mod history;
mod known;
mod once_plain;
mod origins;
mod remembered;
pub(super) mod settings;
pub mod sift;
mod tree;

use std::path::Path;
use std::path::PathBuf;

use super::ActionError;
use super::Session;
use super::source;
use crate::host::files;
use crate::host::files::FileError;
use crate::host::files::Secrecy;
use crate::scan::baseline::FILE_NAME;
use crate::scan::baseline::Gone;
use crate::scan::baseline::Updated;
use crate::scan::report::Looked;
use crate::scan::report::OncePlain;
use blobs::Watch;
use equipment::Equipment;
use equipment::SettingsText;
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
    /// Whether a baseline is begun where there is none.
    pub begins_baseline: bool,
    /// Whether earlier scans of a history are remembered.
    pub cached: bool,
}

impl Request {
    /// Puts the baseline that is asked for into place.
    fn equip(&self, session: &Session, equipment: &mut Equipment) -> Result<(), ActionError> {
        if let Some(path) = &self.baseline {
            let there = session.env.current_dir().join(path);
            match files::exists(&there) {
                true => equipment.take_baseline(&SettingsText {
                    path: path.display().to_string(),
                    bytes: tree::read_settings(&there)?,
                })?,
                false if self.begins_baseline => equipment.baseline = None,
                false => {
                    return Err(ActionError::File {
                        path: path.clone(),
                        fault: FileError::Missing,
                    });
                }
            }
        }
        if self.begins_baseline {
            equipment.begin_baseline(session);
        }
        Ok(())
    }
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
pub fn of_files(
    session: &Session,
    request: &Request,
    watch: &Watch,
) -> Result<Scanned, ActionError> {
    tree::scan(session, request, watch)
}

/// Scans the history of a repository.
///
/// # Errors
/// No repository, settings that make no sense.
pub fn of_history(
    session: &Session,
    request: &Request,
    part: &Part,
    watch: &Watch,
) -> Result<Scanned, ActionError> {
    history::scan(session, request, part, watch)
}

/// Takes what was found into the baseline: the named file, else that of the settings. What is not
/// found any more is dropped where everything was looked at.
///
/// # Errors
/// A file that cannot be written.
pub fn update_baseline(
    session: &Session,
    mut scanned: Scanned,
    named: Option<&Path>,
    is_whole: bool,
) -> Result<(PathBuf, Updated), ActionError> {
    let settings = &scanned.equipment.settings.scan;
    let path = match named {
        Some(path) => session.env.current_dir().join(path),
        None => {
            let name = settings.baseline.as_deref().unwrap_or(FILE_NAME);
            scanned.base.join(name)
        }
    };
    let mut findings = scanned.sifted.findings;
    findings.append(&mut scanned.sifted.known);
    let gone = match is_whole {
        true => Gone::Dropped,
        false => Gone::Kept,
    };
    let Some(mut baseline) = scanned.equipment.baseline else {
        return Ok((path, Updated::default()));
    };
    let updated = baseline.update(&findings, gone, sift::today());
    source::write_output(
        session,
        &path,
        baseline.write().as_bytes(),
        Secrecy::Ciphertext,
    )?;
    Ok((path, updated))
}
