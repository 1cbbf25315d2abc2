//! What the command line itself refuses, and what an action reported.

use crate::actions::ActionError;
#[cfg(feature = "kube")]
use crate::actions::apply::plan::namespaces::NamespaceError;
#[cfg(feature = "kube")]
use crate::actions::apply::prune::PruneError;
#[cfg(feature = "kube")]
use crate::actions::apply::suffix::SuffixError;
#[cfg(feature = "kube")]
use crate::actions::cluster::ClusterError;
#[cfg(feature = "kube")]
use crate::actions::cluster::gather::GatherError;
#[cfg(feature = "kube")]
use crate::actions::rights::RightsError;
use crate::host::terminal::PromptError;
use crate::sops::creation_rules::RecipientError;
use crate::sops::selection::SelectionError;
use std::io;
use std::path::PathBuf;

/// Why a command was not carried out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CliError {
    /// An action failed.
    #[error(transparent)]
    Action(#[from] ActionError),
    /// `-i` and `--output`.
    #[error("--in-place and --output exclude each other")]
    InPlaceAndOutput,
    /// Two of the six selectors.
    #[error("--{0} and --{1} exclude each other: a file has one selector")]
    SeveralSelectors(String, String),
    /// A selector without a text.
    #[error(transparent)]
    Selector(#[from] SelectionError),
    /// A recipient that is none of its type.
    #[error("--{flag}: {fault}")]
    Recipient {
        /// The flag.
        flag: &'static str,
        /// What is wrong.
        fault: RecipientError,
    },
    /// Several files whose texts would run together on stdout.
    #[error("{0} files cannot go to one place")]
    SeveralFiles(usize),
    /// A folder whose files would run together on stdout.
    #[error("'{}' is a folder", .0.display())]
    Folder(PathBuf),
    /// stdin cannot be changed in place.
    #[error("stdin cannot be changed in place")]
    StdinInPlace,
    /// No file was named and nothing is piped in.
    #[error("no file was named, and nothing is piped into stdin")]
    NoFile,
    /// stdin has no name, so no rule can claim it.
    #[error("text from stdin has no name, so no rule can claim it")]
    Nameless,
    /// An unknown type of key in `--decryption-order`.
    #[error("--decryption-order: there is no type of key '{0}'")]
    UnknownKeyType(String),
    /// A type of key twice in `--decryption-order`.
    #[error("--decryption-order: '{0}' stands twice")]
    DuplicateKeyType(String),
    /// A rule that there is not.
    #[error("there is no rule '{0}', and none has it in its name or its provider's")]
    UnknownRule(String),
    /// stdout failed.
    #[error("cannot write to stdout: {0}")]
    Output(io::Error),
    /// A question without an answer.
    #[error("{what}: {fault}")]
    Unanswered {
        /// What was asked for.
        what: &'static str,
        /// Why there is no answer.
        fault: PromptError,
    },
    /// The person said no.
    #[error("nothing was changed")]
    Declined,
    /// A path to be set that is none.
    #[error(transparent)]
    SetPath(ActionError),
    /// Two of VALUE, `--value-stdin` and `--generate`.
    #[error("VALUE, --value-stdin and --generate exclude each other")]
    SeveralValues,
    /// No value, and nobody to ask for one.
    #[error("no value was given, and there is no terminal to ask on")]
    NoValue,
    /// `--value-file` without the file.
    #[error("--value-file needs the name of the file in the place of VALUE")]
    NoValueFile,
    /// Bytes that are no text.
    #[error("the value is not UTF-8 text")]
    ValueNotText,
    /// `check` without anything to compare with.
    #[error("nothing says what HEAD is compared with")]
    NoBase,
    /// A hook that is none of ours.
    #[error("there is no hook '{0}'")]
    UnknownHook(String),
    /// Objects could not be gathered.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Gather(#[from] GatherError),
    /// `diff` without anything to compare with.
    #[cfg(feature = "kube")]
    #[error("nothing says what the files are compared with")]
    NothingToCompareWith,
    /// It is not known in which namespaces objects stand.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Namespaces(#[from] NamespaceError),
    /// A name cannot get a suffix.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Suffix(#[from] Box<SuffixError>),
    /// It is not known which rights are needed.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Rights(#[from] RightsError),
    /// Nothing can be pruned.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Prune(#[from] PruneError),
    /// A deed on a cluster failed.
    #[cfg(feature = "kube")]
    #[error(transparent)]
    Cluster(#[from] ClusterError),
    /// A command that this build does not have.
    #[cfg(not(feature = "kube"))]
    #[error("this build has no `{command}`: it was made without the feature '{feature}'")]
    WithoutFeature {
        /// The command.
        command: &'static str,
        /// The feature.
        feature: &'static str,
    },
    /// No randomness.
    #[error("the system gives no randomness")]
    NoRandomness,
}
