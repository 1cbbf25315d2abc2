//! A crash leaves no memory on the disk.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use rustix::process::Pid;
use rustix::process::Signal;

use crate::peers::Sandbox;

/// Starts a program whose crash may write a core file, crashes it, and tells how it ended.
fn crashed(mut command: Command, sandbox: &Sandbox) -> ExitStatus {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let start = Instant::now();
    while !sandbox.home().join("ready").exists() {
        assert!(
            start.elapsed() < Duration::from_secs(20),
            "the editor is not called"
        );
        thread::sleep(Duration::from_millis(5));
    }
    rustix::process::kill_process(Pid::from_child(&child), Signal::ABORT).expect("it lives");
    child.wait().expect("the child is ours")
}

#[test]
fn a_crash_writes_no_core_file() {
    let sandbox = Sandbox::new();
    sandbox.write("a.yaml", "password: canary\n");
    sandbox
        .lockleaf(&["encrypt", "-i", "--age", &sandbox.recipient, "a.yaml"])
        .ok();
    sandbox.program("waiting", "#!/bin/sh\ntouch ~/ready\nexec sleep 2\n");
    // As high as this machine lets it be.
    let line = "ulimit -c $(ulimit -H -c); exec lockleaf edit a.yaml";
    let run = sandbox
        .run("sh")
        .args(["-c", line])
        .env("EDITOR", "waiting");
    let ended = crashed(run.command(), &sandbox);
    assert_eq!(ended.signal(), Some(Signal::ABORT.as_raw()));
    assert!(!ended.core_dumped());
    let names: Vec<_> = fs::read_dir(sandbox.work())
        .expect("it is there")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    assert_eq!(names, ["a.yaml"]);
}
