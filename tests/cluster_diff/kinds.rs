//! Other kinds: the server knows their defaults.

use crate::cluster::kinds::Kind;
use crate::desk::Desk;
use serde_json::json;

const DIFF: [&str; 3] = ["diff", "api.yaml", "--cluster"];

fn deployment(image: &str) -> String {
    format!(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: api}}\nspec:\n  selector: \
         {{matchLabels: {{app: api}}}}\n  template:\n    metadata: {{labels: {{app: api}}}}\n    \
         spec:\n      containers:\n        - name: api\n          image: {image}\n"
    )
}

#[test]
fn a_deployment_with_the_defaults_of_the_server_is_the_same() {
    let desk = Desk::new();
    desk.write("api.yaml", &deployment("shop/api:1"));
    desk.run(&["apply", "api.yaml", "--yes"]).ends(0);
    desk.run(&DIFF).ends(0).prints("= as the file says");
    desk.write("api.yaml", &deployment("shop/api:2"));
    desk.run(&DIFF).ends(1).prints(".image");
}

#[test]
fn a_deployment_of_another_manager_is_the_same() {
    let desk = Desk::new();
    desk.write("api.yaml", &deployment("shop/api:1"));
    desk.run(&["apply", "api.yaml", "--yes", "--field-manager", "kubectl"])
        .ends(0);
    desk.run(&DIFF).ends(0);
}

#[test]
fn owner_references_of_a_controller_do_not_differ() {
    let desk = Desk::new();
    desk.server.put(
        "operator",
        &json!({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings",
            "ownerReferences": [{"apiVersion": "v1", "kind": "ConfigMap", "name": "up",
                "uid": "1"}]}, "data": {"mode": "fast"}}),
    );
    desk.write("api.yaml", &crate::desk::config_map("settings", "fast"));
    desk.run(&DIFF).ends(0);
}

#[test]
fn an_object_of_a_kind_that_the_same_files_make_is_missing() {
    let desk = Desk::new();
    let (group, plural) = ("apiextensions.k8s.io", "customresourcedefinitions");
    let mut kind = Kind::custom(group, "v1", "CustomResourceDefinition", plural);
    kind.namespaced = false;
    desk.server.add_kind(kind);
    let definition = "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n\
        metadata: {name: cups.example.org}\nspec:\n  group: example.org\n  scope: Namespaced\n  \
        names: {kind: Cup, plural: cups}\n  versions: []\n---\n\
        apiVersion: example.org/v1\nkind: Cup\nmetadata: {name: red}\n";
    desk.write("api.yaml", definition);
    let ran = desk.run(&DIFF);
    assert!(ran.stdout.contains("Cup/red"), "{ran:#?}");
    ran.ends(1).prints("2 objects: 2 not as the files say.");
}

#[test]
fn a_list_is_compared_item_by_item() {
    let desk = Desk::new();
    desk.write(
        "api.yaml",
        "apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: \
         a}, data: {mode: fast}}\n  - {apiVersion: v1, kind: ConfigMap, metadata: {name: b}, data: \
         {mode: slow}}\n",
    );
    desk.run(&DIFF)
        .ends(1)
        .prints("ConfigMap/a")
        .prints("ConfigMap/b");
}
