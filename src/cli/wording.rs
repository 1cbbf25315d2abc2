//! Words for numbers and lists, so that messages read as sentences.

/// `1 value`, `3 values`.
pub fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

/// `alice, bob and 3 more`, where all would be too many.
pub fn list(words: &[String]) -> String {
    const SHOWN: usize = 6;
    match words.len().checked_sub(SHOWN) {
        Some(more) if more > 1 => format!("{} and {more} more", words[..SHOWN].join(", ")),
        _ => words.join(", "),
    }
}

/// A path as a shell takes it.
pub fn quoted(path: &std::path::Path) -> String {
    shell_words::quote(&path.display().to_string()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_is_cut_and_says_so() {
        let words = |number: usize| (0..number).map(|it| it.to_string()).collect::<Vec<_>>();
        assert_eq!(list(&words(2)), "0, 1");
        assert_eq!(list(&words(7)), "0, 1, 2, 3, 4, 5, 6");
        assert_eq!(list(&words(9)), "0, 1, 2, 3, 4, 5 and 3 more");
    }

    #[test]
    fn one_is_singular() {
        assert_eq!(count(1, "value"), "1 value");
        assert_eq!(count(0, "value"), "0 values");
    }
}
