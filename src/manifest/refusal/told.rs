//! What a refusal is called: words of ours, with the names it holds.

use super::Fault;
use super::FieldConflict;
use super::Missing;
use super::Refusal;
use super::Why;
use std::fmt;

/// How many faults or conflicts are named.
const NAMED: usize = 8;

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({})", self.why, self.status)
    }
}

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => out.write_str("the credentials are not accepted"),
            Self::Forbidden(missing) => write!(out, "{missing}"),
            Self::Denied(by) => write!(out, "{by} does not allow it"),
            Self::NotFound => out.write_str("there is none"),
            Self::NoNamespace(name) if name.is_empty() => {
                out.write_str("there is no such namespace")
            }
            Self::NoNamespace(name) => write!(out, "there is no namespace '{name}'"),
            Self::NoKind => out.write_str("the server knows no such kind"),
            Self::Terminating(name) if name.is_empty() => {
                out.write_str("its namespace is being deleted")
            }
            Self::Terminating(name) => write!(out, "the namespace '{name}' is being deleted"),
            Self::Conflicts(conflicts) => {
                out.write_str("others own what would change: ")?;
                some(out, conflicts)
            }
            Self::Changed => out.write_str("it changed since it was read"),
            Self::Exists => out.write_str("there is one already"),
            Self::Gone => out.write_str("the server no longer keeps what was asked for"),
            Self::Invalid(faults) if faults.is_empty() => {
                out.write_str("the server does not take it")
            }
            Self::Invalid(faults) => {
                out.write_str("the server does not take it: ")?;
                some(out, faults)
            }
            Self::TooLarge => out.write_str("it is too large for a request"),
            Self::TooMany => out.write_str("the server has too much to do"),
            Self::Other(reason) if reason.is_empty() => out.write_str("the server failed"),
            Self::Other(reason) => write!(out, "the server failed: {reason}"),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = match &self.user {
            Some(user) => format!("'{user}'"),
            None => "this user".to_owned(),
        };
        match (&self.verb, &self.resource) {
            (Some(verb), Some(resource)) => write!(out, "{user} may not {verb} {resource}"),
            _ => write!(out, "{user} lacks a right"),
        }
    }
}

impl fmt::Display for FieldConflict {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field.as_str() {
            "" => write!(out, "a field (owned by {})", self.manager),
            field => write!(out, "{field} (owned by {})", self.manager),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self.reason.as_str() {
            "" => "it is not taken",
            "FieldValueForbidden" => "it is not allowed",
            "FieldValueInvalid" | "FieldValueTypeInvalid" => "its value is not valid",
            "FieldValueRequired" => "it is missing",
            "FieldValueDuplicate" => "it stands twice",
            "FieldValueNotFound" => "what it names does not exist",
            "FieldValueNotSupported" => "its value is none of the known ones",
            "FieldValueTooLong" | "FieldValueTooMany" => "it is too large",
            other => other,
        };
        match self.field.as_str() {
            "" => out.write_str(reason),
            field => write!(out, "{field}: {reason}"),
        }
    }
}

fn some<T: fmt::Display>(out: &mut fmt::Formatter<'_>, all: &[T]) -> fmt::Result {
    for (number, one) in all.iter().take(NAMED).enumerate() {
        let between = if number == 0 { "" } else { ", " };
        write!(out, "{between}{one}")?;
    }
    match all.len().saturating_sub(NAMED) {
        0 => Ok(()),
        more => write!(out, " and {more} more"),
    }
}
