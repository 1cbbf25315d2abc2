//! Reading one object by its name: every copy is tried, deltas are followed to their end.

use std::collections::HashMap;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::PoisonError;

use super::damage::Fault;
use super::delta;
use super::entry::Entry;
use super::entry::LONGEST_HEADER;
use super::entry::Stored;
use super::id::Kind;
use super::id::ObjectId;
use super::inflate::Inflater;
use super::loose;
use super::loose::Loose;
use super::pack::PACK_HEADER;
use super::pack::Pack;
use super::store::Store;
use super::window::Windows;

/// How many deltas may lie upon each other; git writes at most 4095.
const DEEPEST_CHAIN: usize = 8192;
/// How often a chain may lead from one pack to another.
const MOST_LEAPS: usize = 8;
/// How many bytes of objects are kept, and how large one of them may be.
const CACHE: usize = 8 << 20;
const CACHED: usize = 1 << 20;

/// What an object is, and its content, which the cache may hold too.
pub type Shared = (Kind, Arc<Vec<u8>>);

/// Objects that were read lately: they may be the bases of those to come.
#[derive(Default)]
pub struct Cache {
    objects: HashMap<(usize, u64), Shared>,
    order: VecDeque<(usize, u64)>,
    bytes: usize,
}

impl Cache {
    fn keep(&mut self, at: (usize, u64), kind: Kind, bytes: &Arc<Vec<u8>>) {
        if bytes.len() > CACHED || self.objects.contains_key(&at) {
            return;
        }
        self.objects.insert(at, (kind, Arc::clone(bytes)));
        self.order.push_back(at);
        self.bytes += bytes.len();
        while self.bytes > CACHE {
            let oldest = self.order.pop_front();
            let Some((_, gone)) = oldest.and_then(|at| self.objects.remove(&at)) else {
                return;
            };
            self.bytes -= gone.len();
        }
    }
}

/// Which copies of an object count.
#[derive(Clone, Copy, PartialEq)]
pub enum Copies {
    All,
    /// All but the one in the pack at this place.
    Except(usize),
}

impl Store {
    /// Reads an object, from whichever copy of it is whole.
    pub fn read(&self, id: &ObjectId) -> Result<(Kind, Vec<u8>), Fault> {
        let mut inflater = Inflater::new();
        self.read_copy(id, Copies::All, &mut inflater)
            .map(|(kind, bytes)| (kind, Arc::unwrap_or_clone(bytes)))
    }

    pub(super) fn read_copy(
        &self,
        id: &ObjectId,
        copies: Copies,
        inflater: &mut Inflater,
    ) -> Result<Shared, Fault> {
        self.copy(id, copies, inflater, 0)
    }

    fn copy(
        &self,
        id: &ObjectId,
        copies: Copies,
        inflater: &mut Inflater,
        leaps: usize,
    ) -> Result<Shared, Fault> {
        if leaps > MOST_LEAPS {
            return Err(Fault::Endless);
        }
        let mut fault = Fault::Missing;
        for (at, pack) in self.packs.iter().enumerate() {
            if copies == Copies::Except(at) {
                continue;
            }
            if let Some(offset) = pack.index.find(id).and_then(|it| pack.index.offset(it)) {
                match self.packed((at, offset), inflater, leaps) {
                    Ok(read) => return Ok(read),
                    Err(found) => fault = found,
                }
            }
        }
        for folder in &self.folders {
            match self.loose_at(&loose::path(folder, id), inflater) {
                Ok(read) => return Ok(read),
                Err(Fault::Unreadable(std::io::ErrorKind::NotFound)) => {}
                Err(found) => fault = found,
            }
        }
        Err(fault)
    }

    fn loose_at(&self, path: &std::path::Path, inflater: &mut Inflater) -> Result<Shared, Fault> {
        let loose = Loose::open(path, inflater)?;
        if loose.size > self.largest {
            return Err(Fault::TooLarge(loose.size));
        }
        let mut bytes = Vec::new();
        loose.read(inflater, &mut bytes)?;
        Ok((loose.kind, Arc::new(bytes)))
    }

    /// Reads the object at an offset of a pack: down to a whole object, and its deltas upwards.
    fn packed(
        &self,
        (at, mut offset): (usize, u64),
        inflater: &mut Inflater,
        leaps: usize,
    ) -> Result<Shared, Fault> {
        let pack = &self.packs[at];
        let (file, len) = pack.file()?;
        let end = pack.objects_end(len);
        let mut windows = Windows::new(&file, len);
        let mut chain = Vec::new();
        let (kind, mut object) = loop {
            let cached = self.lock().objects.get(&(at, offset)).cloned();
            if let Some(known) = cached {
                break known;
            }
            if chain.len() == DEEPEST_CHAIN {
                return Err(Fault::Endless);
            }
            let entry = self.entry(&mut windows, offset, end)?;
            self.check_size(entry.size)?;
            let data = offset + entry.header as u64;
            let base = match entry.stored {
                Stored::Whole(kind) => {
                    let mut bytes = Vec::new();
                    inflater.whole(&mut windows, (data, end), entry.size, &mut bytes)?;
                    let bytes = Arc::new(bytes);
                    self.lock().keep((at, offset), kind, &bytes);
                    break (kind, bytes);
                }
                Stored::Behind(distance) => Some(
                    offset
                        .checked_sub(distance)
                        .filter(|base| *base >= PACK_HEADER)
                        .ok_or(Fault::BaseMisplaced)?,
                ),
                Stored::Named(id) => offset_of(pack, &id),
            };
            chain.push((offset, data, entry.size));
            match (base, entry.stored) {
                (Some(base), _) => offset = base,
                (None, Stored::Named(id)) => {
                    break self
                        .copy(&id, Copies::All, inflater, leaps + 1)
                        .map_err(|fault| match fault {
                            Fault::Missing => Fault::BaseMissing(id),
                            _ => Fault::BaseDamaged,
                        })?;
                }
                (None, _) => return Err(Fault::BaseMisplaced),
            }
        };
        let (mut delta, mut parts) = (Vec::new(), Vec::new());
        for (offset, data, size) in chain.into_iter().rev() {
            inflater.whole(&mut windows, (data, end), size, &mut delta)?;
            self.check_size(delta::sizes(&delta)?.object)?;
            let mut next = Vec::new();
            delta::apply(&object, &delta, &mut next, &mut parts)?;
            object = Arc::new(next);
            self.lock().keep((at, offset), kind, &object);
        }
        Ok((kind, object))
    }

    /// Reads the header of the object at an offset.
    pub(super) fn entry(
        &self,
        windows: &mut Windows<'_>,
        offset: u64,
        end: u64,
    ) -> Result<Entry, Fault> {
        if !(PACK_HEADER..end).contains(&offset) {
            return Err(Fault::Outside);
        }
        Entry::parse(windows.at(offset, LONGEST_HEADER)?, self.format)
    }

    /// Refuses an object that is larger than what is read at all.
    pub(super) fn check_size(&self, size: u64) -> Result<(), Fault> {
        if size > self.largest {
            return Err(Fault::TooLarge(size));
        }
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn offset_of(pack: &Pack, id: &ObjectId) -> Option<u64> {
    pack.index.offset(pack.index.find(id)?)
}
