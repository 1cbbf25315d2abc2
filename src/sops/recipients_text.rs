//! Other recipients for a sealed file whose data key, values and MAC stay as they are.

use super::block;
use super::keys::KeyGroup;
use super::metadata::Metadata;
use super::metadata::NOTE_VERSION;
use super::metadata::Note;
use super::metadata_text;
use super::opened::Opened;
use super::seal;
use crate::document::splice::Edit;
use crate::document::splice::splice;

/// The text with other key groups. The MAC line is kept to the letter, and with it the seal.
pub fn with_groups(opened: &Opened<'_>, groups: Vec<KeyGroup>, threshold: Option<u32>) -> String {
    let yaml = &opened.yaml;
    let note = Note {
        recipients: Some(seal::recipients_tag(&opened.data_key, &groups)),
        ..opened.metadata.note.clone().unwrap_or_else(|| Note {
            version: NOTE_VERSION.into(),
            ..Note::default()
        })
    };
    let mut metadata = Metadata {
        groups,
        shamir_threshold: threshold,
        note: Some(note),
        ..opened.metadata.clone()
    };
    let mut edits = Vec::new();
    for index in 0..yaml.documents.len() {
        if index > 0 {
            metadata.note = None;
        }
        let Some(span) = block::text_span(yaml, index) else {
            continue;
        };
        let layout = block::layout(yaml, index);
        let text = metadata_text::write(&metadata, layout);
        let column = if layout.flow { 0 } else { layout.column };
        edits.push(Edit::replace(span, &text[column..]));
    }
    splice(yaml.text, edits)
}
