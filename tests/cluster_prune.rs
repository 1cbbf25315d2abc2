//! Prune by ApplySet against a real API server.
#![cfg(feature = "kube")]

mod real;

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
use lockleaf::manifest::applyset::NotOurs;
use lockleaf::manifest::applyset::Parent;
use lockleaf::manifest::applyset::Spared;
use lockleaf::manifest::object;
use real::Namespace;
use std::path::PathBuf;
use std::process::Command;

const MOST: usize = 5;

fn cluster() -> Cluster {
    let target = Target {
        kubeconfigs: vec![PathBuf::from(std::env::var("KUBECONFIG").unwrap())],
        ..Target::default()
    };
    Cluster::connect(&target, None).unwrap()
}

fn config_map(name: &str) -> String {
    format!("apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: {name}}}\ndata: {{a: b}}\n---\n")
}

fn pieces(namespace: &str, names: &[&str]) -> Vec<Piece> {
    let text: String = names.iter().map(|name| config_map(name)).collect();
    let manifests = object::read(&text).unwrap();
    let pieces = manifests.into_iter().map(|mut manifest| {
        manifest.settle_namespace(namespace);
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

fn prepare(
    cluster: &Cluster,
    namespace: &str,
    set: &str,
    pieces: &mut [Piece],
) -> Result<ApplySet, PruneError> {
    let parent = Parent::new(set.parse().unwrap(), namespace);
    prune::prepare(cluster, pieces, parent, false, 4)
}

/// Applies these and prunes the others; gives the names that went.
fn apply(cluster: &Cluster, namespace: &str, set: &str, names: &[&str]) -> Vec<String> {
    let mut pieces = pieces(namespace, names);
    let mut set = prepare(cluster, namespace, set, &mut pieces).unwrap();
    let found = prune::find(cluster, &set, MOST, 4).unwrap();
    prune::extend(cluster, &mut set).unwrap();
    for piece in &pieces {
        cluster.apply(&piece.manifest, Sending::default()).unwrap();
    }
    let pruned = prune::carry_out(cluster, &found.deletions, 4, false);
    assert!(
        pruned
            .iter()
            .all(|it| matches!(it.outcome, Outcome::Deleted))
    );
    let left = found.left(&set).and(&prune::Pruned::left(&pruned));
    prune::shrink(cluster, &mut set, &left).unwrap();
    pruned.into_iter().map(|it| it.id.name).collect()
}

fn annotation(namespace: &Namespace, set: &str, name: &str) -> String {
    let path = format!("jsonpath={{.metadata.annotations.applyset\\.kubernetes\\.io/{name}}}");
    namespace.kubectl(&["get", "secret", set, "-o", &path])
}

#[test]
fn what_is_given_no_longer_is_deleted_and_nothing_else() {
    let Some(namespace) = Namespace::new("prune") else {
        return;
    };
    let cluster = cluster();
    namespace.apply(&config_map("others"));
    assert!(apply(&cluster, &namespace.0, "set", &["a", "b", "c"]).is_empty());
    assert_eq!(
        annotation(&namespace, "set", "contains-group-kinds"),
        "ConfigMap"
    );
    assert_eq!(apply(&cluster, &namespace.0, "set", &["b"]), ["a", "c"]);
    let left = namespace.kubectl(&["get", "configmap", "-o", "name"]);
    assert!(left.contains("configmap/b\n") && left.contains("configmap/others\n"));
    assert!(!left.contains("configmap/a\n"));
}

#[test]
fn finding_deletes_nothing_and_a_cap_refuses_all() {
    let Some(namespace) = Namespace::new("cap") else {
        return;
    };
    let cluster = cluster();
    apply(&cluster, &namespace.0, "set", &["a", "b", "c"]);
    let mut given = pieces(&namespace.0, &["c"]);
    let set = prepare(&cluster, &namespace.0, "set", &mut given).unwrap();
    let fault = prune::find(&cluster, &set, 1, 4).unwrap_err();
    assert!(matches!(&fault, PruneError::TooMany { deletions, most: 1 } if deletions.len() == 2));
    let found = prune::find(&cluster, &set, 2, 4).unwrap();
    assert_eq!(found.deletions.len(), 2);
    assert!(found.deletions[0].last_applied.is_some());
    let left = namespace.kubectl(&["get", "configmap", "-o", "name"]);
    assert!(left.contains("configmap/a\n"), "{left}");
    let nothing = prepare(&cluster, &namespace.0, "set", &mut []);
    assert!(matches!(nothing, Err(PruneError::Nothing)));
}

#[test]
fn an_object_that_changed_since_it_was_seen_stays() {
    let Some(namespace) = Namespace::new("race") else {
        return;
    };
    let cluster = cluster();
    apply(&cluster, &namespace.0, "set", &["a", "b"]);
    let mut given = pieces(&namespace.0, &["b"]);
    let set = prepare(&cluster, &namespace.0, "set", &mut given).unwrap();
    let found = prune::find(&cluster, &set, MOST, 4).unwrap();
    namespace.kubectl(&["label", "configmap", "a", "x=y"]);
    let pruned = prune::carry_out(&cluster, &found.deletions, 4, false);
    assert!(matches!(pruned[0].outcome, Outcome::Changed));
    namespace.kubectl(&["get", "configmap", "a"]);
    let found = prune::find(&cluster, &set, MOST, 4).unwrap();
    namespace.kubectl(&["delete", "configmap", "a"]);
    let pruned = prune::carry_out(&cluster, &found.deletions, 4, false);
    assert!(
        matches!(pruned[0].outcome, Outcome::Deleted),
        "gone is gone"
    );
}

#[test]
fn annotated_members_are_spared_and_stay_in_the_scope() {
    let Some(namespace) = Namespace::new("spared") else {
        return;
    };
    let cluster = cluster();
    apply(&cluster, &namespace.0, "set", &["a", "b"]);
    namespace.kubectl(&["annotate", "configmap", "a", "lockleaf/prune=disabled"]);
    let mut given = pieces(&namespace.0, &["b"]);
    let set = prepare(&cluster, &namespace.0, "set", &mut given).unwrap();
    let found = prune::find(&cluster, &set, 0, 4).unwrap();
    let spared = Some(Spared::Annotation("lockleaf/prune: disabled"));
    assert_eq!(found.deletions[0].spared, spared);
    assert!(prune::carry_out(&cluster, &found.deletions, 4, false).is_empty());
    assert_eq!(found.left(&set).kinds.len(), 1);
}

#[test]
fn sets_of_others_are_left_alone() {
    let Some(namespace) = Namespace::new("others") else {
        return;
    };
    let cluster = cluster();
    apply(&cluster, &namespace.0, "one", &["a"]);
    let mut given = pieces(&namespace.0, &["a"]);
    let taken = prepare(&cluster, &namespace.0, "two", &mut given);
    assert!(matches!(taken, Err(PruneError::OfOthers { objects }) if objects.len() == 1));
    namespace.kubectl(&["create", "secret", "generic", "plain"]);
    let mut given = pieces(&namespace.0, &["b"]);
    let fault = prepare(&cluster, &namespace.0, "plain", &mut given).err();
    let no_set = |it: &PruneError| {
        matches!(
            it,
            PruneError::NotOurs {
                fault: NotOurs::NoSet,
                ..
            }
        )
    };
    assert!(fault.as_ref().is_some_and(no_set));
}

#[test]
fn kubectl_reads_our_parent_and_refuses_it_as_ours() {
    let Some(namespace) = Namespace::new("peer") else {
        return;
    };
    let cluster = cluster();
    apply(&cluster, &namespace.0, "set", &["a"]);
    let folder = std::env::temp_dir().join(&namespace.0);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.yaml"), config_map("a")).unwrap();
    let kubectl = |set: &str| {
        let output = Command::new("kubectl")
            .env("KUBECTL_APPLYSET", "true")
            .args([
                "-n",
                &namespace.0,
                "apply",
                "--server-side",
                "--prune",
                "-f",
            ])
            .arg(folder.join("a.yaml"))
            .arg(format!("--applyset={set}"))
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let told = kubectl("set");
    assert!(told.contains("managed by tooling \"lockleaf\""), "{told}");
    // In its own name the same parent is well-formed for it: nothing else is complained of.
    namespace.kubectl(&[
        "annotate",
        "--overwrite",
        "secret",
        "set",
        "applyset.kubernetes.io/tooling=kubectl/v1.32",
    ]);
    let told = kubectl("set");
    assert!(!told.contains("ApplySet parent object"), "{told}");
    assert!(
        !told.contains("error:") || told.contains("conflict"),
        "{told}"
    );
    let mut given = pieces(&namespace.0, &["b"]);
    let fault = prepare(&cluster, &namespace.0, "set", &mut given).err();
    let kubectls = NotOurs::Tool("kubectl".to_owned());
    assert!(
        matches!(fault, Some(PruneError::NotOurs { fault, .. }) if fault == kubectls),
        "refused the other way round"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
