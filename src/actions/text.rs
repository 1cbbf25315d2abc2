//! Bytes as the text of a format that can be sealed.

use super::failure::ActionError;
use std::path::Path;

/// A store's format, by SOPS's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputType {
    /// YAML.
    Yaml,
    /// JSON.
    Json,
    /// dotenv.
    Dotenv,
    /// INI.
    Ini,
    /// Anything else, as one value.
    Binary,
}

impl InputType {
    /// The type that `--input-type` names; `None` if it is none of SOPS's, and the suffix counts.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "yaml" => Self::Yaml,
            "json" => Self::Json,
            "dotenv" => Self::Dotenv,
            "ini" => Self::Ini,
            "binary" => Self::Binary,
            _ => return None,
        })
    }

    /// The type that a file's suffix says.
    pub fn of(path: &Path) -> Self {
        let suffix = path.extension().and_then(|suffix| suffix.to_str());
        match suffix {
            Some("yaml" | "yml") => Self::Yaml,
            Some("json") => Self::Json,
            Some("env") => Self::Dotenv,
            Some("ini") => Self::Ini,
            _ => Self::Binary,
        }
    }

    /// SOPS's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Yaml => "yaml",
            Self::Json => "json",
            Self::Dotenv => "dotenv",
            Self::Ini => "ini",
            Self::Binary => "binary",
        }
    }
}

/// Takes bytes for YAML text.
///
/// # Errors
/// Another format, or text that is not UTF-8, with the offset.
pub fn yaml<'b>(
    path: &Path,
    given: Option<InputType>,
    bytes: &'b [u8],
) -> Result<&'b str, ActionError> {
    let input_type = given.unwrap_or_else(|| InputType::of(path));
    if input_type != InputType::Yaml {
        return Err(ActionError::Format {
            path: path.to_owned(),
            input_type,
        });
    }
    if let [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, _, 0, _, ..] | [_, 0, _, 0, ..] = bytes {
        return Err(ActionError::Utf16(path.to_owned()));
    }
    std::str::from_utf8(bytes).map_err(|fault| ActionError::NotUtf8 {
        path: path.to_owned(),
        offset: fault.valid_up_to(),
    })
}
