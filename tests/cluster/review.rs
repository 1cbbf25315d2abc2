//! Reviews: what somebody may do, who somebody is.

use serde_json::Value;
use serde_json::json;

use super::call::Call;
use super::http::Response;
use super::rights;
use super::rights::Attempt;
use super::rights::User;
use super::status;
use super::status::Refusal;
use super::store;
use super::store::State;

/// `POST` of a review.
pub fn answer(state: &State, call: &Call<'_>) -> Result<Response, Refusal> {
    let mut review = call.request.json();
    if !review.is_object() {
        return Err(status::bad_request("the body of the review cannot be read"));
    }
    review["kind"] = json!(call.kind.kind);
    review["apiVersion"] = json!(call.kind.api_version());
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
    if !review["metadata"].is_object() {
        review["metadata"] = json!({});
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
    if rights::allows(state, user, &attempt) {
        json!({"allowed": true})
    } else {
        json!({"allowed": false})
    }
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
    json!({"resourceRules": resources, "nonResourceRules": [], "incomplete": false})
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
