//! The data key: 32 bytes that seal every value of one file.

use rand_core::CryptoRngCore;
use secrecy::ExposeSecret;
use secrecy::SecretBox;
use thiserror::Error;

/// Length of a data key in bytes.
pub const DATA_KEY_LENGTH: usize = 32;

/// The key that seals the values of one file; wiped when dropped.
///
/// ```compile_fail
/// # use lockleaf::crypto::datakey::DataKey;
/// let key = DataKey::from_bytes(&[7; 32]).unwrap();
/// println!("{key:?}");
/// ```
/// ```compile_fail
/// # use lockleaf::crypto::datakey::DataKey;
/// let key = DataKey::from_bytes(&[7; 32]).unwrap();
/// let copy = key.clone();
/// ```
pub struct DataKey(SecretBox<[u8; DATA_KEY_LENGTH]>);

/// The bytes offered as a data key are not 32.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("a data key has 32 bytes, this one has {found}")]
pub struct DataKeyLength {
    /// How many bytes there were.
    pub found: usize,
}

impl DataKey {
    /// Draws a new data key.
    pub fn generate(random: &mut dyn CryptoRngCore) -> Self {
        Self(SecretBox::init_with_mut(
            |bytes: &mut [u8; DATA_KEY_LENGTH]| random.fill_bytes(bytes),
        ))
    }

    /// Takes the bytes that a master key gave back.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DataKeyLength> {
        if bytes.len() != DATA_KEY_LENGTH {
            return Err(DataKeyLength { found: bytes.len() });
        }
        Ok(Self(SecretBox::init_with_mut(
            |key: &mut [u8; DATA_KEY_LENGTH]| key.copy_from_slice(bytes),
        )))
    }

    /// Lends the bytes.
    pub fn expose(&self) -> &[u8; DATA_KEY_LENGTH] {
        self.0.expose_secret()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_generated_keys_differ() {
        let mut random = rand_core::OsRng;
        let first = DataKey::generate(&mut random);
        let second = DataKey::generate(&mut random);
        assert_ne!(first.expose(), second.expose());
    }

    #[test]
    fn a_key_of_another_length_is_refused() {
        for found in [0, 31, 33] {
            let refused = DataKey::from_bytes(&vec![1; found]).err();
            assert_eq!(refused, Some(DataKeyLength { found }));
        }
        assert!(DataKey::from_bytes(&[1; 32]).is_ok());
    }
}
