//! The judgement of a leaf that structure found readable: how weak the value of a Secret is.

use std::borrow::Cow;

use super::found::Found;
use super::policy;
use super::policy::Judged;
use super::policy::Outline;
use crate::manifest;
use crate::policy::Context;
use crate::policy::Rules;
use crate::policy::Secrecy;
use crate::policy::reuse::Marker;
use crate::policy::secrecy;
use crate::policy::userinfo_password;

/// Rules of structure that find a value which stands readable under its key.
pub(super) const READABLE: &[&str] = &[
    "plaintext-kubernetes-secret",
    "unencrypted-value",
    "plaintext-in-encrypted-file",
    "uncovered-secret",
];

/// How far above a value the name of its object is looked for, in bytes.
const LONGEST_OBJECT: usize = 8 << 10;

/// The leaves of a file that are to be judged.
pub struct Leaves<'a> {
    path: &'a str,
    text: &'a str,
    outline: Outline<'a>,
    rules: &'a Rules,
    marker: Option<&'a Marker>,
}

impl<'a> Leaves<'a> {
    /// Those of the file at `path`.
    pub fn of(path: &'a str, text: &'a str, rules: &'a Rules, marker: Option<&'a Marker>) -> Self {
        Self {
            path,
            text,
            outline: Outline::of(text),
            rules,
            marker,
        }
    }

    /// Judges the value of a leaf whose key names a secret, or that is a URL with a password in it;
    /// nothing where the key names none.
    pub fn judged(&self, found: &Found) -> Option<Judged> {
        let key = found.key.as_deref();
        let is_pgpass = found.rule == "secret-file" && self.path.contains("pgpass");
        let key = key.filter(|_| is_pgpass || READABLE.contains(&found.rule))?;
        let name = key.rsplit('.').next().unwrap_or(key);
        let value = value_of(self.text.get(found.at.clone())?);
        // In streams and lists the name of the object stands in front: `Secret/db data.password`.
        let (_, path) = key.rsplit_once(' ').unwrap_or(("", key));
        let is_data = path.starts_with("data.") || path.contains(".data.");
        let decoded = manifest::decode_data(&value).filter(|_| is_data);
        let value = match &decoded {
            Some(decoded) => std::str::from_utf8(decoded).ok()?.trim_end_matches('\n'),
            None => &value,
        };
        let in_url = userinfo_password(value);
        let secrecy = match in_url {
            Some(_) => Secrecy::Password,
            None => secrecy(name),
        };
        if secrecy == Secrecy::None {
            return None;
        }
        let value = policy::plaintext(in_url.unwrap_or(value))?;
        let value = Some(value).filter(|value| !value.contains('\n'))?;
        let around = self.outline.around(found.at.start);
        let names = policy::names(self.path, name, &around);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let context = Context {
            key: match secrecy {
                Secrecy::Key => name,
                _ => "password",
            },
            names: &names,
            user: None,
        };
        let (rule, reasons) = policy::judged(value, &context, self.rules);
        let service = match around.kinds().len() {
            0 | 1 => around.object_names().join("/"),
            _ => self.name_above(found.at.start).to_owned(),
        };
        Some(Judged {
            mark: self.marker.map(|marker| marker.mark(value.as_bytes())),
            service: match service.as_str() {
                "" => self.path.to_owned(),
                service => format!("{} ({service})", self.path),
            },
            found: Found {
                rule,
                reasons,
                ..found.clone()
            },
        })
    }
}

impl Leaves<'_> {
    /// The name that stands nearest above: that of the object in a list of them.
    fn name_above(&self, at: usize) -> &str {
        let from = self
            .text
            .floor_char_boundary(at.saturating_sub(LONGEST_OBJECT));
        let above = &self.text[from..at];
        let name = above.rsplit_once("name\":").or(above.rsplit_once("name:"));
        let name = name.map_or("", |(_, behind)| behind);
        let name = name.split(['\n', ',', '}']).next().unwrap_or_default();
        name.trim().trim_matches(['"', '\''])
    }
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
        let rules = Rules::default();
        let judged = Leaves::of("a.yaml", spelled, &rules, None).judged(&found)?;
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
            rule_of("Secret/a data.password", "\"aHVudGVyMg==\""),
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
        assert_eq!(
            rule_of(
                "stringData.url",
                &format!("postgres://app:{}@db/app", "hunter2")
            ),
            Some("default-password")
        );
        assert_eq!(rule_of("stringData.user", "admin"), None);
        assert_eq!(
            rule_of("stringData.password", "'{{ .Values.password }}'"),
            None
        );
    }
}
