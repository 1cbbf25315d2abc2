//! Where rules are looked for: from the file's folder upward, then from the working folder.

use super::PLAIN;
use crate::peers::Sandbox;

/// A sandbox with a rule for everybody's key, one recipient per folder.
fn rule_for(sandbox: &Sandbox, folder: &str) -> String {
    let recipient = sandbox.make_key(&sandbox.home().join(format!("{folder}.txt")));
    sandbox.write(
        &format!("{folder}/.sops.yaml"),
        format!("creation_rules:\n  - age: {recipient}\n"),
    );
    recipient
}

#[test]
fn the_rules_beside_the_file_win_over_those_of_the_working_folder() {
    let sandbox = Sandbox::new();
    let [near, here] = ["near", "here"].map(|folder| rule_for(&sandbox, folder));
    sandbox.write("near/deep/down/a.yaml", PLAIN);
    let ran = sandbox
        .run_lockleaf()
        .args(["encrypt", "../near/deep/down/a.yaml"])
        .folder(&sandbox.path("here"))
        .go()
        .ok()
        .says("near/.sops.yaml' holds for this file")
        .says("here/.sops.yaml', seen from the working folder, is not used");
    assert!(
        ran.text().contains(&near) && !ran.text().contains(&here),
        "{ran}"
    );
    // Where both searches end at one file there is nothing to warn of.
    let ran = sandbox
        .run_lockleaf()
        .args(["encrypt", "deep/down/a.yaml"])
        .folder(&sandbox.path("near"))
        .go()
        .ok();
    assert!(!ran.err().contains(".sops.yaml"), "{ran}");
}

#[test]
fn the_rules_of_the_working_folder_hold_where_the_file_has_none() {
    let sandbox = Sandbox::new();
    let here = rule_for(&sandbox, "here");
    sandbox.write("away/a.yaml", PLAIN);
    let ran = sandbox
        .run_lockleaf()
        .args(["encrypt", "../away/a.yaml"])
        .folder(&sandbox.path("here"))
        .go()
        .ok();
    assert!(ran.text().contains(&here), "{ran}");
}

#[test]
fn rules_that_are_named_are_the_only_ones() {
    let sandbox = Sandbox::new();
    rule_for(&sandbox, "near");
    let named = rule_for(&sandbox, "named");
    sandbox.write("near/a.yaml", PLAIN);
    let config = "named/.sops.yaml";
    for (arguments, variable) in [
        (&["--config", config, "encrypt", "near/a.yaml"][..], ""),
        (&["encrypt", "near/a.yaml", "--config", config], ""),
        (&["encrypt", "near/a.yaml"], config),
        (
            &["--config", config, "encrypt", "near/a.yaml"],
            "missing.yaml",
        ),
    ] {
        let mut run = sandbox.run_lockleaf().args(arguments);
        if !variable.is_empty() {
            run = run.env("SOPS_CONFIG", variable);
        }
        let ran = run.go().ok();
        assert!(ran.text().contains(&named), "{ran}");
    }
    let ran = sandbox
        .lockleaf(&["--config", "missing.yaml", "encrypt", "-i", "near/a.yaml"])
        .says("no rule file 'missing.yaml'");
    assert!(ran.status != 0);
    assert_eq!(sandbox.text("near/a.yaml"), PLAIN);
}

#[test]
fn a_path_is_matched_as_the_rule_file_sees_it_whatever_the_working_folder() {
    let sandbox = Sandbox::new();
    let rules = format!(
        "creation_rules:\n  - path_regex: ^prod/db\\.yaml$\n    age: {}\n",
        sandbox.recipient
    );
    sandbox.write("repo/.sops.yaml", rules);
    sandbox.write("repo/prod/db.yaml", PLAIN);
    sandbox.write("repo/prod/db.yaml.yaml", PLAIN);
    sandbox.write("elsewhere/x", "");
    for (folder, file) in [
        (".", "repo/prod/db.yaml"),
        ("repo", "prod/db.yaml"),
        ("repo", "./prod/../prod//db.yaml"),
        ("repo/prod", "db.yaml"),
        ("elsewhere", "../repo/prod/db.yaml"),
    ] {
        sandbox
            .run_lockleaf()
            .args(["encrypt", file])
            .folder(&sandbox.path(folder))
            .go()
            .ok();
    }
    let whole = sandbox.path("repo/prod/db.yaml");
    sandbox
        .lockleaf(&["encrypt", whole.to_str().expect("text")])
        .ok();
    sandbox
        .lockleaf(&["encrypt", "repo/prod/db.yaml.yaml"])
        .ended_with(1)
        .says("no rule in")
        .says("--age");
    sandbox
        .run_lockleaf()
        .args(["encrypt", "--filename-override", "repo/prod/db.yaml"])
        .stdin(PLAIN)
        .go()
        .ok();
}

#[test]
fn recipients_that_are_given_need_no_rule() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", PLAIN);
    let given = ["encrypt", "--age", &sandbox.recipient, "a.yaml"];
    sandbox
        .lockleaf(&["encrypt", "a.yaml"])
        .ended_with(1)
        .says("--age");
    sandbox.lockleaf(&given).ok();
    for rules in [
        "creation_rules:\n  - path_regex: never\n    age: age1x\n",
        "stores: {}\n",
        "creation_rules: []\n",
        "",
    ] {
        let other = sandbox.make_key(&sandbox.home().join(format!("{}.txt", rules.len())));
        sandbox.write(".sops.yaml", rules.replace("age1x", &other));
        sandbox.lockleaf(&given).ok();
        sandbox.lockleaf(&["encrypt", "a.yaml"]).ended_with(1);
    }
    let ran = sandbox
        .run_lockleaf()
        .args(["encrypt", "a.yaml"])
        .env("SOPS_AGE_RECIPIENTS", &sandbox.recipient)
        .go()
        .ok();
    assert!(ran.text().contains(&sandbox.recipient));
}

#[test]
fn a_rule_file_of_the_wrong_name_is_told() {
    let sandbox = Sandbox::new();
    sandbox.write(".sops.yml", "creation_rules: []\n");
    sandbox.write("a.yaml", PLAIN);
    let ran = sandbox.lockleaf(&["encrypt", "a.yaml"]);
    assert!(ran.status != 0 && ran.err().contains(".sops.yml"), "{ran}");
}
