//! The skeleton of a sealed text: every selected scalar sealed, comments still readable, and a
//! stand-in for each `sops:` block.

use super::Fresh;
use crate::document::leaf::Style;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::sops::aliases;
use crate::sops::block;
use crate::sops::leaves::PlainLeaves;
use crate::sops::spelled;
use crate::sops::spelled::Places;
use crate::sops::walk::METADATA_KEY;

/// Builds the skeleton of `plain`: `block` gives what stands for the block of each document, and
/// `comments` are edits of comments.
pub(super) fn build(
    plain: &Yaml<'_>,
    leaves: &PlainLeaves,
    envelopes: Vec<Fresh>,
    comments: Vec<Edit>,
    block: impl Fn(usize, block::Layout) -> String,
) -> String {
    let places = Places::new(plain);
    let mut edits = aliases::copies(plain, &places, leaves, &envelopes);
    edits.extend(comments);
    for envelope in envelopes {
        let leaf = &leaves.list[envelope.leaf];
        if leaf.via.is_none() {
            seal_scalar(plain, &places, leaf.id, envelope.text, &mut edits);
        }
    }
    for (index, document) in plain.documents.iter().enumerate() {
        if let Some(null) = document.null {
            edits.push(Edit::remove(null.start, null.end));
        }
        let block = block(index, block::layout(plain, index));
        edits.push(block::insertion(plain, index, &block));
    }
    splice(plain.text, edits)
}

/// What stands for a `sops:` block until its MAC is known: a mapping like it, so that comments
/// are attached as they will be.
pub(super) fn stand_in(_: usize, layout: block::Layout) -> String {
    let column = " ".repeat(layout.column);
    match layout.flow {
        true => format!("\"{METADATA_KEY}\": {{\"mac\": 0}}"),
        false => format!(
            "{column}{METADATA_KEY}:{}{column}    mac: 0",
            layout.line_break
        ),
    }
}

/// Puts an envelope in place of a scalar.
fn seal_scalar(
    plain: &Yaml<'_>,
    places: &Places<'_, '_>,
    id: NodeId,
    envelope: String,
    edits: &mut Vec<Edit>,
) {
    let extent = spelled::extent(plain, id);
    if let Some(lead) = extent.lead {
        edits.push(Edit::remove(lead.start, lead.end));
    }
    if let Some(tail) = extent.tail {
        edits.push(Edit::remove(tail.start, tail.end));
    }
    let quoted =
        matches!(plain.node(id).style(), Some(Style::Single | Style::Double)) || places.in_flow(id);
    let text = if quoted {
        format!("\"{envelope}\"")
    } else {
        envelope
    };
    edits.push(Edit::replace(extent.core, text));
}
