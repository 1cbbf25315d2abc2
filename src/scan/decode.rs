//! Encoded text inside a text: base64, hexadecimal and percent encoding.

use std::ops::Range;

use base64::Engine;
use base64::alphabet;
use base64::engine::DecodePaddingMode;
use base64::engine::GeneralPurpose;
use base64::engine::GeneralPurposeConfig;
use zeroize::Zeroizing;

use super::engine::LONGEST_RUN;

/// The shortest run of base64 that is decoded: 15 bytes.
const SHORTEST_BASE64: usize = 20;

/// The shortest run of hexadecimal digits that is decoded: 16 bytes.
const SHORTEST_HEX: usize = 32;

/// How far before its first `%` a percent encoding may begin.
const PERCENT_BEFORE: usize = 150;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_allow_trailing_bits(true)
    .with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);
const URL_SAFE: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT);

/// A piece of a text that is another text, encoded.
pub struct Decoded {
    /// Where it stands, in the outer text.
    pub at: Range<usize>,
    /// The position on whose surroundings it depends.
    pub hit: usize,
    /// By what it is encoded: `base64`, `hex` or `percent`.
    pub how: &'static str,
    /// What it says.
    pub text: Zeroizing<Vec<u8>>,
}

/// Finds the encoded texts whose position is in `region`.
pub fn decoded(text: &[u8], region: Range<usize>) -> Vec<Decoded> {
    let mut found = Vec::new();
    runs(text, region.clone(), |run| found.extend(of_run(text, run)));
    percents(text, region, &mut found);
    found
}

fn is_digit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_')
}

/// Calls `found` with each run of at least [`SHORTEST_BASE64`] digits that begins in `region`.
///
/// Only every sixteenth byte is looked at: a run that long cannot hide between two.
fn runs(text: &[u8], region: Range<usize>, mut found: impl FnMut(Range<usize>)) {
    const STEP: usize = 16;
    let mut at = region.start + STEP - 1;
    let mut done = region.start;
    while at < text.len() && at < region.end + STEP {
        if !is_digit(text[at]) {
            at += STEP;
            continue;
        }
        let back = text[done..at]
            .iter()
            .rev()
            .take_while(|byte| is_digit(**byte));
        let start = at - back.count();
        let ahead = text[at..].iter().take(LONGEST_RUN + 1);
        let end = at + ahead.take_while(|byte| is_digit(**byte)).count();
        let begins = start > 0 && is_digit(text[start - 1]);
        let length = end - start;
        if !begins && start < region.end && (SHORTEST_BASE64..=LONGEST_RUN).contains(&length) {
            found(start..end);
        }
        done = end;
        at = end + STEP;
    }
}

fn of_run(text: &[u8], run: Range<usize>) -> Option<Decoded> {
    let digits = &text[run.clone()];
    let (how, decoded) = match hex(digits) {
        Some(decoded) => ("hex", decoded),
        None => ("base64", base64(digits)?),
    };
    let padding = text[run.end..]
        .iter()
        .take(2)
        .take_while(|byte| **byte == b'=');
    let end = run.end + padding.count();
    Some(Decoded {
        at: run.start..end,
        hit: run.start,
        how,
        text: decoded,
    })
}

fn hex(digits: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    if digits.len() < SHORTEST_HEX || !digits.len().is_multiple_of(2) {
        return None;
    }
    let value = |digit: u8| (digit as char).to_digit(16).map(|it| it as u8);
    let byte = |pair: &[u8]| Some(value(pair[0])? << 4 | value(pair[1])?);
    let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
    readable(bytes?)
}

fn base64(digits: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let url_safe = digits.iter().any(|digit| matches!(digit, b'-' | b'_'));
    let engine = if url_safe { &URL_SAFE } else { &STANDARD };
    // What is no text is mostly seen by its first bytes.
    let mut first = [0; 12];
    let length = engine.decode_slice(&digits[..16], &mut first).ok()?;
    if !looks_readable(&first[..length]) {
        return None;
    }
    readable(engine.decode(digits).ok()?)
}

/// Whether bytes may begin a text: a character may be cut at their end.
fn looks_readable(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte >= 0x80 || is_text(*byte)) && {
        let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
        high * 3 <= bytes.len()
    }
}

fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r')
}

fn readable(bytes: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = Zeroizing::new(bytes);
    let is_text = bytes.iter().all(|byte| *byte >= 0x80 || is_text(*byte))
        && std::str::from_utf8(&bytes).is_ok();
    is_text.then_some(bytes)
}

/// Finds percent encodings; the position of one is its first `%`.
fn percents(text: &[u8], region: Range<usize>, found: &mut Vec<Decoded>) {
    let end = region.end.min(text.len());
    let mut at = region.start;
    while at < end {
        let Some(next) = memchr::memchr(b'%', &text[at..end]) else {
            return;
        };
        let hit = at + next;
        at = hit + 1;
        let before = &text[hit.saturating_sub(PERCENT_BEFORE)..hit];
        let back = before.iter().rev().take_while(|byte| is_unreserved(**byte));
        let back: Vec<u8> = back.copied().collect();
        if back.contains(&b'%') || percent_byte(&text[hit..]).is_none() {
            continue;
        }
        let run = text[hit..].iter().take(LONGEST_RUN);
        let run = hit..hit + run.take_while(|byte| is_unreserved(**byte)).count();
        let run = hit - back.len()..run.end;
        let decoded = percent(&text[run.clone()]);
        found.extend(readable(decoded).map(|text| Decoded {
            at: run,
            hit,
            how: "percent",
            text,
        }));
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'%' | b'-' | b'_' | b'.' | b'~' | b'+')
}

fn percent_byte(text: &[u8]) -> Option<u8> {
    let [b'%', high, low, ..] = text else {
        return None;
    };
    let value = |digit: u8| (digit as char).to_digit(16).map(|it| it as u8);
    Some(value(*high)? << 4 | value(*low)?)
}

fn percent(mut text: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    while let [first, rest @ ..] = text {
        match percent_byte(text) {
            Some(byte) => {
                decoded.push(byte);
                text = &text[3..];
            }
            None => {
                decoded.push(*first);
                text = rest;
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<(&str, &'static str, String)> {
        decoded(text.as_bytes(), 0..text.len())
            .into_iter()
            .map(|it| {
                (
                    &text[it.at],
                    it.how,
                    String::from_utf8_lossy(&it.text).into_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn base64_of_text_is_decoded() {
        let found = all("text: c29tZSB0ZXh0IHRoYXQgaXMgZW5jb2RlZA== x");
        assert_eq!(
            found,
            [(
                "c29tZSB0ZXh0IHRoYXQgaXMgZW5jb2RlZA==",
                "base64",
                "some text that is encoded".to_owned()
            )]
        );
    }

    #[test]
    fn hexadecimal_and_percent_encodings_of_text_are_decoded() {
        let hex: String = b"some text that is here"
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        assert_eq!(all(&hex)[0].2, "some text that is here");
        let found = all("u=a%3Ab%40c&x");
        assert_eq!(found, [("a%3Ab%40c", "percent", "a:b@c".to_owned())]);
    }

    #[test]
    fn words_hashes_and_paths_are_no_encodings() {
        for text in [
            "internationalizationAndLocalization",
            "d41d8cd98f00b204e9800998ecf8427e",
            "src/main/java/com/example/application",
            "100% sure, 50%of",
            "",
            "%",
            "%4",
        ] {
            assert!(all(text).is_empty(), "{text}");
        }
    }
}
