//! The seal lives as long as the statement that it makes: over what SOPS only wraps anew it
//! stays, and what SOPS writes anew has none.

use std::fs;

use lockleaf::sops::seal::Verdict;

use crate::core::Safe;
use crate::core::open_with;
use crate::peers::Peers;
use crate::peers::Sandbox;

const PLAIN: &str = "\
# of the service
name_unencrypted: shop # kept
size_unencrypted: 0x1F
ratio_unencrypted: 1.0
day_unencrypted: 2024-01-02
base: &base
    user: app
    # rotated
    password: 'hunter2'
merged:
    <<: *base
    port: 5432
empty: {}
nothing: ~
text: >-
    folded
    text
list:
# in a list
#
- 0x1F # behind an item
# at its end
---
second: [1, {k: v}]
---
";

fn recipients_anew(sandbox: &Sandbox, name: &str) {
    let other = sandbox.path("other.txt");
    // The key maker refuses to overwrite.
    let _ = fs::remove_file(&other);
    let other = sandbox.make_key(&other);
    let rule = format!("creation_rules:\n- age: {},{other}\n", sandbox.recipient);
    sandbox.write(".sops.yaml", rule);
    sandbox.sops(&["updatekeys", "--yes", name]).ok();
}

#[test]
fn after_updatekeys_of_sops_a_file_is_still_sealed() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let keys = fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    for safe in [
        safe.clone(),
        safe.selecting("encrypted_regex", "^(base|second)$"),
        safe.selecting("encrypted_regex", "^(text)$")
            .mac_only_encrypted(),
    ] {
        // An alias across the border would be refused.
        let plain = match safe.selector().value() {
            "_unencrypted" => PLAIN.to_owned(),
            _ => PLAIN.replace("    <<: *base\n", ""),
        };
        let sealed = safe.seal(&plain).expect("it can be sealed");
        sandbox.write("file.yaml", &sealed);
        recipients_anew(&sandbox, "file.yaml");
        let rewritten = sandbox.text("file.yaml");
        assert_eq!(rewritten.matches("recipient: ").count(), 6);
        let opened = open_with(&rewritten, &keys).expect("it opens");
        assert_eq!(opened.verdict, Verdict::Sealed, "{rewritten}");
        assert!(!opened.recipients_vouched_for());
    }
}

#[test]
fn after_updatekeys_of_sops_a_renamed_key_is_still_refused() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let keys = fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    sandbox.write("file.yaml", safe.seal(PLAIN).expect("it can be sealed"));
    recipients_anew(&sandbox, "file.yaml");
    let changed = sandbox.text("file.yaml").replace("name_un", "role_un");
    sandbox.write("changed.yaml", &changed);
    sandbox.sops(&["decrypt", "changed.yaml"]).ok();
    assert!(open_with(&changed, &keys).is_err());
}

#[test]
fn what_sops_set_or_rotated_is_last_written_by_sops() {
    let sandbox = Sandbox::new();
    let safe = Safe::shared_with(&sandbox.recipient);
    let keys = fs::read_to_string(sandbox.key_file()).expect("the key file is there");
    let commands: [&[&str]; 2] = [
        &["set", "file.yaml", "[\"empty\"]", "1"],
        &["rotate", "-i", "file.yaml"],
    ];
    for command in commands {
        sandbox.write("file.yaml", safe.seal(PLAIN).expect("it can be sealed"));
        sandbox.run(&Peers::find().sops).args(command).go().ok();
        let written = sandbox.text("file.yaml");
        let opened = open_with(&written, &keys).expect("it opens");
        assert_eq!(opened.verdict, Verdict::WrittenBySops, "{command:?}");
    }
}
