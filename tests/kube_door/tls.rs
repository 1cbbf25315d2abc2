//! Whom the door trusts, and how it tells why not.

use super::place::Place;
use super::place::trusted;
use super::server::Authority;
use super::server::Server;
use super::server::Signed;
use super::server::whole;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Request;
use serde_json::json;

fn ok(connection: &Connection) {
    assert_eq!(connection.send(&Request::get("/")).unwrap().status, 200);
}

fn distrust(connection: &Connection) -> String {
    match connection.send(&Request::get("/")).err() {
        Some(KubeError::Untrusted { problem, .. }) => problem,
        Some(other) => panic!("{other}"),
        None => panic!("it was trusted"),
    }
}

#[test]
fn a_server_of_another_authority_is_not_trusted_unless_nobody_wants_to_know() {
    let server = Server::tls(Authority::new().server(), |_| whole(200, ""));
    let place = Place::new();
    let other = trusted(server.port, &Authority::new().pem);
    assert!(distrust(&place.open(&other, "").unwrap()).contains("not trusted here"));
    assert_eq!(server.came().len(), 0);
    let address = format!("server: 'https://127.0.0.1:{}'", server.port);
    assert!(distrust(&place.open(&address, "").unwrap()).contains("not trusted here"));
    let blind = format!("{address}, insecure-skip-tls-verify: true");
    ok(&place.open(&blind, "").unwrap());
}

#[test]
fn an_expired_certificate_is_told() {
    let authority = Authority::new();
    let config = authority.server_as(&authority.sign(&["127.0.0.1"], 2002), false);
    let server = Server::tls(config, |_| whole(200, ""));
    let cluster = trusted(server.port, &authority.pem);
    assert!(distrust(&Place::new().open(&cluster, "").unwrap()).contains("has expired"));
}

#[test]
fn a_certificate_for_another_name_needs_the_name() {
    let authority = Authority::new();
    let config = authority.server_as(&authority.sign(&["kubernetes.test"], 4000), false);
    let server = Server::tls(config, |_| whole(200, ""));
    let cluster = trusted(server.port, &authority.pem);
    let place = Place::new();
    assert!(distrust(&place.open(&cluster, "").unwrap()).contains("for another name"));
    ok(&place
        .open(&format!("{cluster}, tls-server-name: kubernetes.test"), "")
        .unwrap());
}

#[test]
fn a_server_without_tls_is_told() {
    let server = Server::plain(|_| whole(200, ""));
    let cluster = trusted(server.port, &Authority::new().pem);
    // The server waits for the end of a head that is no head; a write back is what tells.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        use std::io::Read;
        use std::io::Write;
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 512]);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let cluster = cluster.replace(&server.port.to_string(), &port.to_string());
    let told = distrust(&Place::new().open(&cluster, "").unwrap());
    assert!(told.contains("does not speak TLS"), "{told}");
}

#[test]
fn an_ipv6_host_is_reached() {
    let authority = Authority::new();
    if std::net::TcpListener::bind("[::1]:0").is_err() {
        return;
    }
    let server = Server::start("[::1]:0", Some(authority.server()), |_| whole(200, ""));
    let cluster = trusted(server.port, &authority.pem).replace("127.0.0.1", "[::1]");
    ok(&Place::new().open(&cluster, "").unwrap());
}

fn wanting(authority: &Authority) -> Server {
    let signed = authority.sign(&["127.0.0.1"], 4000);
    Server::tls(authority.server_as(&signed, true), |_| whole(200, ""))
}

#[test]
fn a_client_certificate_is_shown_from_data_and_from_files() {
    let authority = Authority::new();
    let server = wanting(&authority);
    let cluster = trusted(server.port, &authority.pem);
    let client = authority.sign(&["jane"], 4000);
    let place = Place::new();
    let data = format!(
        "client-certificate-data: {}, client-key-data: {}",
        STANDARD.encode(&client.certificate),
        STANDARD.encode(&client.key)
    );
    ok(&place.open(&cluster, &data).unwrap());
    place.write("c.pem", &client.certificate);
    place.write("k.pem", &client.key);
    ok(&place
        .open(&cluster, "client-certificate: c.pem, client-key: k.pem")
        .unwrap());
}

#[test]
fn a_missing_or_foreign_client_certificate_is_told() {
    let authority = Authority::new();
    let server = wanting(&authority);
    let cluster = trusted(server.port, &authority.pem);
    let place = Place::new();
    let told = distrust(&place.open(&cluster, "").unwrap());
    assert!(told.contains("wants a client certificate"), "{told}");
    let Signed { certificate, key } = Authority::new().sign(&["jane"], 4000);
    place.write("c.pem", &certificate);
    place.write("k.pem", &key);
    let user = "client-certificate: c.pem, client-key: k.pem";
    let told = distrust(&place.open(&cluster, user).unwrap());
    assert!(told.contains("refuses the client certificate"), "{told}");
}

#[test]
fn a_key_of_another_certificate_is_told_before_anything_is_sent() {
    let authority = Authority::new();
    let place = Place::new();
    place.write("c.pem", &authority.sign(&["jane"], 4000).certificate);
    place.write("k.pem", &authority.sign(&["jane"], 4000).key);
    let user = "client-certificate: c.pem, client-key: k.pem";
    let fault = place.open(&trusted(1, &authority.pem), user).err().unwrap();
    assert!(fault.to_string().contains("does not fit"), "{fault}");
}

#[test]
fn a_plugin_may_give_a_client_certificate() {
    let authority = Authority::new();
    let server = wanting(&authority);
    let client = authority.sign(&["jane"], 4000);
    let status = json!({"clientCertificateData": client.certificate, "clientKeyData": client.key});
    let place = Place::new();
    place.write(
        "out",
        &json!({
            "kind": "ExecCredential",
            "apiVersion": "client.authentication.k8s.io/v1",
            "status": status,
        })
        .to_string(),
    );
    let script = place.script("plugin", "cat \"$(dirname \"$0\")/out\"");
    let user = format!("exec: {{apiVersion: client.authentication.k8s.io/v1, command: {script}}}");
    let connection = place
        .open(&trusted(server.port, &authority.pem), &user)
        .unwrap();
    ok(&connection);
    ok(&connection);
}
