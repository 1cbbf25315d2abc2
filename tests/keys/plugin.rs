//! Keys that an age plugin keeps.

use std::fs;
use std::process::Command;
use std::time::Duration;
use std::time::Instant;

use super::PLAIN;
use super::both_open;
use super::keyless;
use super::open;
use super::sealed_by_both;
use crate::peers;
use crate::peers::Sandbox;
use crate::peers::cases;

/// The plugin; Python runs it.
const PLUGIN: &str = include_str!("age-plugin-paper.py");

/// Installs the plugin, makes a key with this PIN, and returns its recipient.
fn paper_key(sandbox: &Sandbox, pin: &str) -> String {
    let asked = Command::new(peers::needed("python3", "python3"))
        .args(["-c", "import sys; print(sys.executable)"])
        .output()
        .expect("Python starts");
    let python = String::from_utf8(asked.stdout).expect("its path is text");
    let text = format!("#!{}\n{PLUGIN}", python.trim());
    let plugin = sandbox.program("age-plugin-paper", &text);
    let made = sandbox.run(plugin).args(["--make", pin]).go().ok();
    let text = made.text().into_owned();
    let (identity, recipient) = text.split_once('\n').expect("two lines");
    let usual = sandbox.key_file();
    fs::create_dir_all(usual.parent().expect("it has a folder")).expect("its folder");
    fs::write(&usual, identity).expect("the home can be written");
    recipient.trim().to_owned()
}

#[test]
fn a_plugin_wraps_and_unwraps() {
    let sandbox = keyless();
    let recipient = paper_key(&sandbox, "");
    assert!(recipient.starts_with("age1paper1"));
    let files = sealed_by_both(&sandbox, &recipient);
    let opened = both_open(&sandbox, &files, &[]);
    cases::report("keys_of_a_plugin", opened, 4);
}

#[test]
fn a_plugin_asks_on_the_terminal() {
    let sandbox = keyless();
    let recipient = paper_key(&sandbox, "4711");
    sealed_by_both(&sandbox, &recipient);
    for file in ["theirs.yaml", "ours.yaml"] {
        let ran = sandbox
            .on_terminal(&format!("lockleaf decrypt {file}"), "4711\n")
            .ok();
        assert!(ran.text().contains("PIN of the paper key"), "{ran}");
        assert!(ran.text().contains("correct-horse"), "{ran}");
    }
}

#[test]
fn without_a_terminal_a_plugin_gets_no_answer_and_nobody_waits() {
    let sandbox = keyless();
    let recipient = paper_key(&sandbox, "4711");
    sealed_by_both(&sandbox, &recipient);
    let start = Instant::now();
    open(&sandbox, "theirs.yaml", &[])
        .ended_with(128)
        .says("the PIN is needed");
    assert!(start.elapsed() < Duration::from_secs(10), "it waited");
}

#[test]
fn a_plugin_that_is_missing_is_named() {
    let sandbox = keyless();
    let recipient = paper_key(&sandbox, "");
    sealed_by_both(&sandbox, &recipient);
    fs::remove_file(sandbox.home().join("bin/age-plugin-paper")).expect("it was installed");
    open(&sandbox, "ours.yaml", &[])
        .ended_with(128)
        .says("age-plugin-paper");
    sandbox.write("new.yaml", PLAIN);
    let ran = sandbox.lockleaf(&["encrypt", "-i", "--age", &recipient, "new.yaml"]);
    assert!(
        ran.status != 0 && ran.err().contains("age-plugin-paper"),
        "{ran}"
    );
    assert_eq!(sandbox.text("new.yaml"), PLAIN);
}

#[test]
fn a_plugin_that_breaks_the_protocol_is_named() {
    let sandbox = keyless();
    let recipient = paper_key(&sandbox, "");
    sealed_by_both(&sandbox, &recipient);
    for text in ["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho garbage\n"] {
        sandbox.program("age-plugin-paper", text);
        let start = Instant::now();
        let ran = open(&sandbox, "ours.yaml", &[]).ended_with(128);
        assert!(ran.err().contains("age-plugin-paper"), "{ran}");
        assert!(!ran.err().contains("you have no key"), "{ran}");
        assert!(start.elapsed() < Duration::from_secs(10), "it waited");
    }
}
