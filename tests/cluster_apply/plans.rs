//! Plans, and what comes of them when nothing goes wrong.

use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::config_map;
use crate::desk::secret;
use serde_json::Value;
use serde_json::json;

#[test]
fn a_dry_run_tells_what_would_change_and_stores_nothing() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let ran = desk.run(&["apply", "db.yaml", "--dry-run"]).ends(0);
    ran.prints("Secret/db")
        .prints("+ color")
        .prints(&format!("{} bytes", VALUE.len()))
        .prints("Nothing was sent. Run again with --yes");
    assert_eq!(desk.writes(), 0);
    assert_eq!(desk.live("db", "color"), None);
}

#[test]
fn a_plan_is_carried_out_once_and_the_same_again_sends_nothing() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.write("cm.yaml", &config_map("settings", "fast"));
    let ran = desk.run(&["apply", ".", "--yes"]).ends(0);
    ran.says("2 created");
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
    assert_eq!(desk.writes(), 2);
    let again = desk.run(&["apply", ".", "--yes"]).ends(0);
    again.says("Nothing to do").prints("= no change");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn nobody_is_asked_where_there_is_nobody_and_nothing_is_sent() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let ran = desk.run(&["apply", "db.yaml"]).ends(1);
    ran.prints("Secret/db").says("--yes");
    assert_eq!(desk.writes(), 0);
}

#[test]
fn values_are_sent_as_data_and_a_key_that_is_given_no_more_goes() {
    let desk = Desk::new();
    let both = format!("{}  shade: dark\n", secret("db", "color", VALUE));
    desk.seal("db.yaml", &both);
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    for write in desk.server.writes() {
        assert_eq!(write.json()["stringData"], Value::Null);
    }
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let ran = desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    ran.prints("- shade");
    assert_eq!(desk.live("db", "shade"), None);
}

#[test]
fn a_foreign_owner_blocks_the_whole_call_until_it_is_overruled() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.write("cm.yaml", &config_map("settings", "fast"));
    let theirs = json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"},
        "data": {"mode": "slow"}});
    desk.server.put("kubectl-edit", &theirs);
    let ran = desk.run(&["apply", ".", "--yes"]).ends(1);
    ran.says("kubectl-edit")
        .says(".data.mode")
        .says("--force-conflicts");
    assert_eq!(desk.writes(), 0);
    let force = ["apply", ".", "--yes", "--force-conflicts"];
    desk.run(&force).ends(0);
    let live = desk.server.get("configmaps", "settings").unwrap();
    assert_eq!(live["data"]["mode"], "fast");
}

#[test]
fn foreign_keys_are_shown_and_deleted_only_if_that_is_wished() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    let mut live = desk.server.get("secrets", "db").unwrap();
    live["data"]["x"] = json!("eA==");
    desk.server.put("hand", &live);
    desk.writes();
    let ran = desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    ran.prints("! x  (foreign, owned by hand");
    assert_eq!(desk.writes(), 0);
    desk.run(&["apply", "db.yaml", "--yes", "--exclusive"])
        .ends(0);
    assert_eq!(desk.live("db", "x"), None);
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
    desk.writes();
    desk.run(&["apply", "db.yaml", "--yes", "--exclusive"])
        .ends(0);
    assert_eq!(desk.writes(), 0);
}

#[test]
fn what_is_immutable_is_seen_before_and_made_anew_only_if_that_is_wished() {
    let desk = Desk::new();
    let immutable = |value: &str| format!("{}immutable: true\n", secret("db", "color", value));
    desk.seal("db.yaml", &immutable("first light"));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    let uid = desk.server.get("secrets", "db").unwrap()["metadata"]["uid"].clone();
    desk.seal("db.yaml", &immutable(VALUE));
    desk.writes();
    let ran = desk.run(&["apply", "db.yaml", "--yes"]).ends(1);
    ran.prints("immutable").says("--recreate");
    assert_eq!(desk.writes(), 0);
    let anew = ["apply", "db.yaml", "--yes", "--recreate"];
    desk.run(&anew).ends(0).says("1 made anew");
    assert_eq!(desk.live("db", "color").as_deref(), Some(VALUE));
    assert_ne!(
        desk.server.get("secrets", "db").unwrap()["metadata"]["uid"],
        uid
    );
}

#[test]
fn a_namespace_comes_before_what_stands_in_it() {
    let desk = Desk::new();
    let space = "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: fresh\n";
    let text = secret("db", "color", VALUE);
    desk.seal(
        "db.yaml",
        &text.replace("  name: db", "  name: db\n  namespace: fresh"),
    );
    desk.write("space.yaml", space);
    desk.run(&["apply", ".", "--yes", "--allow-namespaces"])
        .ends(0);
    let paths: Vec<String> = desk
        .server
        .writes()
        .iter()
        .map(|it| it.path.clone())
        .collect();
    assert_eq!(
        paths,
        [
            "/api/v1/namespaces/fresh",
            "/api/v1/namespaces/fresh/secrets/db"
        ]
    );
}

#[test]
fn a_set_loses_what_is_given_no_more_and_no_more_than_may_go() {
    let desk = Desk::new();
    desk.write("a.yaml", &config_map("a", "fast"));
    desk.write("b.yaml", &config_map("b", "fast"));
    let set = ["--prune", "--applyset", "all", "--yes"];
    desk.run(&[&["apply", "a.yaml", "b.yaml"][..], &set].concat())
        .ends(0);
    let capped = [&["apply", "a.yaml", "--max-delete", "0"][..], &set].concat();
    desk.run(&capped).ends(1);
    assert!(desk.server.get("configmaps", "b").is_some());
    let ran = desk.run(&[&["apply", "a.yaml"][..], &set].concat()).ends(0);
    ran.prints("ConfigMap/b")
        .prints("- prune")
        .says("1 deleted");
    assert!(desk.server.get("configmaps", "b").is_none());
    assert!(desk.server.get("configmaps", "a").is_some());
}

#[test]
fn json_tells_names_and_outcomes() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let ran = desk.run(&["apply", "db.yaml", "--yes", "--json"]).ends(0);
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(told["complete"], true);
    assert_eq!(told["objects"][0]["keys"][0]["key"], "color");
    assert_eq!(told["objects"][0]["outcome"]["result"], "created");
}

#[test]
fn rights_are_told_without_a_key_and_missing_ones_end_the_call() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.server.user("reader", &[("secrets", &["get"])]);
    std::fs::remove_file(desk.path("key.txt")).unwrap();
    let ran = desk
        .run_as("reader", &["apply", "db.yaml", "--check"])
        .ends(1);
    ran.prints("patch secrets").prints("NO");
    assert_eq!(desk.writes(), 0);
}
