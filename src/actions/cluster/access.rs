//! Which cluster, and as whom: what was said on the command line, over what the environment says.

use super::Cluster;
use super::ClusterError;
use crate::host::env::Env;
use crate::kube::Target;
use std::path::PathBuf;
use std::time::Duration;

/// What was said on the command line, in `kubectl`'s words.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// `--kubeconfig`
    pub kubeconfig: Option<PathBuf>,
    /// `--context`
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
    /// `--request-timeout`
    pub request_timeout: Option<Duration>,
    /// `--field-manager`
    pub manager: Option<String>,
}

/// Connects; nothing is sent yet.
///
/// # Errors
/// What the kubeconfig or a credential plugin lacks.
pub fn connect(env: &Env, access: &Access) -> Result<Cluster, ClusterError> {
    Cluster::connect(&target(env, access), access.manager.as_deref())
}

fn target(env: &Env, access: &Access) -> Target {
    Target {
        kubeconfig: access.kubeconfig.clone(),
        context: access.context.clone(),
        cluster: access.cluster.clone(),
        user: access.user.clone(),
        impersonate: access.impersonate.clone(),
        impersonate_groups: access.impersonate_groups.clone(),
        impersonate_uid: access.impersonate_uid.clone(),
        request_timeout: access.request_timeout,
        ..super::target(env)
    }
}
