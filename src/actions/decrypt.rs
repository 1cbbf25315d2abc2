//! `decrypt`: the text that a sealed file was made from.

use super::failure::ActionError;
use super::open;
use super::session::Session;
use super::warning::Warning;
use crate::secret::Plaintext;
use crate::sops::opened::MacCheck;
use std::path::Path;

/// A decrypted file.
pub struct Decrypted {
    /// Its text.
    pub text: Plaintext,
    /// How many values were sealed in it.
    pub values: usize,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Decrypts the sealed text of the file at `path`.
///
/// # Errors
/// What does not open, or cannot be written as text.
pub fn decrypt(
    session: &Session,
    path: &Path,
    text: &str,
    check: MacCheck,
) -> Result<Decrypted, ActionError> {
    let opened = open::open(session, path, text, check)?;
    let text = opened.plaintext().map_err(|fault| ActionError::Spelling {
        path: path.to_owned(),
        fault,
    })?;
    Ok(Decrypted {
        text,
        values: opened.sealed_count(),
        warnings: open::warnings(&opened),
    })
}
