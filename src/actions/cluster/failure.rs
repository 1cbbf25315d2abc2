//! Why a deed on a cluster failed: the object, and what the door or the server said of it.

use crate::kube::KubeError;
use crate::manifest::refusal::Refusal;

/// Why a deed on a cluster failed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClusterError {
    /// No answer.
    #[error(transparent)]
    Door(#[from] KubeError),
    /// The server refused.
    #[error("{object}: {refusal}")]
    Refused {
        /// `Secret/db in shop`, or what was asked for.
        object: String,
        /// Why.
        refusal: Refusal,
    },
    /// An answer that is no object.
    #[error("{object}: the answer of the server cannot be read")]
    Unreadable {
        /// What was asked for.
        object: String,
    },
    /// A kind that the cluster does not know.
    #[error("the cluster knows no kind '{kind}' in {api_version}")]
    UnknownKind {
        /// `v1`, `apps/v1`.
        api_version: String,
        /// `Widget`.
        kind: String,
    },
}

impl ClusterError {
    /// Whether it lies with the kubeconfig or its plugins, and not with the cluster.
    pub fn is_local(&self) -> bool {
        use KubeError as K;
        matches!(
            self,
            Self::Door(
                K::NoKubeconfig { .. }
                    | K::Kubeconfig { .. }
                    | K::NoCurrentContext { .. }
                    | K::NoContext { .. }
                    | K::Context { .. }
                    | K::Plugin { .. }
                    | K::Account { .. }
                    | K::Token
                    | K::TokenFile { .. }
            )
        )
    }

    /// The refusal, if it is one.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. } => Some(refusal),
            _ => None,
        }
    }
}
