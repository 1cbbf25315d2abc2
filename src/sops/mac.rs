//! The SOPS MAC: SHA-512 over the leaves' plaintext, in the order of the file.
//!
//! Keys, nulls, structure and comments are left out because SOPS leaves them out; the seal
//! ([`super::seal`]) covers them.

use crate::crypto::digest::MacDigest;
use crate::crypto::digest::sha256;

/// A MAC in the making.
pub struct Mac {
    digest: MacDigest,
    only_encrypted: bool,
}

impl Mac {
    /// Starts a MAC; one over sealed leaves only begins with SHA-256("sops").
    pub fn new(only_encrypted: bool) -> Self {
        let mut digest = MacDigest::new();
        if only_encrypted {
            digest.update(&sha256(b"sops"));
        }
        Self {
            digest,
            only_encrypted,
        }
    }

    /// Takes the next leaf's canonical plaintext.
    pub fn leaf(&mut self, plaintext: &[u8], selected: bool) {
        if selected || !self.only_encrypted {
            self.digest.update(plaintext);
        }
    }

    /// The MAC as SOPS writes it: hexadecimal in upper case.
    pub fn finish(self) -> String {
        self.digest.finish()
    }
}
