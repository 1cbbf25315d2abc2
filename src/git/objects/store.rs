//! The object database of a repository: its packs, its loose objects and those of its alternates.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;

use super::damage::Damage;
use super::damage::Fault;
use super::id::ObjectFormat;
use super::id::ObjectId;
use super::loose;
use super::merged::Merged;
use super::pack;
use super::pack::Pack;
use super::read::Cache;

/// How large an object may be that is read at all.
const LARGEST: u64 = 1 << 30;
/// How far alternates may lead to further alternates, as in git.
const DEEPEST_ALTERNATE: usize = 5;
/// How many folders of objects there may be.
const MOST_FOLDERS: usize = 64;

/// The objects of a repository, wherever they lie.
///
/// Objects have an ordinal: a number below [`Store::len`], the same for as long as the store is
/// open. An object that lies in several places has that of the first.
pub struct Store {
    pub(super) packs: Vec<Pack>,
    pub(super) merged: Merged,
    /// Loose objects that no pack has, in order.
    pub(super) loose: Vec<ObjectId>,
    pub(super) folders: Vec<PathBuf>,
    pub(super) format: ObjectFormat,
    pub(super) largest: u64,
    pub(super) damage: Vec<Damage>,
    pub(super) cache: Mutex<Cache>,
}

impl Store {
    /// Opens the folder `objects` of a repository and those that `info/alternates` name.
    ///
    /// What cannot be used is left out and stands in [`Store::damage`].
    pub fn open(objects: &Path, format: ObjectFormat) -> Self {
        let mut damage = Vec::new();
        let folders = with_alternates(objects, &mut damage);
        let mut packs: Vec<Pack> = Vec::new();
        for folder in &folders {
            packs.extend(packs_of(folder, format, &mut damage));
        }
        // The same pack may lie here and in an alternate.
        packs.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.name.cmp(&b.name)));
        packs.dedup_by(|a, b| a.name == b.name && a.len() == b.len());
        let merged = Merged::of(&packs);
        let mut loose: Vec<ObjectId> = folders
            .iter()
            .flat_map(|folder| loose::ids(folder, format))
            .filter(|id| merged.find(&packs, id).is_none())
            .collect();
        loose.sort_unstable();
        loose.dedup();
        Store {
            merged,
            packs,
            loose,
            folders,
            format,
            largest: LARGEST,
            damage,
            cache: Mutex::new(Cache::default()),
        }
    }

    /// Reads no object that is larger than `bytes`: it counts as damaged.
    pub fn with_largest(mut self, bytes: u64) -> Self {
        self.largest = bytes;
        self
    }

    /// Gives the hash that objects are named by.
    pub fn format(&self) -> ObjectFormat {
        self.format
    }

    /// Lends the packs, the largest first.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Lends the names of the loose objects, in order.
    pub fn loose(&self) -> &[ObjectId] {
        &self.loose
    }

    /// Lists the packs and folders that could not be opened.
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// Names every object once, by the indexes alone.
    pub fn ids(&self) -> impl Iterator<Item = ObjectId> + '_ {
        let packed = self.packs.iter().enumerate().flat_map(move |(at, pack)| {
            (0..pack.len())
                .filter(move |position| !self.merged.is_shadowed(at, *position))
                .map(|position| pack.index.id(position))
        });
        packed.chain(self.loose.iter().copied())
    }

    /// Gives a number above every ordinal.
    pub fn len(&self) -> u32 {
        self.loose_start()
            .saturating_add(u32::try_from(self.loose.len()).unwrap_or(u32::MAX))
    }

    /// Tells whether the store holds no object.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Gives the ordinal of an object, or `None` if the store does not have it.
    pub fn ordinal(&self, id: &ObjectId) -> Option<u32> {
        let packed = self.merged.find(&self.packs, id);
        if packed.is_some() {
            return packed;
        }
        let position = self.loose.binary_search(id).ok()?;
        u32::try_from(position)
            .ok()
            .map(|position| self.loose_start() + position)
    }

    /// Gives the object of an ordinal.
    pub fn id_of(&self, ordinal: u32) -> Option<ObjectId> {
        if let Some(name) = self.merged.name(&self.packs, ordinal) {
            return ObjectId::from_bytes(name);
        }
        let position = ordinal.checked_sub(self.loose_start())?;
        self.loose.get(position as usize).copied()
    }

    /// Gives the ordinal of the first loose object.
    pub(super) fn loose_start(&self) -> u32 {
        let lens = self.packs.iter().map(Pack::len);
        lens.fold(0, u32::saturating_add)
    }
}

/// Lists the folder and those that its `info/alternates` name, and theirs.
fn with_alternates(objects: &Path, damage: &mut Vec<Damage>) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    let mut found = vec![(objects.to_path_buf(), 0)];
    while let Some((folder, depth)) = found.pop() {
        let known = folders.iter().any(|known| same(known, &folder));
        if known {
            continue;
        }
        if depth > DEEPEST_ALTERNATE || folders.len() == MOST_FOLDERS || !folder.is_dir() {
            damage.push(Damage {
                source: folder.to_string_lossy().into(),
                offset: None,
                id: None,
                fault: Fault::Alternate,
            });
            continue;
        }
        let named = fs::read(folder.join("info/alternates")).unwrap_or_default();
        for line in named.split(|byte| *byte == b'\n') {
            if let Some(path) = alternate(line) {
                found.push((folder.join(path), depth + 1));
            }
        }
        folders.push(folder);
    }
    folders
}

/// Reads one line of `info/alternates`; a comment and an empty line are none.
fn alternate(line: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;

    if line.is_empty() || line[0] == b'#' {
        return None;
    }
    let path = match line.strip_prefix(b"\"") {
        Some(quoted) => unquoted(quoted)?,
        None => line.to_vec(),
    };
    Some(std::ffi::OsString::from_vec(path).into())
}

/// Reads a path in quotes as git writes it, behind the first quote.
fn unquoted(quoted: &[u8]) -> Option<Vec<u8>> {
    let mut path = Vec::new();
    let mut rest = quoted.iter();
    loop {
        match *rest.next()? {
            b'"' => return Some(path),
            b'\\' => path.push(match *rest.next()? {
                b'n' => b'\n',
                b't' => b'\t',
                b'r' => b'\r',
                b'a' => 7,
                b'b' => 8,
                b'v' => 11,
                b'f' => 12,
                first @ b'0'..=b'3' => {
                    let octal = |byte: u8| (byte & 0xf8 == b'0').then_some(byte & 7);
                    let second = octal(*rest.next()?)?;
                    (first & 3) << 6 | second << 3 | octal(*rest.next()?)?
                }
                other => other,
            }),
            byte => path.push(byte),
        }
    }
}

fn same(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Opens the packs of one folder of objects.
fn packs_of(folder: &Path, format: ObjectFormat, damage: &mut Vec<Damage>) -> Vec<Pack> {
    let files = fs::read_dir(folder.join("pack")).into_iter().flatten();
    let mut paths: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    paths.sort();
    let mut packs = Vec::new();
    for path in &paths {
        let kind = path.extension().and_then(|ending| ending.to_str());
        let is_whole = |ending: &str| paths.binary_search(&path.with_extension(ending)).is_ok();
        let opened = match kind {
            Some("pack") if is_whole("idx") => Pack::open(path.clone(), format),
            // git writes packs under a temporary name first; those are nobody's yet.
            Some("pack") if pack::name(path).starts_with("pack-") => Err(Fault::IndexMissing),
            Some("idx") if !is_whole("pack") => Err(Fault::PackMissing),
            _ => continue,
        };
        match opened {
            Ok(pack) => packs.push(pack),
            Err(fault) => damage.push(Damage {
                source: pack::name(path),
                offset: None,
                id: None,
                fault,
            }),
        }
    }
    packs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alternate_may_be_quoted() {
        assert_eq!(alternate(b"../a b"), Some(PathBuf::from("../a b")));
        assert_eq!(alternate(b"\"a\\tb\\101\""), Some(PathBuf::from("a\tbA")));
        assert_eq!(alternate(b"\"a"), None);
        assert_eq!(alternate(b"# a"), None);
        assert_eq!(alternate(b""), None);
    }
}
