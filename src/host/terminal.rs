//! The terminal: questions to whoever sits there.

use age::secrecy::SecretString;
use thiserror::Error;

/// Why a question got no answer.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PromptError {
    /// There is no terminal to ask on.
    #[error("there is no terminal to ask on")]
    NoTerminal,
    /// The question was interrupted.
    #[error("interrupted")]
    Interrupted,
    /// The terminal failed.
    #[error(transparent)]
    Io(std::io::Error),
}

/// Someone who can be asked.
pub trait Prompter {
    /// Asks for a secret, which is not shown.
    fn secret(&self, message: &str) -> Result<SecretString, PromptError>;
    /// Asks yes or no.
    fn confirm(&self, message: &str, default: bool) -> Result<bool, PromptError>;
    /// Says something.
    fn note(&self, message: &str);
}
