//! Texts in other encodings, encoded secrets, and bytes that are no text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::told::GITHUB;
use super::*;

/// Scans one file of this content, in the tree and in the history.
#[track_caller]
fn scanned(content: impl AsRef<[u8]>) -> Told {
    let repo = Repo::begun();
    repo.commit_unseen("a.txt", content);
    let told = scan(&repo, &[]);
    let history = scan(&repo, &["--history"]);
    assert_eq!(told.rules(), history.rules(), "{}", history.ran);
    told
}

#[test]
fn utf_16_with_a_mark_is_read() {
    let units: Vec<u16> = format!("\u{feff}{}", leak()).encode_utf16().collect();
    let little: Vec<u8> = units.iter().flat_map(|it| it.to_le_bytes()).collect();
    let big: Vec<u8> = units.iter().flat_map(|it| it.to_be_bytes()).collect();
    for bytes in [little, big] {
        let told = scanned(&bytes).ended_with(1);
        assert_eq!(told.one()["rule"], GITHUB);
        assert_eq!(told.one()["line"], 2);
        // Half a character at the end.
        let odd = [&bytes[..], &[0x0a]].concat();
        assert_eq!(scanned(odd).ended_with(1).one()["line"], 2);
    }
}

#[test]
fn utf_8_with_a_mark_and_other_line_ends_is_read() {
    let text = format!("\u{feff}{}", leak().replace('\n', "\r\n"));
    assert_eq!(scanned(text).ended_with(1).one()["line"], 2);
}

#[test]
fn invalid_utf_8_is_no_hindrance() {
    let text = [
        b"\xff\xfa\xc3(\n".as_slice(),
        leak().as_bytes(),
        b"\xf0\x9f\n\x80",
    ]
    .concat();
    assert_eq!(scanned(text).ended_with(1).one()["line"], 3);
    let text = [b"caf\xe9: ".as_slice(), token().as_bytes(), b"\xe9\n"].concat();
    assert_eq!(scanned(text).ended_with(1).one()["rule"], GITHUB);
}

#[test]
fn sure_tokens_are_found_in_binary_files() {
    let text = [b"\x7fELF\0\0\x01\0".as_slice(), token().as_bytes(), b"\0\0"].concat();
    assert_eq!(scanned(text).ended_with(1).one()["rule"], GITHUB);
    let noise: Vec<u8> = (0u32..300_000)
        .map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    scanned(noise).ended_with(0);
    scanned([0; 100_000]).ended_with(0);
}

#[test]
fn nuls_in_a_text_are_no_hindrance() {
    let text = format!("a\0b\n{}\0\0\n", leak());
    assert_eq!(scanned(text).ended_with(1).one()["line"], 3);
    let far = format!("{}\n{}\0", "line\n".repeat(4_000), leak());
    scanned(far).ended_with(1).one();
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[test]
fn encoded_tokens_are_found_to_depth_3() {
    let base64 = |text: &str| STANDARD.encode(text);
    let url_safe = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let plain = format!("token={}", token());
    for (text, through) in [
        (base64(&plain), vec!["base64"]),
        (url_safe(&plain), vec!["base64"]),
        (hex(&plain), vec!["hex"]),
        (hex(&plain).to_uppercase(), vec!["hex"]),
        (percent(&plain), vec!["percent"]),
        (base64(&base64(&plain)), vec!["base64", "base64"]),
        (base64(&hex(&plain)), vec!["base64", "hex"]),
        (hex(&base64(&plain)), vec!["hex", "base64"]),
        (base64(&percent(&plain)), vec!["base64", "percent"]),
        (base64(&base64(&base64(&plain))), vec!["base64"; 3]),
        (
            percent(&base64(&hex(&plain))),
            vec!["percent", "base64", "hex"],
        ),
    ] {
        let told = scanned(format!("x\nvalue: {text}\n"));
        let mut found = told.findings().iter().filter(|it| it["rule"] == GITHUB);
        let one = found
            .next()
            .unwrap_or_else(|| panic!("{through:?}: {}", told.ran));
        assert_eq!(one["through"], serde_json::json!(through));
        assert_eq!(one["line"], 2);
        told.ran.keeps(&text);
    }
    let deep = base64(&base64(&base64(&base64(&plain))));
    assert!(!scanned(deep).rules().contains(&GITHUB));
}
