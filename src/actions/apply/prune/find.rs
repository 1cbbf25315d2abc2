//! What prune would delete: the members in the parent's scope that were not given.

use super::ApplySet;
use super::Place;
use super::PruneError;
use super::delete;
use super::parent::told_with_set;
use crate::actions::apply::plan::Deletion;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::kube::Accept;
use crate::manifest::api::ApiResource;
use crate::manifest::api::ApiResources;
use crate::manifest::applyset::GroupKind;
use crate::manifest::applyset::PART_OF;
use crate::manifest::applyset::Scope;
use crate::manifest::applyset::last_applied;
use crate::manifest::applyset::spared;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::refusal::Why;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The members that were not given, those that are spared too.
    pub deletions: Vec<Deletion>,
    /// Kinds of the set that the cluster does not know now; they stay in the parent's scope.
    pub unknown: Vec<GroupKind>,
}

impl Found {
    /// Where members are left once `deletions` are gone: those that are spared, and kinds that could
    /// not be looked through. For [`shrink`](super::shrink).
    pub fn left(&self, set: &ApplySet) -> Scope {
        let stays = self.deletions.iter().filter(|it| it.spared.is_some());
        let mut left = Scope::of(stays.map(|it| &it.id));
        if let (false, Some(stored)) = (self.unknown.is_empty(), &set.stored) {
            left.kinds.extend(self.unknown.iter().cloned());
            left.namespaces.extend(stored.namespaces.iter().cloned());
        }
        left
    }
}

/// Finds the members that were not given, and tries their deletion without storing it.
///
/// # Errors
/// More than `most` that would go, and calls that fail, as where the right to list is missing.
pub fn find(
    cluster: &Cluster,
    set: &ApplySet,
    most: usize,
    at_once: usize,
) -> Result<Found, PruneError> {
    let mut found = Found::default();
    let Some(stored) = &set.stored else {
        return Ok(found);
    };
    let (lists, unknown) = lists(cluster, stored)?;
    found.unknown = unknown;
    for (id, live) in listed(cluster, &lists, &set.parent.members(), at_once)? {
        if set.members.contains(&Place::of(&id)) || is_going(&live) {
            continue;
        }
        found.deletions.push(Deletion {
            spared: spared(&id, &live),
            last_applied: last_applied(&live, cluster.manager()),
            uid: live.uid().to_owned(),
            resource_version: live.resource_version().to_owned(),
            id,
        });
    }
    found.deletions.sort_by(|a, b| a.id.cmp(&b.id));
    let goes = found.deletions.iter().filter(|it| it.spared.is_none());
    if goes.clone().count() > most {
        return Err(PruneError::TooMany {
            deletions: goes.cloned().collect(),
            most,
        });
    }
    let goes: Vec<Deletion> = goes.cloned().collect();
    for pruned in delete::carry_out(cluster, &goes, at_once, true) {
        if let delete::Outcome::Failed(fault) = pruned.outcome {
            return Err(fault.into());
        }
    }
    Ok(found)
}

/// Those of the given objects that are members of other sets in the cluster.
pub(super) fn of_others(
    cluster: &Cluster,
    set: &ApplySet,
    at_once: usize,
) -> Result<Vec<String>, ClusterError> {
    let (lists, _) = lists(cluster, &set.given)?;
    let found = listed(cluster, &lists, &set.parent.members_of_others(), at_once)?;
    let ours = found
        .iter()
        .filter(|(id, _)| set.members.contains(&Place::of(id)));
    Ok(ours
        .map(|(id, live)| told_with_set(id, live.label(PART_OF).unwrap_or_default()))
        .collect())
}

/// Whether it is being deleted already, and waits for its finalizers.
fn is_going(live: &Live) -> bool {
    !live.metadata("deletionTimestamp").is_empty()
}

/// One list of objects: a kind, and a namespace if it has namespaces.
struct Listing<'c> {
    resource: &'c ApiResource,
    namespace: Option<String>,
}

/// The lists that a scope makes needed, and the kinds that the cluster does not know.
fn lists<'c>(
    cluster: &'c Cluster,
    scope: &Scope,
) -> Result<(Vec<Listing<'c>>, Vec<GroupKind>), ClusterError> {
    let (mut lists, mut unknown) = (Vec::new(), Vec::new());
    for kind in &scope.kinds {
        let Some(resource) = resource(cluster, kind)? else {
            unknown.push(kind.clone());
            continue;
        };
        match resource.namespaced {
            true => lists.extend(scope.namespaces.iter().map(|namespace| Listing {
                resource,
                namespace: Some(namespace.clone()),
            })),
            false => lists.push(Listing {
                resource,
                namespace: None,
            }),
        }
    }
    Ok((lists, unknown))
}

fn listed(
    cluster: &Cluster,
    lists: &[Listing<'_>],
    selector: &str,
    at_once: usize,
) -> Result<Vec<(ObjectId, Live)>, ClusterError> {
    let mut found = Vec::new();
    let pages = many::each(lists, at_once, |_, list| {
        let namespace = list.namespace.as_deref();
        cluster.list(
            list.resource,
            namespace,
            Some(selector),
            Accept::MetadataList,
        )
    });
    for (list, page) in lists.iter().zip(pages) {
        let page = match page {
            // No object of a kind that is gone is left.
            Err(fault) if is_no_kind(&fault) => continue,
            page => page?,
        };
        found.extend(page.into_iter().map(|live| {
            let id = ObjectId {
                api_version: list.resource.api_version.clone(),
                kind: list.resource.kind.clone(),
                namespace: list.namespace.clone(),
                name: live.name().to_owned(),
            };
            (id, live)
        }));
    }
    Ok(found)
}

fn is_no_kind(fault: &ClusterError) -> bool {
    let why = fault.refusal().map(|it| &it.why);
    matches!(why, Some(Why::NoKind))
}

/// Where objects of a kind live, in the version that the cluster prefers as far as names tell it.
fn resource<'c>(
    cluster: &'c Cluster,
    kind: &GroupKind,
) -> Result<Option<&'c ApiResource>, ClusterError> {
    let of = |it: &&ApiResource| it.group() == kind.group && it.kind == kind.kind;
    let known = ApiResources::everywhere();
    if let Some(known) = known.iter().find(of) {
        return cluster.resource(&known.api_version, &known.kind).map(Some);
    }
    let found = cluster.resources()?.iter().filter(of);
    Ok(found.max_by_key(|it| maturity(&it.api_version)))
}

/// Stable before beta before alpha, and the higher number before the lower.
fn maturity(api_version: &str) -> (u8, u32) {
    let version = api_version.rsplit('/').next().unwrap_or_default();
    let stage = match version {
        _ if version.contains("alpha") => 0,
        _ if version.contains("beta") => 1,
        _ => 2,
    };
    let digits = version.trim_start_matches('v');
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    (stage, digits[..end].parse().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::maturity;

    #[test]
    fn the_stable_version_is_taken_before_others() {
        let mut versions = ["x/v1alpha1", "x/v2", "x/v1", "x/v2beta1", "x/v10"];
        versions.sort_by_key(|it| std::cmp::Reverse(maturity(it)));
        assert_eq!(
            versions,
            ["x/v10", "x/v2", "x/v1", "x/v2beta1", "x/v1alpha1"]
        );
    }
}
