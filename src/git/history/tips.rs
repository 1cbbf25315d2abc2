//! Where history is held: references, heads, stashes, reflogs and the index, as git tells them.

use std::path::Path;

use super::ask::AskError;
use super::ask::ask;
use super::ask::ask_in_part;
use crate::git::objects::ObjectId;

/// What holds objects in a repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tips {
    /// The commit that is checked out.
    pub head: Option<ObjectId>,
    /// What branches, tags, notes and the heads of other worktrees name; tags as they are.
    pub references: Vec<ObjectId>,
    /// The stashes.
    pub stashes: Vec<ObjectId>,
    /// What references once named.
    pub reflogs: Vec<ObjectId>,
    /// The blobs of the index with their paths.
    pub index: Vec<(Vec<u8>, ObjectId)>,
    /// Whether older history was left out when the repository was cloned.
    pub is_shallow: bool,
}

impl Tips {
    /// Asks git about the repository that `dir` belongs to.
    pub fn ask(dir: &Path) -> Result<Self, AskError> {
        let mut tips = Tips::default();
        let shallow = ask(dir, &["rev-parse", "--is-shallow-repository"], b"")?;
        tips.is_shallow = shallow.trim_ascii() == b"true";
        let format = "--format=%(objectname) %(refname)";
        for line in lines(&ask(dir, &["for-each-ref", format], b"")?) {
            let (id, name) = spaced(line);
            let list = match name {
                b"refs/stash" => &mut tips.stashes,
                _ => &mut tips.references,
            };
            list.extend(id);
        }
        // No head is no failure: nothing has been committed yet.
        let head = ask(dir, &["rev-parse", "-q", "--verify", "HEAD^{commit}"], b"");
        tips.head = head.ok().and_then(|id| ObjectId::parse(id.trim_ascii()));
        tips.references.extend(tips.head);
        // What follows is told as far as git can: a broken reflog must not hide the rest.
        let worktrees = ask_in_part(dir, &["worktree", "list", "--porcelain"]);
        let heads = lines(&worktrees).filter_map(|line| line.strip_prefix(b"HEAD "));
        // A worktree without a commit has a head of zeros.
        let heads = heads.filter_map(ObjectId::parse);
        tips.references
            .extend(heads.filter(|id| id.as_bytes().iter().any(|byte| *byte != 0)));
        let format = "--format=%H";
        let logged = |which: &str| {
            let logged = ask_in_part(dir, &["log", "-g", format, which, "--"]);
            lines(&logged)
                .filter_map(ObjectId::parse)
                .collect::<Vec<_>>()
        };
        if !tips.stashes.is_empty() {
            tips.stashes.extend(logged("refs/stash"));
        }
        tips.reflogs = logged("--all");
        tips.reflogs.retain(|id| !tips.stashes.contains(id));
        let index = ask_in_part(dir, &["ls-files", "-s", "-z"]);
        tips.index = index.split(|byte| *byte == 0).filter_map(staged).collect();
        for list in [&mut tips.references, &mut tips.stashes, &mut tips.reflogs] {
            list.sort_unstable();
            list.dedup();
        }
        Ok(tips)
    }
}

fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
}

fn spaced(line: &[u8]) -> (Option<ObjectId>, &[u8]) {
    let end = line.iter().position(|byte| *byte == b' ');
    let (id, rest) = line.split_at(end.unwrap_or(line.len()));
    (ObjectId::parse(id), rest.get(1..).unwrap_or_default())
}

/// Reads `mode id stage TAB path`, unless it is a submodule.
fn staged(entry: &[u8]) -> Option<(Vec<u8>, ObjectId)> {
    let tab = entry.iter().position(|byte| *byte == b'\t')?;
    let (facts, path) = (&entry[..tab], &entry[tab + 1..]);
    let mut facts = facts.split(|byte| *byte == b' ');
    let mode = facts.next()?;
    let id = ObjectId::parse(facts.next()?)?;
    (mode != b"160000").then(|| (path.to_vec(), id))
}
