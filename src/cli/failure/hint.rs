//! What to do about an error, with the command where there is one.

#[cfg(feature = "kube")]
use super::cluster;
#[cfg(feature = "kube")]
use super::prune;
use crate::actions::ActionError;
#[cfg(feature = "kube")]
use crate::actions::apply::plan::namespaces::NamespaceError;
#[cfg(feature = "kube")]
use crate::actions::rights::RightsError;
use crate::cli::advice;
use crate::cli::error::CliError;
use crate::cli::wording::quoted;
use crate::git::GitError;
use crate::host::files::FileError;
use crate::host::files::PrivateTextError;
use crate::host::terminal::PromptError;
use crate::sops::metadata::MetadataError;
use crate::sops::opened::OpenError;
use crate::sops::sealing::SealError;
use std::path::Path;

/// The hint for an error.
pub fn of(error: &CliError) -> Option<String> {
    use CliError as E;
    Some(match error {
        E::Action(fault) => return of_action(fault),
        E::SeveralFiles(_) => "use -i to change each file where it stands".to_owned(),
        E::Folder(path) => format!("use -i to change the files in it: -i {}", quoted(path)),
        E::StdinInPlace => "leave out -i; the result goes to stdout".to_owned(),
        E::UnknownRule(_) => "`lockleaf rules` lists them".to_owned(),
        E::NoFile => "name a file, or pipe a text in".to_owned(),
        E::Nameless => {
            "name it with --filename-override, or say for whom it is with --age".to_owned()
        }
        E::NoValue => "use --value-stdin, --value-file or --generate".to_owned(),
        E::SetPath(fault) => return of_action(fault),
        #[cfg(not(feature = "kube"))]
        E::WithoutFeature { feature, .. } => {
            format!("install it with: cargo install lockleaf --features {feature}")
        }
        #[cfg(feature = "kube")]
        E::NothingToCompareWith => {
            "compare with a cluster: lockleaf diff PATH --cluster".to_owned()
        }
        #[cfg(feature = "kube")]
        E::Namespaces(NamespaceError::Elsewhere { .. } | NamespaceError::Several(_)) => {
            "name the files of one namespace, or say --allow-namespaces".to_owned()
        }
        #[cfg(feature = "kube")]
        E::Namespaces(NamespaceError::Cluster(fault)) => return cluster::hint(fault),
        #[cfg(feature = "kube")]
        E::Cluster(fault) | E::Rights(RightsError::Cluster(fault)) => return cluster::hint(fault),
        #[cfg(feature = "kube")]
        E::Rights(RightsError::NoNamespace { .. }) => {
            "name it: -n NAMESPACE, or metadata.namespace in the manifest".to_owned()
        }
        #[cfg(feature = "kube")]
        E::Rights(RightsError::NoKind { fault, .. }) => return cluster::hint(fault),
        #[cfg(feature = "kube")]
        E::Prune(fault) => return prune::hint(fault),
        #[cfg(feature = "kube")]
        E::Suffix(fault) => return prune::suffix_hint(fault),
        E::NoBase => "say it: lockleaf check --base origin/main".to_owned(),
        E::UnknownHook(_) => "they are pre-commit, pre-merge-commit and pre-push".to_owned(),
        E::InPlaceAndOutput | E::SeveralSelectors(..) | E::SeveralValues => {
            "give one of them".to_owned()
        }
        E::Unanswered {
            fault: PromptError::NoTerminal,
            ..
        } => "run it again with --yes".to_owned(),
        _ => return None,
    })
}

/// The hint for an action's error.
pub fn of_action(error: &ActionError) -> Option<String> {
    use ActionError as E;
    Some(match error {
        E::File { path, fault } => return of_file(path, fault),
        E::Open { path, fault } => return of_opening(path, fault),
        E::Seal { path, fault } => return of_sealing(path, fault),
        E::Format { input_type, .. } if input_type.name() == "binary" => {
            "if it is YAML, say so: --input-type yaml".to_owned()
        }
        E::NoRules(_) => {
            "give a recipient with --age, or write a rule into .sops.yaml; `lockleaf keygen` makes a key"
                .to_owned()
        }
        E::MisnamedRules { misnamed, .. } => format!(
            "mv {} {}",
            quoted(misnamed),
            quoted(&misnamed.with_file_name(".sops.yaml"))
        ),
        E::NoMatchingRule { .. } => {
            "give a recipient with --age, or add a rule whose path_regex matches".to_owned()
        }
        E::NotSealed(path) => format!(
            "check it with `git log -p {}`; `lockleaf rotate -i --ignore-mac {}` seals it again",
            quoted(path),
            quoted(path)
        ),
        E::SealsNothing { .. } => {
            "choose another selector, or accept it with --allow-nothing".to_owned()
        }
        E::LeavesSecret { .. } => {
            "use --encrypted-regex '^(data|stringData)$', or accept it with --allow-nothing".to_owned()
        }
        E::WeakValue {
            path,
            value,
            document,
            ..
        } => advice::generate(path, value, *document),
        E::UnknownRecipients { path, .. } => format!(
            "take them out with `lockleaf updatekeys {}`, or accept them with --keep-recipients",
            quoted(path)
        ),
        E::ForgedRecipient { path, .. } => {
            format!("take it out with: lockleaf updatekeys {}", quoted(path))
        }
        E::NotARecipient { path, .. } => {
            format!("see who is: lockleaf status {}", quoted(path))
        }
        E::NobodyLeft(_) => "add somebody with --add-age in the same call".to_owned(),
        E::Kept { path, .. } => {
            format!("go on where you were: lockleaf edit --recover {}", quoted(path))
        }
        E::PrivateText(PrivateTextError::DiskOnly) => {
            "allow it in .lockleaf.yaml: 'edit: {allow_disk: true}'".to_owned()
        }
        E::PathText { .. } => {
            "write data.user, list[0], data.\"tls.crt\", or [\"data\"][\"user\"] as SOPS does".to_owned()
        }
        E::KeyExists(path) => format!(
            "use the key that is there, or choose another file with --output; its recipient: age-keygen -y {}",
            quoted(path)
        ),
        E::NoHome => "choose a file with --output".to_owned(),
        E::SelectorConflict { .. } => "leave the selector out, or change the rule".to_owned(),
        E::Git(fault) => return of_git(fault),
        E::SharedHooks { folder, .. } => format!(
            "either give this repository hooks of its own, `git config core.hooksPath .git/hooks`, \
             or put `lockleaf hook run pre-commit -- \"$@\"` into {}",
            quoted(&folder.join("pre-commit"))
        ),
        E::NoHooks(_) => "give this repository its hooks: git config core.hooksPath .git/hooks".to_owned(),
        E::FormerHook(path) => format!("look at it, and take it away if nobody needs it: rm {}", quoted(path)),
        _ => return None,
    })
}

fn of_git(error: &GitError) -> Option<String> {
    use GitError as E;
    Some(match error {
        E::Missing => "install git 2.26 or newer: https://git-scm.com/downloads".to_owned(),
        E::NoRepository(_) => "run it in the work tree of a repository".to_owned(),
        E::Distrusted(folder) => format!(
            "if you trust it: git config --global --add safe.directory {}",
            quoted(Path::new(folder))
        ),
        E::Unmerged(_) => "resolve them, and stage the files with `git add`".to_owned(),
        E::NoCommit {
            is_shallow: true, ..
        } => "fetch the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` for \
             GitLab, elsewhere `git fetch --unshallow`"
            .to_owned(),
        E::NoCommit { name, .. } if name.contains('/') => {
            let (remote, branch) = name.split_once('/')?;
            format!(
                "fetch it: git fetch {} {}",
                quoted(Path::new(remote)),
                quoted(Path::new(branch))
            )
        }
        _ => return None,
    })
}

fn of_file(path: &Path, error: &FileError) -> Option<String> {
    Some(match error {
        FileError::ChangedMeanwhile => {
            format!(
                "look at it and run the command again: git diff {}",
                quoted(path)
            )
        }
        FileError::Folder => "name a file".to_owned(),
        _ => return None,
    })
}

fn of_opening(path: &Path, error: &OpenError) -> Option<String> {
    use OpenError as E;
    Some(match error {
        E::Metadata(MetadataError::Missing) => format!("lockleaf encrypt -i {}", quoted(path)),
        E::NoMac
        | E::MacMismatch
        | E::SealBroken
        | E::Readable { .. }
        | E::Envelope { .. }
        | E::Unauthentic { .. }
        | E::Scalar { .. } => {
            format!(
                "compare it with the last good commit: git diff {}",
                quoted(path)
            )
        }
        _ => return None,
    })
}

fn of_sealing(path: &Path, error: &SealError) -> Option<String> {
    match error {
        SealError::AlreadySealed(_) => {
            Some(format!("to change it: lockleaf edit {}", quoted(path)))
        }
        _ => None,
    }
}
