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
        let failure = |(entry, why): (&KeyEntry, Why)| EntryFailure {
            kind: entry.kind,
            id: entry.id(),
            why,
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
mod tests {
    use super::*;
    use ::age::NoCallbacks;
    use ::age::x25519;
    use rand_core::OsRng;

    fn recipient(identity: &x25519::Identity) -> Recipient {
        Recipient::Age(age::parse_recipient(&identity.to_public().to_string()).unwrap())
    }

    fn identities<const N: usize>() -> [x25519::Identity; N] {
        std::array::from_fn(|_| x25519::Identity::generate())
    }

    fn wrapped(key: &DataKey, people: &[&[&x25519::Identity]], threshold: usize) -> Vec<KeyGroup> {
        let groups: Vec<Vec<Recipient>> = people
            .iter()
            .map(|group| group.iter().map(|person| recipient(person)).collect())
            .collect();
        wrap_data_key(key, &groups, threshold, NoCallbacks, &mut OsRng).unwrap()
    }

    fn pgp() -> UnsupportedKey {
        UnsupportedKey {
            kind: KeyKind::Pgp,
            id: "85D7".to_owned(),
        }
    }

    fn opens(groups: &[KeyGroup], threshold: usize, with: &[&dyn Identity]) -> Option<[u8; 32]> {
        unwrap_data_key(groups, threshold, with)
            .ok()
            .map(|key| *key.expose())
    }

    #[test]
    fn every_recipient_of_one_group_opens_the_key() {
        let [alice, bob, eve] = identities();
        let key = DataKey::generate(&mut OsRng);
        let groups = wrapped(&key, &[&[&alice, &bob]], 0);
        assert_eq!(groups[0].entries.len(), 2);
        assert_eq!(opens(&groups, 0, &[&alice]), Some(*key.expose()));
        assert_eq!(opens(&groups, 5, &[&eve, &bob]), Some(*key.expose()));
        assert_eq!(opens(&groups, 0, &[&eve]), None);
    }

    #[test]
    fn as_many_groups_as_the_threshold_open_the_key() {
        let [alice, bob, carol] = identities();
        let key = DataKey::generate(&mut OsRng);
        let groups = wrapped(&key, &[&[&alice], &[&bob], &[&carol]], 2);
        assert_eq!(opens(&groups, 2, &[&alice, &carol]), Some(*key.expose()));
        assert_eq!(opens(&groups, 2, &[&carol, &bob]), Some(*key.expose()));
        assert_eq!(opens(&groups, 2, &[&bob]), None);
        let all = wrapped(&key, &[&[&alice], &[&bob], &[&carol]], 0);
        assert_eq!(opens(&all, 0, &[&alice, &carol]), None);
        let three: [&dyn Identity; 3] = [&alice, &bob, &carol];
        assert_eq!(opens(&all, 0, &three), Some(*key.expose()));
    }

    #[test]
    fn the_failure_names_every_entry_and_why() {
        let [alice, eve] = identities();
        let key = DataKey::generate(&mut OsRng);
        let mut groups = wrapped(&key, &[&[&alice]], 0);
        groups[0].entries.push(KeyEntry::age("age1b", "x".into()));
        groups[0].entries.push(KeyEntry {
            kind: KeyKind::Pgp,
            fields: Vec::new(),
        });
        let Err(NoKey::Unavailable {
            needed,
            opened,
            groups,
        }) = unwrap_data_key(&groups, 0, &[&eve])
        else {
            panic!("it was opened");
        };
        assert_eq!((needed, opened), (1, 0));
        let whys: Vec<&Why> = groups[0].iter().map(|failure| &failure.why).collect();
        assert!(matches!(whys[0], Why::NoIdentity(troubles) if troubles.is_empty()));
        assert!(matches!(whys[1], Why::NotAnAgeFile));
        assert!(matches!(whys[2], Why::Unsupported));
        assert_eq!(groups[0][0].id, alice.to_public().to_string());
    }

    #[test]
    fn an_entry_that_holds_no_data_key_does_not_hide_one_that_does() {
        let [alice, bob] = identities();
        let key = DataKey::generate(&mut OsRng);
        let mut groups = wrapped(&key, &[&[&alice, &bob]], 0);
        for content in [&b"short"[..], &[7; 33], &[7; 4000]] {
            let to = age::parse_recipient(&alice.to_public().to_string()).unwrap();
            let enc = age::wrap(&to, content, NoCallbacks).unwrap();
            groups[0].entries[0] = KeyEntry::age(to.as_str(), enc);
            assert_eq!(opens(&groups, 0, &[&alice, &bob]), Some(*key.expose()));
            assert_eq!(opens(&groups, 0, &[&alice]), None);
        }
    }

    #[test]
    fn a_file_without_keys_says_so() {
        for groups in [vec![], vec![KeyGroup::default()]] {
            let refused = unwrap_data_key(&groups, 0, &[]);
            assert!(matches!(refused, Err(NoKey::NoEntries)));
        }
    }

    #[test]
    fn groups_that_cannot_be_wrapped_for_are_refused() {
        let [alice] = identities();
        let key = DataKey::generate(&mut OsRng);
        let wrap = |groups: &[Vec<Recipient>], threshold| {
            wrap_data_key(&key, groups, threshold, NoCallbacks, &mut OsRng).unwrap_err()
        };
        let alice = || vec![recipient(&alice)];
        assert!(matches!(wrap(&[], 0), WrapError::NoRecipients));
        assert!(matches!(wrap(&[vec![]], 0), WrapError::NoRecipients));
        let empty = wrap(&[alice(), vec![]], 0);
        assert!(matches!(empty, WrapError::EmptyGroup { index: 1 }));
        for threshold in [1, 3, 1000] {
            let refused = wrap(&[alice(), alice()], threshold);
            assert!(matches!(refused, WrapError::Shares(_)));
        }
        let refused = wrap(&[vec![Recipient::Unsupported(pgp())]], 0);
        assert!(matches!(refused, WrapError::Unsupported(key) if key == pgp()));
    }
}
