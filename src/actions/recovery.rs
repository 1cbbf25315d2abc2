//! `recovery`: texts that could not be saved, kept encrypted for their author.

use super::failure::ActionError;
use super::session::Session;
use crate::host::clock;
use crate::host::files::Kept;
use crate::host::files::RecoveryStore;
use crate::host::identities::Prompts;
use crate::secret::SecretBytes;
use crate::sops::keys::age;
use crate::sops::keys::age::AgeRecipient;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

/// Keeps texts that were meant for one file.
pub(super) struct Keeper {
    origin: PathBuf,
    store: RecoveryStore,
    readers: Vec<AgeRecipient>,
    prompts: Prompts,
}

impl Keeper {
    /// A keeper of texts for `origin`; `None` if nobody could read what it keeps, or there is no
    /// place for it.
    ///
    /// It keeps them for the user's own key. Where that is known to a plugin alone, those who can
    /// open the file stand in, for the user is among them.
    pub(super) fn of(session: &Session, origin: &Path, recipients: &[String]) -> Option<Self> {
        let known = |recipient: &String| age::parse_recipient(recipient).ok();
        let mut own = session.identities().recipients().map(|(_, own)| own);
        let readers = match own.find_map(|own| known(&own)) {
            Some(own) => vec![own],
            None => recipients.iter().filter_map(known).collect(),
        };
        (!readers.is_empty()).then_some(Self {
            origin: origin.to_owned(),
            store: RecoveryStore::of(&session.env)?,
            readers,
            prompts: Prompts::new(Arc::clone(&session.prompter)),
        })
    }

    /// Keeps a text and gives its path; `None` if that failed.
    pub(super) fn keep(&self, text: &[u8]) -> Option<PathBuf> {
        let sealed = age::seal_text(&self.readers, text, self.prompts.clone()).ok()?;
        let kept = self
            .store
            .keep(&self.origin, sealed.as_bytes(), clock::now())
            .ok()?;
        Some(kept.path)
    }
}

/// The text that was kept last for `origin`, and its copy.
///
/// # Errors
/// If there is none, or no identity opens it.
pub fn latest(session: &Session, origin: &Path) -> Result<(SecretBytes, Kept), ActionError> {
    let nothing = || ActionError::NothingKept(origin.to_owned());
    let store = RecoveryStore::of(&session.env).ok_or_else(nothing)?;
    let fault = |fault| ActionError::file(origin, fault);
    let copy = store
        .list_for(origin)
        .map_err(fault)?
        .pop()
        .ok_or_else(nothing)?;
    // Sealing makes a text longer by a third and some.
    let sealed = store
        .read(&copy, session.max_size.saturating_mul(2))
        .map_err(|fault| ActionError::file(&copy.path, fault))?;
    let sealed = String::from_utf8_lossy(&sealed);
    let identities = session.identities().as_refs();
    let text = age::open_text(&sealed, &identities, session.max_size.saturating_add(1))?;
    Ok((text, copy))
}

/// Forgets a copy whose text has been saved.
pub(super) fn forget(session: &Session, copy: &Kept) {
    if let Some(store) = RecoveryStore::of(&session.env) {
        // A copy that stays is found again by the next --recover, and harms nobody.
        let _ = store.remove(copy);
    }
}
