//! Several packs side by side: where each object is found first, by the indexes alone.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::id::ObjectId;
use super::pack::Pack;

/// How many beginnings of names, of two bytes, there are.
const BEGINNINGS: usize = 1 << 16;

/// The names of all packs in one order. Of one pack nothing is kept: its index is that order.
#[derive(Default)]
pub struct Merged {
    /// For each pack, the objects that an earlier one has too.
    shadowed: Vec<Bits>,
    /// The first ordinal of each pack.
    starts: Vec<u32>,
    /// The ordinals of all other objects, in the order of their names.
    order: Vec<u32>,
    /// Where in `order` the names of each beginning end.
    ends: Vec<u32>,
}

impl Merged {
    /// Goes through the names of all packs side by side.
    pub fn of(packs: &[Pack]) -> Self {
        let mut merged = Merged {
            starts: starts(packs),
            ..Merged::default()
        };
        if packs.len() < 2 {
            return merged;
        }
        let bits = |pack: &Pack| Bits::none(pack.len());
        merged.shadowed = packs.iter().map(bits).collect();
        merged.ends = vec![0; BEGINNINGS];
        let filled = packs.iter().enumerate().filter(|(_, it)| !it.is_empty());
        let mut next: BinaryHeap<_> = filled
            .map(|(at, pack)| Reverse((pack.index.name(0), at, 0)))
            .collect();
        let mut last: Option<&[u8]> = None;
        while let Some(Reverse((name, at, position))) = next.pop() {
            if last == Some(name) {
                merged.shadowed[at].set(position);
            } else {
                merged
                    .order
                    .push(merged.starts[at].saturating_add(position));
                merged.ends[beginning(name)] =
                    u32::try_from(merged.order.len()).unwrap_or(u32::MAX);
            }
            last = Some(name);
            let after = position + 1;
            if after < packs[at].len() {
                next.push(Reverse((packs[at].index.name(after), at, after)));
            }
        }
        let mut end = 0;
        for ends in &mut merged.ends {
            end = end.max(*ends);
            *ends = end;
        }
        merged
    }

    /// Gives the first ordinal of a pack.
    pub fn start(&self, pack: usize) -> u32 {
        self.starts[pack]
    }

    /// Tells whether an earlier pack has the object at `position` of the pack `at`.
    pub fn is_shadowed(&self, at: usize, position: u32) -> bool {
        self.shadowed.get(at).is_some_and(|bits| bits.has(position))
    }

    /// Finds the ordinal of an object.
    pub fn find(&self, packs: &[Pack], id: &ObjectId) -> Option<u32> {
        if let [pack] = packs {
            return pack.index.find(id);
        }
        let wanted = id.as_bytes();
        let first = beginning(wanted);
        let end = *self.ends.get(first)? as usize;
        let begin = first.checked_sub(1).map_or(0, |it| self.ends[it] as usize);
        let alike = &self.order[begin..end];
        let at = alike.binary_search_by(|ordinal| self.name(packs, *ordinal).cmp(&Some(wanted)));
        at.ok().map(|at| alike[at])
    }

    /// Gives the name of the object of an ordinal, if a pack has it.
    pub fn name<'a>(&self, packs: &'a [Pack], ordinal: u32) -> Option<&'a [u8]> {
        let after = self.starts.partition_point(|start| *start <= ordinal);
        let pack = after.checked_sub(1)?;
        let position = ordinal - self.starts[pack];
        (position < packs[pack].len()).then(|| packs[pack].index.name(position))
    }
}

fn starts(packs: &[Pack]) -> Vec<u32> {
    let mut next = 0_u32;
    let start = |pack: &Pack| {
        let start = next;
        next = next.saturating_add(pack.len());
        start
    };
    packs.iter().map(start).collect()
}

fn beginning(name: &[u8]) -> usize {
    name.first_chunk()
        .map_or(0, |first| usize::from(u16::from_be_bytes(*first)))
}

/// One bit for each object of a pack.
struct Bits(Vec<u64>);

impl Bits {
    fn none(len: u32) -> Self {
        Bits(vec![0; (len as usize).div_ceil(64)])
    }

    fn set(&mut self, at: u32) {
        self.0[at as usize / 64] |= 1 << (at % 64);
    }

    fn has(&self, at: u32) -> bool {
        self.0[at as usize / 64] & 1 << (at % 64) != 0
    }
}
