//! Moves comments from nodes to containers: go-yaml's node tree, and SOPS's tree after it.

use super::Home;
use super::Place;
use super::ScanFault;
use super::events::Comments;
use super::events::Event;
use super::events::Events;
use super::events::What;
use super::gather::Piece;

/// The first turn of comments that do not come first in their place.
const LATER: u32 = 1 << 31;

/// A document, list or map that is being read.
enum Frame {
    Document {
        /// Becomes the comments of document and root together.
        comments: Comments,
        root: Option<Node>,
    },
    Sequence {
        node: Node,
    },
    Mapping {
        node: Node,
        flow: bool,
        /// The foot of the key whose value is awaited.
        key: Option<Vec<Piece>>,
        /// The foot of the last complete entry's key; the next key may take its place.
        last_foot: Vec<Piece>,
    },
}

/// A node and the comments that go-yaml gives it.
struct Node {
    comments: Comments,
    /// For a list or map: its number, and its entries so far.
    collection: Option<(u32, u32)>,
}

/// Reads all events and tells each comment's home.
pub(super) fn homes(mut events: Events<'_>) -> Result<Vec<Home>, ScanFault> {
    let mut tree = Tree {
        turn: LATER,
        ..Tree::default()
    };
    loop {
        let event = events.next()?;
        if event.what == What::StreamEnd {
            break;
        }
        tree.take(event).ok_or_else(|| events.fault())?;
    }
    let place = |number: usize| tree.places.get(number).copied().unwrap_or((Place::Lost, 0));
    let found = events.into_found().into_iter().enumerate();
    Ok(found
        .map(|(number, comment)| {
            let (at, turn) = place(number);
            Home { comment, at, turn }
        })
        .collect())
}

#[derive(Default)]
struct Tree {
    frames: Vec<Frame>,
    documents: u32,
    collections: u32,
    /// By comment number; those that are missing are lost.
    places: Vec<(Place, u32)>,
    /// The next comment's turn, and that of the next one that comes first in its place.
    turn: u32,
    first_turn: u32,
}

impl Tree {
    /// Takes one event; `None` if the event cannot stand here.
    fn take(&mut self, event: Event) -> Option<()> {
        let Event { what, comments } = event;
        match what {
            What::StreamStart | What::StreamEnd => {}
            What::DocumentStart => self.frames.push(Frame::Document {
                comments,
                root: None,
            }),
            What::DocumentEnd => self.end_document(&comments.foot)?,
            What::Leaf => self.end_node(Node {
                comments,
                collection: None,
            })?,
            What::SequenceStart => {
                let node = self.collection(comments);
                self.frames.push(Frame::Sequence { node });
            }
            What::BlockMappingStart | What::FlowMappingStart => {
                let node = self.collection(comments);
                let flow = what == What::FlowMappingStart;
                self.frames.push(Frame::Mapping {
                    node,
                    flow,
                    key: None,
                    last_foot: Vec::new(),
                });
            }
            What::SequenceEnd => {
                let Frame::Sequence { node } = self.frames.pop()? else {
                    return None;
                };
                self.end_node(node.ended_by(comments))?;
            }
            What::MappingEnd => self.end_mapping(comments)?,
        }
        Some(())
    }

    fn collection(&mut self, comments: Comments) -> Node {
        let number = self.collections;
        self.collections += 1;
        Node {
            comments,
            collection: Some((number, 0)),
        }
    }

    fn end_mapping(&mut self, comments: Comments) -> Option<()> {
        let Frame::Mapping {
            node,
            flow,
            mut last_foot,
            ..
        } = self.frames.pop()?
        else {
            return None;
        };
        let mut node = node.ended_by(comments);
        let (_, entries) = node.collection?;
        if !flow && !node.comments.foot.is_empty() && entries > 0 {
            last_foot = std::mem::take(&mut node.comments.foot);
        }
        self.place(&last_foot, node.behind()?);
        self.end_node(node)
    }

    /// Gives a complete node to the collection or document that it stands in.
    fn end_node(&mut self, node: Node) -> Option<()> {
        match self.frames.pop()? {
            Frame::Document {
                comments,
                root: None,
            } => {
                self.frames.push(Frame::Document {
                    comments,
                    root: Some(node),
                });
            }
            Frame::Sequence { node: mut list } => {
                self.place_before(&node.comments, list.behind()?);
                list.count_entry();
                self.place(&node.comments.foot, list.behind()?);
                self.frames.push(Frame::Sequence { node: list });
            }
            Frame::Mapping {
                node: map,
                flow,
                key: None,
                last_foot,
            } => {
                let (foot, last_foot) = self.end_key(node.comments, &map, flow, last_foot)?;
                self.frames.push(Frame::Mapping {
                    node: map,
                    flow,
                    key: Some(foot),
                    last_foot,
                });
            }
            Frame::Mapping {
                node: mut map,
                flow,
                key: Some(foot),
                ..
            } => {
                let last_foot = self.end_value(node, &mut map, foot)?;
                self.frames.push(Frame::Mapping {
                    node: map,
                    flow,
                    key: None,
                    last_foot,
                });
            }
            Frame::Document { .. } => return None,
        }
        Some(())
    }

    /// Places a key's head and line, and the foot of the entry before it; gives the foot of the
    /// key, which waits for the value, and that of the entry before, which is done with.
    fn end_key(
        &mut self,
        mut key: Comments,
        map: &Node,
        flow: bool,
        mut last_foot: Vec<Piece>,
    ) -> Option<(Vec<Piece>, Vec<Piece>)> {
        let (_, entries) = map.collection?;
        if !flow && !key.foot.is_empty() && entries > 0 {
            // It was dedented: the foot of what stands before the key.
            last_foot = std::mem::take(&mut key.foot);
        }
        self.place(&last_foot, map.behind()?);
        self.place_before(&key, map.behind()?);
        Some((key.foot, Vec::new()))
    }

    /// Places a value's comments and counts the entry; gives the foot of the entry's key.
    fn end_value(
        &mut self,
        mut value: Node,
        map: &mut Node,
        mut key_foot: Vec<Piece>,
    ) -> Option<Vec<Piece>> {
        if key_foot.is_empty() {
            key_foot = std::mem::take(&mut value.comments.foot);
        }
        let before = map.behind()?;
        map.count_entry();
        if value.collection.is_some() {
            self.place_first(&value.comments, value.start()?);
            self.place(&value.comments.foot, value.behind()?);
        } else {
            self.place_before(&value.comments, before);
            self.place(&value.comments.foot, map.behind()?);
        }
        Some(key_foot)
    }

    fn end_document(&mut self, foot: &[Piece]) -> Option<()> {
        let Frame::Document {
            comments,
            root: Some(root),
        } = self.frames.pop()?
        else {
            return None;
        };
        let branch = Place::Document {
            index: self.documents,
        };
        self.documents += 1;
        let start = root.start().unwrap_or(branch);
        self.place_first(&comments, start);
        self.place_first(&root.comments, start);
        // SOPS leaves a root that is null before it comes to the root's foot.
        if let Some(end) = root.behind() {
            self.place(&root.comments.foot, end);
        }
        self.place(foot, root.behind().unwrap_or(branch));
        Some(())
    }

    fn place_before(&mut self, comments: &Comments, at: Place) {
        self.place(&comments.head, at);
        self.place(&comments.line, at);
    }

    /// Places comments before all that were placed there earlier: a container's own comments are
    /// known only when it is complete, and SOPS puts them first.
    fn place_first(&mut self, comments: &Comments, at: Place) {
        let turn = std::mem::replace(&mut self.turn, self.first_turn);
        self.place_before(comments, at);
        self.first_turn = std::mem::replace(&mut self.turn, turn);
    }

    fn place(&mut self, text: &[Piece], at: Place) {
        for piece in text {
            if let Piece::Line(number) = piece {
                let number = *number as usize;
                if self.places.len() <= number {
                    self.places.resize(number + 1, (Place::Lost, 0));
                }
                self.places[number] = (at, self.turn);
                self.turn += 1;
            }
        }
    }
}

impl Node {
    /// The node with line and foot of the event that ends it; those of its start are lost.
    fn ended_by(mut self, end: Comments) -> Self {
        self.comments.line = end.line;
        self.comments.foot = end.foot;
        self
    }

    fn count_entry(&mut self) {
        if let Some((_, entries)) = &mut self.collection {
            *entries += 1;
        }
    }

    /// Before the first entry of this collection.
    fn start(&self) -> Option<Place> {
        self.collection.map(|(collection, _)| Place::In {
            collection,
            before: 0,
        })
    }

    /// Behind the entries that this collection has so far.
    fn behind(&self) -> Option<Place> {
        self.collection
            .map(|(collection, before)| Place::In { collection, before })
    }
}
