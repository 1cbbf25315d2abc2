//! The walk: every scalar below a node with its path, aliases followed, and whether one of its keys
//! matches.

use std::collections::HashSet;

use super::page::Segment;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// How many nodes are seen through aliases, in one walk.
const MAX_ALIASED: usize = 50_000;
/// How deep a walk goes, aliases followed.
const MAX_DEPTH: usize = 512;

/// A scalar and how it is reached.
pub(super) struct Reached<'w, 'y> {
    /// The scalar, where it is spelled.
    pub(super) id: NodeId,
    /// The steps to it.
    pub(super) path: &'w [Segment<'y>],
    /// A key on the way matched.
    pub(super) matched: bool,
}

/// Walks the scalars at and below `from`, and gives each once, where it is seen first.
///
/// What `skip` names at the root is left out.
pub(super) fn scalars<'y>(
    yaml: &'y Yaml<'y>,
    from: NodeId,
    skip: &str,
    matches: &dyn Fn(&str) -> bool,
    visit: &mut dyn FnMut(Reached<'_, 'y>),
) {
    let mut walk = Walk {
        yaml,
        skip,
        matches,
        visit,
        path: Vec::new(),
        seen: HashSet::new(),
        aliased: 0,
    };
    walk.node(from, false, false, 0);
}

struct Walk<'w, 'y> {
    yaml: &'y Yaml<'y>,
    skip: &'w str,
    matches: &'w dyn Fn(&str) -> bool,
    visit: &'w mut dyn FnMut(Reached<'_, 'y>),
    path: Vec<Segment<'y>>,
    /// Scalars that were seen, with the answer whether a key matched.
    seen: HashSet<(NodeId, bool)>,
    aliased: usize,
}

impl Walk<'_, '_> {
    fn node(&mut self, id: NodeId, matched: bool, aliased: bool, depth: usize) {
        self.aliased += usize::from(aliased);
        if depth > MAX_DEPTH || self.aliased > MAX_ALIASED {
            return;
        }
        let yaml = self.yaml;
        match yaml.node(id).kind {
            Kind::Alias(target) => self.node(target, matched, true, depth + 1),
            Kind::Scalar(_) => {
                if self.seen.insert((id, matched)) {
                    (self.visit)(Reached {
                        id,
                        path: &self.path,
                        matched,
                    });
                }
            }
            Kind::Map { .. } => {
                for (key, value) in yaml.entries(id) {
                    let key = yaml.node(key).text.as_ref();
                    if depth == 0 && key == self.skip {
                        continue;
                    }
                    self.path.push(Segment::Key(key));
                    let matched = matched || (self.matches)(key);
                    self.node(value, matched, aliased, depth + 1);
                    self.path.pop();
                }
            }
            Kind::Seq { .. } => {
                for (index, item) in yaml.children(id).enumerate() {
                    self.path.push(Segment::Index(index));
                    self.node(item, matched, aliased, depth + 1);
                    self.path.pop();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inspect::structure::page::dotted;

    fn walked(text: &str) -> Vec<String> {
        let yaml = Yaml::parse_any(text).unwrap();
        let mut seen = Vec::new();
        let root = yaml.documents[0].root.unwrap();
        scalars(&yaml, root, "sops", &|key| key == "b", &mut |reached| {
            let mark = if reached.matched { "*" } else { "" };
            seen.push(format!("{}{mark}", dotted(reached.path)));
        });
        seen
    }

    #[test]
    fn every_scalar_is_reached_by_its_path() {
        assert_eq!(
            walked("a: 1\nb:\n- x\n- c.d: y\nsops: {mac: z}\n"),
            ["a", "b[0]*", "b[1].\"c.d\"*"]
        );
        assert_eq!(walked("a: &x {p: 1}\nb: *x\nc: *x\n"), ["a.p", "b.p*"]);
    }

    #[test]
    fn aliases_do_not_multiply_for_ever() {
        let mut text = "a0: &a0 [x, x]\n".to_owned();
        for i in 1..60 {
            let before = i - 1;
            text.push_str(&format!(
                "a{i}: &a{i} [*a{before}, *a{before}, *a{before}]\n"
            ));
        }
        assert_eq!(walked(&text).len(), 2);
    }
}
