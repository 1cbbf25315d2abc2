//! Whether a value is made of words: English, names, and the passwords that everybody uses.
//!
//! zxcvbn finds the words. It takes milliseconds when it is first asked, so it is asked only where
//! a word could stand; and a word counts only if it fills a good part of the value and is spelt as
//! people spell it, so that values drawn at random have none.

use zxcvbn::matching::patterns::MatchPattern;
use zxcvbn::zxcvbn;

/// The shortest word that counts, in characters.
const SHORTEST: usize = 4;

/// How much of a value is looked at, in characters.
const LOOKED_AT: usize = 100;

/// What one word has to fill, and what all words together, in percent of the value.
const ONE: usize = 30;
const TOGETHER: usize = 45;

/// Tells whether words make up a good part of the value.
pub fn is_made_of_words(value: &str) -> bool {
    let length = value.chars().count().min(LOOKED_AT);
    let end = value
        .char_indices()
        .nth(LOOKED_AT)
        .map_or(value.len(), |(at, _)| at);
    let mut longest = 0;
    let mut together = 0;
    // Apart, because over a long value the search prefers one piece without words.
    for piece in value[..end].split(|c: char| !(c.is_alphanumeric() || matches!(c, '@' | '$'))) {
        if !may_hold_a_word(piece) {
            continue;
        }
        for word in words(piece) {
            longest = longest.max(word);
            together += word;
        }
    }
    longest * 100 >= length.max(1) * ONE || together * 100 >= length.max(1) * TOGETHER
}

/// The lengths of the words in a piece.
fn words(piece: &str) -> Vec<usize> {
    let found = zxcvbn(piece, &[]);
    let length = |part: &zxcvbn::Match| {
        let MatchPattern::Dictionary(word) = &part.pattern else {
            return None;
        };
        let length = part.token.chars().count();
        let counts = length >= SHORTEST
            && (!word.reversed || length >= 2 * SHORTEST)
            && is_spelt_by_people(&part.token);
        counts.then_some(length)
    };
    found.sequence().iter().filter_map(length).collect()
}

/// Whether there are four letters in a row, digits and signs taken for those that they resemble.
fn may_hold_a_word(piece: &str) -> bool {
    let resembles =
        |c: char| c.is_alphabetic() || matches!(c, '0' | '1' | '3' | '4' | '5' | '7' | '@' | '$');
    piece
        .split(|c: char| !resembles(c))
        .any(|run| run.chars().count() >= SHORTEST && run.contains(char::is_alphabetic))
}

/// Whether the word has the capitals that people give one: none, all, or the first; and more
/// letters than other characters.
fn is_spelt_by_people(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let rest = letters.get(1..).unwrap_or_default();
    let regular = letters.iter().all(|c| c.is_uppercase()) || rest.iter().all(|c| c.is_lowercase());
    regular && letters.len() >= SHORTEST && letters.len() * 2 > word.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_common_passwords_are_seen() {
        for value in [
            "hunter2",
            "dragonfly",
            "correct-horse-battery-staple",
            "CorrectHorseBatteryStaple1!",
            "Summer2024!Vacation#99",
            "Welc0me-Sunsh1ne-4711",
            "sunshine",
        ] {
            assert!(is_made_of_words(value), "{value}");
        }
    }

    #[test]
    fn values_without_words_have_none() {
        for value in [
            "",
            "Gx7-kPq2mWz9_rTb4nLc",
            "4711",
            "kEtCHuP-9xQw7",
            "0123456789abcdef",
        ] {
            assert!(!is_made_of_words(value), "{value}");
        }
    }
}
