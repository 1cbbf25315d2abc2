//! What a range of commits brings: each new content of a file, and the commit that brought it.

use std::collections::HashSet;

use super::GitError;
use super::Repository;
use super::raw;
use super::raw::Piece;
use super::repository::is_id;

/// New content of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// The first commit that brought it; none where a tag names content without a commit.
    pub commit: Option<String>,
    /// The path, as bytes.
    pub path: Vec<u8>,
    /// The blob.
    pub blob: String,
}

/// What a range of commits brings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// How many commits it has.
    pub commits: usize,
    /// Every content at every path, once, the oldest first.
    pub brought: Vec<Brought>,
    /// Whether it reaches the end of a shallow clone, behind which other commits are.
    pub is_cut: bool,
}

/// What is told of a commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitFacts {
    /// Its id.
    pub id: String,
    /// How many parents it has.
    pub parents: usize,
    /// Who wrote it.
    pub author: String,
    /// The author's address.
    pub email: String,
    /// When it was written, in seconds since 1970.
    pub time: i64,
    /// The first line of its message.
    pub subject: String,
}

impl Repository {
    /// What the commits bring that lead to `tips` and to none of `without`, nor to the references
    /// of the remote `known_to`.
    ///
    /// A merge brings what none of its parents has.
    ///
    /// # Errors
    /// If a commit is missing.
    pub fn range(
        &self,
        tips: &[String],
        without: &[String],
        known_to: Option<&str>,
    ) -> Result<Range, GitError> {
        let mut ends = String::new();
        for tip in tips {
            ends += &format!("{tip}\n");
        }
        for end in without {
            ends += &format!("^{end}\n");
        }
        let remotes = known_to.map(|remote| match remote {
            "" => "--remotes".to_owned(),
            _ => format!("--remotes={remote}"),
        });
        let mut question = vec!["rev-list", "--reverse", "--topo-order", "--stdin"];
        if let Some(remotes) = &remotes {
            question.extend(["--not", remotes]);
        }
        let listed = self.git.ask_with(&question, ends.as_bytes())?;
        let commits: Vec<&[u8]> = listed
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .collect();
        if !commits.iter().all(|id| is_id(id, self.id_digits)) {
            return Err(GitError::Answer("rev-list"));
        }
        if commits.is_empty() {
            return Ok(Range::default());
        }
        Ok(Range {
            commits: commits.len(),
            brought: self.brought_by(&listed)?,
            is_cut: self.is_shallow && self.is_cut_at(&commits),
        })
    }

    /// Tells of these commits, in their order.
    ///
    /// # Errors
    /// If one is missing.
    pub fn commit_facts(&self, ids: &[String]) -> Result<Vec<CommitFacts>, GitError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let question = [
            "log",
            "--no-walk=unsorted",
            "--stdin",
            "--no-show-signature",
            "--no-color",
            "--no-notes",
            "--no-patch",
            "--encoding=UTF-8",
            "-z",
            "--format=tformat:%H%x00%P%x00%an%x00%ae%x00%at%x00%s",
        ];
        let answer = self.git.ask_with(&question, ids.join("\n").as_bytes())?;
        let answer = String::from_utf8_lossy(&answer);
        let fields: Vec<&str> = answer.split('\0').collect();
        let facts = fields.chunks_exact(6).map(|fields| CommitFacts {
            id: fields[0].to_owned(),
            parents: fields[1].split_whitespace().count(),
            author: fields[2].to_owned(),
            email: fields[3].to_owned(),
            time: fields[4].parse().unwrap_or_default(),
            subject: fields[5].to_owned(),
        });
        Ok(facts.collect())
    }

    fn brought_by(&self, commits: &[u8]) -> Result<Vec<Brought>, GitError> {
        let question = [
            "diff-tree",
            "--stdin",
            "--root",
            "-r",
            "-c",
            "--raw",
            "-z",
            "--no-renames",
            "--no-abbrev",
        ];
        let diff = self.git.ask_with(&question, commits)?;
        let mut seen = HashSet::new();
        let mut brought = Vec::new();
        let mut commit = None;
        for piece in raw::pieces(&diff, self.id_digits)? {
            let change = match piece {
                Piece::Commit(id) => {
                    commit = Some(id);
                    continue;
                }
                Piece::Change(change) => change,
            };
            let Some(blob) = change.brings().map(str::to_owned) else {
                continue;
            };
            if seen.insert((change.path.clone(), blob.clone())) {
                brought.push(Brought {
                    commit: commit.clone(),
                    path: change.path,
                    blob,
                });
            }
        }
        Ok(brought)
    }

    /// Whether one of these commits has parents that a shallow clone leaves out.
    fn is_cut_at(&self, commits: &[&[u8]]) -> bool {
        let ends = std::fs::read(self.common_dir.join("shallow")).unwrap_or_default();
        let ends: HashSet<&[u8]> = ends.split(|byte| *byte == b'\n').collect();
        commits.iter().any(|commit| ends.contains(commit))
    }
}
