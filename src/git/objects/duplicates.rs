//! Objects that lie in several packs: all but the first are left out, by the indexes alone.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::pack::Pack;

/// One bit for each object of a pack.
pub struct Bits(Vec<u64>);

impl Bits {
    fn none(len: u32) -> Self {
        Bits(vec![0; (len as usize).div_ceil(64)])
    }

    fn set(&mut self, at: u32) {
        self.0[at as usize / 64] |= 1 << (at % 64);
    }

    /// Tells whether the bit is set.
    pub fn has(&self, at: u32) -> bool {
        self.0[at as usize / 64] & 1 << (at % 64) != 0
    }
}

/// Marks, for each pack, the objects that an earlier one has too.
///
/// Names are in order, so all packs are gone through side by side.
pub fn shadowed(packs: &[Pack]) -> Vec<Bits> {
    if packs.len() < 2 {
        return Vec::new();
    }
    let mut marked: Vec<Bits> = packs.iter().map(|pack| Bits::none(pack.len())).collect();
    let mut next: BinaryHeap<_> = packs
        .iter()
        .enumerate()
        .filter(|(_, pack)| !pack.is_empty())
        .map(|(at, pack)| Reverse((pack.index.name(0), at, 0)))
        .collect();
    let mut last: Option<&[u8]> = None;
    while let Some(Reverse((name, at, position))) = next.pop() {
        if last == Some(name) {
            marked[at].set(position);
        }
        last = Some(name);
        let after = position + 1;
        if after < packs[at].len() {
            next.push(Reverse((packs[at].index.name(after), at, after)));
        }
    }
    marked
}
