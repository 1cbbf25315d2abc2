//! `open`: a sealed text with verified values, through whatever identity fits.

use super::failure::ActionError;
use super::rules;
use super::session::Session;
use super::warning::Warning;
use crate::config::Seal;
use crate::crypto::datakey::DataKey;
use crate::sops::keygroup;
use crate::sops::metadata::Metadata;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use crate::sops::opened::Sealed;
use crate::sops::seal::Verdict;
use std::path::Path;

/// Opens the sealed text of the file at `path`.
///
/// # Errors
/// What is not sealed, no identity that fits, or values that do not verify.
pub fn open<'t>(
    session: &Session,
    path: &Path,
    text: &'t str,
    check: MacCheck,
) -> Result<Opened<'t>, ActionError> {
    let sealed = Sealed::parse(text).map_err(|fault| ActionError::open(path, fault))?;
    let data_key = data_key(session, path, &sealed.metadata)?;
    let opened = sealed
        .open(data_key, check)
        .map_err(|fault| ActionError::open(path, fault))?;
    let required = rules::settings(session, path)?.seal == Seal::Required;
    if required && check == MacCheck::Verify && opened.verdict != Verdict::Sealed {
        return Err(ActionError::NotSealed(path.to_owned()));
    }
    Ok(opened)
}

/// Unwraps the data key of a file.
///
/// # Errors
/// No identity that fits, with what was tried.
pub fn data_key(
    session: &Session,
    path: &Path,
    metadata: &Metadata,
) -> Result<DataKey, ActionError> {
    let identities = session.identities().as_refs();
    let threshold = metadata.shamir_threshold.unwrap_or(0) as usize;
    keygroup::unwrap_data_key(&metadata.groups, threshold, &identities).map_err(|fault| {
        ActionError::NoKey {
            path: path.to_owned(),
            fault,
        }
    })
}

/// What is to be said about an opened file.
pub fn warnings(opened: &Opened<'_>) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if opened.readable_comments > 0 {
        warnings.push(Warning::ReadableComments(opened.readable_comments));
    }
    warnings
}
