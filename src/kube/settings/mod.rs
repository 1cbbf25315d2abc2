//! What a connection is made of, read from a kubeconfig or from what a pod is given.

mod address;
mod chosen;
mod files;
mod pod;
mod proxy;
mod user;

use super::credentials::Source;
use super::failure::KubeError;
use super::target::Target;
use crate::secret::SecretBytes;
use std::collections::BTreeMap;

/// What a connection is made of.
pub struct Settings {
    /// The server's address; its path goes before every request's.
    pub uri: http::Uri,
    /// The same, as it is told.
    pub server: String,
    /// The context's name; `None` in a pod.
    pub context: Option<String>,
    /// The namespace of the context or of the pod.
    pub namespace: String,
    /// The certificates of the authorities that are trusted (DER); `None` trusts the system's.
    pub roots: Option<Vec<Vec<u8>>>,
    /// Trust whoever answers: `insecure-skip-tls-verify`.
    pub unverified: bool,
    /// The name that the certificate has to have, instead of the address's.
    pub server_name: Option<String>,
    /// The way to the server.
    pub proxy: Option<http::Uri>,
    /// The client certificate.
    pub identity: Option<Identity>,
    /// Where the `Authorization` comes from.
    pub source: Source,
    /// As whom the user acts.
    pub acting: Acting,
}

/// A client certificate and its key, both PEM.
pub struct Identity {
    /// The chain, the client's own first.
    pub certificate: Vec<u8>,
    /// The key.
    pub key: SecretBytes,
}

/// As whom the user acts: the headers of impersonation.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Acting {
    /// `--as`
    pub user: Option<String>,
    /// `--as-uid`
    pub uid: Option<String>,
    /// `--as-group`
    pub groups: Vec<String>,
    /// `as-user-extra` of a kubeconfig.
    pub extra: BTreeMap<String, Vec<String>>,
}

impl Settings {
    /// Reads the settings that `target` names: its kubeconfig, else those of the pod.
    ///
    /// A pod's own account is taken only where nobody asked for a certain context, cluster or user.
    ///
    /// # Errors
    /// What is missing or cannot be used.
    pub fn read(target: &Target) -> Result<Self, KubeError> {
        let (config, looked) = files::read(target)?;
        if let Some(config) = config {
            return chosen::settings(config, target);
        }
        let asked = [&target.context, &target.cluster, &target.user];
        match &target.in_cluster {
            Some(address) if asked.iter().all(|it| it.is_none()) => pod::settings(address, target),
            _ => Err(KubeError::NoKubeconfig { looked }),
        }
    }
}
