//! Why an action failed: a ground or door error with the path it happened at.

use super::scan::fault::ScanFault;
use super::set::BadValue;
use super::text::InputType;
use crate::document::path::PathError;
use crate::document::path::TreePath;
use crate::document::settings::Place;
use crate::document::settings::SettingsError;
use crate::document::yaml::change::ChangeError;
use crate::document::yaml::extract::ExtractError;
use crate::document::yaml::lookup::ChoiceError;
use crate::document::yaml::lookup::LookupError;
use crate::git::GitError;
use crate::host::editor::EditorError;
use crate::host::files::FileError;
use crate::host::files::PrivateTextError;
use crate::manifest::view::ViewError;
use crate::policy::password::PasswordError;
use crate::sops::creation_rules::RecipientError;
use crate::sops::creation_rules::RuleError;
use crate::sops::keygroup::NoKey;
use crate::sops::keygroup::WrapError;
use crate::sops::keys::age::AgeError;
use crate::sops::opened::OpenError;
use crate::sops::plaintext::NoSpelling;
use crate::sops::sealing::SealError;
use crate::sops::selection::SelectionError;
use std::path::Path;
use std::path::PathBuf;

/// Why an action failed. The message says what is; hints and statuses are the command line's.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ActionError {
    /// A file cannot be read or written.
    #[error("'{}': {fault}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: FileError,
    },
    /// A file of a type that cannot be sealed yet.
    #[error("'{}': files of type '{}' are not supported yet", path.display(), input_type.name())]
    Format {
        /// Which.
        path: PathBuf,
        /// Its type.
        input_type: InputType,
    },
    /// What the editor left is not UTF-8.
    #[error("the edited text of '{}' is not UTF-8: the byte at offset {offset} is wrong", path.display())]
    EditedNotUtf8 {
        /// Which file.
        path: PathBuf,
        /// Where, in bytes.
        offset: usize,
    },
    /// Not UTF-8.
    #[error("'{}' is not UTF-8 text: the byte at offset {offset} is wrong", path.display())]
    NotUtf8 {
        /// Which.
        path: PathBuf,
        /// Where, in bytes.
        offset: usize,
    },
    /// UTF-16.
    #[error("'{}' is UTF-16 text; only UTF-8 can be encrypted", .0.display())]
    Utf16(PathBuf),
    /// A sealed file does not open.
    #[error("cannot open '{}': {fault}", path.display())]
    Open {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: OpenError,
    },
    /// No identity opens the data key.
    #[error("cannot decrypt '{}': {fault}", path.display())]
    NoKey {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: NoKey,
    },
    /// A file that must be sealed by lockleaf is not.
    #[error("cannot open '{}': it was last written by sops, and .lockleaf.yaml says 'seal: required'", .0.display())]
    NotSealed(PathBuf),
    /// The values do not fit into the text.
    #[error("cannot decrypt '{}': {fault}", path.display())]
    Spelling {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: NoSpelling,
    },
    /// A text cannot be sealed.
    #[error("cannot encrypt '{}': {fault}", path.display())]
    Seal {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: SealError,
    },
    /// A selector makes no sense.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// The command line's selector is of another kind than the rule's.
    #[error("the rule in '{}' has '{rule}', the command line '{given}'; only one selector can hold", path.display())]
    SelectorConflict {
        /// The rule file.
        path: PathBuf,
        /// The rule's.
        rule: &'static str,
        /// The command line's.
        given: &'static str,
    },
    /// A rule file makes no sense.
    #[error("'{}': {fault}", path.display())]
    Rules {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: RuleError,
    },
    /// A settings file makes no sense.
    #[error("'{}': {fault}", path.display())]
    Settings {
        /// Which.
        path: PathBuf,
        /// Why.
        fault: SettingsError,
    },
    /// What a scan is made with makes no sense, or git gives no answer about a history.
    #[error(transparent)]
    Scan(#[from] ScanFault),
    /// A rule names somebody who cannot be encrypted for.
    #[error("'{}': {place}: {fault}", path.display())]
    RuleRecipient {
        /// The rule file.
        path: PathBuf,
        /// Where the rule stands.
        place: Place,
        /// What is wrong with the recipient.
        fault: AgeError,
    },
    /// A rule file that was named is missing.
    #[error("no rule file '{}'", .0.display())]
    NoRuleFile(PathBuf),
    /// There is no rule file and there are no recipients.
    #[error("nobody to encrypt '{}' for: there is no .sops.yaml, and no recipients were given", .0.display())]
    NoRules(PathBuf),
    /// The only rule file has a name that is not read.
    #[error("nobody to encrypt '{}' for: '{}' is not read, and no recipients were given", path.display(), misnamed.display())]
    MisnamedRules {
        /// The file.
        path: PathBuf,
        /// The rule file.
        misnamed: PathBuf,
    },
    /// No rule claims the file and there are no recipients.
    #[error("no rule in '{}' claims '{}', and no recipients were given", rules.display(), path.display())]
    NoMatchingRule {
        /// The rule file.
        rules: PathBuf,
        /// The file.
        path: PathBuf,
    },
    /// A recipient makes no sense.
    #[error(transparent)]
    Recipient(#[from] AgeError),
    /// A list of recipients makes no sense.
    #[error(transparent)]
    RecipientList(#[from] RecipientError),
    /// The data key cannot be wrapped.
    #[error(transparent)]
    Wrap(#[from] WrapError),
    /// A selector seals nothing of a document.
    #[error("'{}': the selector encrypts no value of document {document}", path.display())]
    SealsNothing {
        /// Which file.
        path: PathBuf,
        /// Which document, from 0.
        document: usize,
    },
    /// A selector leaves a Secret's data readable.
    #[error("'{}': the selector leaves the {field} of the Secret in document {document} readable", path.display())]
    LeavesSecret {
        /// Which file.
        path: PathBuf,
        /// Which document, from 0.
        document: usize,
        /// `data` or `stringData`.
        field: &'static str,
    },
    /// A weak value, where the policy refuses such.
    #[error("'{}': the value of '{value}' is too weak: {}", path.display(), reasons.join(", "))]
    WeakValue {
        /// Which file.
        path: PathBuf,
        /// Its key path.
        value: String,
        /// Its document, where there are several.
        document: Option<usize>,
        /// What is weak about it.
        reasons: Vec<String>,
    },
    /// Recipients that nobody vouches for.
    #[error("'{}' names recipients that are in no matching rule and not vouched for: {}", path.display(), recipients.join(", "))]
    UnknownRecipients {
        /// Which file.
        path: PathBuf,
        /// They.
        recipients: Vec<String>,
    },
    /// An entry whose wrapped key is none: somebody added it without the data key.
    #[error("'{}' names '{recipient}', whose entry holds no encrypted key: it was not added by someone who could open the file", path.display())]
    ForgedRecipient {
        /// Which file.
        path: PathBuf,
        /// Who.
        recipient: String,
    },
    /// A recipient that is to be removed is not there.
    #[error("'{}' does not name the recipient '{recipient}'", path.display())]
    NotARecipient {
        /// Which file.
        path: PathBuf,
        /// Who.
        recipient: String,
    },
    /// All recipients would be removed.
    #[error("'{}' would be left without any recipient", .0.display())]
    NobodyLeft(PathBuf),
    /// What is typed is no path.
    #[error("'{text}' is no path: {fault}")]
    PathText {
        /// What was typed.
        text: String,
        /// Why.
        fault: PathError,
    },
    /// A path does not pick a document.
    #[error("'{}': {fault}", path.display())]
    Choice {
        /// Which file.
        path: PathBuf,
        /// Why.
        fault: ChoiceError,
    },
    /// A path reads in two ways.
    #[error("'{}': the path can mean {first} or {second}; put keys that hold dots in quotes", path.display())]
    AmbiguousPath {
        /// Which file.
        path: PathBuf,
        /// One reading.
        first: TreePath,
        /// The other.
        second: TreePath,
    },
    /// A path leads nowhere.
    #[error("'{}': {fault}", path.display())]
    Lookup {
        /// Which file.
        path: PathBuf,
        /// Why.
        fault: LookupError,
    },
    /// A part of a file cannot stand by itself.
    #[error("'{}': {fault}", path.display())]
    Extract {
        /// Which file.
        path: PathBuf,
        /// Why.
        fault: ExtractError,
    },
    /// A value cannot be changed.
    #[error("'{}': {fault}", path.display())]
    Change {
        /// Which file.
        path: PathBuf,
        /// Why.
        fault: ChangeError,
    },
    /// A value cannot be set.
    #[error("'{}': {value}: {fault}", path.display())]
    Value {
        /// Which file.
        path: PathBuf,
        /// Which value.
        value: TreePath,
        /// Why.
        fault: BadValue,
    },
    /// No password can be generated.
    #[error(transparent)]
    Generate(#[from] PasswordError),
    /// A text could not be saved and was kept.
    #[error("{fault}; the edited text was kept, encrypted, in '{}'", kept.display())]
    Kept {
        /// The recovery copy.
        kept: PathBuf,
        /// The file it was meant for.
        path: PathBuf,
        /// Why it could not be saved.
        fault: Box<ActionError>,
    },
    /// A text could neither be saved nor kept.
    #[error(
        "{0}; the edited text could not be kept either: nobody's key is known, or there is no place for it"
    )]
    NotKept(Box<ActionError>),
    /// No text was kept.
    #[error("no edited text was kept for '{}'", .0.display())]
    NothingKept(PathBuf),
    /// An edited text of which nothing is left.
    #[error("the editor left no text, so nothing was changed")]
    EditedAway,
    /// No editor, or one that failed.
    #[error(transparent)]
    Editor(#[from] EditorError),
    /// There is no place for a private text.
    #[error(transparent)]
    PrivateText(#[from] PrivateTextError),
    /// The decoded view of a Secret cannot be taken back.
    #[error("'{}': {fault}", path.display())]
    View {
        /// Which file.
        path: PathBuf,
        /// Why.
        fault: ViewError,
    },
    /// A key file exists.
    #[error("'{}' exists already; a key is never overwritten", .0.display())]
    KeyExists(PathBuf),
    /// There is no place for a key file.
    #[error("there is no home folder for a key file")]
    NoHome,
    /// Git cannot be asked, or does not answer.
    #[error(transparent)]
    Git(#[from] GitError),
    /// The folder of hooks is shared with other repositories.
    #[error("git takes hooks from '{}' for all repositories (core.hooksPath, {scope})", folder.display())]
    SharedHooks {
        /// Where.
        folder: PathBuf,
        /// Whose setting says so.
        scope: String,
    },
    /// Git looks for hooks where no folder is.
    #[error("hooks are switched off: core.hooksPath is '{}', which is no folder", .0.display())]
    NoHooks(PathBuf),
    /// The name that a hook of before would get is taken.
    #[error("'{}' is there already: a hook of before would lose its place", .0.display())]
    FormerHook(PathBuf),
}

impl ActionError {
    /// A file error at a path.
    pub fn file(path: &Path, fault: FileError) -> Self {
        Self::File {
            path: path.to_owned(),
            fault,
        }
    }

    /// An opening error at a path.
    pub fn open(path: &Path, fault: OpenError) -> Self {
        Self::Open {
            path: path.to_owned(),
            fault,
        }
    }

    /// A sealing error at a path.
    pub fn seal(path: &Path, fault: SealError) -> Self {
        Self::Seal {
            path: path.to_owned(),
            fault,
        }
    }
}
