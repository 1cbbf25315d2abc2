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

/// Whether a text in either case ends in the checksum of bech32 (BIP 173): age identities.
pub fn bech32(text: &[u8]) -> bool {
    const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const GENERATOR: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    let lower = text.to_ascii_lowercase();
    let Some(separator) = lower.iter().rposition(|byte| *byte == b'1') else {
        return false;
    };
    let (name, data) = (&lower[..separator], &lower[separator + 1..]);
    let mut sum = 1u32;
    let mut add = |value: u32| {
        let top = sum >> 25;
        sum = ((sum & 0x01ff_ffff) << 5) ^ value;
        for (bit, part) in GENERATOR.iter().enumerate() {
            sum ^= part * ((top >> bit) & 1);
        }
    };
    name.iter().for_each(|byte| add(u32::from(byte >> 5)));
    add(0);
    name.iter().for_each(|byte| add(u32::from(byte & 31)));
    for byte in data {
        let Some(value) = ALPHABET.iter().position(|letter| letter == byte) else {
            return false;
        };
        add(value as u32);
    }
    data.len() >= 6 && sum == 1
}

/// Whether the last eight characters are the CRC-32, as hexadecimal bytes with the lowest first, of
/// all before the `_` in front of them: the service account tokens of Grafana (`glsa_…`).
pub fn crc32_bytes_tail(token: &[u8]) -> bool {
    let Some((head, tail)) = token.split_last_chunk::<8>() else {
        return false;
    };
    let Some(body) = head.strip_suffix(b"_") else {
        return false;
    };
    let crc = format!("{:08x}", crc32(body).swap_bytes());
    tail.eq_ignore_ascii_case(crc.as_bytes())
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
    fn bech32_ends_in_its_checksum() {
        // Of BIP 173.
        for valid in [
            "A12UEL5L",
            "a12uel5l",
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        ] {
            assert!(bech32(valid.as_bytes()), "{valid}");
        }
        for wrong in [
            "A12UEL5X",
            "abc",
            "1",
            "a1",
            "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxv",
        ] {
            assert!(!bech32(wrong.as_bytes()), "{wrong}");
        }
    }

    #[test]
    fn the_token_that_grafana_documents_has_its_checksum() {
        let body = ["glsa_", "iNValIdinValiDinvalidinvalidinva"].concat();
        assert!(crc32_bytes_tail(format!("{body}_5b582697").as_bytes()));
        assert!(!crc32_bytes_tail(format!("{body}_5b582698").as_bytes()));
        assert!(!crc32_bytes_tail(b"glsa"));
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
