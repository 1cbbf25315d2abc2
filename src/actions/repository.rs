//! The repository in which a call takes place.

use super::ActionError;
use super::Session;
use crate::git::GitError;
use crate::git::Repository;

/// Finds the repository of the working folder.
pub(super) fn here(session: &Session) -> Result<Repository, ActionError> {
    let program = session.env.program("git").ok_or(GitError::Missing)?;
    Ok(Repository::discover(program, session.env.current_dir())?)
}
