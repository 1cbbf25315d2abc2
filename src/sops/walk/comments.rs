//! The comments of a text by the collection that go-yaml attaches them to.

use super::WalkError;
use super::WalkFault;
use crate::document::leaf::Span;
use crate::document::yaml::comments;
use crate::document::yaml::comments::Place as Attached;
use crate::document::yaml::comments::ScanFault;
use crate::document::yaml::condense::Condensed;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;

/// A comment in a collection.
#[derive(Clone, Copy)]
pub(super) struct Placed {
    collection: NodeId,
    /// How many entries stand before it.
    before: u32,
    /// Where it stands.
    pub(super) span: Span,
    /// go-yaml drops it, so it rules nothing.
    pub(super) lost: bool,
}

/// Comments by the collection they are attached to and the entry they precede.
#[derive(Default)]
pub(super) struct Comments {
    in_collections: Vec<Placed>,
    at_roots: Vec<(usize, Span)>,
}

impl Comments {
    /// Places the comments of a text.
    pub(super) fn place(yaml: &Yaml<'_>) -> Result<Self, WalkError> {
        let mut placed = Self::default();
        if yaml.comments.is_empty() {
            return Ok(placed);
        }
        let condensed = Condensed::of(yaml);
        let mut homes = comments::homes(&condensed.text)
            .map_err(|fault| unreadable(yaml, &condensed, fault))?;
        homes.sort_by_key(|home| home.turn);
        let mut parents = None;
        for mut home in homes {
            home.comment = condensed.original(home.comment);
            let document = yaml
                .documents
                .partition_point(|document| document.start <= home.comment.start)
                .saturating_sub(1);
            match home.at {
                Attached::In { collection, before } => {
                    let node = condensed.collection(collection).unwrap_or(0);
                    let before = condensed.before(node, before);
                    placed.in_collections.push(Placed {
                        collection: node,
                        before,
                        span: home.comment,
                        lost: false,
                    });
                }
                Attached::Document { .. } => placed.at_roots.push((document, home.comment)),
                Attached::Lost => {
                    let parents = parents.get_or_insert_with(|| yaml.parents());
                    match around(yaml, parents, home.comment) {
                        Some((collection, before)) => placed.in_collections.push(Placed {
                            collection,
                            before,
                            span: home.comment,
                            lost: true,
                        }),
                        None => placed.at_roots.push((document, home.comment)),
                    }
                }
            }
        }
        placed
            .in_collections
            .sort_by_key(|placed| (placed.collection, placed.before));
        placed.at_roots.sort_by_key(|(document, _)| *document);
        Ok(placed)
    }

    /// The comments of a collection that precede its entry number `entry`.
    pub(super) fn before(
        &self,
        collection: NodeId,
        entry: u32,
    ) -> impl Iterator<Item = Placed> + '_ {
        let key = (collection, entry);
        let from = self
            .in_collections
            .partition_point(|placed| (placed.collection, placed.before) < key);
        self.in_collections[from..]
            .iter()
            .take_while(move |placed| (placed.collection, placed.before) == key)
            .copied()
    }

    /// The comments of document `index` that belong to none of its collections.
    pub(super) fn at_root(&self, index: usize) -> impl Iterator<Item = Span> + '_ {
        let first = self.at_roots.partition_point(|(at, _)| *at < index);
        let here = self.at_roots[first..].iter();
        here.take_while(move |(at, _)| *at == index)
            .map(|(_, span)| *span)
    }

    /// Whether no collection has a comment.
    pub(super) fn none_in_collections(&self) -> bool {
        self.in_collections.is_empty()
    }
}

/// The collection that a comment stands in, and how many of its entries stand before it.
///
/// What go-yaml drops has no place for SOPS. Here it belongs to where it is seen: SOPS wrote it
/// with that path, and a secret in it must not stay readable.
fn around(yaml: &Yaml<'_>, parents: &[NodeId], comment: Span) -> Option<(NodeId, u32)> {
    let behind = yaml
        .nodes
        .partition_point(|node| node.start() <= comment.start);
    let mut at = (behind as NodeId).checked_sub(1)?;
    while !yaml.node(at).is_collection() || yaml.node(at).span.end <= comment.start {
        at = parents[at as usize];
        if at == NO_PARENT {
            return None;
        }
    }
    let children = yaml.children(at);
    let before = children.take_while(|child| yaml.node(*child).start() < comment.start);
    let before = before.count() as u32;
    Some(match yaml.node(at).kind {
        Kind::Map { .. } => (at, before / 2),
        _ => (at, before),
    })
}

/// The place in the whole text of a fault in the condensed one.
fn unreadable(yaml: &Yaml<'_>, condensed: &Condensed, fault: ScanFault) -> WalkError {
    let (line, column) = match fault {
        ScanFault::Unreadable { line, column } => (line as usize, column),
        ScanFault::TooLarge => (1, 1),
    };
    let lines = condensed
        .text
        .split_inclusive('\n')
        .take(line.saturating_sub(1));
    let start = lines.map(str::len).sum::<usize>() as u32;
    let start = condensed.original(Span { start, end: start }).start;
    let line = yaml.place(start).line;
    WalkError {
        at: Place {
            line,
            column: column as usize,
        },
        fault: WalkFault::Comments,
    }
}
