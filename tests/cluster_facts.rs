//! The server of the tests answers as a real API server does.

#![cfg(feature = "kube")]

mod cluster;

use cluster::Server;

/// For trying the server by hand: it runs for as many seconds as `LOCKLEAF_SERVE` says.
#[test]
fn a_server_starts_and_ends() {
    let server = Server::start();
    assert!(server.kubeconfig().exists());
    let seconds = std::env::var("LOCKLEAF_SERVE")
        .ok()
        .and_then(|text| text.parse().ok());
    if let Some(seconds) = seconds {
        println!("KUBECONFIG={}", server.kubeconfig().display());
        std::thread::sleep(std::time::Duration::from_secs(seconds));
    }
}
