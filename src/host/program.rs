//! Another program, run to its end: no input, its output up to a limit, never through a shell.

use std::ffi::OsStr;
use std::io;
use std::io::Read;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;
use std::thread;

/// The most of what it says in errors that is kept.
const MAX_STDERR: u64 = 1 << 20;

/// What a program gave.
pub struct Ran {
    /// Whether it says that it succeeded.
    pub success: bool,
    /// What it wrote to stdout.
    pub stdout: Vec<u8>,
    /// What it wrote to stderr, or the first part of it.
    pub stderr: Vec<u8>,
}

/// Why a program gave nothing.
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    /// It does not start, or the pipe to it breaks.
    #[error("'{program}' cannot be run: {fault}")]
    Talk {
        /// Its path.
        program: String,
        /// Why.
        fault: io::Error,
    },
    /// It wrote more than is taken.
    #[error("'{program}' wrote more than {limit} bytes")]
    TooMuch {
        /// Its path.
        program: String,
        /// The limit.
        limit: u64,
    },
}

/// Runs a program to its end.
///
/// # Errors
/// If it does not start, or writes more than `limit` bytes.
pub fn run(program: &Path, args: &[&OsStr], limit: u64) -> Result<Ran, ProgramError> {
    let named = || program.display().to_string();
    let talk = |fault| ProgramError::Talk {
        program: named(),
        fault,
    };
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(talk)?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let (stdout, stderr) = thread::scope(|scope| {
        // Both are read at once: either pipe can fill.
        let stderr = scope.spawn(move || taken(err, MAX_STDERR));
        let stdout = taken(out, limit.saturating_add(1));
        (stdout, stderr.join().unwrap_or_else(|_| Ok(Vec::new())))
    });
    let status = child.wait().map_err(talk)?;
    let stdout = stdout.map_err(talk)?;
    if stdout.len() as u64 > limit {
        let program = named();
        return Err(ProgramError::TooMuch { program, limit });
    }
    Ok(Ran {
        success: status.success(),
        stdout,
        stderr: stderr.map_err(talk)?,
    })
}

/// What a pipe gives, up to a limit; the pipe is closed then, so that the writer does not wait.
fn taken(pipe: Option<impl Read>, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if let Some(pipe) = pipe {
        pipe.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: u64) -> Result<Ran, ProgramError> {
        let args = ["-c", script].map(OsStr::new);
        run(Path::new("/bin/sh"), &args, limit)
    }

    #[test]
    fn what_a_program_writes_is_taken_apart_from_what_it_complains_of() {
        let ran = shell("echo out; echo err >&2; exit 3", 100).unwrap();
        assert_eq!(
            (ran.stdout, ran.stderr),
            (b"out\n".to_vec(), b"err\n".to_vec())
        );
        assert!(!ran.success);
    }

    #[test]
    fn a_program_that_writes_without_end_is_stopped() {
        let ran = shell(
            "while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done",
            1000,
        );
        assert!(matches!(
            ran,
            Err(ProgramError::TooMuch { limit: 1000, .. })
        ));
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(Path::new("/nowhere/program"), &[], 10).err().unwrap();
        assert!(
            error
                .to_string()
                .starts_with("'/nowhere/program' cannot be run")
        );
    }
}
