//! Announcing: marks on the workloads, before anything is stored.

use super::Consumer;
use super::Found;
use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::actions::cluster::many;
use crate::manifest::consumers::marks;
use crate::manifest::consumers::marks::Named;
use crate::manifest::refusal::Why;
use crate::secret::SecretJson;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Marks every workload that will be restarted. Nothing is rolled out by it.
///
/// What bears its mark already is not sent anything.
///
/// # Errors
/// No answer, or a refusal: then nothing should be stored, for nobody would restart what uses it.
pub fn announce(cluster: &Cluster, found: &Found, at_once: usize) -> Result<(), ClusterError> {
    let marked = many::each(&found.consumers, at_once, |_, it| mark(cluster, it));
    marked.into_iter().collect()
}

fn mark(cluster: &Cluster, consumer: &Consumer) -> Result<(), ClusterError> {
    if consumer.objects.is_subset(&consumer.marked) {
        return Ok(());
    }
    let all: BTreeSet<Named> = consumer.marked.union(&consumer.objects).cloned().collect();
    let patch = marks::patch(consumer.live.body().expose(), &all, &BTreeMap::new());
    let workload = &consumer.restart.workload;
    match cluster.merge(workload, &SecretJson::new(patch), false) {
        Ok(_) => Ok(()),
        Err(fault) if is_gone(&fault) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// Whether the workload was deleted meanwhile.
pub(super) fn is_gone(fault: &ClusterError) -> bool {
    let refusal = fault.refusal();
    refusal.is_some_and(|refusal| refusal.why == Why::NotFound)
}
