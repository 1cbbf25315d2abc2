//! Creating, updating, patching and applying one object.

use serde_json::Value;
use serde_json::json;

use super::call::Call;
use super::decode;
use super::http::Response;
use super::managers;
use super::managers::Writer;
use super::nodes;
use super::options::Options;
use super::options::Strictness;
use super::status;
use super::status::Cause;
use super::status::Refusal;
use super::store;
use super::store::State;
use super::validate;

/// `POST`.
pub fn create(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let options = Options::read(call, "CreateOptions")?;
    let mut object = body(call)?;
    let mut call = call.clone();
    if let Some(prefix) = object["metadata"]["generateName"].as_str()
        && object["metadata"]["name"].is_null()
    {
        let name = format!("{prefix}{:05x}", state.version);
        object["metadata"]["name"] = json!(name);
    }
    call.name = text(&object["metadata"]["name"]);
    identify(&mut object, &call)?;
    check_namespace(state, &call)?;
    if state.get(&call.key()).is_some() {
        return Err(status::already_exists(&call.kind, &call.name));
    }
    let object = decode::kept(&call.kind, object).map_err(|fault| unreadable(&call, &fault))?;
    let base = decode::kept(&call.kind, shell(&call)).unwrap_or_default();
    let base = if call.kind.plural == "namespaces" {
        unlabelled(base)
    } else {
        shell(&call)
    };
    let object = recorded(&call, &base, object);
    finish(state, &call, &options, None, object)
}

/// `PUT`.
pub fn update(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let options = Options::read(call, "UpdateOptions")?;
    let mut object = body(call)?;
    identify(&mut object, call)?;
    let live = found(state, call)?;
    keep_identity(&mut object, &live);
    let object = decode::kept(&call.kind, object).map_err(|fault| unreadable(call, &fault))?;
    let object = within_subresource(call, &live, object);
    let object = recorded(call, &live, object);
    finish(state, call, &options, Some(live), object)
}

/// `PATCH`, whatever its media type.
pub fn patch(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    match call.request.media_type() {
        "application/apply-patch+yaml" => apply(state, call),
        "application/merge-patch+json" | "application/strategic-merge-patch+json" => {
            merge(state, call)
        }
        _ => Err(status::unsupported()),
    }
}

fn merge(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let options = Options::read(call, "PatchOptions")?;
    let patch = body(call)?;
    let live = found(state, call)?;
    let mut object = live.clone();
    if call.request.media_type() == "application/merge-patch+json" {
        nodes::patch(&mut object, &patch);
    } else {
        object = nodes::merged(&call.kind.kind, &object, &patch);
        drop_nulls(&mut object, &patch);
    }
    if let Some(name) = decode::unknown_field(&call.kind, &object) {
        if options.strictness == Strictness::Strict {
            return Err(strictly(&object, &name));
        }
        let map = object.as_object_mut().expect("objects are maps");
        map.shift_remove(&name);
    }
    let object = decode::kept(&call.kind, object).map_err(|fault| unreadable(call, &fault))?;
    let object = within_subresource(call, &live, object);
    let object = recorded(call, &live, object);
    finish(state, call, &options, Some(live), object)
}

fn apply(state: &mut State, call: &Call<'_>) -> Result<Response, Refusal> {
    let options = Options::read(call, "PatchOptions")?;
    let mut wanted = super::yaml::body(call.request, options.strictness)?;
    if !wanted["metadata"]["managedFields"].is_null() {
        return Err(status::bad_request("metadata.managedFields must be nil"));
    }
    check_kind(call, &wanted)?;
    identify(&mut wanted, call)?;
    let live = state.get(&call.key()).cloned();
    if live.is_none() {
        call.authorise(state, "create")?;
        check_namespace(state, call)?;
        if let Some(uid) = wanted["metadata"]["uid"].as_str() {
            let why = format!(
                "uid mismatch: the provided object specified uid {uid}, and no existing object was found"
            );
            return Err(status::stale(
                &call.kind,
                &call.name,
                &call.kind.plural,
                &why,
            ));
        }
    }
    let object = format!("{}/{}; {}", call.namespace, call.name, call.kind.printed());
    if let Some(fault) = decode::mistyped(&call.kind, &wanted) {
        let message = format!("failed to create typed patch object ({object}): {fault}");
        return Err(status::internal(&message));
    }
    let (manager, time) = (call.manager(), store::now());
    let writer = Writer {
        name: &manager,
        subresource: call.subresource.as_deref(),
        time: &time,
    };
    let base = live.clone().unwrap_or_else(|| shell(call));
    let merged = managers::applied(&call.kind, &base, &wanted, &writer, options.is_forced)?;
    let kept = decode::kept(&call.kind, merged).map_err(|fault| {
        status::internal(&format!(
            "failed to convert new object ({object}) to proper version: unable to convert \
             unstructured object to {}: {fault}",
            call.kind.printed()
        ))
    })?;
    finish(state, call, &options, live, kept)
}

/// The body as a map.
fn body(call: &Call<'_>) -> Result<Value, Refusal> {
    let object = call.request.json();
    if object.is_object() {
        return Ok(object);
    }
    let message = "the object provided is unrecognized (must be of type Secret): couldn't get \
                   version/kind; json parse error";
    Err(status::bad_request(message))
}

/// What an object is before it exists.
fn shell(call: &Call<'_>) -> Value {
    let mut shell = json!({
        "kind": call.kind.kind, "apiVersion": call.kind.api_version(),
        "metadata": {"name": call.name},
    });
    if call.kind.namespaced {
        shell["metadata"]["namespace"] = json!(call.namespace);
    }
    shell
}

/// A namespace owns its label; what else the server writes nobody owns.
fn unlabelled(mut namespace: Value) -> Value {
    if let Some(metadata) = namespace["metadata"].as_object_mut() {
        metadata.shift_remove("labels");
    }
    namespace
}

fn recorded(call: &Call<'_>, live: &Value, object: Value) -> Value {
    let (manager, time) = (call.manager(), store::now());
    let writer = Writer {
        name: &manager,
        subresource: call.subresource.as_deref(),
        time: &time,
    };
    managers::updated(&call.kind, live, object, &writer)
}

fn found(state: &State, call: &Call<'_>) -> Result<Value, Refusal> {
    let live = state.get(&call.key()).cloned();
    live.ok_or_else(|| status::not_found(&call.kind, &call.name))
}

fn check_kind(call: &Call<'_>, object: &Value) -> Result<(), Refusal> {
    let (version, kind) = (text(&object["apiVersion"]), text(&object["kind"]));
    if version == call.kind.api_version() && kind == call.kind.kind {
        return Ok(());
    }
    let (group, version) = version.split_once('/').unwrap_or(("", &version));
    let message = format!("invalid object type: {group}/{version}, Kind={kind}");
    Err(status::bad_request(&message))
}

/// Fills in the name and the namespace of the path, or refuses others.
fn identify(object: &mut Value, call: &Call<'_>) -> Result<(), Refusal> {
    if !object["metadata"].is_object() {
        object["metadata"] = json!({});
    }
    let metadata = &mut object["metadata"];
    let name = text(&metadata["name"]);
    if !name.is_empty() && name != call.name {
        return Err(status::bad_request(&format!(
            "the name of the object ({name}) does not match the name on the URL ({})",
            call.name
        )));
    }
    metadata["name"] = json!(call.name);
    if call.kind.namespaced {
        let namespace = text(&metadata["namespace"]);
        if !namespace.is_empty() && namespace != call.namespace {
            let message = "the namespace of the provided object does not match the namespace \
                           sent on the request";
            return Err(status::bad_request(message));
        }
        metadata["namespace"] = json!(call.namespace);
    }
    Ok(())
}

/// Whether something may be made in the namespace.
fn check_namespace(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    if !call.kind.namespaced || !call.kind.is_stored() {
        return Ok(());
    }
    let kind = state
        .kind("", "v1", "namespaces")
        .expect("namespaces are known");
    let key = store::key(&kind, "", &call.namespace);
    let Some(namespace) = state.get(&key) else {
        return Err(status::not_found(&kind, &call.namespace));
    };
    if namespace["metadata"]["deletionTimestamp"].is_null() {
        return Ok(());
    }
    let place = &call.namespace;
    let why =
        format!("unable to create new content in namespace {place} because it is being terminated");
    let message = format!("namespace {place} is being terminated");
    let cause = Cause::new("NamespaceTerminating", "metadata.namespace", message);
    Err(status::forbidden(&call.kind, &call.name, &why, Some(cause)))
}

/// What the server sets stays as it was, unless the body speaks of it.
fn keep_identity(object: &mut Value, live: &Value) {
    for name in ["uid", "creationTimestamp", "generation", "managedFields"] {
        if object["metadata"][name].is_null() && !live["metadata"][name].is_null() {
            object["metadata"][name] = live["metadata"][name].clone();
        }
    }
    for name in ["deletionTimestamp", "deletionGracePeriodSeconds"] {
        if !live["metadata"][name].is_null() {
            object["metadata"][name] = live["metadata"][name].clone();
        }
    }
}

/// A write of the status leaves the rest alone, and the other way round.
fn within_subresource(call: &Call<'_>, live: &Value, object: Value) -> Value {
    let has_status = !live["status"].is_null() && !call.kind.is_custom;
    match call.subresource.as_deref() {
        Some("status") => {
            let mut kept = live.clone();
            kept["status"] = object["status"].clone();
            kept
        }
        _ if has_status => {
            let mut object = object;
            object["status"] = live["status"].clone();
            object
        }
        _ => object,
    }
}

fn drop_nulls(object: &mut Value, patch: &Value) {
    for (name, change) in patch.as_object().into_iter().flatten() {
        if change.is_null() {
            if let Some(map) = object.as_object_mut() {
                map.shift_remove(name);
            }
        } else if change.is_object() && object.get(name).is_some() {
            drop_nulls(&mut object[name.as_str()], change);
        }
    }
}

fn strictly(object: &Value, name: &str) -> Refusal {
    let mut parts: Vec<(&String, &Value)> = object.as_object().into_iter().flatten().collect();
    parts.sort_by(|a, b| a.0.cmp(b.0));
    let shown: serde_json::Map<String, Value> = parts
        .into_iter()
        .map(|(name, part)| (name.clone(), part.clone()))
        .collect();
    let shown = json!(Value::Object(shown).to_string());
    let message =
        format!("Invalid value: {shown}: strict decoding error: unknown field \"{name}\"");
    let causes = json!([{"reason": "FieldValueInvalid", "message": message, "field": "patch"}]);
    let text = format!(" \"\" is invalid: patch: {message}");
    status::failure(422, "Invalid", &text, json!({"causes": causes}))
}

fn unreadable(call: &Call<'_>, fault: &str) -> Refusal {
    let kind = &call.kind.kind;
    let version = &call.kind.version;
    let fault = fault.trim_start_matches("error decoding from json: ");
    status::bad_request(&format!(
        "{kind} in version \"{version}\" cannot be handled as a {kind}: {fault}"
    ))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Checks the new state and keeps it, unless it is what there is already.
fn finish(
    state: &mut State,
    call: &Call<'_>,
    options: &Options,
    live: Option<Value>,
    mut object: Value,
) -> Result<Response, Refusal> {
    let Some(live) = live else {
        let causes = validate::new(&call.kind, &object);
        if !causes.is_empty() {
            return Err(status::invalid(&call.kind, &call.name, &causes));
        }
        state.begin(&mut object);
        super::generation::begin(&call.kind, &mut object);
        if options.is_dry {
            return Ok(call.answer(201, &store::ordered(&object)));
        }
        let object = state.put(&call.key(), object);
        return Ok(call.answer(201, &object));
    };
    let version = &object["metadata"]["resourceVersion"];
    if !version.is_null()
        && *version != live["metadata"]["resourceVersion"]
        && *version != json!("")
    {
        let why = "the object has been modified; please apply your changes to the latest version \
                   and try again";
        return Err(status::stale(
            &call.kind,
            &call.name,
            &call.kind.plural,
            why,
        ));
    }
    object["metadata"]["resourceVersion"] = live["metadata"]["resourceVersion"].clone();
    let causes = validate::changed(&call.kind, &live, &object);
    if !causes.is_empty() {
        return Err(status::invalid(&call.kind, &call.name, &causes));
    }
    if super::generation::without_times(&live) == super::generation::without_times(&object) {
        return Ok(call.answer(200, &live));
    }
    super::generation::advance(&call.kind, &live, &mut object);
    if options.is_dry {
        return Ok(call.answer(200, &object));
    }
    let is_ending = !object["metadata"]["deletionTimestamp"].is_null();
    if is_ending && object["metadata"]["finalizers"].is_null() {
        state.remove(&call.key());
        return Ok(call.answer(200, &object));
    }
    let object = state.put(&call.key(), object);
    Ok(call.answer(200, &object))
}
