//! What can go wrong before there is an answer. No error holds what a server or a plugin wrote.

use std::path::PathBuf;
use std::time::Duration;

/// Why there is no answer.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KubeError {
    /// No kubeconfig, and not in a cluster.
    #[error("there is no kubeconfig, and this is no pod of a cluster")]
    NoKubeconfig {
        /// Where it was looked for.
        looked: Vec<PathBuf>,
    },
    /// A kubeconfig that cannot be read.
    #[error("cannot read the kubeconfig '{}': {problem}", path.display())]
    Kubeconfig {
        /// Which.
        path: PathBuf,
        /// What is wrong, without a word of its content.
        problem: String,
    },
    /// No `current-context`, and none was named.
    #[error("the kubeconfig has no current context")]
    NoCurrentContext {
        /// Those that there are.
        known: Vec<String>,
    },
    /// A context that there is not.
    #[error("the kubeconfig has no context '{name}'")]
    NoContext {
        /// The one that was asked for.
        name: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// A context whose cluster or user cannot be used.
    #[error("the context '{context}' cannot be used: {problem}")]
    Context {
        /// Which.
        context: String,
        /// What is wrong with it.
        problem: String,
    },
    /// A pod whose service account cannot be used.
    #[error("the service account in '{}' cannot be used: {problem}", folder.display())]
    Account {
        /// Where it is mounted.
        folder: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A token that cannot be a header.
    #[error("the token has characters that no token has")]
    Token,
    /// A token file that cannot be read, or is empty.
    #[error("there is no token in '{}'", path.display())]
    TokenFile {
        /// Which.
        path: PathBuf,
    },
    /// A credential plugin that gave no credentials.
    #[error("the credential plugin '{command}' failed: {problem}")]
    Plugin {
        /// Its name.
        command: String,
        /// What it did, without a word of its output.
        problem: String,
        /// The kubeconfig's hint on how to install it.
        install_hint: Option<String>,
    },
    /// Nobody answers at the address.
    #[error("cannot reach {server}: {problem}")]
    Unreachable {
        /// Its address.
        server: String,
        /// What the system says.
        problem: String,
    },
    /// TLS failed: another certificate authority, another name.
    #[error("cannot trust {server}: {problem}")]
    Untrusted {
        /// Its address.
        server: String,
        /// What is wrong with its certificate.
        problem: String,
    },
    /// No answer in time.
    #[error("{server} did not answer within {} s", after.as_secs())]
    TimedOut {
        /// Its address.
        server: String,
        /// How long it was waited for.
        after: Duration,
    },
    /// The connection was cut before the answer's end.
    #[error("{server} cut the connection before its answer was complete")]
    Cut {
        /// Its address.
        server: String,
    },
    /// An answer that is larger than any that lockleaf asks for.
    #[error("the answer of {server} is larger than {limit} bytes")]
    TooLarge {
        /// Its address.
        server: String,
        /// How much is taken.
        limit: usize,
    },
    /// A request that cannot be written.
    #[error("the request to {server} cannot be written: {problem}")]
    Request {
        /// Its address.
        server: String,
        /// Why.
        problem: String,
    },
    /// No threads or no timers.
    #[error("the system gives no threads for the connection")]
    NoThreads,
}
