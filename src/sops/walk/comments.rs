//! The comments of a text by the collection that go-yaml attaches them to.

use super::WalkError;
use super::WalkFault;
use crate::document::leaf::Span;
use crate::document::yaml::comments;
use crate::document::yaml::comments::Place as Attached;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// Comments by the collection they are attached to and the entry they precede.
#[derive(Default)]
pub(super) struct Comments {
    in_collections: Vec<(NodeId, u32, Span)>,
    at_roots: Vec<(usize, Span)>,
}

impl Comments {
    /// Places the comments of a text.
    pub(super) fn place(yaml: &Yaml<'_>) -> Result<Self, WalkError> {
        let mut placed = Self::default();
        if yaml.comments.is_empty() {
            return Ok(placed);
        }
        let mut homes = comments::homes(yaml.readable()).map_err(|fault| WalkError {
            at: yaml.place(0),
            fault: WalkFault::Comments(fault.to_string()),
        })?;
        let collections: Vec<NodeId> = (0..yaml.nodes.len() as NodeId)
            .filter(|id| yaml.node(*id).is_collection())
            .collect();
        homes.sort_by_key(|home| home.turn);
        for home in homes {
            let document = yaml
                .documents
                .partition_point(|document| document.start <= home.comment.start)
                .saturating_sub(1);
            match home.at {
                Attached::In { collection, before } => {
                    let node = collections.get(collection as usize).copied().unwrap_or(0);
                    placed.in_collections.push((node, before, home.comment));
                }
                Attached::Document { .. } | Attached::Lost => {
                    placed.at_roots.push((document, home.comment));
                }
            }
        }
        placed
            .in_collections
            .sort_by_key(|(node, before, _)| (*node, *before));
        placed.at_roots.sort_by_key(|(document, _)| *document);
        Ok(placed)
    }

    /// The comments of a collection that precede its entry number `entry`.
    pub(super) fn before(&self, collection: NodeId, entry: u32) -> impl Iterator<Item = Span> + '_ {
        let key = (collection, entry);
        let from = self
            .in_collections
            .partition_point(|(node, before, _)| (*node, *before) < key);
        self.in_collections[from..]
            .iter()
            .take_while(move |(node, before, _)| (*node, *before) == key)
            .map(|(_, _, span)| *span)
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
