//! Tests of references.

use super::*;
use serde_json::json;

fn pod() -> Value {
    json!({
        "initContainers": [{"name": "i", "env": [
            {"name": "A", "value": "plain"},
            {"name": "B", "valueFrom": {"secretKeyRef": {"name": "init", "key": "b"}}},
        ]}],
        "containers": [{
            "name": "c",
            "env": [{"name": "C", "valueFrom": {"configMapKeyRef": {"name": "conf", "key": "c", "optional": true}}}],
            "envFrom": [
                {"secretRef": {"name": "all"}},
                {"prefix": "X_", "configMapRef": {"name": "conf", "optional": false}},
            ],
            "volumeMounts": [{"name": "part", "mountPath": "/p", "subPath": "k"}, {"name": "whole", "mountPath": "/w"}],
        }],
        "ephemeralContainers": [{"name": "e", "envFrom": [{"secretRef": {"name": "debug"}}]}],
        "volumes": [
            {"name": "whole", "secret": {"secretName": "vol", "optional": true}},
            {"name": "part", "configMap": {"name": "files"}},
            {"name": "mix", "projected": {"sources": [
                {"serviceAccountToken": {"path": "t"}},
                {"secret": {"name": "one"}},
                {"configMap": {"name": "two", "optional": true}},
            ]}},
            {"name": "csi", "csi": {"driver": "d", "nodePublishSecretRef": {"name": "csi"}}},
            {"name": "az", "azureFile": {"secretName": "az", "shareName": "s"}},
            {"name": "ceph", "cephfs": {"monitors": [], "secretRef": {"name": "ceph"}}},
            {"name": "rbd", "rbd": {"secretRef": {"name": "rbd"}}},
            {"name": "iscsi", "iscsi": {"secretRef": {"name": "iscsi"}}},
            {"name": "flex", "flexVolume": {"secretRef": {"name": "flex"}}},
            {"name": "sio", "scaleIO": {"secretRef": {"name": "sio"}}},
            {"name": "os", "storageos": {"secretRef": {"name": "os"}}},
            {"name": "tmp", "emptyDir": {}},
        ],
        "imagePullSecrets": [{"name": "pull"}, {}],
    })
}

fn workload(api_version: &str, kind: &str, pod: Value) -> Value {
    let mut object = json!({"apiVersion": api_version, "kind": kind, "metadata": {"name": "w"}});
    match kind {
        "Pod" => object["spec"] = pod,
        "CronJob" => object["spec"]["jobTemplate"]["spec"]["template"]["spec"] = pod,
        _ => object["spec"]["template"]["spec"] = pod,
    }
    object
}

fn told(object: &Value) -> Vec<String> {
    let told = |it: Reference| {
        let optional = if it.optional { "?" } else { "" };
        format!("{} {it}{optional}", it.to.kind())
    };
    references(object).into_iter().map(told).collect()
}

#[test]
fn every_reference_of_a_pod_is_found() {
    let told = told(&workload("apps/v1", "Deployment", pod()));
    let expected = [
        "ConfigMap env conf?",
        "Secret envFrom all",
        "ConfigMap envFrom conf",
        "Secret env init",
        "Secret envFrom debug",
        "Secret volume vol?",
        "ConfigMap volume files by subPath",
        "Secret volume one",
        "ConfigMap volume two?",
        "Secret volume csi",
        "Secret volume az",
        "Secret volume ceph",
        "Secret volume rbd",
        "Secret volume iscsi",
        "Secret volume flex",
        "Secret volume sio",
        "Secret volume os",
        "Secret imagePullSecrets pull",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_variable_is_known_by_its_key() {
    let found = references(&workload("v1", "Pod", pod()));
    let key = |name: &str| {
        found.iter().find_map(|it| match &it.how {
            How::Env { key } if it.name == name => Some(key.as_str()),
            _ => None,
        })
    };
    assert_eq!((key("init"), key("conf")), (Some("b"), Some("c")));
}

#[test]
fn every_kind_with_a_template_of_pods_is_known() {
    let one = json!({"imagePullSecrets": [{"name": "pull"}]});
    for (api_version, kind) in [
        ("v1", "Pod"),
        ("v1", "ReplicationController"),
        ("apps/v1", "Deployment"),
        ("apps/v1", "StatefulSet"),
        ("apps/v1", "DaemonSet"),
        ("apps/v1", "ReplicaSet"),
        ("batch/v1", "Job"),
        ("batch/v1", "CronJob"),
        ("batch/v1beta1", "CronJob"),
    ] {
        let object = workload(api_version, kind, one.clone());
        assert_eq!(told(&object), ["Secret imagePullSecrets pull"], "{kind}");
    }
    let other = workload("example.com/v1", "Deployment", one);
    assert_eq!(told(&other), [""; 0]);
}

#[test]
fn service_accounts_and_ingresses_refer_to_secrets_too() {
    let account = json!({"apiVersion": "v1", "kind": "ServiceAccount",
        "imagePullSecrets": [{"name": "pull"}], "secrets": [{"name": "token"}]});
    assert_eq!(
        told(&account),
        ["Secret imagePullSecrets pull", "Secret token"]
    );
    let ingress = json!({"apiVersion": "networking.k8s.io/v1", "kind": "Ingress",
        "spec": {"tls": [{"hosts": ["h"], "secretName": "tls"}]}});
    assert_eq!(told(&ingress), ["Secret tls"]);
}

#[test]
fn renaming_changes_the_references_to_one_object_and_nothing_else() {
    let before = workload("apps/v1", "Deployment", pod());
    let mut object = before.clone();
    assert_eq!(
        rename(&mut object, Referred::ConfigMap, "conf", "conf-1"),
        2
    );
    assert_eq!(rename(&mut object, Referred::Secret, "conf", "x"), 0);
    let told = told(&object).join(" ");
    assert!(
        told.contains("env conf-1?") && told.contains("envFrom conf-1"),
        "{told}"
    );
    assert_eq!(
        rename(&mut object, Referred::ConfigMap, "conf-1", "conf"),
        2
    );
    assert_eq!(object, before);
}

#[test]
fn what_is_no_pod_has_no_references() {
    for odd in [
        json!(null),
        json!([]),
        json!({"apiVersion": "v1", "kind": "Pod", "spec": "x"}),
        json!({"apiVersion": "v1", "kind": "Pod", "spec": {"containers": {"a": 1}, "volumes": [null, 1, {"secret": 3}]}}),
        json!({"apiVersion": "v1", "kind": "Pod", "spec": {"imagePullSecrets": [{"name": 1}, {"name": ""}]}}),
    ] {
        assert_eq!(references(&odd), [], "{odd}");
    }
}
