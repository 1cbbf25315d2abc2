//! A value of a Secret in a file that nothing encrypts.

use std::ops::Range;

use super::envelope::Look;
use super::envelope::look;
use super::findings::Findings;
use super::kubernetes::Field;
use super::reference::holds_no_secret;
use crate::manifest;
use crate::scan::Confidence;

/// Whether a value of a Secret is nothing that must be hidden.
pub(super) fn is_harmless(value: &str, field: Field) -> bool {
    if holds_no_secret(value) {
        return true;
    }
    let decoded = match field {
        Field::Data => manifest::decode_data(value.trim()),
        Field::StringData => None,
    };
    decoded.is_some_and(|bytes| std::str::from_utf8(&bytes).is_ok_and(holds_no_secret))
}

/// Judges a value and adds what is to be said of it.
pub(super) fn judge(
    value: &str,
    field: Field,
    at: Range<usize>,
    key: String,
    confidence: Confidence,
    mut reasons: Vec<String>,
    findings: &mut Findings,
) {
    match look(value.trim()) {
        Look::Complete => {
            let why = "there is no SOPS metadata in the file".to_owned();
            findings.add(("stray-envelope", confidence), at, key, vec![why]);
        }
        Look::Damaged(why) => findings.add(("broken-envelope", confidence), at, key, vec![why]),
        Look::Other if is_harmless(value, field) => {}
        Look::Other => {
            if field == Field::Data && !value.contains("{{") {
                let encoded = manifest::decode_data(value.trim()).is_some();
                let why = match encoded {
                    true => "base64 is an encoding, not encryption",
                    false => "under 'data' Kubernetes wants base64, and this is none",
                };
                reasons.insert(0, why.to_owned());
            }
            findings.add(
                ("plaintext-kubernetes-secret", confidence),
                at,
                key,
                reasons,
            );
        }
    }
}
