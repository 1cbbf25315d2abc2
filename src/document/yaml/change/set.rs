//! `set`: gives a path a value, and makes what is missing on the way.

use std::collections::HashSet;

use super::ChangeError;
use super::NewValue;
use super::check;
use super::insert;
use super::layout::Layout;
use super::plan;
use super::plan::Made;
use super::plan::Plan;
use super::plan::Spot;
use super::render::Behind;
use super::render::Hand;
use super::render::Quotes;
use super::render::Spelled;
use super::render::single;
use super::render::text_of;
use super::write::Tag;
use super::write::write;
use crate::document::leaf::Style;
use crate::document::leaf::Value;
use crate::document::path::TreePath;
use crate::document::splice::Edit;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::parse::MAX_DEPTH;
use crate::document::yaml::resolve;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

const CORE: &str = "tag:yaml.org,2002:";

/// Gives the value at `path` in a document of `text` a new one; every other byte stays.
///
/// The quotes, the block, the anchor, a tag that still fits and the comments stay too. Keys that
/// are missing are made, at the end of their mappings; an index at or behind the end of a list
/// appends, as in SOPS. A value that is there already leaves the text as it is.
///
/// # Errors
/// A text or path that is no good, an alias on the way, an anchor inside the old value that is
/// used elsewhere, or a place where nothing can be written without changing something else.
pub fn set(
    text: &str,
    document: usize,
    path: &TreePath,
    value: &NewValue,
) -> Result<String, ChangeError> {
    refuse_bad_value(value, 0)?;
    let yaml = Yaml::parse(text)?;
    let spot = plan::locate(&yaml, document, path)?;
    let layout = Layout::of(&yaml);
    match spot {
        Spot::Node(node) if check::is_value(&yaml, node, value) => Ok(text.to_owned()),
        Spot::Node(node) => replace(&layout, document, node, value),
        Spot::Nothing(Some(node), depth) => {
            let value = plan::nested(&path.steps()[depth..], value);
            replace(&layout, document, node, &value)
        }
        Spot::Nothing(None, _) => {
            let value = plan::nested(path.steps(), value);
            insert::into_empty_document(&layout, document, value)
        }
        Spot::Collection(node, depth) => {
            let missing = &path.steps()[depth..];
            if plan::is_bare(&layout, node)
                && !layout.in_flow(node)
                && layout.parent(node).is_some()
            {
                return replace(&layout, document, node, &plan::nested(missing, value));
            }
            insert::append(&layout, document, node, missing, value)
        }
    }
}

fn refuse_bad_value(value: &NewValue, depth: usize) -> Result<(), ChangeError> {
    if depth >= MAX_DEPTH {
        return Err(ChangeError::TooDeep);
    }
    match value {
        NewValue::Scalar(_) => Ok(()),
        NewValue::Seq(items) => items
            .iter()
            .try_for_each(|item| refuse_bad_value(item, depth + 1)),
        NewValue::Map(entries) => {
            let mut seen = HashSet::new();
            entries.iter().try_for_each(|(key, value)| {
                if !seen.insert(key.as_str()) {
                    return Err(ChangeError::DuplicateKey { key: key.clone() });
                }
                refuse_bad_value(value, depth + 1)
            })
        }
    }
}

/// Puts `value` in place of a node.
fn replace(
    layout: &Layout<'_, '_>,
    document: usize,
    node: NodeId,
    value: &NewValue,
) -> Result<String, ChangeError> {
    let yaml = layout.yaml;
    let next = yaml.node(node).next;
    plan::refuse_lost_anchors(yaml, node + 1, next)?;
    let plan = Plan {
        at: node,
        removed: next - node,
        made: Made::Value(value.clone()),
        restyled: None,
        document,
        offset: yaml.node(node).start() as usize,
    };
    let ways = spellings(layout, node, value).into_iter().map(|spelled| {
        let tag = fitting_tag(layout, node, value, &spelled);
        write(layout, node, tag, &spelled)
    });
    plan.carry_out(yaml, ways.collect::<Vec<Vec<Edit>>>())
}

/// The spellings to try, the most fitting first.
fn spellings(layout: &Layout<'_, '_>, node: NodeId, value: &NewValue) -> Vec<Spelled> {
    let column = layout
        .parent(node)
        .and_then(|parent| layout.column(parent))
        .unwrap_or(0);
    let mut spellings: Vec<Spelled> = Vec::new();
    if let NewValue::Scalar(value) = value {
        spellings.extend(in_old_style(layout, node, value));
    }
    for quotes in [Quotes::AsNeeded, Quotes::Double] {
        let hand = hand(layout, quotes);
        let spelled = if layout.in_flow(node) {
            Spelled::of(&hand.flow(value))
        } else {
            hand.block(value, column, behind(layout, node, value))
        };
        if !spellings.contains(&spelled) {
            spellings.push(spelled);
        }
    }
    spellings
}

/// The hand of the document.
pub(super) fn hand(layout: &Layout<'_, '_>, quotes: Quotes) -> Hand {
    Hand {
        step: layout.step,
        dash_step: layout.dash_step,
        line_break: layout.line_break,
        quotes,
    }
}

/// What introduces a node for a new value.
fn behind(layout: &Layout<'_, '_>, node: NodeId, value: &NewValue) -> Behind {
    let in_list = layout
        .parent(node)
        .is_some_and(|parent| matches!(layout.yaml.node(parent).kind, Kind::Seq { .. }));
    let own = layout.yaml.node(node);
    let tagged = || {
        own.tag().is_some() && fitting_tag(layout, node, value, &Spelled::default()) == Tag::Keep
    };
    match (in_list, own.anchor().is_some() || tagged()) {
        (true, false) => dash(layout, node),
        (true, true) => Behind::DashAndProperties,
        (false, _) => Behind::Colon,
    }
}

/// The dash of a list's item, with the blanks that stand between it and the old value.
fn dash(layout: &Layout<'_, '_>, node: NodeId) -> Behind {
    let text = layout.yaml.text;
    let start = layout
        .opening(node)
        .unwrap_or(layout.yaml.node(node).start() as usize);
    let introducer = layout.introducer(node).filter(|end| *end < start);
    let between = introducer.map(|end| &text[end..start]);
    match between {
        Some(blanks) if blanks.bytes().all(|byte| byte == b' ') => {
            Behind::WideDash(1 + blanks.len())
        }
        _ => Behind::Dash,
    }
}

/// A string in the quotes or the block that the old value was in, where that is possible.
fn in_old_style(layout: &Layout<'_, '_>, node: NodeId, value: &Value<'_>) -> Option<Spelled> {
    let text = text_of(value)?;
    let style = layout.yaml.node(node).style()?;
    match style {
        Style::Plain => None,
        Style::Single => single(text).map(|text| Spelled::of(&text)),
        Style::Double => Some(Spelled::of(&emit::double(text))),
        Style::Literal | Style::Folded => {
            let setting = block_setting(layout, node)?;
            let plain_text = !text.contains(|c: char| c.is_control() && c != '\n' && c != '\t');
            (text.contains('\n') && plain_text).then(|| Spelled::of(&emit::literal(text, setting)))
        }
    }
}

/// The columns of an old block scalar's text.
fn block_setting(layout: &Layout<'_, '_>, node: NodeId) -> Option<Setting<'static>> {
    let parent = layout.column(layout.parent(node)?)?;
    let span = layout.yaml.node(node).span.of(layout.yaml.text);
    let (header, body) = span.split_once(['\n', '\r'])?;
    let indicator = header.chars().take(3).find_map(|c| c.to_digit(10));
    let text_column = || {
        let line = body.lines().find(|line| !line.trim().is_empty())?;
        Some(line.len() - line.trim_start_matches(' ').len())
    };
    let indent = match indicator {
        Some(step) => parent + step as usize,
        None => text_column()?,
    };
    let step = indent
        .checked_sub(parent)
        .filter(|step| (1..=9).contains(step))?;
    Some(Setting {
        flow: false,
        quoted: false,
        indent,
        step,
        line_break: layout.line_break,
    })
}

/// Whether the old tag fits the new value as it will be spelled.
fn fitting_tag(layout: &Layout<'_, '_>, node: NodeId, value: &NewValue, spelled: &Spelled) -> Tag {
    let Some((_, name)) = layout.yaml.node(node).tag() else {
        return Tag::Keep;
    };
    let core = name.strip_prefix(CORE);
    let fits = match value {
        NewValue::Map(_) => core.is_none_or(|kind| matches!(kind, "map" | "omap" | "set")),
        NewValue::Seq(_) => core.is_none_or(|kind| kind == "seq"),
        NewValue::Scalar(value) => {
            let (text, style) = match (text_of(value), spelled.first.as_bytes().first()) {
                (Some(text), Some(b'\'')) => (text, Style::Single),
                (Some(text), Some(b'"')) => (text, Style::Double),
                (Some(text), Some(b'|')) => (text, Style::Literal),
                (Some(text), _) => (text, Style::Plain),
                (None, _) => (spelled.first.as_str(), Style::Plain),
            };
            let collection = matches!(core, Some("map" | "omap" | "set" | "seq"));
            let typed = resolve::resolve(text.into(), style, Some(name));
            !collection
                && !spelled.first.starts_with("!!")
                && typed.is_ok_and(|typed| typed == *value)
        }
    };
    if fits { Tag::Keep } else { Tag::Drop }
}
