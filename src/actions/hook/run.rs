//! `hook run`: looks at what is about to be committed or pushed.

use std::ffi::OsString;

use super::super::ActionError;
use super::super::Session;
use super::super::check;
use super::super::check::Checked;
use super::super::looked;
use super::super::looked::Wanted;
use super::super::repository;
use crate::git::GitError;
use crate::git::Repository;
use crate::git::pushed;
use crate::git::pushed::PushedRef;
use crate::git::raw::Change;
use crate::host::files;

/// How git spells the index before a path.
const INDEX: &str = ":0";

/// What is pushed, and where to.
#[derive(Debug, Default)]
pub struct Push {
    /// The name of the remote; its address if it has none.
    pub remote: Option<String>,
    /// Whether the references come on stdin, as git gives them to the hook.
    pub on_stdin: bool,
}

/// Looks at what a commit of the index would change.
///
/// # Errors
/// An index that cannot be read.
pub fn staged(session: &Session) -> Result<Checked, ActionError> {
    let repository = repository::here(session)?;
    let changes = repository.staged()?;
    in_index(session, &repository, &changes)
}

/// Looks at files as the index has them, changed or not.
///
/// # Errors
/// A file that is not in the index.
pub fn named(session: &Session, files: &[OsString]) -> Result<Checked, ActionError> {
    let repository = repository::here(session)?;
    let entries = repository.in_index(files)?;
    in_index(session, &repository, &entries)
}

/// Looks at every commit that is pushed and not there yet, merges included.
///
/// Where nobody says what is pushed, it is what `HEAD` has and no remote.
///
/// # Errors
/// What git does not tell a hook, or a commit that is missing.
pub fn pushed(session: &Session, push: &Push) -> Result<Checked, ActionError> {
    let repository = repository::here(session)?;
    let refs = match (framework(session), push.on_stdin) {
        (Some(one), _) => vec![one],
        (None, true) => {
            let stdin = files::read_stdin(session.max_size)
                .map_err(|fault| ActionError::file("stdin".as_ref(), fault))?;
            pushed::pushed_refs(&stdin)?
        }
        (None, false) => Vec::new(),
    };
    if refs.is_empty() && push.remote.is_none() {
        let head = repository.head.clone().ok_or(GitError::NoCommits)?;
        let tips = vec![head];
        let range = repository.range(&tips, &[], Some(""))?;
        return check::brought(session, &repository, range, &tips);
    }
    let from_framework = session.env.text("PRE_COMMIT_REMOTE_NAME");
    let remote = push.remote.as_deref().or(from_framework);
    let range = repository.pushed(remote, &refs)?;
    let tips: Vec<String> = refs.iter().filter_map(|it| it.local.clone()).collect();
    check::brought(session, &repository, range, &tips)
}

/// What the pre-commit framework says of a push: it keeps stdin to itself.
fn framework(session: &Session) -> Option<PushedRef> {
    let commit = |name: &str| {
        let text = session.env.text(name)?;
        text.bytes().any(|it| it != b'0').then(|| text.to_owned())
    };
    let name = |name: &str| session.env.text(name).unwrap_or_default().to_owned();
    Some(PushedRef {
        local: Some(commit("PRE_COMMIT_TO_REF")?),
        remote: commit("PRE_COMMIT_FROM_REF"),
        local_ref: name("PRE_COMMIT_LOCAL_BRANCH"),
        remote_ref: name("PRE_COMMIT_REMOTE_BRANCH"),
    })
}

fn in_index(
    session: &Session,
    repository: &Repository,
    changes: &[Change],
) -> Result<Checked, ActionError> {
    let brought = changes.iter().filter_map(|change| {
        Some(Wanted {
            path: change.path.clone(),
            blob: change.brings()?.to_owned(),
            commit: None,
        })
    });
    let wanted: Vec<Wanted> = brought.collect();
    let (checked, found) = looked::look(session, repository, &wanted, INDEX)?;
    let findings = found.findings.into_iter().map(|(_, finding)| finding);
    checked.with(found.equipment.as_ref(), findings.collect())
}
