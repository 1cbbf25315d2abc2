//! Kubernetes objects as values: what a Secret is, and how its `data` is written.

pub mod api;
pub mod applyset;
pub mod compare;
pub mod consumers;
pub mod live;
pub mod object;
mod objects;
pub mod ownership;
pub mod refusal;
pub mod rights;
pub mod rollout;
pub mod valid;
pub mod view;

pub use objects::DATA_FIELDS;
pub use objects::Object;
pub use objects::leaves_with_value;
pub use objects::objects;
pub use objects::readable_leaves;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::GeneralPurpose;
use base64::engine::GeneralPurposeConfig;
use zeroize::Zeroizing;

/// What Secrets and ConfigMaps are encrypted by where nothing else is said: `kind`,
/// `metadata.name` and whatever else a cluster's tools read stay readable.
pub const DEFAULT_ENCRYPTED_REGEX: &str = "^(data|stringData)$";

/// What an object is to a keeper of secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A Secret: values under `data` are base64.
    Secret,
    /// A ConfigMap: values under `data` are text, those under `binaryData` base64.
    ConfigMap,
    /// A list whose `items` are objects.
    List,
    /// Anything else, also one of the same kind in another API group.
    Other,
}

impl Role {
    /// The role of an object with these two fields.
    pub fn of(api_version: &str, kind: &str) -> Self {
        match (api_version, kind) {
            ("v1", "Secret") => Self::Secret,
            ("v1", "ConfigMap") => Self::ConfigMap,
            ("v1", "List" | "SecretList" | "ConfigMapList") => Self::List,
            _ => Self::Other,
        }
    }

    /// The role of an item that says nothing of itself, as those of a `SecretList` may.
    pub fn of_item(list_kind: &str) -> Self {
        match list_kind {
            "SecretList" => Self::Secret,
            "ConfigMapList" => Self::ConfigMap,
            _ => Self::Other,
        }
    }

    /// The `encrypted_regex` for objects of this role, where there is a default.
    pub fn default_encrypted_regex(self) -> Option<&'static str> {
        matches!(self, Self::Secret | Self::ConfigMap).then_some(DEFAULT_ENCRYPTED_REGEX)
    }
}

/// Base64 as Kubernetes reads it: padded, and the last bits may be anything.
const KUBERNETES: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical),
);

/// The bytes of a value under `data`; nothing if Kubernetes would refuse it.
///
/// Line breaks may stand anywhere, as a folded or literal block puts them there.
pub fn decode_data(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(String::with_capacity(text.len()));
    digits.extend(text.chars().filter(|c| !matches!(c, '\r' | '\n')));
    KUBERNETES.decode(digits.as_str()).ok().map(Zeroizing::new)
}

/// The bytes of a value as they stand under `data`.
pub fn encode_data(bytes: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(KUBERNETES.encode(bytes))
}

/// The bytes as text that may be shown and edited: UTF-8 without control characters but tab and
/// line breaks.
pub fn shown_as_text(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let showable = |c: char| matches!(c, '\t' | '\n' | '\r') || !c.is_control();
    text.chars().all(showable).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_config_maps_are_known_by_version_and_kind() {
        assert_eq!(Role::of("v1", "Secret"), Role::Secret);
        assert_eq!(Role::of("v1", "ConfigMap"), Role::ConfigMap);
        assert_eq!(Role::of("v1", "List"), Role::List);
        assert_eq!(Role::of("v1", "SecretList"), Role::List);
        assert_eq!(Role::of("bitnami.com/v1alpha1", "Secret"), Role::Other);
        assert_eq!(Role::of("v1", "secret"), Role::Other);
        assert_eq!(Role::of_item("SecretList"), Role::Secret);
    }

    #[test]
    fn secrets_and_config_maps_have_a_default_selector() {
        assert_eq!(
            Role::Secret.default_encrypted_regex(),
            Some("^(data|stringData)$")
        );
        assert_eq!(
            Role::ConfigMap.default_encrypted_regex(),
            Some("^(data|stringData)$")
        );
        assert_eq!(Role::Other.default_encrypted_regex(), None);
        assert_eq!(Role::List.default_encrypted_regex(), None);
    }

    #[test]
    fn data_is_decoded_as_kubernetes_decodes_it() {
        let decoded = |text| decode_data(text).map(|bytes| bytes.to_vec());
        assert_eq!(decoded("aHVudGVyMg=="), Some(b"hunter2".to_vec()));
        assert_eq!(decoded("aHVu\r\ndGVy\nMg==\n"), Some(b"hunter2".to_vec()));
        assert_eq!(
            decoded("aHVudGVyMh=="),
            Some(b"hunter2".to_vec()),
            "trailing bits"
        );
        assert_eq!(decoded(""), Some(Vec::new()));
        for refused in [
            "aHVudGVyMg",
            "aHVudGVyMg=",
            "aHVud GVyMg==",
            "hunter2!",
            "-_-_",
            "aHVudGVyMg===",
        ] {
            assert_eq!(decoded(refused), None, "{refused}");
        }
    }

    #[test]
    fn encoding_is_the_reverse() {
        let bytes: Vec<u8> = (0..=255).collect();
        let text = encode_data(&bytes);
        assert_eq!(decode_data(&text).unwrap().as_slice(), bytes);
    }

    #[test]
    fn only_text_is_shown() {
        assert_eq!(shown_as_text("grün\n\t".as_bytes()), Some("grün\n\t"));
        assert_eq!(shown_as_text(b"\xff"), None);
        assert_eq!(shown_as_text(b"a\0b"), None);
        assert_eq!(shown_as_text(b"\x1b[31m"), None);
    }
}
