//! Where keys are found: SOPS's variables, its file, and ssh's folder.

use std::fs;

use super::PLAIN;
use super::both_open;
use super::keyless;
use super::open;
use super::sealed_by_both;
use super::ssh_key;
use crate::peers::Sandbox;
use crate::peers::cases;

#[test]
fn a_key_is_found_wherever_sops_finds_it() {
    let sandbox = keyless();
    let elsewhere = sandbox.home().join("elsewhere/key.txt");
    let recipient = sandbox.make_key(&elsewhere);
    let files = sealed_by_both(&sandbox, &recipient);
    let path = elsewhere.to_str().expect("the path is text");
    let key = fs::read_to_string(&elsewhere).expect("the key is there");
    let line = key.lines().last().expect("the key has lines");
    let command = format!("sh -c 'cat \"$0\"' '{path}'");
    let mut opened = 0;
    for variable in [
        ("SOPS_AGE_KEY", key.as_str()),
        ("SOPS_AGE_KEY", line),
        ("SOPS_AGE_KEY_FILE", path),
        ("SOPS_AGE_KEY_CMD", &command),
    ] {
        opened += both_open(&sandbox, &files, &[variable]);
    }
    for folder in [".config", "own-config"] {
        let usual = sandbox.home().join(folder).join("sops/age/keys.txt");
        fs::create_dir_all(usual.parent().expect("it has a folder")).expect("its folder");
        fs::copy(&elsewhere, &usual).expect("the home can be written");
        let config = sandbox.home().join(folder);
        let variable = ("XDG_CONFIG_HOME", config.to_str().expect("it is text"));
        opened += both_open(&sandbox, &files, &[variable]);
        if folder == ".config" {
            opened += both_open(&sandbox, &files, &[]);
        }
        fs::remove_file(usual).expect("it was made");
    }
    cases::report("keys_found_in_places", opened, 28);
}

#[test]
fn an_ssh_key_is_found_wherever_sops_finds_it() {
    let mut opened = 0;
    for kind in ["ed25519", "rsa"] {
        let sandbox = keyless();
        let usual = sandbox.home().join(format!(".ssh/id_{kind}"));
        let recipient = ssh_key(&sandbox, kind, &usual, "");
        let files = sealed_by_both(&sandbox, &recipient);
        opened += both_open(&sandbox, &files, &[]);
        let elsewhere = sandbox.home().join("deploy-key");
        fs::rename(&usual, &elsewhere).expect("the home can be written");
        let path = elsewhere.to_str().expect("the path is text");
        let variable = ("SOPS_AGE_SSH_PRIVATE_KEY_FILE", path);
        opened += both_open(&sandbox, &files, &[variable]);
        let command = format!("cat {path}");
        let by_command = open(
            &sandbox,
            "ours.yaml",
            &[("SOPS_AGE_SSH_PRIVATE_KEY_CMD", &command)],
        );
        assert_eq!(by_command.ok().text(), PLAIN);
        opened += 1;
        assert!(sandbox.text("ours.yaml").contains("alice@laptop"));
    }
    cases::report("keys_of_ssh", opened, 18);
}

#[test]
fn sources_add_up_and_a_bad_one_does_not_hide_a_good_one() {
    let sandbox = Sandbox::new();
    let files = sealed_by_both(&sandbox, &sandbox.recipient);
    let stranger = sandbox.home().join("stranger.txt");
    sandbox.make_key(&stranger);
    let stranger_key = fs::read_to_string(&stranger).expect("the key is there");
    let garbage = sandbox.write("garbage.txt", "this is no key\n");
    let garbage = garbage.to_str().expect("the path is text");
    let good = sandbox.key_file();
    let good = good.to_str().expect("the path is text").to_owned();
    both_open(
        &sandbox,
        &files,
        &[
            ("SOPS_AGE_KEY", &stranger_key),
            ("SOPS_AGE_SSH_PRIVATE_KEY_FILE", garbage),
        ],
    );
    for bad in [
        ("SOPS_AGE_KEY_FILE", garbage),
        ("SOPS_AGE_KEY_FILE", "missing.txt"),
        ("SOPS_AGE_KEY", "garbage"),
        ("SOPS_AGE_KEY_CMD", "false"),
        ("SOPS_AGE_KEY_CMD", "no-such-program x"),
        ("SOPS_AGE_KEY_CMD", "'unclosed"),
        ("SOPS_AGE_SSH_PRIVATE_KEY_CMD", "echo nothing"),
        ("XDG_CONFIG_HOME", garbage),
    ] {
        let variables = [bad, ("SOPS_AGE_KEY_FILE", good.as_str())];
        let good_one = match bad.0 {
            "SOPS_AGE_KEY_FILE" => &variables[..1],
            _ => &variables[..],
        };
        assert_eq!(open(&sandbox, "theirs.yaml", good_one).ok().text(), PLAIN);
    }
}

#[test]
fn several_keys_of_one_file_are_all_tried() {
    let sandbox = keyless();
    let mut all = String::from("# keys of a team\n\n");
    let mut last = String::new();
    for number in 0..5 {
        let file = sandbox.home().join(format!("{number}.txt"));
        last = sandbox.make_key(&file);
        all += &fs::read_to_string(file).expect("the key is there");
    }
    let keys = sandbox.write("keys.txt", all);
    let files = sealed_by_both(&sandbox, &last);
    let keys = keys.to_str().expect("the path is text");
    both_open(&sandbox, &files, &[("SOPS_AGE_KEY_FILE", keys)]);
}

#[test]
fn a_key_that_is_given_in_a_variable_is_not_told() {
    let sandbox = keyless();
    let file = sandbox.home().join("one.txt");
    let recipient = sandbox.make_key(&file);
    sealed_by_both(&sandbox, &recipient);
    let key = fs::read_to_string(&file).expect("the key is there");
    let secret = key.lines().last().expect("the key has lines");
    let damaged = &secret[..secret.len() - 5];
    open(&sandbox, "ours.yaml", &[("SOPS_AGE_KEY", damaged)])
        .ended_with(128)
        .says("SOPS_AGE_KEY: line 1 holds no identity")
        .keeps(&damaged[20..40]);
}
