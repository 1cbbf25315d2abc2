//! What a finished program left: its status and what it wrote.

use std::borrow::Cow;
use std::fmt;

/// The outcome of one program run.
pub struct Ran {
    /// The command line, for messages.
    pub command: String,
    /// The exit status; 128 + the signal's number when a signal ended it, as shells say it.
    pub status: i32,
    /// What it wrote to stdout.
    pub stdout: Vec<u8>,
    /// What it wrote to stderr.
    pub stderr: Vec<u8>,
}

impl Ran {
    /// Passes the outcome on if the program succeeded.
    #[track_caller]
    pub fn ok(self) -> Self {
        self.ended_with(0)
    }

    /// Passes the outcome on if the program ended with `status`.
    #[track_caller]
    pub fn ended_with(self, status: i32) -> Self {
        assert!(self.status == status, "expected status {status}: {self}");
        self
    }

    /// Passes the outcome on if stderr contains `text`.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(
            self.err().contains(text),
            "expected '{text}' on stderr: {self}"
        );
        self
    }

    /// Passes the outcome on if neither stdout nor stderr contains `secret`.
    #[track_caller]
    pub fn keeps(self, secret: &str) -> Self {
        assert!(
            !self.text().contains(secret) && !self.err().contains(secret),
            "the output of {} holds the secret",
            self.command
        );
        self
    }

    /// Stdout as text.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Stderr as text.
    pub fn err(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }
}

impl fmt::Display for Ran {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} ended with {}\n--- stdout\n{}\n--- stderr\n{}",
            self.command,
            self.status,
            self.text(),
            self.err()
        )
    }
}
