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
/// How many blanks, each between two words, may stand between a name and its value: a sentence is
/// no assignment.
const BLANKS: usize = 9;

/// How far before a name the identifier that holds it may begin.
const IDENTIFIER: usize = 40;

/// How far before a value the name of a digest may begin.
const DIGEST_NEAR: usize = 24;

/// Names of what is no secret though it looks drawn.
const DIGESTS: &[&str] = &[
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "md5",
    "blake3",
    "checksum",
    "digest",
    "integrity",
    "commit",
    "revision",
];

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
    let mut blanks = blanks(&text[name.end..at]);
    while at < limit {
        if at > name.end && is_blank(text[at - 1]) && !is_blank(text[at]) {
            blanks += 1;
        }
        if blanks > BLANKS {
            return None;
        }
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
                && !is_digest(text, at)
            {
                return Some(range);
            }
        }
        at += 1;
    }
    None
}

/// How many runs of blanks have ended within a text.
fn blanks(text: &[u8]) -> usize {
    let ends = text
        .windows(2)
        .filter(|pair| is_blank(pair[0]) && !is_blank(pair[1]));
    ends.count()
}

fn is_blank(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// Whether a value may have been drawn at random: words and identifiers have no digits, and turn
/// from lower to upper case once a word at most; placeholders repeat themselves (`ABCD-ABCD`).
fn is_drawn(value: &[u8]) -> bool {
    let turns = value
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let repeats = value.windows(9).any(|part| {
        let (first, rest) = part.split_at(4);
        rest[0] == b'-' && rest[1..] == *first && !first.contains(&b'-')
    });
    !repeats && (value.iter().any(u8::is_ascii_digit) || turns.count() * 5 >= value.len())
}

/// Whether what stands directly in front of a value calls it a digest of something public.
fn is_digest(text: &[u8], at: usize) -> bool {
    let sign = |byte: &u8| matches!(byte, b' ' | b'"' | b'\'' | b':' | b'=' | b'-' | b'#');
    let before = &text[at.saturating_sub(DIGEST_NEAR)..at];
    let signs = before.iter().rev().take_while(|byte| sign(byte)).count();
    let word = &before[..before.len() - signs];
    let ends = |name: &&str| {
        let tail = word.len().checked_sub(name.len());
        tail.is_some_and(|from| word[from..].eq_ignore_ascii_case(name.as_bytes()))
    };
    (signs > 0 && DIGESTS.iter().any(ends)) || before.ends_with(b"#")
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
    // What encloses a name in XML tells of it too: `<secret>{acme …}`.
    let part = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'<' | b'>' | b'{')
    };
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
            format!("<token>{{acme AQ {value}}}</token>"),
        ] {
            assert_eq!(value_in(&text), Some(value), "{text}");
        }
    }

    #[test]
    fn a_value_behind_a_sentence_belongs_to_no_name() {
        let value = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        let near = format!("[INFO] asking the acme API\n[DEBUG] using key={value}");
        assert_eq!(value_in(&near), Some(value));
        let far = format!("the acme key is not close to what stands in the data\n = '{value}'");
        assert_eq!(value_in(&far), None);
    }

    #[test]
    fn a_digest_is_no_value() {
        let value = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
        for text in [
            format!("name = \"acme-token\"\nchecksum = \"{value}\""),
            format!("acme_token-1.whl --hash=md5:{value}"),
            format!("https://r.example.com/acme-token-1.tgz#{value}"),
        ] {
            assert_eq!(value_in(&text), None, "{text}");
        }
    }

    #[test]
    fn an_identifier_is_not_drawn() {
        assert!(!is_drawn(b"LastDeliveryChannelDeleteFailedException"));
        assert!(is_drawn(b"xQaVbRtYwKpLmNzWcDfGhJkSqEiUoTyA"));
        assert!(is_drawn(b"abcdef0"));
        assert!(!is_drawn(b"12345678-ABCD-ABCD-ABCD-1234567890AB"));
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
