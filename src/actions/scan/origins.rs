//! Since when the findings of a history are in it, and whether they still stand.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::collections::HashSet;

use super::blobs::Group;
use super::blobs::GroupKey;
use crate::actions::looked::named;
use crate::git::history;
use crate::git::history::History;
use crate::git::history::Ranks;
use crate::git::objects::ObjectId;
use crate::git::objects::Store;
use crate::host::clock;
use crate::inspect::Identity;
use crate::inspect::Inspector;
use crate::inspect::Subjected;
use crate::scan::finding::Finding;
use crate::scan::finding::FirstCommit;
use crate::scan::finding::Origin;
use crate::scan::finding::Reached;

/// A finding on its way to be told: where it is shown, and where it comes from.
struct Pick {
    blob: ObjectId,
    path: String,
    identity: Identity,
    finding: Finding,
    origin: Origin,
}

/// Tells of each group where it stands still, or where it came first, and since when it is there.
pub fn told(
    history: &History<'_>,
    store: &Store,
    inspector: &Inspector<'_>,
    groups: HashMap<GroupKey, Group>,
) -> Vec<Finding> {
    let ids = |group: &Group| -> Vec<ObjectId> {
        group
            .blobs
            .iter()
            .filter_map(|blob| store.id_of(*blob))
            .collect()
    };
    let wanted: HashSet<ObjectId> = groups.values().flat_map(ids).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let origins = history.provenance(&wanted).origins;
    let ranks = history.ranks();
    let mut picks: BTreeMap<(ObjectId, String), Vec<Pick>> = BTreeMap::new();
    for ((identity, _), group) in groups {
        let blobs = ids(&group);
        if let Some(pick) = pick((history, &ranks), &origins, &blobs, identity, group.finding) {
            let place = (pick.blob, pick.path.clone());
            picks.entry(place).or_default().push(pick);
        }
    }
    let mut findings = Vec::new();
    for ((blob, path), picks) in picks {
        shown(store, inspector, (&blob, &path), picks, &mut findings);
    }
    findings.sort_by(|one, other| {
        (&one.place, one.kind, &one.rule).cmp(&(&other.place, other.kind, &other.rule))
    });
    findings
}

/// Looks at a blob again, under the path that is told, for the places of what was found in it.
fn shown(
    store: &Store,
    inspector: &Inspector<'_>,
    (blob, path): (&ObjectId, &str),
    picks: Vec<Pick>,
    findings: &mut Vec<Finding>,
) {
    let bytes = store.read(blob).map(|(_, bytes)| bytes).unwrap_or_default();
    let inspected = inspector.file(Subjected { path, commit: None }, &bytes);
    let mut there: HashMap<Identity, Finding> = inspected
        .identities
        .into_iter()
        .zip(inspected.findings)
        .collect();
    for pick in picks {
        let mut finding = there.remove(&pick.identity).unwrap_or(pick.finding);
        // No command on a file mends what only the history holds.
        if !pick.origin.at_head {
            finding.fix = None;
        }
        if path.is_empty() {
            // No tree names it: its id is all the name that it has.
            finding.place.path.insert_str(0, &format!("blob {blob}"));
        }
        finding.origin = Some(pick.origin);
        findings.push(finding);
    }
}

fn pick(
    (history, ranks): (&History<'_>, &Ranks<'_>),
    origins: &HashMap<ObjectId, history::Origin>,
    blobs: &[ObjectId],
    identity: Identity,
    finding: Finding,
) -> Option<Pick> {
    let spots: Vec<(ObjectId, &history::Origin)> = blobs
        .iter()
        .filter_map(|id| Some((*id, origins.get(id)?)))
        .collect();
    let rank = |origin: &history::Origin| {
        let rank = origin.commit.and_then(|id| ranks.of(&id));
        rank.unwrap_or(usize::MAX)
    };
    let first = spots
        .iter()
        .min_by_key(|(id, origin)| (origin.reached, rank(origin), *id))?;
    // Of several that stand the first by path, whatever the order in which they were seen.
    let standing = spots
        .iter()
        .filter(|(_, origin)| !origin.head_paths.is_empty())
        .min_by_key(|(id, origin)| (origin.head_paths.first(), *id));
    let (id, origin) = standing.unwrap_or(first);
    let reached = spots.iter().map(|(_, origin)| origin.reached).min()?;
    let mut paths: Vec<String> = spots
        .iter()
        .flat_map(|(_, origin)| origin.paths.iter().map(|path| named(path)))
        .collect();
    paths.sort_unstable();
    paths.dedup();
    let path = origin.head_paths.first().or_else(|| origin.paths.first());
    let outer = finding.place.path.split('!').next().unwrap_or_default();
    Some(Pick {
        blob: *id,
        path: path.map_or_else(|| outer.to_owned(), |path| named(path)),
        identity,
        origin: Origin {
            blob: id.to_string(),
            commit: first.1.commit.and_then(|id| commit(history, &id)),
            paths,
            reached: reached_of(reached),
            at_head: standing.is_some(),
        },
        finding,
    })
}

fn reached_of(reached: history::Reached) -> Reached {
    match reached {
        history::Reached::References => Reached::Reference,
        history::Reached::Index => Reached::Index,
        history::Reached::Stash => Reached::Stash,
        history::Reached::Reflog => Reached::Reflog,
        history::Reached::Nothing => Reached::Nothing,
    }
}

fn commit(history: &History<'_>, id: &ObjectId) -> Option<FirstCommit> {
    let commit = history.commit(id).ok()?;
    let date = jiff::Timestamp::from_second(commit.author.seconds).ok()?;
    Some(FirstCommit {
        id: id.to_string(),
        author: commit.author.name,
        email: commit.author.email,
        date: clock::rfc3339(date),
        subject: commit.subject,
        is_merge: commit.parents.len() > 1,
    })
}
