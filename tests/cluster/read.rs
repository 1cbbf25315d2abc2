//! Reading: one object, lists in pages, watches.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::DecodePaddingMode;
use base64::engine::GeneralPurpose;
use base64::engine::GeneralPurposeConfig;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use serde_json::json;

use super::call;
use super::call::Call;
use super::http::Response;
use super::selector::Selector;
use super::status;
use super::status::Refusal;
use super::store::State;

/// `GET` of one object.
pub fn get(state: &State, call: &Call<'_>) -> Result<Response, Refusal> {
    let object = state.get(&call.key());
    let object = object.ok_or_else(|| status::not_found(&call.kind, &call.name))?;
    Ok(call.answer(200, object))
}

/// Base64 as Go reads it: bits beyond the last byte do not matter.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Where a page begins.
struct Page {
    start: Option<(String, String)>,
    version: u64,
}

/// `GET` of a collection.
pub fn list(state: &State, call: &Call<'_>) -> Result<Response, Refusal> {
    let selector = Selector::read(call)?;
    check_version(state, call)?;
    let page = page(state, call)?;
    let limit = call
        .request
        .parameter("limit")
        .and_then(|text| text.parse::<usize>().ok());
    let limit = limit.filter(|limit| *limit > 0).unwrap_or(usize::MAX);
    let mut found = matching(state, call, &selector);
    if let Some(start) = &page.start {
        found.retain(|(place, _)| *place >= *start);
    }
    let rest = found.len().saturating_sub(limit);
    found.truncate(limit);
    let mut metadata = json!({"resourceVersion": page.version.to_string()});
    if rest > 0 {
        let last = found
            .last()
            .map(|((_, name), _)| name.as_str())
            .unwrap_or_default();
        let place = found
            .last()
            .map(|((place, _), _)| place.as_str())
            .unwrap_or_default();
        let prefix = if call.namespace.is_empty() {
            format!("{place}/")
        } else {
            String::new()
        };
        let start = format!("{prefix}{last}\u{0}");
        let token = json!({"v": "meta.k8s.io/v1", "rv": page.version, "start": start});
        metadata["continue"] = json!(URL_SAFE_NO_PAD.encode(token.to_string()));
        if selector.is_empty() {
            metadata["remainingItemCount"] = json!(rest);
        }
    }
    let is_partial = call.wants_metadata();
    let items: Vec<Value> = found
        .into_iter()
        .map(|(_, object)| item(call, object, is_partial))
        .collect();
    let (kind, version) = if is_partial {
        (
            "PartialObjectMetadataList".to_owned(),
            "meta.k8s.io/v1".to_owned(),
        )
    } else {
        (format!("{}List", call.kind.kind), call.kind.api_version())
    };
    let list = json!({"kind": kind, "apiVersion": version, "metadata": metadata, "items": items});
    Ok(Response::json(200, &list))
}

/// Objects of built-in kinds do not say their kind inside a list.
fn item(call: &Call<'_>, object: &Value, is_partial: bool) -> Value {
    if is_partial {
        return call::metadata_of(object);
    }
    let mut object = object.clone();
    if !call.kind.is_custom
        && let Some(map) = object.as_object_mut()
    {
        map.shift_remove("kind");
        map.shift_remove("apiVersion");
    }
    object
}

/// Namespace and name.
type Place = (String, String);

fn matching<'a>(state: &'a State, call: &Call<'_>, selector: &Selector) -> Vec<(Place, &'a Value)> {
    let kind = call.kind.qualified();
    let objects = state.objects.iter();
    objects
        .filter(|((of, namespace, _), object)| {
            let is_here = call.namespace.is_empty() || *namespace == call.namespace;
            *of == kind && is_here && selector.matches(object)
        })
        .map(|((_, namespace, name), object)| ((namespace.clone(), name.clone()), object))
        .collect()
}

fn check_version(state: &State, call: &Call<'_>) -> Result<(), Refusal> {
    let wanted = call.request.parameter("resourceVersion");
    let wanted: u64 = wanted
        .and_then(|text| text.parse().ok())
        .unwrap_or_default();
    if wanted > state.version {
        let current = state.version;
        let message = format!("Timeout: Too large resource version: {wanted}, current: {current}");
        let cause = json!({
            "reason": "ResourceVersionTooLarge", "message": "Too large resource version",
        });
        let details = json!({"causes": [cause], "retryAfterSeconds": 1});
        return Err(status::failure(504, "Timeout", &message, details).with("Retry-After", "1"));
    }
    let is_exact = call.request.parameter("resourceVersionMatch") == Some("Exact");
    if is_exact && wanted < state.oldest {
        let message = "The resourceVersion for the provided list is too old.";
        return Err(status::failure(410, "Expired", message, Value::Null));
    }
    Ok(())
}

fn page(state: &State, call: &Call<'_>) -> Result<Page, Refusal> {
    let Some(token) = call
        .request
        .parameter("continue")
        .filter(|token| !token.is_empty())
    else {
        return Ok(Page {
            start: None,
            version: state.version,
        });
    };
    let bytes = LENIENT.decode(token).unwrap_or_default();
    let told: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let (Some(start), Some(version)) = (told["start"].as_str(), told["rv"].as_i64()) else {
        let first = bytes
            .iter()
            .find(|byte| !byte.is_ascii_whitespace())
            .copied();
        let shown = match first {
            Some(byte) if byte.is_ascii_graphic() => char::from(byte).to_string(),
            byte => format!("\\x{:02x}", byte.unwrap_or_default()),
        };
        return Err(status::bad_request(&format!(
            "invalid continue token: continue key is not valid: invalid character '{shown}' \
             looking for beginning of value"
        )));
    };
    if version >= 0 && (version as u64) < state.oldest {
        return Err(expired(start));
    }
    let start = start.trim_start_matches('/');
    let place = match start.split_once('/') {
        Some((namespace, name)) if call.namespace.is_empty() => {
            (namespace.to_owned(), name.to_owned())
        }
        _ if call.kind.namespaced => (call.namespace.clone(), start.to_owned()),
        _ => (String::new(), start.to_owned()),
    };
    Ok(Page {
        start: Some(place),
        version: u64::try_from(version).unwrap_or(state.version),
    })
}

fn expired(start: &str) -> Refusal {
    let message = "The provided continue parameter is too old to display a consistent list \
                   result. You can start a new list without the continue parameter, or use the \
                   continue token in this response to retrieve the remainder of the results. \
                   Continuing with the provided token results in an inconsistent list - objects \
                   that were created, modified, or deleted between the time the first chunk was \
                   returned and now may show up in the list.";
    let token = json!({"v": "meta.k8s.io/v1", "rv": -1, "start": start});
    let mut body = status::status(410, "Expired", message, Value::Null);
    body["metadata"]["continue"] = json!(URL_SAFE_NO_PAD.encode(token.to_string()));
    Refusal::of(&body)
}

/// The events of a watch that are known after `seen`; the newest version with them.
pub fn events(state: &State, call: &Call<'_>, seen: u64) -> Result<(Vec<Value>, u64), Refusal> {
    let selector = Selector::read(call)?;
    let kind = call.kind.qualified();
    let new = state.events.iter().filter(|event| {
        let (of, namespace, _) = &event.key;
        let is_here = call.namespace.is_empty() || *namespace == call.namespace;
        event.version > seen && *of == kind && is_here && selector.matches(&event.object)
    });
    let lines = new.map(|event| json!({"type": event.what, "object": event.object}));
    Ok((lines.collect(), state.version))
}

/// What a watch that begins without a version is told first.
pub fn present(state: &State, call: &Call<'_>) -> Result<Vec<Value>, Refusal> {
    let selector = Selector::read(call)?;
    let found = matching(state, call, &selector).into_iter();
    Ok(found
        .map(|(_, object)| json!({"type": "ADDED", "object": object}))
        .collect())
}

/// What a watch of a forgotten version is told.
pub fn too_old(state: &State, wanted: u64) -> Value {
    let message = format!("too old resource version: {wanted} ({})", state.oldest);
    let status = status::status(410, "Expired", &message, Value::Null);
    json!({"type": "ERROR", "object": status})
}
