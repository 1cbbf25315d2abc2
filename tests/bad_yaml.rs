//! Bad input: what cannot be sealed or opened gets a message with its place, and no message
//! holds a value.

mod core;

use std::error::Error;
use std::fmt::Debug;

use core::Safe;
use core::amend;
use lockleaf::document::yaml::parse::Fault;
use lockleaf::sops::opened::OpenError;
use lockleaf::sops::sealing::SealError;

/// Stands in every text where a value does, and must stand in no message.
const CANARY: &str = "CaNaRy";

/// What an error tells: its message, its debug form, and those of its causes.
#[track_caller]
fn told<E: Error + Debug>(fault: &E) -> String {
    let mut told = format!("{fault} {fault:?}");
    let mut cause = fault.source();
    while let Some(inner) = cause {
        told += &format!(" {inner} {inner:?}");
        cause = inner.source();
    }
    assert!(!told.contains(CANARY), "a value is told: {told}");
    told
}

#[track_caller]
fn seal_fault(text: &str) -> SealError {
    let fault = match Safe::private().seal(text) {
        Ok(sealed) => panic!("it was sealed:\n{sealed}"),
        Err(fault) => fault,
    };
    told(&fault);
    fault
}

/// The fault of a text that is no YAML for sealing, with its line and column.
#[track_caller]
fn yaml_fault(text: &str) -> (Fault, usize, usize) {
    match seal_fault(text) {
        SealError::Yaml(fault) => (fault.fault, fault.at.line, fault.at.column),
        other => panic!("another fault: {other}"),
    }
}

#[test]
fn broken_yaml_is_refused_with_its_place() {
    let broken = [
        ("a: CaNaRy\n b: CaNaRy\n", 2),
        ("a: CaNaRy: CaNaRy\n", 1),
        ("a: 'CaNaRy\nb: c\n", 1),
        ("a: \"CaNaRy\\q\"\n", 1),
        ("a: [CaNaRy\nb: CaNaRy\n", 2),
        ("a: {CaNaRy: x\n", 2),
        ("a: CaNaRy\n\tb: CaNaRy\n", 2),
        ("a:\n\t- CaNaRy\n", 2),
        ("a: *CaNaRy2\n", 1),
        ("a: @CaNaRy\n", 1),
        ("a: %CaNaRy\n", 1),
        ("a: |CaNaRy\n", 1),
        ("%YAML 1.2\n%YAML 1.2\n---\na: CaNaRy\n", 2),
        ("a: CaNaRy\n- CaNaRy\n", 2),
    ];
    for (text, line) in broken {
        let (fault, at, column) = yaml_fault(text);
        assert!(matches!(fault, Fault::Syntax(_)), "{text}: {fault}");
        assert!(at.abs_diff(line) <= 1 && column > 0, "{text}: line {at}");
    }
}

#[test]
fn what_sops_cannot_hold_is_refused_by_name_and_place() {
    let faults = [
        ("- CaNaRy\n", Fault::RootList, (1, 1)),
        ("CaNaRy\n", Fault::RootScalar, (1, 1)),
        ("a: CaNaRy\n---\n- CaNaRy\n", Fault::RootList, (3, 1)),
        ("a: 1\n---\n'CaNaRy'\n", Fault::RootScalar, (3, 1)),
        ("1: CaNaRy\n", Fault::KeyNotString, (1, 1)),
        ("a:\n  true: CaNaRy\n", Fault::KeyNotString, (2, 3)),
        ("~: CaNaRy\n", Fault::KeyNotString, (1, 1)),
        ("2024-01-02: CaNaRy\n", Fault::KeyNotString, (1, 1)),
        ("a: [{1.5: CaNaRy}]\n", Fault::KeyNotString, (1, 6)),
        ("? [CaNaRy]\n: b\n", Fault::KeyIsCollection, (1, 3)),
        ("{a: CaNaRy}: b\n", Fault::KeyIsCollection, (1, 1)),
        ("a: &a x\n*a : CaNaRy\n", Fault::KeyIsAlias, (2, 1)),
        ("a: &a [*a, CaNaRy]\n", Fault::AliasCycle, (1, 8)),
    ];
    for (text, fault, (line, column)) in faults {
        assert_eq!(yaml_fault(text), (fault, line, column), "{text}");
    }
}

#[test]
fn a_key_that_stands_twice_is_refused_in_every_document() {
    let twice = |first| Fault::DuplicateKey {
        key: "a".into(),
        first,
    };
    assert_eq!(yaml_fault("a: CaNaRy\nb: 1\na: CaNaRy\n"), (twice(1), 3, 1));
    assert_eq!(
        yaml_fault("x: 1\n---\na: CaNaRy\n\"a\": 2\n"),
        (twice(3), 4, 1)
    );
    assert_eq!(yaml_fault("l:\n- {a: CaNaRy, 'a': 2}\n"), (twice(2), 2, 15));
}

#[test]
fn a_sops_key_at_a_root_is_refused_in_every_document() {
    for (text, line) in [
        ("sops: CaNaRy\n", 1),
        ("a: CaNaRy\n---\nsops: {x: CaNaRy}\n", 3),
        ("{a: CaNaRy, \"sops\": 1}", 1),
    ] {
        let SealError::AlreadySealed(place) = seal_fault(text) else {
            panic!("{text}");
        };
        assert_eq!(place.line, line);
    }
    assert!(Safe::private().seal("a:\n  sops: fine\n").is_ok());
}

#[test]
fn numbers_that_sops_cannot_hold_and_tags_that_do_not_fit_are_refused() {
    for text in [
        "a: 1\nb: 9223372036854775808\n",
        "a: 1\nb: 18446744073709551615\n",
        "a: 1\nb: 0xFFFFFFFFFFFFFFFF\n",
        "a: 1\nb: !!int CaNaRy\n",
        "a: 1\nb: !!bool 'CaNaRy'\n",
        "a: 1\nb: !!binary 'CaNaRy!'\n",
    ] {
        let SealError::Walk(fault) = seal_fault(text) else {
            panic!("{text}");
        };
        assert_eq!((fault.at.line, fault.at.column), (2, 4), "{text}");
    }
    assert!(Safe::private().seal("a: 9223372036854775807\n").is_ok());
}

#[test]
fn line_breaks_that_hide_a_value_are_refused() {
    for sign in ['\u{85}', '\u{2028}', '\u{2029}'] {
        let hidden = format!("a: 1\n# harmless{sign}password: CaNaRy\n");
        let (fault, line, column) = yaml_fault(&hidden);
        assert_eq!(fault, Fault::HiddenLineBreak(sign as u32));
        assert_eq!((line, column), (2, 11));
        assert!(yaml_fault(&format!("a: \"{sign}CaNaRy\"\n")).1 == 1);
    }
    assert!(Safe::private().seal("a: \"\\N\\L\\P\\u2028\"\n").is_ok());
}

#[test]
fn control_characters_are_refused() {
    for sign in [
        '\0', '\u{1}', '\u{7}', '\u{8}', '\u{b}', '\u{1b}', '\u{7f}', '\u{80}', '\u{FFFE}',
    ] {
        for text in [
            format!("a: CaNaRy{sign}\n"),
            format!("a: 'CaNaRy{sign}'\n"),
            format!("a: \"CaNaRy{sign}\"\n"),
            format!("# CaNaRy{sign}\na: 1\n"),
            format!("a: |\n  CaNaRy{sign}\n"),
            format!("a{sign}: CaNaRy\n"),
        ] {
            seal_fault(&text);
        }
    }
}

#[test]
fn what_is_not_finite_comes_back() {
    let safe = Safe::private();
    let text = "a: .inf\nb: -.Inf\nc: .nan\nd: 1e400\ne: -0.0\n";
    assert_eq!(safe.round_trip(text).1, text);
}

const PLAIN: &str = "a: CaNaRy\nb: [CaNaRy, 'CaNaRy too']\nc_unencrypted: 5\nn: 17\n";

/// Seals [`PLAIN`] and opens it with `from` exchanged for `to`.
#[track_caller]
fn open_fault(change: impl Fn(&str) -> String) -> (OpenError, String) {
    let safe = Safe::private();
    let sealed = safe.seal(PLAIN).expect("it can be sealed");
    let changed = change(&sealed);
    assert_ne!(changed, sealed);
    let Some(fault) = safe.open(&changed).err() else {
        panic!("it was opened:\n{changed}");
    };
    let told = told(&fault);
    (fault, told)
}

fn in_line(sealed: &str, start: &str, from: &str, to: &str) -> String {
    let lines = sealed.lines().map(|line| match line.starts_with(start) {
        true => line.replacen(from, to, 1),
        false => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn a_damaged_envelope_is_refused_with_its_place_and_path() {
    let changes: [(&str, &str); 11] = [
        (",type:str]", ""),
        (",type:str]", ",type:str"),
        (",type:str]", ",type:str]junk"),
        (",type:str]", ",type:strange]"),
        ("data:", "data:*"),
        ("data:", "dat:"),
        (",iv:", ",iv:A"),
        (",tag:", ",tag:AAAA"),
        ("AES256_GCM", "AES128_GCM"),
        ("ENC[", "enc["),
        ("ENC[", "xENC["),
    ];
    for (from, to) in changes {
        let (fault, told) = open_fault(|sealed| in_line(sealed, "a:", from, to));
        assert!(told.contains("line 1, column 4"), "{told}");
        assert!(told.contains("'a'"), "{told}");
        assert!(
            matches!(
                fault,
                OpenError::Envelope { .. }
                    | OpenError::Unauthentic { .. }
                    | OpenError::Readable { .. }
            ),
            "{told}"
        );
    }
}

#[test]
fn a_readable_value_among_sealed_ones_is_refused_and_not_told() {
    let (fault, told) = open_fault(|sealed| in_line(sealed, "a:", "a: ", "a: CaNaRy #"));
    assert!(matches!(fault, OpenError::Readable { .. }));
    assert!(told.contains("line 1, column 4"), "{told}");
    for value in ["12", "true", "2024-01-02", "[x]", "!!int 5"] {
        open_fault(|sealed| in_line(sealed, "a:", "a: ", &format!("a: {value} #")));
    }
}

#[test]
fn swapped_and_borrowed_values_are_refused() {
    let (fault, _) = open_fault(|sealed| {
        let swapped = in_line(sealed, "a:", "a:", "x:");
        in_line(&in_line(&swapped, "n:", "n:", "a:"), "x:", "x:", "n:")
    });
    assert!(matches!(fault, OpenError::Unauthentic { .. }));
    let other = Safe::private()
        .seal("a: other\n")
        .expect("it can be sealed");
    let borrowed = other.lines().next().expect("it has lines").to_owned();
    let (fault, _) = open_fault(|sealed| {
        let own = sealed.lines().next().expect("it has lines");
        sealed.replacen(own, &borrowed, 1)
    });
    assert!(matches!(fault, OpenError::MacMismatch));
}

#[test]
fn metadata_that_makes_no_sense_is_refused() {
    let changes: [(&str, &str); 9] = [
        ("sops:", "sopz:"),
        ("    mac: ENC", "    mac: XNC"),
        ("    mac: ", "    mac: \"\" #"),
        ("    lastmodified: \"2026", "    lastmodified: \"tomorrow"),
        (
            "    unencrypted_suffix: ",
            "    encrypted_regex: x\n    unencrypted_suffix: ",
        ),
        (
            "    unencrypted_suffix: _unencrypted",
            "    encrypted_regex: (CaNaRy2",
        ),
        ("    age:", "    age: 5 #"),
        (
            "    version: 3.11.0",
            "    version: 3.11.0\n    mac_only_encrypted: maybe",
        ),
        (
            "    version: 3.11.0",
            "    version: 3.11.0\n    shamir_threshold: -1",
        ),
    ];
    for (from, to) in changes {
        let safe = Safe::private();
        let sealed = safe.seal(PLAIN).expect("it can be sealed");
        let changed = sealed.replacen(from, to, 1);
        assert_ne!(changed, sealed);
        let fault = safe
            .open(&changed)
            .err()
            .unwrap_or_else(|| panic!("{changed}"));
        // A selector is no value.
        if !to.contains("CaNaRy2") {
            told(&fault);
        }
    }
}

#[test]
fn a_block_in_a_later_document_alone_is_no_metadata() {
    let safe = Safe::private();
    let sealed = safe.seal("a: CaNaRy\n").expect("it can be sealed");
    let fault = safe.open(&format!("b: 1\n---\n{sealed}")).err();
    assert!(matches!(fault, Some(OpenError::Metadata(_))));
}

#[test]
fn a_broken_edit_of_an_opened_file_leaves_a_message_without_values() {
    let safe = Safe::private();
    let sealed = safe.seal(PLAIN).expect("it can be sealed");
    let opened = safe.open(&sealed).expect("it opens");
    for edited in [
        "a: CaNaRy: x\n",
        "a: CaNaRy\na: CaNaRy\n",
        "- CaNaRy\n",
        "sops: CaNaRy\n",
    ] {
        told(&amend(edited, &opened).expect_err("it is broken"));
    }
}

#[test]
fn no_cut_and_no_flipped_byte_of_a_sealed_file_panics_or_goes_unseen() {
    let safe = Safe::private();
    let plain = "# c\na: &x CaNaRy\nb: [CaNaRy, {k: 0x1F}]\nc: *x\n---\nd: |+\n  CaNaRy\n\n";
    let sealed = safe.seal(plain).expect("it can be sealed");
    for at in (0..sealed.len()).filter(|at| sealed.is_char_boundary(*at)) {
        if let Err(fault) = safe.open(&sealed[..at]) {
            told(&fault);
        }
        let mut bytes = sealed.clone().into_bytes();
        bytes[at] = if bytes[at] == b'#' { b'x' } else { b'#' };
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        match safe.open(&text) {
            Err(fault) => drop(told(&fault)),
            Ok(opened) => {
                let back = opened.plaintext().expect("a spelling reads back");
                assert_eq!(core::values(back.expose()), core::values(plain), "{at}");
            }
        }
    }
}
