//! Identities in a text: lines of `AGE-SECRET-KEY-1…` and `AGE-PLUGIN-…`, or a locked file.

use crate::host::identities::Origin;
use crate::host::identities::Prompts;
use crate::host::identities::SourceProblem;
use crate::host::identities::Trouble;
use crate::host::identities::key::Key;
use crate::host::identities::key::PluginKey;
use crate::host::identities::locked;
use crate::host::identities::locked::LockedFile;

/// Reads the identities of a source; lines that hold none are told once.
///
/// Blank lines and those that begin with `#` are left out. Several identities may stand in a
/// line, as newer versions of SOPS allow for variables.
pub(super) fn keys_in(
    content: &[u8],
    origin: &Origin,
    prompts: &Prompts,
) -> (Vec<Key>, Vec<SourceProblem>) {
    let problem = |trouble| SourceProblem {
        origin: origin.clone(),
        trouble,
    };
    if locked::is_locked(content) {
        let file = LockedFile::new(origin.clone(), content.to_vec(), prompts.clone());
        return (vec![Key::Locked(file)], Vec::new());
    }
    let Ok(text) = std::str::from_utf8(content) else {
        return (Vec::new(), vec![problem(Trouble::NotText)]);
    };
    let mut keys = Vec::new();
    let mut problems = Vec::new();
    let mut told = false;
    for (line, words) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        for word in words.split_whitespace() {
            if word.starts_with('#') {
                break;
            }
            if let Ok(identity) = word.parse() {
                keys.push(Key::Native(identity));
            } else if let Ok(identity) = word.parse() {
                keys.push(Key::Plugin(PluginKey {
                    origin: origin.clone(),
                    identity,
                    prompts: prompts.clone(),
                }));
            } else if word.starts_with("AGE-SECRET-KEY-PQ-1") {
                problems.push(problem(Trouble::PostQuantum { line }));
            } else if !told {
                told = true;
                problems.push(problem(Trouble::BadLine { line }));
            }
        }
    }
    (keys, problems)
}
