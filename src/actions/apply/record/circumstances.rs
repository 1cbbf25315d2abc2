//! What all lines of a record share: who, from where, to which cluster.

use super::server_user;
use crate::actions::Session;
use crate::actions::cluster::Cluster;
use crate::host::process;
use serde_json::Map;
use serde_json::Value;
use serde_json::json;

/// What CI systems tell of a run: public names of runs, repositories and people.
const CI: &[&str] = &[
    "GITHUB_REPOSITORY",
    "GITHUB_WORKFLOW",
    "GITHUB_RUN_ID",
    "GITHUB_RUN_ATTEMPT",
    "GITHUB_ACTOR",
    "CI_PROJECT_PATH",
    "CI_PIPELINE_ID",
    "CI_JOB_ID",
    "GITLAB_USER_LOGIN",
    "BUILDKITE_BUILD_ID",
    "CIRCLE_WORKFLOW_ID",
    "BUILD_TAG",
];

/// Who does something to which cluster.
#[derive(Clone, Debug)]
pub struct Circumstances {
    user: Option<String>,
    context: Option<String>,
    server: String,
    manager: String,
    os_user: Option<String>,
    os_uid: u32,
    ci: Vec<(&'static str, String)>,
}

impl Circumstances {
    /// Asks the environment and the cluster.
    pub fn of(session: &Session, cluster: &Cluster) -> Self {
        let env = &session.env;
        let said = |name: &&'static str| env.text(name).map(|it| (*name, it.to_owned()));
        let connection = cluster.connection();
        Self {
            user: whoami(cluster),
            context: connection.context.clone(),
            server: connection.server.clone(),
            manager: cluster.manager().to_owned(),
            os_user: env.text("USER").or(env.text("LOGNAME")).map(str::to_owned),
            os_uid: process::user_id(),
            ci: CI.iter().filter_map(said).collect(),
        }
    }

    pub(super) fn json(&self) -> Value {
        let ci: Map<String, Value> = self
            .ci
            .iter()
            .map(|(name, text)| ((*name).to_owned(), json!(text)))
            .collect();
        json!({
            "user": self.user,
            "context": self.context,
            "cluster": self.server,
            "field_manager": self.manager,
            "os_user": self.os_user,
            "os_uid": self.os_uid,
            "ci": ci,
        })
    }
}

/// The user as the cluster knows them; nothing where it does not say.
pub fn whoami(cluster: &Cluster) -> Option<String> {
    server_user(cluster).ok().flatten()
}
