//! Why a sealed text is not opened.

use crate::document::yaml::parse::YamlError;
use crate::document::yaml::tree::Place;
use crate::sops::encvalue::EncValueError;
use crate::sops::metadata::MetadataError;
use crate::sops::scalar::ScalarError;
use crate::sops::selection::SelectionError;
use crate::sops::walk::WalkError;

/// Why a sealed text is not opened. Nothing of a value is in it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It is not YAML that can be sealed.
    #[error(transparent)]
    Yaml(#[from] YamlError),
    /// Its metadata does not make sense.
    #[error(transparent)]
    Metadata(#[from] MetadataError),
    /// Its selector does not make sense.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// A scalar that SOPS cannot hold.
    #[error(transparent)]
    Walk(#[from] WalkError),
    /// A value is readable that should be sealed.
    #[error("{at}: the value of '{path}' should be encrypted and is not")]
    Readable {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
    },
    /// An envelope is damaged.
    #[error("{at}: the encrypted value of '{path}' is damaged: {fault}")]
    Envelope {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
        /// How.
        fault: EncValueError,
    },
    /// An envelope does not open: altered, or moved from another place or file.
    #[error(
        "{at}: the encrypted value of '{path}' was changed, or belongs to another place or file"
    )]
    Unauthentic {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
    },
    /// An envelope's type does not fit its content.
    #[error("{at}: '{path}': {fault}")]
    Scalar {
        /// Where.
        at: Place,
        /// Its path.
        path: String,
        /// How.
        fault: ScalarError,
    },
    /// There is no MAC.
    #[error("it has no MAC")]
    NoMac,
    /// `lastmodified` is no instant.
    #[error("its 'lastmodified' is not a time as RFC 3339 writes it")]
    LastModified,
    /// The MAC does not match.
    #[error("the MAC does not match: the file was changed without its data key")]
    MacMismatch,
    /// The MAC matches, the seal does not.
    #[error(
        "the seal does not match: keys, structure, types or empty values were changed without the data key"
    )]
    SealBroken,
}
