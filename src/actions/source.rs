//! Where the text of a deed comes from, and where the result goes: files, folders, stdin, outputs.

use super::failure::ActionError;
use super::rules;
use super::rules::FoundRules;
use super::session::Session;
use super::text;
use super::text::InputType;
use crate::host::files;
use crate::host::files::Secrecy;
use crate::host::files::Target;
use crate::sops::metadata::MetadataError;
use crate::sops::opened::OpenError;
use crate::sops::opened::Sealed;
use std::path::Path;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A text that was read.
pub struct Source {
    /// The name by which rules and messages know it.
    pub path: PathBuf,
    bytes: Zeroizing<Vec<u8>>,
    target: Option<Target>,
}

impl Source {
    /// Reads a file that will not be replaced; it may be a pipe.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(session: &Session, path: &Path) -> Result<Self, ActionError> {
        let bytes = files::read(path, session.max_size);
        Self::of(path, bytes.map(|bytes| (bytes, None)))
    }

    /// Reads a file to replace it later.
    ///
    /// # Errors
    /// If it cannot be read, or is no regular file.
    pub fn to_replace(session: &Session, path: &Path) -> Result<Self, ActionError> {
        let opened = Target::open(path, session.max_size);
        Self::of(path, opened.map(|(target, bytes)| (bytes, Some(target))))
    }

    /// Reads stdin, as if it were the file at `path`.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn stdin(session: &Session, path: &Path) -> Result<Self, ActionError> {
        let bytes = files::read_stdin(session.max_size);
        Self::of(path, bytes.map(|bytes| (bytes, None)))
    }

    fn of(
        path: &Path,
        read: Result<(Vec<u8>, Option<Target>), files::FileError>,
    ) -> Result<Self, ActionError> {
        let (bytes, target) = read.map_err(|fault| ActionError::file(path, fault))?;
        Ok(Self {
            path: path.to_owned(),
            bytes: Zeroizing::new(bytes),
            target,
        })
    }

    /// The text, as YAML.
    ///
    /// # Errors
    /// Another format, or text that is not UTF-8.
    pub fn yaml(&self, given: Option<InputType>) -> Result<&str, ActionError> {
        text::yaml(&self.path, given, &self.bytes)
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Replaces the file that was read, whole or not at all, if nobody else changed it.
    ///
    /// # Errors
    /// If it was changed meanwhile or cannot be written.
    pub fn replace(
        self,
        session: &Session,
        bytes: &[u8],
        secrecy: Secrecy,
    ) -> Result<(), ActionError> {
        let written = match self.target {
            Some(target) => target.replace(bytes, secrecy, session.write_through),
            None => files::write_output(&self.path, bytes, secrecy, session.write_through),
        };
        written.map_err(|fault| ActionError::file(&self.path, fault))
    }
}

/// Writes a result to a file of its own.
///
/// # Errors
/// If it cannot be written.
pub fn write_output(
    session: &Session,
    path: &Path,
    bytes: &[u8],
    secrecy: Secrecy,
) -> Result<(), ActionError> {
    files::write_output(path, bytes, secrecy, session.write_through)
        .map_err(|fault| ActionError::file(path, fault))
}

/// Whether a folder stands at `path`.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// The YAML files at or below a folder, rule and settings files left out.
///
/// # Errors
/// A folder that cannot be listed.
pub fn yaml_files(folder: &Path) -> Result<Vec<PathBuf>, ActionError> {
    let wanted = |path: &Path| {
        let ours = [rules::RULE_FILE, rules::SETTINGS_FILE];
        let named_so = |name: &&str| path.file_name().is_some_and(|file| file == *name);
        InputType::of(path) == InputType::Yaml && !ours.iter().any(|name| named_so(&name))
    };
    files::files_under(folder, wanted).map_err(|fault| ActionError::file(folder, fault))
}

/// Whether a text has `sops` metadata, also where these make no sense.
pub fn is_sealed(bytes: &[u8]) -> bool {
    // Most files of a folder are told apart by this alone.
    if memchr::memmem::find(bytes, b"sops").is_none() {
        return false;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    match Sealed::parse(text) {
        Ok(_) => true,
        Err(OpenError::Metadata(fault)) => fault != MetadataError::Missing,
        Err(_) => text.contains("ENC[AES256_GCM,"),
    }
}

/// Whether a creation rule claims the file.
///
/// # Errors
/// Rules that make no sense.
pub fn is_claimed(session: &Session, path: &Path) -> Result<bool, ActionError> {
    let rules = rules::find(session, path)?;
    Ok(rules.as_ref().and_then(FoundRules::rule).is_some())
}
