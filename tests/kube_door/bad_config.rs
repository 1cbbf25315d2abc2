//! Kubeconfigs that cannot be used, and how that is told.

use super::place::Place;
use super::place::kubeconfig;
use super::place::refused;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Target;
use std::path::PathBuf;

const CLUSTER: &str = "server: 'https://127.0.0.1:1'";

fn told(text: &str) -> String {
    let place = Place::new();
    let target = Target {
        kubeconfig: Some(place.write("config", text)),
        ..Target::default()
    };
    refused(&target).to_string()
}

#[test]
fn no_kubeconfig_names_where_it_was_looked_for() {
    let home = Place::new();
    let target = Target {
        home: Some(home.0.path().to_owned()),
        ..Target::default()
    };
    let KubeError::NoKubeconfig { looked } = refused(&target) else {
        panic!("another error");
    };
    assert_eq!(looked, [home.0.path().join(".kube/config")]);
}

#[test]
fn a_named_kubeconfig_must_exist() {
    let target = Target {
        kubeconfig: Some(PathBuf::from("/nowhere/config")),
        in_cluster: Some(("10.0.0.1".to_owned(), "443".to_owned())),
        ..Target::default()
    };
    assert!(refused(&target).to_string().contains("no such file"));
}

#[test]
fn an_empty_list_of_files_outside_a_pod_is_no_kubeconfig() {
    let place = Place::new();
    let target = Target {
        kubeconfigs: vec![place.write("empty", ""), place.0.path().join("missing")],
        ..Target::default()
    };
    assert!(matches!(refused(&target), KubeError::NoKubeconfig { looked } if looked.len() == 2));
}

#[test]
fn a_folder_is_no_kubeconfig() {
    let place = Place::new();
    let target = Target {
        kubeconfigs: vec![place.0.path().to_owned()],
        ..Target::default()
    };
    assert!(refused(&target).to_string().ends_with("it is a folder"));
}

#[test]
fn broken_yaml_is_told_by_its_place_and_never_by_its_text() {
    let secret = "eyJhbGciOi";
    for text in [
        format!("users:\n- name: u\n  user: {{token: {secret}\n"),
        format!("users: {secret}\n"),
        format!("users:\n- user: {{token: [{secret}]}}\n"),
        format!("clusters: &{secret} [\n"),
    ] {
        let told = told(&text);
        assert!(told.contains("no kubeconfig: line "), "{told}");
        assert!(!told.contains(secret), "{told}");
    }
}

#[test]
fn what_is_no_text_or_no_config_is_told() {
    let place = Place::new();
    let path = place.0.path().join("bytes");
    std::fs::write(&path, [0xc3, 0x28, 0xff]).unwrap();
    let target = Target {
        kubeconfig: Some(path),
        ..Target::default()
    };
    assert!(refused(&target).to_string().ends_with("it is no text"));
    assert!(told("kind: Secret\napiVersion: v1\n").ends_with("of another kind than Config"));
}

#[test]
fn a_wrong_context_names_those_that_there_are() {
    let place = Place::new();
    let target = Target {
        context: Some("two".to_owned()),
        ..place.target(CLUSTER, "")
    };
    let KubeError::NoContext { name, known } = refused(&target) else {
        panic!("another error");
    };
    assert_eq!((name.as_str(), known), ("two", vec!["one".to_owned()]));
}

#[test]
fn no_current_context_names_those_that_there_are() {
    let text = kubeconfig(CLUSTER, "").replace("current-context: one", "current-context: ''");
    let place = Place::new();
    let target = Target {
        kubeconfig: Some(place.write("config", &text)),
        ..Target::default()
    };
    assert!(matches!(refused(&target), KubeError::NoCurrentContext { known } if known == ["one"]));
}

#[test]
fn a_context_in_a_pod_without_a_kubeconfig_is_not_the_pods_own_account() {
    let target = Target {
        context: Some("prod".to_owned()),
        in_cluster: Some(("10.0.0.1".to_owned(), "443".to_owned())),
        ..Target::default()
    };
    assert!(matches!(refused(&target), KubeError::NoKubeconfig { .. }));
}

#[test]
fn what_a_context_lacks_is_named() {
    let whole = kubeconfig(CLUSTER, "");
    let cases = [
        (
            whole.replace("cluster: c,", "cluster: d,"),
            "no cluster 'd'",
        ),
        (whole.replace("user: u,", "user: v,"), "no user 'v'"),
        (kubeconfig("", ""), "has no server"),
        (
            kubeconfig("server: 'ftp://h'", ""),
            "no http or https address",
        ),
        (
            kubeconfig(&format!("{CLUSTER}, certificate-authority: ca"), ""),
            "cannot read its certificate authority",
        ),
        (
            kubeconfig(&format!("{CLUSTER}, certificate-authority-data: '!'"), ""),
            "is no base64",
        ),
        (
            kubeconfig(&format!("{CLUSTER}, certificate-authority-data: aGk="), ""),
            "no PEM certificate",
        ),
        (
            kubeconfig(
                &format!(
                    "{CLUSTER}, certificate-authority-data: aGk=, insecure-skip-tls-verify: true"
                ),
                "",
            ),
            "both",
        ),
        (
            kubeconfig(&format!("{CLUSTER}, tls-server-name: 'a b'"), ""),
            "tls-server-name is no name",
        ),
        (
            kubeconfig(&format!("{CLUSTER}, proxy-url: 'https://p'"), ""),
            "not supported",
        ),
        (
            kubeconfig(CLUSTER, "client-certificate-data: aGk="),
            "without a client-key",
        ),
        (
            kubeconfig(CLUSTER, "client-key-data: aGk="),
            "without a client-certificate",
        ),
        (
            kubeconfig(
                CLUSTER,
                "client-key-data: aGk=, client-certificate-data: aGk=",
            ),
            "PEM",
        ),
        (
            kubeconfig(CLUSTER, "client-key: k, client-certificate: c"),
            "cannot read the client-certificate",
        ),
        (kubeconfig(CLUSTER, "as-groups: [g]"), "without a user"),
        (
            kubeconfig(CLUSTER, "as: \"a\\nb\""),
            "cannot be sent in a header",
        ),
        (
            kubeconfig(CLUSTER, "username: a, tokenFile: b"),
            "both a token and a password",
        ),
        (
            kubeconfig(
                CLUSTER,
                "exec: {apiVersion: client.authentication.k8s.io/v1}",
            ),
            "no command",
        ),
        (
            kubeconfig(
                CLUSTER,
                "exec: {apiVersion: client.authentication.k8s.io/v1alpha1, command: c}",
            ),
            "another apiVersion",
        ),
        (
            kubeconfig(CLUSTER, "auth-provider: {name: gcp}"),
            "gke-gcloud-auth-plugin",
        ),
        (
            kubeconfig(CLUSTER, "auth-provider: {name: azure}"),
            "kubelogin convert-kubeconfig",
        ),
        (
            kubeconfig(CLUSTER, "auth-provider: {name: oidc}"),
            "oidc-login",
        ),
    ];
    for (text, problem) in cases {
        let told = told(&text);
        assert!(told.contains(problem), "{told} / {problem}");
    }
}

#[test]
fn a_cluster_by_name_needs_no_context() {
    let text = kubeconfig(CLUSTER, "").replace("current-context: one", "");
    let place = Place::new();
    let target = Target {
        kubeconfig: Some(place.write("config", &text)),
        cluster: Some("c".to_owned()),
        ..Target::default()
    };
    let connection = Connection::open(&target).unwrap();
    assert_eq!(connection.server, "https://127.0.0.1:1");
    assert_eq!(
        (connection.context.as_deref(), connection.namespace.as_str()),
        (None, "default")
    );
}
