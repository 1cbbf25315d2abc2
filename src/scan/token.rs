//! Where a token may begin and end: not in the middle of a longer word.

/// Whether a token may begin at `at`.
///
/// A letter or digit in front of it makes it part of a word, unless that is the end of an escape:
/// `\n`, `%3D`, `\u003d`, `\x22`.
pub fn may_begin(text: &[u8], at: usize) -> bool {
    let before = &text[at.saturating_sub(6)..at];
    let Some(last) = before.last() else {
        return true;
    };
    if !last.is_ascii_alphanumeric() {
        return true;
    }
    let hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    match before {
        [.., b'\\', b'n' | b't' | b'r'] => true,
        [.., b'%', a, b] => hex(&[*a, *b]),
        [.., b'\\', b'x', a, b] => hex(&[*a, *b]),
        [b'\\', b'u', digits @ ..] => digits.len() == 4 && hex(digits),
        _ => false,
    }
}

/// Whether a capital behind a small letter begins a word of a name: the `T` of `accessToken`.
pub fn is_hump(text: &[u8], at: usize) -> bool {
    at > 0 && text[at - 1].is_ascii_lowercase() && text.get(at).is_some_and(u8::is_ascii_uppercase)
}

/// Whether the name of a provider may begin at `at`: where a word begins, at a hump, behind a digit or
/// behind `my`, so that `do_token` is not found in `todo_token`.
pub fn name_may_begin(text: &[u8], at: usize) -> bool {
    let Some(last) = text[..at].last() else {
        return true;
    };
    let mine = match &text[at.saturating_sub(3)..at] {
        [m, y] => [*m, *y].eq_ignore_ascii_case(b"my"),
        [before, m, y] => !before.is_ascii_alphanumeric() && [*m, *y].eq_ignore_ascii_case(b"my"),
        _ => false,
    };
    last.is_ascii_digit() || mine || is_hump(text, at) || may_begin(text, at)
}

/// Whether what follows a prefix may have been drawn at random: small letters between several signs
/// are words, as in `ptr_container/include/…`.
pub fn is_drawn(rest: &[u8]) -> bool {
    let signs = rest.iter().filter(|byte| byte.is_ascii_punctuation());
    let unlike_words = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    rest.len() < 20 || signs.count() < 2 || rest.iter().any(unlike_words)
}

/// Whether a token may end before `at`.
pub fn may_end(text: &[u8], at: usize) -> bool {
    text.get(at)
        .is_none_or(|next| !next.is_ascii_alphanumeric() && *next != b'_')
}

/// Whether a value that only its name gives away may begin at `at`.
pub fn value_may_begin(text: &[u8], at: usize) -> bool {
    match text[..at].last() {
        None => true,
        Some(b'_' | b'-' | b'.' | b'+' | b'/' | b'@') => false,
        Some(_) => may_begin(text, at),
    }
}

/// Whether such a value may end before `at`.
pub fn value_may_end(text: &[u8], at: usize) -> bool {
    may_end(text, at) && !matches!(text.get(at), Some(b'-' | b'+' | b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_behind_a_prefix_are_no_token() {
        assert!(!is_drawn(b"container/include/detail/move_ptr"));
        assert!(is_drawn(b"container/include/detail/move_2ptr"));
        assert!(is_drawn(b"short"));
    }

    #[test]
    fn a_token_stands_alone() {
        assert!(may_begin(b"x=ghp_", 2));
        assert!(may_begin(b"ghp_", 0));
        assert!(!may_begin(b"xghp_", 1));
        assert!(may_begin(b"a\\nghp_", 3));
        assert!(may_begin(b"a%3Dghp_", 4));
        assert!(may_begin(b"\\u003dghp_", 6));
        assert!(!may_begin(b"a03dghp_", 4));
        assert!(is_hump(b"myToken", 2));
        assert!(!is_hump(b"mytoken", 2));
        assert!(!is_hump(b"Token", 0));
        assert!(name_may_begin(b"x_do_token", 2));
        assert!(name_may_begin(b"prodDropbox", 4));
        assert!(name_may_begin(b"mydropbox", 2));
        assert!(!name_may_begin(b"todo_token", 2));
        assert!(!name_may_begin(b"dummydropbox", 5));
        assert!(may_end(b"ghp_1 ", 5));
        assert!(may_end(b"ghp_1", 5));
        assert!(!may_end(b"ghp_1a", 5));
        assert!(!value_may_end(b"ab-cd", 2));
    }
}
