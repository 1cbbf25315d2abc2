//! Secrets and ConfigMaps that are the same, differ, or are not there.

use crate::desk::Desk;
use crate::desk::VALUE;
use crate::desk::config_map;
use crate::desk::secret;
use serde_json::Value;
use serde_json::json;

const DIFF: [&str; 3] = ["diff", "db.yaml", "--cluster"];

#[test]
fn what_was_applied_is_the_same_and_status_0() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    let ran = desk.run(&DIFF).ends(0);
    assert_eq!(
        ran.stdout,
        "Secret/db  = as the file says\n1 object: nothing differs.\n"
    );
}

#[test]
fn what_sops_sealed_is_compared() {
    let desk = Desk::new();
    desk.seal_by_sops("db.yaml", &secret("db", "color", VALUE));
    desk.run(&DIFF).ends(1).prints("+ not in the cluster");
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.run(&DIFF).ends(0);
}

#[test]
fn a_changed_key_is_told_by_the_sizes_and_status_1() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", "short"));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let sizes = format!(
        "    ~ color  (in the cluster 5, in the file {} bytes)",
        VALUE.len()
    );
    desk.run(&DIFF).ends(1).prints(&sizes);
}

#[test]
fn another_value_of_the_same_size_differs() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let other = secret("db", "color", &"x".repeat(VALUE.len()));
    desk.seal("other.yaml", &other);
    desk.run(&["apply", "other.yaml", "--yes"]).ends(0);
    desk.run(&DIFF).ends(1).prints("~ color  (other, ");
}

#[test]
fn a_new_key_is_told_and_a_key_of_others_with_its_owner() {
    let desk = Desk::new();
    desk.server.put(
        "kubectl-edit",
        &json!({"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "db"},
            "type": "Opaque", "data": {"x": "eA=="}}),
    );
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&DIFF)
        .ends(1)
        .prints("+ color  (")
        .prints("! x  (not in the file, owned by kubectl-edit)");
}

#[test]
fn a_key_that_the_file_says_no_more_is_told() {
    let desk = Desk::new();
    let both = format!("{}  shade: dark\n", secret("db", "color", VALUE));
    desk.seal("db.yaml", &both);
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.run(&DIFF)
        .ends(1)
        .prints("shade")
        .prints("owned by lockleaf");
}

#[test]
fn labels_and_binary_data_are_compared() {
    let desk = Desk::new();
    let text = |label: &str, bytes: &str| {
        format!(
            "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: icons\n  labels:\n    app: \
             {label}\nbinaryData:\n  icon: {bytes}\n"
        )
    };
    desk.write("db.yaml", &text("shop", "AAEC"));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.run(&DIFF).ends(0);
    desk.write("db.yaml", &text("other", "AAECAw=="));
    desk.run(&DIFF)
        .ends(1)
        .prints("~ icon  (in the cluster 3, in the file 4 bytes)")
        .prints("metadata.labels");
}

#[test]
fn a_secret_and_a_config_map_of_one_name_are_two_objects() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    desk.write("cm.yaml", &config_map("db", "fast"));
    desk.run(&["apply", "cm.yaml", "--yes"]).ends(0);
    desk.run(&["diff", ".", "--cluster"])
        .ends(1)
        .prints("2 objects: 1 not as the files say.");
}

#[test]
fn a_namespace_that_is_not_there_is_a_missing_object() {
    let desk = Desk::new();
    let namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: new}\n---\n";
    let text = secret("db", "color", VALUE).replace("name: db", "name: db\n  namespace: new");
    desk.write("db.yaml", &format!("{namespace}{text}"));
    desk.run(&DIFF)
        .ends(1)
        .prints("2 objects: 2 not as the files say.")
        .prints("\nSecret/db  ");
}

#[test]
fn an_immutable_secret_that_would_change_differs() {
    let desk = Desk::new();
    let immutable = |value: &str| format!("{}immutable: true\n", secret("db", "color", value));
    desk.seal("db.yaml", &immutable("short"));
    desk.run(&["apply", "db.yaml", "--yes"]).ends(0);
    desk.seal("db.yaml", &immutable(VALUE));
    desk.run(&DIFF).ends(1).prints("~ color");
}

#[test]
fn json_tells_the_same_without_values() {
    let desk = Desk::new();
    desk.seal("db.yaml", &secret("db", "color", VALUE));
    let ran = desk
        .run(&["diff", "db.yaml", "--cluster", "--json"])
        .ends(1);
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(told["same"], false);
    assert_eq!(told["version"], 1);
    assert_eq!(told["objects"][0]["state"], "missing");
}
