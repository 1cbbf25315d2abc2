//! The walk: every leaf and comment of a YAML text in SOPS's order, with the path that
//! authenticates it and the answer whether the selector picks it.
//!
//! Aliases are walked as what they stand for, as SOPS expands them; comments come where go-yaml
//! attaches them. Everything that must agree (encryption, decryption, MAC, seal) walks here.

use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::yaml::resolve::TypeError;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::Node;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use crate::sops::selection::Selection;

mod comments;

use comments::Comments;

/// The metadata key at a document's root, which is no content.
pub const METADATA_KEY: &str = "sops";

/// Values, collections and comments that aliases may add: this many, and ten times the nodes of
/// the text.
const MAX_ALIASED: usize = 200_000;
/// What aliases may add, as a multiple of the text: of its nodes, and of its bytes.
const MAX_GROWTH: usize = 10;

/// A step of the walk.
pub enum Step<'a, 't> {
    /// A document begins; its number from 0.
    StartDocument(usize),
    /// A mapping begins.
    StartMap,
    /// A mapping ends.
    EndMap,
    /// A sequence begins.
    StartSeq,
    /// A sequence ends.
    EndSeq,
    /// The key of the entry that follows.
    Key(&'a str),
    /// A scalar, null included.
    Leaf(Leaf<'a, 't>),
    /// A comment line.
    Comment(Comment<'a>),
}

/// A scalar where SOPS sees it.
pub struct Leaf<'a, 't> {
    /// The node, which may stand elsewhere if it is reached through an alias.
    pub id: NodeId,
    /// The same.
    pub node: &'a Node<'t>,
    /// The alias token through which it is reached, the outermost if there are several.
    pub via: Option<NodeId>,
    /// The document's number.
    pub document: usize,
    /// `a:b:`, SOPS's authenticated path: the keys, each with a colon.
    pub aad: &'a str,
    /// The path unambiguously: lengths and keys, with a mark for every list.
    pub trail: &'a str,
    /// The selector picks it.
    pub selected: bool,
    /// It stands in flow style (reached through an alias: the alias token does).
    pub flow: bool,
    /// Its typed value.
    pub value: Value<'a>,
}

/// A comment line where SOPS sees it.
pub struct Comment<'a> {
    /// From `#` to before the line break.
    pub span: Span,
    /// The document's number.
    pub document: usize,
    /// The path of the mapping or list it is attached to.
    pub aad: &'a str,
    /// The selector picks it.
    pub selected: bool,
    /// It is attached to a list.
    pub in_list: bool,
    /// Seen once more through an alias; it stands elsewhere.
    pub via: Option<NodeId>,
}

/// Why a walk stops.
#[derive(Debug, thiserror::Error, PartialEq)]
#[error("{at}: {fault}")]
pub struct WalkError {
    /// Where.
    pub at: Place,
    /// What.
    pub fault: WalkFault,
}

/// What stops a walk.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum WalkFault {
    /// A scalar that SOPS cannot hold.
    #[error(transparent)]
    Type(#[from] TypeError),
    /// Aliases that unfold too far.
    #[error("aliases unfold to too many values here")]
    AliasBomb,
    /// Comments that cannot be placed.
    #[error("the text from here on cannot be read as SOPS reads it, so its comments have no place")]
    Comments,
}

/// What may be walked: a text, its selector, and where its comments belong.
pub struct Walk<'y, 't> {
    yaml: &'y Yaml<'t>,
    selection: &'y Selection,
    comments: Comments,
}

impl<'y, 't> Walk<'y, 't> {
    /// A walk without comments.
    pub fn values(yaml: &'y Yaml<'t>, selection: &'y Selection) -> Self {
        Self {
            yaml,
            selection,
            comments: Comments::default(),
        }
    }

    /// A walk with comments, placed as go-yaml places them when it loads this very text.
    ///
    /// # Errors
    /// If the comments cannot be placed.
    pub fn with_comments(yaml: &'y Yaml<'t>, selection: &'y Selection) -> Result<Self, WalkError> {
        let comments = Comments::place(yaml)?;
        Ok(Self {
            yaml,
            selection,
            comments,
        })
    }

    /// Walks all documents.
    ///
    /// # Errors
    /// What `visit` says, a scalar that SOPS cannot hold, or aliases that unfold too far.
    pub fn run<E: From<WalkError>>(
        &self,
        visit: &mut dyn FnMut(Step<'_, 't>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut run = Run {
            walk: self,
            visit,
            here: Here::default(),
            aliased: 0,
            aliased_bytes: 0,
        };
        for document in 0..self.yaml.documents.len() {
            run.document(document)?;
        }
        Ok(())
    }
}

/// Where the walk is.
#[derive(Default)]
struct Here {
    document: usize,
    aad: String,
    trail: String,
    key_matched: bool,
    via: Option<NodeId>,
    flow: bool,
    /// For every enclosing collection: a comment in force matches.
    comments: Vec<bool>,
}

struct Run<'r, 'y, 't, E> {
    walk: &'r Walk<'y, 't>,
    visit: &'r mut dyn FnMut(Step<'_, 't>) -> Result<(), E>,
    here: Here,
    aliased: usize,
    aliased_bytes: usize,
}

impl<'t, E: From<WalkError>> Run<'_, '_, 't, E> {
    fn document(&mut self, index: usize) -> Result<(), E> {
        self.here = Here {
            document: index,
            ..Here::default()
        };
        (self.visit)(Step::StartDocument(index))?;
        self.here.comments.push(false);
        for span in self.walk.comments.at_root(index) {
            self.comment(span, false, false)?;
        }
        self.here.comments.pop();
        match self.walk.yaml.documents[index].root {
            Some(root) => self.node(root, true),
            None => {
                (self.visit)(Step::StartMap)?;
                (self.visit)(Step::EndMap)
            }
        }
    }

    fn node(&mut self, id: NodeId, root: bool) -> Result<(), E> {
        let yaml = self.walk.yaml;
        self.count_aliased(yaml.node(id).text.len())?;
        match yaml.node(id).kind {
            Kind::Scalar(_) => self.leaf(id),
            Kind::Alias(target) => {
                let outer = self.here.via;
                self.here.via = outer.or(Some(id));
                self.node(target, false)?;
                self.here.via = outer;
                Ok(())
            }
            Kind::Map { flow } => self.collection(flow, |run| run.map(id, root)),
            Kind::Seq { flow } => self.collection(flow, |run| run.seq(id)),
        }
    }

    /// Counts what is seen through an alias, up to a bound.
    fn count_aliased(&mut self, bytes: usize) -> Result<(), E> {
        let yaml = self.walk.yaml;
        let Some(via) = self.here.via else {
            return Ok(());
        };
        self.aliased += 1;
        self.aliased_bytes += bytes;
        let few = self.aliased <= MAX_ALIASED.min(yaml.nodes.len().max(100) * MAX_GROWTH);
        if few && self.aliased_bytes <= yaml.text.len().max(1 << 16) * MAX_GROWTH {
            return Ok(());
        }
        Err(WalkError {
            at: yaml.place(yaml.node(via).start()),
            fault: WalkFault::AliasBomb,
        }
        .into())
    }

    fn collection(
        &mut self,
        flow: bool,
        inside: impl FnOnce(&mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        let outer_flow = self.here.flow;
        self.here.flow |= flow && self.here.via.is_none();
        self.here.comments.push(false);
        inside(self)?;
        self.here.comments.pop();
        self.here.flow = outer_flow;
        Ok(())
    }

    fn map(&mut self, id: NodeId, root: bool) -> Result<(), E> {
        (self.visit)(Step::StartMap)?;
        let yaml = self.walk.yaml;
        let (aad, trail) = (self.here.aad.len(), self.here.trail.len());
        let matched = self.here.key_matched;
        let mut count = 0;
        for (key, value) in yaml.entries(id) {
            self.comments_before(id, count)?;
            count += 1;
            let key = yaml.node(key).text.as_ref();
            if root && key == METADATA_KEY {
                continue;
            }
            self.here.aad.push_str(key);
            self.here.aad.push(':');
            self.here.trail.push_str(&key.len().to_string());
            self.here.trail.push(':');
            self.here.trail.push_str(key);
            self.here.key_matched = matched || self.walk.selection.key_matches(key);
            (self.visit)(Step::Key(key))?;
            self.node(value, false)?;
            self.here.aad.truncate(aad);
            self.here.trail.truncate(trail);
            self.here.key_matched = matched;
            self.forget_comments();
        }
        self.comments_before(id, count)?;
        (self.visit)(Step::EndMap)
    }

    fn seq(&mut self, id: NodeId) -> Result<(), E> {
        (self.visit)(Step::StartSeq)?;
        let yaml = self.walk.yaml;
        let trail = self.here.trail.len();
        self.here.trail.push('[');
        let mut count = 0;
        for item in yaml.children(id) {
            self.comments_before(id, count)?;
            count += 1;
            self.node(item, false)?;
            self.forget_comments();
        }
        self.comments_before(id, count)?;
        self.here.trail.truncate(trail);
        (self.visit)(Step::EndSeq)
    }

    fn comments_before(&mut self, collection: NodeId, entry: u32) -> Result<(), E> {
        if self.walk.comments.none_in_collections() {
            return Ok(());
        }
        let walk = self.walk;
        let in_list = matches!(walk.yaml.node(collection).kind, Kind::Seq { .. });
        walk.comments
            .before(collection, entry)
            .try_for_each(|placed| self.comment(placed.span, in_list, placed.lost))
    }

    fn forget_comments(&mut self) {
        if let Some(in_force) = self.here.comments.last_mut() {
            *in_force = false;
        }
    }

    fn comment(&mut self, span: Span, in_list: bool, lost: bool) -> Result<(), E> {
        self.count_aliased((span.end - span.start) as usize)?;
        let selection = self.walk.selection;
        let text = &span.of(self.walk.yaml.text)[1..];
        let earlier = self.here.comments.contains(&true);
        let own = selection.uses_comments() && selection.comment_matches(text);
        let counts = own && selection.comment_rules_itself();
        let selected = selection.encrypts(self.here.key_matched, earlier || counts);
        if let Some(in_force) = self.here.comments.last_mut() {
            *in_force |= own && !lost;
        }
        let aad = if self.here.aad.is_empty() {
            ":"
        } else {
            &self.here.aad
        };
        (self.visit)(Step::Comment(Comment {
            span,
            document: self.here.document,
            aad,
            selected,
            in_list,
            via: self.here.via,
        }))
    }

    fn leaf(&mut self, id: NodeId) -> Result<(), E> {
        let yaml = self.walk.yaml;
        let node = yaml.node(id);
        let place = || {
            yaml.place(
                self.here
                    .via
                    .map_or(node.start(), |via| yaml.node(via).start()),
            )
        };
        let value = node.value().map_err(|fault| WalkError {
            at: place(),
            fault: fault.into(),
        })?;
        let selection = self.walk.selection;
        let comment_in_force = self.here.comments.contains(&true);
        (self.visit)(Step::Leaf(Leaf {
            id,
            node,
            via: self.here.via,
            document: self.here.document,
            aad: &self.here.aad,
            trail: &self.here.trail,
            selected: selection.encrypts(self.here.key_matched, comment_in_force),
            flow: self.here.flow,
            value,
        }))
    }
}
