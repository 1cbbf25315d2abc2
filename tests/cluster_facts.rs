//! The server of the tests answers as a real API server does: facts of Kubernetes 1.36, measured.
//!
//! With `LOCKLEAF_TEST_CLUSTER=1` the same facts are asked of the cluster of `KUBECONFIG`.

#![cfg(feature = "kube")]

mod cluster;

#[path = "cluster_facts/applied.rs"]
mod applied;
#[path = "cluster_facts/deleted.rs"]
mod deleted;
#[path = "cluster_facts/faults.rs"]
mod faults;
#[path = "cluster_facts/kubectl.rs"]
mod kubectl;
#[path = "cluster_facts/listed.rs"]
mod listed;
#[path = "cluster_facts/owned.rs"]
mod owned;
#[path = "cluster_facts/permitted.rs"]
mod permitted;
#[path = "cluster_facts/refused.rs"]
mod refused;
#[path = "cluster_facts/rolled_out.rs"]
mod rolled_out;
#[path = "cluster_facts/string_data.rs"]
mod string_data;
