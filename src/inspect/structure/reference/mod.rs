//! Values that hold no secret: nothing at all, what stands for a value that is kept elsewhere, and
//! what is encrypted by other means.

mod inside;

use crate::policy::names_a_secret;
use inside::Stripped;

/// How a whole value begins that names a place in a store of secrets.
const STORES: &[&str] = &[
    "ref+",
    "secretref+",
    "vault:",
    ">>vault:",
    "op://",
    "bws://",
    "sm://",
    "awssm://",
    "gcpsm://",
    "akvs://",
    "azurekeyvault://",
    "keyvault://",
    "doppler://",
    "infisical://",
    "arn:aws:secretsmanager:",
    "arn:aws:ssm:",
];

/// How a value begins that is encrypted by other means.
const CIPHERTEXTS: &[&str] = &[
    "$ANSIBLE_VAULT;",
    "-----BEGIN AGE ENCRYPTED FILE-----",
    "-----BEGIN PGP MESSAGE-----",
    "age-encryption.org/v1",
    "ENC[PKCS7,",
    "ENC[GPG,",
];

/// Texts of JSON that hold nothing, without spaces.
const EMPTY_JSON: &[&str] = &["{}", "[]", "null", "\"\"", "{\"auths\":{}}"];

/// What holds a whole value that stands for another: `<name>`, `@@name@@`.
const FRAMES: &[(&str, &str)] = &[
    ("<", ">"),
    ("@@", "@@"),
    ("@", "@"),
    ("%", "%"),
    ("__", "__"),
    ("((", "))"),
    ("[[", "]]"),
];

/// Whether a value holds no secret.
pub fn holds_no_secret(value: &str) -> bool {
    let value = value.trim();
    if value.is_empty() || is_redacted(value) || is_encrypted(value) || is_empty_json(value) {
        return true;
    }
    if names_a_store(value) || is_framed(value) || is_variable(value) {
        return true;
    }
    let stripped = Stripped::of(value);
    if stripped.references == 0 {
        return false;
    }
    if !stripped.rest.contains(char::is_alphanumeric) {
        return true;
    }
    match (value.contains('\n'), stripped.strong) {
        (true, _) => value.lines().all(line_holds_no_secret),
        (false, true) => !has_literal_userinfo(value),
        (false, false) => is_url_of_references(value),
    }
}

fn is_redacted(value: &str) -> bool {
    let mut chars = value.chars();
    let first = chars.next().unwrap_or(' ');
    let same = value.chars().count() >= 3 && chars.all(|c| c == first);
    (same && "*xX.•?…#-_".contains(first))
        || value == "…"
        || value
            .trim_matches(['[', ']', '<', '>', '(', ')'])
            .eq_ignore_ascii_case("redacted")
}

/// Whether a value is encrypted by other means, or is a file that SOPS encrypted.
pub(super) fn is_encrypted(value: &str) -> bool {
    let whole_file = || {
        value.contains("ENC[AES256_GCM,")
            && value.contains("sops")
            && value.contains("lastmodified")
    };
    CIPHERTEXTS.iter().any(|start| value.starts_with(start)) || whole_file()
}

fn is_empty_json(value: &str) -> bool {
    let short = value.len() <= 32;
    short && EMPTY_JSON.contains(&value.split_whitespace().collect::<String>().as_str())
}

fn names_a_store(value: &str) -> bool {
    !value.contains(char::is_whitespace) && STORES.iter().any(|store| value.starts_with(store))
}

/// `<name>` and the like, with nothing of the frame inside.
fn is_framed(value: &str) -> bool {
    FRAMES.iter().any(|(open, close)| {
        let inner = value
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| {
            let plain = |c: char| c.is_alphanumeric() || " _-.:/#|,'\"".contains(c);
            let named = matches!(*open, "@" | "%" | "__" | "@@");
            let name = |c: char| c.is_ascii_alphanumeric() || "_.-".contains(c);
            !inner.is_empty()
                && inner
                    .chars()
                    .all(|c| if named { name(c) } else { plain(c) })
        })
    })
}

/// `$NAME`, and in small letters where the name is plainly one: `$db_password`.
fn is_variable(value: &str) -> bool {
    let Some(name) = value.strip_prefix('$') else {
        return false;
    };
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_whole = name.chars().all(is_name) && !name.starts_with(|c: char| c.is_ascii_digit());
    let is_large = !name.chars().any(|c| c.is_ascii_lowercase());
    is_whole && !name.is_empty() && (is_large || name.contains('_') || names_a_secret(name))
}

/// A line of a longer text that holds a reference, or no assignment of a secret.
fn line_holds_no_secret(line: &str) -> bool {
    if line.contains("-----BEGIN") && line.contains("PRIVATE KEY") {
        return false;
    }
    match assignment(line) {
        Some((key, value)) => !names_a_secret(key) || holds_no_secret(value),
        None => !has_literal_userinfo(line),
    }
}

/// The key and the value of a line that assigns one, quotes left out.
pub(super) fn assignment(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches([' ', '\t', '-', '#', ';', '/', '"', '\'']);
    let line = line.strip_prefix("export ").unwrap_or(line);
    let end = line.find(|c: char| !(c.is_alphanumeric() || "_-.".contains(c)))?;
    let (key, rest) = line.split_at(end);
    let rest = rest.trim_start_matches(['"', '\'', ' ']);
    let value = rest.strip_prefix([':', '='])?.trim_start_matches('=');
    let value = value.trim().trim_end_matches(',').trim_matches(['"', '\'']);
    Some((key, value))
}

/// The password of a URL in the text, as it is written.
fn userinfo_password(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#', ' ', '\n']).next()?;
    let (userinfo, _) = authority.rsplit_once('@')?;
    userinfo.split_once(':').map(|(_, password)| password)
}

fn has_literal_userinfo(text: &str) -> bool {
    userinfo_password(text)
        .is_some_and(|password| !password.is_empty() && Stripped::of(password).references == 0)
}

/// A URL whose password, if it has one, is a reference.
fn is_url_of_references(value: &str) -> bool {
    userinfo_password(value).is_some_and(|password| {
        let stripped = Stripped::of(password);
        stripped.references > 0 && !stripped.rest.contains(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_and_nothing_hold_no_secret() {
        for value in [
            "",
            "  ",
            "${DB_PASSWORD}",
            "${DB_PASSWORD:?is missing}",
            "$(DB_PASSWORD)",
            "$DB_PASSWORD",
            "$__env{DB_PASSWORD}",
            "$P",
            "$password",
            "$db_password",
            "{{ .Values.password }}",
            "{{- .Values.password | b64enc | quote -}}",
            "{{ include \"chart.password\" . }}",
            "{{ randAlphaNum 32 | b64enc }}",
            "{{ .Values.a }}-{{ .Values.b }}",
            "<placeholder>",
            "<your password here>",
            "<path:secret/data/db#password>",
            "ref+vault://secret/db#/password",
            "vault:secret/data/db#password",
            "op://vault/item/field",
            "****",
            "xxxx",
            "[REDACTED]",
            "...",
            "%DB_PASSWORD%",
            "@@password@@",
            "@db.password@",
            "__PASSWORD__",
            "((db-password))",
            "#{db.password}",
            "<%= ENV['X'] %>",
            "postgres://app:${PASSWORD}@db:5432/app",
            "postgres://$USER:$PASSWORD@db/app",
            "prefix-{{ .Values.x }}",
            "jdbc:postgresql://$(HOST):5432/app",
            "{}",
            "{ \"auths\": { } }",
            "ENC[PKCS7,abc]",
            "$ANSIBLE_VAULT;1.1;AES256\n6162",
            "host=db\npassword={{ .Values.password }}\n",
            "${env:DB_PASSWORD}",
            "${vault:secret/db}",
            "${{ secrets.TOKEN }}",
            "${DB_PASSWORD:-}",
            "{{ now | date \"2006\" }}",
            "{{ .Files.Get \"a.key\" | b64enc }}",
            "{{ printf \"%s:%s\" .u .p | b64enc }}",
            "{{ include \"secrets.manage\" (dict \"secret\" .a \"key\" \"b\") }}",
            "{{ required \"a password is needed\" .Values.password }}",
            "${TLS_KEY_FILE:-/run/secrets/key}",
            "{{/* no \"value\" here */}}",
            "arn:aws:secretsmanager:eu-west-1:1:secret:db",
        ] {
            assert!(holds_no_secret(value), "{value}");
        }
    }

    #[test]
    fn values_that_only_look_like_references_hold_secrets() {
        for value in [
            "hunter2",
            "a",
            "0",
            "true",
            "p$SSword",
            "p${",
            concat!("${DB_PASS", "WORD:-hunter2}"),
            concat!("${DB_PASS", "WORD:hunter2}"),
            "{{ \"hunter2\" | b64enc }}",
            "{{ b64enc \"hunter2\" }}",
            "{{- printf \"hunter2\" | b64enc | quote | nindent 4 -}}",
            "<config><a>x</a></config>",
            "postgres://app:hunter2@{{ .Values.host }}/app",
            "vault: a b",
            "xx",
            "$2a$10$abc",
            "$1abc",
            "$ecret",
            "$",
            "host={{ .Values.host }}\npassword=hunter2\n",
            "{{",
            "}}",
            "<",
            "<>",
            "%%",
            "@",
            "____x",
            "-----BEGIN RSA PRIVATE KEY-----\n{{ .x }}",
            "aB$XY9kd",
        ] {
            assert!(!holds_no_secret(value), "{value}");
        }
        // Put together here, so that no scanner takes the source for a leak.
        assert!(!holds_no_secret(&format!(
            "postgres://app:{}@db/app",
            "hunter2"
        )));
    }
}
