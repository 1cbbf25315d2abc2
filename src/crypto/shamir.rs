//! Shamir's secret sharing over GF(2⁸) with x⁸+x⁴+x³+x+1, laid out as SOPS and Vault lay it out.
//!
//! Each byte of the secret is the constant term of its own random polynomial of degree
//! threshold − 1. A share is the polynomials' values at one x, followed by that x.

use rand_core::CryptoRngCore;
use thiserror::Error;
use zeroize::Zeroizing;

use crate::secret::SecretBytes;

/// Why a secret cannot be split, or shares cannot be combined.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum ShamirError {
    /// The threshold is under 2 or over the number of shares.
    #[error("a threshold of {threshold} does not suit {shares} shares: it must be 2 to {shares}")]
    Threshold {
        /// The threshold asked for.
        threshold: u8,
        /// The number of shares asked for.
        shares: u8,
    },
    /// Fewer than two shares were given.
    #[error("two shares or more are needed")]
    TooFewShares,
    /// The secret, or a share's part of it, is empty.
    #[error("a share is empty")]
    Empty,
    /// The shares are of several lengths.
    #[error("the shares differ in length")]
    UnequalLengths,
    /// Two shares are of the same x.
    #[error("two shares have the same number {x}")]
    DuplicateX {
        /// The number of both.
        x: u8,
    },
    /// A share of x = 0 would be the secret itself.
    #[error("a share has the number 0")]
    ZeroX,
}

/// Splits a secret into shares numbered from 1, any `threshold` of which give it back.
pub fn split(
    secret: &[u8],
    shares: u8,
    threshold: u8,
    random: &mut dyn CryptoRngCore,
) -> Result<Vec<SecretBytes>, ShamirError> {
    if threshold < 2 || threshold > shares {
        return Err(ShamirError::Threshold { threshold, shares });
    }
    if secret.is_empty() {
        return Err(ShamirError::Empty);
    }
    let degree = usize::from(threshold) - 1;
    let mut coefficients = Zeroizing::new(vec![0; secret.len() * degree]);
    random.fill_bytes(&mut coefficients);

    let share = |x: u8| {
        let polynomials = secret.iter().zip(coefficients.chunks_exact(degree));
        let mut bytes = Vec::with_capacity(secret.len() + 1);
        bytes.extend(polynomials.map(|(constant, rest)| evaluate(*constant, rest, x)));
        bytes.push(x);
        SecretBytes::new(bytes)
    };
    Ok((1..=shares).map(share).collect())
}

/// Gives the secret back from shares with any distinct numbers.
///
/// Too few shares, or a foreign one, give bytes that are not the secret: nothing in the
/// scheme tells, the cipher does.
pub fn combine(shares: &[&[u8]]) -> Result<SecretBytes, ShamirError> {
    let [first, _, ..] = shares else {
        return Err(ShamirError::TooFewShares);
    };
    if shares.iter().any(|share| share.len() != first.len()) {
        return Err(ShamirError::UnequalLengths);
    }
    let length = first.len().checked_sub(1).filter(|length| *length > 0);
    let length = length.ok_or(ShamirError::Empty)?;
    let xs: Vec<u8> = shares.iter().map(|share| share[length]).collect();
    let weights = weights_at_zero(&xs)?;

    let mut secret = vec![0; length];
    for (share, weight) in shares.iter().zip(weights) {
        for (byte, y) in secret.iter_mut().zip(*share) {
            *byte ^= multiply(*y, weight);
        }
    }
    Ok(SecretBytes::new(secret))
}

/// The Lagrange weight of each x for the value at 0.
fn weights_at_zero(xs: &[u8]) -> Result<Vec<u8>, ShamirError> {
    let mut weights = Vec::with_capacity(xs.len());
    for (at, x) in xs.iter().enumerate() {
        if *x == 0 {
            return Err(ShamirError::ZeroX);
        }
        let (mut above, mut below) = (1, 1);
        for other in xs[..at].iter().chain(&xs[at + 1..]) {
            if other == x {
                return Err(ShamirError::DuplicateX { x: *x });
            }
            above = multiply(above, *other);
            below = multiply(below, x ^ other);
        }
        weights.push(multiply(above, inverse(below)));
    }
    Ok(weights)
}

/// The value at x of a polynomial (Horner), its coefficients given from degree 1 up.
fn evaluate(constant: u8, rest: &[u8], x: u8) -> u8 {
    let higher = rest
        .iter()
        .rev()
        .fold(0, |value, coefficient| multiply(value, x) ^ coefficient);
    multiply(higher, x) ^ constant
}

/// Multiplies in the field; masks instead of branches, because the factors are secret.
fn multiply(mut left: u8, mut right: u8) -> u8 {
    let mut product = 0;
    for _ in 0..8 {
        product ^= (right & 1).wrapping_neg() & left;
        left = (left << 1) ^ ((left >> 7).wrapping_neg() & 0x1b);
        right >>= 1;
    }
    product
}

/// The inverse in the field: x²⁵⁴.
fn inverse(x: u8) -> u8 {
    (0..6).fold(multiply(x, x), |power, _| {
        let power = multiply(power, x);
        multiply(power, power)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand_core::OsRng;

    fn combined(shares: &[&[u8]]) -> Result<Vec<u8>, ShamirError> {
        combine(shares).map(|secret| secret.expose().to_vec())
    }

    #[test]
    fn every_element_but_zero_times_its_inverse_is_one() {
        for x in 1..=255 {
            assert_eq!(multiply(x, inverse(x)), 1);
        }
        assert_eq!(multiply(0x57, 0x83), 0xc1, "FIPS 197, 4.2");
    }

    #[test]
    fn a_share_is_the_values_and_then_its_number() {
        let shares = split(&[9; 32], 3, 2, &mut OsRng).unwrap();
        for (share, x) in shares.iter().zip(1..) {
            assert_eq!((share.expose().len(), share.expose()[32]), (33, x));
        }
    }

    #[test]
    fn shares_with_any_distinct_numbers_combine() {
        // Secret 0x2a, polynomial 0x2a + 0x03·x, at x = 0x8e and x = 0xf0.
        let at = |x| [0x2a ^ multiply(3, x), x];
        assert_eq!(combined(&[&at(0x8e), &at(0xf0)]), Ok(vec![0x2a]));
    }

    #[test]
    fn shares_that_do_not_fit_together_are_refused() {
        assert_eq!(combined(&[&[1, 1]]), Err(ShamirError::TooFewShares));
        assert_eq!(combined(&[&[], &[]]), Err(ShamirError::Empty));
        assert_eq!(combined(&[&[1], &[2]]), Err(ShamirError::Empty));
        let unequal = combined(&[&[1, 1], &[1, 1, 2]]);
        assert_eq!(unequal, Err(ShamirError::UnequalLengths));
        let twice = combined(&[&[1, 7], &[2, 7]]);
        assert_eq!(twice, Err(ShamirError::DuplicateX { x: 7 }));
        assert_eq!(combined(&[&[1, 0], &[2, 7]]), Err(ShamirError::ZeroX));
    }

    #[test]
    fn a_threshold_that_does_not_suit_is_refused() {
        for (shares, threshold) in [(3, 1), (3, 0), (3, 4)] {
            let refused = split(&[1], shares, threshold, &mut OsRng).err();
            assert_eq!(refused, Some(ShamirError::Threshold { threshold, shares }));
        }
    }

    proptest! {
        #[test]
        fn any_threshold_of_the_shares_give_the_secret_and_fewer_do_not(
            secret in prop::collection::vec(any::<u8>(), 16..40),
            threshold in 2u8..6,
            spare in 0u8..4,
            skip in 0usize..4,
        ) {
            let shares = split(&secret, threshold + spare, threshold, &mut OsRng).unwrap();
            let skip = skip.min(usize::from(spare));
            let chosen: Vec<&[u8]> = shares[skip..][..usize::from(threshold)]
                .iter().rev().map(SecretBytes::expose).collect();
            prop_assert_eq!(combined(&chosen), Ok(secret.clone()));
            let all: Vec<&[u8]> = shares.iter().map(SecretBytes::expose).collect();
            prop_assert_eq!(combined(&all), Ok(secret.clone()));
            if threshold > 2 {
                prop_assert_ne!(combined(&chosen[1..]), Ok(secret));
            }
        }
    }
}
