//! The remembered entries of each tree, put together from what differs from tree to tree.

use super::trees::ALONE;
use super::trees::Edge;
use super::trees::Trees;

/// For each tree that has any: the entries that are asked for.
pub struct Lists {
    /// For each ordinal the place in `extents` and one more, or 0.
    places: Vec<u32>,
    extents: Vec<(u32, u32)>,
    edges: Vec<Edge>,
}

impl Lists {
    /// Lists the entries that `keeps` approves, of a store of `len` ordinals.
    pub fn of(trees: &Trees, len: u32, keeps: impl Fn(&Edge) -> bool) -> Self {
        let mut lists = Lists {
            places: vec![0; len as usize],
            extents: Vec::new(),
            edges: Vec::new(),
        };
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for share in &trees.shares {
            let mut gone: Vec<&Edge> = Vec::new();
            for record in &share.records {
                let start = lists.edges.len();
                if record.base != ALONE {
                    gone.clear();
                    gone.extend(share.removed(record).iter().filter(|edge| keeps(edge)));
                    let base = share.records[record.base as usize].ordinal;
                    let (first, end) = lists.extent(base);
                    for at in first..end {
                        let edge = lists.edges[at];
                        match gone.iter().position(|it| **it == edge) {
                            Some(at) => drop(gone.swap_remove(at)),
                            None => lists.edges.push(edge),
                        }
                    }
                }
                let added = share.added(record).iter().filter(|edge| keeps(edge));
                lists.edges.extend(added);
                let end = lists.edges.len();
                if start < end {
                    lists.extents.push((place(start), place(end)));
                    lists.places[record.ordinal as usize] = place(lists.extents.len());
                }
            }
        }
        lists
    }

    /// Lists the entries of a tree.
    pub fn entries(&self, tree: u32) -> &[Edge] {
        let (first, end) = self.extent(tree);
        &self.edges[first..end]
    }

    fn extent(&self, tree: u32) -> (usize, usize) {
        let place = self.places[tree as usize] as usize;
        let extent = place.checked_sub(1).map(|place| self.extents[place]);
        extent.map_or((0, 0), |(first, end)| (first as usize, end as usize))
    }
}
