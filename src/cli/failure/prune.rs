//! What to do where a set is not pruned, or a name gets no suffix.

use super::cluster;
use crate::actions::apply::prune::PruneError;
use crate::actions::apply::suffix::SuffixError;
use crate::cli::wording::quoted;
use crate::manifest::applyset::NotOurs;

/// What to do where a set is not pruned.
pub fn hint(error: &PruneError) -> Option<String> {
    use PruneError as E;
    Some(match error {
        E::Cluster(fault) => return cluster::hint(fault),
        E::Nothing => "name the files of the set; does the folder hold what it should?".to_owned(),
        E::TooMany { deletions, .. } => {
            format!("if all of them are to go: --max-delete {}", deletions.len())
        }
        E::NotOurs { fault, .. } => match fault {
            NotOurs::NoSet | NotOurs::Id(_) => "choose another name with --applyset".to_owned(),
            NotOurs::Tool(_) => {
                "let that tool prune it, or choose another name with --applyset".to_owned()
            }
            NotOurs::NoKinds => {
                "whoever made it left its annotations out; choose another name with --applyset"
                    .to_owned()
            }
        },
        E::Labelled { .. } => {
            "take the label applyset.kubernetes.io/part-of out of the manifest".to_owned()
        }
        E::OfOthers { .. } => {
            "leave them out of this call, or take them over with --force-conflicts".to_owned()
        }
        E::Busy { .. } => "run it again".to_owned(),
    })
}

/// What to do where a name gets no suffix.
pub fn suffix_hint(error: &SuffixError) -> Option<String> {
    Some(match error {
        SuffixError::Plain { path, .. } => {
            format!("seal it: lockleaf encrypt -i {}", quoted(path))
        }
        SuffixError::TooLong { .. } => "give it a shorter name".to_owned(),
    })
}
