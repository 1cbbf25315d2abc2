//! Files that are written without having been read: `--output`, new key files.

use std::ffi::OsStr;
use std::fs;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use rustix::fs::OFlags;
use rustix::io::Errno;

use super::FileError;
use super::Secrecy;
use super::WriteThrough;
use super::folder::LockedFolder;
use super::folder::Place;
use super::read::special_kind;
use super::staged::Staged;
use super::target::commit;

/// Writes a file that must not exist yet.
pub fn create_new(path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), FileError> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(FileError::AlreadyExists);
    }
    let place = Place::of(path)?;
    let folder = LockedFolder::lock(&place.folder)?;
    publish_new(&folder, &place.name, bytes, secrecy).map_err(FileError::without_existing)
}

/// Makes a folder, and those above it, that only its owner may enter; one that exists stays as it is.
pub fn create_private_folder(path: &Path) -> Result<(), FileError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(FileError::Unwritable)
}

/// Writes `bytes` to `path`, in the place of what is there; a pipe or a device gets the bytes.
pub fn write_output(
    path: &Path,
    bytes: &[u8],
    secrecy: Secrecy,
    write_through: WriteThrough,
) -> Result<(), FileError> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Err(FileError::Folder),
        Ok(metadata) if special_kind(metadata.file_type()).is_some() => {
            return write_to_special(path, bytes);
        }
        _ => {}
    }
    let place = Place::of(path)?;
    let folder = LockedFolder::lock(&place.folder)?;
    match folder.open(&place.name, OFlags::RDONLY) {
        Ok(file) => commit(&folder, &place, &file, bytes, secrecy, write_through),
        Err(Errno::NOENT) => {
            publish_new(&folder, &place.name, bytes, secrecy).map_err(FileError::without_existing)
        }
        Err(error) => Err(FileError::writing(error)),
    }
}

fn publish_new(
    folder: &LockedFolder,
    name: &OsStr,
    bytes: &[u8],
    secrecy: Secrecy,
) -> Result<(), FileError> {
    let mut staged = match secrecy {
        Secrecy::Plaintext => Staged::begin(folder, name)?,
        Secrecy::Ciphertext => Staged::begin_public(folder, name)?,
    };
    staged.fill(bytes)?;
    staged.publish_new(name)
}

fn write_to_special(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let mut sink = OpenOptions::new()
        .write(true)
        .open(path)
        .map_err(FileError::writing)?;
    sink.write_all(bytes).map_err(FileError::writing)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn write(path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), FileError> {
        write_output(path, bytes, secrecy, WriteThrough::No)
    }

    #[test]
    fn new_plaintext_is_for_its_owner_alone_and_new_ciphertext_follows_the_umask() {
        let root = tempfile::tempdir().unwrap();
        let by_hand = root.path().join("by-hand");
        fs::write(&by_hand, "").unwrap();
        let secret = root.path().join("secret");
        write(&secret, b"a: 1", Secrecy::Plaintext).unwrap();
        assert_eq!(mode(&secret), 0o600);
        let sealed = root.path().join("sealed");
        write(&sealed, b"a: ENC", Secrecy::Ciphertext).unwrap();
        assert_eq!(mode(&sealed), mode(&by_hand));
        assert_eq!(fs::read(&sealed).unwrap(), b"a: ENC");
    }

    #[test]
    fn an_output_replaces_the_file_behind_a_link_and_keeps_the_link() {
        let root = tempfile::tempdir().unwrap();
        let link = root.path().join("link");
        symlink("real", &link).unwrap();
        write(&link, b"one", Secrecy::Ciphertext).unwrap();
        write(&link, b"two", Secrecy::Ciphertext).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(root.path().join("real")).unwrap(), b"two");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 2);
    }

    #[test]
    fn plaintext_over_a_readable_file_takes_the_right_to_read_it_away() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("file");
        fs::write(&path, "sealed").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write(&path, b"clear", Secrecy::Plaintext).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn an_output_is_refused_where_it_cannot_stand() {
        let root = tempfile::tempdir().unwrap();
        let folder = write(root.path(), b"", Secrecy::Ciphertext).unwrap_err();
        assert!(matches!(folder, FileError::Folder));
        let below = root.path().join("none/file");
        let missing = write(&below, b"", Secrecy::Ciphertext).unwrap_err();
        assert!(matches!(missing, FileError::MissingFolder));
    }

    #[test]
    fn a_device_gets_the_bytes_and_stays_a_device() {
        write(Path::new("/dev/null"), b"text", Secrecy::Plaintext).unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[test]
    fn a_new_file_never_takes_the_place_of_anything() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("key");
        create_new(&path, b"one", Secrecy::Plaintext).unwrap();
        let error = create_new(&path, b"two", Secrecy::Plaintext).unwrap_err();
        assert!(matches!(error, FileError::AlreadyExists));
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(mode(&path), 0o600);
        let dangling = root.path().join("dangling");
        symlink("elsewhere", &dangling).unwrap();
        let error = create_new(&dangling, b"two", Secrecy::Plaintext).unwrap_err();
        assert!(matches!(error, FileError::AlreadyExists));
        assert!(!root.path().join("elsewhere").exists());
    }
}
