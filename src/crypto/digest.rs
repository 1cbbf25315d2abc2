//! Digests: SHA-512 for the SOPS MAC, SHA-256, HMAC-SHA256 and HKDF-SHA256 for the seal.

use hkdf::Hkdf;
use hmac::Mac;
use sha2::Digest;
use sha2::Sha256;
use sha2::Sha512;
use thiserror::Error;

/// SHA-512 (FIPS 180-4) fed leaf by leaf; it ends as SOPS writes it, in upper-case hex.
#[derive(Clone, Default)]
pub struct MacDigest(Sha512);

impl MacDigest {
    /// Starts with nothing hashed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hashes more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Gives 128 upper-case hex digits.
    pub fn finish(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let mut text = String::with_capacity(128);
        for byte in self.0.finalize() {
            text.push(char::from(DIGITS[usize::from(byte >> 4)]));
            text.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
        text
    }
}

/// Computes SHA-256 (FIPS 180-4).
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// HMAC-SHA256 (RFC 2104) fed piece by piece.
#[derive(Clone)]
pub struct HmacSha256(hmac::Hmac<Sha256>);

impl HmacSha256 {
    /// Starts under a key of any length.
    pub fn new(key: &[u8]) -> Self {
        Self(hmac::Hmac::new_from_slice(key).expect("HMAC takes a key of any length"))
    }

    /// Authenticates more bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Gives the authenticator.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into_bytes().into()
    }
}

/// Computes HMAC-SHA256 over the parts, one after the other with nothing between.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut hmac = HmacSha256::new(key);
    parts.iter().for_each(|part| hmac.update(part));
    hmac.finish()
}

/// More output was asked for than HKDF gives (255 blocks of 32 bytes).
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("HKDF-SHA256 gives at most 8160 bytes")]
pub struct TooMuchOutput;

/// Derives `out` from a key (RFC 5869, HKDF-SHA256); an empty salt is the default salt.
pub fn hkdf_sha256(
    ikm: &[u8],
    salt: &[u8],
    info: &[u8],
    out: &mut [u8],
) -> Result<(), TooMuchOutput> {
    Hkdf::<Sha256>::new(Some(salt), ikm)
        .expand(info, out)
        .map_err(|_| TooMuchOutput)
}

/// Compares two byte strings in a time that depends on their lengths alone.
pub fn equal(left: &[u8], right: &[u8]) -> bool {
    subtle::ConstantTimeEq::ct_eq(left, right).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn the_mac_digest_is_sha_512_in_upper_case_hex() {
        let mut digest = MacDigest::new();
        digest.update(b"a");
        digest.update(b"bc");
        assert_eq!(
            digest.finish(),
            "DDAF35A193617ABACC417349AE20413112E6FA4E89A97EA20A9EEEE64B55D39A\
             2192992A274FC1A836BA3C23A3FEEBBD454D4423643CE80E2A9AC94FA54CA49F"
        );
    }

    #[test]
    fn the_digest_of_the_word_sops_is_the_prefix_of_mac_only_encrypted() {
        assert_eq!(
            hex(&sha256(b"sops")),
            "8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69"
        );
    }

    #[test]
    fn hmac_agrees_with_rfc_4231_case_2() {
        let parts: [&[u8]; 2] = [b"what do ya want ", b"for nothing?"];
        assert_eq!(
            hex(&hmac_sha256(b"Jefe", &parts)),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn hkdf_agrees_with_rfc_5869_case_3() {
        let mut out = [0; 42];
        hkdf_sha256(&[0x0b; 22], b"", b"", &mut out).unwrap();
        assert_eq!(
            hex(&out),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        );
    }

    #[test]
    fn too_much_output_is_refused() {
        let refused = hkdf_sha256(b"k", b"", b"", &mut [0; 8161]);
        assert_eq!(refused, Err(TooMuchOutput));
    }

    #[test]
    fn equality_is_of_content_and_length() {
        assert!(equal(b"ab", b"ab"));
        assert!(!equal(b"ab", b"ac"));
        assert!(!equal(b"ab", b"abc"));
    }
}
