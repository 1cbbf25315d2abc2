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
            if value_may_end(text, range.end) && is_drawn(secret) && shannon(secret) >= entropy {
                return Some(range);
            }
        }
        at += 1;
    }
    None
}

/// Whether a value may have been drawn at random: words and identifiers have no digits.
fn is_drawn(value: &[u8]) -> bool {
    let turns = value
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    value.iter().any(u8::is_ascii_digit) || turns.count() >= 4
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
}
