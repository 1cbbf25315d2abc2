//! Files that change while they are edited: nobody's work is lost.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::CANARY;
use super::PLAIN;
use super::begin;
use super::edit;
use super::kept;
use super::opened;
use super::recovered;
use super::sealed;
use super::start;
use super::wait_for;
use crate::peers::Sandbox;

/// Changes the text once the test says so.
fn patient(sandbox: &Sandbox, name: &str, change: &str) {
    let text = format!(
        "#!/bin/sh\ntouch ~/{name}-open\nwhile ! test -e ~/{name}-go; do sleep 0.02; done\n\
         sed -i {change} \"$1\"\n"
    );
    sandbox.program(name, &text);
}

#[test]
fn of_two_edits_at_once_the_second_save_is_refused_and_its_text_is_kept() {
    let sandbox = sealed();
    patient(&sandbox, "first", "s/alice/first/");
    // The whole entry: a recipient may have these digits, and stands in the header.
    patient(&sandbox, "second", "'s/port: 5432/port: 2345/'");
    let [first, second] = ["first", "second"].map(|name| start(begin(&sandbox, name)));
    for name in ["first", "second"] {
        wait_for(&sandbox.home().join(format!("{name}-open")));
    }
    let go = |name: &str| fs::write(sandbox.home().join(format!("{name}-go")), "");
    go("first").expect("the home is ours");
    assert!(first.wait_with_output().expect("it ends").status.success());
    go("second").expect("the home is ours");
    let ended = second.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("changed by someone else meanwhile"), "{said}");
    assert!(said.contains("lockleaf edit --recover a.yaml"), "{said}");
    assert!(!said.contains(CANARY));
    assert_eq!(opened(&sandbox), PLAIN.replace("alice", "first"));
    assert_eq!(recovered(&sandbox), PLAIN.replace("5432", "2345"));
}

#[test]
fn a_file_that_was_changed_removed_or_replaced_meanwhile_is_left_alone() {
    for (deed, left) in [
        ("printf 'a: theirs\\n' > a.yaml", "a: theirs\n"),
        ("lockleaf set a.yaml user theirs", ""),
        ("rm a.yaml", ""),
        ("rm a.yaml; mkdir a.yaml", ""),
        ("mv a.yaml b.yaml; ln -s b.yaml a.yaml", ""),
    ] {
        let sandbox = sealed();
        let sealed = sandbox.text("a.yaml");
        sandbox.program(
            "meddler",
            &format!("#!/bin/sh\nsed -i s/alice/carol/ \"$1\"\n{deed}\n"),
        );
        edit(&sandbox, "meddler")
            .ended_with(1)
            .says("changed by someone else meanwhile")
            .says("kept");
        assert_eq!(kept(&sandbox).len(), 1, "{deed}");
        if !left.is_empty() {
            assert_eq!(sandbox.text("a.yaml"), left);
        }
        if sandbox.path("b.yaml").exists() {
            assert_eq!(sandbox.text("b.yaml"), sealed);
        }
    }
}

#[test]
fn a_file_that_cannot_be_replaced_is_refused_before_the_editor_opens() {
    let sandbox = sealed();
    sandbox.program("caller", "#!/bin/sh\ntouch ~/called\n");
    fs::hard_link(sandbox.path("a.yaml"), sandbox.path("twin.yaml")).expect("a link");
    let ran = edit(&sandbox, "caller").says("--write-through");
    assert!(ran.status != 0);
    fs::remove_file(sandbox.path("twin.yaml")).expect("it was made");
    assert!(!sandbox.home().join("called").exists());
    let mode = fs::metadata(sandbox.path("a.yaml"))
        .expect("it is there")
        .permissions();
    assert_eq!(mode.mode() & 0o200, 0o200);
}
