//! `recovery`: texts that could not be saved, kept encrypted to their author's own key.

use super::failure::ActionError;
use super::session::Session;
use crate::host::clock;
use crate::host::files;
use crate::host::files::RecoveryStore;
use crate::host::identities::Prompts;
use crate::host::signals;
use crate::host::signals::Cleanup;
use crate::secret::Plaintext;
use crate::sops::keys::age;
use crate::sops::keys::age::AgeRecipient;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

/// Keeps a text that was meant for `origin`; `None` if there is no key or no place for it.
pub fn keep(session: &Session, origin: &Path, text: &str) -> Option<PathBuf> {
    let recipient = own_recipient(session)?;
    let store = RecoveryStore::of(&session.env)?;
    let callbacks = Prompts::new(Arc::clone(&session.prompter));
    let sealed = age::wrap(&recipient, text.as_bytes(), callbacks).ok()?;
    let kept = store.keep(origin, sealed.as_bytes(), clock::now()).ok()?;
    Some(kept.path)
}

/// Keeps what stands at `text` if the process is asked to end while it is edited.
pub(super) fn keep_at_the_end(session: &Session, origin: &Path, text: &Path) -> Option<Cleanup> {
    let recipient = own_recipient(session)?;
    let store = RecoveryStore::of(&session.env)?;
    let callbacks = Prompts::new(Arc::clone(&session.prompter));
    let (origin, text) = (origin.to_owned(), text.to_owned());
    let max_size = session.max_size;
    signals::on_termination(move || {
        let bytes = files::read(&text, max_size).map(zeroize::Zeroizing::new);
        if let Ok(bytes) = bytes
            && let Ok(sealed) = age::wrap(&recipient, &bytes, callbacks)
        {
            // Nobody is left to be told of a failure here.
            let _ = store.keep(&origin, sealed.as_bytes(), clock::now());
        }
    })
    .ok()
}

/// The text that was kept last for `origin`.
///
/// # Errors
/// If there is none, or no identity opens it.
pub fn latest(session: &Session, origin: &Path) -> Result<Plaintext, ActionError> {
    let nothing = || ActionError::NothingKept(origin.to_owned());
    let store = RecoveryStore::of(&session.env).ok_or_else(nothing)?;
    let fault = |fault| ActionError::file(origin, fault);
    let copy = store
        .list_for(origin)
        .map_err(fault)?
        .pop()
        .ok_or_else(nothing)?;
    let sealed = store.read(&copy, session.max_size).map_err(fault)?;
    let sealed = String::from_utf8_lossy(&sealed);
    let text = age::unwrap(&sealed, &session.identities().as_refs())?;
    let text = String::from_utf8_lossy(text.expose()).into_owned();
    Ok(Plaintext::new(text))
}

/// The public half of the user's first identity.
fn own_recipient(session: &Session) -> Option<AgeRecipient> {
    let identities = session.identities();
    let mut recipients = identities.recipients();
    recipients.find_map(|(_, recipient)| age::parse_recipient(&recipient).ok())
}
