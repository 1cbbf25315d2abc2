//! Questions that age, its plugins and locked keys have for whoever sits at the terminal.

use std::sync::Arc;

use age::secrecy::ExposeSecret;
use age::secrecy::SecretString;

use crate::host::identities::Origin;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::terminal::Prompter;

const ATTEMPTS: usize = 3;

/// A prompter in the shape that the age library wants.
///
/// Where nobody can be asked the answer is none, and plugins are told so: nothing waits.
#[derive(Clone)]
pub struct Prompts(Arc<dyn Prompter + Send + Sync>);

impl Prompts {
    /// Passes questions on to this prompter.
    pub fn new(prompter: Arc<dyn Prompter + Send + Sync>) -> Self {
        Self(prompter)
    }

    /// Asks for the passphrase of a key until it fits, three times at most.
    pub(super) fn unlock<T>(
        &self,
        origin: &Origin,
        mut open: impl FnMut(SecretString) -> Result<Option<T>, Trouble>,
    ) -> Result<T, Arc<SourceProblem>> {
        let problem = |trouble| {
            Arc::new(SourceProblem {
                origin: origin.clone(),
                trouble,
            })
        };
        for attempt in 1..=ATTEMPTS {
            let passphrase = self
                .0
                .secret(&format!("Passphrase for {origin}"))
                .map_err(|error| problem(Trouble::Prompt(error)))?;
            if let Some(opened) = open(passphrase).map_err(problem)? {
                return Ok(opened);
            }
            if attempt < ATTEMPTS {
                self.0.note("wrong passphrase");
            }
        }
        Err(problem(Trouble::Passphrase))
    }
}

impl age::Callbacks for Prompts {
    fn display_message(&self, message: &str) {
        self.0.note(&printable(message));
    }

    fn confirm(&self, message: &str, yes: &str, no: Option<&str>) -> Option<bool> {
        let choice = match no {
            Some(no) => format!("{message} (yes: {yes}, no: {no})"),
            None => format!("{message} (yes: {yes})"),
        };
        self.0.confirm(&printable(&choice), false).ok()
    }

    fn request_public_string(&self, description: &str) -> Option<String> {
        let answer = self.0.secret(&printable(description)).ok()?;
        Some(answer.expose_secret().to_owned())
    }

    fn request_passphrase(&self, description: &str) -> Option<SecretString> {
        self.0.secret(&printable(description)).ok()
    }
}

/// What a plugin says, without the control characters with which it could repaint a terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}
