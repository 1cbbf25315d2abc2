//! Which exit status an error has.

#[cfg(feature = "kube")]
use super::cluster;
use crate::actions::ActionError;
#[cfg(feature = "kube")]
use crate::actions::apply::plan::namespaces::NamespaceError;
#[cfg(feature = "kube")]
use crate::actions::apply::prune::PruneError;
#[cfg(feature = "kube")]
use crate::actions::rights::RightsError;
use crate::cli::error::CliError;
use crate::cli::exit::Status;
use crate::git::GitError;
use crate::host::files::FileError;
use crate::host::files::PrivateTextError;
use crate::host::terminal::PromptError;
use crate::sops::keygroup::WrapError;
use crate::sops::metadata::MetadataError;
use crate::sops::opened::OpenError;
use crate::sops::sealing::SealError;

/// The status of an error.
pub fn of(error: &CliError) -> Status {
    use CliError as E;
    match error {
        E::Action(fault) => of_action(fault),
        #[cfg(feature = "kube")]
        E::Cluster(fault) | E::Rights(RightsError::Cluster(fault)) => cluster::status(fault),
        #[cfg(feature = "kube")]
        E::NothingToCompareWith => Status::Unreadable,
        #[cfg(feature = "kube")]
        E::Namespaces(NamespaceError::Cluster(fault)) => cluster::status(fault),
        #[cfg(feature = "kube")]
        E::Namespaces(_) => Status::Unreadable,
        #[cfg(feature = "kube")]
        E::Prune(PruneError::Cluster(fault)) => cluster::status(fault),
        #[cfg(feature = "kube")]
        E::Prune(_) | E::Suffix(_) => Status::Refused,
        // `gather` looks into these by itself.
        #[cfg(feature = "kube")]
        E::Gather(_) | E::Rights(_) => Status::Unreadable,
        #[cfg(not(feature = "kube"))]
        E::WithoutFeature { .. } => Status::Unreadable,
        E::InPlaceAndOutput | E::SeveralSelectors(..) | E::SeveralValues => Status::Conflict,
        E::SetPath(_) | E::ValueNotText => Status::BadValue,
        E::NoFile => Status::NoFile,
        E::DuplicateKeyType(_) => Status::DuplicateKeyType,
        E::Output(_) => Status::Unwritable,
        E::Unanswered { fault, .. } => match fault {
            PromptError::Interrupted => Status::Interrupted,
            _ => Status::Refused,
        },
        E::Declined | E::NoRandomness => Status::Refused,
        E::Selector(_)
        | E::Recipient { .. }
        | E::SeveralFiles(_)
        | E::Folder(_)
        | E::StdinInPlace
        | E::Nameless
        | E::NoValue
        | E::NoValueFile
        | E::NoBase
        | E::UnknownHook(_)
        | E::UnknownKeyType(_)
        | E::UnknownRule(_) => Status::Unreadable,
    }
}

/// The status of an action's error.
pub fn of_action(error: &ActionError) -> Status {
    use ActionError as E;
    match error {
        E::File { fault, .. } => of_file(fault),
        E::Format { .. }
        | E::NotUtf8 { .. }
        | E::EditedNotUtf8 { .. }
        | E::Utf16(_)
        | E::Selection(_)
        | E::Recipient(_)
        | E::RuleRecipient { .. }
        | E::RecipientList(_)
        | E::Settings { .. }
        | E::Scan(_)
        | E::NoHome => Status::Unreadable,
        E::Open { fault, .. } => of_opening(fault),
        E::Seal { fault, .. } => of_sealing(fault),
        E::NoKey { .. } => Status::NoKey,
        E::Spelling { .. } => Status::NoText,
        E::SelectorConflict { .. } => Status::Conflict,
        E::Wrap(WrapError::NoRecipients) | E::NobodyLeft(_) => Status::NoRecipients,
        E::PathText { .. } => Status::BadPath,
        E::Value { .. } | E::Generate(_) => Status::BadValue,
        E::View { .. } => Status::Unreadable,
        E::Kept { fault, .. } | E::NotKept(fault) => of_action(fault),
        E::Editor(_) | E::PrivateText(PrivateTextError::DiskOnly) => Status::EditorFailed,
        E::PrivateText(PrivateTextError::File(fault)) => of_file(fault),
        E::Git(GitError::Hook { .. }) => Status::Unwritable,
        E::Git(_) => Status::Unreadable,
        _ => Status::Refused,
    }
}

fn of_file(error: &FileError) -> Status {
    use FileError as E;
    match error {
        E::Missing => Status::NoFile,
        E::Folder | E::NotAFile(_) | E::LinkLoop | E::TooLarge { .. } | E::Unreadable(_) => {
            Status::Unreadable
        }
        E::ChangedMeanwhile => Status::Refused,
        _ => Status::Unwritable,
    }
}

fn of_opening(error: &OpenError) -> Status {
    use OpenError as E;
    match error {
        E::Metadata(MetadataError::Missing) => Status::Refused,
        E::Yaml(_) | E::Metadata(_) | E::Selection(_) | E::LastModified => Status::Unreadable,
        E::Walk(_)
        | E::Readable { .. }
        | E::Envelope { .. }
        | E::Unauthentic { .. }
        | E::Scalar { .. } => Status::CannotDecrypt,
        E::NoMac | E::MacMismatch | E::SealBroken => Status::MacMismatch,
    }
}

fn of_sealing(error: &SealError) -> Status {
    use SealError as E;
    match error {
        E::Yaml(_) | E::Selection(_) => Status::Unreadable,
        E::AlreadySealed(_) => Status::AlreadyEncrypted,
        E::Alias(_) => Status::Refused,
        E::Walk(_) | E::CommentRegex | E::NotReversible(_) => Status::CannotEncrypt,
    }
}
