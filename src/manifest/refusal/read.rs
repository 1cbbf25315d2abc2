//! Reads a `Status` (meta/v1), or what is sent in its place, into what it means.

use super::Fault;
use super::FieldConflict;
use super::IMMUTABLE;
use super::Missing;
use super::Why;
use super::names;
use crate::secret::SecretJson;
use regex::Regex;
use serde_json::Value;
use std::sync::LazyLock;

/// What stands in the place of a manager whose name cannot be repeated.
const SOMEBODY: &str = "another manager";

pub(super) fn why(status: u16, body: &[u8]) -> Why {
    let body = SecretJson::parse(body).unwrap_or_else(|_| SecretJson::new(Value::Null));
    read(status, body.expose())
}

fn read(status: u16, body: &Value) -> Why {
    let text = |field: &str| body[field].as_str().unwrap_or_default();
    let (reason, message) = (text("reason"), text("message"));
    let causes = body["details"]["causes"].as_array();
    let causes = causes.map_or(&[][..], Vec::as_slice);
    if let (400.., Some(denier)) = (status, webhook(message)) {
        return Why::Denied(denier);
    }
    match status {
        401 => Why::Unauthorized,
        403 => forbidden(body, message, causes),
        404 => absent(body, reason),
        409 if reason == "AlreadyExists" => Why::Exists,
        409 => conflicts(causes).map_or(Why::Changed, Why::Conflicts),
        410 => Why::Gone,
        413 => Why::TooLarge,
        429 => Why::TooMany,
        422 => Why::Invalid(causes.iter().map(fault).collect()),
        400 => Why::Invalid(malformed(message, causes)),
        _ if reason == "Expired" => Why::Gone,
        500 => permanent(message).map_or_else(
            || Why::Other(names::reason(reason).unwrap_or_default()),
            Why::Invalid,
        ),
        _ => Why::Other(names::reason(reason).unwrap_or_default()),
    }
}

fn forbidden(body: &Value, message: &str, causes: &[Value]) -> Why {
    static QUOTA: LazyLock<Regex> =
        LazyLock::new(|| names::pattern(r"forbidden: exceeded quota: ([^ ,]+)(?:,|\z)"));
    static ENDING: LazyLock<Regex> =
        LazyLock::new(|| names::pattern(r"\Anamespace ([a-z0-9-]{1,63}) is being terminated\z"));
    if let Some(cause) = causes
        .iter()
        .find(|it| it["reason"] == "NamespaceTerminating")
    {
        return Why::Terminating(first(&ENDING, cause["message"].as_str()).unwrap_or_default());
    }
    if let Some(missing) = missing(message) {
        return Why::Forbidden(missing);
    }
    if message.contains("forbidden: exceeded quota: ") {
        let quota = first(&QUOTA, Some(message)).and_then(|it| names::object(&it));
        return Why::Denied(quota.map_or("a quota".to_owned(), |it| format!("the quota {it}")));
    }
    if message.contains("violates PodSecurity") {
        return Why::Denied("the namespace's Pod security".to_owned());
    }
    // Without a Status it is no admission that speaks: a proxy, or a server that says little.
    match body["kind"] == "Status" && message.contains(" is forbidden: ") {
        true => Why::Denied("an admission rule".to_owned()),
        false => Why::Forbidden(Missing::default()),
    }
}

fn missing(message: &str) -> Option<Missing> {
    // Anchored: whoever puts these words into a value does not choose what is repeated.
    static RIGHT: LazyLock<Regex> = LazyLock::new(|| {
        names::pattern(concat!(
            r#"\A[a-z0-9.-]+(?: "[^"]*")? is forbidden: User "([^"]*)" cannot "#,
            r#"([a-z:-]{1,63}) resource "([a-z0-9./-]{1,253})" in API group "[a-z0-9.-]*""#,
            r"(?: in the namespace | at the cluster scope|: |\z)"
        ))
    });
    let found = RIGHT.captures(message)?;
    Some(Missing {
        verb: Some(found[2].to_owned()),
        resource: Some(found[3].to_owned()),
        user: names::user(&found[1]),
    })
}

fn absent(body: &Value, reason: &str) -> Why {
    let details = &body["details"];
    match (reason, details["kind"].as_str()) {
        ("NotFound", Some("namespaces")) => {
            let name = details["name"].as_str().and_then(names::object);
            Why::NoNamespace(name.unwrap_or_default())
        }
        ("NotFound", Some(_)) => Why::NotFound,
        _ => Why::NoKind,
    }
}

fn conflicts(causes: &[Value]) -> Option<Vec<FieldConflict>> {
    static OWNER: LazyLock<Regex> =
        LazyLock::new(|| names::pattern(r#"\Aconflict with "([^"]*)""#));
    let of_managers = causes
        .iter()
        .all(|it| it["reason"] == "FieldManagerConflict");
    (of_managers && !causes.is_empty()).then(|| {
        let conflict = |cause: &Value| FieldConflict {
            manager: first(&OWNER, cause["message"].as_str())
                .and_then(|it| names::manager(&it))
                .unwrap_or_else(|| SOMEBODY.to_owned()),
            field: field(cause),
        };
        causes.iter().map(conflict).collect()
    })
}

fn field(cause: &Value) -> String {
    let field = cause["field"].as_str().and_then(names::field);
    field.unwrap_or_default()
}

fn fault(cause: &Value) -> Fault {
    let message = cause["message"].as_str().unwrap_or_default();
    let fixed = message.ends_with(": field is immutable")
        || message == "field is immutable"
        || message.starts_with("Forbidden: field is immutable when `immutable` is set");
    let reason = cause["reason"].as_str().and_then(names::reason);
    Fault {
        reason: match fixed {
            true => IMMUTABLE.to_owned(),
            false => reason.unwrap_or_default(),
        },
        field: field(cause),
    }
}

fn malformed(message: &str, causes: &[Value]) -> Vec<Fault> {
    static UNKNOWN: LazyLock<Regex> = LazyLock::new(|| {
        names::pattern(r#"(?:\A|error: |, |\n *)(?:unknown|duplicate) field "([^"]*)""#)
    });
    if !causes.is_empty() {
        return causes.iter().map(fault).collect();
    }
    let strict =
        message.contains("strict decoding error: ") || message.contains("strict decoding:");
    let named = UNKNOWN.captures_iter(message).filter(|_| strict);
    let faults: Vec<Fault> = named
        .map(|found| Fault {
            reason: match found[0].contains("duplicate") {
                true => "it stands twice".to_owned(),
                false => "there is no such field".to_owned(),
            },
            field: names::field(&found[1]).unwrap_or_default(),
        })
        .collect();
    let says = |reason: &str| {
        vec![Fault {
            reason: reason.to_owned(),
            field: String::new(),
        }]
    };
    match message {
        _ if !faults.is_empty() => faults,
        _ if message.starts_with("the name of the object (") => says("another name than its path"),
        _ if message.starts_with("the namespace of the provided object does not match") => {
            says("another namespace than its path")
        }
        _ if message.starts_with("error strict decoding") => says("a key that stands twice"),
        _ if message.starts_with("error decoding YAML") => says("it is no YAML"),
        _ => Vec::new(),
    }
}

/// The 500s that no other try mends: the object itself is at fault.
fn permanent(message: &str) -> Option<Vec<Fault>> {
    static UNKNOWN: LazyLock<Regex> = LazyLock::new(|| {
        names::pattern(r"(?:: |\n *)([.][^ :\n]{1,252}): (field not declared in schema|expected )")
    });
    // Servers before 1.24 name no object.
    let begins = |what: &str| {
        let rest = message.strip_prefix(what);
        rest.is_some_and(|rest| rest.starts_with([':', ' ']))
    };
    let typed = begins("failed to create typed patch object");
    let converted = begins("failed to convert new object");
    if !typed && !converted {
        return None;
    }
    let faults: Vec<Fault> = UNKNOWN
        .captures_iter(message)
        .filter(|_| typed)
        .map(|found| Fault {
            reason: match &found[2] {
                "expected " => "it has another type".to_owned(),
                _ => "there is no such field".to_owned(),
            },
            field: names::field(&found[1]).unwrap_or_default(),
        })
        .collect();
    if !faults.is_empty() {
        return Some(faults);
    }
    let reason = match message.contains("illegal base64 data") {
        true => "a value is no base64",
        false => "it is no object of its kind",
    };
    Some(vec![Fault {
        reason: reason.to_owned(),
        field: String::new(),
    }])
}

fn webhook(message: &str) -> Option<String> {
    static HOOK: LazyLock<Regex> = LazyLock::new(|| {
        names::pattern(
            r#"\A(?:[a-z0-9.-]+ "[^"]*" is forbidden: )?admission webhook "([^"]*)" denied the request"#,
        )
    });
    static POLICY: LazyLock<Regex> = LazyLock::new(|| {
        names::pattern(
            r#"\A(?:[a-z0-9.-]+ "[^"]*" is forbidden: )?ValidatingAdmissionPolicy '([^']*)' with binding "#,
        )
    });
    let of = |what: &str, found: String| match names::object(&found) {
        Some(name) => format!("the {what} {name}"),
        None => format!("an {what}"),
    };
    let hook = first(&HOOK, Some(message)).map(|found| of("admission webhook", found));
    hook.or_else(|| first(&POLICY, Some(message)).map(|found| of("admission policy", found)))
}

fn first(pattern: &Regex, text: Option<&str>) -> Option<String> {
    let found = pattern.captures(text?)?;
    Some(found[1].to_owned())
}
