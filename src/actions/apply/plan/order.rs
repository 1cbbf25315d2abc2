//! In which order objects are sent: what others stand on comes first.

use crate::manifest::object::ObjectId;

/// When an object is sent; those of one phase do not depend on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Namespaces.
    Namespaces,
    /// Kinds: CustomResourceDefinitions.
    Kinds,
    /// Service accounts, roles and bindings.
    Rights,
    /// Secrets and ConfigMaps.
    Data,
    /// Everything that may use the others.
    Rest,
}

impl Phase {
    /// The phase of an object.
    pub fn of(id: &ObjectId) -> Self {
        match (id.group(), id.kind.as_str()) {
            ("", "Namespace") => Self::Namespaces,
            ("apiextensions.k8s.io", "CustomResourceDefinition") => Self::Kinds,
            ("rbac.authorization.k8s.io", _) | ("", "ServiceAccount") => Self::Rights,
            ("", "Secret" | "ConfigMap") => Self::Data,
            _ => Self::Rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_stand_on_comes_first() {
        let phase = |api_version: &str, kind: &str| {
            Phase::of(&ObjectId {
                api_version: api_version.to_owned(),
                kind: kind.to_owned(),
                namespace: None,
                name: "x".to_owned(),
            })
        };
        let sorted = [
            phase("v1", "Namespace"),
            phase("apiextensions.k8s.io/v1", "CustomResourceDefinition"),
            phase("rbac.authorization.k8s.io/v1", "Role"),
            phase("v1", "Secret"),
            phase("apps/v1", "Deployment"),
        ];
        assert!(sorted.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(phase("v1", "ServiceAccount"), Phase::Rights);
        assert_eq!(phase("bitnami.com/v1", "Secret"), Phase::Rest);
    }
}
