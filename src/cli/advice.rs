//! Warnings in words, each with the command that answers it.

use super::wording::quoted;
use crate::actions::Warning;
use std::path::Path;

/// How many weak values of one file are listed.
const LISTED: usize = 8;

/// What several warnings about the file at `path` say: weak values are told together.
pub fn of_all(warnings: &[Warning], path: &Path) -> Vec<(String, Option<String>)> {
    let is_weak = |warning: &&Warning| matches!(warning, Warning::WeakValue { .. });
    let (weak, others): (Vec<_>, Vec<_>) = warnings.iter().partition(is_weak);
    let mut advice: Vec<_> = others.into_iter().map(|it| of(it, path)).collect();
    match weak[..] {
        [] => {}
        [only] => advice.push(of(only, path)),
        [first, ..] => {
            let mut message = format!("'{}': {} values are weak", path.display(), weak.len());
            for warning in weak.iter().take(LISTED) {
                message += &format!("\n  {warning}");
            }
            if weak.len() > LISTED {
                message += &format!("\n  and {} more", weak.len() - LISTED);
            }
            advice.push((message, of(first, path).1));
        }
    }
    advice
}

/// The command that gives a value a random password.
pub fn generate(file: &Path, value: &str, document: Option<usize>) -> String {
    let (file, value) = (quoted(file), shell_words::quote(value));
    match document {
        None => format!("lockleaf set {file} {value} --generate"),
        Some(number) => format!("lockleaf set {file} {value} --document {number} --generate"),
    }
}

/// What a warning about the file at `path` says, and what to do about it.
fn of(warning: &Warning, path: &Path) -> (String, Option<String>) {
    let file = quoted(path);
    let hint = match warning {
        Warning::WeakValue {
            path: value,
            document,
            ..
        } => Some(generate(path, value, *document)),
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
