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
//! last. `FORMAT` in ARCHITECTURE.md gives the tokens of `canonical(content)` and test vectors.

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
