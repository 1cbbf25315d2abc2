//! The shape of a YAML text: nodes in the order of the text, each with the spans it stands in.
//!
//! Nodes lie in one list, parents before children; a node's subtree ends at [`Node::next`]. The
//! children of a mapping alternate key, value, key, value. Nothing here owns or changes the text.

use super::resolve;
use super::resolve::TypeError;
use crate::document::leaf::Span;
use crate::document::leaf::Style;
use crate::document::leaf::Value;
use std::borrow::Cow;

/// The position of a node in [`Yaml::nodes`].
pub type NodeId = u32;

/// What [`Yaml::parents`] says of a root.
pub const NO_PARENT: NodeId = NodeId::MAX;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A mapping, in flow style (`{}`) or as a block.
    Map {
        /// Written with braces.
        flow: bool,
    },
    /// A sequence, in flow style (`[]`) or as a block.
    Seq {
        /// Written with brackets.
        flow: bool,
    },
    /// A scalar; nothing at all is a plain scalar with an empty span.
    Scalar(Style),
    /// `*name`, with the node that it stands for.
    Alias(NodeId),
}

/// A node and the spans of text that belong to it.
pub struct Node<'t> {
    /// What it is.
    pub kind: Kind,
    /// The first node behind this one's subtree.
    pub next: NodeId,
    /// The content: quotes and block header included, properties (tag, anchor) and trailing
    /// blank lines not; empty where nothing is written.
    pub span: Span,
    /// Tag and anchor; few nodes have any, so they lie apart.
    pub(super) properties: Option<Box<Properties>>,
    /// A scalar's text after unquoting, unescaping and folding.
    pub text: Cow<'t, str>,
}

/// What may stand before a node's content.
#[derive(Default)]
pub(super) struct Properties {
    pub(super) tag: Option<(Span, Box<str>)>,
    pub(super) anchor: Option<Span>,
}

impl Node<'_> {
    /// The tag as written, and its full name (`tag:yaml.org,2002:int`, `!local`).
    pub fn tag(&self) -> Option<&(Span, Box<str>)> {
        self.properties.as_ref()?.tag.as_ref()
    }

    /// The anchor as written (`&name`).
    pub fn anchor(&self) -> Option<Span> {
        self.properties.as_ref()?.anchor
    }

    /// Where the node begins, properties included.
    pub fn start(&self) -> u32 {
        let tag = self.tag().map_or(u32::MAX, |(span, _)| span.start);
        let anchor = self.anchor().map_or(u32::MAX, |span| span.start);
        self.span.start.min(tag).min(anchor)
    }

    /// Whether it is a mapping or a sequence.
    pub fn is_collection(&self) -> bool {
        matches!(self.kind, Kind::Map { .. } | Kind::Seq { .. })
    }

    /// A scalar's style, if it is one.
    pub fn style(&self) -> Option<Style> {
        match self.kind {
            Kind::Scalar(style) => Some(style),
            _ => None,
        }
    }

    /// The typed value of a scalar, as go-yaml v3 gives it to SOPS.
    ///
    /// # Errors
    /// A number outside SOPS's range, or a tag that does not fit.
    pub fn value(&self) -> Result<Value<'_>, TypeError> {
        let style = self.style().unwrap_or(Style::Plain);
        let tag = self.tag().map(|(_, name)| name.as_ref());
        resolve::resolve(Cow::Borrowed(self.text.as_ref()), style, tag)
    }
}

/// One document of a stream.
pub struct Document {
    /// Its root mapping; `None` where the document is empty or null.
    pub root: Option<NodeId>,
    /// A root that is written but null (`~`, `null`).
    pub null: Option<Span>,
    /// Where it begins: at `---`, or where the text before it ended.
    pub start: u32,
    /// Where its content ends: at `...`, at the next `---`, or at the end of the text.
    pub end: u32,
}

/// A parsed YAML text.
pub struct Yaml<'t> {
    /// The text.
    pub text: &'t str,
    /// A copy of equal length that is YAML, where the text holds what only go-yaml reads.
    pub(super) patched: Option<Box<str>>,
    /// All nodes, parents before children.
    pub nodes: Vec<Node<'t>>,
    /// The documents, in order; an empty text has one, empty.
    pub documents: Vec<Document>,
    /// All comments, from `#` to before the line break.
    pub comments: Vec<Span>,
}

impl<'t> Yaml<'t> {
    /// The text as any reader of YAML takes it; every byte stands where it stands in `text`.
    pub fn readable(&self) -> &str {
        self.patched.as_deref().unwrap_or(self.text)
    }

    /// The node at `id`.
    pub fn node(&self, id: NodeId) -> &Node<'t> {
        &self.nodes[id as usize]
    }

    /// The items of a sequence, or the keys and values of a mapping in turn.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        let end = self.node(id).next;
        let mut at = if self.node(id).is_collection() {
            id + 1
        } else {
            end
        };
        std::iter::from_fn(move || {
            let child = at;
            (child < end).then(|| {
                at = self.node(child).next;
                child
            })
        })
    }

    /// The entries of a mapping: key and value.
    pub fn entries(&self, id: NodeId) -> impl Iterator<Item = (NodeId, NodeId)> + '_ {
        let mut children = self.children(id);
        std::iter::from_fn(move || Some((children.next()?, children.next()?)))
    }

    /// The value under `key` in the mapping `id`.
    pub fn value_of(&self, id: NodeId, key: &str) -> Option<NodeId> {
        self.entry_of(id, key).map(|(_, value)| value)
    }

    /// The key and value nodes of `key` in the mapping `id`.
    pub fn entry_of(&self, id: NodeId, key: &str) -> Option<(NodeId, NodeId)> {
        if !matches!(self.node(id).kind, Kind::Map { .. }) {
            return None;
        }
        self.entries(id)
            .find(|(name, _)| self.node(*name).text == key)
    }

    /// The node itself, or what an alias stands for.
    pub fn target(&self, id: NodeId) -> NodeId {
        match self.node(id).kind {
            Kind::Alias(target) => target,
            _ => id,
        }
    }

    /// For every node the collection that holds it; a root has [`NO_PARENT`].
    pub fn parents(&self) -> Vec<NodeId> {
        let mut parents = Vec::with_capacity(self.nodes.len());
        let mut open: Vec<NodeId> = Vec::new();
        for (id, node) in self.nodes.iter().enumerate() {
            while let Some(parent) = open.last()
                && self.node(*parent).next <= id as NodeId
            {
                open.pop();
            }
            parents.push(open.last().copied().unwrap_or(NO_PARENT));
            if node.is_collection() {
                open.push(id as NodeId);
            }
        }
        parents
    }

    /// The end of a node's last written byte, children included.
    pub fn end_of(&self, id: NodeId) -> u32 {
        let own = self.node(id).span.end;
        match self.node(id).kind {
            Kind::Map { flow: false } | Kind::Seq { flow: false } => self
                .children(id)
                .last()
                .map_or(own, |child| self.end_of(child).max(own)),
            _ => own,
        }
    }

    /// Line and column of a byte offset, both from 1, the column in characters.
    pub fn place(&self, offset: u32) -> Place {
        place(self.text, offset as usize)
    }
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Line and column of a byte offset in `text`.
pub fn place(text: &str, offset: usize) -> Place {
    let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}
