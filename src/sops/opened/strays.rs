//! Comments that SOPS sealed in one map or list and that its own reader attaches to another.
//!
//! SOPS shows such a comment as `#ENC[…]`. Here the maps and lists around it are tried.

use crate::document::leaf::Span;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// How many comments of a file are tried elsewhere.
const MAX_STRAYS: usize = 100;

/// Finds the places where stray comments may come from.
pub(super) struct Strays<'y, 't> {
    yaml: &'y Yaml<'t>,
    parents: Option<Vec<NodeId>>,
    tried: usize,
}

impl<'y, 't> Strays<'y, 't> {
    pub(super) fn new(yaml: &'y Yaml<'t>) -> Self {
        Self {
            yaml,
            parents: None,
            tried: 0,
        }
    }

    /// The authenticated paths of the maps and lists around what precedes a comment, innermost
    /// first.
    pub(super) fn paths(&mut self, comment: Span) -> Vec<String> {
        let yaml = self.yaml;
        let behind = yaml
            .nodes
            .partition_point(|node| node.start() <= comment.start);
        self.tried += 1;
        if behind == 0 || self.tried > MAX_STRAYS {
            return Vec::new();
        }
        let parents = self.parents.get_or_insert_with(|| yaml.parents());
        let mut keys = Vec::new();
        let mut at = behind as NodeId - 1;
        while parents[at as usize] != NO_PARENT {
            let parent = parents[at as usize];
            let in_map = matches!(yaml.node(parent).kind, Kind::Map { .. });
            // Keys are scalars, so a value's key is the node before it; `at` may be the key itself.
            let key = match in_map && !is_key(yaml, parent, at) {
                true => Some(yaml.node(at - 1).text.as_ref()),
                false => None,
            };
            keys.push(key);
            at = parent;
        }
        paths_above(&keys)
    }
}

fn is_key(yaml: &Yaml<'_>, map: NodeId, id: NodeId) -> bool {
    let mut keys = yaml.entries(map).map(|(key, _)| key);
    keys.any(|key| key == id)
}

/// The path of every level, from the keys of the levels, innermost first.
fn paths_above(keys: &[Option<&str>]) -> Vec<String> {
    let levels = 0..=keys.len();
    let mut paths: Vec<String> = levels
        .map(|level| {
            let above = keys[level..].iter().rev().flatten();
            above.map(|key| format!("{key}:")).collect()
        })
        .map(|path: String| if path.is_empty() { ":".into() } else { path })
        .collect();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_places_around_a_comment_are_named_from_within() {
        let text = "a:\n- b:\n  - x\n  # here\n- y\n";
        let yaml = Yaml::parse(text).unwrap();
        let paths = Strays::new(&yaml).paths(yaml.comments[0]);
        assert_eq!(paths, ["a:b:", "a:", ":"]);
    }
}
