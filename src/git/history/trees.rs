//! One walk over all trees: which folder holds which, kept as what differs from tree to tree.
//!
//! Of two versions of a folder nearly everything is the same, and git has stored the one as what
//! differs from the other. So only what differs is looked up and remembered.

use std::collections::HashMap;
use std::collections::HashSet;

use super::interest::Names;
use super::interest::Wanted;
use super::tree::Entries;
use super::tree::Entry;
use super::tree::Named;
use crate::git::objects::Base;
use crate::git::objects::Damage;
use crate::git::objects::Kind;
use crate::git::objects::Object;
use crate::git::objects::ObjectId;
use crate::git::objects::Part;
use crate::git::objects::Plan;
use crate::git::objects::Store;
use crate::git::objects::Visitor;

/// The largest folder that is read.
const LARGEST: u64 = 256 << 20;
/// A tree was not made from another one.
pub const ALONE: u32 = u32::MAX;

/// What is looked for in the trees.
pub enum Sought<'a> {
    /// These blobs, and all folders.
    Blobs(Wanted<'a>),
    /// Files and folders of these names.
    Names(Names),
    /// Nothing.
    Nothing,
}

/// An entry that is remembered: the ordinal of what it names, and the number of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The ordinal of the file or folder.
    pub child: u32,
    /// The number of its name.
    pub name: u32,
}

/// A tree as what differs from the one that it was made from.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// The tree's ordinal.
    pub ordinal: u32,
    /// The record of the tree that it was made from, always an earlier one, or [`ALONE`].
    pub base: u32,
    start: u32,
    removed: u32,
    end: u32,
}

/// The trees that one worker saw.
#[derive(Default)]
pub struct Share {
    /// A record for each tree.
    pub records: Vec<Record>,
    edges: Vec<Edge>,
    names: Numbers,
    missing: HashSet<ObjectId>,
}

impl Share {
    /// Lists what a tree has and its base has not.
    pub fn added(&self, record: &Record) -> &[Edge] {
        &self.edges[record.start as usize..record.removed as usize]
    }

    /// Lists what a tree's base has and the tree has not.
    pub fn removed(&self, record: &Record) -> &[Edge] {
        &self.edges[record.removed as usize..record.end as usize]
    }
}

/// All trees of a store.
#[derive(Default)]
pub struct Trees {
    /// What each worker saw.
    pub shares: Vec<Share>,
    /// The names of the remembered entries, by number.
    pub names: Vec<Vec<u8>>,
    /// The objects that trees name and the store does not have.
    pub missing: HashSet<ObjectId>,
    /// The trees that could not be read.
    pub damage: Vec<Damage>,
}

impl Trees {
    /// Walks over all trees.
    pub fn walk(store: &Store, sought: &Sought<'_>, workers: usize) -> Self {
        let plan = Plan {
            kinds: &[Kind::Tree],
            largest: LARGEST,
            workers,
        };
        let look = || Look {
            store,
            sought,
            share: Share::default(),
        };
        let walked = store.walk(&plan, |_| false, look);
        let mut trees = Trees {
            damage: walked.damage,
            ..Trees::default()
        };
        let mut names = Numbers::default();
        for look in walked.visitors {
            let mut share = look.share;
            let numbers: Vec<u32> = share.names.in_order().map(|it| names.number(it)).collect();
            for edge in &mut share.edges {
                edge.name = numbers[edge.name as usize];
            }
            share.names = Numbers::default();
            trees.missing.extend(share.missing.drain());
            trees.shares.push(share);
        }
        trees.names = names.in_order().map(<[u8]>::to_vec).collect();
        trees
    }
}

/// Numbers for names, in the order in which they came.
#[derive(Default)]
struct Numbers {
    numbers: HashMap<Vec<u8>, u32>,
}

impl Numbers {
    fn number(&mut self, name: &[u8]) -> u32 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(name.to_vec(), number);
        number
    }

    fn in_order(&self) -> impl Iterator<Item = &[u8]> {
        let mut names: Vec<_> = self.numbers.iter().collect();
        names.sort_unstable_by_key(|(_, number)| **number);
        names.into_iter().map(|(name, _)| &name[..])
    }
}

struct Look<'a> {
    store: &'a Store,
    sought: &'a Sought<'a>,
    share: Share,
}

/// What is remembered of a tree while others are made from it.
struct Seen {
    record: u32,
    edges: Vec<(u32, Edge)>,
}

impl Visitor for Look<'_> {
    type State = Seen;

    fn visit(&mut self, tree: Object<'_, Seen>) -> Seen {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = self.share.edges.len();
        let mut old = Old::of(tree.base.as_ref());
        let mut edges = Vec::new();
        for entry in Entries::of(tree.bytes, self.store.format()) {
            let before = old.place(&entry);
            if let Some(edge) = before.and_then(|before| old.take(before)) {
                edges.push((place(entry.start), edge));
                continue;
            }
            // Whether it is there was found out when the base was looked at.
            if let Some(edge) = self.edge(&entry, before.is_none()) {
                self.share.edges.push(edge);
                edges.push((place(entry.start), edge));
            }
        }
        let removed = self.share.edges.len();
        self.share.edges.extend(old.left());
        let record = place(self.share.records.len());
        self.share.records.push(Record {
            ordinal: tree.ordinal,
            base: tree.base.map_or(ALONE, |base| base.state.record),
            start: place(start),
            removed: place(removed),
            end: place(self.share.edges.len()),
        });
        Seen { record, edges }
    }
}

impl Look<'_> {
    /// Gives what is to be remembered of an entry.
    fn edge(&mut self, entry: &Entry<'_>, is_new: bool) -> Option<Edge> {
        if entry.named == Named::Elsewhere {
            return None;
        }
        let is_sought = match self.sought {
            Sought::Blobs(_) if entry.named == Named::Tree => true,
            Sought::Blobs(wanted) => wanted.find(entry.id).is_some(),
            Sought::Names(names) => names.has(entry.name),
            Sought::Nothing => false,
        };
        if !is_sought && !is_new {
            return None;
        }
        let id = ObjectId::from_bytes(entry.id)?;
        let Some(child) = self.store.ordinal(&id) else {
            self.share.missing.insert(id);
            return None;
        };
        is_sought.then(|| Edge {
            child,
            name: self.share.names.number(entry.name),
        })
    }
}

/// The remembered entries of the base, each taken over where the tree copies it.
struct Old<'a> {
    edges: &'a [(u32, Edge)],
    taken: Vec<bool>,
    parts: &'a [Part],
    /// Where in the tree the first of `parts` begins.
    at: usize,
}

impl<'a> Old<'a> {
    fn of(base: Option<&Base<'a, Seen>>) -> Self {
        let edges = base.map_or(&[][..], |base| &base.state.edges);
        Old {
            edges,
            taken: vec![false; edges.len()],
            parts: base.map_or(&[][..], |base| base.parts),
            at: 0,
        }
    }

    /// Gives where in the base an entry stands that is copied as a whole.
    fn place(&mut self, entry: &Entry<'_>) -> Option<usize> {
        let last = entry.start + entry.size();
        loop {
            let part = self.parts.first()?;
            let (from, len) = match *part {
                Part::Copy { from, len } => (Some(from), len),
                Part::Insert { len } => (None, len),
            };
            if entry.start < self.at + len {
                let inside = last <= self.at + len;
                return from
                    .filter(|_| inside)
                    .map(|from| from + entry.start - self.at);
            }
            self.at += len;
            self.parts = &self.parts[1..];
        }
    }

    /// Takes over what is remembered of the base's entry at a place, once.
    fn take(&mut self, place: usize) -> Option<Edge> {
        let place = u32::try_from(place).ok()?;
        let at = self.edges.binary_search_by_key(&place, |it| it.0).ok()?;
        let is_first = !std::mem::replace(&mut self.taken[at], true);
        is_first.then(|| self.edges[at].1)
    }

    /// Lists what was not taken over.
    fn left(&self) -> impl Iterator<Item = Edge> {
        let all = self.edges.iter().zip(&self.taken);
        all.filter(|(_, taken)| !**taken)
            .map(|((_, edge), _)| *edge)
    }
}
