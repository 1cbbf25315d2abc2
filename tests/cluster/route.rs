//! From a request to an answer: who asks, may they, and what is done.

use super::call::Call;
use super::call::Place;
use super::delete;
use super::discovery;
use super::http::Request;
use super::http::Response;
use super::read;
use super::review;
use super::rights;
use super::rights::Attempt;
use super::rights::User;
use super::status;
use super::status::Refusal;
use super::store::State;
use super::write;

/// What is sent back.
pub enum Outcome {
    /// An answer.
    Whole(Response),
    /// Events as they happen: a watch that begins after this version, with these lines first.
    Watch(Vec<serde_json::Value>, u64),
}

/// Answers a request.
pub fn answer(state: &mut State, request: &Request) -> Outcome {
    match understood(state, request) {
        Ok(outcome) => outcome,
        Err(refusal) => Outcome::Whole(refusal.into()),
    }
}

/// The call of a request, if it is one for objects of a kind that is known.
pub fn call<'a>(state: &State, request: &'a Request) -> Option<Call<'a>> {
    let place = Place::read(&request.path)?;
    let kind = state.kind(&place.group, &place.version, &place.plural)?;
    let user = whoever(state, request)?;
    Some(place.call(request, user, kind))
}

fn understood(state: &mut State, request: &Request) -> Result<Outcome, Refusal> {
    let token = whoever(state, request).ok_or_else(status::unauthorized)?;
    let place = Place::read(&request.path);
    let user = impersonated(state, request, token, place.as_ref())?;
    if let Some(answer) = discovery::answer(state, request) {
        return Ok(Outcome::Whole(answer));
    }
    let place = place.ok_or_else(status::no_such_path)?;
    let Some(kind) = state.kind(&place.group, &place.version, &place.plural) else {
        return Err(unknown(state, &place, &user, request));
    };
    let call = place.call(request, user, kind);
    call.authorise(state, call.verb())?;
    call.check_accept()?;
    if request.too_large {
        return Err(status::too_large());
    }
    done(state, &call)
}

fn done(state: &mut State, call: &Call<'_>) -> Result<Outcome, Refusal> {
    let is_named = !call.name.is_empty();
    let answer = match (call.request.method.as_str(), is_named) {
        ("POST", false) if !call.kind.is_stored() => review::answer(state, call)?,
        _ if !call.kind.is_stored() => return Err(status::method_not_allowed()),
        ("GET", _) if call.verb() == "watch" => return watch(state, call),
        ("GET", true) => read::get(state, call)?,
        ("GET", false) => read::list(state, call)?,
        ("POST", false) => write::create(state, call)?,
        ("PUT", true) => write::update(state, call)?,
        ("PATCH", true) => write::patch(state, call)?,
        ("DELETE", true) => delete::delete(state, call)?,
        ("DELETE", false) => delete::delete_all(state, call)?,
        _ => return Err(status::method_not_allowed()),
    };
    Ok(Outcome::Whole(answer))
}

fn watch(state: &State, call: &Call<'_>) -> Result<Outcome, Refusal> {
    let wanted = call
        .request
        .parameter("resourceVersion")
        .unwrap_or_default();
    let wanted: u64 = wanted.parse().unwrap_or_default();
    if call.request.parameter("sendInitialEvents") == Some("true") {
        let message = "a watch stream was requested by the client but the required storage feature \
                       RequestWatchProgress is disabled";
        let null = serde_json::Value::Null;
        let status = status::status(500, "InternalError", message, null);
        let event = serde_json::json!({"type": "ERROR", "object": status});
        return Ok(Outcome::Watch(vec![event], u64::MAX));
    }
    if wanted == 0 {
        return Ok(Outcome::Watch(read::present(state, call)?, state.version));
    }
    if wanted < state.oldest {
        return Ok(Outcome::Watch(vec![read::too_old(state, wanted)], u64::MAX));
    }
    read::events(state, call, wanted)?;
    Ok(Outcome::Watch(Vec::new(), wanted))
}

/// Who shows this token.
fn whoever(state: &State, request: &Request) -> Option<User> {
    let shown = request.header("authorization")?;
    let token = shown.strip_prefix("Bearer ")?;
    state.users.iter().find(|user| user.token == token).cloned()
}

/// Who the request is made as.
fn impersonated(
    state: &State,
    request: &Request,
    user: User,
    place: Option<&Place>,
) -> Result<User, Refusal> {
    let Some(name) = request.header("impersonate-user") else {
        return Ok(user);
    };
    let attempt = Attempt {
        verb: "impersonate",
        group: "",
        resource: "users".to_owned(),
        namespace: "",
        name,
    };
    if rights::allows(state, &user, &attempt) {
        let groups = request
            .headers
            .iter()
            .filter(|(key, _)| key == "impersonate-group");
        let groups: Vec<&str> = groups.map(|(_, group)| group.as_str()).collect();
        return Ok(User::named(name, &groups));
    }
    let Some(place) = place else {
        return Err(status::unauthorized());
    };
    let mut attempt = place.attempt(request);
    let verb = format!("impersonate-on:user-info:{}", attempt.verb);
    attempt.verb = &verb;
    let why = attempt.refused(&user);
    let kind = state.kind(&place.group, &place.version, &place.plural);
    Err(match kind {
        Some(kind) => status::forbidden(&kind, attempt.name, &why, None),
        None => status::no_such_path(),
    })
}

fn unknown(state: &State, place: &Place, user: &User, request: &Request) -> Refusal {
    let is_known = |group: &str, version: &str| {
        let mut kinds = state.kinds.iter();
        kinds.any(|kind| kind.group == group && kind.version == version)
    };
    let attempt = place.attempt(request);
    if !rights::allows(state, user, &attempt) {
        let why = attempt.refused(user);
        let object = super::kinds::qualified(&place.plural, &place.group);
        let message = format!("{object} is forbidden: {why}");
        let details = serde_json::json!({"group": place.group, "kind": place.plural});
        return status::failure(403, "Forbidden", &message, details);
    }
    if is_known(&place.group, &place.version) {
        status::no_such_resource()
    } else {
        status::no_such_path()
    }
}
