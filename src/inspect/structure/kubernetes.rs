//! Secrets of Kubernetes in a page: the scalars under their `data` and `stringData`, wherever the
//! object stands.

use std::collections::HashSet;

use super::page::Page;
use super::page::Segment;
use super::page::dotted;
use super::walk;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NO_PARENT;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;
use crate::manifest::DATA_FIELDS;

/// How deep merge keys are followed.
const MAX_MERGES: usize = 16;

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// In base64, under `data`.
    Data,
    /// As it is, under `stringData`.
    StringData,
}

impl Field {
    /// The field of this name.
    pub(super) fn of(name: &str) -> Self {
        match name {
            "data" => Self::Data,
            _ => Self::StringData,
        }
    }
}

/// A scalar of a Secret.
pub(super) struct SecretLeaf {
    /// The scalar, where it is spelled.
    pub(super) id: NodeId,
    /// How it is written.
    pub(super) field: Field,
    /// Its path from the object: `stringData.password`.
    pub(super) key: String,
    /// What the object is called, where it says so: `Secret/db`.
    pub(super) object: Option<String>,
    /// The object is the root of its document.
    pub(super) at_root: bool,
}

/// The scalars of all Secrets below `root`.
pub(super) fn secret_leaves(page: &Page<'_>, root: NodeId) -> Vec<SecretLeaf> {
    let yaml = page.yaml;
    let mut search = Search {
        page,
        root,
        parents: None,
        leaves: Vec::new(),
    };
    for id in root..yaml.node(root).next {
        if matches!(yaml.node(id).kind, Kind::Map { .. }) {
            search.object(id);
        }
    }
    let mut seen = HashSet::new();
    search.leaves.retain(|leaf| seen.insert(leaf.id));
    search.leaves
}

struct Search<'p, 'y> {
    page: &'p Page<'y>,
    root: NodeId,
    parents: Option<Vec<NodeId>>,
    leaves: Vec<SecretLeaf>,
}

impl Search<'_, '_> {
    fn object(&mut self, map: NodeId) {
        let page = self.page;
        match page.text_under(map, "kind") {
            Some("Secret") if self.is_core(map) => self.fields(map, map, &[]),
            Some("SopsSecret") => self.sops_secret(map),
            None if self.stands_in_secret_list(map) => self.fields(map, map, &[]),
            _ => {}
        }
    }

    /// Whether an object of this kind is one of the core group.
    fn is_core(&mut self, map: NodeId) -> bool {
        match self.page.text_under(map, "apiVersion") {
            Some(version) => version == "v1" || version.contains("{{"),
            None => map == self.root || self.stands_in_list(map),
        }
    }

    fn parent(&mut self, id: NodeId) -> Option<NodeId> {
        let parents = self.parents.get_or_insert_with(|| self.page.yaml.parents());
        Some(parents[id as usize]).filter(|parent| *parent != NO_PARENT)
    }

    /// Whether it is an item of a list that is the document, or of its `items`.
    fn stands_in_list(&mut self, map: NodeId) -> bool {
        let Some(list) = self.parent(map) else {
            return false;
        };
        let is_list = matches!(self.page.yaml.node(list).kind, Kind::Seq { .. });
        is_list && (list == self.root || self.page.yaml.value_of(self.root, "items") == Some(list))
    }

    fn stands_in_secret_list(&mut self, map: NodeId) -> bool {
        self.page.text_under(self.root, "kind") == Some("SecretList") && self.stands_in_list(map)
    }

    /// The templates of the SOPS operators' own kind of Secret.
    fn sops_secret(&mut self, map: NodeId) {
        self.fields(map, map, &[]);
        let yaml = self.page.yaml;
        let Some(spec) = yaml.value_of(map, "spec").map(|spec| yaml.target(spec)) else {
            return;
        };
        for name in ["secretTemplates", "secret_templates"] {
            let Some(list) = yaml.value_of(spec, name).map(|list| yaml.target(list)) else {
                continue;
            };
            for (index, item) in yaml.children(list).enumerate() {
                let way = [
                    Segment::Key("spec"),
                    Segment::Key(name),
                    Segment::Index(index),
                ];
                self.fields(map, yaml.target(item), &way);
            }
        }
    }

    /// Takes the scalars of `holder`'s fields, which belongs to `object`.
    fn fields(&mut self, object: NodeId, holder: NodeId, way: &[Segment<'_>]) {
        let yaml = self.page.yaml;
        let name = self.name_of(object);
        let at_root = object == self.root;
        let mut found = Vec::new();
        for (field, value) in data_fields(yaml, holder, 0) {
            walk::scalars(yaml, value, "", &|_| false, &mut |reached| {
                let below = reached
                    .path
                    .iter()
                    .filter(|step| **step != Segment::Key("<<"));
                let path: Vec<Segment<'_>> = way
                    .iter()
                    .chain([&Segment::Key(field)])
                    .chain(below)
                    .copied()
                    .collect();
                found.push((reached.id, Field::of(field), dotted(&path)));
            });
        }
        for (id, field, key) in found {
            let object = name.clone();
            self.leaves.push(SecretLeaf {
                id,
                field,
                key,
                object,
                at_root,
            });
        }
    }

    fn name_of(&self, object: NodeId) -> Option<String> {
        let yaml = self.page.yaml;
        let metadata = yaml.target(yaml.value_of(object, "metadata")?);
        let name = self
            .page
            .text_under(metadata, "name")
            .filter(|name| !name.is_empty())?;
        let kind = self.page.text_under(object, "kind").unwrap_or("Secret");
        Some(format!("{kind}/{name}"))
    }
}

/// The fields of a mapping that hold the values of a Secret, those that it merges too.
fn data_fields<'y>(yaml: &'y Yaml<'y>, map: NodeId, depth: usize) -> Vec<(&'static str, NodeId)> {
    let mut found = Vec::new();
    if depth > MAX_MERGES || !matches!(yaml.node(map).kind, Kind::Map { .. }) {
        return found;
    }
    for (key, value) in yaml.entries(map) {
        let key = yaml.node(key).text.as_ref();
        if let Some(field) = DATA_FIELDS.iter().find(|field| **field == key) {
            found.push((*field, value));
        } else if key == "<<" {
            let merged = yaml.target(value);
            found.extend(data_fields(yaml, merged, depth + 1));
            let several = matches!(yaml.node(merged).kind, Kind::Seq { .. });
            for item in yaml.children(merged).filter(|_| several) {
                found.extend(data_fields(yaml, yaml.target(item), depth + 1));
            }
        }
    }
    found
}
