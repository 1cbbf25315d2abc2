//! The entries of a tree object: mode, name and id, one behind the other.

use crate::git::objects::ObjectFormat;

/// What an entry of a tree names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A folder.
    Tree,
    /// A file or a symbolic link.
    Blob,
    /// A commit of another repository: a submodule.
    Elsewhere,
}

/// One entry of a tree.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Where in the tree it begins.
    pub start: usize,
    /// What it names.
    pub named: Named,
    /// The name.
    pub name: &'a [u8],
    /// The raw id.
    pub id: &'a [u8],
    len: usize,
}

impl Entry<'_> {
    /// Gives how long the entry is, with mode and id.
    pub fn size(&self) -> usize {
        self.len
    }
}

/// Lists the entries of a tree, up to where it is broken.
pub struct Entries<'a> {
    bytes: &'a [u8],
    at: usize,
    id_len: usize,
}

impl<'a> Entries<'a> {
    /// Begins with the first entry.
    pub fn of(bytes: &'a [u8], format: ObjectFormat) -> Self {
        Entries {
            bytes,
            at: 0,
            id_len: format.id_len(),
        }
    }
}

impl<'a> Iterator for Entries<'a> {
    type Item = Entry<'a>;

    fn next(&mut self) -> Option<Entry<'a>> {
        let start = self.at;
        let rest = self.bytes.get(start..)?;
        // Modes are of five or six digits.
        let space = match rest.get(5..7)? {
            [b' ', _] => 5,
            [_, b' '] => 6,
            _ => return None,
        };
        let named = match &rest[..space] {
            b"40000" | b"040000" => Named::Tree,
            b"160000" => Named::Elsewhere,
            _ => Named::Blob,
        };
        let name = &rest[space + 1..];
        let name = &name[..memchr::memchr(0, name)?];
        let from = space + 1 + name.len() + 1;
        let id = rest.get(from..from + self.id_len)?;
        self.at = start + from + self.id_len;
        Some(Entry {
            start,
            named,
            name,
            id,
            len: from + self.id_len,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn entries_are_told_apart_by_their_modes() {
        let mut bytes = Vec::new();
        for mode in ["100644 a", "40000 b", "160000 c", "120000 d", "100755 e"] {
            bytes.extend(mode.bytes());
            bytes.push(0);
            bytes.extend([b' '; 20]);
        }
        let entries: Vec<_> = Entries::of(&bytes, ObjectFormat::Sha1).collect();
        let named: Vec<Named> = entries.iter().map(|entry| entry.named).collect();
        let expected = [
            Named::Blob,
            Named::Tree,
            Named::Elsewhere,
            Named::Blob,
            Named::Blob,
        ];
        assert_eq!(named, expected);
        assert_eq!(entries[1].name, b"b");
        assert_eq!(entries[1].start, 29);
        assert_eq!(entries[4].id, [b' '; 20]);
    }

    #[test]
    fn a_tree_that_is_cut_off_ends_with_its_last_whole_entry() {
        let mut bytes = b"100644 a\0".to_vec();
        bytes.extend([7; 20]);
        bytes.extend(b"100644 b\x00123");
        assert_eq!(Entries::of(&bytes, ObjectFormat::Sha1).count(), 1);
    }

    proptest! {
        #[test]
        fn any_bytes_end(bytes in prop::collection::vec(prop_oneof![Just(b' '), Just(0), Just(b'4'), any::<u8>()], 0..200)) {
            for format in [ObjectFormat::Sha1, ObjectFormat::Sha256] {
                let mut last = 0;
                for entry in Entries::of(&bytes, format) {
                    prop_assert!(entry.start >= last);
                    last = entry.start + 1;
                }
            }
        }
    }
}
