//! The Kubernetes objects of a YAML text, and their data.

use super::Role;
use crate::document::leaf::Value;
use crate::document::yaml::tree::Kind;
use crate::document::yaml::tree::NodeId;
use crate::document::yaml::tree::Yaml;

/// The fields of a Secret that hold its values.
pub const DATA_FIELDS: [&str; 2] = ["data", "stringData"];

/// How an envelope begins.
const ENVELOPE: &str = "ENC[AES256_GCM,";

/// An object: a document's root, or an item of a list.
pub struct Object {
    /// Its document.
    pub document: usize,
    /// Its mapping.
    pub node: NodeId,
    /// What it is.
    pub role: Role,
}

/// All objects of a text, those in lists too.
pub fn objects(yaml: &Yaml<'_>) -> Vec<Object> {
    let mut found = Vec::new();
    for (document, root) in yaml.documents.iter().enumerate() {
        if let Some(root) = root.root {
            collect(yaml, document, root, None, &mut found);
        }
    }
    found
}

fn collect(
    yaml: &Yaml<'_>,
    document: usize,
    node: NodeId,
    in_list: Option<Role>,
    found: &mut Vec<Object>,
) {
    let text = |key: &str| {
        yaml.value_of(node, key)
            .map(|value| yaml.node(value).text.as_ref())
    };
    let (api_version, kind) = (text("apiVersion"), text("kind"));
    let role = match (kind, in_list) {
        (Some(kind), _) => Role::of(api_version.unwrap_or("v1"), kind),
        (None, Some(role)) => role,
        (None, None) => return,
    };
    found.push(Object {
        document,
        node,
        role,
    });
    let Some(kind) = kind.filter(|kind| kind.ends_with("List")) else {
        return;
    };
    let of_items = Role::of_item(kind);
    let items = yaml.value_of(node, "items").map(|items| yaml.target(items));
    for item in items.into_iter().flat_map(|items| yaml.children(items)) {
        let item = yaml.target(item);
        if matches!(yaml.node(item).kind, Kind::Map { .. }) {
            collect(yaml, document, item, Some(of_items), found);
        }
    }
}

/// How many leaves with a value `field` of an object holds.
pub fn leaves_with_value(yaml: &Yaml<'_>, object: NodeId, field: &str) -> usize {
    count(yaml, object, field, |_| true)
}

/// How many leaves of `field` of an object hold a value that is no envelope.
pub fn readable_leaves(yaml: &Yaml<'_>, object: NodeId, field: &str) -> usize {
    count(yaml, object, field, |text| !text.starts_with(ENVELOPE))
}

fn count(yaml: &Yaml<'_>, object: NodeId, field: &str, wanted: impl Fn(&str) -> bool) -> usize {
    let Some(data) = yaml.value_of(object, field).map(|data| yaml.target(data)) else {
        return 0;
    };
    let scalars = (data..yaml.node(data).next).filter(|id| {
        let node = yaml.node(*id);
        node.style().is_some() && !matches!(node.value(), Ok(Value::Null)) && !node.text.is_empty()
    });
    let keys: Vec<NodeId> = yaml.entries(data).map(|(key, _)| key).collect();
    scalars
        .filter(|id| keys.binary_search(id).is_err() && wanted(&yaml.node(*id).text))
        .count()
}
