//! Loose objects: one file each, in 256 folders by the first byte of their names.

use std::fs;
use std::fs::File;
use std::path::Path;
use std::path::PathBuf;

use super::damage::Fault;
use super::id::Kind;
use super::id::ObjectFormat;
use super::id::ObjectId;
use super::inflate::Inflater;
use super::window::Windows;

/// The longest header: a kind of six letters, a size of twenty digits, a space and a NUL.
const LONGEST_HEADER: usize = 32;

/// Names the loose objects of a folder of objects.
pub fn ids(objects: &Path, format: ObjectFormat) -> Vec<ObjectId> {
    let mut ids = Vec::new();
    for first in 0..=255_u8 {
        let prefix = format!("{first:02x}");
        let Ok(folder) = fs::read_dir(objects.join(&prefix)) else {
            continue;
        };
        for file in folder.flatten() {
            let name = file.file_name();
            let hex = [prefix.as_bytes(), name.as_encoded_bytes()].concat();
            if hex.len() == 2 * format.id_len() {
                ids.extend(ObjectId::parse(&hex));
            }
        }
    }
    ids
}

/// Gives where the object lies if it is a loose one of this folder.
pub fn path(objects: &Path, id: &ObjectId) -> PathBuf {
    let hex = id.to_string();
    objects.join(&hex[..2]).join(&hex[2..])
}

/// A loose object of which the header has been read.
pub struct Loose {
    /// What it is.
    pub kind: Kind,
    /// How long it says it is.
    pub size: u64,
    header: usize,
    file: File,
    len: u64,
}

impl Loose {
    /// Reads the header of the file at `path`.
    pub fn open(path: &Path, inflater: &mut Inflater) -> Result<Self, Fault> {
        let file = File::open(path)?;
        let len = file.metadata()?.len();
        let mut windows = Windows::new(&file, len);
        let first = inflater.first(&mut windows, 0, LONGEST_HEADER)?;
        let (kind, size, header) = header(&first).ok_or(Fault::Header)?;
        Ok(Loose {
            kind,
            size,
            header,
            file,
            len,
        })
    }

    /// Reads the object into `into`.
    pub fn read(&self, inflater: &mut Inflater, into: &mut Vec<u8>) -> Result<(), Fault> {
        let mut windows = Windows::new(&self.file, self.len);
        let size = self.size.saturating_add(self.header as u64);
        inflater.whole(&mut windows, (0, self.len), size, into)?;
        into.drain(..self.header);
        Ok(())
    }
}

/// Reads `kind size NUL` at the start of an inflated loose object.
fn header(bytes: &[u8]) -> Option<(Kind, u64, usize)> {
    let end = bytes.iter().position(|byte| *byte == 0)?;
    let space = bytes[..end].iter().position(|byte| *byte == b' ')?;
    let kind = Kind::from_name(&bytes[..space])?;
    let digits = std::str::from_utf8(&bytes[space + 1..end]).ok()?;
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    Some((kind, digits.parse().ok()?, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_names_kind_and_size() {
        assert_eq!(header(b"blob 12\0hello"), Some((Kind::Blob, 12, 8)));
    }

    #[test]
    fn what_is_no_header_is_refused() {
        for bytes in [&b"blob 12"[..], b"blob\0", b"blob +1\0", b"bulb 1\0", b""] {
            assert_eq!(header(bytes), None);
        }
    }
}
