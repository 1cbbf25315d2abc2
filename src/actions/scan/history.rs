//! Every blob of a repository, once: what is in it, since when, and whether it still stands.

use std::collections::HashMap;
use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::Ordering;

use super::Request;
use super::Scanned;
use super::blobs::BlobVisitor;
use super::blobs::Gaze;
use super::blobs::Group;
use super::blobs::Spot;
use super::blobs::Watch;
use super::equipment::Equipment;
use super::once_plain;
use super::sift;
use super::tree;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::looked::named;
use crate::git::GitError;
use crate::git::Repository;
use crate::git::history;
use crate::git::history::History;
use crate::git::history::Selection;
use crate::git::history::Tips;
use crate::git::objects::Kind;
use crate::git::objects::ObjectFormat;
use crate::git::objects::ObjectId;
use crate::git::objects::Plan;
use crate::git::objects::Store;
use crate::git::paths::Paths;
use crate::host::clock;
use crate::scan::finding::Finding;
use crate::scan::finding::FirstCommit;
use crate::scan::finding::Origin;
use crate::scan::finding::Reached;
use crate::scan::report::Gap;
use crate::scan::report::Looked;
use crate::scan::report::Passed;

/// Which part of a history is scanned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The branches, tags or revisions whose history counts; none for every object there is.
    pub branches: Vec<String>,
    /// Only what commits since then brought, as git reads dates.
    pub since: Option<String>,
}

/// Scans the history of the repository that the first path is in.
///
/// # Errors
/// No repository, settings that make no sense.
pub fn scan(
    session: &Session,
    request: &Request,
    part: &Part,
    watch: &Watch,
) -> Result<Scanned, ActionError> {
    let repository = repository(session, request)?;
    let equipment = equipment(session, &repository, request)?;
    let inspector = equipment.inspector(false);
    let format = match repository.id_digits {
        64 => ObjectFormat::Sha256,
        _ => ObjectFormat::Sha1,
    };
    let store = Store::open(&repository.objects, format);
    let folder = repository.top.as_deref().unwrap_or(&repository.git_dir);
    let tips = Tips::ask(folder)?;
    let is_shallow = tips.is_shallow;
    let history = History::read(&store, tips, request.workers);
    let selected = selected(part, folder)?;
    let paths = Paths::of(&store, request.workers);
    let others = paths.trees + history.commits().len() as u64;
    let total = u64::from(store.len()).saturating_sub(others);
    watch.total.store(total, Ordering::Relaxed);

    let plan = Plan {
        kinds: &[Kind::Blob],
        largest: request.largest,
        workers: request.workers,
    };
    let skip = |id: &ObjectId| selected.as_ref().is_some_and(|it| !it.contains(id));
    let path_of = |ordinal| paths.path(ordinal);
    let visitor = || BlobVisitor::new(&inspector, &path_of, Gaze::Fresh, watch);
    let walked = store.walk(&plan, skip, visitor);

    let mut groups: HashMap<(String, String), Group> = HashMap::new();
    let mut left_out = 0;
    let mut encrypted: HashSet<ObjectId> = HashSet::new();
    for visitor in walked.visitors {
        left_out += visitor.left_out;
        encrypted.extend(
            visitor
                .encrypted
                .iter()
                .filter_map(|blob| store.id_of(*blob)),
        );
        for (key, mut group) in visitor.groups {
            match groups.get_mut(&key) {
                Some(known) => known.blobs.append(&mut group.blobs),
                None => drop(groups.insert(key, group)),
            }
        }
    }
    let mut damaged: HashSet<Option<ObjectId>> = HashSet::new();
    let damage = walked.damage.iter().chain(&paths.damage);
    let damage = damage.chain(history.commits().damage());
    damaged.extend(damage.map(|damage| damage.id));
    let missing = match selected {
        None => paths.missing.len(),
        Some(_) => 0,
    };
    let encrypted = encrypted_files(&repository, &encrypted)?;
    let once_plain = once_plain::find(&history, &store, &inspector, &encrypted, request.largest);
    let findings = told(&history, &store, groups);
    let looked = Looked {
        blobs: usize::try_from(walked.objects).unwrap_or(usize::MAX),
        commits: history.commits().len(),
        bytes: walked.bytes,
        passed: passed(walked.too_large.len(), left_out),
        gaps: gaps(&store, damaged.len(), missing, is_shallow),
        ..Looked::default()
    };
    let sifted = sift::sift(&equipment, findings)?;
    drop(history);
    Ok(Scanned {
        sifted,
        looked,
        once_plain,
        unreadable: Vec::new(),
        base: folder.to_owned(),
        equipment,
    })
}

fn repository(session: &Session, request: &Request) -> Result<Repository, ActionError> {
    let program = session.env.program("git").ok_or(GitError::Missing)?;
    let current = session.env.current_dir();
    let folder = request.paths.first();
    let folder = folder.map_or_else(|| current.to_owned(), |path| current.join(path));
    Ok(Repository::discover(program, &folder)?)
}

/// The settings that count are those of the work tree; of a bare repository those of `HEAD`.
fn equipment(
    session: &Session,
    repository: &Repository,
    request: &Request,
) -> Result<Equipment, ActionError> {
    match &repository.top {
        Some(top) => {
            let tracked = repository.files_below(top)?;
            let texts = tree::settings(top, &tracked, request)?;
            Equipment::of(session, &texts, |path| tree::read_settings(&top.join(path)))
        }
        None => crate::actions::looked::equipment_of(session, repository, "HEAD"),
    }
}

/// The objects that the part names; none where it is everything.
fn selected(part: &Part, folder: &Path) -> Result<Option<HashSet<ObjectId>>, ActionError> {
    if part.branches.is_empty() && part.since.is_none() {
        return Ok(None);
    }
    let selection = Selection {
        branches: part.branches.clone(),
        since: part.since.clone(),
    };
    Ok(Some(selection.objects(folder)?))
}

/// The files of `HEAD` whose content is one of these.
fn encrypted_files(
    repository: &Repository,
    encrypted: &HashSet<ObjectId>,
) -> Result<Vec<Vec<u8>>, ActionError> {
    if encrypted.is_empty() || repository.head.is_none() {
        return Ok(Vec::new());
    }
    let files = repository.files_of("HEAD")?.into_iter();
    let is_one =
        |id: &str| ObjectId::parse(id.as_bytes()).is_some_and(|id| encrypted.contains(&id));
    Ok(files
        .filter(|(_, id)| is_one(id))
        .map(|(path, _)| path)
        .collect())
}

fn passed(too_large: usize, left_out: usize) -> Vec<Passed> {
    let passed = [
        ("larger than --max-size", too_large),
        (
            "entries of archives: too many, too large, encrypted or damaged",
            left_out,
        ),
    ];
    let passed = passed.into_iter().filter(|(_, count)| *count > 0);
    let passed = passed.map(|(why, count)| Passed {
        why: why.to_owned(),
        count,
    });
    passed.collect()
}

fn gaps(store: &Store, damaged: usize, missing: usize, is_shallow: bool) -> Vec<Gap> {
    let is_partial = store.packs().iter().any(|pack| pack.is_promisor());
    let mut gaps = Vec::new();
    if damaged > 0 {
        gaps.push(Gap::DamagedObjects(damaged));
    }
    match (missing, is_partial) {
        (0, _) => {}
        (count, true) => gaps.push(Gap::NotFetched(count)),
        (count, false) => gaps.push(Gap::MissingObjects(count)),
    }
    if is_shallow {
        gaps.push(Gap::ShallowClone);
    }
    gaps
}

/// The findings with where they come from, each fingerprint once.
fn told(
    history: &History<'_>,
    store: &Store,
    groups: HashMap<(String, String), Group>,
) -> Vec<Finding> {
    let ids = |group: &Group| -> Vec<ObjectId> {
        let ids = group.blobs.iter().filter_map(|spot| store.id_of(spot.blob));
        ids.collect()
    };
    let wanted: HashSet<ObjectId> = groups.values().flat_map(ids).collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let origins = history.provenance(&wanted).origins;
    // One secret at several paths is one finding: where it stands still, or where it came first.
    let mut by_print: HashMap<String, Vec<Group>> = HashMap::new();
    for ((print, _), group) in groups {
        by_print.entry(print).or_default().push(group);
    }
    let mut findings: Vec<Finding> = by_print
        .into_values()
        .filter_map(|groups| one(history, store, &origins, groups))
        .collect();
    findings.sort_by(|one, other| {
        (&one.place, one.kind, &one.rule).cmp(&(&other.place, other.kind, &other.rule))
    });
    findings
}

/// The finding of groups that have one fingerprint.
fn one(
    history: &History<'_>,
    store: &Store,
    origins: &HashMap<ObjectId, history::Origin>,
    groups: Vec<Group>,
) -> Option<Finding> {
    let spots: Vec<(usize, Spot, ObjectId, &history::Origin)> = groups
        .iter()
        .enumerate()
        .flat_map(|(at, group)| group.blobs.iter().map(move |spot| (at, *spot)))
        .filter_map(|(at, spot)| {
            let id = store.id_of(spot.blob)?;
            Some((at, spot, id, origins.get(&id)?))
        })
        .collect();
    let time = |origin: &history::Origin| {
        let commit = origin.commit.and_then(|id| history.commit(&id).ok());
        commit.map_or(i64::MAX, |commit| commit.committer.seconds)
    };
    let first = spots
        .iter()
        .min_by_key(|(_, _, id, origin)| (origin.reached, time(origin), *id))?;
    let standing = spots
        .iter()
        .find(|(.., origin)| !origin.head_paths.is_empty());
    let (at, spot, id, origin) = standing.unwrap_or(first);
    let reached = spots.iter().map(|(.., origin)| origin.reached).min()?;
    let mut paths: Vec<String> = spots
        .iter()
        .flat_map(|(.., origin)| origin.paths.iter().map(|path| named(path)))
        .collect();
    paths.sort_unstable();
    paths.dedup();
    let mut finding = groups.get(*at)?.finding.clone();
    finding.place.end_line += (spot.line as usize).saturating_sub(finding.place.line);
    finding.place.line = spot.line as usize;
    finding.place.column = spot.column as usize;
    if let Some(path) = origin.head_paths.first().or_else(|| origin.paths.first())
        && !finding.place.path.contains('!')
    {
        finding.place.path = named(path);
    }
    finding.origin = Some(Origin {
        blob: id.to_string(),
        commit: first.3.commit.and_then(|id| commit(history, &id)),
        paths,
        reached: match reached {
            history::Reached::References => Reached::Reference,
            history::Reached::Index => Reached::Index,
            history::Reached::Stash => Reached::Stash,
            history::Reached::Reflog => Reached::Reflog,
            history::Reached::Nothing => Reached::Nothing,
        },
        at_head: standing.is_some(),
    });
    Some(finding)
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
