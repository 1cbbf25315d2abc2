//! What can go wrong with a file. The path is not told here: the caller knows it.

use std::io;

use rustix::io::Errno;
use thiserror::Error;

/// Why a file could not be read or written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FileError {
    /// There is no such file.
    #[error("no such file")]
    Missing,
    /// The folder that should hold the file does not exist.
    #[error("its folder does not exist")]
    MissingFolder,
    /// A folder stands where a file is needed.
    #[error("it is a folder, not a file")]
    Folder,
    /// A socket, a device or the like stands where a file is needed.
    #[error("it is a {0}, not a regular file")]
    NotAFile(&'static str),
    /// The symbolic links of the path lead in a circle.
    #[error("its symbolic links lead in a circle")]
    LinkLoop,
    /// The file is larger than the limit.
    #[error("it is larger than the limit of {limit} bytes (--max-size)")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The system does not let the file be read.
    #[error("it cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// Something stands at the path of a file that should be new.
    #[error("it exists already")]
    AlreadyExists,
    /// The file's mode forbids its user to write it.
    #[error("it is write-protected")]
    WriteProtected,
    /// The whole file system may only be read.
    #[error("its file system is read-only")]
    ReadOnlyDisk,
    /// Plaintext was to be written into a file that others can read, and whose mode is not ours.
    #[error("others can read it, and its mode cannot be changed by this user")]
    ReadableByOthers,
    /// Other names lead to the same file, and would keep the old text.
    #[error(
        "it has {0} hard links, of which only one would get the new text (--write-through \
         writes into the shared file)"
    )]
    HardLinks(u64),
    /// The file is a mount point, which cannot be replaced.
    #[error(
        "it is a mount point, which cannot be replaced by a new file (--write-through writes \
         into the mounted file)"
    )]
    MountPoint,
    /// A new file could not be given to the old one's owner.
    #[error(
        "it belongs to user {uid}, group {gid}, and a new file cannot be given to them \
         (--write-through writes into the existing file)"
    )]
    ForeignOwner {
        /// The owner's number.
        uid: u32,
        /// The group's number.
        gid: u32,
    },
    /// An extended attribute or access control list could not be carried over.
    #[error(
        "its attribute '{name}' cannot be kept in a new file (--write-through writes into the \
         existing file)"
    )]
    AttributeLost {
        /// The attribute's name.
        name: String,
    },
    /// No new file can be made in the folder.
    #[error(
        "no file can be made in its folder: {0} (--write-through writes into the existing file)"
    )]
    FolderNotWritable(#[source] io::Error),
    /// Another process holds the folder's lock.
    #[error("another process is writing in its folder and did not finish in {0} seconds")]
    Locked(u64),
    /// The file is not the one that was read.
    #[error("it was changed by someone else meanwhile")]
    ChangedMeanwhile,
    /// The disk or the quota is full.
    #[error("no space is left on the disk")]
    NoSpace,
    /// The new text could not be written.
    #[error("it cannot be written: {0}")]
    Unwritable(#[source] io::Error),
    /// Writing into the existing file failed half-way, and the old text could not be put back.
    #[error("writing into it failed half-way, and its old text could not be put back: {0}")]
    Torn(#[source] io::Error),
}

impl FileError {
    /// Says whether writing into the existing file would get around the refusal.
    pub fn needs_write_through(&self) -> bool {
        matches!(
            self,
            Self::HardLinks(_)
                | Self::MountPoint
                | Self::ForeignOwner { .. }
                | Self::AttributeLost { .. }
                | Self::FolderNotWritable(_)
        )
    }

    pub(super) fn reading(error: impl Into<io::Error>) -> Self {
        let error = error.into();
        match Errno::from_io_error(&error) {
            Some(Errno::NOENT | Errno::NOTDIR) => Self::Missing,
            Some(Errno::ISDIR) => Self::Folder,
            Some(Errno::LOOP) => Self::LinkLoop,
            Some(Errno::NXIO) => Self::NotAFile("socket"),
            _ => Self::Unreadable(error),
        }
    }

    pub(super) fn writing(error: impl Into<io::Error>) -> Self {
        let error = error.into();
        match Errno::from_io_error(&error) {
            Some(Errno::NOSPC | Errno::DQUOT | Errno::FBIG) => Self::NoSpace,
            Some(Errno::EXIST) => Self::AlreadyExists,
            Some(Errno::BUSY) => Self::MountPoint,
            Some(Errno::ROFS) => Self::ReadOnlyDisk,
            _ => Self::Unwritable(error),
        }
    }

    /// Takes the advice to write into the existing file from a failure where there is none.
    pub(super) fn without_existing(self) -> Self {
        match self {
            Self::FolderNotWritable(error) => Self::Unwritable(error),
            other => other,
        }
    }

    /// For an attempt to make or rename a file in a folder.
    pub(super) fn making(error: impl Into<io::Error>) -> Self {
        let error = error.into();
        match Errno::from_io_error(&error) {
            Some(Errno::ACCESS | Errno::PERM) => Self::FolderNotWritable(error),
            _ => Self::writing(error),
        }
    }
}
