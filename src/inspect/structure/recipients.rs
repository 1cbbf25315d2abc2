//! Recipients of an encrypted file beside those of the rule that claims it.

use std::collections::BTreeSet;

use crate::sops::creation_rules::CreationRule;
use crate::sops::keys::KeyGroup;
use crate::sops::keys::KeyKind;
use crate::sops::metadata::Metadata;

/// How many recipients a message names.
const NAMED: usize = 5;

/// How the recipients of a file differ from those of its rule.
pub(super) struct Difference {
    /// Ids in the file that the rule does not have.
    pub(super) too_many: Vec<String>,
    /// What is to be said, line by line.
    pub(super) reasons: Vec<String>,
}

/// Compares a file with the rule that claims it; the order of recipients and groups is free.
pub(super) fn difference(metadata: &Metadata, rule: &CreationRule) -> Option<Difference> {
    let wanted: Vec<BTreeSet<String>> = rule
        .groups
        .iter()
        .map(|group| {
            group
                .iter()
                .map(|spec| normal(spec.entry().kind, &spec.entry().id()))
                .collect()
        })
        .collect();
    let present: Vec<BTreeSet<String>> = metadata.groups.iter().map(ids).collect();
    let (all_wanted, all_present) = (wanted.concat_sets(), present.concat_sets());
    let missing = without_matches(&all_wanted, &all_present);
    let too_many = without_matches(&all_present, &all_wanted);
    let mut reasons = Vec::new();
    if !missing.is_empty() {
        reasons.push(format!(
            "the rule names {}, the file does not",
            named(&missing)
        ));
    }
    if !too_many.is_empty() {
        reasons.push(format!(
            "the file is encrypted for {}, the rule does not name them",
            named(&too_many)
        ));
    }
    if reasons.is_empty() {
        reasons.extend(regrouped(&wanted, &present, rule, metadata));
    }
    (!reasons.is_empty()).then_some(Difference { too_many, reasons })
}

/// Compares recipients alone, where a file's format keeps no groups.
pub(super) fn difference_of_age(present: &[&str], rule: &CreationRule) -> Option<Difference> {
    let present: BTreeSet<String> = present.iter().map(|id| normal(KeyKind::Age, id)).collect();
    let entries = rule.groups.iter().flatten().map(|spec| spec.entry());
    let wanted: BTreeSet<String> = entries
        .filter(|entry| entry.kind == KeyKind::Age)
        .map(|entry| normal(KeyKind::Age, &entry.id()))
        .collect();
    let missing = without_matches(&wanted, &present);
    let too_many = without_matches(&present, &wanted);
    let mut reasons = Vec::new();
    if !missing.is_empty() {
        reasons.push(format!(
            "the rule names {}, the file does not",
            named(&missing)
        ));
    }
    if !too_many.is_empty() {
        reasons.push(format!(
            "the file is encrypted for {}, the rule does not name them",
            named(&too_many)
        ));
    }
    (!reasons.is_empty()).then_some(Difference { too_many, reasons })
}

fn regrouped(
    wanted: &[BTreeSet<String>],
    present: &[BTreeSet<String>],
    rule: &CreationRule,
    metadata: &Metadata,
) -> Option<String> {
    let sorted = |groups: &[BTreeSet<String>]| {
        let mut groups: Vec<Vec<&str>> = groups
            .iter()
            .map(|group| group.iter().map(|id| stem(id)).collect())
            .collect();
        groups.sort();
        groups
            .iter()
            .map(|group| group.join(" "))
            .collect::<Vec<_>>()
    };
    if sorted(wanted) != sorted(present) {
        return Some("the rule has other key groups than the file".to_owned());
    }
    let needed = |asked: Option<u32>, groups: usize| asked.unwrap_or(groups as u32);
    let asked = needed(rule.shamir_threshold.map(u32::from), wanted.len());
    let found = needed(metadata.shamir_threshold, present.len());
    (wanted.len() > 1 && asked != found)
        .then(|| format!("the rule asks for {asked} of the key groups, the file for {found}"))
}

/// All ids of the groups.
trait ConcatSets {
    fn concat_sets(&self) -> BTreeSet<String>;
}

impl ConcatSets for Vec<BTreeSet<String>> {
    fn concat_sets(&self) -> BTreeSet<String> {
        self.iter().flatten().cloned().collect()
    }
}

fn ids(group: &KeyGroup) -> BTreeSet<String> {
    group
        .entries
        .iter()
        .map(|entry| normal(entry.kind, &entry.id()))
        .collect()
}

/// One spelling of what names the same key.
fn normal(kind: KeyKind, id: &str) -> String {
    match kind {
        KeyKind::Pgp => id.split_whitespace().collect::<String>().to_uppercase(),
        // What follows the key is a remark.
        KeyKind::Age if id.starts_with("ssh-") => {
            id.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
        }
        _ => id.trim().to_owned(),
    }
}

/// The id without a version, which SOPS looks up where a rule gives none.
fn stem(id: &str) -> &str {
    match id.split_once("/keys/") {
        Some((_, key)) if id.starts_with("https://") && !id.contains("/v1/") => {
            let name = key.split('/').next().unwrap_or(key);
            &id[..id.len() - key.len() + name.len()]
        }
        _ => id,
    }
}

fn without_matches(ids: &BTreeSet<String>, others: &BTreeSet<String>) -> Vec<String> {
    let open = |id: &str| id.ends_with('/');
    let same = |a: &String, b: &String| a == b || ((open(a) || open(b)) && stem(a) == stem(b));
    ids.iter()
        .filter(|id| !others.iter().any(|other| same(id, other)))
        .cloned()
        .collect()
}

fn named(ids: &[String]) -> String {
    let shown = ids
        .iter()
        .take(NAMED)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    match ids.len().saturating_sub(NAMED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
