//! Logins for registries: `.dockerconfigjson`, and `.dockercfg` of before.

use super::Found;
use super::What;
use crate::manifest::decode_data;
use crate::secret::SecretJson;
use serde_json::Map;
use serde_json::Value;

/// Checks the value of `.dockerconfigjson`.
pub(super) fn config_json(key: &str, bytes: &[u8], found: &mut Found<'_>) {
    let Ok(json) = SecretJson::parse(bytes) else {
        return found.data(key, What::NoJson);
    };
    match json.expose() {
        Value::Object(fields) => match fields.get("auths") {
            Some(Value::Object(logins)) if !logins.is_empty() => entries(key, logins, found),
            _ => found.data(key, What::NoAuths),
        },
        _ => found.data(key, What::NoJson),
    }
}

/// Checks the value of `.dockercfg`.
pub(super) fn config(key: &str, bytes: &[u8], found: &mut Found<'_>) {
    let Ok(json) = SecretJson::parse(bytes) else {
        return found.data(key, What::NoJson);
    };
    match json.expose() {
        Value::Object(logins) => entries(key, logins, found),
        _ => found.data(key, What::NoJson),
    }
}

fn entries(key: &str, logins: &Map<String, Value>, found: &mut Found<'_>) {
    for (registry, login) in logins {
        if !is_login(login) {
            // What somebody put in the place of a registry's name may be anything.
            let is_name = |c: char| c.is_ascii_alphanumeric() || "-._:/".contains(c);
            let named = registry.len() <= 253 && registry.chars().all(is_name);
            let shown = if named { registry.as_str() } else { "?" };
            found.data(key, What::Auth(shown.to_owned()));
        }
    }
}

fn is_login(login: &Value) -> bool {
    let text = |field: &str| login[field].as_str().filter(|text| !text.is_empty());
    match text("auth") {
        Some(auth) => decode_data(auth).is_some_and(|bytes| {
            let colon = bytes.iter().position(|byte| *byte == b':');
            colon.is_some_and(|at| at > 0 && at + 1 < bytes.len())
        }),
        None => {
            text("username").is_some() && text("password").is_some()
                || text("identitytoken").is_some()
                || text("registrytoken").is_some()
        }
    }
}
