//! Several kubeconfigs that are read as one, and the service account of a pod.

use super::place::Place;
use super::place::kubeconfig;
use super::place::refused;
use super::server::Authority;
use super::server::Server;
use super::server::whole;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Request;
use lockleaf::kube::Target;

#[test]
fn the_first_file_that_says_something_wins_and_missing_files_are_passed_over() {
    let place = Place::new();
    let second = kubeconfig("server: 'https://second:1'", "");
    let target = Target {
        kubeconfigs: vec![
            place.0.path().join("missing"),
            place.write("empty", ""),
            place.write("a", "current-context: ''\nclusters: [{name: c, cluster: {server: 'https://first:1'}}]\n"),
            place.write("b", &second),
        ],
        ..Target::default()
    };
    let connection = Connection::open(&target).unwrap();
    assert_eq!(connection.server, "https://first:1");
    assert_eq!(connection.context.as_deref(), Some("one"));
    assert_eq!(connection.namespace, "shop");
}

#[test]
fn the_home_folder_counts_only_where_no_file_is_named() {
    let place = Place::new();
    place.write(".kube/config", &kubeconfig("server: 'https://home:1'", ""));
    let target = Target {
        home: Some(place.0.path().to_owned()),
        ..Target::default()
    };
    assert_eq!(Connection::open(&target).unwrap().server, "https://home:1");
    let target = Target {
        kubeconfigs: vec![place.0.path().join("missing")],
        ..target
    };
    assert!(matches!(refused(&target), KubeError::NoKubeconfig { .. }));
}

#[test]
fn paths_are_relative_to_the_file_that_names_them() {
    let authority = Authority::new();
    let server = Server::tls(authority.server(), |came| {
        whole(200, came.header("authorization").unwrap_or_default())
    });
    let place = Place::new();
    place.write("pki/ca.pem", &authority.pem);
    place.script("bin/plugin", &given("{\"token\":\"from-bin\"}"));
    let cluster = format!(
        "server: 'https://127.0.0.1:{}', certificate-authority: pki/ca.pem",
        server.port
    );
    let exec = "exec: {apiVersion: client.authentication.k8s.io/v1, command: bin/plugin}";
    let connection = place.open(&cluster, exec).unwrap();
    let answer = connection.send(&Request::get("/")).unwrap();
    assert_eq!(answer.body.expose(), b"Bearer from-bin");
}

pub fn given(status: &str) -> String {
    format!(
        "echo '{{\"kind\":\"ExecCredential\",\"apiVersion\":\
         \"client.authentication.k8s.io/v1\",\"status\":{status}}}'"
    )
}

#[test]
fn utf_16_with_its_mark_is_read() {
    let place = Place::new();
    let text = kubeconfig("server: 'https://wide:1'", "");
    let mut bytes = vec![0xff, 0xfe];
    bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    let path = place.0.path().join("wide");
    std::fs::write(&path, bytes).unwrap();
    let target = Target {
        kubeconfig: Some(path),
        ..Target::default()
    };
    assert_eq!(Connection::open(&target).unwrap().server, "https://wide:1");
}

#[test]
fn a_pod_uses_its_own_account() {
    let authority = Authority::new();
    let server = Server::tls(authority.server(), |came| {
        whole(200, came.header("authorization").unwrap_or_default())
    });
    let place = Place::new();
    place.write("ca.crt", &authority.pem);
    place.write("token", "of-the-pod\n");
    place.write("namespace", "jobs\n");
    let target = Target {
        in_cluster: Some(("127.0.0.1".to_owned(), server.port.to_string())),
        service_account: Some(place.0.path().to_owned()),
        ..Target::default()
    };
    let connection = Connection::open(&target).unwrap();
    assert_eq!(
        (connection.namespace.as_str(), &connection.context),
        ("jobs", &None)
    );
    let answer = connection.send(&Request::get("/")).unwrap();
    assert_eq!(answer.body.expose(), b"Bearer of-the-pod");
}

#[test]
fn an_ipv6_pod_has_brackets_in_its_address() {
    let authority = Authority::new();
    let place = Place::new();
    place.write("ca.crt", &authority.pem);
    place.write("token", "t");
    let target = Target {
        in_cluster: Some(("fd00::1".to_owned(), "443".to_owned())),
        service_account: Some(place.0.path().to_owned()),
        pod_namespace: Some("said".to_owned()),
        ..Target::default()
    };
    let connection = Connection::open(&target).unwrap();
    assert!(connection.server.starts_with("https://[fd00::1]"));
    assert_eq!(connection.namespace, "said");
}

#[test]
fn an_account_that_is_not_mounted_is_told() {
    let place = Place::new();
    let target = Target {
        in_cluster: Some(("127.0.0.1".to_owned(), "443".to_owned())),
        service_account: Some(place.0.path().to_owned()),
        ..Target::default()
    };
    assert!(refused(&target).to_string().ends_with("cannot read ca.crt"));
    place.write("ca.crt", &Authority::new().pem);
    assert!(
        refused(&target)
            .to_string()
            .contains("automountServiceAccountToken")
    );
}
