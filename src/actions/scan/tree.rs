//! The files of a work tree, or of any folder, as they lie there.

use std::collections::BTreeSet;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;

use super::Request;
use super::Scanned;
use super::blobs::Watch;
use super::equipment::AT_THE_TOP;
use super::equipment::Equipment;
use super::equipment::RULE_FILE;
use super::equipment::SettingsText;
use super::sift;
use crate::actions::ActionError;
use crate::actions::Session;
use crate::actions::looked::named;
use crate::git::GitError;
use crate::git::Repository;
use crate::host::files;
use crate::host::files::FileError;
use crate::inspect::Inspected;
use crate::inspect::Inspector;
use crate::inspect::Shared;
use crate::inspect::Subjected;
use crate::scan::finding::Finding;
use crate::scan::report::Gap;
use crate::scan::report::Looked;
use crate::scan::report::Passed;

/// Settings files are small.
const LARGEST_SETTINGS: u64 = 16 << 20;

/// Scans files and folders.
///
/// In a repository these are the files that git tracks or does not ignore, and paths count from its
/// top; elsewhere all files, and paths count from the folder.
///
/// # Errors
/// What cannot be listed, settings that make no sense.
pub fn scan(session: &Session, request: &Request, watch: &Watch) -> Result<Scanned, ActionError> {
    let roots = roots(session, &request.paths);
    let repository = repository_of(session, &roots)?;
    let base = base(&roots, repository.as_ref());
    let mut paths = Vec::new();
    for root in &roots {
        paths.extend(listed(root, repository.as_ref(), request)?);
    }
    paths.sort_unstable();
    paths.dedup();
    let texts = settings(&base, &paths)?;
    let mut equipment = Equipment::of(session, &texts, |path| read_settings(&base.join(path)))?;
    request.equip(session, &mut equipment)?;
    watch.total.store(paths.len() as u64, Ordering::Relaxed);
    let inspector = equipment.inspector(true);
    let work = Work {
        paths: &paths,
        base: &base,
        next: AtomicUsize::new(0),
        inspector: &inspector,
        largest: request.largest,
        watch,
        gathered: Mutex::default(),
    };
    thread::scope(|scope| {
        for _ in 0..request.workers.max(1) {
            scope.spawn(|| work.run());
        }
    });
    let gathered = work
        .gathered
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    gathered.told(equipment, base)
}

/// What the workers share.
struct Work<'a> {
    paths: &'a [PathBuf],
    base: &'a Path,
    next: AtomicUsize,
    inspector: &'a Inspector<'a>,
    largest: u64,
    watch: &'a Watch,
    gathered: Mutex<Gathered>,
}

/// What one worker, or all of them, came to.
#[derive(Default)]
struct Gathered {
    findings: Vec<Finding>,
    shared: Vec<Shared>,
    files: usize,
    bytes: u64,
    too_large: usize,
    left_out: usize,
    unreadable: Vec<(PathBuf, FileError)>,
}

impl Work<'_> {
    fn run(&self) {
        let mut own = Gathered::default();
        while let Some(path) = self.paths.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            self.look(path, &mut own);
            self.watch.done.fetch_add(1, Ordering::Relaxed);
        }
        let mut all = self.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        all.findings.append(&mut own.findings);
        all.shared.append(&mut own.shared);
        all.unreadable.append(&mut own.unreadable);
        all.files += own.files;
        all.bytes += own.bytes;
        all.too_large += own.too_large;
        all.left_out += own.left_out;
    }

    fn look(&self, path: &Path, own: &mut Gathered) {
        let bytes = match files::read(path, self.largest) {
            Ok(bytes) => bytes,
            Err(FileError::TooLarge { .. }) => return own.too_large += 1,
            // It was there when the folder was listed, and what is gone holds nothing.
            Err(FileError::Missing) => return,
            Err(fault) => return own.unreadable.push((path.to_owned(), fault)),
        };
        own.files += 1;
        own.bytes += bytes.len() as u64;
        self.watch
            .bytes
            .fetch_add(bytes.len() as u64, Ordering::Relaxed);
        let inner = path.strip_prefix(self.base).unwrap_or(path);
        let path = named(inner.as_os_str().as_encoded_bytes());
        let file = Subjected {
            path: &path,
            commit: None,
        };
        let Inspected {
            mut findings,
            mut shared,
            left_out,
            identities: _,
        } = self.inspector.file(file, &bytes);
        own.findings.append(&mut findings);
        own.shared.append(&mut shared);
        own.left_out += left_out;
    }
}

impl Gathered {
    fn told(mut self, equipment: Equipment, base: PathBuf) -> Result<Scanned, ActionError> {
        let reused = sift::reused(&self.shared).into_iter();
        self.findings.extend(reused.map(|(_, finding)| finding));
        self.findings.sort_by(|one, other| {
            (&one.place, one.kind, &one.rule).cmp(&(&other.place, other.kind, &other.rule))
        });
        let passed = [
            ("larger than --max-size", self.too_large),
            (
                "entries of archives: too many, too large, encrypted or damaged",
                self.left_out,
            ),
        ];
        let passed = passed.into_iter().filter(|(_, count)| *count > 0);
        let passed = passed.map(|(why, count)| Passed {
            why: why.to_owned(),
            count,
        });
        let looked = Looked {
            files: self.files,
            bytes: self.bytes,
            passed: passed.collect(),
            gaps: match self.unreadable.len() {
                0 => Vec::new(),
                count => vec![Gap::UnreadableFiles(count)],
            },
            ..Looked::default()
        };
        let sifted = sift::sift(&equipment, self.findings)?;
        Ok(Scanned {
            sifted,
            looked,
            once_plain: Vec::new(),
            unreadable: self.unreadable,
            base,
            equipment,
        })
    }
}

/// What is scanned: the working folder unless something is named.
fn roots(session: &Session, paths: &[PathBuf]) -> Vec<PathBuf> {
    let current = session.env.current_dir();
    match paths {
        [] => vec![current.to_owned()],
        paths => paths.iter().map(|path| current.join(path)).collect(),
    }
}

/// The repository of the first root, if it is in one.
fn repository_of(session: &Session, roots: &[PathBuf]) -> Result<Option<Repository>, ActionError> {
    let (Some(program), Some(root)) = (session.env.program("git"), roots.first()) else {
        return Ok(None);
    };
    let folder = match root.is_dir() {
        true => root.as_path(),
        false => root.parent().unwrap_or(root),
    };
    match Repository::discover(program, folder) {
        Ok(repository) => Ok(Some(repository).filter(|it| it.top.is_some())),
        Err(GitError::NoRepository { .. }) => Ok(None),
        // A folder that is not there is told with its name when it is listed.
        Err(_) if !folder.exists() => Ok(None),
        Err(fault) => Err(fault.into()),
    }
}

/// The folder from which paths count.
fn base(roots: &[PathBuf], repository: Option<&Repository>) -> PathBuf {
    let resolved = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match (repository.and_then(|it| it.top.clone()), roots) {
        (Some(top), _) => top,
        (None, [root]) if root.is_dir() => resolved(root),
        (None, roots) => roots
            .first()
            .and_then(|root| root.parent())
            .map_or_else(PathBuf::new, resolved),
    }
}

fn listed(
    root: &Path,
    repository: Option<&Repository>,
    request: &Request,
) -> Result<Vec<PathBuf>, ActionError> {
    let failed = |fault| ActionError::File {
        path: root.to_owned(),
        fault,
    };
    let resolved = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    match repository {
        Some(repository) if resolved.is_dir() && !request.ignored => {
            Ok(repository.files_below(&resolved)?)
        }
        _ => files::files_under(&resolved, |_| true).map_err(failed),
    }
}

/// Reads the settings that count: those at the top, and rule files above what is scanned.
pub(super) fn settings(base: &Path, paths: &[PathBuf]) -> Result<Vec<SettingsText>, ActionError> {
    let mut wanted: BTreeSet<PathBuf> = AT_THE_TOP.iter().map(|name| base.join(name)).collect();
    for path in paths {
        let mut folder = path.parent();
        while let Some(there) = folder.filter(|there| there.starts_with(base)) {
            if !wanted.insert(there.join(RULE_FILE)) {
                break;
            }
            folder = there.parent();
        }
    }
    let mut texts = Vec::new();
    for path in wanted {
        if !files::exists(&path) {
            continue;
        }
        let inner = path.strip_prefix(base).unwrap_or(&path);
        texts.push(SettingsText {
            path: named(inner.as_os_str().as_encoded_bytes()),
            bytes: read_settings(&path)?,
        });
    }
    Ok(texts)
}

pub(super) fn read_settings(path: &Path) -> Result<Vec<u8>, ActionError> {
    files::read(path, LARGEST_SETTINGS).map_err(|fault| ActionError::File {
        path: path.to_owned(),
        fault,
    })
}
