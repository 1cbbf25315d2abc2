//! From an error to what the user reads: what is, what to do, and the exit status.

#[cfg(feature = "kube")]
mod cluster;
#[cfg(feature = "kube")]
mod gather;
mod hint;
mod no_key;
#[cfg(feature = "kube")]
mod prune;
mod status;

#[cfg(feature = "kube")]
pub use cluster::hint as cluster_hint;
#[cfg(feature = "kube")]
pub use cluster::refusal_hint;

use super::error::CliError;
use super::exit::Status;
use crate::actions::ActionError;
use crate::actions::Session;
#[cfg(feature = "kube")]
use crate::actions::apply::plan::namespaces::NamespaceError;
#[cfg(feature = "kube")]
use crate::actions::apply::prune::PruneError;
#[cfg(feature = "kube")]
use crate::actions::rights::RightsError;

/// A failure as it is told.
#[derive(Debug)]
pub struct Failure {
    /// What is.
    pub message: String,
    /// What else is known.
    pub notes: Vec<String>,
    /// What to do.
    pub hint: Option<String>,
    /// How the program ends.
    pub status: Status,
}

/// Explains an error; the session knows people and keys.
pub fn explain(error: &CliError, session: Option<&Session>) -> Failure {
    match error {
        CliError::Action(fault) => explain_action(fault, session),
        #[cfg(feature = "kube")]
        CliError::Gather(fault) | CliError::Rights(RightsError::Gather(fault)) => {
            gather::explain(fault, session)
        }
        _ => Failure {
            message: placed(&error.to_string()),
            notes: notes(error),
            hint: hint::of(error),
            status: status::of(error),
        },
    }
}

fn explain_action(error: &ActionError, session: Option<&Session>) -> Failure {
    if let (ActionError::NoKey { path, fault }, Some(session)) = (error, session) {
        return no_key::explain(session, path, fault);
    }
    Failure {
        message: placed(&error.to_string()),
        notes: Vec::new(),
        hint: hint::of_action(error),
        status: status::of_action(error),
    }
}

/// What else is known of a cluster.
#[cfg(feature = "kube")]
fn notes(error: &CliError) -> Vec<String> {
    match error {
        CliError::Cluster(fault)
        | CliError::Rights(RightsError::Cluster(fault))
        | CliError::Namespaces(NamespaceError::Cluster(fault))
        | CliError::Prune(PruneError::Cluster(fault)) => cluster::notes(fault),
        CliError::Rights(
            RightsError::NoNamespace { fault, .. } | RightsError::NoKind { fault, .. },
        ) => cluster::notes(fault),
        _ => Vec::new(),
    }
}

#[cfg(not(feature = "kube"))]
fn notes(_error: &CliError) -> Vec<String> {
    Vec::new()
}

/// Writes a place behind the file it is in: `'db.yaml': line 3, column 5: …` as `'db.yaml:3:5': …`.
fn placed(message: &str) -> String {
    const LINE: &str = "': line ";
    const COLUMN: &str = ", column ";
    let place = message.split_once(LINE).and_then(|(file, rest)| {
        let (line, rest) = rest.split_once(COLUMN)?;
        let (column, rest) = rest.split_once(": ")?;
        let numbers: [u64; 2] = [line.parse().ok()?, column.parse().ok()?];
        Some((file, numbers, rest))
    });
    match place {
        Some((file, [line, column], rest)) => format!("{file}:{line}:{column}': {rest}"),
        None => message.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_stands_behind_its_file() {
        let placed = placed("cannot encrypt 'a b.yaml': line 3, column 15: a tab");
        assert_eq!(placed, "cannot encrypt 'a b.yaml:3:15': a tab");
        assert_eq!(
            super::placed("'a': line up, column 2: x"),
            "'a': line up, column 2: x"
        );
        assert_eq!(super::placed("no place"), "no place");
    }
}
