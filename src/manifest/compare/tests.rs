use super::*;
use crate::manifest::object::read;
use serde_json::json;

const SECRET: &str = "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\n";

fn manifest(text: &str) -> Manifest {
    read(text).unwrap().remove(0)
}

fn live(value: Value) -> Live {
    Live::new(SecretJson::new(value))
}

fn told(changes: &[KeyChange]) -> Vec<(&str, KeyDeed)> {
    changes.iter().map(|it| (it.key.as_str(), it.how)).collect()
}

fn paths(fields: &Fields) -> Vec<(&str, FieldDeed)> {
    let named = fields.named.iter();
    named.map(|it| (it.path.as_str(), it.how)).collect()
}

#[test]
fn keys_differ_by_name_and_decoded_size() {
    let id = manifest(SECRET).id;
    // b1 → bb, c → gone, d is new.
    let before = SecretJson::new(json!({"data": {"a": "YQ==", "b": "YjE=", "c": "YWJj"}}));
    let after = SecretJson::new(json!({"data": {"a": "YQ==", "b": "YmI=", "d": "MTIzNA=="}}));
    let difference = whole(&id, Some(&before), &after);
    assert_eq!(
        told(&difference.keys),
        [
            ("b", KeyDeed::Change { from: 2, to: 2 }),
            ("c", KeyDeed::Remove { bytes: 3 }),
            ("d", KeyDeed::Add { bytes: 4 }),
        ]
    );
    assert!(difference.fields.is_empty());
}

#[test]
fn equal_bytes_in_another_spelling_of_base64_are_no_change() {
    let manifest = manifest(&format!("{SECRET}stringData: {{a: hunter2}}\n"));
    let live = live(json!({"metadata": {"name": "db"}, "data": {"a": "aHVudGVyMh=="}}));
    assert_eq!(wanted(&manifest, &live), Difference::default());
}

#[test]
fn a_config_map_is_compared_as_text() {
    let manifest = manifest(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: 'YQ=='}\nbinaryData: {b: YQ==}\n",
    );
    let live = live(json!({"data": {"a": "a", "b": "a"}}));
    assert_eq!(
        told(&wanted(&manifest, &live).keys),
        [
            ("a", KeyDeed::Change { from: 1, to: 4 }),
            ("b", KeyDeed::Change { from: 1, to: 1 }),
        ]
    );
}

#[test]
fn keys_of_others_come_with_their_owners() {
    let manifest = manifest(&format!("{SECRET}data: {{a: YQ==}}\n"));
    let live = live(json!({
        "data": {"a": "YQ==", "x": "eA==", "z": ""},
        "metadata": {"managedFields": [{
            "manager": "kubectl-edit", "operation": "Update", "fieldsV1": {"f:data": {"f:x": {}}},
        }]},
    }));
    let foreign = foreign(&manifest, &live);
    assert_eq!(foreign.len(), 2);
    assert_eq!(
        (foreign[0].key.as_str(), foreign[0].managers.as_slice()),
        ("x", &["kubectl-edit".to_owned()][..])
    );
    assert!(foreign[1].managers.is_empty());
}

#[test]
fn labels_and_annotations_differ_by_name() {
    let id = manifest(SECRET).id;
    let before = SecretJson::new(
        json!({"metadata": {"resourceVersion": "1", "labels": {"app": "a", "old": "b"}}}),
    );
    let after = SecretJson::new(
        json!({"metadata": {"resourceVersion": "2", "labels": {"app": "b"}, "annotations": {"x.y/z": "hunter2"}}}),
    );
    let difference = whole(&id, Some(&before), &after);
    assert_eq!(
        paths(&difference.fields),
        [
            ("metadata.labels.app", FieldDeed::Change),
            ("metadata.labels.old", FieldDeed::Remove),
            ("metadata.annotations[x.y/z]", FieldDeed::Add),
        ]
    );
    assert!(!format!("{difference:?}").contains("hunter2"));
}

#[test]
fn what_only_the_server_writes_does_not_differ() {
    let id = manifest(SECRET).id;
    let of = |version: &str| {
        SecretJson::new(json!({
            "metadata": {"resourceVersion": version, "uid": version, "generation": version,
                         "managedFields": [version], "creationTimestamp": version},
            "status": {"phase": version},
        }))
    };
    assert!(whole(&id, Some(&of("1")), &of("2")).is_none());
}

#[test]
fn what_a_manifest_does_not_name_does_not_count() {
    let manifest = manifest(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w, labels: {}}\nspec: {replicas: 2, template: {spec: {containers: [{name: a, image: b}]}}}\n",
    );
    let live = |image: &str| {
        live(json!({
            "metadata": {"annotations": {"a": "b"}},
            "spec": {"replicas": 2, "paused": false, "template": {"spec": {
                "containers": [{"name": "a", "image": image, "terminationMessagePath": "/dev"}],
            }}},
        }))
    };
    assert!(wanted(&manifest, &live("b")).is_none());
    assert_eq!(
        paths(&wanted(&manifest, &live("c")).fields),
        [("spec.template.spec.containers[0].image", FieldDeed::Change)]
    );
}

#[test]
fn a_long_list_of_fields_is_counted_and_not_named() {
    let id = manifest(SECRET).id;
    let many: serde_json::Map<String, Value> =
        (0..30).map(|it| (format!("k{it}"), json!(it))).collect();
    let before = SecretJson::new(json!({"spec": {}}));
    let fields = whole(&id, Some(&before), &SecretJson::new(json!({"spec": many}))).fields;
    assert_eq!((fields.named.len(), fields.more), (20, 10));
}

#[test]
fn what_no_apply_can_change_is_seen_beforehand() {
    let of = |text: &str| manifest(&format!("{SECRET}{text}"));
    let immutable = live(json!({"immutable": true, "type": "Opaque", "data": {"a": "YQ=="}}));
    assert_eq!(
        fixed(&of("data: {a: Yg==}\n"), &immutable),
        Some(Fixed::Immutable)
    );
    assert_eq!(
        fixed(&of("data: {b: Yg==}\n"), &immutable),
        Some(Fixed::Immutable)
    );
    assert_eq!(
        fixed(&of("immutable: false\n"), &immutable),
        Some(Fixed::Immutable)
    );
    assert_eq!(
        fixed(&of("immutable: true\ndata: {a: YQ==}\n"), &immutable),
        None
    );
    let opaque = live(json!({"type": "Opaque", "data": {"a": "YQ=="}}));
    assert_eq!(fixed(&of("type: my/own\n"), &opaque), Some(Fixed::Type));
    assert_eq!(fixed(&of("data: {a: Yg==}\n"), &opaque), None);
}
