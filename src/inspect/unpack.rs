//! What is inside archives: zip, tar and gzip, within bounds.

use std::borrow::Cow;
use std::io::Cursor;
use std::io::Read;

use flate2::read::MultiGzDecoder;

/// How deep an archive may stand in others and still be opened.
const DEEPEST: usize = 3;

/// How much is unpacked of one file, in bytes.
const MOST_BYTES: u64 = 64 << 20;

/// How many entries of one file are looked at.
const MOST_ENTRIES: usize = 20_000;

/// How much of one entry is unpacked, in bytes.
const LONGEST_ENTRY: u64 = 16 << 20;

/// How much of a stream may stand for what is in it: more is a bomb.
const HIGHEST_RATIO: u64 = 1_000;

/// A file inside an archive.
pub struct Entry {
    /// Its path in the archive; what is in an archive inside it follows `!`.
    pub path: String,
    /// What it was packed by, outermost first.
    pub through: Vec<&'static str>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What was found inside an archive.
#[derive(Default)]
pub struct Unpacked {
    /// The files in it, and those in archives in it.
    pub entries: Vec<Entry>,
    /// How many entries were not looked at: too many or too large, encrypted, or damaged.
    pub left_out: usize,
}

/// The kinds of archive that are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packing {
    Zip,
    Gzip,
    Tar,
}

impl Packing {
    /// The packing of a file, by how it begins.
    fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'P', b'K', 3, 4, ..] => Some(Self::Zip),
            [0x1f, 0x8b, 8, ..] => Some(Self::Gzip),
            _ if bytes.get(257..262) == Some(b"ustar") => Some(Self::Tar),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Gzip => "gzip",
            Self::Tar => "tar",
        }
    }
}

/// Whether a file is an archive that [`unpack`] opens.
pub fn is_archive(bytes: &[u8]) -> bool {
    Packing::of(bytes).is_some()
}

/// Unpacks an archive and those in it; nothing if the file is none.
pub fn unpack(bytes: &[u8]) -> Unpacked {
    let mut unpacking = Unpacking {
        found: Unpacked::default(),
        bytes_left: MOST_BYTES.min((bytes.len() as u64).saturating_mul(HIGHEST_RATIO)),
        entries_left: MOST_ENTRIES,
    };
    unpacking.open(bytes, "", &[]);
    unpacking.found
}

struct Unpacking {
    found: Unpacked,
    bytes_left: u64,
    entries_left: usize,
}

impl Unpacking {
    /// Opens an archive at a path inside the outermost one.
    fn open(&mut self, bytes: &[u8], path: &str, through: &[&'static str]) {
        let Some(packing) = Packing::of(bytes) else {
            return;
        };
        let through: Vec<&'static str> = through.iter().copied().chain([packing.name()]).collect();
        let inside = |name: &str| match (path, name) {
            ("", name) => name.to_owned(),
            (path, "") => path.to_owned(),
            (path, name) => format!("{path}!{name}"),
        };
        match packing {
            Packing::Gzip => {
                if let Some(bytes) = self.take(MultiGzDecoder::new(bytes)) {
                    self.add(inside(""), &through, bytes);
                }
            }
            Packing::Tar => {
                let mut archive = tar::Archive::new(bytes);
                let Ok(entries) = archive.entries() else {
                    self.found.left_out += 1;
                    return;
                };
                for entry in entries {
                    let Ok(entry) = entry else {
                        self.found.left_out += 1;
                        return;
                    };
                    if !entry.header().entry_type().is_file() {
                        continue;
                    }
                    let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
                    if !self.may_take(entry.size()) {
                        continue;
                    }
                    if let Some(bytes) = self.take(entry) {
                        self.add(inside(&name), &through, bytes);
                    }
                }
            }
            Packing::Zip => {
                let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
                    self.found.left_out += 1;
                    return;
                };
                for at in 0..archive.len() {
                    let Ok(entry) = archive.by_index(at) else {
                        self.found.left_out += 1;
                        continue;
                    };
                    if !entry.is_file() {
                        continue;
                    }
                    let name = entry
                        .name()
                        .map_or_else(|_| format!("entry {at}"), Cow::into_owned);
                    if !self.may_take(entry.size()) {
                        continue;
                    }
                    if let Some(bytes) = self.take(entry) {
                        self.add(inside(&name), &through, bytes);
                    }
                }
            }
        }
    }

    /// Whether an entry of this size is unpacked.
    fn may_take(&mut self, size: u64) -> bool {
        let may = size <= LONGEST_ENTRY && size <= self.bytes_left && self.entries_left > 0;
        self.entries_left = self.entries_left.saturating_sub(1);
        self.found.left_out += usize::from(!may);
        may
    }

    /// Reads one entry, within what is left.
    fn take(&mut self, entry: impl Read) -> Option<Vec<u8>> {
        let most = self.bytes_left.min(LONGEST_ENTRY);
        let mut bytes = Vec::new();
        let read = entry.take(most + 1).read_to_end(&mut bytes);
        self.bytes_left = self.bytes_left.saturating_sub(bytes.len() as u64);
        let is_whole = read.is_ok() && bytes.len() as u64 <= most;
        self.found.left_out += usize::from(!is_whole);
        // What was read of a damaged or endless stream is looked at too.
        bytes.truncate(most as usize);
        (!bytes.is_empty()).then_some(bytes)
    }

    fn add(&mut self, path: String, through: &[&'static str], bytes: Vec<u8>) {
        if Packing::of(&bytes).is_some() && through.len() < DEEPEST {
            self.open(&bytes, &path, through);
            return;
        }
        let through = through.to_vec();
        self.found.entries.push(Entry {
            path,
            through,
            bytes,
        });
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (path, bytes) in files {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            builder.append_data(&mut header, path, *bytes).unwrap();
        }
        builder.into_inner().unwrap()
    }

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in files {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(*path, options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn paths(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let entries = unpack(bytes).entries.into_iter();
        entries.map(|entry| (entry.path, entry.bytes)).collect()
    }

    #[test]
    fn files_in_archives_are_found_by_their_paths() {
        let inner = tar(&[("etc/a.env", b"A=1"), ("b", b"2")]);
        assert_eq!(
            paths(&gzip(&inner)),
            [
                ("etc/a.env".to_owned(), b"A=1".to_vec()),
                ("b".to_owned(), b"2".to_vec())
            ]
        );
        let outer = zip(&[("dist/x.tar.gz", &gzip(&inner)), ("c", b"3")]);
        let found = paths(&outer);
        assert_eq!(found[0].0, "dist/x.tar.gz!etc/a.env");
        assert_eq!(found[2], ("c".to_owned(), b"3".to_vec()));
        assert_eq!(unpack(&outer).left_out, 0);
    }

    #[test]
    fn what_is_no_archive_has_nothing_inside() {
        assert!(paths(b"plain text").is_empty());
        assert!(paths(b"").is_empty());
    }

    #[test]
    fn a_bomb_is_left_out_and_said_so() {
        let bomb = gzip(&vec![0; 40 << 20]);
        let unpacked = unpack(&bomb);
        let size: usize = unpacked.entries.iter().map(|entry| entry.bytes.len()).sum();
        assert!(size as u64 <= LONGEST_ENTRY);
        assert_eq!(unpacked.left_out, 1);
    }

    #[test]
    fn a_cut_archive_gives_what_can_be_read() {
        let whole = gzip(&[b'x'; 5_000]);
        let unpacked = unpack(&whole[..whole.len() - 6]);
        assert_eq!(unpacked.left_out, 1);
        let zipped = zip(&[("a", b"1")]);
        assert_eq!(unpack(&zipped[..zipped.len() - 4]).left_out, 1);
    }

    proptest! {
        #[test]
        fn damaged_archives_never_panic(at in 0usize..400, byte in any::<u8>(), cut in 0usize..600) {
            for whole in [
                zip(&[("a/b", b"some text"), ("c", b"more")]),
                tar(&[("a", b"1"), ("b", b"2")]),
                gzip(b"text"),
            ] {
                let mut bytes = whole;
                let length = bytes.len();
                bytes[at % length] = byte;
                bytes.truncate(length.saturating_sub(cut % length));
                unpack(&bytes);
            }
        }
    }
}
