//! What is worth saying about files although their objects were gathered.

use std::path::PathBuf;

/// A remark; the message says what is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Remark {
    /// A Secret in plaintext, where a rule wants it sealed.
    #[error("{object} in '{}' is plaintext, though .sops.yaml says that this file is sealed", path.display())]
    PlainSecret {
        /// The file.
        path: PathBuf,
        /// The object.
        object: String,
    },
    /// A file whose seal is missing, so that the MAC alone speaks for it.
    #[error("'{}' was last written by sops: keys, structure and empty values are not vouched for", .0.display())]
    WrittenBySops(PathBuf),
    /// Fields that only the server writes.
    #[error("{object} in '{}' holds what only the server writes, which is not sent: {}", path.display(), fields.join(", "))]
    Dropped {
        /// The file.
        path: PathBuf,
        /// The object.
        object: String,
        /// The fields.
        fields: Vec<&'static str>,
    },
    /// A folder that is a kustomization was read file by file.
    #[error("'{}' is left out, as are its changes to the files beside it; -k builds it", .0.display())]
    KustomizationLeftOut(PathBuf),
}
