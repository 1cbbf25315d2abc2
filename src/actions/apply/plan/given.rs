//! What a call itself brings along: namespaces and kinds that the cluster need not have yet.

use crate::actions::cluster::Piece;
use crate::manifest::object::ObjectId;
use std::collections::HashMap;
use std::collections::HashSet;

/// What a call makes.
#[derive(Debug, Default)]
pub struct Given {
    namespaces: HashSet<String>,
    /// Group and kind, and whether its objects stand in namespaces.
    kinds: HashMap<(String, String), bool>,
}

impl Given {
    /// Looks through what is given.
    pub fn of(pieces: &[Piece]) -> Self {
        let mut given = Self::default();
        for piece in pieces {
            let id = &piece.manifest.id;
            if id.is_namespace() {
                given.namespaces.insert(id.name.clone());
            }
            if id.group() == "apiextensions.k8s.io" && id.kind == "CustomResourceDefinition" {
                let spec = &piece.manifest.body.expose()["spec"];
                let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
                if let (Some(group), Some(kind)) =
                    (text(&spec["group"]), text(&spec["names"]["kind"]))
                {
                    let namespaced = spec["scope"] == "Namespaced";
                    given.kinds.insert((group, kind), namespaced);
                }
            }
        }
        given
    }

    /// Whether the call makes this namespace.
    pub fn has_namespace(&self, name: &str) -> bool {
        self.namespaces.contains(name)
    }

    /// Whether the call makes the kind of an object, and if so, whether it stands in namespaces.
    pub fn kind_of(&self, id: &ObjectId) -> Option<bool> {
        let key = (id.group().to_owned(), id.kind.clone());
        self.kinds.get(&key).copied()
    }
}
