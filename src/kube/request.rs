//! A request: the few calls that lockleaf makes, each with its constructor.

use crate::secret::SecretBytes;

/// The media type of server-side apply (KEP-555).
const APPLY: &str = "application/apply-patch+yaml";
/// The media type of RFC 7386.
const MERGE_PATCH: &str = "application/merge-patch+json";
const JSON: &str = "application/json";

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or asks for a review.
    Post,
    /// Applies or merges.
    Patch,
    /// Deletes.
    Delete,
}

/// In which form an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Accept {
    /// The object.
    #[default]
    Whole,
    /// `PartialObjectMetadata`: no values.
    Metadata,
    /// A list of `PartialObjectMetadata`.
    MetadataList,
    /// Aggregated discovery.
    Discovery,
}

impl Accept {
    /// The header's text.
    pub fn header(self) -> &'static str {
        match self {
            Self::Whole => JSON,
            Self::Metadata => "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1",
            Self::MetadataList => {
                "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1"
            }
            Self::Discovery => {
                "application/json;as=APIGroupDiscoveryList;v=v2;g=apidiscovery.k8s.io"
            }
        }
    }
}

/// A request to the API server. All of them may be sent twice: they are reads, applies, merges,
/// reviews, and deletions under preconditions.
pub struct Request {
    /// The method.
    pub method: Method,
    /// The path, from `/`.
    pub path: String,
    /// Names and values of the query, not escaped.
    pub query: Vec<(&'static str, String)>,
    /// The wanted form.
    pub accept: Accept,
    /// Media type and bytes.
    pub body: Option<(&'static str, SecretBytes)>,
}

impl Request {
    /// Reads `path`.
    pub fn get(path: &str) -> Self {
        Self {
            method: Method::Get,
            path: path.to_owned(),
            query: Vec::new(),
            accept: Accept::Whole,
            body: None,
        }
    }

    /// Sends JSON to a collection, or asks for a review.
    pub fn post(path: &str, body: SecretBytes) -> Self {
        Self {
            method: Method::Post,
            body: Some((JSON, body)),
            ..Self::get(path)
        }
    }

    /// Applies an object on the server's side. Unknown fields are refused.
    pub fn apply(path: &str, manager: &str, body: SecretBytes) -> Self {
        Self {
            method: Method::Patch,
            body: Some((APPLY, body)),
            ..Self::get(path)
        }
        .with("fieldManager", manager)
        .with("fieldValidation", "Strict")
    }

    /// Merges fields into an object that is there.
    pub fn merge(path: &str, manager: &str, body: SecretBytes) -> Self {
        Self {
            method: Method::Patch,
            body: Some((MERGE_PATCH, body)),
            ..Self::get(path)
        }
        .with("fieldManager", manager)
    }

    /// Deletes; `options` is a `DeleteOptions` with its preconditions, and `dryRun` where nothing is
    /// to be deleted: the query is ignored where there is a body.
    pub fn delete(path: &str, options: SecretBytes) -> Self {
        Self {
            method: Method::Delete,
            body: Some((JSON, options)),
            ..Self::get(path)
        }
    }

    /// Stores nothing. Not for deletions.
    #[must_use]
    pub fn dry_run(self) -> Self {
        self.with("dryRun", "All")
    }

    /// Takes over fields that others own.
    #[must_use]
    pub fn force(self) -> Self {
        self.with("force", "true")
    }

    /// Asks for another form of the answer.
    #[must_use]
    pub fn accept(mut self, accept: Accept) -> Self {
        self.accept = accept;
        self
    }

    /// Adds to the query.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.query.push((name, value.to_owned()));
        self
    }
}
