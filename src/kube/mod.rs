//! The door to a Kubernetes cluster: requests and answers as bytes, over kubeconfig, credentials,
//! TLS and proxies as `kubectl` users know them.
//!
//! It decides nothing: what an answer means is for the caller to say. It reads no variables: what it
//! depends on is in its [`Target`].

mod answer;
mod connection;
mod credentials;
mod exchange;
mod failure;
mod fault;
mod request;
mod retry;
mod settings;
mod target;

pub use answer::Answer;
pub use connection::Connection;
pub use failure::KubeError;
pub use request::Accept;
pub use request::Method;
pub use request::Request;
pub use retry::Patience;
pub use target::Proxies;
pub use target::Target;
