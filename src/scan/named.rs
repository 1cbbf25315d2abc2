//! Values that only a name near them gives away: `DATADOG_API_KEY: 0123…`.

use std::ops::Range;

use regex::bytes::Regex;

use super::entropy::shannon;
use super::rule::SECRET_WORDS;
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
    let Some(from) = word_end(text, name.clone(), words) else {
        let at = (words == SECRET_WORDS).then(|| assigned(text, name.end))??;
        return value_at(text, at, value, entropy).filter(|range| !is_number(&text[range.clone()]));
    };
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
        if let Some(range) = value_at(text, at, value, entropy) {
            return Some(range);
        }
        at += 1;
    }
    None
}

/// The value that begins at `at`, if one does.
fn value_at(text: &[u8], at: usize, value: &Regex, entropy: f32) -> Option<Range<usize>> {
    if !value_may_begin(text, at) || !text.get(at)?.is_ascii_graphic() {
        return None;
    }
    let found = value
        .find(window(text, at))
        .filter(|found| !found.is_empty())?;
    let range = at..at + found.end();
    let secret = &text[range.clone()];
    let fits = value_may_end(text, range.end)
        && is_drawn(secret)
        && shannon(secret) >= entropy
        && !is_digest(text, at);
    fits.then_some(range)
}

/// Where the value begins that is assigned to what ends at `end`: `acme = "…"`, `"acme": "…"`.
fn assigned(text: &[u8], end: usize) -> Option<usize> {
    let quote = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`' | b'\\');
    let space = |byte: &u8| matches!(byte, b' ' | b'\t');
    let sign = |byte: &u8| matches!(byte, b':' | b'=' | b'>' | b'?');
    let skip = |at: usize, most: usize, of: &dyn Fn(&u8) -> bool| {
        let rest = text.get(at..).unwrap_or_default();
        at + rest.iter().take(most).take_while(|byte| of(byte)).count()
    };
    let signs = skip(skip(end, 3, &quote), 8, &space);
    let behind = skip(signs, 4, &sign);
    (behind > signs).then(|| skip(skip(behind, 8, &space), 3, &quote))
}

/// Whether a value is a number in hexadecimal or a UUID: without a word for a secret it may be a
/// digest or an id as well.
fn is_number(value: &[u8]) -> bool {
    value
        .iter()
        .all(|byte| byte.is_ascii_hexdigit() || *byte == b'-')
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

/// Whether a value may have been drawn at random: words and identifiers have no digits, turn from
/// lower to upper case once a word at most, and have no capitals side by side; placeholders repeat
/// themselves (`ABCD-ABCD`).
fn is_drawn(value: &[u8]) -> bool {
    let turns = value
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    let repeats = value.windows(9).any(|part| {
        let (first, rest) = part.split_at(4);
        rest[0] == b'-' && rest[1..] == *first && !first.contains(&b'-')
    });
    let capitals = value
        .windows(2)
        .any(|pair| pair[0].is_ascii_uppercase() && pair[1].is_ascii_uppercase());
    let mixed = || capitals && turns.count() * 5 >= value.len();
    !repeats && (value.iter().any(u8::is_ascii_digit) || mixed())
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
    fn what_is_assigned_to_the_bare_name_is_a_value_unless_it_may_be_a_digest() {
        let pattern = Regex::new(r"(?-u)\A(?:[0-9a-z]{32})").unwrap();
        let found = |text: &str| {
            let found = value_of(text.as_bytes(), 0..4, SECRET_WORDS, &pattern, 3.0);
            found.is_some()
        };
        let value = "0z1y2x3w4v5u6t7s8r9q0p1o2n3m4l5k";
        assert!(found(&format!("acme = '{value}'")));
        assert!(found(&format!("acme\": \"{value}\"")));
        assert!(!found(&format!("acme v1 '{value}'")));
        assert!(!found(&format!("acme_id = '{value}'")));
        assert!(!found("acme = 0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
    }

    #[test]
    fn an_identifier_is_not_drawn() {
        assert!(!is_drawn(b"LastDeliveryChannelDeleteFailedException"));
        assert!(!is_drawn(b"SystemTimeToFileTime"));
        assert!(is_drawn(b"xQaVbRtYWKpLmNzWcDfGhJkSqEiUoTyA"));
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
