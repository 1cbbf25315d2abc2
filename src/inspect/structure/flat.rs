//! Files of one assignment per line: dotenv, and INI with its sections.

use std::ops::Range;

use super::claim::Claim;
use super::demand::Demand;
use super::envelope::Look;
use super::envelope::look;
use super::findings::Findings;
use super::recipients;
use super::reference::holds_no_secret;
use crate::scan::Confidence;
use crate::sops::creation_rules::CreationRule;
use crate::sops::selection::SELECTOR_KEYS;
use crate::sops::selection::Selection;
use crate::sops::selection::Selector;

/// Which of the two a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `KEY=value`; metadata is under keys with `sops_` before them.
    Dotenv,
    /// `key = value` below `[section]`; metadata is the section `sops`.
    Ini,
}

/// An assignment.
#[derive(Clone, Debug)]
pub(super) struct Assigned<'t> {
    /// Its section, in INI.
    pub(super) section: &'t str,
    /// Its key.
    pub(super) key: &'t str,
    /// Its value, quotes left out.
    pub(super) value: &'t str,
    /// Where the value stands.
    pub(super) at: Range<usize>,
}

/// The assignments of a text.
pub(super) fn assignments(text: &str, form: Form) -> Vec<Assigned<'_>> {
    let mut found = Vec::new();
    let mut section = "";
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let line_start = start;
        start += line.len();
        let content = line.trim_start_matches('\u{FEFF}').trim();
        if content.starts_with(['#', ';']) {
            continue;
        }
        let name = content
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        if let (Form::Ini, Some(name)) = (form, name) {
            section = name.trim();
            continue;
        }
        let separators: &[char] = if form == Form::Ini {
            &['=', ':']
        } else {
            &['=']
        };
        let Some(at) = line.find(separators) else {
            continue;
        };
        let key = line[..at].trim_start_matches('\u{FEFF}').trim();
        let key = key.strip_prefix("export ").unwrap_or(key).trim();
        let value = bare(&line[at + 1..]);
        let value_start = line_start + at + 1 + line[at + 1..].find(value).unwrap_or(0);
        found.push(Assigned {
            section,
            key,
            value,
            at: value_start..value_start + value.len(),
        });
    }
    found
}

/// A value without quotes and without the comment behind it.
fn bare(text: &str) -> &str {
    let text = text.trim();
    if let Some(quote @ ('"' | '\'')) = text.chars().next() {
        let inner = &text[1..];
        return inner.find(quote).map_or(inner, |end| &inner[..end]);
    }
    text.find(" #").map_or(text, |at| text[..at].trim_end())
}

/// What a file's metadata says.
struct Metadata<'t> {
    selection: Option<Selection>,
    age: Vec<Assigned<'t>>,
    /// Where it begins.
    at: Range<usize>,
    faults: Vec<String>,
}

impl<'t> Metadata<'t> {
    fn of(entries: &[Assigned<'t>], form: Form) -> Option<Self> {
        let named = |entry: &Assigned<'t>| metadata_key(entry, form);
        let field = |wanted: &str| {
            entries
                .iter()
                .find(|entry| named(entry) == Some(wanted))
                .map(|entry| entry.value)
        };
        let first = entries.iter().find(|entry| named(entry).is_some())?;
        let (mac, modified) = (field("mac"), field("lastmodified"));
        mac.or(modified)?;
        let mut faults = Vec::new();
        match mac.map(look) {
            None => faults.push("it has no MAC".to_owned()),
            Some(Look::Complete) => {}
            Some(Look::Damaged(why)) => faults.push(format!("the MAC is damaged: {why}")),
            Some(Look::Other) => faults.push("the MAC is no encrypted value".to_owned()),
        }
        let mut selectors = SELECTOR_KEYS
            .iter()
            .filter_map(|key| Selector::new(key, field(key)?));
        let selector = selectors.next().unwrap_or_default();
        let selection = Selection::compile(Some(&selector));
        faults.extend(selection.as_ref().err().map(ToString::to_string));
        let is_age = |entry: &&Assigned<'t>| {
            named(entry).is_some_and(|key| {
                key.starts_with("age__list_") && key.ends_with("__map_recipient")
            })
        };
        Some(Self {
            selection: selection.ok(),
            age: entries.iter().filter(is_age).cloned().collect(),
            at: first.at.clone(),
            faults,
        })
    }
}

/// The name of a metadata field, if the entry is one.
fn metadata_key<'t>(entry: &Assigned<'t>, form: Form) -> Option<&'t str> {
    match form {
        Form::Dotenv => entry.key.strip_prefix("sops_"),
        Form::Ini => (entry.section == "sops").then_some(entry.key),
    }
}

/// Whether a dotenv or INI text has SOPS metadata.
pub(super) fn is_covered(text: &str, form: Form) -> bool {
    text.contains("sops") && Metadata::of(&assignments(text, form), form).is_some()
}

/// Inspects a text.
pub(super) fn flat(text: &str, form: Form, claim: &Claim<'_>, demand: Demand) -> Findings {
    let mut findings = Findings::default();
    let entries = assignments(text, form);
    let metadata = Metadata::of(&entries, form);
    if let Some(metadata) = &metadata {
        let at = metadata.at.clone();
        let key = || "sops".to_owned();
        for fault in &metadata.faults {
            findings.add(
                ("broken-metadata", Confidence::High),
                at.clone(),
                key(),
                vec![fault.clone()],
            );
        }
        if let Claim::Claimed { rule, .. } = claim {
            compare(metadata, rule, &mut findings);
        }
    }
    let demanded = match (claim, demand) {
        (Claim::Claimed { rule, .. }, Demand::Encrypted(_)) => {
            Selection::compile(Some(&rule.selector.clone().unwrap_or_default())).ok()
        }
        _ => None,
    };
    let sureness = match demand {
        Demand::Encrypted(confidence) => confidence,
        Demand::None => Confidence::High,
    };
    let selection = metadata
        .as_ref()
        .map_or(demanded.as_ref(), |metadata| metadata.selection.as_ref());
    let values = entries
        .iter()
        .filter(|entry| metadata_key(entry, form).is_none() && !entry.value.is_empty());
    for entry in values {
        let picked = selection.is_some_and(|selection| picks(selection, entry));
        let Some((rule, why)) = judged(entry.value, metadata.is_some(), picked) else {
            continue;
        };
        let confidence = match rule {
            "unencrypted-value" => sureness,
            _ => Confidence::High,
        };
        let key = match entry.section {
            "" => entry.key.to_owned(),
            section => format!("{section}.{}", entry.key),
        };
        let reasons = why.into_iter().collect();
        findings.add((rule, confidence), entry.at.clone(), key, reasons);
    }
    findings
}

/// Whether a selector picks a value, by its key or its section.
fn picks(selection: &Selection, entry: &Assigned<'_>) -> bool {
    let matched = selection.key_matches(entry.key) || selection.key_matches(entry.section);
    !selection.uses_comments() && selection.encrypts(matched, false)
}

/// The rule that finds a value, and why.
fn judged(value: &str, covered: bool, picked: bool) -> Option<(&'static str, Option<String>)> {
    let astray = || Some("there is no SOPS metadata in the file".to_owned());
    match look(value) {
        Look::Damaged(why) => Some(("broken-envelope", Some(why))),
        Look::Complete => (!covered).then(|| ("stray-envelope", astray())),
        Look::Other if covered => picked.then_some(("plaintext-in-encrypted-file", None)),
        Look::Other => (picked && !holds_no_secret(value)).then_some(("unencrypted-value", None)),
    }
}

/// Compares the recipients with those of the rule that claims the file.
fn compare(metadata: &Metadata<'_>, rule: &CreationRule, findings: &mut Findings) {
    let present: Vec<&str> = metadata.age.iter().map(|entry| entry.value).collect();
    let Some(difference) = recipients::difference_of_age(&present, rule) else {
        return;
    };
    let is_extra = |entry: &&Assigned<'_>| difference.too_many.iter().any(|id| id == entry.value);
    let extra = metadata.age.iter().find(is_extra);
    let at = extra.map_or_else(|| metadata.at.clone(), |entry| entry.at.clone());
    findings.add(
        ("wrong-recipients", Confidence::High),
        at,
        "sops".to_owned(),
        difference.reasons,
    );
}
