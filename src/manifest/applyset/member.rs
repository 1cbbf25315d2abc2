//! What a member of a set says of itself: whether it may go, and when it was applied last.

use super::super::live::Live;
use super::super::object::ObjectId;
use std::fmt;

/// Why a member stays although it is given no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spared {
    /// An annotation of its own says so; this one.
    Annotation(&'static str),
    /// Another object owns it, and decides when it goes.
    Owned,
    /// With it would go what no manifest brings back: a namespace, a kind, a volume.
    Precious,
}

impl fmt::Display for Spared {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Annotation(text) => write!(out, "it is annotated {text}"),
            Self::Owned => out.write_str("another object owns it"),
            Self::Precious => out.write_str("more than itself would be lost; delete it by hand"),
        }
    }
}

/// Annotations that keep an object: ours, Flux's, Argo CD's.
const KEEPING: [(&str, &str, &str); 3] = [
    ("lockleaf/prune", "disabled", "lockleaf/prune: disabled"),
    (
        "kustomize.toolkit.fluxcd.io/prune",
        "disabled",
        "kustomize.toolkit.fluxcd.io/prune: disabled",
    ),
    (
        "argocd.argoproj.io/sync-options",
        "Prune=false",
        "argocd.argoproj.io/sync-options: Prune=false",
    ),
];

/// Kinds that are never pruned: group and kind.
const PRECIOUS: [(&str, &str); 4] = [
    ("", "Namespace"),
    ("", "PersistentVolume"),
    ("", "PersistentVolumeClaim"),
    ("apiextensions.k8s.io", "CustomResourceDefinition"),
];

/// Why this member stays, if it does.
pub fn spared(id: &ObjectId, live: &Live) -> Option<Spared> {
    if PRECIOUS.contains(&(id.group(), id.kind.as_str())) {
        return Some(Spared::Precious);
    }
    for (name, wanted, told) in KEEPING {
        // Argo CD takes several options, with commas between them.
        let mut said = live.annotation(name).unwrap_or_default().split(',');
        if said.any(|said| said.trim() == wanted) {
            return Some(Spared::Annotation(told));
        }
    }
    live.is_owned().then_some(Spared::Owned)
}

/// When a manager applied it last (RFC 3339).
pub fn last_applied(live: &Live, manager: &str) -> Option<String> {
    let entries = live.body().expose()["metadata"]["managedFields"].as_array()?;
    let ours = entries
        .iter()
        .filter(|entry| entry["manager"] == manager && entry["operation"] == "Apply");
    // All times are in UTC and of one length, so that the last one is the greatest.
    let times = ours.filter_map(|entry| entry["time"].as_str());
    times.max().map(super::printable)
}
