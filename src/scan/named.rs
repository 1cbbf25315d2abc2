//! Values that only a name near them gives away: `DATADOG_API_KEY: 0123…`.

use std::ops::Range;

use regex::bytes::Regex;

use super::entropy::shannon;
use super::token::value_may_begin;
use super::token::value_may_end;

/// How far behind the end of a name its value may begin, in bytes.
const NEAR: usize = 150;

/// How many lines behind the line of a name its value may stand.
const LINES: usize = 3;

/// The longest value that is looked at, in bytes.
const WINDOW: usize = 1_000;

/// Words directly in front of a value that call it a hash, which is no secret.
const HASHES: &[&str] = &[
    "sha",
    "sha1",
    "sha256",
    "sha384",
    "sha512",
    "md5",
    "checksum",
    "digest",
    "integrity",
    "commit",
    "revision",
    "git#",
    " h1",
];

/// What values hold that are there to be replaced.
const PLACEHOLDERS: &[&str] = &[
    "example",
    "your_",
    "your-",
    "xxxx",
    "placeholder",
    "changeme",
    "_here",
];

/// How far before a name the identifier that holds it may begin.
const IDENTIFIER: usize = 40;

/// Finds the value of the name that stands at `name`: what `value` (which begins with `\A`) matches
/// as a whole.
pub fn value_of(
    text: &[u8],
    name: Range<usize>,
    words: &[&str],
    value: &Regex,
    entropy: f32,
) -> Option<Range<usize>> {
    let from = word_end(text, name.clone(), words)?;
    let limit = near(text, name.end);
    let mut at = from.max(name.end);
    while at < limit {
        if value_may_begin(text, at)
            && text[at].is_ascii_graphic()
            && let Some(found) = value.find(window(text, at))
            && !found.is_empty()
        {
            let range = at..at + found.end();
            let secret = &text[range.clone()];
            if value_may_end(text, range.end)
                && is_drawn(secret)
                && shannon(secret) >= entropy
                && !is_called_hash(&text[name.start..at])
            {
                return Some(range);
            }
        }
        at += 1;
    }
    None
}

/// Whether a value may have been drawn at random: words and identifiers have no digits, and no more
/// capitals than words.
fn is_drawn(value: &[u8]) -> bool {
    let turns = value
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let capitals = value.iter().filter(|byte| byte.is_ascii_uppercase());
    (value.iter().any(u8::is_ascii_digit)
        || turns.count() >= 4 && capitals.count() * 3 >= value.len())
        && !PLACEHOLDERS.iter().any(|word| holds(value, word))
}

/// Whether a text holds a word, in any case.
fn holds(text: &[u8], word: &str) -> bool {
    text.windows(word.len())
        .any(|part| part.eq_ignore_ascii_case(word.as_bytes()))
}

/// Whether the last word of what stands before a value calls it a hash.
fn is_called_hash(before: &[u8]) -> bool {
    let sign = |byte: &u8| !byte.is_ascii_alphanumeric() && *byte != b'#';
    let signs = before.iter().rev().take_while(|byte| sign(byte)).count();
    let words = &before[..before.len() - signs];
    HASHES.iter().any(|hash| {
        let at = words.len().checked_sub(hash.len());
        at.is_some_and(|at| words[at..].eq_ignore_ascii_case(hash.as_bytes()))
    })
}

/// The bytes from `at` that a value may fill.
fn window(text: &[u8], at: usize) -> &[u8] {
    &text[at..text.len().min(at + WINDOW)]
}

/// Where the first of `words` ends, counted from the identifier that holds the name.
fn word_end(text: &[u8], name: Range<usize>, words: &[&str]) -> Option<usize> {
    if words.is_empty() {
        return Some(name.end);
    }
    let before = &text[name.start.saturating_sub(IDENTIFIER)..name.start];
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let identifier = before.iter().rev().take_while(|byte| part(byte)).count();
    let start = name.start - identifier;
    let region = &text[start..near(text, name.end)];
    (0..region.len()).find_map(|at| {
        let there = &region[at..];
        let stands = |word: &&&str| {
            there
                .get(..word.len())
                .is_some_and(|it| it.eq_ignore_ascii_case(word.as_bytes()))
        };
        let word = words.iter().find(stands)?;
        Some(start + at + word.len())
    })
}

/// Where values cease to belong to a name that ends at `end`.
fn near(text: &[u8], end: usize) -> usize {
    let region = &text[end..text.len().min(end + NEAR)];
    let breaks = region
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n');
    breaks
        .map(|(at, _)| end + at)
        .nth(LINES)
        .unwrap_or(end + region.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value_in(text: &str) -> Option<&str> {
        let value = Regex::new(r"(?-u)\A(?:[0-9a-f]{32})").unwrap();
        let start = text.find("acme")?;
        let words = ["key", "token"];
        value_of(text.as_bytes(), start..start + 4, &words, &value, 3.0).map(|range| &text[range])
    }

    #[test]
    fn a_value_belongs_to_the_name_in_front_of_it() {
        let value = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        for text in [
            format!("acme_key={value}"),
            format!("\"acmeApiKey\": \"{value}\","),
            format!("TOKEN_acme := '{value}'"),
            format!("acme:\n  token: {value}\n"),
            format!("acme.Client(key=\"{value}\")"),
        ] {
            assert_eq!(value_in(&text), Some(value), "{text}");
        }
    }

    #[test]
    fn without_a_word_or_near_name_there_is_none() {
        let value = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        for text in [
            format!("acme={value}"),
            format!("acme_key={value}0"),
            format!("acme_key=a-{value}"),
            format!("acme_key={}{value}", " ".repeat(200)),
            "acme_key=00000000000000000000000000000000".to_owned(),
        ] {
            assert_eq!(value_in(&text), None, "{text}");
        }
    }

    #[test]
    fn an_identifier_is_no_value() {
        assert!(!is_drawn(b"SystemTimeToFileTimeAndBack"));
        assert!(is_drawn(b"qXwZkPvRtYmNbLcGhDfJsAeUiOpE"));
        assert!(is_drawn(b"systemtime2"));
    }

    #[test]
    fn what_is_called_a_hash_or_is_to_be_replaced_is_no_value() {
        let value = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        for text in [
            format!("acme-token-cli@sha256:{value}"),
            format!("acme_api_commit = \"{value}\""),
            format!("\"acme-api\": \"git+https://example.org/acme-api.git#{value}\""),
            format!("acme-key v1.0.0 h1:{value}"),
        ] {
            assert_eq!(value_in(&text), None, "{text}");
        }
        assert_eq!(value_in(&format!("acme_auth_key1: {value}")), Some(value));
        assert!(!is_drawn(b"EXAMPLE_KEY_1234567890"));
        assert!(!is_drawn(b"your-key-2-for-acme"));
    }
}
