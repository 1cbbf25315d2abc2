//! Kubeconfigs that do not lead to a cluster.

use super::Place;
use std::fs;

/// Both commands, which say the same.
const COMMANDS: [&[&str]; 2] = [
    &["verify", "db.yaml", "-n", "shop"],
    &["k8s", "rbac", "db.yaml", "--check", "-n", "shop"],
];

#[test]
fn without_a_kubeconfig_it_is_told_where_it_was_looked_for() {
    let place = Place::new();
    for command in COMMANDS {
        let nowhere = place.sandbox.path("nowhere");
        place
            .run(&nowhere, command)
            .ended_with(2)
            .says("nowhere")
            .says("kubeconfig");
        let ran = place.sandbox.run_lockleaf().args(command).go();
        ran.ended_with(2)
            .says("there is no kubeconfig, and this is no pod of a cluster")
            .says(".kube/config")
            .says("--kubeconfig");
    }
    assert!(place.server.requests().is_empty());
}

#[test]
fn a_wrong_context_is_told_with_the_known_ones() {
    let place = Place::new();
    place.server.user("reader", &[]);
    let kubeconfig = place.server.kubeconfig();
    for command in COMMANDS {
        place
            .run(&kubeconfig, &[command, &["--context", "raeder"]].concat())
            .ended_with(2)
            .says("no context 'raeder'")
            .says("admin")
            .says("--context reader");
    }
    assert!(place.server.requests().is_empty());
}

#[test]
fn a_kubeconfig_that_is_none_is_told_without_its_content() {
    let place = Place::new();
    let broken = place
        .sandbox
        .write("broken", "users: [{token: of the cluster alone");
    for command in COMMANDS {
        place
            .run(&broken, command)
            .ended_with(2)
            .says("cannot read the kubeconfig");
    }
    fs::write(&broken, "").unwrap();
    for command in COMMANDS {
        place.run(&broken, command).ended_with(2).says("kubeconfig");
    }
}
