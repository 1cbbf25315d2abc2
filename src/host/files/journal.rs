//! A file to which lines are added, each whole or not at all, and never changed.

use super::FileError;
use std::fs::File;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::FileTypeExt;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// A file that only grows. Several processes may add to it at once.
pub struct Journal(File);

impl Journal {
    /// Opens the file at `path`, or creates it for its owner alone.
    ///
    /// # Errors
    /// If it cannot be written, or is a folder.
    pub fn open(path: &Path) -> Result<Self, FileError> {
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(path)
            .map_err(FileError::Unwritable)?;
        Ok(Self(file))
    }

    /// Adds a line in one write.
    ///
    /// # Errors
    /// If it cannot be written whole.
    pub fn add(&self, line: &str) -> Result<(), FileError> {
        let mut whole = String::with_capacity(line.len() + 1);
        whole.push_str(line);
        whole.push('\n');
        (&self.0)
            .write_all(whole.as_bytes())
            .map_err(FileError::Unwritable)
    }

    /// Waits until all lines have reached the disk, where there is one.
    ///
    /// # Errors
    /// If they do not.
    pub fn sync(&self) -> Result<(), FileError> {
        let kind = self.0.metadata().map(|it| it.file_type());
        if kind.is_ok_and(|it| it.is_fifo() || it.is_char_device()) {
            return Ok(());
        }
        self.0.sync_all().map_err(FileError::Unwritable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn lines_are_added_to_those_that_are_there_and_a_new_file_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("record");
        Journal::open(&path).unwrap().add("one").unwrap();
        let journal = Journal::open(&path).unwrap();
        journal.add("two").unwrap();
        journal.sync().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_folder_is_no_journal() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Journal::open(folder.path()).is_err());
        assert!(Journal::open(&folder.path().join("no/record")).is_err());
    }
}
