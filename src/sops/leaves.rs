//! The leaves of a plain document that hold a value, noted once for everything that seals them.

use super::encvalue::Kind;
use super::scalar;
use super::selection::Selection;
use super::walk::Step;
use super::walk::Walk;
use super::walk::WalkError;
use crate::document::leaf::Span;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use zeroize::Zeroizing;

/// Every leaf that is neither null nor an empty string, in the order of the walk.
///
/// Plaintext and paths lie in two long buffers; a [`PlainLeaf`] names its ranges.
#[derive(Default)]
pub struct PlainLeaves {
    /// The leaves.
    pub list: Vec<PlainLeaf>,
    plaintext: Zeroizing<Vec<u8>>,
    paths: String,
    own_places: Vec<Option<bool>>,
}

/// A leaf with a value.
pub struct PlainLeaf {
    /// Its node.
    pub id: NodeId,
    /// The alias token through which it is seen, if any.
    pub via: Option<NodeId>,
    /// Its document's number.
    pub document: u32,
    /// The selector picks it where it is seen.
    pub selected: bool,
    /// Its type.
    pub kind: Kind,
    plaintext: Span,
    aad: Span,
    trail: Span,
}

impl PlainLeaves {
    /// Notes the leaves of a text.
    ///
    /// # Errors
    /// A scalar that SOPS cannot hold, or aliases that unfold too far.
    pub fn collect(yaml: &Yaml<'_>, selection: &Selection) -> Result<Self, WalkError> {
        let walk = if selection.uses_comments() {
            Walk::with_comments(yaml, selection)?
        } else {
            Walk::values(yaml, selection)
        };
        let mut leaves = Self {
            own_places: vec![None; yaml.nodes.len()],
            ..Self::default()
        };
        walk.run(&mut |step| {
            if let Step::Leaf(leaf) = step {
                leaves.take(&leaf);
            }
            Ok::<(), WalkError>(())
        })?;
        Ok(leaves)
    }

    fn take(&mut self, leaf: &super::walk::Leaf<'_, '_>) {
        let start = self.plaintext.len();
        let Some(kind) = scalar::canonical(&leaf.value, &mut self.plaintext) else {
            return;
        };
        if self.plaintext.len() == start {
            return;
        }
        if leaf.via.is_none() {
            self.own_places[leaf.id as usize] = Some(leaf.selected);
        }
        let plaintext = span(start, self.plaintext.len());
        let aad = self.note(leaf.aad);
        let trail = self.note(leaf.trail);
        self.list.push(PlainLeaf {
            id: leaf.id,
            via: leaf.via,
            document: leaf.document as u32,
            selected: leaf.selected,
            kind,
            plaintext,
            aad,
            trail,
        });
    }

    fn note(&mut self, path: &str) -> Span {
        let start = self.paths.len();
        self.paths.push_str(path);
        span(start, self.paths.len())
    }

    /// The canonical plaintext of a leaf.
    pub fn plaintext(&self, leaf: &PlainLeaf) -> &[u8] {
        &self.plaintext[leaf.plaintext.range()]
    }

    /// SOPS's authenticated path of a leaf.
    pub fn aad(&self, leaf: &PlainLeaf) -> &str {
        &self.paths[leaf.aad.range()]
    }

    /// The unambiguous path of a leaf.
    pub fn trail(&self, leaf: &PlainLeaf) -> &str {
        &self.paths[leaf.trail.range()]
    }

    /// Whether the selector picks a leaf at the place where it is written.
    pub fn selected_at_its_place(&self, leaf: &PlainLeaf) -> Option<bool> {
        self.own_places[leaf.id as usize]
    }
}

/// A range in one of the buffers, which hold less than 4 GiB: texts are at most 256 MiB, and
/// aliases add a bounded number of leaves.
fn span(start: usize, end: usize) -> Span {
    Span {
        start: start as u32,
        end: end as u32,
    }
}
