//! Aliases: one whose whole expansion stays readable stays; any other is replaced by its own
//! envelopes under its own path, a collection as a one-line copy.

use super::leaves::PlainLeaves;
use super::sealing::Fresh;
use super::spelled::Places;
use crate::document::leaf::Style;
use crate::document::splice::Edit;
use crate::document::yaml::emit;
use crate::document::yaml::emit::Setting;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use std::collections::HashMap;

/// An alias carries a value from where it is sealed to where it is readable, or the reverse.
#[derive(Debug, thiserror::Error, PartialEq)]
#[error(
    "{alias}: this alias shows a value readable that is encrypted in line {} (or the reverse); write the value out, or change the selector",
    anchored.line
)]
pub struct AliasCrossing {
    /// Where the alias stands.
    pub alias: Place,
    /// Where the value stands.
    pub anchored: Place,
}

/// Refuses aliases that cross the selector's border.
///
/// # Errors
/// The first such alias.
pub fn refuse_crossings(yaml: &Yaml<'_>, leaves: &PlainLeaves) -> Result<(), AliasCrossing> {
    for leaf in &leaves.list {
        let Some(alias) = leaf.via else { continue };
        if leaves
            .selected_at_its_place(leaf)
            .is_some_and(|own| own != leaf.selected)
        {
            return Err(crossing(yaml, alias, leaf.id));
        }
    }
    Ok(())
}

/// Names an alias and the value that it carries across the border.
pub(super) fn crossing(yaml: &Yaml<'_>, alias: NodeId, leaf: NodeId) -> AliasCrossing {
    AliasCrossing {
        alias: yaml.place(yaml.node(alias).start()),
        anchored: yaml.place(yaml.node(leaf).start()),
    }
}

/// The copies that stand in place of aliases to sealed values.
pub(super) fn copies(
    yaml: &Yaml<'_>,
    places: &Places<'_, '_>,
    leaves: &PlainLeaves,
    envelopes: &[Fresh],
) -> Vec<Edit> {
    let mut by_alias: HashMap<NodeId, Vec<&Fresh>> = HashMap::new();
    for envelope in envelopes {
        if let Some(alias) = leaves.list[envelope.leaf].via {
            by_alias.entry(alias).or_default().push(envelope);
        }
    }
    let edits = by_alias.into_iter().map(|(alias, envelopes)| {
        let mut copy = Copy {
            yaml,
            leaves,
            envelopes: envelopes.into_iter().peekable(),
        };
        let target = yaml.target(alias);
        let flow = yaml.node(target).is_collection() || places.in_flow(alias);
        let mut text = String::new();
        copy.node(target, flow, &mut text);
        Edit::replace(yaml.node(alias).span, text)
    });
    edits.collect()
}

/// Levels between a leaf and what the alias through which it is seen stands for.
pub(super) fn levels_above(yaml: &Yaml<'_>, alias: NodeId, leaf: NodeId) -> u32 {
    fn find(yaml: &Yaml<'_>, at: NodeId, leaf: NodeId, depth: u32) -> Option<u32> {
        let at = yaml.target(at);
        if at == leaf {
            return Some(depth);
        }
        let mut children = yaml.children(at);
        children.find_map(|child| find(yaml, child, leaf, depth + 1))
    }
    find(yaml, alias, leaf, 0).unwrap_or(0)
}

struct Copy<'c, 'f, I: Iterator<Item = &'f Fresh>> {
    yaml: &'c Yaml<'c>,
    leaves: &'c PlainLeaves,
    envelopes: std::iter::Peekable<I>,
}

impl<'f, I: Iterator<Item = &'f Fresh>> Copy<'_, 'f, I> {
    fn node(&mut self, id: NodeId, flow: bool, out: &mut String) {
        let yaml = self.yaml;
        let id = yaml.target(id);
        match yaml.node(id).kind {
            Kind::Map { .. } => {
                out.push('{');
                for (number, (key, value)) in yaml.entries(id).enumerate() {
                    out.push_str(if number > 0 { ", " } else { "" });
                    out.push_str(&emit::double(&yaml.node(key).text));
                    out.push_str(": ");
                    self.node(value, true, out);
                }
                out.push('}');
            }
            Kind::Seq { .. } => {
                out.push('[');
                for (number, item) in yaml.children(id).enumerate() {
                    out.push_str(if number > 0 { ", " } else { "" });
                    self.node(item, true, out);
                }
                out.push(']');
            }
            _ => self.scalar(id, flow, out),
        }
    }

    fn scalar(&mut self, id: NodeId, flow: bool, out: &mut String) {
        let yaml = self.yaml;
        let leaves = self.leaves;
        if let Some(envelope) = self
            .envelopes
            .next_if(|envelope| leaves.list[envelope.leaf].id == id)
        {
            let quoted =
                flow || matches!(yaml.node(id).style(), Some(Style::Single | Style::Double));
            match quoted {
                true => out.push_str(&format!("\"{}\"", envelope.text)),
                false => out.push_str(&envelope.text),
            }
            return;
        }
        let setting = Setting {
            flow: true,
            quoted: true,
            indent: 0,
            step: 0,
            line_break: "\n",
        };
        if let Ok(value) = yaml.node(id).value() {
            out.push_str(&emit::spell(&value, setting));
        }
    }
}
