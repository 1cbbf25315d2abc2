//! The decoded view of Secrets: what `edit` shows, and the way back.
//!
//! Under `data` of a Secret stands base64. The view shows the text that it encodes; what is no
//! text stays base64 behind the tag `!raw`. On the way back a value whose text is unchanged gets
//! its old spelling to the byte, another one is encoded.

mod decoding;
mod encoding;
mod leaves;

use zeroize::Zeroizing;

use crate::document::yaml::parse::YamlError;

pub use encoding::encode;

/// The tag of values that are base64 in the view too.
pub const RAW_TAG: &str = "!raw";

/// A text with its Secrets decoded.
pub struct View {
    /// The text.
    pub text: Zeroizing<String>,
    /// How many values are shown as the text that they encode.
    pub decoded: usize,
    /// How many values stand behind [`RAW_TAG`].
    pub raw: usize,
}

/// Why a text has no view, or an edited view no text.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum ViewError {
    /// The text is not YAML that can be sealed.
    #[error(transparent)]
    Yaml(#[from] YamlError),
    /// What stands behind `!raw` is not base64.
    #[error("line {line}: the value of '{key}' is tagged {RAW_TAG} but is not base64")]
    NotBase64 {
        /// The line of the value.
        line: usize,
        /// The key under `data`.
        key: String,
    },
    /// A value cannot be written back where it stands.
    #[error("line {line}: the value of '{key}' cannot be encoded where it stands")]
    Entangled {
        /// The line of the value.
        line: usize,
        /// The key under `data`.
        key: String,
    },
}

/// Shows the `data` of every Secret in `text` decoded; every other byte stays.
///
/// # Errors
/// A text that is not YAML.
pub fn decode(text: &str) -> Result<View, ViewError> {
    let decoded = decoding::decode(text)?;
    let count = |wanted: fn(&decoding::Shown) -> bool| {
        decoded
            .leaves
            .iter()
            .filter(|leaf| wanted(&leaf.shown))
            .count()
    };
    Ok(View {
        decoded: count(|shown| matches!(shown, decoding::Shown::Text(_))),
        raw: count(|shown| matches!(shown, decoding::Shown::Raw)),
        text: decoded.text,
    })
}

#[cfg(test)]
mod tests;
