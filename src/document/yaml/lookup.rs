//! Looking up: the node at a path, and the document that a path is meant for.

use std::fmt;

use super::tree::Kind;
use super::tree::NodeId;
use super::tree::Yaml;
use crate::document::path::PathText;
use crate::document::path::Resolved;
use crate::document::path::Step;
use crate::document::path::Tree;
use crate::document::path::TreePath;

/// One document of a text, as paths see it: aliases are followed.
#[derive(Clone, Copy)]
pub struct DocumentTree<'y, 't> {
    /// The text.
    pub yaml: &'y Yaml<'t>,
    /// The number of the document, from 0.
    pub document: usize,
}

impl DocumentTree<'_, '_> {
    fn at(&self, steps: &[Step]) -> Option<NodeId> {
        let root = self.yaml.documents.get(self.document)?.root?;
        steps.iter().try_fold(root, |node, step| {
            child(self.yaml, self.yaml.target(node), step)
        })
    }
}

impl Tree for DocumentTree<'_, '_> {
    fn has_key(&self, at: &[Step], key: &str) -> bool {
        self.at(at)
            .is_some_and(|node| self.yaml.value_of(self.yaml.target(node), key).is_some())
    }

    fn len(&self, at: &[Step]) -> Option<usize> {
        let node = self.yaml.target(self.at(at)?);
        matches!(self.yaml.node(node).kind, Kind::Seq { .. })
            .then(|| self.yaml.children(node).count())
    }
}

/// The child of the collection `node` that a step leads to.
fn child(yaml: &Yaml<'_>, node: NodeId, step: &Step) -> Option<NodeId> {
    match (yaml.node(node).kind, step) {
        (Kind::Map { .. }, Step::Key(key)) => yaml.value_of(node, key),
        (Kind::Seq { .. }, Step::Index(index)) => yaml.children(node).nth(*index),
        _ => None,
    }
}

/// Why a path leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookupError {
    /// The text has fewer documents.
    #[error("there is no document {document}: the file has {}", Documents(*.count))]
    NoDocument {
        /// The number asked for, from 0.
        document: usize,
        /// How many there are.
        count: usize,
    },
    /// The document holds nothing.
    #[error("the document is empty")]
    EmptyDocument,
    /// The mapping lacks the key.
    #[error("there is no key '{key}' in {}{}", Spot(.at), Nearest(.nearest.as_deref()))]
    NoKey {
        /// The mapping.
        at: TreePath,
        /// The key.
        key: String,
        /// The most similar key that is there.
        nearest: Option<String>,
    },
    /// The list is shorter.
    #[error("there is no item [{index}] in {}: the list has {len}", Spot(.at))]
    NoIndex {
        /// The list.
        at: TreePath,
        /// The index.
        index: usize,
        /// How many items there are.
        len: usize,
    },
    /// A key where a list stands.
    #[error("{} is a list and has no key '{key}': name an item, such as [0]", Spot(.at))]
    KeyIntoList {
        /// The list.
        at: TreePath,
        /// The key.
        key: String,
    },
    /// An index where a mapping stands.
    #[error("{} is a mapping and has no item [{index}]: name a key", Spot(.at))]
    IndexIntoMap {
        /// The mapping.
        at: TreePath,
        /// The index.
        index: usize,
    },
    /// A step where a single value stands.
    #[error("{} is a single value: there is nothing inside", Spot(.at))]
    IntoScalar {
        /// The value.
        at: TreePath,
    },
}

/// A place in a message: the path in quotes, or the root.
struct Spot<'p>(&'p TreePath);

impl fmt::Display for Spot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.steps() {
            [] => f.write_str("the root"),
            _ => write!(f, "'{}'", self.0),
        }
    }
}

struct Nearest<'k>(Option<&'k str>);

impl fmt::Display for Nearest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |key| write!(f, "; there is '{key}'"))
    }
}

struct Documents(usize);

impl fmt::Display for Documents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 document"),
            count => write!(f, "{count} documents, counted from 0"),
        }
    }
}

/// The root mapping of a document; `None` where the document is empty.
pub(super) fn root(yaml: &Yaml<'_>, document: usize) -> Result<Option<NodeId>, LookupError> {
    let count = yaml.documents.len();
    let found = yaml.documents.get(document);
    let found = found.ok_or(LookupError::NoDocument { document, count })?;
    Ok(found.root)
}

/// The node at `path`; an alias at its end is that alias, one on the way is followed.
///
/// # Errors
/// Which step leads nowhere, and why.
pub fn find(yaml: &Yaml<'_>, document: usize, path: &TreePath) -> Result<NodeId, LookupError> {
    let mut node = root(yaml, document)?.ok_or(LookupError::EmptyDocument)?;
    for depth in 0..path.steps().len() {
        node = step(yaml, yaml.target(node), path, depth)?;
    }
    Ok(node)
}

/// What the step at `depth` of `path` leads to from `node`, which stands there.
pub(super) fn step(
    yaml: &Yaml<'_>,
    node: NodeId,
    path: &TreePath,
    depth: usize,
) -> Result<NodeId, LookupError> {
    let step = &path.steps()[depth];
    child(yaml, node, step).ok_or_else(|| {
        let at = TreePath(path.steps()[..depth].to_vec());
        match (yaml.node(node).kind, step) {
            (Kind::Map { .. }, Step::Key(key)) => LookupError::NoKey {
                at,
                key: key.clone(),
                nearest: nearest(yaml, node, key),
            },
            (Kind::Map { .. }, Step::Index(index)) => {
                LookupError::IndexIntoMap { at, index: *index }
            }
            (Kind::Seq { .. }, Step::Index(index)) => LookupError::NoIndex {
                at,
                index: *index,
                len: yaml.children(node).count(),
            },
            (Kind::Seq { .. }, Step::Key(key)) => LookupError::KeyIntoList {
                at,
                key: key.clone(),
            },
            _ => LookupError::IntoScalar { at },
        }
    })
}

/// Longer keys are not compared.
const MAX_COMPARED: usize = 64;

/// The key of a mapping that is most like `key`, if one is.
fn nearest(yaml: &Yaml<'_>, map: NodeId, key: &str) -> Option<String> {
    let comparable = |key: &str| key.len() <= MAX_COMPARED;
    if !comparable(key) {
        return None;
    }
    let limit = key.chars().count() / 3 + 1;
    yaml.entries(map)
        .map(|(name, _)| yaml.node(name).text.as_ref())
        .filter(|name| comparable(name) && name.len().abs_diff(key.len()) <= 4 * limit)
        .map(|name| (distance(&name.to_lowercase(), &key.to_lowercase()), name))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name.to_owned())
}

/// How many characters must be put in, taken out or changed to make one text of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, char) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(char != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// How a document is picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The only one that the path stands in.
    Only,
    /// By number, from 0.
    Number(usize),
    /// By the `kind` and `metadata.name` of a Kubernetes object.
    Object {
        /// `Secret`
        kind: String,
        /// `metadata.name`
        name: String,
    },
}

/// Why no document is picked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChoiceError {
    /// There is no such document.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// Several documents have the path.
    #[error("the path stands in documents {}: pick one with --document or --object", List(.0))]
    Several(Vec<usize>),
    /// Of several documents none has the path.
    #[error("the path stands in none of the {0} documents: pick one with --document or --object")]
    Nowhere(usize),
    /// No document is that object.
    #[error("there is no object {kind}/{name}{}", Known(.known))]
    NoObject {
        /// The kind asked for.
        kind: String,
        /// The name asked for.
        name: String,
        /// The objects that are there, as `kind/name`.
        known: Vec<String>,
    },
    /// Several documents are that object.
    #[error("documents {} are all {kind}/{name}: pick one with --document", List(.documents))]
    SameObject {
        /// The kind asked for.
        kind: String,
        /// The name asked for.
        name: String,
        /// The documents.
        documents: Vec<usize>,
    },
}

/// Numbers as `0, 2 and 5`.
struct List<'n>(&'n [usize]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, number) in self.0.iter().enumerate() {
            let separator = match i {
                0 => "",
                _ if i + 1 == self.0.len() => " and ",
                _ => ", ",
            };
            write!(f, "{separator}{number}")?;
        }
        Ok(())
    }
}

struct Known<'k>(&'k [String]);

impl fmt::Display for Known<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [] => f.write_str("; no document has a kind and a metadata.name"),
            known => write!(f, "; there are {}", known.join(", ")),
        }
    }
}

/// The documents that hold what `path` names.
pub fn documents_with(yaml: &Yaml<'_>, path: &PathText) -> Vec<usize> {
    (0..yaml.documents.len())
        .filter(|document| {
            let document = *document;
            let tree = DocumentTree { yaml, document };
            !matches!(path.resolve(&tree), Resolved::None(_))
        })
        .collect()
}

/// The document that `path` is meant for.
///
/// # Errors
/// Where the choice picks none, or the path alone does not pick one.
pub fn choose(yaml: &Yaml<'_>, choice: &Choice, path: &PathText) -> Result<usize, ChoiceError> {
    match choice {
        Choice::Only => only(yaml, path),
        Choice::Number(number) => Ok(root(yaml, *number).map(|_| *number)?),
        Choice::Object { kind, name } => object(yaml, kind, name),
    }
}

fn only(yaml: &Yaml<'_>, path: &PathText) -> Result<usize, ChoiceError> {
    if yaml.documents.len() == 1 {
        return Ok(0);
    }
    match documents_with(yaml, path).as_slice() {
        [one] => Ok(*one),
        [] => {
            let filled = |number: &usize| yaml.documents[*number].root.is_some();
            let mut filled = (0..yaml.documents.len()).filter(filled);
            match (filled.next(), filled.next()) {
                (Some(one), None) => Ok(one),
                _ => Err(ChoiceError::Nowhere(yaml.documents.len())),
            }
        }
        several => Err(ChoiceError::Several(several.to_vec())),
    }
}

fn object(yaml: &Yaml<'_>, kind: &str, name: &str) -> Result<usize, ChoiceError> {
    let objects: Vec<_> = (0..yaml.documents.len())
        .filter_map(|document| Some((document, object_of(yaml, document)?)))
        .collect();
    let matching: Vec<usize> = objects
        .iter()
        .filter(|(_, (its_kind, its_name))| *its_kind == kind && *its_name == name)
        .map(|(document, _)| *document)
        .collect();
    let (kind, name) = (kind.to_owned(), name.to_owned());
    match matching.as_slice() {
        [one] => Ok(*one),
        [] => Err(ChoiceError::NoObject {
            kind,
            name,
            known: objects
                .iter()
                .map(|(_, (kind, name))| format!("{kind}/{name}"))
                .collect(),
        }),
        documents => Err(ChoiceError::SameObject {
            kind,
            name,
            documents: documents.to_vec(),
        }),
    }
}

/// The `kind` and `metadata.name` at the root of a document.
pub fn object_of<'y>(yaml: &'y Yaml<'_>, document: usize) -> Option<(&'y str, &'y str)> {
    let root = yaml.documents.get(document)?.root?;
    let text = |map: NodeId, key: &str| {
        let node = yaml.node(yaml.target(yaml.value_of(map, key)?));
        node.style().map(|_| node.text.as_ref())
    };
    let metadata = yaml.target(yaml.value_of(root, "metadata")?);
    Some((text(root, "kind")?, text(metadata, "name")?))
}

#[cfg(test)]
mod tests;
