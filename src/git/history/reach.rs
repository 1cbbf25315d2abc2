//! Who still reaches a commit: a reference, only a stash, only a reflog, or nothing.

use super::commit::tagged;
use super::commits::Commits;
use super::tips::Tips;
use crate::git::objects::Kind;
use crate::git::objects::ObjectId;
use crate::git::objects::Store;

/// How many tags may name tags.
const MOST_TAGS: usize = 64;

/// What holds an object, the firmest hold first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reached {
    /// A branch, a tag, a note or a head.
    References,
    /// The index: staged, perhaps not yet committed.
    Index,
    /// A stash and nothing firmer.
    Stash,
    /// A reflog: what a reference once named.
    Reflog,
    /// Nothing: git will drop it one day.
    Nothing,
}

/// Who reaches what.
#[derive(Default)]
pub struct Reach {
    /// For each commit.
    pub commits: Vec<Reached>,
    /// Folders that are held without a commit, as by a tag.
    pub trees: Vec<(u32, Reached)>,
    /// Blobs that are held by themselves.
    pub blobs: Vec<(u32, Reached)>,
}

impl Reach {
    /// Follows the tips through all commits.
    pub fn from(tips: &Tips, store: &Store, commits: &Commits) -> Self {
        let mut reach = Reach {
            commits: vec![Reached::Nothing; commits.len()],
            ..Reach::default()
        };
        let holds = [
            (&tips.references, Reached::References),
            (&tips.stashes, Reached::Stash),
            (&tips.reflogs, Reached::Reflog),
        ];
        for (ids, reached) in holds {
            let mut found = Vec::new();
            for id in ids {
                match peeled(store, commits, *id) {
                    Some((Kind::Commit, ordinal)) => found.extend(commits.at(ordinal)),
                    Some((Kind::Tree, ordinal)) => reach.trees.push((ordinal, reached)),
                    Some((Kind::Blob, ordinal)) => reach.blobs.push((ordinal, reached)),
                    _ => {}
                }
            }
            while let Some(commit) = found.pop() {
                let known = &mut reach.commits[commit as usize];
                if *known == Reached::Nothing {
                    *known = reached;
                    found.extend(commits.parents(commit));
                }
            }
        }
        let staged = tips.index.iter().filter_map(|(_, id)| store.ordinal(id));
        reach
            .blobs
            .extend(staged.map(|ordinal| (ordinal, Reached::Index)));
        reach
    }
}

/// Follows tags to what they name in the end.
fn peeled(store: &Store, commits: &Commits, mut id: ObjectId) -> Option<(Kind, u32)> {
    for _ in 0..MOST_TAGS {
        let ordinal = store.ordinal(&id)?;
        if commits.at(ordinal).is_some() {
            return Some((Kind::Commit, ordinal));
        }
        match store.read(&id).ok()? {
            (Kind::Tag, bytes) => id = tagged(&bytes)?,
            (kind, _) => return Some((kind, ordinal)),
        }
    }
    None
}
