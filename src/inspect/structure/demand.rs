//! What a rule of `.sops.yaml` demands of a file that it claims.

use super::claim::Claim;
use super::claim::Reach;
use super::kubernetes::SecretLeaf;
use super::page::Page;
use super::shape;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::scan::Confidence;
use crate::sops::creation_rules::CreationRule;
use crate::sops::selection::Selection;
use crate::sops::selection::Selector;

/// Kinds of objects that refer to secrets and hold none.
const REFERRING_KINDS: &[&str] = &[
    "SealedSecret",
    "ExternalSecret",
    "ClusterExternalSecret",
    "PushSecret",
    "SecretStore",
    "ClusterSecretStore",
    "SecretProviderClass",
    "VaultStaticSecret",
    "VaultDynamicSecret",
    "CustomResourceDefinition",
    "Kustomization",
    "Component",
];

/// Whether a claim asks for every picked value to be encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// It does, and it is so sure that this is meant.
    Encrypted(Confidence),
    /// It may be plain.
    None,
}

/// Whether a claim demands encryption of the file at `path`, by how the rule claims it.
///
/// What a `path_regex` picks must be encrypted. A rule for whatever there is demands it of the values
/// alone that its selector picks by their names.
pub(super) fn demand(claim: &Claim<'_>, path: &str) -> Demand {
    let Claim::Claimed { rule, reach } = claim else {
        return Demand::None;
    };
    match reach {
        Reach::Named => Demand::Encrypted(Confidence::High),
        Reach::Folder => Demand::Encrypted(Confidence::Medium),
        Reach::Type | Reach::All if shape::is_of_tools(path) => Demand::None,
        Reach::Type => Demand::Encrypted(Confidence::Medium),
        Reach::All if picks_by_name(rule) => Demand::Encrypted(Confidence::Medium),
        Reach::All => Demand::None,
    }
}

/// Whether the rule says itself which values are encrypted, not which are not.
fn picks_by_name(rule: &CreationRule) -> bool {
    matches!(
        rule.selector,
        Some(
            Selector::EncryptedRegex(_)
                | Selector::EncryptedSuffix(_)
                | Selector::EncryptedCommentRegex(_)
        )
    )
}

/// How sure it is that what the rule picks in a plain document should be encrypted; not at all in an
/// object of Kubernetes that a rule for all values would make useless, or that only refers.
pub(super) fn confidence_in_demand(
    page: &Page<'_>,
    root: NodeId,
    rule: &CreationRule,
    demanded: Confidence,
) -> Option<Confidence> {
    if !is_kubernetes(page, root) {
        return Some(demanded);
    }
    let kind = page.text_under(root, "kind").unwrap_or_default();
    (picks_by_name(rule) && !REFERRING_KINDS.contains(&kind)).then_some(demanded.lowered())
}

fn is_kubernetes(page: &Page<'_>, root: NodeId) -> bool {
    let is_map = matches!(page.yaml.node(root).kind, Kind::Map { .. });
    let says = |key| page.text_under(root, key).is_some();
    is_map && says("apiVersion") && says("kind")
}

/// Why a rule would leave a value of a Secret readable, if it would.
pub(super) fn left_out(
    rule: &CreationRule,
    selection: &Selection,
    leaf: &SecretLeaf,
) -> Option<String> {
    let mut keys = leaf.key.split('.').map(|key| key.trim_matches('"'));
    let matched = keys.any(|key| selection.key_matches(key));
    let encrypted = selection.uses_comments() || selection.encrypts(matched, false);
    (!encrypted).then(|| {
        let selector = rule.selector.clone().unwrap_or_default();
        let (name, value) = (selector.metadata_key(), selector.value());
        format!("the rule that claims the file would leave it readable, too: '{name}: {value}'")
    })
}
