//! The index: what a commit would change, and what stands in it.

use std::ffi::OsStr;
use std::ffi::OsString;

use super::GitError;
use super::Repository;
use super::raw;
use super::raw::Change;
use super::raw::Mode;
use super::raw::Piece;
use super::repository::is_id;

impl Repository {
    /// What a commit of the index would change against `HEAD`, by path.
    ///
    /// The index is the one that `GIT_INDEX_FILE` names, so that `commit FILE` and `commit -a` tell
    /// what they commit; before the first commit everything is new. A path that is only intended to
    /// be added has no content and is left out.
    ///
    /// # Errors
    /// An index that git cannot read, or that holds both sides of a conflict.
    pub fn staged(&self) -> Result<Vec<Change>, GitError> {
        let base = self.head.as_deref().unwrap_or(self.empty_tree());
        let diff = self.git.ask(&[
            "diff-index",
            "--cached",
            "--raw",
            "-z",
            "--no-renames",
            "--no-abbrev",
            "--ita-invisible-in-index",
            "--ignore-submodules=none",
            base,
            "--",
        ])?;
        let pieces = raw::pieces(&diff, self.id_digits)?;
        let changes = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Change(change) => Some(change),
            Piece::Commit(_) => None,
        });
        merged(changes.collect())
    }

    /// What stands in the index at these paths, or below them; relative ones count from the folder
    /// that the repository was found from.
    ///
    /// # Errors
    /// A path that is not in the index.
    pub fn in_index(&self, paths: &[OsString]) -> Result<Vec<Change>, GitError> {
        let flags = [
            "ls-files",
            "--stage",
            "-z",
            "--full-name",
            "--error-unmatch",
            "--",
        ];
        let question: Vec<&OsStr> = flags
            .iter()
            .map(OsStr::new)
            .chain(paths.iter().map(OsString::as_os_str))
            .collect();
        let answer = self.git.ask(&question)?;
        let entries = answer
            .split(|byte| *byte == 0)
            .filter(|entry| !entry.is_empty());
        let changes =
            entries.map(|entry| self.entry(entry, false).ok_or(GitError::Answer("ls-files")));
        merged(changes.collect::<Result<_, _>>()?)
    }

    /// Every file of a tree, as if all of it were new.
    pub(super) fn in_tree(&self, tree: &str) -> Result<Vec<Change>, GitError> {
        let answer = self
            .git
            .ask(&["ls-tree", "-r", "-z", "--full-tree", tree])?;
        let entries = answer
            .split(|byte| *byte == 0)
            .filter(|entry| !entry.is_empty());
        let changes =
            entries.map(|entry| self.entry(entry, true).ok_or(GitError::Answer("ls-tree")));
        changes.collect()
    }

    /// Reads `MODE ID STAGE<tab>PATH` of the index, or `MODE TYPE ID<tab>PATH` of a tree.
    fn entry(&self, entry: &[u8], of_tree: bool) -> Option<Change> {
        let tab = entry.iter().position(|byte| *byte == b'\t')?;
        let (facts, path) = (std::str::from_utf8(&entry[..tab]).ok()?, &entry[tab + 1..]);
        let facts: Vec<&str> = facts.split(' ').collect();
        let [mode, second, third] = facts.as_slice() else {
            return None;
        };
        let (id, stage) = match of_tree {
            true => (third, "0"),
            false => (second, *third),
        };
        is_id(id.as_bytes(), self.id_digits).then_some(())?;
        Some(Change {
            path: path.to_owned(),
            mode: raw::mode_of(mode).unwrap_or(Mode::Nothing),
            id: (*id).to_owned(),
            is_old: false,
            is_unmerged: stage != "0",
        })
    }
}

/// Refuses conflicts, whose content nobody decided yet.
fn merged(changes: Vec<Change>) -> Result<Vec<Change>, GitError> {
    let mut unmerged: Vec<String> = changes
        .iter()
        .filter(|change| change.is_unmerged)
        .map(|change| String::from_utf8_lossy(&change.path).into_owned())
        .collect();
    unmerged.dedup();
    match unmerged.is_empty() {
        true => Ok(changes),
        false => Err(GitError::Unmerged(unmerged)),
    }
}
