//! The index of a pack (`.idx`): which objects it holds, by name, and where each begins.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::damage::Fault;
use super::id::ObjectFormat;
use super::id::ObjectId;

const MAGIC: [u8; 4] = [0xff, b't', b'O', b'c'];
const FANOUT: usize = 256 * 4;
/// In a table of version 2: the offset stands in the table of large ones.
const LARGE: u32 = 1 << 31;

/// The names of a pack's objects in order, and where each object begins.
///
/// The checksum of the index is not computed: what a wrong bit leads to is found where it is used.
pub struct Index {
    fanout: Vec<u32>,
    names: Vec<u8>,
    offsets: Vec<u32>,
    large: Vec<u64>,
    format: ObjectFormat,
}

impl Index {
    /// Reads an index of version 1 or 2.
    pub fn read(file: &File, format: ObjectFormat) -> Result<Self, Fault> {
        let len = file.metadata()?.len();
        let mut magic = [0; 8];
        if len < 8 {
            return Err(Fault::IndexTruncated);
        }
        file.read_exact_at(&mut magic, 0)?;
        if magic[..4] != MAGIC {
            return Self::read_first(file, len, format);
        }
        if magic[4..] != 2_u32.to_be_bytes() {
            return Err(Fault::IndexHeader);
        }
        Self::read_second(file, len, format)
    }

    /// Reads version 1: offset and name side by side.
    fn read_first(file: &File, len: u64, format: ObjectFormat) -> Result<Self, Fault> {
        let mut table = Table { file, at: 0, len };
        let fanout = numbers(&table.next(FANOUT as u64)?);
        let count = counted(&fanout)?;
        let width = format.id_len() + 4;
        let entries = table.next(u64::from(count) * width as u64)?;
        let mut names = Vec::with_capacity(count as usize * format.id_len());
        let mut offsets = Vec::with_capacity(count as usize);
        let mut large = Vec::new();
        for entry in entries.chunks_exact(width) {
            let offset = number(&entry[..4]);
            names.extend_from_slice(&entry[4..]);
            // Version 1 has no table of large offsets: all 32 bits are the offset.
            if offset & LARGE == 0 {
                offsets.push(offset);
            } else {
                offsets.push(LARGE | u32::try_from(large.len()).unwrap_or(u32::MAX));
                large.push(u64::from(offset));
            }
        }
        Index {
            fanout,
            names,
            offsets,
            large,
            format,
        }
        .in_order()
    }

    /// Reads version 2: all names, all checksums (not read), all offsets, those beyond 2 GiB.
    fn read_second(file: &File, len: u64, format: ObjectFormat) -> Result<Self, Fault> {
        let mut table = Table { file, at: 8, len };
        let fanout = numbers(&table.next(FANOUT as u64)?);
        let count = counted(&fanout)?;
        let names = table.next(u64::from(count) * format.id_len() as u64)?;
        table.at += u64::from(count) * 4;
        let offsets = numbers(&table.next(u64::from(count) * 4)?);
        let larger = offsets.iter().filter(|offset| *offset & LARGE != 0).count();
        let large = table.next(larger as u64 * 8)?;
        let large = large
            .chunks_exact(8)
            .map(|pair| u64::from(number(&pair[..4])) << 32 | u64::from(number(&pair[4..])))
            .collect();
        Index {
            fanout,
            names,
            offsets,
            large,
            format,
        }
        .in_order()
    }

    fn in_order(self) -> Result<Self, Fault> {
        let mut names = self.names.chunks_exact(self.format.id_len());
        let sorted = names.clone().skip(1).all(|name| names.next() < Some(name));
        if sorted {
            Ok(self)
        } else {
            Err(Fault::IndexOrder)
        }
    }

    /// Counts the objects.
    pub fn len(&self) -> u32 {
        self.fanout[255]
    }

    /// Gives the name of the object at `position`.
    pub fn id(&self, position: u32) -> ObjectId {
        ObjectId::from_bytes(self.name(position)).expect("a name is as long as the format says")
    }

    /// Lends the name of the object at `position`.
    pub fn name(&self, position: u32) -> &[u8] {
        let len = self.format.id_len();
        &self.names[position as usize * len..][..len]
    }

    /// Gives where the object at `position` begins, or `None` where the index is broken.
    pub fn offset(&self, position: u32) -> Option<u64> {
        let offset = self.offsets[position as usize];
        if offset & LARGE == 0 {
            return Some(u64::from(offset));
        }
        self.large.get((offset & !LARGE) as usize).copied()
    }

    /// Finds the position of an object.
    pub fn find(&self, id: &ObjectId) -> Option<u32> {
        let wanted = id.as_bytes();
        if wanted.len() != self.format.id_len() {
            return None;
        }
        let first = usize::from(wanted[0]);
        let mut low = first.checked_sub(1).map_or(0, |before| self.fanout[before]);
        let end = self.fanout[first];
        let mut high = end;
        let key = prefix(wanted);
        while low < high {
            let middle = low + (high - low) / 2;
            match prefix(self.name(middle)) < key {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        // Names that begin alike are next to each other, and there is hardly ever a second one.
        (low..end)
            .take_while(|at| prefix(self.name(*at)) == key)
            .find(|at| self.name(*at) == wanted)
    }
}

/// Gives the first eight bytes of a name as a number, which is compared faster.
fn prefix(name: &[u8]) -> u64 {
    name.first_chunk()
        .map_or(0, |first| u64::from_be_bytes(*first))
}

/// Reads a file table by table, none beyond its end.
struct Table<'a> {
    file: &'a File,
    at: u64,
    len: u64,
}

impl Table<'_> {
    fn next(&mut self, len: u64) -> Result<Vec<u8>, Fault> {
        if self.len < self.at || self.len - self.at < len {
            return Err(Fault::IndexTruncated);
        }
        let size = usize::try_from(len).map_err(|_| Fault::TooLarge(len))?;
        let mut bytes = Vec::new();
        bytes
            .try_reserve_exact(size)
            .map_err(|_| Fault::TooLarge(len))?;
        bytes.resize(size, 0);
        self.file.read_exact_at(&mut bytes, self.at)?;
        self.at += len;
        Ok(bytes)
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |value, byte| value << 8 | u32::from(*byte))
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(number).collect()
}

/// Gives how many objects the fanout counts.
fn counted(fanout: &[u32]) -> Result<u32, Fault> {
    if fanout.is_sorted() {
        Ok(fanout[255])
    } else {
        Err(Fault::IndexOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write;

    fn read(bytes: &[u8]) -> Result<Index, Fault> {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        Index::read(&file, ObjectFormat::Sha1)
    }

    fn fanout(names: &[[u8; 20]]) -> Vec<u8> {
        (0..=255_u8)
            .map(|first| names.iter().filter(|name| name[0] <= first).count())
            .flat_map(|count| u32::try_from(count).unwrap().to_be_bytes())
            .collect()
    }

    fn second(names: &[[u8; 20]], offsets: &[u32], large: &[u64]) -> Vec<u8> {
        let mut bytes = [&MAGIC[..], &2_u32.to_be_bytes()].concat();
        bytes.extend(fanout(names));
        bytes.extend(names.concat());
        bytes.extend(vec![0; names.len() * 4]);
        bytes.extend(offsets.iter().flat_map(|offset| offset.to_be_bytes()));
        bytes.extend(large.iter().flat_map(|offset| offset.to_be_bytes()));
        bytes.extend([0; 40]);
        bytes
    }

    #[test]
    fn offsets_beyond_two_gibibytes_are_read_from_their_own_table() {
        let names = [[1; 20], [2; 20]];
        let index = read(&second(&names, &[12, LARGE], &[5 << 32])).unwrap();
        assert_eq!(index.offset(0), Some(12));
        assert_eq!(index.offset(1), Some(5 << 32));
        assert_eq!(
            index.find(&ObjectId::from_bytes(&[2; 20]).unwrap()),
            Some(1)
        );
        assert_eq!(index.find(&ObjectId::from_bytes(&[3; 20]).unwrap()), None);
    }

    #[test]
    fn an_offset_beside_the_table_of_large_ones_is_none() {
        let index = read(&second(&[[1; 20]], &[LARGE | 7], &[1])).unwrap();
        assert_eq!(index.offset(0), None);
    }

    #[test]
    fn an_index_that_counts_more_than_it_holds_is_cut_off() {
        let whole = second(&[[1; 20], [9; 20]], &[12, 40], &[]);
        assert_eq!(
            read(&whole[..1060]).err(),
            Some(Fault::IndexTruncated),
            "the names are cut"
        );
    }

    #[test]
    fn names_out_of_order_are_refused() {
        let mut bytes = second(&[[1; 20], [2; 20]], &[12, 40], &[]);
        bytes[8 + FANOUT] = 9;
        assert_eq!(read(&bytes).err(), Some(Fault::IndexOrder));
    }

    #[test]
    fn version_one_has_offset_and_name_side_by_side() {
        let mut bytes = fanout(&[[3; 20]]);
        bytes.extend(0xf000_0000_u32.to_be_bytes());
        bytes.extend([3; 20]);
        let index = read(&bytes).unwrap();
        assert_eq!(index.offset(0), Some(0xf000_0000));
    }

    proptest! {
        #[test]
        fn any_bytes_are_an_index_or_refused(
            at in 0_usize..1200,
            bytes in prop::collection::vec(any::<u8>(), 1..20),
            cut in 0_usize..1300,
        ) {
            let mut whole = second(&[[1; 20], [2; 20], [200; 20]], &[12, 40, 90], &[]);
            let at = at.min(whole.len() - bytes.len());
            whole[at..at + bytes.len()].copy_from_slice(&bytes);
            whole.truncate(cut);
            if let Ok(index) = read(&whole) {
                for position in 0..index.len() {
                    index.offset(position);
                    index.find(&index.id(position));
                }
            }
        }
    }
}
