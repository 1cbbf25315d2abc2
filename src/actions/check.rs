//! `check`: what a branch brings that its base has not, for the machine that nobody can get past.

use super::ActionError;
use super::Session;
use super::looked;
use super::looked::Wanted;
use super::repository;
use crate::git::GitError;
use crate::git::Repository;
use crate::git::range::Range;
use crate::scan::finding::Finding;

/// What was looked at, and what was found.
#[derive(Debug, Default)]
pub struct Checked {
    /// What should not be there.
    pub findings: Vec<Finding>,
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
    let (checked, found) = looked::look(repository, &wanted, tree, session.max_size)?;
    Ok(Checked {
        findings: looked::tell_origins(repository, &wanted, found, tips)?,
        commits: Some(range.commits),
        ..checked
    })
}
