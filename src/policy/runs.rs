//! Repeats and sequences: what people type instead of thinking.

use zeroize::Zeroizing;

/// Runs of keys and letters, in the order of the alphabet and of the keyboard.
const SEQUENCES: &[&str] = &[
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "!@#$%^&*()",
];

/// The shortest run that counts.
const SHORTEST: usize = 3;

/// Tells whether a value has few different characters, or is one piece repeated.
pub fn repeats(value: &str) -> bool {
    let chars = lowercase(value);
    let mut different = Zeroizing::new(chars.to_vec());
    different.sort_unstable();
    different.dedup();
    let few = chars.len() >= 4 && different.len() * 4 <= chars.len().min(32);
    let longest = chars
        .chunk_by(|a, b| a == b)
        .map(<[char]>::len)
        .max()
        .unwrap_or(0);
    let piece = (1..=chars.len() / 2).any(|length| {
        chars.len().is_multiple_of(length)
            && chars.chunks(length).all(|piece| piece == &chars[..length])
    });
    few || longest >= 4 || (chars.len() >= 4 && piece)
}

/// Tells whether runs of neighbours in the alphabet, the digits or on the keyboard make up half of
/// the value, and one has four characters at least.
pub fn is_sequence(value: &str) -> bool {
    let chars = lowercase(value);
    let mut longest = 0;
    let mut total = 0;
    let mut run = 1;
    let mut direction = None;
    let mut ended = |run: usize| {
        longest = longest.max(run);
        total += if run >= SHORTEST { run } else { 0 };
    };
    for pair in chars.windows(2) {
        let next = step(pair[0], pair[1]);
        if next.is_some() && (next == direction || run == 1) {
            run += 1;
        } else {
            ended(run);
            run = if next.is_some() { 2 } else { 1 };
        }
        direction = next;
    }
    ended(run);
    longest >= 4 && total * 2 >= chars.len()
}

/// Which sequence two characters are neighbours in, and whether they go forwards.
fn step(a: char, b: char) -> Option<(usize, bool)> {
    SEQUENCES.iter().enumerate().find_map(|(index, sequence)| {
        let (a, b) = (sequence.find(a)?, sequence.find(b)?);
        (a.abs_diff(b) == 1).then_some((index, a < b))
    })
}

fn lowercase(value: &str) -> Zeroizing<Vec<char>> {
    Zeroizing::new(value.chars().flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_are_seen() {
        for value in [
            "aaaaaaaaaaaaaaaaaaaaaaaa",
            "ababababababababababab",
            "Abc1-Abc1-Abc1-Abc1-",
            "1212",
            "Xk9#mmmmPq2$vL8nR4w!",
        ] {
            assert!(repeats(value), "{value}");
        }
        for value in ["Gx7-kPq2mWz9_rTb4nLc", "", "abc", "Mississippi-7"] {
            assert!(!repeats(value), "{value}");
        }
    }

    #[test]
    fn sequences_are_seen() {
        for value in [
            "abcdefgh",
            "12345678",
            "87654321",
            "qwertyuiop",
            "Abcdef1!",
            "Qwerty12345!Asdfgh",
            "1qaz2wsx",
        ] {
            assert!(is_sequence(value), "{value}");
        }
        for value in ["Gx7-kPq2mWz9_rTb4nLc", "Hello-World-of-abcd-X7", "", "ab"] {
            assert!(!is_sequence(value), "{value}");
        }
    }
}
