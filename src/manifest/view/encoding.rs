//! From an edited view back to a text.

use std::collections::HashMap;

use zeroize::Zeroizing;

use super::RAW_TAG;
use super::ViewError;
use super::decoding;
use super::decoding::Decoded;
use super::decoding::Shown;
use super::decoding::ShownLeaf;
use super::decoding::is_string_tag;
use super::decoding::same_but;
use super::leaves::DataLeaf;
use super::leaves::Secrets;
use crate::document::leaf::Style;
use crate::document::leaf::Value;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::change::layout::Layout;
use crate::document::yaml::change::layout::line_end;
use crate::document::yaml::change::render::Spelled;
use crate::document::yaml::change::write::Tag;
use crate::document::yaml::change::write::write;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::tree::Node;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::manifest::decode_data;
use crate::manifest::encode_data;

/// Turns an edited view of `original` back: values of Secrets become base64 again.
///
/// A value whose text is unchanged keeps the spelling that it had in `original`; it is found by
/// its Secret's name and its key. What is tagged `!raw` is taken as it is.
///
/// # Errors
/// Edited text that is not YAML, and `!raw` in front of something else than base64.
pub fn encode(edited: &str, original: &str) -> Result<String, ViewError> {
    let view = decoding::decode(original)?;
    if edited == view.text.as_str() {
        return Ok(original.to_owned());
    }
    let source = Yaml::parse(original)?;
    let before = Before::of(&source, &view);
    let yaml = Yaml::parse(edited)?;
    let layout = Layout::of(&yaml);
    let secrets = Secrets::of(&yaml);
    let mut returns = Vec::new();
    for leaf in &secrets.leaves {
        let old = before.leaf(&secrets, leaf);
        if let Some(way_back) = Return::of(&layout, &before, leaf, old)? {
            returns.push(way_back);
        }
    }
    write_back(&layout, &mut returns)
}

/// The original text.
struct Before<'o, 't> {
    layout: Layout<'o, 't>,
    leaves: HashMap<(usize, &'o str), &'o ShownLeaf>,
    view: &'o Decoded,
}

impl<'o, 't> Before<'o, 't> {
    fn of(yaml: &'o Yaml<'t>, view: &'o Decoded) -> Self {
        let leaves = view.leaves.iter();
        let leaves = leaves.map(|leaf| ((leaf.leaf.secret, leaf.leaf.key.as_str()), leaf));
        Self {
            layout: Layout::of(yaml),
            leaves: leaves.collect(),
            view,
        }
    }

    /// The old leaf of a new one: of the Secret of the same name, or else at the same place.
    fn leaf(&self, secrets: &Secrets, leaf: &DataLeaf) -> Option<&'o ShownLeaf> {
        let identity = &secrets.identities[leaf.secret];
        let old = self.view.identities.iter().position(|old| old == identity);
        let secret = old.unwrap_or(leaf.secret);
        self.leaves.get(&(secret, leaf.key.as_str())).copied()
    }
}

/// What becomes of a leaf of the edited text.
struct Return<'e> {
    leaf: &'e DataLeaf,
    /// The base64 text that it must have.
    base64: Zeroizing<String>,
    tag: Tag,
    /// A spelling that there is already: the old one of an unchanged value, or its own.
    old: Option<OldSpelling>,
    /// The quotes of the old value.
    style: Style,
}

/// How a value was spelled.
struct OldSpelling {
    tag: Option<String>,
    spelled: Spelled,
    /// Blanks behind it at the end of its line.
    blanks: String,
}

impl<'e> Return<'e> {
    /// `None` where the leaf stays as it is.
    fn of(
        layout: &Layout<'_, '_>,
        before: &Before<'_, '_>,
        leaf: &'e DataLeaf,
        old: Option<&ShownLeaf>,
    ) -> Result<Option<Self>, ViewError> {
        let yaml = layout.yaml;
        let node = yaml.node(leaf.node);
        let source = before.layout.yaml;
        let old_node = old.map(|old| (old, source.node(old.leaf.node)));
        let tag = node.tag().map(|(_, name)| name.as_ref());
        let raw = tag == Some(RAW_TAG);
        let style = old_node
            .and_then(|(_, old)| old.style())
            .unwrap_or(Style::Plain);
        let way_back = |base64, old| Self {
            leaf,
            base64,
            tag: if raw { Tag::Drop } else { Tag::Keep },
            old,
            style,
        };
        if let Some((old, old_node)) = old_node
            && is_unchanged(node, old_node, &old.shown)
        {
            if matches!(old.shown, Shown::Kept) {
                return Ok(None);
            }
            let spelling = OldSpelling::of(&before.layout, old.leaf.node);
            let spelling = match old.shown {
                Shown::Raw => spelling,
                _ => OldSpelling {
                    tag: None,
                    ..spelling
                },
            };
            let base64 = Zeroizing::new(old_node.text.to_string());
            return Ok(Some(way_back(base64, Some(spelling))));
        }
        if raw {
            if decode_data(&node.text).is_none() {
                return Err(ViewError::NotBase64 {
                    line: yaml.place(node.start()).line,
                    key: leaf.key.clone(),
                });
            }
            let base64 = Zeroizing::new(node.text.to_string());
            let own = OldSpelling {
                tag: None,
                blanks: String::new(),
                ..OldSpelling::of(layout, leaf.node)
            };
            return Ok(Some(way_back(base64, Some(own))));
        }
        if tag.is_some_and(|name| !is_string_tag(name)) {
            return Ok(None);
        }
        match node.value() {
            Ok(Value::Null) => Ok(None),
            Ok(Value::Str(bytes)) if bytes.is_empty() => Ok(None),
            Ok(Value::Str(bytes)) => Ok(Some(way_back(encode_data(&bytes), None))),
            // A number or a date is meant as it is written: a Secret holds nothing but text.
            _ => Ok(Some(way_back(encode_data(node.text.as_bytes()), None))),
        }
    }
}

fn is_unchanged(node: &Node<'_>, old: &Node<'_>, shown: &Shown) -> bool {
    let tag = node.tag().map(|(_, name)| name.as_ref());
    let old_tag = old.tag().map(|(_, name)| name.as_ref());
    match shown {
        Shown::Text(text) => {
            tag == old_tag
                && matches!(node.value(), Ok(Value::Str(bytes)) if *bytes == *text.as_bytes())
        }
        Shown::Raw => tag == Some(RAW_TAG) && node.text == old.text,
        Shown::Kept => {
            tag == old_tag && node.text == old.text && {
                let plain = |node: &Node<'_>| node.style() == Some(Style::Plain);
                plain(node) == plain(old)
            }
        }
    }
}

impl OldSpelling {
    fn of(layout: &Layout<'_, '_>, id: NodeId) -> Self {
        let text = layout.yaml.text;
        let node = layout.yaml.node(id);
        let content = node.span.of(text);
        let block = matches!(node.style(), Some(Style::Literal | Style::Folded));
        let end = layout.end(id);
        let behind = &text[end..line_end(text, end)];
        let blanks = if behind.trim().is_empty() { behind } else { "" };
        Self {
            tag: node.tag().map(|(span, _)| span.of(text).to_owned()),
            spelled: match block {
                true => without_comment(Spelled::of(content)),
                false => Spelled {
                    first: content.to_owned(),
                    rest: String::new(),
                },
            },
            blanks: blanks.to_owned(),
        }
    }
}

/// A block scalar without the comment in its header, which has a place of its own in the view.
fn without_comment(mut spelled: Spelled) -> Spelled {
    if let Some(comment) = spelled.first.find('#') {
        spelled
            .first
            .truncate(spelled.first[..comment].trim_end().len());
    }
    spelled
}

/// Writes all leaves back; an old spelling that does not suit its new place gives way.
fn write_back(layout: &Layout<'_, '_>, returns: &mut [Return<'_>]) -> Result<String, ViewError> {
    let yaml = layout.yaml;
    loop {
        let edits = returns
            .iter()
            .flat_map(|way_back| edits(layout, way_back))
            .collect();
        let text = splice(yaml.text, edits);
        let is_leaf = |id| returns.binary_search_by_key(&id, |it| it.leaf.node).is_ok();
        let after = Yaml::parse(&text)
            .ok()
            .filter(|after| same_but(yaml, after, is_leaf));
        let is_wrong =
            |way_back: &Return<'_>| after.as_ref().is_none_or(|after| !is_back(after, way_back));
        let wrong: Vec<usize> = (0..returns.len())
            .filter(|i| is_wrong(&returns[*i]))
            .collect();
        if after.is_some() && wrong.is_empty() {
            drop(after);
            return Ok(text);
        }
        drop(after);
        let restored: Vec<usize> = wrong
            .iter()
            .copied()
            .filter(|i| returns[*i].old.is_some())
            .collect();
        if restored.is_empty() {
            let leaf = wrong.first().map(|i| returns[*i].leaf);
            let start = leaf.map_or(0, |leaf| yaml.node(leaf.node).start());
            return Err(ViewError::Entangled {
                line: yaml.place(start).line,
                key: leaf.map(|leaf| leaf.key.clone()).unwrap_or_default(),
            });
        }
        for i in restored {
            returns[i].old = None;
        }
    }
}

fn is_back(after: &Yaml<'_>, way_back: &Return<'_>) -> bool {
    let Ok(Value::Str(bytes)) = after.node(way_back.leaf.node).value() else {
        return false;
    };
    let decoded = |text: &[u8]| std::str::from_utf8(text).ok().and_then(decode_data);
    let wanted = way_back.base64.as_bytes();
    *bytes == *wanted || decoded(&bytes).is_some_and(|bytes| decoded(wanted) == Some(bytes))
}

fn edits(layout: &Layout<'_, '_>, way_back: &Return<'_>) -> Vec<Edit> {
    let id = way_back.leaf.node;
    let Some(old) = &way_back.old else {
        return write(layout, id, way_back.tag, &canonical(layout, way_back));
    };
    let node = layout.yaml.node(id);
    let mut spelled = old.spelled.clone();
    let content = node.span.of(layout.yaml.text);
    let header = content.lines().next().unwrap_or("");
    if matches!(node.style(), Some(Style::Literal | Style::Folded)) && !header.contains('#') {
        // In the view they stand behind the block's header, which goes.
        spelled.first.push_str(&old.blanks);
    }
    match (&old.tag, node.tag()) {
        (Some(tag), Some((span, _))) => {
            let mut edits = vec![Edit::replace(*span, tag.clone())];
            edits.extend(write(layout, id, Tag::Keep, &spelled));
            edits
        }
        _ => write(layout, id, way_back.tag, &spelled),
    }
}

/// Base64 on one line, in the quotes that the old value had.
fn canonical(layout: &Layout<'_, '_>, way_back: &Return<'_>) -> Spelled {
    let key = layout.yaml.node(way_back.leaf.node - 1);
    let base64 = Zeroizing::new(way_back.base64.replace(['\r', '\n'], ""));
    let flow = layout.in_flow(way_back.leaf.node);
    let quoted_like_key = flow && key.style() == Some(Style::Double);
    Spelled::of(&match way_back.style {
        Style::Single => format!("'{}'", base64.as_str()),
        Style::Double => emit::double(&base64),
        _ => {
            let setting = Setting {
                flow,
                quoted: quoted_like_key,
                indent: 0,
                step: layout.step,
                line_break: layout.line_break,
            };
            emit::string(&base64, setting)
        }
    })
}
