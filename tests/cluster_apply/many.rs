//! A thousand Secrets: bounded memory, and not one write for what is unchanged.

use crate::cluster::inject::Fault;
use crate::cluster::inject::Injection;
use crate::desk::Desk;
use crate::desk::secret;
use std::fs;
use std::process::Stdio;
use std::time::Duration;

const MANY: usize = 1000;

#[test]
fn a_thousand_secrets_are_applied_in_bounded_memory_and_again_without_a_write() {
    let desk = Desk::new();
    let filler = "x".repeat(1000);
    let texts = (0..MANY).map(|number| secret(&format!("s{number}"), "color", &filler));
    desk.write("many.yaml", &texts.collect::<Vec<_>>().join("---\n"));
    // Long enough that requests overlap.
    let pause = Fault::Delay(Duration::from_millis(2));
    let slow = Injection::on("PATCH", "/api", pause).always();
    desk.server.inject(slow);
    let mut command = desk.command(&["apply", "many.yaml", "--yes", "--at-once", "4"]);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut most = 0;
    let status = loop {
        most = most.max(resident(child.id()));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(50));
    };
    assert!(status.success());
    assert_eq!(desk.writes(), MANY);
    assert_eq!(desk.server.most_under_way(), 4, "as many as were asked for");
    // The objects themselves are about 2 MB, several times over where they are read.
    assert!(most < 200 << 10, "{most} KiB");
    desk.run(&["apply", "many.yaml", "--yes"]).ends(0);
    assert_eq!(desk.writes(), 0);
}

/// The most memory that a process had so far, in KiB.
fn resident(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}
