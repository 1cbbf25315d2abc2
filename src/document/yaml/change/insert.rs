//! New entries: at the end of a mapping or a list, or in an empty document.

use super::ChangeError;
use super::NewValue;
use super::layout::Layout;
use super::layout::column;
use super::layout::line_end;
use super::layout::line_start;
use super::layout::next_line;
use super::plan;
use super::plan::Made;
use super::plan::Plan;
use super::render::Hand;
use super::render::Quotes;
use super::render::Spelled;
use super::set::hand;
use super::write::span;
use crate::document::leaf::Style;
use crate::document::path::Step;
use crate::document::splice::Edit;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;

/// Appends `value`, below the missing steps, to the collection `id`.
pub(super) fn append(
    layout: &Layout<'_, '_>,
    document: usize,
    id: NodeId,
    missing: &[Step],
    value: &NewValue,
) -> Result<String, ChangeError> {
    let Some((step, below)) = missing.split_first() else {
        return Err(ChangeError::Root);
    };
    let key = match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    };
    let value = plan::nested(below, value);
    let ways = if layout.is_block(id) {
        in_block(layout, id, key, &value)
    } else {
        in_flow(layout, id, key, &value)
    };
    let made = match key {
        Some(key) => Made::Entry(key.to_owned(), value),
        None => Made::Value(value),
    };
    let next = layout.yaml.node(id).next;
    let plan = Plan {
        at: next,
        removed: 0,
        made,
        restyled: plan::is_bare(layout, id).then_some(id),
        document,
        offset: layout.yaml.node(id).start() as usize,
    };
    plan.carry_out(layout.yaml, ways)
}

/// Below the last entry and the comments that belong to the collection.
fn in_block(
    layout: &Layout<'_, '_>,
    id: NodeId,
    key: Option<&str>,
    value: &NewValue,
) -> Vec<Vec<Edit>> {
    let text = layout.yaml.text;
    let column = layout.column(id).unwrap_or(0);
    let below_comments = layout.tail(id);
    let below_entry = line_end(text, layout.end(id));
    let mut ways = Vec::new();
    for quotes in quotes_like(layout, id) {
        let hand = hand(layout, quotes);
        let lines = line(&hand, key, value, column);
        let lines = format!("{}{}{}", " ".repeat(column), lines.first, lines.rest);
        for at in [below_comments, below_entry] {
            let new = format!("{}{lines}", layout.line_break);
            ways.push(vec![Edit::insert(at as u32, new)]);
        }
        ways.push(vec![below_blank_lines(layout, below_comments, &lines)]);
        let new = format!("{}{lines}", layout.line_break);
        ways.extend(with_last_block_closed(layout, new));
    }
    ways
}

fn line(hand: &Hand, key: Option<&str>, value: &NewValue, column: usize) -> Spelled {
    match key {
        Some(key) => hand.entry(key, value, column),
        None => hand.item(value, column),
    }
}

/// Below blank lines too, which belong to a block scalar that keeps them.
fn below_blank_lines(layout: &Layout<'_, '_>, tail: usize, lines: &str) -> Edit {
    let text = layout.yaml.text;
    let mut at = next_line(text, tail);
    while at < text.len() && text[at..line_end(text, at)].trim().is_empty() {
        at = next_line(text, line_end(text, at));
    }
    let line_break = layout.line_break;
    let new = if text[..at].ends_with(['\n', '\r']) {
        format!("{lines}{line_break}")
    } else {
        format!("{line_break}{lines}")
    };
    Edit::insert(at as u32, new)
}

/// At the end of a text whose last block scalar has no line break: its header says so afterwards.
fn with_last_block_closed(layout: &Layout<'_, '_>, new: String) -> Option<Vec<Edit>> {
    let last = layout.yaml.nodes.last()?;
    let text = layout.yaml.text;
    let block = matches!(last.style(), Some(Style::Literal | Style::Folded));
    (block && last.span.end as usize == text.len()).then(|| {
        let start = last.span.start as usize + 1;
        let indicators = text[start..]
            .bytes()
            .take_while(|byte| b"+-123456789".contains(byte));
        let end = start + indicators.count();
        let step = text[start..end].replace(['+', '-'], "");
        vec![
            Edit::replace(span(start, end), step + "-"),
            Edit::insert(text.len() as u32, new),
        ]
    })
}

/// The quotes of the keys or items that are there, then the others.
fn quotes_like(layout: &Layout<'_, '_>, id: NodeId) -> [Quotes; 2] {
    let yaml = layout.yaml;
    let last = match yaml.node(id).kind {
        Kind::Map { .. } => yaml.entries(id).last().map(|(key, _)| key),
        _ => yaml.children(id).last(),
    };
    let quoted = last.is_some_and(|last| yaml.node(last).style() == Some(Style::Double));
    match quoted {
        true => [Quotes::Double, Quotes::AsNeeded],
        false => [Quotes::AsNeeded, Quotes::Double],
    }
}

fn in_flow(
    layout: &Layout<'_, '_>,
    id: NodeId,
    key: Option<&str>,
    value: &NewValue,
) -> Vec<Vec<Edit>> {
    let ways = quotes_like(layout, id).into_iter().map(|quotes| {
        let hand = hand(layout, quotes);
        let entry = match key {
            Some(key) => {
                let colon = colon_like(layout, id, quotes);
                format!("{}{colon}{}", hand.key(key, true), hand.flow(value))
            }
            None => hand.flow(value),
        };
        match layout.yaml.children(id).last() {
            Some(last) => behind_last(layout, id, last, &entry),
            None => into_braces(layout, id, key, value, &hand, entry),
        }
    });
    ways.collect()
}

/// What stands between the last key and its value, where that may stand behind another key.
fn colon_like(layout: &Layout<'_, '_>, id: NodeId, quotes: Quotes) -> &'static str {
    let yaml = layout.yaml;
    let tight = yaml.entries(id).last().is_some_and(|(key, value)| {
        let gap = yaml.node(key).span.end as usize..yaml.node(value).start() as usize;
        yaml.text.get(gap) == Some(":")
    });
    if tight && quotes == Quotes::Double {
        ":"
    } else {
        ": "
    }
}

/// Into empty braces or brackets; a root's become a block.
fn into_braces(
    layout: &Layout<'_, '_>,
    id: NodeId,
    key: Option<&str>,
    value: &NewValue,
    hand: &Hand,
    entry: String,
) -> Vec<Edit> {
    let node = layout.yaml.node(id);
    let (start, end) = (node.span.start as usize, node.span.end as usize);
    if !plan::is_bare(layout, id) {
        return vec![Edit::insert(end as u32 - 1, entry)];
    }
    let text = layout.yaml.text;
    let alone = text[line_start(text, start)..start].is_empty() && layout.ends_line(end);
    if layout.parent(id).is_none() && alone && layout.comment_behind(end).is_none() {
        let lines = line(hand, key, value, 0);
        return vec![Edit::replace(node.span, lines.first + &lines.rest)];
    }
    vec![Edit::replace(span(start + 1, end - 1), entry)]
}

/// Behind the last entry of a flow collection, on a line of its own where that one has one.
fn behind_last(layout: &Layout<'_, '_>, id: NodeId, last: NodeId, entry: &str) -> Vec<Edit> {
    let yaml = layout.yaml;
    let text = yaml.text;
    let end = layout.end(last);
    let node = yaml.node(id);
    if !node.span.of(text).starts_with(['{', '[']) {
        // A pair in a list without braces of its own.
        return vec![
            Edit::insert(node.span.start, "{"),
            Edit::insert(end as u32, format!(", {entry}}}")),
        ];
    }
    let first_of_last = match node.kind {
        Kind::Map { .. } => layout.key_start(last - 1),
        _ => yaml.node(last).start() as usize,
    };
    let own_line = text[line_start(text, first_of_last)..first_of_last]
        .trim()
        .is_empty();
    let comma = layout.skip(end);
    let comma = (text.as_bytes().get(comma) == Some(&b',')).then_some(comma + 1);
    let gap = if own_line {
        let indent = " ".repeat(column(text, first_of_last));
        format!("{}{indent}", layout.line_break)
    } else if comma_is_tight(layout, id, first_of_last) {
        String::new()
    } else {
        " ".to_owned()
    };
    let from = comma.unwrap_or(end);
    let at = if own_line && layout.ends_line(from) {
        line_end(text, from)
    } else {
        from
    };
    match comma {
        Some(_) => vec![Edit::insert(at as u32, format!("{gap}{entry},"))],
        None => vec![
            Edit::insert(end as u32, ","),
            Edit::insert(at as u32, format!("{gap}{entry}")),
        ],
    }
}

/// Whether nothing stands between the last comma and the entry behind it.
fn comma_is_tight(layout: &Layout<'_, '_>, id: NodeId, last_start: usize) -> bool {
    let opening = layout.yaml.node(id).span.start as usize;
    last_start > opening + 1 && layout.yaml.text[..last_start].ends_with(',')
}

/// Into a document that has no root yet.
pub(super) fn into_empty_document(
    layout: &Layout<'_, '_>,
    document: usize,
    value: NewValue,
) -> Result<String, ChangeError> {
    let yaml = layout.yaml;
    let text = yaml.text;
    let Some(own) = yaml.documents.get(document) else {
        return Err(ChangeError::Root);
    };
    let NewValue::Map(entries) = &value else {
        return Err(ChangeError::Root);
    };
    let hand = hand(layout, Quotes::AsNeeded);
    let lines: Vec<String> = entries
        .iter()
        .map(|(key, value)| hand.entry(key, value, 0))
        .map(|line| line.first + &line.rest)
        .collect();
    let lines = lines.join(layout.line_break);
    let end = own.end as usize;
    let above = &text[..end];
    let fresh_line =
        above.trim_start_matches('\u{FEFF}').is_empty() || above.ends_with(['\n', '\r']);
    let new = match (fresh_line, end == text.len()) {
        (true, _) => format!("{lines}{}", layout.line_break),
        (false, true) => format!("{}{lines}", layout.line_break),
        (false, false) => format!("{0}{lines}{0}", layout.line_break),
    };
    let mut edits = vec![Edit::insert(own.end, new)];
    if let Some(null) = own.null {
        let before = text[..null.start as usize]
            .trim_end_matches([' ', '\t'])
            .len();
        let start = before.max(line_start(text, null.start as usize));
        let own_line = start == line_start(text, start) && layout.ends_line(null.end as usize);
        let bare = own_line && layout.comment_behind(null.end as usize).is_none();
        let stop = line_end(text, null.end as usize);
        let stop = if bare {
            next_line(text, stop)
        } else {
            null.end as usize
        };
        edits.push(Edit::replace(span(start, stop), ""));
    }
    let later = yaml.documents[document + 1..]
        .iter()
        .find_map(|document| document.root);
    let plan = Plan {
        at: later.unwrap_or(yaml.nodes.len() as NodeId),
        removed: 0,
        made: Made::Value(value),
        restyled: None,
        document,
        offset: own.start as usize,
    };
    plan.carry_out(yaml, [edits])
}
