//! The new text of a file before it has its name: complete and on disk, or not there at all.

use std::ffi::OsStr;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Write;
use std::os::fd::AsRawFd;

use rustix::fs::AtFlags;
use rustix::fs::CWD;
use rustix::fs::Mode;
use rustix::fs::OFlags;
use rustix::io::Errno;
use sha2::Digest;
use sha2::Sha256;

use super::FileError;
use super::attributes::Attributes;
use super::folder::LockedFolder;
use crate::host::signals::Cleanup;
use crate::host::signals::on_termination;
use crate::host::signals::undivided;

/// A file without a name, beside the one whose successor it becomes.
///
/// The kernel frees an unnamed file when the process ends, however it ends. Where the file system
/// has no unnamed files, a hidden name stands in, which is removed on failure and on signals; the
/// name depends on the target alone, and the folder is locked, so a leftover of a killed process is
/// known for what it is and goes with the next write.
pub(super) struct Staged<'a> {
    folder: &'a LockedFolder,
    file: File,
    temporary: OsString,
    named: bool,
    _cleanup: Option<Cleanup>,
}

impl<'a> Staged<'a> {
    /// Begins the successor of `target`, which only its owner may read.
    pub(super) fn begin(folder: &'a LockedFolder, target: &OsStr) -> Result<Self, FileError> {
        Self::begin_with_mode(folder, target, 0o600)
    }

    /// Begins a new file whose mode the umask decides.
    pub(super) fn begin_public(
        folder: &'a LockedFolder,
        target: &OsStr,
    ) -> Result<Self, FileError> {
        Self::begin_with_mode(folder, target, 0o666)
    }

    fn begin_with_mode(
        folder: &'a LockedFolder,
        target: &OsStr,
        mode: u32,
    ) -> Result<Self, FileError> {
        match unnamed(folder, mode)? {
            Some(file) => Ok(Self::new(folder, target, file, false)),
            None => Self::begin_named(folder, target, mode),
        }
    }

    fn begin_named(folder: &'a LockedFolder, target: &OsStr, mode: u32) -> Result<Self, FileError> {
        let name = temporary_name(target);
        forget(folder, &name)?;
        let flags = OFlags::CREATE | OFlags::EXCL | OFlags::RDWR;
        let flags = flags | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mode = Mode::from_raw_mode(mode as _);
        let file = rustix::fs::openat(folder, &name, flags, mode).map_err(FileError::making)?;
        Ok(Self::new(folder, target, File::from(file), true))
    }

    fn new(folder: &'a LockedFolder, target: &OsStr, file: File, named: bool) -> Self {
        let temporary = temporary_name(target);
        // A process that cannot hear signals leaves the name to the next write.
        let cleanup = folder.try_clone().ok().and_then(|folder| {
            let name = temporary.clone();
            on_termination(move || {
                let _ = rustix::fs::unlinkat(&folder, &name, AtFlags::empty());
            })
            .ok()
        });
        Self {
            folder,
            file,
            temporary,
            named,
            _cleanup: cleanup,
        }
    }

    /// Writes the whole text.
    pub(super) fn fill(&mut self, bytes: &[u8]) -> Result<(), FileError> {
        self.file.write_all(bytes).map_err(FileError::writing)
    }

    /// Lends the open file, to be given its attributes.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Puts the file in the place of `target`.
    pub(super) fn publish_over(mut self, target: &OsStr) -> Result<(), FileError> {
        self.file.sync_all().map_err(FileError::writing)?;
        // There is no call that gives an unnamed file a name that is taken: for the moment between
        // two calls the text has the hidden name, and only a SIGKILL may fall into that moment.
        undivided(|| self.exchange(target))?;
        self.folder.sync()
    }

    fn exchange(&mut self, target: &OsStr) -> Result<(), FileError> {
        if !self.named {
            forget(self.folder, &self.temporary)?;
            self.link(&self.temporary).map_err(FileError::making)?;
            self.named = true;
        }
        self.folder.rename(&self.temporary, target)?;
        self.named = false;
        Ok(())
    }

    /// Gives the file the name `target`, which must be free.
    pub(super) fn publish_new(self, target: &OsStr) -> Result<(), FileError> {
        self.file.sync_all().map_err(FileError::writing)?;
        self.link(target).map_err(FileError::making)?;
        // Where the temporary name was needed, dropping `self` takes it away.
        self.folder.sync()
    }

    fn link(&self, name: &OsStr) -> Result<(), Errno> {
        if self.named {
            let flags = AtFlags::empty();
            return rustix::fs::linkat(self.folder, &self.temporary, self.folder, name, flags);
        }
        let flags = AtFlags::SYMLINK_FOLLOW;
        rustix::fs::linkat(CWD, own_path(&self.file), self.folder, name, flags)
    }
}

impl Drop for Staged<'_> {
    fn drop(&mut self) {
        if self.named {
            let _ = self.folder.remove(&self.temporary);
        }
    }
}

/// Opens an unnamed file, or gives `None` where there are no such files.
#[cfg(target_os = "linux")]
fn unnamed(folder: &LockedFolder, mode: u32) -> Result<Option<File>, FileError> {
    let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
    match rustix::fs::openat(folder, c".", flags, Mode::from_raw_mode(mode)) {
        // Without /proc the file could never be given a name.
        Ok(file) => {
            let file = File::from(file);
            let path = own_path(&file);
            Ok(rustix::fs::access(path, rustix::fs::Access::EXISTS)
                .is_ok()
                .then_some(file))
        }
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::INVAL | Errno::NOENT | Errno::NOSYS) => {
            Ok(None)
        }
        Err(error) => Err(FileError::making(error)),
    }
}

#[cfg(not(target_os = "linux"))]
fn unnamed(_folder: &LockedFolder, _mode: u32) -> Result<Option<File>, FileError> {
    Ok(None)
}

fn own_path(file: &File) -> String {
    format!("/proc/self/fd/{}", file.as_raw_fd())
}

fn temporary_name(target: &OsStr) -> OsString {
    // A digest and not the name itself, which may be as long as a name can be.
    let digest = Sha256::digest(target.as_encoded_bytes());
    let mut name = String::from(".lockleaf-");
    for byte in &digest[..8] {
        let _ = write!(name, "{byte:02x}");
    }
    OsString::from(name + ".tmp")
}

fn forget(folder: &LockedFolder, name: &OsStr) -> Result<(), FileError> {
    match folder.remove(name) {
        Ok(()) | Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(FileError::making(error)),
    }
}

/// What becomes of an existing file: the one way by which a file is replaced.
pub(super) fn replace_in(
    folder: &LockedFolder,
    name: &OsStr,
    bytes: &[u8],
    like: &Attributes,
    secrecy: super::Secrecy,
) -> Result<(), FileError> {
    let mut staged = Staged::begin(folder, name)?;
    staged.fill(bytes)?;
    like.give_to(staged.file(), secrecy)?;
    staged.publish_over(name)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn names(folder: &std::path::Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_text_that_is_given_up_leaves_no_name_behind() {
        let root = tempfile::tempdir().unwrap();
        let folder = LockedFolder::lock(root.path()).unwrap();
        let target = OsStr::new("target");
        let mut staged = Staged::begin(&folder, target).unwrap();
        staged.fill(b"secret").unwrap();
        #[cfg(target_os = "linux")]
        assert_eq!(names(root.path()), [""; 0]);
        drop(staged);
        let mut staged = Staged::begin_named(&folder, target, 0o600).unwrap();
        staged.fill(b"secret").unwrap();
        assert_eq!(names(root.path()).len(), 1);
        drop(staged);
        assert_eq!(names(root.path()), [""; 0]);
    }

    #[test]
    fn a_leftover_of_a_killed_process_goes_with_the_next_write() {
        let root = tempfile::tempdir().unwrap();
        let folder = LockedFolder::lock(root.path()).unwrap();
        let target = OsStr::new("target");
        for named in [true, false] {
            fs::write(root.path().join(temporary_name(target)), "old").unwrap();
            let mut staged = match named {
                true => Staged::begin_named(&folder, target, 0o600).unwrap(),
                false => Staged::begin(&folder, target).unwrap(),
            };
            staged.fill(b"new").unwrap();
            staged.publish_over(target).unwrap();
            assert_eq!(names(root.path()), ["target"]);
            assert_eq!(fs::read(root.path().join("target")).unwrap(), b"new");
        }
    }

    #[test]
    fn a_new_name_is_never_taken_from_another_file() {
        let root = tempfile::tempdir().unwrap();
        let folder = LockedFolder::lock(root.path()).unwrap();
        let target = OsStr::new("target");
        for named in [true, false] {
            let staged = || match named {
                true => Staged::begin_named(&folder, target, 0o600).unwrap(),
                false => Staged::begin(&folder, target).unwrap(),
            };
            staged().publish_new(target).unwrap();
            let error = staged().publish_new(target).unwrap_err();
            assert!(matches!(error, FileError::AlreadyExists));
            let mode = fs::metadata(root.path().join("target")).unwrap();
            assert_eq!(mode.permissions().mode() & 0o777, 0o600);
            assert_eq!(names(root.path()), ["target"]);
            fs::remove_file(root.path().join("target")).unwrap();
        }
    }
}
