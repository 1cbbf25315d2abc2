//! Restarting the consumers of what changes, and waiting for their rollouts, against the API server
//! of the tests, and a real one where `LOCKLEAF_TEST_CLUSTER=1` names it.

#![cfg(feature = "kube")]

mod cluster;
#[path = "cluster_restart/compared.rs"]
mod compared;
#[path = "cluster_restart/found.rs"]
mod found;
#[path = "cluster_restart/killed.rs"]
mod killed;
#[path = "cluster_restart/place.rs"]
mod place;
#[path = "cluster_restart/real.rs"]
mod real;
#[path = "cluster_restart/real_server.rs"]
mod real_server;
#[path = "cluster_restart/restarted.rs"]
mod restarted;
#[path = "cluster_restart/waited.rs"]
mod waited;
