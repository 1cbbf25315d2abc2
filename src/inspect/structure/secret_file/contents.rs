//! What makes a file of a telling name a secret: the value in it that nobody else may have.

use std::ops::Range;

use crate::document::leaf::Value;
use crate::document::yaml::tree::Yaml;
use crate::inspect::policy;
use crate::inspect::structure::flat::Form;
use crate::inspect::structure::flat::assignments;
use crate::inspect::structure::page::Page;
use crate::inspect::structure::reference;
use crate::inspect::structure::walk;
use crate::policy::names_a_secret;

/// Where a secret stands in a file, and under which name.
pub(super) struct Held {
    pub(super) at: Range<usize>,
    pub(super) key: Option<String>,
}

fn held(at: Range<usize>, key: impl Into<Option<String>>) -> Option<Held> {
    Some(Held {
        at,
        key: key.into(),
    })
}

/// Whether a value is a reference, a placeholder, a hash or otherwise nothing to hide.
fn holds_no_secret(value: &str) -> bool {
    reference::holds_no_secret(value) || policy::plaintext(value).is_none()
}

/// The range of a part of `text`.
fn range_in(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    if start <= text.len() {
        start..start + part.len()
    } else {
        0..0
    }
}

/// A private key in PEM, OpenSSH's or PuTTY's form.
pub(super) fn private_key(text: &str) -> Option<Held> {
    pem_key(text, |block| !is_locked(block))
}

/// One that asks for a passphrase.
pub(super) fn locked_private_key(text: &str) -> Option<Held> {
    pem_key(text, is_locked)
}

fn is_locked(block: &str) -> bool {
    block.starts_with("-----BEGIN ENCRYPTED ") || block.contains("Proc-Type: 4,ENCRYPTED")
}

fn pem_key(text: &str, wanted: fn(&str) -> bool) -> Option<Held> {
    if wanted(text) && text.starts_with("PuTTY-User-Key-File-") {
        return held(0..text.lines().next()?.len(), None);
    }
    for (at, _) in text.match_indices("-----BEGIN ") {
        let line = text[at..].lines().next().unwrap_or_default();
        let label = line
            .trim_end()
            .strip_prefix("-----BEGIN ")
            .and_then(|rest| rest.strip_suffix("-----"));
        let label = label
            .filter(|label| label.ends_with("PRIVATE KEY") || *label == "PGP PRIVATE KEY BLOCK");
        let Some(label) = label else { continue };
        let end = text[at..].find(&format!("-----END {label}-----"));
        let body = text[at + line.len()..end.map_or(text.len(), |end| at + end)].trim();
        let block = &text[at..end.map_or(text.len(), |end| at + end)];
        if body.len() >= 32 && !reference::holds_no_secret(body) && wanted(block) {
            return held(at..at + line.trim_end().len(), None);
        }
    }
    None
}

/// The first value of a dotenv file under a name for a secret.
pub(super) fn dotenv(text: &str) -> Option<Held> {
    let mut entries = assignments(text, Form::Dotenv).into_iter();
    let secret = entries.find(|entry| {
        let value = entry.value;
        let harmless = holds_no_secret(value) || is_switch(value) || value.starts_with("ENC[");
        (names_a_secret(entry.key) && !harmless) || has_password_in_url(value)
    })?;
    held(secret.at, secret.key.to_owned())
}

/// `true`, a path, a number of few digits under a name like `USE_PASSWORD`.
fn is_switch(value: &str) -> bool {
    matches!(
        value.to_ascii_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "null" | "none"
    ) || value.starts_with(['/', '.'])
}

fn has_password_in_url(value: &str) -> bool {
    let Some((scheme, rest)) = value.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let password = authority
        .rsplit_once('@')
        .and_then(|(user, _)| user.split_once(':'));
    let whole = !scheme.contains(char::is_whitespace);
    whole && password.is_some_and(|(_, password)| !holds_no_secret(password))
}

/// `//registry.npmjs.org/:_authToken=…`
pub(super) fn npmrc(text: &str) -> Option<Held> {
    const KEYS: &[&str] = &[
        "_authtoken",
        "_auth",
        "_password",
        "npmauthtoken",
        "npmauthident",
    ];
    text.lines().find_map(|line| {
        let separator = line.find('=').or_else(|| line.rfind(": "))?;
        let (key, value) = line.split_at(separator);
        let name = key.trim().rsplit(':').next()?.trim_matches(['"', ' ']);
        let value = value[1..].trim().trim_matches(['"', '\'']);
        let secret = KEYS.contains(&name.to_ascii_lowercase().as_str()) && !holds_no_secret(value);
        secret.then(|| held(range_in(text, value), name.to_owned()))?
    })
}

/// A line that assigns a secret: INI, TOML, YAML, JSON or XML.
pub(super) fn password_line(text: &str) -> Option<Held> {
    text.lines().find_map(|line| {
        let line = line.trim();
        if line.starts_with(['#', ';']) {
            return None;
        }
        if let Some(value) = xml_secret(line) {
            return held(range_in(text, value), "password".to_owned());
        }
        let at = line.trim_start_matches(':').find(['=', ':'])?
            + (line.len() - line.trim_start_matches(':').len());
        let key = line[..at].trim_matches([' ', '"', '\'', ':', '{']);
        let value = line[at + 1..]
            .trim()
            .trim_end_matches([',', '}'])
            .trim()
            .trim_matches(['"', '\'']);
        let word = key.rsplit(['.', '/']).next().unwrap_or(key);
        let secret = names_a_secret(word) && value.len() > 2 && !holds_no_secret(value);
        secret.then(|| held(range_in(text, value), word.to_owned()))?
    })
}

/// `<password>…</password>`; Maven's `{…}` is encrypted.
fn xml_secret(line: &str) -> Option<&str> {
    let value = ["password", "passphrase"].iter().find_map(|name| {
        let rest = line.strip_prefix(&format!("<{name}>"))?;
        rest.strip_suffix(&format!("</{name}>"))
    })?;
    let is_encrypted = value.starts_with('{') && value.ends_with('}');
    (!is_encrypted && !holds_no_secret(value)).then_some(value)
}

/// `machine host login user password …`
pub(super) fn netrc(text: &str) -> Option<Held> {
    let mut words = text.split_whitespace();
    while let Some(word) = words.next() {
        if word == "password"
            && let Some(value) = words.next()
            && !holds_no_secret(value)
        {
            return held(range_in(text, value), "password".to_owned());
        }
    }
    None
}

/// `host:port:database:user:password`
pub(super) fn pgpass(text: &str) -> Option<Held> {
    text.lines().find_map(|line| {
        let value = line.splitn(5, ':').nth(4)?.trim();
        let secret = !line.starts_with('#') && !holds_no_secret(value);
        secret.then(|| held(range_in(text, value), "password".to_owned()))?
    })
}

/// `https://user:password@host`
pub(super) fn url_with_password(text: &str) -> Option<Held> {
    let line = text.lines().find(|line| has_password_in_url(line.trim()))?;
    held(range_in(text, line.trim()), None)
}

/// `{"auths": {"host": {"auth": "…"}}}`
pub(super) fn docker_auth(text: &str) -> Option<Held> {
    let yaml = Yaml::parse_any(text).ok()?;
    let root = yaml.documents.first()?.root?;
    let page = Page {
        yaml: &yaml,
        text,
        start: 0,
    };
    let mut found = None;
    let is_secret =
        |key: &str| matches!(key, "auth" | "password" | "identitytoken" | "registrytoken");
    walk::scalars(&yaml, root, "", &is_secret, &mut |reached| {
        let is_null = matches!(yaml.node(reached.id).value(), Ok(Value::Null));
        if found.is_none()
            && reached.matched
            && !is_null
            && !holds_no_secret(page.value(reached.id))
        {
            found = held(
                page.range(reached.id),
                super::super::page::dotted(reached.path),
            );
        }
    });
    found
}

/// A file of one line.
pub(super) fn one_line(text: &str) -> Option<Held> {
    let line = text.trim();
    let is_one = !line.is_empty() && line.len() <= 512 && !line.contains('\n');
    (is_one && !line.starts_with("#!") && !holds_no_secret(line))
        .then(|| held(range_in(text, line), None))?
}

/// A key in hexadecimal digits alone.
pub(super) fn hex_key(text: &str) -> Option<Held> {
    let line = text.trim();
    let is_hex =
        line.len() >= 32 && line.len() <= 128 && line.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| held(range_in(text, line), None))?
}

/// State with resources in it.
pub(super) fn terraform_state(text: &str) -> Option<Held> {
    let at = text.find("\"resources\"")?;
    let rest = text[at..].split_once(':')?.1.trim_start();
    let empty = rest
        .strip_prefix(['[', '{'])?
        .trim_start()
        .starts_with([']', '}']);
    (!empty).then(|| held(at..at + "\"resources\"".len(), None))?
}

/// Any content.
pub(super) fn anything(text: &str) -> Option<Held> {
    (!text.is_empty()).then(|| held(0..0, None))?
}

/// `user:$apr1$…`
pub(super) fn htpasswd(text: &str) -> Option<Held> {
    text.lines().find_map(|line| {
        let (user, hash) = line.split_once(':')?;
        // Others take long enough to guess.
        let is_hash = hash.starts_with("$apr1$")
            || hash.starts_with("$1$")
            || hash.starts_with("{SHA}")
            || hash.len() == 13;
        let secret = is_hash && !user.is_empty() && !user.starts_with('#');
        secret.then(|| held(range_in(text, hash), user.to_owned()))?
    })
}
