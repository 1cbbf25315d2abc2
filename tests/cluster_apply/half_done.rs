//! Calls that end half-way: what was done is told, and the next call goes on.

use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::config_map;
use crate::desk::ended;
use crate::desk::secret;
use rustix::process::Pid;
use rustix::process::Signal;
use rustix::process::kill_process;
use std::time::Duration;
use std::time::Instant;

const SECRET: &str = "/api/v1/namespaces/shop/secrets/db";

/// A ConfigMap, a Secret, and a Deployment that comes after both.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.write("a.yaml", &config_map("a", "fast"));
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let service = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n\
        spec:\n  ports: [{port: 80, protocol: TCP}]\n";
    desk.write("web.yaml", service);
    desk
}

const APPLY: [&str; 5] = ["apply", ".", "--yes", "--at-once", "1"];

#[test]
fn a_failure_half_way_tells_what_was_done_and_the_next_call_goes_on() {
    let desk = desk();
    let refused = Injection::status("PATCH", SECRET, 422, "Invalid");
    desk.server.inject(refused.after(1));
    let ran = desk.run(&APPLY).ends(1);
    ran.says("Secret/db")
        .says("applied: ConfigMap/a")
        .says("not sent: Service/web");
    assert!(desk.server.get("services", "web").is_none());
    desk.writes();
    desk.run(&APPLY).ends(0);
    assert_eq!(desk.writes(), 2);
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
}

#[test]
fn a_call_that_is_killed_is_finished_by_the_next_one() {
    let desk = desk();
    desk.server
        .inject(Injection::on("PATCH", SECRET, Fault::Hang).after(1));
    let mut child = desk.begin(&APPLY);
    until(|| desk.server.get("configmaps", "a").is_some());
    child.kill().unwrap();
    ended(child);
    assert!(desk.server.get("services", "web").is_none());
    desk.run(&APPLY).ends(0);
    assert!(desk.server.get("services", "web").is_some());
}

#[test]
fn a_request_to_end_waits_for_what_is_under_way_and_tells_it() {
    let desk = desk();
    let slow = Fault::Delay(Duration::from_secs(2));
    desk.server
        .inject(Injection::on("PATCH", SECRET, slow).after(1));
    let child = desk.begin(&APPLY);
    until(|| desk.server.get("configmaps", "a").is_some());
    std::thread::sleep(Duration::from_millis(500));
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let (signal, ran) = ended(child);
    assert_eq!(signal, Some(2), "{ran:?}");
    ran.says("stopped before everything was sent")
        .says("Secret/db")
        .says("not sent: Service/web");
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
    assert!(desk.server.get("services", "web").is_none());
}

#[test]
fn an_object_that_was_deleted_to_be_made_anew_and_is_not_is_told_loudly() {
    let desk = Desk::new();
    let immutable = |value: &str| format!("{}immutable: true\n", secret("db", "color", value));
    desk.seal("db.yaml", &immutable("first light"));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.seal("db.yaml", &immutable(VALUE));
    desk.server
        .inject(Injection::status("PATCH", SECRET, 422, "Invalid").always());
    let ran = desk
        .run(&["apply", "db.yaml", "--yes", "--recreate"])
        .ends(1);
    ran.says("it was deleted, and could not be made anew");
}

fn until(done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(60), "it never came");
        std::thread::sleep(Duration::from_millis(20));
    }
}
