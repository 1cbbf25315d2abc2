//! Whether paths are as `HEAD` has it.

use super::GitError;
use super::Repository;
use std::ffi::OsStr;
use std::path::Path;

impl Repository {
    /// Whether anything at the paths, or below them, is not what `HEAD` has: changed, new, or ignored.
    ///
    /// # Errors
    /// If git does not answer.
    pub fn differs_from_head(&self, paths: &[&Path]) -> Result<bool, GitError> {
        let question = [
            "status",
            "--porcelain",
            "-z",
            "--untracked-files=all",
            "--ignored=matching",
            "--",
        ];
        let question = question.iter().map(OsStr::new);
        let question: Vec<&OsStr> = question
            .chain(paths.iter().map(|it| it.as_os_str()))
            .collect();
        Ok(!self.git.ask(&question)?.is_empty())
    }
}
