//! Checksums that providers put into their tokens.

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// CRC-32 as in ISO 3309 and zlib.
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc = (crc >> 1) ^ (0xEDB8_8320 * low);
        }
    }
    !crc
}

/// A number in base 62, digits before upper-case before lower-case letters, padded with zeros.
pub fn base62(mut number: u32, length: usize) -> Vec<u8> {
    let mut digits = vec![b'0'; length];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[(number % 62) as usize];
        number /= 62;
    }
    digits
}

/// Whether the last six characters are the CRC-32, in base 62, of those between the first `_` and
/// them: the tokens of GitHub (`ghp_…`) and npm (`npm_…`).
pub fn crc32_base62_tail(token: &[u8]) -> bool {
    let Some(start) = token.iter().position(|byte| *byte == b'_') else {
        return false;
    };
    let Some((body, tail)) = token[start + 1..].split_last_chunk::<6>() else {
        return false;
    };
    base62(crc32(body), 6) == tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crc32_is_that_of_zlib() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn base62_is_padded() {
        assert_eq!(base62(61, 6), b"00000z");
        assert_eq!(base62(62, 6), b"000010");
    }
}
