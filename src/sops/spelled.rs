//! How a sealed scalar will be spelled when it is opened, and how it was spelled before.

use crate::document::leaf::Span;
use crate::document::leaf::Style;
use crate::document::leaf::Value;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::Node;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use std::borrow::Cow;

use super::block;

/// Separates a tag that stood before an anchor from the scalar behind the anchor; no YAML text
/// holds it.
const LEAD: char = '\0';

const CORE: &str = "tag:yaml.org,2002:";

/// The places of a sealed text in which scalars are spelled.
pub struct Places<'y, 't> {
    yaml: &'y Yaml<'t>,
    parents: Vec<NodeId>,
    step: usize,
    line_break: &'static str,
}

impl<'y, 't> Places<'y, 't> {
    /// Looks at a text: who contains whom, and how far it indents.
    pub fn new(yaml: &'y Yaml<'t>) -> Self {
        Self {
            yaml,
            step: indent_step(yaml),
            parents: yaml.parents(),
            line_break: block::line_break(yaml.text),
        }
    }

    /// The collection that holds a node.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        Some(self.parents[id as usize]).filter(|parent| *parent != NO_PARENT)
    }

    /// Where the scalar `id` is spelled; the columns count only for text of several lines.
    pub fn setting(&self, id: NodeId, value: &Value<'_>) -> Setting<'static> {
        let quoted = matches!(
            self.yaml.node(id).style(),
            Some(Style::Double | Style::Single)
        );
        let mut setting = Setting {
            flow: false,
            quoted,
            indent: 0,
            step: 0,
            line_break: self.line_break,
        };
        let Some(parent) = self.parent(id) else {
            return setting;
        };
        if self.in_flow(id) {
            setting.flow = true;
            setting.quoted = self.key_is_quoted(parent, id);
            return setting;
        }
        if matches!(value, Value::Str(bytes) if bytes.contains(&b'\n')) {
            let own = self.column(parent);
            setting.indent = (own + self.step) / self.step * self.step;
            setting.step = setting.indent - own;
        }
        setting
    }

    /// In flow style envelopes are always quoted; values are taken to be quoted like their keys.
    fn key_is_quoted(&self, parent: NodeId, id: NodeId) -> bool {
        id > parent + 1
            && matches!(self.yaml.node(parent).kind, Kind::Map { .. })
            && matches!(
                self.yaml.node(id - 1).style(),
                Some(Style::Double | Style::Single)
            )
    }

    /// Whether a node stands in flow style.
    pub fn in_flow(&self, id: NodeId) -> bool {
        self.parent(id).is_some_and(|parent| {
            let kind = self.yaml.node(parent).kind;
            matches!(kind, Kind::Map { flow: true } | Kind::Seq { flow: true })
        })
    }

    /// The column of a block collection: of its keys, or of its dashes.
    fn column(&self, collection: NodeId) -> usize {
        let yaml = self.yaml;
        let start = yaml.node(collection).span.start as usize;
        let at = match yaml.node(collection).kind {
            Kind::Seq { .. } => self.first_dash(collection).unwrap_or(start),
            _ => start,
        };
        at - block::line_start(yaml.text, at)
    }

    /// The first dash of a block sequence below a key, where the parser starts it behind the dash
    /// as it does without indentation.
    ///
    /// Comments between are passed over: what they say must not matter, as it will be sealed.
    fn first_dash(&self, sequence: NodeId) -> Option<usize> {
        let yaml = self.yaml;
        let parent = self.parent(sequence)?;
        if !matches!(yaml.node(parent).kind, Kind::Map { .. }) {
            return None;
        }
        let mut end = yaml.node(sequence).span.start as usize;
        loop {
            end = yaml.text[..end]
                .trim_end_matches([' ', '\t', '\n', '\r'])
                .len();
            let behind = yaml
                .comments
                .partition_point(|span| (span.start as usize) < end);
            match yaml.comments[..behind].last() {
                Some(comment) if comment.end as usize >= end => end = comment.start as usize,
                _ => break,
            }
        }
        let before = yaml.text[..end].strip_suffix('-')?;
        let is_dash = before.is_empty() || before.ends_with([' ', '\t', '\n', '\r']);
        is_dash.then_some(before.len())
    }
}

/// The dash of a block sequence's item whose content starts at `start`.
pub fn dash_before(text: &str, start: usize) -> Option<usize> {
    let before = text[..start].trim_end_matches([' ', '\t', '\n', '\r']);
    before.ends_with('-').then(|| before.len() - 1)
}

/// The step by which a text indents nested mappings; four, as SOPS, where none are nested.
fn indent_step(yaml: &Yaml<'_>) -> usize {
    let column = |id: NodeId| {
        let start = yaml.node(id).span.start as usize;
        start - block::line_start(yaml.text, start)
    };
    let block_map = |id: NodeId| yaml.node(id).kind == Kind::Map { flow: false };
    let blocks: Vec<NodeId> = (0..yaml.documents.len())
        .filter_map(|index| block::entry(yaml, index))
        .map(|(_, block)| block)
        .collect();
    let mut outer = 0;
    while (outer as usize) < yaml.nodes.len() {
        if blocks.binary_search(&outer).is_ok() {
            outer = yaml.node(outer).next;
            continue;
        }
        if block_map(outer) {
            let inner = yaml.entries(outer).map(|(_, value)| value);
            let nested = inner.filter(|id| block_map(*id) && blocks.binary_search(id).is_err());
            let steps = nested.map(|id| column(id).saturating_sub(column(outer)));
            if let Some(step) = steps.into_iter().find(|step| (1..=9).contains(step)) {
                return step;
            }
        }
        outer += 1;
    }
    4
}

/// The spans that an envelope takes the place of.
pub struct Extent {
    /// A tag before an anchor, with the blanks behind it: removed.
    pub lead: Option<Span>,
    /// Where the envelope goes.
    pub core: Span,
    /// The body of a block scalar whose header has a comment: removed.
    pub tail: Option<Span>,
}

/// What an envelope replaces in place of the scalar `id`.
pub fn extent(yaml: &Yaml<'_>, id: NodeId) -> Extent {
    let node = yaml.node(id);
    let mut extent = Extent {
        lead: None,
        core: node.span,
        tail: None,
    };
    if let Some(tag) = core_tag(node) {
        match node.anchor().filter(|anchor| anchor.start > tag.start) {
            Some(anchor) => {
                extent.lead = Some(Span {
                    start: tag.start,
                    end: anchor.start,
                });
            }
            None => extent.core.start = tag.start,
        }
    }
    let block = matches!(node.style(), Some(Style::Literal | Style::Folded));
    let first = yaml
        .comments
        .partition_point(|span| span.start < node.span.start);
    let comment = yaml
        .comments
        .get(first)
        .filter(|span| span.start < node.span.end);
    if let (true, Some(comment)) = (block, comment) {
        let header = &yaml.text[node.span.start as usize..comment.start as usize];
        extent.core.end = node.span.start + header.trim_end().len() as u32;
        extent.tail = Some(Span {
            start: comment.end,
            end: node.span.end.max(comment.end),
        });
    }
    extent
}

/// A tag that would spoil an envelope: of the core schema, other than `!!str`.
fn core_tag(node: &Node<'_>) -> Option<Span> {
    let (span, name) = node.tag()?;
    let kind = name.strip_prefix(CORE)?;
    (kind != "str").then_some(*span)
}

/// The original spelling of a scalar, as [`pieces`] takes it apart again.
pub fn original<'t>(yaml: &Yaml<'t>, id: NodeId) -> Cow<'t, str> {
    let extent = extent(yaml, id);
    if extent.lead.is_none() && extent.tail.is_none() {
        return Cow::Borrowed(extent.core.of(yaml.text));
    }
    let mut text = String::new();
    if let Some(lead) = extent.lead {
        text.push_str(lead.of(yaml.text));
        text.push(LEAD);
    }
    text.push_str(extent.core.of(yaml.text));
    if let Some(tail) = extent.tail {
        text.push_str(tail.of(yaml.text));
    }
    Cow::Owned(text)
}

/// A spelling taken apart: lead, core, and the body that goes behind a comment on its line.
pub fn pieces(spelling: &str, comment_follows: bool) -> (Option<&str>, &str, &str) {
    let (lead, rest) = match spelling.split_once(LEAD) {
        Some((lead, rest)) => (Some(lead), rest),
        None => (None, spelling),
    };
    let block = rest.trim_start_matches(|c| c != '|' && c != '>');
    let is_block = !block.is_empty() && !rest.starts_with(['"', '\'']);
    match rest.find(['\n', '\r']) {
        Some(at) if comment_follows && is_block => (lead, &rest[..at], &rest[at..]),
        _ => (lead, rest, ""),
    }
}

/// The canonical spelling of a value, and what notes of other spellings are made from.
pub fn canonical(
    places: &Places<'_, '_>,
    id: NodeId,
    value: &Value<'_>,
) -> super::spelling::Owned<'static> {
    let setting = places.setting(id, value);
    super::spelling::Owned {
        text: emit::spell(value, setting),
        value: string_of(value).map(str::to_owned),
        setting,
    }
}

/// The text of a value that is a string.
pub fn string_of<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match value {
        Value::Str(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}
