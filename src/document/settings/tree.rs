//! From text to a tree of settings: events in, aliases and merge keys resolved.

use std::collections::HashMap;

use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::ScalarStyle;
use granit_parser::Span;
use granit_parser::Tag;
use granit_parser::options;

use super::Key;
use super::Node;
use super::Place;
use super::Scalar;
use super::SettingsError;
use super::SettingsProblem;
use super::Shape;

/// More nodes than any settings file has, aliases counted as often as they stand.
const MAX_NODES: usize = 20_000;

/// Reads a settings file; nothing where it holds nothing.
pub fn parse(text: &str) -> Result<Option<Node>, SettingsError> {
    let options = options! {
        strict_indentation: false,
        emit_comments: false,
    };
    let mut builder = Builder::default();
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) = next.map_err(|error| {
            let marker = error.marker();
            let problem = SettingsProblem::Syntax(error.info());
            SettingsError::at(place(marker.line(), marker.col()), problem)
        })?;
        builder.event(event, &span)?;
    }
    Ok(builder.root)
}

fn place(line: usize, col: usize) -> Place {
    Place {
        line,
        column: col + 1,
    }
}

/// A list or mapping that is being read.
struct Open {
    place: Place,
    anchor: usize,
    items: Items,
}

enum Items {
    List(Vec<Node>),
    Map(Vec<(Key, Node)>, Option<Key>),
}

#[derive(Default)]
struct Builder {
    open: Vec<Open>,
    anchored: HashMap<usize, Node>,
    root: Option<Node>,
    documents: usize,
    nodes: usize,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: &Span) -> Result<(), SettingsError> {
        let here = place(span.start.line(), span.start.col());
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(SettingsError::at(here, SettingsProblem::SecondDocument));
                }
                Ok(())
            }
            Event::Scalar(text, style, anchor, tag) => {
                let tagged_text = scalar_tag(tag.as_deref(), here)?;
                let scalar = Scalar {
                    text: text.into_owned(),
                    quoted: tagged_text || style != ScalarStyle::Plain,
                };
                self.finish(here, Shape::Scalar(scalar), anchor)
            }
            Event::SequenceStart(_, anchor, tag) => {
                collection_tag(tag.as_deref(), here)?;
                self.open(here, anchor, Items::List(Vec::new()))
            }
            Event::MappingStart(_, anchor, tag) => {
                collection_tag(tag.as_deref(), here)?;
                self.open(here, anchor, Items::Map(Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(anchor) => {
                let Some(node) = self.anchored.get(&anchor).cloned() else {
                    // An alias inside its own anchor.
                    return Err(SettingsError::at(here, SettingsProblem::TooLarge));
                };
                self.count(size(&node), here)?;
                self.place_node(node, here)
            }
            _ => Ok(()),
        }
    }

    fn count(&mut self, nodes: usize, here: Place) -> Result<(), SettingsError> {
        self.nodes += nodes;
        if self.nodes > MAX_NODES {
            return Err(SettingsError::at(here, SettingsProblem::TooLarge));
        }
        Ok(())
    }

    fn open(&mut self, place: Place, anchor: usize, items: Items) -> Result<(), SettingsError> {
        let is_key = matches!(
            self.open.last(),
            Some(Open {
                items: Items::Map(_, None),
                ..
            })
        );
        if is_key {
            return Err(SettingsError::at(place, SettingsProblem::ComplexKey));
        }
        self.open.push(Open {
            place,
            anchor,
            items,
        });
        Ok(())
    }

    fn close(&mut self) -> Result<(), SettingsError> {
        let Some(Open {
            place,
            anchor,
            items,
        }) = self.open.pop()
        else {
            return Ok(());
        };
        match items {
            Items::List(items) => self.finish(place, Shape::List(items), anchor),
            Items::Map(entries, _) => {
                let entries = self.merged(entries)?;
                self.finish(place, Shape::Map(entries), anchor)
            }
        }
    }

    fn finish(&mut self, place: Place, shape: Shape, anchor: usize) -> Result<(), SettingsError> {
        self.count(1, place)?;
        let mut node = Node {
            place,
            holds_anchor: anchor != 0 || inner_anchor(&shape),
            shape,
        };
        if anchor != 0 {
            // What an alias brings along holds no anchor where it is used.
            node.holds_anchor = false;
            self.anchored.insert(anchor, node.clone());
            node.holds_anchor = true;
        }
        self.place_node(node, place)
    }

    fn place_node(&mut self, node: Node, here: Place) -> Result<(), SettingsError> {
        match self.open.last_mut().map(|open| &mut open.items) {
            None => self.root = Some(node),
            Some(Items::List(items)) => items.push(node),
            Some(Items::Map(entries, key)) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => *key = Some(as_key(node, here, entries)?),
            },
        }
        Ok(())
    }

    /// Resolves `<<`: the mapping's own keys win, then those of the first merged mapping.
    fn merged(&mut self, entries: Vec<(Key, Node)>) -> Result<Vec<(Key, Node)>, SettingsError> {
        let is_merge = |key: &Key| key.text == "<<";
        let (merges, mut own): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|(key, _)| is_merge(key));
        for (key, value) in merges {
            let wrong = || SettingsError::at(key.place, SettingsProblem::Merge);
            let sources = match value.shape {
                Shape::List(sources) => sources,
                Shape::Map(_) => vec![value],
                Shape::Scalar(_) => return Err(wrong()),
            };
            for source in sources {
                let Shape::Map(inherited) = source.shape else {
                    return Err(wrong());
                };
                for (key, node) in inherited {
                    if own.iter().all(|(known, _)| known.text != key.text) {
                        own.push((key, node));
                    }
                }
            }
        }
        Ok(own)
    }
}

fn as_key(node: Node, place: Place, entries: &[(Key, Node)]) -> Result<Key, SettingsError> {
    let Shape::Scalar(Scalar { text, .. }) = node.shape else {
        return Err(SettingsError::at(place, SettingsProblem::ComplexKey));
    };
    if let Some((first, _)) = entries.iter().find(|(known, _)| known.text == text) {
        let problem = SettingsProblem::DuplicateKey {
            key: text,
            first: first.place,
        };
        return Err(SettingsError::at(place, problem));
    }
    Ok(Key { text, place })
}

fn inner_anchor(shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(_) => false,
        Shape::List(items) => items.iter().any(|item| item.holds_anchor),
        Shape::Map(entries) => entries.iter().any(|(_, value)| value.holds_anchor),
    }
}

fn size(node: &Node) -> usize {
    match &node.shape {
        Shape::Scalar(_) => 1,
        Shape::List(items) => 1 + items.iter().map(size).sum::<usize>(),
        Shape::Map(entries) => 1 + entries.iter().map(|(_, value)| size(value)).sum::<usize>(),
    }
}

/// Tells whether a scalar's tag makes it text; a tag that is none of YAML's own is refused.
fn scalar_tag(tag: Option<&Tag>, place: Place) -> Result<bool, SettingsError> {
    match tag {
        None => Ok(false),
        Some(tag) if tag.is_yaml_core_schema_tag("str") => Ok(true),
        Some(tag) => refuse_custom(tag, place).map(|()| false),
    }
}

fn collection_tag(tag: Option<&Tag>, place: Place) -> Result<(), SettingsError> {
    tag.map_or(Ok(()), |tag| refuse_custom(tag, place))
}

fn refuse_custom(tag: &Tag, place: Place) -> Result<(), SettingsError> {
    if tag.is_custom() {
        return Err(SettingsError::at(
            place,
            SettingsProblem::Tag(tag.to_string()),
        ));
    }
    Ok(())
}
