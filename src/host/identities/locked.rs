//! Identity files that `age -p` has locked with a passphrase.

use std::io::Read;
use std::sync::Arc;
use std::sync::OnceLock;

use age::DecryptError;
use age::Decryptor;
use age::Identity;
use age::armor::ArmoredReader;
use age::secrecy::SecretString;
use age_core::format::Stanza;
use zeroize::Zeroizing;

use crate::host::identities::LONGEST_FILE;
use crate::host::identities::Origin;
use crate::host::identities::Prompts;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::identities::key::Key;
use crate::host::identities::key::Tried;
use crate::host::identities::key::only_ssh;
use crate::host::identities::key::try_all;
use crate::host::identities::problem::as_age_error;
use crate::host::identities::text;

/// The most scrypt work that age itself accepts (2²²); `age -p` asks for 2¹⁸.
const MOST_WORK: u8 = 22;

/// Says whether a file is an age file and not a list of identities.
pub(super) fn is_locked(content: &[u8]) -> bool {
    content.starts_with(b"age-encryption") || content.starts_with(b"-----BEGIN AGE")
}

/// A locked identity file; the passphrase is asked for once, when it is first tried.
pub(super) struct LockedFile {
    origin: Origin,
    content: Vec<u8>,
    prompts: Prompts,
    opened: OnceLock<Result<Vec<Key>, Arc<SourceProblem>>>,
}

impl LockedFile {
    pub(super) fn new(origin: Origin, content: Vec<u8>, prompts: Prompts) -> Self {
        Self {
            origin,
            content,
            prompts,
            opened: OnceLock::new(),
        }
    }

    pub(super) fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Tried {
        if only_ssh(stanzas) {
            return None;
        }
        match self.opened.get_or_init(|| self.open()) {
            Ok(keys) => try_all(keys, stanzas),
            Err(problem) => Some(Err(as_age_error(problem))),
        }
    }

    /// What is in the file, if it was opened.
    pub(super) fn known(&self) -> Option<&[Key]> {
        self.opened.get()?.as_deref().ok()
    }

    fn open(&self) -> Result<Vec<Key>, Arc<SourceProblem>> {
        let problem = |trouble| {
            Arc::new(SourceProblem {
                origin: self.origin.clone(),
                trouble,
            })
        };
        // A file that no passphrase opens is not worth a question.
        match self.decryptor() {
            Ok(decryptor) if decryptor.is_scrypt() => {}
            _ => return Err(problem(Trouble::NotLocked)),
        }
        let content = self
            .prompts
            .unlock(&self.origin, |passphrase| self.decrypt(passphrase))?;
        let (keys, problems) = text::keys_in(&content, &self.origin, &self.prompts);
        match problems.into_iter().next() {
            Some(problem) if keys.is_empty() => Err(Arc::new(problem)),
            _ => Ok(keys),
        }
    }

    fn decryptor(&self) -> Result<Decryptor<ArmoredReader<impl std::io::BufRead>>, DecryptError> {
        Decryptor::new_buffered(ArmoredReader::new(&self.content[..]))
    }

    /// The content, or nothing if the passphrase is wrong.
    fn decrypt(&self, passphrase: SecretString) -> Result<Option<Zeroizing<Vec<u8>>>, Trouble> {
        let mut identity = age::scrypt::Identity::new(passphrase);
        identity.set_max_work_factor(MOST_WORK);
        let decryptor = self.decryptor().map_err(|_| Trouble::NotLocked)?;
        let identity: &dyn Identity = &identity;
        let reader = match decryptor.decrypt(std::iter::once(identity)) {
            Ok(reader) => reader,
            Err(
                DecryptError::DecryptionFailed
                | DecryptError::KeyDecryptionFailed
                | DecryptError::NoMatchingKeys,
            ) => return Ok(None),
            Err(DecryptError::ExcessiveWork { .. }) => return Err(Trouble::TooMuchWork),
            Err(_) => return Err(Trouble::NotLocked),
        };
        let mut content = Zeroizing::new(Vec::new());
        reader
            .take(LONGEST_FILE)
            .read_to_end(&mut content)
            .map_err(|_| Trouble::NotLocked)?;
        if is_locked(&content) {
            return Err(Trouble::NotLocked);
        }
        Ok(Some(content))
    }
}
