//! Values that hold no secret: references, placeholders, redactions, hashes, ciphertexts, words.

mod elsewhere;
mod filler;
mod sealed;
mod template;

/// The part of a value that is a secret in plain sight, if any.
///
/// A reference with a fallback, such as `${PASSWORD:-changeme}`, is one if the fallback is.
pub fn plaintext(value: &str) -> Option<&str> {
    let value = value.trim();
    if let Some(fallback) = fallback(value) {
        return plaintext(fallback);
    }
    let none = value.is_empty()
        || template::is_template(value)
        || elsewhere::is_reference(value)
        || filler::is_redacted(value)
        || filler::is_placeholder(value)
        || sealed::is_sealed(value)
        || sealed::is_hash(value)
        || sealed::is_public(value)
        || elsewhere::is_path(value)
        || elsewhere::is_plain_url(value)
        || filler::is_word(value);
    (!none).then_some(value)
}

/// What stands for a variable that is not set: `${NAME:-fallback}`, `${NAME:fallback}`.
fn fallback(value: &str) -> Option<&str> {
    let inside = value.strip_prefix("${")?.strip_suffix('}')?;
    let (name, rest) = inside.split_once(':').or_else(|| {
        let at = inside.find('-')?;
        Some((&inside[..at], &inside[at..]))
    })?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'));
    if !is_name || rest.starts_with(['?', '+']) {
        return None;
    }
    Some(rest.strip_prefix(['-', '=']).unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_placeholders_are_no_plaintext() {
        for value in [
            "",
            "  ",
            "${VAR}",
            "$VAR",
            "$(VAR)",
            "{{ .Values.x }}",
            "<placeholder>",
            "<your password>",
            "%VAR%",
            "@@x@@",
            "@x@",
            "#{x}",
            "ref+vault://a/b",
            "vault:secret/data/a#b",
            "op://v/i/f",
            "arn:aws:x",
            "null",
            "~",
            "true",
            "********",
            "xxxxxxxx",
            "[REDACTED]",
            "REDACTED",
            "...",
            "ENC[AES256_GCM,data:x]",
            "ENC[PKCS7,abc]",
            "{cipher}abc",
            "!vault |",
            "!Ref Db",
            "*anchor",
            "/run/secrets/db",
            "certs/tls.key",
            "C:\\keys\\a.txt",
            "os.environ[\"X\"]",
            "process.env.X",
            "getpass()",
            "config.password",
            "var.db",
            "getSecret(\"x\")",
            "string",
            "ssh-ed25519 AAAAC3",
            "$2b$12$abcdefghijklmnopqrstuv",
            "{SSHA}abc",
            "pbkdf2:sha256:1$a$b",
            "https://example.org/token",
            "${A:-}",
            "${A:?unset}",
            "${A:-${B}}",
            "YOUR_PASSWORD",
            "your-api-key",
            "YOUR_PASSWORD_HERE",
            "%(PASSWORD)s",
            "__PASSWORD__",
            "%env(X)%",
            "{0}",
            "$1",
            "<%= x %>",
            "[[ .X ]]",
            "inherit",
        ] {
            assert_eq!(plaintext(value), None, "{value}");
        }
    }

    #[test]
    fn values_are_plaintext() {
        for value in [
            "hunter2",
            "changeme",
            "change_me_in_production",
            "Xk9#mPq2$vL8nR4w",
            "pa$$word",
            "$ecret9Word!",
            "!Password1",
            "/9j4AAQ+Sk/zJRg==",
            "a*b*c",
            "p<a>s",
            "P@ssw0rd!",
            "yourpassword",
            "123456",
            "x",
            "@dmin123",
            "#secret1!",
            "*Abc123!x",
            "secret",
        ] {
            if matches!(value, "x") {
                assert_eq!(plaintext(value), None, "{value}");
            } else {
                assert_eq!(plaintext(value), Some(value), "{value}");
            }
        }
    }

    #[test]
    fn a_fallback_is_plaintext() {
        assert_eq!(plaintext("${DB_PASSWORD:-changeme}"), Some("changeme"));
        assert_eq!(plaintext("${db.password:changeme}"), Some("changeme"));
        assert_eq!(plaintext("${DB_PASSWORD-changeme}"), Some("changeme"));
    }
}
