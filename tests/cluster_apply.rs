//! `apply` from end to end: the program, sealed files, and the test tree's API server.
#![cfg(feature = "kube")]

#[path = "cluster/mod.rs"]
mod cluster;

#[path = "cluster_apply/bad_input.rs"]
mod bad_input;
#[path = "cluster_apply/bad_server.rs"]
mod bad_server;
#[path = "cluster_apply/desk.rs"]
mod desk;
#[path = "cluster_apply/half_done.rs"]
mod half_done;
#[path = "cluster_apply/many.rs"]
mod many;
#[path = "cluster_apply/plans.rs"]
mod plans;
#[path = "cluster_apply/records.rs"]
mod records;
#[path = "cluster_apply/rollouts.rs"]
mod rollouts;
#[path = "cluster_apply/sealed.rs"]
mod sealed;
