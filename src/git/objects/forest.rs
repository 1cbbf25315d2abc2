//! A pack as a forest: whole objects are roots, and a delta grows from the object that it changes.
//!
//! A delta has the kind of its root, so that commits, trees or blobs can be left out whole.

use std::fs::File;

use super::damage::Fault;
use super::entry::Entry;
use super::entry::LONGEST_HEADER;
use super::entry::Stored;
use super::id::Kind;
use super::id::ObjectFormat;
use super::id::ObjectId;
use super::index::Index;
use super::pack::PACK_HEADER;
use super::window::Windows;

/// A node has no parent: it is whole.
const WHOLE: u32 = u32::MAX;
/// A node's parent is not in the pack, or the node cannot be read.
const ORPHAN: u32 = u32::MAX - 1;

const UNKNOWN: u8 = 0;
const WANTED: u8 = 1;
const NEEDED: u8 = 2;

/// The objects of a pack in the order in which they lie, and what grows from what.
pub struct Forest {
    /// Where each object begins, and behind them where the last one ends.
    offsets: Vec<u64>,
    /// The position of each object in the index.
    positions: Vec<u32>,
    /// Whether it is to be visited, and whether it is to be inflated.
    flags: Vec<u8>,
    /// Where each node's children begin in `children`, and behind them where the last ones end.
    starts: Vec<u32>,
    children: Vec<u32>,
    /// The whole objects that are needed.
    pub roots: Vec<u32>,
    /// The needed objects that have no parent though they are not whole.
    pub orphans: Vec<(u32, Fault)>,
}

/// Which objects of a pack are to be visited.
pub struct Choice<'a> {
    /// The kinds.
    pub kinds: &'a [Kind],
    /// Whether the object at a position of the index is.
    pub chosen: &'a dyn Fn(u32) -> bool,
}

/// What the headers of a pack tell, before any order is made.
struct Grown {
    parents: Vec<u32>,
    kinds: Vec<u8>,
    faults: Vec<(u32, Fault)>,
}

impl Forest {
    /// Reads every header of a pack whose objects end at `end`.
    pub fn read(
        (index, format): (&Index, ObjectFormat),
        (file, end): (&File, u64),
        choice: &Choice<'_>,
    ) -> Self {
        let (offsets, positions, outside) = order(index, end);
        let mut grown = grow((index, format), (file, end), &offsets, &positions);
        let (starts, children) = families(&grown.parents);
        let mut forest = Forest {
            flags: vec![0; positions.len()],
            offsets,
            positions,
            starts,
            children,
            roots: Vec::new(),
            orphans: Vec::new(),
        };
        let outside = outside.into_iter().map(|node| (node, Fault::Outside));
        grown.faults.extend(outside);
        let order = forest.downwards(&mut grown);
        forest.choose(&grown, &order, choice);
        forest.collect(grown);
        forest
    }

    /// Counts the objects that are to be visited.
    pub fn wanted(&self) -> u64 {
        let wanted = self.flags.iter().filter(|flags| **flags & WANTED != 0);
        wanted.count() as u64
    }

    /// Gives where a node's object begins and ends.
    pub fn extent(&self, node: u32) -> (u64, u64) {
        let node = node as usize;
        (self.offsets[node], self.offsets[node + 1])
    }

    /// Gives the position of a node in the index.
    pub fn position(&self, node: u32) -> u32 {
        self.positions[node as usize]
    }

    /// Tells whether a node is to be visited.
    pub fn is_wanted(&self, node: u32) -> bool {
        self.flags[node as usize] & WANTED != 0
    }

    /// Gives the first of a node's needed children from `from` on, and whether it is the last.
    ///
    /// The first call takes the node's [`Forest::first_child`]; `from` moves behind the child.
    pub fn next_child(&self, node: u32, from: &mut u32) -> Option<(u32, bool)> {
        let end = self.starts[node as usize + 1];
        while *from < end {
            let child = self.children[*from as usize];
            *from += 1;
            if self.flags[child as usize] & NEEDED != 0 {
                return Some((child, *from == end));
            }
        }
        None
    }

    /// Gives where a node's children begin.
    pub fn first_child(&self, node: u32) -> u32 {
        self.starts[node as usize]
    }

    /// Tells whether something that is needed grows from a node.
    pub fn has_children(&self, node: u32) -> bool {
        self.next_child(node, &mut self.first_child(node)).is_some()
    }

    /// Lists the nodes so that each stands behind its parent; those in a circle become orphans.
    fn downwards(&mut self, grown: &mut Grown) -> Vec<u32> {
        let count = self.positions.len();
        let mut order: Vec<u32> = Vec::with_capacity(count);
        let is_first = |parent: u32| parent == WHOLE || parent == ORPHAN;
        order.extend(
            (0_u32..)
                .zip(&grown.parents)
                .filter_map(|(node, parent)| is_first(*parent).then_some(node)),
        );
        let mut at = 0;
        while let Some(&node) = order.get(at) {
            at += 1;
            let children = self.starts[node as usize]..self.starts[node as usize + 1];
            for child in children {
                let child = self.children[child as usize];
                grown.kinds[child as usize] = grown.kinds[node as usize];
                order.push(child);
            }
        }
        if order.len() < count {
            let mut reached = vec![false; count];
            for node in &order {
                reached[*node as usize] = true;
            }
            for node in (0_u32..)
                .take(count)
                .filter(|node| !reached[*node as usize])
            {
                grown.parents[node as usize] = ORPHAN;
                grown.faults.push((node, Fault::Endless));
                order.push(node);
            }
            // Each of them stands for itself now.
            let (starts, children) = families(&grown.parents);
            (self.starts, self.children) = (starts, children);
        }
        order
    }

    /// Marks what is to be visited and what that needs; puts the heaviest child behind the others.
    ///
    /// The last child takes its parent's place when the forest is walked, so that few objects are
    /// held at a time however deep a tree is.
    fn choose(&mut self, grown: &Grown, order: &[u32], choice: &Choice<'_>) {
        let chosen: Vec<u8> = choice.kinds.iter().map(|kind| code(*kind)).collect();
        let mut weights = vec![0_u32; self.positions.len()];
        for &node in order.iter().rev() {
            let at = node as usize;
            let kind = grown.kinds[at];
            let may_be = kind == UNKNOWN || chosen.contains(&kind);
            if may_be && (choice.chosen)(self.positions[at]) {
                self.flags[at] |= WANTED | NEEDED;
            }
            if self.flags[at] & NEEDED == 0 {
                continue;
            }
            weights[at] += 1;
            let parent = grown.parents[at];
            if parent != WHOLE && parent != ORPHAN {
                self.flags[parent as usize] |= NEEDED;
                weights[parent as usize] = weights[parent as usize].saturating_add(weights[at]);
            }
            let family = self.starts[at] as usize..self.starts[at + 1] as usize;
            let family = &mut self.children[family];
            let heaviest = (0..family.len()).max_by_key(|child| weights[family[*child] as usize]);
            if let Some(heaviest) = heaviest {
                family[heaviest..].rotate_left(1);
            }
        }
    }

    fn collect(&mut self, grown: Grown) {
        let is_needed = |node: u32| self.flags[node as usize] & NEEDED != 0;
        let roots = (0_u32..).zip(&grown.parents);
        self.roots = roots
            .filter(|(node, parent)| **parent == WHOLE && is_needed(*node))
            .map(|(node, _)| node)
            .collect();
        let orphans = grown.faults.into_iter();
        self.orphans = orphans.filter(|(node, _)| is_needed(*node)).collect();
    }
}

/// Sorts a pack's objects by where they begin; names those that begin nowhere in the pack.
fn order(index: &Index, end: u64) -> (Vec<u64>, Vec<u32>, Vec<u32>) {
    let mut slots: Vec<(u64, u32)> = (0..index.len())
        .map(|position| (index.offset(position).unwrap_or(u64::MAX), position))
        .collect();
    slots.sort_unstable();
    let inside = |offset: u64| (PACK_HEADER..end).contains(&offset);
    let outside = (0_u32..)
        .zip(&slots)
        .filter(|(_, (offset, _))| !inside(*offset))
        .map(|(node, _)| node)
        .collect();
    let mut offsets: Vec<u64> = slots.iter().map(|(offset, _)| *offset).collect();
    let cut = offsets.partition_point(|offset| *offset < end);
    // What begins behind the end still has no place, and what lies before it ends there.
    offsets[cut..].fill(end);
    offsets.push(end);
    let positions = slots.into_iter().map(|(_, position)| position).collect();
    (offsets, positions, outside)
}

/// Reads the headers.
fn grow(
    (index, format): (&Index, ObjectFormat),
    (file, end): (&File, u64),
    offsets: &[u64],
    positions: &[u32],
) -> Grown {
    let mut windows = Windows::new(file, end);
    let mut by_name = ByName {
        index,
        positions,
        nodes: Vec::new(),
    };
    let mut grown = Grown {
        parents: vec![ORPHAN; positions.len()],
        kinds: vec![UNKNOWN; positions.len()],
        faults: Vec::new(),
    };
    for (at, node) in (0..positions.len()).zip(0_u32..) {
        let offset = offsets[at];
        if !(PACK_HEADER..end).contains(&offset) {
            continue;
        }
        let header = windows
            .at(offset, LONGEST_HEADER)
            .and_then(|bytes| Entry::parse(bytes, format));
        let parent = header.and_then(|entry| match entry.stored {
            Stored::Whole(kind) => {
                grown.kinds[at] = code(kind);
                Ok(WHOLE)
            }
            Stored::Behind(distance) => {
                behind(&offsets[..at], offset, distance).ok_or(Fault::BaseMisplaced)
            }
            Stored::Named(id) => by_name.node(&id).ok_or(Fault::BaseMissing(id)),
        });
        match parent {
            Ok(parent) => grown.parents[at] = parent,
            Err(fault) => grown.faults.push((node, fault)),
        }
    }
    grown
}

/// Finds the object that begins `distance` before `offset`; it is seldom far.
fn behind(before: &[u64], offset: u64, distance: u64) -> Option<u32> {
    let wanted = offset.checked_sub(distance)?;
    let mut step = 1;
    let mut high = before.len();
    let low = loop {
        let low = high.saturating_sub(step);
        if low == 0 || before[low] <= wanted {
            break low;
        }
        high = low;
        step *= 2;
    };
    let at = low + before[low..high].binary_search(&wanted).ok()?;
    u32::try_from(at).ok()
}

/// Finds nodes by the names of their objects; made ready when it is first asked.
struct ByName<'a> {
    index: &'a Index,
    positions: &'a [u32],
    nodes: Vec<u32>,
}

impl ByName<'_> {
    fn node(&mut self, id: &ObjectId) -> Option<u32> {
        let position = self.index.find(id)?;
        if self.nodes.is_empty() {
            self.nodes.resize(self.positions.len(), 0);
            for (node, position) in (0_u32..).zip(self.positions) {
                self.nodes[*position as usize] = node;
            }
        }
        Some(self.nodes[position as usize])
    }
}

/// Lists the children of every node, side by side.
fn families(parents: &[u32]) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0_u32; parents.len() + 1];
    let is_child = |parent: &u32| *parent != WHOLE && *parent != ORPHAN;
    for parent in parents.iter().filter(|parent| is_child(parent)) {
        starts[*parent as usize + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut children = vec![0; starts[parents.len()] as usize];
    let mut next = starts.clone();
    for (node, parent) in (0_u32..).zip(parents) {
        if is_child(parent) {
            let at = &mut next[*parent as usize];
            children[*at as usize] = node;
            *at += 1;
        }
    }
    (starts, children)
}

fn code(kind: Kind) -> u8 {
    match kind {
        Kind::Commit => 1,
        Kind::Tree => 2,
        Kind::Blob => 3,
        Kind::Tag => 4,
    }
}
