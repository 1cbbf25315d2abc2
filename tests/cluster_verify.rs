//! `verify` on a cluster: what runs, what the files say, and what no file knows.
#![cfg(feature = "kube")]

mod cluster;
mod peers;

#[path = "cluster_verify/compared.rs"]
mod compared;
#[path = "cluster_verify/many.rs"]
mod many;
#[path = "cluster_verify/unknown.rs"]
mod unknown;

use cluster::Server;
use peers::Ran;
use peers::Sandbox;
use serde_json::Value;
use serde_json::json;

/// Two keys of a Secret in a file.
const DB: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\ndata: {a: YQ==, b: Yg==}\n";

/// A cluster, and a folder with files.
struct Place {
    server: Server,
    sandbox: Sandbox,
}

impl Place {
    /// The folder has `db.yaml`; the cluster has nothing.
    fn new() -> Self {
        Self::on(Server::start())
    }

    fn on(server: Server) -> Self {
        let sandbox = Sandbox::new();
        sandbox.write("db.yaml", DB);
        Self { server, sandbox }
    }

    /// The cluster has what the file says.
    fn applied() -> Self {
        let place = Self::new();
        place.secret("lockleaf", "db", json!({"a": "YQ==", "b": "Yg=="}));
        place
    }

    /// A manager puts a Secret.
    fn secret(&self, manager: &str, name: &str, data: Value) {
        let metadata = json!({"name": name});
        let secret =
            json!({"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "data": data});
        self.server.put(manager, &secret);
    }

    /// Verifies `db.yaml` as a user.
    fn verify_as(&self, user: &str, more: &[&str]) -> Ran {
        self.sandbox
            .run_lockleaf()
            .env("KUBECONFIG", self.server.kubeconfig_of(user))
            .args(["verify", "db.yaml"])
            .args(more)
            .go()
    }

    /// Verifies `db.yaml` as the administrator.
    fn verify(&self, more: &[&str]) -> Ran {
        self.verify_as("admin", more)
    }
}
