//! Where the members of a set may be: kinds and namespaces, as its parent lists them.

use super::super::object::ObjectId;
use std::collections::BTreeSet;
use std::fmt;

/// A kind without its version: `Secret`, `Deployment.apps`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupKind {
    /// The API group; `""` for the core.
    pub group: String,
    /// The kind.
    pub kind: String,
}

impl GroupKind {
    /// The kind of an object.
    pub fn of(id: &ObjectId) -> Self {
        Self {
            group: id.group().to_owned(),
            kind: id.kind.clone(),
        }
    }

    fn read(text: &str) -> Self {
        let (kind, group) = text.split_once('.').unwrap_or((text, ""));
        Self {
            group: group.to_owned(),
            kind: kind.to_owned(),
        }
    }
}

impl fmt::Display for GroupKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.group.as_str() {
            "" => out.write_str(&self.kind),
            group => write!(out, "{}.{group}", self.kind),
        }
    }
}

/// Where members may be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Of which kinds.
    pub kinds: BTreeSet<GroupKind>,
    /// In which namespaces.
    pub namespaces: BTreeSet<String>,
}

impl Scope {
    /// The scope of objects.
    pub fn of<'i>(ids: impl IntoIterator<Item = &'i ObjectId>) -> Self {
        let mut scope = Self::default();
        for id in ids {
            scope.kinds.insert(GroupKind::of(id));
            scope.namespaces.extend(id.namespace.clone());
        }
        scope
    }

    pub(super) fn read(kinds: &str, namespaces: &str) -> Self {
        let parts = |text: &str| -> Vec<String> {
            let parts = text.split(',').map(str::trim);
            parts.filter(|it| is_name(it)).map(str::to_owned).collect()
        };
        Self {
            kinds: parts(kinds).iter().map(|it| GroupKind::read(it)).collect(),
            namespaces: parts(namespaces).into_iter().collect(),
        }
    }

    /// This scope and another one.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            kinds: &self.kinds | &other.kinds,
            namespaces: &self.namespaces | &other.namespaces,
        }
    }

    pub(super) fn kinds_text(&self) -> String {
        let mut kinds: Vec<String> = self.kinds.iter().map(ToString::to_string).collect();
        // As kubectl sorts them.
        kinds.sort();
        kinds.join(",")
    }

    pub(super) fn namespaces_text(&self, own: &str) -> String {
        let others = self.namespaces.iter().filter(|it| *it != own);
        others.map(String::as_str).collect::<Vec<_>>().join(",")
    }
}

/// Whether a text can stand in the path of a request: the parent is anybody's to write.
fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
        && text.chars().any(|c| c.is_ascii_alphanumeric())
}
