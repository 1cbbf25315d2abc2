//! Recipients of an encrypted file beside those of the rule that claims it.

use std::collections::BTreeSet;

use crate::sops::creation_rules::CreationRule;
use crate::sops::creation_rules::RecipientSpec;
use crate::sops::keys::KeyEntry;
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
        .map(|group| group.iter().map(|spec| id_of(&spec.entry())).collect())
        .collect();
    let present: Vec<BTreeSet<String>> = metadata
        .groups
        .iter()
        .map(|group| group.entries.iter().map(id_of).collect())
        .collect();
    between(&all(&wanted), &all(&present)).or_else(|| {
        let reason = regrouped(&wanted, &present, rule, metadata)?;
        Some(Difference {
            too_many: Vec::new(),
            reasons: vec![reason],
        })
    })
}

/// Compares the age recipients alone, where a file's format is not read further.
pub(super) fn difference_of_age(present: &[&str], rule: &CreationRule) -> Option<Difference> {
    let entries = rule.groups.iter().flatten().map(RecipientSpec::entry);
    let of_age = entries.filter(|entry| entry.kind == KeyKind::Age);
    let wanted = of_age.map(|entry| id_of(&entry)).collect();
    let present = present.iter().map(|id| normal(KeyKind::Age, id)).collect();
    between(&wanted, &present)
}

fn between(wanted: &BTreeSet<String>, present: &BTreeSet<String>) -> Option<Difference> {
    let missing = without_matches(wanted, present);
    let too_many = without_matches(present, wanted);
    let mut reasons = Vec::new();
    if !missing.is_empty() {
        reasons.push(format!(
            "the rule names {}, the file does not",
            named(&missing)
        ));
    }
    if !too_many.is_empty() {
        let ids = named(&too_many);
        reasons.push(format!(
            "the file is encrypted for {ids}, the rule does not name them"
        ));
    }
    (!reasons.is_empty()).then_some(Difference { too_many, reasons })
}

fn all(groups: &[BTreeSet<String>]) -> BTreeSet<String> {
    groups.iter().flatten().cloned().collect()
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

fn id_of(entry: &KeyEntry) -> String {
    normal(entry.kind, &entry.id())
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
