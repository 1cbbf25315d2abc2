//! One creation rule: which files it claims, for whom they are encrypted, and which values.

use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::Place;
use crate::sops::pattern::Pattern;
use crate::sops::selection::SELECTOR_KEYS;
use crate::sops::selection::Selection;
use crate::sops::selection::Selector;

use super::RuleError;
use super::RuleProblem;
use super::groups;
use super::recipient::RecipientSpec;

const RULE: &[&str] = &[
    "path_regex",
    "kms",
    "aws_profile",
    "age",
    "pgp",
    "gcp_kms",
    "hckms",
    "azure_keyvault",
    "hc_vault_transit_uri",
    "key_groups",
    "shamir_threshold",
    "unencrypted_suffix",
    "encrypted_suffix",
    "unencrypted_regex",
    "encrypted_regex",
    "unencrypted_comment_regex",
    "encrypted_comment_regex",
    "mac_only_encrypted",
];

/// The data key is split into one share per group, and a share's number is one byte.
const MAX_GROUPS: usize = 255;

/// A rule for new files.
#[derive(Clone, Debug)]
pub struct CreationRule {
    /// Where the rule stands.
    pub place: Place,
    /// What the file's path must match; nothing matches all.
    pub path_regex: Option<Pattern>,
    /// For whom: at least one group, none of them empty.
    pub groups: Vec<Vec<RecipientSpec>>,
    /// How many groups are needed to open a file, where the rule says so.
    pub shamir_threshold: Option<u8>,
    /// Which values are encrypted, where the rule says so.
    pub selector: Option<Selector>,
    /// Whether the MAC covers encrypted values only.
    pub mac_only_encrypted: bool,
}

impl CreationRule {
    pub(super) fn read(node: &Node) -> Result<Self, RuleError> {
        let fields = Fields::of(node, "a creation rule", RULE)?;
        let groups = groups::of_rule(&fields)?;
        if groups.len() > MAX_GROUPS {
            let problem = RuleProblem::TooManyGroups {
                found: groups.len(),
            };
            return Err(RuleError::at(fields.place, problem));
        }
        Ok(Self {
            place: fields.place,
            path_regex: path_regex(&fields)?,
            shamir_threshold: threshold(&fields, groups.len())?,
            groups,
            selector: selector(&fields)?,
            mac_only_encrypted: fields.boolean("mac_only_encrypted")?,
        })
    }

    /// Tells whether the rule is for the file with this path.
    pub fn claims(&self, path: &str) -> bool {
        self.path_regex
            .as_ref()
            .is_none_or(|pattern| pattern.is_match(path))
    }
}

/// The compiled `path_regex` of a rule; an empty one matches all.
pub(super) fn path_regex(fields: &Fields<'_>) -> Result<Option<Pattern>, RuleError> {
    let (Some(node), Some(pattern)) = (fields.get("path_regex"), fields.text("path_regex")?) else {
        return Ok(None);
    };
    Pattern::new(pattern).map(Some).map_err(|fault| {
        let pattern = pattern.to_owned();
        RuleError::at(node.place, RuleProblem::PathRegex { pattern, fault })
    })
}

fn selector(fields: &Fields<'_>) -> Result<Option<Selector>, RuleError> {
    let mut chosen: Option<(Selector, Place)> = None;
    for key in SELECTOR_KEYS {
        let (Some(node), Some(value)) = (fields.get(key), fields.text(key)?) else {
            continue;
        };
        let Some(selector) = Selector::new(key, value) else {
            continue;
        };
        if let Some((first, first_place)) = chosen {
            let problem = RuleProblem::SeveralSelectors {
                first: first.metadata_key(),
                first_place,
                second: key,
            };
            return Err(RuleError::at(node.place, problem));
        }
        Selection::compile(Some(&selector))
            .map_err(|error| RuleError::at(node.place, RuleProblem::Selector(error)))?;
        chosen = Some((selector, node.place));
    }
    Ok(chosen.map(|(selector, _)| selector))
}

/// The threshold; 0 is as good as none, and so is 1 with a single group.
fn threshold(fields: &Fields<'_>, groups: usize) -> Result<Option<u8>, RuleError> {
    let Some(node) = fields.get("shamir_threshold") else {
        return Ok(None);
    };
    let found = node.integer("shamir_threshold")?;
    match u8::try_from(found) {
        Ok(0) => Ok(None),
        Ok(1) if groups == 1 => Ok(Some(1)),
        Ok(threshold) if threshold >= 2 && usize::from(threshold) <= groups => Ok(Some(threshold)),
        _ => Err(RuleError::at(
            node.place,
            RuleProblem::Threshold { found, groups },
        )),
    }
}
