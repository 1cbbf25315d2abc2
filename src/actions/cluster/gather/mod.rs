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
use crate::manifest::object::ObjectId;
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
    gathered(session, inputs, Wanted::Values)
}

/// Reads which objects the inputs hold, and nothing of their values: it needs no key, and a sealed
/// file is not verified.
///
/// # Errors
/// Everything that cannot be read or understood; then nothing is given.
pub fn names(session: &Session, inputs: &[Input]) -> Result<Vec<ObjectId>, GatherError> {
    let gathered = gathered(session, inputs, Wanted::Names)?;
    let pieces = gathered.pieces.into_iter();
    Ok(pieces.map(|piece| piece.manifest.id).collect())
}

fn gathered(session: &Session, inputs: &[Input], wanted: Wanted) -> Result<Gathered, GatherError> {
    let mut gathering = Gathering {
        session,
        wanted,
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

/// How much of the objects is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// All of them, opened and verified.
    Values,
    /// Which ones they are.
    Names,
}

/// What was gathered so far.
struct Gathering<'s> {
    session: &'s Session,
    wanted: Wanted,
    pieces: Vec<Piece>,
    remarks: Vec<Remark>,
    faults: Vec<GatherFault>,
    /// The files that were read: one that is named twice counts once.
    read: HashSet<PathBuf>,
}
