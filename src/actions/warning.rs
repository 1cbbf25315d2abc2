//! What is worth saying although the deed was done.

use std::path::PathBuf;

/// A warning; the message says what is, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// Two rule files could speak for a file.
    #[error("'{}' holds for this file; '{}', seen from the working folder, is not used", .used.display(), .ignored.display())]
    TwoRuleFiles {
        /// The one beside or above the file.
        used: PathBuf,
        /// The one above the working folder.
        ignored: PathBuf,
    },
    /// `.sops.yml` is no name of a rule file.
    #[error("'{}' is not read; rename it to .sops.yaml", .0.display())]
    WrongName(PathBuf),
    /// A secret key file that others may read.
    #[error("{0}")]
    KeyReadableByOthers(String),
    /// Comments stand readable where the selector wants them sealed.
    #[error("{0} comments are readable in this file although its selector encrypts comments there")]
    ReadableComments(usize),
    /// The file was last written by sops, so that its MAC alone speaks for it.
    #[error(
        "it was last written by sops: keys, structure and empty values are not vouched for until it is written again"
    )]
    WrittenBySops,
    /// Some values of a Secret stay readable.
    #[error("the selector leaves {count} values readable in the data of a Secret")]
    PartlyReadable {
        /// How many.
        count: usize,
    },
    /// A value is weak.
    #[error("{path}: {}", .reasons.join(", "))]
    WeakValue {
        /// Its key path.
        path: String,
        /// What is weak about it.
        reasons: Vec<String>,
    },
    /// A large file.
    #[error("the encrypted file has {0} bytes; Flux takes at most 5 MiB by default")]
    Large(usize),
    /// The recipients were taken over unseen.
    #[error(
        "the recipients of this file are not vouched for; check them with `status`, then run `updatekeys`"
    )]
    RecipientsNotVouchedFor,
}
