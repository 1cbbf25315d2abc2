//! Warnings in words, each with the command that answers it.

use super::wording::quoted;
use crate::actions::Warning;
use std::path::Path;

/// What a warning about the file at `path` says, and what to do about it.
pub fn of(warning: &Warning, path: &Path) -> (String, Option<String>) {
    let file = quoted(path);
    let hint = match warning {
        Warning::WeakValue { path: value, .. } => Some(format!(
            "lockleaf set {file} {} --generate",
            shell_words::quote(value)
        )),
        Warning::ReadableComments(_) => Some(format!("lockleaf edit {file}, and change them")),
        Warning::WrittenBySops => Some(format!("lockleaf rotate -i {file}")),
        Warning::RecipientsNotVouchedFor => Some(format!("lockleaf status {file}")),
        Warning::WrongName(path) => Some(format!(
            "mv {} {}",
            quoted(path),
            quoted(&path.with_file_name(".sops.yaml"))
        )),
        _ => None,
    };
    let of_the_file = !matches!(
        warning,
        Warning::KeyReadableByOthers(_) | Warning::WrongName(_) | Warning::TwoRuleFiles { .. }
    );
    let message = match of_the_file {
        true => format!("'{}': {warning}", path.display()),
        false => warning.to_string(),
    };
    (message, hint)
}
