//! Metadata as text, in the shape that SOPS 3.11 gives it: order of fields, indentation by four,
//! armored keys as literal blocks; or as one line of JSON inside a flow root.

use super::block::Layout;
use super::keys::Field;
use super::keys::KEY_TYPES;
use super::keys::KeyGroup;
use super::metadata::Metadata;
use super::metadata::NOTE_KEY;
use super::metadata::Note;
use super::walk::METADATA_KEY;
use crate::document::leaf::Span;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// Metadata as a tree that both spellings are written from.
enum Tree {
    Text(String),
    Verbatim(String),
    Map(Vec<(String, Tree)>),
    List(Vec<Tree>),
}

impl Tree {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Writes the whole block, without a line break at its end.
pub fn write(metadata: &Metadata, layout: Layout) -> String {
    let tree = Tree::Map(vec![(METADATA_KEY.into(), tree_of(metadata))]);
    if layout.flow {
        let json = json(&tree);
        return json[1..json.len() - 1].to_owned();
    }
    let mut out = String::new();
    let writer = Writer { layout };
    writer.map_entries(&tree, layout.column, &mut out);
    let trimmed = out.trim_end_matches(['\n', '\r']).len();
    out.truncate(trimmed);
    out
}

fn tree_of(metadata: &Metadata) -> Tree {
    let mut fields: Vec<(String, Tree)> = Vec::new();
    if let Some(threshold) = metadata.shamir_threshold {
        fields.push((
            "shamir_threshold".into(),
            Tree::Verbatim(threshold.to_string()),
        ));
    }
    match metadata.groups.as_slice() {
        [group] => {
            let (pgp, others) = lists(group)
                .into_iter()
                .partition(|(name, _)| name == "pgp");
            fields.extend::<Vec<_>>(others);
            fields.push(("lastmodified".into(), Tree::text(&metadata.lastmodified)));
            fields.push(("mac".into(), Tree::text(&metadata.mac)));
            fields.extend::<Vec<_>>(pgp);
        }
        groups => {
            let groups = groups.iter().map(|group| Tree::Map(group_lists(group)));
            fields.push(("key_groups".into(), Tree::List(groups.collect())));
            fields.push(("lastmodified".into(), Tree::text(&metadata.lastmodified)));
            fields.push(("mac".into(), Tree::text(&metadata.mac)));
        }
    }
    if let Some(selector) = &metadata.selector {
        fields.push((selector.metadata_key().into(), Tree::text(selector.value())));
    }
    if metadata.mac_only_encrypted {
        fields.push(("mac_only_encrypted".into(), Tree::Verbatim("true".into())));
    }
    fields.push(("version".into(), Tree::text(&metadata.version)));
    if let Some(note) = &metadata.note {
        fields.push((NOTE_KEY.into(), note_tree(note)));
    }
    Tree::Map(fields)
}

fn note_tree(note: &Note) -> Tree {
    let mut fields = vec![("version".to_owned(), Tree::Verbatim(note.version.clone()))];
    let optional = [
        ("recipients", &note.recipients),
        ("spelling", &note.spelling),
    ];
    for (name, value) in optional {
        if let Some(value) = value {
            fields.push((name.into(), Tree::text(value)));
        }
    }
    Tree::Map(fields)
}

/// The lists of a group, by type, in SOPS's order of types.
fn lists(group: &KeyGroup) -> Vec<(String, Tree)> {
    let mut lists = Vec::new();
    for key_type in &KEY_TYPES {
        let entries = group
            .entries
            .iter()
            .filter(|entry| entry.kind == key_type.kind);
        let items: Vec<Tree> = entries.map(|entry| entry_tree(&entry.fields)).collect();
        if !items.is_empty() {
            lists.push((key_type.list.to_owned(), Tree::List(items)));
        }
    }
    lists
}

/// In a key group SOPS always writes the list of age keys, empty or not.
fn group_lists(group: &KeyGroup) -> Vec<(String, Tree)> {
    let mut lists = lists(group);
    if !lists.iter().any(|(name, _)| name == "age") {
        lists.push(("age".into(), Tree::Verbatim("[]".into())));
    }
    lists
}

fn entry_tree(fields: &[(String, Field)]) -> Tree {
    let fields = fields.iter().map(|(name, field)| {
        let value = match field {
            Field::Text(text) => Tree::text(text),
            Field::Bool(flag) => Tree::Verbatim(flag.to_string()),
            Field::Null => Tree::Verbatim("null".into()),
            Field::Map(pairs) => {
                let pairs = pairs
                    .iter()
                    .map(|(key, value)| (key.clone(), Tree::text(value)));
                Tree::Map(pairs.collect())
            }
        };
        (name.clone(), value)
    });
    Tree::Map(fields.collect())
}

fn json(tree: &Tree) -> String {
    let joined = |parts: Vec<String>| parts.join(", ");
    match tree {
        Tree::Text(text) => emit::double(text),
        Tree::Verbatim(text) => text.clone(),
        Tree::List(items) => format!("[{}]", joined(items.iter().map(json).collect())),
        Tree::Map(fields) => {
            let fields = fields.iter();
            let fields =
                fields.map(|(key, value)| format!("{}: {}", emit::double(key), json(value)));
            format!("{{{}}}", joined(fields.collect()))
        }
    }
}

struct Writer {
    layout: Layout,
}

impl Writer {
    /// Writes a mapping's entries, each line at `column`.
    fn map_entries(&self, tree: &Tree, column: usize, out: &mut String) {
        let Tree::Map(fields) = tree else { return };
        for (number, (key, value)) in fields.iter().enumerate() {
            // The first entry of a list item stands behind the dash.
            if number > 0 || !out.ends_with("- ") {
                out.push_str(&" ".repeat(column));
            }
            let setting = self.setting(column);
            out.push_str(&emit::string(key, setting));
            out.push(':');
            match value {
                Tree::Map(_) => {
                    out.push_str(self.layout.line_break);
                    self.map_entries(value, self.deeper(column), out);
                }
                Tree::List(items) => {
                    out.push_str(self.layout.line_break);
                    let column = self.deeper(column);
                    for item in items {
                        out.push_str(&" ".repeat(column));
                        out.push_str("- ");
                        self.map_entries(item, column + 2, out);
                    }
                }
                Tree::Verbatim(text) => self.end_line(&format!(" {text}"), out),
                Tree::Text(text) => {
                    self.end_line(&format!(" {}", emit::string(text, setting)), out)
                }
            }
        }
    }

    fn end_line(&self, text: &str, out: &mut String) {
        out.push_str(text);
        out.push_str(self.layout.line_break);
    }

    /// go-yaml's next column: the next multiple of four, seen from the root's column.
    fn deeper(&self, column: usize) -> usize {
        let own = column - self.layout.column;
        self.layout.column + (own + 4) / 4 * 4
    }

    fn setting(&self, column: usize) -> Setting<'static> {
        let indent = self.deeper(column);
        Setting {
            flow: false,
            quoted: false,
            indent,
            step: indent - column,
            line_break: self.layout.line_break,
        }
    }
}

/// The block that document `index` of a sealed text has, with another time, MAC and note.
///
/// `None` if it is not laid out so that single fields can be exchanged.
pub fn amended(
    yaml: &Yaml<'_>,
    index: usize,
    layout: Layout,
    metadata: &Metadata,
) -> Option<String> {
    let span = super::block::text_span(yaml, index)?;
    let (_, value) = super::block::entry(yaml, index)?;
    let block_style = yaml.node(value).kind == (Kind::Map { flow: false });
    if !block_style || layout != super::block::layout(yaml, index) {
        return None;
    }
    let mut edits = Vec::new();
    for (field, text) in [
        ("lastmodified", &metadata.lastmodified),
        ("mac", &metadata.mac),
    ] {
        let scalar = yaml.value_of(value, field)?;
        yaml.node(scalar).style()?;
        let setting = Writer { layout }.setting(layout.column);
        let text = emit::string(text, setting);
        edits.push(Edit::replace(yaml.node(scalar).span, text));
    }
    if let Some((key, note)) = yaml.entry_of(value, NOTE_KEY) {
        edits.push(without_lines(yaml, key, note));
    }
    let start = super::block::line_start(yaml.text, span.start as usize) as u32;
    let shifted = edits.into_iter().map(|edit| Edit {
        span: Span {
            start: edit.span.start.max(start) - start,
            end: edit.span.end.min(span.end) - start,
        },
        text: edit.text,
    });
    let own = Span {
        start,
        end: span.end,
    }
    .of(yaml.text)
    .trim_start_matches('\u{FEFF}');
    let mut block = splice(own, shifted.collect());
    block.truncate(block.trim_end_matches(['\n', '\r']).len());
    if let Some(note) = &metadata.note {
        let column = first_column(yaml, value);
        let entry = Tree::Map(vec![(NOTE_KEY.into(), note_tree(note))]);
        block.push_str(layout.line_break);
        Writer { layout }.map_entries(&entry, column, &mut block);
        block.truncate(block.trim_end_matches(['\n', '\r']).len());
    }
    Some(block)
}

fn first_column(yaml: &Yaml<'_>, map: NodeId) -> usize {
    super::block::indentation(yaml.text, yaml.node(map).span.start)
}

/// Removes the lines of an entry.
fn without_lines(yaml: &Yaml<'_>, key: NodeId, value: NodeId) -> Edit {
    let start = super::block::line_start(yaml.text, yaml.node(key).start() as usize);
    let end = yaml.end_of(value) as usize;
    let end = yaml.text[end..]
        .find('\n')
        .map_or(yaml.text.len(), |at| end + at + 1);
    Edit::remove(start as u32, end as u32)
}
