//! Randomness from the operating system, fetched in blocks.

use rand_core::CryptoRng;
use rand_core::Error;
use rand_core::OsRng;
use rand_core::RngCore;
use rand_core::impls;
use zeroize::Zeroize;
use zeroize::ZeroizeOnDrop;

const BLOCK: usize = 4096;

/// The operating system's generator behind a small buffer.
///
/// A file of ten thousand leaves needs ten thousand IVs; asking the kernel for each would cost
/// more than the encryption. A byte is wiped from the buffer the moment it is handed out.
#[derive(ZeroizeOnDrop)]
pub struct OsRandom {
    block: Box<[u8; BLOCK]>,
    used: usize,
}

impl OsRandom {
    /// Opens the generator; fails where the system has no randomness to give.
    pub fn open() -> Result<Self, Error> {
        let mut random = Self {
            block: Box::new([0; BLOCK]),
            used: BLOCK,
        };
        random.refill()?;
        Ok(random)
    }

    fn refill(&mut self) -> Result<(), Error> {
        OsRng.try_fill_bytes(&mut self.block[..])?;
        self.used = 0;
        Ok(())
    }
}

impl RngCore for OsRandom {
    fn next_u32(&mut self) -> u32 {
        impls::next_u32_via_fill(self)
    }

    fn next_u64(&mut self) -> u64 {
        impls::next_u64_via_fill(self)
    }

    fn fill_bytes(&mut self, dest: &mut [u8]) {
        self.try_fill_bytes(dest)
            .expect("the kernel's generator, once it has answered, never stops");
    }

    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {
        if dest.len() > BLOCK {
            return OsRng.try_fill_bytes(dest);
        }
        let mut rest = dest;
        while !rest.is_empty() {
            if self.used == BLOCK {
                self.refill()?;
            }
            let count = rest.len().min(BLOCK - self.used);
            let (now, later) = rest.split_at_mut(count);
            let source = &mut self.block[self.used..self.used + count];
            now.copy_from_slice(source);
            source.zeroize();
            self.used += count;
            rest = later;
        }
        Ok(())
    }
}

impl CryptoRng for OsRandom {}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_block_of_bytes_is_given_twice() {
        let mut random = OsRandom::open().unwrap();
        let mut seen = HashSet::new();
        for _ in 0..10_000 {
            let mut iv = [0; 32];
            random.fill_bytes(&mut iv);
            assert!(seen.insert(iv));
        }
    }

    #[test]
    fn a_byte_that_was_given_is_gone_from_the_buffer() {
        let mut random = OsRandom::open().unwrap();
        random.fill_bytes(&mut [0; 100]);
        assert_eq!(random.block[..100], [0; 100]);
        assert_ne!(random.block[100..200], [0; 100]);
    }

    #[test]
    fn requests_of_any_size_are_filled_to_the_end() {
        let mut random = OsRandom::open().unwrap();
        for size in [0, 1, 33, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK] {
            let mut bytes = vec![0; size + 1];
            random.fill_bytes(&mut bytes[..size]);
            assert_eq!(bytes[size], 0);
            if size > 32 {
                assert_ne!(bytes[size - 32..size], [0; 32]);
            }
        }
    }
}
