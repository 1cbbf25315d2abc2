//! The kinds of identity, each tried in its own way.

use age::DecryptError;
use age::Identity;
use age_core::format::FileKey;
use age_core::format::Stanza;

use crate::host::identities::Origin;
use crate::host::identities::Prompts;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::identities::command::KeyCommand;
use crate::host::identities::locked::LockedFile;
use crate::host::identities::problem::as_age_error;
use crate::host::identities::ssh::SshFile;

/// What trying an identity gives: nothing where it does not match.
pub(super) type Tried = Option<Result<FileKey, DecryptError>>;

/// An identity.
pub(super) enum Key {
    Native(age::x25519::Identity),
    Ssh(Box<SshFile>),
    Command(KeyCommand),
    Plugin(PluginKey),
    Locked(LockedFile),
}

/// An identity that a program called `age-plugin-…` understands.
pub(super) struct PluginKey {
    pub(super) origin: Origin,
    pub(super) identity: age::plugin::Identity,
    pub(super) prompts: Prompts,
}

impl Key {
    /// The order to try them in: what costs or asks more comes later.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::Native(_) => 0,
            Self::Ssh(_) => 1,
            Self::Command(_) => 2,
            Self::Plugin(_) => 3,
            Self::Locked(_) => 4,
        }
    }

    pub(super) fn recipient(&self) -> Option<String> {
        match self {
            Self::Native(identity) => Some(identity.to_public().to_string()),
            Self::Ssh(file) => file.recipient(),
            Self::Command(command) => first_recipient(command.known()?),
            Self::Locked(file) => first_recipient(file.known()?),
            Self::Plugin(_) => None,
        }
    }
}

impl Identity for Key {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Tried {
        self.unwrap_stanzas(std::slice::from_ref(stanza))
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Tried {
        match self {
            Self::Native(identity) => identity.unwrap_stanzas(stanzas),
            Self::Ssh(file) => file.unwrap_stanzas(stanzas),
            Self::Command(command) => command.unwrap_stanzas(stanzas),
            Self::Plugin(plugin) => plugin.unwrap_stanzas(stanzas),
            Self::Locked(file) => file.unwrap_stanzas(stanzas),
        }
    }
}

impl PluginKey {
    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Tried {
        if only_ssh(stanzas) {
            return None;
        }
        let name = self.identity.plugin();
        let identities = std::slice::from_ref(&self.identity);
        let prompts = self.prompts.clone();
        let Ok(plugin) = age::plugin::IdentityPluginV1::new(name, identities, prompts) else {
            return Some(Err(
                self.problem(Trouble::PluginMissing { name: name.into() })
            ));
        };
        let opened = plugin.unwrap_stanzas(stanzas)?;
        Some(opened.map_err(|error| match error {
            DecryptError::Io(source) => self.problem(Trouble::PluginFailed {
                name: name.into(),
                source,
            }),
            other => other,
        }))
    }

    fn problem(&self, trouble: Trouble) -> DecryptError {
        let origin = self.origin.clone();
        as_age_error(&SourceProblem { origin, trouble }.into())
    }
}

/// The recipient of the first key that has one.
fn first_recipient(keys: &[Key]) -> Option<String> {
    keys.iter().find_map(Key::recipient)
}

/// Tries several identities: the first that opens, else the first that failed.
pub(super) fn try_all(keys: &[Key], stanzas: &[Stanza]) -> Tried {
    let mut failed = None;
    for key in keys {
        match key.unwrap_stanzas(stanzas) {
            Some(Ok(file_key)) => return Some(Ok(file_key)),
            trouble => failed = failed.or(trouble),
        }
    }
    failed
}

/// Says whether a stanza is for an ssh key.
pub(super) fn is_ssh(stanza: &Stanza) -> bool {
    matches!(stanza.tag.as_str(), "ssh-ed25519" | "ssh-rsa")
}

/// Says whether no stanza can be for another identity than an ssh key.
///
/// Some writers of age files add a stanza for nobody, to keep readers from relying on there
/// being none; its name ends in `-grease`.
pub(super) fn only_ssh(stanzas: &[Stanza]) -> bool {
    let for_nobody = |stanza: &Stanza| stanza.tag.ends_with("-grease");
    stanzas
        .iter()
        .all(|stanza| is_ssh(stanza) || for_nobody(stanza))
}
