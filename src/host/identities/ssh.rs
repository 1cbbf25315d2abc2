//! ssh private keys as age identities.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::OnceLock;

use age::DecryptError;
use age::Identity;
use age::ssh;
use age::ssh::UnsupportedKey;
use age_core::format::Stanza;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use sha2::Digest;
use sha2::Sha256;

use crate::host::identities::Origin;
use crate::host::identities::Prompts;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::identities::key::Tried;
use crate::host::identities::key::is_ssh;
use crate::host::identities::problem::as_age_error;
use crate::host::identities::read;

/// An ssh private key, read when a recipient of its kind first turns up.
pub(super) struct SshFile {
    origin: Origin,
    path: PathBuf,
    prompts: Prompts,
    loaded: OnceLock<Result<Loaded, Arc<SourceProblem>>>,
    unlocked: OnceLock<Result<ssh::Identity, Arc<SourceProblem>>>,
}

/// A key that may still need its passphrase.
struct Loaded {
    key: ssh::Identity,
    /// The public half, which says what the key opens.
    recipient: String,
}

impl SshFile {
    pub(super) fn new(origin: Origin, path: PathBuf, prompts: Prompts) -> Self {
        Self {
            origin,
            path,
            prompts,
            loaded: OnceLock::new(),
            unlocked: OnceLock::new(),
        }
    }

    /// A key whose content is known.
    pub(super) fn read(
        origin: Origin,
        content: &[u8],
        prompts: Prompts,
    ) -> Result<Self, Arc<SourceProblem>> {
        let loaded = parse(content).map_err(|trouble| {
            Arc::new(SourceProblem {
                origin: origin.clone(),
                trouble,
            })
        })?;
        let file = Self::new(origin, PathBuf::new(), prompts);
        let _ = file.loaded.set(Ok(loaded));
        Ok(file)
    }

    pub(super) fn recipient(&self) -> Option<String> {
        let loaded = self.load().as_ref().ok()?;
        Some(loaded.recipient.clone())
    }

    pub(super) fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Tried {
        if !stanzas.iter().any(is_ssh) {
            return None;
        }
        let loaded = match self.load() {
            Ok(loaded) => loaded,
            Err(problem) => return Some(Err(as_age_error(problem))),
        };
        // The age library would ask for the passphrase whoever the stanza is for.
        let mine = stanzas.iter().find(|stanza| loaded.is_named_in(stanza))?;
        let key = match &loaded.key {
            ssh::Identity::Encrypted(locked) => {
                match self.unlocked.get_or_init(|| self.unlock(locked)) {
                    Ok(key) => key,
                    Err(problem) => return Some(Err(as_age_error(problem))),
                }
            }
            key => key,
        };
        key.unwrap_stanza(mine)
    }

    fn load(&self) -> &Result<Loaded, Arc<SourceProblem>> {
        self.loaded.get_or_init(|| {
            read(&self.path)
                .and_then(|(content, _)| parse(&content))
                .map_err(|trouble| {
                    Arc::new(SourceProblem {
                        origin: self.origin.clone(),
                        trouble,
                    })
                })
        })
    }

    fn unlock(&self, locked: &ssh::EncryptedKey) -> Result<ssh::Identity, Arc<SourceProblem>> {
        self.prompts.unlock(&self.origin, |passphrase| {
            match locked.decrypt(passphrase) {
                Ok(key) => Ok(Some(key.into())),
                Err(DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed) => Ok(None),
                Err(_) => Err(Trouble::NotSsh),
            }
        })
    }
}

impl Loaded {
    /// Says whether a stanza carries the tag of this key: the start of a digest of its public half.
    fn is_named_in(&self, stanza: &Stanza) -> bool {
        let mut words = self.recipient.split(' ');
        let same_kind = words.next() == Some(stanza.tag.as_str());
        let key = words
            .next()
            .and_then(|word| BASE64_STANDARD.decode(word).ok());
        let tag = key.map(|key| BASE64_STANDARD_NO_PAD.encode(&Sha256::digest(key)[..4]));
        same_kind && tag.is_some() && tag == stanza.args.first().cloned()
    }
}

fn parse(content: &[u8]) -> Result<Loaded, Trouble> {
    let key = ssh::Identity::from_buffer(content, None).map_err(|_| Trouble::NotSsh)?;
    if let ssh::Identity::Unsupported(kind) = &key {
        return Err(match kind {
            UnsupportedKey::EncryptedPem => Trouble::OldSshFormat,
            _ => Trouble::SshType,
        });
    }
    let recipient = ssh::Recipient::try_from(key.clone()).map_err(|_| Trouble::SshType)?;
    Ok(Loaded {
        key,
        recipient: recipient.to_string(),
    })
}
