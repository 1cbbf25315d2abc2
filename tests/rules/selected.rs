//! What is encrypted where nobody says it: the data of Secrets and ConfigMaps.

use super::PLAIN;
use super::SECRET;
use crate::peers::Sandbox;

#[test]
fn of_secrets_and_config_maps_the_data_is_encrypted_and_the_rest_stays_readable() {
    let sandbox = Sandbox::new();
    for text in [
        SECRET.to_owned(),
        SECRET.replace("Secret", "ConfigMap"),
        SECRET.replace("kind: Secret", "kind: 'Secret'"),
    ] {
        sandbox.write("s.yaml", text);
        sandbox
            .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "s.yaml"])
            .ok();
        let sealed = sandbox.text("s.yaml");
        assert!(
            sealed.contains("encrypted_regex: ^(data|stringData)$"),
            "{sealed}"
        );
        assert!(sealed.contains("kind: ") && sealed.contains("  name: db\n"));
        assert!(!sealed.contains("hunter3") && !sealed.contains("aHVudGVyMg"));
        assert!(!sealed.contains("unencrypted_suffix"));
        sandbox.sops(&["decrypt", "s.yaml"]).ok();
    }
}

#[test]
fn other_kinds_are_encrypted_as_sops_does() {
    let sandbox = Sandbox::new();
    for text in [PLAIN.to_owned(), SECRET.replace("Secret", "Deployment")] {
        sandbox.write("s.yaml", text);
        sandbox
            .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "s.yaml"])
            .ok();
        assert!(
            sandbox
                .text("s.yaml")
                .contains("unencrypted_suffix: _unencrypted")
        );
    }
}

#[test]
fn a_rule_goes_before_the_default_of_kubernetes() {
    let sandbox = Sandbox::new();
    sandbox.write(
        ".sops.yaml",
        format!(
            "creation_rules:\n  - age: {}\n    encrypted_regex: ^(data|stringData|name)$\n",
            sandbox.recipient
        ),
    );
    sandbox.write("s.yaml", SECRET);
    sandbox.lockleaf(&["encrypt", "-i", "s.yaml"]).ok();
    assert!(sandbox.text("s.yaml").contains("name: ENC["));
}
