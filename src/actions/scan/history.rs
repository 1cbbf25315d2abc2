//! Every blob of a repository, once: what is in it, since when, and whether it still stands.

use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::Ordering;

use sha2::Digest;
use sha2::Sha256;

use super::Request;
use super::Scanned;
use super::blobs::BlobVisitor;
use super::blobs::Gaze;
use super::blobs::Watch;
use super::cache::Cache;
use super::cache::Shelf;
use super::equipment::Equipment;
use super::fault::ScanFault;
use super::known;
use super::known::Known;
use super::once_plain;
use super::origins;
use super::remembered::Answer;
use super::settings;
use super::sift;
use super::tree;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::git::GitError;
use crate::git::Repository;
use crate::git::history::History;
use crate::git::history::Selection;
use crate::git::history::Tips;
use crate::git::objects::Kind;
use crate::git::objects::ObjectFormat;
use crate::git::objects::ObjectId;
use crate::git::objects::Plan;
use crate::git::objects::Store;
use crate::git::paths::Paths;
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
    let mut equipment = equipment(session, &repository)?;
    request.equip(session, &mut equipment)?;
    let part = &Part {
        since: part.since.clone().or_else(|| {
            let since = equipment.settings.scan.since;
            since.map(|day| day.to_string())
        }),
        ..part.clone()
    };
    let format = match repository.id_digits {
        64 => ObjectFormat::Sha256,
        _ => ObjectFormat::Sha1,
    };
    let folder = repository.top.as_deref().unwrap_or(&repository.git_dir);
    let place = Place {
        repository: &repository,
        folder,
        store: Store::open(&repository.objects, format),
        tips: Tips::ask(folder).map_err(ScanFault::from)?,
    };
    let cache = match request.cached {
        true => Cache::open(session, &repository.objects),
        false => None,
    };
    if let Some(cache) = &cache {
        equipment.tell_apart_by(cache.key());
    }
    let looks = signature(&equipment, request);
    let state = place.state(&looks, part);
    let remembered = cache.as_ref().and_then(|cache| {
        let (value, _) = cache.read(Shelf::Answer, &state)?;
        Answer::from_json(&value)
    });
    let answer = match remembered {
        Some(answer) => answer,
        None => {
            let found = place.look(&equipment, request, part, cache.as_ref(), &looks, watch)?;
            if let Some(cache) = &cache {
                cache.write(Shelf::Answer, &state, &found.to_json(), &[]);
            }
            found
        }
    };
    Ok(Scanned {
        sifted: sift::sift(&equipment, answer.findings)?,
        looked: answer.looked,
        once_plain: answer.once_plain,
        unreadable: Vec::new(),
        base: folder.to_owned(),
        equipment,
    })
}

/// A repository, and what holds its objects at this moment.
struct Place<'a> {
    repository: &'a Repository,
    folder: &'a Path,
    store: Store,
    tips: Tips,
}

/// Hashes what decides what is found in a blob.
fn signature(equipment: &Equipment, request: &Request) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(equipment.signature());
    hash.update(request.largest.to_be_bytes());
    hash.finalize().into()
}

impl Place<'_> {
    /// Hashes everything that an answer depends on.
    fn state(&self, looks: &[u8; 32], part: &Part) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(looks);
        for pack in self.store.packs() {
            hash.update(format!("{} {}\n", pack.name(), pack.len()));
        }
        for id in self.store.loose() {
            hash.update(id.as_bytes());
        }
        hash.update(format!("{:?} {part:?}", self.tips));
        hash.finalize().into()
    }

    fn look(
        &self,
        equipment: &Equipment,
        request: &Request,
        part: &Part,
        cache: Option<&Cache>,
        looks: &[u8; 32],
        watch: &Watch,
    ) -> Result<Answer, ActionError> {
        let store = &self.store;
        let inspector = equipment.inspector(false);
        let history = History::read(store, self.tips.clone(), request.workers);
        let selected = selected(part, self.folder)?;
        let paths = Paths::of(store, request.workers);
        let known = cache
            .and_then(|cache| cache.read(Shelf::Blobs, looks))
            .and_then(|(value, seen)| Known::from_json(&value, seen, store));
        let mut known = known.filter(|_| selected.is_none()).unwrap_or_default();
        let others = paths.trees + history.commits().len() as u64 + known.len() as u64;
        let total = u64::from(store.len()).saturating_sub(others);
        watch.total.store(total, Ordering::Relaxed);

        let plan = Plan {
            kinds: &[Kind::Blob],
            largest: request.largest,
            workers: request.workers,
        };
        let skip =
            |id: &ObjectId| known.has(id) || selected.as_ref().is_some_and(|it| !it.contains(id));
        let path_of = |ordinal| paths.path(ordinal);
        let visitor = || BlobVisitor::new(&inspector, &path_of, Gaze::Fresh, watch);
        let walked = store.walk(&plan, skip, visitor);

        let mut groups = std::mem::take(&mut known.groups);
        let mut fresh = Vec::new();
        for visitor in walked.visitors {
            known.left_out += visitor.left_out;
            let encrypted = visitor.encrypted.iter();
            known
                .encrypted
                .extend(encrypted.filter_map(|blob| store.id_of(*blob)));
            fresh.extend(visitor.seen.iter().filter_map(|blob| store.id_of(*blob)));
            for (key, mut group) in visitor.groups {
                match groups.get_mut(&key) {
                    Some(known) => known.blobs.append(&mut group.blobs),
                    None => drop(groups.insert(key, group)),
                }
            }
        }
        known.bytes += walked.bytes;
        let mut damaged: HashSet<Option<ObjectId>> = HashSet::new();
        let damage = walked.damage.iter().chain(&paths.damage);
        let damage = damage.chain(history.commits().damage());
        damaged.extend(damage.map(|damage| damage.id));
        // Where a shallow clone ends, parents are missing, and that is said by itself.
        let absent = match self.tips.is_shallow {
            true => 0,
            false => usize::try_from(history.absent()).unwrap_or(usize::MAX),
        };
        let missing = match selected {
            None => paths.missing.len().saturating_add(absent),
            Some(_) => 0,
        };
        let blobs = known.len() + usize::try_from(walked.objects).unwrap_or(usize::MAX);
        if let Some(cache) = cache
            && selected.is_none()
            && !fresh.is_empty()
        {
            let (value, seen) = known::written(store, &known, fresh, &groups);
            cache.write(Shelf::Blobs, looks, &value, &seen);
        }
        let encrypted = known.encrypted.iter().copied().collect();
        let encrypted = encrypted_files(self.repository, &encrypted)?;
        let largest = request.largest;
        let once_plain = once_plain::find(&history, store, &inspector, &encrypted, largest);
        Ok(Answer {
            findings: origins::told(&history, store, &inspector, groups),
            looked: Looked {
                blobs,
                commits: history.commits().len(),
                bytes: known.bytes,
                passed: passed(walked.too_large.len(), known.left_out),
                gaps: gaps(store, damaged.len(), missing, self.tips.is_shallow),
                ..Looked::default()
            },
            once_plain,
        })
    }
}

fn repository(session: &Session, request: &Request) -> Result<Repository, ActionError> {
    let program = session.env.program("git").ok_or(GitError::Missing)?;
    let current = session.env.current_dir();
    let folder = request.paths.first();
    let folder = folder.map_or_else(|| current.to_owned(), |path| current.join(path));
    Ok(Repository::discover(program, &folder)?)
}

/// The settings that count are those of the work tree; of a bare repository those of `HEAD`.
fn equipment(session: &Session, repository: &Repository) -> Result<Equipment, ActionError> {
    match &repository.top {
        Some(top) => {
            let tracked = repository.files_below(top)?;
            let texts = tree::settings(top, &tracked)?;
            Equipment::of(session, &texts, |path| tree::read_settings(&top.join(path)))
        }
        None => settings::of_tree(session, repository, "HEAD"),
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
    Ok(Some(selection.objects(folder).map_err(ScanFault::from)?))
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
