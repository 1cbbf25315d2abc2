//! What of a server's words may be repeated: names, and only where a name is expected.

use regex::Regex;
use std::sync::LazyLock;

/// A pattern of ours.
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of refusals are valid")
}

/// The name of an object, a namespace, a resource, a quota, a webhook.
pub(super) fn object(text: &str) -> Option<String> {
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\A[A-Za-z0-9][A-Za-z0-9._:-]{0,252}\z"));
    NAME.is_match(text).then(|| text.to_owned())
}

/// Who asked: `jane@example.org`, `system:serviceaccount:shop:ci`, an issuer's address.
pub(super) fn user(text: &str) -> Option<String> {
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\A[A-Za-z0-9][A-Za-z0-9._:@/#|-]{0,252}\z"));
    NAME.is_match(text).then(|| text.to_owned())
}

/// A field manager.
pub(super) fn manager(text: &str) -> Option<String> {
    static NAME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"\A[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}\z"));
    NAME.is_match(text).then(|| text.to_owned())
}

/// A reason of the API: one word.
pub(super) fn reason(text: &str) -> Option<String> {
    static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"\A[A-Z][A-Za-z]{0,62}\z"));
    WORD.is_match(text).then(|| text.to_owned())
}

/// A field: `.data.a`, `data[tls.key]`, `.spec.containers[name="web"].image`.
pub(super) fn field(text: &str) -> Option<String> {
    static FIELD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r#"\A(?:[.]?[A-Za-z0-9_$/-]+|\[[A-Za-z0-9._/-]+\]|\[[A-Za-z]+="?[A-Za-z0-9._/-]*"?(?:,[A-Za-z]+="?[A-Za-z0-9._/-]*"?)*\])+\z"#,
        )
    });
    (text.len() <= 253 && FIELD.is_match(text)).then(|| text.to_owned())
}
