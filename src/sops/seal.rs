//! The seal: a second authenticator over what SOPS's MAC leaves out (keys, structure, types,
//! nulls, empty values, selectors), carried in the IV of the sealed MAC.
//!
//! SOPS takes any IV and cannot decrypt the MAC once it is altered, so the seal cannot be cut off:
//!
//! ```text
//! ks ‖ km = HKDF-SHA256(data key, salt = "", info = "lockleaf seal v1"), 32 bytes each
//! s       = HMAC-SHA256(ks, "v1" ‖ canonical(content) ‖ lastmodified ‖ MAC)[..16]
//! m       = HMAC-SHA256(km, s ‖ lastmodified ‖ MAC)[..16]
//! IV      = s ‖ m
//! ```
//!
//! If `m` verifies, lockleaf wrote the file and `s` must verify too; if it does not, SOPS wrote it
//! last. ARCHITECTURE.md gives the tokens of `canonical(content)` and test vectors.

use super::keys::KeyGroup;
use super::metadata::Metadata;
use crate::crypto::datakey::DataKey;
use crate::crypto::digest::HmacSha256;
use crate::crypto::digest::equal;
use crate::crypto::digest::hkdf_sha256;
use crate::crypto::digest::hmac_sha256;
use crate::crypto::digest::sha256;
use crate::document::leaf::Value;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// The length of a seal, which is SOPS's length of an IV.
pub const SEAL_LENGTH: usize = 32;
const HALF: usize = SEAL_LENGTH / 2;

/// What the IV of a MAC says about a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Written by lockleaf, and as it wrote it.
    Sealed,
    /// Last written by SOPS: only its MAC speaks for the file.
    WrittenBySops,
    /// Written by lockleaf and changed since.
    Broken,
}

/// A seal in the making: takes the content in the order of the file.
pub struct Seal {
    content: HmacSha256,
    mark: Zeroizing<[u8; 32]>,
    only_encrypted: bool,
}

impl Seal {
    /// Starts the seal of a file with this data key and these selectors.
    pub fn new(data_key: &DataKey, metadata: &Metadata) -> Self {
        let mut keys = Zeroizing::new([0_u8; 64]);
        derive(data_key, b"lockleaf seal v1", &mut *keys);
        let mut mark = Zeroizing::new([0_u8; 32]);
        mark.copy_from_slice(&keys[32..]);
        let mut seal = Self {
            content: HmacSha256::new(&keys[..32]),
            mark,
            only_encrypted: metadata.mac_only_encrypted,
        };
        seal.content.update(b"v1");
        let selector = metadata.selector();
        seal.token(b'x', selector.metadata_key().as_bytes());
        seal.token(b'v', selector.value().as_bytes());
        seal.token(b'o', &[u8::from(metadata.mac_only_encrypted)]);
        seal
    }

    /// A document begins.
    pub fn document(&mut self) {
        self.structure(b'D');
    }

    /// A mapping (`{`, `}`) or a sequence (`[`, `]`) begins or ends.
    pub fn structure(&mut self, sign: u8) {
        if !self.only_encrypted {
            self.content.update(&[sign]);
        }
    }

    /// The key of the entry that follows.
    pub fn key(&mut self, key: &str) {
        if !self.only_encrypted {
            self.token(b'k', key.as_bytes());
        }
    }

    /// A leaf: its value, canonical plaintext, unambiguous path, and whether it is selected.
    ///
    /// Integers and floats are one type, because SOPS writes `1.0` back as `1`.
    pub fn leaf(&mut self, value: &Value<'_>, plaintext: &[u8], trail: &str, selected: bool) {
        if self.only_encrypted {
            if !selected {
                return;
            }
            self.token(b'p', trail.as_bytes());
        }
        let sign = match value {
            Value::Null => b'0',
            Value::Bool(_) => b'b',
            Value::Int(_) | Value::Float(_) => b'n',
            Value::Time(_) => b't',
            Value::Str(_) => b's',
        };
        self.token(sign, plaintext);
    }

    fn token(&mut self, sign: u8, bytes: &[u8]) {
        self.content.update(&[sign]);
        self.content.update(&(bytes.len() as u64).to_be_bytes());
        self.content.update(bytes);
    }

    /// The seal: the IV for the MAC `mac`, which is authenticated with `lastmodified`.
    pub fn finish(mut self, lastmodified: &str, mac: &str) -> [u8; SEAL_LENGTH] {
        self.token(b'L', lastmodified.as_bytes());
        self.token(b'M', mac.as_bytes());
        let mut iv = [0; SEAL_LENGTH];
        let content = self.content.finish();
        iv[..HALF].copy_from_slice(&content[..HALF]);
        let mark = mark(&*self.mark, &iv[..HALF], lastmodified, mac);
        iv[HALF..].copy_from_slice(&mark[..HALF]);
        iv
    }

    /// Judges the IV of a MAC that decrypted to `mac`.
    pub fn judge(self, iv: &[u8], lastmodified: &str, mac: &str) -> Verdict {
        if iv.len() != SEAL_LENGTH {
            return Verdict::WrittenBySops;
        }
        let mark = mark(&*self.mark, &iv[..HALF], lastmodified, mac);
        if !equal(&mark[..HALF], &iv[HALF..]) {
            return Verdict::WrittenBySops;
        }
        if equal(&self.finish(lastmodified, mac), iv) {
            Verdict::Sealed
        } else {
            Verdict::Broken
        }
    }
}

fn mark(key: &[u8], content: &[u8], lastmodified: &str, mac: &str) -> [u8; 32] {
    hmac_sha256(key, &[content, lastmodified.as_bytes(), mac.as_bytes()])
}

fn derive(data_key: &DataKey, info: &[u8], out: &mut [u8]) {
    hkdf_sha256(data_key.expose(), b"", info, out)
        .expect("HKDF-SHA256 gives up to 8160 bytes, and at most 64 are asked for");
}

/// The tag that vouches for the recipients of a file: over the sorted type, id and wrapped key of
/// every entry, group by group.
pub fn recipients_tag(data_key: &DataKey, groups: &[KeyGroup]) -> String {
    let mut key = Zeroizing::new([0_u8; 32]);
    derive(data_key, b"lockleaf recipients v1", &mut *key);
    let mut list = Vec::new();
    for (number, group) in groups.iter().enumerate() {
        for entry in &group.entries {
            let id = entry.id();
            let wrapped = sha256(entry.enc().as_bytes());
            list.push(format!(
                "{number}\0{}\0{id}\0{}",
                entry.kind.key_type().list,
                STANDARD.encode(wrapped)
            ));
        }
    }
    list.sort();
    STANDARD.encode(&hmac_sha256(&*key, &[list.join("\n").as_bytes()])[..HALF])
}

/// Whether `tag` vouches for these recipients.
pub fn vouches(data_key: &DataKey, groups: &[KeyGroup], tag: &str) -> bool {
    equal(recipients_tag(data_key, groups).as_bytes(), tag.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sops::encvalue::EncValue;
    use crate::sops::keys::KeyEntry;
    use crate::sops::opened::Sealed;
    use crate::sops::sealing;
    use crate::sops::sealing::Terms;
    use crate::sops::sealing::Vouch;
    use crate::sops::selection::Selector;

    const NOW: &str = "2026-01-02T03:04:05Z";

    /// The seal of a text, for the data key 00 01 … 1f.
    fn seal_of(text: &str, selector: Selector, mac_only_encrypted: bool) -> String {
        let key: Vec<u8> = (0..32).collect();
        let key = DataKey::from_bytes(&key).unwrap();
        let entries = vec![KeyEntry::age("age1example", "no key\n".into())];
        let metadata = Metadata {
            groups: vec![KeyGroup { entries }],
            shamir_threshold: None,
            lastmodified: String::new(),
            mac: String::new(),
            selector: Some(selector),
            mac_only_encrypted,
            version: "3.11.0".into(),
            note: None,
        };
        let terms = Terms {
            data_key: &key,
            metadata,
            now: NOW.into(),
            previous: None,
            vouch: Vouch::Yes,
        };
        let sealed = sealing::seal(text, terms, &mut rand_core::OsRng).unwrap();
        let mac = Sealed::parse(&sealed.text).unwrap().metadata.mac;
        STANDARD.encode(EncValue::parse(&mac).unwrap().iv)
    }

    fn suffix() -> Selector {
        Selector::default()
    }

    #[test]
    fn the_test_vectors_of_the_description_hold() {
        let regex = || Selector::EncryptedRegex("^(data|stringData)$".into());
        let vectors = [
            ("a: x\n", suffix(), false),
            (
                "n: 1\nf: 1.5\nb: true\nz:\nt: 2026-01-02\ne: \"\"\nl: [1, {k: v}]\nm: {}\n",
                suffix(),
                false,
            ),
            (
                "kind: Secret\nstringData:\n  p: hunter2\n---\nkind: ConfigMap\ndata:\n  a: b\n",
                regex(),
                false,
            ),
            ("kind: Secret\nstringData:\n  p: [hunter2]\n", regex(), true),
        ];
        let description = include_str!("../../ARCHITECTURE.md");
        for (text, selector, only) in vectors {
            let seal = seal_of(text, selector, only);
            assert!(description.contains(&seal), "{text:?} is sealed by {seal}");
        }
    }

    #[test]
    fn content_that_the_mac_does_not_tell_apart_has_another_seal() {
        let seals = [
            "a: x\nb_unencrypted: adm\nc_unencrypted: in\n",
            "a: x\nb_unencrypted: admin\nc_unencrypted: \"\"\n",
            "a: x\nd_unencrypted: adm\nc_unencrypted: in\n",
            "a: x\nb_unencrypted: [adm]\nc_unencrypted: in\n",
            "a: x\nb_unencrypted: [[adm]]\nc_unencrypted: in\n",
            "a: x\nb_unencrypted: adm\nc_unencrypted: in\nn:\n",
        ];
        let seals: std::collections::HashSet<String> = seals
            .iter()
            .map(|text| seal_of(text, suffix(), false))
            .collect();
        assert_eq!(seals.len(), 6);
    }

    #[test]
    fn a_number_has_one_seal_in_all_its_spellings() {
        let seal = |text| seal_of(text, suffix(), false);
        assert_eq!(
            seal("a_unencrypted: 0x1F\nb: c\n"),
            seal("a_unencrypted: 31\nb: c\n")
        );
        assert_ne!(
            seal("a_unencrypted: \"31\"\nb: c\n"),
            seal("a_unencrypted: 31\nb: c\n")
        );
    }
}
