//! The decoded view of Secrets (to be written).

/// A text as it is shown.
pub struct View {
    /// The text.
    pub text: String,
}

/// Why a view cannot be taken back.
#[derive(Debug, thiserror::Error)]
pub enum ViewError {}

/// Shows a text.
pub fn decode(text: &str) -> View {
    View {
        text: text.to_owned(),
    }
}

/// Takes a view back.
///
/// # Errors
/// None yet.
pub fn encode(edited: &str, _original: &str) -> Result<String, ViewError> {
    Ok(edited.to_owned())
}
