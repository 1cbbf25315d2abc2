//! Usage: help, version, completion, and arguments that make no sense.

use super::peers::Sandbox;
use super::*;

const COMMANDS: [&str; 15] = [
    "encrypt",
    "decrypt",
    "edit",
    "get",
    "set",
    "unset",
    "rotate",
    "updatekeys",
    "status",
    "rules",
    "hook",
    "scan",
    "check",
    "keygen",
    "completion",
];

#[test]
fn without_arguments_the_help_is_on_stderr_and_the_status_is_2() {
    let ran = run(&Sandbox::new(), &[])
        .ended_with(2)
        .says("Usage: lockleaf");
    assert_eq!(ran.text(), "");
}

#[test]
fn every_command_is_in_the_help_and_has_a_help_with_an_example() {
    let sandbox = Sandbox::new();
    let help = run(&sandbox, &["help"]).ok();
    for command in COMMANDS {
        let line = help
            .text()
            .lines()
            .any(|line| line.trim_start().starts_with(command));
        assert!(line, "'{command}' is not in the help: {help}");
        let own = run(&sandbox, &["help", command]).ok();
        assert!(own.text().contains("Examples:\n  "), "{own}");
        let first = own.text().lines().next().unwrap_or_default().to_owned();
        assert!(
            !first.ends_with('.'),
            "a help line ends in a full stop: {first}"
        );
        assert_eq!(own.text(), run(&sandbox, &[command, "--help"]).ok().text());
    }
}

#[test]
fn the_version_is_told_offline_by_either_spelling() {
    let sandbox = Sandbox::new();
    for args in [
        &["--version"][..],
        &["-v"],
        &["-V"],
        &["--version", "--disable-version-check"],
    ] {
        let ran = run(&sandbox, args).ok();
        assert_eq!(
            ran.text(),
            concat!("lockleaf ", env!("CARGO_PKG_VERSION"), "\n")
        );
    }
}

#[test]
fn every_shell_gets_a_completion_that_knows_the_commands() {
    let sandbox = Sandbox::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&sandbox, &["completion", shell]).ok();
        for command in COMMANDS {
            assert!(
                ran.text().contains(command),
                "{shell} does not know '{command}'"
            );
        }
    }
    sandbox.write(
        "lockleaf.bash",
        run(&sandbox, &["completion", "bash"]).stdout,
    );
    let script = "source ./lockleaf.bash && complete -p lockleaf";
    sandbox.run("bash").args(["-c", script]).go().ok();
}

#[test]
fn what_is_not_understood_ends_with_2_and_changes_nothing() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: c4nary-Value-77\n");
    for args in [
        &["frobnicate"][..],
        &["a.yaml"],
        &["encrypt", "--frobnicate", "a.yaml"],
        &["encrypt", "a.yaml", "--max-size", "many"],
        &["decrypt", "-d", "a.yaml"],
        &["get", "a.yaml"],
        &["get", "a.yaml", "a", "--object", "nameless"],
        &[
            "get",
            "a.yaml",
            "a",
            "--document",
            "0",
            "--object",
            "Secret/x",
        ],
        &["completion", "tcsh"],
        &["updatekeys"],
        &["encrypt", "-i", "-"],
        &["encrypt", "a.yaml", "a.yaml"],
        &["decrypt", "."],
        &["decrypt", "a.yaml", "--decryption-order", "rsa"],
        &["encrypt", "--age", "nonsense", "a.yaml"],
        &["encrypt", "--hckms", "nonsense", "a.yaml"],
        &["encrypt", "--encrypted-regex", "(", "a.yaml"],
        &["encrypt", "--encrypted-suffix", "", "a.yaml"],
        &["encrypt", "--output-type", "json", "a.yaml"],
        &["encrypt", "--input-type", "dotenv", "a.yaml"],
    ] {
        let ran = run(&sandbox, args).ended_with(2).says("error: ");
        assert_eq!(ran.text(), "", "{ran}");
    }
    assert_eq!(sandbox.text("a.yaml"), "a: c4nary-Value-77\n");
}

#[test]
fn flags_that_exclude_each_other_end_with_8() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: 1\n");
    for args in [
        &["encrypt", "-i", "--output", "b.yaml", "a.yaml"][..],
        &[
            "encrypt",
            "--encrypted-regex",
            "a",
            "--encrypted-suffix",
            "b",
            "a.yaml",
        ],
        &["set", "a.yaml", "a", "1", "--value-stdin"],
        &["set", "a.yaml", "a", "--generate", "--value-stdin"],
    ] {
        run(&sandbox, args).ended_with(8).says("exclude each other");
    }
}

#[test]
fn flags_stand_before_or_after_the_file() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\nb: 2\n");
    let before = ["encrypt", "--encrypted-regex", "^a$", "-i", "a.yaml"];
    run(&sandbox, &before).ok();
    run(&sandbox, &["decrypt", "a.yaml", "-i"]).ok();
    run(
        &sandbox,
        &["encrypt", "a.yaml", "-i", "--encrypted-regex=^a$"],
    )
    .ok();
    assert!(sandbox.text("a.yaml").contains("\nb: 2\n"));
}

#[test]
fn the_spellings_of_old_are_answered_with_the_command_of_today() {
    let sandbox = Sandbox::new();
    run(&sandbox, &["-d", "a.yaml"])
        .ended_with(2)
        .says("hint: use the command: lockleaf decrypt");
    run(&sandbox, &["a.yaml"])
        .ended_with(2)
        .says("lockleaf edit FILE");
}

#[test]
fn a_value_among_wrong_arguments_is_not_repeated() {
    let sandbox = with_rule();
    sealed(&sandbox, "a.yaml", "a: 1\n");
    for args in [
        &["set", "a.yaml", "a", "my", CANARY][..],
        &["set", "a.yaml", "a", "--c4nary-Value-77"],
        &["set", "a.yaml", "a", "x", "--generate=c4nary-Value-77"],
    ] {
        run(&sandbox, args).ended_with(2).says("a secret");
    }
    run(&sandbox, &["set", "a.yaml", "[\"a\"]", CANARY])
        .ended_with(7)
        .says("is not JSON");
}

#[test]
fn types_of_keys_that_cannot_be_used_are_refused_by_name() {
    let sandbox = with_rule();
    sandbox.write("a.yaml", "a: 1\n");
    for (flag, key, name) in [
        ("--pgp", "85D77543B3D624B63CEA9E6DBC17301B491B3F21", "PGP"),
        ("-k", "arn:aws:kms:us-east-1:1:key/x", "AWS KMS"),
        (
            "--gcp-kms",
            "projects/p/locations/l/keyRings/r/cryptoKeys/k",
            "Google",
        ),
        ("--hckms", "tr-west-1:uuid", "Huawei"),
        ("--azure-kv", "https://v.vault.azure.net/keys/n/1", "Azure"),
        (
            "--hc-vault-transit",
            "https://v.example.org/v1/transit/keys/k",
            "HashiCorp",
        ),
    ] {
        run(&sandbox, &["encrypt", flag, key, "a.yaml"])
            .ended_with(1)
            .says(name);
    }
}
