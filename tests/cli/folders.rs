//! Several files and folders in one call.

use super::*;

fn tree() -> Sandbox {
    let sandbox = Sandbox::new();
    let rule = format!(
        "creation_rules:\n  - path_regex: secret.*\\.(yaml|env)$\n    age: {}\n",
        sandbox.recipient
    );
    sandbox.write(".sops.yaml", rule);
    for name in ["k/secret-a.yaml", "k/deep/secret-b.yaml", "k/config.yaml"] {
        sandbox.write(name, "a: c4nary-Value-77\n");
    }
    sandbox.write("k/notes.txt", "not YAML: [\n");
    sandbox
}

#[test]
fn a_folder_is_encrypted_where_a_rule_claims_its_files_and_only_once() {
    let sandbox = tree();
    run(&sandbox, &["encrypt", "-i", "k"])
        .ok()
        .says("2 files encrypted");
    assert_eq!(sandbox.text("k/config.yaml"), "a: c4nary-Value-77\n");
    let before = sandbox.text("k/secret-a.yaml");
    sandbox.write("k/secret-c.yaml", "c: 1\n");
    run(&sandbox, &["encrypt", "-i", "k"])
        .ok()
        .says("1 file encrypted, 2 encrypted already");
    assert_eq!(sandbox.text("k/secret-a.yaml"), before);
    run(&sandbox, &["rotate", "-i", "k"])
        .ok()
        .says("3 files rotated");
    assert_ne!(sandbox.text("k/secret-a.yaml"), before);
    run(&sandbox, &["updatekeys", "-y", "k"])
        .ok()
        .says("0 files updated, 3 up to date");
    let status = run(&sandbox, &["status", "k"]).ok();
    assert_eq!(
        status.text().matches("encrypted    yes").count(),
        3,
        "{status}"
    );
    run(&sandbox, &["decrypt", "-i", "."])
        .ok()
        .says("3 files decrypted");
    run(&sandbox, &["decrypt", "-i", "k"])
        .ok()
        .says("there is no encrypted YAML file there");
    assert_eq!(sandbox.text("k/deep/secret-b.yaml"), "a: c4nary-Value-77\n");
    assert_eq!(sandbox.text("k/notes.txt"), "not YAML: [\n");
}

#[test]
fn a_claimed_file_of_another_type_does_not_stay_readable_unseen() {
    let sandbox = tree();
    sandbox.write("k/secret.env", "A=c4nary-Value-77\n");
    run(&sandbox, &["encrypt", "-i", "k"])
        .ended_with(2)
        .says("'k/secret.env': files of type 'dotenv' are not supported yet")
        .says("2 files encrypted, 1 failed");
}

#[test]
fn a_rule_for_everything_does_not_encrypt_the_rules_themselves() {
    let sandbox = with_rule();
    sandbox.write(".lockleaf.yaml", "policy: {weak_values: off}\n");
    sandbox.write("a.yaml", "a: 1\n");
    sandbox.write("README.md", "text\n");
    run(&sandbox, &["encrypt", "-i", "."])
        .ok()
        .says("1 file encrypted");
    assert!(sandbox.text(".sops.yaml").contains("creation_rules"));
    assert_eq!(sandbox.text("README.md"), "text\n");
}

#[test]
fn nothing_to_do_is_told() {
    let sandbox = Sandbox::new();
    sandbox.write("k/a.yaml", "a: 1\n");
    run(&sandbox, &["encrypt", "-i", "k"])
        .ok()
        .says("no creation rule claims a YAML file there");
}

#[test]
fn a_fault_does_not_stop_the_rest_and_the_first_decides_the_status() {
    let sandbox = tree();
    sandbox.write("k/secret-broken.yaml", "a: [c4nary-Value-77\n");
    run(
        &sandbox,
        &[
            "encrypt",
            "-i",
            "none.yaml",
            "k/secret-broken.yaml",
            "k/secret-a.yaml",
        ],
    )
    .ended_with(100)
    .says("error: 'none.yaml': no such file")
    .says("'k/secret-broken.yaml:")
    .says("1 file encrypted, 2 failed");
    run(&sandbox, &["encrypt", "-i", "k/secret-a.yaml", "none.yaml"]).ended_with(203);
}

#[test]
fn quiet_says_nothing_but_faults() {
    let sandbox = tree();
    let ran = run(&sandbox, &["encrypt", "-q", "-i", "k"]).ok();
    assert_eq!(ran.err(), "");
    run(&sandbox, &["encrypt", "--quiet", "-i", "none.yaml"])
        .ended_with(100)
        .says("error: ");
}

#[test]
fn the_files_of_a_folder_are_told_as_lines_of_json() {
    let sandbox = tree();
    run(&sandbox, &["encrypt", "-i", "k"]).ok();
    let ran = run(&sandbox, &["status", "--json", "k", "k/config.yaml"]).ok();
    let told: Vec<serde_json::Value> = ran
        .text()
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    assert_eq!(told.len(), 3, "{ran}");
    assert_eq!(told[0]["written_by"], "lockleaf");
    assert_eq!(told[0]["values"], 1);
    assert_eq!(told[0]["groups"][0][0]["id"], sandbox.recipient);
    assert_eq!(told[2]["encrypted"], false);
}
