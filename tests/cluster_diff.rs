//! `diff --cluster` from end to end: the program, sealed files, and the test tree's API server.
#![cfg(feature = "kube")]

#[path = "cluster/mod.rs"]
mod cluster;
#[path = "cluster_apply/desk.rs"]
#[allow(dead_code, reason = "shared with the tests of `apply`")]
mod desk;

#[path = "cluster_diff/kinds.rs"]
mod kinds;
#[path = "cluster_diff/requests.rs"]
mod requests;
#[path = "cluster_diff/rights.rs"]
mod rights;
#[path = "cluster_diff/states.rs"]
mod states;
