//! Keys behind a passphrase: it is typed on a terminal, and without one nothing waits.

use std::fs;
use std::time::Duration;
use std::time::Instant;

use super::PLAIN;
use super::keyless;
use super::open;
use super::sealed_by_both;
use super::ssh_key;
use crate::peers::Sandbox;
use crate::peers::cases;

const PASSPHRASE: &str = "open-sesame";

/// What a terminal shows of the opened file: its lines end in CR LF there.
fn shows_plain(shown: &str) -> bool {
    shown.contains(&PLAIN.replace('\n', "\r\n"))
}

/// A key behind [`PASSPHRASE`], locked by `age -p`, and its recipient.
fn locked(sandbox: &Sandbox, armored: bool) -> String {
    let clear = sandbox.home().join("clear.txt");
    let recipient = sandbox.make_key(&clear);
    let usual = sandbox.key_file();
    fs::create_dir_all(usual.parent().expect("it has a folder")).expect("its folder");
    let _ = fs::remove_file(&usual);
    let armor = if armored { "--armor" } else { "" };
    let line = format!(
        "age --passphrase {armor} --output {} {}",
        usual.display(),
        clear.display()
    );
    sandbox
        .on_terminal(&line, &format!("{PASSPHRASE}\n{PASSPHRASE}\n"))
        .ok();
    fs::remove_file(clear).expect("it was made");
    recipient
}

#[test]
fn a_locked_identity_file_opens_by_its_passphrase() {
    let mut opened = 0;
    for armored in [false, true] {
        let sandbox = keyless();
        let recipient = locked(&sandbox, armored);
        sealed_by_both(&sandbox, &recipient);
        for file in ["theirs.yaml", "ours.yaml"] {
            for program in ["lockleaf", "sops"] {
                let line = format!("{program} decrypt {file}");
                let ran = sandbox.on_terminal(&line, &format!("{PASSPHRASE}\n")).ok();
                assert!(shows_plain(&ran.text()), "{ran}");
                assert!(!ran.text().contains(PASSPHRASE), "{ran}");
                opened += 1;
            }
        }
    }
    cases::report("keys_locked_with_a_passphrase", opened, 8);
}

#[test]
fn an_ssh_key_opens_by_its_passphrase() {
    let mut opened = 0;
    for kind in ["ed25519", "rsa"] {
        let sandbox = keyless();
        let file = sandbox.home().join(format!(".ssh/id_{kind}"));
        let recipient = ssh_key(&sandbox, kind, &file, PASSPHRASE);
        sealed_by_both(&sandbox, &recipient);
        for file in ["theirs.yaml", "ours.yaml"] {
            for program in ["lockleaf", "sops"] {
                let line = format!("{program} decrypt {file}");
                let ran = sandbox.on_terminal(&line, &format!("{PASSPHRASE}\n")).ok();
                assert!(shows_plain(&ran.text()), "{ran}");
                opened += 1;
            }
        }
    }
    cases::report("keys_of_ssh_with_a_passphrase", opened, 8);
}

#[test]
fn a_wrong_passphrase_may_be_typed_twice_and_not_three_times() {
    let sandbox = keyless();
    let file = sandbox.home().join(".ssh/id_ed25519");
    let recipient = ssh_key(&sandbox, "ed25519", &file, PASSPHRASE);
    sealed_by_both(&sandbox, &recipient);
    let twice = format!("wrong\nworse\n{PASSPHRASE}\n");
    let ran = sandbox
        .on_terminal("lockleaf decrypt ours.yaml", &twice)
        .ok();
    assert!(shows_plain(&ran.text()), "{ran}");
    let ran = sandbox
        .on_terminal("lockleaf decrypt ours.yaml", "a\nb\nc\nd\n")
        .ended_with(128);
    assert!(ran.text().contains("wrong passphrase"), "{ran}");
    // Nothing is typed: the terminal is left alone.
    sandbox
        .on_terminal("lockleaf decrypt ours.yaml", "\u{4}")
        .ended_with(128);
}

#[test]
fn without_a_terminal_nobody_waits_for_a_passphrase() {
    for kind in ["age", "ssh"] {
        let sandbox = keyless();
        let recipient = match kind {
            "age" => locked(&sandbox, true),
            _ => {
                let file = sandbox.home().join(".ssh/id_ed25519");
                ssh_key(&sandbox, "ed25519", &file, PASSPHRASE)
            }
        };
        sealed_by_both(&sandbox, &recipient);
        let start = Instant::now();
        open(&sandbox, "theirs.yaml", &[])
            .ended_with(128)
            .says("its passphrase is needed: there is no terminal to ask on");
        assert!(start.elapsed() < Duration::from_secs(5), "it waited");
    }
}

#[test]
fn a_passphrase_is_not_asked_for_where_another_key_opens_the_file() {
    let sandbox = keyless();
    locked(&sandbox, true);
    let other = sandbox.home().join("other.txt");
    let recipient = sandbox.make_key(&other);
    sealed_by_both(&sandbox, &recipient);
    let key = fs::read_to_string(other).expect("the key is there");
    assert_eq!(
        open(&sandbox, "ours.yaml", &[("SOPS_AGE_KEY", &key)])
            .ok()
            .text(),
        PLAIN
    );
}
