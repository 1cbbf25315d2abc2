//! The key groups of a rule: its flat key fields, or `key_groups` with `merge`.

use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::Place;
use crate::document::settings::SettingsError;
use crate::document::settings::Shape;

use super::RuleError;
use super::RuleProblem;
use super::recipient;
use super::recipient::RecipientError;
use super::recipient::RecipientSpec;

const GROUP: &[&str] = &[
    "merge",
    "age",
    "pgp",
    "kms",
    "gcp_kms",
    "hckms",
    "azure_keyvault",
    "hc_vault",
];

/// A way to read the recipients of one type.
type Reader = fn(&str) -> Result<Vec<RecipientSpec>, RecipientError>;

/// The flat fields of a rule, in the order in which SOPS puts them into the one group.
const FLAT: [(&str, Reader); 7] = [
    ("age", recipient::age),
    ("pgp", recipient::pgp),
    ("kms", recipient::kms),
    ("gcp_kms", recipient::gcp_kms),
    ("hckms", recipient::hckms),
    ("azure_keyvault", recipient::azure),
    ("hc_vault_transit_uri", recipient::hc_vault),
];

/// The groups of a rule: one of the flat fields, unless `key_groups` has any.
pub(super) fn of_rule(fields: &Fields<'_>) -> Result<Vec<Vec<RecipientSpec>>, RuleError> {
    // Also where they are ignored, so that a mistake in them is found.
    let flat = flat_group(fields)?;
    let mut groups = Vec::new();
    for (i, node) in fields.list("key_groups")?.iter().enumerate() {
        let group = deduplicated(group(node)?);
        if group.is_empty() {
            return Err(RuleError::at(
                node.place,
                RuleProblem::EmptyGroup { number: i + 1 },
            ));
        }
        groups.push(group);
    }
    match (groups.is_empty(), flat.is_empty()) {
        (false, _) => Ok(groups),
        (true, false) => Ok(vec![flat]),
        (true, true) => Err(RuleError::at(fields.place, RuleProblem::NoKeys)),
    }
}

fn flat_group(fields: &Fields<'_>) -> Result<Vec<RecipientSpec>, RuleError> {
    let mut group = Vec::new();
    for (key, read) in FLAT {
        let Some(node) = fields.get(key) else {
            continue;
        };
        for (text, place) in texts(node, key)? {
            group.extend(read(text).map_err(|error| refused(error, place))?);
        }
    }
    if let Some(profile) = fields.text("aws_profile")? {
        let keys = group.iter_mut().filter(|recipient| recipient.kind == "kms");
        keys.for_each(|recipient| recipient.add("aws_profile", profile));
    }
    Ok(group)
}

fn refused(error: RecipientError, place: Place) -> RuleError {
    RuleError::at(place, RuleProblem::Recipient(error))
}

/// The texts of a flat field: a string with commas, or a list of strings.
fn texts<'a>(node: &'a Node, key: &str) -> Result<Vec<(&'a str, Place)>, RuleError> {
    match &node.shape {
        Shape::List(items) => {
            let texts = items.iter().map(|item| {
                let text = item.strict_text(key)?;
                if text.trim().is_empty() {
                    return Err(refused(RecipientError::Empty, item.place));
                }
                Ok((text, item.place))
            });
            texts.collect()
        }
        _ if key == "hckms" => Err(node.wrong_type(key, "a list").into()),
        Shape::Scalar(_) => Ok(vec![(node.strict_text(key)?, node.place)]),
        Shape::Map(_) => Err(node.wrong_type(key, "text or a list").into()),
    }
}

/// The recipients of one entry of `key_groups`, in SOPS's order: what it merges, then its own.
fn group(node: &Node) -> Result<Vec<RecipientSpec>, RuleError> {
    let fields = Fields::of(node, "a key group", GROUP)?;
    let mut group = Vec::new();
    for merged in fields.list("merge")? {
        group.extend(self::group(merged)?);
    }
    plain_items(&fields, "age", recipient::age, &mut group)?;
    plain_items(&fields, "pgp", recipient::pgp_exact, &mut group)?;
    for node in fields.list("kms")? {
        group.push(kms(node)?);
    }
    for node in fields.list("gcp_kms")? {
        let fields = Fields::of(node, "gcp_kms", &["resource_id"])?;
        let id = required(&fields, "gcp_kms", "resource_id")?;
        group.extend(recipient::gcp_kms(id).map_err(|error| refused(error, node.place))?);
    }
    for node in fields.list("hckms")? {
        let fields = Fields::of(node, "hckms", &["key_id"])?;
        let id = required(&fields, "hckms", "key_id")?;
        group.extend(recipient::hckms(id).map_err(|error| refused(error, node.place))?);
    }
    for node in fields.list("azure_keyvault")? {
        let fields = Fields::of(node, "azure_keyvault", &["vaultUrl", "key", "version"])?;
        let url = required(&fields, "azure_keyvault", "vaultUrl")?;
        let key = required(&fields, "azure_keyvault", "key")?;
        let version = fields.text("version")?.unwrap_or_default();
        group.push(recipient::azure_key(url, key, version));
    }
    plain_items(&fields, "hc_vault", recipient::hc_vault, &mut group)?;
    Ok(group)
}

fn plain_items(
    fields: &Fields<'_>,
    key: &str,
    read: Reader,
    group: &mut Vec<RecipientSpec>,
) -> Result<(), RuleError> {
    for item in fields.list(key)? {
        let text = if item.is_null() { "" } else { item.text(key)? };
        let read = read(text).map_err(|error| refused(error, item.place))?;
        if read.is_empty() {
            return Err(refused(RecipientError::Empty, item.place));
        }
        group.extend(read);
    }
    Ok(())
}

fn kms(node: &Node) -> Result<RecipientSpec, RuleError> {
    let fields = Fields::of(node, "kms", &["arn", "role", "context", "aws_profile"])?;
    let mut key = RecipientSpec::new("kms", &[("arn", required(&fields, "kms", "arn")?)]);
    if let Some(role) = fields.text("role")? {
        key.add("role", role);
    }
    if let Some(context) = fields.get("context") {
        for (name, value) in context.map("context")? {
            if value.is_null() {
                return Err(value.wrong_type(&name.text, "text").into());
            }
            key.add(&format!("context.{}", name.text), value.text(&name.text)?);
        }
    }
    if let Some(profile) = fields.text("aws_profile")? {
        key.add("aws_profile", profile);
    }
    Ok(key)
}

fn required<'a>(
    fields: &Fields<'a>,
    kind: &'static str,
    key: &'static str,
) -> Result<&'a str, RuleError> {
    let text: Result<_, SettingsError> = fields.text(key);
    text?.ok_or_else(|| refused(RecipientError::Missing { kind, field: key }, fields.place))
}

/// Each recipient once, where it stood first.
fn deduplicated(group: Vec<RecipientSpec>) -> Vec<RecipientSpec> {
    let mut unique: Vec<RecipientSpec> = Vec::with_capacity(group.len());
    for recipient in group {
        if !unique.contains(&recipient) {
            unique.push(recipient);
        }
    }
    unique
}
