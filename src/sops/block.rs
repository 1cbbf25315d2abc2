//! Where the `sops:` block stands in a document: the last key of the root mapping, behind the
//! last content and its comments; inside the braces of a flow root.

use super::walk::METADATA_KEY;
use crate::document::leaf::Span;
use crate::document::splice::Edit;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// How a document's block is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// In the braces of a flow root, as one line of JSON.
    pub flow: bool,
    /// The column of the root mapping's keys.
    pub column: usize,
    /// `"\n"` or `"\r\n"`, as the text has it.
    pub line_break: &'static str,
}

/// The line break that a text uses: that of its first line.
pub fn line_break(text: &str) -> &'static str {
    match text.find(['\n', '\r']) {
        Some(at) if text[at..].starts_with("\r\n") => "\r\n",
        Some(at) if text[at..].starts_with('\r') => "\r",
        _ => "\n",
    }
}

/// The layout of the block in document `index`.
pub fn layout(yaml: &Yaml<'_>, index: usize) -> Layout {
    let root = yaml.documents[index].root;
    Layout {
        flow: root.is_some_and(|root| yaml.node(root).kind == Kind::Map { flow: true }),
        column: root.map_or(0, |root| indentation(yaml.text, yaml.node(root).span.start)),
        line_break: line_break(yaml.text),
    }
}

/// The leading spaces of the line that holds `offset`.
pub fn indentation(text: &str, offset: u32) -> usize {
    let start = line_start(text, offset as usize);
    let line = text[start..].trim_start_matches('\u{FEFF}');
    line.len() - line.trim_start_matches(' ').len()
}

/// Where the line that holds `offset` starts.
pub fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind(['\n', '\r']).map_or(0, |at| at + 1)
}

/// Puts `block` into document `index`: `sops: …` without a final line break, or in a flow root
/// `"sops": {…}`.
pub fn insertion(yaml: &Yaml<'_>, index: usize, block: &str) -> Edit {
    let document = &yaml.documents[index];
    if let Some(root) = document.root
        && yaml.node(root).kind == (Kind::Map { flow: true })
    {
        return flow_insertion(yaml, root, block);
    }
    let breaks = line_break(yaml.text);
    let before = &yaml.text[..document.end as usize];
    let at_end = document.end as usize == yaml.text.len();
    let ends_line = before.ends_with(['\n', '\r']);
    let text = match (before.is_empty() || before == "\u{FEFF}", ends_line) {
        (true, _) if at_end => block.to_owned(),
        (false, false) => format!("{breaks}{block}"),
        _ => format!("{block}{breaks}"),
    };
    Edit::insert(document.end, text)
}

/// Behind the last value or its comma; where comments follow these, right before the brace, so
/// that no comment comes to stand behind the block.
fn flow_insertion(yaml: &Yaml<'_>, root: NodeId, block: &str) -> Edit {
    let brace = yaml.node(root).span.end - 1;
    let last = yaml.children(root).last();
    let content_end = last.map_or(yaml.node(root).span.start + 1, |last| yaml.end_of(last));
    let comma = last.and_then(|_| comma_after(yaml, content_end));
    let end = comma.map_or(content_end, |comma| comma + 1);
    let first = yaml
        .comments
        .partition_point(|span| span.start < content_end);
    let commented = yaml
        .comments
        .get(first)
        .is_some_and(|span| span.start < brace);
    let at = if commented { brace } else { end };
    let text = match (last, comma) {
        (None, _) => block.to_owned(),
        (_, Some(_)) => format!(" {block},"),
        (_, None) => format!(", {block}"),
    };
    Edit::insert(at, text)
}

/// The comma behind `offset` inside flow style, before anything else but blanks and comments.
fn comma_after(yaml: &Yaml<'_>, offset: u32) -> Option<u32> {
    let bytes = yaml.text.as_bytes();
    let mut at = offset as usize;
    let first = yaml.comments.partition_point(|span| span.start < offset);
    let mut comments = yaml.comments[first..].iter().peekable();
    while let Some(byte) = bytes.get(at) {
        match byte {
            b',' => return Some(at as u32),
            b' ' | b'\t' | b'\n' | b'\r' => at += 1,
            b'#' => at = comments.next_if(|span| span.start as usize == at)?.end as usize,
            _ => return None,
        }
    }
    None
}

/// The key and value nodes of document `index`'s block.
pub fn entry(yaml: &Yaml<'_>, index: usize) -> Option<(NodeId, NodeId)> {
    yaml.entry_of(yaml.documents[index].root?, METADATA_KEY)
}

/// The block's own text in document `index`, as [`insertion`] took it.
pub fn text_span(yaml: &Yaml<'_>, index: usize) -> Option<Span> {
    let (key, value) = entry(yaml, index)?;
    Some(Span {
        start: yaml.node(key).start(),
        end: yaml.end_of(value),
    })
}

/// Takes the block out of document `index`, so that what [`insertion`] added is gone again.
pub fn removal(yaml: &Yaml<'_>, index: usize) -> Option<Edit> {
    let span = text_span(yaml, index)?;
    let root = yaml.documents[index].root?;
    if yaml.node(root).kind == (Kind::Map { flow: true }) {
        return Some(flow_removal(yaml, root, span));
    }
    let text = yaml.text;
    let mut start = line_start(text, span.start as usize);
    if text[start..].starts_with('\u{FEFF}') {
        start += '\u{FEFF}'.len_utf8();
    }
    let rest = &text[span.end as usize..];
    let end = match rest.find(['\n', '\r']) {
        Some(at) if rest[at..].starts_with("\r\n") => span.end as usize + at + 2,
        Some(at) => span.end as usize + at + 1,
        None => {
            // No line break behind the block: then there was none at the end of the text.
            let before = &text[..start];
            let before = before.strip_suffix('\n').unwrap_or(before);
            start = before.strip_suffix('\r').unwrap_or(before).len();
            text.len()
        }
    };
    Some(Edit::remove(start as u32, end as u32))
}

/// The same, but leaves `{}` where the document would be empty.
pub fn removal_with_braces(yaml: &Yaml<'_>, index: usize) -> Option<Edit> {
    let (key, value) = entry(yaml, index)?;
    let root = yaml.documents[index].root?;
    let alone = yaml.children(root).count() == 2;
    match yaml.node(root).kind {
        Kind::Map { flow: false } if alone => {
            let (start, end) = (yaml.node(key).start(), yaml.end_of(value));
            Some(Edit::replace(Span { start, end }, "{}"))
        }
        _ => removal(yaml, index),
    }
}

fn flow_removal(yaml: &Yaml<'_>, root: NodeId, span: Span) -> Edit {
    let before = &yaml.text[..span.start as usize];
    let opening = yaml.node(root).span.start as usize + 1;
    if let Some(comma) = comma_after(yaml, span.end) {
        let blank = before.len() > opening && before.ends_with(' ');
        return Edit::remove(span.start - u32::from(blank), comma + 1);
    }
    let before = before.trim_end_matches([' ', '\n', '\r', '\t']);
    let start = match before.ends_with(',') {
        true => before.len() as u32 - 1,
        false => span.start,
    };
    Edit::remove(start, span.end)
}
