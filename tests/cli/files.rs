//! Files: from where to where, and what cannot be encrypted, decrypted, read or written.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::peers::Sandbox;
use super::*;

#[test]
fn a_file_goes_through_stdout_output_and_in_place_and_comes_back() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", SECRET);
    let through = run(&sandbox, &["encrypt", "a.yaml"]).ok();
    sandbox.write("stdout.yaml", &through.stdout);
    let ran = run(&sandbox, &["encrypt", "a.yaml", "--output", "output.yaml"]).ok();
    assert_eq!(ran.text(), "");
    run(&sandbox, &["encrypt", "-i", "a.yaml"])
        .ok()
        .says("a.yaml: 4 values encrypted for age1");
    for name in ["a.yaml", "stdout.yaml", "output.yaml"] {
        assert_eq!(run(&sandbox, &["decrypt", name]).ok().text(), SECRET);
    }
    run(&sandbox, &["decrypt", "a.yaml", "--output", "plain.yaml"]).ok();
    assert_eq!(sandbox.text("plain.yaml"), SECRET);
    let mode = fs::metadata(sandbox.path("plain.yaml"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    run(&sandbox, &["decrypt", "-i", "a.yaml"])
        .ok()
        .says("4 values decrypted");
    assert_eq!(sandbox.text("a.yaml"), SECRET);
}

#[test]
fn stdin_needs_a_name_or_recipients_to_be_encrypted_and_neither_to_be_decrypted() {
    let sandbox = with_rule();
    let pipe =
        |args: &[&str], text: &str| checked(sandbox.run_lockleaf().args(args).stdin(text).go());
    pipe(&["encrypt"], SECRET)
        .ended_with(2)
        .says("--filename-override");
    let sealed = pipe(&["encrypt", "--filename-override", "x.yaml"], SECRET).ok();
    for args in [&["decrypt"][..], &["decrypt", "-"]] {
        assert_eq!(pipe(args, &sealed.text()).ok().text(), SECRET);
    }
    let age = ["encrypt", "--age", &sandbox.recipient, "-"];
    let sealed = pipe(&age, SECRET).ok();
    assert_eq!(pipe(&["decrypt"], &sealed.text()).ok().text(), SECRET);
    let named = ["encrypt", "--filename-override", "x.json"];
    pipe(&named, "{}")
        .ended_with(2)
        .says("'json' are not supported yet");
}

#[test]
fn recipients_come_from_the_environment_too() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", "a: 1\n");
    let sealed = sandbox
        .run_lockleaf()
        .args(["encrypt", "a.yaml"])
        .env("SOPS_AGE_RECIPIENTS", &sandbox.recipient)
        .go()
        .ok();
    assert!(sealed.text().contains(&sandbox.recipient));
}

#[test]
fn an_unknown_type_is_what_the_suffix_says_and_a_known_one_overrules_it() {
    let sandbox = with_rule();
    sandbox.write("a.txt", "a: 1\n");
    run(&sandbox, &["encrypt", "a.txt"])
        .ended_with(2)
        .says("hint: if it is YAML, say so: --input-type yaml");
    run(&sandbox, &["encrypt", "a.txt", "--input-type", "yaml"]).ok();
    run(&sandbox, &["encrypt", "a.txt", "--input-type", "nonsense"]).ended_with(2);
}

#[test]
fn a_named_rule_file_is_used_and_a_missing_one_is_an_error() {
    let sandbox = Sandbox::new();
    rule_for(&sandbox, &[&sandbox.recipient]);
    fs::rename(sandbox.path(".sops.yaml"), sandbox.path("rules.yaml")).unwrap();
    sandbox.write("a.yaml", "a: 1\n");
    run(&sandbox, &["encrypt", "a.yaml"])
        .ended_with(1)
        .says("there is no .sops.yaml");
    run(&sandbox, &["encrypt", "a.yaml", "--config", "rules.yaml"]).ok();
    run(&sandbox, &["--config", "rules.yaml", "encrypt", "a.yaml"]).ok();
    let config = |name: &str| {
        let run = sandbox.run_lockleaf().args(["encrypt", "a.yaml"]);
        run.env("SOPS_CONFIG", name).go()
    };
    config("rules.yaml").ok();
    config("none.yaml")
        .ended_with(1)
        .says("no rule file 'none.yaml'");
}

#[test]
fn a_broken_rule_is_told_with_its_place_before_anything_is_written() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", "a: c4nary-Value-77\n");
    for (rule, place) in [
        ("    encrypted_regex: '(a'\n", ".sops.yaml:3:"),
        ("    encripted_regex: a\n", ".sops.yaml:3:"),
        (
            "    encrypted_regex: a\n    encrypted_suffix: b\n",
            ".sops.yaml:",
        ),
    ] {
        let text = format!("creation_rules:\n  - age: {}\n{rule}", sandbox.recipient);
        sandbox.write(".sops.yaml", text);
        run(&sandbox, &["encrypt", "-i", "a.yaml"])
            .ended_with(1)
            .says(place);
    }
    assert_eq!(sandbox.text("a.yaml"), "a: c4nary-Value-77\n");
}

#[test]
fn what_is_no_yaml_to_encrypt_is_refused_with_its_place() {
    let sandbox = with_rule();
    for (text, status, says) in [
        ("a: [c4nary-Value-77\n", 2, "'a.yaml:"),
        (
            "a: 1\na: c4nary-Value-77\n",
            2,
            "'a.yaml:2:1': the key 'a' stands twice",
        ),
        ("- c4nary-Value-77\n", 2, "a list"),
        ("1: c4nary-Value-77\n", 2, "not a string"),
        (
            "a: 9223372036854775808\nb: c4nary-Value-77\n",
            23,
            "'a.yaml:1:4'",
        ),
        ("a: c4nary-Value-77\nsops: {}\n", 203, "'a.yaml:2:1'"),
        ("a: 1\n---\nsops: 1\n", 203, "'a.yaml:3:1'"),
        ("a: \u{2028}c4nary-Value-77\n", 2, "U+2028"),
    ] {
        sandbox.write("a.yaml", text);
        run(&sandbox, &["encrypt", "-i", "a.yaml"])
            .ended_with(status)
            .says(says);
        assert_eq!(sandbox.text("a.yaml"), text);
    }
    for bytes in [&b"a: \xff\n"[..], b"\xff\xfea\0:\0"] {
        sandbox.write("a.yaml", bytes);
        run(&sandbox, &["encrypt", "-i", "a.yaml"])
            .ended_with(2)
            .says("UTF-");
        assert_eq!(sandbox.bytes("a.yaml"), bytes);
    }
}

#[test]
fn what_was_changed_without_the_key_does_not_open() {
    let sandbox = with_rule();
    let text = "a: c4nary-Value-77\nb: two\nc_unencrypted: three\n";
    let whole = sealed(&sandbox, "a.yaml", text);
    let line = |name: &str| {
        let mut lines = whole.lines();
        lines
            .find(|line| line.starts_with(name))
            .unwrap()
            .to_owned()
    };
    let swapped = whole.replace(&line("a: "), &line("b: ").replacen("b: ", "a: ", 1));
    for (altered, status, says) in [
        (
            whole.replace("c_unencrypted: three", "c_unencrypted: other"),
            51,
            "does not match",
        ),
        (
            whole.replace("c_unencrypted:", "d_unencrypted:"),
            51,
            "the seal does not match",
        ),
        (swapped, 25, "'a.yaml:1:4': the encrypted value of 'a'"),
        (
            whole.replace("b: ENC[AES256_GCM,data:", "b: ENC[AES256_GCM,dat:"),
            25,
            "'a.yaml:2:4'",
        ),
        (
            whole.replace(&line("b: "), "b: c4nary-Value-77"),
            25,
            "should be encrypted",
        ),
        (whole.replace("type:str]\n", "type:nil]\n"), 25, "'a.yaml:"),
    ] {
        assert_ne!(altered, whole, "{says}");
        sandbox.write("a.yaml", &altered);
        run(&sandbox, &["decrypt", "-i", "a.yaml"])
            .ended_with(status)
            .says(says)
            .says("hint: compare it with the last good commit: git diff a.yaml");
        assert_eq!(sandbox.text("a.yaml"), altered);
    }
    let altered = whole.replace("c_unencrypted: three", "c_unencrypted: other");
    sandbox.write("a.yaml", altered);
    let opened = run(&sandbox, &["decrypt", "--ignore-mac", "a.yaml"]).ok();
    assert_eq!(opened.text(), text.replace("three", "other"));
}

#[test]
fn a_plain_file_a_missing_one_and_a_folder_have_sops_statuses() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\n");
    run(&sandbox, &["decrypt", "a.yaml"])
        .ended_with(1)
        .says("it is not encrypted")
        .says("hint: lockleaf encrypt -i a.yaml");
    for command in [
        "encrypt",
        "decrypt",
        "rotate",
        "updatekeys",
        "status",
        "filestatus",
    ] {
        run(&sandbox, &[command, "none.yaml"])
            .ended_with(100)
            .says("'none.yaml': no such file");
    }
    run(&sandbox, &["get", "none.yaml", "a"]).ended_with(100);
    run(&sandbox, &["edit", "."]).ended_with(2);
    run(&sandbox, &["encrypt", "-i"]).ended_with(100);
    sealed(&sandbox, "a.yaml", "a: 1\n");
    run(&sandbox, &["encrypt", "-i", "a.yaml"]).ended_with(203);
    sandbox.write("big.yaml", "a: 12345\n");
    run(&sandbox, &["encrypt", "--max-size", "4", "big.yaml"])
        .ended_with(2)
        .says("larger than the limit of 4 bytes");
}

#[test]
fn a_selector_that_encrypts_nothing_is_refused_unless_it_is_wanted() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\n");
    let args = ["encrypt", "a.yaml", "--encrypted-regex", "^b$"];
    run(&sandbox, &args).ended_with(1).says("--allow-nothing");
    run(&sandbox, &[&args[..], &["--allow-nothing"]].concat()).ok();
    sandbox.write("s.yaml", SECRET);
    run(
        &sandbox,
        &["encrypt", "s.yaml", "--encrypted-regex", "^name$"],
    )
    .ended_with(1)
    .says("of the Secret in document 0 readable");
}

#[test]
fn hard_links_are_refused_unless_the_shared_file_is_to_be_written() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\n");
    fs::hard_link(sandbox.path("a.yaml"), sandbox.path("b.yaml")).unwrap();
    run(&sandbox, &["encrypt", "-i", "a.yaml"])
        .ended_with(3)
        .says("--write-through");
    assert_eq!(sandbox.text("a.yaml"), "a: 1\n");
    run(&sandbox, &["encrypt", "-i", "a.yaml", "--write-through"]).ok();
    assert_eq!(sandbox.text("a.yaml"), sandbox.text("b.yaml"));
}

#[test]
fn an_output_that_cannot_be_written_ends_with_3_and_a_full_disk_leaves_the_old_file() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\n");
    run(&sandbox, &["encrypt", "a.yaml", "--output", "none/b.yaml"])
        .ended_with(3)
        .says("folder does not exist");
    run(&sandbox, &["encrypt", "a.yaml", "--output", "/dev/full"]).ended_with(3);
    let full = sandbox
        .run("bash")
        .args(["-c", "lockleaf encrypt a.yaml > /dev/full"])
        .go();
    full.ended_with(3).says("cannot write to stdout");
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let sandbox = with_rule();
    let big: String = (0..20_000).map(|n| format!("k{n}: value {n}\n")).collect();
    sealed(&sandbox, "a.yaml", &big);
    let script = "lockleaf decrypt a.yaml | head -n 1; echo ${PIPESTATUS[0]}";
    let ran = sandbox.run("bash").args(["-c", script]).go().ok();
    assert_eq!(ran.text(), "k0: value 0\n141\n");
    assert_eq!(ran.err(), "");
}
