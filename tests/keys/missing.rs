//! Without the right key: status 128, and a message that says whose key is needed.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::PLAIN;
use super::keyless;
use super::open;
use super::sealed_by_both;
use crate::peers::Sandbox;

#[test]
fn a_wrong_key_is_told_with_the_people_who_can_help() {
    let sandbox = Sandbox::new();
    let alice = sandbox.make_key(&sandbox.home().join("alice.txt"));
    let robot = sandbox.make_key(&sandbox.home().join("robot.txt"));
    let people = format!(
        "recipients:\n  alice: {alice}\n  ci-prod: [{robot}]\n  bob: {}\n",
        sandbox.recipient
    );
    sandbox.write(".lockleaf.yaml", people);
    let files = sealed_by_both(&sandbox, &format!("{alice},{robot}"));
    for file in files {
        let before = fs::read(&file).expect("the file is there");
        for command in [
            &["decrypt"][..],
            &["decrypt", "-i"],
            &["rotate", "-i"],
            &["edit"],
        ] {
            let ran = sandbox
                .run_lockleaf()
                .args(command)
                .arg(&file)
                .env("EDITOR", "true")
                .go()
                .ended_with(128)
                .says("it is encrypted for alice, ci-prod")
                .says("you have: bob (")
                .says("keys.txt)")
                .says("hint: ask alice")
                .keeps("correct-horse");
            assert!(!ran.err().contains("age1"), "{ran}");
        }
        assert_eq!(fs::read(&file).expect("the file is there"), before);
    }
}

#[test]
fn without_any_key_the_places_are_told() {
    let sandbox = keyless();
    let recipient = sandbox.make_key(&sandbox.home().join("alice.txt"));
    sealed_by_both(&sandbox, &recipient);
    open(&sandbox, "ours.yaml", &[])
        .ended_with(128)
        .says("you have no key")
        .says("SOPS_AGE_KEY_FILE")
        .says(".config/sops/age/keys.txt")
        .says(".ssh/id_ed25519")
        .says("lockleaf keygen");
}

#[test]
fn a_source_that_cannot_be_used_is_told() {
    let sandbox = keyless();
    let recipient = sandbox.make_key(&sandbox.home().join("alice.txt"));
    sealed_by_both(&sandbox, &recipient);
    sandbox.write("garbage.txt", "hello\nthis is no key\n");
    for (variable, value, told) in [
        (
            "SOPS_AGE_KEY_FILE",
            "garbage.txt",
            "line 1 holds no identity",
        ),
        ("SOPS_AGE_KEY_FILE", "missing.txt", "cannot read it"),
        ("SOPS_AGE_KEY_FILE", ".", "cannot read it"),
        ("SOPS_AGE_KEY_CMD", "sh -c 'exit 3'", "'sh' failed"),
        (
            "SOPS_AGE_KEY_CMD",
            "no-such-program",
            "cannot run 'no-such-program'",
        ),
        ("SOPS_AGE_KEY_CMD", "true", "'true' printed no identity"),
        ("SOPS_AGE_KEY_CMD", "'unclosed", "its quotes do not match"),
    ] {
        open(&sandbox, "ours.yaml", &[(variable, value)])
            .ended_with(128)
            .says(variable)
            .says(told);
    }
}

#[test]
fn an_ssh_key_that_others_can_read_is_warned_of_too() {
    let sandbox = keyless();
    let file = sandbox.home().join(".ssh/id_ed25519");
    let recipient = super::ssh_key(&sandbox, "ed25519", &file, "");
    sealed_by_both(&sandbox, &recipient);
    assert_eq!(open(&sandbox, "ours.yaml", &[]).ok().err(), "");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).expect("the key is ours");
    let chmod = format!("chmod 600 {}", file.display());
    open(&sandbox, "ours.yaml", &[]).ok().says(&chmod);
}

#[test]
fn a_key_file_that_others_can_read_is_warned_of_with_the_chmod() {
    let sandbox = Sandbox::new();
    sealed_by_both(&sandbox, &sandbox.recipient);
    for (mode, warned) in [(0o644, true), (0o640, true), (0o600, false), (0o400, false)] {
        fs::set_permissions(sandbox.key_file(), fs::Permissions::from_mode(mode))
            .expect("the key is ours");
        let ran = open(&sandbox, "ours.yaml", &[]).ok();
        assert_eq!(ran.text(), PLAIN);
        let chmod = format!("chmod 600 {}", sandbox.key_file().display());
        assert_eq!(ran.err().contains(&chmod), warned, "{mode:o}: {ran}");
    }
}
