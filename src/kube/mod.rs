//! The door to a Kubernetes cluster: requests and answers as bytes, over kubeconfig, credentials,
//! TLS and proxies as `kubectl` users know them.
//!
//! It decides nothing: what an answer means is for the caller to say.

mod answer;
mod connection;
mod failure;
mod request;
mod retry;
mod target;

pub use answer::Answer;
pub use connection::Connection;
pub use failure::KubeError;
pub use request::Accept;
pub use request::Method;
pub use request::Request;
pub use retry::Patience;
pub use target::Target;
