//! The judgement of a leaf that structure found readable: how weak the value of a Secret is.

use std::borrow::Cow;

use super::found::Found;
use super::policy;
use super::policy::Judged;
use crate::manifest;
use crate::policy::Context;
use crate::policy::Rules;
use crate::policy::Secrecy;
use crate::policy::reuse::Marker;
use crate::policy::secrecy;

/// Rules of structure that find a value which stands readable under its key.
const READABLE: &[&str] = &[
    "plaintext-kubernetes-secret",
    "unencrypted-value",
    "plaintext-in-encrypted-file",
    "uncovered-secret",
];

/// Judges the value of a leaf whose key names a secret; nothing where nothing is wrong with it but
/// that it is readable.
pub fn judged(
    path: &str,
    text: &str,
    found: &Found,
    rules: &Rules,
    marker: Option<&Marker>,
) -> Option<Judged> {
    let key = found
        .key
        .as_deref()
        .filter(|_| READABLE.contains(&found.rule))?;
    let name = key.rsplit('.').next().unwrap_or(key);
    let secrecy = secrecy(name);
    if secrecy == Secrecy::None {
        return None;
    }
    let value = value_of(text.get(found.at.clone())?);
    let is_data = key.starts_with("data.") || key.contains(".data.");
    let decoded = manifest::decode_data(&value).filter(|_| is_data);
    let value = match &decoded {
        Some(decoded) => std::str::from_utf8(decoded).ok()?.trim_end_matches('\n'),
        None => &value,
    };
    let value = policy::plaintext(value).filter(|value| !value.contains('\n'))?;
    let context = Context {
        key: match secrecy {
            Secrecy::Key => name,
            _ => "password",
        },
        names: &[],
        user: None,
    };
    let (rule, reasons) = policy::judged(value, &context, rules);
    Some(Judged {
        mark: marker.map(|marker| marker.mark(value.as_bytes())),
        service: path.to_owned(),
        found: Found {
            rule,
            reasons,
            ..found.clone()
        },
    })
}

/// A scalar without its quotes and escapes, as far as passwords have any.
fn value_of(spelled: &str) -> Cow<'_, str> {
    let spelled = spelled.trim();
    if spelled.starts_with('"')
        && let Ok(text) = serde_json::from_str::<String>(spelled)
    {
        return Cow::Owned(text);
    }
    let inside = |quote| spelled.strip_prefix(quote)?.strip_suffix(quote);
    if let Some(text) = inside('\'') {
        return Cow::Owned(text.replace("''", "'"));
    }
    if let Some(text) = inside('"') {
        return Cow::Borrowed(text);
    }
    match spelled.split_once('\n') {
        // A block of one line is that line.
        Some((header, block)) if header.starts_with(['|', '>']) => Cow::Borrowed(block.trim()),
        _ => Cow::Borrowed(spelled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::Confidence;

    fn rule_of(key: &str, spelled: &str) -> Option<&'static str> {
        let found = Found {
            rule: "plaintext-kubernetes-secret",
            confidence: Confidence::High,
            at: 0..spelled.len(),
            key: Some(key.to_owned()),
            reasons: Vec::new(),
        };
        let judged = judged("a.yaml", spelled, &found, &Rules::default(), None)?;
        Some(judged.found.rule)
    }

    #[test]
    fn values_of_secrets_are_judged_as_they_are_meant() {
        assert_eq!(
            rule_of("stringData.password", "hunter2"),
            Some("default-password")
        );
        assert_eq!(
            rule_of("stringData.password", "'Tr0ub4dor'"),
            Some("weak-password")
        );
        assert_eq!(
            rule_of("data.password", "aHVudGVyMg=="),
            Some("default-password")
        );
        assert_eq!(
            rule_of("stringData.password", "|\n  hunter2\n"),
            Some("default-password")
        );
        assert_eq!(
            rule_of("stringData.token", "\"Gx7-kPq2mWz9_rTb4nLc\""),
            Some("plaintext-secret")
        );
        assert_eq!(rule_of("stringData.user", "admin"), None);
        assert_eq!(
            rule_of("stringData.password", "'{{ .Values.password }}'"),
            None
        );
    }
}
