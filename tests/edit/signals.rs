//! Requests to end while the editor is open: no plaintext stays, and the text is kept.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::process::Child;
use std::process::ExitStatus;
use std::thread;
use std::time::Duration;

use rustix::process::Pid;
use rustix::process::Signal;
use rustix::process::kill_process;
use rustix::process::kill_process_group;

use super::PLAIN;
use super::assert_no_plaintext;
use super::begin;
use super::holding;
use super::kept;
use super::on_desks;
use super::recovered;
use super::sealed;
use super::start;
use super::state;
use super::wait_for;
use crate::peers::Sandbox;
use crate::peers::cases;

/// Changes the text and stays.
const STAYING: &str = "\
#!/bin/sh
sed -i s/alice/carol/ \"$1\"
echo $$ > ~/editor
touch ~/ready
exec sleep 60
";

/// Ends as the signal asks, and gives the editor no time to outlive it.
fn end(mut child: Child) -> ExitStatus {
    for _ in 0..2000 {
        if let Some(status) = child.try_wait().expect("the child is ours") {
            return status;
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().expect("the child is ours");
    panic!("it does not end");
}

fn editing(sandbox: &Sandbox, editor: &str) -> (Child, Pid, tempfile::TempDir) {
    sandbox.program("staying", editor);
    let runtime = tempfile::Builder::new()
        .prefix("lockleaf-runtime-")
        .tempdir_in("/dev/shm")
        .expect("there is memory-backed storage");
    fs::set_permissions(runtime.path(), fs::Permissions::from_mode(0o700)).expect("ours");
    let child = start(begin(sandbox, "staying").env("XDG_RUNTIME_DIR", runtime.path()));
    let id = Pid::from_child(&child);
    wait_for(&sandbox.home().join("ready"));
    assert_eq!(
        holding(runtime.path(), "carol").len(),
        1,
        "it lies in memory"
    );
    (child, id, runtime)
}

#[test]
fn a_request_to_end_leaves_no_plaintext_and_the_text_is_kept() {
    let mut ended = 0;
    for (signal, to_all) in [
        (Signal::TERM, false),
        (Signal::TERM, true),
        (Signal::HUP, false),
        (Signal::HUP, true),
        (Signal::INT, true),
        (Signal::QUIT, true),
    ] {
        let sandbox = sealed();
        let before = state(&sandbox);
        let (child, id, runtime) = editing(&sandbox, STAYING);
        match to_all {
            true => kill_process_group(id, signal),
            false => kill_process(id, signal),
        }
        .expect("it lives");
        let status = end(child);
        // Ctrl-C belongs to the editor: what ends is the editor, and that is a failure of it.
        match signal {
            Signal::INT | Signal::QUIT => assert_eq!(status.code(), Some(201), "{status}"),
            _ => assert_eq!(status.signal(), Some(signal.as_raw()), "{status}"),
        }
        assert!(holding(runtime.path(), "").is_empty());
        assert_no_plaintext(&sandbox);
        assert_eq!(state(&sandbox), before);
        assert_eq!(kept(&sandbox).len(), 1, "{signal:?}");
        assert_eq!(recovered(&sandbox), PLAIN.replace("alice", "carol"));
        ended += 1;
    }
    cases::report("edits_that_were_ended", ended, 6);
}

#[test]
fn an_editor_that_will_not_end_does_not_keep_the_plaintext() {
    let sandbox = sealed();
    let stubborn = STAYING.replace("exec sleep 60", "trap '' TERM HUP; sleep 3");
    let (child, id, runtime) = editing(&sandbox, &stubborn);
    kill_process(id, Signal::TERM).expect("it lives");
    assert_eq!(end(child).signal(), Some(Signal::TERM.as_raw()));
    assert!(holding(runtime.path(), "").is_empty());
    assert_eq!(recovered(&sandbox), PLAIN.replace("alice", "carol"));
}

#[test]
fn an_unchanged_text_needs_no_copy_when_the_edit_is_ended() {
    let sandbox = sealed();
    sandbox.program("staying", "#!/bin/sh\ntouch ~/ready\nexec sleep 60\n");
    let child = start(begin(&sandbox, "staying"));
    wait_for(&sandbox.home().join("ready"));
    assert_eq!(on_desks(&sandbox).len(), 1);
    kill_process(Pid::from_child(&child), Signal::TERM).expect("it lives");
    assert_eq!(end(child).signal(), Some(Signal::TERM.as_raw()));
    assert!(kept(&sandbox).is_empty());
    assert_no_plaintext(&sandbox);
}
