//! What can be wrong with an object, in words that hold no value.

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It is told.
    Warning,
    /// Nothing is sent.
    Error,
}

/// What is wrong with an object.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum What {
    /// The name of an object is none.
    #[error("the name is none for this kind: {0}")]
    Name(&'static str),
    /// A namespace that is no label.
    #[error("no name of a namespace: {}", super::names::LABEL_RULE)]
    Namespace,
    /// The name of a label or annotation.
    #[error(
        "no name of a label or annotation: an optional DNS prefix and '/', then at most 63 letters, digits, '-', '_' or '.'"
    )]
    MetadataKey,
    /// The value of a label.
    #[error(
        "no value of a label: at most 63 letters, digits, '-', '_' or '.', beginning and ending with a letter or digit"
    )]
    LabelValue,
    /// Annotations that are too large.
    #[error("the annotations have {0} bytes, a cluster takes 262144")]
    LargeAnnotations(usize),
    /// A key under `data` or `binaryData`.
    #[error(
        "no key of data: at most 253 letters, digits, '-', '_' or '.', and neither '.' nor beginning with '..'"
    )]
    DataKey,
    /// A key that stands under `data` and `binaryData`.
    #[error("the key stands under 'data' and 'binaryData'")]
    KeyTwice,
    /// More than a cluster takes.
    #[error("the values have {0} bytes, a cluster takes 1048576")]
    TooLarge(usize),
    /// `immutable` is no boolean.
    #[error("'immutable' is true or false, and nothing else")]
    Immutable,
    /// `type` is no text.
    #[error("the type of a Secret is a text")]
    Type,
    /// One object twice.
    #[error("the same object stands in this call twice")]
    Duplicate {
        /// The other, by its number.
        first: usize,
    },
    /// A key that the type of a Secret asks for.
    #[error("a Secret of the type '{secret_type}' has this key")]
    MissingKey {
        /// The type.
        secret_type: &'static str,
    },
    /// Neither of the keys that the type asks for.
    #[error("a Secret of the type 'kubernetes.io/basic-auth' has 'username' or 'password'")]
    NoLogin,
    /// A key that is there and empty.
    #[error("the value is empty, and a Secret of the type '{secret_type}' needs it")]
    EmptyKey {
        /// The type.
        secret_type: &'static str,
    },
    /// A service account token of nobody.
    #[error(
        "a Secret of the type 'kubernetes.io/service-account-token' names its account in this annotation"
    )]
    NoAccount,
    /// A value that must be JSON.
    #[error("it is no JSON object")]
    NoJson,
    /// A docker configuration without logins.
    #[error("it has no 'auths', so it opens no registry")]
    NoAuths,
    /// A login that is none.
    #[error(
        "the entry of the registry '{0}' has neither an 'auth' of 'user:password' in base64 nor a username and password"
    )]
    Auth(String),
    /// A bootstrap token whose name is not that of its id.
    #[error("a bootstrap token is named 'bootstrap-token-' and its token-id")]
    TokenName,
    /// A bootstrap token in another namespace.
    #[error("a bootstrap token works in the namespace 'kube-system' alone")]
    TokenNamespace,
    /// A part of a bootstrap token.
    #[error("it is {0} small letters or digits")]
    TokenPart(usize),
    /// The end of a bootstrap token.
    #[error("it is no time such as 2030-01-31T00:00:00Z")]
    TokenExpiration,
    /// A bootstrap token that has ended.
    #[error("the token has expired")]
    TokenExpired,
    /// No certificate in PEM.
    #[error("it holds no certificate in PEM")]
    NoCertificate,
    /// A certificate that cannot be read.
    #[error("certificate {0} of the chain cannot be read")]
    BrokenCertificate(usize),
    /// No key in PEM.
    #[error("it holds no private key in PEM")]
    NoKey,
    /// A key under a passphrase.
    #[error(
        "the private key is encrypted by a passphrase, which no server in the cluster can type"
    )]
    LockedKey,
    /// A key of a kind that is not understood.
    #[error(
        "the private key is of a kind that is not checked here (RSA from 2048 bits, P-256, P-384 and Ed25519 are): whether it fits is not known"
    )]
    UnknownKey,
    /// A key that belongs to another certificate.
    #[error("the private key does not belong to the certificate")]
    KeyDoesNotFit,
    /// The key belongs to another certificate of the chain.
    #[error("the private key belongs to certificate {0} of the chain; that one must be the first")]
    LeafNotFirst(usize),
    /// A chain in disorder.
    #[error("certificate {0} of the chain did not issue the one before it")]
    ChainOrder(usize),
    /// A certificate that has ended.
    #[error("certificate {number} expired {days} days ago")]
    Expired {
        /// Its place in the chain, from 1.
        number: usize,
        /// How long ago.
        days: i64,
    },
    /// A certificate that does not hold yet.
    #[error("certificate {number} holds only in {days} days")]
    NotYetValid {
        /// Its place in the chain, from 1.
        number: usize,
        /// In how many days.
        days: i64,
    },
    /// A certificate that ends soon.
    #[error("certificate {number} expires in {days} days")]
    Expires {
        /// Its place in the chain, from 1.
        number: usize,
        /// In how many days.
        days: i64,
    },
}

impl What {
    /// How bad it is: an error where a cluster refuses it, or nothing that uses it would work.
    pub fn severity(&self) -> Severity {
        match self {
            Self::UnknownKey
            | Self::ChainOrder(_)
            | Self::NotYetValid { .. }
            | Self::Expires { .. }
            | Self::TokenNamespace
            | Self::TokenExpired => Severity::Warning,
            _ => Severity::Error,
        }
    }
}
