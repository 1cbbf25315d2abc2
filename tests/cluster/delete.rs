//! Deleting objects: preconditions, dry runs, finalizers, namespaces.

use serde_json::Value;
use serde_json::json;

use super::call::Call;
use super::http::Response;
use super::status;
use super::status::Refusal;
use super::store;
use super::store::State;

/// `DELETE` of one object.
pub fn delete(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let key = call.key();
    let live = state.get(&key).cloned();
    let mut live = live.ok_or_else(|| status::not_found(&call.kind, &call.name))?;
    let options = call.request.json();
    check(call, &live, &options["preconditions"])?;
    // With a body the server does not look at the query.
    let is_dry = if call.request.body.is_empty() {
        call.request.parameter("dryRun") == Some("All")
    } else {
        options["dryRun"] == json!(["All"])
    };
    let is_namespace = call.kind.plural == "namespaces";
    if live["metadata"]["finalizers"].is_null() && !is_namespace {
        if !is_dry {
            state.remove(&key);
        }
        return Ok(Response::json(200, &done(call, &live)));
    }
    if live["metadata"]["deletionTimestamp"].is_null() {
        live["metadata"]["deletionTimestamp"] = json!(store::now());
        if is_namespace {
            live["status"]["phase"] = json!("Terminating");
        } else {
            live["metadata"]["deletionGracePeriodSeconds"] = json!(0);
        }
        super::generation::advance(&call.kind, &live.clone(), &mut live);
        if !is_dry {
            live = state.put(&key, live);
        }
    }
    Ok(call.answer(200, &live))
}

/// `DELETE` of a collection.
pub fn delete_all(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let listed = super::read::list(state, call)?;
    let listed: Value = serde_json::from_slice(&listed.body).unwrap_or_default();
    for item in listed["items"].as_array().into_iter().flatten() {
        let mut one = call.clone();
        one.name = item["metadata"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        delete(state, &one)?;
    }
    Ok(Response::json(200, &listed))
}

fn check(call: &Call<'_>, live: &Value, preconditions: &Value) -> Result<(), Refusal> {
    let (kind, metadata) = (&call.kind, &live["metadata"]);
    let text = |value: &Value| {
        value
            .as_str()
            .map(str::to_owned)
            .filter(|text| !text.is_empty())
    };
    let pairs = [
        ("uid", "UID", "deleted and then recreated"),
        ("resourceVersion", "ResourceVersion", "modified"),
    ];
    for (field, shown, happened) in pairs {
        let Some(wanted) = text(&preconditions[field]) else {
            continue;
        };
        let found = text(&metadata[field]).unwrap_or_default();
        if wanted != found {
            let why = format!(
                "the {shown} in the precondition ({wanted}) does not match the {shown} in record \
                 ({found}). The object might have been {happened}"
            );
            return Err(status::stale(kind, &call.name, &kind.kind, &why));
        }
    }
    Ok(())
}

fn done(call: &Call<'_>, live: &Value) -> Value {
    let mut details = json!({"name": call.name});
    if !call.kind.group.is_empty() {
        details["group"] = json!(call.kind.group);
    }
    details["kind"] = json!(call.kind.plural);
    details["uid"] = live["metadata"]["uid"].clone();
    json!({
        "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success",
        "details": details,
    })
}
