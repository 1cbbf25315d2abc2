//! A finding: what was found where, never the value nor a part of it.

use super::rule::Confidence;

/// On what grounds something is a finding, from the surest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The structure of the file says so: no guess.
    Structure,
    /// A key names a secret, and the value is one that the policy judges.
    Policy,
    /// The form of a provider's credential.
    Token,
}

impl Kind {
    /// The word for it in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Policy => "policy",
            Self::Token => "token",
        }
    }
}

/// Something that should not stand where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The id of the rule: `plaintext-kubernetes-secret`, `github-personal-access-token`.
    pub rule: String,
    /// What it is, in words: `GitHub personal access token (classic)`, `Secret value is not encrypted`.
    pub title: String,
    /// On what grounds.
    pub kind: Kind,
    /// How sure it is.
    pub confidence: Confidence,
    /// Where it stands.
    pub place: Place,
    /// Every reason that the policy gives, such as `12 characters, the policy asks for 20`.
    pub reasons: Vec<String>,
    /// Through what it was read, outermost first: `base64`, `hex`, `percent`, `gzip`.
    pub through: Vec<&'static str>,
    /// What can be done about it in one command, where there is one.
    pub fix: Option<String>,
    /// Where the provider documents the credential.
    pub docs: Option<String>,
    /// What stays the same when the file is moved about or its history rewritten.
    pub fingerprint: String,
    /// Since when it is in the history; only a scan of the history knows.
    pub origin: Option<Origin>,
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path from the top of the repository or of what was scanned, `/` between its parts; what
    /// is inside an archive follows its path and `!`.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column of the secret's first byte, from 1, in characters.
    pub column: usize,
    /// The line where the secret ends.
    pub end_line: usize,
    /// The column behind the secret's last byte.
    pub end_column: usize,
    /// The tree path or the name of the key, where there is one: `stringData.password`.
    pub key: Option<String>,
}

/// Since when a finding is in the history of a repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The blob that holds it, as git writes its id.
    pub blob: String,
    /// The first commit that holds the blob; none if no commit that is left does.
    pub commit: Option<FirstCommit>,
    /// Every path that the blob had.
    pub paths: Vec<String>,
    /// Whether a branch, a tag, a stash, or nothing leads to it.
    pub reached: Reached,
    /// Whether the value still stands at `HEAD`, in this blob or another.
    pub at_head: bool,
}

/// The commit that brought something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstCommit {
    /// The id of the commit.
    pub id: String,
    /// The name of its author.
    pub author: String,
    /// The address of its author.
    pub email: String,
    /// When it was written: RFC 3339, in UTC.
    pub date: String,
    /// The first line of its message.
    pub subject: String,
    /// Whether it has several parents and none of them holds the blob.
    pub is_merge: bool,
}

/// What leads to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// A branch, a tag or another reference.
    Reference,
    /// Only a stash.
    Stash,
    /// Only a reflog.
    Reflog,
    /// Only the index: it is staged.
    Index,
    /// Nothing: git will drop it some day, and whoever has a copy keeps it.
    Nothing,
}
