//! Why nothing can be scanned, besides what can happen to any action.

use std::path::PathBuf;

use crate::git::history::AskError;
use crate::inspect::team::TeamError;
use crate::scan::baseline::AllowError;
use crate::scan::baseline::BaselineError;

/// Why nothing can be scanned.
#[derive(Debug, thiserror::Error)]
pub enum ScanFault {
    /// Git gives no answer about a history.
    #[error(transparent)]
    Ask(#[from] AskError),
    /// A team's file makes no sense.
    #[error("'{}': {fault}", path.display())]
    Team {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: TeamError,
    },
    /// A baseline cannot be read.
    #[error("'{}': {fault}", path.display())]
    Baseline {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: BaselineError,
    },
    /// A rule is switched off that there is not.
    #[error("'.lockleaf.yaml': 'scan.disable' names '{0}', and there is no such rule")]
    NoSuchRule(String),
    /// An entry of `allow` in a settings file makes no sense.
    #[error("'.lockleaf.yaml': {0}")]
    Allowance(AllowError),
}
