//! Why a source of identities cannot be used.

use std::io;
use std::process::ExitStatus;
use std::sync::Arc;

use age::DecryptError;
use thiserror::Error;

use crate::host::identities::Origin;
use crate::host::terminal::PromptError;

/// A source that is there and cannot be used; never what it contains.
#[derive(Debug, Error)]
#[error("{origin}: {trouble}")]
pub struct SourceProblem {
    /// The source.
    pub origin: Origin,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What is wrong with a source.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Trouble {
    /// The file cannot be read.
    #[error("cannot read it: {0}")]
    Unreadable(io::Error),
    /// It is over 16 MiB.
    #[error("it is too long for a key file")]
    TooLong,
    /// It is not UTF-8.
    #[error("it is not text")]
    NotText,
    /// A line holds something that is no identity.
    #[error(
        "line {line} holds no identity; identities begin with 'AGE-SECRET-KEY-1' or 'AGE-PLUGIN-'"
    )]
    BadLine {
        /// The first such line, from 1.
        line: usize,
    },
    /// A post-quantum identity, which the age library in use cannot read.
    #[error("line {line} is a post-quantum identity, which is not supported yet")]
    PostQuantum {
        /// The line, from 1.
        line: usize,
    },
    /// A passphrase-protected identity file is damaged, or not protected by a passphrase.
    #[error("it is encrypted, but not as 'age -p' does it")]
    NotLocked,
    /// The passphrase could not be asked for.
    #[error("its passphrase is needed: {0}")]
    Prompt(PromptError),
    /// The passphrase was wrong three times.
    #[error("wrong passphrase")]
    Passphrase,
    /// Trying a passphrase would take minutes and gigabytes.
    #[error("its passphrase takes too much work to try")]
    TooMuchWork,
    /// It is no ssh private key.
    #[error("it is no ssh private key of OpenSSH")]
    NotSsh,
    /// An encrypted PEM key of old.
    #[error("its encryption is of an old kind; renew it with: ssh-keygen -o -p -f FILE")]
    OldSshFormat,
    /// An ssh key of another type than RSA or Ed25519.
    #[error("only ssh-ed25519 and ssh-rsa keys can be used")]
    SshType,
    /// A command is empty or its quotes do not match.
    #[error("the command is empty or its quotes do not match")]
    CommandSpelling,
    /// The program of a command cannot be started.
    #[error("cannot run '{program}': {source}")]
    CommandStart {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A command failed.
    #[error("'{program}' failed: {status}")]
    CommandFailed {
        /// The program.
        program: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A command printed no identity.
    #[error("'{program}' printed no identity")]
    CommandSilent {
        /// The program.
        program: String,
    },
    /// The program of a plugin is not there.
    #[error("the program 'age-plugin-{name}' is not in PATH")]
    PluginMissing {
        /// The plugin.
        name: String,
    },
    /// The program of a plugin ended early or said what is not the protocol.
    #[error("the program 'age-plugin-{name}' failed: {source}")]
    PluginFailed {
        /// The plugin.
        name: String,
        /// What became of the talk with it.
        source: io::Error,
    },
}

/// Passes a problem through the age library.
pub(super) fn as_age_error(problem: &Arc<SourceProblem>) -> DecryptError {
    DecryptError::Io(io::Error::other(Arc::clone(problem)))
}
