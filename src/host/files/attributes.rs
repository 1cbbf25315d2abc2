//! What a file carries besides its text: owner, mode, extended attributes, access control list.

use std::ffi::CStr;
use std::ffi::CString;
use std::fs::File;
use std::os::unix::fs::MetadataExt;

use rustix::fs::Gid;
use rustix::fs::Mode;
use rustix::fs::Uid;
use rustix::fs::XattrFlags;
use rustix::io::Errno;

use super::FileError;
use super::Secrecy;

const ACCESS_LIST: &CStr = c"system.posix_acl_access";
// Checksums of the content, kept by the kernel, and macOS's marks that nobody else may set.
const BELONG_TO_THE_TEXT: [&CStr; 3] = [c"security.ima", c"security.evm", c"com.apple.provenance"];
const OWNER_ONLY: u32 = 0o700;
const MODE_BITS: u32 = 0o7777;

/// The attributes of an existing file, to be given to its successor.
pub(super) struct Attributes {
    uid: u32,
    gid: u32,
    mode: u32,
    extended: Vec<(CString, Vec<u8>)>,
}

impl Attributes {
    pub(super) fn of(file: &File) -> Result<Self, FileError> {
        let metadata = file.metadata().map_err(FileError::reading)?;
        Ok(Self {
            uid: metadata.uid(),
            gid: metadata.gid(),
            mode: metadata.mode() & MODE_BITS,
            extended: extended(file).map_err(FileError::reading)?,
        })
    }

    /// Gives them to `file`, or says which cannot be kept. Plaintext loses every right of others.
    pub(super) fn give_to(&self, file: &File, secrecy: Secrecy) -> Result<(), FileError> {
        self.give_owner(file)?;
        self.give_extended(file, secrecy)?;
        // Last: a change of owner clears mode bits, and the mode is also the list's mask.
        let mode = match secrecy {
            Secrecy::Ciphertext => self.mode,
            Secrecy::Plaintext => self.mode & OWNER_ONLY,
        };
        rustix::fs::fchmod(file, Mode::from_raw_mode(mode as _)).map_err(FileError::writing)
    }

    fn give_owner(&self, file: &File) -> Result<(), FileError> {
        let now = file.metadata().map_err(FileError::writing)?;
        let owner = (now.uid() != self.uid).then(|| Uid::from_raw(self.uid));
        let group = (now.gid() != self.gid).then(|| Gid::from_raw(self.gid));
        if owner.is_none() && group.is_none() {
            return Ok(());
        }
        rustix::fs::fchown(file, owner, group).map_err(|error| match error {
            Errno::PERM | Errno::ACCESS | Errno::INVAL => FileError::ForeignOwner {
                uid: self.uid,
                gid: self.gid,
            },
            _ => FileError::writing(error),
        })
    }

    fn give_extended(&self, file: &File, secrecy: Secrecy) -> Result<(), FileError> {
        let has = extended(file).map_err(FileError::writing)?;
        for pair @ (name, value) in &self.extended {
            let barred = secrecy == Secrecy::Plaintext && name.as_c_str() == ACCESS_LIST;
            if barred || has.contains(pair) {
                continue;
            }
            rustix::fs::fsetxattr(file, name, value, XattrFlags::empty()).map_err(|error| {
                match error {
                    Errno::NOSPC | Errno::DQUOT => FileError::NoSpace,
                    _ => FileError::AttributeLost {
                        name: name.to_string_lossy().into_owned(),
                    },
                }
            })?;
        }
        // The folder's default list may have given the new file rights that the old one had not.
        let inherited = has.iter().any(|(name, _)| name.as_c_str() == ACCESS_LIST);
        let own = self
            .extended
            .iter()
            .any(|(name, _)| name.as_c_str() == ACCESS_LIST);
        if inherited && (!own || secrecy == Secrecy::Plaintext) {
            rustix::fs::fremovexattr(file, ACCESS_LIST).map_err(FileError::writing)?;
        }
        Ok(())
    }
}

/// Takes from everybody but the owner the right to read `file`.
pub(super) fn make_private(file: &File) -> Result<(), FileError> {
    let mode = file.metadata().map_err(FileError::writing)?.mode() & MODE_BITS;
    if mode & !OWNER_ONLY == 0 {
        return Ok(());
    }
    let mode = Mode::from_raw_mode((mode & OWNER_ONLY) as _);
    rustix::fs::fchmod(file, mode).map_err(|error| match error {
        Errno::PERM | Errno::ACCESS => FileError::ReadableByOthers,
        _ => FileError::writing(error),
    })
}

fn extended(file: &File) -> Result<Vec<(CString, Vec<u8>)>, Errno> {
    let names = match grown(|buffer| rustix::fs::flistxattr(file, buffer)) {
        Err(Errno::OPNOTSUPP | Errno::NOSYS) => return Ok(Vec::new()),
        names => names?,
    };
    let mut pairs = Vec::new();
    for name in names.split_inclusive(|byte| *byte == 0) {
        let Ok(name) = CStr::from_bytes_with_nul(name) else {
            continue;
        };
        if BELONG_TO_THE_TEXT.contains(&name) {
            continue;
        }
        match grown(|buffer| rustix::fs::fgetxattr(file, name, buffer)) {
            Ok(value) => pairs.push((name.to_owned(), value)),
            // Removed meanwhile, or listed but hidden from this user.
            Err(Errno::NODATA | Errno::ACCESS | Errno::PERM | Errno::OPNOTSUPP) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(pairs)
}

/// Calls `fill` with a larger and larger buffer until the answer fits.
fn grown(mut fill: impl FnMut(&mut [u8]) -> Result<usize, Errno>) -> Result<Vec<u8>, Errno> {
    let mut buffer = vec![0; 256];
    loop {
        match fill(&mut buffer) {
            Ok(length) => {
                buffer.truncate(length);
                return Ok(buffer);
            }
            Err(Errno::RANGE) if buffer.len() < 1 << 20 => buffer.resize(buffer.len() * 4, 0),
            Err(error) => return Err(error),
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::host::files::Target;
    use crate::host::files::WriteThrough;

    const DEFAULT_LIST: &CStr = c"system.posix_acl_default";

    /// An access control list as the kernel stores it: the owner's, one user's, the group's rights.
    fn list(user_rights: u8) -> Vec<u8> {
        let mut bytes = vec![2, 0, 0, 0];
        for (tag, rights, id) in [
            (1u16, 6u8, u32::MAX),
            (2, user_rights, 12345),
            (4, 0, u32::MAX),
            (16, 6, u32::MAX),
            (32, 0, u32::MAX),
        ] {
            bytes.extend(tag.to_le_bytes());
            bytes.extend([rights, 0]);
            bytes.extend(id.to_le_bytes());
        }
        bytes
    }

    fn set(path: &Path, name: &CStr, value: &[u8]) {
        rustix::fs::setxattr(path, name, value, XattrFlags::empty())
            .expect("these tests need a file system with attributes and access control lists");
    }

    fn value(path: &Path, name: &CStr) -> Option<Vec<u8>> {
        grown(|buffer| rustix::fs::getxattr(path, name, buffer)).ok()
    }

    fn replace(path: &Path, secrecy: Secrecy) {
        let (target, _) = Target::open(path, 100).unwrap();
        target.replace(b"new", secrecy, WriteThrough::No).unwrap();
    }

    #[test]
    fn attributes_and_the_access_control_list_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "old").unwrap();
        set(&path, c"user.note", b"kept");
        set(&path, c"user.long", &[7; 2000]);
        set(&path, ACCESS_LIST, &list(6));
        let mode = fs::metadata(&path).unwrap().mode();
        replace(&path, Secrecy::Ciphertext);
        assert_eq!(value(&path, c"user.note").unwrap(), b"kept");
        assert_eq!(value(&path, c"user.long").unwrap(), [7; 2000]);
        assert_eq!(value(&path, ACCESS_LIST).unwrap(), list(6));
        assert_eq!(fs::metadata(&path).unwrap().mode(), mode);
    }

    #[test]
    fn plaintext_keeps_the_attributes_but_not_the_access_control_list() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "old").unwrap();
        set(&path, c"user.note", b"kept");
        set(&path, ACCESS_LIST, &list(6));
        replace(&path, Secrecy::Plaintext);
        assert_eq!(value(&path, c"user.note").unwrap(), b"kept");
        assert_eq!(value(&path, ACCESS_LIST), None);
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
    }

    #[test]
    fn the_default_list_of_the_folder_gives_the_new_file_no_rights_the_old_one_had_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "old").unwrap();
        set(folder.path(), DEFAULT_LIST, &list(6));
        replace(&path, Secrecy::Ciphertext);
        assert_eq!(value(&path, ACCESS_LIST), None);
    }

    #[test]
    fn the_owner_is_kept_where_the_system_allows_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "old").unwrap();
        if std::os::unix::fs::chown(&path, Some(12345), Some(12346)).is_err() {
            eprintln!("SKIPPED: only root can give a file away");
            return;
        }
        replace(&path, Secrecy::Ciphertext);
        let metadata = fs::metadata(&path).unwrap();
        assert_eq!((metadata.uid(), metadata.gid()), (12345, 12346));
    }
}
