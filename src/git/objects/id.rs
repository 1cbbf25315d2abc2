//! What git calls an object by: its id, and which of the four kinds it is.

use std::fmt;
use std::hash::Hash;
use std::hash::Hasher;

/// The hash that a repository names its objects by (`extensions.objectFormat`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectFormat {
    /// Ids of 20 bytes.
    Sha1,
    /// Ids of 32 bytes.
    Sha256,
}

impl ObjectFormat {
    /// Gives the length of an id in bytes.
    pub fn id_len(self) -> usize {
        match self {
            ObjectFormat::Sha1 => 20,
            ObjectFormat::Sha256 => 32,
        }
    }

    /// Reads the name that `git rev-parse --show-object-format` prints.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "sha1" => Some(ObjectFormat::Sha1),
            "sha256" => Some(ObjectFormat::Sha256),
            _ => None,
        }
    }
}

/// The name of one object: the hash of its kind, size and content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ObjectId {
    bytes: [u8; 32],
    len: u8,
}

impl ObjectId {
    /// Takes an id as 20 or 32 raw bytes.
    pub fn from_bytes(raw: &[u8]) -> Option<Self> {
        if raw.len() != 20 && raw.len() != 32 {
            return None;
        }
        let mut bytes = [0; 32];
        bytes[..raw.len()].copy_from_slice(raw);
        let len = if raw.len() == 20 { 20 } else { 32 };
        Some(ObjectId { bytes, len })
    }

    /// Reads an id of 40 or 64 hexadecimal digits.
    pub fn parse(hex: &[u8]) -> Option<Self> {
        if hex.len() != 40 && hex.len() != 64 {
            return None;
        }
        let mut raw = [0; 32];
        for (byte, pair) in raw.iter_mut().zip(hex.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Self::from_bytes(&raw[..hex.len() / 2])
    }

    /// Lends the raw bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

fn digit(hex: u8) -> Option<u8> {
    match hex {
        b'0'..=b'9' => Some(hex - b'0'),
        b'a'..=b'f' => Some(hex - b'a' + 10),
        b'A'..=b'F' => Some(hex - b'A' + 10),
        _ => None,
    }
}

impl Hash for ObjectId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Twenty bytes of a hash tell ids of either length apart.
        state.write(&self.bytes[..20]);
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes()
            .iter()
            .try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A state of the tree with its parents, author and message.
    Commit,
    /// A folder: names, modes and ids.
    Tree,
    /// The content of a file.
    Blob,
    /// A signed or annotated name for another object.
    Tag,
}

impl Kind {
    /// Reads the name that a loose object's header holds.
    pub fn from_name(name: &[u8]) -> Option<Self> {
        match name {
            b"commit" => Some(Kind::Commit),
            b"tree" => Some(Kind::Tree),
            b"blob" => Some(Kind::Blob),
            b"tag" => Some(Kind::Tag),
            _ => None,
        }
    }

    /// Gives git's name of the kind.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Commit => "commit",
            Kind::Tree => "tree",
            Kind::Blob => "blob",
            Kind::Tag => "tag",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_and_shown_as_git_writes_it() {
        let text = "0123456789abcdef0123456789abcdef01234567";
        let id = ObjectId::parse(text.as_bytes()).unwrap();
        assert_eq!(id.to_string(), text);
        assert_eq!(id.as_bytes().len(), 20);
        let long = format!("{text}{}", &text[..24]);
        let id = ObjectId::parse(long.as_bytes()).unwrap();
        assert_eq!(id.to_string(), long);
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "0123", "g123456789abcdef0123456789abcdef01234567"] {
            assert_eq!(ObjectId::parse(text.as_bytes()), None);
        }
        assert_eq!(ObjectId::from_bytes(&[0; 21]), None);
    }

    #[test]
    fn ids_sort_as_their_hexadecimal_digits_do() {
        let low = ObjectId::parse(&[b'1'; 40]).unwrap();
        let high = ObjectId::parse(&[b'a'; 40]).unwrap();
        assert!(low < high);
    }
}
