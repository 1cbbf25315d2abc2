//! Asking git: one subprocess per question, never through a shell.

use std::ffi::OsStr;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Output;
use std::process::Stdio;
use std::thread;

use super::GitError;

/// What every question is asked with: nothing is written, fetched or prompted for, messages are in
/// English, objects are what is pushed and not what `refs/replace` shows, and a path is a path.
const CIRCUMSTANCES: &[(&str, &str)] = &[
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_LITERAL_PATHSPECS", "1"),
    ("LC_ALL", "C"),
];

/// The git program and the folder in which it is asked.
///
/// It inherits the environment, so that `GIT_INDEX_FILE` and `GIT_DIR` hold as git gave them to a
/// hook; relative ones count from `folder`, which is therefore never changed.
#[derive(Clone, Debug)]
pub(super) struct Git {
    program: PathBuf,
    folder: PathBuf,
}

impl Git {
    pub(super) fn new(program: PathBuf, folder: &Path) -> Self {
        Self {
            program,
            folder: folder.to_owned(),
        }
    }

    /// The git program.
    pub(super) fn program(&self) -> &Path {
        &self.program
    }

    /// The folder in which it is asked.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Asks, and takes the answer if there is one.
    pub(super) fn ask<S: AsRef<OsStr>>(&self, args: &[S]) -> Result<Vec<u8>, GitError> {
        let output = self.output(args)?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => Err(self.failed(name(args), &output.stderr)),
        }
    }

    /// Asks, and takes whatever comes.
    pub(super) fn output<S: AsRef<OsStr>>(&self, args: &[S]) -> Result<Output, GitError> {
        let mut command = self.command(args);
        command.stdin(Stdio::null()).output().map_err(refused)
    }

    /// Asks with `lines` on stdin.
    pub(super) fn ask_with<S: AsRef<OsStr>>(
        &self,
        args: &[S],
        lines: &[u8],
    ) -> Result<Vec<u8>, GitError> {
        let mut child = self.begin(args)?;
        let stdin = child.stdin.take();
        let output = thread::scope(|scope| {
            // The answer can fill its pipe before the question is read to its end.
            scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(lines)));
            child.wait_with_output().map_err(GitError::Talk)
        })?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => Err(self.failed(name(args), &output.stderr)),
        }
    }

    /// Begins a conversation: all three streams are pipes.
    pub(super) fn begin<S: AsRef<OsStr>>(&self, args: &[S]) -> Result<Child, GitError> {
        self.command(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(refused)
    }

    /// What a command said that failed.
    pub(super) fn failed(&self, command: &str, stderr: &[u8]) -> GitError {
        GitError::of(command, stderr, &self.folder)
    }

    fn command<S: AsRef<OsStr>>(&self, args: &[S]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.folder)
            // A monitor is a program that the repository's own settings name.
            .args(["-c", "core.fsmonitor=false"])
            .args(args)
            .envs(CIRCUMSTANCES.iter().copied())
            .env_remove("GIT_TRACE");
        command
    }
}

fn refused(fault: io::Error) -> GitError {
    match fault.kind() {
        io::ErrorKind::NotFound => GitError::Missing,
        _ => GitError::Talk(fault),
    }
}

/// The name of a command, for messages.
fn name<S: AsRef<OsStr>>(args: &[S]) -> &str {
    args.first()
        .and_then(|arg| arg.as_ref().to_str())
        .unwrap_or("?")
}
