//! Servers that refuse, hang, cut, and say more than they should.

use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;
use std::time::Duration;
use std::time::Instant;

const SECRET: &str = "/api/v1/namespaces/shop/secrets/db";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk
}

const APPLY: [&str; 3] = ["apply", "db.yaml", "--yes"];

#[test]
fn a_server_that_nobody_can_reach_is_told_by_its_address() {
    let desk = desk();
    let config = "apiVersion: v1\nkind: Config\ncurrent-context: c\n\
        contexts: [{name: c, context: {cluster: c, user: u}}]\n\
        clusters: [{name: c, cluster: {server: 'http://127.0.0.1:9'}}]\nusers: [{name: u, user: {}}]\n";
    desk.write("config", config);
    let path = desk.path("config");
    let args = [&APPLY[..], &["--kubeconfig", path.to_str().unwrap()]].concat();
    desk.run(&args).ends(1).says("127.0.0.1:9");
}

#[test]
fn a_server_that_hangs_is_given_up() {
    let desk = desk();
    desk.server
        .inject(Injection::on("", SECRET, Fault::Hang).always());
    let begun = Instant::now();
    let args = [&APPLY[..], &["--request-timeout", "1s"]].concat();
    desk.run(&args).ends(1).says("did not answer");
    assert!(begun.elapsed() < Duration::from_secs(60));
}

#[test]
fn a_change_between_plan_and_apply_is_told() {
    let desk = desk();
    let changed = Injection::status("PATCH", SECRET, 409, "Conflict");
    desk.server.inject(changed.after(1).always());
    desk.run(&APPLY)
        .ends(1)
        .says("it changed since it was read")
        .says("nothing was applied");
}

#[test]
fn a_conflict_between_plan_and_apply_names_manager_and_field() {
    let desk = desk();
    let conflict = Injection::conflict("PATCH", SECRET, "hand", ".data.color");
    desk.server.inject(conflict.after(1).always());
    desk.run(&APPLY).ends(1).says("hand").says(".data.color");
}

#[test]
fn refusals_are_told_by_reason_and_never_by_message() {
    for (code, reason) in [(410, "Expired"), (422, "Invalid"), (500, "InternalError")] {
        let desk = desk();
        desk.server
            .inject(Injection::status("PATCH", SECRET, code, reason).always());
        let ran = desk.run(&APPLY).ends(1).says(&code.to_string());
        assert!(!ran.stderr.contains("an injected failure"), "{ran:?}");
    }
}

#[test]
fn a_busy_server_is_waited_for_as_long_as_it_says() {
    let desk = desk();
    desk.server
        .inject(Injection::too_many("PATCH", SECRET, 1).times(2));
    let begun = Instant::now();
    desk.run(&APPLY).ends(0);
    assert!(begun.elapsed() >= Duration::from_secs(2));
}

#[test]
fn an_answer_that_is_cut_is_asked_for_again() {
    let desk = desk();
    desk.server
        .inject(Injection::on("PATCH", SECRET, Fault::Cut(20)).after(1));
    desk.run(&APPLY).ends(0);
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
}

#[test]
fn a_field_that_there_is_not_is_named_and_the_secret_is_not_told() {
    let desk = desk();
    let text = secret("db", "color", VALUE).replace("stringData:", "datta: {a: b}\nstringData:");
    desk.seal("db.yaml", &text);
    desk.run(&APPLY).ends(1).says("datta");
    assert_eq!(desk.writes(), 0);
}
