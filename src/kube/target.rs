//! Which cluster, and as whom: what `kubectl` users say with flags and variables.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

/// Which cluster is asked, and as whom. Nothing else decides it: the door reads no variables.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// `--kubeconfig`; it is the only file then, and must exist.
    pub kubeconfig: Option<PathBuf>,
    /// The files of `$KUBECONFIG`, in order; those that do not exist are passed over.
    pub kubeconfigs: Vec<PathBuf>,
    /// The home folder, for `~/.kube/config`.
    pub home: Option<PathBuf>,
    /// `--context`; else the file's `current-context`.
    pub context: Option<String>,
    /// `--cluster`
    pub cluster: Option<String>,
    /// `--user`
    pub user: Option<String>,
    /// `--as`
    pub impersonate: Option<String>,
    /// `--as-group`
    pub impersonate_groups: Vec<String>,
    /// `--as-uid`
    pub impersonate_uid: Option<String>,
    /// `$KUBERNETES_SERVICE_HOST` and `…_PORT`, where a pod has them.
    pub in_cluster: Option<(String, String)>,
    /// `$POD_NAMESPACE`: the namespace in a pod that says so.
    pub pod_namespace: Option<String>,
    /// The folder of a pod's service account; `None` takes the usual one.
    pub service_account: Option<PathBuf>,
    /// The proxies that the environment names.
    pub proxies: Proxies,
    /// Whether a person sits at stdin, whom a credential plugin may ask.
    pub terminal: bool,
    /// How long one request may take; `None` takes the default.
    pub request_timeout: Option<Duration>,
}

/// The proxies that the environment names; a kubeconfig's `proxy-url` goes before them.
#[derive(Clone, Default)]
pub struct Proxies {
    /// `$HTTPS_PROXY`
    pub https: Option<String>,
    /// `$HTTP_PROXY`
    pub http: Option<String>,
    /// `$NO_PROXY`: hosts that are reached without.
    pub none_for: Option<String>,
}

// The address of a proxy may hold a password.
impl fmt::Debug for Proxies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxies")
            .field("https", &self.https.is_some())
            .field("http", &self.http.is_some())
            .field("none_for", &self.none_for)
            .finish()
    }
}
