//! What the policy asks of a value: each rule can be switched, and two profiles set them all.

use super::password::MIN_LENGTH;

/// Rules that belong together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// 20 characters of every class, no words, no repeats, no names.
    #[default]
    Strict,
    /// NIST SP 800-63B, revision 4: 15 characters and a block list; no rules of composition.
    Nist,
}

/// The shortest password of [`Profile::Nist`]: SP 800-63B-4, 3.1.1.2, where it is the only factor.
const NIST_MIN_LENGTH: usize = 15;

/// What the policy asks of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How many characters it has at least.
    pub min_length: usize,
    /// An upper-case letter is in it.
    pub upper: bool,
    /// A lower-case letter is in it.
    pub lower: bool,
    /// A digit is in it.
    pub digit: bool,
    /// A symbol is in it.
    pub symbol: bool,
    /// It is not made of words or common passwords.
    pub dictionary: bool,
    /// It is not the same again and again.
    pub repeats: bool,
    /// It is no run of neighbours.
    pub sequences: bool,
    /// It does not contain the name of its service or user.
    pub service_name: bool,
    /// It comes with no software or tutorial.
    pub defaults: bool,
}

impl Rules {
    /// The rules of a profile.
    pub fn of(profile: Profile) -> Self {
        let composition = profile == Profile::Strict;
        Self {
            min_length: match profile {
                Profile::Strict => MIN_LENGTH,
                Profile::Nist => NIST_MIN_LENGTH,
            },
            upper: composition,
            lower: composition,
            digit: composition,
            symbol: composition,
            dictionary: true,
            repeats: true,
            sequences: true,
            service_name: true,
            defaults: true,
        }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::of(Profile::Strict)
    }
}
