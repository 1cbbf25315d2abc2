//! Why git could not be asked, or did not answer.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why git could not be asked, or did not answer.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum GitError {
    /// There is no git.
    #[error("git is not installed, or not in PATH")]
    Missing,
    /// It does not start, or the pipe to it breaks.
    #[error("cannot talk to git: {0}")]
    Talk(io::Error),
    /// There is no repository.
    #[error("'{}' is in no git repository", .0.display())]
    NoRepository(PathBuf),
    /// The repository belongs to somebody else, and git does not touch it.
    #[error("git does not trust the repository '{0}': it belongs to somebody else")]
    Distrusted(String),
    /// A command failed.
    #[error("git {command} failed: {message}")]
    Failed {
        /// Its name.
        command: String,
        /// The first line of what it said.
        message: String,
    },
    /// An answer that makes no sense.
    #[error("git {0} gave an answer that is not understood; git 2.26 or newer is needed")]
    Answer(&'static str),
    /// The index holds both sides of a conflict.
    #[error("the index holds unresolved conflicts: {}", .0.join(", "))]
    Unmerged(Vec<String>),
    /// A name that stands for no commit that is here.
    #[error("there is no commit '{name}' here{}", if *is_shallow { ": this clone is shallow" } else { "" })]
    NoCommit {
        /// The name.
        name: String,
        /// Whether older commits are left out of this clone.
        is_shallow: bool,
    },
    /// There is no commit at all.
    #[error("there is no commit yet")]
    NoCommits,
    /// Lines that git does not give to a pre-push hook.
    #[error("line {0} of stdin is not what git tells a pre-push hook")]
    PushLine(usize),
    /// A file of the hooks cannot be read or written.
    #[error("'{}': {fault}", path.display())]
    Hook {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: io::Error,
    },
}

impl GitError {
    /// What a command that failed said on stderr, as an error.
    pub(super) fn of(command: &str, stderr: &[u8], folder: &std::path::Path) -> Self {
        let said = String::from_utf8_lossy(stderr);
        let line = said
            .lines()
            .find(|line| line.starts_with("fatal: "))
            .or_else(|| said.lines().find(|line| !line.trim().is_empty()))
            .unwrap_or("it said nothing");
        let line = line
            .trim_start_matches("fatal: ")
            .trim_start_matches("error: ");
        if line.starts_with("not a git repository") {
            return Self::NoRepository(folder.to_owned());
        }
        if let Some(whose) = line.strip_prefix("detected dubious ownership in repository at ") {
            return Self::Distrusted(whose.trim_matches('\'').to_owned());
        }
        Self::Failed {
            command: command.to_owned(),
            message: line.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_git_says_becomes_one_line_of_an_error() {
        let of =
            |said: &str| GitError::of("diff-index", said.as_bytes(), Path::new("x")).to_string();
        assert_eq!(
            of("error: bad signature 0x0\nfatal: index file corrupt\n"),
            "git diff-index failed: index file corrupt"
        );
        assert_eq!(of(""), "git diff-index failed: it said nothing");
        assert_eq!(
            of("fatal: not a git repository (or any of the parent directories): .git\n"),
            "'x' is in no git repository"
        );
        assert!(
            of("fatal: detected dubious ownership in repository at '/srv/a b'\nTo add …\n")
                .contains("'/srv/a b'")
        );
    }
}
