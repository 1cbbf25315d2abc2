//! Files: read with a limit, replaced whole or not at all, kept private while they are edited.

mod attributes;
mod failure;
mod folder;
mod journal;
mod output;
mod private;
mod read;
mod recovery;
mod staged;
mod target;
mod walk;

pub use failure::FileError;
pub use journal::Journal;
pub use output::create_new;
pub use output::create_private_folder;
pub use output::write_output;
pub use private::PrivateText;
pub use private::PrivateTextError;
pub use private::Storage;
pub use read::DEFAULT_MAX_SIZE;
pub use read::exists;
pub use read::read;
pub use read::read_stdin;
pub use recovery::Kept;
pub use recovery::RecoveryStore;
pub use target::Target;
pub use walk::files_under;

/// What the bytes to be written are, which decides who may read the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// Sealed text, safe to show: the file keeps its mode, a new one follows the umask.
    Ciphertext,
    /// Secrets in clear: only the owner may read the file, and no part of it is ever left behind.
    Plaintext,
}

/// What to do where a file cannot be replaced by a new one without losing something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteThrough {
    /// Refuse, and say why.
    No,
    /// Write into the existing file; a crash meanwhile can leave it half written.
    Yes,
}
