//! Recipients: keygen, rotate, updatekeys, status, and files that no key opens.

use std::fs;

use super::peers::Sandbox;
use super::*;

/// Makes a key of somebody else, and returns its recipient.
fn other(sandbox: &Sandbox, name: &str) -> String {
    sandbox.make_key(&sandbox.home().join("others").join(name))
}

/// Runs lockleaf with somebody else's key alone.
fn as_other(sandbox: &Sandbox, name: &str, args: &[&str]) -> Ran {
    let home = sandbox.home().join("nobody");
    let run = sandbox.run_lockleaf().args(args).env("HOME", home);
    checked(
        run.env(
            "SOPS_AGE_KEY_FILE",
            sandbox.home().join("others").join(name),
        )
        .go(),
    )
}

#[test]
fn a_key_is_made_for_its_owner_alone_and_never_overwritten() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = Sandbox::new();
    let ran = run(&sandbox, &["keygen", "--output", "new.txt"]).ok();
    assert!(
        ran.text().starts_with("age1") && ran.text().ends_with('\n'),
        "{ran}"
    );
    let mode = fs::metadata(sandbox.path("new.txt"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let before = sandbox.text("new.txt");
    run(&sandbox, &["keygen", "-o", "new.txt"])
        .ended_with(1)
        .says("never overwritten");
    run(&sandbox, &["keygen"]).ended_with(1).says("keys.txt");
    assert_eq!(sandbox.text("new.txt"), before);
    assert!(!ran.err().contains("AGE-SECRET-KEY"));
    fs::remove_file(sandbox.key_file()).unwrap();
    run(&sandbox, &["keygen"]).ok();
    assert!(sandbox.key_file().exists());
}

#[test]
fn a_key_file_that_others_can_read_is_told_with_the_command_that_mends_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: 1\n");
    let open = fs::Permissions::from_mode(0o644);
    fs::set_permissions(sandbox.key_file(), open).unwrap();
    run(&sandbox, &["decrypt", "a.yaml"])
        .ok()
        .says("warning: ")
        .says("chmod 600 ");
}

#[test]
fn a_file_for_others_is_told_with_their_names_and_mine() {
    let sandbox = Sandbox::new();
    let alice = other(&sandbox, "alice.txt");
    sandbox.write(
        ".lockleaf.yaml",
        format!(
            "recipients:\n  alice: {alice}\n  bob: {}\n",
            sandbox.recipient
        ),
    );
    rule_for(&sandbox, &[&alice]);
    sealed(&sandbox, "a.yaml", "a: c4nary-Value-77\n");
    run(&sandbox, &["decrypt", "a.yaml"])
        .ended_with(128)
        .says("cannot decrypt 'a.yaml': it is encrypted for alice; you have: bob (")
        .says("keys.txt")
        .says("hint: ask alice ")
        .says("lockleaf updatekeys a.yaml");
    fs::remove_file(sandbox.key_file()).unwrap();
    run(&sandbox, &["decrypt", "a.yaml"])
        .ended_with(128)
        .says("you have no key (looked in ")
        .says("SOPS_AGE_KEY_FILE");
    let status = run(&sandbox, &["status", "a.yaml"]).ok();
    assert!(
        status.text().contains(&format!("alice ({alice})")),
        "{status}"
    );
    assert!(
        status.text().contains("you have no key that opens it"),
        "{status}"
    );
}

#[test]
fn updatekeys_shows_its_plan_and_needs_a_yes() {
    let sandbox = with_rule();
    let bob = other(&sandbox, "bob.txt");
    let before = sealed(&sandbox, "a.yaml", "a: c4nary-Value-77\n");
    rule_for(&sandbox, &[&sandbox.recipient, &bob]);
    run(&sandbox, &["updatekeys", "a.yaml"])
        .ended_with(1)
        .says(&format!("  + {bob}"))
        .says("hint: run it again with --yes");
    assert_eq!(sandbox.text("a.yaml"), before);
    as_other(&sandbox, "bob.txt", &["decrypt", "a.yaml"]).ended_with(128);

    run(&sandbox, &["updatekeys", "--yes", "a.yaml"])
        .ok()
        .says("a.yaml: recipients updated");
    let shared = sandbox.text("a.yaml");
    assert_eq!(
        shared.lines().next(),
        before.lines().next(),
        "the values stay"
    );
    as_other(&sandbox, "bob.txt", &["decrypt", "a.yaml"]).ok();
    run(&sandbox, &["updatekeys", "-y", "a.yaml"])
        .ok()
        .says("up to date");
    assert_eq!(sandbox.text("a.yaml"), shared);
}

#[test]
fn who_is_removed_loses_the_data_key_too_unless_it_is_kept() {
    let sandbox = Sandbox::new();
    let bob = other(&sandbox, "bob.txt");
    rule_for(&sandbox, &[&sandbox.recipient, &bob]);
    let before = sealed(&sandbox, "a.yaml", "a: c4nary-Value-77\n");
    rule_for(&sandbox, &[&sandbox.recipient]);
    run(&sandbox, &["updatekeys", "-y", "--keep-data-key", "a.yaml"])
        .ok()
        .says("the data key stays");
    assert_eq!(sandbox.text("a.yaml").lines().next(), before.lines().next());
    sandbox.write("a.yaml", &before);
    run(&sandbox, &["updatekeys", "-y", "a.yaml"])
        .ok()
        .says("can no longer open this file; because a recipient is removed, all values get a new data key");
    assert_ne!(sandbox.text("a.yaml").lines().next(), before.lines().next());
    as_other(&sandbox, "bob.txt", &["decrypt", "a.yaml"]).ended_with(128);
    run(&sandbox, &["decrypt", "a.yaml"]).ok();
}

#[test]
fn updatekeys_needs_a_rule_and_an_encrypted_file() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", "a: 1\n");
    run(&sandbox, &["updatekeys", "-y", "a.yaml"]).ended_with(1);
    run(
        &sandbox,
        &["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"],
    )
    .ok();
    run(&sandbox, &["updatekeys", "-y", "a.yaml"])
        .ended_with(1)
        .says(".sops.yaml");
}

#[test]
fn rotate_makes_a_new_data_key_and_adds_and_removes() {
    let sandbox = with_rule();
    let bob = other(&sandbox, "bob.txt");
    let before = sealed(&sandbox, "a.yaml", "a: c4nary-Value-77\n");
    run(&sandbox, &["rotate", "-i", "a.yaml", "--add-age", &bob])
        .ok()
        .says("1 value encrypted with a new data key for ");
    assert_ne!(sandbox.text("a.yaml").lines().next(), before.lines().next());
    as_other(&sandbox, "bob.txt", &["decrypt", "a.yaml"]).ok();
    run(&sandbox, &["rotate", "-i", "--rm-age", &bob, "a.yaml"]).ok();
    as_other(&sandbox, "bob.txt", &["decrypt", "a.yaml"]).ended_with(128);
    run(&sandbox, &["rotate", "-i", "--rm-age", &bob, "a.yaml"])
        .ended_with(1)
        .says("does not name the recipient");
    run(
        &sandbox,
        &["rotate", "--rm-age", &sandbox.recipient, "a.yaml"],
    )
    .ended_with(111);
    let through = run(&sandbox, &["rotate", "a.yaml"]).ok();
    assert_ne!(through.text(), sandbox.text("a.yaml"));
}

#[test]
fn a_recipient_that_slipped_in_is_refused_by_name() {
    let sandbox = with_rule();
    let mallory = other(&sandbox, "mallory.txt");
    let whole = sealed(&sandbox, "a.yaml", "a: c4nary-Value-77\n");
    let at = whole.find("- recipient: ").expect("an entry");
    let indent = &whole[whole[..at].rfind('\n').expect("a line before") + 1..at];
    let entry = format!("- recipient: {mallory}\n{indent}  enc: x\n{indent}");
    let slipped = format!("{}{entry}{}", &whole[..at], &whole[at..]);
    sandbox.write("a.yaml", &slipped);
    run(&sandbox, &["rotate", "-i", "a.yaml"])
        .ended_with(1)
        .says(&mallory);
    assert_eq!(sandbox.text("a.yaml"), slipped);
}

#[test]
fn status_tells_who_wrote_a_file_last() {
    let sandbox = with_rule();
    sealed(&sandbox, "ours.yaml", "a: 1\n");
    let status = run(&sandbox, &["status", "ours.yaml"]).ok();
    assert!(status.text().contains("as lockleaf wrote them"), "{status}");
    sandbox.write("theirs.yaml", "a: 1\n");
    sandbox.sops(&["encrypt", "-i", "theirs.yaml"]).ok();
    let status = run(&sandbox, &["status", "theirs.yaml"]).ok();
    assert!(status.text().contains("last written by sops"), "{status}");
    let broken = sandbox.text("ours.yaml").replacen("a: ENC[", "b: ENC[", 1);
    sandbox.write("ours.yaml", broken);
    let status = run(&sandbox, &["status", "ours.yaml"]).ended_with(25);
    assert!(status.text().contains("intact       no: "), "{status}");
}

#[test]
fn filestatus_prints_what_sops_prints() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: 1\n");
    sandbox.write("b.yaml", "a: 1\n");
    for name in ["a.yaml", "b.yaml"] {
        let ours = run(&sandbox, &["filestatus", name]).ok();
        assert_eq!(ours.text(), sandbox.sops(&["filestatus", name]).ok().text());
    }
}

#[test]
fn who_is_a_recipient_already_is_not_told_to_become_one() {
    let sandbox = with_rule();
    let text = sealed(&sandbox, "a.yaml", "a: one\n");
    sandbox.write("a.yaml", text.replace("BEGIN AGE", "BGIN AGE"));
    let ran = run(&sandbox, &["decrypt", "a.yaml"]).ended_with(128);
    ran.says("holds no encrypted key").says("git diff a.yaml");
}
