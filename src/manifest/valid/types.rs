//! The types of Secrets, and what each asks for.

use super::Found;
use super::Rules;
use super::What;
use super::docker;
use super::token;
use super::values;
use crate::manifest::object::Manifest;
use serde_json::Value;

const TLS: &str = "kubernetes.io/tls";
const DOCKER_CONFIG_JSON: &str = "kubernetes.io/dockerconfigjson";
const DOCKER_CONFIG: &str = "kubernetes.io/dockercfg";
const BASIC_AUTH: &str = "kubernetes.io/basic-auth";
const SSH_AUTH: &str = "kubernetes.io/ssh-auth";
const ACCOUNT_TOKEN: &str = "kubernetes.io/service-account-token";
const BOOTSTRAP_TOKEN: &str = "bootstrap.kubernetes.io/token";

const ACCOUNT: &str = "kubernetes.io/service-account.name";

pub(super) fn check(manifest: &Manifest, rules: &Rules, found: &mut Found<'_>) {
    let secret_type = match manifest.body.expose().get("type") {
        None | Some(Value::Null) => return,
        Some(Value::String(text)) => text.as_str(),
        Some(_) => return found.at("type", What::Type),
    };
    match secret_type {
        TLS => {
            let needed = ["tls.crt", "tls.key"].map(|key| needs(manifest, TLS, key, found));
            if needed == [true, true] {
                tls(manifest, rules, found);
            }
        }
        DOCKER_CONFIG_JSON => judge(manifest, DOCKER_CONFIG_JSON, ".dockerconfigjson", found),
        DOCKER_CONFIG => judge(manifest, DOCKER_CONFIG, ".dockercfg", found),
        BASIC_AUTH => {
            let mut keys = values::keys(manifest, "data");
            if !keys.any(|key| key == "username" || key == "password") {
                found.of_object(What::NoLogin);
            }
        }
        SSH_AUTH => {
            needs(manifest, SSH_AUTH, "ssh-privatekey", found);
        }
        ACCOUNT_TOKEN if manifest.annotation(ACCOUNT).is_none_or(str::is_empty) => {
            found.at(format!("metadata.annotations.{ACCOUNT}"), What::NoAccount);
        }
        BOOTSTRAP_TOKEN => {
            for key in ["token-id", "token-secret"] {
                needs(manifest, BOOTSTRAP_TOKEN, key, found);
            }
            token::check(manifest, rules, found);
        }
        _ => {}
    }
}

/// Whether a key is there and not empty.
fn needs(manifest: &Manifest, secret_type: &'static str, key: &str, found: &mut Found<'_>) -> bool {
    match values::data(manifest, key) {
        None => found.data(key, What::MissingKey { secret_type }),
        Some(value) if value.is_empty() => found.data(key, What::EmptyKey { secret_type }),
        Some(_) => return true,
    }
    false
}

/// Checks a value that holds logins for registries.
fn judge(manifest: &Manifest, secret_type: &'static str, key: &str, found: &mut Found<'_>) {
    if !needs(manifest, secret_type, key, found) {
        return;
    }
    let Some(value) = values::data(manifest, key) else {
        return;
    };
    match secret_type {
        DOCKER_CONFIG_JSON => docker::config_json(key, &value, found),
        _ => docker::config(key, &value, found),
    }
}

#[cfg(feature = "kube")]
fn tls(manifest: &Manifest, rules: &Rules, found: &mut Found<'_>) {
    let pair = (
        values::data(manifest, "tls.crt"),
        values::data(manifest, "tls.key"),
    );
    if let (Some(certificates), Some(key)) = pair {
        super::tls::check(&certificates, &key, rules, found);
    }
}

#[cfg(not(feature = "kube"))]
fn tls(_: &Manifest, _: &Rules, _: &mut Found<'_>) {}
