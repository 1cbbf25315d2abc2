//! Where the `data` values of Secrets stand in a text.

use std::collections::HashMap;

use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::manifest::Role;

/// A scalar under `data` of a Secret.
pub(super) struct DataLeaf {
    /// Its Secret, by its place in [`Secrets::identities`].
    pub(super) secret: usize,
    /// Its key under `data`.
    pub(super) key: String,
    /// Its node.
    pub(super) node: NodeId,
}

/// What tells Secrets of one text apart: namespace, name, and the how-manieth it is of these.
pub(super) type Identity = (String, String, usize);

/// The Secrets of a text, in its order.
#[derive(Default)]
pub(super) struct Secrets {
    pub(super) identities: Vec<Identity>,
    pub(super) leaves: Vec<DataLeaf>,
}

impl Secrets {
    /// Finds the Secrets of a text, those in lists too.
    pub(super) fn of(yaml: &Yaml<'_>) -> Self {
        let mut found = Self::default();
        let mut seen = HashMap::new();
        for root in yaml.documents.iter().filter_map(|document| document.root) {
            let kind = text(yaml, root, "kind");
            match Role::of(text(yaml, root, "apiVersion"), kind) {
                Role::Secret => found.add(yaml, root, &mut seen),
                Role::List => {
                    for item in items(yaml, root) {
                        if role_of_item(yaml, item, kind) == Role::Secret {
                            found.add(yaml, item, &mut seen);
                        }
                    }
                }
                Role::ConfigMap | Role::Other => {}
            }
        }
        found
    }

    fn add(
        &mut self,
        yaml: &Yaml<'_>,
        object: NodeId,
        seen: &mut HashMap<(String, String), usize>,
    ) {
        let metadata = yaml.value_of(object, "metadata").map(|id| yaml.target(id));
        let name = |key: &str| metadata.map_or("", |id| text(yaml, id, key)).to_owned();
        let names = (name("namespace"), name("name"));
        let before = seen.entry(names.clone()).or_default();
        self.identities.push((names.0, names.1, *before));
        *before += 1;
        let secret = self.identities.len() - 1;
        let Some(data) = yaml.value_of(object, "data") else {
            return;
        };
        // An alias is not followed: what it stands for belongs to another place.
        for (key, node) in yaml.entries(data) {
            if yaml.node(node).style().is_some() {
                let key = yaml.node(key).text.to_string();
                self.leaves.push(DataLeaf { secret, key, node });
            }
        }
    }
}

fn items<'y>(yaml: &'y Yaml<'_>, list: NodeId) -> impl Iterator<Item = NodeId> + 'y {
    let items = yaml.value_of(list, "items");
    let items = items.filter(|id| matches!(yaml.node(*id).kind, Kind::Seq { .. }));
    items.into_iter().flat_map(|id| yaml.children(id))
}

fn role_of_item(yaml: &Yaml<'_>, item: NodeId, list_kind: &str) -> Role {
    match text(yaml, item, "kind") {
        "" => Role::of_item(list_kind),
        kind => Role::of(text(yaml, item, "apiVersion"), kind),
    }
}

/// The text of a scalar under `key`; nothing where there is none.
fn text<'y>(yaml: &'y Yaml<'_>, map: NodeId, key: &str) -> &'y str {
    let found = yaml.value_of(map, key).map(|id| yaml.node(yaml.target(id)));
    found
        .filter(|node| node.style().is_some())
        .map_or("", |node| node.text.as_ref())
}
