//! Tokens of no one provider: JWT, PASETO, macaroons.

use crate::scan::rule::Confidence;
use crate::scan::rule::Rule;
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub const RULES: &[Rule] = &[
    Rule::token(
        "json-web-token",
        "JWT",
        "signed token",
        &["eyJ", "eyAi", "ewogIC", "ewoJI"],
        r"[0-9A-Za-z_-]{8,}={0,2}\.e[wy][0-9A-Za-z_-]{8,}={0,2}\.(?:[0-9A-Za-z_-]{10,})?",
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7519")
    .check(is_own_json)
    .examples(
        &["Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.{}eyJzdWIiOiJhbGljZSIsImlkIjoxMn0.{u:43}"],
        &["eyJhbGciOiJIUzI1NiJ9.{}eyJzdWIiOiJhbGljZSJ9", "eyJhbGciOiJIUzI1NiJ9"],
    ),
    Rule::token(
        "json-web-encryption",
        "JWT",
        "encrypted token",
        &["eyJ"],
        r"[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{0,700}\.[0-9A-Za-z_-]{16}\.[0-9A-Za-z_-]{8,}\.[0-9A-Za-z_-]{22}",
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7516")
    .confidence(Confidence::Medium)
    .examples(
        &["eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{u:16}.{u:60}.{u:22}"],
        &["eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{u:16}"],
    ),
    Rule::token(
        "json-web-token-in-base64",
        "JWT",
        "signed token, once more in base64",
        &["ZXlK"],
        "[0-9A-Za-z+/_-]{60,}={0,2}",
    )
    .docs("https://www.rfc-editor.org/rfc/rfc7519")
    .confidence(Confidence::Medium)
    .unless(holds_no_jwt)
    .examples(
        &[
            "token: {64:eyJhbGciOiJIUzI1NiJ9;.;eyJzdWIiOiJhbGljZSIsImlkIjoxMn0;.;dBjftJeZ4CVPmB92K27uhbUJU1p1r}",
        ],
        &["{64:eyJhbGciOiJIUzI1NiJ9 and so on and so on and so on, without any more dots}"],
    ),
    Rule::token(
        "paseto",
        "PASETO",
        "token",
        &[
            "v1.local.",
            "v2.local.",
            "v3.local.",
            "v4.local.",
            "v1.public.",
            "v2.public.",
            "v3.public.",
            "v4.public.",
        ],
        r"[0-9A-Za-z_-]{40,}(?:\.[0-9A-Za-z_-]+)?",
    )
    .docs("https://paseto.io/")
    .examples(&["token=v4.local.{u:80}"], &["v4.local.{w:20}"]),
    Rule::token(
        "paserk",
        "PASETO",
        "key (PASERK)",
        &[
            "k1.local.",
            "k2.local.",
            "k3.local.",
            "k4.local.",
            "k1.secret.",
            "k2.secret.",
            "k3.secret.",
            "k4.secret.",
        ],
        "[0-9A-Za-z_-]{43,}",
    )
    .docs("https://github.com/paseto-standard/paserk")
    .examples(
        &["k4.secret.{u:86}"],
        &["k4.public.{u:43}", "k4.secret.{w:10}"],
    ),
    Rule::text(
        "macaroon",
        "Macaroon",
        "token",
        &["vY2F0aW9uI"],
        r"\bMDA[w-z][0-9A-Za-z]{2}xvY2F0aW9uI[0-9A-Za-z_+/-]{60,}={0,2}",
    )
    .docs("https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/")
    .confidence(Confidence::Medium)
    .examples(
        &["macaroon: MDAxNWxvY2F0aW9uI{}GZ{b:80}"],
        &["MDAxNWxvY2F0aW9uI{}GZ{b:20}"],
    ),
];

/// Whether header and payload are JSON, and not those that documents or public clients show.
fn is_own_json(token: &[u8]) -> bool {
    const KNOWN: &[&str] = &[
        "\"John Doe\"",
        "\"1234567890\"",
        "\"role\":\"anon\"",
        "{\"some\":",
    ];
    let mut parts = token.split(|byte| *byte == b'.').map(decoded);
    let (Some(header), Some(payload), Some(signature)) = (parts.next(), parts.next(), parts.next())
    else {
        return false;
    };
    let is_object =
        |text: &[u8]| text.trim_ascii().starts_with(b"{") && text.trim_ascii().ends_with(b"}");
    !signature.is_empty()
        && is_object(&header)
        && is_object(&payload)
        && !KNOWN.iter().any(|part| holds(&payload, part))
}

/// Whether base64 that begins as a JWT does is something else.
fn holds_no_jwt(_: &[u8], secret: &[u8]) -> bool {
    let whole = &secret[..secret.len() - secret.len() % 4];
    decoded(whole).split(|byte| *byte == b'.').count() < 3
}

/// What base64 stands for, in either alphabet; nothing if it is none.
fn decoded(text: &[u8]) -> Vec<u8> {
    let text = text.trim_ascii_end();
    let end = text
        .iter()
        .rposition(|byte| *byte != b'=')
        .map_or(0, |at| at + 1);
    let text = &text[..end];
    let whole = &text[..text.len() - text.len() % 4];
    let either = URL_SAFE_NO_PAD
        .decode(text)
        .or_else(|_| STANDARD_NO_PAD.decode(text))
        .or_else(|_| STANDARD_NO_PAD.decode(whole));
    either.unwrap_or_default()
}

fn holds(text: &[u8], part: &str) -> bool {
    text.windows(part.len())
        .any(|there| there == part.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str, signature: &str) -> Vec<u8> {
        let [header, payload] =
            [r#"{"alg":"HS256"}"#, payload].map(|it| URL_SAFE_NO_PAD.encode(it));
        format!("{header}.{payload}.{signature}").into_bytes()
    }

    #[test]
    fn tokens_of_documents_and_public_clients_are_less_sure() {
        assert!(is_own_json(&token(r#"{"sub":"alice"}"#, "c2ln")));
        assert!(!is_own_json(&token(r#"{"name":"John Doe"}"#, "c2ln")));
        assert!(!is_own_json(&token(r#"{"iss":"a","role":"anon"}"#, "c2ln")));
        assert!(!is_own_json(&token(r#"{"sub":"alice"}"#, "")));
        assert!(!is_own_json(b"eyJhbGciOieeeiIsInR5cCI6.eyJzdWIi.c2ln"));
    }
}
