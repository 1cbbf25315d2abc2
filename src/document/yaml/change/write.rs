//! Writing a value in another's place: comments and anchors around it stay.

use super::layout::Layout;
use super::layout::line_end;
use super::render::Spelled;
use crate::document::leaf::Span;
use crate::document::splice::Edit;
use crate::document::yaml::tree::NodeId;

/// What becomes of a node's tag when its value is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// It stays.
    Keep,
    /// It goes.
    Drop,
}

/// Where a value stands.
struct Site {
    /// End of the last token before it that stays: introducer, anchor, tag.
    kept: usize,
    /// Where it begins; where nothing is written, as `kept`.
    start: usize,
    end: usize,
    /// A dropped tag that an anchor follows, with the blanks between them.
    lead: Option<Span>,
}

impl Site {
    fn of(layout: &Layout<'_, '_>, id: NodeId, tag: Tag) -> Self {
        let node = layout.yaml.node(id);
        let blank = layout.is_blank(id);
        let start = layout.opening(id).unwrap_or(node.span.start as usize);
        let end = layout.end(id);
        let tag_span = node.tag().map(|(span, _)| *span);
        let anchor_end = node.anchor().map(|span| span.end as usize);
        let introducer = layout.introducer(id);
        let mut site = Self {
            kept: introducer
                .max(anchor_end)
                .unwrap_or(if blank { end } else { start }),
            start,
            end,
            lead: None,
        };
        match (tag_span, node.anchor()) {
            (None, _) => {}
            (Some(tag_span), _) if tag == Tag::Keep => {
                site.kept = introducer
                    .max(anchor_end)
                    .unwrap_or(0)
                    .max(tag_span.end as usize);
            }
            (Some(tag_span), Some(anchor)) if anchor.start > tag_span.start => {
                site.lead = Some(Span {
                    start: tag_span.start,
                    end: anchor.start,
                });
            }
            (Some(tag_span), _) => {
                site.start = tag_span.start as usize;
                if introducer.max(anchor_end).is_none() {
                    site.kept = site.start;
                }
                return site;
            }
        }
        if blank {
            site.start = site.kept;
            site.end = site.kept;
        }
        site
    }
}

/// The edits that put `new` in place of the node `id`.
///
/// A comment on its line stays on the first line; those inside a block collection go with it.
pub(crate) fn write(layout: &Layout<'_, '_>, id: NodeId, tag: Tag, new: &Spelled) -> Vec<Edit> {
    let site = Site::of(layout, id, tag);
    let text = layout.yaml.text;
    let mut edits = Vec::new();
    edits.extend(site.lead.map(|lead| Edit::replace(lead, "")));
    let below = |opening: usize| text[site.kept..opening.max(site.kept)].contains(['\n', '\r']);
    if layout.is_block(id) && layout.opening(id).is_some_and(below) {
        edits.extend(dropped_tag(layout, id, tag, site.kept));
        if !new.first.is_empty() {
            edits.push(Edit::insert(site.kept as u32, format!(" {}", new.first)));
        }
        let lines = span(line_end(text, site.kept), layout.tail(id));
        edits.push(Edit::replace(lines, new.rest.clone()));
        return edits;
    }
    if let Some((header_end, comment_end)) = header_comment(layout, id) {
        edits.push(first_line(layout, id, &site, header_end, new));
        edits.push(Edit::replace(span(comment_end, site.end), new.rest.clone()));
        return edits;
    }
    edits.push(first_line(layout, id, &site, site.end, new));
    if !new.rest.is_empty() {
        edits.push(Edit::insert(
            line_end(text, site.end) as u32,
            new.rest.clone(),
        ));
    }
    edits
}

/// A dropped tag on the line of the introducer, above a block collection.
fn dropped_tag(layout: &Layout<'_, '_>, id: NodeId, tag: Tag, kept: usize) -> Option<Edit> {
    let (found, _) = layout.yaml.node(id).tag()?;
    let trailing = tag == Tag::Drop && found.start as usize >= kept;
    trailing.then(|| Edit::replace(span(kept, found.end as usize), ""))
}

/// Replaces what stands between a site's start and `end` by the first line of `new`.
fn first_line(layout: &Layout<'_, '_>, id: NodeId, site: &Site, end: usize, new: &Spelled) -> Edit {
    let text = layout.yaml.text;
    if new.first.is_empty() {
        let before = text[..site.start].trim_end_matches([' ', '\t', '\n', '\r']);
        return Edit::replace(span(before.len().max(site.kept), end), "");
    }
    if site.start < end {
        return Edit::replace(span(site.start, end), new.first.clone());
    }
    let has_introducer = layout.introducer(id).is_some();
    let colon = if has_introducer { "" } else { ":" };
    Edit::insert(site.kept as u32, format!("{colon} {}", new.first))
}

/// The end of a block scalar's header and of the comment behind it.
fn header_comment(layout: &Layout<'_, '_>, id: NodeId) -> Option<(usize, usize)> {
    let yaml = layout.yaml;
    let node = yaml.node(id);
    node.style()?;
    let first = yaml
        .comments
        .partition_point(|comment| comment.start < node.span.start);
    let comment = yaml
        .comments
        .get(first)
        .filter(|comment| comment.start < node.span.end)?;
    let header = &yaml.text[node.span.start as usize..comment.start as usize];
    let header_end = node.span.start as usize + header.trim_end().len();
    Some((header_end, comment.end as usize))
}

/// A span of two offsets.
pub(super) fn span(start: usize, end: usize) -> Span {
    Span {
        start: start as u32,
        end: end.max(start) as u32,
    }
}
