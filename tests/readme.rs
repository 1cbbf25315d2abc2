//! The README tells the truth: every command in it runs, in order, as printed.

#[cfg(feature = "kube")]
mod cluster;
mod peers;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use peers::LOCKLEAF;
use peers::Sandbox;

/// The commands that have a test of their own, or are the test.
const LONG: [&str; 2] = ["examples/seal-a-bundle", "tests/run"];

/// An editor that changes one value of the example bundle.
const EDITOR: &str = "sed -i s/0600/0900/";

/// The project's folder.
fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The shell blocks of the README, with the line each begins at.
fn shell_blocks() -> Vec<(usize, String)> {
    let readme = fs::read_to_string(project().join("README.md")).expect("there is a README");
    let mut blocks = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (at, line) in readme.lines().enumerate() {
        match (&mut open, line) {
            (None, "```sh") => open = Some((at + 2, String::new())),
            (Some(_), "```") => blocks.extend(open.take()),
            (Some((_, block)), _) => {
                block.push_str(line);
                block.push('\n');
            }
            (None, _) => {}
        }
    }
    blocks
}

/// Copies the files of `from`, and those in its folders, to `to`.
fn copy_folder(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.expect("the folder can be listed");
        let target = to.join(entry.path().strip_prefix(from).expect("it lies below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).expect("a folder can be made");
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}

#[test]
fn the_two_commands_for_newcomers_are_there() {
    let blocks = shell_blocks();
    for command in LONG {
        let named = blocks.iter().any(|(_, block)| block.trim() == command);
        assert!(named, "the README does not name '{command}'");
        assert!(project().join(command).is_file(), "'{command}' is missing");
    }
}

#[test]
fn every_command_of_the_readme_runs_as_printed() {
    let sandbox = Sandbox::new();
    // The reader has no key yet: the README makes it.
    fs::remove_file(sandbox.key_file()).expect("the sandbox has a key");
    copy_folder(
        &project().join("examples"),
        &sandbox.work().join("examples"),
    );
    let mut script = String::from("set -euo pipefail\n");
    let mut count = 0;
    for (line, block) in shell_blocks() {
        if !LONG.contains(&block.trim()) {
            let _ = write!(script, "echo 'README.md:{line}' >&2\n{block}");
            count += block.matches("lockleaf ").count();
        }
    }
    // What the README did to the bundle shows once it is open.
    script += "lockleaf decrypt -i secrets.yaml\n";
    let script = sandbox.write("readme.sh", script);
    let run = sandbox.run("bash").arg(script).env("EDITOR", EDITOR);
    // It has the namespace of the example.
    #[cfg(feature = "kube")]
    let server = cluster::Server::start_small();
    #[cfg(feature = "kube")]
    let run = run.env("KUBECONFIG", server.kubeconfig());
    let ran = run.go().ok();
    assert!(ran.text().contains("correct-horse-battery-staple"), "{ran}");

    let opened = sandbox.text("my-stack/secrets.yaml");
    let original =
        fs::read_to_string(project().join("examples/ai-stack/secrets.yaml")).expect("the bundle");
    let changed: Vec<&str> = opened
        .lines()
        .zip(original.lines())
        .filter(|(after, before)| after != before)
        .map(|(after, _)| after.trim().split(':').next().unwrap_or(after))
        .collect();
    assert_eq!(changed, ["redis-password", "HF_TOKEN", "RATE_LIMIT"]);
    assert_eq!(opened.lines().count(), original.lines().count());
    peers::cases::report("readme_commands", count, 20);
}

#[test]
fn the_demonstration_runs() {
    let ran = Sandbox::new()
        .run(project().join(LONG[0]))
        .env("LOCKLEAF", LOCKLEAF)
        .go()
        .ok();
    assert!(ran.text().contains("Done."), "{ran}");
    assert!(!ran.text().contains('\u{1b}'), "colours without a terminal");
}
