//! Texts that could not be saved, kept sealed until their author comes back for them.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::path::PathBuf;

use jiff::Timestamp;
use sha2::Digest;
use sha2::Sha256;

use super::FileError;
use super::Secrecy;
use super::output::create_new;
use super::read::read;
use crate::host::env::Env;

const MAX_NAME: usize = 100;
const MAX_COPIES: u32 = 1000;

/// The folder of recovery copies. What it is given is already encrypted: it knows no secret.
pub struct RecoveryStore {
    folder: PathBuf,
}

/// One recovery copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where the copy is.
    pub path: PathBuf,
    /// The name of the copy within the store; names sort by age.
    pub name: String,
}

impl RecoveryStore {
    /// Finds the store in the user's state folder; `None` where the user has no home.
    pub fn of(env: &Env) -> Option<Self> {
        let folder = env.state_dir()?.join("lockleaf").join("recovery");
        Some(Self { folder })
    }

    /// Keeps the sealed copy of a text that was meant for the file `origin`.
    pub fn keep(&self, origin: &Path, sealed: &[u8], when: Timestamp) -> Result<Kept, FileError> {
        let mut builder = DirBuilder::new();
        let builder = builder.recursive(true).mode(0o700);
        builder.create(&self.folder).map_err(FileError::writing)?;
        let stamp = when.strftime("%Y%m%dT%H%M%SZ");
        let mark = mark_of(origin);
        let base = base_of(origin);
        for copy in 1..MAX_COPIES {
            let name = format!("{stamp}-{copy:03}-{mark}-{base}");
            let path = self.folder.join(&name);
            // The owner's alone, though sealed: nobody else has business here.
            match create_new(&path, sealed, Secrecy::Plaintext) {
                Err(FileError::AlreadyExists) => {}
                written => return written.map(|()| Kept { path, name }),
            }
        }
        Err(FileError::AlreadyExists)
    }

    /// Lists all copies, the oldest first.
    pub fn list(&self) -> Result<Vec<Kept>, FileError> {
        let entries = match fs::read_dir(&self.folder).map_err(FileError::reading) {
            Err(FileError::Missing) => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut kept = Vec::new();
        for entry in entries {
            let entry = entry.map_err(FileError::reading)?;
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            let name = entry.file_name().into_string();
            if let (true, Ok(name)) = (is_file, name)
                && !name.starts_with('.')
            {
                let path = entry.path();
                kept.push(Kept { path, name });
            }
        }
        kept.sort_by(|one, two| one.name.cmp(&two.name));
        Ok(kept)
    }

    /// Lists the copies that were meant for the file `origin`, the oldest first.
    pub fn list_for(&self, origin: &Path) -> Result<Vec<Kept>, FileError> {
        let mark = mark_of(origin);
        let mut kept = self.list()?;
        kept.retain(|copy| copy.name.split('-').nth(2) == Some(&mark));
        Ok(kept)
    }

    /// Reads a copy.
    pub fn read(&self, copy: &Kept, max_size: u64) -> Result<Vec<u8>, FileError> {
        read(&copy.path, max_size)
    }

    /// Removes a copy that is no longer needed.
    pub fn remove(&self, copy: &Kept) -> Result<(), FileError> {
        fs::remove_file(&copy.path).map_err(FileError::reading)
    }
}

/// Tells apart files of the same name in different folders.
fn mark_of(origin: &Path) -> String {
    let absolute = fs::canonicalize(origin)
        .or_else(|_| std::path::absolute(origin))
        .unwrap_or_else(|_| origin.to_owned());
    let digest = Sha256::digest(absolute.as_os_str().as_encoded_bytes());
    digest[..4].iter().fold(String::new(), |mut mark, byte| {
        let _ = write!(mark, "{byte:02x}");
        mark
    })
}

fn base_of(origin: &Path) -> String {
    let name = origin
        .file_name()
        .map_or(OsString::from("text"), Into::into);
    let name = name.to_string_lossy();
    // The end of a long name, for that is where the kind of the file stands.
    let start = name.ceil_char_boundary(name.len().saturating_sub(MAX_NAME));
    name[start..].to_owned()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn store() -> (tempfile::TempDir, RecoveryStore) {
        let home = tempfile::tempdir().unwrap();
        let env = Env::from_pairs([("HOME", home.path())]);
        (home, RecoveryStore::of(&env).unwrap())
    }

    #[test]
    fn a_copy_is_kept_found_by_its_file_read_and_removed() {
        let (_home, store) = store();
        assert_eq!(store.list().unwrap(), []);
        let when = "2026-01-02T03:04:05Z".parse().unwrap();
        let one = store.keep(Path::new("a/db.yaml"), b"one", when).unwrap();
        let two = store.keep(Path::new("a/db.yaml"), b"two", when).unwrap();
        let other = store.keep(Path::new("b/db.yaml"), b"three", when).unwrap();
        assert!(one.name.starts_with("20260102T030405Z-001-"));
        assert!(one.name.ends_with("-db.yaml"));
        assert_eq!(store.list().unwrap().len(), 3);
        assert_eq!(
            store.list_for(Path::new("a/db.yaml")).unwrap(),
            [one.clone(), two.clone()]
        );
        assert_eq!(store.read(&two, 10).unwrap(), b"two");
        store.remove(&one).unwrap();
        assert_eq!(store.list_for(Path::new("a/db.yaml")).unwrap(), [two]);
        assert_eq!(store.list_for(Path::new("b/db.yaml")).unwrap(), [other]);
    }

    #[test]
    fn the_store_and_its_copies_are_for_their_owner_alone() {
        let (_home, store) = store();
        let kept = store
            .keep(Path::new("x"), b"one", Timestamp::UNIX_EPOCH)
            .unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&kept.path), 0o600);
        assert_eq!(mode(&store.folder), 0o700);
    }

    #[test]
    fn a_name_of_any_length_and_spelling_can_be_kept() {
        let (_home, store) = store();
        let long = "ü".repeat(126) + ".yaml";
        let kept = store
            .keep(Path::new(&long), b"", Timestamp::UNIX_EPOCH)
            .unwrap();
        assert!(kept.name.ends_with(".yaml"));
        store
            .keep(Path::new("/"), b"", Timestamp::UNIX_EPOCH)
            .unwrap();
    }
}
