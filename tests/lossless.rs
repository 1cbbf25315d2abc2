//! Sealing and opening give back every byte, and outside what is sealed every byte stays.

mod core;
mod peers;

#[path = "lossless/generated.rs"]
mod generated;
#[path = "lossless/outside.rs"]
mod outside;
#[path = "lossless/scale.rs"]
mod scale;
#[path = "lossless/suite.rs"]
mod suite;

use std::fs;
use std::path::Path;

use core::Safe;
use lockleaf::sops::sealing::SealError;

/// The six selectors, each with a value that picks some of most texts, and the narrower MAC.
pub fn safes(base: &Safe) -> Vec<Safe> {
    let picking = |key: &str, value: &str| base.selecting(key, value);
    let words = "[Nn]ote|[Hh]ead|wide|Stat";
    vec![
        base.clone(),
        picking("encrypted_suffix", "e"),
        picking("encrypted_regex", "^(data|stringData|[a-k].*)$"),
        picking("unencrypted_regex", "^[a-k]"),
        picking("unencrypted_comment_regex", words),
        picking("encrypted_comment_regex", words),
        picking("encrypted_regex", "^[a-k]").mac_only_encrypted(),
    ]
}

/// The project's own texts.
pub fn fixtures() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/yaml");
    let entries = fs::read_dir(&folder).expect("the fixtures are there");
    let mut fixtures: Vec<_> = entries
        .map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name().expect("a file has a name");
            let text = fs::read_to_string(&path).expect("a fixture is UTF-8");
            (name.to_string_lossy().into_owned(), text)
        })
        .collect();
    fixtures.sort();
    fixtures
}

/// The same text with other line breaks, a byte order mark, non-ASCII before it, a cut end.
pub fn variants(text: &str) -> [String; 5] {
    [
        text.to_owned(),
        text.replace("\r\n", "\n").replace('\n', "\r\n"),
        format!("\u{FEFF}{}", text.trim_start_matches('\u{FEFF}')),
        format!("# é€😀\n{}", text.trim_start_matches('\u{FEFF}')),
        text.trim_end_matches(['\r', '\n']).to_owned(),
    ]
}

/// Seals, opens, compares; `false` if an alias crosses the selector's border.
#[track_caller]
pub fn round_trips(safe: &Safe, name: &str, text: &str) -> bool {
    let sealed = match safe.seal(text) {
        Ok(sealed) => sealed,
        Err(SealError::Alias(_)) => return false,
        Err(fault) => panic!("{name} with {:?}: {fault}\n{text}", safe.selector()),
    };
    let opened = safe.open(&sealed).expect("what was sealed opens");
    let back = opened.plaintext().expect("a spelling reads back");
    assert_eq!(back.expose(), text, "{name} with {:?}", safe.selector());
    outside::is_the_original(name, text, &sealed);
    true
}

#[test]
fn manifests_charts_and_compose_files_come_back_byte_for_byte() {
    let mut count = 0;
    for (name, text) in fixtures() {
        for text in variants(&text) {
            for safe in safes(&Safe::private()) {
                count += usize::from(round_trips(&safe, &name, &text));
            }
        }
    }
    peers::cases::report("lossless_fixtures", count, 400);
}

#[test]
fn what_a_comment_above_a_list_says_moves_no_text_of_the_list() {
    for text in [
        "a: #---\n  - x\n\n    y",
        "  a:\n    #- c -\n    - >4\n          wide\n    - x",
        "k:\n    b:\n    -  # c\n    - |+\n     a\n     \tb",
        "k:\n    b:\n    -  # c-\n    - >-\n     a\n\n     b\n",
    ] {
        for text in variants(text) {
            round_trips(&Safe::private(), "a list", &text);
        }
    }
}
