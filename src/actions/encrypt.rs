//! `encrypt`: a plain text becomes a sealed one, for the people whom rules or flags name.

use super::failure::ActionError;
use super::recipients;
use super::rules;
use super::rules::FoundRules;
use super::session::Session;
use super::values;
use super::warning::Warning;
use crate::crypto::datakey::DataKey;
use crate::document::yaml::tree::Yaml;
use crate::manifest;
use crate::sops::creation_rules::RecipientSpec;
use crate::sops::metadata::Metadata;
use crate::sops::metadata::SOPS_VERSION;
use crate::sops::sealing;
use crate::sops::sealing::Sealing;
use crate::sops::sealing::Terms;
use crate::sops::sealing::Vouch;
use crate::sops::selection::Selector;
use std::path::Path;

/// Above this size Flux refuses a file by default.
const LARGE: usize = 5 << 20;

/// Only a text with one of these words can hold an object that has a default selector.
const KINDS_WITH_DEFAULT: [&str; 2] = ["Secret", "ConfigMap"];

/// What the command line asks for.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// Recipients; if there are any, they replace the rule's.
    pub recipients: Vec<RecipientSpec>,
    /// A selector.
    pub selector: Option<Selector>,
    /// The MAC covers sealed values only.
    pub mac_only_encrypted: bool,
    /// How many key groups open the file.
    pub shamir_threshold: Option<u32>,
    /// Seal a document of which the selector picks nothing.
    pub allow_nothing: bool,
}

/// A sealed file.
pub struct Encrypted {
    /// Its text.
    pub text: String,
    /// How many values were sealed.
    pub values: usize,
    /// The ids of those who can open it.
    pub recipients: Vec<String>,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// Seals the text of the file at `path`, which decides what rule holds.
///
/// # Errors
/// Nobody to seal it for, rules that make no sense, a text that cannot be sealed, or a selector
/// that seals nothing.
pub fn encrypt(
    session: &Session,
    path: &Path,
    text: &str,
    request: &Request,
) -> Result<Encrypted, ActionError> {
    let plan = plan(session, path, text, request)?;
    let key = DataKey::generate(&mut *session.random.borrow_mut());
    let groups = recipients::of_specs(&plan.groups)?;
    let metadata = Metadata {
        groups: recipients::wrap(session, &key, &groups, plan.threshold)?,
        shamir_threshold: recipients::threshold(groups.len(), plan.threshold),
        lastmodified: String::new(),
        mac: String::new(),
        selector: Some(plan.selector),
        mac_only_encrypted: plan.mac_only_encrypted,
        version: SOPS_VERSION.into(),
        note: None,
    };
    let terms = Terms {
        data_key: &key,
        metadata,
        now: session.now(),
        previous: None,
        vouch: Vouch::Yes,
    };
    let sealing = sealing::seal(text, terms, &mut *session.random.borrow_mut())
        .map_err(|fault| ActionError::seal(path, fault))?;
    let mut warnings = plan.warnings;
    refuse_nothing(path, text, &sealing, request.allow_nothing, &mut warnings)?;
    warnings.extend(values::judge(session, path, &sealing)?);
    if sealing.text.len() > LARGE {
        warnings.push(Warning::Large(sealing.text.len()));
    }
    Ok(Encrypted {
        values: sealing.values,
        recipients: plan.groups.iter().flatten().map(recipients::id).collect(),
        text: sealing.text,
        warnings,
    })
}

/// For whom and how a file is sealed.
struct Plan {
    groups: Vec<Vec<RecipientSpec>>,
    threshold: Option<u32>,
    selector: Selector,
    mac_only_encrypted: bool,
    warnings: Vec<Warning>,
}

fn plan(
    session: &Session,
    path: &Path,
    text: &str,
    request: &Request,
) -> Result<Plan, ActionError> {
    let rules = rules::find(session, path)?;
    let rule = rules.as_ref().and_then(FoundRules::rule);
    let groups = match rule {
        _ if !request.recipients.is_empty() => vec![request.recipients.clone()],
        Some(rule) => rule.groups.clone(),
        None => return Err(nobody(session, path, rules.as_ref())),
    };
    if let (Some(rules), Some(rule)) = (&rules, rule)
        && request.recipients.is_empty()
    {
        recipients::of_specs(&groups).map_err(|fault| rules.place(rule, fault))?;
    }
    let from_rule = rule.and_then(|rule| rule.selector.clone());
    let selector = match (&request.selector, from_rule) {
        (Some(given), Some(rule)) if given.metadata_key() != rule.metadata_key() => {
            return Err(ActionError::SelectorConflict {
                path: rules.map(|rules| rules.path).unwrap_or_default(),
                rule: rule.metadata_key(),
                given: given.metadata_key(),
            });
        }
        (Some(given), _) => Some(given.clone()),
        (None, from_rule) => from_rule,
    };
    Ok(Plan {
        groups,
        threshold: request
            .shamir_threshold
            .or(rule.and_then(|rule| rule.shamir_threshold.map(u32::from))),
        selector: selector.unwrap_or_else(|| default_selector(text)),
        mac_only_encrypted: request.mac_only_encrypted
            || rule.is_some_and(|rule| rule.mac_only_encrypted),
        warnings: match rules {
            Some(rules) => rules.warnings,
            None => Vec::from_iter(rules::misnamed(session, path).map(Warning::WrongName)),
        },
    })
}

fn nobody(session: &Session, path: &Path, rules: Option<&FoundRules>) -> ActionError {
    let file = path.to_owned();
    match rules {
        Some(rules) if rules.config.creation_rules.is_some() => ActionError::NoMatchingRule {
            rules: rules.path.clone(),
            path: file,
        },
        Some(_) => ActionError::NoRules(file),
        None => match rules::misnamed(session, path) {
            Some(misnamed) => ActionError::MisnamedRules {
                path: file,
                misnamed,
            },
            None => ActionError::NoRules(file),
        },
    }
}

/// SOPS's default; for Secrets and ConfigMaps their data alone, so that the rest stays readable.
fn default_selector(text: &str) -> Selector {
    let objects_are_possible = KINDS_WITH_DEFAULT.iter().any(|kind| text.contains(kind));
    let Ok(yaml) = Yaml::parse(if objects_are_possible { text } else { "" }) else {
        return Selector::default();
    };
    let default = manifest::objects(&yaml)
        .iter()
        .find_map(|object| object.role.default_encrypted_regex());
    default.map_or_else(Selector::default, |regex| {
        Selector::EncryptedRegex(regex.into())
    })
}

/// Refuses a selector that leaves a document, or the data of a Secret, readable.
fn refuse_nothing(
    path: &Path,
    text: &str,
    sealing: &Sealing,
    allowed: bool,
    warnings: &mut Vec<Warning>,
) -> Result<(), ActionError> {
    if allowed {
        return Ok(());
    }
    if let Some(document) = sealing.untouched_documents.first() {
        return Err(ActionError::SealsNothing {
            path: path.to_owned(),
            document: *document,
        });
    }
    if !text.contains("Secret") {
        return Ok(());
    }
    let (Ok(plain), Ok(sealed)) = (Yaml::parse(text), Yaml::parse(&sealing.text)) else {
        return Ok(());
    };
    let mut readable = 0;
    for (before, after) in manifest::objects(&plain)
        .iter()
        .zip(manifest::objects(&sealed))
    {
        if before.role != manifest::Role::Secret {
            continue;
        }
        for field in manifest::DATA_FIELDS {
            let had = manifest::leaves_with_value(&plain, before.node, field);
            let left = manifest::readable_leaves(&sealed, after.node, field);
            if had > 0 && left == had {
                return Err(ActionError::LeavesSecret {
                    path: path.to_owned(),
                    document: before.document,
                    field,
                });
            }
            readable += left;
        }
    }
    if readable > 0 {
        warnings.push(Warning::PartlyReadable { count: readable });
    }
    Ok(())
}
