//! Files that are encrypted today and stood readable at an earlier commit.

use std::collections::HashMap;

use crate::actions::looked::named;
use crate::git::history::History;
use crate::git::history::Reached;
use crate::git::history::Version;
use crate::git::objects::ObjectId;
use crate::git::objects::Store;
use crate::host::clock;
use crate::inspect::Inspector;
use crate::inspect::Subjected;
use crate::inspect::structure;
use crate::scan::finding::Kind;
use crate::scan::report::Moment;
use crate::scan::report::OncePlain;

/// How many files are followed: a repository with more is told of the first.
const MOST: usize = 100_000;

/// What a version of a file is.
#[derive(Clone, PartialEq, Eq)]
enum Stand {
    /// Encrypted, or without anything to encrypt.
    Safe,
    /// Readable, as a rule says.
    Plain(String),
}

/// Finds them among the files of `HEAD` that are encrypted, by what the structure of each version says.
pub fn find(
    history: &History<'_>,
    store: &Store,
    inspector: &Inspector<'_>,
    encrypted: &[Vec<u8>],
    largest: u64,
) -> Vec<OncePlain> {
    let encrypted = &encrypted[..encrypted.len().min(MOST)];
    if encrypted.is_empty() {
        return Vec::new();
    }
    let mut known: HashMap<(ObjectId, usize), Stand> = HashMap::new();
    let mut found = Vec::new();
    for (at, versions) in history.versions(encrypted).into_iter().enumerate() {
        let path = named(&encrypted[at]);
        let mut stand = |blob: &ObjectId| {
            let judged = || judged(store, inspector, &path, blob, largest);
            known.entry((*blob, at)).or_insert_with(judged).clone()
        };
        found.extend(of_file(history, &path, &versions, &mut stand));
    }
    found
}

/// The last readable version of a file and the first one behind it that is safe.
fn of_file(
    history: &History<'_>,
    path: &str,
    versions: &[Version],
    stand: &mut dyn FnMut(&ObjectId) -> Stand,
) -> Option<OncePlain> {
    let reached: Vec<&Version> = versions
        .iter()
        .filter(|version| version.reached == Reached::References)
        .collect();
    let last = reached.iter().enumerate().rev().find_map(|(at, version)| {
        match stand(version.blob.as_ref()?) {
            Stand::Plain(rule) => Some((at, version.commit, rule)),
            Stand::Safe => None,
        }
    });
    let (at, commit, rule) = last?;
    let safe = reached[at + 1..]
        .iter()
        .find(|version| version.blob.is_some())?;
    Some(OncePlain {
        path: path.to_owned(),
        rule,
        last_plain: moment(history, &commit)?,
        safe_since: moment(history, &safe.commit)?,
    })
}

fn moment(history: &History<'_>, id: &ObjectId) -> Option<Moment> {
    let commit = history.commit(id).ok()?;
    let date = jiff::Timestamp::from_second(commit.committer.seconds).ok()?;
    Some(Moment {
        commit: id.to_string(),
        date: clock::rfc3339(date),
    })
}

/// Whether a text is encrypted, by what every such file holds.
pub fn is_encrypted(text: &[u8]) -> bool {
    let has = |word: &str| memchr::memmem::find(text, word.as_bytes()).is_some();
    has("ENC[AES256_GCM,") && has("lastmodified")
}

fn judged(
    store: &Store,
    inspector: &Inspector<'_>,
    path: &str,
    blob: &ObjectId,
    largest: u64,
) -> Stand {
    let Some(bytes) = text_of(store, blob, largest) else {
        return Stand::Safe;
    };
    let file = Subjected { path, commit: None };
    let findings = inspector.file(file, &bytes).findings;
    let sure = findings.iter().find(|it| it.kind == Kind::Structure);
    match sure.or_else(|| findings.first()) {
        Some(finding) => Stand::Plain(finding.rule.clone()),
        // A file that is encrypted as a whole today, and had values then.
        None if !structure::holds_no_secret(&String::from_utf8_lossy(&bytes))
            && !is_encrypted(&bytes) =>
        {
            Stand::Plain("unencrypted-value".to_owned())
        }
        None => Stand::Safe,
    }
}

fn text_of(store: &Store, blob: &ObjectId, largest: u64) -> Option<Vec<u8>> {
    let (_, bytes) = store.read(blob).ok()?;
    (bytes.len() as u64 <= largest).then_some(bytes)
}
