//! Cover: the SOPS metadata of a document, as far as it can be judged without a key.

use std::collections::HashSet;

use super::envelope::Look;
use super::envelope::look;
use super::findings::Findings;
use super::page::Page;
use super::recipients;
use crate::document::leaf::Span;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::scan::Confidence;
use crate::sops::creation_rules::CreationRule;
use crate::sops::metadata::Metadata;
use crate::sops::metadata::MetadataError;
use crate::sops::metadata::authenticated_instant;
use crate::sops::selection::Selection;
use crate::sops::walk::METADATA_KEY;
use crate::sops::walk::Step;
use crate::sops::walk::Walk;
use crate::sops::walk::WalkError;

/// What tells metadata of SOPS from another mapping called `sops`.
const MARKS: &[&str] = &[
    "mac",
    "lastmodified",
    "version",
    "age",
    "pgp",
    "kms",
    "gcp_kms",
    "azure_kv",
    "hc_vault",
    "hckms",
    "key_groups",
];

/// The metadata that covers a document.
#[derive(Clone)]
pub(super) struct Cover {
    /// What it says, if that can be read.
    pub(super) metadata: Option<Metadata>,
    /// Which values it encrypts, if that can be told.
    pub(super) selection: Option<Selection>,
}

/// Whether the selector picks a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    Yes,
    No,
    /// The selector cannot be used.
    Unknown,
}

impl Cover {
    /// The metadata at the root of a page; where something is wrong with it, that is found.
    pub(super) fn of(page: &Page<'_>, root: NodeId, findings: &mut Findings) -> Option<Self> {
        let yaml = page.yaml;
        let (key, value) = yaml.entry_of(root, METADATA_KEY)?;
        let block = yaml.target(value);
        let marks = MARKS
            .iter()
            .filter(|mark| yaml.value_of(block, mark).is_some());
        let has = |field| yaml.value_of(block, field).is_some();
        if marks.count() < 2 || !(has("mac") || has("lastmodified")) {
            return None;
        }
        let mut broken = |why: String| {
            let rule = ("broken-metadata", Confidence::High);
            findings.add(rule, page.range(key), METADATA_KEY.to_owned(), vec![why]);
        };
        let metadata = match Metadata::parse(yaml) {
            Ok(metadata) => metadata,
            Err(fault) => {
                broken(without_place(fault));
                return Some(Self {
                    metadata: None,
                    selection: None,
                });
            }
        };
        let mut faults = faults(&metadata);
        let selection = match Selection::compile(Some(&metadata.selector())) {
            Ok(selection) => Some(selection),
            Err(fault) => {
                faults.push(fault.to_string());
                None
            }
        };
        faults.into_iter().for_each(&mut broken);
        Some(Self {
            metadata: Some(metadata),
            selection,
        })
    }

    /// Compares the recipients with those of the rule that claims the file.
    pub(super) fn compare(
        &self,
        page: &Page<'_>,
        root: NodeId,
        rule: &CreationRule,
        findings: &mut Findings,
    ) {
        let Some(metadata) = &self.metadata else {
            return;
        };
        let Some(difference) = recipients::difference(metadata, rule) else {
            return;
        };
        let yaml = page.yaml;
        let Some((key, value)) = yaml.entry_of(root, METADATA_KEY) else {
            return;
        };
        let block = yaml.target(value);
        let is_extra = |id: &NodeId| {
            let text = yaml.node(*id).text.as_ref();
            yaml.node(*id).style().is_some()
                && difference.too_many.iter().any(|extra| extra == text)
        };
        let extra = (block..yaml.node(block).next).find(is_extra);
        let at = page.range(extra.unwrap_or(key));
        findings.add(
            ("wrong-recipients", Confidence::High),
            at,
            METADATA_KEY.to_owned(),
            difference.reasons,
        );
    }

    /// Which values and comments of a page the selector picks.
    pub(super) fn picks<'s>(&'s self, yaml: &Yaml<'_>) -> Picks<'s> {
        let mut picks = Picks {
            selection: self.selection.as_ref(),
            by_comment: None,
            comments: Vec::new(),
        };
        let Some(selection) = &self.selection else {
            return picks;
        };
        if yaml.comments.is_empty() && !selection.uses_comments() {
            return picks;
        }
        let mut leaves = HashSet::new();
        let mut comments = Vec::new();
        let walked = Walk::with_comments(yaml, selection).and_then(|walk| {
            walk.run(&mut |step| {
                match step {
                    Step::Leaf(leaf) if leaf.selected => {
                        leaves.insert(leaf.id);
                    }
                    Step::Comment(comment) if comment.selected && comment.via.is_none() => {
                        comments.push(comment.span)
                    }
                    _ => {}
                }
                Ok::<(), WalkError>(())
            })
        });
        if walked.is_ok() {
            picks.comments = comments;
        }
        if selection.uses_comments() {
            picks.selection = picks.selection.filter(|_| walked.is_ok());
            picks.by_comment = Some(leaves);
        }
        picks
    }
}

/// What the selector picks in one page.
pub(super) struct Picks<'s> {
    selection: Option<&'s Selection>,
    by_comment: Option<HashSet<NodeId>>,
    /// Comments that it picks.
    pub(super) comments: Vec<Span>,
}

impl Picks<'_> {
    /// Whether a key alone makes all below it match.
    pub(super) fn key_matches(&self, key: &str) -> bool {
        self.selection
            .is_some_and(|selection| selection.key_matches(key))
    }

    /// Whether a scalar is picked, below a key that matched or not.
    pub(super) fn scalar(&self, id: NodeId, matched: bool) -> Picked {
        let picked = match (self.selection, &self.by_comment) {
            (None, _) => return Picked::Unknown,
            (Some(_), Some(leaves)) => leaves.contains(&id),
            (Some(selection), None) => selection.encrypts(matched, false),
        };
        if picked { Picked::Yes } else { Picked::No }
    }
}

/// What is wrong with metadata that can be read.
fn faults(metadata: &Metadata) -> Vec<String> {
    let mut faults = Vec::new();
    match look(&metadata.mac) {
        Look::Complete => {}
        Look::Damaged(why) => faults.push(format!("the MAC is damaged: {why}")),
        Look::Other if metadata.mac.is_empty() => faults.push("it has no MAC".to_owned()),
        Look::Other => faults.push("the MAC is no encrypted value".to_owned()),
    }
    if authenticated_instant(&metadata.lastmodified).is_none() {
        faults.push("'lastmodified' is not a time as RFC 3339 writes it".to_owned());
    }
    let unwrapped = metadata
        .entries()
        .filter(|entry| entry.enc().trim().is_empty());
    faults.extend(unwrapped.map(|entry| format!("the data key is not wrapped for {}", entry.id())));
    faults
}

fn without_place(fault: MetadataError) -> String {
    match fault {
        MetadataError::Shape { field, wanted, .. } => format!("'{field}' is not {wanted}"),
        fault => fault.to_string(),
    }
}
