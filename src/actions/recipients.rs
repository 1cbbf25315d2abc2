//! Recipients as the ground wants them, from rules, command lines and files.

use super::failure::ActionError;
use super::session::Session;
use crate::crypto::datakey::DataKey;
use crate::host::identities::Prompts;
use crate::sops::creation_rules::RecipientSpec;
use crate::sops::keygroup;
use crate::sops::keygroup::Recipient;
use crate::sops::keys::KeyEntry;
use crate::sops::keys::KeyGroup;
use crate::sops::keys::KeyKind;
use crate::sops::keys::UnsupportedKey;
use crate::sops::keys::age;
use std::sync::Arc;

/// The id of a recipient of a rule, as [`KeyEntry::id`] gives it for its entry.
pub fn id(spec: &RecipientSpec) -> String {
    spec.entry().id()
}

/// The recipients of a rule or command line, read strictly.
///
/// # Errors
/// A recipient that makes no sense.
pub fn of_specs(groups: &[Vec<RecipientSpec>]) -> Result<Vec<Vec<Recipient>>, ActionError> {
    let group = |group: &Vec<RecipientSpec>| group.iter().map(of_spec).collect();
    groups.iter().map(group).collect()
}

fn of_spec(spec: &RecipientSpec) -> Result<Recipient, ActionError> {
    of_entry(&spec.entry())
}

/// The recipient that an entry was wrapped for.
///
/// # Errors
/// A recipient that makes no sense.
pub fn of_entry(entry: &KeyEntry) -> Result<Recipient, ActionError> {
    match entry.kind {
        KeyKind::Age => Ok(Recipient::Age(age::parse_recipient(
            entry.text("recipient"),
        )?)),
        kind => Ok(Recipient::Unsupported(UnsupportedKey {
            kind,
            id: entry.id(),
        })),
    }
}

/// How many of so many groups are needed, as a file says it: all, unless fewer are asked for.
///
/// A file with one group says nothing.
pub fn threshold(groups: usize, asked: Option<u32>) -> Option<u32> {
    let all = groups as u32;
    (groups > 1).then(|| asked.map_or(all, |asked| asked.min(all)))
}

/// Wraps a data key for groups of recipients.
///
/// # Errors
/// Recipients that cannot be wrapped for, or a threshold that does not suit them.
pub fn wrap(
    session: &Session,
    key: &DataKey,
    groups: &[Vec<Recipient>],
    threshold: Option<u32>,
) -> Result<Vec<KeyGroup>, ActionError> {
    let callbacks = Prompts::new(Arc::clone(&session.prompter));
    let threshold = threshold.unwrap_or(0) as usize;
    let random = &mut *session.random.borrow_mut();
    Ok(keygroup::wrap_data_key(
        key, groups, threshold, callbacks, random,
    )?)
}
