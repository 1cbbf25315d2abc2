//! Files that cannot be taken, told all at once: each with what is to be done about it.

use super::Failure;
use super::explain_action;
use crate::actions::Session;
use crate::actions::cluster::gather::Complaint;
use crate::actions::cluster::gather::GatherError;
use crate::actions::cluster::gather::GatherFault;
use crate::cli::exit::Status;
use crate::cli::wording;
use crate::cli::wording::quoted;
use crate::manifest::object::ManifestFault;

/// Tells every fault; alone it reads as it does with one file, and the status is the first one's.
pub fn explain(error: &GatherError, session: Option<&Session>) -> Failure {
    let mut told = error.0.iter().map(|fault| one(fault, session));
    let Some(first) = told.next() else {
        return refused("nothing could be gathered".to_owned(), None);
    };
    let others: Vec<Failure> = told.collect();
    if others.is_empty() {
        return first;
    }
    let count = wording::count(others.len() + 1, "fault");
    let status = first.status;
    let mut all = vec![first];
    all.extend(others);
    Failure {
        message: format!("nothing was done: {count} in what was given"),
        hint: shared_hint(&all),
        notes: notes(all),
        status,
    }
}

/// Every message, with what is known and to be done below it.
fn notes(all: Vec<Failure>) -> Vec<String> {
    let shared = shared_hint(&all).is_some();
    let mut notes = Vec::new();
    for failure in all {
        notes.push(failure.message);
        notes.extend(failure.notes.iter().map(|note| format!("  {note}")));
        let hint = failure.hint.filter(|_| !shared);
        notes.extend(hint.map(|hint| format!("  hint: {hint}")));
    }
    notes
}

/// The hint that all have, so that it stands there once.
fn shared_hint(all: &[Failure]) -> Option<String> {
    let first = all.first()?.hint.as_ref()?;
    let same = all.iter().all(|it| it.hint.as_ref() == Some(first));
    same.then(|| first.clone())
}

fn one(fault: &GatherFault, session: Option<&Session>) -> Failure {
    match fault {
        GatherFault::Action(fault) => explain_action(fault, session),
        fault => refused(fault.to_string(), hint(fault)),
    }
}

fn refused(message: String, hint: Option<String>) -> Failure {
    Failure {
        message: super::placed(&message),
        notes: Vec::new(),
        hint,
        status: Status::Unreadable,
    }
}

fn hint(fault: &GatherFault) -> Option<String> {
    use GatherFault as F;
    Some(match fault {
        F::NoInput => "name files or folders, `-` for stdin, or -k and a folder".to_owned(),
        F::StdinTwice => "give `-` once".to_owned(),
        F::Manifest { path, fault } => return of_manifest(&quoted(path), &fault.fault),
        F::Opened { path, fault } => match fault.fault {
            ManifestFault::StillSealed(_) => format!(
                "a value in it was encrypted twice: look at it with `lockleaf edit {}`",
                quoted(path)
            ),
            _ => format!("mend it with: lockleaf edit {}", quoted(path)),
        },
        F::NoManifest { .. } => {
            "name the files that are meant, or a pattern: 'deploy/*.yaml'".to_owned()
        }
        F::NoObjects(path) => format!("is anything left of it? git log -p {}", quoted(path)),
        F::EmptyFolder(_) => "name a file by its own name: it may end as it likes".to_owned(),
        F::NoMatch(_) => "`*` stays within a folder, and `**` goes below it".to_owned(),
        F::NoKustomize => {
            "install one: https://kubectl.docs.kubernetes.io/installation/kustomize/".to_owned()
        }
        F::Kustomize { folder, complaint } => return of_complaint(&quoted(folder), complaint),
        F::Built { folder, fault } => match fault.fault {
            ManifestFault::StillSealed(_) => {
                "name the sealed file under resources or patches, so that it can be opened".to_owned()
            }
            _ => format!("look at what it gives: kubectl kustomize {}", quoted(folder)),
        },
        F::UnknownEnvelope { .. } => {
            "name its file under resources or patches: what is fetched from elsewhere, or stands in the kustomization itself, is not opened".to_owned()
        }
        F::MovedEnvelope { .. } => {
            "let it stand where the sealed file has it: a copy elsewhere could be read by others"
                .to_owned()
        }
        F::Generated { .. } => {
            "write the Secret as a sealed manifest, and name it under resources".to_owned()
        }
        _ => return None,
    })
}

fn of_manifest(file: &str, fault: &ManifestFault) -> Option<String> {
    use ManifestFault as F;
    Some(match fault {
        F::StillSealed(_) => format!(
            "its `sops` block is missing, so it cannot be opened; the last commit with it: git log -S'sops:' {file}"
        ),
        F::Missing("kind" | "apiVersion") => {
            "every object begins with its apiVersion and kind, as in: apiVersion: v1".to_owned()
        }
        F::GenerateName => "give it a name: a second call would make a second object".to_owned(),
        _ => return None,
    })
}

fn of_complaint(folder: &str, complaint: &Complaint) -> Option<String> {
    Some(match complaint {
        Complaint::NoKustomization => {
            format!("without -k, files and folders are read as they are: {folder}")
        }
        Complaint::Remote => "fetch it beforehand, and name the folder".to_owned(),
        Complaint::NotText => return None,
        // What the program says may quote a plain Secret, so it is for the terminal alone.
        _ => {
            format!("the program itself says more, and may show values: kubectl kustomize {folder}")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::ActionError;
    use crate::document::yaml::tree::Place;
    use crate::host::files::FileError;
    use crate::manifest::object::ManifestError;
    use std::path::PathBuf;

    fn missing(path: &str) -> GatherFault {
        GatherFault::Action(ActionError::File {
            path: PathBuf::from(path),
            fault: FileError::Missing,
        })
    }

    fn no_kind(path: &str) -> GatherFault {
        GatherFault::Manifest {
            path: PathBuf::from(path),
            fault: ManifestError {
                at: Place { line: 3, column: 1 },
                object: None,
                fault: ManifestFault::Missing("kind"),
            },
        }
    }

    #[test]
    fn one_fault_reads_as_that_of_one_file() {
        let failure = explain(&GatherError(vec![missing("a.yaml")]), None);
        assert_eq!(failure.status, Status::NoFile);
        assert!(failure.message.contains("a.yaml") && failure.notes.is_empty());
        let failure = explain(&GatherError(vec![no_kind("a.yaml")]), None);
        assert_eq!(failure.message, "'a.yaml:3:1': the object has no 'kind'");
        assert_eq!(failure.status, Status::Unreadable);
        assert!(failure.hint.is_some());
    }

    #[test]
    fn several_faults_are_told_together_and_the_first_gives_the_status() {
        let faults = vec![missing("a.yaml"), no_kind("b.yaml")];
        let failure = explain(&GatherError(faults), None);
        assert_eq!(failure.status, Status::NoFile);
        assert!(failure.message.contains("2 faults"));
        let notes = failure.notes.join("\n");
        assert!(
            notes.contains("a.yaml") && notes.contains("'b.yaml:3:1'"),
            "{notes}"
        );
        assert!(notes.contains("hint: every object begins"), "{notes}");
        assert_eq!(failure.hint, None);
    }

    #[test]
    fn a_hint_that_all_share_stands_there_once() {
        let failure = explain(
            &GatherError(vec![no_kind("a.yaml"), no_kind("b.yaml")]),
            None,
        );
        assert!(failure.hint.is_some());
        assert!(!failure.notes.join("\n").contains("hint"));
    }
}
