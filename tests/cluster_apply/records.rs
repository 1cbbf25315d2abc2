//! `--record`: who did what, and never a value.

use crate::cluster::inject::Injection;
use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::secret;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk
}

const APPLY: [&str; 5] = ["apply", "db.yaml", "--yes", "--record", "record.jsonl"];

fn lines(desk: &Desk) -> Vec<Value> {
    let text = fs::read_to_string(desk.path("record.jsonl")).unwrap();
    assert!(!text.contains(VALUE) && !text.contains(&STANDARD.encode(VALUE)));
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_record_says_who_applied_what_from_which_commit() {
    let desk = desk();
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.args(["-c", "user.name=a", "-c", "user.email=a@example.org"]);
        let output = git.args(args).current_dir(desk.path("")).output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    git(&["init", "-q"]);
    git(&["add", "db.yaml"]);
    git(&["commit", "-q", "-m", "first"]);
    let commit = git(&["rev-parse", "HEAD"]);
    desk.run(&APPLY).ends(0);
    desk.run(&APPLY).ends(0);
    let told = lines(&desk);
    assert_eq!(told.len(), 1, "what is kept is not recorded");
    let live = desk.server.get("secrets", "db").unwrap();
    for (name, expected) in [
        ("action", "apply"),
        ("result", "created"),
        ("kind", "Secret"),
        ("namespace", "shop"),
        ("name", "db"),
        ("file", "db.yaml"),
        ("commit", commit.as_str()),
        ("user", "admin"),
        ("context", "admin"),
        ("field_manager", "lockleaf"),
        ("uid", live["metadata"]["uid"].as_str().unwrap()),
        (
            "resource_version",
            live["metadata"]["resourceVersion"].as_str().unwrap(),
        ),
    ] {
        assert_eq!(told[0][name], expected, "{name}");
    }
    assert_eq!(told[0]["differs_from_commit"], false);
    let mode = fs::metadata(desk.path("record.jsonl"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_failure_is_recorded_as_one() {
    let desk = desk();
    let path = "/api/v1/namespaces/shop/secrets/db";
    desk.server
        .inject(Injection::status("PATCH", path, 422, "Invalid").after(1));
    desk.run(&APPLY).ends(1);
    assert_eq!(lines(&desk)[0]["result"], "failed");
}

#[test]
fn without_its_record_nothing_is_sent() {
    let desk = desk();
    let args = ["apply", "db.yaml", "--yes", "--record", "no/such/folder"];
    let ran = desk.run(&args);
    assert_ne!(ran.status, Some(0), "{ran:?}");
    assert_eq!(desk.writes(), 0);
}
