//! One worker of a walk: tree after tree of a pack's forest, depth first.

use std::fs::File;

use super::damage::Damage;
use super::damage::Fault;
use super::delta;
use super::delta::Part;
use super::entry::Entry;
use super::entry::Stored;
use super::forest::Forest;
use super::id::Kind;
use super::id::ObjectId;
use super::inflate::Inflater;
use super::loose;
use super::loose::Loose;
use super::read::Copies;
use super::store::Store;
use super::walk::Base;
use super::walk::Object;
use super::walk::Plan;
use super::walk::Tally;
use super::walk::TooLarge;
use super::walk::Visitor;
use super::window::Windows;

/// How many buffers wait to be used again, and how large one of them may be.
const POOL: usize = 8;
const POOLED: usize = 4 << 20;

/// Walks over trees of one pack's forest.
pub struct PackWorker<'a, V: Visitor> {
    store: &'a Store,
    pack: usize,
    end: u64,
    forest: &'a Forest,
    plan: &'a Plan<'a>,
    visitor: &'a mut V,
    tally: &'a mut Tally,
    windows: Windows<'a>,
    inflater: Inflater,
    pool: Vec<Vec<u8>>,
    delta: Vec<u8>,
    parts: Vec<Part>,
}

/// An object whose children are being visited.
struct Frame<S> {
    node: u32,
    next: u32,
    bytes: Vec<u8>,
    state: Option<S>,
}

impl<'a, V: Visitor> PackWorker<'a, V> {
    /// Makes a worker for the pack at `pack`, whose file is `len` long.
    pub fn new(
        store: &'a Store,
        (pack, file, len): (usize, &'a File, u64),
        forest: &'a Forest,
        plan: &'a Plan<'a>,
        visitor: &'a mut V,
        tally: &'a mut Tally,
    ) -> Self {
        PackWorker {
            end: store.packs[pack].objects_end(len),
            windows: Windows::new(file, len),
            inflater: Inflater::new(),
            pool: Vec::new(),
            delta: Vec::new(),
            parts: Vec::new(),
            store,
            pack,
            forest,
            plan,
            visitor,
            tally,
        }
    }

    /// Walks over the tree of a whole object.
    pub fn root(&mut self, node: u32) {
        match self.whole(node) {
            Ok(Some((kind, bytes))) => self.tree(node, kind, bytes),
            Ok(None) => {}
            Err(fault) => self.orphan(node, fault),
        }
    }

    /// Walks over the tree of an object that the pack does not give: another copy of it may.
    ///
    /// Where there is none, each of its children is looked for elsewhere in its place.
    pub fn orphan(&mut self, node: u32, fault: Fault) {
        let mut lost = vec![(node, fault)];
        while let Some((node, fault)) = lost.pop() {
            match self.elsewhere(node, &fault) {
                Some((kind, bytes)) => lost.extend(self.branches(node, kind, bytes)),
                None => {
                    if self.forest.is_wanted(node) {
                        let damage = self.damage(node, fault);
                        self.tally.damage.push(damage);
                    }
                    let mut next = self.forest.first_child(node);
                    while let Some((child, _)) = self.forest.next_child(node, &mut next) {
                        lost.push((child, Fault::BaseDamaged));
                    }
                }
            }
        }
    }

    fn tree(&mut self, node: u32, kind: Kind, bytes: Vec<u8>) {
        for (node, fault) in self.branches(node, kind, bytes) {
            self.orphan(node, fault);
        }
    }

    /// Visits an object and all that grows from it; gives the nodes that could not be read.
    fn branches(&mut self, node: u32, kind: Kind, bytes: Vec<u8>) -> Vec<(u32, Fault)> {
        let mut lost = Vec::new();
        if !self.plan.kinds.contains(&kind) {
            // Only what grew from nowhere can turn out to be of another kind.
            return lost;
        }
        let state = self.visit(node, kind, &bytes, None);
        let mut stack = vec![self.frame(node, bytes, state)];
        while let Some(top) = stack.last_mut() {
            let Some((child, is_last)) = self.forest.next_child(top.node, &mut top.next) else {
                if let Some(done) = stack.pop() {
                    self.recycle(done.bytes);
                }
                continue;
            };
            let grown = self.child(child, kind, top);
            if is_last && let Some(done) = stack.pop() {
                self.recycle(done.bytes);
            }
            match grown {
                Ok(Some(frame)) => stack.push(frame),
                Ok(None) => {}
                Err(fault) => lost.push((child, fault)),
            }
        }
        lost
    }

    /// Makes a child from its parent and visits it; gives it where something grows from it in turn.
    fn child(
        &mut self,
        node: u32,
        kind: Kind,
        parent: &Frame<V::State>,
    ) -> Result<Option<Frame<V::State>>, Fault> {
        let has_children = self.forest.has_children(node);
        self.inflate_delta(node)?;
        let size = delta::sizes(&self.delta)?.object;
        if size > self.plan.largest && !has_children {
            self.too_large(node, size);
            return Ok(None);
        }
        self.store.check_size(size)?;
        let mut bytes = self.pool.pop().unwrap_or_default();
        delta::apply(&parent.bytes, &self.delta, &mut bytes, &mut self.parts)?;
        let state = self.visit(node, kind, &bytes, Some(parent));
        if has_children {
            return Ok(Some(self.frame(node, bytes, state)));
        }
        self.recycle(bytes);
        Ok(None)
    }

    fn frame(&self, node: u32, bytes: Vec<u8>, state: Option<V::State>) -> Frame<V::State> {
        Frame {
            node,
            next: self.forest.first_child(node),
            bytes,
            state,
        }
    }

    fn visit(
        &mut self,
        node: u32,
        kind: Kind,
        bytes: &[u8],
        parent: Option<&Frame<V::State>>,
    ) -> Option<V::State> {
        if !self.forest.is_wanted(node) {
            return None;
        }
        let size = bytes.len() as u64;
        if size > self.plan.largest {
            self.too_large(node, size);
            return None;
        }
        self.tally.objects += 1;
        self.tally.bytes += size;
        let base = parent.and_then(|parent| {
            Some(Base {
                bytes: &parent.bytes,
                state: parent.state.as_ref()?,
                parts: &self.parts,
            })
        });
        let (ordinal, id) = named(self.store, (self.pack, self.forest.position(node)));
        Some(self.visitor.visit(Object {
            id,
            ordinal,
            kind,
            bytes,
            base,
        }))
    }

    /// Reads a whole object, unless it is too large and nothing needs it.
    fn whole(&mut self, node: u32) -> Result<Option<(Kind, Vec<u8>)>, Fault> {
        let (from, end) = self.forest.extent(node);
        let entry = self.entry(from)?;
        let Stored::Whole(kind) = entry.stored else {
            return Err(Fault::Header);
        };
        if entry.size > self.plan.largest && !self.forest.has_children(node) {
            self.too_large(node, entry.size);
            return Ok(None);
        }
        self.store.check_size(entry.size)?;
        let mut bytes = self.pool.pop().unwrap_or_default();
        let data = (from + entry.header as u64, end);
        self.inflater
            .whole(&mut self.windows, data, entry.size, &mut bytes)?;
        Ok(Some((kind, bytes)))
    }

    fn inflate_delta(&mut self, node: u32) -> Result<(), Fault> {
        if self.delta.capacity() > POOLED {
            self.delta = Vec::new();
            self.parts = Vec::new();
        }
        let (from, end) = self.forest.extent(node);
        let entry = self.entry(from)?;
        self.store.check_size(entry.size)?;
        let data = (from + entry.header as u64, end);
        self.inflater
            .whole(&mut self.windows, data, entry.size, &mut self.delta)
    }

    fn entry(&mut self, from: u64) -> Result<Entry, Fault> {
        self.store.entry(&mut self.windows, from, self.end)
    }

    /// Reads another copy of the object, or makes it from a base that another pack has.
    fn elsewhere(&mut self, node: u32, fault: &Fault) -> Option<(Kind, Vec<u8>)> {
        let id = self.store.packs[self.pack]
            .index
            .id(self.forest.position(node));
        let copies = Copies::Except(self.pack);
        if let Ok((kind, bytes)) = self.store.read_copy(&id, copies, &mut self.inflater) {
            return Some((kind, std::sync::Arc::unwrap_or_clone(bytes)));
        }
        let Fault::BaseMissing(base) = fault else {
            return None;
        };
        let base = self.store.read_copy(base, copies, &mut self.inflater);
        let (kind, base) = base.ok()?;
        self.inflate_delta(node).ok()?;
        let size = delta::sizes(&self.delta).ok()?.object;
        self.store.check_size(size).ok()?;
        let mut bytes = Vec::new();
        delta::apply(&base, &self.delta, &mut bytes, &mut self.parts).ok()?;
        Some((kind, bytes))
    }

    fn too_large(&mut self, node: u32, size: u64) {
        if self.forest.is_wanted(node) {
            let (_, id) = named(self.store, (self.pack, self.forest.position(node)));
            self.tally.too_large.push(TooLarge { id, size });
        }
    }

    fn damage(&self, node: u32, fault: Fault) -> Damage {
        let pack = &self.store.packs[self.pack];
        let position = self.forest.position(node);
        Damage {
            source: pack.name.clone(),
            offset: pack.index.offset(position),
            id: Some(pack.index.id(position)),
            fault,
        }
    }

    fn recycle(&mut self, bytes: Vec<u8>) {
        if self.pool.len() < POOL && bytes.capacity() <= POOLED {
            self.pool.push(bytes);
        }
    }
}

/// Gives the ordinal and the name of the object at a position of a pack.
fn named(store: &Store, (pack, position): (usize, u32)) -> (u32, ObjectId) {
    let ordinal = store.merged.start(pack).saturating_add(position);
    (ordinal, store.packs[pack].index.id(position))
}

/// Visits a loose object.
pub fn read_loose<V: Visitor>(
    store: &Store,
    plan: &Plan<'_>,
    (ordinal, id): (u32, ObjectId),
    (inflater, visitor, tally): (&mut Inflater, &mut V, &mut Tally),
) {
    let mut fault = Fault::Missing;
    for folder in &store.folders {
        let mut bytes = Vec::new();
        let read = Loose::open(&loose::path(folder, &id), inflater).and_then(|loose| {
            if !plan.kinds.contains(&loose.kind) {
                return Ok(None);
            }
            if loose.size > plan.largest {
                tally.too_large.push(TooLarge {
                    id,
                    size: loose.size,
                });
                return Ok(None);
            }
            store.check_size(loose.size)?;
            loose.read(inflater, &mut bytes)?;
            Ok(Some(loose.kind))
        });
        match read {
            Ok(None) => return,
            Ok(Some(kind)) => return visit_alone((ordinal, id), (kind, &bytes), visitor, tally),
            Err(Fault::Unreadable(std::io::ErrorKind::NotFound)) => {}
            Err(found) => fault = found,
        }
    }
    let source = store.folders.first().map(|it| it.to_string_lossy());
    tally.damage.push(Damage {
        source: source.unwrap_or_default().into(),
        offset: None,
        id: Some(id),
        fault,
    });
}

/// Visits an object of a pack that cannot be opened, if another copy is there.
pub fn read_elsewhere<V: Visitor>(
    store: &Store,
    plan: &Plan<'_>,
    (pack, position): (usize, u32),
    (inflater, visitor, tally): (&mut Inflater, &mut V, &mut Tally),
) {
    let (ordinal, id) = named(store, (pack, position));
    let copies = Copies::Except(pack);
    match store.read_copy(&id, copies, inflater) {
        Ok((kind, _)) if !plan.kinds.contains(&kind) => {}
        Ok((_, bytes)) if bytes.len() as u64 > plan.largest => {
            let size = bytes.len() as u64;
            tally.too_large.push(TooLarge { id, size });
        }
        Ok((kind, bytes)) => visit_alone((ordinal, id), (kind, &bytes), visitor, tally),
        Err(_) => tally.damage.push(Damage {
            source: store.packs[pack].name.clone(),
            offset: None,
            id: Some(id),
            fault: Fault::PackMissing,
        }),
    }
}

fn visit_alone<V: Visitor>(
    (ordinal, id): (u32, ObjectId),
    (kind, bytes): (Kind, &[u8]),
    visitor: &mut V,
    tally: &mut Tally,
) {
    tally.objects += 1;
    tally.bytes += bytes.len() as u64;
    visitor.visit(Object {
        id,
        ordinal,
        kind,
        bytes,
        base: None,
    });
}
