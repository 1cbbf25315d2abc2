use super::*;
use proptest::prelude::*;
use std::time::Duration;
use std::time::Instant;

const PIECES: &[&str] = &[
    "kind: Secret\n",
    "apiVersion: v1\n",
    "data:\n",
    "stringData:\n",
    "  a: b\n",
    "  a: |\n",
    "    x\n",
    "\t",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "{{ ",
    " }}",
    "---\n",
    "sops:\n",
    "  mac: x\n",
    "  lastmodified: x\n",
    "ENC[AES256_GCM,",
    "data:oA==,",
    "#",
    ":",
    "\r\n",
    "\u{FEFF}",
    "\u{2028}",
    "é",
    "&a ",
    "*a",
    "<<: ",
    "!!int ",
    "items:\n",
    "secretGenerator:\n",
    "literals: [a=b]\n",
    "current-context: users\nkind: Config\nusers:\n",
    "-----BEGIN PRIVATE KEY-----",
    "PASSWORD=",
    "[sops]\n",
    "sops_mac=",
    "\0",
    "\\u",
    "\\",
    "%",
    "${",
    "$(",
];

fn paths() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "x.yaml",
        "x.json",
        ".env",
        "x.ini",
        "x.sh",
        "a.key",
        ".npmrc",
        "credentials",
        ".netrc",
        ".pgpass",
        "x",
        "config.json",
        "settings.xml",
        ".docker/config.json",
        "secrets/x.yaml",
        "secrets/y",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_makes_the_inspection_panic(path in paths(), parts in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40)) {
        let text = parts.concat();
        let rules = format!("creation_rules:\n- path_regex: secrets/\n  age: {ALICE}\n");
        let _ = found_in(path, &text, &rules);
        let _ = found_in(path, &sealed(&text, ""), "");
    }

    #[test]
    fn any_bytes_are_a_text_of_the_same_length(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert_eq!(text_of(&bytes).len(), bytes.len());
    }
}

#[track_caller]
fn within(limit: u64, text: &str) -> usize {
    let started = Instant::now();
    let found = structure(
        &File {
            path: "x.yaml",
            text,
        },
        &Claim::NoRuleFile,
    )
    .len();
    assert!(
        started.elapsed() < Duration::from_secs(limit),
        "{:?}",
        started.elapsed()
    );
    found
}

#[test]
fn a_text_that_is_no_utf_8_is_read_around_its_faults() {
    let text = text_of(b"kind: Secret\nstringData:\n  \xff: a\n  b: \xfe\n");
    let found = structure(
        &File {
            path: "x.yaml",
            text: &text,
        },
        &Claim::NoRuleFile,
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn what_aliases_unfold_to_is_bounded() {
    let mut text = "a0: &a0 [x, x]\n".to_owned();
    for i in 1..100 {
        text.push_str(&format!(
            "a{i}: &a{i} [*a{0}, *a{0}, *a{0}, *a{0}]\n",
            i - 1
        ));
    }
    text.push_str("kind: Secret\nstringData: {a: *a99, b: y}\n");
    within(20, &text);
    within(20, &sealed(&text, ""));
}

#[test]
fn long_and_deep_texts_end_in_time() {
    let deep = format!(
        "kind: Secret\nstringData: {}x{}\n",
        "[".repeat(5000),
        "]".repeat(5000)
    );
    within(20, &deep);
    within(20, &"kind: Secret\n".repeat(20_000));
    within(20, &"  kind: Secret\n  data:\n\ta: [\n".repeat(20_000));
    within(20, &"{{".repeat(100_000));
    within(20, &format!("kind: Secret {}", "{{ }}".repeat(50_000)));
    within(
        20,
        &format!("kind: Secret\nstringData:\n  a: {}", "${A:-".repeat(20_000)),
    );
    within(
        20,
        &"---\nkind: Secret\nstringData: {a: x}\n".repeat(20_000),
    );
    within(
        20,
        &format!(
            "kind: Secret\nstringData:\n  a: \"{}\"\n",
            "x".repeat(4 << 20)
        ),
    );
}

#[test]
fn a_text_beyond_what_is_parsed_is_read_by_its_lines() {
    let filler = format!("# {}\n", "x".repeat(100)).repeat((MAX_PARSED / 100) + 1);
    assert_eq!(
        within(20, &format!("{filler}kind: Secret\nstringData:\n  a: x\n")),
        1
    );
}
