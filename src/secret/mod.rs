//! Values that must not leak: wiped on drop, no `Debug`, no `Clone`, lent by `expose` only.

mod json;

pub use json::NoJson;
pub use json::SecretJson;
pub use json::wipe;

use zeroize::Zeroizing;

/// Secret bytes: a decrypted value, a data key's share, the output of a key command.
///
/// ```compile_fail
/// let secret = lockleaf::secret::SecretBytes::new(vec![1]);
/// println!("{secret:?}");
/// ```
/// ```compile_fail
/// let secret = lockleaf::secret::SecretBytes::new(vec![1]);
/// let copy = secret.clone();
/// ```
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    /// Takes the bytes in; they are wiped when the value is dropped.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Lends the bytes.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

/// Secret text: a decrypted document, a password, what an editor gave back.
///
/// ```compile_fail
/// let secret = lockleaf::secret::Plaintext::new(String::new());
/// println!("{secret:?}");
/// ```
/// ```compile_fail
/// let secret = lockleaf::secret::Plaintext::new(String::new());
/// let copy = secret.clone();
/// ```
pub struct Plaintext(Zeroizing<String>);

impl Plaintext {
    /// Takes the text in; it is wiped when the value is dropped.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// Lends the text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}
