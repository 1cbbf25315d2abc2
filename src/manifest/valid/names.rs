//! Names as a cluster takes them: of objects, namespaces, labels, annotations and keys of data.

use super::Found;
use super::What;
use crate::manifest::object::Manifest;
use crate::manifest::object::ObjectId;

/// The rule of names that become one label of a DNS name.
pub(super) const LABEL_RULE: &str =
    "at most 63 small letters, digits or '-', beginning and ending with a letter or digit";
const SUBDOMAIN_RULE: &str = "at most 253 small letters, digits, '-' or '.', each part beginning and ending with a letter or digit";
const SHORT_SUBDOMAIN_RULE: &str = "at most 52 small letters, digits, '-' or '.', each part beginning and ending with a letter or digit";
const SEGMENT_RULE: &str = "neither '.' nor '..', and without '/' and '%'";

/// The longest name of a CronJob: its jobs get eleven characters more.
const LONGEST_CRON_JOB: usize = 52;
const MAX_ANNOTATIONS: usize = 256 << 10;

pub(super) fn check(manifest: &Manifest, found: &mut Found<'_>) {
    if let Some(rule) = broken_rule(&manifest.id) {
        found.at("metadata.name", What::Name(rule));
    }
    if manifest
        .id
        .namespace
        .as_deref()
        .is_some_and(|it| !is_label(it))
    {
        found.at("metadata.namespace", What::Namespace);
    }
    let metadata = &manifest.body.expose()["metadata"];
    for (key, value) in metadata["labels"].as_object().into_iter().flatten() {
        let field = || format!("metadata.labels.{key}");
        if !is_qualified(key) {
            found.at(field(), What::MetadataKey);
        }
        if !value
            .as_str()
            .is_some_and(|it| it.is_empty() || is_name_part(it))
        {
            found.at(field(), What::LabelValue);
        }
    }
    let mut size = 0;
    for (key, value) in metadata["annotations"].as_object().into_iter().flatten() {
        if !is_qualified(&key.to_lowercase()) {
            found.at(format!("metadata.annotations.{key}"), What::MetadataKey);
        }
        size += key.len() + value.as_str().map_or(0, str::len);
    }
    if size > MAX_ANNOTATIONS {
        found.at("metadata.annotations", What::LargeAnnotations(size));
    }
}

/// The rule that the name of an object breaks.
fn broken_rule(id: &ObjectId) -> Option<&'static str> {
    let name = id.name.as_str();
    let (holds, rule) = match (id.group(), id.kind.as_str()) {
        ("", "Namespace" | "Service") => (is_label(name), LABEL_RULE),
        ("batch", "CronJob") => (
            is_subdomain(name) && name.len() <= LONGEST_CRON_JOB,
            SHORT_SUBDOMAIN_RULE,
        ),
        // Roles may be called system:node; what other groups ask for is theirs to say.
        ("", "Secret" | "ConfigMap" | "ServiceAccount" | "Pod" | "PersistentVolumeClaim")
        | ("apps" | "batch" | "networking.k8s.io", _) => (is_subdomain(name), SUBDOMAIN_RULE),
        _ => (is_segment(name), SEGMENT_RULE),
    };
    (!holds).then_some(rule)
}

/// RFC 1123, one label.
pub(super) fn is_label(text: &str) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(|it| is_small(*it));
    let bytes = text.as_bytes();
    bytes.len() <= 63
        && edge(bytes.first())
        && edge(bytes.last())
        && bytes.iter().all(|it| is_small(*it) || *it == b'-')
}

/// RFC 1123, labels with dots between; a label alone may be longer here.
fn is_subdomain(text: &str) -> bool {
    let part = |part: &str| {
        let bytes = part.as_bytes();
        let edge = |byte: Option<&u8>| byte.is_some_and(|it| is_small(*it));
        edge(bytes.first())
            && edge(bytes.last())
            && bytes.iter().all(|it| is_small(*it) || *it == b'-')
    };
    text.len() <= 253 && text.split('.').all(part)
}

fn is_small(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

fn is_segment(text: &str) -> bool {
    !matches!(text, "" | "." | "..") && !text.contains(['/', '%'])
}

/// The name of a label: `prefix/name` or `name`.
fn is_qualified(text: &str) -> bool {
    match text.split_once('/') {
        Some((prefix, name)) => is_subdomain(prefix) && is_name_part(name),
        None => is_name_part(text),
    }
}

fn is_name_part(text: &str) -> bool {
    let bytes = text.as_bytes();
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    bytes.len() <= 63
        && edge(bytes.first())
        && edge(bytes.last())
        && bytes
            .iter()
            .all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(it))
}

/// A key under `data`.
pub(super) fn is_data_key(key: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (1..=253).contains(&key.len()) && key.bytes().all(known) && key != "." && !key.starts_with("..")
}
