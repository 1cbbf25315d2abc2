//! `rotate`: a new data key for a sealed file, the same values inside.

use super::failure::ActionError;
use super::open;
use super::recipients;
use super::rules;
use super::rules::FoundRules;
use super::session::Session;
use super::warning::Warning;
use crate::crypto::datakey::DataKey;
use crate::sops::creation_rules::RecipientSpec;
use crate::sops::keygroup::Recipient;
use crate::sops::keys::KeyEntry;
use crate::sops::keys::KeyGroup;
use crate::sops::keys::KeyKind;
use crate::sops::keys::age;
use crate::sops::metadata::Metadata;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use crate::sops::sealing;
use crate::sops::sealing::Terms;
use crate::sops::sealing::Vouch;
use std::path::Path;

/// What the command line asks for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Recipients to add to the first group.
    pub add: Vec<RecipientSpec>,
    /// Recipients to remove from all groups.
    pub remove: Vec<RecipientSpec>,
    /// Accept the recipients that the file names, whoever put them there.
    pub keep_recipients: bool,
    /// Rotate a file whose MAC does not match.
    pub ignore_mac: bool,
}

/// A file with a new data key.
pub struct Rotated {
    /// Its text.
    pub text: String,
    /// How many values were sealed anew.
    pub values: usize,
    /// The ids of those who can open it.
    pub recipients: Vec<String>,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Replaces the data key of the sealed text of the file at `path`.
///
/// Every value is encrypted again, so every `ENC[…]` in the diff changes; use
/// [`updatekeys`](super::updatekeys) to follow a changed rule.
///
/// # Errors
/// What does not open; recipients that somebody without the data key may have added.
pub fn rotate(
    session: &Session,
    path: &Path,
    text: &str,
    request: &Request,
) -> Result<Rotated, ActionError> {
    let check = match request.ignore_mac {
        true => MacCheck::Ignore,
        false => MacCheck::Verify,
    };
    let opened = open::open(session, path, text, check)?;
    refuse_strangers(session, path, &opened, request)?;
    let groups = changed_groups(path, &opened.metadata.groups, request)?;
    let warnings = open::warnings(&opened);
    with_new_key(session, path, &opened, &groups, warnings)
}

/// Seals the values of an opened file with a new data key for these recipients.
///
/// # Errors
/// Recipients that cannot be wrapped for.
pub(super) fn with_new_key(
    session: &Session,
    path: &Path,
    opened: &Opened<'_>,
    groups: &[Vec<Recipient>],
    warnings: Vec<Warning>,
) -> Result<Rotated, ActionError> {
    let plain = opened.plaintext().map_err(|fault| ActionError::Spelling {
        path: path.to_owned(),
        fault,
    })?;
    let key = DataKey::generate(&mut *session.random.borrow_mut());
    let threshold = recipients::threshold(groups.len(), opened.metadata.shamir_threshold);
    let metadata = Metadata {
        groups: recipients::wrap(session, &key, groups, threshold)?,
        shamir_threshold: threshold,
        note: None,
        ..opened.metadata.clone()
    };
    let recipients = metadata.entries().map(KeyEntry::id).collect();
    let terms = Terms {
        data_key: &key,
        metadata,
        now: session.now(),
        previous: None,
        vouch: Vouch::Yes,
    };
    let sealing = sealing::seal(plain.expose(), terms, &mut *session.random.borrow_mut())
        .map_err(|fault| ActionError::seal(path, fault))?;
    Ok(Rotated {
        text: sealing.text,
        values: sealing.values,
        recipients,
        warnings,
    })
}

/// Refuses entries that hold no wrapped key, and recipients that neither the rule nor the note nor
/// this call names: the new data key must not reach somebody who slipped into the list.
fn refuse_strangers(
    session: &Session,
    path: &Path,
    opened: &Opened<'_>,
    request: &Request,
) -> Result<(), ActionError> {
    let named =
        |specs: &[RecipientSpec], id: &str| specs.iter().any(|spec| recipients::id(spec) == id);
    let staying = |entry: &&KeyEntry| !named(&request.remove, &entry.id());
    let entries: Vec<&KeyEntry> = opened.metadata.entries().filter(staying).collect();
    for entry in &entries {
        if entry.kind == KeyKind::Age && !age::is_age_file(entry.enc()) {
            return Err(ActionError::ForgedRecipient {
                path: path.to_owned(),
                recipient: entry.id(),
            });
        }
    }
    if request.keep_recipients || opened.recipients_vouched_for() {
        return Ok(());
    }
    let rules = rules::find(session, path)?;
    let rule = rules.as_ref().and_then(FoundRules::rule);
    let in_rule: Vec<RecipientSpec> = rule
        .map(|rule| rule.groups.iter().flatten().cloned().collect())
        .unwrap_or_default();
    let strangers: Vec<String> = entries
        .iter()
        .map(|entry| entry.id())
        .filter(|id| !named(&in_rule, id) && !named(&request.add, id))
        .collect();
    if strangers.is_empty() {
        return Ok(());
    }
    Err(ActionError::UnknownRecipients {
        path: path.to_owned(),
        recipients: strangers,
    })
}

fn changed_groups(
    path: &Path,
    groups: &[KeyGroup],
    request: &Request,
) -> Result<Vec<Vec<Recipient>>, ActionError> {
    let removed: Vec<String> = request.remove.iter().map(recipients::id).collect();
    let known = |id: &String| {
        groups
            .iter()
            .flat_map(|group| &group.entries)
            .any(|entry| entry.id() == *id)
    };
    if let Some(stranger) = removed.iter().find(|id| !known(id)) {
        return Err(ActionError::NotARecipient {
            path: path.to_owned(),
            recipient: stranger.clone(),
        });
    }
    let mut changed = Vec::new();
    for group in groups {
        let staying = group
            .entries
            .iter()
            .filter(|entry| !removed.contains(&entry.id()));
        let staying = staying
            .map(recipients::of_entry)
            .collect::<Result<Vec<_>, _>>()?;
        changed.push(staying);
    }
    let present: Vec<String> = groups
        .iter()
        .flat_map(|group| &group.entries)
        .map(KeyEntry::id)
        .collect();
    let new = request
        .add
        .iter()
        .filter(|spec| !present.contains(&recipients::id(spec)));
    let new: Vec<RecipientSpec> = new.cloned().collect();
    if let (Some(first), Some(new)) = (changed.first_mut(), recipients::of_specs(&[new])?.pop()) {
        first.extend(new);
    }
    changed.retain(|group| !group.is_empty());
    if changed.is_empty() {
        return Err(ActionError::NobodyLeft(path.to_owned()));
    }
    Ok(changed)
}
