//! The check behind every change: the new text is the old one but for what was asked.

use super::NewValue;
use super::plan::Made;
use super::plan::Plan;
use crate::document::leaf::Span;
use crate::document::leaf::Value;
use crate::document::splice::Edit;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::Node;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// The comments that no edit touches.
pub(super) fn comments_outside<'t>(yaml: &Yaml<'t>, edits: &[Edit]) -> Vec<&'t str> {
    let touched = |comment: &Span| {
        let (start, end) = (comment.start, comment.end);
        edits
            .iter()
            .any(|edit| edit.span.start < end && start < edit.span.end)
    };
    let kept = yaml.comments.iter().filter(|comment| !touched(comment));
    kept.map(|comment| comment.of(yaml.text)).collect()
}

/// Whether `after` is `before` with the plan carried out, and has just these comments.
pub(super) fn holds(before: &Yaml<'_>, after: &Yaml<'_>, plan: &Plan, comments: &[&str]) -> bool {
    let kept = before.nodes.len() as u32 - plan.removed;
    let Some(made) = (after.nodes.len() as u32).checked_sub(kept) else {
        return false;
    };
    let both = Both {
        before,
        after,
        plan,
        made,
    };
    both.made_as_planned() && both.others_as_before() && both.documents_as_before() && {
        let after = after.comments.iter().map(|comment| comment.of(after.text));
        after.eq(comments.iter().copied())
    }
}

struct Both<'a, 'b, 'c> {
    before: &'a Yaml<'b>,
    after: &'a Yaml<'c>,
    plan: &'a Plan,
    /// How many nodes came.
    made: u32,
}

impl Both<'_, '_, '_> {
    fn made_as_planned(&self) -> bool {
        let (at, end) = (self.plan.at, self.plan.at + self.made);
        match &self.plan.made {
            Made::Nothing => self.made == 0,
            Made::Value(value) => self.made > 0 && self.is(at, end, value),
            Made::Entry(key, value) => {
                self.made > 1 && self.after.node(at).text == *key && self.is(at + 1, end, value)
            }
        }
    }

    /// Whether the nodes `at..end` of the new text are `value`.
    fn is(&self, at: NodeId, end: NodeId, value: &NewValue) -> bool {
        (at as usize) < self.after.nodes.len()
            && self.after.node(at).next == end
            && is_value(self.after, at, value)
    }

    /// The node that was `id` in the old text, in the new.
    fn moved(&self, id: NodeId) -> NodeId {
        if id == NO_PARENT || id < self.plan.at + self.plan.removed {
            // A replaced value keeps its place.
            return id;
        }
        id - self.plan.removed + self.made
    }

    fn others_as_before(&self) -> bool {
        let gone = self.plan.at..self.plan.at + self.plan.removed;
        let (old_parents, new_parents) = (self.before.parents(), self.after.parents());
        let others = (0..self.before.nodes.len() as NodeId).filter(|id| !gone.contains(id));
        let mut others = others.map(|id| (id, self.moved(id)));
        let same_others = others.all(|(old, new)| {
            self.same(old, new)
                && self.moved(old_parents[old as usize]) == new_parents[new as usize]
        });
        same_others && self.same_place(&old_parents, &new_parents)
    }

    /// Whether a replaced value hangs where it hung, on its old anchor.
    fn same_place(&self, old_parents: &[NodeId], new_parents: &[NodeId]) -> bool {
        let at = self.plan.at as usize;
        if self.plan.removed == 0 || !matches!(self.plan.made, Made::Value(_)) {
            return true;
        }
        let anchor = |yaml: &Yaml<'_>| {
            let anchor = yaml.nodes[at].anchor();
            anchor.map(|span| span.of(yaml.text).to_owned())
        };
        old_parents[at] == new_parents[at] && anchor(self.before) == anchor(self.after)
    }

    fn same(&self, old: NodeId, new: NodeId) -> bool {
        let (a, b) = (self.before.node(old), self.after.node(new));
        let kinds = match (a.kind, b.kind) {
            (Kind::Alias(old), Kind::Alias(new)) => self.moved(old) == new,
            (Kind::Map { .. }, Kind::Map { .. }) | (Kind::Seq { .. }, Kind::Seq { .. })
                if self.plan.restyled == Some(old) =>
            {
                true
            }
            (a, b) => a == b,
        };
        kinds && a.text == b.text && tag(a) == tag(b) && {
            let anchor = a.anchor().map(|span| span.of(self.before.text));
            anchor == b.anchor().map(|span| span.of(self.after.text))
        }
    }

    fn documents_as_before(&self) -> bool {
        let (before, after) = (&self.before.documents, &self.after.documents);
        let mut pairs = before.iter().zip(after).enumerate();
        before.len() == after.len()
            && pairs.all(|(i, (old, new))| match old.root {
                None if i == self.plan.document => new.root == Some(self.plan.at),
                None => new.root.is_none() && old.null.is_some() == new.null.is_some(),
                Some(root) => new.root == Some(self.moved(root)),
            })
    }
}

fn tag<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    node.tag().map(|(_, name)| name.as_ref())
}

/// Whether the node `id` is `value`, an alias by what it stands for not counted.
pub(super) fn is_value(yaml: &Yaml<'_>, id: NodeId, value: &NewValue) -> bool {
    let node = yaml.node(id);
    match (node.kind, value) {
        (Kind::Scalar(_), NewValue::Scalar(value)) => {
            node.value().is_ok_and(|found| same_value(&found, value))
        }
        (Kind::Map { .. }, NewValue::Map(entries)) => {
            let mut wanted = entries.iter();
            let found = yaml.entries(id).all(|(key, child)| {
                wanted.next().is_some_and(|(name, value)| {
                    yaml.node(key).text == *name && is_value(yaml, child, value)
                })
            });
            found && wanted.next().is_none()
        }
        (Kind::Seq { .. }, NewValue::Seq(items)) => {
            let mut wanted = items.iter();
            let found = yaml.children(id).all(|child| {
                wanted
                    .next()
                    .is_some_and(|item| is_value(yaml, child, item))
            });
            found && wanted.next().is_none()
        }
        _ => false,
    }
}

fn same_value(a: &Value<'_>, b: &Value<'_>) -> bool {
    match (a, b) {
        (Value::Float(a), Value::Float(b)) => {
            a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan())
        }
        _ => a == b,
    }
}
