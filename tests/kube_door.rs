//! The door to a cluster against real sockets: TLS, plugins, proxies, servers that fail.
#![cfg(feature = "kube")]

#[path = "kube_door/bad_config.rs"]
mod bad_config;
#[path = "kube_door/credentials.rs"]
mod credentials;
#[path = "kube_door/failing.rs"]
mod failing;
#[path = "kube_door/listing.rs"]
mod listing;
#[path = "kube_door/merged.rs"]
mod merged;
#[path = "kube_door/place.rs"]
mod place;
#[path = "kube_door/proxies.rs"]
mod proxies;
#[path = "kube_door/server.rs"]
mod server;
#[path = "kube_door/tls.rs"]
mod tls;
