//! YAML nodes as JSON: aliases and merge keys unfolded, keys as a cluster sees them.

use super::fault::ManifestError;
use super::fault::ManifestFault;
use super::scalar;
use crate::document::leaf::Style;
use crate::document::yaml::parse::Fault;
use crate::document::yaml::parse::MAX_DEPTH;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Place;
use crate::document::yaml::tree::Yaml;
use crate::secret::SecretJson;
use serde_json::Map;
use serde_json::Value;
use std::collections::HashMap;

/// How much aliases may add to a text, in bytes.
const MAX_UNFOLDED: usize = 16 << 20;

/// What a node costs beside its text.
const NODE_COST: usize = 32;

/// How much of a line is counted in characters; the rest of a longer one, such as JSON without line
/// breaks, is counted in bytes, so that many places in it are found in no time.
const COUNTED: usize = 4096;

const MERGE: &str = "tag:yaml.org,2002:merge";

/// A text's nodes on their way to JSON.
pub(super) struct Unfolding<'y, 't> {
    pub(super) yaml: &'y Yaml<'t>,
    /// Where lines begin.
    lines: Vec<usize>,
    /// How much aliases may still add.
    left: usize,
    /// How keys are read.
    keys: Keys,
}

/// How keys are read.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Keys {
    /// As kubectl does: `on` is `true`, and `0x10` is `16`.
    AsKubectl,
    /// As SOPS does, for which every key is the text that stands there.
    AsWritten,
}

/// Whether a node is seen where it stands.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Seen {
    InPlace,
    ThroughAlias,
}

impl<'y, 't> Unfolding<'y, 't> {
    pub(super) fn new(yaml: &'y Yaml<'t>, keys: Keys) -> Self {
        let breaks = memchr::memchr_iter(b'\n', yaml.text.as_bytes());
        Self {
            yaml,
            lines: std::iter::once(0).chain(breaks.map(|at| at + 1)).collect(),
            left: MAX_UNFOLDED,
            keys,
        }
    }

    /// Where a node begins.
    pub(super) fn place(&self, id: NodeId) -> Place {
        let text = self.yaml.text;
        let offset = (self.yaml.node(id).start() as usize).min(text.len());
        let line = self.lines.partition_point(|start| *start <= offset);
        let start = self.lines[line.saturating_sub(1)];
        let before = &text[start..text.floor_char_boundary(offset).max(start)];
        let (near, far) = before.split_at(before.floor_char_boundary(COUNTED));
        Place {
            line,
            column: near.chars().count() + far.len() + 1,
        }
    }

    pub(super) fn fault(&self, id: NodeId, fault: impl Into<ManifestFault>) -> ManifestError {
        ManifestError::at(self.place(id), fault)
    }

    /// The node that an alias stands for, or the node itself, paid for where it must be.
    pub(super) fn enter(
        &mut self,
        id: NodeId,
        seen: Seen,
        depth: usize,
    ) -> Result<(NodeId, Seen), ManifestError> {
        // Aliases can nest deeper than the text does.
        if depth > MAX_DEPTH {
            return Err(self.fault(id, Fault::TooDeep));
        }
        let (target, seen) = match self.yaml.node(id).kind {
            Kind::Alias(target) => (target, Seen::ThroughAlias),
            _ => (id, seen),
        };
        if seen == Seen::ThroughAlias {
            let cost = NODE_COST + self.yaml.node(target).text.len();
            self.left = self
                .left
                .checked_sub(cost)
                .ok_or_else(|| self.fault(id, ManifestFault::TooManyAliases))?;
        }
        Ok((target, seen))
    }

    /// A node as JSON.
    pub(super) fn json(
        &mut self,
        id: NodeId,
        seen: Seen,
        depth: usize,
    ) -> Result<SecretJson, ManifestError> {
        let (id, seen) = self.enter(id, seen, depth)?;
        match self.yaml.node(id).kind {
            Kind::Map { .. } => self.map(id, seen, depth),
            Kind::Seq { .. } => self.list(id, seen, depth),
            Kind::Scalar(_) | Kind::Alias(_) => scalar::read(self.yaml.node(id))
                .and_then(scalar::Scalar::into_json)
                .map(SecretJson::new)
                .map_err(|fault| self.fault(id, fault)),
        }
    }

    fn list(&mut self, id: NodeId, seen: Seen, depth: usize) -> Result<SecretJson, ManifestError> {
        // What is made so far is wiped where a later item is refused.
        let mut out = SecretJson::new(Value::Array(Vec::new()));
        let yaml = self.yaml;
        for item in yaml.children(id) {
            let mut item = self.json(item, seen, depth + 1)?;
            if let Value::Array(items) = out.expose_mut() {
                items.push(item.expose_mut().take());
            }
        }
        Ok(out)
    }

    fn map(&mut self, id: NodeId, seen: Seen, depth: usize) -> Result<SecretJson, ManifestError> {
        let mut out = SecretJson::new(Value::Object(Map::new()));
        let mut known: HashMap<String, NodeId> = HashMap::new();
        let yaml = self.yaml;
        for (key_node, value) in yaml.entries(id) {
            let merges = self.is_merge(key_node);
            let key = if merges {
                "<<".to_owned()
            } else {
                self.key(key_node)?
            };
            // A quoted `<<` is a key like any other.
            let noted = if merges {
                "\0<<".to_owned()
            } else {
                key.clone()
            };
            if let Some(first) = known.insert(noted, key_node) {
                let first = self.place(first).line;
                return Err(self.fault(key_node, ManifestFault::DuplicateKey { key, first }));
            }
            if merges {
                self.merge(value, seen, depth + 1, &mut out)?;
                continue;
            }
            let mut value = self.json(value, seen, depth + 1)?;
            put(&mut out, key, value.expose_mut().take());
        }
        Ok(out)
    }

    /// Puts the entries of merged mappings in; as kubectl does it, they replace what stands before
    /// `<<` and yield to what stands behind. Of several mappings the first wins.
    fn merge(
        &mut self,
        value: NodeId,
        seen: Seen,
        depth: usize,
        out: &mut SecretJson,
    ) -> Result<(), ManifestError> {
        let (target, seen) = self.enter(value, seen, depth)?;
        let sources: Vec<NodeId> = match self.yaml.node(target).kind {
            Kind::Map { .. } => vec![target],
            Kind::Seq { .. } => self.yaml.children(target).collect(),
            _ => return Err(self.fault(value, ManifestFault::Merge)),
        };
        for source in sources.into_iter().rev() {
            if !matches!(
                self.yaml.node(self.yaml.target(source)).kind,
                Kind::Map { .. }
            ) {
                return Err(self.fault(value, ManifestFault::Merge));
            }
            let mut source = self.json(source, seen, depth + 1)?;
            if let Value::Object(entries) = source.expose_mut().take() {
                for (key, value) in entries {
                    put(out, key, value);
                }
            }
        }
        Ok(())
    }

    pub(super) fn is_merge(&self, key: NodeId) -> bool {
        let node = self.yaml.node(key);
        match node.tag() {
            Some((_, tag)) => tag.as_ref() == MERGE && node.text == "<<",
            None => node.style() == Some(Style::Plain) && node.text == "<<",
        }
    }

    /// A key, by the text that it has in JSON.
    pub(super) fn key(&self, id: NodeId) -> Result<String, ManifestError> {
        let node = self.yaml.node(self.yaml.target(id));
        if node.is_collection() {
            return Err(self.fault(id, Fault::KeyIsCollection));
        }
        if self.keys == Keys::AsWritten {
            return Ok(node.text.to_string());
        }
        scalar::read(node)
            .and_then(|key| key.into_key(&node.text))
            .map_err(|fault| self.fault(id, fault))
    }
}

/// Puts an entry into a mapping; a value that it replaces is wiped.
fn put(out: &mut SecretJson, key: String, value: Value) {
    if let Value::Object(entries) = out.expose_mut()
        && let Some(replaced) = entries.insert(key, value)
    {
        drop(SecretJson::new(replaced));
    }
}
