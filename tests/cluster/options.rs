//! The parameters of writes: dry run, manager, force, validation.

use serde_json::json;

use super::call::Call;
use super::status;
use super::status::Cause;
use super::status::Refusal;

/// How unknown fields of a write are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// They are refused.
    Strict,
    /// They are dropped.
    Lax,
}

/// The parameters of a write.
#[derive(Clone, Debug)]
pub struct Options {
    /// Whether nothing is stored.
    pub is_dry: bool,
    /// Whether fields of others are taken.
    pub is_forced: bool,
    /// What is done about unknown fields.
    pub strictness: Strictness,
}

impl Options {
    /// Reads them; `name` is `PatchOptions`, `CreateOptions` or `UpdateOptions`.
    pub fn read(call: &Call<'_>, name: &str) -> Result<Self, Refusal> {
        let request = call.request;
        let is_apply = request.media_type() == "application/apply-patch+yaml";
        let mut causes = Vec::new();
        let dry: Vec<&str> = request
            .query
            .iter()
            .filter(|(key, value)| key == "dryRun" && !value.is_empty())
            .map(|(_, value)| value.as_str())
            .collect();
        if dry.iter().any(|value| *value != "All") {
            let values = json!(dry).to_string();
            let message = format!("Unsupported value: {values}: supported values: \"All\"");
            causes.push(Cause::new("FieldValueNotSupported", "dryRun", message));
        }
        let manager = request.parameter("fieldManager").unwrap_or_default();
        let is_forced = request.parameter("force") == Some("true");
        if is_apply && manager.is_empty() {
            let message = "Required value: is required for apply patch";
            causes.push(Cause::new("FieldValueRequired", "fieldManager", message));
        }
        if !is_apply && request.parameter("force").is_some() {
            causes.push(Cause::forbidden(
                "force",
                "may not be specified for non-apply patch",
            ));
        }
        if manager.len() > 128 {
            let message = "Too long: may not be more than 128 bytes";
            causes.push(Cause::new("FieldValueTooLong", "fieldManager", message));
        }
        if !causes.is_empty() {
            return Err(status::invalid_options(name, &causes));
        }
        Ok(Self {
            is_dry: !dry.is_empty(),
            is_forced,
            strictness: match request.parameter("fieldValidation") {
                Some("Strict") => Strictness::Strict,
                _ => Strictness::Lax,
            },
        })
    }
}
