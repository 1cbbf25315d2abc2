//! Key groups: unwrapping a file's data key, and wrapping one for its recipients.
//!
//! One group: any entry holds the data key. Several: each group's entries hold one share of
//! it (Shamir), and `threshold` groups are needed.

use ::age::Callbacks;
use ::age::Identity;
use rand_core::CryptoRngCore;
use thiserror::Error;

use crate::crypto::datakey::DataKey;
use crate::crypto::datakey::DataKeyLength;
use crate::crypto::shamir;
use crate::crypto::shamir::ShamirError;
use crate::secret::SecretBytes;
use crate::sops::keys::KeyEntry;
use crate::sops::keys::KeyGroup;
use crate::sops::keys::KeyKind;
use crate::sops::keys::UnsupportedKey;
use crate::sops::keys::age;
use crate::sops::keys::age::AgeError;
use crate::sops::keys::age::AgeRecipient;

/// Why an entry did not give its part of the data key.
#[derive(Debug)]
pub enum Why {
    /// No identity matches; those that failed otherwise say how.
    NoIdentity(Vec<AgeError>),
    /// Its recipient is a post-quantum one, whose identities cannot be read here.
    PostQuantum,
    /// Keys of this type cannot be used here.
    Unsupported,
    /// The `enc` of the entry is not an age file.
    NotAnAgeFile,
    /// It was unwrapped, and holds something that is no data key and no share of one.
    NoDataKey,
}

/// An entry that did not help.
#[derive(Debug)]
pub struct EntryFailure {
    /// The type of its key.
    pub kind: KeyKind,
    /// The key, by the name that SOPS has for it.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why the data key could not be unwrapped.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum NoKey {
    /// The file names no keys.
    #[error("no keys found in the file")]
    NoEntries,
    /// Too few groups gave their part.
    #[error(
        "none of your identities opens the data key ({} of {needed} needed)",
        opened
    )]
    Unavailable {
        /// How many groups are needed.
        needed: usize,
        /// How many gave their part.
        opened: usize,
        /// The failures, group by group; empty where the group gave its part.
        groups: Vec<Vec<EntryFailure>>,
    },
    /// The shares do not fit together.
    #[error("the shares of the data key do not fit together: {0}")]
    Shares(#[from] ShamirError),
    /// The shares fit together and give no data key.
    #[error("the shares of the data key give none: {0}")]
    Length(#[from] DataKeyLength),
}

/// Unwraps the data key with whatever identity fits.
///
/// Identities are tried in the order given, each on all entries, so that those which ask for
/// a passphrase can come last and ask only where the others were not enough. `threshold`
/// counts groups; it matters where there are several, and 0 says all of them.
pub fn unwrap_data_key(
    groups: &[KeyGroup],
    threshold: usize,
    identities: &[&dyn Identity],
) -> Result<DataKey, NoKey> {
    let single = groups.len() == 1;
    let needed = match threshold {
        _ if single => 1,
        0 => groups.len(),
        threshold => threshold,
    };
    if groups.iter().all(|group| group.entries.is_empty()) {
        return Err(NoKey::NoEntries);
    }
    let mut attempts: Vec<Attempt<'_>> = groups
        .iter()
        .map(|group| Attempt::new(group, single))
        .collect();
    for identity in identities {
        for attempt in &mut attempts {
            attempt.with(*identity);
        }
        if opened(&attempts) >= needed {
            break;
        }
    }
    let opened = opened(&attempts);
    if opened < needed {
        let groups = attempts.into_iter().map(Attempt::failures).collect();
        return Err(NoKey::Unavailable {
            needed,
            opened,
            groups,
        });
    }
    let parts: Vec<&[u8]> = attempts.iter().filter_map(Attempt::part).collect();
    Ok(match parts[..] {
        [key] if single => DataKey::from_bytes(key)?,
        _ => DataKey::from_bytes(shamir::combine(&parts)?.expose())?,
    })
}

fn opened(attempts: &[Attempt<'_>]) -> usize {
    attempts.iter().filter_map(Attempt::part).count()
}

/// One group on its way to its part of the data key.
struct Attempt<'a> {
    part: Option<SecretBytes>,
    /// A share ends with its number.
    part_length: usize,
    entries: Vec<(&'a KeyEntry, Why)>,
}

impl<'a> Attempt<'a> {
    fn new(group: &'a KeyGroup, single: bool) -> Self {
        let state = |entry: &'a KeyEntry| match entry.kind {
            KeyKind::Age if age::is_age_file(entry.enc()) => (entry, Why::NoIdentity(Vec::new())),
            KeyKind::Age => (entry, Why::NotAnAgeFile),
            _ => (entry, Why::Unsupported),
        };
        Self {
            part: None,
            part_length: if single { 32 } else { 33 },
            entries: group.entries.iter().map(state).collect(),
        }
    }

    fn with(&mut self, identity: &dyn Identity) {
        for (entry, why) in &mut self.entries {
            let Why::NoIdentity(troubles) = why else {
                continue;
            };
            if self.part.is_some() {
                return;
            }
            match age::unwrap_with(entry.enc(), identity) {
                Ok(part) if part.expose().len() == self.part_length => self.part = Some(part),
                Ok(_) | Err(AgeError::TooLong) => *why = Why::NoDataKey,
                Err(AgeError::NoIdentity) => {}
                Err(trouble) => troubles.push(trouble),
            }
        }
    }

    fn part(&self) -> Option<&[u8]> {
        self.part.as_ref().map(SecretBytes::expose)
    }

    fn failures(self) -> Vec<EntryFailure> {
        if self.part.is_some() {
            return Vec::new();
        }
        let failure = |(entry, why): (&KeyEntry, Why)| {
            let id = entry.id();
            let why = match why {
                Why::NoIdentity(_) if id.starts_with("age1pq1") => Why::PostQuantum,
                why => why,
            };
            EntryFailure {
                kind: entry.kind,
                id,
                why,
            }
        };
        self.entries.into_iter().map(failure).collect()
    }
}

/// Whom a data key shall be wrapped for.
#[derive(Clone, Debug)]
pub enum Recipient {
    /// An age recipient.
    Age(AgeRecipient),
    /// A key of a type that cannot wrap here.
    Unsupported(UnsupportedKey),
}

/// Why a data key could not be wrapped.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WrapError {
    /// There is nobody to wrap it for.
    #[error("there are no recipients")]
    NoRecipients,
    /// A group among several is empty.
    #[error("key group {} is empty", index + 1)]
    EmptyGroup {
        /// Which group, from 0.
        index: usize,
    },
    /// There are more groups than shares can be numbered.
    #[error("{groups} key groups are too many: at most 255 can share a key")]
    TooManyGroups {
        /// How many.
        groups: usize,
    },
    /// A recipient's type cannot be used.
    #[error(transparent)]
    Unsupported(UnsupportedKey),
    /// Wrapping failed for one recipient.
    #[error("cannot wrap the data key for '{recipient}': {source}")]
    Age {
        /// The recipient.
        recipient: String,
        /// What happened.
        source: AgeError,
    },
    /// The threshold does not suit the number of groups.
    #[error(transparent)]
    Shares(#[from] ShamirError),
}

/// Wraps the data key for every recipient of every group.
///
/// With several groups the key is split; a `threshold` of 0 then needs all of them. A single
/// group needs no threshold, and it is not looked at.
pub fn wrap_data_key(
    key: &DataKey,
    groups: &[Vec<Recipient>],
    threshold: usize,
    callbacks: impl Callbacks,
    random: &mut dyn CryptoRngCore,
) -> Result<Vec<KeyGroup>, WrapError> {
    if groups.iter().all(Vec::is_empty) {
        return Err(WrapError::NoRecipients);
    }
    if let [group] = groups {
        return Ok(vec![wrap_group(key.expose(), group, &callbacks)?]);
    }
    if let Some(index) = groups.iter().position(Vec::is_empty) {
        return Err(WrapError::EmptyGroup { index });
    }
    let too_many = |_| WrapError::TooManyGroups {
        groups: groups.len(),
    };
    let count = u8::try_from(groups.len()).map_err(too_many)?;
    let threshold = match u8::try_from(threshold) {
        Ok(0) => count,
        Ok(threshold) => threshold,
        Err(_) => u8::MAX,
    };
    let shares = shamir::split(key.expose(), count, threshold, random)?;
    let parts = shares.iter().zip(groups);
    parts
        .map(|(share, group)| wrap_group(share.expose(), group, &callbacks))
        .collect()
}

fn wrap_group(
    part: &[u8],
    recipients: &[Recipient],
    callbacks: &impl Callbacks,
) -> Result<KeyGroup, WrapError> {
    let wrap = |recipient: &Recipient| match recipient {
        Recipient::Unsupported(key) => Err(WrapError::Unsupported(key.clone())),
        Recipient::Age(recipient) => age::wrap(recipient, part, callbacks.clone())
            .map(|enc| KeyEntry::age(recipient.as_str(), enc))
            .map_err(|source| WrapError::Age {
                recipient: recipient.as_str().to_owned(),
                source,
            }),
    };
    let entries = recipients.iter().map(wrap).collect::<Result<_, _>>()?;
    Ok(KeyGroup { entries })
}

#[cfg(test)]
mod tests;
