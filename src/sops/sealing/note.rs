//! The sealed list of spellings, bound to the MAC of its file.

use crate::crypto::cipher::Cipher;
use crate::crypto::cipher::IV_LENGTH;
use crate::crypto::cipher::TAG_LENGTH;
use crate::sops::encvalue::EncValue;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::CryptoRngCore;

/// Seals the list of spellings, bound to the MAC of its file.
pub(in crate::sops) struct NoteCipher<'c>(&'c Cipher);

impl<'c> NoteCipher<'c> {
    fn aad(mac: &str) -> Option<String> {
        let iv = EncValue::parse(mac).ok()?.iv;
        Some(format!("lockleaf:{}:", STANDARD.encode(iv)))
    }

    pub(super) fn seal(&self, packed: &[u8], mac: &str, random: &mut dyn CryptoRngCore) -> String {
        let mut iv = [0; IV_LENGTH];
        random.fill_bytes(&mut iv);
        let aad = Self::aad(mac).unwrap_or_default();
        let mut data = packed.to_vec();
        let tag = self.0.encrypt(&iv, aad.as_bytes(), &mut data);
        STANDARD.encode([iv.as_slice(), &tag, &data].concat())
    }

    /// A cipher for notes.
    pub(in crate::sops) fn new(cipher: &'c Cipher) -> Self {
        Self(cipher)
    }

    /// Opens a sealed list; `None` if it was made for another MAC, or altered.
    pub(in crate::sops) fn open(&self, sealed: &str, mac: &str) -> Option<Vec<u8>> {
        let bytes = STANDARD.decode(sealed).ok()?;
        let (iv, rest) = bytes.split_at_checked(IV_LENGTH)?;
        let (tag, data) = rest.split_at_checked(TAG_LENGTH)?;
        let mut data = data.to_vec();
        let aad = Self::aad(mac)?;
        let tag = tag.try_into().ok()?;
        self.0.decrypt(iv, aad.as_bytes(), &mut data, tag).ok()?;
        Some(data)
    }
}
