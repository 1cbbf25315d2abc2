//! `gather`: the objects of files, folders, stdin and kustomizations, opened in memory.
//!
//! Everything is read before anything is done with it: one file that does not open, and nothing is
//! given at all. All such files are told at once.

mod failure;
mod files;
mod glob;
mod kustomize;
mod paths;
mod remark;
pub mod weak;

pub use failure::GatherError;
pub use failure::GatherFault;
pub use kustomize::Complaint;
pub use remark::Remark;

use super::Piece;
use crate::actions::Session;
use std::collections::HashSet;
use std::path::PathBuf;

/// What the command line names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file, a folder with all below it, or a pattern that no shell has expanded.
    Path(PathBuf),
    /// What comes on stdin.
    Stdin,
    /// A folder with a kustomization.
    Kustomization(PathBuf),
}

impl Input {
    /// What a word of the command line names.
    pub fn of(word: PathBuf) -> Self {
        match word.as_os_str() == "-" {
            true => Self::Stdin,
            false => Self::Path(word),
        }
    }
}

/// The objects of all inputs.
pub struct Gathered {
    /// The objects, in the order of the inputs.
    pub pieces: Vec<Piece>,
    /// What is to be said about their files.
    pub remarks: Vec<Remark>,
}

/// Reads all inputs.
///
/// # Errors
/// Everything that cannot be read, opened or understood; then nothing is given.
pub fn gather(session: &Session, inputs: &[Input]) -> Result<Gathered, GatherError> {
    let mut gathering = Gathering {
        session,
        pieces: Vec::new(),
        remarks: Vec::new(),
        faults: Vec::new(),
        read: HashSet::new(),
    };
    if inputs.is_empty() {
        gathering.faults.push(GatherFault::NoInput);
    }
    let stdins = inputs.iter().filter(|input| **input == Input::Stdin);
    if stdins.count() > 1 {
        gathering.faults.push(GatherFault::StdinTwice);
        return Err(GatherError(gathering.faults));
    }
    for input in inputs {
        match input {
            Input::Stdin => gathering.stdin(),
            Input::Path(path) => gathering.path(path),
            Input::Kustomization(folder) => gathering.kustomization(folder),
        }
    }
    match gathering.faults.is_empty() {
        true => Ok(Gathered {
            pieces: gathering.pieces,
            remarks: gathering.remarks,
        }),
        false => Err(GatherError(gathering.faults)),
    }
}

/// What was gathered so far.
struct Gathering<'s> {
    session: &'s Session,
    pieces: Vec<Piece>,
    remarks: Vec<Remark>,
    faults: Vec<GatherFault>,
    /// The files that were read: one that is named twice counts once.
    read: HashSet<PathBuf>,
}
