//! The folder of a file that is being replaced: opened once, locked, synced.

use std::ffi::OsStr;
use std::ffi::OsString;
use std::fs;
use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::os::fd::BorrowedFd;
use std::path::Path;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use rustix::fs::Access;
use rustix::fs::AtFlags;
use rustix::fs::CWD;
use rustix::fs::FlockOperation;
use rustix::fs::Mode;
use rustix::fs::OFlags;
use rustix::io::Errno;

use super::FileError;

const LOCK_WAIT: Duration = Duration::from_secs(10);
const LOCK_STEP: Duration = Duration::from_millis(20);
const MAX_LINKS: usize = 40;

/// Where a file really stands, after all symbolic links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) folder: PathBuf,
    pub(super) name: OsString,
}

impl Place {
    /// Follows the symbolic links of `path`; the file itself need not exist yet.
    pub(super) fn of(path: &Path) -> Result<Self, FileError> {
        let mut path = path.to_owned();
        for _ in 0..MAX_LINKS {
            let Some(name) = path.file_name().map(OsStr::to_owned) else {
                return Err(FileError::Folder);
            };
            let folder = match path.parent() {
                Some(folder) if folder != Path::new("") => folder,
                _ => Path::new("."),
            };
            let folder = fs::canonicalize(folder).map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => FileError::MissingFolder,
                _ => FileError::reading(error),
            })?;
            match fs::read_link(folder.join(&name)) {
                Ok(aim) => path = folder.join(aim),
                Err(_) => return Ok(Self { folder, name }),
            }
        }
        Err(FileError::LinkLoop)
    }
}

/// An open folder, under an exclusive lock for as long as this value lives.
pub(super) struct LockedFolder(File);

impl LockedFolder {
    /// Opens and locks the folder; waits for another process, but not for ever.
    pub(super) fn lock(path: &Path) -> Result<Self, FileError> {
        Self::lock_within(path, LOCK_WAIT)
    }

    fn lock_within(path: &Path, patience: Duration) -> Result<Self, FileError> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = rustix::fs::openat(CWD, path, flags, Mode::empty())
            .map_err(|error| match error {
                Errno::NOENT | Errno::NOTDIR => FileError::MissingFolder,
                _ => FileError::making(error),
            })
            .map(File::from)?;
        let start = Instant::now();
        loop {
            match rustix::fs::flock(&folder, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Self(folder)),
                Err(Errno::AGAIN) if start.elapsed() < patience => thread::sleep(LOCK_STEP),
                Err(Errno::AGAIN) => return Err(FileError::Locked(patience.as_secs())),
                Err(Errno::INTR) => {}
                // Some network file systems lock no folders; the digest still guards the file.
                Err(_) => return Ok(Self(folder)),
            }
        }
    }

    /// Opens a file of this folder for reading, never through a symbolic link.
    pub(super) fn open(&self, name: &OsStr, access: OFlags) -> Result<File, Errno> {
        let flags = access | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        rustix::fs::openat(&self.0, name, flags, Mode::empty()).map(File::from)
    }

    pub(super) fn may_write(&self, name: &OsStr) -> Result<(), FileError> {
        match rustix::fs::accessat(&self.0, name, Access::WRITE_OK, AtFlags::EACCESS) {
            Err(Errno::ACCESS | Errno::PERM) => Err(FileError::WriteProtected),
            Err(error) => Err(FileError::making(error)),
            Ok(()) => Ok(()),
        }
    }

    pub(super) fn rename(&self, from: &OsStr, to: &OsStr) -> Result<(), FileError> {
        rustix::fs::renameat(&self.0, from, &self.0, to).map_err(FileError::making)
    }

    pub(super) fn remove(&self, name: &OsStr) -> Result<(), Errno> {
        rustix::fs::unlinkat(&self.0, name, AtFlags::empty())
    }

    /// Makes the names in the folder durable.
    pub(super) fn sync(&self) -> Result<(), FileError> {
        match rustix::fs::fsync(&self.0) {
            // Not every file system can sync a folder.
            Ok(()) | Err(Errno::INVAL | Errno::OPNOTSUPP | Errno::BADF) => Ok(()),
            Err(error) => Err(FileError::writing(error)),
        }
    }

    pub(super) fn try_clone(&self) -> io::Result<File> {
        self.0.try_clone()
    }

    /// Says whether something is mounted on the file; where that is unknown, the rename will tell.
    #[cfg(target_os = "linux")]
    pub(super) fn is_mount_point(&self, name: &OsStr) -> bool {
        use rustix::fs::StatxAttributes;
        use rustix::fs::StatxFlags;
        let flags = AtFlags::SYMLINK_NOFOLLOW;
        rustix::fs::statx(&self.0, name, flags, StatxFlags::TYPE)
            .is_ok_and(|facts| facts.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn is_mount_point(&self, _name: &OsStr) -> bool {
        false
    }
}

impl AsFd for LockedFolder {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_place_is_found_through_links_even_where_nothing_stands_yet() {
        let root = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(root.path()).unwrap();
        fs::create_dir(root.join("deep")).unwrap();
        symlink("deep/two", root.join("one")).unwrap();
        symlink("../three", root.join("deep/two")).unwrap();
        let place = Place::of(&root.join("one")).unwrap();
        assert_eq!(place.folder, root);
        assert_eq!(place.name, "three");
        symlink("circle", root.join("circle")).unwrap();
        let error = Place::of(&root.join("circle")).unwrap_err();
        assert!(matches!(error, FileError::LinkLoop));
        let error = Place::of(&root.join("none/file")).unwrap_err();
        assert!(matches!(error, FileError::MissingFolder));
    }

    #[test]
    fn a_folder_is_locked_once_and_the_wait_for_it_ends() {
        let root = tempfile::tempdir().unwrap();
        let held = LockedFolder::lock(root.path()).unwrap();
        let wait = Duration::from_millis(50);
        let error = LockedFolder::lock_within(root.path(), wait).err().unwrap();
        assert!(matches!(error, FileError::Locked(_)));
        drop(held);
        assert!(LockedFolder::lock_within(root.path(), wait).is_ok());
    }
}
