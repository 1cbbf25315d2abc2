//! The header of an object in a pack: its kind, its size and, for a delta, its base.

use super::damage::Fault;
use super::id::Kind;
use super::id::ObjectFormat;
use super::id::ObjectId;

/// The longest header: two numbers of ten bytes, or one and an id.
pub const LONGEST_HEADER: usize = 10 + 32;

/// How an object lies in a pack (gitformat-pack(5), "pack entries").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// Whole.
    Whole(Kind),
    /// As what differs from the object so many bytes before this one.
    Behind(u64),
    /// As what differs from the object of this name.
    Named(ObjectId),
}

/// The header of an object in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// How it is stored.
    pub stored: Stored,
    /// The size of what is compressed: the object, or its delta.
    pub size: u64,
    /// The length of the header.
    pub header: usize,
}

impl Entry {
    /// Reads the header at the start of `bytes`.
    pub fn parse(bytes: &[u8], format: ObjectFormat) -> Result<Self, Fault> {
        let mut at = 0;
        let first = next(bytes, &mut at)?;
        let mut size = u64::from(first & 15);
        let mut shift = 4;
        let mut byte = first;
        while byte & 0x80 != 0 {
            byte = next(bytes, &mut at)?;
            let bits = u64::from(byte & 0x7f);
            if shift > 60 || bits << shift >> shift != bits {
                return Err(Fault::Header);
            }
            size |= bits << shift;
            shift += 7;
        }
        let stored = match first >> 4 & 7 {
            1 => Stored::Whole(Kind::Commit),
            2 => Stored::Whole(Kind::Tree),
            3 => Stored::Whole(Kind::Blob),
            4 => Stored::Whole(Kind::Tag),
            6 => Stored::Behind(distance(bytes, &mut at)?),
            7 => {
                let end = at + format.id_len();
                let id = bytes.get(at..end).and_then(ObjectId::from_bytes);
                at = end;
                Stored::Named(id.ok_or(Fault::Header)?)
            }
            _ => return Err(Fault::Header),
        };
        Ok(Entry {
            stored,
            size,
            header: at,
        })
    }
}

fn next(bytes: &[u8], at: &mut usize) -> Result<u8, Fault> {
    let byte = bytes.get(*at).ok_or(Fault::Header)?;
    *at += 1;
    Ok(*byte)
}

/// Reads how far back the base lies: seven bits a byte, high ones first, each further byte one more.
fn distance(bytes: &[u8], at: &mut usize) -> Result<u64, Fault> {
    let mut byte = next(bytes, at)?;
    let mut value = u64::from(byte & 0x7f);
    while byte & 0x80 != 0 {
        byte = next(bytes, at)?;
        if value >= 1 << 56 {
            return Err(Fault::Header);
        }
        value = (value + 1) << 7 | u64::from(byte & 0x7f);
    }
    if value == 0 {
        return Err(Fault::Header);
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_whole_blob_of_600_bytes_has_a_header_of_two() {
        let entry = Entry::parse(&[0x80 | 3 << 4 | 8, 37, 0], ObjectFormat::Sha1).unwrap();
        assert_eq!(entry.stored, Stored::Whole(Kind::Blob));
        assert_eq!(entry.size, 8 + (37 << 4));
        assert_eq!(entry.header, 2);
    }

    #[test]
    fn a_base_two_bytes_of_distance_back_is_128_and_more() {
        let entry = Entry::parse(&[6 << 4, 0x80, 0], ObjectFormat::Sha1).unwrap();
        assert_eq!(entry.stored, Stored::Behind(128));
    }

    #[test]
    fn a_base_of_no_distance_is_refused() {
        let entry = Entry::parse(&[6 << 4, 0], ObjectFormat::Sha1);
        assert_eq!(entry, Err(Fault::Header));
    }

    #[test]
    fn an_object_of_no_known_kind_is_refused() {
        for kind in [0, 5] {
            let entry = Entry::parse(&[kind << 4, 0], ObjectFormat::Sha1);
            assert_eq!(entry, Err(Fault::Header));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_header_within_them_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..50)) {
            for format in [ObjectFormat::Sha1, ObjectFormat::Sha256] {
                if let Ok(entry) = Entry::parse(&bytes, format) {
                    prop_assert!(entry.header <= bytes.len().min(LONGEST_HEADER));
                }
            }
        }
    }
}
