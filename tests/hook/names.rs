//! Files whose names are chosen to get past the hook, or to spoil its message.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use super::repo::leak;
use super::*;

#[test]
fn a_file_is_looked_at_whatever_its_name_is() {
    let names: [&[u8]; 9] = [
        b"with space.yaml",
        b"line\nbreak.yaml",
        b"tab\there.yaml",
        b"caf\xe9.yaml",
        b"-rf",
        b"quo\"te'.yaml",
        b":0:colon.yaml",
        b"[a]*?.yaml",
        b"blob missing",
    ];
    for name in names {
        let repo = Repo::begun();
        let path = repo.sandbox.work().join(OsStr::from_bytes(name));
        std::fs::write(&path, leak()).expect("it is ours");
        repo.git(&["add", "."]);
        let ran = repo.tries(&["commit", "-m", "x"]);
        assert_ne!(ran.status, 0, "{ran}");
        let ran = ran
            .says("commit stopped: 1 plaintext secret")
            .says("checked 1 staged file");
        // What the message tells to do names the file.
        let line = ran.err().lines().find_map(|line| {
            let (_, command) = line.split_once("then  git add ")?;
            Some(command.to_owned())
        });
        std::fs::write(&path, "a: 1\n").expect("it is ours");
        let command = format!("git add {}", line.expect("a fix"));
        repo.run("bash").args(["-c", &command]).go().ok();
        repo.tries(&["commit", "-m", "x"]).ok();
        // Past the hook it is found too.
        std::fs::write(&path, leak()).expect("it is ours");
        repo.git(&["add", "."]);
        repo.git(&["commit", "-qnm", "x"]);
        repo.lockleaf(&["check", "--base", "HEAD~1"]).ended_with(1);
    }
}

#[test]
fn a_name_forges_no_line_of_the_message() {
    let repo = Repo::begun();
    let name = "a\nno secrets found\n\u{1b}[2J.yaml";
    repo.stage(name, leak());
    let ran = repo.tries(&["commit", "-m", "x"]);
    assert!(!ran.err().contains('\u{1b}'), "{ran}");
    assert!(
        !ran.err().lines().any(|line| line.starts_with("no secrets")),
        "{ran}"
    );
    ran.says("a\\nno secrets found\\n\\x1b[2J.yaml:2");
}
