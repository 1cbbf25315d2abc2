//! Weak values of Secrets on their way to a cluster: told or refused, as the policy of their file says.

use super::super::Piece;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::rules;
use crate::config::WeakValues;
use crate::manifest;
use crate::manifest::valid;
use crate::policy;
use crate::policy::Context;

/// A weak value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weak {
    /// Which of the pieces.
    pub piece: usize,
    /// Its key under `data`.
    pub key: String,
    /// What is weak about it.
    pub reasons: Vec<String>,
    /// Whether the policy refuses it.
    pub refused: bool,
}

/// Judges the values of all Secrets whose keys name a secret.
///
/// # Errors
/// Settings that make no sense.
pub fn judge(session: &Session, pieces: &[Piece]) -> Result<Vec<Weak>, ActionError> {
    let mut found = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        if !piece.manifest.id.is_secret() {
            continue;
        }
        let policy = rules::settings(session, &piece.path)?.policy;
        if policy.weak_values == WeakValues::Off {
            continue;
        }
        for key in valid::keys(&piece.manifest, "data") {
            let reasons = weaknesses(piece, key, &policy.rules);
            if !reasons.is_empty() {
                found.push(Weak {
                    piece: number,
                    key: key.to_owned(),
                    reasons,
                    refused: policy.weak_values == WeakValues::Refuse,
                });
            }
        }
    }
    Ok(found)
}

/// What is weak about a value; text of several lines is no password.
fn weaknesses(piece: &Piece, key: &str, rules: &policy::Rules) -> Vec<String> {
    if !policy::names_a_secret(key) {
        return Vec::new();
    }
    let Some(value) = valid::data(&piece.manifest, key) else {
        return Vec::new();
    };
    let text = manifest::shown_as_text(&value).map(|text| text.trim_end_matches('\n'));
    let Some(text) = text.filter(|text| !text.contains('\n')) else {
        return Vec::new();
    };
    let id = &piece.manifest.id;
    let names: Vec<&str> = std::iter::once(id.name.as_str())
        .chain(id.namespace.as_deref())
        .collect();
    let user = valid::data(&piece.manifest, "username");
    let context = Context {
        key,
        names: &names,
        user: user
            .as_ref()
            .and_then(|bytes| std::str::from_utf8(bytes).ok()),
    };
    let verdict = policy::judge(text, &context, rules);
    verdict
        .weaknesses()
        .iter()
        .map(ToString::to_string)
        .collect()
}
