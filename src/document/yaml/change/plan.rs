//! Plans: what a change does to the nodes, the ways to write it, and the first way that holds.

use super::ChangeError;
use super::NewValue;
use super::check;
use super::layout::Layout;
use crate::document::path::Step;
use crate::document::path::TreePath;
use crate::document::splice::Edit;
use crate::document::splice::splice;
use crate::document::yaml::lookup;
use crate::document::yaml::lookup::LookupError;
use crate::document::yaml::parse::MAX_DEPTH;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::document::yaml::tree::place;

/// What stands in the new text in place of the nodes that went.
pub(super) enum Made {
    /// Nothing.
    Nothing,
    /// A value.
    Value(NewValue),
    /// A key and its value.
    Entry(String, NewValue),
}

/// What a change does to the nodes.
pub(super) struct Plan {
    /// The first node that goes, or before which new ones come.
    pub(super) at: NodeId,
    /// How many nodes go.
    pub(super) removed: u32,
    /// What comes.
    pub(super) made: Made,
    /// A collection that may turn from block to flow style.
    pub(super) restyled: Option<NodeId>,
    /// The document that the nodes are in.
    pub(super) document: usize,
    /// Where in the text, for messages.
    pub(super) offset: usize,
}

impl Plan {
    /// The text after the first of the `ways` that does what is planned and nothing else.
    pub(super) fn carry_out(
        &self,
        yaml: &Yaml<'_>,
        ways: impl IntoIterator<Item = Vec<Edit>>,
    ) -> Result<String, ChangeError> {
        for edits in ways {
            let kept = check::comments_outside(yaml, &edits);
            let text = splice(yaml.text, edits);
            if Yaml::parse(&text).is_ok_and(|after| check::holds(yaml, &after, self, &kept)) {
                return Ok(text);
            }
        }
        Err(ChangeError::Entangled {
            line: place(yaml.text, self.offset).line,
        })
    }
}

/// Where a path ends.
pub(super) enum Spot {
    /// At a node, and that is the whole path.
    Node(NodeId),
    /// At a collection that lacks the step at this depth.
    Collection(NodeId, usize),
    /// At a null, or an empty document, above the step at this depth.
    Nothing(Option<NodeId>, usize),
}

/// Follows a path as far as it goes.
///
/// # Errors
/// Where a step does not suit what it meets, or an alias stands on the way.
pub(super) fn locate(
    yaml: &Yaml<'_>,
    document: usize,
    path: &TreePath,
) -> Result<Spot, ChangeError> {
    let steps = path.steps();
    if steps.is_empty() {
        return Err(ChangeError::Root);
    }
    if steps.len() > MAX_DEPTH {
        return Err(ChangeError::TooDeep);
    }
    let Some(mut node) = lookup::root(yaml, document)? else {
        return match steps[0] {
            Step::Key(_) => Ok(Spot::Nothing(None, 0)),
            Step::Index(index) => Err(LookupError::IndexIntoMap {
                at: TreePath::default(),
                index,
            }
            .into()),
        };
    };
    for depth in 0..steps.len() {
        match lookup::step(yaml, node, path, depth) {
            Ok(next) => node = next,
            Err(LookupError::NoKey { .. } | LookupError::NoIndex { .. }) => {
                return Ok(Spot::Collection(node, depth));
            }
            Err(LookupError::IntoScalar { .. }) if is_null(yaml, node) => {
                return Ok(Spot::Nothing(Some(node), depth));
            }
            Err(error) => return Err(error.into()),
        }
        if let (Kind::Alias(target), true) = (yaml.node(node).kind, depth + 1 < steps.len()) {
            return Err(ChangeError::ThroughAlias {
                at: TreePath(steps[..=depth].to_vec()),
                line: line(yaml, node),
                anchor_line: line(yaml, target),
            });
        }
    }
    Ok(Spot::Node(node))
}

fn is_null(yaml: &Yaml<'_>, node: NodeId) -> bool {
    let node = yaml.node(node);
    node.style().is_some() && matches!(node.value(), Ok(crate::document::leaf::Value::Null))
}

/// The line of a node.
pub(super) fn line(yaml: &Yaml<'_>, node: NodeId) -> usize {
    yaml.place(yaml.node(node).start()).line
}

/// Refuses to lose an anchor in `from..next` that an alias outside uses.
pub(super) fn refuse_lost_anchors(
    yaml: &Yaml<'_>,
    from: NodeId,
    next: NodeId,
) -> Result<(), ChangeError> {
    for (id, node) in (0..).zip(&yaml.nodes) {
        let Kind::Alias(target) = node.kind else {
            continue;
        };
        if (from..next).contains(&target) && !(from..next).contains(&id) {
            let anchor = yaml.node(target).anchor();
            let name = anchor
                .map_or("", |span| span.of(yaml.text))
                .trim_start_matches('&');
            return Err(ChangeError::AnchorInUse {
                name: name.to_owned(),
                line: anchor.map_or_else(|| line(yaml, target), |at| yaml.place(at.start).line),
                alias_line: line(yaml, id),
            });
        }
    }
    Ok(())
}

/// `value` below the steps that lead to it.
pub(super) fn nested(steps: &[Step], value: &NewValue) -> NewValue {
    let mut value = value.clone();
    for step in steps.iter().rev() {
        value = match step {
            Step::Key(key) => NewValue::Map(vec![(key.clone(), value)]),
            Step::Index(_) => NewValue::Seq(vec![value]),
        };
    }
    value
}

/// Whether a collection is written in braces or brackets with nothing in them but blanks.
pub(super) fn is_bare(layout: &Layout<'_, '_>, id: NodeId) -> bool {
    let yaml = layout.yaml;
    if layout.is_block(id) || yaml.node(id).next != id + 1 {
        return false;
    }
    let inside = yaml.node(id).span.of(yaml.text);
    inside.len() >= 2 && inside[1..inside.len() - 1].trim().is_empty()
}
