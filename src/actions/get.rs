//! `get`: one value of a sealed file, or a part of it.

use super::decrypt;
use super::failure::ActionError;
use super::place;
use super::place::Address;
use super::place::Field;
use super::session::Session;
use super::warning::Warning;
use crate::document::yaml::extract;
use crate::document::yaml::extract::Extracted;
use crate::document::yaml::lookup;
use crate::document::yaml::tree::Yaml;
use crate::manifest;
use crate::secret::SecretBytes;
use crate::sops::opened::MacCheck;
use std::path::Path;

/// A value that was read.
pub struct Got {
    /// A string's bytes as they are, anything else as YAML.
    pub bytes: SecretBytes,
    /// It is one string.
    pub is_string: bool,
    /// What is to be said.
    pub warnings: Vec<Warning>,
}

/// How the data of Secrets is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataView {
    /// Decoded.
    Decoded,
    /// As the base64 that stands in the file.
    Raw,
}

/// Reads the value at `address` in the sealed text of the file at `path`.
///
/// # Errors
/// What does not open, or a path that leads nowhere.
pub fn get(
    session: &Session,
    path: &Path,
    text: &str,
    address: &Address,
    data: DataView,
    check: MacCheck,
) -> Result<Got, ActionError> {
    let decrypted = decrypt::decrypt(session, path, text, check)?;
    let yaml = Yaml::parse(decrypted.text.expose())
        .map_err(|fault| ActionError::open(path, fault.into()))?;
    let located = place::locate(path, &yaml, address)?;
    let node = lookup::find(&yaml, located.document, &located.path).map_err(|fault| {
        ActionError::Lookup {
            path: path.to_owned(),
            fault,
        }
    })?;
    let extracted = extract::extract(&yaml, node).map_err(|fault| ActionError::Extract {
        path: path.to_owned(),
        fault,
    })?;
    let (bytes, is_string) = match extracted {
        Extracted::Text(text) => (text, true),
        Extracted::Yaml(yaml) => (yaml.into_bytes(), false),
    };
    let encoded = located.field == Field::SecretData && data == DataView::Decoded;
    let decoded = std::str::from_utf8(&bytes)
        .ok()
        .filter(|_| encoded && is_string)
        .and_then(manifest::decode_data);
    Ok(Got {
        bytes: match decoded {
            Some(decoded) => SecretBytes::new(decoded.to_vec()),
            None => SecretBytes::new(bytes),
        },
        is_string,
        warnings: decrypted.warnings,
    })
}
