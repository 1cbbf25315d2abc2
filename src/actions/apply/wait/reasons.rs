//! Why a rollout does not end: what the new pods say of themselves.

use crate::actions::cluster::Cluster;
use crate::actions::cluster::ClusterError;
use crate::kube::Accept;
use crate::manifest::live::Live;
use crate::manifest::object::ObjectId;
use crate::manifest::rollout::pods;
use crate::manifest::rollout::pods::Reason;
use serde_json::Value;

/// Why pods are not ready.
#[derive(Debug, Default)]
pub struct Reasons {
    /// The worst of them.
    pub pods: Vec<Reason>,
    /// Why the controller makes no pods at all: `FailedCreate`, a word of the API.
    pub not_made: Option<String>,
    /// Why nobody knows: the pods may not be listed, or there was no answer.
    pub unknown: Option<ClusterError>,
}

/// Asks the pods of a workload.
pub fn of(cluster: &Cluster, workload: &ObjectId, live: &Live) -> Reasons {
    let body = live.body().expose();
    let not_made = pods::not_made(body);
    let unknown = |fault| Reasons {
        unknown: Some(fault),
        not_made: not_made.clone(),
        ..Reasons::default()
    };
    let resource = match cluster.resource("v1", "Pod") {
        Ok(resource) => resource,
        Err(fault) => return unknown(fault),
    };
    let Some(selector) = pods::selector(body) else {
        return Reasons::default();
    };
    let namespace = workload.namespace.as_deref();
    let found = match cluster.list(resource, namespace, Some(&selector), Accept::Whole) {
        Ok(found) => found,
        Err(fault) => return unknown(fault),
    };
    let found: Vec<&Value> = found.iter().map(|pod| pod.body().expose()).collect();
    Reasons {
        pods: pods::reasons(body, &found),
        not_made,
        unknown: None,
    }
}
