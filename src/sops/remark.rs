//! What a comment's envelope holds.
//!
//! It is the text behind the `#`, with one exception. An empty comment has no envelope, and SOPS
//! takes one in a list for an empty string among the items. So in lists a comment of nothing but
//! spaces is sealed with one space more.

use std::borrow::Cow;

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte == b' ')
}

/// What is sealed for a comment with this text.
pub fn to_seal(text: &str, in_list: bool) -> Cow<'_, str> {
    match in_list && is_blank(text) {
        true => Cow::Owned(format!("{text} ")),
        false => Cow::Borrowed(text),
    }
}

/// The text of the comment for which this was sealed.
pub fn opened(sealed: &str, in_list: bool) -> &str {
    match in_list && is_blank(sealed) {
        true => &sealed[..sealed.len().saturating_sub(1)],
        false => sealed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_comment_of_a_list_has_something_to_seal() {
        for text in ["", " ", "  ", " a", "a ", "\t"] {
            assert!(!to_seal(text, true).is_empty());
            assert_eq!(opened(&to_seal(text, true), true), text);
            assert_eq!(to_seal(text, false), text);
            assert_eq!(opened(text, false), text);
        }
    }
}
