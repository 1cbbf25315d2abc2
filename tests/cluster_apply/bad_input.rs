//! Files, kubeconfigs and rights that do not do: nothing is stored.

use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::config_map;
use crate::desk::secret;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk
}

#[test]
fn no_kubeconfig_is_a_matter_of_usage() {
    let desk = desk();
    let mut command = desk.command(&["apply", "db.yaml", "--yes"]);
    command
        .env_remove("KUBECONFIG")
        .env("HOME", desk.path("nobody"));
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("no kubeconfig"), "{told}");
}

#[test]
fn a_context_that_there_is_not_is_told() {
    let desk = desk();
    let ran = desk.run(&["apply", "db.yaml", "--yes", "--context", "prod"]);
    ran.ends(2).says("no context 'prod'").says("admin");
}

#[test]
fn a_token_that_is_not_known_is_told_with_what_to_do() {
    let desk = desk();
    desk.server.forget_token("admin");
    let ran = desk.run(&["apply", "db.yaml", "--yes"]).ends(1);
    ran.says("(401)").says("hint:");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn a_missing_right_is_told_with_its_verb_and_user() {
    let desk = desk();
    desk.server.user("reader", &[("secrets", &["get"])]);
    let ran = desk
        .run_as("reader", &["apply", "db.yaml", "--yes"])
        .ends(1);
    ran.says("'reader' may not")
        .says("secrets")
        .says("k8s rbac");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn who_may_not_read_may_still_apply() {
    let desk = desk();
    desk.server
        .user("writer", &[("secrets", &["create", "patch"])]);
    desk.run_as("writer", &["apply", "db.yaml", "--yes"])
        .ends(0);
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
}

#[test]
fn one_file_that_does_not_open_keeps_everything_from_being_sent() {
    let desk = desk();
    let other = Desk::new();
    other.seal("other.yaml", &secret("other", "color", VALUE));
    std::fs::copy(other.path("other.yaml"), desk.path("other.yaml")).unwrap();
    desk.run(&["apply", ".", "--yes"])
        .ends(128)
        .says("other.yaml");
    assert!(desk.server.requests().is_empty());
}

#[test]
fn a_manifest_without_a_kind_is_told_with_its_place() {
    let desk = desk();
    desk.write("odd.yaml", "apiVersion: v1\nmetadata:\n  name: odd\n");
    desk.run(&["apply", "odd.yaml", "db.yaml", "--yes"])
        .ends(2)
        .says("odd.yaml")
        .says("kind");
    assert!(desk.server.requests().is_empty());
}

#[test]
fn two_objects_of_one_name_are_refused() {
    let desk = desk();
    desk.write("twice.yaml", &secret("db", "shade", "dark"));
    let ran = desk
        .run(&["apply", "db.yaml", "twice.yaml", "--yes"])
        .ends(1);
    ran.says("twice").says("Secret/db");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn a_namespace_that_is_missing_is_told_with_how_to_make_it() {
    let desk = desk();
    let ran = desk
        .run(&["apply", "db.yaml", "--yes", "-n", "nowhere"])
        .ends(1);
    ran.says("nowhere").says("kubectl create namespace");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn an_encrypted_value_is_never_applied() {
    let desk = desk();
    let sealed = std::fs::read_to_string(desk.path("db.yaml")).unwrap();
    let (head, _) = sealed.split_once("sops:").unwrap();
    desk.write("db.yaml", head);
    let ran = desk.run(&["apply", "db.yaml", "--yes"]);
    assert_ne!(ran.status, Some(0), "{ran:?}");
    assert!(desk.server.requests().is_empty());
}

#[test]
fn the_whole_call_is_refused_if_a_manifest_is_wrong() {
    let desk = desk();
    desk.write("bad.yaml", &config_map("Not_A_Name", "fast"));
    desk.run(&["apply", ".", "--yes"])
        .ends(1)
        .says("Not_A_Name");
    assert_eq!(desk.writes(), 0);
}
