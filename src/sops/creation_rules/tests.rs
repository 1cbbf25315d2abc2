use super::*;
use crate::sops::selection::Selector;

fn config(text: &str) -> SopsConfig {
    SopsConfig::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn rule(fields: &str) -> CreationRule {
    let config = config(&format!("creation_rules:\n  - {fields}\n"));
    config.creation_rules.unwrap().remove(0)
}

fn message(text: &str) -> String {
    SopsConfig::parse(text).unwrap_err().to_string()
}

fn rule_message(fields: &str) -> String {
    message(&format!("creation_rules:\n  - {fields}\n"))
}

fn names(rule: &CreationRule) -> Vec<Vec<String>> {
    let group =
        |group: &Vec<RecipientSpec>| group.iter().map(|r| format!("{}:{r}", r.kind)).collect();
    rule.groups.iter().map(group).collect()
}

#[test]
fn the_first_rule_whose_path_regex_is_found_wins() {
    let config = config(
        "creation_rules:\n  - path_regex: ^prod/\n    age: p\n  - path_regex: \\.yaml$\n    age: y\n  - age: all\n",
    );
    let name = |path| config.rule_for(path).map(|rule| names(rule)[0][0].clone());
    assert_eq!(name("prod/a.yaml").as_deref(), Some("age:p"));
    assert_eq!(name("dev/prod/a.yaml").as_deref(), Some("age:y"));
    assert_eq!(name("x").as_deref(), Some("age:all"));
    let rules = config.creation_rules.as_deref().unwrap();
    assert_eq!(rules[1].place, Place { line: 4, column: 5 });
}

#[test]
fn a_file_without_rules_differs_from_one_with_an_empty_list() {
    assert!(config("").creation_rules.is_none());
    assert!(
        config("stores: {yaml: {indent: 2}}")
            .creation_rules
            .is_none()
    );
    assert!(config("creation_rules: ~").creation_rules.is_none());
    assert!(
        config("creation_rules: []")
            .creation_rules
            .unwrap()
            .is_empty()
    );
    assert!(config("creation_rules: []").rule_for("a").is_none());
}

#[test]
fn keys_are_a_string_with_commas_or_a_list() {
    assert_eq!(names(&rule("age: ' a, b ,,'")), [["age:a", "age:b"]]);
    assert_eq!(
        names(&rule("age: >-\n      a,\n      b\n")),
        [["age:a", "age:b"]]
    );
    assert_eq!(
        names(&rule("age: [a, 'b,c', a]")),
        [["age:a", "age:b", "age:c", "age:a"]]
    );
    assert_eq!(names(&rule("pgp: 'AA BB CC'")), [["pgp:AABBCC"]]);
}

#[test]
fn flat_keys_stand_in_the_order_of_their_types() {
    let rule = rule(
        "{hc_vault_transit_uri: 'https://v:8200/v1/a/b/keys/k', azure_keyvault: 'https://z/keys/n/1', \
         hckms: ['r:u'], gcp_kms: projects/p, kms: 'arn:aws:kms:r:1:key/x', pgp: F, age: a}",
    );
    assert_eq!(
        names(&rule),
        [[
            "age:a",
            "pgp:F",
            "kms:arn:aws:kms:r:1:key/x",
            "gcp_kms:projects/p",
            "hckms:r:u",
            "azure_kv:https://z/keys/n/1",
            "hc_vault:https://v:8200/v1/a/b/keys/k",
        ]]
    );
    assert_eq!(rule.groups[0][6].field("engine_path"), Some("a/b"));
}

#[test]
fn an_aws_key_may_carry_role_profile_and_context() {
    let flat = rule(
        "{kms: 'arn:aws:kms:r:1:key/x+arn:aws:iam::1:role/y, arn:aws:kms:r:1:key/z', aws_profile: p}",
    );
    let key = &flat.groups[0][0];
    assert_eq!(key.field("arn"), Some("arn:aws:kms:r:1:key/x"));
    assert_eq!(key.field("role"), Some("arn:aws:iam::1:role/y"));
    assert_eq!(key.field("aws_profile"), Some("p"));
    assert_eq!(flat.groups[0][1].field("role"), None);
    let grouped = rule(
        "key_groups: [{kms: [{arn: x, role: y, context: {env: prod, n: 1}, aws_profile: p}]}]",
    );
    let key = &grouped.groups[0][0];
    assert_eq!(key.field("context.env"), Some("prod"));
    assert_eq!(key.field("context.n"), Some("1"));
}

#[test]
fn key_groups_replace_flat_keys_and_hold_each_recipient_once() {
    let rule = rule(
        "{age: flat, key_groups: [{pgp: [F, F], age: ['a,b', a]}, {age: [a]}], shamir_threshold: 2}",
    );
    assert_eq!(
        names(&rule),
        [vec!["age:a", "age:b", "pgp:F"], vec!["age:a"]]
    );
    assert_eq!(rule.shamir_threshold, Some(2));
}

#[test]
fn merge_brings_the_keys_of_other_groups_first() {
    let config = config(
        "groups:\n  - &ops\n    age: [o]\n  - &all\n    merge: [*ops]\n    age: [a]\n\
         creation_rules:\n  - key_groups:\n      - merge:\n          - *all\n          - *ops\n        age: [x]\n      - <<: *ops\n        pgp: [F]\n",
    );
    let rule = config.rule_for("any").unwrap();
    assert_eq!(
        names(rule),
        [vec!["age:o", "age:a", "age:x"], vec!["age:o", "pgp:F"]]
    );
}

#[test]
fn anchors_may_be_held_by_keys_of_their_own() {
    let config = config(
        "keys:\n  - &alice age1a\n  - &bob age1b\ncreation_rules:\n  - age: [*alice, *bob]\n",
    );
    assert_eq!(
        names(config.rule_for("x").unwrap()),
        [["age:age1a", "age:age1b"]]
    );
}

#[test]
fn a_rule_has_one_selector_at_most() {
    let selector = |fields: &str| rule(&format!("{{age: a, {fields}}}")).selector;
    assert_eq!(selector("mac_only_encrypted: false"), None);
    assert_eq!(
        selector("encrypted_regex: '^data$', unencrypted_suffix: ''"),
        Some(Selector::EncryptedRegex("^data$".to_owned()))
    );
    assert_eq!(
        selector("encrypted_suffix: 12"),
        Some(Selector::EncryptedSuffix("12".to_owned()))
    );
    assert_eq!(
        rule_message("age: a\n    encrypted_regex: a\n    encrypted_suffix: b"),
        "line 3, column 22: 'encrypted_regex' beside 'encrypted_suffix' (line 4, column 23): \
         a rule has one selector at most"
    );
}

#[test]
fn an_invalid_regex_is_an_error_also_in_a_rule_that_never_matches() {
    let text = "creation_rules:\n  - age: a\n  - age: b\n    encrypted_regex: '^(pass'\n";
    assert_eq!(
        message(text),
        "line 4, column 22: 'encrypted_regex: ^(pass' is not a regular expression: an opening '(' \
         has no ')' at character 2"
    );
    let text = "creation_rules:\n  - age: a\n  - age: b\n    path_regex: '(?!x)'\n";
    assert!(
        message(text)
            .starts_with("line 4, column 17: 'path_regex: (?!x)' is not a regular expression")
    );
}

#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    assert_eq!(
        rule_message("age: a\n    encrypted-regex: x"),
        "line 3, column 5: unknown key 'encrypted-regex'; did you mean 'encrypted_regex'?"
    );
    assert!(rule_message("key_groups: [{ages: [a]}]").contains("did you mean 'age'?"));
    assert!(
        rule_message("key_groups: [{azure_keyvault: [{vault_url: x}]}]")
            .contains("did you mean 'vaultUrl'?")
    );
    assert!(message("stores: {yaml: {indents: 2}}").contains("did you mean 'indent'?"));
    assert!(message("stores: {dotenv: {x: 2}}").contains("unknown key 'x'"));
    assert!(message("creation_rule: []").contains("did you mean 'creation_rules'?"));
    assert!(message("destination_rules: [{s3_buckets: x}]").contains("did you mean 's3_bucket'?"));
}

#[test]
fn a_rule_without_keys_is_refused_at_its_place() {
    let no_keys = "line 2, column 5: this rule has no keys: name at least one recipient, for example under 'age'";
    for fields in [
        "path_regex: x",
        "age: ''",
        "{age: ~, pgp: '', kms: []}",
        "key_groups: []",
    ] {
        assert_eq!(rule_message(fields), no_keys, "{fields}");
    }
    assert_eq!(
        rule_message("key_groups: [{age: [a]}, {}]"),
        "line 2, column 30: key group 2 has no keys"
    );
    assert_eq!(
        rule_message("age: [a, '']"),
        "line 2, column 14: an empty recipient"
    );
    assert!(rule_message("key_groups: [{age: [~]}]").contains("an empty recipient"));
}

#[test]
fn a_value_of_the_wrong_type_is_refused() {
    assert!(rule_message("age: 12").starts_with("line 2, column 10: 'age' takes text"));
    assert!(rule_message("age: {x: y}").contains("'age' takes text or a list, not a mapping"));
    assert!(rule_message("hckms: 'a:b'").contains("'hckms' takes a list, not text"));
    assert!(rule_message("key_groups: [{age: a}]").contains("'age' takes a list, not text"));
    assert!(rule_message("{age: a, mac_only_encrypted: 'true'}").contains("takes true or false"));
    assert!(
        rule_message("{age: a, path_regex: [x]}").contains("'path_regex' takes text, not a list")
    );
    assert!(message("creation_rules: {age: a}").contains("'creation_rules' takes a list"));
}

#[test]
fn a_recipient_of_another_form_is_refused() {
    for fields in [
        "azure_keyvault: 'http://x/keys/k/1'",
        "hc_vault_transit_uri: 'https://v/transit/keys/k'",
        "hc_vault_transit_uri: 'https://v/prefix/v1/transit/keys/k'",
        "hckms: [nothing]",
        "key_groups: [{pgp: ['AA,BB']}]",
    ] {
        assert!(
            rule_message(fields).contains("is not of the form"),
            "{fields}"
        );
    }
    assert!(
        rule_message("key_groups: [{kms: [{role: x}]}]").contains("a key under 'kms' needs 'arn'")
    );
}

#[test]
fn a_threshold_fits_its_groups() {
    let two = "{key_groups: [{age: [a]}, {age: [b]}], shamir_threshold";
    assert_eq!(rule(&format!("{two}: 2}}")).shamir_threshold, Some(2));
    assert_eq!(rule(&format!("{two}: 0}}")).shamir_threshold, None);
    assert_eq!(
        rule("{age: a, shamir_threshold: 1}").shamir_threshold,
        Some(1)
    );
    for wrong in [1, 3, -1, 300] {
        let found = rule_message(&format!("{two}: {wrong}}}"));
        assert!(
            found.ends_with(&format!(
                "'shamir_threshold: {wrong}' with 2 key group(s): it is 2"
            )),
            "{found}"
        );
    }
    assert!(rule_message("{age: a, shamir_threshold: 2}").contains("two groups or more"));
    assert!(rule_message(&format!("{two}: 2.5}}")).contains("takes a whole number"));
}

#[test]
fn stores_say_how_files_are_indented() {
    let stores = config(
        "stores: {yaml: {indent: 2}, json: {indent: -1}, json_binary: {indent: 0}, ini: {}}",
    )
    .stores;
    assert_eq!(stores.yaml_indent, 2);
    assert_eq!(stores.json_indent, JsonIndent::Tab);
    assert_eq!(stores.json_binary_indent, JsonIndent::Spaces(0));
    assert!(
        message("stores: {yaml: {indent: -1}}").contains("'indent' is between 0 and 255, not -1")
    );
}

#[test]
fn destination_rules_are_read() {
    let config = config(
        "destination_rules:\n  - path_regex: ^s3/\n    s3_bucket: b\n    s3_prefix: p\n    omit_extensions: true\n\
         \x20 - vault_path: x\n    vault_kv_version: 1\n    recreation_rule: {age: a}\n",
    );
    let s3 = config.destination_for("s3/a").unwrap();
    assert!(s3.omit_extensions);
    let (bucket, prefix) = ("b".to_owned(), "p".to_owned());
    assert_eq!(s3.destination, Some(Destination::S3 { bucket, prefix }));
    let vault = config.destination_for("a").unwrap();
    assert!(
        matches!(&vault.destination, Some(Destination::Vault { mount, version: 1, .. }) if mount == "secret/")
    );
    assert_eq!(names(vault.recreation_rule.as_ref().unwrap()), [["age:a"]]);
    assert!(
        message("destination_rules: [{s3_bucket: a, gcs_bucket: b}]").contains("one destination")
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in r"[a&*<: \n\[\]{},'!#|>?~-]{0,40}") {
        let _ = SopsConfig::parse(&text);
        let _ = SopsConfig::parse(&format!("creation_rules:\n  - age: a\n    {text}\n"));
        let _ = SopsConfig::parse(&format!("creation_rules:\n  - key_groups: {text}\n"));
    }
}
