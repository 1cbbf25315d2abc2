//! Commands that print identities, such as the one of a password manager.

use std::process::Command;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::OnceLock;

use age_core::format::Stanza;
use zeroize::Zeroizing;

use crate::host::identities::Origin;
use crate::host::identities::Prompts;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::identities::key::Key;
use crate::host::identities::key::Tried;
use crate::host::identities::key::is_ssh;
use crate::host::identities::key::only_ssh;
use crate::host::identities::key::try_all;
use crate::host::identities::problem::as_age_error;
use crate::host::identities::ssh::SshFile;
use crate::host::identities::text;

/// A command, run once, when an identity of it is first tried.
///
/// It is started without a shell and without input; what it says on stderr is seen. It shares
/// our process group, so that Ctrl-C ends it too.
pub(super) struct KeyCommand {
    origin: Origin,
    words: Vec<String>,
    ssh: bool,
    prompts: Prompts,
    printed: OnceLock<Result<Vec<Key>, Arc<SourceProblem>>>,
}

impl KeyCommand {
    /// A command that prints identities, or one ssh private key.
    pub(super) fn new(origin: Origin, words: Vec<String>, ssh: bool, prompts: Prompts) -> Self {
        Self {
            origin,
            words,
            ssh,
            prompts,
            printed: OnceLock::new(),
        }
    }

    pub(super) fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Tried {
        let in_vain = if self.ssh {
            !stanzas.iter().any(is_ssh)
        } else {
            only_ssh(stanzas)
        };
        if in_vain {
            return None;
        }
        match self.printed.get_or_init(|| self.keys()) {
            Ok(keys) => try_all(keys, stanzas),
            Err(problem) => Some(Err(as_age_error(problem))),
        }
    }

    /// What the command printed, if it ran.
    pub(super) fn known(&self) -> Option<&[Key]> {
        self.printed.get()?.as_deref().ok()
    }

    fn keys(&self) -> Result<Vec<Key>, Arc<SourceProblem>> {
        let problem = |trouble| {
            Arc::new(SourceProblem {
                origin: self.origin.clone(),
                trouble,
            })
        };
        let printed = self.run().map_err(problem)?;
        let (origin, prompts) = (self.origin.clone(), self.prompts.clone());
        if self.ssh {
            let file = SshFile::read(origin, &printed, prompts)?;
            return Ok(vec![Key::Ssh(Box::new(file))]);
        }
        let (keys, problems) = text::keys_in(&printed, &origin, &prompts);
        match problems.into_iter().next() {
            _ if !keys.is_empty() => Ok(keys),
            Some(first) => Err(Arc::new(first)),
            None => Err(problem(Trouble::CommandSilent {
                program: self.program(),
            })),
        }
    }

    fn run(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let program = self.program();
        let done = Command::new(&program)
            .args(self.words.iter().skip(1))
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output();
        match done {
            Ok(done) if done.status.success() => Ok(Zeroizing::new(done.stdout)),
            Ok(done) => {
                drop(Zeroizing::new(done.stdout));
                let status = done.status;
                Err(Trouble::CommandFailed { program, status })
            }
            Err(source) => Err(Trouble::CommandStart { program, source }),
        }
    }

    fn program(&self) -> String {
        self.words.first().cloned().unwrap_or_default()
    }
}
