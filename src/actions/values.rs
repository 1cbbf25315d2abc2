//! The judgement of sealed values: weak ones are warned of or, by policy, refused.

use super::failure::ActionError;
use super::rules;
use super::session::Session;
use super::warning::Warning;
use crate::config::WeakValues;
use crate::manifest;
use crate::policy;
use crate::policy::Context;
use crate::policy::Rules;
use crate::sops::encvalue::Kind;
use crate::sops::opened::dotted;
use crate::sops::sealing::Sealing;
use std::ffi::OsStr;
use std::path::Path;

/// Judges the values that are new in a sealed file.
///
/// # Errors
/// A weak value, where the policy refuses such.
pub fn judge(
    session: &Session,
    path: &Path,
    sealing: &Sealing,
) -> Result<Vec<Warning>, ActionError> {
    let policy = rules::settings(session, path)?.policy;
    let mut warnings = Vec::new();
    if policy.weak_values == WeakValues::Off {
        return Ok(warnings);
    }
    let leaves = &sealing.leaves;
    let names: Vec<&str> = path
        .file_stem()
        .and_then(OsStr::to_str)
        .into_iter()
        .collect();
    let several = leaves.list.last().is_some_and(|last| last.document > 0);
    for leaf in sealing.fresh.iter().map(|number| &leaves.list[*number]) {
        let aad = leaves.aad(leaf);
        let key = aad.trim_end_matches(':').rsplit(':').next().unwrap_or("");
        if leaf.kind != Kind::Str || !policy::names_a_secret(key) {
            continue;
        }
        let context = Context {
            key,
            names: &names,
            user: None,
        };
        let reasons = weaknesses(aad, leaves.plaintext(leaf), &context, &policy.rules);
        if reasons.is_empty() {
            continue;
        }
        let value = dotted(aad);
        let document = several.then_some(leaf.document as usize);
        if policy.weak_values == WeakValues::Refuse {
            return Err(ActionError::WeakValue {
                path: path.to_owned(),
                value,
                document,
                reasons,
            });
        }
        warnings.push(Warning::WeakValue {
            path: value,
            document,
            reasons,
        });
    }
    Ok(warnings)
}

/// What is weak about a value; the data of a Secret is judged decoded, text of several lines is
/// no password.
fn weaknesses(aad: &str, plaintext: &[u8], context: &Context<'_>, rules: &Rules) -> Vec<String> {
    let encoded = aad.starts_with("data:") || aad.starts_with("items:data:");
    let decoded = std::str::from_utf8(plaintext)
        .ok()
        .filter(|_| encoded)
        .and_then(manifest::decode_data);
    let plaintext = decoded.as_ref().map_or(plaintext, |bytes| bytes.as_slice());
    let Some(value) = manifest::shown_as_text(plaintext).filter(|text| !text.contains('\n')) else {
        return Vec::new();
    };
    let verdict = policy::judge(value, context, rules);
    verdict
        .weaknesses()
        .iter()
        .map(ToString::to_string)
        .collect()
}
