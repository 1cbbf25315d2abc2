//! A path for every blob, from one walk over all trees, whether or not a commit leads to them.
//!
//! Each object keeps the first tree that names it. That chain of names is a path that the object
//! has or had; a blob that stands at several has one of them.

use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

use super::objects::Damage;
use super::objects::Kind;
use super::objects::Object;
use super::objects::ObjectId;
use super::objects::Part;
use super::objects::Plan;
use super::objects::Store;
use super::objects::Visitor;

/// The longest chain of folders that is followed.
const DEEPEST: usize = 256;

/// The largest tree that is read, in bytes.
const LARGEST: u64 = 256 << 20;

/// The tree of what no tree names.
const NOWHERE: u32 = u32::MAX;

/// The mode of a commit of another repository.
const GITLINK: &[u8] = b"160000";

/// Where each object was first named.
pub struct Paths {
    /// By ordinal, the tree and the number of the name; [`NOWHERE`] where no tree names the object.
    places: Vec<(u32, u32)>,
    names: Vec<Vec<u8>>,
    /// How many trees there are.
    pub trees: u64,
    /// The blobs that trees name and the store does not have.
    pub missing: Vec<ObjectId>,
    /// What could not be read.
    pub damage: Vec<Damage>,
}

#[derive(Clone, Copy)]
struct Link {
    object: u32,
    tree: u32,
    name: u32,
}

impl Paths {
    /// Walks over every tree of a store.
    pub fn of(store: &Store, workers: usize) -> Self {
        let plan = Plan {
            kinds: &[Kind::Tree],
            largest: LARGEST,
            workers,
        };
        let named = Named::of(store.len());
        let walked = store.walk(&plan, |_| false, || Gatherer::new(store, &named));
        let mut paths = Self {
            places: vec![(NOWHERE, 0); store.len() as usize],
            names: Vec::new(),
            trees: walked.objects,
            missing: Vec::new(),
            damage: walked.damage,
        };
        for gathered in walked.visitors {
            let shift = paths.names.len() as u32;
            let mut names: Vec<(Vec<u8>, u32)> = gathered.names.into_iter().collect();
            names.sort_unstable_by_key(|(_, number)| *number);
            paths.names.extend(names.into_iter().map(|(name, _)| name));
            for link in gathered.links {
                if let Some(place) = paths.places.get_mut(link.object as usize) {
                    *place = (link.tree, link.name + shift);
                }
            }
            paths.missing.extend(gathered.missing);
        }
        paths.missing.sort_unstable();
        paths.missing.dedup();
        paths
    }

    /// A path that the object of an ordinal has or had; none if no tree names it.
    pub fn path(&self, ordinal: u32) -> Option<Vec<u8>> {
        let mut parts: Vec<&[u8]> = Vec::new();
        let mut at = ordinal;
        while let Some((tree, name)) = self.places.get(at as usize).copied() {
            if tree == NOWHERE || parts.len() > DEEPEST {
                break;
            }
            parts.push(self.names.get(name as usize)?);
            at = tree;
        }
        parts.reverse();
        (!parts.is_empty()).then(|| parts.join(&b'/'))
    }
}

/// Which objects have been named, one bit each.
struct Named(Vec<AtomicU64>);

impl Named {
    fn of(count: u32) -> Self {
        let words = (count as usize).div_ceil(64);
        Self(
            std::iter::repeat_with(AtomicU64::default)
                .take(words)
                .collect(),
        )
    }

    /// Marks an object; whether it is the first time.
    fn mark(&self, ordinal: u32) -> bool {
        let bit = 1 << (ordinal % 64);
        let word = self.0.get(ordinal as usize / 64);
        word.is_some_and(|word| word.fetch_or(bit, Ordering::Relaxed) & bit == 0)
    }
}

struct Gatherer<'a> {
    store: &'a Store,
    named: &'a Named,
    links: Vec<Link>,
    names: HashMap<Vec<u8>, u32>,
    missing: Vec<ObjectId>,
}

impl<'a> Gatherer<'a> {
    fn new(store: &'a Store, named: &'a Named) -> Self {
        Self {
            store,
            named,
            links: Vec::new(),
            names: HashMap::new(),
            missing: Vec::new(),
        }
    }

    fn take(&mut self, tree: u32, entry: &Entry<'_>) {
        if entry.mode == GITLINK {
            return;
        }
        let Some(object) = self.store.ordinal(&entry.id) else {
            self.missing.push(entry.id);
            return;
        };
        if !self.named.mark(object) {
            return;
        }
        let next = self.names.len() as u32;
        let name = match self.names.get(entry.name) {
            Some(name) => *name,
            None => *self.names.entry(entry.name.to_vec()).or_insert(next),
        };
        self.links.push(Link { object, tree, name });
    }
}

impl Visitor for Gatherer<'_> {
    type State = ();

    fn visit(&mut self, tree: Object<'_, ()>) {
        let width = tree.id.as_bytes().len();
        let mut fresh = fresh(tree.base.as_ref().map(|base| base.parts));
        let (mut from, mut to) = fresh.next().unwrap_or((0, usize::MAX));
        let mut at = 0;
        while let Some((entry, end)) = Entry::read(tree.bytes, at, width) {
            while to <= at {
                match fresh.next() {
                    Some(next) => (from, to) = next,
                    None => return,
                }
            }
            // What the base has as well was taken there.
            if from < end {
                self.take(tree.ordinal, &entry);
            }
            at = end;
        }
    }
}

/// The parts of an object that its base does not have: all of it where there is none.
///
/// Where two pieces of the base meet that were apart, an entry may be made of both.
fn fresh(parts: Option<&[Part]>) -> impl Iterator<Item = (usize, usize)> {
    let whole = parts.is_none().then_some((0, usize::MAX));
    let mut at = 0;
    let mut expected = None;
    let pieces = parts.unwrap_or_default().iter().filter_map(move |part| {
        let start = at;
        match part {
            Part::Copy { from, len } => {
                at += len;
                let seam = expected != Some(*from) && start > 0;
                expected = Some(from + len);
                seam.then_some((start, start + 1))
            }
            Part::Insert { len } => {
                at += len;
                expected = None;
                Some((start, at))
            }
        }
    });
    whole.into_iter().chain(pieces)
}

/// An entry of a tree: its mode, its name and what it is.
struct Entry<'a> {
    mode: &'a [u8],
    name: &'a [u8],
    id: ObjectId,
}

impl<'a> Entry<'a> {
    /// Reads the entry at `at` and tells where it ends; nothing at the end, or where the tree is damaged.
    fn read(tree: &'a [u8], at: usize, width: usize) -> Option<(Self, usize)> {
        let rest = tree.get(at..)?;
        let zero = memchr::memchr(0, rest)?;
        let space = memchr::memchr(b' ', &rest[..zero])?;
        let end = zero + 1 + width;
        let id = ObjectId::from_bytes(rest.get(zero + 1..end)?)?;
        let entry = Self {
            mode: &rest[..space],
            name: &rest[space + 1..zero],
            id,
        };
        Some((entry, at + end))
    }
}
