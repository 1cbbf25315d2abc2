//! Recipients as rules and the command line name them: the text forms of each key type.

use std::fmt;

use crate::sops::keys::Field;
use crate::sops::keys::KeyEntry;
use crate::sops::keys::KeyKind;

/// Somebody, or some key, that a file is to be encrypted for.
///
/// `kind` and the fields' names are those of the metadata (`azure_kv`, `vault_url`, `fp`, …); an
/// AWS encryption context is one field `context.<name>` per entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RecipientSpec {
    /// The metadata's name of the key type.
    pub kind: &'static str,
    /// What identifies the key, in the metadata's order.
    pub fields: Vec<(String, String)>,
}

/// Why a text names no recipient of its type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecipientError {
    /// Nothing where a recipient should be.
    #[error("an empty recipient")]
    Empty,
    /// A key of a group without what identifies it.
    #[error("a key under '{kind}' needs '{field}'")]
    Missing {
        /// The key type.
        kind: &'static str,
        /// The field that is missing.
        field: &'static str,
    },
    /// A text of another form.
    #[error("'{found}' is not of the form {wanted}")]
    Form {
        /// The text.
        found: String,
        /// The form it should have.
        wanted: &'static str,
    },
}

impl RecipientSpec {
    pub(super) fn new(kind: &'static str, fields: &[(&str, &str)]) -> Self {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Self {
            kind,
            fields: fields.iter().map(owned).collect(),
        }
    }

    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.fields.push((name.to_owned(), value.to_owned()));
    }

    /// The entry that a file has for this recipient, without its wrapped key.
    pub fn entry(&self) -> KeyEntry {
        let field = |(name, value): &(String, String)| (name.clone(), Field::Text(value.clone()));
        KeyEntry {
            kind: KeyKind::of_list(self.kind).unwrap_or(KeyKind::Age),
            fields: self.fields.iter().map(field).collect(),
        }
    }

    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Reads the text of a command line flag or a flat field, where commas part recipients.
    ///
    /// `kind` is the metadata's name of the key type; another one names nobody.
    pub fn parse_list(kind: &str, text: &str) -> Result<Vec<Self>, RecipientError> {
        match kind {
            "age" => age(text),
            "pgp" => pgp(text),
            "kms" => kms(text),
            "gcp_kms" => gcp_kms(text),
            "hckms" => hckms(text),
            "azure_kv" => azure(text),
            "hc_vault" => hc_vault(text),
            _ => Ok(Vec::new()),
        }
    }
}

impl fmt::Display for RecipientSpec {
    /// Writes the key as SOPS names it in messages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = |name| self.field(name).unwrap_or_default();
        match self.kind {
            "azure_kv" => write!(
                f,
                "{}/keys/{}/{}",
                field("vault_url"),
                field("name"),
                field("version")
            ),
            "hc_vault" => {
                let (address, engine) = (field("vault_address"), field("engine_path"));
                write!(f, "{address}/v1/{engine}/keys/{}", field("key_name"))
            }
            _ => f.write_str(self.fields.first().map_or("", |(_, value)| value)),
        }
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(',')
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

pub(super) fn age(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    let recipients = pieces(text).map(|piece| RecipientSpec::new("age", &[("recipient", piece)]));
    Ok(recipients.collect())
}

pub(super) fn pgp(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    pieces(text).map(fingerprint).collect()
}

/// One fingerprint, as in a key group, where SOPS does not look for commas.
pub(super) fn pgp_exact(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    Ok(vec![fingerprint(text)?])
}

fn fingerprint(text: &str) -> Result<RecipientSpec, RecipientError> {
    let found = without_spaces(text);
    let is_name = !found.is_empty() && !found.contains(',');
    if !is_name {
        return Err(form(text, "of one OpenPGP fingerprint"));
    }
    Ok(RecipientSpec::new("pgp", &[("fp", &found)]))
}

fn form(found: &str, wanted: &'static str) -> RecipientError {
    RecipientError::Form {
        found: found.to_owned(),
        wanted,
    }
}

/// AWS KMS: `arn`, or `arn+role`.
pub(super) fn kms(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    let keys = pieces(text).map(|piece| {
        let arn = without_spaces(piece);
        match arn
            .match_indices("+arn:")
            .find(|(at, _)| is_role(&arn[at + 1..]))
        {
            Some((at, _)) if at > 0 => {
                RecipientSpec::new("kms", &[("arn", &arn[..at]), ("role", &arn[at + 1..])])
            }
            _ => RecipientSpec::new("kms", &[("arn", &arn)]),
        }
    });
    Ok(keys.collect())
}

/// Tells whether an ARN names a role, in any of AWS's partitions.
fn is_role(arn: &str) -> bool {
    let mut parts = arn.split(':');
    parts.next() == Some("arn")
        && parts
            .next()
            .is_some_and(|partition| partition.starts_with("aws"))
        && parts.next() == Some("iam")
        && parts.next() == Some("")
}

pub(super) fn gcp_kms(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    let keys = pieces(text)
        .map(|piece| RecipientSpec::new("gcp_kms", &[("resource_id", &without_spaces(piece))]));
    Ok(keys.collect())
}

/// Huawei Cloud KMS: `region:key-uuid`.
pub(super) fn hckms(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    let keys = pieces(text).map(|piece| match piece.split_once(':') {
        Some((region, key)) if !region.trim().is_empty() && !key.trim().is_empty() => {
            Ok(RecipientSpec::new("hckms", &[("key_id", piece)]))
        }
        _ => Err(form(piece, "'region:key-uuid'")),
    });
    keys.collect()
}

/// Azure Key Vault: `https://vault/keys/name/version`; SOPS asks Azure for a missing version.
pub(super) fn azure(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    const WANTED: &str = "'https://<vault>/keys/<name>/<version>'";
    let keys = pieces(text).map(|piece| {
        let rest = piece
            .strip_prefix("https://")
            .ok_or_else(|| form(piece, WANTED))?;
        let parts: Vec<&str> = rest.split('/').collect();
        match parts.as_slice() {
            [vault, "keys", name] | [vault, "keys", name, ""]
                if !vault.is_empty() && !name.is_empty() =>
            {
                Ok(azure_key(&format!("https://{vault}"), name, ""))
            }
            [vault, "keys", name, version] if !vault.is_empty() && !name.is_empty() => {
                Ok(azure_key(&format!("https://{vault}"), name, version))
            }
            _ => Err(form(piece, WANTED)),
        }
    });
    keys.collect()
}

pub(super) fn azure_key(vault_url: &str, name: &str, version: &str) -> RecipientSpec {
    let fields = [
        ("vault_url", vault_url),
        ("name", name),
        ("version", version),
    ];
    RecipientSpec::new("azure_kv", &fields)
}

/// Vault's transit engine: `https://host/v1/<engine>/keys/<name>`; the engine may have slashes.
pub(super) fn hc_vault(text: &str) -> Result<Vec<RecipientSpec>, RecipientError> {
    const WANTED: &str = "'https://vault.example.com:8200/v1/transit/keys/<name>'";
    let is_version = |part: &str| {
        let digits = part.strip_prefix('v').unwrap_or("");
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
    };
    let keys = pieces(text).map(|piece| {
        let wrong = || form(piece, WANTED);
        let (scheme, rest) = piece.split_once("://").ok_or_else(wrong)?;
        let (host, path) = rest.split_once('/').ok_or_else(wrong)?;
        let parts: Vec<&str> = path.strip_suffix('/').unwrap_or(path).split('/').collect();
        let [version, engine @ .., _keys, name] = parts.as_slice() else {
            return Err(wrong());
        };
        let whole = !scheme.is_empty() && !host.is_empty() && !engine.is_empty();
        let plain = parts.iter().all(|part| !part.is_empty()) && !path.contains(['?', '#']);
        if !whole || !plain || !is_version(version) {
            return Err(wrong());
        }
        let fields = [
            ("vault_address", format!("{scheme}://{host}")),
            ("engine_path", engine.join("/")),
            ("key_name", (*name).to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        Ok(RecipientSpec::new("hc_vault", &fields))
    });
    keys.collect()
}
