//! Why a text gives no objects for a cluster: where, what, and never a value.

use crate::document::path::TreePath;
use crate::document::yaml::parse::Fault;
use crate::document::yaml::tree::Place;

/// Why a text gives no objects for a cluster.
#[derive(Debug, thiserror::Error, PartialEq)]
#[error("{at}: {}{fault}", .object.as_ref().map(|name| format!("{name}: ")).unwrap_or_default())]
pub struct ManifestError {
    /// Where in the text.
    pub at: Place,
    /// The object, as `Secret/db`, where it is known.
    pub object: Option<String>,
    /// What.
    pub fault: ManifestFault,
}

/// What is wrong with a manifest.
#[derive(Debug, thiserror::Error, PartialEq)]
pub enum ManifestFault {
    /// It is not YAML, or not YAML that can be taken.
    #[error(transparent)]
    Yaml(#[from] Fault),
    /// A document is a list or a single value.
    #[error("the document is no Kubernetes object: it is no mapping")]
    NoMapping,
    /// A field that every object has is missing.
    #[error("the object has no '{0}'")]
    Missing(&'static str),
    /// A name that the server would make.
    #[error("the object has a 'generateName' and no 'name'; what is applied needs a name")]
    GenerateName,
    /// A field that must be text is something else.
    #[error("'{field}' is {found}; put it in quotes")]
    NotText {
        /// Its path.
        field: String,
        /// What it is.
        found: &'static str,
    },
    /// A field that must be a mapping is something else.
    #[error("'{field}' is {found}, not a mapping")]
    NotMapping {
        /// Its path.
        field: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A value of a Secret or ConfigMap is null.
    #[error(
        "'{0}' is null, which a cluster keeps as an empty value; leave the key out, or write \"\""
    )]
    NullData(String),
    /// A value that must be base64 is not.
    #[error("'{0}' is not base64; plain text belongs under 'stringData'")]
    NotBase64(String),
    /// A binary value of a ConfigMap is not base64.
    #[error("'{0}' is not base64; plain text belongs under 'data'")]
    BinaryNotBase64(String),
    /// A key stands twice in one mapping.
    #[error("the key '{key}' stands twice in one mapping (first in line {first})")]
    DuplicateKey {
        /// The key, as a cluster would see it.
        key: String,
        /// The line of the first.
        first: usize,
    },
    /// A key that no cluster could name.
    #[error("a key is {0}; put it in quotes")]
    Key(&'static str),
    /// A key that kubectl takes for another.
    #[error(
        "kubectl takes the key '{written}' for '{seen}', and other readers do not; put it in quotes"
    )]
    ChangedKey {
        /// As it stands there.
        written: String,
        /// As a cluster would see it.
        seen: String,
    },
    /// Infinity or not a number.
    #[error("infinity and NaN are no numbers of JSON; put the value in quotes")]
    NotFinite,
    /// A tag on what is not of its type.
    #[error("the value does not suit its tag '!!{0}'")]
    Tag(&'static str),
    /// `!!binary` with bytes that are no text.
    #[error("the value of the tag '!!binary' is not text in base64; use 'data' without the tag")]
    Binary,
    /// `<<` with something else than mappings.
    #[error("'<<' takes a mapping or a list of mappings")]
    Merge,
    /// Aliases that unfold too far.
    #[error("the aliases unfold to more than any manifest holds")]
    TooManyAliases,
    /// An item of a list that is no mapping.
    #[error("an item of the list is no Kubernetes object: it is no mapping")]
    NoObject,
    /// A value is still encrypted.
    #[error("'{0}' is still encrypted; nothing encrypted is ever sent to a cluster")]
    StillSealed(TreePath),
}

impl ManifestError {
    /// A fault at a place, of no object in particular.
    pub(super) fn at(at: Place, fault: impl Into<ManifestFault>) -> Self {
        Self {
            at,
            object: None,
            fault: fault.into(),
        }
    }
}
