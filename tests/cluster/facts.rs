//! What a real API server answers, as data: each fact is a request and what holds of its answer.

use serde_json::Value;
use serde_json::json;

use super::Server;
use super::client::Answer;
use super::client::Ask;
use super::client::Client;

/// Something that holds of an answer.
#[derive(Clone, Debug)]
enum Holds {
    Is(&'static str, Value),
    Absent(&'static str),
    Text(&'static str),
    Cause(&'static str, &'static str),
    Same(&'static str),
    Differs(&'static str),
    Header(&'static str, &'static str),
}

/// A request and what a real server answers.
#[derive(Clone, Debug)]
pub struct Fact {
    name: &'static str,
    method: &'static str,
    target: String,
    user: &'static str,
    accept: &'static str,
    form: &'static str,
    body: Option<String>,
    status: u16,
    holds: Vec<Holds>,
    since: u32,
}

/// The metadata form of an object.
pub const METADATA: &str = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";

/// A request. `target` is below the namespace (`secrets/app?dryRun=All`), or begins with `/`.
fn asked(name: &'static str, method: &'static str, target: &str) -> Fact {
    Fact {
        name,
        method,
        target: target.to_owned(),
        user: "",
        accept: "application/json",
        form: "application/json",
        body: None,
        status: 200,
        holds: Vec::new(),
        since: 0,
    }
}

/// `GET`.
pub fn get(name: &'static str, target: &str) -> Fact {
    asked(name, "GET", target)
}

/// `DELETE`, with options if `body` is not empty.
pub fn delete(name: &'static str, target: &str, body: &str) -> Fact {
    let mut fact = asked(name, "DELETE", target);
    fact.body = Some(body.to_owned()).filter(|body| !body.is_empty());
    fact
}

/// `POST`.
pub fn post(name: &'static str, target: &str, body: &str) -> Fact {
    let mut fact = asked(name, "POST", target);
    fact.body = Some(body.to_owned());
    fact
}

/// A merge patch by a manager.
pub fn merge(name: &'static str, target: &str, manager: &str, body: &str) -> Fact {
    let mut fact = asked(name, "PATCH", &with_manager(target, manager));
    fact.form = "application/merge-patch+json";
    fact.body = Some(body.to_owned());
    fact
}

/// A server-side apply by a manager: the body gets the kind and the name of the target.
pub fn apply(name: &'static str, target: &str, manager: &str, body: &str) -> Fact {
    let mut fact = asked(name, "PATCH", &with_manager(target, manager));
    fact.form = "application/apply-patch+yaml";
    let path = target.split('?').next().unwrap_or(target);
    let (plural, name) = path.rsplit_once('/').unwrap_or((path, ""));
    let (version, kind) = match plural.rsplit('/').next() {
        Some("configmaps") => ("v1", "ConfigMap"),
        Some("deployments") => ("apps/v1", "Deployment"),
        _ => ("v1", "Secret"),
    };
    let mut object: Value = serde_json::from_str(body).expect("the table holds JSON");
    for (field, value) in [("apiVersion", version), ("kind", kind)] {
        if object.get(field).is_none() {
            object[field] = json!(value);
        }
    }
    if object["metadata"]["name"].is_null() {
        object["metadata"]["name"] = json!(name);
    }
    fact.body = Some(object.to_string());
    fact
}

fn with_manager(target: &str, manager: &str) -> String {
    if manager.is_empty() {
        return target.to_owned();
    }
    let sign = if target.contains('?') { '&' } else { '?' };
    format!("{target}{sign}fieldManager={manager}")
}

impl Fact {
    /// Holds of servers from about this minor version on; older ones are not asked.
    pub fn since(mut self, minor: u32) -> Self {
        self.since = minor;
        self
    }

    /// Who asks.
    pub fn by(mut self, user: &'static str) -> Self {
        self.user = user;
        self
    }

    /// The media type of the body.
    pub fn sent_as(mut self, form: &'static str) -> Self {
        self.form = form;
        self
    }

    /// The body as it is.
    pub fn saying(mut self, body: &str) -> Self {
        self.body = Some(body.to_owned());
        self
    }

    /// The form of answer that is accepted.
    pub fn accepting(mut self, accept: &'static str) -> Self {
        self.accept = accept;
        self
    }

    /// The status code.
    pub fn answers(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// A refusal: its status and reason.
    pub fn refused(self, status: u16, reason: &'static str) -> Self {
        let fact = self.answers(status).is("/kind", "Status");
        if reason.is_empty() {
            fact.absent("/reason")
        } else {
            fact.is("/reason", reason)
        }
    }

    /// What is at a JSON pointer.
    pub fn is(mut self, pointer: &'static str, value: impl Into<Value>) -> Self {
        self.holds.push(Holds::Is(pointer, value.into()));
        self
    }

    /// Nothing is at a JSON pointer.
    pub fn absent(mut self, pointer: &'static str) -> Self {
        self.holds.push(Holds::Absent(pointer));
        self
    }

    /// A part of the body's text.
    pub fn says(mut self, text: &'static str) -> Self {
        self.holds.push(Holds::Text(text));
        self
    }

    /// A cause: reason and field.
    pub fn because(mut self, reason: &'static str, field: &'static str) -> Self {
        self.holds.push(Holds::Cause(reason, field));
        self
    }

    /// What is at a JSON pointer is what the fact before had there.
    pub fn same(mut self, pointer: &'static str) -> Self {
        self.holds.push(Holds::Same(pointer));
        self
    }

    /// What is at a JSON pointer is not what the fact before had there.
    pub fn differs(mut self, pointer: &'static str) -> Self {
        self.holds.push(Holds::Differs(pointer));
        self
    }

    /// A header begins so.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.holds.push(Holds::Header(name, value));
        self
    }
}

/// Asks each in order, in one namespace; `{ns}`, `{uid}` and `{version}` in a request are the
/// namespace and what the last object had.
#[track_caller]
pub fn check(server: &Server, facts: &[Fact]) {
    let client = Client::of(&server.kubeconfig());
    let (mut before, mut object, mut wrong) = (Value::Null, Value::Null, Vec::new());
    let minor = if server.is_real() {
        minor(&client)
    } else {
        u32::MAX
    };
    for fact in facts.iter().filter(|fact| fact.since <= minor) {
        let answer = client.send(&ask(server, &object, fact, &target(server, fact)));
        let body = answer.json();
        for fault in faults(fact, &answer, &body, &before) {
            wrong.push(format!("{}: {fault}", fact.name));
        }
        if body["metadata"]["uid"].is_string() {
            object = body.clone();
        }
        before = body;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The minor version of the server.
fn minor(client: &Client) -> u32 {
    let version = client.try_send(&Ask {
        method: "GET",
        target: "/version",
        ..Ask::default()
    });
    let version = version.map(|answer| answer.json()).unwrap_or_default();
    let digits = version["minor"].as_str().unwrap_or_default();
    digits.trim_end_matches('+').parse().unwrap_or(u32::MAX)
}

fn target(server: &Server, fact: &Fact) -> String {
    if fact.target.starts_with('/') {
        return fact.target.replace("{ns}", server.namespace());
    }
    let root = if fact.target.starts_with("deployments") {
        "/apis/apps/v1"
    } else {
        "/api/v1"
    };
    format!("{root}/namespaces/{}/{}", server.namespace(), fact.target)
}

fn ask<'a>(server: &Server, object: &Value, fact: &Fact, target: &'a str) -> Ask<'a> {
    let text = |name: &str| {
        object["metadata"][name]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    let body = fact.body.as_ref().map(|body| {
        body.replace("{ns}", server.namespace())
            .replace("{uid}", &text("uid"))
            .replace("{version}", &text("resourceVersion"))
    });
    let mut headers = vec![("accept", fact.accept.to_owned())];
    if body.is_some() {
        headers.push(("content-type", fact.form.to_owned()));
    }
    if !fact.user.is_empty() {
        headers.push(("impersonate-user", fact.user.to_owned()));
    }
    Ask {
        method: fact.method,
        target,
        headers,
        body,
    }
}

fn faults(fact: &Fact, answer: &Answer, body: &Value, before: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let text = String::from_utf8_lossy(&answer.body);
    if answer.status != fact.status {
        faults.push(format!(
            "status {} instead of {}: {text}",
            answer.status, fact.status
        ));
    }
    for held in &fact.holds {
        let is_held = match held {
            Holds::Is(pointer, value) => body.pointer(pointer) == Some(value),
            Holds::Absent(pointer) => body.pointer(pointer).is_none(),
            Holds::Text(part) => text.contains(part),
            Holds::Cause(reason, field) => {
                let causes = body["details"]["causes"].as_array();
                let mut causes = causes.into_iter().flatten();
                causes.any(|cause| cause["reason"] == *reason && cause["field"] == *field)
            }
            Holds::Same(pointer) => body.pointer(pointer) == before.pointer(pointer),
            Holds::Differs(pointer) => body.pointer(pointer) != before.pointer(pointer),
            Holds::Header(name, value) => {
                let found = answer
                    .headers
                    .get(*name)
                    .and_then(|found| found.to_str().ok());
                found.is_some_and(|found| found.starts_with(value))
            }
        };
        if !is_held {
            faults.push(format!("not {held:?}: {text}"));
        }
    }
    faults
}
