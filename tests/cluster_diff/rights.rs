//! What `diff` does with fewer rights.

use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;

const DIFF: [&str; 3] = ["diff", "db.yaml", "--cluster"];

#[test]
fn with_patch_alone_an_object_is_compared_and_nothing_is_stored() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.server.user("ci", &[("secrets", &["patch"])]);
    desk.writes();
    desk.run_as("ci", &DIFF).ends(0).prints("= as the file");
    desk.seal("db.yaml", &secret("db", "color", "other"));
    desk.run_as("ci", &DIFF).ends(1).prints("~ color");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn without_any_right_the_missing_one_is_named_and_status_2() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.server.user("ci", &[("configmaps", &["get"])]);
    desk.run_as("ci", &DIFF)
        .ends(2)
        .prints("? could not be looked at")
        .says("get")
        .says("secrets");
}

#[test]
fn an_unknown_token_and_an_absent_server_are_status_2() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.server.user("ci", &[("secrets", &["get"])]);
    desk.server.forget_token("ci");
    desk.run_as("ci", &DIFF).ends(2);
    let mut command = desk.command(&DIFF);
    command.env("KUBECONFIG", desk.path("none"));
    assert_eq!(command.output().unwrap().status.code(), Some(2));
}

#[test]
fn without_cluster_there_is_nothing_to_compare_with() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&["diff", "db.yaml"]).ends(2).says("--cluster");
}
