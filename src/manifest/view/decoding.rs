//! From a text to its view.

use zeroize::Zeroizing;

use super::RAW_TAG;
use super::ViewError;
use super::leaves::DataLeaf;
use super::leaves::Identity;
use super::leaves::Secrets;
use crate::document::leaf::Value;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::change::layout::Layout;
use crate::document::yaml::change::render::Spelled;
use crate::document::yaml::change::write::Tag;
use crate::document::yaml::change::write::write;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::manifest::decode_data;
use crate::manifest::shown_as_text;

/// How often spellings are tried again; after that everything stays as it is.
const MAX_ROUNDS: usize = 8;

/// A text's view, and what became of its leaves.
pub(super) struct Decoded {
    pub(super) text: Zeroizing<String>,
    pub(super) leaves: Vec<ShownLeaf>,
    pub(super) identities: Vec<Identity>,
}

/// A leaf of the text, and how the view shows it.
pub(super) struct ShownLeaf {
    pub(super) leaf: DataLeaf,
    pub(super) shown: Shown,
}

/// How a leaf is shown.
pub(super) enum Shown {
    /// As the text that it encodes.
    Text(Zeroizing<String>),
    /// As it is, behind the tag.
    Raw,
    /// As it is: null, empty, no string, or tagged already.
    Kept,
}

/// The spellings of a decoded text, from the most readable on.
#[derive(Clone, Copy, PartialEq)]
enum Spelling {
    Readable,
    Quoted,
}

/// Makes the view of `text`.
pub(super) fn decode(text: &str) -> Result<Decoded, ViewError> {
    let yaml = Yaml::parse(text)?;
    let secrets = Secrets::of(&yaml);
    let layout = Layout::of(&yaml);
    let mut leaves: Vec<(ShownLeaf, Spelling)> = secrets
        .leaves
        .into_iter()
        .map(|leaf| {
            let shown = shown(&yaml, leaf.node);
            (ShownLeaf { leaf, shown }, Spelling::Readable)
        })
        .collect();
    for _ in 0..MAX_ROUNDS {
        let edits = leaves
            .iter()
            .flat_map(|(leaf, spelling)| edits(&layout, leaf, *spelling));
        let view = Zeroizing::new(splice(text, edits.collect()));
        let wrong = wrong_leaves(&yaml, &view, &leaves);
        if wrong.is_empty() {
            let leaves = leaves.into_iter().map(|(leaf, _)| leaf).collect();
            return Ok(Decoded {
                text: view,
                leaves,
                identities: secrets.identities,
            });
        }
        for i in wrong {
            worsen(&mut leaves[i]);
        }
    }
    let kept = leaves.into_iter().map(|(leaf, _)| ShownLeaf {
        shown: Shown::Kept,
        ..leaf
    });
    Ok(Decoded {
        text: Zeroizing::new(text.to_owned()),
        leaves: kept.collect(),
        identities: secrets.identities,
    })
}

/// The next spelling of a leaf that does not read back.
fn worsen((leaf, spelling): &mut (ShownLeaf, Spelling)) {
    match (&leaf.shown, *spelling) {
        (Shown::Text(_), Spelling::Readable) => *spelling = Spelling::Quoted,
        (Shown::Text(_), Spelling::Quoted) => leaf.shown = Shown::Raw,
        _ => leaf.shown = Shown::Kept,
    }
}

fn shown(yaml: &Yaml<'_>, id: NodeId) -> Shown {
    let node = yaml.node(id);
    let string_tag = node.tag().is_none_or(|(_, name)| is_string_tag(name));
    let Ok(Value::Str(text)) = node.value() else {
        return Shown::Kept;
    };
    if !string_tag || text.is_empty() {
        return Shown::Kept;
    }
    let decoded = std::str::from_utf8(&text).ok().and_then(decode_data);
    match decoded.as_ref().map(|bytes| shown_as_text(bytes)) {
        Some(Some("")) => Shown::Kept,
        Some(Some(text)) => Shown::Text(Zeroizing::new(text.to_owned())),
        _ => Shown::Raw,
    }
}

/// Whether a tag says no more than that a value is a string.
pub(super) fn is_string_tag(name: &str) -> bool {
    name == "tag:yaml.org,2002:str"
}

fn edits(layout: &Layout<'_, '_>, leaf: &ShownLeaf, spelling: Spelling) -> Vec<Edit> {
    let id = leaf.leaf.node;
    match &leaf.shown {
        Shown::Kept => Vec::new(),
        Shown::Raw => {
            let node = layout.yaml.node(id);
            vec![match node.tag() {
                Some((tag, _)) => Edit::replace(*tag, RAW_TAG),
                None => Edit::insert(node.span.start, format!("{RAW_TAG} ")),
            }]
        }
        Shown::Text(text) => write(layout, id, Tag::Keep, &spelled(layout, id, text, spelling)),
    }
}

fn spelled(layout: &Layout<'_, '_>, id: NodeId, text: &str, spelling: Spelling) -> Spelled {
    if spelling == Spelling::Quoted {
        return Spelled::of(&emit::double(text));
    }
    let flow = layout.in_flow(id);
    let column = layout
        .parent(id)
        .and_then(|parent| layout.column(parent))
        .unwrap_or(0);
    let setting = Setting {
        flow,
        quoted: false,
        indent: column + layout.step,
        step: layout.step,
        line_break: layout.line_break,
    };
    // Spaces before line breaks are fine in a block, though SOPS would quote them. Blank lines at
    // the end are not: where such a block ends is not to be seen, and editors drop them.
    let lines = text.strip_suffix('\n').unwrap_or(text);
    let ends_visibly = lines
        .lines()
        .next_back()
        .is_some_and(|line| !line.trim().is_empty());
    let several = text.contains('\n') && ends_visibly && !lines.ends_with('\n');
    let block = !flow && several && !text.contains('\r');
    if !block && text.contains('\n') {
        return Spelled::of(&emit::double(text));
    }
    Spelled::of(&if block {
        emit::literal(text, setting)
    } else {
        emit::string(text, setting)
    })
}

/// The leaves that a view shows otherwise than they are; all where it is another document.
fn wrong_leaves(yaml: &Yaml<'_>, view: &str, leaves: &[(ShownLeaf, Spelling)]) -> Vec<usize> {
    let is_leaf = |id| {
        leaves
            .binary_search_by_key(&id, |(leaf, _)| leaf.leaf.node)
            .is_ok()
    };
    let Some(after) = Yaml::parse(view)
        .ok()
        .filter(|after| same_but(yaml, after, is_leaf))
    else {
        return (0..leaves.len()).collect();
    };
    let wrong = |leaf: &ShownLeaf| {
        let node = after.node(leaf.leaf.node);
        match &leaf.shown {
            Shown::Text(text) => !is_string(&node.value(), text),
            Shown::Raw | Shown::Kept => node.text != yaml.node(leaf.leaf.node).text,
        }
    };
    let wrong = leaves
        .iter()
        .enumerate()
        .filter(|(_, (leaf, _))| wrong(leaf));
    wrong.map(|(i, _)| i).collect()
}

fn is_string<E>(value: &Result<Value<'_>, E>, text: &str) -> bool {
    matches!(value, Ok(Value::Str(bytes)) if bytes.as_ref() == text.as_bytes())
}

/// Whether two texts have the same nodes but for some, and the same comments.
pub(super) fn same_but(
    before: &Yaml<'_>,
    after: &Yaml<'_>,
    is_leaf: impl Fn(NodeId) -> bool,
) -> bool {
    before.nodes.len() == after.nodes.len()
        && before.comments.len() == after.comments.len()
        && (0..)
            .zip(before.nodes.iter().zip(&after.nodes))
            .all(|(id, (old, new))| {
                old.next == new.next
                    && (is_leaf(id) || (old.kind == new.kind && old.text == new.text))
            })
        && before
            .comments
            .iter()
            .zip(&after.comments)
            .all(|(old, new)| old.of(before.text) == new.of(after.text))
}
