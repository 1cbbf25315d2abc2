//! Why an API server refused, in words that cannot hold a secret: its messages are read and
//! never repeated.

mod names;
mod read;
#[cfg(test)]
mod tests;
mod told;

/// The reason of a fault: a field that can never be changed.
pub const IMMUTABLE: &str = "it can never be changed";

/// A refusal: HTTP status, reason and fields of a `Status` (meta/v1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// What it means.
    pub why: Why,
}

/// What a refusal means.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// 401: the credentials are not, or no longer, accepted.
    Unauthorized,
    /// 403: a right is missing.
    Forbidden(Missing),
    /// By an admission plugin, a webhook or a quota; the words say which.
    Denied(String),
    /// 404 of the object.
    NotFound,
    /// 404 of its namespace.
    NoNamespace(String),
    /// 404 of its kind.
    NoKind,
    /// 403: the namespace is being deleted.
    Terminating(String),
    /// 409: other field managers own what would change.
    Conflicts(Vec<FieldConflict>),
    /// 409: it changed, or was made anew, since it was read.
    Changed,
    /// 409 of a POST.
    Exists,
    /// 410: what was asked for is no longer kept.
    Gone,
    /// 422, 400, or a 500 that is one: fields that the server does not take.
    Invalid(Vec<Fault>),
    /// 413: the request is too large.
    TooLarge,
    /// 429.
    TooMany,
    /// Anything else; the word is the server's reason, if it gave one.
    Other(String),
}

/// The right that is missing, as far as the server says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// `create`
    pub verb: Option<String>,
    /// `secrets`
    pub resource: Option<String>,
    /// Who may not.
    pub user: Option<String>,
}

/// A field that another manager owns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldConflict {
    /// The other manager.
    pub manager: String,
    /// `.data.a`
    pub field: String,
}

/// A field that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `FieldValueForbidden`, `field not declared in schema`: a word of ours or of the API.
    pub reason: String,
    /// `data`, `.spec.replicas`; empty where none is known.
    pub field: String,
}

impl Refusal {
    /// Reads the body of an answer with a status of 400 and above.
    pub fn read(status: u16, body: &[u8]) -> Self {
        Self {
            status,
            why: read::why(status, body),
        }
    }

    /// Whether it is a field that can never be changed: of an immutable object, or a `type`.
    pub fn fixed_field(&self) -> Option<&str> {
        let Why::Invalid(faults) = &self.why else {
            return None;
        };
        let fixed = faults.iter().find(|fault| fault.reason == IMMUTABLE);
        fixed.map(|fault| fault.field.as_str())
    }
}
