//! `amend`: a changed text for an opened file; what is unchanged keeps its envelopes.

use super::failure::ActionError;
use super::session::Session;
use super::values;
use super::warning::Warning;
use crate::host::files::Secrecy;
use crate::host::files::Target;
use crate::sops::opened::Opened;
use crate::sops::sealing;
use crate::sops::sealing::Terms;
use crate::sops::sealing::Vouch;
use std::path::Path;

/// A sealed file with changed values.
pub struct Amended {
    /// Its text.
    pub text: String,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Seals `plain` in place of what `opened` holds, with the same data key.
///
/// # Errors
/// A text that cannot be sealed, or a weak value that the policy refuses.
pub fn amend(
    session: &Session,
    path: &Path,
    opened: &Opened<'_>,
    plain: &str,
) -> Result<Amended, ActionError> {
    let vouched = opened.recipients_vouched_for();
    let terms = Terms {
        data_key: &opened.data_key,
        metadata: opened.metadata.clone(),
        now: session.now(),
        previous: Some(opened),
        vouch: if vouched { Vouch::Yes } else { Vouch::No },
    };
    let sealing = sealing::seal(plain, terms, &mut *session.random.borrow_mut())
        .map_err(|fault| ActionError::seal(path, fault))?;
    let warnings = values::judge(session, path, &sealing)?;
    Ok(Amended {
        text: sealing.text,
        warnings,
    })
}

/// Replaces a sealed file by its new text, whole or not at all.
///
/// # Errors
/// If somebody else changed it meanwhile, or it cannot be written.
pub fn save(session: &Session, path: &Path, target: Target, text: &str) -> Result<(), ActionError> {
    target
        .replace(text.as_bytes(), Secrecy::Ciphertext, session.write_through)
        .map_err(|fault| ActionError::file(path, fault))
}

/// Reads the file at `path` to replace it later.
///
/// # Errors
/// If it cannot be read.
pub fn target(session: &Session, path: &Path) -> Result<(Target, Vec<u8>), ActionError> {
    Target::open(path, session.max_size).map_err(|fault| ActionError::file(path, fault))
}
