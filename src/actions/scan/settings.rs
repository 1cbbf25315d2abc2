//! The settings of a tree that lies in no work tree: of the index, of a commit.

use super::equipment::Equipment;
use super::equipment::SettingsText;
use super::equipment::is_settings;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::looked::named;
use crate::git::Repository;
use crate::git::blobs::Blob;
use crate::host::files::FileError;

/// What the contents of a repository without a work tree are looked at with: the settings of `tree`.
pub(in crate::actions) fn of_tree(
    session: &Session,
    repository: &Repository,
    tree: &str,
) -> Result<Equipment, ActionError> {
    let mut texts = Vec::new();
    if repository.head.is_some() {
        let files = repository.files_of(tree)?.into_iter();
        let settings = files.filter(|(path, _)| is_settings(&named(path)));
        let (paths, names): (Vec<_>, Vec<_>) =
            settings.map(|(path, id)| (path, id.into_bytes())).unzip();
        repository.blobs(&names, session.max_size, |at, blob| {
            if let Blob::Bytes(bytes) = blob {
                let path = named(&paths[at]);
                texts.push(SettingsText { path, bytes });
            }
        })?;
    }
    equipment(session, repository, tree, &texts)
}

/// What contents of a tree are looked at with, given its settings.
///
/// # Errors
/// Settings that make no sense.
pub(in crate::actions) fn equipment(
    session: &Session,
    repository: &Repository,
    tree: &str,
    texts: &[SettingsText],
) -> Result<Equipment, ActionError> {
    Equipment::of(session, texts, |path| {
        let name = format!("{tree}:{path}").into_bytes();
        let mut extended = None;
        repository.blobs(&[name], session.max_size, |_, blob| {
            if let Blob::Bytes(bytes) = blob {
                extended = Some(bytes);
            }
        })?;
        extended.ok_or_else(|| ActionError::File {
            path: path.into(),
            fault: FileError::Missing,
        })
    })
}
