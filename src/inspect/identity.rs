//! What makes findings of several texts one.

use hmac::Hmac;
use hmac::Mac;
use sha2::Sha256;

/// What makes two findings of different texts one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Identity {
    /// The same rule found the same secret: a keyed hash of both.
    Secret([u8; 16]),
    /// The same rule found something under the same key, of that number in its file.
    Place(String, Option<String>, usize),
}

impl Identity {
    /// That of a secret.
    pub(super) fn of_secret(key: &[u8; 32], rule: &str, secret: &[u8]) -> Self {
        let mac = <Hmac<Sha256> as Mac>::new_from_slice(key);
        let mut mac = mac.expect("HMAC takes a key of any length");
        mac.update(rule.as_bytes());
        mac.update(&[0]);
        mac.update(secret);
        let tag: [u8; 32] = mac.finalize().into_bytes().into();
        let (first, _) = tag.split_at(16);
        Self::Secret(first.try_into().expect("half of 32 bytes is 16"))
    }
}
