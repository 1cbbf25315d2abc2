//! The files of a work tree as git sees them: tracked ones, and new ones that it does not ignore.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::path::PathBuf;

use super::GitError;
use super::Repository;
use super::command::Git;

impl Repository {
    /// Lists the files below a folder of the work tree, whose paths begin with it; those of
    /// submodules that are checked out too.
    ///
    /// # Errors
    /// If git fails, as it does at a damaged index.
    pub fn files_below(&self, folder: &Path) -> Result<Vec<PathBuf>, GitError> {
        let mut files = Vec::new();
        self.list(folder, &mut files)?;
        files.sort_unstable();
        files.dedup();
        Ok(files)
    }

    /// Lists the files of a commit with the ids of their blobs.
    ///
    /// # Errors
    /// If git fails.
    pub fn files_of(&self, commit: &str) -> Result<Vec<(Vec<u8>, String)>, GitError> {
        let answer = self
            .git
            .ask(&["ls-tree", "-r", "-z", "--full-tree", commit])?;
        let entry = |line: &[u8]| {
            let tab = line.iter().position(|byte| *byte == b'\t')?;
            let (facts, path) = (&line[..tab], &line[tab + 1..]);
            let mut facts = facts.split(|byte| *byte == b' ');
            let (mode, id) = (facts.next()?, facts.nth(1)?);
            let is_file = mode.starts_with(b"100");
            is_file.then(|| (path.to_vec(), String::from_utf8_lossy(id).into_owned()))
        };
        Ok(answer.split(|byte| *byte == 0).filter_map(entry).collect())
    }

    fn list(&self, folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), GitError> {
        let git = Git::new(self.git.program().to_owned(), folder);
        let question = [
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ];
        let answer = git.ask(&question)?;
        let names = answer.strip_suffix(b"\0").unwrap_or(&answer);
        for name in names
            .split(|byte| *byte == 0)
            .filter(|_| !answer.is_empty())
        {
            if !is_name(name) {
                return Err(GitError::Answer("ls-files"));
            }
            let path = folder.join(OsStr::from_bytes(name));
            match path.symlink_metadata() {
                // A commit of another repository, and what git calls a folder that is one.
                Ok(metadata) if metadata.is_dir() && path.join(".git").exists() => {
                    self.list(&path, files)?;
                }
                Ok(metadata) if metadata.is_file() => files.push(path),
                // Deleted in the work tree, or a link, whose content is a path.
                _ => {}
            }
        }
        Ok(())
    }
}

/// Whether this is a path below a folder: of an index that was cut git tells names that are none,
/// and the empty one would lead back to the folder, again and again.
fn is_name(name: &[u8]) -> bool {
    let path = name.strip_suffix(b"/").unwrap_or(name);
    let mut parts = path.split(|byte| *byte == b'/');
    !parts.any(|part| matches!(part, b"" | b"." | b".."))
}
