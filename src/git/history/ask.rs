//! Asking git what only git should interpret: references, reflogs, the index, ranges.

use std::ffi::OsStr;
use std::io;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;
use std::thread;

/// Why git gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// git could not be run.
    #[error("git cannot be run: {0}")]
    NotRun(#[from] io::Error),
    /// git refused.
    #[error("git {deed}: {reason}")]
    Refused {
        /// What it was asked for.
        deed: String,
        /// The first line of what it said.
        reason: String,
    },
}

/// Runs git in a folder, without locks, translations or downloads.
pub fn ask<S: AsRef<OsStr>>(dir: &Path, args: &[S], input: &[u8]) -> Result<Vec<u8>, AskError> {
    let output = run(dir, args, input)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(AskError::Refused {
        deed: args.first().map_or_else(String::new, |deed| {
            deed.as_ref().to_string_lossy().into_owned()
        }),
        reason: stderr.lines().next().unwrap_or_default().to_owned(),
    })
}

/// Runs git in a folder and takes what it says before it fails, if it does.
pub fn ask_in_part<S: AsRef<OsStr>>(dir: &Path, args: &[S]) -> Vec<u8> {
    run(dir, args, b"").map_or_else(|_| Vec::new(), |output| output.stdout)
}

fn run<S: AsRef<OsStr>>(dir: &Path, args: &[S], input: &[u8]) -> io::Result<Output> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(dir)
        .args(args)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_NO_REPLACE_OBJECTS", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdin = child.stdin.take();
    thread::scope(|scope| {
        scope.spawn(move || {
            // git may end before it has read all; its answer then says why.
            stdin.map(|mut stdin| stdin.write_all(input))
        });
        child.wait_with_output()
    })
}
