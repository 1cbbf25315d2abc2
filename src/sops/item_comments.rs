//! Comments of lists, which SOPS writes as items, as comments again.

use super::block;
use super::spelled;
use super::spelled::Places;
use crate::document::leaf::Span;
use crate::document::splice::Edit;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// An item that is a comment.
pub(super) struct Item<'c> {
    /// Its node.
    pub(super) id: NodeId,
    /// The comment's text, without `#`.
    pub(super) text: &'c str,
}

/// Turns the items, given in the order of the text, into comments.
pub(super) fn edits(yaml: &Yaml<'_>, places: &Places<'_, '_>, items: &[Item<'_>]) -> Vec<Edit> {
    let mut edits = Vec::with_capacity(items.len());
    let mut run = 0;
    for (number, item) in items.iter().enumerate() {
        let list = places.parent(item.id);
        let starts = number == 0 || places.parent(items[number - 1].id) != list;
        run = if starts { 1 } else { run + 1 };
        let node = yaml.node(item.id);
        let start = node.start() as usize;
        let start = spelled::dash_before(yaml.text, start).unwrap_or(start);
        let mut text = format!("#{}", item.text.replace(['\n', '\r'], "\n#"));
        let last = list.is_some_and(|list| node.next == yaml.node(list).next);
        if let (Some(list), true) = (list, last)
            && yaml.children(list).count() == run
        {
            // Nothing but comments: the list itself would be gone.
            let column = start - block::line_start(yaml.text, start);
            text.push_str(block::line_break(yaml.text));
            text.push_str(&" ".repeat(column));
            text.push_str("[]");
        }
        let span = Span {
            start: start as u32,
            end: node.span.end,
        };
        edits.push(Edit::replace(span, text));
    }
    edits
}
