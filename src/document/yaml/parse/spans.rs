//! Exact spans, where the parser's are not, and its words in ours.

use crate::document::leaf::Span;
use crate::document::leaf::Style;
use granit_parser::ScalarStyle;

/// Where the one document ends of a text without content: at `...`, of which the parser is silent.
pub(super) fn document_end(text: &str) -> u32 {
    let mut at = text.len() - text.trim_start_matches('\u{FEFF}').len();
    for line in text[at..].split_inclusive(['\n', '\r']) {
        if line.trim_end() == "..." || line.starts_with("... ") {
            return at as u32;
        }
        at += line.len();
    }
    text.len() as u32
}

/// The whole of the block scalar behind `after`: the parser's span leaves the header out and runs
/// on over blank lines, which stay in the file when the scalar is replaced.
pub(super) fn block_scalar(text: &str, comments: &[Span], after: u32, body: Span) -> Span {
    let mut at = after as usize;
    let bytes = text.as_bytes();
    let first = comments.partition_point(|span| (span.start as usize) < at);
    let mut comments = comments[first..].iter().peekable();
    while at < bytes.len() && !matches!(bytes[at], b'|' | b'>') {
        match comments.next_if(|span| span.start as usize == at) {
            Some(comment) => at = comment.end as usize,
            None => at += 1,
        }
    }
    let header_end = bytes[at..]
        .iter()
        .position(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
        .map_or(bytes.len(), |length| at + length);
    Span {
        start: at as u32,
        end: without_blank_lines(text, header_end, body.end as usize) as u32,
    }
}

/// Where the text in `start..end` ends when trailing blank lines are left out.
///
/// A line with a tab stays: behind an envelope it could not be read.
fn without_blank_lines(text: &str, start: usize, end: usize) -> usize {
    let body = &text[start..end.max(start)];
    let trimmed = body.trim_end_matches([' ', '\n', '\r']);
    let rest = &body[trimmed.len()..];
    // Spaces before the first line break belong to the last line of content.
    let kept = rest.find(['\n', '\r']).unwrap_or(rest.len());
    start + trimmed.len() + kept
}

/// A span of the parser in bytes of the text.
pub(super) fn whole(span: &granit_parser::Span) -> Span {
    let range = span.byte_range().unwrap_or(0..0);
    Span {
        start: range.start as u32,
        end: range.end as u32,
    }
}

/// A tag as written, and its full name.
pub(super) fn tag_of(
    tag: Option<&granit_parser::Tag>,
    span: &granit_parser::Span,
) -> Option<(Span, Box<str>)> {
    let tag = tag?;
    let name = format!("{}{}", tag.handle(), tag.suffix());
    Some((whole(&span.tag_span()?), name.into()))
}

/// How a scalar is written.
pub(super) fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::Single,
        ScalarStyle::DoubleQuoted => Style::Double,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}
