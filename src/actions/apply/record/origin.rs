//! From which commit the files of a call are.

use crate::actions::Session;
use crate::actions::cluster::Piece;
use crate::git::Repository;
use std::collections::HashMap;
use std::path::Path;
use std::path::PathBuf;

/// Where a file stands in git.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The commit that is checked out.
    pub commit: Option<String>,
    /// Whether the file is another than in that commit.
    pub differs: Option<bool>,
}

/// The origins of all files of a call.
pub(super) struct Origins(HashMap<PathBuf, Origin>);

impl Origins {
    pub(super) fn of(session: &Session, pieces: &[Piece]) -> Self {
        let mut repositories: HashMap<PathBuf, Option<Repository>> = HashMap::new();
        let mut all = HashMap::new();
        for piece in pieces {
            if piece.path.as_os_str() == "-" || all.contains_key(&piece.path) {
                continue;
            }
            let absolute = session.env.current_dir().join(&piece.path);
            let folder = match absolute.is_dir() {
                true => absolute.as_path(),
                false => absolute.parent().unwrap_or(&absolute),
            };
            let repository = repositories
                .entry(folder.to_owned())
                .or_insert_with(|| found(session, folder));
            if let Some(repository) = repository {
                let origin = Origin {
                    commit: repository.head.clone(),
                    differs: repository.differs_from_head(&absolute).ok(),
                };
                all.insert(piece.path.clone(), origin);
            }
        }
        Self(all)
    }

    pub(super) fn at(&self, path: &Path) -> Option<&Origin> {
        self.0.get(path)
    }
}

/// No git, or no repository, is no reason not to record.
fn found(session: &Session, folder: &Path) -> Option<Repository> {
    let program = session.env.program("git")?;
    Repository::discover(program, folder).ok()
}
