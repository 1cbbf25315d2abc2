//! `unset`: takes a key or an item away, with its lines and its inline comment.

use super::ChangeError;
use super::layout::Layout;
use super::layout::line_end;
use super::layout::line_start;
use super::layout::next_line;
use super::plan;
use super::plan::Made;
use super::plan::Plan;
use super::plan::Spot;
use super::write::span;
use crate::document::path::TreePath;
use crate::document::splice::Edit;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// Takes the value at `path` out of a document of `text`; every other line stays.
///
/// Comments above the key stay, the one on its line goes. An emptied mapping becomes `{}`, an
/// emptied list `[]`.
///
/// # Errors
/// A text or path that is no good, an alias on the way, or an anchor in what would go that is used
/// elsewhere.
pub fn unset(text: &str, document: usize, path: &TreePath) -> Result<String, ChangeError> {
    let yaml = Yaml::parse(text)?;
    let node = match plan::locate(&yaml, document, path)? {
        Spot::Node(node) => node,
        _ => lookup::find(&yaml, document, path)?,
    };
    let layout = Layout::of(&yaml);
    let Some(parent) = layout.parent(node) else {
        return Err(ChangeError::Root);
    };
    let entry = Entry::of(&layout, parent, node);
    plan::refuse_lost_anchors(&yaml, entry.first, yaml.node(node).next)?;
    let plan = Plan {
        at: entry.first,
        removed: yaml.node(node).next - entry.first,
        made: Made::Nothing,
        restyled: entry.is_only(&layout).then_some(parent),
        document,
        offset: entry.start,
    };
    let ways = match (layout.is_block(parent), entry.is_only(&layout)) {
        (true, true) => vec![emptied(&layout, &entry)],
        (true, false) => lines(&layout, &entry),
        (false, true) => vec![emptied_flow(&layout, &entry)],
        (false, false) => vec![from_flow(&layout, &entry)],
    };
    plan.carry_out(&yaml, ways)
}

/// What is taken away: a key with its value, or an item.
struct Entry {
    parent: NodeId,
    /// The key, or the item.
    first: NodeId,
    /// The value, or the item.
    value: NodeId,
    /// The first byte: of the key, the `?` before it, the dash, or a flow item.
    start: usize,
    /// The end of the value.
    end: usize,
}

impl Entry {
    fn of(layout: &Layout<'_, '_>, parent: NodeId, value: NodeId) -> Self {
        let map = matches!(layout.yaml.node(parent).kind, Kind::Map { .. });
        let first = if map { value - 1 } else { value };
        let start = match layout.yaml.node(parent).kind {
            Kind::Map { .. } => layout.key_start(first),
            Kind::Seq { flow: false } => layout.introducer(value).map_or(0, |end| end - 1),
            _ => layout.yaml.node(value).start() as usize,
        };
        Self {
            parent,
            first,
            value,
            start,
            end: layout.end(value),
        }
    }

    fn is_first(&self) -> bool {
        self.first == self.parent + 1
    }

    fn is_last(&self, layout: &Layout<'_, '_>) -> bool {
        layout.yaml.node(self.value).next == layout.yaml.node(self.parent).next
    }

    fn is_only(&self, layout: &Layout<'_, '_>) -> bool {
        self.is_first() && self.is_last(layout)
    }

    /// Whether nothing but blanks stands before it on its line.
    fn starts_line(&self, text: &str) -> bool {
        text[line_start(text, self.start)..self.start]
            .trim()
            .is_empty()
    }
}

/// Takes the lines of one of several entries of a block away.
fn lines(layout: &Layout<'_, '_>, entry: &Entry) -> Vec<Vec<Edit>> {
    let text = layout.yaml.text;
    let tail = layout.value_tail(entry.value);
    let next = next_line(text, tail);
    let blank_below = below_blanks(text, next);
    if !entry.starts_line(text) {
        // Behind a dash: what follows moves up there.
        let token = text[blank_below..].trim_start_matches([' ', '\t']);
        return vec![vec![Edit::replace(
            span(entry.start, text.len() - token.len()),
            "",
        )]];
    }
    let start = line_start(text, entry.start);
    let mut ways = Vec::new();
    if next == tail && start > 0 {
        // No line break at the end of the text: there is none afterwards either.
        let above = text[..start].strip_suffix('\n').unwrap_or(&text[..start]);
        let above = above.strip_suffix('\r').unwrap_or(above);
        ways.push(vec![Edit::replace(span(above.len(), tail), "")]);
    }
    ways.push(vec![Edit::replace(span(start, next), "")]);
    // Blank lines below would become part of a block scalar above that keeps its line breaks.
    ways.push(vec![Edit::replace(span(start, blank_below), "")]);
    ways
}

/// The first line from `at` on that is not blank.
fn below_blanks(text: &str, mut at: usize) -> usize {
    while at < text.len() && text[at..line_end(text, at)].trim().is_empty() {
        at = next_line(text, line_end(text, at));
    }
    at
}

/// Takes the only entry of a block away: `{}` or `[]` stands there afterwards.
fn emptied(layout: &Layout<'_, '_>, entry: &Entry) -> Vec<Edit> {
    let text = layout.yaml.text;
    let empty = match layout.yaml.node(entry.parent).kind {
        Kind::Map { .. } => "{}",
        _ => "[]",
    };
    let tail = layout.value_tail(entry.value);
    let introducer = layout.introducer(entry.parent);
    let Some(introducer) = introducer.filter(|_| entry.starts_line(text)) else {
        return vec![Edit::replace(span(entry.start, tail), empty)];
    };
    let node = layout.yaml.node(entry.parent);
    let tag_end = node.tag().map_or(0, |(span, _)| span.end as usize);
    let anchor_end = node.anchor().map_or(0, |span| span.end as usize);
    let at = introducer.max(tag_end).max(anchor_end);
    let start = line_start(text, entry.start);
    let next = next_line(text, tail);
    let lines = if next == tail {
        let above = text[..start].strip_suffix('\n').unwrap_or(&text[..start]);
        span(above.strip_suffix('\r').unwrap_or(above).len(), tail)
    } else {
        span(start, next)
    };
    vec![
        Edit::insert(at as u32, format!(" {empty}")),
        Edit::replace(lines, ""),
    ]
}

/// Takes the only entry of a flow collection away; comments in it stay.
fn emptied_flow(layout: &Layout<'_, '_>, entry: &Entry) -> Vec<Edit> {
    let yaml = layout.yaml;
    let node = yaml.node(entry.parent);
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    if !node.span.of(yaml.text).starts_with(['{', '[']) {
        return vec![Edit::replace(span(start, end), "{}")];
    }
    let commented = yaml.comments.iter().any(|comment| {
        let at = comment.start as usize;
        start < at && at < end && !(entry.start..entry.end).contains(&at)
    });
    if commented {
        return from_flow(layout, entry);
    }
    vec![Edit::replace(span(start + 1, end - 1), "")]
}

/// Takes one entry of a flow collection away, and one comma.
fn from_flow(layout: &Layout<'_, '_>, entry: &Entry) -> Vec<Edit> {
    let text = layout.yaml.text;
    let comma_at = layout.skip(entry.end);
    let comma = (text.as_bytes().get(comma_at) == Some(&b',')).then_some(comma_at + 1);
    let end = comma.unwrap_or(entry.end);
    let before = comma_before(layout, entry);
    if entry.starts_line(text) && layout.ends_line(end) {
        let own = next_line(text, line_end(text, end));
        let mut edits = vec![Edit::replace(span(line_start(text, entry.start), own), "")];
        edits.extend(before.filter(|_| comma.is_none()).map(comma_removed));
        return edits;
    }
    if !entry.is_last(layout) {
        // Up to the next entry, if that is on the same line; a comment keeps a blank before it.
        let rest = text[end..].trim_start_matches([' ', '\t']);
        let blanks = text.len() - end - rest.len();
        let blanks = if rest.starts_with('#') {
            blanks.saturating_sub(1)
        } else {
            blanks
        };
        return vec![Edit::replace(span(entry.start, end + blanks), "")];
    }
    match (before, comma) {
        (Some(before), _) if text[before..entry.start].trim().is_empty() => {
            let start = if comma.is_some() { before } else { before - 1 };
            vec![Edit::replace(span(start, end), "")]
        }
        (before, comma) => {
            let mut edits = vec![Edit::replace(span(entry.start, end), "")];
            edits.extend(before.filter(|_| comma.is_none()).map(comma_removed));
            edits
        }
    }
}

fn comma_removed(end: usize) -> Edit {
    Edit::replace(span(end - 1, end), "")
}

/// The end of the comma before an entry of a flow collection.
fn comma_before(layout: &Layout<'_, '_>, entry: &Entry) -> Option<usize> {
    let yaml = layout.yaml;
    let before = yaml
        .children(entry.parent)
        .take_while(|child| *child < entry.first)
        .last()?;
    let at = layout.skip(layout.end(before));
    (yaml.text.as_bytes().get(at) == Some(&b',')).then_some(at + 1)
}
