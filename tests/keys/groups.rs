//! Key groups: so many of them are needed to open a file.

use std::fs;

use super::PLAIN;
use super::keyless;
use super::open;
use crate::peers::Sandbox;
use crate::peers::cases;

/// Three people, a group for each, and a rule that asks for two of them.
fn three_groups(sandbox: &Sandbox) -> Vec<String> {
    let mut rule = String::from("creation_rules:\n  - shamir_threshold: 2\n    key_groups:\n");
    let mut keys = Vec::new();
    for number in 0..3 {
        let file = sandbox.home().join(format!("{number}.txt"));
        let recipient = sandbox.make_key(&file);
        rule += &format!("      - age: [{recipient}]\n");
        let text = fs::read_to_string(file).expect("the key is there");
        keys.push(text.lines().last().expect("it has lines").to_owned());
    }
    sandbox.write(".sops.yaml", rule);
    keys
}

#[test]
fn two_of_three_groups_open_what_either_program_sealed() {
    let sandbox = keyless();
    let keys = three_groups(&sandbox);
    sandbox.write("theirs.yaml", PLAIN);
    sandbox.write("ours.yaml", PLAIN);
    sandbox.sops(&["encrypt", "-i", "theirs.yaml"]).ok();
    sandbox.lockleaf(&["encrypt", "-i", "ours.yaml"]).ok();
    for file in ["theirs.yaml", "ours.yaml"] {
        assert!(sandbox.text(file).contains("shamir_threshold: 2"));
    }
    let mut opened = 0;
    for held in 0..8_usize {
        let held_keys: Vec<&str> = (0..3)
            .filter(|number| held >> number & 1 == 1)
            .map(|number| keys[number].as_str())
            .collect();
        let enough = held_keys.len() >= 2;
        let held_keys = held_keys.join("\n");
        for file in ["theirs.yaml", "ours.yaml"] {
            for program in ["lockleaf", "sops"] {
                let ran = sandbox
                    .run(program)
                    .args(["decrypt", file])
                    .env("SOPS_AGE_KEY", &held_keys)
                    .go();
                assert_eq!(ran.status, if enough { 0 } else { 128 }, "{held}: {ran}");
                opened += usize::from(enough && ran.text() == PLAIN);
            }
        }
    }
    open(&sandbox, "ours.yaml", &[("SOPS_AGE_KEY", &keys[1])])
        .ended_with(128)
        .says("2 of its 3 key groups are needed, and yours open 1");
    cases::report("key_groups_opened", opened, 16);
}

#[test]
fn changes_of_a_file_with_groups_keep_its_groups() {
    let sandbox = keyless();
    let keys = three_groups(&sandbox);
    let held = format!("{}\n{}", keys[0], keys[2]);
    let lockleaf = |args: &[&str]| {
        sandbox
            .run_lockleaf()
            .args(args)
            .env("SOPS_AGE_KEY", &held)
            .go()
    };
    for maker in ["sops", "lockleaf"] {
        sandbox.write("a.yaml", PLAIN);
        sandbox
            .run(maker)
            .args(["encrypt", "-i", "a.yaml"])
            .go()
            .ok();
        lockleaf(&["set", "a.yaml", "user", "bob"]).ok();
        lockleaf(&["rotate", "-i", "a.yaml"]).ok();
        lockleaf(&["updatekeys", "--yes", "a.yaml"]).ok();
        let others = format!("{}\n{}", keys[1], keys[2]);
        for program in ["lockleaf", "sops"] {
            let ran = sandbox
                .run(program)
                .args(["decrypt", "a.yaml"])
                .env("SOPS_AGE_KEY", &others)
                .go()
                .ok();
            assert_eq!(ran.text(), PLAIN.replace("alice", "bob"));
            sandbox
                .run(program)
                .args(["decrypt", "a.yaml"])
                .env("SOPS_AGE_KEY", &keys[1])
                .go()
                .ended_with(128);
        }
    }
}
