//! Reviews: what somebody may do, who somebody is.

use serde_json::Value;
use serde_json::json;

use super::call::Call;
use super::http::Response;
use super::managers;
use super::managers::Writer;
use super::protobuf;
use super::rights;
use super::rights::Attempt;
use super::rights::User;
use super::status;
use super::status::Refusal;
use super::store;
use super::store::State;

/// `POST` of a review.
pub fn answer(state: &State, call: &Call<'_>) -> Result<Response, Refusal> {
    let sent = match call.request.media_type() {
        "application/vnd.kubernetes.protobuf" => {
            protobuf::review(&call.kind.kind, &call.request.body)
        }
        _ => Some(call.request.json()),
    };
    let sent = sent.unwrap_or_default();
    if !sent.is_object() {
        return Err(status::bad_request("the body of the review cannot be read"));
    }
    let mut review = json!({
        "kind": call.kind.kind, "apiVersion": call.kind.api_version(), "metadata": {},
    });
    if !sent["spec"].is_null() {
        review["spec"] = sent["spec"].clone();
        let (manager, time) = (call.manager(), store::now());
        let writer = Writer {
            name: &manager,
            subresource: None,
            time: &time,
        };
        let before = json!({"metadata": {}});
        review = managers::updated(&call.kind, &before, review, &writer);
    }
    match call.kind.kind.as_str() {
        "SelfSubjectReview" => {
            let mut info = json!({"username": call.user.name});
            if call.user.name == "admin" {
                info["uid"] = json!("1");
            }
            info["groups"] = json!(call.user.groups);
            review["metadata"] = json!({"creationTimestamp": store::now()});
            review["status"] = json!({"userInfo": info});
        }
        "SelfSubjectRulesReview" => {
            let namespace = text(&review["spec"]["namespace"]);
            review["metadata"] = json!({});
            review["spec"] = json!({});
            review["status"] = rules(state, &call.user, &namespace);
        }
        "SubjectAccessReview" => {
            let user = User::named(&text(&review["spec"]["user"]), &[]);
            review["status"] = access(state, &user, &review["spec"]);
        }
        _ => review["status"] = access(state, &call.user, &review["spec"]),
    }
    Ok(Response::json(201, &review))
}

fn access(state: &State, user: &User, spec: &Value) -> Value {
    if spec["resourceAttributes"].is_null() {
        return json!({"allowed": true});
    }
    let asked = &spec["resourceAttributes"];
    let of = |name: &str| asked[name].as_str().unwrap_or_default();
    let resource = match of("subresource") {
        "" => of("resource").to_owned(),
        subresource => format!("{}/{subresource}", of("resource")),
    };
    let attempt = Attempt {
        verb: of("verb"),
        group: of("group"),
        resource,
        namespace: of("namespace"),
        name: of("name"),
    };
    if !rights::allows(state, user, &attempt) {
        return json!({"allowed": false});
    }
    if user.is_admin() {
        return json!({"allowed": true});
    }
    // As if each user had a Role and a binding of its name.
    let (name, place) = (&user.name, attempt.namespace);
    let reason = format!(
        "RBAC: allowed by RoleBinding \"{name}/{place}\" of Role \"{name}\" to User \"{name}\""
    );
    json!({"allowed": true, "reason": reason})
}

fn rules(state: &State, user: &User, namespace: &str) -> Value {
    let mut resources = vec![
        json!({
            "verbs": ["create"], "apiGroups": ["authorization.k8s.io"],
            "resources": ["selfsubjectaccessreviews", "selfsubjectrulesreviews"],
        }),
        json!({
            "verbs": ["create"], "apiGroups": ["authentication.k8s.io"],
            "resources": ["selfsubjectreviews"],
        }),
    ];
    for rule in rights::rules(state, user, namespace) {
        let mut shown =
            json!({"verbs": rule.verbs, "apiGroups": rule.groups, "resources": rule.resources});
        if !rule.names.is_empty() {
            shown["resourceNames"] = json!(rule.names);
        }
        resources.push(shown);
    }
    let open = [
        json!(["/healthz", "/livez", "/readyz", "/version", "/version/"]),
        json!(["/.well-known", "/.well-known/*"]),
        json!([
            "/api",
            "/api/*",
            "/apis",
            "/apis/*",
            "/healthz",
            "/livez",
            "/openapi",
            "/openapi/*",
            "/readyz",
            "/version",
            "/version/"
        ]),
    ];
    let open: Vec<Value> = open
        .iter()
        .map(|urls| json!({"verbs": ["get"], "nonResourceURLs": urls}))
        .collect();
    json!({"resourceRules": resources, "nonResourceRules": open, "incomplete": false})
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
