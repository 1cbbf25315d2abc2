//! Passwords: generated ones, and what is weak about others.

use rand_core::CryptoRngCore;
use zeroize::Zeroize;
use zeroize::Zeroizing;

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

/// Values that come with software or tutorials, folded: small letters and digits, no separators.
const WELL_KNOWN: &str = "\
    123456 12345678 123456789 abc123 admin admin123 administrator changeit changeme \
    changemeinproduction correcthorsebatterystaple default demo dummy example foobar grafana guest \
    hello hunter2 iloveyou insecure letmein master minio minioadmin monkey mysql mysecretpassword \
    nopassword passw0rd password password1 password123 placeholder postgres postgresql prompassword \
    qwerty qwerty123 qwertyuiop rabbitmq redis replaceme root secret secretkey secretpassword \
    supersecret supersecretpassword sysadmin temp test test123 testing todo topsecret toor trustno1 \
    user username vagrant welcome yourpassword yourpasswordhere yoursecret";

/// Runs of keys and letters that people type instead of thinking.
const SEQUENCES: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
];

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
/// sentence; among those passwords each is equally likely.
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
        && Classes::of(password).missing().is_empty()
}

/// What is weak about a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// A value that comes with software or tutorials.
    #[error("a well-known default")]
    WellKnown,
    /// Too short.
    #[error("{length} characters, the policy asks for {wanted}")]
    Short {
        /// How many characters it has.
        length: usize,
        /// How many it should have.
        wanted: usize,
    },
    /// No upper-case letter.
    #[error("no upper-case letter")]
    NoUpper,
    /// No lower-case letter.
    #[error("no lower-case letter")]
    NoLower,
    /// No digit.
    #[error("no digit")]
    NoDigit,
    /// No symbol.
    #[error("no symbol")]
    NoSymbol,
    /// Mostly the same few characters, or one piece again and again.
    #[error("repeated characters")]
    Repeats,
    /// Largely a run such as `abcd` or `4321`.
    #[error("a sequence of neighbouring characters")]
    Sequence,
}

/// Names every weakness of a value, by the default policy.
pub fn weaknesses(value: &str) -> Vec<Weakness> {
    weaknesses_at(value, MIN_LENGTH)
}

/// Names every weakness of a value, where the policy asks for `wanted` characters.
pub fn weaknesses_at(value: &str, wanted: usize) -> Vec<Weakness> {
    let mut found = Vec::new();
    if is_well_known(value) {
        found.push(Weakness::WellKnown);
    }
    let length = value.chars().count();
    if length < wanted {
        found.push(Weakness::Short { length, wanted });
    }
    found.extend(Classes::of(value).missing());
    let chars = Zeroizing::new(value.to_lowercase().chars().collect::<Vec<char>>());
    if repeats(&chars) {
        found.push(Weakness::Repeats);
    }
    if is_sequence(&chars) {
        found.push(Weakness::Sequence);
    }
    found
}

#[derive(Default)]
struct Classes {
    upper: bool,
    lower: bool,
    digit: bool,
    symbol: bool,
}

impl Classes {
    fn of(value: &str) -> Self {
        let mut classes = Self::default();
        for c in value.chars() {
            classes.upper |= c.is_uppercase();
            classes.lower |= c.is_lowercase();
            classes.digit |= c.is_numeric();
            classes.symbol |= !c.is_alphanumeric();
        }
        classes
    }

    fn missing(&self) -> Vec<Weakness> {
        let classes = [
            (self.upper, Weakness::NoUpper),
            (self.lower, Weakness::NoLower),
            (self.digit, Weakness::NoDigit),
            (self.symbol, Weakness::NoSymbol),
        ];
        let missing = classes.into_iter().filter(|(present, _)| !present);
        missing.map(|(_, weakness)| weakness).collect()
    }
}

/// Tells whether a value is a well-known one, also as `P@ssw0rd!` or `Change-Me-2024`.
fn is_well_known(value: &str) -> bool {
    let stem = value.trim_end_matches(|c: char| !c.is_alphabetic());
    let spellings = [
        fold(value, |c| c),
        fold(stem, |c| c),
        fold(value, unleet),
        fold(stem, unleet),
    ];
    let known = |spelling: &Zeroizing<String>| {
        WELL_KNOWN
            .split_whitespace()
            .any(|w| w == spelling.as_str())
    };
    spellings.iter().any(known)
}

/// Small letters and digits of a value, each respelt first.
fn fold(value: &str, respell: fn(char) -> char) -> Zeroizing<String> {
    let mut folded = Zeroizing::new(String::with_capacity(value.len()));
    for c in value.chars().flat_map(char::to_lowercase).map(respell) {
        if c.is_alphanumeric() {
            folded.push(c);
        }
    }
    folded
}

fn unleet(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// Tells whether a value has few different characters, or is one piece repeated.
fn repeats(chars: &[char]) -> bool {
    let mut different = Zeroizing::new(chars.to_vec());
    different.sort_unstable();
    different.dedup();
    let few = chars.len() >= 4 && different.len() * 4 <= chars.len().min(32);
    let longest_run = chars
        .chunk_by(|a, b| a == b)
        .map(<[char]>::len)
        .max()
        .unwrap_or(0);
    let piece = (1..=chars.len() / 2).any(|length| {
        chars.len().is_multiple_of(length)
            && chars.chunks(length).all(|piece| piece == &chars[..length])
    });
    few || longest_run >= 4 || (chars.len() >= 4 && piece)
}

/// Tells whether neighbours in the alphabet, the digits or on the keyboard make up half the value.
fn is_sequence(chars: &[char]) -> bool {
    let step = |a: char, b: char| {
        SEQUENCES.iter().find_map(|sequence| {
            let (a, b) = (sequence.find(a)?, sequence.find(b)?);
            (a.abs_diff(b) == 1).then_some(a < b)
        })
    };
    let mut longest = 1;
    let mut run = 1;
    let mut direction = None;
    for pair in chars.windows(2) {
        let next = step(pair[0], pair[1]);
        run = match next {
            None => 1,
            Some(_) if next == direction => run + 1,
            Some(_) => 2,
        };
        direction = next;
        longest = longest.max(run);
    }
    longest >= 4 && longest * 2 >= chars.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::OsRng;

    #[test]
    fn a_generated_password_meets_the_policy() {
        for length in [20, 21, 32, 100] {
            for _ in 0..200 {
                let password = generate(length, &mut OsRng).unwrap();
                assert_eq!(password.expose().len(), length);
                let found = weaknesses(password.expose());
                let by_chance = |w: &Weakness| matches!(w, Weakness::Repeats | Weakness::Sequence);
                assert!(found.iter().all(by_chance), "{found:?}");
                assert!(
                    password
                        .expose()
                        .starts_with(|c: char| c.is_ascii_alphabetic())
                );
                assert!(
                    password
                        .expose()
                        .ends_with(|c: char| c.is_ascii_alphanumeric())
                );
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
    fn well_known_values_are_found_in_disguise() {
        for value in [
            "change_me",
            "hunter2",
            "password",
            "P@ssw0rd!",
            "Change-Me-2024",
            "change_me_in_production",
            "admin",
            "postgres",
            "Grafana1!",
            "minioadmin",
            "s3cr3t",
        ] {
            assert!(weaknesses(value).contains(&Weakness::WellKnown), "{value}");
        }
        for value in ["Gx7-kPq2mWz9_rTb4nLc", "", "2024", "x"] {
            assert!(!weaknesses(value).contains(&Weakness::WellKnown), "{value}");
        }
    }

    #[test]
    fn each_missing_quality_is_named() {
        let short = Weakness::Short {
            length: 7,
            wanted: 20,
        };
        let found = weaknesses("hkzwqpv");
        assert_eq!(
            found,
            [
                short,
                Weakness::NoUpper,
                Weakness::NoDigit,
                Weakness::NoSymbol
            ]
        );
        assert_eq!(weaknesses("Gx7-kPq2mWz9_rTb4nLc"), []);
        assert_eq!(weaknesses_at("Gx7-kPq2", 8), []);
    }

    #[test]
    fn repeats_and_sequences_are_weak() {
        for value in [
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "ababababababababababab",
            "Abc1-Abc1-Abc1-Abc1-",
            "1212",
        ] {
            assert!(weaknesses(value).contains(&Weakness::Repeats), "{value}");
        }
        for value in ["abcdefgh", "12345678", "87654321", "qwertyuiop", "Abcdef1!"] {
            assert!(weaknesses(value).contains(&Weakness::Sequence), "{value}");
        }
        for value in ["Gx7-kPq2mWz9_rTb4nLc", "Hello-World-of-abcd-X7", ""] {
            let found = weaknesses(value);
            assert!(
                !found.contains(&Weakness::Repeats) && !found.contains(&Weakness::Sequence),
                "{value}"
            );
        }
    }

    #[test]
    fn a_weakness_never_shows_the_value() {
        for weakness in weaknesses("hunter2") {
            assert!(!weakness.to_string().contains("hunter"));
        }
    }
}
