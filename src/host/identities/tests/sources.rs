//! Which places are searched, and what is told about them.

use super::*;

#[test]
fn keys_are_found_in_the_variable_the_named_file_and_the_usual_file() {
    let [one, two, three] = std::array::from_fn(|_| x25519::Identity::generate());
    let home = Home::new()
        .with("named", format!("# mine\n\n{}\r\n", secret(&two)))
        .with(".config/sops/age/keys.txt", secret(&three));
    let (key, named) = (secret(&one), home.path("named"));
    let found = home.find(
        &[("SOPS_AGE_KEY", &key), ("SOPS_AGE_KEY_FILE", &named)],
        &Script::answering(&[]),
    );
    for identity in [&one, &two, &three] {
        assert_eq!(opens(&found, &sealed_for(&identity.to_public())), Ok(()));
    }
    let recipients: Vec<String> = found.recipients().map(|(_, recipient)| recipient).collect();
    assert_eq!(recipients[1], two.to_public().to_string());
    let origins: Vec<String> = found
        .found
        .iter()
        .map(|found| found.origin.to_string())
        .collect();
    assert_eq!(origins[0], "SOPS_AGE_KEY");
    assert_eq!(origins[1], format!("{named} (SOPS_AGE_KEY_FILE)"));
    assert_eq!(origins[2], home.path(".config/sops/age/keys.txt"));
    assert!(found.problems.is_empty() && found.warnings.is_empty());
}

#[test]
fn the_usual_file_is_below_the_xdg_folder_where_there_is_one() {
    let identity = x25519::Identity::generate();
    let home = Home::new().with("xdg/sops/age/keys.txt", secret(&identity));
    let xdg = home.path("xdg");
    let found = home.find(&[("XDG_CONFIG_HOME", &xdg)], &Script::answering(&[]));
    assert_eq!(opens(&found, &sealed_for(&identity.to_public())), Ok(()));
}

#[test]
fn several_identities_may_stand_in_one_line() {
    let [one, two] = std::array::from_fn(|_| x25519::Identity::generate());
    let key = format!("{} {} # both", secret(&one), secret(&two));
    let found = Home::new().find(&[("SOPS_AGE_KEY", &key)], &Script::answering(&[]));
    assert_eq!(found.found.len(), 2);
}

#[test]
fn a_bad_source_is_told_and_does_not_keep_a_good_one_from_working() {
    let identity = x25519::Identity::generate();
    let home = Home::new().with("bad", "hunter2\nhunter3\nAGE-SECRET-KEY-PQ-1QQQQ\n");
    let (key, bad) = (secret(&identity), home.path("bad"));
    let found = home.find(
        &[("SOPS_AGE_KEY", &key), ("SOPS_AGE_KEY_FILE", &bad)],
        &Script::answering(&[]),
    );
    assert_eq!(opens(&found, &sealed_for(&identity.to_public())), Ok(()));
    let problems: Vec<&Trouble> = found
        .problems
        .iter()
        .map(|problem| &problem.trouble)
        .collect();
    assert!(matches!(
        problems[..],
        [
            Trouble::BadLine { line: 1 },
            Trouble::PostQuantum { line: 3 }
        ]
    ));
    let told = format!("{} {:?}", found.problems[0], found.problems[0]);
    assert!(!told.contains("hunter"));
}

#[test]
fn what_is_missing_is_listed() {
    let home = Home::new();
    let gone = home.path("gone");
    let found = home.find(
        &[("SOPS_AGE_KEY", ""), ("SOPS_AGE_KEY_FILE", &gone)],
        &Script::answering(&[]),
    );
    assert!(found.found.is_empty());
    assert!(matches!(found.problems[0].trouble, Trouble::Unreadable(_)));
    for place in [
        "SOPS_AGE_KEY",
        "SOPS_AGE_KEY_CMD",
        "SOPS_AGE_SSH_PRIVATE_KEY_FILE",
        "SOPS_AGE_SSH_PRIVATE_KEY_CMD",
        &home.path(".ssh/id_ed25519"),
        &home.path(".ssh/id_rsa"),
        &home.path(".config/sops/age/keys.txt"),
    ] {
        assert!(found.searched.contains(&place.to_owned()), "{place}");
    }
}

#[test]
fn a_key_file_that_others_can_read_is_warned_about_with_the_cure() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new().with("my key", secret(&x25519::Identity::generate()));
    let path = home.path("my key");
    std::fs::set_permissions(&path, PermissionsExt::from_mode(0o640)).unwrap();
    let found = home.find(&[("SOPS_AGE_KEY_FILE", &path)], &Script::answering(&[]));
    let warning = found.warnings[0].to_string();
    assert!(warning.contains("mode 0640"), "{warning}");
    assert!(
        warning.contains(&format!("chmod 600 '{path}'")),
        "{warning}"
    );
}

#[test]
fn ssh_keys_are_found_in_the_usual_and_the_named_place() {
    for (path, pairs) in [
        (".ssh/id_ed25519", &[][..]),
        (".ssh/id_rsa", &[]),
        ("key", &["SOPS_AGE_SSH_PRIVATE_KEY_FILE"]),
    ] {
        let home = Home::new().with(path, SSH_IDENTITY);
        let at = home.path(path);
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|name| (*name, at.as_str())).collect();
        let found = home.find(&pairs, &Script::answering(&[]));
        assert_eq!(opens(&found, &sealed_for_ssh(SSH_RECIPIENT)), Ok(()));
        let other = sealed_for_ssh(LOCKED_SSH_RECIPIENT);
        assert_eq!(opens(&found, &other), Err(vec![]));
        assert_eq!(found.found[0].recipient().unwrap(), SSH_RECIPIENT);
    }
}
