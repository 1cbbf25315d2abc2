//! Creation rules: `.sops.yaml`, which says for whom and how a new file is encrypted.
//!
//! All of the file is checked when it is read, also rules that match nothing today: an unknown key,
//! an invalid expression, a rule without keys are errors with line and column before anything is
//! written. SOPS skips the first, writes plaintext on the second and finds the third too late.

mod destination;
mod groups;
mod recipient;
mod rule;

use crate::document::settings;
use crate::document::settings::Fields;
use crate::document::settings::Node;
use crate::document::settings::Place;
use crate::document::settings::SettingsError;
use crate::document::settings::SettingsProblem;

use super::pattern::PatternError;
use super::selection::SelectionError;

pub use destination::Destination;
pub use destination::DestinationRule;
pub use recipient::RecipientError;
pub use recipient::RecipientSpec;
pub use rule::CreationRule;

const TOP_LEVEL: &[&str] = &["creation_rules", "destination_rules", "stores"];
const STORES: &[&str] = &["yaml", "json", "json_binary", "dotenv", "ini"];
const MAX_INDENT: i64 = 255;

/// A `.sops.yaml`.
#[derive(Clone, Debug, Default)]
pub struct SopsConfig {
    /// The rules for new files, in order; nothing where the file has none at all, which SOPS takes
    /// as if there were no `.sops.yaml`.
    pub creation_rules: Option<Vec<CreationRule>>,
    /// The rules for publishing.
    pub destination_rules: Vec<DestinationRule>,
    /// How stores are written.
    pub stores: Stores,
}

/// How stores are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stores {
    /// Columns of YAML; 0 stands for SOPS's default, 4.
    pub yaml_indent: u8,
    /// How JSON is indented.
    pub json_indent: JsonIndent,
    /// How the JSON around a binary file is indented.
    pub json_binary_indent: JsonIndent,
}

/// How JSON is indented.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JsonIndent {
    /// By one tab.
    #[default]
    Tab,
    /// By so many spaces.
    Spaces(u8),
}

impl Default for Stores {
    fn default() -> Self {
        Self {
            yaml_indent: 0,
            json_indent: JsonIndent::Tab,
            json_binary_indent: JsonIndent::Tab,
        }
    }
}

/// Why a `.sops.yaml` cannot be used, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct RuleError {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: RuleProblem,
}

/// What can be wrong with a `.sops.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleProblem {
    /// An unknown key, a wrong type, broken YAML.
    #[error(transparent)]
    Settings(SettingsProblem),
    /// Two of the six selectors in one rule.
    #[error("'{second}' beside '{first}' ({first_place}): a rule has one selector at most")]
    SeveralSelectors {
        /// The selector that stands first in SOPS's order.
        first: &'static str,
        /// Where it stands.
        first_place: Place,
        /// The other.
        second: &'static str,
    },
    /// A selector that does not compile.
    #[error(transparent)]
    Selector(SelectionError),
    /// A `path_regex` that does not compile.
    #[error("'path_regex: {pattern}' is not a regular expression: {fault}")]
    PathRegex {
        /// The expression as written.
        pattern: String,
        /// What is wrong with it.
        fault: PatternError,
    },
    /// A rule that names nobody.
    #[error("this rule has no keys: name at least one recipient, for example under 'age'")]
    NoKeys,
    /// A key group that names nobody.
    #[error("key group {number} has no keys")]
    EmptyGroup {
        /// Which one, from 1.
        number: usize,
    },
    /// More groups than shares.
    #[error("{found} key groups: there can be 255 at most")]
    TooManyGroups {
        /// How many there are.
        found: usize,
    },
    /// A threshold that cannot work.
    #[error("'shamir_threshold: {found}' with {groups} key group(s): {}", threshold_range(*.groups))]
    Threshold {
        /// The threshold.
        found: i64,
        /// How many groups the rule has.
        groups: usize,
    },
    /// A recipient whose text is not of its type's form.
    #[error(transparent)]
    Recipient(RecipientError),
    /// Two places to publish to in one rule.
    #[error("'{second}' beside '{first}': a destination rule has one destination")]
    SeveralDestinations {
        /// One.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
}

fn threshold_range(groups: usize) -> String {
    match groups {
        0 | 1 => "sharing takes two groups or more; leave it out".to_owned(),
        2 => "it is 2".to_owned(),
        groups => format!("it is between 2 and {groups}"),
    }
}

impl RuleError {
    fn at(place: Place, problem: RuleProblem) -> Self {
        Self { place, problem }
    }
}

impl From<SettingsError> for RuleError {
    fn from(error: SettingsError) -> Self {
        Self::at(error.place, RuleProblem::Settings(error.problem))
    }
}

impl SopsConfig {
    /// Reads the text of a `.sops.yaml`.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let Some(root) = settings::parse(text)?.filter(|root| !root.is_null()) else {
            return Ok(Self::default());
        };
        let fields = Fields::with_anchor_holders(&root, "the file", TOP_LEVEL)?;
        let creation_rules = match fields.get("creation_rules") {
            None => None,
            Some(rules) => {
                let rules = rules.list("creation_rules")?;
                Some(
                    rules
                        .iter()
                        .map(CreationRule::read)
                        .collect::<Result<_, _>>()?,
                )
            }
        };
        let destination_rules = fields.list("destination_rules")?.iter();
        Ok(Self {
            creation_rules,
            destination_rules: destination_rules
                .map(DestinationRule::read)
                .collect::<Result<_, _>>()?,
            stores: fields
                .get("stores")
                .map_or(Ok(Stores::default()), Stores::read)?,
        })
    }

    /// The first rule for a file, by its path relative to the folder of the `.sops.yaml`.
    ///
    /// For a file outside that folder SOPS tries the absolute path.
    pub fn rule_for(&self, relative_path: &str) -> Option<&CreationRule> {
        let rules = self.creation_rules.as_deref().unwrap_or_default();
        rules.iter().find(|rule| rule.claims(relative_path))
    }

    /// The first destination rule for a file, by its path as given on the command line.
    pub fn destination_for(&self, path: &str) -> Option<&DestinationRule> {
        self.destination_rules.iter().find(|rule| rule.claims(path))
    }
}

impl Stores {
    fn read(node: &Node) -> Result<Self, RuleError> {
        let stores = Fields::of(node, "stores", STORES)?;
        for without_settings in ["dotenv", "ini"] {
            if let Some(node) = stores.get(without_settings) {
                Fields::of(node, without_settings, &[])?;
            }
        }
        let yaml = match indent(&stores, "yaml", 0)? {
            Some(JsonIndent::Spaces(columns)) => columns,
            Some(JsonIndent::Tab) | None => 0,
        };
        Ok(Self {
            yaml_indent: yaml,
            json_indent: indent(&stores, "json", -1)?.unwrap_or_default(),
            json_binary_indent: indent(&stores, "json_binary", -1)?.unwrap_or_default(),
        })
    }
}

fn indent(stores: &Fields<'_>, store: &str, min: i64) -> Result<Option<JsonIndent>, RuleError> {
    let Some(node) = stores.get(store) else {
        return Ok(None);
    };
    let Some(node) = Fields::of(node, store, &["indent"])?.get("indent") else {
        return Ok(None);
    };
    let columns = node.integer_between("indent", min, MAX_INDENT)?;
    Ok(Some(
        u8::try_from(columns).map_or(JsonIndent::Tab, JsonIndent::Spaces),
    ))
}

#[cfg(test)]
mod tests;
