//! The exit statuses, by name: SOPS's numbers where the situation is SOPS's.

use std::process::ExitCode;

/// How a call of the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Status {
    /// Done.
    Done = 0,
    /// Findings, a refusal, or what SOPS has no number of its own for.
    Refused = 1,
    /// Wrong usage, or input that cannot be read.
    Unreadable = 2,
    /// Output that cannot be written.
    Unwritable = 3,
    /// Values that cannot be written as text.
    NoText = 4,
    /// Nothing was found, and not everything could be looked at.
    Incomplete = 5,
    /// A value that cannot be set.
    BadValue = 7,
    /// Flags that exclude each other.
    Conflict = 8,
    /// A document that cannot be encrypted.
    CannotEncrypt = 23,
    /// A value that cannot be decrypted.
    CannotDecrypt = 25,
    /// The MAC or the seal does not match.
    MacMismatch = 51,
    /// A prompt was left without an answer.
    Interrupted = 85,
    /// A path that is none.
    BadPath = 91,
    /// No file was named, or it does not exist.
    NoFile = 100,
    /// There is nobody to encrypt for.
    NoRecipients = 111,
    /// A type of key stands twice in the order of decryption.
    DuplicateKeyType = 112,
    /// No identity opens the data key.
    NoKey = 128,
    /// The editor failed.
    EditorFailed = 201,
    /// The file is encrypted already.
    AlreadyEncrypted = 203,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(status as u8)
    }
}
