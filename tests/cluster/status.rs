//! The server's refusals: `Status` objects with the messages of a real server.

use serde_json::Value;
use serde_json::json;

use super::http::Response;
use super::kinds::Kind;

/// An answer that refuses.
#[derive(Clone, Debug)]
pub struct Refusal(Response);

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        refusal.0
    }
}

impl Refusal {
    /// The refusal that is this `Status`.
    pub fn of(status: &Value) -> Self {
        let code = status["code"]
            .as_u64()
            .and_then(|code| code.try_into().ok());
        Self(Response::json(code.unwrap_or(500), status))
    }

    /// The same refusal with one more header.
    pub fn with(self, name: &str, value: &str) -> Self {
        Self(self.0.with(name, value))
    }
}

/// One entry of `details.causes`.
#[derive(Clone, Debug)]
pub struct Cause {
    /// `FieldValueInvalid`, …
    pub reason: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where.
    pub field: String,
}

impl Cause {
    /// A cause.
    pub fn new(reason: &'static str, field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            field: field.into(),
        }
    }

    /// `Forbidden: …`
    pub fn forbidden(field: &str, why: &str) -> Self {
        Self::new("FieldValueForbidden", field, format!("Forbidden: {why}"))
    }

    /// `Required value`
    pub fn required(field: &str) -> Self {
        Self::new("FieldValueRequired", field, "Required value")
    }

    /// `Invalid value: "…": …`
    pub fn invalid(field: &str, value: &str, why: &str) -> Self {
        let message = format!("Invalid value: {}: {why}", json!(value));
        Self::new("FieldValueInvalid", field, message)
    }

    fn json(&self) -> Value {
        json!({"reason": self.reason, "message": self.message, "field": self.field})
    }
}

/// A `Status` with these parts; an empty reason and `Null` details are left out.
pub fn failure(code: u16, reason: &str, message: &str, details: Value) -> Refusal {
    Refusal(Response::json(
        code,
        &status(code, reason, message, details),
    ))
}

/// The `Status` object of a failure.
pub fn status(code: u16, reason: &str, message: &str, details: Value) -> Value {
    let mut status = json!({
        "kind": "Status", "apiVersion": "v1", "metadata": {},
        "status": "Failure", "message": message,
    });
    if !reason.is_empty() {
        status["reason"] = json!(reason);
    }
    if !details.is_null() {
        status["details"] = details;
    }
    status["code"] = json!(code);
    status
}

/// `details` of an object: its name, group and plural; empty ones are left out.
fn details(kind: &Kind, name: &str, shown: &str) -> Value {
    let mut details = json!({});
    for (key, value) in [("name", name), ("group", &kind.group), ("kind", shown)] {
        if !value.is_empty() {
            details[key] = json!(value);
        }
    }
    details
}

/// 400.
pub fn bad_request(message: &str) -> Refusal {
    failure(400, "BadRequest", message, Value::Null)
}

/// 401.
pub fn unauthorized() -> Refusal {
    failure(401, "Unauthorized", "Unauthorized", Value::Null)
}

/// 404 of an object.
pub fn not_found(kind: &Kind, name: &str) -> Refusal {
    let message = format!("{} {} not found", kind.qualified(), json!(name));
    failure(404, "NotFound", &message, details(kind, name, &kind.plural))
}

/// 404 of a kind in a group that is known.
pub fn no_such_resource() -> Refusal {
    let message = "the server could not find the requested resource";
    failure(404, "NotFound", message, json!({}))
}

/// 404 of a group: plain text.
pub fn no_such_path() -> Refusal {
    Refusal(Response::text(404, "404 page not found\n"))
}

/// 405.
pub fn method_not_allowed() -> Refusal {
    let message = "the server does not allow this method on the requested resource";
    failure(405, "MethodNotAllowed", message, json!({}))
}

/// 403 for the lack of a right, or because the namespace is ending.
pub fn forbidden(kind: &Kind, name: &str, why: &str, causes: Option<Cause>) -> Refusal {
    let object = if name.is_empty() {
        kind.qualified()
    } else {
        format!("{} {}", kind.qualified(), json!(name))
    };
    let mut details = details(kind, name, &kind.plural);
    if let Some(cause) = causes {
        details["causes"] = json!([cause.json()]);
    }
    failure(
        403,
        "Forbidden",
        &format!("{object} is forbidden: {why}"),
        details,
    )
}

/// 409: the name is taken.
pub fn already_exists(kind: &Kind, name: &str) -> Refusal {
    let message = format!("{} {} already exists", kind.qualified(), json!(name));
    failure(
        409,
        "AlreadyExists",
        &message,
        details(kind, name, &kind.plural),
    )
}

/// 409: another state than the one that the request speaks of. `shown` is the plural or the kind.
pub fn stale(kind: &Kind, name: &str, shown: &str, why: &str) -> Refusal {
    let object = super::kinds::qualified(shown, &kind.group);
    let message = format!(
        "Operation cannot be fulfilled on {object} {}: {why}",
        json!(name)
    );
    failure(409, "Conflict", &message, details(kind, name, shown))
}

/// 409: fields of other managers; the causes and the message that groups them.
pub fn conflicts(message: &str, causes: &[Cause]) -> Refusal {
    let causes: Vec<Value> = causes.iter().map(Cause::json).collect();
    failure(409, "Conflict", message, json!({"causes": causes}))
}

/// 422 of an object.
pub fn invalid(kind: &Kind, name: &str, causes: &[Cause]) -> Refusal {
    let object = format!("{} {}", kind.qualified_kind(), json!(name));
    let mut details = details(kind, name, &kind.kind);
    details["causes"] = causes.iter().map(Cause::json).collect();
    failure(
        422,
        "Invalid",
        &format!("{object} is invalid: {}", listed(causes)),
        details,
    )
}

/// 422 of the options of a request: `PatchOptions`, `CreateOptions`, …
pub fn invalid_options(options: &str, causes: &[Cause]) -> Refusal {
    let message = format!("{options}.meta.k8s.io \"\" is invalid: {}", listed(causes));
    let causes: Vec<Value> = causes.iter().map(Cause::json).collect();
    let details = json!({"group": "meta.k8s.io", "kind": options, "causes": causes});
    failure(422, "Invalid", &message, details)
}

fn listed(causes: &[Cause]) -> String {
    let mut texts: Vec<String> = Vec::new();
    for cause in causes {
        let text = format!("{}: {}", cause.field, cause.message);
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    match &texts[..] {
        [one] => one.clone(),
        many => format!("[{}]", many.join(", ")),
    }
}

/// 413.
pub fn too_large() -> Refusal {
    let message = format!(
        "Request entity too large: limit is {}",
        super::http::LARGEST_BODY
    );
    failure(413, "RequestEntityTooLarge", &message, Value::Null)
}

/// 415.
pub fn unsupported() -> Refusal {
    failure(
        415,
        "UnsupportedMediaType",
        "415: Unsupported Media Type",
        json!({}),
    )
}

/// 406.
pub fn not_acceptable() -> Refusal {
    let message = "406: Not Acceptable\n\nAvailable representations: application/json, \
                   application/yaml, application/vnd.kubernetes.protobuf";
    failure(406, "NotAcceptable", message, json!({}))
}

/// 429: plain text, before anything is judged.
pub fn too_many_requests() -> Refusal {
    let text = "Too many requests, please try again later.\n";
    Refusal(Response::text(429, text).with("Retry-After", "1"))
}

/// 500 with a message and nothing else.
pub fn internal(message: &str) -> Refusal {
    failure(500, "", message, Value::Null)
}
