//! What a request asks for: which kind, which object, which verb, in which form of answer.

use serde_json::Value;
use serde_json::json;

use super::http::Request;
use super::http::Response;
use super::kinds::Kind;
use super::rights::Attempt;
use super::rights::User;
use super::status;
use super::status::Refusal;
use super::store;
use super::store::Key;
use super::store::State;

/// A request for objects, understood.
#[derive(Clone, Debug)]
pub struct Call<'a> {
    /// The request.
    pub request: &'a Request,
    /// Who asks.
    pub user: User,
    /// The kind.
    pub kind: Kind,
    /// The namespace; empty for all or none.
    pub namespace: String,
    /// The name; empty for all.
    pub name: String,
    /// `status`, `scale`, …
    pub subresource: Option<String>,
}

/// The parts of a path below `/api/v1` or `/apis/group/version`.
pub struct Place {
    /// The group; empty for core.
    pub group: String,
    /// The version.
    pub version: String,
    /// The plural.
    pub plural: String,
    namespace: String,
    name: String,
    subresource: Option<String>,
}

impl Place {
    /// Reads a path; `None` if it is not one of objects.
    pub fn read(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let (group, version, rest) = match parts[..] {
            ["api", version, ref rest @ ..] => ("", version, rest),
            ["apis", group, version, ref rest @ ..] => (group, version, rest),
            _ => return None,
        };
        let (namespace, rest) = match rest {
            ["namespaces", namespace, rest @ ..]
                if !rest.is_empty() && !["status", "finalize"].contains(&rest[0]) =>
            {
                (*namespace, rest)
            }
            ["namespaces", namespace, ..] => (*namespace, rest),
            _ => ("", rest),
        };
        let part = |at: usize| rest.get(at).map(|part| (*part).to_owned());
        Some(Self {
            group: group.to_owned(),
            version: version.to_owned(),
            plural: part(0)?,
            namespace: namespace.to_owned(),
            name: part(1).unwrap_or_default(),
            subresource: part(2),
        })
    }

    /// Whether an object is meant by the path.
    pub fn covers(&self, namespace: &str, name: &str) -> bool {
        (self.namespace.is_empty() || self.namespace == namespace)
            && (self.name.is_empty() || self.name == name)
    }

    /// The call, if the kind is known.
    pub fn call<'a>(self, request: &'a Request, user: User, kind: Kind) -> Call<'a> {
        Call {
            request,
            user,
            kind,
            namespace: self.namespace,
            name: self.name,
            subresource: self.subresource,
        }
    }

    /// The attempt that the request is, for a kind that is not known.
    pub fn attempt<'a>(&'a self, request: &Request) -> Attempt<'a> {
        let subresource = self.subresource.iter().map(|name| format!("/{name}"));
        Attempt {
            verb: verb(request, &self.name),
            group: &self.group,
            resource: self.plural.clone() + &subresource.collect::<String>(),
            namespace: &self.namespace,
            name: &self.name,
        }
    }
}

fn verb(request: &Request, name: &str) -> &'static str {
    let watches = matches!(request.parameter("watch"), Some("1" | "true"));
    match request.method.as_str() {
        "POST" => "create",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" if name.is_empty() => "deletecollection",
        "DELETE" => "delete",
        _ if watches => "watch",
        _ if name.is_empty() => "list",
        _ => "get",
    }
}

impl Call<'_> {
    /// What the request does.
    pub fn verb(&self) -> &'static str {
        verb(self.request, &self.name)
    }

    /// Where the object is kept.
    pub fn key(&self) -> Key {
        store::key(&self.kind, &self.namespace, &self.name)
    }

    /// The refusal unless the user may do this; `verb` may differ from the request's own.
    pub fn authorise(&self, state: &State, verb: &str) -> Result<(), Refusal> {
        let subresource = self.subresource.iter().map(|name| format!("/{name}"));
        let attempt = Attempt {
            verb,
            group: &self.kind.group,
            resource: self.kind.plural.clone() + &subresource.collect::<String>(),
            namespace: &self.namespace,
            name: &self.name,
        };
        if super::rights::allows(state, &self.user, &attempt) {
            return Ok(());
        }
        let why = attempt.refused(&self.user);
        Err(status::forbidden(&self.kind, &self.name, &why, None))
    }

    /// The manager that writes: the parameter, else the client's first word.
    pub fn manager(&self) -> String {
        let agent = self.request.header("user-agent").unwrap_or("unknown");
        let agent = agent.split('/').next().unwrap_or("unknown");
        let named = self
            .request
            .parameter("fieldManager")
            .filter(|name| !name.is_empty());
        named.unwrap_or(agent).to_owned()
    }

    /// The answer that holds an object, in the form that was asked for.
    pub fn answer(&self, status: u16, object: &Value) -> Response {
        if self.wants_metadata() {
            Response::typed(status, "application/json", text(&metadata_of(object)))
        } else {
            Response::typed(status, "application/json", text(object))
        }
    }

    /// Whether the client takes the metadata only.
    pub fn wants_metadata(&self) -> bool {
        let accept = self.request.header("accept").unwrap_or_default();
        let mut forms = accept.split(',').map(str::trim);
        let known =
            |form: &&str| form.contains("as=PartialObjectMetadata") || !form.contains("as=");
        forms.find(known).is_some_and(|form| form.contains("as="))
    }

    /// The refusal unless an answer in JSON is acceptable.
    pub fn check_accept(&self) -> Result<(), Refusal> {
        let accept = self.request.header("accept").unwrap_or("*/*");
        let known = ["application/json", "application/*", "*/*"];
        let fits = |form: &str| {
            let form = form.split(';').next().unwrap_or_default().trim();
            form.is_empty() || known.contains(&form)
        };
        if accept.split(',').any(fits) {
            Ok(())
        } else {
            Err(status::not_acceptable())
        }
    }
}

fn text(object: &Value) -> Vec<u8> {
    let mut bytes = object.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// The metadata form of an object.
pub fn metadata_of(object: &Value) -> Value {
    json!({
        "kind": "PartialObjectMetadata",
        "apiVersion": "meta.k8s.io/v1",
        "metadata": object["metadata"],
    })
}
