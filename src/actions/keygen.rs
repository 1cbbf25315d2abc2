//! `keygen`: a new age identity in a file of its own.

use super::failure::ActionError;
use super::session::Session;
use crate::host::files;
use crate::host::files::FileError;
use crate::host::files::Secrecy;
use age::secrecy::ExposeSecret;
use std::path::Path;
use std::path::PathBuf;
use zeroize::Zeroizing;

/// A new identity.
pub struct Generated {
    /// Its file, mode 0600.
    pub path: PathBuf,
    /// Its public half, `age1…`.
    pub recipient: String,
}

/// Where SOPS looks for identities, unless told otherwise.
///
/// # Errors
/// If there is no home folder.
pub fn default_path(session: &Session) -> Result<PathBuf, ActionError> {
    let folder = session.env.config_dir().ok_or(ActionError::NoHome)?;
    Ok(folder.join("sops").join("age").join("keys.txt"))
}

/// Writes a new identity to `path`, which must not exist.
///
/// # Errors
/// If the file exists or cannot be written.
pub fn keygen(session: &Session, path: &Path) -> Result<Generated, ActionError> {
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    let secret = identity.to_string();
    let text = Zeroizing::new(format!(
        "# created: {}\n# public key: {recipient}\n{}\n",
        session.now(),
        secret.expose_secret(),
    ));
    if let Some(folder) = path.parent() {
        files::create_private_folder(folder).map_err(|fault| ActionError::file(path, fault))?;
    }
    files::create_new(path, text.as_bytes(), Secrecy::Plaintext).map_err(|fault| match fault {
        FileError::AlreadyExists => ActionError::KeyExists(path.to_owned()),
        fault => ActionError::file(path, fault),
    })?;
    Ok(Generated {
        path: path.to_owned(),
        recipient,
    })
}
