//! AES-256-GCM (NIST SP 800-38D) as SOPS uses it: in place, tag apart, IV of any length.

use aes::Aes256;
use aes::cipher::BlockEncrypt;
use aes::cipher::InnerIvInit;
use aes::cipher::KeyInit;
use aes::cipher::StreamCipher;
use aes::cipher::StreamCipherCoreWrapper;
use aes_gcm::AeadInPlace;
use aes_gcm::AesGcm;
use aes_gcm::aead::consts::U12;
use aes_gcm::aead::consts::U32;
use aes_gcm::aead::generic_array::GenericArray;
use ctr::CtrCore;
use ctr::flavors::Ctr32BE;
use ghash::GHash;
use ghash::universal_hash::UniversalHash;
use subtle::ConstantTimeEq;
use thiserror::Error;

use crate::crypto::datakey::DataKey;

/// Length of the IV that SOPS draws for every value.
pub const IV_LENGTH: usize = 32;

/// Length of the authentication tag.
pub const TAG_LENGTH: usize = 16;

/// A ciphertext, its IV, tag or additional data is not what this key sealed.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the value was changed, moved, or sealed with another data key")]
pub struct Unauthentic;

/// A data key made ready: the key schedule is computed once for all values of a file.
pub struct Cipher {
    wide: AesGcm<Aes256, U32>,
    narrow: AesGcm<Aes256, U12>,
    block: Aes256,
}

impl Cipher {
    /// Expands the data key.
    pub fn new(key: &DataKey) -> Self {
        let block = Aes256::new(GenericArray::from_slice(key.expose()));
        Self {
            wide: AesGcm::from(block.clone()),
            narrow: AesGcm::from(block.clone()),
            block,
        }
    }

    /// Encrypts `buffer` in place and gives the tag.
    ///
    /// The IV must be fresh for every value: the same IV with two plaintexts gives both away.
    pub fn encrypt(&self, iv: &[u8; IV_LENGTH], aad: &[u8], buffer: &mut [u8]) -> [u8; TAG_LENGTH] {
        self.wide
            .encrypt_in_place_detached(GenericArray::from_slice(iv), aad, buffer)
            .expect("a value is far below the 64 GiB that GCM allows")
            .into()
    }

    /// Decrypts `buffer` in place; on failure it is left as it was.
    ///
    /// SOPS takes an IV of any length, so files of its early versions carry others than 32
    /// bytes. An empty IV is refused.
    pub fn decrypt(
        &self,
        iv: &[u8],
        aad: &[u8],
        buffer: &mut [u8],
        tag: &[u8; TAG_LENGTH],
    ) -> Result<(), Unauthentic> {
        let tag = GenericArray::from_slice(tag);
        let done = match iv.len() {
            IV_LENGTH => {
                let iv = GenericArray::from_slice(iv);
                self.wide.decrypt_in_place_detached(iv, aad, buffer, tag)
            }
            12 => {
                let iv = GenericArray::from_slice(iv);
                self.narrow.decrypt_in_place_detached(iv, aad, buffer, tag)
            }
            0 => return Err(Unauthentic),
            _ => return self.decrypt_any(iv, aad, buffer, tag.as_slice()),
        };
        done.map_err(|_| Unauthentic)
    }

    /// GCM put together by hand, because the library fixes the IV's length in a type.
    fn decrypt_any(
        &self,
        iv: &[u8],
        aad: &[u8],
        buffer: &mut [u8],
        tag: &[u8],
    ) -> Result<(), Unauthentic> {
        let mut hash_key = ghash::Key::default();
        self.block.encrypt_block(&mut hash_key);
        let ghash = GHash::new(&hash_key);

        let first_block = absorb(ghash.clone(), &[iv], [0, iv.len()]);
        let core = CtrCore::<_, Ctr32BE>::inner_iv_init(&self.block, &first_block);
        let mut stream = StreamCipherCoreWrapper::from_core(core);
        let mut expected = [0; TAG_LENGTH];
        stream.apply_keystream(&mut expected);

        let digest = absorb(ghash, &[aad, buffer], [aad.len(), buffer.len()]);
        expected.iter_mut().zip(digest).for_each(|(e, d)| *e ^= d);
        if !bool::from(expected.ct_eq(tag)) {
            return Err(Unauthentic);
        }
        stream.try_apply_keystream(buffer).map_err(|_| Unauthentic)
    }
}

/// GHASH over the parts, each padded to whole blocks, then over two lengths in bits.
fn absorb(mut ghash: GHash, parts: &[&[u8]], lengths: [usize; 2]) -> ghash::Block {
    for part in parts {
        ghash.update_padded(part);
    }
    let mut last = ghash::Block::default();
    last[..8].copy_from_slice(&(lengths[0] as u64 * 8).to_be_bytes());
    last[8..].copy_from_slice(&(lengths[1] as u64 * 8).to_be_bytes());
    ghash.update(&[last]);
    ghash.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cipher() -> Cipher {
        let key: Vec<u8> = (0..32).collect();
        Cipher::new(&DataKey::from_bytes(&key).unwrap())
    }

    /// IV length, IV, ciphertext ‖ tag of "hunter2 hunter2 hunter2", made by OpenSSL (1 and 200: PyCryptodome) with the
    /// key 00 01 … 1f, the additional data `db:password:` and the IV 64 65 66 ….
    const OPENSSL: &[(usize, &str)] = &[
        (
            1,
            "86ec273ab4d7be7322184fff51748b1e3a87f8e5a1ada7db02717ed373da4c3b1deaaa6e1ded93",
        ),
        (
            8,
            "0b195d0d4c47937eca5e125538d5b1bfa04bab2264da15fda577b10f52003f6c51dc52df267dff",
        ),
        (
            12,
            "206eb0121c9b64be5617319cbf1758dd2ab7687eee1ec1275f1075109c954b4e6aa66ca777cacb",
        ),
        (
            16,
            "b0c62d25816615f8da8cc3fd22a5de45320436b4f99dd2a076891a17f4f9df01d0370f1954f530",
        ),
        (
            17,
            "7848adb9877a17dd43880beb7219b79c3dab7a3439a9b25f1b78cdcd56909eaf6a0c4d1f956c47",
        ),
        (
            24,
            "04d1ebd2dd3370d82e553fc5606196d7932ca08eaec01a22169c19efd4226ea8649034fb981a7a",
        ),
        (
            32,
            "a234bdb32d6cc1552a0e280af9a36cbc3ab4769d5cb0f82e06847adc93259e5c51d8ce9c034802",
        ),
        (
            64,
            "7d425fcb84c3ad39fe9556dc55aa4c39c0cc48b2d8ce2617f1405d5892c632e7c79c6f8cc33ee1",
        ),
        (
            128,
            "2d652484465f0733aa9b0bbb9925dc2ab92c14be3a35b513f691394b7def341095d37ded0fe387",
        ),
        (
            200,
            "04d2b5dfa23a517fc3668905d6b698a08d762cefe80898767ac35f2328de299faa8d50523c3a95",
        ),
    ];

    fn unhex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn values_sealed_elsewhere_open_whatever_the_length_of_their_iv() {
        for (length, sealed) in OPENSSL {
            let iv: Vec<u8> = (0..*length).map(|i| 0x64u8.wrapping_add(i as u8)).collect();
            let mut buffer = unhex(sealed);
            let tag = buffer.split_off(buffer.len() - TAG_LENGTH);
            let tag: [u8; TAG_LENGTH] = tag.try_into().unwrap();
            let opened = cipher().decrypt(&iv, b"db:password:", &mut buffer, &tag);
            assert_eq!(opened, Ok(()), "iv of {length} bytes");
            assert_eq!(buffer, b"hunter2 hunter2 hunter2", "iv of {length} bytes");
        }
    }

    #[test]
    fn encryption_agrees_with_openssl() {
        let (_, sealed) = OPENSSL.iter().find(|(length, _)| *length == 32).unwrap();
        let iv: [u8; 32] = std::array::from_fn(|i| 0x64 + i as u8);
        let mut buffer = b"hunter2 hunter2 hunter2".to_vec();
        let tag = cipher().encrypt(&iv, b"db:password:", &mut buffer);
        buffer.extend(tag);
        assert_eq!(buffer, unhex(sealed));
    }

    #[test]
    fn a_change_of_any_part_is_noticed_and_leaves_the_buffer_alone() {
        for (length, sealed) in OPENSSL {
            let iv: Vec<u8> = (0..*length).map(|i| 0x64u8.wrapping_add(i as u8)).collect();
            let mut data = unhex(sealed);
            let tag: [u8; 16] = data.split_off(data.len() - 16).try_into().unwrap();
            let mut other_iv = iv.clone();
            other_iv[0] ^= 1;
            let mut other_tag = tag;
            other_tag[15] ^= 1;
            let mut other_data = data.clone();
            other_data[0] ^= 1;
            for (iv, aad, data, tag) in [
                (&other_iv, "db:password:", &data, &tag),
                (&iv, "db:passwords:", &data, &tag),
                (&iv, "db:password:", &other_data, &tag),
                (&iv, "db:password:", &data, &other_tag),
            ] {
                let mut buffer = data.clone();
                let refused = cipher().decrypt(iv, aad.as_bytes(), &mut buffer, tag);
                assert_eq!(refused, Err(Unauthentic));
                assert_eq!(&buffer, data);
            }
        }
    }

    #[test]
    fn an_empty_iv_is_refused() {
        let refused = cipher().decrypt(&[], b"", &mut [1], &[0; 16]);
        assert_eq!(refused, Err(Unauthentic));
    }

    proptest! {
        #[test]
        fn the_hand_made_path_agrees_with_the_library(iv: [u8; 32], aad: Vec<u8>, plain: Vec<u8>) {
            let mut buffer = plain.clone();
            let tag = cipher().encrypt(&iv, &aad, &mut buffer);
            prop_assert_eq!(cipher().decrypt_any(&iv, &aad, &mut buffer, &tag), Ok(()));
            prop_assert_eq!(buffer, plain);
        }
    }
}
