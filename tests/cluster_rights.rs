//! `k8s rbac`: what it prints is enough, and no more than is needed.
#![cfg(feature = "kube")]

mod cluster;
mod peers;

#[path = "cluster_rights/checked.rs"]
mod checked;
#[path = "cluster_rights/printed.rs"]
mod printed;

use cluster::Server;
use peers::Ran;
use peers::Sandbox;

/// A sealed Secret; nobody has its key.
const SEALED: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata:\n  a: \
                      ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\nsops:\n  \
                      mac: ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]\n  version: 3.9.0\n";

/// A folder with a sealed Secret in `all.yaml`.
fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("all.yaml", SEALED);
    sandbox
}

/// Runs `k8s rbac` on `all.yaml` as a user of a server.
fn rbac(sandbox: &Sandbox, server: &Server, user: &str, more: &[&str]) -> Ran {
    sandbox
        .run_lockleaf()
        .env("KUBECONFIG", server.kubeconfig_of(user))
        .args(["k8s", "rbac", "all.yaml"])
        .args(more)
        .go()
}
