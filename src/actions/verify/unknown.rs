//! Secrets of a namespace that the files do not know, and whose they are if they are somebody's.
//!
//! Metadata alone is asked for, so that no value is read.

use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::kube::Accept;
use crate::manifest::applyset;
use crate::manifest::live::Live;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;

/// What stands in a namespace beside what the files say.
#[derive(Debug, Default)]
pub struct Unknown {
    /// Secrets that nobody says to be theirs.
    pub names: Vec<String>,
    /// How many others there are, by whose they are.
    pub kept: BTreeMap<Keeper, usize>,
    /// Secrets, known or not, that carry their values in an annotation.
    pub annotated: Vec<String>,
}

/// Whose a Secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keeper {
    /// The token of a service account.
    ServiceAccount,
    /// The state of a Helm release, or part of one.
    Helm,
    /// A token by which nodes join.
    Bootstrap,
    /// cert-manager.
    CertManager,
    /// External Secrets.
    ExternalSecrets,
    /// Sealed Secrets.
    SealedSecrets,
    /// Flux or Argo CD.
    GitOps,
    /// The parent of an ApplySet.
    ApplySet,
    /// Another object owns it.
    Owner,
}

impl fmt::Display for Keeper {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::ServiceAccount => "service accounts",
            Self::Helm => "Helm",
            Self::Bootstrap => "node bootstrap",
            Self::CertManager => "cert-manager",
            Self::ExternalSecrets => "External Secrets",
            Self::SealedSecrets => "Sealed Secrets",
            Self::GitOps => "Flux or Argo CD",
            Self::ApplySet => "ApplySets",
            Self::Owner => "other objects",
        })
    }
}

/// Labels and annotations by which controllers mark what is theirs.
const MARKS: [(&str, Keeper); 11] = [
    ("kubernetes.io/service-account.name", Keeper::ServiceAccount),
    ("meta.helm.sh/release-name", Keeper::Helm),
    ("controller.cert-manager.io/fao", Keeper::CertManager),
    ("cert-manager.io/certificate-name", Keeper::CertManager),
    ("cert-manager.io/next-private-key", Keeper::CertManager),
    (
        "reconcile.external-secrets.io/managed",
        Keeper::ExternalSecrets,
    ),
    (
        "reconcile.external-secrets.io/created-by",
        Keeper::ExternalSecrets,
    ),
    (
        "sealedsecrets.bitnami.com/sealed-secrets-key",
        Keeper::SealedSecrets,
    ),
    ("kustomize.toolkit.fluxcd.io/name", Keeper::GitOps),
    ("argocd.argoproj.io/tracking-id", Keeper::GitOps),
    (applyset::ID, Keeper::ApplySet),
];

/// What stands in `namespace` beside `known`.
pub(super) fn beside(
    cluster: &Cluster,
    namespace: &str,
    known: &BTreeSet<&str>,
) -> Result<Unknown, ClusterError> {
    let resource = cluster.resource("v1", "Secret")?;
    let found = cluster.list(resource, Some(namespace), None, Accept::MetadataList)?;
    Ok(sorted(&found, known))
}

fn sorted(found: &[Live], known: &BTreeSet<&str>) -> Unknown {
    let mut unknown = Unknown::default();
    for live in found {
        let name = || live.name().to_owned();
        let is_known = known.contains(live.name());
        if live.annotation(super::LAST_APPLIED).is_some() && !is_known {
            unknown.annotated.push(name());
        }
        match keeper(live) {
            _ if is_known => {}
            Some(keeper) => *unknown.kept.entry(keeper).or_default() += 1,
            None => unknown.names.push(name()),
        }
    }
    unknown.names.sort();
    unknown
}

fn keeper(live: &Live) -> Option<Keeper> {
    let marked = |name: &str| live.label(name).is_some() || live.annotation(name).is_some();
    if live.name().starts_with("sh.helm.release.v1.") {
        return Some(Keeper::Helm);
    }
    if live.name().starts_with("bootstrap-token-") && live.metadata("namespace") == "kube-system" {
        return Some(Keeper::Bootstrap);
    }
    let mark = MARKS.iter().find(|(name, _)| marked(name));
    mark.map(|(_, keeper)| *keeper)
        .or_else(|| live.is_owned().then_some(Keeper::Owner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::SecretJson;
    use serde_json::Value;
    use serde_json::json;

    #[test]
    fn what_belongs_to_somebody_is_told_apart_from_what_nobody_knows() {
        let live = |metadata: Value| Live::new(SecretJson::new(json!({"metadata": metadata})));
        let found = [
            live(json!({"name": "db"})),
            live(json!({"name": "legacy", "annotations": {
                super::super::LAST_APPLIED: "{}",
            }})),
            live(json!({"name": "sh.helm.release.v1.web.v3"})),
            live(json!({"name": "token", "annotations": {
                "kubernetes.io/service-account.name": "default",
            }})),
            live(json!({"name": "tls", "labels": {"controller.cert-manager.io/fao": "true"}})),
            live(json!({"name": "made", "ownerReferences": [{"kind": "SealedSecret"}]})),
            live(json!({"name": "bootstrap-token-x", "namespace": "kube-system"})),
            live(json!({"name": "bootstrap-token-y", "namespace": "shop"})),
        ];
        let unknown = sorted(&found, &BTreeSet::from(["db"]));
        assert_eq!(unknown.names, ["bootstrap-token-y", "legacy"]);
        assert_eq!(unknown.annotated, ["legacy"]);
        let kept: Vec<(Keeper, usize)> = unknown.kept.into_iter().collect();
        assert_eq!(
            kept,
            [
                (Keeper::ServiceAccount, 1),
                (Keeper::Helm, 1),
                (Keeper::Bootstrap, 1),
                (Keeper::CertManager, 1),
                (Keeper::Owner, 1),
            ]
        );
    }
}
