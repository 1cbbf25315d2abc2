//! A secret text as a file, for programs that can only edit files: in memory where possible.

use std::ffi::OsStr;
use std::fs;
use std::fs::DirBuilder;
use std::fs::File;
use std::fs::OpenOptions;
use std::fs::Permissions;
use std::io;
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;

use rustix::fs::FlockOperation;
use rustix::fs::Mode;
use rustix::fs::OFlags;
use rustix::fs::flock;
use rustix::io::Errno;
use tempfile::TempDir;
use thiserror::Error;
use walkdir::WalkDir;

use super::FileError;
use super::read::read;
use crate::host::env::Env;
use crate::host::signals::Cleanup;
use crate::host::signals::on_termination;
use crate::secret::SecretBytes;

const SHARED_MEMORY: &str = "/dev/shm";
const PREFIX: &str = "lockleaf-edit-";
/// How often a folder is made anew that somebody took for abandoned before it was held.
const ATTEMPTS: usize = 8;
const STICKY: u32 = 0o1000;
const WRITABLE_BY_OTHERS: u32 = 0o022;

/// Where a private text may live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Only in a file system that is kept in memory.
    MemoryOnly,
    /// On disk too, if there is no such file system.
    DiskAllowed,
}

/// Why no private text could be made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PrivateTextError {
    /// The text would have to be written to a disk, which was not allowed.
    #[error("no folder that is kept in memory can be used")]
    DiskOnly,
    /// The folder or the file could not be made.
    #[error("a private file cannot be made: {0}")]
    File(#[from] FileError),
}

/// A secret text in a file of its own folder (0700, the file 0600), gone when this value is dropped
/// or when a signal ends the process.
///
/// A process that is killed outright leaves its folder, which the next text takes away: a folder is
/// held by a lock for as long as somebody works in it.
///
/// A file system in memory can still be swapped out; only an encrypted swap answers that. On a disk
/// the text is overwritten before it is unlinked, which journals and flash can undo.
pub struct PrivateText {
    folder: PathBuf,
    file: PathBuf,
    on_disk: bool,
    _held: File,
    _cleanup: Cleanup,
}

impl PrivateText {
    /// Writes `bytes` to a private file whose name ends the path `origin`, so that an editor
    /// recognises the kind of the text.
    pub fn create(
        env: &Env,
        origin: &Path,
        bytes: &[u8],
        storage: Storage,
    ) -> Result<Self, PrivateTextError> {
        let name = origin.file_name().unwrap_or(OsStr::new("text"));
        for base in memory_folders(env) {
            // A folder that is full or forbidden only means that the next one is tried.
            if let Ok(text) = Self::create_in(&base, name, bytes, false) {
                return Ok(text);
            }
        }
        if storage == Storage::MemoryOnly {
            return Err(PrivateTextError::DiskOnly);
        }
        let base = env.temp_dir();
        if !is_safe(base) {
            let refused = io::Error::from(io::ErrorKind::PermissionDenied);
            return Err(FileError::FolderNotWritable(refused).into());
        }
        Ok(Self::create_in(base, name, bytes, true)?)
    }

    fn create_in(
        base: &Path,
        name: &OsStr,
        bytes: &[u8],
        on_disk: bool,
    ) -> Result<Self, FileError> {
        take_away_abandoned(base, on_disk);
        let (folder, held) = held_folder(base)?;
        // The cleanup stands before the first secret byte does.
        let doomed = folder.path().to_owned();
        let cleanup = on_termination(move || wipe(&doomed, on_disk)).map_err(FileError::writing)?;
        let folder = folder.keep();
        let text = Self {
            file: folder.join(name),
            folder,
            on_disk,
            _held: held,
            _cleanup: cleanup,
        };
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&text.file)
            .map_err(FileError::making)?;
        file.write_all(bytes).map_err(FileError::writing)?;
        Ok(text)
    }

    /// Gives the path to hand to an editor.
    pub fn path(&self) -> &Path {
        &self.file
    }

    /// Says whether the text stands on a disk, of which its author should know.
    pub fn is_on_disk(&self) -> bool {
        self.on_disk
    }

    /// Reads what the text is now.
    pub fn read(&self, max_size: u64) -> Result<SecretBytes, FileError> {
        read(&self.file, max_size).map(SecretBytes::new)
    }

    /// Puts another text in its place.
    pub fn write(&self, bytes: &[u8]) -> Result<(), FileError> {
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .custom_flags(OFlags::NOFOLLOW.bits() as _)
            .open(&self.file)
            .map_err(FileError::writing)?;
        file.write_all(bytes).map_err(FileError::writing)
    }
}

impl Drop for PrivateText {
    fn drop(&mut self) {
        wipe(&self.folder, self.on_disk);
    }
}

/// Makes a folder that others can see to be in use.
fn held_folder(base: &Path) -> Result<(TempDir, File), FileError> {
    for _ in 0..ATTEMPTS {
        let folder = tempfile::Builder::new()
            .prefix(PREFIX)
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(base)
            .map_err(FileError::making)?;
        // Whoever took it for abandoned a moment ago holds it until it is gone.
        if let Ok(held) = open_folder(folder.path()) {
            let _ = flock(&held, FlockOperation::LockExclusive);
            if folder.path().exists() {
                return Ok((folder, held));
            }
        }
    }
    Err(FileError::making(Errno::AGAIN))
}

/// Removes what processes that were killed left in `base`.
fn take_away_abandoned(base: &Path, on_disk: bool) {
    let me = rustix::process::geteuid().as_raw();
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let ours = entry.metadata().is_ok_and(|facts| facts.uid() == me);
        if !ours || !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        if let Ok(held) = open_folder(&entry.path())
            && flock(&held, FlockOperation::NonBlockingLockExclusive).is_ok()
        {
            wipe(&entry.path(), on_disk);
        }
    }
}

fn open_folder(path: &Path) -> Result<File, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    rustix::fs::open(path, flags, Mode::empty()).map(File::from)
}

/// Removes the folder with all that an editor left beside the text.
fn wipe(folder: &Path, on_disk: bool) {
    if on_disk {
        for entry in WalkDir::new(folder).into_iter().flatten() {
            if entry.file_type().is_file() {
                let _ = overwrite(entry.path());
            }
        }
    }
    let _ = fs::remove_dir_all(folder);
}

fn overwrite(path: &Path) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .custom_flags(OFlags::NOFOLLOW.bits() as _)
        .open(path)?;
    let zeros = [0; 4096];
    let mut rest = file.metadata()?.len();
    while rest > 0 {
        let count = rest.min(zeros.len() as u64);
        file.write_all(&zeros[..count as usize])?;
        rest -= count;
    }
    file.sync_all()
}

fn memory_folders(env: &Env) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    if let Some(runtime) = env.runtime_dir()
        && is_in_memory(runtime)
        && is_safe(runtime)
    {
        let own = runtime.join("lockleaf");
        let _ = DirBuilder::new().mode(0o700).create(&own);
        folders.push(own);
    }
    folders.push(PathBuf::from(SHARED_MEMORY));
    folders.retain(|folder| is_in_memory(folder) && is_safe(folder));
    folders
}

/// Says whether nobody else can exchange what we put in the folder.
fn is_safe(folder: &Path) -> bool {
    let Ok(metadata) = fs::symlink_metadata(folder) else {
        return false;
    };
    let me = rustix::process::geteuid().as_raw();
    let known_owner = metadata.uid() == me || metadata.uid() == 0;
    let mode = metadata.mode();
    let protected = mode & WRITABLE_BY_OTHERS == 0 || mode & STICKY != 0;
    metadata.is_dir() && known_owner && protected
}

#[cfg(target_os = "linux")]
fn is_in_memory(folder: &Path) -> bool {
    const TMPFS: u32 = 0x0102_1994;
    const RAMFS: u32 = 0x8584_58f6;
    rustix::fs::statfs(folder).is_ok_and(|facts| {
        let kind = facts.f_type as u32;
        kind == TMPFS || kind == RAMFS
    })
}

#[cfg(not(target_os = "linux"))]
fn is_in_memory(_folder: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn on_disk(temp: &Path) -> PrivateText {
        PrivateText::create_in(temp, OsStr::new("db.yaml"), b"a: 1", true).unwrap()
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_private_text_is_in_memory_under_its_own_name_and_for_its_owner_alone() {
        let origin = Path::new("prod/db.yaml");
        let env = Env::default();
        let text = PrivateText::create(&env, origin, b"a: 1", Storage::MemoryOnly).unwrap();
        assert!(!text.is_on_disk());
        assert!(text.path().ends_with("db.yaml"));
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(text.path()), 0o600);
        let folder = text.path().parent().unwrap().to_owned();
        assert_eq!(mode(&folder), 0o700);
        assert_eq!(text.read(10).unwrap().expose(), b"a: 1");
        text.write(b"b").unwrap();
        assert_eq!(text.read(10).unwrap().expose(), b"b");
        drop(text);
        assert!(!folder.exists());
    }

    #[test]
    fn what_an_editor_leaves_beside_the_text_goes_with_it() {
        let temp = tempfile::tempdir().unwrap();
        let text = on_disk(temp.path());
        let outside = temp.path().join("outside");
        fs::write(&outside, "stays").unwrap();
        let folder = text.path().parent().unwrap();
        fs::write(folder.join(".db.yaml.swp"), "secret").unwrap();
        fs::create_dir(folder.join("backup")).unwrap();
        fs::write(folder.join("backup/db.yaml~"), "secret").unwrap();
        symlink(&outside, folder.join("link")).unwrap();
        drop(text);
        assert_eq!(fs::read_to_string(&outside).unwrap(), "stays");
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_abandoned_text_goes_with_the_next_one_and_one_in_use_stays() {
        let temp = tempfile::tempdir().unwrap();
        let abandoned = temp.path().join("lockleaf-edit-dead");
        fs::create_dir(&abandoned).unwrap();
        fs::write(abandoned.join("db.yaml"), "secret").unwrap();
        let other = temp.path().join("another-edit");
        fs::create_dir(&other).unwrap();
        let link = temp.path().join("lockleaf-edit-link");
        symlink(&other, &link).unwrap();
        let one = on_disk(temp.path());
        assert!(!abandoned.exists() && other.exists() && link.exists());
        let _two = on_disk(temp.path());
        assert_eq!(one.read(10).unwrap().expose(), b"a: 1");
    }

    #[test]
    fn a_text_on_disk_is_overwritten_before_it_is_removed() {
        let temp = tempfile::tempdir().unwrap();
        let text = on_disk(temp.path());
        // Another name keeps the bytes readable after the removal.
        let witness = temp.path().join("witness");
        fs::hard_link(text.path(), &witness).unwrap();
        drop(text);
        assert_eq!(fs::read(&witness).unwrap(), [0; 4]);
    }

    #[test]
    fn a_disk_is_used_only_where_it_is_allowed_and_a_folder_only_where_it_is_safe() {
        let temp = tempfile::tempdir().unwrap();
        assert!(is_safe(temp.path()));
        fs::set_permissions(temp.path(), Permissions::from_mode(0o777)).unwrap();
        assert!(!is_safe(temp.path()));
        fs::set_permissions(temp.path(), Permissions::from_mode(0o1777)).unwrap();
        assert!(is_safe(temp.path()));
        assert!(!is_safe(&temp.path().join("none")));
        let link = temp.path().join("link");
        symlink(temp.path(), &link).unwrap();
        assert!(!is_safe(&link));
    }
}
