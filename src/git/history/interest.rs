//! Which entries of trees are looked for: told at a glance, since nearly all are not.

use std::collections::HashSet;

use crate::git::objects::ObjectId;

/// Blobs that are looked for by name.
pub struct Wanted<'a> {
    ids: &'a HashSet<ObjectId>,
    glance: Glance,
}

impl<'a> Wanted<'a> {
    /// Looks for these.
    pub fn new(ids: &'a HashSet<ObjectId>) -> Self {
        let mut glance = Glance::default();
        for id in ids {
            glance.add(by_id(id.as_bytes()));
        }
        Wanted { ids, glance }
    }

    /// Gives the blob of this raw id if it is looked for.
    pub fn find(&self, raw: &[u8]) -> Option<ObjectId> {
        if !self.glance.may_have(by_id(raw)) {
            return None;
        }
        ObjectId::from_bytes(raw).filter(|id| self.ids.contains(id))
    }
}

/// Names of files and folders that are looked for, wherever they stand.
pub struct Names {
    names: HashSet<Vec<u8>>,
    glance: Glance,
}

impl Names {
    /// Looks for every part of these paths.
    pub fn of_paths<'a>(paths: impl Iterator<Item = &'a [u8]>) -> Self {
        let mut names = HashSet::new();
        let mut glance = Glance::default();
        for name in paths.flat_map(|path| path.split(|byte| *byte == b'/')) {
            glance.add(by_name(name));
            names.insert(name.to_vec());
        }
        Names { names, glance }
    }

    /// Tells whether the name is looked for.
    pub fn has(&self, name: &[u8]) -> bool {
        self.glance.may_have(by_name(name)) && self.names.contains(name)
    }
}

/// A set of 16-bit marks: what is not in it needs no second look.
struct Glance(Vec<u64>);

impl Default for Glance {
    fn default() -> Self {
        Glance(vec![0; 1 << 10])
    }
}

impl Glance {
    fn add(&mut self, mark: u16) {
        self.0[usize::from(mark >> 6)] |= 1 << (mark & 63);
    }

    fn may_have(&self, mark: u16) -> bool {
        self.0[usize::from(mark >> 6)] & 1 << (mark & 63) != 0
    }
}

fn by_id(raw: &[u8]) -> u16 {
    match raw {
        [first, second, ..] => u16::from_be_bytes([*first, *second]),
        _ => 0,
    }
}

fn by_name(name: &[u8]) -> u16 {
    let first = u16::from(name.first().copied().unwrap_or(0));
    let last = u16::from(name.last().copied().unwrap_or(0));
    let len = (name.len() & 31) as u16;
    first << 11 ^ last << 5 ^ len
}
