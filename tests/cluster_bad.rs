//! Clusters that are not there, refuse or stumble: what `verify` and `k8s rbac --check` say of it.
#![cfg(feature = "kube")]

mod cluster;
mod peers;

#[path = "cluster_bad/broken.rs"]
mod broken;
#[path = "cluster_bad/kubeconfig.rs"]
mod kubeconfig;
#[path = "cluster_bad/refused.rs"]
mod refused;
#[path = "cluster_bad/sealed.rs"]
mod sealed;
#[path = "cluster_bad/unreached.rs"]
mod unreached;

use cluster::Server;
use peers::Ran;
use peers::Sandbox;
use serde_json::json;
use std::path::Path;

/// Where the Secret of the file is.
const DB: &str = "/api/v1/namespaces/shop/secrets/db";
/// Where rights are asked for.
const REVIEWS: &str = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";

/// The value in the file, and the one in the cluster; each also in base64.
const VALUES: [&str; 4] = [
    "of the file alone",
    "b2YgdGhlIGZpbGUgYWxvbmU=",
    "of the cluster alone",
    "b2YgdGhlIGNsdXN0ZXIgYWxvbmU=",
];

/// A cluster with a Secret `db`, and a folder with a file of it that has another value.
struct Place {
    server: Server,
    sandbox: Sandbox,
}

impl Place {
    /// On the small server: a real one does not fail on order.
    fn new() -> Self {
        let server = Server::start_small();
        let secret = |value: &str| {
            json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "db"},
                "data": {"a": value}})
        };
        server.put("lockleaf", &secret(VALUES[3]));
        let sandbox = Sandbox::new();
        sandbox.write("db.yaml", secret(VALUES[1]).to_string());
        Self { server, sandbox }
    }

    /// Runs lockleaf with a kubeconfig; no value may be told.
    fn run(&self, kubeconfig: &Path, args: &[&str]) -> Ran {
        let run = self.sandbox.run_lockleaf().env("KUBECONFIG", kubeconfig);
        let ran = run.args(args).go();
        VALUES.iter().fold(ran, |ran, value| ran.keeps(value))
    }

    /// `verify db.yaml` as a user.
    fn verify_as(&self, user: &str, more: &[&str]) -> Ran {
        let args = [&["verify", "db.yaml", "--no-unknown"], more].concat();
        self.run(&self.server.kubeconfig_of(user), &args)
    }

    /// `verify db.yaml` as the administrator.
    fn verify(&self, more: &[&str]) -> Ran {
        self.verify_as("admin", more)
    }

    /// `k8s rbac db.yaml --check` as a user.
    fn check_as(&self, user: &str, more: &[&str]) -> Ran {
        let args = [&["k8s", "rbac", "db.yaml", "--check"], more].concat();
        self.run(&self.server.kubeconfig_of(user), &args)
    }

    /// How often this was asked for.
    fn asked(&self, path: &str) -> usize {
        let requests = self.server.requests();
        requests.iter().filter(|it| it.path == path).count()
    }
}
