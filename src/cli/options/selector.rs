//! The flags that say which values are encrypted.

use crate::cli::error::CliError;
use crate::sops::selection::SELECTOR_KEYS;
use crate::sops::selection::SelectionError;
use crate::sops::selection::Selector;
use clap::Args;

/// At most one of SOPS's six selectors.
#[derive(Args, Debug, Clone, Default)]
pub struct SelectorArgs {
    /// Leave values readable below keys that end so
    #[arg(long, value_name = "SUFFIX", help_heading = "Which values")]
    unencrypted_suffix: Option<String>,
    /// Encrypt values only below keys that end so
    #[arg(long, value_name = "SUFFIX", help_heading = "Which values")]
    encrypted_suffix: Option<String>,
    /// Leave values readable below keys that match
    #[arg(long, value_name = "REGEX", help_heading = "Which values")]
    unencrypted_regex: Option<String>,
    /// Encrypt values only below keys that match
    #[arg(long, value_name = "REGEX", help_heading = "Which values")]
    encrypted_regex: Option<String>,
    /// Leave values readable after comments that match
    #[arg(long, value_name = "REGEX", help_heading = "Which values")]
    unencrypted_comment_regex: Option<String>,
    /// Encrypt values only after comments that match
    #[arg(long, value_name = "REGEX", help_heading = "Which values")]
    encrypted_comment_regex: Option<String>,
    /// Compute the MAC over encrypted values only
    #[arg(long, help_heading = "Which values")]
    pub mac_only_encrypted: bool,
}

impl SelectorArgs {
    /// The selector that was given.
    ///
    /// # Errors
    /// Two, or an empty one, which SOPS would take for its default.
    pub fn selector(&self) -> Result<Option<Selector>, CliError> {
        let texts = [
            &self.unencrypted_suffix,
            &self.encrypted_suffix,
            &self.unencrypted_regex,
            &self.encrypted_regex,
            &self.unencrypted_comment_regex,
            &self.encrypted_comment_regex,
        ];
        let given = SELECTOR_KEYS.iter().zip(texts);
        let mut given = given.filter_map(|(key, text)| Some((*key, text.as_deref()?)));
        let Some((key, text)) = given.next() else {
            return Ok(None);
        };
        if let Some((second, _)) = given.next() {
            let flags = [key, second].map(|key| key.replace('_', "-"));
            let [first, second] = flags;
            return Err(CliError::SeveralSelectors(first, second));
        }
        let selector = Selector::new(key, text).ok_or(SelectionError::Empty { key })?;
        Ok(Some(selector))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_selector_is_taken_two_and_an_empty_one_are_refused() {
        let one = SelectorArgs {
            encrypted_regex: Some("^data$".into()),
            ..SelectorArgs::default()
        };
        let expected = Selector::EncryptedRegex("^data$".into());
        assert_eq!(one.selector().unwrap(), Some(expected));
        let two = SelectorArgs {
            encrypted_suffix: Some("_x".into()),
            ..one
        };
        let fault = two.selector().unwrap_err().to_string();
        assert!(
            fault.contains("--encrypted-suffix and --encrypted-regex"),
            "{fault}"
        );
        let empty = SelectorArgs {
            encrypted_suffix: Some(String::new()),
            ..SelectorArgs::default()
        };
        assert!(matches!(empty.selector(), Err(CliError::Selector(_))));
    }
}
