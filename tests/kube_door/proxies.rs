//! Real proxies of a few lines each: CONNECT and SOCKS5.

use super::place::Place;
use super::place::trusted;
use super::server::Authority;
use super::server::Server;
use super::server::whole;
use lockleaf::kube::Connection;
use lockleaf::kube::KubeError;
use lockleaf::kube::Proxies;
use lockleaf::kube::Request;
use lockleaf::kube::Target;
use std::io::Read;
use std::io::Write;
use std::net::TcpListener;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

/// A proxy: its port, and what it was asked for.
struct Proxy {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

/// Starts a proxy; `greet` reads what is asked for and answers, and gives where to connect to.
fn proxy(greet: fn(&mut TcpStream, u16) -> Option<String>, to: u16) -> Proxy {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    thread::spawn(move || {
        for mut near in listener.incoming().flatten() {
            let Some(target) = greet(&mut near, to) else {
                continue;
            };
            seen.lock().unwrap().push(target);
            let far = TcpStream::connect(("127.0.0.1", to)).unwrap();
            for (mut from, mut to) in [
                (near.try_clone().unwrap(), far.try_clone().unwrap()),
                (far, near),
            ] {
                thread::spawn(move || std::io::copy(&mut from, &mut to));
            }
        }
    });
    Proxy { port, asked }
}

fn head(near: &mut TcpStream) -> String {
    let (mut head, mut byte) = (String::new(), [0]);
    while !head.ends_with("\r\n\r\n") && near.read(&mut byte).unwrap_or(0) == 1 {
        head.push(char::from(byte[0]));
    }
    head
}

fn connect(near: &mut TcpStream, _: u16) -> Option<String> {
    let head = head(near);
    near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
    Some(head.lines().next()?.to_owned())
}

fn guarded(near: &mut TcpStream, _: u16) -> Option<String> {
    let head = head(near);
    // `a:b`
    if !head
        .to_lowercase()
        .contains("proxy-authorization: basic ytpi")
    {
        let _ = near.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
        return None;
    }
    near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
    Some(head.lines().next()?.to_owned())
}

fn forbidding(near: &mut TcpStream, _: u16) -> Option<String> {
    head(near);
    let _ = near.write_all(b"HTTP/1.1 403 Forbidden\r\n\r\n");
    None
}

fn socks(near: &mut TcpStream, _: u16) -> Option<String> {
    let mut hello = [0; 2];
    near.read_exact(&mut hello).ok()?;
    near.read_exact(&mut vec![0; usize::from(hello[1])]).ok()?;
    near.write_all(&[5, 0]).ok()?;
    let mut wish = [0; 4];
    near.read_exact(&mut wish).ok()?;
    let length = match wish[3] {
        1 => 4,
        3 => {
            let mut length = [0];
            near.read_exact(&mut length).ok()?;
            usize::from(length[0])
        }
        _ => 16,
    };
    let mut host = vec![0; length];
    near.read_exact(&mut host).ok()?;
    near.read_exact(&mut [0; 2]).ok()?;
    near.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).ok()?;
    Some(String::from_utf8_lossy(&host).into_owned())
}

/// A server for the name `api.test`, which only a proxy can find.
fn api() -> (Server, String) {
    let authority = Authority::new();
    let config = authority.server_as(&authority.sign(&["api.test"], 4000), false);
    let server = Server::tls(config, |_| whole(200, ""));
    let cluster = trusted(server.port, &authority.pem);
    (server, cluster.replace("127.0.0.1", "api.test"))
}

fn ok(target: &Target) {
    let connection = Connection::open(target).unwrap();
    assert_eq!(connection.send(&Request::get("/")).unwrap().status, 200);
}

fn unreachable(target: &Target) -> String {
    let connection = Connection::open(target).unwrap();
    match connection.send(&Request::get("/")).err() {
        Some(KubeError::Unreachable { problem, .. }) => problem,
        Some(other) => panic!("{other}"),
        None => panic!("it was reached"),
    }
}

#[test]
fn a_connect_proxy_of_the_kubeconfig_is_asked_for_the_server() {
    let (server, cluster) = api();
    let proxy = proxy(connect, server.port);
    let cluster = format!("{cluster}, proxy-url: 'http://127.0.0.1:{}'", proxy.port);
    ok(&Place::new().target(&cluster, ""));
    let asked = proxy.asked.lock().unwrap();
    assert_eq!(
        *asked,
        [format!("CONNECT api.test:{} HTTP/1.1", server.port)]
    );
}

#[test]
fn a_socks_proxy_finds_the_name_itself() {
    let (server, cluster) = api();
    let proxy = proxy(socks, server.port);
    for scheme in ["socks5", "socks5h"] {
        let cluster = format!(
            "{cluster}, proxy-url: '{scheme}://127.0.0.1:{}'",
            proxy.port
        );
        ok(&Place::new().target(&cluster, ""));
        // The port may be left to the scheme.
        let cluster = cluster.replacen(&format!("test:{}", server.port), "test", 1);
        ok(&Place::new().target(&cluster, ""));
    }
    assert_eq!(*proxy.asked.lock().unwrap(), ["api.test"; 4]);
}

#[test]
fn the_environments_proxy_is_used_unless_the_server_is_spared() {
    let (server, cluster) = api();
    let proxy = proxy(connect, server.port);
    let place = Place::new();
    let proxies = Proxies {
        https: Some(format!("127.0.0.1:{}", proxy.port)),
        http: None,
        none_for: Some("127.0.0.1".to_owned()),
    };
    let target = Target {
        proxies,
        ..place.target(&cluster, "")
    };
    ok(&target);
    let mut spared = target;
    spared.proxies.none_for = Some(".test".to_owned());
    assert_eq!(unreachable(&spared), "its name is not known");
}

#[test]
fn a_proxy_that_wants_a_password_gets_it_and_nobody_else_sees_it() {
    let (server, cluster) = api();
    let proxy = proxy(guarded, server.port);
    let place = Place::new();
    let with = |user: &str| {
        let url = format!("http://{user}127.0.0.1:{}", proxy.port);
        place.target(&format!("{cluster}, proxy-url: '{url}'"), "")
    };
    let told = unreachable(&with(""));
    assert_eq!(
        told,
        "the proxy wants a user and a password (through a proxy)"
    );
    let told = unreachable(&with(&format!("{}@", "a:wrongpw")));
    assert!(!told.contains("wrongpw"), "{told}");
    ok(&with(&format!("{}@", "a:b")));
}

#[test]
fn a_proxy_that_forbids_or_is_not_there_is_told() {
    let (server, cluster) = api();
    let proxy = proxy(forbidding, server.port);
    let place = Place::new();
    let at = |port: u16| {
        place.target(
            &format!("{cluster}, proxy-url: 'http://127.0.0.1:{port}'"),
            "",
        )
    };
    assert!(unreachable(&at(proxy.port)).contains("does not let it through"));
    assert_eq!(unreachable(&at(1)), "connection refused (through a proxy)");
}
