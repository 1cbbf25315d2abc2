//! Bootstrap tokens: what lets a new node join.

use super::Found;
use super::Rules;
use super::What;
use super::values;
use crate::manifest::object::Manifest;
use jiff::Timestamp;

const ID_LENGTH: usize = 6;
const SECRET_LENGTH: usize = 16;

pub(super) fn check(manifest: &Manifest, rules: &Rules, found: &mut Found<'_>) {
    if manifest
        .id
        .namespace
        .as_deref()
        .is_some_and(|it| it != "kube-system")
    {
        found.at("metadata.namespace", What::TokenNamespace);
    }
    let id = values::data(manifest, "token-id");
    for (key, length) in [("token-id", ID_LENGTH), ("token-secret", SECRET_LENGTH)] {
        let Some(value) = values::data(manifest, key) else {
            continue;
        };
        let small = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if value.len() != length || !value.iter().all(small) {
            found.data(key, What::TokenPart(length));
        }
    }
    let named = manifest.id.name.strip_prefix("bootstrap-token-");
    if id.is_some_and(|id| named.is_none_or(|named| named.as_bytes() != id.as_slice())) {
        found.at("metadata.name", What::TokenName);
    }
    let Some(end) = values::data(manifest, "expiration") else {
        return;
    };
    let end = std::str::from_utf8(&end).ok();
    match end.and_then(|text| text.parse::<Timestamp>().ok()) {
        None => found.data("expiration", What::TokenExpiration),
        Some(end) if end.as_second() <= rules.now => found.data("expiration", What::TokenExpired),
        Some(_) => {}
    }
}
