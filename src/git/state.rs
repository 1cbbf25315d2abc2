//! Whether a path is as `HEAD` has it.

use super::GitError;
use super::Repository;
use std::ffi::OsStr;
use std::path::Path;

impl Repository {
    /// Whether anything at the path, or below it, is not what `HEAD` has: changed, new, or ignored.
    ///
    /// # Errors
    /// If git does not answer.
    pub fn differs_from_head(&self, path: &Path) -> Result<bool, GitError> {
        let question = [
            "status",
            "--porcelain",
            "-z",
            "--untracked-files=all",
            "--ignored=matching",
            "--",
        ];
        let question = question.iter().map(OsStr::new);
        let question: Vec<&OsStr> = question.chain([path.as_os_str()]).collect();
        Ok(!self.git.ask(&question)?.is_empty())
    }
}
