//! Master keys: who can unwrap a file's data key, as the entries of its metadata.
//!
//! Entries of every type are kept field by field, also those that cannot be used here; age is
//! the type that can wrap and unwrap.

pub mod age;

use thiserror::Error;

/// The types of master key that SOPS has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyKind {
    /// OpenPGP
    Pgp,
    /// AWS KMS
    Kms,
    /// Google Cloud KMS
    GcpKms,
    /// Huawei Cloud KMS
    Hckms,
    /// Azure Key Vault
    AzureKv,
    /// HashiCorp Vault's transit engine
    HcVault,
    /// age
    Age,
}

/// How a type of key stands in the metadata.
#[derive(Debug)]
pub struct KeyType {
    /// The type.
    pub kind: KeyKind,
    /// The name of its list in the metadata.
    pub list: &'static str,
    /// The fields of an entry in the order in which SOPS writes them.
    pub fields: &'static [&'static str],
    /// The field that holds the wrapped data key.
    pub enc: &'static str,
    /// What people call it.
    pub name: &'static str,
}

const fn key_type(
    kind: KeyKind,
    list: &'static str,
    name: &'static str,
    fields: &'static [&'static str],
) -> KeyType {
    KeyType {
        kind,
        list,
        fields,
        enc: "enc",
        name,
    }
}

/// All types, in the order in which SOPS writes them inside a key group.
pub const KEY_TYPES: [KeyType; 7] = [
    key_type(KeyKind::Pgp, "pgp", "PGP", &["created_at", "enc", "fp"]),
    key_type(
        KeyKind::Kms,
        "kms",
        "AWS KMS",
        &["arn", "role", "context", "created_at", "enc", "aws_profile"],
    ),
    key_type(
        KeyKind::GcpKms,
        "gcp_kms",
        "Google Cloud KMS",
        &["resource_id", "created_at", "enc"],
    ),
    key_type(
        KeyKind::Hckms,
        "hckms",
        "Huawei Cloud KMS",
        &["key_id", "created_at", "enc"],
    ),
    key_type(
        KeyKind::AzureKv,
        "azure_kv",
        "Azure Key Vault",
        &["vault_url", "name", "version", "created_at", "enc"],
    ),
    key_type(
        KeyKind::HcVault,
        "hc_vault",
        "HashiCorp Vault",
        &[
            "vault_address",
            "engine_path",
            "key_name",
            "created_at",
            "enc",
        ],
    ),
    key_type(KeyKind::Age, "age", "age", &["recipient", "enc"]),
];

impl KeyKind {
    /// How this type stands in the metadata.
    pub fn key_type(self) -> &'static KeyType {
        &KEY_TYPES[self as usize]
    }

    /// The type whose list in the metadata has this name.
    pub fn of_list(list: &str) -> Option<Self> {
        let mut types = KEY_TYPES.iter();
        types.find(|known| known.list == list).map(|key| key.kind)
    }
}

/// The value of a field of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// A string; also dates, which SOPS writes quoted.
    Text(String),
    /// A mapping of strings, such as an AWS encryption context.
    Map(Vec<(String, String)>),
    /// `true` or `false`
    Bool(bool),
    /// `null`
    Null,
}

/// One master key's entry: whom the data key was wrapped for, and the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// The type, known from the list that holds the entry.
    pub kind: KeyKind,
    /// All fields in file order, unknown ones too.
    pub fields: Vec<(String, Field)>,
}

impl KeyEntry {
    /// An entry for an age recipient, spelled as it was given.
    pub fn age(recipient: &str, enc: String) -> Self {
        let fields = [("recipient", recipient.to_owned()), ("enc", enc)];
        Self {
            kind: KeyKind::Age,
            fields: fields
                .map(|(name, text)| (name.to_owned(), Field::Text(text)))
                .into(),
        }
    }

    /// The text of a field; empty where it is missing or no text.
    pub fn text(&self, name: &str) -> &str {
        let named = |(field, _): &&(String, Field)| field == name;
        match self.fields.iter().find(named) {
            Some((_, Field::Text(text))) => text,
            _ => "",
        }
    }

    /// The wrapped data key.
    pub fn enc(&self) -> &str {
        self.text(self.kind.key_type().enc)
    }

    /// The name by which SOPS calls the key: recipient, fingerprint, ARN, URL.
    pub fn id(&self) -> String {
        let text = |name| self.text(name);
        match self.kind {
            KeyKind::Pgp => text("fp").to_owned(),
            KeyKind::Kms if text("role").is_empty() => text("arn").to_owned(),
            KeyKind::Kms => format!("{}+{}", text("arn"), text("role")),
            KeyKind::GcpKms => text("resource_id").to_owned(),
            KeyKind::Hckms => text("key_id").to_owned(),
            KeyKind::AzureKv => {
                let (url, name, version) = (text("vault_url"), text("name"), text("version"));
                format!("{url}/keys/{name}/{version}")
            }
            KeyKind::HcVault => {
                let (address, path) = (text("vault_address"), text("engine_path"));
                format!("{address}/v1/{path}/keys/{}", text("key_name"))
            }
            KeyKind::Age => text("recipient").to_owned(),
        }
    }
}

/// Keys any one of which is enough for the group's part of the data key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyGroup {
    /// The entries, in file order within each type.
    pub entries: Vec<KeyEntry>,
}

/// A key whose type is kept in the file but can neither wrap nor unwrap here.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{} keys are kept but cannot be used: '{id}'", kind.key_type().name)]
pub struct UnsupportedKey {
    /// The type.
    pub kind: KeyKind,
    /// The key, by the name that SOPS has for it.
    pub id: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: KeyKind, fields: &[(&str, &str)]) -> KeyEntry {
        let field = |(name, text): &(&str, &str)| (name.to_string(), Field::Text(text.to_string()));
        KeyEntry {
            kind,
            fields: fields.iter().map(field).collect(),
        }
    }

    #[test]
    fn the_table_is_in_the_order_of_the_kinds_and_every_type_wraps_into_enc() {
        for known in &KEY_TYPES {
            assert_eq!(known.kind.key_type().list, known.list);
            assert_eq!(KeyKind::of_list(known.list), Some(known.kind));
            assert!(known.fields.contains(&known.enc));
        }
        assert_eq!(KeyKind::of_list("sops"), None);
    }

    #[test]
    fn a_key_is_called_what_sops_calls_it() {
        for (kind, fields, id) in [
            (KeyKind::Pgp, &[("fp", "85D7")][..], "85D7"),
            (KeyKind::Kms, &[("arn", "arn:aws:kms")], "arn:aws:kms"),
            (KeyKind::Kms, &[("arn", "a"), ("role", "r")], "a+r"),
            (
                KeyKind::AzureKv,
                &[("vault_url", "https://v"), ("name", "n"), ("version", "1")],
                "https://v/keys/n/1",
            ),
            (
                KeyKind::HcVault,
                &[
                    ("vault_address", "https://v"),
                    ("engine_path", "sops"),
                    ("key_name", "k"),
                ],
                "https://v/v1/sops/keys/k",
            ),
            (KeyKind::Age, &[("recipient", "age1x")], "age1x"),
        ] {
            assert_eq!(entry(kind, fields).id(), id);
        }
    }

    #[test]
    fn a_field_that_is_missing_or_no_text_reads_as_empty() {
        let mut key = entry(KeyKind::Age, &[("recipient", "age1x")]);
        assert_eq!(key.enc(), "");
        key.fields.push(("enc".to_owned(), Field::Null));
        assert_eq!(key.enc(), "");
    }
}
