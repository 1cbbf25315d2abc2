//! Extracting: one value of a document as a text of its own.

use super::change::layout::Layout;
use super::change::layout::line_end;
use super::change::layout::line_start;
use super::change::layout::next_line;
use super::emit;
use super::emit::Setting;
use super::tree::Kind;
use super::tree::NodeId;
use super::tree::Yaml;
use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::splice::Edit;
use crate::document::splice::splice;

/// How many nodes aliases may stand for, all together.
const MAX_EXPANDED: usize = 100_000;

/// How deep what aliases stand for may be nested.
const MAX_DEPTH: usize = super::parse::MAX_DEPTH;

/// A value by itself.
#[derive(Clone, PartialEq, Eq)]
pub enum Extracted {
    /// A string: its bytes, without a line break behind them.
    Text(Vec<u8>),
    /// Anything else: YAML as it was written, with a line break at the end.
    Yaml(String),
}

/// Why a value is not extracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtractError {
    /// An alias bomb.
    #[error("the aliases in the value stand for more than {MAX_EXPANDED} values")]
    TooMany,
    /// Aliases of aliases of aliases.
    #[error("the aliases in the value are nested more than {MAX_DEPTH} levels deep")]
    TooDeep,
}

/// Takes the value of a node out of its document.
///
/// Mappings and lists keep their bytes, moved to the left margin, with the comments in them.
/// Aliases stay where their anchor is part of the value; others give way to what they stand for.
///
/// # Errors
/// Where aliases stand for too much.
pub fn extract(yaml: &Yaml<'_>, node: NodeId) -> Result<Extracted, ExtractError> {
    let id = yaml.target(node);
    if yaml.node(id).style().is_some() {
        return Ok(scalar(yaml, id));
    }
    let layout = Layout::of(yaml);
    let (span, margin) = extent(&layout, id);
    let text = splice(&yaml.text[span.range()], expansions(&layout, id, span)?);
    let mut out = dedented(&text, margin);
    if !out.ends_with(['\n', '\r']) {
        out.push_str(layout.line_break);
    }
    Ok(Extracted::Yaml(out))
}

fn scalar(yaml: &Yaml<'_>, id: NodeId) -> Extracted {
    let node = yaml.node(id);
    match node.value() {
        Ok(Value::Str(bytes)) => Extracted::Text(bytes.into_owned()),
        Ok(Value::Null) if node.span.start >= node.span.end => Extracted::Yaml("null\n".into()),
        _ => Extracted::Yaml(format!("{}\n", source(yaml, id))),
    }
}

/// A scalar as written, with its tag.
fn source(yaml: &Yaml<'_>, id: NodeId) -> String {
    let node = yaml.node(id);
    let text = node.span.of(yaml.text);
    match node.tag() {
        Some((tag, _)) => format!("{} {text}", tag.of(yaml.text)),
        None => text.to_owned(),
    }
}

/// The bytes of a collection with the comments that belong to it, and its column.
fn extent(layout: &Layout<'_, '_>, id: NodeId) -> (Span, usize) {
    let yaml = layout.yaml;
    let text = yaml.text;
    let span = yaml.node(id).span;
    let Some(opening) = layout.opening(id) else {
        let line = &text[line_start(text, span.start as usize)..];
        return (span, line.len() - line.trim_start_matches(' ').len());
    };
    let end = layout.kept_blank_lines(id, layout.tail(id));
    let span = Span {
        start: first_line(layout, id, opening) as u32,
        end: next_line(text, end) as u32,
    };
    (span, layout.column(id).unwrap_or(0))
}

/// Where the lines of a block collection begin, the comments above its first entry included.
fn first_line(layout: &Layout<'_, '_>, id: NodeId, opening: usize) -> usize {
    let text = layout.yaml.text;
    let above = match layout.introducer(id) {
        Some(introducer) => next_line(text, line_end(text, introducer)),
        None => {
            let owner = layout
                .yaml
                .documents
                .iter()
                .find(|document| document.root == Some(id));
            let start = owner.map_or(opening, |document| document.start as usize);
            match text[start..].starts_with("---") {
                true => next_line(text, line_end(text, start)),
                false => start,
            }
        }
    };
    if above > opening {
        return opening;
    }
    let comments = &layout.yaml.comments;
    let first = comments.partition_point(|comment| (comment.start as usize) < above);
    let first = comments
        .get(first)
        .map_or(opening, |comment| comment.start as usize);
    line_start(text, first.min(opening))
}

fn dedented(text: &str, margin: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, line) in text.split_inclusive('\n').enumerate() {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        let own_line = i > 0 || spaces > 0;
        out.push_str(&line[if own_line { spaces.min(margin) } else { 0 }..]);
    }
    out
}

/// Edits, counted from the start of `span`, that put values in place of aliases whose anchors
/// stand elsewhere.
fn expansions(layout: &Layout<'_, '_>, id: NodeId, span: Span) -> Result<Vec<Edit>, ExtractError> {
    let yaml = layout.yaml;
    let inside = id + 1..yaml.node(id).next;
    let mut budget = MAX_EXPANDED;
    let mut edits = Vec::new();
    for alias in inside.clone() {
        let node = yaml.node(alias);
        let Kind::Alias(target) = node.kind else {
            continue;
        };
        if inside.contains(&target) {
            continue;
        }
        let value = yaml.node(target);
        let one_line = !value.span.of(yaml.text).contains(['\n', '\r']);
        let as_written = value.style().is_some() && one_line && !layout.in_flow(alias);
        let mut text = String::new();
        if as_written && value.span.start < value.span.end {
            text = source(yaml, target);
        } else {
            copy(yaml, target, &mut text, &mut budget, 0)?;
        }
        let own = Span {
            start: node.span.start - span.start,
            end: node.span.end - span.start,
        };
        edits.push(Edit::replace(own, text));
    }
    Ok(edits)
}

/// Writes a node on one line, aliases by what they stand for.
fn copy(
    yaml: &Yaml<'_>,
    id: NodeId,
    out: &mut String,
    budget: &mut usize,
    depth: usize,
) -> Result<(), ExtractError> {
    *budget = budget.checked_sub(1).ok_or(ExtractError::TooMany)?;
    if depth > MAX_DEPTH {
        return Err(ExtractError::TooDeep);
    }
    let id = yaml.target(id);
    let node = yaml.node(id);
    if let Some((tag, name)) = node.tag()
        && !name.starts_with("tag:yaml.org,2002:")
    {
        out.push_str(tag.of(yaml.text));
        out.push(' ');
    }
    match node.kind {
        Kind::Map { .. } => {
            out.push('{');
            for (i, (key, value)) in yaml.entries(id).enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                out.push_str(&one_line(&yaml.node(key).text));
                out.push_str(": ");
                copy(yaml, value, out, budget, depth + 1)?;
            }
            out.push('}');
        }
        Kind::Seq { .. } => {
            out.push('[');
            for (i, item) in yaml.children(id).enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                copy(yaml, item, out, budget, depth + 1)?;
            }
            out.push(']');
        }
        _ => match node.value() {
            Ok(Value::Str(bytes)) if std::str::from_utf8(&bytes).is_ok() => {
                out.push_str(&one_line(&String::from_utf8_lossy(&bytes)));
            }
            Ok(Value::Null) => out.push_str("null"),
            _ => out.push_str(&source(yaml, id).replace(['\n', '\r'], " ")),
        },
    }
    Ok(())
}

fn one_line(text: &str) -> String {
    let setting = Setting {
        flow: true,
        quoted: false,
        indent: 0,
        step: 2,
        line_break: "\n",
    };
    emit::string(text, setting)
}

#[cfg(test)]
mod tests;
