//! What every action of one call shares: the environment, who answers prompts, and what was
//! found once.

use crate::actions::Warning;
use crate::host::env::Env;
use crate::host::files::WriteThrough;
use crate::host::identities::Identities;
use crate::host::random::OsRandom;
use crate::host::terminal::Prompter;
use std::cell::OnceCell;
use std::cell::RefCell;
use std::path::PathBuf;
use std::sync::Arc;

use super::rules::RuleFiles;

/// One call of the program.
pub struct Session {
    /// The environment.
    pub env: Env,
    /// Who answers prompts.
    pub prompter: Arc<dyn Prompter + Send + Sync>,
    /// The largest file that is read, in bytes.
    pub max_size: u64,
    /// A rule file that was named; `None` searches for one.
    pub config: Option<PathBuf>,
    /// Whether files may be written into instead of being replaced.
    pub write_through: WriteThrough,
    /// Randomness.
    pub random: RefCell<OsRandom>,
    pub(super) rule_files: RuleFiles,
    identities: OnceCell<Identities>,
}

impl Session {
    /// A session with SOPS's defaults.
    ///
    /// # Errors
    /// If the system gives no randomness.
    pub fn new(
        env: Env,
        prompter: Arc<dyn Prompter + Send + Sync>,
    ) -> Result<Self, rand_core::Error> {
        Ok(Self {
            config: env.var("SOPS_CONFIG").map(PathBuf::from),
            env,
            prompter,
            max_size: crate::host::files::DEFAULT_MAX_SIZE,
            write_through: WriteThrough::No,
            random: RefCell::new(OsRandom::open()?),
            rule_files: RuleFiles::default(),
            identities: OnceCell::new(),
        })
    }

    /// The identities, found at first use.
    pub fn identities(&self) -> &Identities {
        self.identities
            .get_or_init(|| Identities::find(&self.env, Arc::clone(&self.prompter)))
    }

    /// What is to be said about the identities that were looked at.
    pub fn identity_warnings(&self) -> Vec<Warning> {
        let identities = self.identities.get();
        let warnings = identities.map_or(&[][..], |identities| &identities.warnings);
        let warning = |found: &crate::host::identities::ReadableByOthers| {
            Warning::KeyReadableByOthers(found.to_string())
        };
        warnings.iter().map(warning).collect()
    }

    /// The time, as SOPS writes it.
    pub fn now(&self) -> String {
        crate::host::clock::rfc3339(crate::host::clock::now())
    }
}
