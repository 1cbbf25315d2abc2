//! Why an API server refused, in words that cannot hold a secret: its messages are read and
//! never repeated.

use serde_json::Value;
use std::fmt;

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
    /// 403 or 409 by an admission plugin or quota; the word is its reason.
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
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let why = why(status, &body);
        Self { status, why }
    }
}

fn why(status: u16, body: &Value) -> Why {
    let reason = word(body["reason"].as_str().unwrap_or_default());
    let message = body["message"].as_str().unwrap_or_default();
    let causes: Vec<&Value> = body["details"]["causes"]
        .as_array()
        .into_iter()
        .flatten()
        .collect();
    match (status, reason.as_str()) {
        (401, _) => Why::Unauthorized,
        (403, _) => Why::Forbidden(missing(message)),
        (404, "NotFound") => Why::NotFound,
        (404, _) => Why::NoKind,
        (409, "AlreadyExists") => Why::Exists,
        (409, _) if !causes.is_empty() => {
            Why::Conflicts(causes.iter().map(|it| conflict(it)).collect())
        }
        (409, _) => Why::Changed,
        (410, _) => Why::Gone,
        (413, _) => Why::TooLarge,
        (422 | 400, _) => Why::Invalid(causes.iter().map(|it| fault(it)).collect()),
        (429, _) => Why::TooMany,
        _ => Why::Other(reason),
    }
}

fn missing(message: &str) -> Missing {
    let between = |before: &str, after: &str| {
        let (_, rest) = message.split_once(before)?;
        let (found, _) = rest.split_once(after)?;
        Some(word(found)).filter(|found| !found.is_empty())
    };
    Missing {
        verb: between(" cannot ", " resource"),
        resource: between(" resource \"", "\""),
        user: between("User \"", "\""),
    }
}

fn conflict(cause: &Value) -> FieldConflict {
    let message = cause["message"].as_str().unwrap_or_default();
    let manager = message.split('"').nth(1).unwrap_or_default();
    FieldConflict {
        manager: word(manager),
        field: word(cause["field"].as_str().unwrap_or_default()),
    }
}

fn fault(cause: &Value) -> Fault {
    Fault {
        reason: word(cause["reason"].as_str().unwrap_or_default()),
        field: word(cause["field"].as_str().unwrap_or_default()),
    }
}

/// A name of the server's: short, and of letters that names have.
fn word(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_control())
        .take(253)
        .collect()
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the server refused it ({})", self.status)
    }
}
