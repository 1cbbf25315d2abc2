//! `keygen`: a key for its owner alone, never in the place of another.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use super::PLAIN;
use super::keyless;
use crate::peers::Peers;

fn mode(path: &Path) -> u32 {
    fs::metadata(path)
        .expect("it is there")
        .permissions()
        .mode()
        & 0o7777
}

#[test]
fn a_new_key_is_for_its_owner_alone_and_its_recipient_is_printed() {
    let sandbox = keyless();
    fs::remove_dir_all(sandbox.home().join(".config")).expect("it was made");
    let ran = sandbox
        .run("sh")
        .args(["-c", "umask 000; lockleaf keygen"])
        .go()
        .ok();
    let recipient = ran.text().trim().to_owned();
    assert!(recipient.starts_with("age1"), "{ran}");
    assert_eq!(mode(&sandbox.key_file()), 0o600);
    for folder in [".config", ".config/sops", ".config/sops/age"] {
        assert_eq!(mode(&sandbox.home().join(folder)), 0o700, "{folder}");
    }
    let known = sandbox
        .run(&Peers::find().age_keygen)
        .arg("-y")
        .arg(sandbox.key_file())
        .go()
        .ok();
    assert_eq!(known.text().trim(), recipient);
    sandbox.write("a.yaml", PLAIN);
    sandbox
        .sops(&["encrypt", "-i", "--age", &recipient, "a.yaml"])
        .ok();
    assert_eq!(sandbox.lockleaf(&["decrypt", "a.yaml"]).ok().text(), PLAIN);
}

#[test]
fn a_key_is_never_overwritten() {
    let sandbox = keyless();
    sandbox.lockleaf(&["keygen"]).ok();
    let before = fs::read(sandbox.key_file()).expect("the key is there");
    sandbox
        .lockleaf(&["keygen"])
        .ended_with(1)
        .says("exists already")
        .says("age-keygen -y");
    sandbox.write("taken", "precious");
    std::os::unix::fs::symlink("nowhere", sandbox.path("dangling")).expect("a link");
    for taken in ["taken", "dangling", "."] {
        let ran = sandbox.lockleaf(&["keygen", "--output", taken]);
        assert!(ran.status != 0, "{ran}");
    }
    assert_eq!(sandbox.text("taken"), "precious");
    assert!(!sandbox.path("nowhere").exists());
    assert_eq!(fs::read(sandbox.key_file()).expect("it is there"), before);
}

#[test]
fn keys_made_at_once_do_not_overwrite_each_other() {
    let sandbox = keyless();
    let racers: Vec<_> = (0..8)
        .map(|_| {
            sandbox
                .run_lockleaf()
                .args(["keygen", "-o", "k.txt"])
                .command()
        })
        .map(|mut command| {
            command
                .stdout(std::process::Stdio::piped())
                .stderr(std::process::Stdio::null())
                .spawn()
                .expect("it starts")
        })
        .collect();
    let winners: Vec<String> = racers
        .into_iter()
        .map(|racer| racer.wait_with_output().expect("it ends"))
        .filter(|ended| ended.status.success())
        .map(|ended| String::from_utf8(ended.stdout).expect("text"))
        .collect();
    assert_eq!(winners.len(), 1);
    assert!(sandbox.text("k.txt").contains(winners[0].trim()));
}
