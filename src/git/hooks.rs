//! The folder of hooks: where git looks for them, and the scripts in it.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::path::PathBuf;

use super::GitError;
use super::Repository;

/// Where the folder of hooks comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Git's own place in the repository.
    ByDefault,
    /// `core.hooksPath` of the repository or of this work tree.
    Here,
    /// `core.hooksPath` of the user, the system or the command line; which.
    Elsewhere(String),
}

/// The folder in which git looks for hooks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HooksFolder {
    /// Where it is.
    pub path: PathBuf,
    /// Who chose it.
    pub chosen: Chosen,
}

/// A file among the hooks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether git would run it.
    pub is_executable: bool,
}

impl Repository {
    /// Tells where git looks for hooks.
    ///
    /// # Errors
    /// Settings that git cannot read.
    pub fn hooks_folder(&self) -> Result<HooksFolder, GitError> {
        let question = [
            "config",
            "--show-scope",
            "-z",
            "--type=path",
            "--get",
            "core.hooksPath",
        ];
        let output = self.git.output(&question)?;
        // 1 is git's word for a key that is not set.
        if output.status.code() == Some(1) {
            return Ok(HooksFolder {
                path: self.common_dir.join("hooks"),
                chosen: Chosen::ByDefault,
            });
        }
        if !output.status.success() {
            return Err(self.git.failed("config", &output.stderr));
        }
        let mut fields = output.stdout.split(|byte| *byte == 0);
        let (Some(scope), Some(path)) = (fields.next(), fields.next()) else {
            return Err(GitError::Answer("config"));
        };
        let chosen = match scope {
            b"local" | b"worktree" => Chosen::Here,
            other => Chosen::Elsewhere(String::from_utf8_lossy(other).into_owned()),
        };
        // Git runs hooks at the top, so a relative folder counts from there.
        let base = self.top.as_deref().unwrap_or(&self.git_dir);
        let path = base.join(OsStr::from_bytes(path));
        Ok(HooksFolder { path, chosen })
    }

    /// Whether a path is in the work tree or in git's own folder.
    pub fn holds(&self, path: &Path) -> bool {
        let inside = |folder: &Path| path.starts_with(folder);
        self.top.as_deref().is_some_and(inside) || inside(&self.common_dir)
    }
}

/// Reads a script, through a link too; `None` if there is none.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path) -> Result<Option<Script>, GitError> {
    if fs::symlink_metadata(path).is_err() {
        return Ok(None);
    }
    let read = || {
        let metadata = match fs::metadata(path) {
            // A link that leads nowhere is a file of its own, and git does not run it.
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
                return Ok(Script {
                    bytes: Vec::new(),
                    is_executable: false,
                });
            }
            other => other?,
        };
        Ok(Script {
            bytes: fs::read(path)?,
            is_executable: metadata.permissions().mode() & 0o111 != 0,
        })
    };
    read().map(Some).map_err(|fault| failed(path, fault))
}

/// Writes a script, whole or not at all; one that stands there keeps its mode, a new one is
/// executable.
///
/// # Errors
/// If it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), GitError> {
    let write = || {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let permissions = match fs::metadata(path) {
            Ok(metadata) => metadata.permissions(),
            Err(_) => fs::Permissions::from_mode(0o755),
        };
        let mut file = tempfile::Builder::new()
            .prefix(".lockleaf-")
            .permissions(permissions.clone())
            .tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().set_permissions(permissions)?;
        file.persist(path).map_err(|fault| fault.error)?;
        Ok(())
    };
    write().map_err(|fault| failed(path, fault))
}

/// Gives a script another name, if nothing has it yet.
///
/// # Errors
/// If it cannot be renamed.
pub fn rename(from: &Path, to: &Path) -> Result<(), GitError> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(failed(to, io::ErrorKind::AlreadyExists.into()));
    }
    fs::rename(from, to).map_err(|fault| failed(from, fault))
}

/// Takes a script away.
///
/// # Errors
/// If it cannot be.
pub fn remove(path: &Path) -> Result<(), GitError> {
    fs::remove_file(path).map_err(|fault| failed(path, fault))
}

/// Whether there is a file or a folder of this name.
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether something that is no folder stands where a folder should.
pub fn is_no_folder(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_dir())
}

fn failed(path: &Path, fault: io::Error) -> GitError {
    GitError::Hook {
        path: path.to_owned(),
        fault,
    }
}
