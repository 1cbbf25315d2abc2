//! `check`: what a branch brings that its base has not, for the machine that nobody can get past.

use super::ActionError;
use super::Session;
use super::looked;
use super::looked::Wanted;
use super::repository;
use super::scan::equipment::Equipment;
use super::scan::sift;
use crate::config::AtCommit;
use crate::config::Certainty;
use crate::git::GitError;
use crate::git::Repository;
use crate::git::range::Range;
use crate::scan::Confidence;
use crate::scan::finding::Finding;
use crate::scan::finding::Kind;
use crate::scan::report::Hidden;

/// What was looked at, and what was found.
#[derive(Debug, Default)]
pub struct Checked {
    /// What should not be there.
    pub findings: Vec<Finding>,
    /// What `hook:` in the settings says to tell and let pass.
    pub let_pass: Vec<Finding>,
    /// What is known or allowed.
    pub hidden: Hidden,
    /// How many contents of files were looked at.
    pub files: usize,
    /// How many bytes they have.
    pub bytes: u64,
    /// How many commits brought them; none for the index.
    pub commits: Option<usize>,
    /// What could not be looked at.
    pub gaps: Vec<Gap>,
}

/// Something that could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gap {
    /// It is larger than was allowed.
    #[error("'{path}' has {size} bytes, more than {limit}")]
    TooLarge {
        /// Its path.
        path: String,
        /// Its size.
        size: u64,
        /// What was allowed.
        limit: u64,
    },
    /// It is not in this clone.
    #[error("the content of '{path}' is not in this clone")]
    Missing {
        /// Its path.
        path: String,
    },
    /// The clone ends before the base.
    #[error("this clone is shallow: commits between the base and HEAD are missing")]
    Shallow,
}

impl Checked {
    /// The same with what was found, sifted by the settings.
    ///
    /// # Errors
    /// An allowance that makes no sense.
    pub(super) fn with(
        self,
        equipment: Option<&Equipment>,
        findings: Vec<Finding>,
    ) -> Result<Self, ActionError> {
        let Some(equipment) = equipment else {
            return Ok(self);
        };
        let hook = equipment.settings.hook;
        let sifted = sift::sift(equipment, findings)?;
        let mut checked = Self {
            hidden: sifted.hidden,
            ..self
        };
        for finding in sifted.findings {
            let policy = match finding.kind {
                Kind::Policy => hook.policy,
                Kind::Structure | Kind::Token => AtCommit::Block,
            };
            let is_sure = finding.kind == Kind::Structure
                || certainty(finding.confidence) >= hook.min_confidence;
            match (policy, is_sure) {
                (AtCommit::Block, true) => checked.findings.push(finding),
                (AtCommit::Off, _) => {}
                _ => checked.let_pass.push(finding),
            }
        }
        Ok(checked)
    }
}

fn certainty(confidence: Confidence) -> Certainty {
    match confidence {
        Confidence::Low => Certainty::Low,
        Confidence::Medium => Certainty::Medium,
        Confidence::High => Certainty::High,
    }
}

/// Looks at every content that `HEAD` has and `base` has not, merges included.
///
/// # Errors
/// No such base, which in a shallow clone can be because it was not fetched.
pub fn check(session: &Session, base: &str) -> Result<Checked, ActionError> {
    let repository = repository::here(session)?;
    let head = repository.head.clone().ok_or(GitError::NoCommits)?;
    let base = repository.commit(base)?;
    let tips = vec![head];
    let range = repository.range(&tips, &[base], None)?;
    let is_cut = range.is_cut;
    let mut checked = brought(session, &repository, range, &tips)?;
    if is_cut {
        checked.gaps.push(Gap::Shallow);
    }
    Ok(checked)
}

/// Looks at what a range of commits brings; the settings of the first tip count.
pub(super) fn brought(
    session: &Session,
    repository: &Repository,
    range: Range,
    tips: &[String],
) -> Result<Checked, ActionError> {
    let wanted = range.brought.into_iter().map(|brought| Wanted {
        path: brought.path,
        blob: brought.blob,
        commit: brought.commit,
    });
    let wanted: Vec<Wanted> = wanted.collect();
    let tree = tips.first().map_or("HEAD", String::as_str);
    let (checked, found) = looked::look(session, repository, &wanted, tree)?;
    let findings = looked::tell_origins(repository, &wanted, found.findings, tips)?;
    let checked = checked.with(found.equipment.as_ref(), findings)?;
    Ok(Checked {
        commits: Some(range.commits),
        ..checked
    })
}
