//! In which namespace each object stands: what its manifest says, else `--namespace`, else the
//! context's. One call stays in one namespace, unless it is said otherwise.

use super::given::Given;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::Piece;
use crate::manifest::object::Manifest;
use crate::manifest::object::ObjectId;

/// What was said of namespaces.
#[derive(Clone, Copy, Debug, Default)]
pub struct Namespaces<'a> {
    /// `--namespace`
    pub named: Option<&'a str>,
    /// `--allow-namespaces`
    pub several: Several,
}

/// Whether one call may touch several namespaces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Several {
    /// It is refused.
    #[default]
    Refused,
    /// It may.
    Allowed,
}

/// Why the namespaces cannot be settled.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NamespaceError {
    /// A manifest names another namespace than the command line.
    #[error("{object} says that it belongs to the namespace '{says}', not to '{named}'")]
    Elsewhere {
        /// Which object: `Secret/db`.
        object: String,
        /// What its manifest says.
        says: String,
        /// What was named.
        named: String,
    },
    /// The objects stand in several namespaces.
    #[error("the objects belong to several namespaces: {}", .0.join(", "))]
    Several(Vec<String>),
    /// Which kinds there are is not known.
    #[error(transparent)]
    Cluster(#[from] ClusterError),
}

/// Settles the namespace of every object.
///
/// # Errors
/// More than one namespace where that was not allowed, or a kind that is not known.
pub fn settle(
    cluster: &Cluster,
    pieces: &mut [Piece],
    said: Namespaces<'_>,
) -> Result<(), NamespaceError> {
    let given = Given::of(pieces);
    let default = said.named.unwrap_or(&cluster.connection().namespace);
    for piece in pieces.iter_mut() {
        let namespaced = scope(cluster, &given, &piece.manifest.id)?;
        put(&mut piece.manifest, namespaced, default);
    }
    match said.several {
        Several::Allowed => Ok(()),
        Several::Refused => one(pieces.iter().map(|piece| &piece.manifest.id), said.named),
    }
}

fn scope(cluster: &Cluster, given: &Given, id: &ObjectId) -> Result<bool, ClusterError> {
    match cluster.resource(&id.api_version, &id.kind) {
        Ok(resource) => Ok(resource.namespaced),
        Err(fault @ ClusterError::UnknownKind { .. }) => given.kind_of(id).ok_or(fault),
        Err(fault) => Err(fault),
    }
}

fn put(manifest: &mut Manifest, namespaced: bool, default: &str) {
    if namespaced {
        let own = manifest.id.namespace.take();
        manifest.settle_namespace(own.as_deref().unwrap_or(default));
        return;
    }
    manifest.id.namespace = None;
    if let Some(metadata) = manifest.body.expose_mut()["metadata"].as_object_mut() {
        metadata.remove("namespace");
    }
}

/// Refuses objects of several namespaces, and of another one than was named.
fn one<'i>(
    ids: impl Iterator<Item = &'i ObjectId>,
    named: Option<&str>,
) -> Result<(), NamespaceError> {
    let mut seen: Vec<String> = Vec::new();
    for id in ids {
        let Some(says) = &id.namespace else { continue };
        if let Some(named) = named.filter(|named| named != says) {
            return Err(NamespaceError::Elsewhere {
                object: id.to_string(),
                says: says.clone(),
                named: named.to_owned(),
            });
        }
        if !seen.contains(says) {
            seen.push(says.clone());
        }
    }
    match seen.len() {
        0 | 1 => Ok(()),
        _ => Err(NamespaceError::Several(seen)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::object::read;

    fn secret(namespace: &str) -> Manifest {
        let text = format!("apiVersion: v1\nkind: Secret\nmetadata: {{name: a{namespace}}}\n");
        read(&text).unwrap().remove(0)
    }

    fn settled(namespace: &str) -> ObjectId {
        let mut manifest = secret(namespace);
        put(&mut manifest, true, "default");
        manifest.id
    }

    #[test]
    fn a_manifest_says_its_namespace_before_anybody_else() {
        assert_eq!(
            settled(", namespace: shop").namespace.as_deref(),
            Some("shop")
        );
        assert_eq!(settled("").namespace.as_deref(), Some("default"));
    }

    #[test]
    fn an_object_of_the_cluster_has_no_namespace() {
        let mut manifest = secret(", namespace: shop");
        put(&mut manifest, false, "default");
        assert_eq!(manifest.id.namespace, None);
        assert_eq!(manifest.metadata("namespace"), None);
    }

    #[test]
    fn several_namespaces_are_refused() {
        let ids = [settled(", namespace: shop"), settled("")];
        let fault = one(ids.iter(), None).unwrap_err();
        assert_eq!(
            fault.to_string(),
            "the objects belong to several namespaces: shop, default"
        );
        assert!(one(ids[..1].iter(), None).is_ok());
    }

    #[test]
    fn another_namespace_than_the_named_one_is_refused() {
        let ids = [settled(", namespace: shop")];
        assert!(one(ids.iter(), Some("shop")).is_ok());
        let fault = one(ids.iter(), Some("prod")).unwrap_err();
        assert!(matches!(fault, NamespaceError::Elsewhere { .. }));
    }
}
