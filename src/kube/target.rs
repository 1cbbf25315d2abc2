//! Which cluster, and as whom: what `kubectl` users say with flags and variables.

use std::path::PathBuf;
use std::time::Duration;

/// Which cluster is asked, and as whom.
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
    /// How long one request may take; `None` takes the default.
    pub request_timeout: Option<Duration>,
}
