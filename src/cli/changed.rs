//! A file whose values changed: it is written, and the changes are told without the values.

use super::Call;
use super::error::CliError;
use super::exit::Status;
use super::wording;
use crate::actions::changes::Change;
use crate::actions::set::Changed;
use crate::actions::source::Source;
use crate::host::files::Secrecy;
use std::path::Path;

/// Writes the new text of a file, if there is one, and tells what changed.
///
/// # Errors
/// If it cannot be written.
pub fn save(
    call: &Call,
    source: Source,
    path: &Path,
    changed: Changed,
) -> Result<Status, CliError> {
    match changed.text {
        None => call
            .ui
            .say(&format!("{}: nothing to change", path.display())),
        Some(text) => {
            source.replace(&call.session, text.as_bytes(), Secrecy::Ciphertext)?;
            call.ui.say(&in_words(path, &changed.changes));
        }
    }
    call.warn(path, &changed.warnings);
    Ok(Status::Done)
}

/// The changes of a file, a line for each.
pub fn in_words(path: &Path, changes: &[(String, Change)]) -> String {
    let mut lines = vec![match changes {
        // Comments, layout, or values that are no text of their own.
        [] => format!("{}: saved; no value changed", path.display()),
        _ => format!("{}: saved", path.display()),
    }];
    let characters = |number: usize| wording::count(number, "character");
    lines.extend(changes.iter().map(|(value, change)| match change {
        Change::Added { length } => format!("  + {value}  ({})", characters(*length)),
        Change::Changed { from, to } if from == to => format!("  ~ {value}  ({})", characters(*to)),
        Change::Changed { from, to } => format!("  ~ {value}  ({from} → {})", characters(*to)),
        Change::Removed => format!("  - {value}"),
    }));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_by_its_path_and_lengths() {
        let changes = [
            ("a.b".to_owned(), Change::Added { length: 1 }),
            ("c".to_owned(), Change::Changed { from: 9, to: 24 }),
            ("d".to_owned(), Change::Removed),
        ];
        let told = in_words(Path::new("x.yaml"), &changes);
        assert_eq!(
            told,
            "x.yaml: saved\n  + a.b  (1 character)\n  ~ c  (9 → 24 characters)\n  - d"
        );
    }
}
