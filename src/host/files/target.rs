//! A file that is read now and replaced later, if it is still the same.

use std::fs::File;
use std::io::Seek;
use std::io::SeekFrom;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::path::PathBuf;

use rustix::fs::OFlags;
use sha2::Digest;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::FileError;
use super::Secrecy;
use super::WriteThrough;
use super::attributes::Attributes;
use super::attributes::make_private;
use super::folder::LockedFolder;
use super::folder::Place;
use super::read::read_open;
use super::read::special_kind;
use super::staged::Staged;
use super::staged::replace_in;

/// A file that was read and is to be replaced.
///
/// No lock is held between reading and replacing, since an editor may be open meanwhile: the digest
/// of what was read decides whether the file is still the one that was read.
pub struct Target {
    given: PathBuf,
    place: Place,
    digest: [u8; 32],
    max_size: u64,
}

impl Target {
    /// Reads the regular file at `path`, through symbolic links, and remembers what it held.
    pub fn open(path: &Path, max_size: u64) -> Result<(Self, Vec<u8>), FileError> {
        let metadata = std::fs::metadata(path).map_err(FileError::reading)?;
        if let Some(special) = special_kind(metadata.file_type()) {
            return Err(FileError::NotAFile(special));
        }
        let place = Place::of(path)?;
        let file = File::open(place.folder.join(&place.name)).map_err(FileError::reading)?;
        let bytes = read_open(&file, max_size)?;
        let target = Self {
            given: path.to_owned(),
            place,
            digest: Sha256::digest(&bytes).into(),
            max_size,
        };
        Ok((target, bytes))
    }

    /// Gives the path of the file itself, after all symbolic links.
    pub fn resolved(&self) -> PathBuf {
        self.place.folder.join(&self.place.name)
    }

    /// Finds out whether the file can be replaced, before anybody spends work on its new text.
    pub fn rehearse(&self, write_through: WriteThrough) -> Result<(), FileError> {
        let folder = self.still_there()?;
        let file = self.unchanged(&folder)?;
        if write_through == WriteThrough::Yes {
            return folder.may_write(&self.place.name);
        }
        refuse_what_cannot_be_replaced(&folder, &self.place, &file)?;
        let staged = Staged::begin(&folder, &self.place.name)?;
        Attributes::of(&file)?.give_to(staged.file(), Secrecy::Ciphertext)
    }

    /// Replaces the file by `bytes`, whole or not at all, if nobody else has changed it.
    pub fn replace(
        self,
        bytes: &[u8],
        secrecy: Secrecy,
        write_through: WriteThrough,
    ) -> Result<(), FileError> {
        let folder = self.still_there()?;
        let file = self.unchanged(&folder)?;
        commit(&folder, &self.place, &file, bytes, secrecy, write_through)
    }

    fn still_there(&self) -> Result<LockedFolder, FileError> {
        match Place::of(&self.given) {
            Ok(place) if place == self.place => LockedFolder::lock(&self.place.folder),
            _ => Err(FileError::ChangedMeanwhile),
        }
    }

    fn unchanged(&self, folder: &LockedFolder) -> Result<File, FileError> {
        let file = folder
            .open(&self.place.name, OFlags::RDONLY)
            .map_err(|_| FileError::ChangedMeanwhile)?;
        let bytes = match read_open(&file, self.max_size) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(error @ FileError::Unreadable(_)) => return Err(error),
            Err(_) => return Err(FileError::ChangedMeanwhile),
        };
        match Sha256::digest(&*bytes)[..] == self.digest {
            true => Ok(file),
            false => Err(FileError::ChangedMeanwhile),
        }
    }
}

/// Gives an existing file its new text in the way that was chosen. The folder is locked.
pub(super) fn commit(
    folder: &LockedFolder,
    place: &Place,
    file: &File,
    bytes: &[u8],
    secrecy: Secrecy,
    write_through: WriteThrough,
) -> Result<(), FileError> {
    match write_through {
        WriteThrough::No => {
            refuse_what_cannot_be_replaced(folder, place, file)?;
            let like = Attributes::of(file)?;
            replace_in(folder, &place.name, bytes, &like, secrecy)
        }
        WriteThrough::Yes => write_into(folder, place, bytes, secrecy),
    }
}

fn refuse_what_cannot_be_replaced(
    folder: &LockedFolder,
    place: &Place,
    file: &File,
) -> Result<(), FileError> {
    folder.may_write(&place.name)?;
    let links = file.metadata().map_err(FileError::reading)?.nlink();
    if links > 1 {
        return Err(FileError::HardLinks(links));
    }
    if folder.is_mount_point(&place.name) {
        return Err(FileError::MountPoint);
    }
    Ok(())
}

/// Writes into the existing file; puts the old text back where that fails half-way.
fn write_into(
    folder: &LockedFolder,
    place: &Place,
    bytes: &[u8],
    secrecy: Secrecy,
) -> Result<(), FileError> {
    folder.may_write(&place.name)?;
    let mut file = folder
        .open(&place.name, OFlags::RDWR)
        .map_err(FileError::writing)?;
    let old = Zeroizing::new(read_open(&file, u64::MAX)?);
    if secrecy == Secrecy::Plaintext {
        make_private(&file)?;
    }
    reserve(&file, bytes.len() as u64)?;
    overwrite(&mut file, bytes).map_err(|failure| match overwrite(&mut file, &old) {
        Ok(()) => FileError::writing(failure),
        Err(error) => FileError::Torn(error),
    })
}

fn overwrite(file: &mut File, bytes: &[u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(0))?;
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    file.sync_all()
}

/// Takes the room on the disk before a byte of the old text is lost.
#[cfg(target_os = "linux")]
fn reserve(file: &File, size: u64) -> Result<(), FileError> {
    use rustix::fs::FallocateFlags;
    use rustix::io::Errno;
    let size = size.max(1);
    match rustix::fs::fallocate(file, FallocateFlags::KEEP_SIZE, 0, size) {
        Err(error @ (Errno::NOSPC | Errno::DQUOT | Errno::FBIG)) => Err(FileError::writing(error)),
        // Where the file system cannot promise room, the write itself will tell.
        _ => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
fn reserve(_file: &File, _size: u64) -> Result<(), FileError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;

    use super::*;

    fn folder_with(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db.yaml");
        fs::write(&path, text).unwrap();
        (folder, path)
    }

    fn target(path: &Path) -> Target {
        Target::open(path, 1000).unwrap().0
    }

    fn replace(path: &Path, text: &str, write_through: WriteThrough) -> Result<(), FileError> {
        target(path).replace(text.as_bytes(), Secrecy::Ciphertext, write_through)
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_file_is_replaced_by_a_new_one_of_the_same_mode_and_nothing_is_left() {
        let (folder, path) = folder_with("old");
        for bits in [0o644, 0o640, 0o755, 0o600] {
            set_mode(&path, bits);
            let before = fs::metadata(&path).unwrap().ino();
            let text = format!("{bits:o}");
            replace(&path, &text, WriteThrough::No).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
            assert_eq!(mode(&path), bits);
            assert_ne!(fs::metadata(&path).unwrap().ino(), before);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn plaintext_keeps_only_the_rights_of_its_owner() {
        for write_through in [WriteThrough::No, WriteThrough::Yes] {
            let (_folder, path) = folder_with("sealed");
            set_mode(&path, 0o664);
            let clear = target(&path).replace(b"clear", Secrecy::Plaintext, write_through);
            clear.unwrap();
            assert_eq!(mode(&path), 0o600);
        }
    }

    #[test]
    fn the_file_behind_symbolic_links_is_replaced_and_the_links_stay() {
        let (folder, path) = folder_with("old");
        fs::create_dir(folder.path().join("sub")).unwrap();
        let link = folder.path().join("sub/link");
        symlink("../db.yaml", &link).unwrap();
        replace(&link, "new", WriteThrough::No).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }

    #[test]
    fn a_file_that_was_changed_removed_or_exchanged_meanwhile_is_left_alone() {
        let deeds: [fn(&Path); 4] = [
            |path| fs::write(path, "theirs").unwrap(),
            |path| fs::remove_file(path).unwrap(),
            |path| {
                fs::remove_file(path).unwrap();
                symlink("/dev/null", path).unwrap();
            },
            |path| {
                fs::remove_file(path).unwrap();
                fs::create_dir(path).unwrap();
            },
        ];
        for write_through in [WriteThrough::No, WriteThrough::Yes] {
            for deed in deeds {
                let (folder, path) = folder_with("old");
                let target = target(&path);
                deed(&path);
                let theirs = fs::read(&path).ok();
                let refused = target.replace(b"mine", Secrecy::Plaintext, write_through);
                assert!(matches!(refused, Err(FileError::ChangedMeanwhile)));
                assert_eq!(fs::read(&path).ok(), theirs);
                assert!(fs::read_dir(folder.path()).unwrap().count() <= 1);
            }
        }
    }

    #[test]
    fn a_file_that_was_only_touched_or_copied_over_itself_is_the_same() {
        let (_folder, path) = folder_with("old");
        let target = target(&path);
        fs::remove_file(&path).unwrap();
        fs::write(&path, "old").unwrap();
        target
            .replace(b"new", Secrecy::Ciphertext, WriteThrough::No)
            .unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }

    #[test]
    fn a_file_with_several_hard_links_is_refused_and_write_through_serves_them_all() {
        let (folder, path) = folder_with("old, and longer");
        let other = folder.path().join("other");
        fs::hard_link(&path, &other).unwrap();
        let rehearsed = target(&path).rehearse(WriteThrough::No).unwrap_err();
        assert!(matches!(rehearsed, FileError::HardLinks(2)));
        let refused = replace(&path, "new", WriteThrough::No).unwrap_err();
        assert!(refused.needs_write_through());
        assert!(refused.to_string().contains("--write-through"));
        assert_eq!(fs::read_to_string(&other).unwrap(), "old, and longer");
        target(&path).rehearse(WriteThrough::Yes).unwrap();
        replace(&path, "new", WriteThrough::Yes).unwrap();
        assert_eq!(fs::read_to_string(&other).unwrap(), "new");
    }

    #[test]
    fn what_is_no_regular_file_is_no_target() {
        let (folder, _) = folder_with("");
        let open = |path: &Path| Target::open(path, 10).err().unwrap();
        assert!(matches!(open(folder.path()), FileError::Folder));
        let missing = folder.path().join("missing");
        assert!(matches!(open(&missing), FileError::Missing));
        assert!(matches!(
            open(Path::new("/dev/null")),
            FileError::NotAFile(_)
        ));
    }

    #[test]
    fn a_rehearsal_changes_nothing() {
        let (folder, path) = folder_with("old");
        let before = fs::metadata(&path).unwrap();
        target(&path).rehearse(WriteThrough::No).unwrap();
        target(&path).rehearse(WriteThrough::Yes).unwrap();
        let after = fs::metadata(&path).unwrap();
        assert_eq!(before.ino(), after.ino());
        assert_eq!(before.mtime_nsec(), after.mtime_nsec());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn many_writers_at_once_never_mix_their_texts() {
        let (folder, path) = folder_with("0000");
        let writers: Vec<_> = (1..=8)
            .map(|number| {
                let path = path.clone();
                std::thread::spawn(move || {
                    let text = format!("{number}").repeat(4);
                    replace(&path, &text, WriteThrough::No)
                })
            })
            .collect();
        let written = writers
            .into_iter()
            .filter_map(|writer| writer.join().unwrap().ok());
        assert!(written.count() >= 1);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.len() == 4 && text.bytes().all(|byte| byte == text.as_bytes()[0]));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
