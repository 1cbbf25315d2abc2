//! Checksums that providers put into their tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const BASE36: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
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

/// Whether the last seven characters are the CRC-32, in base 36, of all that stands before them:
/// the routable tokens of GitLab (`glpat-….0w0x1y2z3`).
pub fn gitlab_routable(token: &[u8]) -> bool {
    let Some((body, tail)) = token.split_last_chunk::<7>() else {
        return false;
    };
    let mut crc = crc32(body);
    tail.iter().rev().all(|digit| {
        let expected = BASE36[(crc % 36) as usize];
        crc /= 36;
        *digit == expected
    })
}

/// Whether the last eight characters are the CRC-32, in hexadecimal, of all that stands before them:
/// the tokens of Atlassian (`ATATT3xFf…`, `ATBB…`).
pub fn crc32_hex_tail(token: &[u8]) -> bool {
    let Some((body, tail)) = token.split_last_chunk::<8>() else {
        return false;
    };
    format!("{:08x}", crc32(body))
        .as_bytes()
        .eq_ignore_ascii_case(tail)
}

/// Whether the text behind the first `-` is the base64url of a macaroon, which ends in a signature
/// of 32 bytes: the tokens of PyPI (`pypi-AgEI…`).
pub fn macaroon(token: &[u8]) -> bool {
    let Some(start) = token.iter().position(|byte| *byte == b'-') else {
        return false;
    };
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(&token[start + 1..]) else {
        return false;
    };
    let signature = bytes.len().checked_sub(34).map(|at| &bytes[at..at + 2]);
    bytes.first() == Some(&2) && signature == Some(&[6, 32])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_routable_token_ends_in_the_checksum_of_the_rest() {
        let body = ["glpat", "-b1A2c3D4e5F6g7H8i9J0k1L2m3N.0w"].concat();
        let mut crc = crc32(body.as_bytes());
        let mut tail = [b'0'; 7];
        for digit in tail.iter_mut().rev() {
            *digit = BASE36[(crc % 36) as usize];
            crc /= 36;
        }
        let token = [body.as_bytes(), &tail].concat();
        assert!(gitlab_routable(&token));
        assert!(!gitlab_routable(&token[..token.len() - 1]));
        assert!(!gitlab_routable(b"glpat-"));
    }

    #[test]
    fn an_atlassian_token_ends_in_the_checksum_of_the_rest() {
        let body = "ATBBAb3dE5fG7hJ9kL2mN4pQ6rS8";
        assert_eq!(crc32(body.as_bytes()), 0xAD6D_34F4);
        assert!(crc32_hex_tail([body, "AD6D34F4"].concat().as_bytes()));
        assert!(!crc32_hex_tail([body, "AD6D34F5"].concat().as_bytes()));
        assert!(!crc32_hex_tail(b"ATBB"));
    }

    #[test]
    fn a_macaroon_ends_in_its_signature() {
        let bytes = [
            &b"\x02\x01\x08pypi.org\x02\x01a\x00\x00\x06\x20"[..],
            &[7; 32],
        ]
        .concat();
        let token = format!("pypi-{}", URL_SAFE_NO_PAD.encode(&bytes));
        assert!(macaroon(token.as_bytes()));
        assert!(!macaroon(&token.as_bytes()[..token.len() - 2]));
        assert!(!macaroon(b"pypi-!"));
    }

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
