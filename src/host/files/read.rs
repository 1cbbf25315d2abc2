//! Reading a whole file or stdin, up to a limit.

use std::fs;
use std::fs::File;
use std::fs::FileType;
use std::io;
use std::io::Read;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use zeroize::Zeroizing;

use super::FileError;

/// The largest file that is read where nobody asks for more, 256 MiB.
pub const DEFAULT_MAX_SIZE: u64 = 256 * 1024 * 1024;

/// Says whether something stands at `path`.
pub fn exists(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// Reads the file at `path`, which may be a pipe (`<(command)`, `/dev/stdin`).
pub fn read(path: &Path, max_size: u64) -> Result<Vec<u8>, FileError> {
    let kind = fs::metadata(path).map_err(FileError::reading)?.file_type();
    // Before the file is opened: opening a device can have effects, and can wait for ever.
    readable_kind(kind)?;
    let file = File::open(path).map_err(FileError::reading)?;
    read_open(&file, max_size)
}

/// Reads stdin to its end.
pub fn read_stdin(max_size: u64) -> Result<Vec<u8>, FileError> {
    read_limited(io::stdin().lock(), 0, max_size)
}

pub(super) fn read_open(file: &File, max_size: u64) -> Result<Vec<u8>, FileError> {
    let metadata = file.metadata().map_err(FileError::reading)?;
    readable_kind(metadata.file_type())?;
    read_limited(file, metadata.len(), max_size)
}

fn read_limited(source: impl Read, expected: u64, limit: u64) -> Result<Vec<u8>, FileError> {
    if expected > limit {
        return Err(FileError::TooLarge { limit });
    }
    // The room is taken at once, so that no outgrown copy of a secret stays in memory; one byte
    // more than expected lets the end be seen without growing.
    let room = usize::try_from(expected).map_err(|_| FileError::TooLarge { limit })?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(room + 1));
    source
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(FileError::reading)?;
    if bytes.len() as u64 > limit {
        return Err(FileError::TooLarge { limit });
    }
    Ok(std::mem::take(&mut *bytes))
}

fn readable_kind(kind: FileType) -> Result<(), FileError> {
    if kind.is_dir() {
        return Err(FileError::Folder);
    }
    match special_kind(kind) {
        None | Some("pipe") => Ok(()),
        Some(special) => Err(FileError::NotAFile(special)),
    }
}

/// Names what a file is that is neither regular nor a folder.
pub(super) fn special_kind(kind: FileType) -> Option<&'static str> {
    if kind.is_fifo() {
        Some("pipe")
    } else if kind.is_socket() {
        Some("socket")
    } else if kind.is_char_device() || kind.is_block_device() {
        Some("device")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;
    use std::thread;

    use rustix::fs::CWD;
    use rustix::fs::FileType;
    use rustix::fs::Mode;

    use super::*;

    #[test]
    fn a_file_is_read_up_to_the_limit_and_not_beyond() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "12345").unwrap();
        assert_eq!(read(&path, 5).unwrap(), b"12345");
        let error = read(&path, 4).unwrap_err();
        assert!(matches!(error, FileError::TooLarge { limit: 4 }));
        assert!(error.to_string().contains("--max-size"));
        fs::write(&path, "").unwrap();
        assert_eq!(read(&path, 0).unwrap(), b"");
    }

    #[test]
    fn what_is_no_file_is_refused_by_its_kind() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("socket");
        let _listener = UnixListener::bind(&socket).unwrap();
        let link = folder.path().join("loop");
        std::os::unix::fs::symlink("loop", &link).unwrap();
        let refused = |path: &Path| read(path, 10).unwrap_err();
        assert!(matches!(refused(folder.path()), FileError::Folder));
        let missing = folder.path().join("missing");
        assert!(matches!(refused(&missing), FileError::Missing));
        assert!(matches!(refused(&socket), FileError::NotAFile("socket")));
        let device = Path::new("/dev/zero");
        assert!(matches!(refused(device), FileError::NotAFile("device")));
        assert!(matches!(refused(&link), FileError::LinkLoop));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_that_is_named_is_read_to_its_end_and_its_limit() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let mode = Mode::from_raw_mode(0o600);
        rustix::fs::mknodat(CWD, &pipe, FileType::Fifo, mode, 0).unwrap();
        for (limit, fits) in [(5, true), (4, false)] {
            let writer = pipe.clone();
            let writer = thread::spawn(move || fs::write(writer, "12345"));
            assert_eq!(read(&pipe, limit).is_ok(), fits);
            writer.join().unwrap().ok();
        }
    }
}
