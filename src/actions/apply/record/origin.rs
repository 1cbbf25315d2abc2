//! From which commit the files of a call are.

use crate::actions::Session;
use crate::actions::cluster::Piece;
use crate::git::Repository;
use std::collections::BTreeMap;
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
        let mut folders: BTreeMap<PathBuf, BTreeMap<PathBuf, PathBuf>> = BTreeMap::new();
        for path in pieces.iter().map(|piece| &piece.path) {
            if path.as_os_str() != "-" {
                let whole = session.env.current_dir().join(path);
                let folder = match whole.is_dir() {
                    true => whole.as_path(),
                    false => whole.parent().unwrap_or(&whole),
                };
                let of_folder = folders.entry(folder.to_owned()).or_default();
                of_folder.insert(path.clone(), whole);
            }
        }
        let mut all = HashMap::new();
        for (folder, paths) in folders {
            if let Some(repository) = found(session, &folder) {
                all.extend(origins(&repository, &paths));
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

/// Files that are as they were committed are asked about at once, others one by one.
fn origins(repository: &Repository, paths: &BTreeMap<PathBuf, PathBuf>) -> Vec<(PathBuf, Origin)> {
    let whole: Vec<&Path> = paths.values().map(PathBuf::as_path).collect();
    let any = repository.differs_from_head(&whole).ok();
    let origin = |(path, whole): (&PathBuf, &PathBuf)| {
        let differs = match any {
            Some(true) => repository.differs_from_head(&[whole]).ok(),
            other => other,
        };
        let commit = repository.head.clone();
        (path.clone(), Origin { commit, differs })
    };
    paths.iter().map(origin).collect()
}
