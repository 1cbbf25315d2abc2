//! One object of what was given, and where it came from.

use super::Ciphertext;
use crate::manifest::object::Manifest;
use std::path::PathBuf;

/// How an object's values are kept in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// In a sealed file, whose MAC and seal were verified.
    Sealed,
    /// Readable.
    Plain,
}

/// What an object was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, or stdin: its lines can be named.
    File,
    /// A kustomization, which has no lines of its own.
    Kustomization,
}

/// One object of what was given.
pub struct Piece {
    /// The object.
    pub manifest: Manifest,
    /// Its file; `-` for stdin, the folder for a kustomization.
    pub path: PathBuf,
    /// How its values are kept there.
    pub kept: Kept,
    /// What it was read from.
    pub origin: Origin,
    /// What of it is encrypted there; `None` where nothing is.
    pub ciphertext: Option<Ciphertext>,
}
