//! Envelopes, judged without a key: complete, damaged, or none at all.

use crate::sops::encvalue::EncValue;

/// The shortest IV that AES-GCM is used with.
const SHORTEST_IV: usize = 12;

/// What a value is to the eye.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A complete envelope.
    Complete,
    /// It begins like one; why it is none.
    Damaged(String),
    /// Something else.
    Other,
}

/// Judges a value.
pub(super) fn look(text: &str) -> Look {
    if !EncValue::looks_like(text) {
        return Look::Other;
    }
    match EncValue::parse(text) {
        Ok(value) if value.iv.len() >= SHORTEST_IV => Look::Complete,
        Ok(value) => Look::Damaged(format!(
            "the 'iv' of the envelope has {} bytes instead of {SHORTEST_IV} or more",
            value.iv.len()
        )),
        Err(fault) => Look::Damaged(fault.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_with_a_short_iv_is_damaged() {
        let envelope = |iv: &str| {
            format!("ENC[AES256_GCM,data:oA==,iv:{iv},tag:AAECAwQFBgcICQoLDA0ODw==,type:int]")
        };
        assert_eq!(look(&envelope("AAECAwQFBgcICQoL")), Look::Complete);
        assert!(
            matches!(look(&envelope("AAECAwQFBgcICQo=")), Look::Damaged(why) if why.contains("11"))
        );
        assert!(matches!(look("ENC[AES256_GCM,data"), Look::Damaged(_)));
        assert_eq!(look("hunter2"), Look::Other);
        assert_eq!(look("ENC[PKCS7,x]"), Look::Other);
    }
}
