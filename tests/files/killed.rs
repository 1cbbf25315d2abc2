//! A writer that is killed at any moment leaves the old text or the new one, whole.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use super::leftovers;
use crate::peers::Sandbox;
use crate::peers::cases;

/// How often each deed is killed.
const KILLS: usize = 15;

/// How many of the new texts are opened; of the others the length and the end must be right.
const OPENED: usize = 4;

/// A text of 5 MB with `canary` in every value.
fn large() -> String {
    let mut state = 1_u64;
    let mut noise = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        char::from(b'a' + u8::try_from(state >> 60).expect("four bits"))
    };
    (0..250)
        .map(|number| {
            let value: String = (0..20_000).map(|_| noise()).collect();
            format!("key{number}: canary{value}\n")
        })
        .collect()
}

/// What a deed starts from and what it makes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    Plain,
    Sealed,
}

/// Kills `deed` again and again; every time the file is wholly what it was or what it becomes.
fn kill_at_every_moment(deed: &[&str], from: Text, to: Text) {
    let sandbox = Sandbox::new();
    let plain = large();
    sandbox.write(
        ".sops.yaml",
        format!("creation_rules:\n  - age: {}\n", sandbox.recipient),
    );
    sandbox.write("a.yaml", &plain);
    if from == Text::Sealed {
        sandbox.lockleaf(&["encrypt", "-i", "-q", "a.yaml"]).ok();
    }
    let old = sandbox.bytes("a.yaml");
    let changed = plain.replacen(plain.lines().next().expect("a line"), "key0: new", 1);
    let start = Instant::now();
    sandbox.lockleaf(deed).ok();
    let whole = start.elapsed();
    let new = sandbox.bytes("a.yaml");
    let (mut before, mut after) = (0, 0);
    let mut finished = 0;
    for kill in 0..KILLS {
        fs::write(sandbox.path("a.yaml"), &old).expect("the work folder is ours");
        let mut child = sandbox
            .run_lockleaf()
            .args(deed)
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        // Most moments are near the end, where the file is written.
        let share = 0.6 + 0.5 * kill as f64 / KILLS as f64;
        thread::sleep(whole.mul_f64(share));
        child.kill().expect("the child is ours");
        let status = child.wait().expect("the child is ours");
        finished += usize::from(status.success());
        let now = sandbox.bytes("a.yaml");
        if now == old {
            before += 1;
            continue;
        }
        after += 1;
        if after > OPENED {
            // A wrapped key has a random length.
            assert!(now.len().abs_diff(new.len()) < 1000, "the file is torn");
            assert_eq!(last_line(&now), last_line(&new));
            continue;
        }
        let opened = match to {
            Text::Plain => now,
            Text::Sealed => {
                let text = String::from_utf8_lossy(&now);
                assert!(!text.contains("canary"), "plaintext is left");
                sandbox.lockleaf(&["decrypt", "a.yaml"]).ok().stdout
            }
        };
        let is_new = opened == plain.as_bytes() || opened == changed.as_bytes();
        assert!(is_new, "the file is torn");
    }
    assert!(after >= finished, "a deed that was done is undone");
    // What a kill may leave under a hidden name goes with the next write.
    fs::write(sandbox.path("a.yaml"), &old).expect("the work folder is ours");
    sandbox.lockleaf(deed).ok();
    assert!(leftovers(sandbox.work()).is_empty());
    let folder = fs::read_dir(sandbox.work()).expect("it is there").count();
    assert_eq!(folder, 2, "only the file and its rule");
    assert_eq!(before + after, KILLS);
}

/// The last line: its length, and whether it has an end.
fn last_line(text: &[u8]) -> (usize, bool) {
    let line = text
        .split_inclusive(|byte| *byte == b'\n')
        .next_back()
        .unwrap_or_default();
    (line.len(), line.ends_with(b"\n"))
}

#[test]
fn an_encryption_that_is_killed_leaves_the_old_text_or_the_new_one() {
    let deed = ["encrypt", "-i", "-q", "a.yaml"];
    kill_at_every_moment(&deed, Text::Plain, Text::Sealed);
    cases::report("kills_of_encrypt", KILLS, 15);
}

#[test]
fn a_decryption_that_is_killed_leaves_the_old_text_or_the_new_one() {
    let deed = ["decrypt", "-i", "-q", "a.yaml"];
    kill_at_every_moment(&deed, Text::Sealed, Text::Plain);
    cases::report("kills_of_decrypt", KILLS, 15);
}

#[test]
fn a_change_that_is_killed_leaves_the_old_text_or_the_new_one() {
    let deed = ["set", "-q", "a.yaml", "key0", "new"];
    kill_at_every_moment(&deed, Text::Sealed, Text::Sealed);
    cases::report("kills_of_set", KILLS, 15);
}

#[test]
fn a_rotation_that_is_killed_leaves_the_old_text_or_the_new_one() {
    let deed = ["rotate", "-i", "-q", "a.yaml"];
    kill_at_every_moment(&deed, Text::Sealed, Text::Sealed);
    cases::report("kills_of_rotate", KILLS, 15);
}

#[test]
fn a_request_to_end_leaves_no_hidden_file_at_all() {
    use rustix::process::Pid;
    use rustix::process::Signal;
    let sandbox = super::prepared();
    for step in 0..30_u64 {
        let signal =
            [Signal::TERM, Signal::INT, Signal::HUP][usize::try_from(step % 3).expect("small")];
        let mut child = sandbox
            .run_lockleaf()
            .args(["rotate", "-i", "-q", "a.yaml"])
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("it starts");
        thread::sleep(Duration::from_millis(step));
        let _ = rustix::process::kill_process(Pid::from_child(&child), signal);
        child.wait().expect("the child is ours");
        assert!(leftovers(sandbox.work()).is_empty());
        sandbox.lockleaf(&["decrypt", "a.yaml"]).ok();
    }
}
