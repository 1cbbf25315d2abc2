//! `updatekeys`: the recipients of a sealed file follow its rule.
//!
//! SOPS keeps the data key when somebody is removed, and the leaver's old key opens every later
//! value; here a removal makes a new data key, unless the caller insists.

use super::failure::ActionError;
use super::open;
use super::recipients;
use super::rotate;
use super::rules;
use super::rules::FoundRules;
use super::session::Session;
use super::warning::Warning;
use crate::sops::creation_rules::RecipientSpec;
use crate::sops::keys::KeyEntry;
use crate::sops::keys::KeyGroup;
use crate::sops::opened::MacCheck;
use crate::sops::opened::Opened;
use crate::sops::recipients_text;
use std::path::Path;

/// What becomes of the data key when somebody is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnRemoval {
    /// A new one, and every value is sealed anew.
    NewDataKey,
    /// It stays, as with SOPS; who was removed can still open later values.
    KeepDataKey,
}

/// How the recipients of a file would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Ids that stay.
    pub kept: Vec<String>,
    /// Ids that come.
    pub added: Vec<String>,
    /// Ids that go.
    pub removed: Vec<String>,
    /// Groups or their threshold change.
    pub regrouped: bool,
    /// All values get a new data key.
    pub new_data_key: bool,
    /// What is to be said.
    pub warnings: Vec<Warning>,
    groups: Vec<Vec<RecipientSpec>>,
    threshold: Option<u32>,
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && !self.regrouped
    }
}

/// Plans the change; needs no key.
///
/// # Errors
/// No rule for the file, or what is not sealed.
pub fn plan(
    session: &Session,
    path: &Path,
    text: &str,
    on_removal: OnRemoval,
) -> Result<Plan, ActionError> {
    let sealed =
        crate::sops::opened::Sealed::parse(text).map_err(|fault| ActionError::open(path, fault))?;
    let rules = rules::find(session, path)?.ok_or_else(|| ActionError::NoRules(path.to_owned()))?;
    let rule = rules.rule().ok_or_else(|| ActionError::NoMatchingRule {
        rules: rules.path.clone(),
        path: path.to_owned(),
    })?;
    let wanted: Vec<Vec<String>> = rule
        .groups
        .iter()
        .map(|group| group.iter().map(recipients::id).collect())
        .collect();
    let present = ids(&sealed.metadata.groups);
    let in_any =
        |groups: &[Vec<String>], id: &String| groups.iter().any(|group| group.contains(id));
    let mut kept: Vec<String> = present.concat();
    let mut removed = kept.clone();
    kept.retain(|id| in_any(&wanted, id));
    removed.retain(|id| !in_any(&wanted, id));
    let mut added = wanted.concat();
    added.retain(|id| !in_any(&present, id));
    let mut new = rule.groups.concat();
    new.retain(|spec| added.contains(&recipients::id(spec)));
    recipients::of_specs(&[new]).map_err(|fault| rules.place(rule, fault))?;
    let sorted = |groups: &[Vec<String>]| -> Vec<Vec<String>> {
        let sort = |group: &Vec<String>| {
            let mut group = group.clone();
            group.sort();
            group
        };
        groups.iter().map(sort).collect()
    };
    let threshold = rule
        .shamir_threshold
        .map(u32::from)
        .or(sealed.metadata.shamir_threshold);
    let threshold = recipients::threshold(wanted.len(), threshold);
    let regrouped = wanted.len() != present.len()
        || (wanted.len() > 1
            && (sorted(&wanted) != sorted(&present)
                || threshold
                    != recipients::threshold(present.len(), sealed.metadata.shamir_threshold)));
    Ok(Plan {
        new_data_key: !removed.is_empty() && on_removal == OnRemoval::NewDataKey,
        kept,
        added,
        removed,
        regrouped,
        groups: rule.groups.clone(),
        threshold,
        warnings: rules.warnings,
    })
}

fn ids(groups: &[KeyGroup]) -> Vec<Vec<String>> {
    let of = |group: &KeyGroup| group.entries.iter().map(KeyEntry::id).collect();
    groups.iter().map(of).collect()
}

/// Carries a plan out and gives the new text.
///
/// # Errors
/// What does not open, or recipients that cannot be wrapped for.
pub fn updatekeys(
    session: &Session,
    path: &Path,
    text: &str,
    plan: &Plan,
) -> Result<String, ActionError> {
    let mut opened = open::open(session, path, text, MacCheck::Verify)?;
    if plan.new_data_key {
        opened.metadata.shamir_threshold = plan.threshold;
        let groups = recipients::of_specs(&plan.groups)?;
        return Ok(rotate::with_new_key(session, path, &opened, &groups, Vec::new())?.text);
    }
    let groups = match plan.groups.as_slice() {
        [group] if opened.metadata.groups.len() == 1 => {
            vec![one_group(session, &opened, group)?]
        }
        groups => {
            let groups = recipients::of_specs(groups)?;
            recipients::wrap(session, &opened.data_key, &groups, plan.threshold)?
        }
    };
    Ok(recipients_text::with_groups(
        &opened,
        groups,
        plan.threshold,
    ))
}

/// Entries that stay are kept as they are; only new ones are wrapped.
fn one_group(
    session: &Session,
    opened: &Opened<'_>,
    specs: &[RecipientSpec],
) -> Result<KeyGroup, ActionError> {
    let mut entries = Vec::new();
    for spec in specs {
        let id = recipients::id(spec);
        let present = opened.metadata.entries().find(|entry| entry.id() == id);
        match present {
            Some(entry) => entries.push(entry.clone()),
            None => {
                let group = recipients::of_specs(&[vec![spec.clone()]])?;
                let wrapped = recipients::wrap(session, &opened.data_key, &group, None)?;
                entries.extend(wrapped.into_iter().flat_map(|group| group.entries));
            }
        }
    }
    Ok(KeyGroup { entries })
}

/// The rule that holds for a file claims it, so that a plan can be made.
pub fn has_rule(session: &Session, path: &Path) -> Result<bool, ActionError> {
    let rules = rules::find(session, path)?;
    Ok(rules.as_ref().and_then(FoundRules::rule).is_some())
}
