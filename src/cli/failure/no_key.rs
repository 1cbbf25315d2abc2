//! A file that none of the user's keys opens: for whom it is, and what the user has.

use super::Failure;
use crate::actions::Session;
use crate::cli::exit::Status;
use crate::cli::people::People;
use crate::cli::wording;
use crate::cli::wording::quoted;
use crate::sops::keygroup::EntryFailure;
use crate::sops::keygroup::NoKey;
use crate::sops::keygroup::Why;
use std::path::Path;

/// Explains why the file at `path` does not open.
pub fn explain(session: &Session, path: &Path, fault: &NoKey) -> Failure {
    let people = People::of(session, path);
    let cannot = format!("cannot decrypt '{}'", path.display());
    let NoKey::Unavailable {
        needed,
        opened,
        groups,
    } = fault
    else {
        return Failure {
            message: format!("{cannot}: {fault}"),
            notes: Vec::new(),
            hint: None,
            status: Status::NoKey,
        };
    };
    let entries: Vec<&EntryFailure> = groups.iter().flatten().collect();
    let ids: Vec<String> = entries.iter().map(|entry| entry.id.clone()).collect();
    let whom = wording::list(&people.names(&ids));
    let message = match groups.len() {
        0 | 1 => format!(
            "{cannot}: it is encrypted for {whom}; {}",
            yours(session, &people)
        ),
        _ => format!(
            "{cannot}: {needed} of its {} are needed, and yours open {opened}; the others are for {whom}",
            wording::count(groups.len(), "key group")
        ),
    };
    let mut notes: Vec<String> = entries
        .iter()
        .filter_map(|entry| note(entry, &people))
        .collect();
    let problems = session.identities().problems.iter();
    notes.extend(problems.map(ToString::to_string));
    notes.dedup();
    Failure {
        message,
        notes,
        hint: hint(session, path, &people, &ids, groups.len() > 1),
        status: Status::NoKey,
    }
}

/// What keys the user has, or where they were looked for.
fn yours(session: &Session, people: &People) -> String {
    let identities = session.identities();
    let mine: Vec<String> = identities
        .found
        .iter()
        .map(|found| match found.recipient() {
            Some(recipient) => format!("{} ({})", people.name(&recipient), found.origin),
            None => format!("the key in {}", found.origin),
        })
        .collect();
    match (mine.is_empty(), identities.searched.is_empty()) {
        (false, _) => format!("you have: {}", wording::list(&mine)),
        (true, true) => "you have no key".to_owned(),
        (true, false) => format!(
            "you have no key (looked in {})",
            identities.searched.join(", ")
        ),
    }
}

fn note(entry: &EntryFailure, people: &People) -> Option<String> {
    let who = people.name(&entry.id);
    match &entry.why {
        Why::NoIdentity(troubles) if troubles.is_empty() => None,
        Why::NoIdentity(troubles) => {
            let troubles: Vec<String> = troubles.iter().map(ToString::to_string).collect();
            Some(format!("{who}: {}", troubles.join("; ")))
        }
        Why::PostQuantum => Some(format!(
            "{who}: post-quantum recipients are not supported yet"
        )),
        Why::Unsupported => {
            let kind = entry.kind.key_type().name;
            Some(format!("{who}: {kind} keys cannot be used yet"))
        }
        Why::NotAnAgeFile => Some(format!("{who}: its entry holds no encrypted key")),
        Why::NoDataKey => Some(format!("{who}: its entry holds no data key")),
    }
}

fn hint(
    session: &Session,
    path: &Path,
    people: &People,
    ids: &[String],
    grouped: bool,
) -> Option<String> {
    let identities = session.identities();
    let own: Vec<String> = identities.recipients().map(|(_, own)| own).collect();
    let helper = ids.first().map(|id| people.name(id))?;
    let file = quoted(path);
    if identities.found.is_empty() {
        let hint =
            "say where your key is with SOPS_AGE_KEY_FILE, or make one with: lockleaf keygen";
        return Some(hint.to_owned());
    }
    if ids.iter().any(|id| own.contains(id)) {
        // It is for them, and their entry is damaged.
        return Some(format!(
            "compare it with the last good commit: git diff {file}"
        ));
    }
    if grouped {
        return Some(format!(
            "ask {helper} to open it together with you: it needs keys of several groups at once"
        ));
    }
    Some(format!(
        "ask {helper} to add your recipient to .sops.yaml and to run: lockleaf updatekeys {file}"
    ))
}
