//! Generated passwords: random, with every class of characters, safe to paste anywhere.

use rand_core::CryptoRngCore;
use zeroize::Zeroize;
use zeroize::Zeroizing;

use super::Context;
use super::Rules;
use super::Verdict;
use super::classes::Classes;
use super::judge;
use crate::secret::Plaintext;

/// The shortest password that is generated, and the default policy's limit.
pub const MIN_LENGTH: usize = 20;

/// The longest password that is generated.
pub const MAX_LENGTH: usize = 1024;

/// What generated passwords are made of: letters, digits and `-_.`.
///
/// These three symbols need no quotes in YAML, shells, `.env` files and connection strings, and no
/// escapes in URLs (RFC 3986 calls them unreserved; the fourth, `~`, is a home folder to a shell).
/// Each character is worth 6.02 bits: 20 of them are about 119.
pub const ALPHABET: &[u8; 65] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

/// Why no password is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Shorter or longer than is sensible.
    #[error("a generated password has between {MIN_LENGTH} and {MAX_LENGTH} characters, not {0}")]
    Length(usize),
}

/// Generates a password of `length` characters from [`ALPHABET`].
///
/// It has an upper-case and a lower-case letter, a digit and a symbol, begins with a letter and
/// ends with a letter or digit, so that no format takes it for a number, an option or the end of a
/// sentence, and the strict policy finds nothing weak in it; among those passwords each is equally
/// likely.
pub fn generate(length: usize, random: &mut dyn CryptoRngCore) -> Result<Plaintext, PasswordError> {
    if !(MIN_LENGTH..=MAX_LENGTH).contains(&length) {
        return Err(PasswordError::Length(length));
    }
    let mut password = Zeroizing::new(String::with_capacity(length));
    loop {
        password.zeroize();
        while password.len() < length {
            password.push(char::from(letter(random)));
        }
        if is_well_made(&password) {
            return Ok(Plaintext::new(std::mem::take(&mut *password)));
        }
    }
}

/// Draws one letter of the alphabet; what would favour the first ones is drawn again.
fn letter(random: &mut dyn CryptoRngCore) -> u8 {
    let whole_rounds = 256 / ALPHABET.len() * ALPHABET.len();
    loop {
        let mut byte = [0];
        random.fill_bytes(&mut byte);
        let drawn = usize::from(byte[0]);
        byte.zeroize();
        if drawn < whole_rounds {
            return ALPHABET[drawn % ALPHABET.len()];
        }
    }
}

fn is_well_made(password: &str) -> bool {
    password.starts_with(|c: char| c.is_ascii_alphabetic())
        && password.ends_with(|c: char| c.is_ascii_alphanumeric())
        && Classes::of(password).are_all()
        // About one in a thousand holds a word or a repeat by chance, which nobody wants to be told.
        && judge(password, &Context::default(), &Rules::default()) == Verdict::Strong
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::OsRng;

    #[test]
    fn a_generated_password_has_its_length_and_plain_ends() {
        for length in [20, 21, 32, 100] {
            for _ in 0..200 {
                let password = generate(length, &mut OsRng).unwrap();
                let password = password.expose();
                assert_eq!(password.len(), length);
                assert!(Classes::of(password).are_all());
                assert!(password.starts_with(|c: char| c.is_ascii_alphabetic()));
                assert!(password.ends_with(|c: char| c.is_ascii_alphanumeric()));
            }
        }
    }

    #[test]
    fn every_character_is_equally_likely() {
        let mut counts = [0u32; 256];
        let draws = 65_000;
        for _ in 0..draws {
            counts[usize::from(letter(&mut OsRng))] += 1;
        }
        let expected = f64::from(draws) / 65.0;
        let deviation = |count: u32| (f64::from(count) - expected).powi(2) / expected;
        let chi_square: f64 = ALPHABET
            .iter()
            .map(|c| deviation(counts[usize::from(*c)]))
            .sum();
        // 64 degrees of freedom: beyond 160 once in a billion runs.
        assert!(chi_square < 160.0, "{chi_square}");
        let in_alphabet: u32 = ALPHABET.iter().map(|c| counts[usize::from(*c)]).sum();
        assert_eq!(in_alphabet, draws);
    }

    #[test]
    fn a_length_outside_the_policy_is_refused() {
        assert_eq!(
            generate(19, &mut OsRng).err(),
            Some(PasswordError::Length(19))
        );
        assert_eq!(
            generate(100_000, &mut OsRng).err(),
            Some(PasswordError::Length(100_000))
        );
    }

    #[test]
    fn the_strict_policy_finds_nothing_in_generated_passwords() {
        let context = Context {
            key: "POSTGRES_PASSWORD",
            names: &["postgres", "payments"],
            user: Some("alice"),
        };
        for round in 0..5_000 {
            let password = generate(20 + round % 5, &mut OsRng).unwrap();
            let verdict = judge(password.expose(), &context, &Rules::default());
            assert_eq!(verdict, Verdict::Strong);
        }
    }
}
