//! Prune by ApplySet on a cluster.
#![cfg(feature = "kube")]

mod cluster;

#[path = "cluster_prune/changed.rs"]
mod changed;
#[path = "cluster_prune/deleted.rs"]
mod deleted;
#[path = "cluster_prune/faults.rs"]
mod faults;
#[path = "cluster_prune/kubectl.rs"]
mod kubectl;
#[path = "cluster_prune/others.rs"]
mod others;

use cluster::Server;
use lockleaf::actions::apply::prune;
use lockleaf::actions::apply::prune::ApplySet;
use lockleaf::actions::apply::prune::Outcome;
use lockleaf::actions::apply::prune::PruneError;
use lockleaf::actions::cluster::Cluster;
use lockleaf::actions::cluster::Kept;
use lockleaf::actions::cluster::Origin;
use lockleaf::actions::cluster::Piece;
use lockleaf::actions::cluster::Sending;
use lockleaf::kube::Target;
use lockleaf::manifest::applyset::Parent;
use lockleaf::manifest::object;
use serde_json::Value;
use serde_json::json;
use std::path::PathBuf;

/// The most deletions of a call.
const MOST: usize = 5;
/// Requests at one time.
const AT_ONCE: usize = 4;

/// A set in a cluster.
struct Place {
    server: Server,
    cluster: Cluster,
}

impl Place {
    fn new() -> Self {
        Self::on(Server::start())
    }

    fn on(server: Server) -> Self {
        let cluster = connect(server.kubeconfig());
        Self { server, cluster }
    }

    fn namespace(&self) -> &str {
        self.server.namespace()
    }

    /// What `apply` makes of ConfigMaps in a file.
    fn pieces(&self, names: &[&str]) -> Vec<Piece> {
        let text: String = names.iter().map(|name| config_map(name)).collect();
        let manifests = object::read(&text).unwrap();
        let pieces = manifests.into_iter().map(|mut manifest| {
            manifest.settle_namespace(self.namespace());
            Piece {
                manifest,
                path: PathBuf::from("all.yaml"),
                kept: Kept::Plain,
                origin: Origin::File,
                ciphertext: None,
            }
        });
        pieces.collect()
    }

    fn prepare(&self, set: &str, pieces: &mut [Piece]) -> Result<ApplySet, PruneError> {
        let parent = Parent::new(set.parse().unwrap(), self.namespace());
        prune::prepare(&self.cluster, pieces, parent, false, AT_ONCE)
    }

    /// The set, given these.
    fn set_of(&self, names: &[&str]) -> ApplySet {
        self.prepare("set", &mut self.pieces(names)).unwrap()
    }

    fn find(&self, set: &ApplySet) -> prune::Found {
        prune::find(&self.cluster, set, MOST, AT_ONCE).unwrap()
    }

    fn carry_out(&self, found: &prune::Found) -> Vec<prune::Pruned> {
        prune::carry_out(&self.cluster, &found.deletions, AT_ONCE, false)
    }

    /// Applies these and prunes the others; gives the names that went.
    fn apply(&self, set: &str, names: &[&str]) -> Vec<String> {
        let mut pieces = self.pieces(names);
        let mut set = self.prepare(set, &mut pieces).unwrap();
        let found = self.find(&set);
        prune::extend(&self.cluster, &mut set).unwrap();
        for piece in &pieces {
            self.cluster
                .apply(&piece.manifest, Sending::default())
                .unwrap();
        }
        let pruned = self.carry_out(&found);
        let is_gone = |it: &prune::Pruned| matches!(it.outcome, Outcome::Deleted);
        assert!(pruned.iter().all(is_gone));
        let left = found.left(&set).and(&prune::Pruned::left(&pruned));
        prune::shrink(&self.cluster, &mut set, &left).unwrap();
        pruned.into_iter().map(|it| it.id.name).collect()
    }

    /// Which of these ConfigMaps there are.
    fn left<'a>(&self, names: &[&'a str]) -> Vec<&'a str> {
        let is_there = |name: &&str| self.server.get("configmaps", name).is_some();
        names.iter().copied().filter(is_there).collect()
    }

    /// An annotation of the set's parent.
    fn annotation(&self, set: &str, name: &str) -> Value {
        let parent = self.server.get("secrets", set).unwrap();
        parent["metadata"]["annotations"][format!("applyset.kubernetes.io/{name}")].clone()
    }

    /// Somebody else puts a ConfigMap.
    fn put(&self, name: &str) {
        let object = json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}});
        self.server.put("somebody", &object);
    }

    /// Somebody else sets labels or annotations of an object.
    fn mark(&self, resource: &str, name: &str, field: &str, mark: (&str, &str)) {
        let mut object = self.server.get(resource, name).unwrap();
        object["metadata"][field][mark.0] = json!(mark.1);
        let kind = if resource == "secrets" {
            "Secret"
        } else {
            "ConfigMap"
        };
        (object["apiVersion"], object["kind"]) = (json!("v1"), json!(kind));
        object["metadata"]["managedFields"].take();
        self.server.put("somebody", &object);
    }
}

fn connect(kubeconfig: PathBuf) -> Cluster {
    let target = Target {
        kubeconfigs: vec![kubeconfig],
        ..Target::default()
    };
    Cluster::connect(&target, None).unwrap()
}

fn config_map(name: &str) -> String {
    format!("apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {name}}}\ndata: {{a: b}}\n---\n")
}
