//! What happens when an identity is tried: questions, commands, plugins.

use super::*;
use age::Callbacks;

#[test]
fn the_passphrase_of_an_ssh_key_is_asked_for_once_and_only_where_the_key_fits() {
    let home = Home::new().with(".ssh/id_ed25519", LOCKED_SSH_IDENTITY);
    let script = Script::answering(&["wrong", "open sesame"]);
    let found = home.find(&[], &script);
    assert_eq!(found.found[0].recipient().unwrap(), LOCKED_SSH_RECIPIENT);
    let native = sealed_for(&x25519::Identity::generate().to_public());
    assert_eq!(opens(&found, &native), Err(vec![]));
    assert_eq!(opens(&found, &sealed_for_ssh(SSH_RECIPIENT)), Err(vec![]));
    assert_eq!(script.asked(), 0);
    for _ in 0..2 {
        assert_eq!(opens(&found, &sealed_for_ssh(LOCKED_SSH_RECIPIENT)), Ok(()));
        assert_eq!(script.asked(), 2);
    }
}

#[test]
fn a_file_that_is_no_ssh_key_is_told_where_it_is_needed() {
    let home = Home::new().with(".ssh/id_ed25519", "hunter2\n");
    let found = home.find(&[], &Script::answering(&[]));
    let native = sealed_for(&x25519::Identity::generate().to_public());
    assert_eq!(opens(&found, &native), Err(vec![]));
    let said = opens(&found, &sealed_for_ssh(SSH_RECIPIENT)).unwrap_err();
    assert!(said[0].contains("no ssh private key") && !said[0].contains("hunter2"));
}

#[test]
fn a_locked_identity_file_asks_once_and_after_everything_else() {
    let [open, shut] = std::array::from_fn(|_| x25519::Identity::generate());
    let home = Home::new().with("locked", locked(&secret(&shut), "open sesame"));
    let (key, path) = (secret(&open), home.path("locked"));
    let script = Script::answering(&["wrong", "open sesame"]);
    let found = home.find(
        &[("SOPS_AGE_KEY_FILE", &path), ("SOPS_AGE_KEY", &key)],
        &script,
    );
    assert_eq!(opens(&found, &sealed_for(&open.to_public())), Ok(()));
    assert_eq!(opens(&found, &sealed_for_ssh(SSH_RECIPIENT)), Err(vec![]));
    assert_eq!(script.asked(), 0);
    for _ in 0..2 {
        assert_eq!(opens(&found, &sealed_for(&shut.to_public())), Ok(()));
        assert_eq!(script.asked(), 2);
    }
    assert!(script.asked.lock().unwrap()[0].contains(&path));
}

#[test]
fn without_a_terminal_a_locked_file_fails_at_once_and_says_why() {
    let home = Home::new()
        .with("locked", locked("", "x"))
        .with("broken", "age-encryption.org/v1\n-> scrypt");
    let file = sealed_for(&x25519::Identity::generate().to_public());
    for (path, why) in [("locked", "no terminal"), ("broken", "not as 'age -p'")] {
        let path = home.path(path);
        let script = Script::answering(&[]);
        let found = home.find(&[("SOPS_AGE_KEY_FILE", &path)], &script);
        for _ in 0..2 {
            let said = opens(&found, &file).unwrap_err();
            assert!(said[0].contains(why), "{said:?}");
        }
        assert!(script.asked() <= 1);
    }
}

#[test]
fn three_wrong_passphrases_are_enough() {
    let home = Home::new().with("locked", locked("", "right"));
    let path = home.path("locked");
    let script = Script::answering(&["a", "b", "c", "right"]);
    let found = home.find(&[("SOPS_AGE_KEY_FILE", &path)], &script);
    let file = sealed_for(&x25519::Identity::generate().to_public());
    let said = opens(&found, &file).unwrap_err();
    assert!(said[0].contains("wrong passphrase"), "{said:?}");
    assert_eq!(script.asked(), 3);
}

#[test]
fn a_command_is_run_when_it_is_needed_and_only_once() {
    let identity = x25519::Identity::generate();
    let home = Home::new().with("key", secret(&identity));
    let (key, trace) = (home.path("key"), home.path("trace"));
    let command = format!("sh -c 'echo ran >> \"$1\"; cat \"$0\"' '{key}' '{trace}'");
    let found = home.find(&[("SOPS_AGE_KEY_CMD", &command)], &Script::answering(&[]));
    assert!(found.recipients().next().is_none());
    assert!(!Path::new(&trace).exists());
    for _ in 0..2 {
        assert_eq!(opens(&found, &sealed_for(&identity.to_public())), Ok(()));
    }
    assert_eq!(std::fs::read_to_string(trace).unwrap(), "ran\n");
}

#[test]
fn a_command_may_print_a_locked_file_or_an_ssh_key() {
    let identity = x25519::Identity::generate();
    let home = Home::new()
        .with("locked", locked(&secret(&identity), "open sesame"))
        .with("ssh", SSH_IDENTITY);
    let locked = format!("cat '{}'", home.path("locked"));
    let ssh = format!("cat '{}'", home.path("ssh"));
    let found = home.find(
        &[
            ("SOPS_AGE_KEY_CMD", &locked),
            ("SOPS_AGE_SSH_PRIVATE_KEY_CMD", &ssh),
        ],
        &Script::answering(&["open sesame"]),
    );
    assert_eq!(opens(&found, &sealed_for(&identity.to_public())), Ok(()));
    assert_eq!(opens(&found, &sealed_for_ssh(SSH_RECIPIENT)), Ok(()));
}

#[test]
fn a_command_that_fails_is_told_with_its_name_and_not_its_arguments() {
    let file = sealed_for(&x25519::Identity::generate().to_public());
    for (command, why) in [
        ("false hunter2", "'false' failed: exit status: 1"),
        ("true hunter2", "'true' printed no identity"),
        ("echo hunter2", "line 1 holds no identity"),
        (
            "/nonexistent/program hunter2",
            "cannot run '/nonexistent/program'",
        ),
    ] {
        let found = Home::new().find(&[("SOPS_AGE_KEY_CMD", command)], &Script::answering(&[]));
        let said = opens(&found, &file).unwrap_err();
        assert!(said[0].contains(why), "{said:?}");
        assert!(!said[0].contains("hunter2"), "{said:?}");
    }
    for command in ["'unmatched", "  "] {
        let found = Home::new().find(&[("SOPS_AGE_KEY_CMD", command)], &Script::answering(&[]));
        assert!(matches!(
            found.problems[0].trouble,
            Trouble::CommandSpelling
        ));
    }
}

#[test]
fn a_plugin_that_is_not_installed_is_named() {
    let key = "AGE-PLUGIN-LOCKLEAFTEST-1QQQSYQCPGS0R0";
    let found = Home::new().find(&[("SOPS_AGE_KEY", key)], &Script::answering(&[]));
    let file = sealed_for(&x25519::Identity::generate().to_public());
    let said = opens(&found, &file).unwrap_err();
    assert!(said[0].contains("'age-plugin-lockleaftest'"), "{said:?}");
}

#[test]
fn a_plugin_gets_no_answer_where_nobody_can_be_asked() {
    let prompts = Prompts::new(Script::answering(&["one"]));
    assert_eq!(
        prompts.request_public_string("name?").as_deref(),
        Some("one")
    );
    assert!(prompts.request_passphrase("pin?").is_none());
    assert!(prompts.confirm("touched?", "yes", None).is_none());
}
